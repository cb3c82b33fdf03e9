# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The questions of the program, asked by suites in Python as its lists and papers ask them.
import os
import re

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "sql", "queries")


def names():
    """Every question there is."""
    return sorted(os.path.splitext(name)[0] for name in os.listdir(FOLDER))


def query(connection, name, **values):
    """Rows of texts; what is not named travels as null."""
    with open(os.path.join(FOLDER, name + ".sql"), encoding="utf-8") as file:
        text = file.read()
    words = sorted(set(re.findall(r":'(\w+)'", text)))
    for place, word in enumerate(words, 1):
        text = text.replace(f":'{word}'", f"${place}")
    return connection.ask(text, *[values.get(word) for word in words])

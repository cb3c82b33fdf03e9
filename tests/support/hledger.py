# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What hledger, which knows nothing of us, makes of a plain-text journal.
import csv
import io
import os
import subprocess
from decimal import Decimal


def run(path, *words):
    """Its exit code and what it said."""
    done = subprocess.run(["hledger", "-f", path, *words], capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})
    return done.returncode, done.stdout + done.stderr


def paise(words):
    return int(Decimal(words.replace("INR", "").replace(",", "").strip()) * 100)


def balances(path):
    """Account → paise, debit above nothing."""
    rows = list(csv.reader(io.StringIO(run(path, "balance", "--flat", "-O", "csv", "--no-total")[1])))[1:]
    return {name.split(":", 2)[2]: paise(words) for name, words in rows}

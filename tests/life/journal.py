#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The plain-text journal, added up by a program that knows nothing of us: hledger finds it sound, and its balances are
# those of the trial balance.
import csv
import io
import os
import re
import subprocess
import sys
import tempfile
from decimal import Decimal

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from office import Office  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402


def hledger(path, *words):
    done = subprocess.run(["hledger", "-f", path, *words], capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})
    return done.returncode, done.stdout + done.stderr


def paise(words):
    return int(Decimal(words.replace("INR", "").replace(",", "").strip()) * 100)


def of_hledger(path):
    """Account → paise, debit above nothing."""
    rows = list(csv.reader(io.StringIO(hledger(path, "balance", "--flat", "-O", "csv", "--no-total")[1])))[1:]
    return {name.split(":", 2)[2]: paise(words) for name, words in rows}


def of_trial_balance(rows):
    return {re.sub(r"\s+", " ", row[1]): paise(row[6] or "0") - paise(row[7] or "0")
            for row in rows if (row[6] or row[7])}


def compare(office, tap, name, *days):
    path = os.path.join(office.folder, "books.journal")
    code, said = office.run("export", "journal", *days, "--output", path)
    tap.case(f"{name}: hledger reads it", [] if code == 0 and hledger(path, "check", "balancednoautoconversion")[0] == 0
             else [said, hledger(path, "check")[1]])
    mine, others = of_trial_balance(office.register("trial-balance", *days)), of_hledger(path)
    tap.case(f"{name}: and comes to the same balances", [] if mine == others and len(mine) > 10
             else [f"{key}: {mine.get(key)}, by hledger {others.get(key)}"
                   for key in sorted(mine.keys() | others.keys()) if mine.get(key) != others.get(key)] or [len(mine)])


def main():
    tap = Tap("journal")
    server = Server(os.path.abspath(sys.argv[1]))
    with tempfile.TemporaryDirectory() as folder:
        office = Office(server, os.path.abspath(sys.argv[1]), folder, "journal_of_books")
        office.run("demo", "--until", "2026-11-20")
        compare(office, tap, "the year that runs", "--set", "from_on=2026-04-01", "--set", "to_on=2026-11-20")
        compare(office, tap, "the year before, with the entry that ends it", "--set", "from_on=2025-04-01", "--set",
                "to_on=2026-03-31")
        compare(office, tap, "some weeks", "--set", "from_on=2026-01-15", "--set", "to_on=2026-02-10")
        code, said = office.run("export", "journal", "--output", os.path.join(folder, "books.xlsx"))
        tap.case("it is no table", [] if code != 0 and "must end in .journal" in said else [said])
        server.drop_base(office.base)
    server.close()
    sys.exit(tap.end())


if __name__ == "__main__":
    main()

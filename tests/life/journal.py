#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The plain-text journal, added up by a program that knows nothing of us: hledger finds it sound, and its balances are
# those of the trial balance.
import os
import re
import sys
import tempfile
from xml.etree import ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import hledger  # noqa: E402
from hledger import paise  # noqa: E402
from office import Office  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402


def of_trial_balance(rows):
    return {re.sub(r"\s+", " ", row[1]): paise(row[6] or "0") - paise(row[7] or "0")
            for row in rows if (row[6] or row[7])}


# A voucher that is cancelled stays with its number and counts nothing; its words hold what an XML must not take as
# its own.
CANCELLED = """
select core.add_voucher (jsonb_populate_record (null::core.voucher, jsonb_build_object (
         'kind', 'payment', 'dated_on', date '2026-11-19', 'party', 'Patel & <Sons>', 'narration', e'Tea\x01')),
       (select jsonb_agg (jsonb_build_object ('account_id', a.account_id, x.side, 7700) order by x.side desc)
          from (values ('debit_paise', 'Travel'), ('credit_paise', 'Cash')) x (side, name)
          join core.account a on a.name = x.name));
insert into core.cancelled_voucher (voucher_id, words) select max (v.voucher_id), 'Not paid' from core.voucher v;
"""


def compare(office, tap, name, *days):
    path = os.path.join(office.folder, "books.journal")
    code, said = office.run("export", "journal", *days, "--output", path)
    tap.case(f"{name}: hledger reads it",
             [] if code == 0 and hledger.run(path, "check", "balancednoautoconversion")[0] == 0
             else [said, hledger.run(path, "check")[1]])
    mine, others = of_trial_balance(office.register("trial-balance", *days)), hledger.balances(path)
    tap.case(f"{name}: and comes to the same balances", [] if mine == others and len(mine) > 10
             else [f"{key}: {mine.get(key)}, by hledger {others.get(key)}"
                   for key in sorted(mine.keys() | others.keys()) if mine.get(key) != others.get(key)] or [len(mine)])


def read_tally(path):
    """What stands in each account when Tally has brought the file in, paise, debit above nothing; and complaints."""
    balances, complaints, tree = {}, [], ElementTree.parse(path)
    for ledger in tree.iter("LEDGER"):
        balances[ledger.findtext("NAME")] = -paise(ledger.findtext("OPENINGBALANCE"))
    for voucher in tree.iter("VOUCHER"):
        lines = list(voucher.iter("ALLLEDGERENTRIES.LIST"))
        amounts = [-paise(line.findtext("AMOUNT")) for line in lines]
        if sum(amounts) or (voucher.findtext("ISCANCELLED") == "Yes") == bool(lines) or not voucher.findtext("DATE"):
            complaints.append(f"{voucher.findtext('VOUCHERNUMBER')}: {amounts}")
        for line, amount in zip(lines, amounts):
            name = line.findtext("LEDGERNAME")
            if name not in balances or (line.findtext("ISDEEMEDPOSITIVE") == "Yes") != (amount > 0):
                complaints.append(f"{voucher.findtext('VOUCHERNUMBER')}: {name} {amount}")
            balances[name] = balances.get(name, 0) + amount
    return {re.sub(r"\s+", " ", name): amount for name, amount in balances.items() if amount}, complaints


def compare_tally(office, tap, name, *days):
    path = os.path.join(office.folder, "books.xml")
    office.run("export", "tally-xml", *days, "--output", path)
    others, complaints = read_tally(path)
    mine = of_trial_balance(office.register("trial-balance", *days))
    tap.case(f"{name}: the file for Tally comes to the same balances",
             complaints or ([] if mine == others and len(mine) > 10
                            else [f"{key}: {mine.get(key)}, for Tally {others.get(key)}"
                                  for key in sorted(mine.keys() | others.keys()) if mine.get(key) != others.get(key)]))


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
        server.ask(office.base, CANCELLED)
        compare_tally(office, tap, "the year that runs", "--set", "from_on=2026-04-01", "--set", "to_on=2026-11-20")
        compare_tally(office, tap, "the year before", "--set", "from_on=2025-04-01", "--set", "to_on=2026-03-31")
        code, said = office.run("export", "journal", "--output", os.path.join(folder, "books.xlsx"))
        tap.case("it is no table", [] if code != 0 and "must end in .journal" in said else [said])
        server.drop_base(office.base)
    server.close()
    sys.exit(tap.end())


if __name__ == "__main__":
    main()

#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The workbook of a year: LibreOffice works out every formula anew and comes to what stands there, all controls hold,
# and hledger comes to the same trial balance. And a control that could not fail would be none.
import os
import re
import shutil
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import hledger  # noqa: E402
import workbook  # noqa: E402
from office import Office  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

LAST_YEAR = ("--set", "from_on=2025-04-01", "--set", "to_on=2026-03-31")
THIS_YEAR = ("--set", "from_on=2026-04-01", "--set", "to_on=2026-11-20")

# More accounts than sheets: the postings stand on one. Each takes part in three vouchers.
MANY_ACCOUNTS = """
insert into core.account (group_code, name) select 'creditors', 'Creditor ' || i from generate_series (1, 220) i;
select core.add_voucher (jsonb_populate_record (null::core.voucher, jsonb_build_object (
         'kind', 'journal', 'dated_on', date '2026-11-01' + m, 'narration', 'Sharing ' || m)),
       (select jsonb_agg (jsonb_build_object ('account_id', a.account_id,
                 case when x.place <= 110 then 'debit_paise' else 'credit_paise' end, 100 * m) order by x.place)
          from (select i as place, 'Creditor ' || i as name from generate_series (1, 220) i) x
          join core.account a on a.name = x.name))
  from generate_series (1, 3) m;
"""

# A voucher that keeps its number and counts nothing.
CANCELLED = """
select api.post_voucher (md5 ('workbook-1')::uuid, 'payment', '2026-11-02', 'Printer', 'Posters',
         (select jsonb_agg (jsonb_build_object ('account_id', a.account_id, 'debit_paise', greatest (l.paise, 0),
                                                'credit_paise', greatest (-l.paise, 0), 'carrier', 'trust'))
            from (values ('Camp expenses', 45000), ('Cash', -45000)) l (name, paise)
            join core.account a on a.name = l.name), null, null, null, false);
select api.cancel_voucher (md5 ('workbook-2')::uuid, (select voucher_id from core.voucher where narration = 'Posters'),
                           'Written twice');
"""

# She may ask for any days; the workbook is of hers.
BOUNDED_AUDITOR = """
insert into core.login (login, full_name, roles) values ('test_auditor', 'Auditor', '{auditor}');
insert into core.audit_span (login, first_on, last_on) values ('test_auditor', '2025-04-01', '2026-03-31');
"""


def is_same(one, other):
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) < 0.001
    return one == other and type(one) is type(other)


def compare_formulas(made, anew):
    """Complaints about cells that hold something else than their formula comes to."""
    complaints, count = [], 0
    for sheet, cells in made.items():
        for place, cell in cells.items():
            if cell.formula is None:
                continue
            count += 1
            found = anew[sheet][place].value if place in anew[sheet] else None
            if not is_same(cell.value, found):
                complaints.append(f"{sheet}!{place} ={cell.formula}: {cell.value} stands there, it is {found}")
    return complaints[:20] if count > 200 else complaints + [f"only {count} formulas"]


def controls(sheets, name="Controls"):
    """Words of each control → whether it holds."""
    return {row["A"].value: row["E"].value for row in workbook.rows_of(sheets[name]) if "D" in row and row["D"].formula}


def trial_balance(sheets):
    rows = [row for row in workbook.rows_of(sheets["Trial balance"]) if "H" in row and "A" in row and row["F"].formula]
    balances = {re.sub(r"\s+", " ", row["C"].value): round((row["H"].value - row["I"].value) * 100) for row in rows
                if row["A"].value != "Total"}
    return {name: paise for name, paise in balances.items() if paise}


def export(office, name, *days, language="en"):
    path = os.path.join(office.folder, name + ".xlsx")
    code, said = office.run("export", "year-workbook", *days, "--output", path, language=language)
    if code != 0:
        print("# " + said)
    return path


def try_year(office, tap, name, *days, language="en", control_sheet="Controls"):
    path = export(office, name.replace(" ", "-"), *days, language=language)
    made, anew = workbook.read(path), workbook.recalculate(path, office.folder)
    tap.case(f"{name}: every formula comes to what stands there", compare_formulas(made, anew))
    held = controls(anew, control_sheet)
    tap.case(f"{name}: all controls hold",
             [words for words, holds in held.items() if holds is not True] if len(held) >= 15 else [str(held)])
    return anew


def compare_with_hledger(office, tap, name, sheets, *days):
    path = os.path.join(office.folder, "books.journal")
    office.run("export", "journal", *days, "--output", path)
    mine, others = trial_balance(sheets), hledger.balances(path)
    tap.case(f"{name}: hledger comes to the same trial balance", [] if mine == others and len(mine) > 10
             else [f"{key}: {mine.get(key)}, by hledger {others.get(key)}"
                   for key in sorted(mine.keys() | others.keys()) if mine.get(key) != others.get(key)] or [len(mine)])


def spoil(path, part_of_name, pattern, replacement):
    """Writes the file anew with the first number that fits changed on one sheet; where it now is."""
    spoilt = path.replace(".xlsx", "-spoilt.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(spoilt, "w", zipfile.ZIP_DEFLATED) as new:
        names = [re.sub("&amp;", "&", name)
                 for name in re.findall(r'<sheet name="([^"]*)"', old.read("xl/workbook.xml").decode())]
        target = f"xl/worksheets/sheet{names.index(part_of_name) + 1}.xml"
        for item in old.namelist():
            text = old.read(item)
            if item == target:
                changed = re.sub(pattern, replacement, text.decode(), count=1)
                assert changed != text.decode(), "nothing was spoilt"
                text = changed.encode()
            new.writestr(item, text)
    return spoilt


def try_spoilt(office, tap, name, sheet, expected, cell="E1[0-9]"):
    """The first amount of a sheet (or that of a cell) is another: just these controls tell."""
    path = export(office, "whole", *LAST_YEAR)
    spoilt = spoil(path, sheet, rf'(<c r="{cell}" s="[0-9]+"><v>)([0-9.]+)(</v>)', r"\g<1>7\g<2>\g<3>")
    shutil.rmtree(os.path.join(office.folder, "recalculated"), ignore_errors=True)
    held = controls(workbook.recalculate(spoilt, office.folder))
    told = {words for words, holds in held.items() if holds is not True}
    tap.case(name, [] if expected <= told else [f"expected {expected}", f"told {told}"])


def cell_of(sheet, column, body, what):
    """Where an amount of a body stands."""
    return next(place.replace("B", column) for place, cell in sheet.items()
                if place[0] == "B" and cell.value == what and sheet["A" + place[1:]].value == body)


def compare_day_book(office, tap, name, sheets):
    """The day book holds all postings, those of cancelled vouchers without amounts."""
    def paise(words):
        return round(float(words) * 100) if words else 0

    posted = [(row[1], row[3], 0 if row[12] == "cancelled" else paise(row[4]) - paise(row[5]), row[8], row[9])
              for row in office.register("posting-list", *THIS_YEAR)]
    stands = [(row["B"].value, row["G"].value, *(round(row[c].value * 100) * sign if c in row else 0
                                                 for c, sign in (("H", 1), ("I", -1))),
               row["N"].value, row["O"].value if "O" in row else "")
              for row in workbook.rows_of(sheets["Day book"])
              if "N" in row and isinstance(row["D"].value, float)]
    stands = [(number, account, debit + credit, *rest) for number, account, debit, credit, *rest in stands]
    tap.case(f"{name}: the day book holds all postings",
             [f"{a} | {b}" for a, b in zip(posted, stands) if a != b][:5]
             + ([] if len(posted) == len(stands) > 100 else [f"{len(posted)} postings, {len(stands)} rows"])
             + ([] if any(row["C"].value == "Cancelled" for row in workbook.rows_of(sheets["Day book"]) if "C" in row)
                else ["none is cancelled"]))


def try_bodies(office, tap, sheets):
    bodies = sheets["Other bodies"]
    states = [row["E"].value for row in workbook.rows_of(bodies) if "E" in row][1:]
    tap.case("at the end of a year other bodies agree", [] if states == ["Both agree"] * 3 else states)
    accounts = {"Accounts with other bodies: trial balance, and the sheet of other bodies"}
    try_spoilt(office, tap, "an amount changed in the ledger of a body is told", "Lok Swasthya SEWA Trust", accounts)
    try_spoilt(office, tap, "an amount changed in the account of a body is told", "Other bodies", accounts,
               cell_of(bodies, "D", "Trust", "In its account before"))
    try_spoilt(office, tap, "work of a body that is another is told", "Other bodies",
               {"Work that other bodies carry: day book, and the sheet of other bodies"},
               cell_of(bodies, "C", "Trust", "Spent for its work"))


def main():
    tap = Tap("workbook")
    server = Server(os.path.abspath(sys.argv[1]))
    with tempfile.TemporaryDirectory() as folder:
        office = Office(server, os.path.abspath(sys.argv[1]), folder, "workbook_of_year")
        office.run("demo", "--until", "2026-11-20")
        sheets = try_year(office, tap, "a year that has ended", *LAST_YEAR)
        compare_with_hledger(office, tap, "a year that has ended", sheets, *LAST_YEAR)
        try_bodies(office, tap, sheets)
        server.ask(office.base, CANCELLED)
        sheets = try_year(office, tap, "the year that runs", *THIS_YEAR)
        compare_day_book(office, tap, "the year that runs", sheets)
        compare_with_hledger(office, tap, "the year that runs", sheets, *THIS_YEAR)
        sheets = try_year(office, tap, "the day of the opening balances among its days", "--set", "from_on=2024-04-01",
                          "--set", "to_on=2025-04-30")
        kinds = {row["B"].value: row["A"].value for row in workbook.rows_of(sheets["Receipts, payments"])
                 if "B" in row and "A" in row}
        tap.case("what the opening balances say was there, and did not come in",
                 [] if "Building fund" not in kinds and kinds.get("Fixed deposit") is None
                 and "SEWA Bank, current account" in kinds else [str(kinds)])
        try_year(office, tap, "in Gujarati", *THIS_YEAR, language="gu", control_sheet="ચકાસણી")
        try_spoilt(office, tap, "an amount changed in a ledger is told by the controls", "Travel",
                   {"Trial balance: debits and credits of these days", "Trial balance and day book: debits",
                    "Trial balance: closing debits and credits"})
        server.ask(office.base, BOUNDED_AUDITOR)
        office.sign_in("test_auditor")
        try_year(office, tap, "of an auditor who sees the year before only", *THIS_YEAR)
        office.sign_in("postgres")
        server.ask(office.base, MANY_ACCOUNTS)
        sheets = try_year(office, tap, "more accounts than sheets", *THIS_YEAR)
        compare_with_hledger(office, tap, "more accounts than sheets", sheets, *THIS_YEAR)
        tap.case("more accounts than sheets: they have none of their own",
                 [] if "Creditor 7" not in sheets and "Travel" not in sheets else list(sheets))
        server.drop_base(office.base)
    server.close()
    sys.exit(tap.end())


if __name__ == "__main__":
    main()

#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The books as they are exported, brought into an empty office, are the same books: chart, ledgers, trial balance, and
# the plain-text journal with every number in it.
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from office import Office  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

LAST = "2026-11-20"
DAYS = ["--set", "from_on=2025-03-01", "--set", "to_on=" + LAST]
CHART = ["--set", "as_on=" + LAST]


def export(office, report, path, *words, language="en"):
    code, said = office.run("export", report, *words, "--output", path, language=language)
    return [] if code == 0 else [said]


def bring_in(office, kind, path):
    code, said = office.run("import", kind, path)
    return [] if code == 0 and " 0 refused" in said else [said]


def journal(office):
    path = os.path.join(office.folder, office.base + ".journal")
    office.run("export", "journal", *DAYS, "--output", path)
    with open(path, encoding="utf-8") as file:
        return file.read()


def differences(mine, theirs):
    return [f"{a} | {b}" for a, b in zip(mine, theirs) if a != b][:5] + \
        ([f"{len(mine)} rows, {len(theirs)} came back"] if len(mine) != len(theirs) else [])


def accounts_of(office):
    """Name → key: the keys of two offices differ."""
    rows = office.server.ask(office.base, "select name, account_id from core.account order by 1")
    return {name: key for name, key in rows}


def ledgers(office):
    return {name: [row for row in office.register("ledger", "--set", "account_id=" + key, *DAYS)]
            for name, key in accounts_of(office).items()}


def compare(tap, name, old, new):
    tap.case(f"{name}: the same chart of accounts", differences(old.register("account-list", *CHART),
                                                                new.register("account-list", *CHART)))
    tap.case(f"{name}: the same trial balance", differences(old.register("trial-balance", *DAYS),
                                                            new.register("trial-balance", *DAYS)))
    mine, theirs = ledgers(old), ledgers(new)
    tap.case(f"{name}: the same ledgers", [f"{account}: {differences(rows, theirs.get(account, []))}"
                                           for account, rows in mine.items() if rows != theirs.get(account)])
    tap.case(f"{name}: the same journal, number by number", differences(journal(old).split("\n"),
                                                                        journal(new).split("\n")))
    tap.case(f"{name}: all postings say the same", differences(old.register("posting-list", *DAYS),
                                                               new.register("posting-list", *DAYS)))


def register_comes_behind(tap, name, old, new):
    """The register of shares, which in the old office came first, finds its capital in the books."""
    paid = int(new.server.ask(old.base, "select sum (paid_paise) from core.share_movement")[0][0])
    said = new.write_and_import("Member No.,Name,Village,Date of admission,Shares,Amount paid\n" + "".join(
        f"{n + 1},{own}ben Kanubhai Patel,Vadod,14/04/2001,{paid // 50000},{paid // 500}\n"
        for n, own in enumerate(("Ranjan", "Savita", "Kokila", "Manjula", "Hansa"))))
    tap.case(f"{name}: the register comes behind", [] if "5 brought in + 0 refused" in said else [said])
    tap.case(f"{name}: and the books are what they were", differences(
        old.register("trial-balance", *DAYS), new.register("trial-balance", *DAYS)) + new.faults())


def round_trip(tap, server, mandalictl, folder, old, suffix, language):
    name = f"{suffix} in {language}"
    new = Office(server, mandalictl, folder, f"books_back_{suffix[1:]}_{language}")
    chart, postings = (os.path.join(folder, f"{what}-{language}{suffix}") for what in ("chart", "postings"))
    tap.case(f"{name}: exported", export(old, "account-list", chart, *CHART, language=language)
             + export(old, "posting-list", postings, *DAYS, language=language))
    for first_on in ("2025-04-01", "2026-04-01"):
        server.ask(new.base, f"select number from api.open_year (gen_random_uuid (), '{first_on}')")
    tap.case(f"{name}: the chart comes in", bring_in(new, "accounts", chart))
    tap.case(f"{name}: the postings come in", bring_in(new, "vouchers", postings))
    compare(tap, name, old, new)
    code, said = new.run("import", "vouchers", postings)
    is_once = "There is nothing to bring in." in said and " 0 refused" in said
    tap.case(f"{name}: twice is once", [] if is_once else [said])
    register_comes_behind(tap, name, old, new)
    return new


def post(server, base, day, debit, credit):
    """Posts a voucher of two lines as the window does; its key."""
    lines = f'[{{"account_id": {debit}, "debit_paise": 4500, "words": "Cheque 9"}}, ' \
        f'{{"account_id": {credit}, "credit_paise": 4500, "carrier": "trust", "work_area": "camps", "bill": "B-1"}}]'
    return server.ask(base, "select record_id from api.post_voucher"
                            f" (gen_random_uuid (), 'payment', '{day}', 'Torrent', 'કુલ total', '{lines}', null, null,"
                            " null, false)")[0][0]


def add_cases(server, base):
    """What the demo has not: a bank account with its IFSC, a bill, words of totals, a voucher that was cancelled, and
    one that was reversed."""
    server.ask(base, "select number from api.open_account (gen_random_uuid (), 'bank_accounts', 'Camp bank 2',"
                     " 'કેમ્પ બેંક ૨', null, 'SBIN0001234', '00412345678')")
    cancelled, reversed_ = post(server, base, "2026-11-16", 6, 1), post(server, base, "2026-11-17", 6, 1)
    server.ask(base, f"select number from api.cancel_voucher (gen_random_uuid (), {cancelled}, 'Written twice')")
    server.ask(base, "select number from api.reverse_voucher"
                     f" (gen_random_uuid (), {reversed_}, '2026-11-18', 'Wrong', null)")


def main():
    tap = Tap("books-back")
    mandalictl = os.path.abspath(sys.argv[1])
    server = Server(mandalictl)
    with tempfile.TemporaryDirectory() as folder:
        old = Office(server, mandalictl, folder, "books_to_bring")
        old.run("demo", "--until", LAST)
        add_cases(server, old.base)
        for suffix, language in ((".xlsx", "en"), (".csv", "gu")):
            new = round_trip(tap, server, mandalictl, folder, old, suffix, language)
            server.drop_base(new.base)
        server.drop_base(old.base)
    server.close()
    sys.exit(tap.end())


if __name__ == "__main__":
    main()

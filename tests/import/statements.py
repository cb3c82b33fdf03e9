#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Statements of banks come in from files by the command line, as several banks write them: each comes to the same lines.
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from office import Office  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

# What all of them say: day, words, reference, taken out, put in, balance.
LINES = [["2025-05-02", "CHQ PAID RENT", "004102", "1800000", "0", "8200000"],
         ["2025-05-06", "BY CLG LIONS CLUB", "", "0", "125050", "8325050"],
         ["2025-05-06", "SMS CHARGES", "", "1770", "0", "8323280"]]

SBI = """Account Name,LOK SWASTHYA
Account Number,_00012345678
Start Date,01 May 2025

Txn Date,Value Date,Description,Ref No./Cheque No.,Debit,Credit,Balance
02 May 2025,02 May 2025,CHQ PAID RENT,004102,"18,000.00", ,"82,000.00"
06 May 2025,06 May 2025,BY CLG LIONS CLUB, , ,"1,250.50","83,250.50"
06 May 2025,06 May 2025,SMS CHARGES, ,17.70, ,"83,232.80"
**This is a computer generated statement and does not require a signature.
"""
BARODA = """Statement of transactions in Current Account Number: XXXXXXX5678 in INR
DATE,PARTICULARS,CHQ.NO.,WITHDRAWALS,DEPOSITS,BALANCE
,Opening Balance,,,,"1,00,000.00Cr"
02-05-2025,CHQ PAID RENT,004102,"18,000.00",,"82,000.00Cr"
06-05-2025,BY CLG LIONS CLUB,,,"1,250.50","83,250.50Cr"
06-05-2025,SMS CHARGES,,17.70,,"83,232.80Cr"
,Closing Balance,,,,"83,232.80Cr"
"""
HDFC = """Date,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance
06/05/25,SMS CHARGES,,06/05/25,17.7,,83232.8
06/05/25,BY CLG LIONS CLUB,,06/05/25,,1250.5,83250.5
02/05/25,CHQ PAID RENT,004102,02/05/25,18000,,82000
30/04/25,B/F,,,,,100000
"""
# One column of amounts with its side behind it, and one whose side stands in the next; nothing says which account it
# is.
SUFFIX = """Sl No,Tran Date,Transaction Remarks,Cheque Number,Transaction Amount,Balance Amount
1,02-May-2025,CHQ PAID RENT,004102,"18,000.00 Dr","82,000.00 Cr"
2,06-May-2025,BY CLG LIONS CLUB,-,"1,250.50 Cr","83,250.50 Cr"
3,06-May-2025,SMS CHARGES,-,17.70 Dr,"83,232.80 Cr"
"""
SIDE = """Transaction Date,Description,Chq / Ref number,Amount,Dr / Cr,Balance
02-05-2025,CHQ PAID RENT,004102,"18,000.00",DR,"82,000.00"
06-05-2025,BY CLG LIONS CLUB,,"1,250.50",CR,"83,250.50"
06-05-2025,SMS CHARGES,,17.70,DR,"83,232.80"
"""
COOPERATIVE = """ખાતા નં,૦૦૦૧૨૩૪૫૬૭૮
તારીખ,વિગત,ચેક નં,ઉધાર,જમા,સિલક
૦૨/૦૫/૨૦૨૫,CHQ PAID RENT,004102,૧૮૦૦૦.૦૦,,૮૨૦૦૦.૦૦
૦૬/૦૫/૨૦૨૫,BY CLG LIONS CLUB,,,૧૨૫૦.૫૦,૮૩૨૫૦.૫૦
૦૬/૦૫/૨૦૨૫,SMS CHARGES,,૧૭.૭૦,,૮૩૨૩૨.૮૦
"""
# The order of the days of a short statement can be read in two ways, and is said.
DAYS = "[days]\n{}=day-first\n"
BANKS = [("State Bank", SBI, None), ("Bank of Baroda", BARODA, "DATE"), ("HDFC, the newest line first", HDFC, "Date"),
         ("a side behind the amount", SUFFIX, None), ("a side beside the amount", SIDE, "Transaction Date"),
         ("a cooperative bank in Gujarati", COOPERATIVE, "તારીખ")]


def begin(server, mandalictl, folder):
    office = Office(server, mandalictl, folder, "statements")
    server.ask(office.base, "select api.open_account (md5 ('a')::uuid, 'bank_accounts', 'Savings at SBI', null, null,"
               " null, '00012345678')")
    return office


def lines(office):
    return office.server.ask(office.base, "select dated_on, coalesce (words, ''), coalesce (reference, ''),"
                             " withdrawn_paise, deposited_paise, balance_paise from core.bank_line"
                             " order by dated_on, bank_line_id")


def take_back(office):
    for number, in office.server.ask(office.base, "select number from core.import where taken_back_at is null"):
        office.run("import", "take-back", number, "The next bank")


def bring(office, content, day, *words):
    if day is not None:
        path = os.path.join(office.folder, "days")
        with open(path, "w", encoding="utf-8") as file:
            file.write(DAYS.format(day))
        words += ("--map", path)
    return office.write_and_import(content, *words, kind="bank_statement")


def each_bank_says_the_same(office, tap):
    for name, content, day in BANKS:
        words = () if "5678" in content or "૫૬૭૮" in content else ("--same", "account=savings at sbi")
        said = bring(office, content, day, *words)
        tap.case(f"a statement comes in: {name}", [] if lines(office) == LINES and "0 refused" in said
                 else [said] + [str(line) for line in lines(office)])
        said = bring(office, content, day, *words)
        tap.case(f"and not twice: {name}", [] if "0 brought in" in said and lines(office) == LINES else [said])
        tap.case(f"no gap is told where there is none: {name}", [] if "does not follow" not in said else [said])
        take_back(office)
        tap.case(f"and it is taken back: {name}", [] if lines(office) == [] else lines(office))


def what_is_wrong_is_told(office, tap):
    def case(name, wanted, content, *words, day=None):
        said = bring(office, content, day, "--dry-run", *words)
        tap.case(name, [] if wanted in said else [said])

    case("a line that is missing is told by the balance",
         "row 7: its balance does not follow from that of row 6 and its own amount",
         SBI.replace('06 May 2025,06 May 2025,BY CLG LIONS CLUB, , ,"1,250.50","83,250.50"\n', ""))
    case("of a file with the newest line first too", "row 2: its balance does not follow from that of row 3",
         HDFC.replace("06/05/25,BY CLG LIONS CLUB,,06/05/25,,1250.5,83250.5\n", ""), "--same", "account=Savings at SBI",
         day="Date")
    case("an account that is not said is asked for", "row 2 is refused: Account at the bank: This is needed",
         SUFFIX.replace("Sl No", "S.No."))
    case("what was said once is remembered for the next statement of this shape, and told",
         "(the same in every row)          → Account at the bank: savings at sbi", SUFFIX)
    case("one that is not known is told", "“Savings at BoB” is no bank account of the chart", SUFFIX, "--same",
         "account=Savings at BoB")
    case("a field that there is not", "there is no field “acount”", SUFFIX, "--same", "acount=Savings at SBI")
    case("an amount that cannot be read", "row 2 is refused: Withdrawn (₹): “18,0x0” is not an amount",
         'Date,Narration,Withdrawal,Deposit\n22-05-2025,RENT,"18,0x0",\n', "--same", "account=Savings at SBI")
    case("balances move nothing and are skipped", "2 read = 1 brought in + 0 refused",
         "Date,Narration,Withdrawal,Deposit\n22-05-2025,Opening balance of a kind,5,\n", "--same",
         "account=Savings at SBI")


def a_part_and_the_rest_come_in(office, tap):
    """The statement of a part of the month, then that of all of it: what stands there already is skipped."""
    first = SBI.split("06 May 2025", maxsplit=1)[0]
    bring(office, first, None)
    said = bring(office, SBI, None)
    tap.case("of two statements that overlap each line comes in once",
             [] if lines(office) == LINES and "= 2 brought in" in said else [said] + lines(office))
    # two lines that are the same in all, on one day, are two
    office.write_and_import("Date,Narration,Withdrawal\n25-05-2025,ATM,5000\n25-05-2025,ATM,5000\n", "--same",
                            "account=Savings at SBI", kind="bank_statement")
    tap.case("two lines that look alike are two", [] if len(lines(office)) == 5 else lines(office))
    take_back(office)


def sample_comes_in(office, tap, sample):
    said = office.run("import", "bank_statement", sample)[1]
    tap.case("the sample comes in", [] if "16 read = 10 brought in + 0 refused + 6 skipped" in said else [said])
    office.run("import", "bank_statement", sample)


def main():
    mandalictl, top = os.path.abspath(sys.argv[1]), sys.argv[2]
    tap = Tap("statements")
    server = Server(mandalictl)
    with tempfile.TemporaryDirectory() as folder:
        office = begin(server, mandalictl, folder)
        each_bank_says_the_same(office, tap)
        what_is_wrong_is_told(office, tap)
        a_part_and_the_rest_come_in(office, tap)
        server.ask(office.base, "update core.account set bank_number = '00201003456' where name = 'Savings at SBI'")
        sample_comes_in(office, tap, os.path.join(top, "data", "samples", "bank-statement.xlsx"))
        tap.case("everything holds", office.faults())
        server.drop_base(office.base)
    server.close()
    sys.exit(tap.end())


if __name__ == "__main__":
    main()

#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the samples anew: clean.xlsx is a register as it should be, messy.xlsx as registers are; opening-balances.xlsx
# and vouchers.xlsx are as accountants have them, bank-statement.xlsx as a bank gives it. Every name is invented. Needs
# python3-xlsxwriter, which nothing else of the project does.
import datetime
import os

import xlsxwriter

HERE = os.path.dirname(os.path.abspath(__file__))
OWN = ["Ranjan", "Savita", "Kokila", "Manjula", "Hansa", "Jyotsna", "Laxmi", "Bhavna", "Sharda", "Pushpa", "Ramila",
       "Champa", "Kanta", "Shanta", "Lila", "Usha", "Rekha", "Gita", "Madhu", "Tara"]
HIS = ["Maganbhai", "Kanubhai", "Rameshbhai", "Natubhai", "Dahyabhai", "Ambalal", "Vitthalbhai", "Girishbhai",
       "Mohanbhai", "Bhikhabhai", "Zaverbhai", "Harshadbhai"]
SURNAMES = ["Parmar", "Solanki", "Makwana", "Patel", "Vaghela", "Zala", "Chauhan", "Rathod", "Chaudhari"]
PLACES = [("Vadod", "Anand", "Anand"), ("Bavla", "Bavla", "Ahmedabad"), ("Jalalpur", "Dholka", "Ahmedabad"),
          ("Naroda", "Ahmedabad City", "Ahmedabad"), ("Sanand", "Sanand", "Ahmedabad")]


def woman(i):
    """The i-th woman of the samples."""
    place = PLACES[i % len(PLACES)]
    return {"own": OWN[i % 20] + "ben", "his": HIS[i * 5 % 12], "surname": SURNAMES[i * 7 % 9], "place": place,
            "day": datetime.date(1996, 4, 1) + datetime.timedelta(days=i * 53), "shares": 5 + 5 * (i % 3)}


def clean():
    """A register with one row a woman, real days, numbers that are numbers."""
    book = xlsxwriter.Workbook(os.path.join(HERE, "clean.xlsx"))
    sheet = book.add_worksheet("Shareholders")
    bold, day, money = book.add_format({"bold": True}), book.add_format({"num_format": "dd-mm-yyyy"}), \
        book.add_format({"num_format": "#,##0.00"})
    headings = ["Member No.", "Own name", "Husband's name", "Surname", "Village", "Taluka", "District",
                "Date of admission", "No. of shares", "Share No. from", "Share No. to", "Amount paid", "Nominee",
                "Relation"]
    sheet.write_row(0, 0, headings, bold)
    sheet.set_column(0, len(headings) - 1, 16)
    first = 1
    for i in range(60):
        her = woman(i)
        sheet.write_row(i + 1, 0, [i + 1, her["own"], her["his"], her["surname"], *her["place"]])
        sheet.write_datetime(i + 1, 7, datetime.datetime.combine(her["day"], datetime.time()), day)
        sheet.write_row(i + 1, 8, [her["shares"], first, first + her["shares"] - 1])
        sheet.write_number(i + 1, 11, her["shares"] * 100, money)
        sheet.write_row(i + 1, 12, [OWN[(i + 9) % 20] + " " + her["surname"], "daughter"])
        first += her["shares"]
    book.close()


MESSY = [
    # Sr, No., name, village, day, shares, from, to, amount, Aadhaar, remarks
    (1, 1, "Patel Ushaben Rameshbhai", "Vadod", "14/07/1998", 5, 1, 5, "₹ 500/-", "", ""),
    (2, 2, "રંજનબેન મગનભાઈ પરમાર", "વડોદ", "૩.૪.૯૯", "૧૦", 6, 15, "Rs. 1,000.00", "2345 6789 0124", ""),
    (3, 3, "SAVITABEN KANUBHAI ZALA", "Bavla", "31-Dec-99", "5 shares", 16, 20, "500 Cr", "", "as in the ledger"),
    (4, 4, "Smt. Jyotsna ben W/o Kanubhai Solanki", "Bavla", datetime.date(2001, 2, 28), 5, 21, 25, 500, "", ""),
    "Ward: Naroda",
    (5, 5, "Makwana Hansaben Natubhai – Naroda", "", "2003-02-01", 5, 26, 30, "500.00", "", "card 234567890124 seen"),
    (6, 6, "Kokilaben Dahyabhai Rathod", "Naroda", "30/02/2004", 5, 31, 35, 500, "", ""),
    "heading",
    (7, 7, "Parmar Laxmiben Ambalal", "Sanand", "15.08.2005", 5, 34, 38, 500, "", ""),
    (8, 8, "Champaben Mohanbhai Patel", "Sanand", "01/04/2006", 5, 41, 45, "abc", "", ""),
    (9, 9, "लीलाबेन भीखाभाई चौहान", "Sanand", "1st May 2006", 5, 46, 50, 500, "", "=1+1"),
    (10, 9, "Sharda Girishbhai Vaghela", "Sanand", "02/05/2007", 5, 51, 55, 500, "", ""),
    (11, 1, "Patel Ushaben Rameshbhai", "Vadod", "20/09/2010", 5, 56, 60, 500, "", "second allotment"),
    "blank",
    (12, 12, "Madhuben Harshadbhai Chaudhari", "Jalalpur", "12/11/2011", 5, 61, 65, 500, "", "hidden"),
    (13, 13, "Ushaben", "Jalalpur", "13/11/2011", 5, 66, 70, 500, "", ""),
    "total",
]


def messy():
    """A register as many hands leave it: two scripts, merged headings, notes, a total, a hidden row, mistakes."""
    book = xlsxwriter.Workbook(os.path.join(HERE, "messy.xlsx"))
    book.add_worksheet("Old").hide()
    sheet = book.add_worksheet("Register")
    sheet.activate()
    bold = book.add_format({"bold": True, "align": "center"})
    day = book.add_format({"num_format": "d/m/yy"})
    sheet.merge_range("A1:K1", "શેરહોલ્ડરોનું રજિસ્ટર – Register of Shareholders", bold)
    for column, heading in enumerate(["Sr. No.", "Member No.", "Name of the member", "ગામ", "Date of admission"]):
        sheet.merge_range(2, column, 3, column, heading, bold)
    sheet.merge_range("F3:H3", "Shares", bold)
    sheet.write_row("F4", ["No. of shares", "From", "To"], bold)
    for column, heading in enumerate(["રકમ", "Aadhaar No.", "Remarks"], 8):
        sheet.merge_range(2, column, 3, column, heading, bold)
    row = 4
    for line in MESSY:
        if line == "heading":
            sheet.write_row(row, 0, ["Sr. No.", "Member No.", "Name of the member", "ગામ", "Date of admission",
                                     "No. of shares", "From", "To", "રકમ", "Aadhaar No.", "Remarks"], bold)
        elif line == "total":
            sheet.write(row, 2, "કુલ / Total", bold)
            sheet.write_formula(row, 5, f"=SUM(F5:F{row})", None, 65)
        elif line != "blank" and isinstance(line, str):
            sheet.write(row, 0, line)
        elif line != "blank":
            for column, value in enumerate(line):
                if isinstance(value, datetime.date):
                    sheet.write_datetime(row, column, datetime.datetime.combine(value, datetime.time()), day)
                elif isinstance(value, str):
                    sheet.write_string(row, column, value)
                else:
                    sheet.write_number(row, column, value)
            if line[10] == "hidden":
                sheet.set_row(row, None, None, {"hidden": True})
        row += 1
    sheet.set_column(2, 2, 38)
    book.close()


OPENINGS = [
    # account, head of one that is new, debit, credit, bill
    ("Cash", "", 12500, None, ""), ("SEWA Bank, current account", "Bank accounts", 48250.5, None, ""),
    ("દવાનો સ્ટોક", "Stock in hand", 8500, None, ""), ("Reserve fund", "", None, 45000, ""),
    ("Maker of medicines", "Sundry Creditors", None, 6250.5, "B-17"),
    ("Maker of medicines", "", None, 3000, "B-19"), ("મકાન ભંડોળ", "અનામત અને અન્ય ભંડોળ", None, 15000, ""),
]


def openings():
    """A trial balance of the last evening of the old book, with accounts that are new in two scripts."""
    book = xlsxwriter.Workbook(os.path.join(HERE, "opening-balances.xlsx"))
    sheet = book.add_worksheet("Opening balances")
    bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0.00"})
    sheet.write(0, 0, "Balances at the end of the year", bold)
    sheet.write_row(2, 0, ["Account", "Head", "Debit", "Credit", "Bill", "Checked by"], bold)
    sheet.set_column(0, 1, 28)
    sheet.set_column(2, 4, 14)
    for row, (account, head, debit, credit, bill) in enumerate(OPENINGS, 3):
        sheet.write_row(row, 0, [account, head])
        sheet.write_row(row, 2, [debit, credit], money)
        sheet.write_row(row, 4, [bill, "The auditor"])
    total = 3 + len(OPENINGS)
    sheet.write(total, 0, "Total", bold)
    for column in (2, 3):
        sheet.write_number(total, column, sum(line[column] or 0 for line in OPENINGS), money)
    book.close()


VOUCHERS = [
    # day, number, type, account, debit, credit, party, narration; the number stands in the first row of a voucher only
    ("05-04", "1", "Payment", "Maker of medicines", 1500, None, "", "Part of bill B-19"),
    ("", "", "", "Cash", None, 1500, "", ""),
    ("07-04", "1", "Receipt", "Cash", 200, None, "Ranjanben Parmar", "Entrance fees of April"),
    ("", "", "", "Entrance fees", None, 200, "", ""),
    ("12-04", "2", "Payment", "Maker of medicines", 6250.5, None, "", "Bill B-17"),
    ("", "", "", "SEWA Bank, current account", None, 6250.5, "", ""),
    ("20-04", "1", "Contra", "SEWA Bank, current account", 2000, None, "", "Cash to the bank"),
    ("", "", "", "Cash", None, 2000, "", ""),
    ("28-04", "3", "Payment", "Maker of medicines", 900, None, "", "One side is wrong here"),
    ("", "", "", "Cash", None, 800, "", ""),
]


def vouchers():
    """A month of vouchers in the columns of another program for accounts; the last voucher does not balance."""
    book = xlsxwriter.Workbook(os.path.join(HERE, "vouchers.xlsx"))
    sheet = book.add_worksheet("Day book")
    bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0.00"})
    sheet.write_row(0, 0, ["Date", "Vch No.", "Vch Type", "Ledger", "Debit", "Credit", "Party", "Narration"], bold)
    sheet.set_column(3, 3, 28)
    for row, line in enumerate(VOUCHERS, 1):
        sheet.write_string(row, 0, line[0] + "-2025" if line[0] else "")
        sheet.write_row(row, 1, line[1:4])
        sheet.write_row(row, 4, line[4:6], money)
        sheet.write_row(row, 6, line[6:])
    book.close()


# Day in September 2026, what the bank says, cheque, paise out, paise in: what the demo cooperative has in its books
# then, days later where it was a cheque, and a charge that the bank took and gave back.
STATEMENT = [
    (5, "CHQ PAID LANDLORD", "028421", 1800000, 0), (8, "NEFT CR VIMOSEWA", "", 0, 3468000),
    (10, "SMS CHARGES", "", 1770, 0), (12, "NEFT DR HEALTH WORKERS", "", 4086200, 0),
    (14, "SMS CHARGES REVERSED", "", 0, 1770), (19, "BY CLG FOUNDATION", "", 0, 2760600),
    (22, "CASH DEPOSIT", "", 0, 500000),
    (23, "CHQ PAID MAKER OF AYURVEDIC MEDICINES", "028821", 828800, 0), (24, "NEFT DR TRAINING", "", 1110400, 0),
    (28, "INT PAID", "", 0, 875000)]


def statement():
    """A statement as banks give it: titles above, days as text, balances with their side, the newest line first."""
    book = xlsxwriter.Workbook(os.path.join(HERE, "bank-statement.xlsx"))
    sheet = book.add_worksheet("Account Statement")
    sheet.set_column(0, 6, 16)
    titles = [("Account Name", "LOK SWASTHYA SEWA MANDALI (DEMO)"), ("Account Number", "_00201003456"),
              ("Statement Period", "01/09/2026 to 30/09/2026")]
    for at, title in enumerate(titles):
        sheet.write_row(at, 0, title)
    sheet.write_row(4, 0, ["Txn Date", "Value Date", "Description", "Ref No./Cheque No.", "Debit", "Credit", "Balance"],
                    book.add_format({"bold": True}))
    balance, rows = 185973900, []
    for day, words, cheque, out, into in STATEMENT:
        balance += into - out
        rows.append([f"{day:02}/09/2026", f"{day:02}/09/2026", words, cheque, f"{out / 100:,.2f}" if out else "",
                     f"{into / 100:,.2f}" if into else "", f"{balance / 100:,.2f}Cr"])
    for at, row in enumerate(reversed(rows)):
        sheet.write_row(5 + at, 0, row)
    sheet.write_row(5 + len(rows), 2, ["Opening Balance", "", "", "", "18,59,739.00Cr"])
    book.close()


if __name__ == "__main__":
    clean()
    messy()
    openings()
    vouchers()
    statement()

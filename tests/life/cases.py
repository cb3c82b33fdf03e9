#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Cases at which other programs are known to have gone wrong; every act done and undone with all registers compared; and
# the three papers against the base. Usage: cases.py MANDALICTL
import csv
import os
import re
import subprocess
import sys
import tempfile
import uuid
import xml.etree.ElementTree
import zipfile

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, "..", "support"))
from libpq import Connection, Refused  # noqa: E402
from queries import names, query  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

DAYS = ("2024-04-13", "2025-01-20", "2025-06-13", "2025-06-14", "2025-07-01", "2026-03-31", "2026-10-31")
# Questions that tell of what was typed and not of how things are: an undo adds to them. And the next share number,
# which no undo gives back.
LOGS = {"act-of", "chain-head", "edit-log", "edit-log-totals", "movement-of", "news-since", "desk-state",
        "request-outcome", "resolution-list", "resolution-choice", "allotment-preview"}
BOARD = "BRD/25-26/001"


class Office:
    """Ranjan (member 1: 10 shares), Jyotsna (2: 5), Laxmi (3, nominal) and Kokila who waits (4)."""

    def __init__(self, server, base):
        self.server, self.base = server, server.make_base(f"{base}_{os.getpid()}")
        with open(os.path.join(here, "..", "sql", "setup", "women.sql"), encoding="utf-8") as file:
            subprocess.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1"], stdin=file, stdout=subprocess.DEVNULL,
                           check=True, env=server.environment(self.base))
        self.officer = Connection(server.host, self.base, "test_officer")
        self.admin = Connection(server.host, self.base, "test_admin")

    def close(self):
        self.officer.close()
        self.admin.close()
        self.server.drop_base(self.base)

    def act(self, name, *values, login=None):
        """The id of the record, or the name of the rule that refuses."""
        places = "".join(f", ${n}" for n in range(2, len(values) + 2))
        try:
            return int((login or self.officer).ask(f"select record_id from api.{name} ($1{places})", str(uuid.uuid4()),
                                                   *values)[0][0])
        except Refused as no:
            return no.rule

    def one(self, text, *values):
        return self.officer.ask(text, *values)[0][0]

    def answers(self):
        """What every list, register and paper says on several days, each asked when its turn comes."""
        for name in sorted(set(names()) - LOGS):
            for day in DAYS:
                for her in ((1, 2, 4) if name.endswith(("-of", "-one", "statement")) else (None,)):
                    yield (name, day, her), query(self.officer, name, as_on=day, to_on=day, value_on=day,
                                                  member_id=her, member_number=her, from_member_id=1, to_member_id=2,
                                                  share_count=3)
        yield "owed", self.officer.ask("select m.member_id, d.day, api.arrears_of (m.member_id, d.day::date)"
                                       " from api.member m cross join unnest ($1::text[]) d (day) order by 1, 2",
                                       "{" + ",".join(DAYS) + "}")

    def everything(self):
        return dict(self.answers())

    def differences(self, before):
        """What is another than before, and what is now before the next."""
        now = self.everything()
        return [f"{key}: {before[key]} became {now[key]}" for key in before if before[key] != now[key]][:4], now

    def has_changed(self, before):
        """True when one answer is another than before; asks no further then."""
        return any(before[key] != answer for key, answer in self.answers())


def wanted(what, got, right):
    return [] if got == right else [f"{what}: {got}, wanted {right}"]


def share_days(office, member_id, first, last, least):
    """Shares times days, of shares that were held at least so many days when the time ended."""
    return int(office.one("""
        select coalesce (sum (l.last_number - l.first_number + 1), 0)
          from generate_series ($2::date, $3::date, interval '1 day') d (day)
         cross join lateral api.held_lot ($1, d.day::date) l
         where exists (select from api.held_lot ($1, $3) h
                        where h.held_since <= $3::date - $4::integer and h.first_number <= l.first_number
                          and h.last_number >= l.last_number)""", member_id, first, last, least))


def known_cases(tap, server):
    office = Office(server, "life_cases")
    # Jyotsna's 5 shares and 5 more, a whole financial year, given back twenty days after it
    office.act("allot_shares", 2, 5, "2025-01-20", "BRD/24-25/001", None)
    office.act("surrender_shares", 2, 10, "2026-04-20", BOARD, None, None, None)
    tap.case("ten shares held for a whole year are 3,650 share-days, also when given back twenty days after it",
             wanted("share-days", share_days(office, 2, "2025-04-01", "2026-03-31", 30), 3650))
    office.act("allot_shares", 1, 5, "2026-03-16", BOARD, None)
    office.act("surrender_shares", 1, 5, "2026-04-10", BOARD, 21, None, None)
    tap.case("shares bought fifteen days before the end of the year and given back after it count nothing, never less",
             wanted("share-days of ten old and five new", share_days(office, 1, "2025-04-01", "2026-03-31", 30), 3650)
             + wanted("of the new ones", int(office.one("select api.share_sum (1, '2026-03-31') - 10")), 5)
             + wanted("after", int(office.one("select api.share_sum (1, '2026-04-10')")), 10))
    hundred_over_three(tap, office)
    odd_paise(tap, office)
    balance_of_a_day(tap, office)
    resignation(tap, office)
    office.close()


def hundred_over_three(tap, office):
    def nominate(*parts):
        nominees = ", ".join(f'{{"name": "N{n}", "relation": "son", "percent": {n}}}' for n in parts)
        return office.act("record_nomination", 1, "2025-06-14", None, None, f"[{nominees}]")
    refused, done = nominate(33, 33, 33), nominate(34, 33, 33)
    office.act("set_parameter", "share_value", 3334, "2026-05-01", BOARD, "Bye-law 4", login=office.admin)
    dues = []
    for paise in (3334, 3333, 3333):
        office.act("allot_shares", 4, 1, "2026-05-01", BOARD, None, paise)
        first = int(office.one("select api.next_share_number () - 1"))
        due = office.act("surrender_shares", 4, 1, "2026-05-01", BOARD, first, None, None)
        dues.append(due)
    tap.case("a hundred over three: parts that leave something over are refused, and those that add up stand",
             wanted("33 + 33 + 33", refused, "nominee_parts_add_up_to_a_hundred")
             + ([] if isinstance(done, int) else [f"34 + 33 + 33: {done}"])
             + wanted("not yet a member", dues, ["she_is_an_admitted_member"] * 3))
    office.act("admit_member", 4, BOARD, "2026-05-01", None)
    for paise in (3334, 3333, 3333):
        office.act("allot_shares", 4, 1, "2026-05-01", BOARD, None, paise)
    before = office.one("select sum (paid_paise) from api.share_movement where member_id = 4")
    for _ in range(3):
        office.act("surrender_shares", 4, 1, "2026-05-02", BOARD, None, None, None)
    tap.case("a hundred rupees paid on three shares come back as a hundred rupees, share by share",
             wanted("paid", before, "10000")
             + wanted("due", office.one("select sum (due_paise) from api.payout_due where member_id = 4"), "10000")
             + wanted("left", office.one("select sum (paid_paise) from api.share_movement where member_id = 4"), "0"))


def odd_paise(tap, office):
    office.act("receive_money", 4, "2026-05-02", "cash", 1, 2, None, None, None, None)
    office.act("allot_shares", 1, 3, "2026-05-02", BOARD, 901, 1)
    office.act("allot_shares", 4, 1, "2026-05-02", BOARD, 904)
    before = int(office.one("select sum (paid_paise) from api.share_movement"))
    office.act("set_parameter", "transfer_wait", 0, "2026-05-02", BOARD, "Bye-law 9", login=office.admin)
    office.act("transfer_shares", 1, 4, 2, "2026-05-02", BOARD, 901)
    parts = [int(office.one("select sum (paid_paise) from api.share_movement where first_number >= 901"
                            " and member_id = $1", her)) for her in (1, 4)]
    tap.case("three paise parted in two stay three paise: in a receipt, and when some of three shares move on",
             wanted("receipt", office.one("select total_paise from api.receipt where member_id = 4"), "3")
             + wanted("parts", parts, [1, 2 + 3334])
             + wanted("whole", int(office.one("select sum (paid_paise) from api.share_movement")), before))


def balance_of_a_day(tap, office):
    on = [int(office.one("select api.share_sum (1, $1)", day)) for day in ("2026-03-31", "2026-04-10", "2026-05-02")]
    told = {row[0]: row[5] for row in query(office.officer, "share-register", as_on="2026-03-31")}
    tap.case("the balance asked for 31 March is that of 31 March, whatever was entered since",
             wanted("sums", on, [15, 10, 11]) + wanted("register", told, {"1": "15", "2": "10"}))


def resignation(tap, office):
    before = office.everything()
    resigned = office.act("resign", 1, "2026-05-03", "moved", None)
    changed = office.has_changed(before)
    undone = office.act("undo_act", int(office.one("select max (act_id) from api.live_act")), "She changed her mind")
    tap.case("a resignation that was entered and taken back leaves everything as before, the list of voters too",
             ([] if isinstance(resigned, int) and isinstance(undone, int) and changed
              else [f"{resigned}, {undone}, {changed}"])
             + office.differences(before)[0])


# -- do, undo, compare

ACTS = (
    ("check", "check_application", 4, "2025-07-01"),
    ("receive", "receive_money", 4, "2025-07-01", "cash", 500, 10000, None, "Her brother", None, None),
    ("sign", "record_signature", 4, "2025-07-01", "thumb", "Witness: the Aagewan"),
    ("refuse", "refuse_application", 4, "2025-07-01", "incomplete", None, BOARD),
    ("withdraw", "withdraw_application", 4, "2025-07-01", None),
    ("nominate", "record_nomination", 1, "2025-07-01", None, None,
     '[{"name": "Hetal", "relation": "daughter", "percent": 100}]'),
    ("admit", "admit_member", 4, BOARD, "2025-07-01", None),
    ("allot", "allot_shares", 2, 7, "2025-06-14", BOARD, None),
    ("allot part-paid", "allot_shares", 2, 4, "2025-06-14", BOARD, 101, 2500),
    ("call", "call_shares", 2500, "2025-07-01", "2025-07-01", BOARD),
    ("receive on a call", "receive_money", 2, "2025-07-01", "cash", None, None, 5000, None, None, None),
    ("forfeit", "forfeit_shares", 2, 2, "2025-07-01", BOARD, 107, None),
    ("transfer", "transfer_shares", 1, 2, 3, "2025-07-01", BOARD, 2),
    ("transfer of all", "transfer_shares", 1, 2, 10, "2026-03-31", BOARD, None),
    ("surrender", "surrender_shares", 1, 4, "2025-07-01", BOARD, None, "2025-09-30", None),
    ("certify", "issue_certificate", 1, "2025-07-01"),
    ("resign", "resign", 1, "2025-07-01", "other", "Her own words"),
    ("cease: other", "cease_member", 1, "2025-07-01", "other", "Marked twice", BOARD),
    ("cease: deceased", "cease_member", 1, "2025-07-01", "deceased", None, None),
    ("transmit", "transmit_shares", 1, 2, 3, "2025-07-01", BOARD, None),
    ("pay out", "pay_out", "surrender", "2025-10-01", "bank", None),
)
# Acts that stay, for those that come after them.
STAY = {"allot part-paid", "call", "cease: deceased"}


def undo_all(tap, server):
    office = Office(server, "life_undo")
    complaints = []
    before = None
    for name, function, *values in ACTS:
        if name == "pay out":
            values[0] = office.act("surrender_shares", 1, 1, "2025-07-01", BOARD, None, None, None)
            before = None
        before = before or office.everything()
        done = office.act(function, *values)
        act_id = office.one("select max (act_id) from api.live_act")
        has_changed = office.has_changed(before)
        undone = office.act("undo_act", int(act_id), "Typed by mistake")
        if not isinstance(done, int) or not isinstance(undone, int) or not has_changed and name != "sign":
            complaints.append(f"{name}: {done}, undone {undone}, changed {has_changed}")
        differences, before = office.differences(before)
        complaints += [f"{name}: {words}" for words in differences]
        if name in STAY:
            # under other numbers: those of an allotment that was undone are never given again
            office.act(function, *[105 if value == 101 else value for value in values])
            before = None
    tap.case(f"each of {len(ACTS)} acts, once undone, leaves every list and paper on {len(DAYS)} days as before it",
             complaints)
    office.close()


# -- papers

def rows_of_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [(int(row["No."]), int(row["Shares"]), row["Share numbers"], row["Paid (₹)"])
                for row in csv.DictReader(file)]


def rows_of_xlsx(path):
    """The rows, and the total with the value that stands beside its formula."""
    name = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(path) as book:
        sheet = xml.etree.ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows, total = [], None
    for row in sheet.iter(name + "row"):
        cells = {re.sub(r"\d", "", cell.get("r")): "".join(cell.itertext()) if cell.find(name + "f") is None
                 else cell.find(name + "v").text for cell in row}
        if cells.get("A") == "Total":
            total = int(cells["E"]), f"{float(cells['G']):.2f}"
        elif re.fullmatch(r"\d+", cells.get("A", "")) and "G" in cells:
            rows.append((int(cells["A"]), int(cells["E"]), cells["F"], f"{float(cells['G']):.2f}"))
    return rows, total


def rows_of_pdf(path):
    """The rows without their numbers, which may take several lines, and the total."""
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    rows, total = [], None
    for line in text.splitlines():
        row = re.match(r"\s*(\d+) .*? (\d+)  +[\d–, ]+?  +([\d,]+\.\d\d) ", line)
        end = re.match(r"\s*Total of ([\d,]+) entries\s+([\d,]+)\s+([\d,]+\.\d\d)", line)
        if end:
            total = tuple(word.replace(",", "") for word in end.groups())
        elif row:
            rows.append((int(row[1]), int(row[2]), row[3].replace(",", "")))
    return rows, total


def papers(tap, server, mandalictl):
    base = server.make_base(f"life_papers_{os.getpid()}")
    environment = {**server.environment(base), "LANGUAGE": "en"}
    subprocess.run([mandalictl, "demo", "--shareholders", "300", "--until", "2026-03-31"], env=environment, check=True,
                   stdout=subprocess.DEVNULL)
    office = Office.__new__(Office)
    office.officer, office.admin = (Connection(server.host, base, login) for login in ("test_officer", "test_admin"))
    board = office.one("select number from api.resolution where body = 'board' and kind is null"
                       " order by passed_on desc limit 1")
    # a share worth two paise, so that the smallest line there can be stands on paper
    made = [office.act("set_parameter", "share_value", 2, "2026-03-31", board, "Bye-law 4", login=office.admin),
            office.act("allot_shares", 7, 1, "2026-03-31", board, None)]
    right = [(int(row[1]), int(row[5]), row[6], f"{int(row[7]) // 100}.{int(row[7]) % 100:02}")
             for row in query(office.officer, "share-register", as_on="2026-03-31")]
    shares, paise = office.officer.ask("select sum (share_count), sum (paid_paise) from api.share_movement"
                                       " where value_on <= '2026-03-31'")[0]
    total = int(shares), f"{int(paise) // 100}.{int(paise) % 100:02}"
    with tempfile.TemporaryDirectory() as folder:
        path = {suffix: os.path.join(folder, "register." + suffix) for suffix in ("csv", "xlsx", "pdf")}
        for name in path.values():
            subprocess.run([mandalictl, "export", "share-register", "--set", "as_on=2026-03-31", "--output", name],
                           env={**environment, "PGUSER": "test_auditor"}, check=True, stdout=subprocess.DEVNULL)
        on_csv, (on_xlsx, xlsx_total), (on_pdf, pdf_total) = \
            rows_of_csv(path["csv"]), rows_of_xlsx(path["xlsx"]), rows_of_pdf(path["pdf"])
    csv_total = sum(row[1] for row in on_csv), sum(round(float(row[3]) * 100) for row in on_csv)
    tap.case("the register exported for 31-03-2026 has the totals of the base in CSV, Excel and PDF",
             wanted("CSV", csv_total, (int(shares), int(paise))) + wanted("Excel", xlsx_total, total)
             + wanted("PDF", pdf_total, (str(len(right)), str(total[0]), total[1])))
    tap.case("each line on each of the three papers is as in the base",
             wanted("CSV", on_csv, right) + wanted("Excel", on_xlsx, right)
             + wanted("PDF", on_pdf, [(n, s, paid) for n, s, _, paid in right]))
    mine = next(row for row in right if row[0] == 7)
    tap.case("a line of two paise is two paise on paper as in the register",
             ([] if all(isinstance(m, int) for m in made) and mine[3].endswith(".02") else [f"{made}, {mine}"])
             + [f"{name}: {rows}" for name, rows in (("CSV", on_csv), ("Excel", on_xlsx), ("PDF", on_pdf))
                if next(row for row in rows if row[0] == 7)[-1] != mine[3]])
    office.officer.close()
    office.admin.close()
    server.drop_base(base)


def main():
    tap = Tap("cases")
    server = Server(sys.argv[1])
    try:
        known_cases(tap, server)
        undo_all(tap, server)
        papers(tap, server, sys.argv[1])
    finally:
        server.close()
    return tap.end()


sys.exit(main())

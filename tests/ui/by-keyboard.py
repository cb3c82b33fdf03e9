#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every act in a shareholder's life, by keyboard alone: a woman is found by typing, the menu of what can be done is
# opened, an act is chosen, its form filled and sent; afterwards the database knows it and the record shows it.
# Usage: by-keyboard.py MANDALI MANDALICTL [FOLDER], on a screen with a window manager. With a folder each form is
# pictured there as it is sent, and her record in the end.
import datetime
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "..", "support")]
from driver import GLib, Window, children, has_focus, is_there, keys, wait_until  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

WOMEN = 120
# By the clock of Gujarat, as the server counts: the day there begins while it is still evening elsewhere.
GUJARAT = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
TODAY = datetime.datetime.now(GUJARAT).strftime("%d-%m-%Y")
STEPS_MAX = 40  # no form has more stops than this

APPLICANT, MEMBER, RESIGNING, CEASED, GONE = 1, 2, 4, 8, 16
# What the menu offers, from top to bottom, and to whom.
MENU = (("Begin the check…", APPLICANT), ("Signature or thumb…", APPLICANT | MEMBER | RESIGNING),
        ("Admit…", APPLICANT), ("Refuse…", APPLICANT), ("Withdraw…", APPLICANT),
        ("Receive money…", APPLICANT | MEMBER | RESIGNING), ("Nominees…", APPLICANT | MEMBER | RESIGNING),
        ("Issue a certificate…", MEMBER | RESIGNING), ("Print a certificate again…", MEMBER | RESIGNING),
        ("Issue a certified copy…", MEMBER | RESIGNING | CEASED),
        ("Allot shares…", MEMBER | RESIGNING), ("Transfer shares…", MEMBER | RESIGNING),
        ("Surrender shares…", MEMBER | RESIGNING | CEASED), ("Forfeit shares…", MEMBER | RESIGNING),
        ("Pass shares to the heir…", CEASED), ("Pay out…", MEMBER | RESIGNING | CEASED),
        ("She resigns…", MEMBER), ("The membership ends…", MEMBER | RESIGNING),
        ("Change her details…", APPLICANT | MEMBER | RESIGNING),
        ("Change her address…", APPLICANT | MEMBER | RESIGNING),
        ("Photograph…", APPLICANT | MEMBER | RESIGNING), ("She is here twice…", 31), ("Undo an act…", 31))
STATES = {"applied": ("Applied", APPLICANT), "under_check": ("Under check", APPLICANT), "active": ("Active", MEMBER),
          "resigning": ("Resigning", RESIGNING), "ceased": ("Ceased", CEASED), "withdrawn": ("Withdrawn", GONE)}


class Office:
    """A base, the program, and hands on the keyboard."""

    def __init__(self, mandali, mandalictl, pictures=None):
        self.pictures = pictures
        self.server = Server(mandalictl)
        self.base = self.server.make_base(f"by_keyboard_{os.getpid()}")
        self.folder = tempfile.mkdtemp(prefix="mandali-keys-")
        subprocess.run([mandalictl, "demo", "--shareholders", str(WOMEN)], check=True, stdout=subprocess.DEVNULL,
                       env=self.server.environment(self.base))
        self.board = self.ask("select number from core.resolution where body = 'board' and kind is null"
                              " order by passed_on desc limit 1")
        services = os.path.join(self.folder, "services")
        with open(services, "w", encoding="ascii") as file:
            file.write(f"[office]\nhost={self.server.host}\ndbname={self.base}\nuser=postgres\n")
        self.window = Window([mandali, "--page", "shareholders", "--service", "office"],
                             {**self.server.environment(self.base), "LANGUAGE": "en", "PGSERVICEFILE": services,
                              "XDG_STATE_HOME": self.folder, "HOME": self.folder},
                             os.path.join(self.folder, "said"))
        self.window.wait_row("Active")
        self.chosen = None
        self.her = None
        self.first = self.newest() + 1

    def ask(self, text):
        rows = self.server.ask(self.base, text)
        return rows[0][0] if rows else None

    def end(self):
        self.window.close()
        self.server.drop_base(self.base)
        self.server.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def step_to(self, name, form):
        """Presses Tab until the keyboard is in the field that is called so."""
        field = wait_until(lambda: next((i for i in self.window.walk(form) if i.get_name() == name
                                         and i.get_role_name() != "label"), None), f"field “{name}”")
        for _ in range(STEPS_MAX):
            if has_focus(field):
                return
            keys("Tab")
        raise AssertionError(f"Tab does not lead to “{name}”")

    def choose(self, member_id, words, *parts):
        """Finds a woman by typing, and goes into the list."""
        self.chosen = member_id
        self.window.raise_up()
        keys("ctrl+f", "ctrl+a")
        self.type(words)
        wait_until(lambda: self.window.rows() and all(p in self.window.rows()[0] for p in parts)
                   and len(self.window.rows()) == 1, f"only {parts} in the list")
        keys("Down")
        self.window.wait_says(parts[0])

    def open(self, item):
        """Opens the menu and goes down in it: its lines are counted, since GTK 4.8 falls over a reader of menus."""
        state = self.ask(f"select state from api.member_on (core.today ()) where member_id = {self.chosen}")
        word, whom = STATES[state]
        self.window.wait_row(word)
        offered = [name for name, states in MENU if states & whom
                   and not (name == "Begin the check…" and state == "under_check")]
        self.window.raise_up()
        closed = self.surfaces()
        keys("ctrl+d")
        wait_until(lambda: self.surfaces() > closed, "the menu")
        keys("--delay", "40", *["Down"] * offered.index(item), "Return")

    def surfaces(self):
        """How many windows and menus of the program are on the screen."""
        return len(subprocess.run(["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.window.process.pid),
                                   "--name", ""], capture_output=True, text=True).stdout.split())

    def type(self, words):
        subprocess.run(["xdotool", "type", "--delay", "12", words], check=True)

    def act(self, item, title, fields, kind):
        """Does one act of the menu about the woman who is chosen; answers her newest act."""
        before = self.newest()
        self.open(item)
        return self.fill(title, fields, kind, before)

    def fill(self, title, fields, kind, before):
        self.send(title, fields)
        wait_until(lambda: self.newest() > before, f"an act after {title}")
        assert self.ask(f"select kind from core.act where act_id = {self.newest()}") == kind, title
        return self.newest()

    def send(self, title, fields):
        """Fills the form by Tab and typing, and sends it."""
        form = self.window.form(title)
        self.window.raise_up(title)
        for label, words in fields:
            self.step_to(label, form)
            if words.startswith("key:"):
                keys(*words[4:].split())
            else:
                keys("ctrl+a")
                self.type(words)
        self.picture(re.sub("[^a-z]+", "-", title.lower()))
        keys("ctrl+Return")
        self.window.no_form(form)

    def picture(self, name):
        """The window that has the keyboard, as a file."""
        if self.pictures:
            shown = subprocess.run(["xdotool", "getactivewindow"], check=True, capture_output=True, text=True).stdout
            subprocess.run(["import", "-window", shown.strip(), os.path.join(self.pictures, name + ".png")], check=True)

    def labels(self):
        """What the form that is open says, else the window."""
        form = next((f for f in self.window.frames()[1:] if is_there(f)), None)
        return [i.get_name() for i in self.window.walk(form) if i.get_role_name() == "label"]

    def newest(self):
        return int(self.ask("select coalesce (max (act_id), 0) from core.act"))


def member(office, where):
    """Number, id and name of the first woman who is like this today."""
    return office.server.ask(office.base, f"""
        select coalesce (m.member_number::text, m.application_number), m.member_id, p.name
          from api.member_on (core.today ()) m
          join api.person p using (person_id)
         where {where}
         order by m.member_id""")[0]


def applicant(office):
    return member(office, "m.state = 'applied' and not exists (select from api.nomination n"
                          " where n.member_id = m.member_id)")


def number_of_her(office):
    return office.ask(f"select member_number from api.member where member_id = {office.her}")


def an_application(office):
    """From the first check to five shares of which a part is paid."""
    number, office.her, name = applicant(office)
    resolution = ("By resolution", office.board)
    office.choose(office.her, number, name)
    office.act("Begin the check…", "Begin the check", [], "check")
    office.act("Signature or thumb…", "Signature or thumb",
               [("How", "key:space Down Return"), ("Witness", "Kokilaben Shah")], "sign")
    office.act("Receive money…", "Receive money", [("Entrance fee (₹)", "5"), ("Share money (₹)", "100")], "receive")
    office.act("Nominees…", "Nominees",
               [("Witness", "Kokilaben Shah"), ("Name", "Hetal Parmar"), ("What she or he is to her", "daughter"),
                ("Part of a hundred (%)", "100")], "nominate")
    office.act("Admit…", "Admit a member", [resolution], "admit")
    office.act("Allot shares…", "Allot shares",
               [("Number of shares", "5"), resolution, ("Paid on each share (₹)", "20")], "allot")


def call(office, rupees):
    before = office.newest()
    office.window.raise_up()
    keys("ctrl+alt+c")
    office.fill("Call on part-paid shares",
                [("To be paid on each share (₹)", rupees), ("To be paid by", TODAY), ("By resolution", office.board)],
                "call", before)


def calls(office):
    """What is called is paid; what is called again and not paid is forfeited."""
    call(office, "30")
    office.act("Receive money…", "Receive money", [("On calls (₹)", "150")], "receive")
    call(office, "10")
    office.act("Forfeit shares…", "Forfeit shares",
               [("Number of shares", "1"), ("By resolution", office.board), ("Why", "Not paid")], "forfeit")


def papers(office):
    """A certificate comes; printing it again is no act of its own, but it is written down."""
    office.act("Issue a certificate…", "Share certificate", [], "certify")
    before = office.ask("select count (*) from core.certificate_print")
    office.open("Print a certificate again…")
    office.send("Print a certificate again", [("Why it is printed again", "Lost in the monsoon")])
    wait_until(lambda: office.ask("select count (*) from core.certificate_print") != before, "a reprint")
    office.act("Issue a certified copy…", "Issue a certified copy",
               [("Who gets it", "The bank"), ("What it is for", "A loan")], "copy")


def a_leaving(office):
    """Somebody of long standing hands on, gives back, resigns, leaves and is paid."""
    number, member_id, name = member(office, """
        m.state = 'active' and m.admitted_on < core.today () - 2000 and api.share_sum (m.member_id, core.today ()) >= 4
        and not exists (select from api.seat s where s.member_id = m.member_id)""")
    resolution = ("By resolution", office.board)
    office.choose(member_id, number, name)
    office.act("Transfer shares…", "Transfer shares",
               [("To which member", number_of_her(office)), ("Number of shares", "1"), resolution], "transfer")
    held = office.ask(f"select api.share_sum ({member_id}, core.today ())")
    office.act("She resigns…", "She resigns", [("Reason", "key:space Down Return")], "resign")
    office.act("Surrender shares…", "Surrender shares", [("Number of shares", held), resolution], "surrender")
    office.act("The membership ends…", "The membership ends", [("Why it ends", "key:space Down Return"), resolution],
               "cease")
    office.act("Pay out…", "Pay out", [("How it was paid", "key:space Down Return"), ("Note", "UTR 4711")], "pay_out")


def a_transmission(office):
    number, member_id, name = member(office, "m.state = 'ceased' and m.ceased_reason = 'deceased'")
    office.choose(member_id, number, name)
    office.act("Pass shares to the heir…", "Pass shares to the heir",
               [("To which heir", number_of_her(office)), ("Number of shares", "1"), ("By resolution", office.board)],
               "transmit")


def no_after_all(office):
    """One application is refused, one withdrawn, and the withdrawal undone."""
    number, member_id, name = applicant(office)
    office.choose(member_id, number, name)
    office.act("Refuse…", "Refuse the application",
               [("Reason", "key:space Down Return"), ("By resolution", office.board)], "refuse")
    number, member_id, name = applicant(office)
    office.choose(member_id, number, name)
    office.act("Withdraw…", "Withdraw the application", [("Why she withdraws it", "She moves away")], "withdraw")
    office.act("Undo an act…", "Undo an act", [("Why it is undone", "She stays")], "undo")


def a_return(office):
    """Somebody who left is typed as if she were new; she is offered, taken, and her application is hers."""
    number, member_id, name = member(office, "m.ceased_on is not null and m.ceased_reason <> 'deceased'")
    own, middle, surname, in_gujarati = office.server.ask(office.base, f"""
        select p.own_name, p.middle_name, p.surname, p.name_gu
          from api.member m join api.person p using (person_id) where m.member_id = {member_id}""")[0]
    hers = (f"select count (*) from api.membership h join api.membership w using (person_id)"
            f" where h.member_id = {member_id}")
    assert office.ask(hers) == "1"
    office.window.raise_up()
    keys("ctrl+n")
    form = office.window.form("Application for membership")
    for label, words in (("Own name", own), ("Husband’s or father’s name", middle), ("Surname", surname)):
        office.step_to(label, form)
        office.type(words)
    wait_until(lambda: "Perhaps she is already here:" in office.labels(), "that she is offered")
    office.step_to(f"It is she: No. {number} · {name} · {in_gujarati}", form)
    office.picture("perhaps-she-is-already-here")
    keys("space")
    wait_until(lambda: "This application is hers:" in office.labels(), "that she is taken")
    office.send("Application for membership", [("She agrees", "key:space")])
    wait_until(lambda: office.ask(hers) == "2", "her second membership")


def a_double(office):
    """An applicant is found to be a member who is here already; then it was another woman after all."""
    number, member_id, name = applicant(office)
    hers = f"select p.name from api.member m join api.person p using (person_id) where m.member_id = {office.her}"
    office.choose(office.her, number_of_her(office), office.ask(hers))
    office.act("She is here twice…", "She is here twice",
               [("Her other membership", number), ("How it was seen", "The same ration card")], "same_woman")
    theirs = hers.replace(str(office.her), str(member_id))
    assert office.ask(theirs) == office.ask(hers), "two names of one woman"
    office.choose(office.her, number_of_her(office), office.ask(hers))
    keys("Return")
    office.window.wait_says("Her other memberships")
    office.picture("her-other-memberships")
    keys("Escape")
    office.window.wait_row(office.ask(hers))
    office.act("Undo an act…", "Undo an act", [("Why it is undone", "Another woman")], "undo")
    assert office.ask(theirs) == name


def a_record(office):
    """Enter opens her record with everything that happened, Escape leads back."""
    name = office.ask(f"select p.name from api.member m join api.person p using (person_id)"
                      f" where m.member_id = {office.her}")
    office.choose(office.her, number_of_her(office), name)
    keys("Return")
    wait_until(lambda: any("Forfeited · 1 share" in (line.get_name() or "")
                           for line in children(office.window.find("list", "Everything that happened"))),
               "that a share was forfeited, among what happened")
    office.window.wait_says("Hetal Parmar · daughter")
    office.picture("record")
    keys("Escape")
    office.window.wait_row(name)


def nothing_is_wrong(office):
    assert office.ask("select audit.first_break ()") == ""
    done = office.server.ask(office.base, f"select distinct kind from core.act where act_id >= {office.first}")
    every = office.server.ask(office.base, """
        select unnest (regexp_matches (pg_get_constraintdef (oid), '''([a-z_]+)''', 'g'))
          from pg_constraint where conname = 'act_kind_check'""")
    missing = {kind for kind, in every} - {kind for kind, in done}
    assert not missing, f"never done by keyboard: {sorted(missing)}"


CASES = (("an application is checked, signed, paid, and becomes a membership with shares", an_application),
         ("shares are called, paid on, and forfeited", calls),
         ("a certificate is issued, and printed again", papers),
         ("a member hands on, gives back, resigns, leaves and is paid", a_leaving),
         ("shares pass to an heir", a_transmission),
         ("an application is refused, another withdrawn, and that undone", no_after_all),
         ("a woman who left applies again, and is known", a_return),
         ("a member is found to be here twice, and then not", a_double),
         ("her record opens and shows it all", a_record),
         ("every kind of act was done, and the trail holds", nothing_is_wrong))


def main():
    tap = Tap("by-keyboard")
    office = Office(*sys.argv[1:])
    broken = None
    try:
        for name, case in CASES:
            if broken:
                tap.case(name, [f"not tried, since “{broken}” failed"])
                continue
            try:
                case(office)
                tap.case(name)
            except (AssertionError, GLib.Error, OSError, TypeError):
                broken = name
                tap.case(name, traceback.format_exc().splitlines() + [f"on the screen: {office.labels()}"])
    finally:
        office.end()
    return tap.end()


sys.exit(main())

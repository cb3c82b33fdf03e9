#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The whole way of a woman into the register, in two real windows: she applies, is admitted, gets five shares, and
# the register of the day goes to Excel. Pressed and read as a person would, over AT-SPI.
# Usage: click-through.py MANDALI MANDALICTL, on a screen with a window manager.
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
import zipfile

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "..", "support")]
from driver import GLib, Window, do, is_there, keys, wait_until  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

WOMEN = 60
APPLICATION = "Application for membership"
HER = "Ranjanben Kanubhai Vaghela"
HER_GU = "રંજનબેન કનુભાઈ વાઘેલા"
# GTK 4.8 says this of every text field that loses the focus to a new window.
HARMLESS = re.compile(r"did not receive a focus-out event|Couldn't register with accessibility bus")


class Way:
    """What the cases share: a base, two programs that look at it, and the woman."""

    def __init__(self, mandali, mandalictl):
        self.server = Server(mandalictl)
        self.base = self.server.make_base(f"click_through_{os.getpid()}")
        self.folder = tempfile.mkdtemp(prefix="mandali-click-")
        subprocess.run([mandalictl, "demo", "--shareholders", str(WOMEN)], check=True, stdout=subprocess.DEVNULL,
                       env=self.server.environment(self.base))
        services = os.path.join(self.folder, "services")
        with open(services, "w", encoding="ascii") as file:
            file.write(f"[other]\nhost={self.server.host}\ndbname={self.base}\nuser=test_reader\n")
        environment = {**self.server.environment(self.base, "test_officer"), "LANGUAGE": "en",
                       "PGSERVICEFILE": services}
        self.one = self.open([mandali, "--page", "shareholders"], environment, "one")
        self.two = self.open([mandali, "--page", "shareholders", "--service", "other"], environment, "two")

    def open(self, words, environment, name):
        own = os.path.join(self.folder, name)
        os.makedirs(own)
        return Window(words, {**environment, "XDG_STATE_HOME": own, "HOME": own}, os.path.join(own, "said"))

    def ask(self, text):
        rows = self.server.ask(self.base, text)
        return rows[0][0] if rows else None

    def newest_resolution(self):
        """One that may stand behind any act; those of meetings are about something."""
        return self.ask("select number from core.resolution where kind is null"
                        " order by passed_on desc, number desc limit 1")

    def end(self):
        self.one.close()
        self.two.close()
        self.server.drop_base(self.base)
        self.server.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def shows_the_list(way):
    way.one.wait_row("Active")
    way.two.wait_row("Active")
    way.one.wait_says(f"{WOMEN} women")


def takes_an_application(way):
    """First without her consent: the form says so, and nothing is written."""
    way.one.press("New Application")
    form = way.one.form(APPLICATION)
    for label, words in zip(("Own name", "Husband’s or father’s name", "Surname"), HER.split()):
        way.one.type(label, words, form)
    for label, words in zip(("Own name in Gujarati", "The same in Gujarati", "Surname in Gujarati"), HER_GU.split()):
        way.one.type(label, words, form)
    way.one.type("Born", "01-05-1980", form)
    way.one.type("House and street", "12, Ambika Nagar", form)
    way.one.type("Ward, village or town", "Bapunagar", form)
    before = way.ask("select count (*) from core.member")
    way.one.press("Take the application", form)
    assert is_there(form) and way.ask("select count (*) from core.member") == before
    do(way.one.need("check box", "She agrees", form), "toggle")
    way.one.press("Take the application", form)
    way.one.no_form(form)
    way.one.wait_says("Saved: application of Ranjanben Vaghela")


def follows_an_application(way):
    way.two.wait_row(HER, "Applied")


def admits_her(way):
    way.one.wait_row(HER, "Applied")
    number = way.ask("select max (member_number) + 1 from core.member")
    way.one.press("Admit…")
    form = way.one.form("Admit a member")
    way.one.type("By resolution", way.newest_resolution(), form)
    way.one.press("Admit her", form)
    way.one.no_form(form)
    way.one.wait_says(f"is member No. {number}")
    way.one.wait_row(HER, "Active")


def refuses_too_many(way):
    """The database says no, the form stays and says which field is wrong."""
    way.one.press("Allot…")
    form = way.one.form("Allot shares")
    way.one.type("Number of shares", "900", form)
    way.one.type("By resolution", way.newest_resolution(), form)
    way.one.press("Allot 900 shares", form)
    way.one.wait_says("at most one part in", form)
    assert way.ask(f"select count (*) from core.share_movement m join core.member w on w.member_id = m.member_id"
                   f" join core.person p on p.person_id = w.person_id where p.name = '{HER}'") == "0"


def allots_five(way):
    form = way.one.form("Allot shares")
    way.one.type("Number of shares", "5", form)
    way.one.press("Allot 5 shares", form)
    way.one.no_form(form)
    way.one.wait_says("5 shares allotted")
    way.one.wait_row(HER, "Active", "5, 500.00")


def follows_the_shares(way):
    way.two.wait_row(HER, "Active", "5, 500.00")


def stands_in_the_database(way):
    assert way.ask(f"select sum (m.share_count) from core.share_movement m join core.member w using (member_id)"
                   f" join core.person p using (person_id) where p.name = '{HER}'") == "5"
    assert way.ask("select audit.first_break ()") == ""


def exports_to_excel(way):
    path = os.path.join(way.folder, "one", "of-today.xlsx")
    way.one.press("Excel")
    chooser = way.one.form("Write to a File")
    way.one.type("Name:", path, chooser)
    way.one.press("Write", chooser)
    way.one.no_form(chooser)
    wait_until(lambda: os.path.exists(path), f"{path} on the disk")
    with zipfile.ZipFile(path) as book:
        words = "".join(book.read(name).decode() for name in book.namelist()
                        if name.startswith("xl/worksheets/") or name == "xl/sharedStrings.xml")
    assert HER in words and HER_GU in words, "she stands in the file in both scripts"
    total = way.ask("select (sum (paid_paise) / 100)::bigint from core.share_movement")
    assert f"<v>{total}</v>" in words, f"the total {total} stands in the file"


def finds_by_key(way):
    """Ctrl+F, typing, and the list has only her."""
    way.one.raise_up()
    keys("ctrl+f")
    subprocess.run(["xdotool", "type", "--delay", "30", "ranjanben vaghela"], check=True)
    wait_until(lambda: way.one.rows() and all(HER in row for row in way.one.rows()), "only her in the list")
    keys("Escape")


def opens_a_form_by_key(way):
    """Ctrl+N opens the form of the page, Escape leaves it."""
    way.one.raise_up()
    keys("ctrl+n")
    form = way.one.form(APPLICATION)
    way.one.raise_up(APPLICATION)
    keys("Escape")
    way.one.no_form(form)


def throws_away_by_key(way):
    """What was typed is thrown away, and the keyboard is back in the window that opened the form."""
    way.one.raise_up()
    keys("ctrl+n")
    form = way.one.form(APPLICATION)
    way.one.raise_up(APPLICATION)
    subprocess.run(["xdotool", "type", "--delay", "30", "Nobody"], check=True)
    keys("Escape")
    question = way.one.form("Leave this form?")
    keys("shift+Tab", "shift+Tab", "Return")
    way.one.no_form(question)
    way.one.no_form(form)
    wait_until(way.one.has_keyboard, "the keyboard in the window that opened the form", 5)


def says_nothing_bad(way):
    for window in (way.one, way.two):
        with open(window.said, encoding="utf-8", errors="replace") as file:
            bad = [line for line in file
                   if re.search(r"CRITICAL|WARNING|Assertion", line) and not HARMLESS.search(line)]
        assert not bad, "".join(bad[:20])


def ends_well(way):
    for window in (way.one, way.two):
        code = window.close()
        with open(window.said, encoding="utf-8", errors="replace") as file:
            assert code == 0, f"ended with {code}: {file.read()[-3000:]}"


CASES = (("both windows show the list", shows_the_list),
         ("a clerk takes an application", takes_an_application),
         ("the other window follows: she has applied", follows_an_application),
         ("she is admitted by a resolution", admits_her),
         ("too many shares are refused beside the field", refuses_too_many),
         ("five shares are allotted", allots_five),
         ("the other window follows: she holds five", follows_the_shares),
         ("the database says the same", stands_in_the_database),
         ("the list goes to Excel with her and with the right total", exports_to_excel),
         ("Ctrl+F finds her", finds_by_key),
         ("Ctrl+N opens the form and Escape leaves it", opens_a_form_by_key),
         ("what was typed is thrown away by keys, and they go back to the window", throws_away_by_key),
         ("the programs complain of nothing", says_nothing_bad),
         ("both programs end well", ends_well))


def main():
    tap = Tap("click-through")
    way = Way(*sys.argv[1:3])
    broken = None
    try:
        for name, case in CASES:
            if broken:
                tap.case(name, [f"not tried, since “{broken}” failed"])
                continue
            try:
                case(way)
                tap.case(name)
            except (AssertionError, GLib.Error, OSError):
                broken = name
                tap.case(name, traceback.format_exc().splitlines() + [f"rows: {way.one.rows()[:5]}"])
    finally:
        way.end()
    return tap.end()


sys.exit(main())

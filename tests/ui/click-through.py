#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The whole way of a woman into the register, in two real windows: she applies, is admitted, gets five shares, and
# the register of the day goes to Excel. Pressed and read as a person would, over AT-SPI.
# Usage: click-through.py MANDALI MANDALICTL, on a screen with a window manager.
import os
import sys
import tempfile
import traceback
import zipfile

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "..", "support")]
from driver import GLib, Window, activate, keys, wait_until  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

WOMEN = 60
NAME = ("Ranjanben", "Kanubhai", "Vaghela")
NAME_GU = "રંજનબેન"


class Way:
    """What the cases share."""

    def __init__(self, mandali, mandalictl):
        self.server = Server(mandalictl)
        self.base = self.server.make_base("click_through")
        self.folder = tempfile.mkdtemp(prefix="mandali-click-")
        self.fill(mandalictl)
        environment = {**self.server.environment(self.base, "test_officer"), "LANGUAGE": "en",
                       "XDG_STATE_HOME": self.folder}
        services = os.path.join(self.folder, "services")
        with open(services, "w", encoding="ascii") as file:
            file.write(f"[other]\nhost={self.server.host}\ndbname={self.base}\nuser=test_reader\n")
        self.one = Window([mandali, "--page", "shareholders"], environment)
        self.two = Window([mandali, "--page", "shareholders", "--service", "other"],
                          {**environment, "PGSERVICEFILE": services, "XDG_STATE_HOME": self.folder + "/two"})

    def fill(self, mandalictl):
        import subprocess
        subprocess.run([mandalictl, "demo", "--shareholders", str(WOMEN)], check=True, stdout=subprocess.DEVNULL,
                       env=self.server.environment(self.base))

    def ask(self, text):
        rows = self.server.ask(self.base, text)
        return rows[0][0] if rows else None

    def end(self):
        self.one.close()
        self.two.close()
        self.server.drop_base(self.base)
        self.server.close()
        import shutil
        shutil.rmtree(self.folder, ignore_errors=True)


def shows_the_list(way):
    way.one.wait_row("Active")
    way.two.wait_row("Active")
    assert way.one.says(f"{WOMEN} women"), "the number of women stands over the list"


def takes_an_application(way):
    way.one.press("New Application", starts=True)
    form = way.one.form("New application")
    for label, words in (("Own name", NAME[0]), ("Father’s or husband’s name", NAME[1]), ("Surname", NAME[2])):
        way.one.type(label, words, form)
    raise NotImplementedError


def follows_in_the_other_window(way):
    way.two.wait_row(NAME[0], "Applied")


def is_admitted(way):
    way.one.press("Admit…", starts=True)
    form = way.one.form("Admit a member")
    number = way.ask("select number from core.resolution order by passed_on desc, number desc limit 1")
    way.one.type("By resolution", number, form)
    way.one.press("Admit her", form)
    way.one.no_form("Admit a member")
    way.one.wait_row(NAME[0], "Active")


def main():
    tap = Tap("click-through")
    way = Way(*sys.argv[1:3])
    cases = (("both windows show the list", shows_the_list),
             ("a clerk takes an application", takes_an_application),
             ("the other window follows: she has applied", follows_in_the_other_window),
             ("she is admitted by a resolution", is_admitted))
    try:
        broken = None
        for name, case in cases:
            if broken:
                tap.case(name, [f"not tried, since “{broken}” failed"])
                continue
            try:
                case(way)
                tap.case(name)
            except (AssertionError, GLib.Error, NotImplementedError):
                broken = name
                tap.case(name, traceback.format_exc().splitlines())
    finally:
        way.end()
    return tap.end()


_ = (activate, keys, wait_until, zipfile, NAME_GU)
sys.exit(main())

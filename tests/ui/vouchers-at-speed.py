#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Receipts typed blindly in the real window, fifteen keys a second whatever the window does meanwhile: afterwards each
# stands in the base as it was typed, and the numbers have no hole.
# Usage: vouchers-at-speed.py MANDALI MANDALICTL COUNT [FOLDER], on a screen with a window manager. With a folder the
# screen is pictured there when all is typed.
import os
import shutil
import subprocess
import sys
import tempfile
import traceback

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "..", "support")]
from driver import GLib, Window, keys, wait_until  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

KEY_MS = 1000 // 15
# "bank" is in the name of two accounts: the first line is meant, as if it had been seen.
ACCOUNTS = (("cash", "Cash"), ("bank", "Bank"))
INCOMES = (("entr", "Entrance fees"), ("gran", "Grants for camps"))


class Desk:
    """A base, the program on its page of vouchers, and a hand that does not wait."""

    def __init__(self, mandali, mandalictl, pictures=None):
        self.pictures = pictures
        self.server = Server(mandalictl)
        self.base = self.server.make_base(f"at_speed_{os.getpid()}")
        self.folder = tempfile.mkdtemp(prefix="mandali-speed-")
        subprocess.run([mandalictl, "demo", "--shareholders", "60"], check=True, stdout=subprocess.DEVNULL,
                       env=self.server.environment(self.base))
        services = os.path.join(self.folder, "services")
        with open(services, "w", encoding="ascii") as file:
            file.write(f"[office]\nhost={self.server.host}\ndbname={self.base}\nuser=postgres\n")
        self.window = Window([mandali, "--page", "vouchers", "--service", "office"],
                             {**self.server.environment(self.base), "LANGUAGE": "en", "PGSERVICEFILE": services,
                              "XDG_STATE_HOME": self.folder, "HOME": self.folder},
                             os.path.join(self.folder, "said"))
        self.window.wait_row("Receipt")
        self.before = self.newest()

    def ask(self, text):
        return self.server.ask(self.base, text)

    def newest(self):
        return int(self.ask("select coalesce (max (voucher_id), 0) from api.voucher")[0][0])

    def posted(self):
        """What the base holds of the receipts since the beginning, in the order of their numbers."""
        return self.ask(f"""
            select v.party, v.narration, v.total_paise,
                   string_agg (a.name || case when l.debit_paise > 0 then ' Dr' else ' Cr' end, ', ' order by l.ordinal)
              from api.voucher v join api.voucher_line l using (voucher_id) join api.account a using (account_id)
             where v.voucher_id > {self.before}
             group by v.voucher_id, v.party, v.narration, v.total_paise, v.number
             order by v.number""")

    def end(self):
        self.window.close()
        self.server.drop_base(self.base)
        self.server.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def receipt(i):
    """What is typed of one receipt, words and the key after them by turns, and what has to stand in the base."""
    money, money_name = ACCOUNTS[i % 2]
    income, income_name = INCOMES[i // 2 % 2]
    rupees = 100 + 7 * i
    fields = ["", f"Giver {i}", money, str(rupees), income, ""]
    hands = [hand for words in fields for hand in (words, "Return")] + [f"For camp {i}", "ctrl+Return"]
    return hands, [f"Giver {i}", f"For camp {i}", str(rupees * 100), f"{money_name} Dr, {income_name} Cr"]


def type_blindly(desk, count):
    """Sends every key at its time; answers what has to come of it."""
    words, wanted = ["xdotool"], []
    for i in range(count):
        hands, expected = receipt(i)
        for typed, key in zip(hands[::2], hands[1::2]):
            words += ["type", "--args", "1", "--delay", str(KEY_MS), typed] if typed else []
            words += ["key", "--delay", str(KEY_MS), key]
        wanted.append(expected)
    subprocess.run(words, check=True)
    return wanted


def none_is_lost(desk, count):
    desk.window.raise_up()
    keys("F6")
    desk.window.form("Receipt voucher")
    desk.window.raise_up("Receipt voucher")
    wanted = type_blindly(desk, count)
    try:
        wait_until(lambda: len(desk.posted()) >= count, f"{count} receipts")
    except AssertionError:
        pass  # what is missing is told below
    if desk.pictures:
        subprocess.run(["import", "-window", "root", os.path.join(desk.pictures, "at-speed.png")], check=True)
    found = desk.posted()
    assert found == wanted, "\n".join(f"typed {w}\nfound {f}" for w, f in zip(wanted, found + [None] * count)
                                      if w != f)


def numbers_have_no_hole(desk):
    rows = desk.ask(f"select count (*), max (right (number, 5)::int) - min (right (number, 5)::int) + 1"
                    f" from api.voucher where voucher_id > {desk.before}")
    assert rows[0][0] == rows[0][1] != "0", rows


def the_next_is_ready(desk):
    form = desk.window.form("Receipt voucher")
    wait_until(lambda: desk.window.read("Received from", form) == "", "an empty form")
    assert desk.ask("select count (*) from core.waiting_draft") == desk.ask("select count (*) from api.draft")


def main():
    mandali, mandalictl, count, *pictures = sys.argv[1:]
    tap = Tap("vouchers-at-speed")
    desk = Desk(mandali, mandalictl, *pictures)
    cases = ((f"{count} receipts at fifteen keys a second, none lost", lambda: none_is_lost(desk, int(count))),
             ("their numbers have no hole", lambda: numbers_have_no_hole(desk)),
             ("the form is ready for the next", lambda: the_next_is_ready(desk)))
    try:
        for name, case in cases:
            try:
                case()
                tap.case(name)
            except (AssertionError, GLib.Error, OSError, TypeError):
                tap.case(name, traceback.format_exc().splitlines())
    finally:
        desk.end()
    return tap.end()


sys.exit(main())

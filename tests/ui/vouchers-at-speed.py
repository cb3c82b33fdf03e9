#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Receipts typed blindly in the real window, fifteen keys a second whatever the window does meanwhile: afterwards each
# stands in the base as it was typed, and the numbers have no hole.
# Usage: vouchers-at-speed.py MANDALI MANDALICTL COUNT [FOLDER], on a screen with a window manager. With a folder the
# screen is pictured there when all is typed.
import os
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "..", "support")]
from driver import wait_until  # noqa: E402
from tap import Tap  # noqa: E402
from voucher_desk import Desk, run  # noqa: E402

KEY_MS = 1000 // 15
# "bank" is in the name of two accounts: the first line is meant, as if it had been seen.
ACCOUNTS = (("cash", "Cash"), ("bank", "Bank"))
INCOMES = (("entr", "Entrance fees"), ("gran", "Grants for camps"))


def receipt(i):
    """What is typed of one receipt, words and the key after them by turns, and what has to stand in the base."""
    money, money_name = ACCOUNTS[i % 2]
    income, income_name = INCOMES[i // 2 % 2]
    rupees = 100 + 7 * i
    fields = ["", f"Giver {i}", money, str(rupees), income, ""]
    hands = [hand for words in fields for hand in (words, "Return")] + [f"For camp {i}", "ctrl+Return"]
    return hands, [f"Giver {i}", f"For camp {i}", str(rupees * 100), f"{money_name} Dr, {income_name} Cr"]


def type_blindly(count):
    """Sends every key at its time, from the one that opens the form; answers what has to come of it."""
    words, wanted = ["xdotool", "key", "--delay", str(KEY_MS), "F6"], []
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
    wanted = type_blindly(count)
    try:
        wait_until(lambda: len(desk.posted()) >= count, f"{count} receipts")
    except AssertionError:
        pass  # what is missing is told below
    desk.picture("at-speed")
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


def main():
    mandali, mandalictl, count, *pictures = sys.argv[1:]
    tap = Tap("vouchers-at-speed")
    desk = Desk(mandali, mandalictl, *pictures)
    return run(tap, desk, ((f"{count} receipts at fifteen keys a second, none lost",
                            lambda desk: none_is_lost(desk, int(count))),
                           ("their numbers have no hole", numbers_have_no_hole),
                           ("the form is ready for the next", the_next_is_ready)))


sys.exit(main())

#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The keys that fingers know from Tally, in the real window: Ctrl+A posts, Esc goes back, F2 is the day, Alt+C opens an
# account, Ctrl+R says again what the last one was for, Ctrl+P prints; none posts what does not balance.
# Usage: tally-keys.py MANDALI MANDALICTL [FOLDER], on a screen with a window manager. With a folder the screen is
# pictured there.
import os
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "..", "support")]
from driver import has_focus, keys, wait_until  # noqa: E402
from tap import Tap  # noqa: E402
from voucher_desk import Desk, run  # noqa: E402

TITLE = "Receipt voucher"


def hands(*words):
    """Words are typed, and names of keys after a colon are pressed."""
    for word in words:
        if word.startswith(":"):
            keys(*word[1:].split())
        else:
            subprocess.run(["xdotool", "type", "--delay", "12", word], check=True)


def is_in(desk, form, label):
    """TRUE when the keyboard is in the field that is called so."""
    return any(has_focus(item) for item in desk.window.walk(form)
               if item.get_name() == label and item.get_role_name() != "label")


def wait_in(desk, form, label):
    wait_until(lambda: is_in(desk, form, label), f"the keyboard in “{label}”")


def wait_posted(desk, count):
    wait_until(lambda: len(desk.posted()) == count, f"{count} vouchers")


def ctrl_a_posts(desk):
    form = desk.begin("F6", TITLE)
    hands(":Return", "Lions Club", ":Return", "cash", ":Return", "500", ":Return", "entr", ":Return", ":Return",
          "For the camp")
    desk.picture("tally-keys")
    hands(":ctrl+a")
    wait_posted(desk, 1)
    wait_until(lambda: desk.window.read("Received from", form) == "", "the form ready again")


def what_does_not_balance_stays(desk):
    form = desk.window.form(TITLE)
    hands(":Return", "Lions Club", ":Return", "cash", ":Return", "500", ":Return", "entr", ":Return", "400", ":Return")
    wait_until(lambda: desk.window.says("100.00 is missing in credit", form), "what is missing")
    hands(":Return", "Lamps", ":Return", ":Return")
    wait_until(lambda: desk.window.says("are not the same. Nothing was posted.", form), "that the sides differ")
    assert len(desk.posted()) == 1, desk.posted()
    assert desk.window.read("What for", form) == "Lamps"


def escape_goes_back(desk):
    form = desk.window.form(TITLE)
    hands(":F2")
    wait_in(desk, form, "Day")
    hands(":Return")
    wait_in(desk, form, "Received from")
    hands(":Escape")
    wait_in(desk, form, "Day")
    count = len(desk.window.frames())
    hands(":Escape")
    wait_until(lambda: len(desk.window.frames()) == count + 1, "the question before it leaves")
    hands(":Escape")
    wait_until(lambda: len(desk.window.frames()) == count, "the form again")
    assert desk.window.read("Received from", form) == "Lions Club"


def alt_c_opens_an_account(desk):
    """What is missing goes to an account that is not there yet; then it is, and the voucher balances."""
    form = desk.window.form(TITLE)
    keys(*["Return"] * 2)  # from the day to the first account
    keys(*["Tab"] * 7 * 2)  # to the third
    hands("Lamps and wicks", ":alt+c")
    new = desk.window.form("Open an account")
    desk.picture("alt-c")
    wait_until(lambda: desk.window.read("Name in English", new) == "Lamps and wicks", "the name that was typed")
    hands(":space Down Return", ":ctrl+Return")
    desk.window.no_form(new)
    hands(":Return", ":Return", ":Return", ":ctrl+a")
    wait_posted(desk, 2)
    assert desk.posted()[-1][3].endswith("Lamps and wicks Cr"), desk.posted()
    wait_until(lambda: desk.window.read("Received from", form) == "", "the form ready again")


def ctrl_r_says_it_again_and_ctrl_p_prints(desk):
    form = desk.window.form(TITLE)
    hands(":Return", ":Return", "cash", ":Return", "75", ":Return", "entr", ":Return", ":Return", ":ctrl+r")
    wait_until(lambda: desk.window.read("What for", form) == "Lamps", "the words of the last one")
    hands(":ctrl+p")
    wait_posted(desk, 3)
    preview = desk.window.form("Voucher")
    desk.picture("ctrl-p")
    hands(":Escape")
    desk.window.no_form(preview)
    wait_until(lambda: desk.window.read("What for", form) == "", "the form ready again")


def another_kind_by_its_key(desk):
    hands(":F5")
    desk.window.form("Payment voucher")
    hands(":Escape")
    wait_until(lambda: len(desk.window.frames()) == 1, "the window alone")


CASES = (("Ctrl+A posts, and the form is ready again", ctrl_a_posts),
         ("what does not balance is not posted, and stays", what_does_not_balance_stays),
         ("Esc goes back, and from the first field asks", escape_goes_back),
         ("Alt+C opens an account and comes back with it", alt_c_opens_an_account),
         ("Ctrl+R says again what the last one was for, Ctrl+P prints", ctrl_r_says_it_again_and_ctrl_p_prints),
         ("a key changes the kind of a form that is empty", another_kind_by_its_key))


def main():
    mandali, mandalictl, *pictures = sys.argv[1:]
    return run(Tap("tally-keys"), Desk(mandali, mandalictl, *pictures, settings="tally-keys=on"), CASES)


sys.exit(main())

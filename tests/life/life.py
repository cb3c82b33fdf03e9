#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Women live random lives in a cooperative for twenty-five years, and every holding is counted anew for the end of every
# month. Usage: life.py MANDALICTL [--seed N] [--more-seeds COUNT] [--women N] [--acts A-MONTH]
import datetime
import os
import random
import subprocess
import sys
import time

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "..", "support")]
import accountant  # noqa: E402
from book import Book  # noqa: E402
from clerk import Clerk, Differs  # noqa: E402
from lives import BEGINS, MONTHS, Lives, month  # noqa: E402
from recount import Recount  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

# The acts that have to have been done, and the rules that have to have been told; else nothing was proved of them.
KINDS = {"apply", "check", "refuse", "withdraw", "sign", "admit", "receive", "allot", "call", "transfer", "surrender",
         "forfeit", "transmit", "nominate", "resign", "cease", "pay_out", "certify", "undo"}
RULES = {"field_is_needed", "day_has_come", "day_is_in_reach", "applicant_has_agreed", "applicant_is_of_age",
         "application_is_in_the_register", "application_is_undecided", "act_follows_the_application",
         "admission_follows_the_application", "applicant_is_admitted_once", "application_has_its_fee",
         "she_is_an_admitted_member", "member_is_admitted_by_that_day", "member_has_not_ceased",
         "class_may_hold_shares",
         "resolution_is_in_the_register", "act_follows_its_resolution", "holding_is_within_the_limit",
         "share_count_is_positive", "share_numbers_are_free", "no_more_is_paid_than_the_share_is_worth",
         "shares_are_held", "shares_are_still_held", "acts_on_shares_follow_each_other", "shares_are_held_long_enough",
         "transmission_follows_a_death", "only_shares_in_arrears_are_forfeited", "no_more_is_paid_than_is_called",
         "payout_is_due", "payout_is_made_once", "payout_is_due_after_the_surrender", "call_is_due_after_it_is_made",
         "resignation_is_tendered_once", "resignation_is_tendered_first", "all_shares_are_transferred",
         "expulsion_is_resolved_by_the_general_body", "membership_ends_after_its_acts",
         "nominee_part_is_in_reach", "nominee_parts_add_up_to_a_hundred",
         "minor_nominee_has_a_guardian", "certificate_is_for_shares", "certificate_is_issued_once",
         "certificate_still_holds", "act_can_be_undone", "act_is_undone_once", "application_is_withdrawn_not_undone",
         "only_the_newest_act_is_undone", "request_is_the_same_again", "42501"}
DEFAULTS = {"share_value": 10000, "holding_limit": 5, "holding_limit_begins": 100, "transfer_wait": 12,
            "member_age": 18, "entrance_fee": 500, "minimum_shares": 1, "admission_needs_fee": 0,
            "admission_needs_share_money": 0, "associate_part": 10}
# Rules that get a new value in a later month.
CHANGES = {120: {"admission_needs_fee": 1, "admission_needs_share_money": 1}, 180: {"share_value": 20000}}


def option(name, default):
    return int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else default


def live(server, base, seed, women, acts):
    """A whole life; the clerk knows what went wrong in it, the accountant what was entered beside it."""
    book = Book()
    clerk = Clerk(server, base, book, random.Random(seed))
    books = accountant.Accountant(server, base, random.Random(seed))
    lives = Lives(clerk, women, acts)
    book.rules = {name: [(BEGINS.replace(year=1962), value)] for name, value in DEFAULTS.items()}
    try:
        for place in range(MONTHS):
            for name, value in CHANGES.get(place, {}).items():
                clerk.rule(name, value, month(place), lives.board)
            lives.live_a_month(place)
            books.live_a_month(place)
    except Differs:
        pass
    return clerk, books


def missing(name, wanted, seen):
    return [f"{name} never seen: {', '.join(sorted(wanted - seen.keys()))}"] if wanted - seen.keys() else []


def judge(tap, server, mandalictl, seed, women, acts):
    """One life, and what has to hold of it; answers which rules were told."""
    base = server.make_base(f"life_{os.getpid()}_{seed}")
    began = time.monotonic()
    clerk, books = live(server, base, seed, women, acts)
    told = sum(clerk.told.values())
    words = f"seed {seed}: "
    print(f"# seed {seed}: {len(clerk.book.women)} women, {len(clerk.book.acts)} acts, {told} refusals of"
          f" {len(clerk.told)} rules, {books.count} vouchers, {sum(books.told.values())} refusals of {len(books.told)}"
          f" rules of the books, {time.monotonic() - began:.0f} s")
    tap.case(words + "the base says to each act what the law says, and what is refused changes nothing",
             clerk.complaints)
    if not clerk.complaints:
        recount(tap, words, mandalictl, server.environment(base), clerk)
    if not clerk.complaints:
        tap.case(words + "the accounts that only the accountant fills are as she adds them up", books.differences())
    clerk.close()
    books.close()
    server.drop_base(base)
    return clerk.told | books.told


def recount(tap, words, mandalictl, environment, clerk):
    """Everything that has to hold after a life."""
    tap.case(words + "every kind of act was done", missing("acts", KINDS, clerk.done))
    ends = [month(place + 1) - datetime.timedelta(1) for place in range(MONTHS)]
    count = Recount(clerk, ends)
    tap.case(words + f"the register of shares on {MONTHS} ends of months is as counted", count.registers())
    tap.case(words + "no share number is in two hands on any of them", count.overlaps())
    tap.case(words + "the register is the sum of the movements on each of them", count.sums())
    tap.case(words + "every woman was what she was on each of them", count.states())
    tap.case(words + "numbers, days since and debts of each woman at the end of each fifth year are as counted",
             count.holdings([day for day in ends if day.month == 3 and day.year % 5 == 0]))
    tap.case(words + "money received, due and paid out is as counted", count.money())
    tap.case(words + "the next share number was never given", count.numbers_given())
    done = subprocess.run([mandalictl, "verify"], env=environment, capture_output=True, text=True)
    tap.case(words + "mandalictl verify finds nothing", [] if done.returncode == 0 else [done.stdout + done.stderr])


def main():
    tap = Tap("life")
    server = Server(sys.argv[1])
    chance = random.SystemRandom()
    seeds = [option("--seed", 1)] + [chance.randrange(10**6) for _ in range(option("--more-seeds", 0))]
    try:
        told = {}
        for seed in seeds:
            told.update(judge(tap, server, sys.argv[1], seed, option("--women", 500), option("--acts", 20)))
        rules = RULES | accountant.RULES
        tap.case(f"each of {len(rules)} rules was told", missing("rules", rules, told))
    finally:
        server.close()
    return tap.end()


sys.exit(main())

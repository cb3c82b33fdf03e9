# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the rules of the cooperative say to an act, read off the slow books: each function raises No with the name of the
# rule that forbids it, in the order in which a clerk is told, and says nothing where the act is lawful.
import datetime

from book import EVER, months_later

FIRST_DAY = datetime.date(1962, 5, 1)
# By the clock of Gujarat, as the server counts.
TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=5, minutes=30))).date()
REASONS = {"refuse": ("not_eligible", "incomplete", "member_already", "other"),
           "resign": ("moved", "age_or_illness", "needs_money", "no_use", "other")}


class No(Exception):
    """An act that a rule forbids; the words are the name of the rule."""


def need(value):
    if value is None or str(value).strip() == "":
        raise No("field_is_needed")


def need_day(day):
    need(day)
    if day > TODAY:
        raise No("day_has_come")
    if day < FIRST_DAY:
        raise No("day_is_in_reach")


def need_application(book, member_id):
    if member_id not in book.women:
        raise No("application_is_in_the_register")


def need_undecided(book, member_id):
    need_application(book, member_id)
    if book.live(member_id, "refuse", "withdraw", "admit"):
        raise No("application_is_undecided")


def need_after_application(book, member_id, day):
    if day < book.women[member_id].applied_on:
        raise No("act_follows_the_application")


def need_admitted(book, member_id, day):
    need(member_id)
    admitted_on = book.admitted_on(member_id) if member_id in book.women else None
    if admitted_on is None:
        raise No("she_is_an_admitted_member")
    if day < admitted_on:
        raise No("member_is_admitted_by_that_day")


def need_not_ceased(book, member_id):
    if book.cessation(member_id):
        raise No("member_has_not_ceased")


def need_member(book, member_id, day):
    need_admitted(book, member_id, day)
    need_not_ceased(book, member_id)


def need_resolution(book, number, day):
    need(number)
    if number not in book.resolutions:
        raise No("resolution_is_in_the_register")
    if book.resolutions[number][0] > day:
        raise No("act_follows_its_resolution")


def need_within_limit(book, member_id, added, allotted, day):
    if book.women[member_id].klass in ("nominal", "sympathiser"):
        raise No("class_may_hold_shares")
    whole = book.whole() + allotted
    if whole >= book.rule("holding_limit_begins", day) and \
            (len(book.held_now(member_id)) + added) * book.rule("holding_limit", day) > whole:
        raise No("holding_is_within_the_limit")


def need_still_held(book, member_id, count, first, day):
    """The numbers that would leave her, when they may."""
    chosen = book.choose(member_id, count, first, day)
    if len(chosen) < count:
        raise No("shares_are_held")
    if any(book.holder_now[n] != member_id for n in chosen):
        raise No("shares_are_still_held")
    if any(e.act.day > day for n in chosen for e in book.history(n)):
        raise No("acts_on_shares_follow_each_other")
    return chosen


def need_leaving(book, a):
    if not a["share_count"] or a["share_count"] <= 0:
        raise No("share_count_is_positive")
    need_day(a["value_on"])
    member_id = a["from_member_id"] if "from_member_id" in a else a["member_id"]
    need_admitted(book, member_id, a["value_on"])
    return need_still_held(book, member_id, a["share_count"], a["first_number"], a["value_on"])


def need_reason(occasion, reason, words):
    need(reason)
    if reason not in REASONS[occasion]:
        raise No("reason_is_known")
    if reason == "other":
        need(words)


def standing(book, kind, act_id):
    """The act of this kind and id, when it stands."""
    return next((x for x in book.acts if x.kind == kind and x.act_id == act_id and not x.is_undone), None)


# -- applications

def apply_for_membership(book, a):
    need(a["own_name"])
    need_day(a["applied_on"])
    if not a["consent_given"]:
        raise No("applicant_has_agreed")
    heir_of = a["heir_of_member_id"]
    if heir_of is not None:
        need_death(book, heir_of, a["applied_on"])
    elif a["age_said"] < book.rule("member_age", a["applied_on"]):
        raise No("applicant_is_of_age")


def check_application(book, a):
    need_day(a["checked_on"])
    need_undecided(book, a["member_id"])
    need_after_application(book, a["member_id"], a["checked_on"])


def refuse_application(book, a):
    need_day(a["refused_on"])
    need_undecided(book, a["member_id"])
    need_after_application(book, a["member_id"], a["refused_on"])
    need_reason("refuse", a["reason"], a["words"])
    need_resolution(book, a["resolution_number"], a["refused_on"])


def withdraw_application(book, a):
    need_day(a["withdrawn_on"])
    need_undecided(book, a["member_id"])
    need_after_application(book, a["member_id"], a["withdrawn_on"])


def record_signature(book, a):
    need_day(a["given_on"])
    need(a["way"])
    need_application(book, a["member_id"])
    if a["way"] == "thumb":
        need(a["words"])


def record_nomination(book, a):
    need_day(a["recorded_on"])
    need_application(book, a["member_id"])
    need_after_application(book, a["member_id"], a["recorded_on"])
    need_not_ceased(book, a["member_id"])
    if a["resolution_number"]:
        need_resolution(book, a["resolution_number"], a["recorded_on"])
    if any(not 1 <= n["percent"] <= 100 for n in a["nominees"]):
        raise No("nominee_part_is_in_reach")
    if sum(n["percent"] for n in a["nominees"]) != 100:
        raise No("nominee_parts_add_up_to_a_hundred")
    alone = [n for n in a["nominees"] if "born_on" in n and "guardian" not in n]
    if any(months_later(datetime.date.fromisoformat(n["born_on"]), 216) > a["recorded_on"] for n in alone):
        raise No("minor_nominee_has_a_guardian")


def admit_member(book, a):
    her, day = a["member_id"], a["admitted_on"]
    need_day(day)
    need_application(book, her)
    if book.admitted_on(her):
        raise No("applicant_is_admitted_once")
    if day < book.women[her].applied_on:
        raise No("admission_follows_the_application")
    need_undecided(book, her)
    if book.rule("admission_needs_fee", day) and book.received(her, "fee", day) < book.rule("entrance_fee", day):
        raise No("application_has_its_fee")
    has_money = book.received(her, "share", day) >= book.rule("minimum_shares", day) * book.rule("share_value", day)
    if book.rule("admission_needs_share_money", day) and not has_money \
            and book.women[her].klass not in ("nominal", "sympathiser"):
        raise No("application_has_its_share_money")
    if book.women[her].klass in ("associate", "sympathiser"):
        members = [w for w in book.women if book.is_member(w)]
        some = sum(1 for w in members if book.women[w].klass in ("associate", "sympathiser"))
        if (some + 1) * book.rule("associate_part", day) > len(members) + 1:
            raise No("associates_stay_within_their_part")
    need_resolution(book, a["resolution_number"], day)
    if book.women[her].member_number is None and a["member_number"] is not None \
            and any(w.member_number == a["member_number"] for w in book.women.values()):
        raise No("member_number_is_free")


# -- money

def receive_money(book, a):
    """What each share number gets of the money on calls."""
    need_day(a["received_on"])
    need(a["way"])
    need_application(book, a["member_id"])
    if a["fee_paise"] + a["share_paise"] + a["call_paise"] <= 0:
        raise No("receipt_is_of_an_amount")
    left, parts = a["call_paise"], {}
    owed = book.in_arrears(a["member_id"], EVER) if left else {}
    if left > sum(owed.values()):
        raise No("no_more_is_paid_than_is_called")
    for number in sorted(owed):
        if owed[number] <= left:
            parts[number] = owed[number]
            left -= owed[number]
    if any(book.since(n, EVER) > a["received_on"] for n in parts):
        raise No("acts_on_shares_follow_each_other")
    if left:
        raise No("calls_are_paid_by_whole_shares")
    return parts


def pay_out(book, a):
    need_day(a["paid_on"])
    need(a["way"])
    due = standing(book, "surrender", a["due_act_id"])
    if due is None:
        raise No("payout_is_due")
    if book.payments_for(due):
        raise No("payout_is_made_once")
    if a["paid_on"] < due.day:
        raise No("payout_is_due_after_the_surrender")
    return due


# -- shares

def allot_shares(book, a):
    if not a["share_count"] or a["share_count"] <= 0:
        raise No("share_count_is_positive")
    if a["first_number"] is not None and a["first_number"] < 1:
        raise No("share_numbers_begin_at_one")
    need_day(a["value_on"])
    need_member(book, a["member_id"], a["value_on"])
    paid = a["paid_per_share_paise"]
    if paid is not None and not 0 <= paid <= book.rule("share_value", a["value_on"]):
        raise No("no_more_is_paid_than_the_share_is_worth")
    need_resolution(book, a["resolution_number"], a["value_on"])
    need_within_limit(book, a["member_id"], a["share_count"], a["share_count"], a["value_on"])
    first = a["first_number"] or book.next_number()
    if any(n in book.shares for n in range(first, first + a["share_count"])):
        raise No("share_numbers_are_free")
    return list(range(first, first + a["share_count"]))


def call_shares(book, a):
    need_day(a["called_on"])
    need(a["due_on"])
    if a["per_share_paise"] <= 0:
        raise No("call_is_of_an_amount")
    if a["due_on"] < a["called_on"]:
        raise No("call_is_due_after_it_is_made")
    need_resolution(book, a["resolution_number"], a["called_on"])


def transfer_shares(book, a):
    day, giver, taker = a["value_on"], a["from_member_id"], a["to_member_id"]
    if not a["share_count"] or a["share_count"] <= 0:
        raise No("share_count_is_positive")
    if giver == taker:
        raise No("transfer_is_to_another_member")
    need_day(day)
    need_member(book, giver, day)
    need_member(book, taker, day)
    need_resolution(book, a["resolution_number"], day)
    need_within_limit(book, taker, a["share_count"], 0, day)
    chosen = need_still_held(book, giver, a["share_count"], a["first_number"], day)
    wait = book.rule("transfer_wait", day)
    if max(months_later(book.since(n, day), wait) for n in chosen) > day:
        raise No("shares_are_held_long_enough")
    if len(chosen) == len(book.held_now(giver)):
        need_nothing_after(book, giver, day)
    return chosen


def surrender_shares(book, a):
    chosen = need_leaving(book, a)
    if a["due_on"] is not None and a["due_on"] < a["value_on"]:
        raise No("payout_is_due_after_the_surrender")
    need_resolution(book, a["resolution_number"], a["value_on"])
    return chosen


def forfeit_shares(book, a):
    chosen, day = need_leaving(book, a), a["value_on"]
    if any(book.called(n, day) <= book.paid(n, day) for n in chosen):
        raise No("only_shares_in_arrears_are_forfeited")
    need_resolution(book, a["resolution_number"], day)
    return chosen


def need_death(book, member_id, day):
    ceased = book.cessation(member_id) if member_id in book.women else None
    if not ceased or ceased.facts["reason"] != "deceased" or ceased.day > day:
        raise No("transmission_follows_a_death")


def transmit_shares(book, a):
    chosen = need_leaving(book, a)
    need_death(book, a["from_member_id"], a["value_on"])
    need_member(book, a["to_member_id"], a["value_on"])
    need_within_limit(book, a["to_member_id"], a["share_count"], 0, a["value_on"])
    need_resolution(book, a["resolution_number"], a["value_on"])
    return chosen


# -- leaving, papers, undoing

def need_nothing_after(book, member_id, day):
    """A membership does not end before she got shares, handed them on or resigned."""
    if any(a.day > day for a in book.acts if not a.is_undone and (
            a.woman == member_id and a.kind in ("allot", "transfer", "resign")
            or a.other == member_id and a.kind in ("transfer", "transmit"))):
        raise No("membership_ends_after_its_acts")


def resign(book, a):
    need_day(a["tendered_on"])
    need_member(book, a["member_id"], a["tendered_on"])
    need_reason("resign", a["reason"], a["words"])
    if book.live(a["member_id"], "resign"):
        raise No("resignation_is_tendered_once")


def cease_member(book, a):
    her, day = a["member_id"], a["ceased_on"]
    need_day(day)
    need_member(book, her, day)
    need(a["reason"])
    if a["reason"] == "resigned" and not any(x.day <= day for x in book.live(her, "resign")):
        raise No("resignation_is_tendered_first")
    if a["reason"] == "other":
        need(a["words"])
    if a["reason"] == "transferred_all" and book.held_now(her):
        raise No("all_shares_are_transferred")
    need_nothing_after(book, her, day)
    if a["reason"] != "deceased" or a["resolution_number"]:
        need_resolution(book, a["resolution_number"], day)
    if a["reason"] == "expelled" and book.resolutions[a["resolution_number"]][1] != "general":
        raise No("expulsion_is_resolved_by_the_general_body")


def issue_certificate(book, a):
    her, day = a["member_id"], a["issued_on"]
    need_day(day)
    need_member(book, her, day)
    numbers = book.held(her, day)
    if not numbers:
        raise No("certificate_is_for_shares")
    if any(x.facts["numbers"] == numbers for x in book.live(her, "certify")):
        raise No("certificate_is_issued_once")
    return numbers


def reprint_certificate(book, a):
    need(a["words"])
    paper = standing(book, "certify", a["act_id"])
    if paper is None:
        raise No("certificate_is_in_the_register")
    if not set(paper.facts["numbers"]) <= set(book.held_now(paper.woman)):
        raise No("certificate_still_holds")


def undo_act(book, a):
    """The acts that are taken back together."""
    need(a["words"])
    act = next((x for x in book.acts if x.act_id == a["act_id"]), None)
    if act is None or act.kind == "undo":
        raise No("act_can_be_undone")
    if act.kind == "apply":
        raise No("application_is_withdrawn_not_undone")
    if book.stands_on(act):
        raise No("only_the_newest_act_is_undone")
    together = [x for x in book.acts if x.request == act.request and not x.is_undone and x.kind != "undo"]
    if any(book.stands_on(x) for x in together):
        raise No("only_the_newest_act_is_undone")
    if not together:
        raise No("act_is_undone_once")
    return together

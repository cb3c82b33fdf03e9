#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A board and a general body meet and vote at random from a printed seed; who is in the room, what a quorum is and
# what a vote comes to is kept beside the base by a slow book that knows only the rules.
# Usage: sittings.py MANDALICTL [--seed N]
import hashlib
import os
import random
import sys
import time
import uuid
from fractions import Fraction

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "..", "support")]
from libpq import Connection, Refused  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

WOMEN, SEATS, MEETINGS, VOTES = 30, 15, 24, 4
# Part of the entitled, least number, and whether the adjourned meeting needs a quorum: as the base has them at first.
QUORUM = {"board": (3, 3, True), "general": (5, 0, False)}
# Which share of whom has to be for it; "voting" means more than that share, the others at least.
MAJORITY = {"shares": (Fraction(1, 2), "voting"), "plan": (Fraction(1, 2), "voting"),
            "bye_laws": (Fraction(2, 3), "present"), "expulsion": (Fraction(3, 4), "present"),
            "write_off": (Fraction(2, 3), "present")}
KINDS = {"board": ("shares", "plan", "write_off"), "general": ("shares", "plan", "bye_laws", "expulsion", "write_off")}


class Differs(Exception):
    """The base and the slow book do not say the same."""


def needed(body, entitled, continues):
    part, least, again = QUORUM[body]
    return 0 if continues and not again else max(least, -(-entitled // part))


def carried(kind, votes, against, present, entitled):
    share, base = MAJORITY[kind]
    if votes == 0 or (kind == "write_off" and votes * 2 <= entitled):
        return False
    if base == "voting":
        return votes > share * (votes + against)
    return votes >= share * present


class Office:
    """The secretary, in front of one base."""

    def __init__(self, server, base, chance):
        self.server, self.base, self.chance = server, base, chance
        self.link = Connection(server.host, base, "test_officer")
        self.refused = {}

    def ask(self, text, *values):
        return self.link.ask(text, *values)

    def act(self, function, **arguments):
        """The record and the number that the act answers."""
        request = str(uuid.UUID(int=self.chance.getrandbits(128)))
        text = f"select record_id, number from api.{function} (request_id => $1" + \
            "".join(f", {name} => ${place}" for place, name in enumerate(arguments, 2)) + ")"
        return self.ask(text, request, *[None if v is None else str(v) for v in arguments.values()])[0]

    def refuses(self, rule, function, **arguments):
        try:
            self.act(function, **arguments)
        except Refused as no:
            if no.rule != rule:
                raise Differs(f"{function} {arguments}: refused by {no.rule}, not by {rule}") from no
            self.refused[rule] = self.refused.get(rule, 0) + 1
            return
        raise Differs(f"{function} {arguments}: was not refused by {rule}")

    def same(self, what, said, meant):
        if said != meant:
            raise Differs(f"{what}: the base says {said}, the book says {meant}")


def fill(office):
    """Thirty ordinary members, fifteen of them on the board."""
    number = office.act("record_resolution", body="board", passed_on="2020-04-05", words="Admit them", words_gu=None,
                        number=None)[1]
    for n in range(WOMEN):
        her = office.act("apply_for_membership", own_name=f"Her{n}", middle_name="A", middle_relation="husband",
                         surname="Parmar", own_name_gu=None, middle_name_gu=None, surname_gu=None,
                         born_on="1980-01-01", birth_year=None, age_said=None, sex="female", phone=None, house=None,
                         place="Bavla", taluka=None, district=None, pin=None, occupation=None, category=None,
                         **{"class": "ordinary"}, sewa_number=None, aadhaar_last4=None, photo=None,
                         consent_given="true", consent_language="gu", applied_on="2020-04-01")[0]
        office.act("admit_member", member_id=her, resolution_number=number, admitted_on="2020-04-05",
                   member_number=None)
    office.server.ask(office.base, "insert into core.seat (body, member_id, office, from_on)"
                      f" select 'board', member_id, 'director', '2020-05-01' from core.member order by 1 limit {SEATS}")
    return [int(row[0]) for row in office.ask("select member_id from api.member order by 1")]


class Sitting:
    """One meeting: who is in the room is kept by name here, and asked of the base."""

    def __init__(self, office, body, women, day, continues=None):
        self.office, self.body = office, body
        self.entitled = women[:SEATS] if body == "board" else women
        self.room, self.heads, self.hour, self.continues = set(), {}, 600, continues is not None
        if continues is None:
            self.id = office.act("draft_meeting", body=body, kind="ordinary" if body == "board" else "special",
                                 held_on=day, begins="10:00", place="Hall", place_gu=None, asked_on=None,
                                 asked_by=None)[0]
            self.item = office.act("add_agenda_item", meeting_id=self.id, parent_id=None, kind="decision",
                                   title="All", title_gu=None, minutes=None)[0]
            office.act("issue_notice", meeting_id=self.id, way="hand", sent_on="2020-06-01", words=None)
        else:
            self.id = continues
            self.item = office.ask("select item_id from api.agenda_item where meeting_id = $1 limit 1",
                                   str(self.id))[0][0]

    def clock(self):
        self.hour += self.office.chance.randint(1, 3)
        return f"{self.hour // 60:02}:{self.hour % 60:02}"

    def present(self):
        """Heads, once they are counted, otherwise names."""
        return sum(self.heads.values()) if self.heads else len(self.room)

    def count_heads(self, block, heads):
        self.office.act("count_heads", meeting_id=self.id, block=block, heads=heads)
        self.heads[block] = heads

    def come_and_go(self, times):
        for _ in range(times):
            her = self.office.chance.choice(self.entitled)
            if her in self.room and (self.office.chance.random() < 0.3 or len(self.room) > 12):
                self.office.act("record_leaving", meeting_id=self.id, member_id=her, hour=self.clock())
                self.room.discard(her)
            elif her in self.room:
                self.office.refuses("she_is_in_the_room_already", "record_arrival", meeting_id=self.id, member_id=her,
                                    hour=self.clock(), way="name")
            else:
                self.office.act("record_arrival", meeting_id=self.id, member_id=her, hour=self.clock(), way="name")
                self.room.add(her)
        if self.body == "general" and self.office.chance.random() < 0.4:
            block = self.office.chance.choice(("Left", "Right"))
            others = sum(heads for other, heads in self.heads.items() if other != block)
            self.office.refuses("heads_are_of_those_entitled", "count_heads", meeting_id=self.id, block=block,
                                heads=len(self.entitled) - others + 1)
            self.count_heads(block, self.office.chance.randint(0, len(self.entitled) - others))
        return self.has_quorum()

    def has_quorum(self):
        need, present = needed(self.body, len(self.entitled), self.continues), self.present()
        said = self.office.ask("select entitled, needed, present, is_met from api.quorum_of ($1)", str(self.id))[0]
        self.office.same(f"quorum of meeting {self.id}", [str(x) for x in said],
                         [str(len(self.entitled)), str(need), str(present), "t" if present >= max(need, 1) else "f"])
        return present >= max(need, 1)

    def open(self):
        self.chair = min(self.room)
        self.office.act("open_meeting", meeting_id=self.id, chair_id=self.chair, hour=self.clock())
        self.office.act("take_up_item", item_id=self.item)

    def vote(self, has_quorum):
        """One vote, while they come and go and heads are counted anew."""
        office, chance = self.office, self.office.chance
        kind, way = chance.choice(KINDS[self.body]), chance.choice(("hands", "paper", "roll_call"))
        if len(self.room) < 2:
            return
        if self.present() < len(self.room):
            self.count_heads("Left", len(self.room) - self.heads.get("Right", 0))
            has_quorum = self.has_quorum()
        one, two = chance.sample(sorted(self.room), 2)
        motion = office.act("propose", item_id=self.item, kind=kind, words=f"About {kind}", words_gu=None,
                            proposer_id=one, seconder_id=two, shares=None)[0]
        if not has_quorum:
            office.refuses("quorum_is_there", "open_vote", motion_id=motion, way=way, without_quorum=None)
        vote = office.act("open_vote", motion_id=motion, way=way,
                          without_quorum=None if has_quorum else "true")[0]
        roll, present = sorted(self.room), self.present()
        self.come_and_go(chance.randint(0, 3))
        counts, invalid = self.choose(vote, way, roll, present)
        typed = dict(zip(("for_count", "against_count", "abstain_count"), counts), invalid_count=invalid)
        casting = self.cast(vote, typed, roll)
        if way != "roll_call":
            office.refuses("votes_are_of_those_present", "close_vote", vote_id=vote,
                           **{**typed, "for_count": counts[0] + present}, casting=None)
        office.act("close_vote", vote_id=vote, **typed, casting=casting)
        self.compare(motion, kind, roll, present, counts, invalid, casting, has_quorum)

    def choose(self, vote, way, roll, present):
        """How many were for, against and abstained, and how many papers were invalid; a roll-call is marked."""
        office, chance = self.office, self.office.chance
        voters = roll if way == "roll_call" else range(present)
        choices = {her: chance.choice(("for", "for", "against", "abstain", None)) for her in voters}
        if not any(choices.values()):
            choices[min(voters)] = "for"
        if way == "roll_call":
            for her, choice in choices.items():
                if choice:
                    office.act("record_choice", vote_id=vote, member_id=her, choice=choice)
        counts = [list(choices.values()).count(c) for c in ("for", "against", "abstain")]
        return counts, chance.randint(0, present - sum(counts)) if way == "paper" else 0

    def cast(self, vote, typed, roll):
        """Half of the time the chair casts, where she may; where she may not, that is refused."""
        if self.office.chance.random() < 0.5:
            return None
        rule = "casting_vote_is_of_a_tie" if typed["for_count"] != typed["against_count"] else \
            "tie_is_of_votes_given" if typed["for_count"] == 0 else \
            None if self.chair in self.room and self.chair in roll else "chair_casts_in_the_room"
        if rule:
            self.office.refuses(rule, "close_vote", vote_id=vote, **typed, casting="for")
        return None if rule else "for"

    def change_chair(self):
        """When she has gone, another one may take the chair."""
        if self.chair not in self.room and self.office.chance.random() < 0.5:
            self.chair = self.office.chance.choice(sorted(self.room))
            self.office.act("take_chair", meeting_id=self.id, chair_id=self.chair, hour=self.clock())

    def compare(self, motion, kind, roll, present, counts, invalid, casting, has_quorum):
        votes = counts[0] + (1 if casting else 0)
        outcome = "passed" if carried(kind, votes, counts[1], present, len(self.entitled)) else "lost"
        row = self.office.ask("select state, present, entitled, for_count, against_count, abstain_count, invalid_count,"
                              " not_voting, had_quorum, encode (roll_hash, 'hex') from api.motion where motion_id = $1",
                              str(motion))[0]
        text = ",".join(f"{her}:{'true' if her in set(roll) else 'false'}" for her in sorted(self.entitled))
        self.office.same(f"vote on {motion} ({kind})", [str(x) for x in row],
                         [outcome, str(present), str(len(self.entitled)), *map(str, counts), str(invalid),
                          str(present - sum(counts) - invalid), "t" if has_quorum else "f",
                          hashlib.sha256(text.encode()).hexdigest()])


def sit(office, women, count):
    """A meeting at random; one without a quorum is adjourned half of the time, and goes on."""
    body = office.chance.choice(("board", "board", "general"))
    sitting = Sitting(office, body, women, f"2021-{1 + count // 28:02}-{1 + count % 28:02}")
    met = sitting.come_and_go(office.chance.randint(2, 14))
    if not met and office.chance.random() < 0.5:
        later = office.act("adjourn_meeting", meeting_id=sitting.id, held_on="2021-12-20", begins="10:00",
                           place="Hall", place_gu=None, cause="no_quorum", words=None)[0]
        sitting = Sitting(office, body, women, None, later)
        met = sitting.come_and_go(office.chance.randint(1, 8))
    if not sitting.room:
        office.act("cancel_meeting", meeting_id=sitting.id, words="Nobody came")
        return
    sitting.open()
    for _ in range(VOTES):
        sitting.vote(met)
        met = sitting.come_and_go(office.chance.randint(0, 4))
        if not sitting.room:
            break
        sitting.change_chair()
    office.act("close_meeting", meeting_id=sitting.id, hour="23:00")


def main():
    seed = int(sys.argv[sys.argv.index("--seed") + 1]) if "--seed" in sys.argv else int(time.time())
    tap = Tap("sittings")
    print(f"# seed {seed}")
    server = Server(sys.argv[1])
    base = server.make_base(f"sittings_{os.getpid()}")
    office = Office(server, base, random.Random(seed))
    complaints = []
    try:
        women = fill(office)
        for count in range(MEETINGS):
            sit(office, women, count)
    except (Differs, Refused) as no:
        complaints = [f"seed {seed}: {no}"]
    tap.case("what the base says of every quorum and vote is what the slow book says", complaints)
    votes, passed, lost = (int(x) for x in office.ask(
        "select count (*), count (*) filter (where state = 'passed'), count (*) filter (where state = 'lost')"
        " from api.motion")[0])
    tap.case("enough was voted on, some passed, some lost, and wrong counts were refused",
             [] if complaints or (votes >= MEETINGS and passed and lost
                                  and office.refused.get("votes_are_of_those_present"))
             else [f"seed {seed}: {votes} votes, {passed} passed, {lost} lost, refused {office.refused}"])
    tap.case("the trail holds", [row for row in server.ask(base, "select audit.first_break ()") if row[0]])
    server.drop_base(base)
    server.close()
    return tap.end()


sys.exit(main())

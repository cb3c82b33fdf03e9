# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Random lives: what happens to whom, and when. What is proposed is mostly sensible and sometimes spoiled in one place;
# whether it may be done is not decided here.
import datetime
import itertools

BEGINS = datetime.date(2000, 4, 1)
MONTHS = 300  # to 31 March 2025
FAR = datetime.date(2999, 1, 1)
LONG_AGO = datetime.date(1950, 1, 1)


def month(place):
    return datetime.date(BEGINS.year + (BEGINS.month - 1 + place) // 12, (BEGINS.month - 1 + place) % 12 + 1, 1)


class Lives:
    """The life of a cooperative, month by month."""

    def __init__(self, clerk, women_count, act_count):
        self.clerk, self.book, self.chance = clerk, clerk.book, clerk.chance
        self.women_count, self.act_count = women_count, act_count
        self.board = self.general = None
        self.first_day = BEGINS

    # -- choosing

    def odds(self, one_in):
        return self.chance.randrange(one_in) == 0

    def day(self):
        """A day of this month after the meeting; one in eight acts was forgotten, and is entered late."""
        if self.odds(8):
            return self.first_day - datetime.timedelta(self.chance.randrange(1, 700))
        return self.first_day + datetime.timedelta(self.chance.randrange(9, 28))

    def resolution(self, day):
        """The newest resolution of the board by that day."""
        passed = [n for n, (on, body) in self.book.resolutions.items() if on <= day and body == "board"]
        return passed[-1] if passed and not self.odds(30) else self.board

    def pick(self, wanted):
        """A woman of whom `wanted` is true, if there is one; now and then anybody."""
        found = [] if self.odds(25) else [w for w in self.book.women if wanted(w)]
        return self.chance.choice(found or list(self.book.women))

    def member(self):
        return self.pick(self.book.is_member)

    def applicant(self):
        return self.pick(lambda w: not self.book.live(w, "admit", "refuse", "withdraw"))

    def holder(self):
        return self.pick(lambda w: self.book.held_now(w) and (self.book.is_member(w) or self.odds(6)))

    def dead(self):
        return self.pick(lambda w: self.book.held_now(w) and self.book.cessation(w)
                         and self.book.cessation(w).facts["reason"] == "deceased")

    def debtor(self):
        """Somebody with shares that were not paid at once."""
        return self.pick({holder for number, holder in self.book.holder_now.items()
                          if holder is not None and not self.book.shares[number][0].act.facts["is_paid"]}.__contains__)

    def first_of(self, member_id):
        numbers = self.book.held_now(member_id)
        return self.chance.choice(numbers) if numbers and self.odds(3) else None

    def newest(self, *kinds):
        """One of the last acts of these kinds, standing or not."""
        recent = list(itertools.islice((a for a in reversed(self.book.acts) if a.kind in kinds), 8))
        return self.chance.choice(recent).act_id if recent else 0

    # -- proposals: the arguments of each act

    def apply_for_membership(self):
        the_dead = [w for w in self.book.women if self.book.cessation(w)
                    and self.book.cessation(w).facts["reason"] == "deceased"]
        heir_of = self.chance.choice(the_dead) if the_dead and self.odds(12) else None
        klass = self.chance.choice([None] * 20 + ["nominal", "associate", "sympathiser"])
        return {"own_name": f"Woman {len(self.book.women) + 1}", "middle_name": None, "middle_relation": None,
                "surname": None, "own_name_gu": None, "middle_name_gu": None, "surname_gu": None, "born_on": None,
                "birth_year": None, "age_said": 10 if heir_of or self.odds(30) else 40, "sex": None, "phone": None,
                "house": None, "place": self.chance.choice(["Bavla", "Sanand", "Dholka"]), "taluka": None,
                "district": None, "pin": None, "occupation": None, "category": None, "class": klass,
                "sewa_number": None, "aadhaar_last4": None, "photo": None, "consent_given": not self.odds(40),
                "consent_language": None, "applied_on": self.first_day, "joining_reason": None, "joining_words": None,
                "heir_of_member_id": heir_of}

    def check_application(self):
        return {"member_id": self.applicant(), "checked_on": self.day()}

    def refuse_application(self):
        day = self.day()
        return {"member_id": self.applicant(), "refused_on": day, "words": None,
                "reason": self.chance.choice(["incomplete", "not_eligible", "other"]),
                "resolution_number": self.resolution(day)}

    def withdraw_application(self):
        return {"member_id": self.applicant(), "withdrawn_on": self.day(), "words": None}

    def record_signature(self):
        return {"member_id": self.applicant(), "given_on": self.day(),
                "way": self.chance.choice(["signature", "thumb"]),
                "words": self.chance.choice([None, "Witness: the Aagewan"])}

    def record_nomination(self):
        child = {"name": "Hetal", "relation": "daughter", "percent": self.chance.choice([100, 100, 60, 50])}
        nominees = [child]
        if child["percent"] < 100:
            nominees.append({"name": "Kiran", "relation": "son", "percent": self.chance.choice([40, 50, 0]),
                             "born_on": str(self.first_day - datetime.timedelta(self.chance.randrange(1000, 9000)))})
        if len(nominees) > 1 and self.odds(2):
            nominees[1]["guardian"] = "Her brother"
        return {"member_id": self.pick(lambda w: not self.book.cessation(w)), "recorded_on": self.day(),
                "resolution_number": None, "witness": None, "nominees": nominees}

    def admit_member(self):
        day = self.day()
        return {"member_id": self.applicant(), "resolution_number": self.resolution(day), "admitted_on": day,
                "member_number": self.chance.randrange(1, 700) if self.odds(25) else None}

    def receive_money(self):
        is_first = self.odds(2)
        her = self.applicant() if is_first else self.debtor()
        call = 0
        if not is_first:
            owed = list(self.book.in_arrears(her, FAR).values())
            call = sum(owed[:self.chance.randrange(1, 5)]) + self.chance.choice([0] * 6 + [50, 100000])
        return {"member_id": her, "received_on": self.day(), "way": "cash", "fee_paise": 500 if is_first else 0,
                "share_paise": 20000 if is_first else 0, "call_paise": call, "payer_name": None,
                "payer_member_id": self.chance.choice(list(self.book.women)) if self.odds(6) else None, "words": None}

    def allot_shares(self):
        day, value = self.day(), self.book.rule("share_value", self.first_day)
        first = None
        if self.odds(12):
            first = max(1, self.book.next_number() + self.chance.randrange(-20, 20))
        return {"member_id": self.member(), "share_count": self.chance.choice([1, 2, 5, 5, 10, 20, 500]),
                "value_on": day, "resolution_number": self.resolution(day), "first_number": first,
                "paid_per_share_paise": self.chance.choice([None, None, 2500, 5000, value, value + 1])}

    def call_shares(self):
        day = self.day()
        return {"per_share_paise": self.chance.choice([1000, 2500, 5000]), "called_on": day,
                "due_on": day + datetime.timedelta(self.chance.choice([0, 10, 30, -1])),
                "resolution_number": self.resolution(day)}

    def transfer_shares(self):
        day, giver = self.day(), self.holder()
        held = len(self.book.held_now(giver))
        return {"from_member_id": giver, "to_member_id": self.member(),
                "share_count": held if self.odds(6) else self.chance.randrange(1, 6), "value_on": day,
                "resolution_number": self.resolution(day), "first_number": self.first_of(giver)}

    def surrender_shares(self):
        day, giver = self.day(), self.pick(lambda w: self.book.held_now(w) and (self.book.cessation(w) or self.odds(4)))
        held = len(self.book.held_now(giver))
        return {"member_id": giver, "share_count": held if self.odds(2) else self.chance.randrange(1, 6),
                "value_on": day, "resolution_number": self.resolution(day), "first_number": self.first_of(giver),
                "due_on": self.chance.choice([None, day + datetime.timedelta(60), day - datetime.timedelta(1)]),
                "payee_name": None}

    def forfeit_shares(self):
        day, giver = self.day(), self.debtor()
        return {"member_id": giver, "share_count": self.chance.randrange(1, 4), "value_on": day,
                "resolution_number": self.resolution(day), "words": None,
                "first_number": min(self.book.in_arrears(giver, day), default=None)}

    def transmit_shares(self):
        day, giver = self.day(), self.dead()
        held = len(self.book.held_now(giver))
        return {"from_member_id": giver, "to_member_id": self.member(),
                "share_count": held if self.odds(2) else self.chance.randrange(1, 6), "value_on": day,
                "resolution_number": self.resolution(day), "first_number": self.first_of(giver)}

    def pay_out(self):
        unpaid = [a for a in self.book.acts if a.kind == "surrender" and not self.book.payments_for(a)]
        due = self.chance.choice(unpaid).act_id if unpaid and not self.odds(4) \
            else self.newest(self.chance.choice(["surrender", "allot"]))
        return {"due_act_id": due, "paid_on": self.day(), "way": "bank", "words": None}

    def resign(self):
        return {"member_id": self.member(), "tendered_on": self.day(), "reason": self.chance.choice(["moved", "other"]),
                "words": self.chance.choice([None, "Her own words"])}

    def cease_member(self):
        day, reason = self.day(), self.chance.choice(["resigned", "resigned", "deceased", "deceased", "expelled",
                                                      "transferred_all", "other"])
        has_to_resign = reason == "resigned" and not self.odds(4)
        her = self.pick(lambda w: self.book.is_member(w) and (not has_to_resign or self.book.live(w, "resign")))
        by_all = reason == "expelled" and not self.odds(3)
        return {"member_id": her, "ceased_on": day, "reason": reason,
                "words": self.chance.choice([None, "Her own words"]),
                "resolution_number": self.general if by_all else self.resolution(day)}

    def issue_certificate(self):
        return {"member_id": self.holder(), "issued_on": self.day()}

    def reprint_certificate(self):
        return {"act_id": self.newest("certify"), "words": "Lost"}

    def undo_act(self):
        recent = [a for a in self.book.acts[-40:] if a.kind not in ("apply", "undo")] if not self.odds(6) \
            else self.book.acts[-40:]
        return {"act_id": self.chance.choice(recent).act_id if recent else 0, "words": "Typed by mistake"}

    # -- living

    WEIGHTS = {"check_application": 4, "refuse_application": 1, "withdraw_application": 1, "record_signature": 3,
               "record_nomination": 4, "admit_member": 14, "receive_money": 16, "allot_shares": 16, "call_shares": 1,
               "transfer_shares": 10, "surrender_shares": 4, "forfeit_shares": 2, "transmit_shares": 5, "pay_out": 4,
               "resign": 2, "cease_member": 2, "issue_certificate": 5, "reprint_certificate": 2, "undo_act": 8}

    def spoil(self, arguments):
        """Now and then one thing is wrong with what was typed."""
        key = self.chance.choice(list(arguments))
        if key.endswith("_on") and key not in ("due_on", "born_on"):
            arguments[key] = self.chance.choice([FAR, LONG_AGO, None])
        elif key == "share_count":
            arguments[key] = self.chance.choice([0, -3, None, 400])
        elif key == "resolution_number" and arguments[key]:
            arguments[key] = self.chance.choice(["BRD/99-00/999", None, self.general])
        elif key in ("member_id", "to_member_id", "from_member_id"):
            arguments[key] = 999999 if self.odds(3) else self.chance.choice(list(self.book.women))
        elif key == "first_number":
            arguments[key] = self.chance.choice([1, -1, 7])
        elif key in ("words", "reason"):
            arguments[key] = self.chance.choice([None, "", "other"])
        return arguments

    def live_a_month(self, place):
        self.first_day = month(place)
        self.board = self.clerk.resolve("board", self.first_day + datetime.timedelta(self.chance.randrange(0, 9)))
        if self.first_day.month == 9:
            self.general = self.clerk.resolve("general", self.first_day + datetime.timedelta(8))
        wanted = self.women_count * (place + 1) * 4 // (MONTHS * 3)
        while len(self.book.women) < min(wanted, self.women_count):
            self.clerk.settle("apply_for_membership", self.apply_for_membership())
        for function in self.chance.choices(list(self.WEIGHTS), list(self.WEIGHTS.values()), k=self.act_count):
            if self.book.women:
                arguments = getattr(self, function)()
                self.clerk.settle(function, self.spoil(arguments) if self.odds(7) else arguments)
        if self.clerk.sent:
            self.clerk.send_again()
            self.clerk.try_as_reader()

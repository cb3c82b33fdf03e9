# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The books of a cooperative kept slowly and apart from the program: every share number has a history of its own, and
# whatever is asked is counted anew from the acts that stand. Nothing here knows of SQL, movements or lots.
import datetime
from dataclasses import dataclass, field

EVER = datetime.date(9999, 12, 31)


def months_later(day, count):
    """The same day of a later month, or its last day where it has no such day."""
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    last = (datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(1)).day
    return datetime.date(year, month, min(day.day, last))


@dataclass(eq=False)
class Act:
    """One line of the list of acts; `place` is its place in it."""
    place: int
    kind: str
    woman: int
    other: int
    day: datetime.date
    request: str
    facts: dict
    act_id: int = None
    number: str = None
    is_undone: bool = False
    numbers: set = field(default_factory=set)  # the share numbers that it did something to


@dataclass
class Event:
    """What an act did to one share number: `holder` has it from then on (None: nobody, ... : as before)."""
    act: Act
    holder: object
    paid: int = 0


@dataclass
class Woman:
    """A membership from its application on."""
    member_id: int
    applied_on: datetime.date
    klass: str
    heir_of: int
    acts: list = field(default_factory=list)  # on her own membership
    numbers: set = field(default_factory=set)  # every share number that was ever hers
    member_number: int = None


class Book:
    """The women, the acts, and what happened to each share number."""

    def __init__(self):
        self.women = {}
        self.acts = []
        self.calls = []
        self.shares = {}
        self.holder_now = {}
        self.resolutions = {}  # number → (day, body)
        self.rules = {}  # name → [(from day, value)]

    # -- writing

    def add(self, kind, woman, other, day, request, **facts):
        """Enters an act; the caller adds what it did to share numbers."""
        act = Act(len(self.acts), kind, woman, other, day, request, facts)
        self.acts.append(act)
        if woman is not None:
            self.women[woman].acts.append(act)
        if kind == "call":
            self.calls.append(act)
        return act

    def touch(self, act, number, holder, paid=0):
        """Notes what an act did to a share number."""
        self.shares.setdefault(number, []).append(Event(act, holder, paid))
        act.numbers.add(number)
        if isinstance(holder, int):
            self.women[holder].numbers.add(number)
        self.holder_now[number] = self.holder(number, EVER)

    def undo(self, acts):
        """Takes acts back whole."""
        for act in acts:
            act.is_undone = True
        for number in set().union(*(act.numbers for act in acts)):
            self.holder_now[number] = self.holder(number, EVER)

    # -- women

    def live(self, member_id, *kinds):
        """The acts of these kinds on a woman's own membership that stand."""
        return [a for a in self.women[member_id].acts if a.kind in kinds and not a.is_undone]

    def admitted_on(self, member_id):
        acts = self.live(member_id, "admit")
        return acts[0].day if acts else None

    def cessation(self, member_id):
        acts = self.live(member_id, "cease")
        return acts[0] if acts else None

    def is_member(self, member_id):
        return self.admitted_on(member_id) is not None and self.cessation(member_id) is None

    def state(self, member_id, day):
        """What she is on a day."""
        ceased, admitted_on = self.cessation(member_id), self.admitted_on(member_id)
        if ceased and ceased.day <= day:
            unpaid = [a for a in self.live(member_id, "surrender")
                      if not any(p.day <= day for p in self.payments_for(a))]
            return "ceased" if unpaid or self.held(member_id, day) else "settled"
        if admitted_on and admitted_on <= day:
            return "resigning" if any(a.day <= day for a in self.live(member_id, "resign")) else "active"
        for kind, state in (("refuse", "refused"), ("withdraw", "withdrawn"), ("check", "under_check")):
            if any(a.day <= day for a in self.live(member_id, kind)):
                return state
        return "applied"

    def payments_for(self, surrender):
        """The payments of what became due by a surrender."""
        return [a for a in self.live(surrender.woman, "pay_out") if a.facts["due"] is surrender]

    def received(self, member_id, what, day):
        return sum(a.facts[what] for a in self.live(member_id, "receive") if a.day <= day)

    # -- shares

    def history(self, number):
        """What stands of the history of a share number, in the order of the days on which it counts."""
        return sorted((e for e in self.shares.get(number, ()) if not e.act.is_undone),
                      key=lambda e: (e.act.day, e.act.place))

    def last_change(self, number, day):
        """The event by which the share is where it is on a day."""
        changes = [e for e in self.history(number) if e.holder is not ... and e.act.day <= day]
        return changes[-1] if changes else None

    def holder(self, number, day):
        change = self.last_change(number, day)
        return change.holder if change else None

    def since(self, number, day):
        return self.last_change(number, day).act.day

    def paid(self, number, day):
        return sum(e.paid for e in self.history(number) if e.act.day <= day)

    def called(self, number, day):
        """What is called and due by a day on one share."""
        allotment = next(e for e in self.history(number) if e.act.kind == "allot")
        if allotment.act.day > day:
            return 0
        if allotment.act.facts["is_paid"]:
            return allotment.paid
        called = sum(c.facts["per_share"] for c in self.calls
                     if not c.is_undone and c.day >= allotment.act.day and c.facts["due_on"] <= day)
        return min(allotment.act.facts["value"], allotment.paid + called)

    def held(self, member_id, day):
        """Her share numbers on a day."""
        return sorted(n for n in self.women[member_id].numbers if self.holder(n, day) == member_id)

    def held_now(self, member_id):
        return sorted(n for n in self.women[member_id].numbers if self.holder_now[n] == member_id)

    def whole(self):
        """All shares that somebody holds."""
        return sum(1 for holder in self.holder_now.values() if holder is not None)

    def in_arrears(self, member_id, day):
        """What she owes on each of her shares on a day, where she owes."""
        owed = {n: self.called(n, day) - self.paid(n, day) for n in self.held(member_id, day)}
        return {n: paise for n, paise in owed.items() if paise > 0}

    def choose(self, member_id, count, first, day):
        """The numbers that leave her: from the one asked for, else those held longest."""
        mine = self.held(member_id, day)
        if first is not None:
            return [n for n in mine if first <= n < first + count]
        return sorted(mine, key=lambda n: (self.since(n, day), n))[:count]

    def next_number(self):
        """No number comes twice, whether its allotment stands or not."""
        return max(self.shares, default=0) + 1

    def rule(self, name, day):
        return [value for from_on, value in self.rules[name] if from_on <= day][-1]

    # -- what stands on what

    def stands_on(self, act):
        """The first newer act that keeps this one from being taken back."""
        her = {act.woman, act.other} - {None}
        for later in self.acts[act.place + 1:]:
            if later.is_undone or later.kind in ("undo", "certify") or later.request == act.request:
                continue
            if her & {later.woman, later.other}:
                return later
            if act.kind == "call" and later.kind in ("receive", "forfeit", "surrender", "transfer", "transmit"):
                return later
            if (act.kind == "cease" and later.kind == "apply" and self.women[later.woman].heir_of == act.woman
                    and not self.live(later.woman, "refuse", "withdraw")):
                return later
        return None

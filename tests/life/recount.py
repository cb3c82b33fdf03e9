# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Counts every holding anew from the histories of the share numbers, and compares it with what the registers say.
from queries import query

COMPLAINTS_MAX = 8


def numbers_of(text):
    """The numbers in a text such as "1–5, 9"."""
    numbers = []
    for span in (text or "").split(", "):
        first, _, last = span.partition("–")
        numbers += range(int(first), int(last or first) + 1) if first else []
    return numbers


class Recount:
    """The slow books against the registers, for a list of days."""

    def __init__(self, clerk, days):
        self.book, self.ask, self.days = clerk.book, clerk.ask, days
        self.numbers = [{} for _ in days]  # by day: woman → her numbers
        self.paid = [{} for _ in days]
        self.moved_on = {}  # woman → the days on which something happened to her shares
        self.came_on = {}
        for number in sorted(self.book.shares):
            self.count(number)
        self.rows = [query(clerk.links["test_reader"], "share-register", as_on=day) for day in days]

    def count(self, number):
        """Follows one share number through the days."""
        history, at, holder, paid = self.book.history(number), 0, None, 0
        for place, day in enumerate(self.days):
            while at < len(history) and history[at].act.day <= day:
                event, at = history[at], at + 1
                before, paid = holder, paid + event.paid
                if event.holder is not ...:
                    holder = event.holder
                    self.came_on.setdefault(holder, []).append(event.act.day)
                for woman in {before, holder}:
                    self.moved_on.setdefault(woman, []).append(event.act.day)
            if holder is not None:
                self.numbers[place].setdefault(holder, []).append(number)
                self.paid[place][holder] = self.paid[place].get(holder, 0) + paid

    # -- what is compared; each gives complaints

    def registers(self):
        """The register of shares: who, how many, which numbers, how much is paid, since when, last moved when."""
        complaints = []
        for place, day in enumerate(self.days):
            told = {int(row[0]): (int(row[5]), numbers_of(row[6]), int(row[7]), row[8], row[9])
                    for row in self.rows[place]}
            wanted = {w: (len(n), n, self.paid[place][w], str(min(d for d in self.came_on[w] if d <= day)),
                          str(max(d for d in self.moved_on[w] if d <= day))) for w, n in self.numbers[place].items()}
            complaints += [f"{day}: woman {w}: the register says {told.get(w)}, counted {wanted.get(w)}"
                           for w in sorted(told.keys() | wanted.keys()) if told.get(w) != wanted.get(w)]
            if len(complaints) > COMPLAINTS_MAX:
                return complaints[:COMPLAINTS_MAX]
        return complaints

    def overlaps(self):
        """No number is in two hands, by what the registers say themselves."""
        complaints = []
        for day, rows in zip(self.days, self.rows):
            numbers = [n for row in rows for n in numbers_of(row[6])]
            if len(numbers) != len(set(numbers)):
                complaints.append(f"{day}: {len(numbers) - len(set(numbers))} numbers are held twice")
        return complaints[:COMPLAINTS_MAX]

    def sums(self):
        """The register is the sum of the movements, and of what was counted."""
        complaints = []
        for place, day in enumerate(self.days):
            rows = self.rows[place]
            told = (sum(int(row[5]) for row in rows), sum(int(row[7]) for row in rows))
            moved = self.ask("select coalesce (sum (share_count), 0), coalesce (sum (paid_paise), 0)"
                             " from api.share_movement where value_on <= $1", day)[0]
            counted = (sum(map(len, self.numbers[place].values())), sum(self.paid[place].values()))
            if not told == counted == (int(moved[0]), int(moved[1])):
                complaints.append(f"{day}: register {told}, movements {moved}, counted {counted}")
        return complaints[:COMPLAINTS_MAX]

    def states(self):
        """What every woman was on every day."""
        complaints = []
        for day in self.days:
            told = {int(w): s for w, s in self.ask("select member_id, state from api.member_on ($1)", day)}
            wanted = {w: self.book.state(w, day) for w, her in self.book.women.items() if her.applied_on <= day}
            complaints += [f"{day}: woman {w}: the base says {told.get(w)}, counted {wanted.get(w)}"
                           for w in sorted(told.keys() | wanted.keys()) if told.get(w) != wanted.get(w)]
        return complaints[:COMPLAINTS_MAX]

    def holdings(self, days):
        """Each woman's sum, each number with the day since which she has it, and what she owes."""
        complaints = []
        for day in days:
            for woman, held, owed, lots in self.ask(
                    "select m.member_id, api.share_sum (m.member_id, $1), api.arrears_of (m.member_id, $1),"
                    " (select string_agg (l.first_number || '-' || l.last_number || '-' || l.held_since, ' ')"
                    " from api.held_lot (m.member_id, $1) l) from api.member m", day):
                told = {n: lot.split("-", 2)[2] for lot in (lots or "").split()
                        for n in range(int(lot.split("-")[0]), int(lot.split("-")[1]) + 1)}
                wanted = {n: str(self.book.since(n, day)) for n in self.book.held(int(woman), day)}
                debt = sum(self.book.in_arrears(int(woman), day).values())
                if told != wanted or int(held) != len(wanted) or int(owed) != debt:
                    complaints.append(f"{day}: woman {woman}: {held} shares {told}, owes {owed};"
                                      f" counted {len(wanted)} {wanted}, {debt}")
        return complaints[:COMPLAINTS_MAX]

    def money(self):
        """What is due for surrendered shares, and what was paid out of it; what was received."""
        told = {int(a): (int(p), d) for a, p, d in self.ask("select act_id, due_paise, paid_on from api.payout_due")}
        wanted = {}
        for act in self.book.acts:
            if act.kind == "surrender" and not act.is_undone:
                paid = self.book.payments_for(act)
                wanted[act.act_id] = (act.facts["due"], str(paid[0].day) if paid else None)
        receipts = self.ask("select coalesce (sum (fee_paise), 0), coalesce (sum (share_paise), 0) from api.receipt")[0]
        counted = tuple(str(sum(a.facts[what] for a in self.book.acts if a.kind == "receive" and not a.is_undone))
                        for what in ("fee", "share"))
        return [f"act {a}: due and paid {told.get(a)}, counted {wanted.get(a)}"
                for a in sorted(told.keys() | wanted.keys()) if told.get(a) != wanted.get(a)] + \
            ([f"received {receipts}, counted {counted}"] if receipts != counted else [])

    def numbers_given(self):
        """The next number was never given; a woman's number is hers alone."""
        told = int(self.ask("select api.next_share_number ()")[0][0])
        women = {int(m): int(n) for m, n in self.ask("select member_id, member_number from api.member"
                                                     " where member_number is not null")}
        counted = {w: her.member_number for w, her in self.book.women.items() if her.member_number}
        return ([f"the next number is {told}, counted {self.book.next_number()}"]
                if told != self.book.next_number() else []) + ([] if women == counted else ["numbers of women differ"])

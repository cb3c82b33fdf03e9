# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Keeps books beside the lives of the women: random vouchers, reversals, cancellations and closed months, each added up
# here too. What the acts on shares post by themselves is left to the base, which has to agree with the register.
import datetime
import uuid

from libpq import Connection, Refused
from lives import month

BEGIN = 96  # the month, an April, in which the books begin
CLOSED_AFTER = 3
ACCOUNTS = [("grants", "Grant"), ("programmes", "Camps"), ("administration", "Rent"), ("debtors", "Debtor"),
            ("bank_accounts", "Second bank")]
MONEY = {"Cash", "Bank", "Second bank"}
# Rules that have to have been told, else nothing was proved of them.
RULES = {"both_sides_are_equal", "receipt_brings_money", "payment_takes_money", "contra_is_between_cash_and_bank",
         "journal_moves_no_money", "late_entry_has_a_reason", "day_is_in_the_books", "voucher_is_reversed_once",
         "voucher_is_not_cancelled", "reversal_follows_its_voucher", "share_capital_follows_the_register",
         "earlier_periods_go_first", "line_is_debit_or_credit"}


class Accountant:
    """One who keeps the books of a base, and her own slow ones."""

    def __init__(self, server, base, chance):
        self.link = Connection(server.host, base, "test_accountant")
        self.officer = Connection(server.host, base, "test_officer")
        self.chance = chance
        self.told = {}
        self.sums = {}      # account id → what she alone put there, debit above nothing
        self.standing = []  # (voucher id, day, lines) of vouchers that can still be taken back
        self.accounts = {}
        self.count = 0

    def close(self):
        self.link.close()
        self.officer.close()

    def act(self, link, function, **arguments):
        """The answer, or None when a rule refuses."""
        text = f"select record_id, number from api.{function} (request_id => $1" + \
            "".join(f", {name} => ${place}" for place, name in enumerate(arguments, 2)) + ")"
        try:
            return link.ask(text, str(uuid.UUID(int=self.chance.getrandbits(128))), *arguments.values())[0]
        except Refused as no:
            self.told[no.rule] = self.told.get(no.rule, 0) + 1
            return None

    def begin(self, first):
        for group, name in ACCOUNTS:
            self.act(self.link, "open_account", group_code=group, name=name, name_gu=None, name_hi=None, ifsc=None,
                     bank_number=None)
        self.accounts = {name: int(key) for key, name in self.link.ask("select account_id, name from api.account")}
        self.act(self.link, "open_year", first_on=first)

    def random_lines(self, kind):
        """Mostly lines that balance and are of their kind."""
        plain = [n for n in self.accounts if n not in MONEY | {"Share capital"}]
        debits, credits = {"receipt": (MONEY, plain), "payment": (plain, MONEY), "contra": (MONEY, MONEY),
                           "journal": (plain, plain)}.get(kind, (plain, plain))
        if self.chance.random() < 0.15:
            debits = credits = list(self.accounts)
        amount, parts = self.chance.randrange(1, 500) * 100, self.chance.randrange(1, 4)
        lines = [(self.chance.choice(sorted(debits)), amount * parts, 0)]
        lines += [(self.chance.choice(sorted(credits)), 0, amount) for _ in range(parts)]
        if self.chance.random() < 0.1:
            lines[-1] = (lines[-1][0], 0, amount + self.chance.choice([-amount, 1, 100]))
        return lines

    def post(self, first, days):
        kind = self.chance.choice(["receipt", "payment", "contra", "journal", "sales", "purchase"])
        lines = self.random_lines(kind)
        spans = [(0, days)] * 7 + [(-140, 0), (-6000, -4000)]
        day = first + datetime.timedelta(self.chance.randrange(*self.chance.choice(spans)))
        json = "[" + ", ".join(f'{{"account_id": {self.accounts[n]}, "debit_paise": {d}, "credit_paise": {c}}}'
                               for n, d, c in lines) + "]"
        answer = self.act(self.link, "post_voucher", kind=kind, dated_on=day, party=None, narration=f"No. {self.count}",
                          lines=json, late_words="Late" if self.chance.random() < 0.5 else None, draft_id=None,
                          row_version=None, is_draft=False)
        if answer is None:
            return
        self.count += 1
        if int(answer[0]) < 0:
            answer = self.act(self.officer, "check_voucher", draft_id=-int(answer[0]), row_version=1)
        if answer is not None:
            self.add(lines, 1)
            self.standing.append((int(answer[0]), day, lines))

    def add(self, lines, sign):
        for name, debit, credit in lines:
            self.sums[name] = self.sums.get(name, 0) + sign * (debit - credit)

    def take_back(self, first):
        voucher, day, lines = self.chance.choice(self.standing)
        if self.chance.random() < 0.5:
            done = self.act(self.link, "cancel_voucher", voucher_id=voucher, words="Typed twice")
        else:
            on = first + datetime.timedelta(self.chance.randrange(-200 if self.chance.random() < 0.2 else 0, 28))
            done = self.act(self.link, "reverse_voucher", voucher_id=voucher, dated_on=on, words="Wrong",
                            late_words=None)
        if done is not None:
            self.add(lines, -1)

    def live_a_month(self, place):
        first = month(place)
        if place < BEGIN:
            return
        if place == BEGIN:
            self.begin(first)
        elif first.month == 4:
            self.act(self.link, "open_year", first_on=first)
        for _ in range(self.chance.randrange(5)):
            self.post(first, (month(place + 1) - first).days)
        if self.standing and self.chance.random() < 0.6:
            self.take_back(first)
        if place >= BEGIN + CLOSED_AFTER:
            months = self.link.ask("select period_id from api.period where state = 'open' and first_on <= $1"
                                   " order by first_on", month(place - CLOSED_AFTER))
            for (period,) in months if self.chance.random() < 0.8 else reversed(months):
                self.act(self.link, "close_period", period_id=period)

    def differences(self):
        """What the base says of the accounts that only she fills, against her own sums."""
        found = dict(self.link.ask("select a.name, coalesce (sum (t.debit_paise - t.credit_paise), 0)::bigint"
                                   " from api.account a left join api.month_total t using (account_id)"
                                   " group by a.name"))
        mine = [name for _, name in ACCOUNTS] + ["Profit and loss", "Reserve fund"]
        return [f"{name}: the base says {found[name]}, she says {self.sums.get(name, 0)}" for name in mine
                if int(found[name]) != self.sums.get(name, 0)]

# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Does each act twice: in the slow books by the law, and in the base as the person whose act it is. Both have to say the
# same: the same rule, or the same new lines in the list of acts; and what was refused has changed nothing.
import json
import uuid

import law
from book import Woman
from libpq import Connection, Refused

OFFICER, CLERK, ACCOUNTANT, ADMIN, READER = ("test_officer", "test_clerk", "test_accountant", "test_admin",
                                             "test_reader")
# Whose act it is: the one who may do the least of those who may do it.
LOGINS = {"apply_for_membership": CLERK, "check_application": CLERK, "withdraw_application": CLERK,
          "record_signature": CLERK, "record_nomination": CLERK, "receive_money": CLERK, "resign": CLERK,
          "pay_out": ACCOUNTANT}
NO_ROLE = "42501"


class Differs(Exception):
    """The books and the base no longer say the same; what follows would mean nothing."""


class Clerk:
    """Everybody at the office, in front of one base."""

    def __init__(self, server, base, book, chance):
        self.links = {login: Connection(server.host, base, login)
                      for login in (OFFICER, CLERK, ACCOUNTANT, ADMIN, READER)}
        self.book, self.chance = book, chance
        self.complaints = []
        self.told = {}  # rule → how often it was told
        self.done = {}  # kind → how often it was done
        self.act_id = 0
        self.sent = []

    def close(self):
        for link in self.links.values():
            link.close()

    def ask(self, text, *values):
        return self.links[READER].ask(text, *values)

    def complain(self, words):
        self.complaints.append(words)
        raise Differs

    def head(self):
        return self.ask("select head_position, head_hash from api.state")[0]

    def call(self, login, function, request, arguments):
        """(answer, rule): one of the two is None."""
        words = [json.dumps(v) if isinstance(v, list) else v for v in arguments.values()]
        text = f"select record_id, number from api.{function} (request_id => $1" + \
            "".join(f", {name} => ${place}" for place, name in enumerate(arguments, 2)) + ")"
        try:
            return self.links[login].ask(text, request, *words)[0], None
        except Refused as no:
            return None, no.rule

    def settle(self, function, arguments):
        """Does an act that may be lawful or not; True when it was done."""
        request = str(uuid.UUID(int=self.chance.getrandbits(128)))
        try:
            result, rule = getattr(law, function)(self.book, arguments), None
        except law.No as no:
            result, rule = None, str(no)
        before = self.head() if rule else None
        login = LOGINS.get(function, OFFICER)
        answer, said = self.call(login, function, request, arguments)
        if said != rule:
            self.complain(f"{function} {arguments}: the base says {said or 'yes'}, the law says {rule or 'yes'}")
        if rule:
            self.told[rule] = self.told.get(rule, 0) + 1
            if self.head() != before:
                self.complain(f"{function} {arguments}: was refused and left a trace")
            return False
        self.enter(function, arguments, request, answer, result)
        self.sent.append((login, function, request, arguments, answer))
        return True

    def enter(self, function, arguments, request, answer, result):
        """Writes what was done into the slow books, and compares the new lines in the list of acts."""
        acts = ENTRIES[function](self.book, arguments, request, answer, result)
        lines = self.ask("select act_id, number, kind, member_id, value_on from api.act where act_id > $1"
                         " order by act_id", self.act_id)
        wanted = [(a.kind, a.woman, a.day) for a in acts]
        if [(k, int(m) if m else None, d) for _, _, k, m, d in lines] != [(k, m, str(d)) for k, m, d in wanted]:
            self.complain(f"{function} {arguments}: wrote {lines}, wanted {wanted}")
        for act, line in zip(acts, lines):
            act.act_id, act.number = int(line[0]), line[1]
            self.act_id = act.act_id
            self.done[act.kind] = self.done.get(act.kind, 0) + 1

    # -- what must be refused whoever tries it

    def send_again(self):
        """The same request twice is done once; with other contents it is refused."""
        login, function, request, arguments, answer = self.chance.choice(self.sent)
        before = self.head()
        again, _ = self.call(login, function, request, arguments)
        if again != answer:
            self.complain(f"{function}: sent again it was answered {again}, first {answer}")
        key = next(k for k, v in arguments.items() if isinstance(v, int) and not isinstance(v, bool))
        _, rule = self.call(login, function, request, {**arguments, key: arguments[key] + 1})
        if rule != "request_is_the_same_again":
            self.complain(f"{function}: other contents under the same request were answered {rule}")
        self.told[rule] = self.told.get(rule, 0) + 1
        if self.head() != before:
            self.complain(f"{function}: sent again it was done twice")

    def try_as_reader(self):
        """Who may only read is turned away from every act."""
        _, function, request, arguments, _ = self.chance.choice(self.sent)
        before = self.head()
        answer, rule = self.call(READER, function, str(uuid.UUID(int=self.chance.getrandbits(128))), arguments)
        if rule != NO_ROLE or self.head() != before:
            self.complain(f"{function}: a reader was answered {answer or rule}")
        self.told[rule] = self.told.get(rule, 0) + 1

    # -- what is no act on a membership

    def resolve(self, body, day):
        rows = self.links[OFFICER].ask("select number from api.record_resolution ($1, $2, $3, 'Resolved', null, null)",
                                       str(uuid.UUID(int=self.chance.getrandbits(128))), body, day)
        self.book.resolutions[rows[0][0]] = (day, body)
        return rows[0][0]

    def rule(self, name, value, day, resolution):
        self.links[ADMIN].ask("select api.set_parameter ($1, $2, $3, $4, $5, 'Bye-laws')",
                              str(uuid.UUID(int=self.chance.getrandbits(128))), name, value, day, resolution)
        self.book.rules[name] = sorted(self.book.rules.get(name, []) + [(day, value)])


# -- what each act does in the slow books: (book, arguments, request, answer, what the law found) → new acts

def apply_for_membership(book, a, request, answer, _):
    her = Woman(int(answer[0]), a["applied_on"], a["class"] or "ordinary", a["heir_of_member_id"])
    book.women[her.member_id] = her
    return [book.add("apply", her.member_id, None, a["applied_on"], request)]


def admit_member(book, a, request, answer, _):
    her = book.women[a["member_id"]]
    taken = max((w.member_number or 0 for w in book.women.values()), default=0)
    her.member_number = her.member_number or a["member_number"] or taken + 1
    return [book.add("admit", her.member_id, None, a["admitted_on"], request)]


def simple(kind, day, *facts):
    """An act that only states its facts."""
    def enter(book, a, request, _answer, _found):
        return [book.add(kind, a["member_id"], None, a[day], request, **{f: a[f] for f in facts})]
    return enter


def receive_money(book, a, request, _, parts):
    act = book.add("receive", a["member_id"], a["payer_member_id"], a["received_on"], request, fee=a["fee_paise"],
                   share=a["share_paise"])
    for number, paise in parts.items():
        book.touch(act, number, ..., paise)
    return [act]


def allot_shares(book, a, request, _, numbers):
    value = book.rule("share_value", a["value_on"])
    paid = a["paid_per_share_paise"]
    act = book.add("allot", a["member_id"], None, a["value_on"], request, value=value, is_paid=paid is None)
    for number in numbers:
        book.touch(act, number, a["member_id"], value if paid is None else paid)
    return [act]


def call_shares(book, a, request, *_):
    return [book.add("call", None, None, a["called_on"], request, per_share=a["per_share_paise"], due_on=a["due_on"])]


def leave(kind):
    """Shares that leave a woman, to nobody or to another one."""
    def enter(book, a, request, _, numbers):
        giver, taker = a.get("from_member_id") or a["member_id"], a.get("to_member_id")
        act = book.add(kind, giver, taker, a["value_on"], request,
                       due=sum(book.paid(n, a["value_on"]) for n in numbers))
        for number in numbers:
            book.touch(act, number, taker)
        if kind == "transfer" and not book.held_now(giver):
            return [act, book.add("cease", giver, None, a["value_on"], request, reason="transferred_all")]
        return [act]
    return enter


def pay_out(book, a, request, _, due):
    return [book.add("pay_out", due.woman, None, a["paid_on"], request, due=due)]


def issue_certificate(book, a, request, _, numbers):
    return [book.add("certify", a["member_id"], None, a["issued_on"], request, numbers=numbers)]


def undo_act(book, a, request, _, together):
    book.undo(together)
    return [book.add("undo", x.woman, x.other, x.day, request) for x in reversed(together)]


ENTRIES = {"apply_for_membership": apply_for_membership, "admit_member": admit_member,
           "check_application": simple("check", "checked_on"), "refuse_application": simple("refuse", "refused_on"),
           "withdraw_application": simple("withdraw", "withdrawn_on"), "record_signature": simple("sign", "given_on"),
           "record_nomination": simple("nominate", "recorded_on"), "receive_money": receive_money,
           "resign": simple("resign", "tendered_on"), "cease_member": simple("cease", "ceased_on", "reason"),
           "allot_shares": allot_shares, "call_shares": call_shares, "transfer_shares": leave("transfer"),
           "surrender_shares": leave("surrender"), "forfeit_shares": leave("forfeit"),
           "transmit_shares": leave("transmit"), "pay_out": pay_out, "issue_certificate": issue_certificate,
           "reprint_certificate": lambda *_: [], "undo_act": undo_act}

#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The owner of the base tampers with the books in every way that he has: mandali-verify names the voucher, or says from
# where on the trail cannot be trusted.
import os
import re
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from office import Office  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

OFFICE, TAMPERED = "office_before", "office_tampered"
NO_TRIGGERS = "set session_replication_role = replica; "
# A voucher that is nobody's share money, its lines, and where the trail has them.
VICTIM = """(select voucher_id from core.voucher where kind = 'payment' and not of_register
              order by voucher_id offset 3 limit 1)"""
MORE = f"""update core.voucher_line set debit_paise = debit_paise * 3, credit_paise = credit_paise * 3
            where voucher_id = {VICTIM};
           update core.voucher set total_paise = total_paise * 3 where voucher_id = {VICTIM};"""
MORE_IN_TRAIL = f"""
  update audit.change as c
     set new = c.new || jsonb_build_object ('debit_paise', (c.new ->> 'debit_paise')::bigint * 3,
                                            'credit_paise', (c.new ->> 'credit_paise')::bigint * 3)
   where c.position in (select e.position from audit.entry e where e.relation = 'core.voucher_line')
     and (c.new ->> 'voucher_id')::bigint = {VICTIM};
  update audit.change as c set new = c.new || jsonb_build_object ('total_paise', (c.new ->> 'total_paise')::bigint * 3)
   where c.position in (select e.position from audit.entry e where e.relation = 'core.voucher')
     and (c.new ->> 'voucher_id')::bigint = {VICTIM};"""
REHASH = """
  do $$
  declare
    e audit.entry;
    before bytea := sha256 ('Mandali');
  begin
    for e in select * from audit.entry order by position loop
      e.digest := (select sha256 (coalesce (string_agg (audit.row_hash (c.row_key, c.old, c.new), ''::bytea
                                                        order by c.ordinal), ''))
                     from audit.change c where c.position = e.position);
      e.previous := before;
      before := audit.hash_of (e.position, e.recorded_at, e.login, e.program, e.request_id, e.topic, e.relation,
                               e.operation, e.row_count, e.digest, e.previous);
      update audit.entry set digest = e.digest, previous = e.previous, hash = before where position = e.position;
    end loop;
    update audit.head set hash = before;
  end $$;
  update core.month_total as t set debit_paise = s.debit, credit_paise = s.credit
    from (select l.account_id, date_trunc ('month', l.dated_on)::date as month, sum (l.debit_paise) as debit,
                 sum (l.credit_paise) as credit from core.live_line l group by 1, 2) s
   where s.account_id = t.account_id and s.month = t.month;"""


class Case:
    """One office that is tampered with, and what the program says of it."""

    def __init__(self, tap, server, office, program):
        self.tap, self.server, self.office, self.program = tap, server, office, program

    def run(self, *words, language="en"):
        done = subprocess.run([self.program, *words], capture_output=True, text=True,
                              env={**self.office.environment, "LANGUAGE": language})
        return done.returncode, done.stdout + done.stderr

    def look(self, name, words, code=1, says=(), silent=()):
        found, said = self.run(*words)
        self.tap.case(name, [f"exit {found}, wanted {code}: {said}"] * (found != code)
                      + [f"“{w}” is not in: {said}" for w in says if w not in said]
                      + [f"“{w}” is in: {said}" for w in silent if w in said])

    def tamper(self, statements):
        """A fresh office, in which the owner did this."""
        self.server.ask("postgres", f"drop database if exists {TAMPERED} with (force)")
        self.server.make_base(TAMPERED, OFFICE)
        self.server.ask(TAMPERED, NO_TRIGGERS + statements)
        return f"host={self.server.host} user=postgres dbname={TAMPERED}"


def rows_that_were_changed(case, number, amount, text):
    base = case.tamper(MORE)
    case.look("an amount that was changed is named with its voucher", ["--server", base],
              says=(text, f"“total_paise” was {amount(1)} and is {amount(3)}", f"tampered with: {text}"))
    base = case.tamper(f"delete from core.voucher_line where voucher_id = {VICTIM};"
                       f"delete from core.voucher where voucher_id = {VICTIM}")
    case.look("a voucher that was taken away is named", ["--server", base],
              says=(f"{text}: a row of core.voucher was taken away", f"tampered with: {text}"))
    base = case.tamper(f"""
        insert into core.voucher (kind, number, series, year, place, dated_on, total_paise, line_count, made_by)
        select kind, 'PAY/26-27/99999', series, '26-27', 99999, '2026-06-14', total_paise, line_count, made_by
          from core.voucher where voucher_id = {VICTIM}""")
    case.look("a voucher that never came through the trail is named", ["--server", base],
              says=("Voucher PAY/26-27/99999 of 14-06-2026: a row of core.voucher was never entered",))
    base = case.tamper("update core.share_movement set paid_paise = paid_paise + 100 where movement_id = 7")
    act = case.server.ask(TAMPERED, "select a.number from core.share_movement m join core.act a on a.act_id = m.act_id"
                                    " where m.movement_id = 7")[0][0]
    case.look("so is an act on shares", ["--server", base], says=(f"tampered with: Act {act} of",))
    base = case.tamper("insert into core.account (group_code, name) values ('fees', 'Another purse')")
    case.look("an account that was slipped in is found", ["--server", base], says=("core.account was never entered",))


def trail_that_was_changed(case, number, amount, text):
    base = case.tamper(MORE_IN_TRAIL)
    position = case.server.ask(OFFICE, f"""
        select min (e.position) from audit.entry e join audit.change c using (position)
         where e.relation = 'core.voucher' and (c.new ->> 'voucher_id')::bigint = {VICTIM}""")[0][0]
    case.look("a trail that was changed does not hold, and is of that voucher", ["--server", base],
              says=(f"position {position} is not as it was written", f": {text}."))
    base = case.tamper(MORE + MORE_IN_TRAIL)
    case.look("nor when the voucher was changed with it", ["--server", base],
              says=(f"position {position} is not as it was written", f": {text}."))
    base = case.tamper(MORE + """
        create or replace function audit.first_break () returns bigint language sql as 'select null::bigint';
        create or replace function core.find_faults (noted_head text) returns table (invariant text, details text)
          language sql as 'select null, null where false';""")
    case.look("functions of the base that lie deceive nobody", ["--server", base], says=(f"tampered with: {text}",))
    base = case.tamper("delete from audit.change where position = 20; delete from audit.entry where position = 20")
    case.look("an entry that was taken out is missed", ["--server", base], says=("position 20 is not as",))
    base = case.tamper("update audit.entry set login = 'nobody' where position = 21")
    case.look("who did it cannot be changed either", ["--server", base], says=("position 21 is not as",))
    base = case.tamper("update audit.head set hash = sha256 ('elsewhere')")
    case.look("nor the head", ["--server", base], says=("is not as it was written",))


def all_written_anew(case, heads, copy, text, amount):
    """The last resort of an owner: rows, trail and every hash that follows."""
    base = case.tamper(MORE + MORE_IN_TRAIL + REHASH)
    inner = case.server.ask(TAMPERED, "select count (*) from core.find_faults (null) where invariant = 'I7'")
    case.tap.case("the base itself finds its trail whole", [] if inner == [["0"]] else [inner])
    case.look("and so does everybody who noted nothing", ["--server", base], code=0)
    case.look("the head that was noted is another", ["--server", base, "--head", heads["after"]],
              says=(f"At position {heads['after'].split(':')[0]} the trail has another head",))
    case.look("two heads say between which positions, and the first voucher there",
              ["--server", base, "--head", heads["after"], "--head", heads["before"]],
              says=(f"after position {heads['before'].split(':')[0]} and not after position "
                    f"{heads['after'].split(':')[0]}", f"the first is: {text}."))
    case.look("a head is known by its first letters", ["--server", base, "--head", heads["before"][:30]], code=0)
    case.look("a hash alone is looked for everywhere", ["--server", base, "--head", heads["after"].split(":")[1]],
              says=("is not in the trail",))
    case.look("an earlier copy names the voucher", ["--server", base, "--against", copy],
              says=(f"{text}: “total_paise” was {amount(1)} and is {amount(3)}", f"tampered with: {text}."))
    base = case.tamper("""delete from audit.change where position > 40; delete from audit.entry where position > 40;
        update audit.head as h set position = 40, hash = (select e.hash from audit.entry e where e.position = 40)""")
    case.look("an end that was cut off is missed", ["--server", base, "--head", heads["last"]],
              says=("its end was cut off",))


def head_on_paper(case, office, heads):
    """What stands on the day book is what the program takes."""
    path = os.path.join(office.folder, "day-book.xlsx")
    office.run("export", "day-book", "--output", path)
    with zipfile.ZipFile(path) as book:
        printed = re.findall(r"\d+:[0-9a-f]{64}", book.read("xl/worksheets/sheet1.xml").decode())
    case.tap.case("the head stands on the day book", [] if printed == [heads["last"]] else [printed, heads["last"]])


def copies_and_words(case, office, copy, heads):
    case.look("a copy that nobody touched holds", [copy, "--head", heads["last"], "--against", copy], code=0,
              says=("Everything holds", heads["last"]))
    case.tamper(MORE)
    other = os.path.join(office.folder, "tampered.backup")
    subprocess.run(["pg_dump", "--format=custom", "--file", other], env=case.server.environment(TAMPERED), check=True)
    case.look("a copy that was made after it does not", [other], says=("tampered with: Voucher PAY/",))
    before = set(os.listdir(tempfile.gettempdir()))
    case.run(copy)
    left = [name for name in set(os.listdir(tempfile.gettempdir())) - before if name.startswith("mandali-verify")]
    case.tap.case("nothing of the office stays behind", left)
    strange = os.path.join(office.folder, "strange")
    with open(strange, "w", encoding="utf-8") as file:
        file.write("no copy")
    case.look("what is no copy is not read", [strange], code=3)
    case.look("nor a file that is not there", [strange + "r"], code=3, says=("There is no file",))
    case.look("nor a server that is not there", ["--server", "host=/nowhere"], code=3)
    case.look("nothing named is a question of words", [], code=2)
    case.look("so are two copies", [copy, copy], code=2)
    case.look("so is a head that is none", [copy, "--head", "12:xyz"], code=2, says=("POSITION:HASH",))
    case.look("or one too short to know it by", [copy, "--head", "12:abcdef"], code=2)
    case.look("help is there", ["--help"], code=0, says=("--against", "POSITION:HASH"))
    said = case.run(copy, language="gu")[1]
    case.tap.case("it speaks Gujarati", [] if re.search("[\u0a80-\u0aff]", said) else [said])


def main():
    mandalictl, program, source = map(os.path.abspath, sys.argv[1:])
    tap = Tap("tampering")
    server = Server(mandalictl)
    with tempfile.TemporaryDirectory() as folder:
        server.ask("postgres", f"drop database if exists {OFFICE}")
        office = Office(server, mandalictl, folder, OFFICE)
        code, said = office.run("demo", "--shareholders", "60")
        tap.case("an office to tamper with", [said] if code else [])
        case = Case(tap, server, office, program)
        copy = os.path.join(folder, "office.backup")
        office.run("backup", copy)
        number, day, paise = server.ask(OFFICE, f"select number, to_char (dated_on, 'DD-MM-YYYY'), total_paise"
                                                f"  from core.voucher where voucher_id = {VICTIM}")[0]
        text = f"Voucher {number} of {day}"
        heads = dict(server.ask(OFFICE, f"""
            with victim as (select e.position from audit.entry e join audit.change c using (position)
                             where e.relation = 'core.voucher' and (c.new ->> 'voucher_id')::bigint = {VICTIM})
            select x.name, e.position || ':' || encode (e.hash, 'hex')
              from victim v
             cross join lateral (values ('before', v.position - 1), ('after', v.position + 2),
                                        ('last', (select position from audit.head))) x (name, position)
              join audit.entry e on e.position = x.position"""))

        def amount(times):
            rupees, rest = divmod(int(paise) * times, 100)
            head, tail = str(rupees)[:-3], str(rupees)[-3:]
            head = re.sub(r"(?<=\d)(?=(\d\d)+$)", ",", head)
            return f"₹{head + ',' if head else ''}{tail}.{rest:02}"
        rows_that_were_changed(case, number, amount, text)
        trail_that_was_changed(case, number, amount, text)
        all_written_anew(case, heads, copy, text, amount)
        head_on_paper(case, office, heads)
        copies_and_words(case, office, copy, heads)
        for base in (OFFICE, TAMPERED):
            server.drop_base(base)
    with open(os.path.join(source, "sql/core/audit.sql"), encoding="utf-8") as file:
        watched = re.findall(r"call audit\.watch \('([a-z_.]+)', '[a-z_]+', '([a-z_]+)'", file.read())
    with open(os.path.join(source, "src/verify/verify-row.c"), encoding="utf-8") as file:
        known = re.findall(r'^  { "(core\.[a-z_]+)", "([a-z_]+)" },$', file.read(), re.M)
    tap.case("every table under the trail is looked at", sorted(set(watched) ^ set(known)) or [] if known else ["none"])
    server.close()
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())

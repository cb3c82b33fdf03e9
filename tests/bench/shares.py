# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Benches of the share register: acts by eight clerks at once, and the register as on a day twenty years back.
import os
import re
import statistics
import subprocess
import tempfile

CLIENTS = 8
SECONDS = 10
TURNS = 5  # of each question; the first one more warms up
DAY = "2026-03-31"
YEAR_AGO = "2025-03-31"
DAY_BACK = "2006-03-31"
REGISTER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "sql", "queries", "share-register.sql")

# Whose turn it is: everybody active in a circle, so that nobody's shares run out.
PREPARE = f"""
create sequence public.bench_turn;
create table public.bench_member as
  select row_number () over (order by member_id) as place, member_id
    from api.member_on ('{DAY}') where state = 'active' and api.share_sum (member_id, '{YEAR_AGO}') >= 5;
create unique index on public.bench_member (place);
grant usage on sequence public.bench_turn to mandali_reader;
grant select on public.bench_member to mandali_reader;
"""

ALLOT = """
select nextval ('public.bench_turn') % {count} as turn \\gset
select record_id from api.allot_shares (gen_random_uuid (),
  (select member_id from public.bench_member where place = 1 + :turn), 1, '{day}', '{board}', null);
"""

TRANSFER = """
select nextval ('public.bench_turn') % {count} as turn \\gset
select record_id from api.transfer_shares (gen_random_uuid (),
  (select member_id from public.bench_member where place = 1 + :turn),
  (select member_id from public.bench_member where place = 1 + (:turn + 1) % {count}), 1, '{day}', '{board}', null);
"""

# The rows that the newest act of a kind wrote, and tables without anything that is asked of the real ones.
BARE = """
drop schema if exists bare cascade;
create schema bare;
create table bare.act_id as select act_id, request_id from core.act where kind = '{kind}' order by act_id desc limit 1;
create table bare.last_request as select r.* from core.request r join bare.act_id using (request_id);
create table bare.last_act as select a.* from core.act a join bare.act_id using (act_id);
create table bare.last_movement as select m.* from core.share_movement m join bare.act_id using (act_id);
create table bare.last_entry as select e.* from audit.entry e join bare.act_id using (request_id);
create table bare.last_change as select c.* from audit.change c join bare.last_entry using (position);
create table bare.request (like bare.last_request);
create table bare.act (like bare.last_act);
create table bare.movement (like bare.last_movement);
create table bare.entry (like bare.last_entry);
create table bare.change (like bare.last_change);
grant usage on schema bare to mandali_reader;
grant select, insert on all tables in schema bare to mandali_reader;
"""

COPIED = ("request", "act", "movement", "entry", "change")
INSERT = """
select nextval ('public.bench_turn') as turn \\gset
with r as (insert into bare.request select * from bare.last_request),
     a as (insert into bare.act select * from bare.last_act),
     m as (insert into bare.movement select * from bare.last_movement),
     e as (insert into bare.entry select * from bare.last_entry)
insert into bare.change select * from bare.last_change;
"""


def rate(server, base, script, login="test_officer"):
    """Transactions a second, by pgbench."""
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        file.write(script)
        file.flush()
        done = subprocess.run(["pgbench", "-n", "-M", "prepared", "-c", str(CLIENTS), "-j", "2", "-T", str(SECONDS),
                               "-f", file.name], env=server.environment(base, login), capture_output=True,
                              text=True)
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    if done.returncode or not found or not re.search(r"failed transactions: 0 ", done.stdout):
        raise SystemExit(f"pgbench: {done.stdout}{done.stderr[:600]}")
    return float(found[1])


def measure_acts(server, small):
    """(act, acts a second, bare inserts of the same rows a second, rows of an act) for each act."""
    base = server.make_base("bench_acts", small)
    server.ask(base, PREPARE)
    count = server.ask(base, "select count (*) from public.bench_member")[0][0]
    board = server.ask(base, f"select number from core.resolution where body = 'board' and passed_on <= '{DAY}'"
                       " order by passed_on desc limit 1")[0][0]
    measured = []
    for name, kind, script in (("allot a share", "allot", ALLOT), ("transfer a share", "transfer", TRANSFER)):
        ours = rate(server, base, script.format(count=count, day=DAY, board=board))
        server.ask(base, BARE.format(kind=kind))
        rows = server.ask(base, "select sum (n) from (" + " union all ".join(
            f"select count (*) as n from bare.last_{name}" for name in COPIED) + ") x")[0][0]
        measured.append((name, ours, rate(server, base, INSERT), rows))
    faults = server.ask(base, "select * from core.find_faults (null)")
    if faults:
        raise SystemExit(f"after the acts: {faults}")
    server.drop_base(base)
    return measured


def times(server, base, question):
    """Median milliseconds from the question to its last row at the client, as a reader."""
    script = "\\timing on\n" + f"\\copy ({question}) to /dev/null\n" * (TURNS + 1)
    done = subprocess.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1"], input=script, capture_output=True, text=True,
                          env=server.environment(base, "test_reader"))
    if done.returncode:
        raise SystemExit(done.stderr)
    return statistics.median([float(ms) for ms in re.findall(r"Time: ([\d.]+) ms", done.stdout)][1:])


def measure_register(server, bases):
    """(women, rows, milliseconds of the register, milliseconds of a bare select of the same rows) for each base."""
    with open(REGISTER, encoding="utf-8") as file:
        text = re.sub(r"--.*", "", file.read())
    question = " ".join(re.sub(r":'(\w+)'", lambda m: f"'{DAY_BACK}'" if m[1] == "as_on" else "null", text).split())
    measured = []
    for women, (base, *_) in bases.items():
        server.ask(base, "drop table if exists public.bare_register")
        server.ask(base, f"create table public.bare_register as {question}")
        server.ask(base, "grant select on public.bare_register to mandali_reader; analyze public.bare_register")
        rows = int(server.ask(base, "select count (*) from public.bare_register")[0][0])
        measured.append((women, rows, times(server, base, question),
                         times(server, base, "select * from public.bare_register order by member_number, member_id")))
    return measured


def describe_acts(measured, women, table):
    rows = [["act", "acts a second", "bare inserts a second", "ratio", "rows of an act"]]
    rows += [[name, f"{ours:,.0f}", f"{bare:,.0f}", f"{bare / ours:.1f}", count]
             for name, ours, bare, count in measured]
    return f"""## Share acts by {CLIENTS} clerks at once

`pgbench` as the officer, {CLIENTS} connections for {SECONDS} s, over {women} women. Beside it the same rows inserted
by one statement into tables without key, index, rule or trigger. Acts stand in one order: each waits for the one
before; what it costs are the rules, the numbers without a hole and the trail.

{table(rows)}
"""


def describe_register(measured, table):
    rows = [["cooperative", "rows", "register", "bare select", "ratio", "a row"]]
    rows += [[f"{women:,} women", f"{count:,}", f"{ours:,.0f} ms", f"{bare:,.0f} ms", f"{ours / bare:.1f}",
              f"{ours * 1000 / count:.1f} µs"] for women, count, ours, bare in measured]
    (few, _, quick, _), (many, _, slow, _) = measured[0], measured[-1]
    return f"""## The share register as on a day twenty years back

As on {DAY_BACK}, every line with its numbers, fetched by a reader. Beside it a plain select of the same lines out of
a table that holds nothing else. {many // few} times the women take {slow / quick:.0f} times as long.

{table(rows)}
"""

# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Benches of the books: vouchers by eight accountants at once, the trial balance and a page of a ledger in small and
# large books, and the workbook of a year.
import os
import re
import subprocess
import tempfile

import shares

FEW, MANY, PAPER = 10000, 5000000, 100000
ACCOUNTS = 60
LAST_DAY = "2026-03-31"
QUERIES = os.path.dirname(shares.REGISTER)

OPEN = """
insert into core.period (first_on, last_on)
select m::date, (m + interval '1 month' - interval '1 day')::date
  from generate_series (date '2006-03-01', date '2026-03-01', interval '1 month') m order by m;
insert into core.period_step (period_id, state) select p.period_id, 'open' from core.period p order by p.first_on;
insert into core.account (group_code, name)
select (array['creditors', 'debtors', 'programmes', 'fees', 'administration', 'grants'])[1 + i % 6], 'Account ' || i
  from generate_series (1, {accounts}) i;
"""

# Vouchers of two lines, spread evenly over days and accounts, without what would hold each of them to the rules; what
# triggers would have kept is worked out at once. {lines} lines in the {years} years before the last day.
FILL = """
set session_replication_role = replica;
create temporary table one as select array_agg (a.account_id order by a.account_id) as ids from core.account a
 where a.name like 'Account %';
insert into core.voucher (voucher_id, kind, number, series, year, place, dated_on, party, narration, total_paise,
                          line_count, made_by)
overriding system value
select d.i, 'journal', core.numbered ('JRN', d.day, d.place, 5), 'JRN', d.year, d.place, d.day, 'Party ' || d.i % 500,
       'What it was for ' || d.i % 90, 100 * (1 + d.i % 997), 2, 'bench'
  from (select x.i, x.day, core.financial_year (x.day) as year,
               row_number () over (partition by core.financial_year (x.day) order by x.i) as place
          from (select i, date '{last}' - 365 * {years} + 1
                          + (i::bigint * 365 * {years} / ({lines} / 2 + 1))::integer as day
                  from generate_series (1, {lines} / 2) i) x) d;
insert into core.voucher_line (voucher_id, dated_on, ordinal, account_id, debit_paise, credit_paise)
select v.voucher_id, v.dated_on, s,
       one.ids[1 + (v.voucher_id * 7 + case s when 1 then 0 else 1 + v.voucher_id / 60 % 50 end) % {accounts}],
       case s when 1 then v.total_paise else 0 end, case s when 2 then v.total_paise else 0 end
  from core.voucher v cross join generate_series (1, 2) s cross join one;
insert into core.month_total (account_id, month, debit_paise, credit_paise)
select l.account_id, date_trunc ('month', l.dated_on)::date, sum (l.debit_paise), sum (l.credit_paise)
  from core.voucher_line l group by 1, 2;
select setval (pg_get_serial_sequence ('core.voucher', 'voucher_id'), (select max (v.voucher_id) from core.voucher v));
reset session_replication_role;
"""

POST = """
\\set account random(1, {accounts})
select record_id from api.post_voucher (gen_random_uuid (), 'receipt', '{day}', 'Kokilaben', 'Sale of medicines',
  jsonb_build_array (
    jsonb_build_object ('account_id', (select account_id from api.account where name = 'Cash'), 'debit_paise', 45000),
    jsonb_build_object ('account_id', (select account_id from api.account where name = 'Account ' || :account),
                        'credit_paise', 45000)), null, null, null, false);
"""

BARE = """
drop schema if exists bare cascade;
create schema bare;
create table bare.last_voucher as select v.* from core.voucher v order by v.voucher_id desc limit 1;
create table bare.last_line as select l.* from core.voucher_line l join bare.last_voucher using (voucher_id);
create table bare.last_request as select r.* from core.request r join bare.last_voucher using (request_id);
create table bare.last_entry as select e.* from audit.entry e join bare.last_request using (request_id);
create table bare.last_change as select c.* from audit.change c join bare.last_entry using (position);
create table bare.voucher (like bare.last_voucher);
create table bare.line (like bare.last_line);
create table bare.request (like bare.last_request);
create table bare.entry (like bare.last_entry);
create table bare.change (like bare.last_change);
grant usage on schema bare to mandali_reader;
grant select, insert on all tables in schema bare to mandali_reader;
"""

COPIED = ("voucher", "line", "request", "entry", "change")
INSERT = """
with v as (insert into bare.voucher select * from bare.last_voucher),
     l as (insert into bare.line select * from bare.last_line),
     r as (insert into bare.request select * from bare.last_request),
     e as (insert into bare.entry select * from bare.last_entry)
insert into bare.change select * from bare.last_change;
"""


def make_books(server, lines, years):
    base = server.make_base(f"bench_books_{lines}")
    server.ask(base, OPEN.format(accounts=ACCOUNTS))
    if lines:
        server.ask(base, FILL.format(lines=lines, years=years, last=LAST_DAY, accounts=ACCOUNTS))
    server.ask(base, "vacuum analyze")
    server.ask(base, "checkpoint")  # what was just made is not still being written while others are measured
    return base


def measure_posting(server):
    """Vouchers a second, bare inserts of the same rows a second, rows of a voucher."""
    base = make_books(server, 0, 1)
    ours = shares.rate(server, base, POST.format(accounts=ACCOUNTS, day=LAST_DAY), "test_accountant")
    server.ask(base, BARE)
    rows = server.ask(base, "select sum (n) from (" + " union all ".join(
        f"select count (*) as n from bare.last_{name}" for name in COPIED) + ") x")[0][0]
    bare = shares.rate(server, base, INSERT, "test_accountant")
    faults = server.ask(base, "select * from core.find_faults (null)")
    if faults:
        raise SystemExit(f"after the vouchers: {faults}")
    server.drop_base(base)
    return ours, bare, rows


def question(query, **values):
    """The text of a query of the program with its parameters filled in."""
    with open(os.path.join(QUERIES, query + ".sql"), encoding="utf-8") as file:
        text = re.sub(r"--.*", "", file.read())
    return " ".join(re.sub(r":'(\w+)'", lambda m: f"'{values[m[1]]}'" if m[1] in values else "null", text).split())


def measure_reading(server, lines, years):
    """(lines, milliseconds of the trial balance, rows of a page, its milliseconds)."""
    base = make_books(server, lines, years)
    account = server.ask(base, "select account_id from core.account where name = 'Account 7'")[0][0]
    # as many lines as fit on some screens, whatever stands beside them
    first_on = server.ask(base, f"select min (x.dated_on) from (select l.dated_on from core.voucher_line l"
                          f" where l.account_id = {account} order by l.dated_on desc limit 160) x")[0][0]
    ledger = question("ledger", account_id=account, from_on=first_on, to_on=LAST_DAY)
    rows = server.ask(base, f"select count (*) from ({ledger}) x", "test_reader")[0][0]
    trial_balance = question("trial-balance", from_on="2025-04-01", to_on=LAST_DAY)
    measured = lines, shares.times(server, base, trial_balance), rows, shares.times(server, base, ledger)
    server.drop_base(base)
    return measured


def measure_workbook(server, built, run):
    """Seconds and MiB of the bare library and of our writer over the same cells, and of the whole command."""
    said = subprocess.run([f"{built}/tests/bench/bench-workbook", str(PAPER), "5"], capture_output=True, text=True,
                          check=True).stdout
    bare = re.search(r"bare library\s+([\d.]+) s\s+peak\s+([\d.]+)", said)
    ours = re.search(r"workbook\s+([\d.]+) s\s+peak\s+([\d.]+)", said)
    base = make_books(server, PAPER, 1)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "year.xlsx")
        command = [f"{built}/mandalictl", "export", "year-workbook", "--set", "from_on=2025-04-01", "--set",
                   f"to_on={LAST_DAY}", "--output", path]
        seconds, peak, _ = run(command, server.environment(base, "test_accountant"))
        size = os.path.getsize(path) / 1048576
    server.drop_base(base)
    return [float(bare[1]), float(bare[2]), float(ours[1]), float(ours[2]), seconds, peak, size]


def measure(server, built, run):
    return (measure_posting(server), [measure_reading(server, FEW, 1), measure_reading(server, MANY, 20)],
            measure_workbook(server, built, run))


def describe(posting, reading, workbook, table):
    ours, bare, rows_of_one = posting
    (few, trial_few, rows_few, page_few), (many, trial_many, rows_many, page_many) = reading
    rows = [["question", f"{few:,} lines", f"{many:,} lines", "ratio"],
            ["trial balance of a year", f"{trial_few:.1f} ms", f"{trial_many:.1f} ms", f"{trial_many / trial_few:.1f}"],
            [f"a page of a ledger ({rows_few} and {rows_many} rows)", f"{page_few:.1f} ms", f"{page_many:.1f} ms",
             f"{page_many / page_few:.1f}"]]
    bare_s, bare_peak, ours_s, ours_peak, whole, whole_peak, size = workbook
    papers = [["what", "time", "against the bare library", "peak memory"],
              ["bare library", f"{bare_s:.2f} s", "1.00", f"{bare_peak:.0f} MiB"],
              ["our writer", f"{ours_s:.2f} s", f"{ours_s / bare_s:.2f}", f"{ours_peak:.0f} MiB"],
              ["`mandalictl export year-workbook` as a whole: ledgers, day book, statements, controls",
               f"{whole:.2f} s", f"{whole / bare_s:.2f}", f"{whole_peak:.0f} MiB"]]
    return [f"""## Vouchers by {shares.CLIENTS} accountants at once

`pgbench` as the accountant, {shares.CLIENTS} connections for {shares.SECONDS} s: {ours:,.0f} vouchers a second. The
same {rows_of_one} rows inserted by one statement into tables without key, index, rule or trigger: {bare:,.0f} a
second, {bare / ours:.1f} times as many. Vouchers stand in one order: each waits for the one before.
""", f"""## The books when they are large

Over {ACCOUNTS} accounts, fetched by a reader; the large books are of twenty years. The trial balance adds up totals of
months; a page of a ledger is as long in both.

{table(rows)}
""", f"""## The workbook of a year

{PAPER:,} postings on {ACCOUNTS} ledgers with live running balances. The bare library writes the same cells and formulas
in a loop and does nothing else. The whole command also writes every posting on the day book and reads it all from the
base.

{table(papers)}

The file has {size:.1f} MiB.
"""]

-- The auditor's seat: bounded by the days of the years she audits, whatever she asks; read-only but for her objections.
\set ECHO none
\o /dev/null
\i setup/women.sql
insert into core.login (login, roles) values ('test_auditor', '{auditor}'), ('test_accountant', '{accountant}');
set session authorization test_accountant;
select api.open_year (md5 ('y1')::uuid, '2024-04-01');
select api.open_year (md5 ('y2')::uuid, '2025-04-01');
select api.post_voucher (md5 ('v' || d.day)::uuid, 'receipt', d.day, 'Giver of ' || d.day, 'Gift', jsonb_build_array (
  jsonb_build_object ('account_id', 1, 'debit_paise', d.paise), jsonb_build_object ('account_id', 8, 'credit_paise', d.paise / 2), jsonb_build_object ('account_id', 4, 'credit_paise', d.paise / 2, 'bill', 'B' || d.paise)), null, null, null, false)
  from (values ('2024-05-01'::date, 10000), ('2025-03-31', 2000), ('2025-04-01', 300), ('2025-05-01', 40)) d (day, paise);
select api.post_voucher (md5 ('d' || d.day)::uuid, 'receipt', d.day, null, null, '[{"account_id": 1, "debit_paise": 100}]', null, null, null, true)
  from (values ('2024-06-01'::date), ('2025-06-01'::date)) d (day);
\o
\set ECHO all
-- Who sets it, and for whom.
set session authorization test_accountant;
select * from api.set_audited_days (md5 ('seat-a0')::uuid, 'test_auditor', '2024-04-01', '2025-03-31');
set session authorization test_admin;
select * from api.set_audited_days (md5 ('seat-a0')::uuid, 'nobody', '2024-04-01', '2025-03-31');
select * from api.set_audited_days (md5 ('seat-a0')::uuid, 'test_accountant', '2024-04-01', '2025-03-31');
select * from api.set_audited_days (md5 ('seat-a0')::uuid, 'test_auditor', '2025-04-01', '2025-03-31');
select * from api.set_audited_days (md5 ('seat-a0')::uuid, 'test_auditor', null, '2025-03-31');
select * from api.set_audited_days (md5 ('seat-a0')::uuid, 'test_auditor', '2024-04-01', null);
-- Until then she sees all.
set session authorization test_auditor;
select count (*) from api.voucher where kind = 'receipt';
set session authorization test_admin;
select number from api.set_audited_days (md5 ('seat-a1')::uuid, 'test_auditor', '2025-04-01', '2025-04-30');
select number from api.set_audited_days (md5 ('seat-a1')::uuid, 'test_auditor', '2025-04-01', '2025-04-30');
select login, audited_from_on, audited_until_on from api.login order by login;
set session authorization test_auditor;
select login, audited_from_on, audited_until_on from api.state;
-- Vouchers, lines and drafts of other days are not there.
select number, dated_on from api.voucher where kind = 'receipt' order by 1;
select min (dated_on), max (dated_on) from api.voucher_line;
select count (*) from api.draft;
-- Neither by the functions behind the lists, asked for a voucher by its key.
select distinct v from generate_series (1, 40) v cross join lateral api.lines_of (v, null) l;
select v, api.accounts_of (v) from generate_series (1, 40) v where api.accounts_of (v) is not null;
select v from generate_series (1, 40) v where api.particulars (v, 1, true, null, null) is not null;
select d from generate_series (1, 10) d cross join lateral api.lines_of (null, d) l;
-- What was before stands as one sum; what came after does not count.
select before_paise, debit_paise, credit_paise from api.balances ('2024-04-01', '2026-03-31') where account_id = 1;
select name, now, last from api.stood_on ('2026-03-31') where account_id in (0, 1) order by account_id;
select name, now from api.earned_between ('2024-04-01', '2026-03-31') where account_id <> 0;
select kind, receipt_paise, payment_paise from api.money_between ('2024-04-01', '2026-03-31') where name in ('Cash', 'Entrance fees') order by place, receipt_paise;
select dated_on, kind, receipt_paise, payment_paise from api.money_book ('cash_in_hand', '2024-04-01', '2026-03-31') order by place, line_id;
select income_paise from api.carried_between ('2024-04-01', '2026-03-31');
select bill, since, credit_paise from api.bills_on ('2026-03-31') order by 1;
select dated_on, lines from api.journal ('2024-04-01', '2026-03-31') order by voucher_id;
-- The trail tells her nothing of other days either.
select distinct coalesce (new, old) ->> 'dated_on' as day from api.trail where relation in ('core.voucher', 'core.voucher_line') order by 1;
select count (*) from api.trail where relation = 'core.draft';
-- She writes nothing but objections, and those about what she sees.
select * from api.post_voucher (md5 ('seat-p1')::uuid, 'receipt', '2025-04-02', null, null, '[]', null, null, null, true);
set session authorization test_accountant;
select voucher_id as early from api.voucher where dated_on = '2024-05-01' \gset
select voucher_id as seen from api.voucher where dated_on = '2025-04-01' and kind = 'receipt' \gset
set session authorization test_auditor;
select * from api.raise_objection (md5 ('seat-o1')::uuid, :early, null, '2025-06-30', 'entry', null, 'No');
select number from api.raise_objection (md5 ('seat-o1')::uuid, :seen, null, '2025-06-30', 'entry', null, 'Whose gift is it?');
-- Nor does she audit months of other days.
set session authorization test_accountant;
\o /dev/null
select api.close_period (md5 ('close' || p.period_id)::uuid, p.period_id) from (select * from api.period where first_on < '2024-05-01' order by first_on) p;
\o
set session authorization test_auditor;
select api.audit_period (md5 ('seat-p2')::uuid, (select min (period_id) from api.period));
-- Other days later: at once.
set session authorization test_admin;
select number from api.set_audited_days (md5 ('seat-a2')::uuid, 'test_auditor', '2024-04-01', '2025-03-31');
set session authorization test_auditor;
select number, dated_on from api.voucher where kind = 'receipt' order by 1;
select count (*) from api.objections_on ('2099-01-01');
-- All others see what they saw.
set session authorization test_accountant;
select count (*) from api.voucher where kind = 'receipt';
select before_paise, debit_paise from api.balances ('2025-04-01', '2026-03-31') where account_id = 1;
reset session authorization;
update core.audit_span set last_on = '2099-01-01';

-- Tax deducted by person, and what the form warned of: limits of a year and of one payment, a PAN that is missing, cash.
\set ECHO none
\o /dev/null
\i setup/women.sql
insert into core.login (login, roles) values ('test_auditor', '{auditor}');
create schema test;
grant usage on schema test to public;
-- Pays and receives: name of the account, paise (debit above nothing).
create function test.post (n text, kind text, day date, party text, lines text, pan text default null) returns text language sql as
$$
  select (api.post_voucher (md5 ('list' || n)::uuid, kind, day, party, n,
            (select jsonb_agg (jsonb_build_object ('account_id', a.account_id, 'debit_paise', greatest (w[2]::bigint, 0),
                                                   'credit_paise', greatest (-(w[2]::bigint), 0)) order by l.place)
               from regexp_split_to_table (lines, '; ') with ordinality l (words, place)
              cross join lateral regexp_split_to_array (l.words, ', ') w
               join api.account a on a.name = w[1]), null, null, null, false, pan)).number
$$;
set session authorization test_accountant;
select api.open_account (md5 ('list-a' || a.name)::uuid, a.head, a.name, null, null, null, null, a.tds)
  from (values ('duties_and_taxes', 'TDS', null), ('establishment', 'Commission to workers', 'commission'),
               ('administration', 'Office rent', 'rent'), ('administration', 'Building work', 'contract')) a (head, name, tds);
select api.open_year (md5 ('list-y1')::uuid, '2025-04-01');
select api.open_year (md5 ('list-y2')::uuid, '2026-04-01');
\o
\set ECHO all
\set list 'select party, pan, nature_name, dated_on, number, paid_paise, due_paise, deducted_paise, short_paise, warned_paise, state, source from api.tds_between'
-- Below the limit of the year nothing is due. With a PAN, above it, of all that was paid in the year.
select test.post ('May', 'payment', '2025-05-02', 'Rekha Agency', 'Commission to workers, 1500000; Bank, -1500000', 'ABCPE1234F');
:list ('2025-04-01', '2025-05-31') order by key;
select test.post ('June', 'payment', '2025-06-02', ' rekha agency', 'Commission to workers, 1500000; TDS, -60000; Bank, -1440000');
:list ('2025-04-01', '2025-06-30') order by key;
-- In days that begin later what was paid before still counts towards the limit; one more without a deduction is short.
select test.post ('July', 'payment', '2025-07-02', 'Rekha Agency', 'Commission to workers, 1000000; Bank, -1000000');
:list ('2025-06-01', '2025-07-31') order by key;
:list ('2025-07-01', '2025-07-31') order by key;
-- Reversed, it is due no more; cancelled likewise.
select number from api.reverse_voucher (md5 ('list-r')::uuid, (select voucher_id from api.voucher where narration = 'July'), '2025-07-05', 'Twice', null);
select test.post ('gone', 'payment', '2025-07-06', 'Rekha Agency', 'Commission to workers, 1000000; Bank, -1000000');
select number from api.cancel_voucher (md5 ('list-x')::uuid, (select voucher_id from api.voucher where narration = 'gone'), 'Twice');
:list ('2025-07-01', '2025-07-31') order by key;
-- Without a PAN at least a fifth; rent by the month; one big payment under contract by itself; who is not named is nobody else.
select test.post ('rent', 'payment', '2025-08-01', 'Landlord', 'Office rent, 4000000; TDS, -100000; Bank, -3900000');
select test.post ('rent 2', 'payment', '2025-08-20', 'Landlord', 'Office rent, 1500000; TDS, -100000; Bank, -1400000');
select test.post ('rent 3', 'payment', '2025-09-01', 'Landlord', 'Office rent, 4000000; Bank, -4000000');
select test.post ('wall', 'payment', '2025-09-02', null, 'Building work, 3000100; Bank, -3000100');
select test.post ('roof', 'payment', '2025-09-03', null, 'Building work, 3000000; Bank, -3000000');
:list ('2025-08-01', '2025-09-30') order by key;
-- The next year begins anew.
select test.post ('April', 'payment', '2026-04-02', 'Rekha Agency', 'Commission to workers, 1500000; Bank, -1500000');
:list ('2026-04-01', '2026-04-30') order by key;
-- Cash: more than ten thousand to one in a day, two lakh or more from one; what was reversed was not paid.
select test.post ('gift', 'receipt', '2025-10-01', 'Fair', 'Cash, 4000000; Entrance fees, -4000000');
select test.post ('tent', 'payment', '2025-10-02', 'Tent house', 'Forfeited shares, 600000; Cash, -600000');
select test.post ('tent 2', 'payment', '2025-10-02', 'tent HOUSE ', 'Forfeited shares, 600000; Cash, -600000');
select test.post ('tent 3', 'payment', '2025-10-03', 'Tent house', 'Forfeited shares, 1000000; Cash, -1000000');
select test.post ('tent 4', 'payment', '2025-10-04', 'Tent house', 'Forfeited shares, 1000001; Cash, -1000001');
select number from api.reverse_voucher (md5 ('list-t')::uuid, (select voucher_id from api.voucher where narration = 'tent 4'), '2025-10-05', 'Wrong', null);
select test.post ('fair ' || d, 'receipt', '2025-10-06', 'Fair', 'Cash, 4000000; Entrance fees, -4000000') from generate_series (1, 5) d;
:list ('2025-10-01', '2025-10-31') order by key;
-- Before the rules begin there is nothing. An auditor sees her days; what was before counts towards the limit.
:list ('2024-04-01', '2025-03-31') order by key;
set session authorization test_admin;
select number from api.set_audited_days (md5 ('list-s')::uuid, 'test_auditor', '2025-06-01', '2025-06-30');
set session authorization test_auditor;
:list ('2025-04-01', '2026-03-31') order by key;

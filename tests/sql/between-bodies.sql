-- What lies between us and other bodies: both honest ways of work that another body carries agree, and what was forgotten is told.
\set ECHO none
\o /dev/null
\i setup/women.sql
insert into core.login (login, roles) values ('test_auditor', '{auditor}');
create schema test;
-- Posts lines: name of the account, paise (debit above nothing), who carries it.
create function test.post (n text, kind text, day date, lines text) returns text language sql as
$$
  select (api.post_voucher (md5 ('between' || n)::uuid, kind, day, null, n,
            (select jsonb_agg (jsonb_build_object ('account_id', a.account_id, 'debit_paise', greatest (w[2]::bigint, 0),
                                                   'credit_paise', greatest (-(w[2]::bigint), 0), 'carrier', w[3]) order by l.place)
               from regexp_split_to_table (lines, '; ') with ordinality l (words, place)
              cross join lateral regexp_split_to_array (l.words, ', ') w
               join api.account a on a.name = w[1]), null, null, null, false)).number
$$;
grant usage on schema test to public;
\o
\set ECHO all
set session authorization test_accountant;
\o /dev/null
select api.open_account (md5 ('b-a' || a.name)::uuid, a.head, a.name, null, null, null, null)
  from (values ('other_bodies', 'The Trust'), ('other_bodies', 'The project'), ('programmes', 'Camps'), ('grants', 'Grants'),
               ('other_income', 'Recovered')) a (head, name);
select api.open_year (md5 ('b-y1')::uuid, '2024-04-01');
select api.open_year (md5 ('b-y2')::uuid, '2025-04-01');
\o
\set between 'select carrier_name, part, kind, debit_paise, credit_paise, state from api.between_bodies'
-- What stood there when the books began was not received, whatever days are asked for.
select test.post ('begin', 'opening', '2024-03-31', 'Difference in opening balances, 90000, mandali; The Trust, -90000, trust');
:between ('2024-03-01', '2024-03-31') order by key;
-- Work that the Trust carries is paid by us: until it is charged they do not agree.
select test.post ('camp', 'payment', '2024-05-01', 'Camps, 50000, trust; Cash, -50000, mandali');
:between ('2024-04-01', '2024-05-31') order by key;
-- Charged by a journal, its account says all that lies between us. In part: the rest is told.
select test.post ('part', 'journal', '2024-05-31', 'The Trust, 20000, trust; Recovered, -20000, trust');
:between ('2024-04-01', '2024-05-31') order by key;
select test.post ('rest', 'journal', '2024-06-30', 'The Trust, 30000, trust; Recovered, -30000, trust');
:between ('2024-04-01', '2024-06-30') order by key;
-- The other way: VimoSEWA pays what was spent for it, and no journal is written.
select test.post ('meeting', 'payment', '2024-07-01', 'Camps, 7000, vimosewa; Cash, -7000, vimosewa');
:between ('2024-04-01', '2024-07-01') where carrier_name = 'VimoSEWA' order by key;
select test.post ('paid', 'receipt', '2024-07-09', 'Cash, 7000, vimosewa; Recovered, -7000, vimosewa');
:between ('2024-04-01', '2024-07-31') where carrier_name = 'VimoSEWA' order by key;
-- And a third: it pays into its account what it carried. Nothing lies between us, and they agree.
select test.post ('show', 'payment', '2024-08-01', 'Camps, 4000, sewa; Cash, -4000, mandali');
select test.post ('came', 'receipt', '2024-08-09', 'Cash, 4000, mandali; The Trust, -4000, sewa');
:between ('2024-04-01', '2024-08-31') where carrier_name = 'SEWA' order by key;
-- What came for a project and is not spent yet is not charged either, until it stands in its account.
select test.post ('grant', 'receipt', '2024-09-01', 'Cash, 9000, project; Grants, -9000, project');
select test.post ('used', 'payment', '2024-09-02', 'Camps, 2500, project; Cash, -2500, project');
:between ('2024-04-01', '2024-09-30') where carrier_name = 'Project' order by key;
select test.post ('kept', 'journal', '2024-09-30', 'Grants, 6500, project; The project, -6500, project');
:between ('2024-04-01', '2024-09-30') where carrier_name = 'Project' order by key;
-- A bill that the Trust paid itself, of work that it carries, is charged backwards; money to it and from it is neither.
select test.post ('theirs', 'journal', '2024-10-01', 'Camps, 800, trust; The Trust, -800, trust');
select test.post ('sent', 'payment', '2024-10-02', 'The Trust, 10000, trust; Cash, -10000, mandali');
:between ('2024-10-01', '2024-10-31') where carrier_name = 'Trust' order by key;
-- A line of its account that names no body stands under the cooperative itself, and is missing in the body's.
select test.post ('nobody', 'payment', '2024-10-03', 'The Trust, 300, mandali; Cash, -300, mandali');
:between ('2024-10-01', '2024-10-31') where carrier_name = 'Mandali' order by key;
-- All of it together is what the ledgers of these accounts say.
select sum (b.debit_paise - b.credit_paise) = (select sum (x.before_paise + x.debit_paise - x.credit_paise) from api.balances ('2024-10-01', '2024-10-31') x
                                                 join api.account a on a.account_id = x.account_id and a.group_code = 'other_bodies') as ties
  from api.between_bodies ('2024-10-01', '2024-10-31') b where b.kind = 'body_after';
-- The entry that ends the year changes nothing, and in the next year what was not charged is still there.
select number from api.end_year (md5 ('b-e')::uuid, (select period_id from api.period where first_on = '2025-03-01'));
:between ('2025-04-01', '2025-04-30') order by key;
-- Cancelled counts nothing; reversed, a charge is taken back.
select test.post ('again', 'journal', '2025-04-01', 'The Trust, 800, trust; Recovered, -800, trust');
select number from api.reverse_voucher (md5 ('b-r')::uuid, (select voucher_id from api.voucher where narration = 'again'), '2025-04-02', 'Not yet', null);
select test.post ('gone', 'journal', '2025-04-03', 'The Trust, 800, trust; Recovered, -800, trust');
select number from api.cancel_voucher (md5 ('b-x')::uuid, (select voucher_id from api.voucher where narration = 'gone'), 'Twice');
:between ('2025-04-01', '2025-04-30') where carrier_name = 'Trust' order by key;
-- The lines behind it: what was before, then each; they add up to what is said of each body.
select dated_on, number is not null as has_voucher, carrier_name, part, name, particulars, debit_paise, credit_paise
  from api.body_lines ('2024-09-01', '2024-10-31') order by dated_on, line_id;
select carrier_name, part, sum (b.debit_paise - b.credit_paise) as paise from api.body_lines ('2024-03-01', '2024-10-31') b group by 1, 2
except
select carrier_name, part, sum (debit_paise - credit_paise) from api.between_bodies ('2024-04-01', '2024-10-31')
 where kind in ('body_after', 'work_held', 'work_uncharged') group by 1, 2;
-- An auditor sees her days alone; what was before stands as one sum.
set session authorization test_admin;
select number from api.set_audited_days (md5 ('b-s')::uuid, 'test_auditor', '2024-10-01', '2024-10-31');
set session authorization test_auditor;
:between ('2024-04-01', '2025-04-30') where carrier_name = 'Trust' order by key;
select min (dated_on), max (dated_on), count (*) filter (where voucher_id is null) as sums from api.body_lines ('2024-04-01', '2025-04-30');

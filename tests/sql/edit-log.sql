-- The edit log: what was written of a voucher stands version by version, before and after; only those who audit read it.
\set ECHO none
\o /dev/null
\i setup/women.sql
insert into core.login (login, roles, full_name) values ('test_auditor', '{auditor}', null), ('test_accountant', '{accountant}', 'Hansa Rathod');
set session authorization test_accountant;
select api.open_year (md5 ('y1')::uuid, '2024-04-01');
select api.open_year (md5 ('y2')::uuid, '2025-04-01');
\o
reset session authorization;
select max (position) as before from audit.entry \gset
create function pg_temp.since (place bigint, part text, state text)
returns table (who text, state text, thing text, record text, field text, before text, after text)
language sql as $$
  select e.who, e.state, e.thing, regexp_replace (e.record, '/\d\d-\d\d/', '/YY-YY/', 'g'), e.field, e.before, e.after
    from api.edit_log ('2000-01-01', '2100-01-01', since.part, since.state, null, null) e
   where e.key > (since.place + 1) * 10000000000 order by e.key
$$;
grant usage on schema pg_temp to public;
\set ECHO all
-- A draft in two versions, then posted and cancelled.
set session authorization test_accountant;
select number is not null as kept from api.post_voucher (md5 ('v1')::uuid, 'receipt', '2025-05-02', 'Foundation', 'Grnat',
  '[{"account_id": 1, "debit_paise": 1250000}, {"account_id": 8, "credit_paise": 1250000}]', null, null, null, true);
select max (draft_id) as draft from api.draft \gset
select number is not null as kept from api.post_voucher (md5 ('v2')::uuid, 'receipt', '2025-05-03', 'Foundation', 'Grant',
  '[{"account_id": 1, "debit_paise": 1260000}, {"account_id": 8, "credit_paise": 1260000, "words": "for camps"}]', null, :draft, 1, true);
select record_id as voucher, number from api.post_voucher (md5 ('v3')::uuid, 'receipt', '2025-05-03', 'Foundation', 'Grant',
  '[{"account_id": 1, "debit_paise": 1260000}, {"account_id": 8, "credit_paise": 1260000, "words": "for camps"}]', null, :draft, 2, false) \gset
select number is not null as cancelled from api.cancel_voucher (md5 ('v4')::uuid, :voucher, 'Came twice');
-- Nobody else reads it: neither who wrote it, nor the secretary.
select count (*) from api.edit_log ('2025-01-01', '2030-01-01', null, null, null, null);
set session authorization test_officer;
select count (*) from api.edit_log ('2025-01-01', '2030-01-01', null, null, null, null);
set session authorization test_auditor;
\pset format unaligned
select * from pg_temp.since (:before, 'log_books', null);
select distinct e.before_gu, e.after_gu from api.edit_log ('2000-01-01', '2100-01-01', 'log_books', 'log_changed', null, 1000) e where e.field = 'draft.lines';
select count (distinct e.voucher_id) as one, bool_and (e.voucher_id = :voucher) as is_it from api.edit_log ('2000-01-01', '2100-01-01', 'log_books', null, null, null) e
 where e.thing in ('core.draft', 'core.voucher', 'core.cancelled_voucher') and e.record like '%' || (select number from api.voucher where voucher_id = :voucher) || '%';
-- The parts make the whole, and so do the kinds of changes; days bound it.
select count (*) = (select sum (n) from unnest (array['log_books', 'log_members', 'log_board', 'log_office']) part
                     cross join lateral (select count (*) as n from api.edit_log ('2000-01-01', '2100-01-01', part, null, null, null)) c) as parts,
       count (*) = (select sum (n) from unnest (array['log_added', 'log_changed', 'log_removed']) state
                     cross join lateral (select count (*) as n from api.edit_log ('2000-01-01', '2100-01-01', null, state, null, null)) c) as states,
       count (*) = count (distinct key) as keys
  from api.edit_log ('2000-01-01', '2100-01-01', null, null, null, null);
select count (*) from api.edit_log ('2000-01-01', (now () at time zone 'Asia/Kolkata')::date - 1, null, null, null, null);
-- What was removed says what it was.
reset session authorization;
insert into core.account (group_code, name, name_gu) values ('grants', 'Gift of a day', 'એક દિવસની ભેટ');
delete from core.account where name = 'Gift of a day';
set session authorization test_auditor;
select state, thing, before, after from pg_temp.since (:before, 'log_books', 'log_removed');
-- An auditor of other days sees none of the voucher.
set session authorization test_admin;
select number is not null as bounded from api.set_audited_days (md5 ('b1')::uuid, 'test_auditor', '2024-04-01', '2025-03-31');
set session authorization test_auditor;
select count (*) from pg_temp.since (:before, 'log_books', null) where thing in ('core.draft', 'core.voucher', 'core.cancelled_voucher');

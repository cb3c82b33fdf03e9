-- Objections of the auditor: raised, answered, kept open, settled; nothing is written over, and each plays her own part.
\set ECHO none
\o /dev/null
\i setup/women.sql
set session authorization test_accountant;
select api.open_year (md5 ('y1')::uuid, '2025-04-01');
select api.post_voucher (md5 ('v1')::uuid, 'payment', '2025-04-02', 'Landlord', 'Rent',
  '[{"account_id": 4, "debit_paise": 100000}, {"account_id": 1, "credit_paise": 100000}]', null, null, null, false);
select voucher_id as voucher from api.voucher where number = 'PAY/25-26/00001' \gset
\o
\set ECHO all
set session authorization test_auditor;
-- What an objection needs.
select * from api.raise_objection (md5 ('obj-o0')::uuid, :voucher, null, '2025-06-30', 'entry', null, ' ');
select * from api.raise_objection (md5 ('obj-o0')::uuid, null, ' ', '2025-06-30', 'entry', null, 'The rent has no bill');
\set VERBOSITY terse
select * from api.raise_objection (md5 ('obj-o0')::uuid, :voucher, null, '2099-06-30', 'entry', null, 'The rent has no bill');
\set VERBOSITY default
select * from api.raise_objection (md5 ('obj-o0')::uuid, :voucher, null, null, 'entry', null, 'The rent has no bill');
select * from api.raise_objection (md5 ('obj-o0')::uuid, :voucher, null, '2025-06-30', 'other', null, 'The rent has no bill');
select * from api.raise_objection (md5 ('obj-o0')::uuid, 99999, null, '2025-06-30', 'entry', null, 'The rent has no bill');
select * from api.raise_objection (md5 ('obj-o0')::uuid, :voucher, null, '2025-06-30', 'entry', -5, 'The rent has no bill');
select * from api.raise_objection (md5 ('obj-o0')::uuid, null, 'See 2345 6789 0124', '2025-06-30', 'entry', null, 'The rent has no bill');
select * from api.raise_objection (md5 ('obj-o0')::uuid, :voucher, null, '2025-06-30', 'entry', null, 'Of 2345 6789 0124');
-- Numbers of a year run without a hole, also after refusals; sent twice it is there once.
select record_id, number from api.raise_objection (md5 ('obj-o1')::uuid, :voucher, null, '2025-06-30', 'paper', 100000, 'The rent has no bill');
select record_id, number from api.raise_objection (md5 ('obj-o1')::uuid, :voucher, null, '2025-06-30', 'paper', 100000, 'The rent has no bill');
select * from api.raise_objection (md5 ('obj-o1')::uuid, :voucher, null, '2025-06-30', 'paper', 100000, 'Other words');
select record_id, number from api.raise_objection (md5 ('obj-o2')::uuid, null, 'Account of travel', '2025-11-30', 'advice', null, 'Keep a register of journeys');
select record_id, number from api.raise_objection (md5 ('obj-o3')::uuid, null, 'Balance sheet', '2024-08-31', 'law', null, 'The year before is missing');
select objection_id as one from api.objections_on ('2099-01-01') where number = 'OBJ/25-26/001' \gset
select objection_id as two from api.objections_on ('2099-01-01') where number = 'OBJ/25-26/002' \gset
-- The reply is due three months after the report, from the rule that counted on its day.
select number, report_on, due_on, state, class, cited, amount_paise, words, reply, action, entered_by from api.objections_on ('2099-01-01') order by objection_id;
select name, value, source from api.parameter where name = 'objection_reply_time';
-- The office answers, not the auditor; the auditor judges, not the office, and not before there is an answer.
select * from api.reply_to_objection (md5 ('obj-r1')::uuid, :one, 'Here it is', 'Bill put to the voucher');
select * from api.settle_objection (md5 ('obj-s0')::uuid, :one, 'Seen');
select * from api.keep_objection_open (md5 ('obj-k0')::uuid, :one, 'Not enough');
set session authorization test_accountant;
select * from api.raise_objection (md5 ('obj-o9')::uuid, null, 'Nothing', '2025-06-30', 'entry', null, 'No');
select * from api.settle_objection (md5 ('obj-s0')::uuid, :one, 'Seen');
select * from api.keep_objection_open (md5 ('obj-k0')::uuid, :one, 'No');
select * from api.reword_objection (md5 ('obj-w0')::uuid, :one, 'No');
select * from api.reply_to_objection (md5 ('obj-r1')::uuid, :one, '', 'Bill put to the voucher');
select * from api.reply_to_objection (md5 ('obj-r1')::uuid, 99, 'Here it is', null);
select number from api.reply_to_objection (md5 ('obj-r1')::uuid, :one, 'The landlord gives none', null);
select number from api.reply_to_objection (md5 ('obj-r1')::uuid, :one, 'The landlord gives none', null);
set session authorization test_clerk;
select * from api.reply_to_objection (md5 ('obj-r9')::uuid, :one, 'Here it is', null);
set session authorization test_auditor;
select number, state from api.objections_on ('2099-01-01') order by objection_id;
select number from api.keep_objection_open (md5 ('obj-k1')::uuid, :one, 'Then a receipt with his signature');
select number, state from api.objections_on ('2099-01-01') where objection_id = :one;
select number from api.reword_objection (md5 ('obj-w1')::uuid, :one, 'The rent of April has no bill and no receipt');
set session authorization test_officer;
select number from api.reply_to_objection (md5 ('obj-r2')::uuid, :one, 'He signed', 'Receipt of 5 December put to the voucher');
set session authorization test_auditor;
select number from api.settle_objection (md5 ('obj-s1')::uuid, :one, 'Seen');
select number from api.settle_objection (md5 ('obj-s1')::uuid, :one, 'Seen');
-- Settled is settled.
select * from api.reword_objection (md5 ('obj-w2')::uuid, :one, 'And another thing');
set session authorization test_officer;
select * from api.reply_to_objection (md5 ('obj-r3')::uuid, :one, 'Thank you', null);
-- All versions stand one under the other.
select kind, words, action, entered_by from api.objection_step where objection_id = :one order by step_id;
select number, state, words, reply, action from api.objections_on ('2099-01-01') where objection_id = :one;
-- Not overdue while the time runs; not there before it was raised.
set session authorization test_auditor;
select number is not null as is_raised from api.raise_objection (md5 ('obj-o4')::uuid, null, 'Cash book', api.today (), 'entry', null, 'A page is not signed');
select state, due_on = (report_on + interval '3 months')::date as is_in_time from api.objections_on (api.today ()) where cited = 'Cash book';
select count (*) from api.objections_on ('2025-12-31');
-- Whoever replied does not judge her own reply, though she be an auditor too.
reset session authorization;
grant mandali_accountant to test_auditor;
set session authorization test_auditor;
select number from api.reply_to_objection (md5 ('obj-r4')::uuid, :two, 'It is kept', null);
select * from api.settle_objection (md5 ('obj-s2')::uuid, :two, 'Seen');
reset session authorization;
revoke mandali_accountant from test_auditor;
-- Nothing is changed or deleted, and a hole is found.
update core.objection set amount_paise = 1 where objection_id = :one;
delete from core.objection_step;
truncate core.objection cascade;
select * from core.find_faults (null);
begin;
set local session_replication_role = replica;
delete from core.objection where number = 'OBJ/25-26/001';
insert into core.objection_step (objection_id, kind, words) select objection_id, 'accepted', 'Twice' from core.objection where number = 'OBJ/25-26/002';
insert into core.objection_step (objection_id, kind, words) select objection_id, 'replied', 'Twice' from core.objection where number = 'OBJ/25-26/002';
delete from core.objection_step where objection_id = (select objection_id from core.objection where number = 'OBJ/24-25/001');
select * from core.find_faults (null) where details like '%objection%';
rollback;

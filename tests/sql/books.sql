-- The books: accounts, vouchers that balance and stay, a second person, periods that close.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
create role test_accountant_two login in role mandali_accountant;
-- Whoever reads sees the chart; only an accountant opens accounts.
set session authorization test_reader;
select group_code, name, is_money from api.account order by account_id;
select * from api.open_account (md5 ('1')::uuid, 'grants', 'Grant for camps', null, null, null, null);
set session authorization test_accountant;
select record_id, number from api.open_account (md5 ('1')::uuid, 'grants', 'Grant for camps', 'કેમ્પ માટે ગ્રાન્ટ', null, null, null);
select record_id, number from api.open_account (md5 ('1')::uuid, 'grants', 'Grant for camps', 'કેમ્પ માટે ગ્રાન્ટ', null, null, null);
select record_id, number from api.open_account (md5 ('2')::uuid, 'programmes', 'Camp expenses', null, null, null, null);
select * from api.open_account (md5 ('3')::uuid, 'grants', '', null, null, null, null);
select * from api.open_account (md5 ('3')::uuid, 'gifts', 'Gifts', null, null, null, null);
select * from api.open_account (md5 ('3')::uuid, 'bank_accounts', 'Sewa Bank', null, null, 'SEWA123', null);
select * from api.open_account (md5 ('3')::uuid, 'bank_accounts', 'Sewa Bank', null, null, 'SEWA0000001', '12 34');
select * from api.open_account (md5 ('3')::uuid, 'grants', ' grant FOR camps', null, null, null, null);
-- Before the first year is open nothing is entered.
\set one '[{"account_id": 1, "debit_paise": 50000}, {"account_id": 11, "credit_paise": 50000, "carrier": "trust", "work_area": "camps"}]'
select * from api.post_voucher (md5 ('v1')::uuid, 'receipt', '2025-06-02', 'Lions Club', 'Grant', :'one', null, null, null, false);
select * from api.open_year (md5 ('y1')::uuid, '2025-01-01');
select number from api.open_year (md5 ('y1')::uuid, '2025-04-01');
select * from api.open_year (md5 ('y2')::uuid, '2027-04-01');
select first_on, last_on, state, draft_count from api.period order by first_on limit 2;
-- What the register of shares says before the books begin is their first voucher, and nobody else moves share capital.
select number, kind, dated_on, total_paise from api.voucher;
select a.name, l.debit_paise, l.credit_paise from api.voucher_line l join api.account a using (account_id) order by l.ordinal;
select * from api.post_voucher (md5 ('o1')::uuid, 'opening', '2025-03-31', null, null,
  '[{"account_id": 1, "debit_paise": 100}, {"account_id": 3, "credit_paise": 100}]', null, null, null, false);
select * from api.post_voucher (md5 ('o1')::uuid, 'opening', '2025-04-01', null, null,
  '[{"account_id": 1, "debit_paise": 100}, {"account_id": 11, "credit_paise": 100}]', null, null, null, false);
select * from api.post_voucher (md5 ('o1')::uuid, 'journal', '2025-03-31', null, null,
  '[{"account_id": 4, "debit_paise": 100}, {"account_id": 11, "credit_paise": 100}]', null, null, null, false);
select number from api.post_voucher (md5 ('o1')::uuid, 'opening', '2025-03-31', null, null,
  '[{"account_id": 1, "debit_paise": 150000}, {"account_id": 10, "credit_paise": 150000}]', null, null, null, false);
-- It works, and twice is once.
select number from api.post_voucher (md5 ('v1')::uuid, 'receipt', '2025-06-02', 'Lions Club', 'Grant', :'one', null, null, null, false);
select number from api.post_voucher (md5 ('v1')::uuid, 'receipt', '2025-06-02', 'Lions Club', 'Grant', :'one', null, null, null, false);
select number, dated_on, party, narration, total_paise, state, made_by, checked_by from api.voucher order by number;
select ordinal, account_id, debit_paise, credit_paise, carrier, work_area from api.voucher_line order by line_id;
select account_id, month, debit_paise, credit_paise from api.month_total order by 1;
-- Each rule refuses.
select * from api.post_voucher (md5 ('v2')::uuid, 'receipt', null, null, null, :'one', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'gift', '2025-06-02', null, null, :'one', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'receipt', '2024-06-02', null, null, :'one', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'receipt', '2025-06-02', null, null, null, null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'receipt', '2025-06-02', null, null,
  '[{"account_id": 1, "debit_paise": 50000}, {"account_id": 11, "credit_paise": 40000}]', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'receipt', '2025-06-02', null, null,
  '[{"account_id": 1, "debit_paise": 50000}, {"account_id": 99, "credit_paise": 50000}]', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'receipt', '2025-06-02', null, null,
  '[{"account_id": 1, "debit_paise": 50000}, {"account_id": 11, "credit_paise": 50000, "debit_paise": 1}]', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'receipt', '2025-06-02', null, null,
  '[{"account_id": 1, "debit_paise": 50000}, {"account_id": 11, "credit_paise": 50000, "carrier": "nobody"}]', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'payment', '2025-06-02', null, null, :'one', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'contra', '2025-06-02', null, null, :'one', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'journal', '2025-06-02', null, null, :'one', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'receipt', '2025-06-02', null, null,
  '[{"account_id": 12, "debit_paise": 50000}, {"account_id": 1, "credit_paise": 50000}]', null, null, null, false);
select * from api.post_voucher (md5 ('v2')::uuid, 'receipt', '2025-06-02', '2345 6789 0124', null, :'one', null, null, null, false);
set session authorization test_clerk;
select * from api.post_voucher (md5 ('v2')::uuid, 'receipt', '2025-06-02', null, null, :'one', null, null, null, false);
set session authorization test_accountant;
-- Above the limit a second person posts it, and she is another one.
\set big '[{"account_id": 12, "debit_paise": 6000000, "work_area": "camps"}, {"account_id": 2, "credit_paise": 6000000, "words": "cheque 101"}]'
select number from api.post_voucher (md5 ('v3')::uuid, 'payment', '2025-06-03', 'Tent house', 'Camp at Bavla', :'big', null, null, null, false);
select draft_id, number, state, total_paise, row_version from api.draft;
select * from api.check_voucher (md5 ('c1')::uuid, 1, 1);
set session authorization test_officer;
select * from api.send_back_voucher (md5 ('c2')::uuid, 1, 1, '');
select number from api.send_back_voucher (md5 ('c2')::uuid, 1, 1, 'Bill is missing');
select * from api.check_voucher (md5 ('c3')::uuid, 1, 1);
select * from api.check_voucher (md5 ('c3')::uuid, 1, 2);
set session authorization test_accountant;
select number from api.post_voucher (md5 ('v4')::uuid, 'payment', '2025-06-03', 'Tent house', 'Camp at Bavla, bill 44', :'big', null, 1, 2, false);
set session authorization test_officer;
select number from api.check_voucher (md5 ('c3')::uuid, 1, 3);
select number from api.check_voucher (md5 ('c3')::uuid, 1, 3);
select * from api.check_voucher (md5 ('c4')::uuid, 1, 4);
select number, total_paise, made_by, checked_by from api.voucher where kind = 'payment';
-- A draft needs not be complete, and its month does not close before it is gone.
set session authorization test_accountant;
select number from api.post_voucher (md5 ('v5')::uuid, 'payment', '2025-06-04', null, null, '[{"account_id": 1, "credit_paise": 100}]', null, null, null, true);
select * from api.close_period (md5 ('p0')::uuid, (select period_id from api.period where first_on = '2025-04-01'));
select number from api.close_period (md5 ('p0')::uuid, (select period_id from api.period where first_on = '2025-03-01'));
select number from api.close_period (md5 ('p1')::uuid, (select period_id from api.period where first_on = '2025-04-01'));
select number from api.close_period (md5 ('p3')::uuid, (select period_id from api.period where first_on = '2025-05-01'));
select * from api.close_period (md5 ('p4')::uuid, (select period_id from api.period where first_on = '2025-06-01'));
select number, total_paise, draft_count from api.draft, api.period where first_on = '2025-06-01';
select number from api.throw_away_draft (md5 ('t1')::uuid, 2, 1, null);
select number, state from api.draft;
-- Cancelled the same day: the number stays and nothing counts. Once is enough.
select number from api.post_voucher (md5 ('v6')::uuid, 'receipt', '2025-06-05', null, 'Typed twice', :'one', null, null, null, false);
select voucher_id as second from api.voucher where number = 'RCP/25-26/00002' \gset
select * from api.cancel_voucher (md5 ('x1')::uuid, :second, '');
select number from api.cancel_voucher (md5 ('x1')::uuid, :second, 'Typed twice');
select * from api.cancel_voucher (md5 ('x2')::uuid, :second, 'Again');
select number, state, cancelled_because from api.voucher order by voucher_id;
select account_id, debit_paise, credit_paise from api.month_total where account_id in (1, 11) order by 1;
select voucher_id as first from api.voucher where number = 'RCP/25-26/00001' \gset
-- Reversed: a voucher of its own, linked both ways.
select * from api.reverse_voucher (md5 ('w1')::uuid, :first, '2025-06-01', 'Grant was for the Trust', null);
select number from api.reverse_voucher (md5 ('w1')::uuid, :first, '2025-07-01', 'Grant was for the Trust', null);
select * from api.reverse_voucher (md5 ('w2')::uuid, :first, '2025-07-01', 'Again', null);
select voucher_id as third from api.voucher where number = 'RCP/25-26/00003' \gset
select * from api.reverse_voucher (md5 ('w2')::uuid, :third, '2025-07-01', 'Back', null);
select * from api.cancel_voucher (md5 ('x3')::uuid, :first, 'Reversed already');
select number, state, reverses, reversed_by, narration from api.voucher order by voucher_id;
-- Months close one after the other; then an entry needs a role and a reason; then none comes in.
select * from api.close_period (md5 ('p2')::uuid, (select period_id from api.period where first_on = '2025-08-01'));
select number from api.close_period (md5 ('p4')::uuid, (select period_id from api.period where first_on = '2025-06-01'));
select * from api.close_period (md5 ('p5')::uuid, (select period_id from api.period where first_on = '2025-06-01'));
select * from api.post_voucher (md5 ('v7')::uuid, 'receipt', '2025-06-20', null, null, :'one', null, null, null, false);
select number from api.post_voucher (md5 ('v7')::uuid, 'receipt', '2025-06-20', null, null, :'one', 'Slip was lost', null, null, false);
select draft_id as late from api.draft where state = 'to_check' \gset
set session authorization test_accountant_two;
select * from api.check_voucher (md5 ('c5')::uuid, :late, 1);
set session authorization test_officer;
select number from api.check_voucher (md5 ('c5')::uuid, :late, 1);
set session authorization test_accountant;
select * from api.reverse_voucher (md5 ('w3')::uuid, (select voucher_id from api.voucher where number = 'RCP/25-26/00004'), '2025-06-30', 'No', 'Late');
select number, late_words, made_by, checked_by from api.voucher where late_words is not null;
select * from api.reopen_period (md5 ('p6')::uuid, (select period_id from api.period where first_on = '2025-06-01'), 'Mistake');
set session authorization test_officer;
select * from api.reopen_period (md5 ('p6')::uuid, (select period_id from api.period where first_on = '2025-05-01'), 'Mistake');
select * from api.reopen_period (md5 ('p6')::uuid, (select period_id from api.period where first_on = '2025-06-01'), null);
select number from api.reopen_period (md5 ('p6')::uuid, (select period_id from api.period where first_on = '2025-06-01'), 'Slip was lost');
set session authorization test_accountant;
select number from api.close_period (md5 ('p7')::uuid, (select period_id from api.period where first_on = '2025-06-01'));
set session authorization test_auditor;
select * from api.audit_period (md5 ('p8')::uuid, (select period_id from api.period where first_on = '2025-06-01'));
select number from api.audit_period (md5 ('p80')::uuid, (select period_id from api.period where first_on = '2025-03-01'));
select number from api.audit_period (md5 ('p81')::uuid, (select period_id from api.period where first_on = '2025-04-01'));
select number from api.audit_period (md5 ('p82')::uuid, (select period_id from api.period where first_on = '2025-05-01'));
select * from api.lock_period (md5 ('p8')::uuid, (select period_id from api.period where first_on = '2025-06-01'));
select number from api.audit_period (md5 ('p8')::uuid, (select period_id from api.period where first_on = '2025-06-01'));
select * from api.lock_period (md5 ('p9')::uuid, (select period_id from api.period where first_on = '2025-06-01'));
select number from api.lock_period (md5 ('p90')::uuid, (select period_id from api.period where first_on = '2025-03-01'));
select number from api.lock_period (md5 ('p91')::uuid, (select period_id from api.period where first_on = '2025-04-01'));
select number from api.lock_period (md5 ('p92')::uuid, (select period_id from api.period where first_on = '2025-05-01'));
select number from api.lock_period (md5 ('p9')::uuid, (select period_id from api.period where first_on = '2025-06-01'));
set session authorization test_accountant;
select * from api.post_voucher (md5 ('v8')::uuid, 'receipt', '2025-06-20', null, null, :'one', 'Slip was lost', null, null, false);
select first_on, state, entered_by from api.period where state <> 'open' order by first_on;
-- An account closes only when nothing is left in it, and takes nothing then.
select * from api.change_account (md5 ('n1')::uuid, 12, 1, 'programmes', 'Camp expenses', null, null, null, null, true);
select * from api.change_account (md5 ('n1')::uuid, 11, 7, 'grants', 'Grants', null, null, null, null, true);
select * from api.change_account (md5 ('n1')::uuid, 11, 1, 'programmes', 'Grants', null, null, null, null, true);
select number from api.change_account (md5 ('n1')::uuid, 11, 1, 'grants', 'Grants', null, null, null, null, true);
select number from api.post_voucher (md5 ('v9')::uuid, 'receipt', '2025-07-02', null, null, :'one', null, null, null, false);
select number from api.change_account (md5 ('n2')::uuid, 6, 1, 'reserves', 'Forfeited shares', null, null, null, null, true);
select * from api.post_voucher (md5 ('v10')::uuid, 'receipt', '2025-07-02', null, null,
  '[{"account_id": 1, "debit_paise": 1}, {"account_id": 6, "credit_paise": 1}]', null, null, null, false);
-- Whatever client sends it: the tables themselves refuse.
reset session authorization;
set role mandali_owner;
\set head 'insert into core.voucher (kind, number, series, year, place, dated_on, total_paise, line_count, made_by, of_register)'
begin;
:head values ('journal', 'JRN/25-26/00001', 'JRN', '25-26', 1, '2025-08-01', 100, 2, 'a', true);
insert into core.voucher_line (voucher_id, dated_on, ordinal, account_id, debit_paise, credit_paise)
values (currval ('core.voucher_voucher_id_seq'), '2025-08-01', 1, 3, 100, 0), (currval ('core.voucher_voucher_id_seq'), '2025-08-01', 2, 4, 0, 90);
commit;
begin;
:head values ('journal', 'JRN/25-26/00001', 'JRN', '25-26', 1, '2025-08-01', 100, 2, 'a', true);
commit;
:head values ('journal', 'JRN/24-25/00001', 'JRN', '24-25', 1, '2025-08-01', 100, 2, 'a', true);
:head values ('journal', 'JRN/25-26/00002', 'JRN', '25-26', 1, '2025-08-01', 100, 2, 'a', true);
:head values ('journal', 'JRN/25-26/00001', 'JRN', '25-26', 1, '2025-06-01', 100, 2, 'a', true);
:head values ('journal', 'JRN/25-26/00001', 'JRN', '25-26', 1, '2030-06-01', 100, 2, 'a', true);
insert into core.voucher_line (voucher_id, dated_on, ordinal, account_id, debit_paise, credit_paise)
values (:first, '2025-06-02', 3, 3, 100, 0), (:first, '2025-06-02', 4, 4, 0, 100);
insert into core.voucher_line (voucher_id, dated_on, ordinal, account_id, debit_paise, credit_paise) values (:first, '2025-06-03', 3, 3, 100, 0);
update core.voucher set checked_by = made_by;
update core.voucher_line set debit_paise = debit_paise + 1;
delete from core.cancelled_voucher;
delete from core.period_step;
reset role;
select * from core.find_faults (null);
-- and what verify would find
set session_replication_role = replica;
update core.voucher_line set debit_paise = debit_paise + 1 where voucher_id = :first and ordinal = 1;
update core.voucher set number = 'RCP/25-26/00009', place = 9 where voucher_id = :first;
update core.voucher set entered_at = now () + interval '1 day' where number = 'PAY/25-26/00001';
select * from core.faults_of_books ();

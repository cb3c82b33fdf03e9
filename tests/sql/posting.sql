-- Acts on shares post themselves: the register of shares and the account of share capital are always the same.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
-- Before the books begin an act posts nothing; opening the first year posts what the register says until then, and the
-- acts of the year that are in the register already.
set session authorization test_officer;
select number from api.allot_shares (md5 ('s4')::uuid, 2, 1, '2025-07-01', 'BRD/25-26/001', null);
select count (*) from api.voucher;
set session authorization test_accountant;
select number from api.open_year (md5 ('y1')::uuid, '2025-04-01');
\set list 'select v.number, v.kind, v.dated_on, v.party, regexp_replace (v.narration, ''^UND/[0-9-]*'', ''UND'') as narration, v.state, a.name, l.debit_paise, l.credit_paise from api.voucher v join api.voucher_line l using (voucher_id) join api.account a using (account_id) where v.voucher_id > :seen order by v.voucher_id, l.ordinal; select max (voucher_id) as seen from api.voucher \\gset'
select 0 as seen \gset
:list
-- Undone is also what came before the books: with a journal, since no voucher of its own is there to reverse.
set session authorization test_officer;
select number is not null as is_undone from api.undo_act (md5 ('u2')::uuid, (select act_id from api.act where number = 'SHR/24-25/00003'), 'Typed twice');
:list
-- Money comes in: the number of the receipt is that of its voucher, and the next voucher takes the next one.
set session authorization test_clerk;
select number from api.receive_money (md5 ('rc1')::uuid, 4, '2025-08-01', 'cash', 500, 50000, 0, null, null, null);
set session authorization test_accountant;
select number from api.post_voucher (md5 ('v1')::uuid, 'receipt', '2025-08-02', null, null,
  '[{"account_id": 1, "debit_paise": 100}, {"account_id": 10, "credit_paise": 100}]', null, null, null, false);
set session authorization test_clerk;
select number from api.receive_money (md5 ('rc2')::uuid, 1, '2025-08-03', 'bank', 0, 30000, 0, null, null, null);
:list
-- Allotted, part paid, called and paid; taken back; paid out.
set session authorization test_officer;
select number from api.allot_shares (md5 ('s5')::uuid, 1, 3, '2025-08-04', 'BRD/25-26/001', null);
select number from api.allot_shares (md5 ('s6')::uuid, 2, 2, '2025-08-04', 'BRD/25-26/001', null, 4000);
select number from api.call_shares (md5 ('c1')::uuid, 6000, '2025-08-05', '2025-09-05', 'BRD/25-26/001');
select number from api.receive_money (md5 ('rc3')::uuid, 2, '2025-08-06', 'cash', 0, 0, 12000, null, null, null);
select number from api.surrender_shares (md5 ('s7')::uuid, 1, 2, '2025-09-01', 'BRD/25-26/001', null, null, null);
select act_id as due from api.payout_due where paid_on is null order by act_id limit 1 \gset
select number from api.pay_out (md5 ('p1')::uuid, :due, '2025-09-02', 'bank', null);
:list
-- Undone: a reversal, linked both ways. A voucher of the register is not taken back by itself.
select number is not null as is_undone from api.undo_act (md5 ('u1')::uuid, (select act_id from api.act where number like 'PAY/25-26/%'), 'Cheque came back');
:list
-- A transfer moves nothing in the books.
select number from api.transfer_shares (md5 ('t1')::uuid, 1, 2, 1, '2025-09-03', 'BRD/25-26/001', null);
:list
set session authorization test_accountant;
select * from api.reverse_voucher (md5 ('w1')::uuid, (select voucher_id from api.voucher where number = 'RCP/25-26/00001'), '2025-09-09', 'No', null);
select * from api.cancel_voucher (md5 ('x1')::uuid, (select voucher_id from api.voucher where number = 'RCP/25-26/00001'), 'No');
-- An act for a closed month is posted in the first one that is open; one for no month at all waits until its year is opened.
\o /dev/null
select api.close_period (md5 ('close' || p.period_id)::uuid, p.period_id) from (select * from api.period where first_on < '2025-08-01' order by first_on) p;
\o
set session authorization test_officer;
select number from api.allot_shares (md5 ('s8')::uuid, 2, 1, '2025-07-02', 'BRD/25-26/001', null);
select number from api.allot_shares (md5 ('s9')::uuid, 2, 1, '2026-07-02', 'BRD/25-26/001', null);
:list
set session authorization test_accountant;
select number from api.open_year (md5 ('y2')::uuid, '2026-04-01');
:list
select (select sum (paid_paise) from api.share_movement) as register, (select sum (credit_paise - debit_paise) from api.month_total where account_id = 3) as capital;
reset session authorization;
select * from core.find_faults (null);

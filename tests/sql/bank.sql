-- The bank's statement beside the books: it comes in as a file, is matched line by line, and every day adds up.
\set ECHO none
\o /dev/null
\i setup/women.sql
create function pg_temp.dateless (number text) returns text language sql as $$ select regexp_replace (number, '[0-9]{2}-[0-9]{2}', 'YY-YY') $$;
create function pg_temp.pay (n text, day date, paise bigint, party text, words text) returns text language sql as $$
  select v.number from api.post_voucher (md5 ('pay' || n)::uuid, 'payment', day, party, null, jsonb_build_array (
    jsonb_build_object ('account_id', 12, 'debit_paise', paise),
    jsonb_build_object ('account_id', 11, 'credit_paise', paise, 'words', words)), null, null, null, false) v $$;
create function pg_temp.take (n text, day date, paise bigint, party text, words text) returns text language sql as $$
  select v.number from api.post_voucher (md5 ('take' || n)::uuid, 'receipt', day, party, null, jsonb_build_array (
    jsonb_build_object ('account_id', 11, 'debit_paise', paise, 'words', words),
    jsonb_build_object ('account_id', 13, 'credit_paise', paise)), null, null, null, false) v $$;
set session authorization test_accountant;
select api.open_account (md5 ('acc1')::uuid, 'bank_accounts', 'Savings at SBI', 'એસબીઆઈ બચત', 'एसबीआई बचत', 'SBIN0001234', '00012345678');
select api.open_account (md5 ('acc2')::uuid, 'administration', 'Rent', null, null, null, null);
select api.open_account (md5 ('acc3')::uuid, 'grants', 'Grants', null, null, null, null);
select api.open_account (md5 ('acc4')::uuid, 'administration', 'Bank charges', null, null, null, null);
select api.open_year (md5 ('y1')::uuid, '2025-04-01');
select number from api.post_voucher (md5 ('o1')::uuid, 'opening', '2025-03-31', null, null,
  '[{"account_id": 11, "debit_paise": 10000000}, {"account_id": 10, "credit_paise": 10000000}]', null, null, null, false);
select pg_temp.pay ('1', '2025-03-30'::date + 3, 1800000, 'Landlord', 'Cheque 4101');
select pg_temp.pay ('2', '2025-05-02', 1800000, 'Landlord', 'Cheque 4102');
select pg_temp.take ('1', '2025-05-05', 250000, 'Lions Club', null);
select pg_temp.take ('2', '2025-05-08', 30000, 'Ranjanben', 'Slip 77');
select pg_temp.take ('3', '2025-05-08', 45000, 'Jyotsnaben', 'Slip 77');
select pg_temp.pay ('3', '2025-05-10', 60000, 'Printer', 'Cheque 4103');
select pg_temp.pay ('4', '2025-05-12', 60000, 'Printer', 'Cheque 4104');
select pg_temp.pay ('5', '2025-05-20', 99000, 'Tent house', 'Cheque 4105');
\o
\set ECHO all
-- Before a statement is there, nothing is reconciled.
select * from api.bank_position (11, '2025-05-31');
select count (*) from api.bank_work (11, '2025-05-31', null);
-- A register is for those who keep it, a statement for those who keep the books.
select api.begin_upload (md5 ('u')::uuid, 'shareholders');
set session authorization test_officer;
select api.begin_upload (md5 ('u')::uuid, 'bank_statement');
set session authorization test_clerk;
select api.begin_upload (md5 ('u')::uuid, 'bank_statement');
set session authorization test_accountant;
select api.begin_upload (md5 ('u')::uuid, 'bank_letters');
-- The newest line first, amounts in one column with their side in another, an account whose number is partly hidden.
select api.begin_upload (md5 ('u')::uuid, 'bank_statement');
select api.add_upload_rows (md5 ('u')::uuid, '[
  [1, "title",  ["Statement"], {}, null, null],
  [2, "header", ["Date"], {}, null, null],
  [3, "data", ["c"], {"account": "XXXXXXX5678", "words": "Closing Balance", "balance_paise": 8428230}, null, null],
  [4, "data", ["x"], {"account": "XXXXXXX5678", "dated_on": "2025-05-31", "words": "INTEREST", "amount_paise": 4000, "side": "credit",
     "balance_paise": 8428230}, null, null],
  [5, "data", ["x"], {"account": "XXXXXXX5678", "dated_on": "2025-05-30", "words": "SMS CHARGES", "amount_paise": 1770, "side": "debit",
     "balance_paise": 8424230}, null, null],
  [6, "data", ["x"], {"account": "XXXXXXX5678", "dated_on": "2025-05-15", "words": "CHQ PAID", "reference": "004104", "amount_paise": -60000,
     "balance_paise": 8426000}, null, null],
  [7, "data", ["x"], {"account": "XXXXXXX5678", "dated_on": "2025-05-14", "words": "CHQ PAID", "reference": "004103", "withdrawn_paise": 60000,
     "deposited_paise": 0, "balance_paise": 8486000}, null, null],
  [8, "data", ["x"], {"account": "00012345678", "dated_on": "2025-05-08", "words": "CASH DEP", "deposited_paise": 75000,
     "balance_paise": 8546000}, null, null],
  [9, "data", ["x"], {"account": "एसबीआई बचत", "dated_on": "2025-05-06", "words": "BY CLG LIONS CLUB", "deposited_paise": 250000,
     "balance_paise": 8471000}, null, null],
  [10, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-05-05", "words": "CHQ PAID", "reference": "004102",
     "withdrawn_paise": 1800000, "balance_paise": 8220000}, null, null],
  [11, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-05-03", "words": "TO CLG", "reference": "004101",
     "withdrawn_paise": 1800000, "balance_paise": 8200000}, null, null],
  [12, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-05-02", "words": "no amount"}, null, null],
  [13, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-05-02", "words": "both", "withdrawn_paise": 5, "deposited_paise": 5},
     null, null],
  [14, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-05-02", "words": "less than nothing", "withdrawn_paise": -5}, null, null],
  [15, "data", ["x"], {"account": "Savings at SBI", "words": "no day", "withdrawn_paise": 5}, null, null],
  [16, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2095-05-02", "words": "to come", "withdrawn_paise": 5}, null, null],
  [17, "data", ["x"], {"account": "Savings", "dated_on": "2025-05-02", "words": "unknown account", "withdrawn_paise": 5}, null, null],
  [18, "data", ["x"], {"dated_on": "2025-05-02", "words": "no account", "withdrawn_paise": 5}, null, null],
  [19, "data", ["x"], {"account": "Rent", "dated_on": "2025-05-02", "words": "no bank", "withdrawn_paise": 5}, null, null],
  [20, "data", ["x"], {"account": "XXXXXXX5678", "words": "Opening Balance", "balance_paise": 10000000}, null, null],
  [21, "total", ["x"], {}, null, null]]');
-- Between the cheques of the 3rd and the 5th the balance does not follow: told at the later one, and both come in.
select row_number, verdict, rule, field, case when rule <> 'day_has_come' then details end as details, twin_row, added from api.check_upload (md5 ('u')::uuid) order by 1;
-- Twice is once, and the same file again brings nothing.
select pg_temp.dateless (number) from api.bring_in (md5 ('b')::uuid, md5 ('u')::uuid, 'bank_statement', 'may.csv', 'd', null, null);
select pg_temp.dateless (number) from api.bring_in (md5 ('b')::uuid, md5 ('u')::uuid, 'bank_statement', 'may.csv', 'd', null, null);
select dated_on, words, reference, withdrawn_paise, deposited_paise, balance_paise from api.bank_line order by bank_line_id;
select api.begin_upload (md5 ('u2')::uuid, 'bank_statement');
select api.add_upload_rows (md5 ('u2')::uuid, '[
  [1, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-05-15", "words": "CHQ PAID 4104", "reference": "004104",
     "withdrawn_paise": 60000, "balance_paise": 8426000}, null, null],
  [2, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-05-15", "words": "CHQ PAID 4104", "reference": "004104",
     "withdrawn_paise": 60000, "balance_paise": 8426000}, null, null]]');
select row_number, verdict, rule from api.check_upload (md5 ('u2')::uuid) order by 1;
-- An import on which nothing is built goes away whole; its lines leave by no other way.
delete from core.bank_line;
select pg_temp.dateless (number) from api.take_back_import (md5 ('t')::uuid, 1, 'Wrong month');
select count (*) from api.bank_line;
select pg_temp.dateless (number) from api.bring_in (md5 ('b2')::uuid, md5 ('u2')::uuid, 'bank_statement', 'two.csv', 'd', null, null);
select pg_temp.dateless (number) from api.take_back_import (md5 ('t2')::uuid, 2, 'Only a part');
select api.begin_upload (md5 ('u3')::uuid, 'bank_statement');
reset session authorization;
select rows as lines from (select jsonb_agg (jsonb_build_array (r.row_number, r.what, r.cells, r.said, null, null) order by r.row_number) as rows
  from core.import_row r where r.import_id = 1 and r.verdict <> 'refused') x \gset
set session authorization test_accountant;
select api.add_upload_rows (md5 ('u3')::uuid, :'lines');
select pg_temp.dateless (number) from api.bring_in (md5 ('b3')::uuid, md5 ('u3')::uuid, 'bank_statement', 'may.csv', 'd', null, null);
-- What is likely one, and why. The cheque of April came a month later: its number says so.
select b.reference, b.words, p.percent, p.is_sure, p.reason, (select string_agg (v.number, ' ') from api.voucher_line l join api.voucher v using (voucher_id)
  where l.line_id = any (p.line_ids)) as vouchers
  from api.bank_proposals (11, '2025-05-31') p join api.bank_line b using (bank_line_id) order by b.bank_line_id;
select state, dated_on, bank_words, reference, deposited_paise, withdrawn_paise, book_on, number from api.bank_work (11, '2025-05-31', null) order by dated_on, key;
-- Anybody who reads sees it, only an accountant confirms.
set session authorization test_auditor;
select book_paise, not_presented_paise, not_credited_paise, bank_in_paise, bank_out_paise, before_paise, gap_paise, bank_paise, statement_until
  from api.bank_position (11, '2025-05-31');
select * from api.match_bank_line (md5 ('match')::uuid, 1, '[1]');
select * from api.match_sure_lines (md5 ('match')::uuid, 11, '2025-05-31');
select * from api.undo_bank_match (md5 ('match')::uuid, 1, 'No');
set session authorization test_accountant;
-- Each rule refuses.
select min (bank_line_id) as first, max (bank_line_id) as last from api.bank_line \gset
select line_id as april from api.voucher_line where account_id = 11 and words = 'Cheque 4101' \gset
select line_id as may from api.voucher_line where account_id = 11 and words = 'Cheque 4102' \gset
select line_id as lions from api.voucher_line where account_id = 11 and debit_paise = 250000 \gset
select line_id as rent from api.voucher_line where account_id = 12 and voucher_id = (select voucher_id from api.voucher_line where line_id = :april) \gset
select * from api.match_bank_line (md5 ('match')::uuid, 99, '[1]');
select * from api.match_bank_line (md5 ('match')::uuid, :first, null);
select * from api.match_bank_line (md5 ('match')::uuid, :first, '[999]');
select * from api.match_bank_line (md5 ('match')::uuid, :first, format ('[%s]', :lions)::jsonb);
select * from api.match_bank_line (md5 ('match')::uuid, :first, format ('[%s]', :rent)::jsonb);
select * from api.match_bank_line (md5 ('match')::uuid, :first, format ('[%s, %s]', :april, :may)::jsonb);
select * from api.undo_bank_match (md5 ('match')::uuid, :first, 'Nothing to undo');
-- It works, and twice is once.
select number from api.match_bank_line (md5 ('match1')::uuid, :first, format ('[%s]', :april)::jsonb);
select number from api.match_bank_line (md5 ('match1')::uuid, :first, format ('[%s]', :april)::jsonb);
select * from api.match_bank_line (md5 ('match2')::uuid, :first, format ('[%s]', :may)::jsonb);
select * from api.match_bank_line (md5 ('match2')::uuid, :first + 1, format ('[%s]', :april)::jsonb);
-- All that is sure in one go, then the slip by hand; when nothing is sure it is said.
select number from api.match_sure_lines (md5 ('sure')::uuid, 11, '2025-05-31');
select number from api.match_sure_lines (md5 ('sure')::uuid, 11, '2025-05-31');
select * from api.match_sure_lines (md5 ('sure2')::uuid, 11, '2025-05-31');
select state, reason, dated_on, deposited_paise, withdrawn_paise, number from api.bank_work (11, '2025-05-31', null) order by dated_on, key;
select api.match_bank_line (md5 ('match3')::uuid, w.bank_line_id, to_jsonb (w.line_ids)) is not null from api.bank_work (11, '2025-05-31', null) w where w.reason = 'same_sum';
-- What only the bank has becomes a voucher, and is sure then.
select number from api.post_voucher (md5 ('c1')::uuid, 'payment', '2025-05-30', null, 'SMS CHARGES',
  '[{"account_id": 14, "debit_paise": 1770}, {"account_id": 11, "credit_paise": 1770}]', null, null, null, false);
select state, reason, bank_words, number from api.bank_work (11, '2025-05-31', null) order by dated_on, key;
-- The reconciliation on the last day and on one between: a cheque is open until the bank has it.
select place, kind, dated_on, number, particulars, age_days, add_paise, less_paise from api.bank_reconciliation (11, '2025-05-31') order by place, dated_on, key;
select place, kind, dated_on, number, age_days, add_paise, less_paise from api.bank_reconciliation (11, '2025-05-04') order by place, dated_on, key;
select state, dated_on, reference, number from api.bank_work (11, '2025-05-04', null) order by dated_on, key;
select state, dated_on, reference, number from api.bank_work (11, '2025-05-04', 'matched') order by dated_on, key;
select sum (add_paise) = sum (less_paise) as closes from api.bank_reconciliation (11, '2025-05-31');
-- A voucher that the bank has too is not cancelled; a match is undone with a reason, once, and both stay known.
select * from api.cancel_voucher (md5 ('x')::uuid, (select voucher_id from api.voucher_line where line_id = :lions), 'Wrong');
select * from api.undo_bank_match (md5 ('undo')::uuid, :first, ' ');
select number from api.undo_bank_match (md5 ('undo')::uuid, :first, 'Another cheque');
select number from api.undo_bank_match (md5 ('undo')::uuid, :first, 'Another cheque');
select * from api.undo_bank_match (md5 ('undo2')::uuid, :first, 'Once more');
select number from api.match_bank_line (md5 ('match4')::uuid, :first, format ('[%s]', :april)::jsonb);
select * from api.take_back_import (md5 ('t3')::uuid, 3, 'Too late');
-- Rows of files are for those who bring such files in, and for those who audit.
select count (*) from api.import_row;
set session authorization test_officer;
select count (*) from api.import_row;
select * from api.take_back_import (md5 ('t4')::uuid, 3, 'Not mine');
set session authorization test_auditor;
select count (*) from api.import_row;
set session authorization test_reader;
select count (*) from api.import_row;
reset session authorization;
select undone_words, undone_by, entered_by from core.bank_match where bank_line_id = :first order by match_id;
-- The base holds it whatever writes: amounts agree, nothing is changed, a voucher is matched once.
begin; insert into core.bank_match (bank_line_id, line_id) values (:last, :may); commit;
begin; insert into core.bank_match (bank_line_id, line_id) select :last, line_id from core.voucher_line where words = 'Cheque 4105'; commit;
update core.bank_match set line_id = :lions;
delete from core.bank_match;
update core.bank_line set words = 'Other';
insert into core.bank_line (account_id, dated_on, withdrawn_paise, deposited_paise, import_id, row_number) values (11, '2025-05-01', 1, 1, 3, 99);
insert into core.bank_line (account_id, dated_on, withdrawn_paise, deposited_paise, words, import_id, row_number) values (11, '2025-05-01', 1, 0, '2345 6789 0124', 3, 99);
-- A voucher and its reversal that the bank never saw stand against each other.
set session authorization test_accountant;
select number from api.reverse_voucher (md5 ('r')::uuid, (select voucher_id from api.voucher_line where words = 'Cheque 4105' and account_id = 11), '2025-05-25', 'Never handed out', null);
select kind, number, add_paise, less_paise from api.bank_reconciliation (11, '2025-05-24') where place between 2 and 5 order by place, dated_on, key;
select kind, number, add_paise, less_paise from api.bank_reconciliation (11, '2025-05-31') where place between 2 and 5 order by place, dated_on, key;
-- The same amount under another number is likely, never sure; once both are wanted by one voucher neither is.
\o /dev/null
select pg_temp.pay ('6', '2025-06-05', 77000, 'Printer', 'Cheque 4106');
select pg_temp.pay ('7', '2025-06-09', 88000, 'Printer', null);
select api.begin_upload (md5 ('u4')::uuid, 'bank_statement');
select api.add_upload_rows (md5 ('u4')::uuid, '[
  [1, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-06-06", "words": "CHQ", "reference": "009999", "withdrawn_paise": 77000}, null, null],
  [2, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-06-09", "words": "NEFT PRINTER", "withdrawn_paise": 88000}, null, null],
  [3, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-06-11", "words": "NEFT", "withdrawn_paise": 88000}, null, null],
  [4, "data", ["x"], {"account": "Savings at SBI", "dated_on": "2025-06-20", "words": "NEFT PRINTER", "withdrawn_paise": 88000}, null, null]]');
select api.bring_in (md5 ('b4')::uuid, md5 ('u4')::uuid, 'bank_statement', 'june.csv', 'd', null, null);
\o
select b.dated_on, b.words, p.percent, p.is_sure, p.reason from api.bank_proposals (11, '2025-06-30') p join api.bank_line b using (bank_line_id)
 where b.dated_on > '2025-05-31' order by 1;
select dated_on, days, number from api.bank_candidates ((select bank_line_id from api.bank_line where dated_on = '2025-06-20'));
-- Once the month is audited, what was matched in it stays.
\o /dev/null
select api.throw_away_draft (md5 ('draft' || d.draft_id)::uuid, d.draft_id, d.row_version, 'x') from api.draft d;
select api.close_period (md5 ('close' || p.period_id)::uuid, p.period_id) from api.period p where p.first_on <= '2025-05-01' order by p.first_on;
set session authorization test_auditor;
select api.audit_period (md5 ('audit' || p.period_id)::uuid, p.period_id) from api.period p where p.first_on <= '2025-05-01' order by p.first_on;
set session authorization test_accountant;
\o
select * from api.undo_bank_match (md5 ('undo3')::uuid, :first, 'After the audit');
reset session authorization;
select * from core.find_faults (null);
-- verify sees a match that does not agree.
alter table core.bank_line disable trigger bank_line_stays;
update core.bank_line set deposited_paise = 260000 where deposited_paise = 250000;
select invariant, details from core.faults_of_bank ();

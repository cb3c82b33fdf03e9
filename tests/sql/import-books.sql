-- Books come in from files: a chart of accounts, opening balances, vouchers of an earlier book.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
create function pg_temp.dateless (number text) returns text language sql as $$ select regexp_replace (number, '[0-9]{2}-[0-9]{2}', 'YY-YY') $$;
create function pg_temp.rows (lines jsonb) returns jsonb language sql as $$
  select jsonb_agg (jsonb_build_array (e.place, 'data', '[]'::jsonb, e.line, null, null) order by e.place)
    from jsonb_array_elements (lines) with ordinality e (line, place)
$$;
create function pg_temp.send (upload uuid, kind text, lines jsonb) returns bigint language sql as $$
  select api.begin_upload (upload, kind);
  select api.add_upload_rows (upload, pg_temp.rows (lines));
$$;
create view pg_temp.voucher as
  select v.number, v.old_number, v.kind, v.dated_on, v.party, pg_temp.dateless (v.narration) as narration, v.checked_by, v.of_register, v.total_paise / 100 as rupees,
         (select string_agg (concat_ws (' ', a.name, l.debit_paise / 100, -l.credit_paise / 100, nullif (l.carrier, 'mandali'), l.work_area, l.bill,
                                        l.words), '; ' order by l.ordinal)
            from core.voucher_line l join core.account a on a.account_id = l.account_id where l.voucher_id = v.voucher_id) as lines
    from core.voucher v where v.import_id is not null order by v.voucher_id;
\set VERBOSITY terse
\set u '''aaaaaaaa-0000-4000-8000-000000000001''::uuid'

-- who may: accountants the books, officers the registers
set session authorization test_officer;
select api.begin_upload (:u, 'vouchers');
set session authorization test_accountant;
select api.begin_upload (:u, 'shareholders');
select api.begin_upload (:u, 'vouchers');
select api.add_upload_rows ('bbbbbbbb-0000-4000-8000-000000000001', '[]');

-- The chart --------------------------------------------------------------------------------------------------------------
select pg_temp.send (:u, 'accounts', '[
  {"group_name": "Bank accounts", "name": "SEWA Bank 1", "name_gu": "સેવા બેંક ૧", "bank": "00412345678 · SBIN0001234"},
  {"group_name": "બેંક ખાતાં", "name": "SEWA Bank 2", "bank_number": "૦૦૪૧૨૩૪૫૬૭૯"},
  {"group_name": "Sundry Creditors", "name": "દવા બનાવનાર"},
  {"group_name": "Cash in hand", "name": "ROKAD"}, {"group_name": "Cash in hand", "name": " cash "}, {"group_name": "Cash in hand", "name": "રોકડ"},
  {"group_name": "Petty things", "name": "Petty"}, {"name": "No head"}, {"group_name": "Sales"},
  {"group_name": "Bank accounts", "name": "sewa-bank 1"}, {"group_name": "Bank accounts", "name": "Bad code", "ifsc": "SBI"},
  {"group_name": "Bank accounts", "name": "Bad number", "bank_number": "12"},
  {"group_name": "Office and administration", "name": "Old rent", "state": "closed"}]');
select row_number as row, verdict, rule, field, details, left_out from api.check_upload (:u);
select number is not null as is_in from api.bring_in (md5 ('c1')::uuid, :u, 'accounts', 'chart.csv', 'a', null, null);
select name, name_gu, group_code, bank_number, ifsc, is_closed from api.account where account_id > 10 order by account_id;
-- untouched it goes, and comes again
select number is not null as is_back from api.take_back_import (md5 ('c2')::uuid, (select max (import_id) from api.import), 'Wrong chart');
select count (*) from api.account;
select number is not null as is_in from api.bring_in (md5 ('c1')::uuid, :u, 'accounts', 'chart.csv', 'a', null, null);
select pg_temp.send (:u, 'accounts', '[
  {"group_name": "Bank accounts", "name": "SEWA Bank 1", "name_gu": "સેવા બેંક ૧", "bank_number": "00412345678"},
  {"group_name": "Bank accounts", "name": "SEWA Bank 2"}, {"group_name": "Creditors", "name": "Maker of medicines"},
  {"group_name": "Office and administration", "name": "Rent", "name_gu": "ભાડું"}]');
select number is not null as is_in from api.bring_in (md5 ('c3')::uuid, :u, 'accounts', 'chart.csv', 'b', null, null);

-- Opening balances ---------------------------------------------------------------------------------------------------------
select pg_temp.send (:u, 'opening-balances', '[{"account": "Cash", "debit_paise": 100}]');
select verdict, rule, field from api.check_upload (:u);
select number is not null as is_open from api.open_year (md5 ('y1')::uuid, '2025-04-01');
select number, total_paise from api.voucher;
-- each rule; nothing comes in while one row is refused
select pg_temp.send (:u, 'opening-balances', '[
  {"account": "રોકડ", "debit_paise": 100000}, {"account": "00412345678", "amount_paise": 500000},
  {"account": "Sewa benk 1", "debit_paise": 5}, {"account": "Sewa Bank", "debit_paise": 5}, {"debit_paise": 5},
  {"account": "New fund", "group_name": "No such head", "credit_paise": 5}, {"account": "Cash", "debit_paise": 5, "credit_paise": 5},
  {"account": "Cash", "debit_paise": 5, "carrier": "Nobody"}, {"account": "Cash", "debit_paise": 5, "dated_on": "2025-05-01"},
  {"account": "Nothing like it", "debit_paise": 5}]');
select row_number as row, verdict, rule, field, details from api.check_upload (:u);
-- the sides
select pg_temp.send (:u, 'opening-balances', '[{"account": "Cash", "debit_paise": 100000}, {"account": "Reserve fund", "credit_paise": 90000}]');
select row_number as row, verdict, rule, field, details from api.check_upload (:u);
-- share capital is what the register says
select pg_temp.send (:u, 'opening-balances', '[{"account": "Cash", "debit_paise": 100000}, {"account": "Share capital", "credit_paise": 100000}]');
select row_number as row, verdict, rule, field, details from api.check_upload (:u);
-- above the limit of a second person
select pg_temp.send (:u, 'opening-balances', '[{"account": "Cash", "debit_paise": 9000000}, {"account": "Reserve fund", "credit_paise": 9000000}]');
select row_number as row, verdict, rule, field, details from api.check_upload (:u);
select pg_temp.send (:u, 'opening-balances', '[{"account": "Cash", "debit_paise": 9000000, "checked_by": "Test_Accountant"},
  {"account": "Reserve fund", "credit_paise": 9000000}]');
select distinct rule, field from api.check_upload (:u);
-- and a list that is right: names in any script, one amount with its side, a new account with its head, a bill
select pg_temp.send (:u, 'opening-balances', '[
  {"account": "રોકડ", "debit_paise": 100000, "dated_on": "2025-04-01"}, {"account": "સેવા બેંક ૧", "amount_paise": 500000, "side": "debit"},
  {"account": "શેરભંડોળ", "credit_paise": 150000}, {"account": "Maker of medicines", "amount_paise": -120000, "bill": "B-17"},
  {"account": "મકાન ભંડોળ", "group_name": "Reserves & Surplus", "credit_paise": 230000, "carrier": "ટ્રસ્ટ", "work_area": "Office"},
  {"account": "Reserve fund", "credit_paise": 100000}, {"account": "Rent", "debit_paise": 0}]');
select row_number as row, verdict, rule, field, details, added from api.check_upload (:u);
select pg_temp.dateless (number) from api.bring_in (md5 ('o1')::uuid, :u, 'opening-balances', 'openings.xlsx', 'c', 'Sheet1', null);
reset session authorization;
select * from pg_temp.voucher;
select a.name, b.before_paise from core.balances ('2025-04-01', '2025-04-01') b join core.account a using (account_id) where b.before_paise <> 0 order by 1;
select name, name_gu, group_code from core.account where import_id is not null order by account_id desc limit 1;
select * from core.find_faults (null);
set session authorization test_accountant;
-- twice is once
select pg_temp.send (:u, 'opening-balances', '[{"account": "Cash", "debit_paise": 100}, {"account": "Reserve fund", "credit_paise": 100}]');
select row_number as row, verdict, rule, field, details from api.check_upload (:u);
-- accounts in use do not go
select api.take_back_import (md5 ('c4')::uuid, (select max (import_id) from api.import where kind = 'accounts'), 'Wrong chart');
-- back on the day on which they came: cancelled, with their number; then the right file comes
select pg_temp.dateless (number) from api.take_back_import (md5 ('o2')::uuid, (select max (import_id) from api.import), 'Last year''s file');
select number, state, cancelled_because from api.voucher order by voucher_id;
select row_number as row, verdict, rule from api.check_upload (:u);
reset session authorization;
select * from core.find_faults (null);

-- Vouchers -----------------------------------------------------------------------------------------------------------------
set session authorization test_accountant;
-- a list with the number in the first row only; kinds by name, by number, by their lines; what is said of a line alone
select pg_temp.send (:u, 'vouchers', '[
  {"dated_on": "2025-04-05", "number": "૧૨", "kind": "payment", "account": "ભાડું", "debit_paise": 1800000, "narration": "Rent of April"},
  {"account": "SEWA Bank 1", "credit_paise": 1800000, "words": "Cheque 41"},
  {"dated_on": "2025-04-03", "number": "7", "account": "Cash", "debit_paise": 50000, "party": "VimoSEWA", "narration": "Commission"},
  {"account": "Reserve fund", "credit_paise": 50000, "narration": "of March"},
  {"dated_on": "2025-04-07", "number": "PUR/25-26/00009", "account": "Rent", "debit_paise": 700, "bill": "B-18"},
  {"account": "Maker of medicines", "credit_paise": 700, "bill": "B-18"},
  {"dated_on": "2025-04-09", "number": "8", "kind": "contra", "account": "SEWA Bank 1", "amount_paise": 500, "side": "debit"},
  {"account": "Cash", "amount_paise": 500, "side": "credit"}]');
select row_number as row, verdict, rule, details, added from api.check_upload (:u);
select pg_temp.dateless (number) from api.bring_in (md5 ('v1')::uuid, :u, 'vouchers', 'old.xlsx', 'd', 'Sheet1', null);
reset session authorization;
select * from pg_temp.voucher where kind <> 'opening';
select * from core.find_faults (null);
set session authorization test_accountant;
-- twice is once, by number; each rule of a voucher, and that one row is enough to refuse all of it
select pg_temp.send (:u, 'vouchers', '[
  {"dated_on": "2025-04-09", "number": "8", "kind": "contra", "account": "SEWA Bank 1", "debit_paise": 500},
  {"dated_on": "2025-04-09", "number": "8", "kind": "contra", "account": "Cash", "credit_paise": 500},
  {"dated_on": "2025-04-09", "number": "20", "kind": "journal", "account": "Rent", "debit_paise": 500},
  {"dated_on": "2025-04-09", "number": "20", "kind": "journal", "account": "Maker of medicines", "credit_paise": 400},
  {"dated_on": "2025-04-09", "number": "21", "kind": "receipt", "account": "Rent", "debit_paise": 500},
  {"dated_on": "2025-04-09", "number": "21", "kind": "receipt", "account": "Cash", "credit_paise": 500},
  {"dated_on": "2025-04-09", "number": "22", "kind": "journal", "account": "Nowhere", "debit_paise": 500},
  {"dated_on": "2025-04-09", "number": "22", "kind": "journal", "account": "Rent", "credit_paise": 500},
  {"dated_on": "2019-04-09", "number": "23", "kind": "journal", "account": "Rent", "debit_paise": 500},
  {"dated_on": "2019-04-09", "number": "23", "kind": "journal", "account": "Maker of medicines", "credit_paise": 500},
  {"dated_on": "2025-04-10", "number": "24", "kind": "opening", "account": "Rent", "debit_paise": 500},
  {"dated_on": "2025-04-10", "number": "24", "kind": "opening", "account": "Maker of medicines", "credit_paise": 500},
  {"dated_on": "2025-04-10", "number": "25", "kind": "journal", "account": "Rent", "debit_paise": 5000001},
  {"dated_on": "2025-04-10", "number": "25", "kind": "journal", "account": "Maker of medicines", "credit_paise": 5000001},
  {"dated_on": "2025-04-10", "number": "26", "kind": "journal", "account": "Share money received", "debit_paise": 500},
  {"dated_on": "2025-04-10", "number": "26", "kind": "journal", "account": "Share capital", "credit_paise": 500},
  {"dated_on": "2025-04-10", "number": "27", "kind": "payment", "account": "Cash", "debit_paise": 500, "reverses": "99"},
  {"dated_on": "2025-04-10", "number": "27", "kind": "payment", "account": "Rent", "credit_paise": 500},
  {"dated_on": "2025-04-10", "number": "28", "kind": "payment", "account": "Cash", "debit_paise": 500, "reverses": "12"},
  {"dated_on": "2025-04-10", "number": "28", "kind": "payment", "account": "Rent", "credit_paise": 500},
  {"dated_on": "2025-04-10", "number": "29", "kind": "cancelled", "account": "Cash"},
  {"dated_on": "2025-04-10", "number": "30", "kind": "closing", "account": "Rent", "debit_paise": 500},
  {"dated_on": "2025-04-10", "number": "30", "kind": "closing", "account": "Maker of medicines", "credit_paise": 500},
  {"dated_on": "2025-04-10", "number": "31", "kind": "journal", "account": "Rent", "debit_paise": 500},
  {"dated_on": "2025-04-11", "number": "32", "account": "Rent", "debit_paise": 500}, {"account": "Cash", "credit_paise": 900},
  {"account": "Cash", "debit_paise": 400}]');
select row_number as row, verdict, rule, field, pg_temp.dateless (details) as details from api.check_upload (:u);
-- a list without numbers: a voucher ends where its sides are equal; who checked it is said; one is reversed by another
select pg_temp.send (:u, 'vouchers', '[
  {"dated_on": "2025-05-01", "account": "Rent", "debit_paise": 100, "narration": "Tea"}, {"account": "Cash", "credit_paise": 100},
  {"account": "Rent", "debit_paise": 60, "narration": "Bus"}, {"account": "Maker of medicines", "debit_paise": 40}, {"account": "Cash", "credit_paise": 100},
  {"dated_on": "2025-05-02", "account": "Rent", "debit_paise": 6000000, "made_by": "Meena", "checked_by": "Asha"},
  {"account": "SEWA Bank 1", "credit_paise": 6000000}]');
select row_number as row, verdict, rule, details from api.check_upload (:u);
select pg_temp.dateless (number) from api.bring_in (md5 ('v2')::uuid, :u, 'vouchers', 'bare.xlsx', 'e', 'Sheet1', null);
select pg_temp.send (:u, 'vouchers', '[
  {"dated_on": "2025-05-01", "account": "Rent", "debit_paise": 100, "narration": "Tea"}, {"account": "Cash", "credit_paise": 100},
  {"dated_on": "2025-06-01", "number": "40", "kind": "payment", "account": "Rent", "debit_paise": 300}, {"account": "Cash", "credit_paise": 300},
  {"dated_on": "2025-06-02", "number": "41", "kind": "payment", "account": "Cash", "debit_paise": 300, "reverses": "40"}, {"account": "Rent", "credit_paise": 300},
  {"dated_on": "2025-06-02", "number": "42", "kind": "payment", "account": "Cash", "debit_paise": 300, "reverses": "40"}, {"account": "Rent", "credit_paise": 300},
  {"dated_on": "2025-06-03", "number": "43", "kind": "payment", "account": "Rent", "debit_paise": 300, "cancelled_words": "Written twice"},
  {"account": "Cash", "credit_paise": 300}]');
select row_number as row, verdict, rule, details from api.check_upload (:u);
select pg_temp.dateless (number) from api.bring_in (md5 ('v3')::uuid, :u, 'vouchers', 'more.xlsx', 'f', 'Sheet1', null);
reset session authorization;
select number, old_number, kind, dated_on, party, narration, checked_by, rupees, lines from pg_temp.voucher where dated_on > '2025-04-30';
select number, state, reverses, reversed_by, cancelled_because from api.voucher where dated_on > '2025-05-30' order by voucher_id;
select * from core.find_faults (null);
set session authorization test_accountant;
-- what was built on them stays
select api.reverse_voucher (md5 ('r9')::uuid, (select voucher_id from api.voucher where old_number = '8'), '2025-04-30', 'Wrong', null) is not null as is_reversed;
select api.take_back_import (md5 ('t1')::uuid, (select import_id from api.import where file_digest = 'd'), 'Wrong file');
select pg_temp.dateless (number) from api.take_back_import (md5 ('t2')::uuid, (select import_id from api.import where file_digest = 'f'), 'Wrong file');
select number, state, cancelled_because from api.voucher where dated_on > '2025-05-30' order by voucher_id;
reset session authorization;
-- on a later day each is reversed on its own day
alter table core.import disable trigger import_stays;
update core.import set entered_at = entered_at - interval '2 days' where file_digest = 'e';
alter table core.import enable trigger import_stays;
set session authorization test_accountant;
select pg_temp.dateless (number) from api.take_back_import (md5 ('t3')::uuid, (select import_id from api.import where file_digest = 'e'), 'Wrong file');
select number, dated_on, state, reverses, pg_temp.dateless (narration) as narration, made_by from api.voucher
 where dated_on between '2025-05-01' and '2025-05-30' order by voucher_id;
reset session authorization;
select * from core.find_faults (null);

-- Statements of the books: each is the sums of the lines, and they tie to one another.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_accountant;
\o /dev/null
select api.open_account (md5 ('acc1')::uuid, 'grants', 'Grants', null, null, null, null);
select api.open_account (md5 ('acc2')::uuid, 'programmes', 'Camps', null, null, null, null);
select api.open_account (md5 ('acc3')::uuid, 'duties_and_taxes', 'Tax withheld', null, null, null, null);
select api.open_year (md5 ('y1')::uuid, '2024-04-01');
select api.open_year (md5 ('y2')::uuid, '2025-04-01');
select api.post_voucher (md5 (v.n)::uuid, v.kind, v.day::date, null, v.n,
         (select jsonb_agg (jsonb_build_object ('account_id', a.account_id, 'debit_paise', greatest (l.paise, 0), 'credit_paise', greatest (-l.paise, 0)))
            from (values (v.a, v.p), (v.b, v.q), (v.c, v.r)) l (name, paise) join api.account a on a.name = l.name), null, null, null, false)
  from (values ('1', 'receipt', '2024-05-05', 'Cash', 90000, 'Grants', -100000, 'Tax withheld', 10000),
               ('2', 'payment', '2024-06-06', 'Camps', 30000, 'Cash', -30000, null, 0),
               ('3', 'contra', '2024-06-07', 'Bank', 20000, 'Cash', -20000, null, 0),
               ('5', 'receipt', '2025-04-10', 'Bank', 50000, 'Grants', -50000, null, 0),
               ('6', 'payment', '2025-05-20', 'Camps', 12000, 'Bank', -12000, null, 0),
               ('7', 'payment', '2025-05-31', 'Camps', 1000, 'Cash', -1000, null, 0),
               ('8', 'payment', '2025-05-31', 'Camps', 5000, 'Cash', -5000, null, 0)) v (n, kind, day, a, p, b, q, c, r);
select api.cancel_voucher (md5 ('x')::uuid, (select voucher_id from api.voucher where narration = '8'), 'Typed twice');
\o
-- The entry that ends a year is made by the program, once, from what stands there; reversed, it can be made again.
select * from api.post_voucher (md5 ('c0')::uuid, 'closing', '2025-03-31', null, null, '[{"account_id": 9, "debit_paise": 1}, {"account_id": 11, "credit_paise": 1}]', null, null, null, false);
select * from api.end_year (md5 ('c1')::uuid, (select period_id from api.period where first_on = '2025-02-01'));
select number from api.end_year (md5 ('c1')::uuid, (select period_id from api.period where first_on = '2025-03-01'));
select number from api.end_year (md5 ('c1')::uuid, (select period_id from api.period where first_on = '2025-03-01'));
select * from api.end_year (md5 ('c2')::uuid, (select period_id from api.period where first_on = '2025-03-01'));
select number from api.reverse_voucher (md5 ('c3')::uuid, (select voucher_id from api.voucher where kind = 'closing'), '2025-03-31', 'One was missing', null);
select number from api.end_year (md5 ('c4')::uuid, (select period_id from api.period where first_on = '2025-03-01'));
select a.name, l.debit_paise, l.credit_paise from api.voucher v join api.voucher_line l using (voucher_id) join api.account a using (account_id)
 where v.number = 'CLS/24-25/00003' order by l.ordinal;
-- of a year that was closed by its entry, of the year that runs, and of a part of it
select name, now, last from api.earned_between ('2024-04-01', '2025-03-31') order by group_ordinal, name;
select name, now, last from api.earned_between ('2025-04-01', '2025-05-25') order by group_ordinal, name;
select name, now, last from api.stood_on ('2025-05-31') order by group_ordinal, name;
select kind, name, receipt_paise, payment_paise from api.money_between ('2024-04-01', '2025-03-31') order by place, group_ordinal, name;
select kind, name, receipt_paise, payment_paise from api.money_between ('2025-04-01', '2025-05-31') order by place, group_ordinal, name;
-- the cash book line by line (the cancelled voucher is not in it), the bank book of the same days, and days in which nothing moved
select place, dated_on, number, kind, particulars, receipt_paise, payment_paise from api.money_book ('cash_in_hand', '2024-06-01', '2025-05-31') order by place, dated_on, line_id;
select place, dated_on, number, kind, name, receipt_paise, payment_paise from api.money_book ('bank_accounts', '2025-04-01', '2025-05-31') order by place, dated_on, line_id;
select place, kind, receipt_paise, payment_paise from api.money_book ('cash_in_hand', '2025-06-01', '2025-06-05') order by place;
-- who carried what: each body, each area of work, and what nobody named an area for; the closing entry carries nothing
select number from api.post_voucher (md5 ('b1')::uuid, 'purchase', '2025-06-01', 'Printer', 'Posters',
  (select jsonb_agg (jsonb_build_object ('account_id', a.account_id, 'debit_paise', l.debit, 'credit_paise', l.credit, 'carrier', l.carrier, 'work_area', l.area, 'bill', l.bill))
     from (values ('Camps', 7000, 0, 'trust', 'camps', null), ('Camps', 3000, 0, 'vimosewa', 'insurance', null),
                  ('Tax withheld', 0, 10000, 'mandali', null, 'P/17')) l (name, debit, credit, carrier, area, bill)
     join api.account a on a.name = l.name), null, null, null, false);
select carrier_name, work_name, name, expenditure_paise, income_paise from api.carried_between ('2025-04-01', '2025-06-30') order by key;
select carrier_name, name, expenditure_paise, income_paise from api.carried_between ('2024-04-01', '2025-03-31') order by key;
-- bills: what is left of each, since when; paid in part, then in full
select number from api.post_voucher (md5 ('b2')::uuid, 'payment', '2025-06-03', 'Printer', null,
  (select jsonb_agg (jsonb_build_object ('account_id', a.account_id, 'debit_paise', l.debit, 'credit_paise', l.credit, 'bill', l.bill))
     from (values ('Tax withheld', 4000, 0, 'P/17'), ('Cash', 0, 4000, null)) l (name, debit, credit, bill) join api.account a on a.name = l.name), null, null, null, false);
select name, bill, party, since, age_days, debit_paise, credit_paise from api.bills_on ('2025-06-02');
select name, bill, party, since, age_days, debit_paise, credit_paise from api.bills_on ('2025-06-05');
select number from api.post_voucher (md5 ('b3')::uuid, 'payment', '2025-06-04', 'Printer', null,
  (select jsonb_agg (jsonb_build_object ('account_id', a.account_id, 'debit_paise', l.debit, 'credit_paise', l.credit, 'bill', l.bill))
     from (values ('Tax withheld', 6000, 0, 'P/17'), ('Cash', 0, 6000, null)) l (name, debit, credit, bill) join api.account a on a.name = l.name), null, null, null, false);
select name, bill, credit_paise from api.bills_on ('2025-06-05');
-- as plain text, whatever was typed: what would begin a comment, a tag, another day or a subaccount means nothing
select number from api.post_voucher (md5 ('j1')::uuid, 'payment', '2025-06-07', 'A;B | C', e'date:2020-01-01\n[2020-01-01]',
  (select jsonb_agg (jsonb_build_object ('account_id', a.account_id, 'debit_paise', l.debit, 'credit_paise', l.credit, 'bill', l.bill, 'words', l.words))
     from (values ('Camps', 105, 0, 'X,1', 'date:2020-01-01 ; [2020-01-01]'), ('Cash', 0, 105, null, null)) l (name, debit, credit, bill, words)
     join api.account a on a.name = l.name), null, null, null, false);
select lines from api.journal ('2025-06-01', '2025-06-07') order by dated_on, voucher_id;
-- the days in the middle of a month
select a.name, b.before_paise, b.debit_paise, b.credit_paise from api.balances ('2024-06-07', '2025-05-20') b join api.account a using (account_id) order by a.account_id;
-- what ties them together, on each of many days
select count (*) as days, bool_and (s.sheet = 0) as the_sheet_is_even, bool_and (s.money = s.after) as money_is_what_is_left,
       bool_and (s.trial = 0) as the_trial_balance_is_even, bool_and (s.book = 0) as the_money_books_are_even
  from (select d::date,
               (select sum (now) from api.stood_on (d::date)) as sheet,
               (select sum (now) from api.stood_on (d::date) o join api.account a using (account_id) where a.is_money) as money,
               (select sum (payment_paise - receipt_paise) from api.money_between ('2024-04-01', d::date) where kind = 'after') as after,
               (select sum (before_paise + debit_paise - credit_paise) from api.balances ('2024-04-01', d::date)) as trial,
               (select sum (receipt_paise - payment_paise)
                  from (values ('cash_in_hand'), ('bank_accounts')) g (code), api.money_book (g.code, '2024-04-01', d::date)) as book
          from generate_series (timestamp '2024-05-05', '2025-06-30', interval '5 days') d) s;
-- Cash that the law or good sense warns of: to one person in a day with what went before, from one, and what is not there.
\set pay '[{"account_id": 12, "debit_paise": 900000}, {"account_id": 1, "credit_paise": 900000}]'
\set get '[{"account_id": 1, "debit_paise": 20000000}, {"account_id": 11, "credit_paise": 20000000}]'
select * from api.voucher_warning ('2025-06-10', 'Tent house', :'pay');
select number from api.post_voucher (md5 ('k1')::uuid, 'receipt', '2025-06-09', 'Fair', null, :'get', null, null, null, false);
select number from api.check_voucher (md5 ('k2')::uuid, 1, 1);
set session authorization test_officer;
select number from api.check_voucher (md5 ('k2')::uuid, 1, 1);
set session authorization test_accountant;
select number from api.post_voucher (md5 ('k3')::uuid, 'payment', '2025-06-10', 'Tent house', null, :'pay', null, null, null, false);
select * from api.voucher_warning ('2025-06-10', ' tent HOUSE', :'pay');
select * from api.voucher_warning ('2025-06-11', 'Tent house', :'pay');
select * from api.voucher_warning ('2025-06-10', null, :'pay');
select * from api.voucher_warning ('2025-06-11', 'Fair', :'get');
select * from api.voucher_warning ('2025-06-11', 'Fair', null);

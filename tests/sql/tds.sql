-- Tax deducted when money is paid: warned by dated rules, with a PAN that is noted once; nothing is blocked.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_accountant;
\o /dev/null
select api.open_year (md5 ('tds-y1')::uuid, '2025-04-01');
select api.open_year (md5 ('tds-y2')::uuid, '2026-04-01');
\o
-- An account says what tax is deducted for.
select code, span from api.tds_nature order by ordinal;
select number from api.open_account (md5 ('tds-a1')::uuid, 'establishment', 'Commission to workers', null, null, null, null, 'commission');
select number from api.open_account (md5 ('tds-a2')::uuid, 'administration', 'Office rent', null, null, null, null, 'rent');
select number from api.open_account (md5 ('tds-a3')::uuid, 'administration', 'Building work', null, null, null, null, null);
select * from api.open_account (md5 ('tds-a4')::uuid, 'administration', 'Gifts', null, null, null, null, 'gifts');
select account_id as commission from api.account where name = 'Commission to workers' \gset
select account_id as rent from api.account where name = 'Office rent' \gset
select account_id as work, row_version from api.account where name = 'Building work' \gset
select number from api.change_account (md5 ('tds-a5')::uuid, :work, :row_version, 'administration', 'Building work', null, null, null, null, false, 'contract');
select name, tds from api.account where tds is not null order by account_id;
-- Below the limit of the year nothing is said; what went before to the same name counts, in that financial year alone.
\set lines '[{"account_id": ' :commission ', "debit_paise": 1500000}, {"account_id": 2, "credit_paise": 1500000}]'
\set warned 'select w.tds_paid_paise, w.tds_limit_paise, w.tds_percent, w.tds_source, w.has_pan, w.without_pan_percent from api.voucher_warning'
:warned ('2025-06-02', 'Rekha Agency', :'lines') w;
select number from api.post_voucher (md5 ('tds-p1')::uuid, 'payment', '2025-06-02', 'Rekha Agency', 'May', :'lines', null, null, null, false);
:warned ('2025-07-02', ' rekha agency', :'lines') w;
:warned ('2025-07-02', 'Another', :'lines') w;
:warned ('2026-04-02', 'Rekha Agency', :'lines') w;
-- Not blocked; the PAN is noted with the voucher, in its form, of somebody, and is asked no more.
select * from api.post_voucher (md5 ('tds-p2')::uuid, 'payment', '2025-07-02', 'Rekha Agency', 'June', :'lines', null, null, null, false, 'ABCDE12345');
select * from api.post_voucher (md5 ('tds-p2')::uuid, 'payment', '2025-07-02', ' ', 'June', :'lines', null, null, null, false, 'ABCPE1234F');
select number from api.post_voucher (md5 ('tds-p2')::uuid, 'payment', '2025-07-02', 'Rekha Agency', 'June', :'lines', null, null, null, false, ' abcpe1234f ');
select number from api.post_voucher (md5 ('tds-p2')::uuid, 'payment', '2025-07-02', 'Rekha Agency', 'June', :'lines', null, null, null, false, ' abcpe1234f ');
select * from api.post_voucher (md5 ('tds-p2')::uuid, 'payment', '2025-07-02', 'Rekha Agency', 'June', :'lines', null, null, null, false, null);
:warned ('2025-08-02', 'REKHA AGENCY', :'lines') w;
select number from api.post_voucher (md5 ('tds-p3')::uuid, 'payment', '2025-08-02', 'Rekha Agency', 'July', :'lines', null, null, null, false, 'ABCPE1234F');
-- What is cancelled or reversed counts no more; rent counts by the month, one big payment under contract by itself.
select number from api.reverse_voucher (md5 ('tds-r1')::uuid, (select voucher_id from api.voucher where narration = 'June'), '2025-08-03', 'Twice', null);
:warned ('2025-08-04', 'Rekha Agency', :'lines') w;
\set lines '[{"account_id": ' :rent ', "debit_paise": 3000000}, {"account_id": 2, "credit_paise": 3000000}]'
select number from api.post_voucher (md5 ('tds-p4')::uuid, 'payment', '2025-08-05', 'Landlord', 'Rent', :'lines', null, null, null, false);
:warned ('2025-08-31', 'Landlord', :'lines') w;
:warned ('2025-09-01', 'Landlord', :'lines') w;
\set lines '[{"account_id": ' :work ', "debit_paise": 3000100}, {"account_id": 2, "credit_paise": 3000100}]'
:warned ('2025-09-01', 'Mason', :'lines') w;
-- Before the rules begin nothing is said. Who reads sees no PAN; what is noted stays.
:warned ('2025-03-31', 'Mason', :'lines') w;
set session authorization test_reader;
select * from core.pan;
reset session authorization;
select party, pan, entered_by from core.pan order by pan_id;
update core.pan set pan = 'ABCPE1234G';
delete from core.pan;

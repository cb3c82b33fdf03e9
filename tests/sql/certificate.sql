-- Certificates: for what is held, once; printed again as a duplicate with a reason; void when the shares have gone.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_officer;
select api.issue_certificate (md5 ('1')::uuid, 3, '2025-06-14');
select api.issue_certificate (md5 ('1')::uuid, 4, '2025-06-14');
select number from api.issue_certificate (md5 ('1')::uuid, 1, '2024-12-31');
select number from api.issue_certificate (md5 ('2')::uuid, 1, '2025-06-14');
select api.issue_certificate (md5 ('3')::uuid, 1, '2025-06-15');
select certificate_number, issued_on, share_count, numbers, paid_paise, length (check_code), print_count from api.certificate order by 1;
select api.reprint_certificate (md5 ('4')::uuid, (select act_id from api.certificate where certificate_number = 2), ' ');
select number from api.reprint_certificate (md5 ('4')::uuid, (select act_id from api.certificate where certificate_number = 2), 'Lost in the flood');
select number from api.transfer_shares (md5 ('5')::uuid, 1, 2, 5, '2025-06-14', 'BRD/25-26/001', null);
select api.reprint_certificate (md5 ('6')::uuid, (select act_id from api.certificate where certificate_number = 2), 'Lost again');
select c.certificate_number, api.certificate_is_valid (c.member_id, c.numbers, d.day) as valid, d.day
  from api.certificate c cross join (values ('2025-06-13'::date), ('2025-06-14')) d (day) order by 1, 3;
select is_first, words from api.certificate_print order by print_id;

-- Admission: by a resolution, once, not before the application; the number is the next or the one given.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_officer;
select api.admit_member (md5 ('1')::uuid, 4, 'BRD/24-25/001', '2024-12-31', null);
select api.admit_member (md5 ('1')::uuid, 4, 'BRD/25-26/001', '2025-06-13', null);
select api.admit_member (md5 ('1')::uuid, 4, 'BRD/99-00/001', '2025-06-14', null);
select api.admit_member (md5 ('1')::uuid, 4, null, '2025-06-14', null);
select api.admit_member (md5 ('1')::uuid, 4, 'BRD/25-26/001', '2025-06-14', 2);
select api.admit_member (md5 ('1')::uuid, 4, 'BRD/25-26/001', '2025-06-14', -7);
select api.admit_member (md5 ('1')::uuid, 99, 'BRD/25-26/001', '2025-06-14', null);
select api.admit_member (md5 ('1')::uuid, 1, 'BRD/25-26/001', '2025-06-14', null);
\set VERBOSITY terse
select api.admit_member (md5 ('1')::uuid, 4, 'BRD/25-26/001', current_date + 2, null);
\set VERBOSITY default
select record_id, number from api.admit_member (md5 ('1')::uuid, 4, ' brd/25-26/001 ', '2025-06-14', 412);
select record_id, number from api.admit_member (md5 ('1')::uuid, 4, ' brd/25-26/001 ', '2025-06-14', 412);
-- the same id with other content, and another person with the same id
select api.admit_member (md5 ('1')::uuid, 4, ' brd/25-26/001 ', '2025-06-15', 412);
reset session authorization;
set session authorization test_clerk;
select api.admit_member (md5 ('2')::uuid, 4, 'BRD/25-26/001', '2025-06-14', null);
select member_number, admitted_on, admitted_by, state from api.member_on ('2025-06-13') where member_id = 4;
select member_number, admitted_on, admitted_by, state from api.member_on ('2025-06-14') where member_id = 4;
reset session authorization;
-- not even the owner changes what stands in the register
update core.admission set admitted_on = '2020-01-01';
delete from core.admission;
truncate core.admission cascade;
update core.member set member_number = 7 where member_id = 4;

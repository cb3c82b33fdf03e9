-- Transfer: what is hers, for long enough, to another member, and never twice.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_officer;
-- hers for less than a year: the first lot is from 2024-04-13, the second from 2025-01-20
select api.transfer_shares (md5 ('1')::uuid, 1, 2, 10, '2025-06-14', 'BRD/25-26/001', null);
select api.transfer_shares (md5 ('1')::uuid, 1, 2, 5, '2025-06-14', 'BRD/25-26/001', 11);
select api.transfer_shares (md5 ('1')::uuid, 1, 2, 11, '2025-06-14', 'BRD/25-26/001', null);
select api.transfer_shares (md5 ('1')::uuid, 1, 2, 5, '2025-06-14', 'BRD/25-26/001', 3);
select api.transfer_shares (md5 ('1')::uuid, 1, 1, 5, '2025-06-14', 'BRD/25-26/001', null);
select api.transfer_shares (md5 ('1')::uuid, 1, 4, 5, '2025-06-14', 'BRD/25-26/001', null);
select api.transfer_shares (md5 ('1')::uuid, 1, 3, 5, '2025-06-14', 'BRD/25-26/001', null);
select api.transfer_shares (md5 ('1')::uuid, 1, 2, 0, '2025-06-14', 'BRD/25-26/001', null);
select api.transfer_shares (md5 ('1')::uuid, 1, 2, 5, '2025-06-13', 'BRD/25-26/001', null);
-- the form foretells what the act will say, also of the numbers that were typed
\set ECHO none
\set from_member_id 1
\set to_member_id 2
\set share_count 5
\set value_on 2025-06-14
\echo from number 1
\set first_number 1
\i ../../sql/queries/transfer-preview.sql
\echo from number 11
\set first_number 11
\i ../../sql/queries/transfer-preview.sql
\echo from number 3
\set first_number 3
\i ../../sql/queries/transfer-preview.sql
\set ECHO all
-- three out of the middle of the first lot
select number from api.transfer_shares (md5 ('1')::uuid, 1, 2, 3, '2025-06-14', 'BRD/25-26/001', 2);
select number from api.transfer_shares (md5 ('1')::uuid, 1, 2, 3, '2025-06-14', 'BRD/25-26/001', 2);
select m.member_id, d.day, api.held_numbers (m.member_id, d.day)
  from (values (1), (2)) m (member_id), (values ('2025-06-13'::date), ('2025-06-14')) d (day) order by 1, 2;
-- dated back to a day on which she still held them: she has given them away since
select api.transfer_shares (md5 ('2')::uuid, 1, 2, 2, '2025-06-14', 'BRD/25-26/001', 2);
-- what Jyotsna got has to wait its own year; her own five may go: back to Ranjan, oldest first
select api.transfer_shares (md5 ('3')::uuid, 2, 1, 8, '2025-07-01', 'BRD/25-26/001', null);
select number from api.transfer_shares (md5 ('3')::uuid, 2, 1, 5, '2025-07-01', 'BRD/25-26/001', null);
select act_number, kind, member_id, share_count, first_number, last_number, paid_paise, counterpart_member_id
  from api.share_movement where kind like 'transfer%' order by movement_id;
-- the whole is the same, and every number is held once
select sum (share_count), sum (paid_paise) from api.share_movement;
select sum (last_number - first_number + 1), count (*) from api.member m cross join lateral api.held_lot (m.member_id, '2025-07-01') l;
reset session authorization;
set session authorization test_clerk;
select api.transfer_shares (md5 ('9')::uuid, 1, 2, 1, '2025-07-01', 'BRD/25-26/001', null);

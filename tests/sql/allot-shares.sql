-- Allotment: after its resolution, to a member, within the limit, with numbers of its own.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_officer;
select api.allot_shares (md5 ('1')::uuid, 1, 5, '2025-06-13', 'BRD/25-26/001', null);
select api.allot_shares (md5 ('1')::uuid, 1, 0, '2025-06-14', 'BRD/25-26/001', null);
select api.allot_shares (md5 ('1')::uuid, 1, null, '2025-06-14', 'BRD/25-26/001', null);
select api.allot_shares (md5 ('1')::uuid, 4, 5, '2025-06-14', 'BRD/25-26/001', null);
select api.allot_shares (md5 ('1')::uuid, null, 5, '2025-06-14', 'BRD/25-26/001', null);
select api.allot_shares (md5 ('1')::uuid, 1, 5, '2024-04-12', 'BRD/24-25/001', null);
select api.allot_shares (md5 ('1')::uuid, 3, 5, '2025-06-14', 'BRD/25-26/001', null);
-- numbers that were given before: from within, over the edge, around
select api.allot_shares (md5 ('1')::uuid, 1, 1, '2025-06-14', 'BRD/25-26/001', 3);
select api.allot_shares (md5 ('1')::uuid, 1, 5, '2025-06-14', 'BRD/25-26/001', 15);
-- the limit counts once a hundred shares are there: one fifth of 200 is 40, of 201 too
select record_id, number from api.allot_shares (md5 ('2')::uuid, 2, 84, '2025-06-14', 'BRD/25-26/001', null);
select api.allot_shares (md5 ('3')::uuid, 1, 20, '2025-06-14', 'BRD/25-26/001', null);
select record_id, number from api.allot_shares (md5 ('3')::uuid, 1, 12, '2025-06-14', 'BRD/25-26/001', 201);
-- she holds 22 of 111; one fifth of 112 is 22
select api.allot_shares (md5 ('4')::uuid, 1, 1, '2025-06-14', 'BRD/25-26/001', null);
select * from api.next_share_number ();
reset session authorization;
set session authorization test_clerk;
select api.allot_shares (md5 ('5')::uuid, 1, 1, '2025-06-14', 'BRD/25-26/001', null);
select act_number, kind, member_id, share_count, first_number, last_number, paid_paise, value_on from api.share_movement order by movement_id;
-- as on any day
select d.day, api.share_sum (1, d.day), api.share_sum (null, d.day), api.held_numbers (1, d.day)
  from (values ('2024-04-12'::date), ('2024-04-13'), ('2025-01-19'), ('2025-01-20'), ('2025-06-14')) d (day);
reset session authorization;
update core.share_movement set share_count = 50 where movement_id = 1;
delete from core.share_movement where movement_id = 1;
truncate core.share_movement;

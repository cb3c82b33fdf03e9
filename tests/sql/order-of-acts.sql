-- Days and order: what is entered late for an earlier day may not stand before what was done with the same shares since,
-- and what one request did together is undone together or not at all.
\set ECHO none
\o /dev/null
\i setup/women.sql
set session authorization test_officer;
select api.admit_member (md5 ('m4')::uuid, 4, 'BRD/25-26/001', '2025-06-14', null);
\o
\set ECHO all
-- shares that went away and came back are hers again from that day on, not from before
select number from api.transfer_shares (md5 ('1')::uuid, 1, 2, 5, '2025-06-20', 'BRD/25-26/001', 1);
reset session authorization;
set session authorization test_admin;
select number from api.set_parameter (md5 ('2')::uuid, 'transfer_wait', 0, '2025-06-25', 'BRD/25-26/001', 'Bye-law 9');
reset session authorization;
set session authorization test_officer;
select number from api.transfer_shares (md5 ('3')::uuid, 2, 1, 5, '2025-07-20', 'BRD/25-26/001', 1);
select api.held_numbers (1, '2025-07-20'), api.held_numbers (2, '2025-07-20');
select api.surrender_shares (md5 ('4')::uuid, 1, 2, '2025-06-14', 'BRD/25-26/001', 1, null, null);
select api.transfer_shares (md5 ('4')::uuid, 1, 4, 2, '2025-06-19', 'BRD/25-26/001', 1);
select number from api.surrender_shares (md5 ('4')::uuid, 1, 2, '2025-07-20', 'BRD/25-26/001', 1, null, null);
-- money on a call counts from a day on which she held the shares that it is for, and since which nothing happened to them
select number from api.allot_shares (md5 ('5')::uuid, 2, 4, '2025-07-21', 'BRD/25-26/001', 101, 2500);
select number from api.call_shares (md5 ('6')::uuid, 2500, '2025-07-22', '2025-07-23', 'BRD/25-26/001');
select api.receive_money (md5 ('7')::uuid, 2, '2025-07-20', 'cash', null, null, 10000, null, null, null);
select number from api.transfer_shares (md5 ('8')::uuid, 2, 4, 2, '2025-08-01', 'BRD/25-26/001', 101);
select api.receive_money (md5 ('9')::uuid, 4, '2025-07-25', 'cash', null, null, 2500, null, null, null);
select number from api.receive_money (md5 ('9')::uuid, 4, '2025-08-01', 'cash', null, null, 2500, null, null, null);
select number from api.receive_money (md5 ('10')::uuid, 2, '2025-07-25', 'cash', null, null, 2500, null, null, null);
-- shares do not leave before money that was paid on them
select api.surrender_shares (md5 ('11')::uuid, 2, 1, '2025-07-24', 'BRD/25-26/001', 103, null, null);
select number from api.surrender_shares (md5 ('11')::uuid, 2, 1, '2025-07-25', 'BRD/25-26/001', 103, null, null);
-- nobody holds less than nothing on any day, and who holds no share has nothing paid on any
select d.day, m.member_id, api.share_sum (m.member_id, d.day) as held,
       (select sum (s.paid_paise) from api.share_movement s where s.member_id = m.member_id and s.value_on <= d.day) as paid
  from (values ('2025-06-14'::date), ('2025-07-20'), ('2025-07-21'), ('2025-07-24'), ('2025-07-25'), ('2025-07-31'), ('2025-08-01')) d (day)
 cross join (values (1), (2), (4)) m (member_id) order by 1, 2;
reset session authorization;
select * from core.find_faults (null);
-- a transfer of everything ends the membership too: neither half is undone when the one who got the shares has acted since
set session authorization test_officer;
select number from api.transfer_shares (md5 ('12')::uuid, 1, 4, 8, '2025-09-01', 'BRD/25-26/001', null);
select number, kind from api.live_act where member_id = 1 order by act_id desc limit 2;
select number from api.surrender_shares (md5 ('13')::uuid, 4, 10, '2025-09-02', 'BRD/25-26/001', null, null, null);
select api.undo_act (md5 ('14')::uuid, (select max (a.act_id) from api.live_act a where a.member_id = 1 and a.kind = 'cease'), 'Mistake');
select api.undo_act (md5 ('14')::uuid, (select max (a.act_id) from api.live_act a where a.member_id = 1 and a.kind = 'transfer'), 'Mistake');
select regexp_replace (number, '[0-9]{2}-[0-9]{2}', 'YY-YY') as number from api.undo_act (md5 ('15')::uuid, (select max (a.act_id) from api.live_act a where a.member_id = 4 and a.kind = 'surrender'), 'Mistake');
select regexp_replace (number, '[0-9]{2}-[0-9]{2}', 'YY-YY') as number from api.undo_act (md5 ('16')::uuid, (select max (a.act_id) from api.live_act a where a.member_id = 1 and a.kind = 'cease'), 'Mistake');
select api.held_numbers (1, '2025-09-02'), api.held_numbers (4, '2025-09-02');
-- a death is not undone while an heir's application stands on it
select number from api.cease_member (md5 ('17')::uuid, 1, '2025-09-03', 'deceased', null, null);
select number from api.apply_for_membership (md5 ('18')::uuid, 'Kiran', null, null, 'Patel', null, null, null, '2012-01-01', null, null, 'male', null, null, 'Jalalpur', null,
  null, null, null, null, null, null, null, null, true, null, '2025-09-04', 'heir', null, 1);
select api.undo_act (md5 ('19')::uuid, (select max (a.act_id) from api.live_act a where a.member_id = 1 and a.kind = 'cease'), 'Mistake');
select number from api.withdraw_application (md5 ('20')::uuid, 5, '2025-09-05', null);
select regexp_replace (number, '[0-9]{2}-[0-9]{2}', 'YY-YY') as number from api.undo_act (md5 ('19')::uuid, (select max (a.act_id) from api.live_act a where a.member_id = 1 and a.kind = 'cease'), 'Mistake');
-- a membership does not end before what only a member does; the day is marked in the field where it was typed
select api.cease_member (md5 ('22')::uuid, 4, '2025-07-31', 'other', 'Marked twice', 'BRD/25-26/001');
select api.resign (md5 ('23')::uuid, 4, '2025-06-13', 'moved', null);
select number from api.resign (md5 ('23')::uuid, 4, '2025-09-05', 'moved', null);
select api.cease_member (md5 ('22')::uuid, 4, '2025-09-04', 'deceased', null, null);
select api.cease_member (md5 ('22')::uuid, 4, '2025-06-13', 'deceased', null, null);
select api.issue_certificate (md5 ('22')::uuid, 4, '2025-06-13');
select number from api.cease_member (md5 ('22')::uuid, 4, '2025-09-05', 'deceased', null, null);
-- what somebody gave away who has nothing left is not hers to give on an earlier day
select number from api.surrender_shares (md5 ('24')::uuid, 1, 8, '2025-09-06', 'BRD/25-26/001', null, null, null);
select api.surrender_shares (md5 ('25')::uuid, 1, 8, '2025-09-05', 'BRD/25-26/001', null, null, null);
-- share numbers begin at 1
select api.allot_shares (md5 ('21')::uuid, 1, 2, '2025-09-05', 'BRD/25-26/001', -5);
reset session authorization;
select * from core.find_faults (null);

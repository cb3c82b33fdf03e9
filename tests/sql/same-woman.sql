-- One woman who was entered twice: put together, refused where it cannot be, and taken apart again as if nothing had been.
\set ECHO none
\o /dev/null
\i setup/women.sql
set session authorization test_officer;
-- Ranjan once more in another spelling, who waits (5); and Jyotsna once more, who is a member too (6)
select api.apply_for_membership (md5 ('b1')::uuid, 'Ranjan', 'Kanu', 'father', 'Patel', 'રંજન', null, 'પટેલ', null, 1976, null, 'female',
  '9000000001', 'Old house', 'Viramgam', null, null, null, null, null, null, null, null, null, true, 'gu', '2025-01-02');
select api.apply_for_membership (md5 ('b2')::uuid, 'Jyotsna', 'Ramesh', 'father', 'Solanki', null, null, null, null, 1980, null, 'female',
  null, null, 'Bavla', null, null, null, null, null, null, null, null, null, true, 'gu', '2025-01-02');
select api.admit_member (md5 ('b3')::uuid, 6, 'BRD/25-26/001', '2025-06-14', null);
select api.allot_shares (md5 ('b4')::uuid, 6, 3, '2025-06-14', 'BRD/25-26/001', null);
reset session authorization;
\o
\set ECHO all
create function pg_temp.registers () returns text language sql as $$
  select md5 (jsonb_build_array (
    (select jsonb_agg (to_jsonb (p) order by p.person_id) from api.person p),
    (select jsonb_agg (to_jsonb (a) order by a.address_id) from api.address a),
    (select jsonb_agg (to_jsonb (m) order by m.member_id) from api.member m),
    (select jsonb_agg (to_jsonb (m) order by m.member_id) from api.member_on ('infinity') m),
    (select jsonb_agg (to_jsonb (b) order by m.member_id, b.ordinal) from api.member m cross join lateral api.blockers_of (m.member_id, 'infinity') b),
    (select jsonb_agg (to_jsonb (s) order by s.movement_id) from api.share_movement s))::text)
$$;
create view pg_temp.who as
  select m.member_id, m.member_number, m.person_id, p.name, p.phone, a.place, m.state
    from api.member_on ('infinity') m join api.person p on p.person_id = m.person_id
    left join lateral api.address_on (m.person_id, 'infinity') a on true order by 1;
grant select on pg_temp.who to mandali_reader;
select pg_temp.registers () as before \gset
set session authorization test_officer;
-- refused: nobody, herself, no day, a day before both had applied, two members
select api.same_woman (md5 ('1')::uuid, 4711, 1, '2025-06-14', null);
select api.same_woman (md5 ('1')::uuid, 1, null, '2025-06-14', null);
select api.same_woman (md5 ('1')::uuid, 1, 4711, '2025-06-14', null);
select api.same_woman (md5 ('1')::uuid, 1, 1, '2025-06-14', null);
select api.same_woman (md5 ('1')::uuid, 1, 5, null, null);
select api.same_woman (md5 ('1')::uuid, 1, 5, '2025-01-01', null);
select api.same_woman (md5 ('1')::uuid, 2, 6, '2025-06-14', null);
select api.same_woman (md5 ('1')::uuid, 1, 5, '2025-06-14', 'Her number is 2345 6789 0124');
-- a clerk may not
set session authorization test_clerk;
select api.same_woman (md5 ('1')::uuid, 1, 5, '2025-06-14', null);
set session authorization test_officer;
-- done: both memberships show the record that is kept, and the second record is there still
select number from api.same_woman (md5 ('2')::uuid, 1, 5, '2025-06-14', 'Same ration card');
select number from api.same_woman (md5 ('2')::uuid, 1, 5, '2025-06-14', 'Same ration card');
select * from pg_temp.who;
reset session authorization;
select person_id, name, phone from core.person where person_id in (1, 5) order by 1;
select member_id, person_id from core.member where person_id in (1, 5) order by 1;
set session authorization test_officer;
-- found by either spelling, number or place, each membership once
select f.member_id from api.member_found ('Ranjan Kanu Patel', '2025-06-14', null, 9) f order by 1;
select member_id from api.member_matching ('Viramgam', '2025-06-14') order by 1;
select member_id from api.member_matching ('Jalalpur', '2025-06-14') order by 1;
select member_id, reason, rule, details from api.likely_doubles ('Ranjan Kanu Patel', null, '9000000001', null, null, null, null, null, '2025-06-14', 9);
-- again, the other way round, and through a membership that is hers by now
select api.same_woman (md5 ('3')::uuid, 1, 5, '2025-06-14', null);
select api.same_woman (md5 ('3')::uuid, 5, 1, '2025-06-14', null);
-- a member is not admitted a second time, and does not apply
select api.admit_member (md5 ('3')::uuid, 5, 'BRD/25-26/001', '2025-06-14', null);
select api.apply_for_membership (request_id => md5 ('3')::uuid, own_name => 'Ranjan', middle_name => null, middle_relation => null, surname => null,
  own_name_gu => null, middle_name_gu => null, surname_gu => null, born_on => null, birth_year => null, age_said => null, sex => null, phone => null,
  house => null, place => 'Jalalpur', taluka => null, district => null, pin => null, occupation => null, category => null, class => null,
  sewa_number => null, aadhaar_last4 => null, photo => null, consent_given => true, consent_language => 'gu', applied_on => '2025-06-14', person_id => 5);
-- the second record is not corrected behind the back of the first
select api.change_address (md5 ('3')::uuid, 5, 1, '2025-06-14', null, 'Sanand', null, null, null);
-- a third record joins through the second: all are of the first
select number from api.same_woman (md5 ('4')::uuid, 5, 4, '2025-06-14', null);
select * from pg_temp.who where person_id = 1;
-- the first joins another: her doubles come along, and go back with her
select number from api.same_woman (md5 ('5')::uuid, 3, 1, '2025-06-14', null);
select record_id from api.cease_member (md5 ('6')::uuid, 3, '2025-06-14', 'other', 'Marked twice', 'BRD/25-26/001');
select number from api.same_woman (md5 ('5')::uuid, 3, 1, '2025-06-14', null);
select * from pg_temp.who where person_id = 3;
-- what would make two members of her is refused: the end of the other membership undone
select api.undo_act (md5 ('7')::uuid, (select act_id from api.act where kind = 'cease'), 'Mistake');
select api.undo_act (md5 ('7')::uuid, (select act_id from api.act where number = 'SAM/25-26/0001'), 'Mistake');
select api.undo_act (md5 ('7')::uuid, (select act_id from api.act where number = 'SAM/25-26/0002'), 'Mistake');
reset session authorization;
select * from core.find_faults (null);
set session authorization test_officer;
select record_id is not null as done from api.undo_act (md5 ('8')::uuid, (select act_id from api.act where number = 'SAM/25-26/0003'), 'Mistake');
select * from pg_temp.who where person_id = 1;
select record_id is not null as done from api.undo_act (md5 ('9')::uuid, (select act_id from api.act where kind = 'cease'), 'Mistake');
select record_id is not null as done from api.undo_act (md5 ('10')::uuid, (select act_id from api.act where number = 'SAM/25-26/0002'), 'Mistake');
select record_id is not null as done from api.undo_act (md5 ('11')::uuid, (select act_id from api.act where number = 'SAM/25-26/0001'), 'Mistake');
-- as it was before, to the last field; and it may be said again
reset session authorization;
select pg_temp.registers () = :'before' as is_as_before;
set session authorization test_officer;
select number from api.same_woman (md5 ('12')::uuid, 5, 1, '2025-06-14', null);
select * from pg_temp.who where person_id = 5;
-- A woman who left, applied again and was admitted: the old end is not undone under her.
select number from api.resign (md5 ('13')::uuid, 2, '2025-06-14', 'moved', null);
select record_id from api.cease_member (md5 ('14')::uuid, 2, '2025-06-15', 'resigned', null, 'BRD/25-26/001');
select number from api.same_woman (md5 ('15')::uuid, 6, 2, '2025-06-15', null);
select record_id is not null as done from api.undo_act (md5 ('16')::uuid, (select act_id from api.live_act where kind = 'same_woman' and member_id = 6), 'Mistake');
select record_id from api.apply_for_membership (request_id => md5 ('17')::uuid, own_name => 'Jyotsna', middle_name => null, middle_relation => null, surname => null,
  own_name_gu => null, middle_name_gu => null, surname_gu => null, born_on => null, birth_year => null, age_said => null, sex => null, phone => null,
  house => null, place => 'Bavla', taluka => null, district => null, pin => null, occupation => null, category => null, class => null,
  sewa_number => null, aadhaar_last4 => null, photo => null, consent_given => true, consent_language => 'gu', applied_on => '2025-06-16', person_id => 2);
select record_id from api.admit_member (md5 ('18')::uuid, 7, 'BRD/25-26/001', '2025-06-16', null);
select api.undo_act (md5 ('19')::uuid, (select act_id from api.live_act where kind = 'cease' and member_id = 2), 'Mistake');
-- one who died is not the same as a member, whichever of the two is kept
select record_id from api.cease_member (md5 ('20')::uuid, 3, '2025-06-16', 'deceased', null, null);
select api.same_woman (md5 ('21')::uuid, 3, 6, '2025-06-16', null);
select api.same_woman (md5 ('21')::uuid, 6, 3, '2025-06-16', null);
-- the trail holds, and verify finds what contradicts it
reset session authorization;
select audit.first_break ();
select topic, operation, row_count from audit.entry where relation = 'core.same_woman' order by position;
select * from core.find_faults (null);
set session_replication_role = replica;
insert into core.act (number, kind, member_id, other_member_id, value_on) values ('SAM/25-26/0006', 'same_woman', 7, 6, '2025-06-16');
insert into core.same_woman select act_id, 2, 6 from core.act where number = 'SAM/25-26/0006';
insert into core.same_woman select act_id, 6, 3 from core.act where number = 'SAM/25-26/0006';
set session_replication_role = origin;
select f.details from core.find_faults (null) f where f.details like 'person%';
-- written once
update core.same_woman set person_id = 3;
delete from core.same_woman;
truncate core.same_woman;

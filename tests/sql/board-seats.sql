-- Seats: filled in their way, ended with their offices, as on any day.
\set ECHO none
\o /dev/null
\i setup/women.sql
set session authorization test_officer;
select * from api.admit_member (md5 ('m4')::uuid, 4, 'BRD/25-26/001', '2025-06-14', null);
select * from api.apply_for_membership (md5 ('a5')::uuid, 'Savitaben', 'Mohanbhai', 'husband', 'Rathod', null, null, null,
  null, 1970, null, 'female', null, null, 'Sanand', null, null, null, null, 'dai', 'ordinary', null, null, null, true, 'gu', '2025-01-01');
select * from api.admit_member (md5 ('m5')::uuid, 5, 'BRD/25-26/001', '2025-06-14', null);
reset session authorization;
insert into core.resolution (body, number, passed_on, words, kind, outcome) values
  ('board', 'BRD/20-21/001', '2020-04-01', 'Long ago', null, 'passed'), ('board', 'BRD/25-26/101', '2025-06-14', 'Seats', 'seats', 'passed'),
  ('board', 'BRD/25-26/102', '2025-06-14', 'Rates', 'rates', 'passed'), ('board', 'BRD/25-26/103', '2025-06-14', 'Seats, lost', 'seats', 'lost'),
  ('board', 'BRD/25-26/104', '2025-06-14', 'Offices', 'office_bearers', 'passed');
\o
\set ECHO all
-- fifteen general seats stand from the beginning, all vacant
select count (*), min (ordinal), max (ordinal) from api.seats_on ('2024-12-31') where body = 'board' and state = 'vacant';
-- Taking a seat
set session authorization test_officer;
select number from api.fill_seat (md5 ('f1')::uuid, 1, 1, 'elected', '2024-05-01', null);
select number from api.fill_seat (md5 ('f1')::uuid, 1, 1, 'elected', '2024-05-01', null);
select api.fill_seat (md5 ('f1')::uuid, 1, 2, 'elected', '2024-05-01', null);
select number from api.fill_seat (md5 ('f2')::uuid, 2, 2, 'uncontested', '2024-05-01', 'BRD/24-25/001');
-- the applicant became a member later, the nominal one has no vote
select api.fill_seat (md5 ('f3')::uuid, 3, 4, 'elected', '2024-05-01', null);
select api.fill_seat (md5 ('f3')::uuid, 3, 3, 'elected', '2024-05-01', null);
select api.fill_seat (md5 ('f3')::uuid, 3, 1, 'elected', '2024-05-02', null);
-- before her seat began she may still not take another that would overlap it
select api.fill_seat (md5 ('f3')::uuid, 3, 1, 'elected', '2024-04-20', null);
select api.fill_seat (md5 ('f3')::uuid, 2, 4, 'elected', '2025-07-01', null);
select api.fill_seat (md5 ('f3')::uuid, 2, 5, 'elected', '2024-04-20', null);
select api.fill_seat (md5 ('f3')::uuid, 99, 4, 'elected', '2025-07-01', null);
select api.fill_seat (md5 ('f3')::uuid, 3, 4, 'bought', '2025-07-01', null);
select api.fill_seat (md5 ('f3')::uuid, 3, 4, 'co_opted', '2025-07-01', 'BRD/25-26/101');
select api.fill_seat (md5 ('f3')::uuid, 3, 4, 'casual', '2025-07-01', 'BRD/25-26/101');
select api.fill_seat (md5 ('f3')::uuid, 3, null, 'elected', '2025-07-01', null);
select api.fill_seat (md5 ('f3')::uuid, 3, 4, 'elected', null, null);
select api.fill_seat (md5 ('f3')::uuid, 3, 4, 'elected', '2025-07-01', 'BRD/25-26/102');
select api.fill_seat (md5 ('f3')::uuid, 3, 4, 'elected', '2025-07-01', 'BRD/25-26/103');
select ordinal, member_id, way, from_on, term_ends_on, resolution_number, state from api.seats_on ('2024-05-01') where seat_id is not null order by 1;
-- Offices: one holder each
select number from api.give_office (md5 ('o1')::uuid, 1, 'chairperson', '2024-05-01', 'BRD/24-25/001');
select api.give_office (md5 ('o2')::uuid, 1, 'chairperson', '2024-06-01', 'BRD/24-25/001');
select api.give_office (md5 ('o2')::uuid, 2, 'queen', '2024-06-01', 'BRD/24-25/001');
select api.give_office (md5 ('o2')::uuid, 2, 'chairperson', '2024-05-01', 'BRD/24-25/001');
select api.give_office (md5 ('o2')::uuid, 2, 'secretary', '2024-04-20', 'BRD/24-25/001');
select api.give_office (md5 ('o2')::uuid, 2, 'secretary', '2024-06-01', null);
select api.give_office (md5 ('o2')::uuid, 77, 'secretary', '2024-06-01', 'BRD/24-25/001');
select number from api.give_office (md5 ('o2')::uuid, 2, 'chairperson', '2024-09-01', 'BRD/24-25/001');
select seat_id, office, from_on, until_on, end_reason from api.office order by office_id;
select d.day, s.office, s.office_from_on, s.member_id from (values ('2024-08-31'::date), ('2024-09-01')) d (day) cross join lateral api.seats_on (d.day) s where s.office is not null;
select api.end_office (md5 ('o3')::uuid, 2, '2024-09-01', 'resigned', null);
select api.end_office (md5 ('o3')::uuid, 2, '2025-03-01', 'tired', null);
select api.end_office (md5 ('o3')::uuid, 9, '2025-03-01', 'resigned', null);
select number from api.end_office (md5 ('o3')::uuid, 2, '2025-03-01', 'resigned', 'BRD/24-25/001');
reset session authorization;
-- by which resolution it ended is kept
select r.number from core.office o join core.resolution r on r.resolution_id = o.end_resolution_id where o.office_id = 2;
set session authorization test_officer;
select api.end_office (md5 ('o4')::uuid, 2, '2025-03-02', 'resigned', null);
select number from api.give_office (md5 ('o5')::uuid, 1, 'treasurer', '2025-03-01', 'BRD/24-25/001');
-- Leaving a seat: her offices end with it, and not before they began
select api.end_seat (md5 ('e1')::uuid, 1, '2025-02-01', 'resigned', null, null);
select api.end_seat (md5 ('e1')::uuid, 1, '2024-05-01', 'resigned', null, null);
select api.end_seat (md5 ('e1')::uuid, 1, '2025-07-01', 'changed', null, null);
select api.end_seat (md5 ('e1')::uuid, 1, '2025-07-01', 'removed', ' ', null);
select api.end_seat (md5 ('e1')::uuid, 55, '2025-07-01', 'resigned', null, null);
select number from api.end_seat (md5 ('e1')::uuid, 1, '2025-07-01', 'resigned', 'Moved to Surat', 'BRD/25-26/101');
select number from api.end_seat (md5 ('e1')::uuid, 1, '2025-07-01', 'resigned', 'Moved to Surat', 'BRD/25-26/101');
select api.end_seat (md5 ('e2')::uuid, 1, '2025-08-01', 'resigned', null, null);
select seat_id, office, from_on, until_on, end_reason from api.office order by office_id;
select ordinal, member_id, office, from_on, until_on, end_reason, end_words, end_resolution_number, state from api.directors_by ('2025-07-01') order by seat_id;
-- the day before, the register does not know yet
select ordinal, until_on, end_reason, end_words, state from api.directors_by ('2025-06-30') where seat_id = 1;
-- A casual vacancy: the board fills it only when less than half of the term is left (here from 2026-11-01 on)
select api.fill_seat (md5 ('c1')::uuid, 1, 4, 'casual', '2025-07-02', 'BRD/25-26/101');
reset session authorization;
insert into core.parameter (name, value, valid_from, source) values ('casual_vacancy_part', 506, '2025-07-01', 'Bye-law of the test');
set session authorization test_officer;
select api.fill_seat (md5 ('c1')::uuid, 1, 4, 'casual', '2025-07-02', null);
select number from api.fill_seat (md5 ('c1')::uuid, 1, 4, 'casual', '2025-07-02', 'BRD/25-26/101');
select ordinal, member_id, way, from_on, term_ends_on, resolution_number from api.seats_on ('2025-07-02') where seat_id is not null order by 1;
-- in between it is vacant, and filled before somebody came later
select state, vacant_since from api.seats_on ('2025-07-01') where ordinal = 1;
select api.fill_seat (md5 ('c2')::uuid, 1, 5, 'elected', '2025-07-01', null);
-- The first day on which less than the part is left, told by the day
reset session authorization;
select x.ends_on, x.part, d.day,
       (x.ends_on - d.day) * (x.part % 100) < (x.ends_on - (x.ends_on - interval '5 years')::date) * (x.part / 100) as is_late
  from (values ('2029-05-01'::date, 102), ('2029-05-01', 506)) x (ends_on, part)
 cross join lateral (values (x.ends_on - ceil (1826 * (x.part / 100)::numeric / (x.part % 100))::integer), (x.ends_on - ceil (1826 * (x.part / 100)::numeric / (x.part % 100))::integer + 1)) d (day);
-- What a clerk and a director may not
set session authorization test_clerk;
select api.fill_seat (md5 ('n1')::uuid, 3, 5, 'elected', '2025-07-01', null);
select api.end_seat (md5 ('n1')::uuid, 2, '2025-07-01', 'resigned', null, null);
set session authorization test_director;
select api.give_office (md5 ('n1')::uuid, 2, 'secretary', '2025-07-01', 'BRD/25-26/101');
select count (*) from api.seats_on ('2025-07-02') where state = 'sitting';
-- Her membership ends: her seat is to be ended; the taking back of it makes it whole again
set session authorization test_officer;
select number from api.cease_member (md5 ('x1')::uuid, 2, '2025-08-01', 'deceased', null, null);
reset session authorization;
select ordinal, member_id, state from api.seats_on ('2025-08-01') where seat_id is not null order by 1;
select seat_id, member_id from core.sitting_on ('board', '2025-08-01') order by 1;
select ordinal, member_id, state from api.seats_on ('2025-07-31') where seat_id is not null order by 1;
set session authorization test_officer;
select split_part (number, '/', 1) as series from api.undo_act (md5 ('x2')::uuid, (select max (act_id) from api.act), 'It was her sister');
select ordinal, member_id, state from api.seats_on ('2025-08-01') where seat_id is not null order by 1;
-- A term that is over
select ordinal, state from api.seats_on ('2029-05-01') where seat_id is not null order by 1;
-- A seat that is kept for midwives is not given to others, and one that was given by mistake was never hers
reset session authorization;
update core.seat_place set category = 'reserved_dai' where body = 'board' and ordinal = 15;
set session authorization test_officer;
select api.fill_seat (md5 ('g1')::uuid, 15, 1, 'elected', '2025-08-01', null);
select number from api.fill_seat (md5 ('g1')::uuid, 15, 5, 'elected', '2025-08-01', null);
-- villages likewise
reset session authorization;
select m.member_id, core.is_of_category (m.member_id, 'reserved_dai', '2025-08-01') as is_dai, core.is_of_category (m.member_id, 'reserved_rural', '2025-08-01') as is_rural
  from core.member m order by 1;
set session authorization test_officer;
select max (seat_id) as wrong from api.seat \gset
select api.end_seat (md5 ('g2')::uuid, :wrong, '2025-08-02', 'mistake', 'No', null);
select api.take_back_seat (md5 ('g2')::uuid, :wrong, ' ');
select api.take_back_seat (md5 ('g2')::uuid, 99, 'Another woman of this name was elected');
select number from api.take_back_seat (md5 ('g2')::uuid, :wrong, 'Another woman of this name was elected');
select number from api.take_back_seat (md5 ('g2')::uuid, :wrong, 'Another woman of this name was elected');
select api.take_back_seat (md5 ('g3')::uuid, :wrong, 'Again');
select ordinal, member_id, vacant_since, state from api.seats_on ('2025-08-01') where ordinal = 15;
select count (*) from api.directors_by ('2025-08-01') where seat_id = :wrong;
select member_id, from_on, until_on, end_reason, end_words from api.seat where seat_id = :wrong;
-- whom it did concern takes it on the same day; once the body met, or she got an office, it is ended instead
select number from api.fill_seat (md5 ('g4')::uuid, 15, 5, 'elected', '2025-08-01', null);
select max (seat_id) as right from api.seat \gset
select number from api.give_office (md5 ('g5')::uuid, :right, 'secretary', '2025-08-01', 'BRD/25-26/104');
select api.take_back_seat (md5 ('g6')::uuid, :right, 'Once more');
reset session authorization;
insert into core.meeting (number, body, kind, held_on, begins, place, state, opened_at)
values ('MBRD/25-26/001', 'board', 'ordinary', '2025-08-05', '11:00', 'Office', 'open', '2025-08-05 11:05+05:30');
set session authorization test_officer;
select api.take_back_seat (md5 ('g6')::uuid, :right, 'Once more');
set session authorization test_clerk;
select api.take_back_seat (md5 ('g7')::uuid, :right, 'Once more');
reset session authorization;
\set VERBOSITY terse
update core.seat set until_on = from_on, end_reason = 'resigned' where seat_id = 1;
\set VERBOSITY default
-- Against the registers, or where they say nothing, a reserved seat is given by a paper that was seen; it stays with the seat
update core.seat_place set category = 'reserved_dai' where body = 'board' and ordinal = 13;
update core.seat_place set category = 'reserved_sc_st' where body = 'board' and ordinal = 14;
set session authorization test_officer;
select api.fill_seat (md5 ('p1')::uuid, 13, 1, 'elected', '2025-08-10', null, ' ');
select number from api.fill_seat (md5 ('p1')::uuid, 13, 1, 'elected', '2025-08-10', null, 'Register of midwives of Sanand, line 12');
select member_id, came_words from api.seat where from_on = '2025-08-10';
select number from api.take_back_seat (md5 ('p2')::uuid, (select max (seat_id) from api.seat), 'The other seat was meant');
select api.fill_seat (md5 ('p3')::uuid, 14, 1, 'elected', '2025-08-10', null);
select api.fill_seat (md5 ('p3')::uuid, 14, 1, 'elected', '2025-08-10', null, 'Card 2345 6789 0124');
select number from api.fill_seat (md5 ('p3')::uuid, 14, 1, 'elected', '2025-08-10', null, 'Caste certificate SC/77 of 12-05-2011');
select member_id, came_words, end_words from api.seat where from_on = '2025-08-10' order by seat_id;
reset session authorization;

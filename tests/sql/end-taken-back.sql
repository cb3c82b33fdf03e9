-- The end of a seat or an office that was entered by mistake: taken back with words, while nothing was built on it.
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
  ('board', 'BRD/25-26/101', '2025-06-14', 'Seats', 'seats', 'passed'),
  ('board', 'BRD/25-26/102', '2025-06-14', 'Office-bearers', 'office_bearers', 'passed');
set session authorization test_officer;
select * from api.fill_seat (md5 ('f1')::uuid, 1, 1, 'elected', '2024-05-01', null);
select * from api.fill_seat (md5 ('f2')::uuid, 2, 2, 'elected', '2024-05-01', null);
select * from api.give_office (md5 ('o1')::uuid, 1, 'chairperson', '2025-06-15', 'BRD/25-26/102');
select * from api.give_office (md5 ('o2')::uuid, 1, 'treasurer', '2025-06-15', 'BRD/25-26/102');
select * from api.end_office (md5 ('o3')::uuid, 2, '2025-06-20', 'resigned', null);
select * from api.end_seat (md5 ('e1')::uuid, 1, '2025-07-01', 'resigned', 'Moved to Surat', 'BRD/25-26/101');
\o
\set ECHO all
-- It needs words, an end, and one who may
select api.take_back_seat_end (md5 ('b0')::uuid, 1, ' ');
select api.take_back_seat_end (md5 ('b0')::uuid, 99, 'It was her sister');
select api.take_back_seat_end (md5 ('b0')::uuid, 2, 'It was her sister');
set session authorization test_clerk;
select api.take_back_seat_end (md5 ('b0')::uuid, 1, 'It was her sister');
select api.take_back_office_end (md5 ('b0')::uuid, 1, 'It was her sister');
set session authorization test_officer;
-- an office does not come back before its seat
select api.take_back_office_end (md5 ('b0')::uuid, 1, 'It was her sister');
-- She sits as before, with the office that ended with the seat; that which ended before it stays ended
select number from api.take_back_seat_end (md5 ('b1')::uuid, 1, 'It was her sister');
select number from api.take_back_seat_end (md5 ('b1')::uuid, 1, 'It was her sister');
select api.take_back_seat_end (md5 ('b2')::uuid, 1, 'Again');
select until_on, end_reason, end_words, end_resolution_number from api.seat where seat_id = 1;
select office, until_on, end_reason from api.office order by office_id;
select ordinal, member_id, office, state from api.seats_on ('2025-07-02') where ordinal = 1 and body = 'board';
select seat_id, office, until_on, end_reason, end_words, end_resolution_number, words from api.taken_back_end order by back_id;
-- Filled again, it stays ended; one who was put there by mistake did not fill it
select number from api.end_seat (md5 ('e2')::uuid, 1, '2025-07-01', 'resigned', null, null);
select number from api.fill_seat (md5 ('f3')::uuid, 1, 5, 'elected', '2025-07-02', null);
select api.take_back_seat_end (md5 ('b3')::uuid, 1, 'It was her sister');
select number from api.take_back_seat (md5 ('g1')::uuid, (select max (seat_id) from api.seat), 'Another woman of this name');
select api.take_back_seat_end (md5 ('b3')::uuid, (select max (seat_id) from api.seat), 'No mistake');
-- The body met without her: what was a quorum stays so. Where she was in the room she was counted
reset session authorization;
insert into core.meeting (number, body, kind, held_on, begins, place, state, opened_at)
values ('MBRD/25-26/001', 'board', 'ordinary', '2025-07-03', '11:00', 'Office', 'open', '2025-07-03 11:05+05:30');
set session authorization test_officer;
select api.take_back_seat_end (md5 ('b3')::uuid, 1, 'It was her sister');
reset session authorization;
insert into core.presence (meeting_id, member_id, came_at, way) values (1, 1, '2025-07-03 11:00+05:30', 'name');
-- An election that fills the seat, and a bar
insert into core.election (number, body, name, cut_off_on, seats_from_on, is_casual)
values ('ELE/25-26/001', 'board', 'Vacant seats', '2025-07-04', '2025-09-01', true);
insert into core.election_place (election_id, place_id, category) values (1, 1, 'general');
set session authorization test_officer;
select api.take_back_seat_end (md5 ('b3')::uuid, 1, 'It was her sister');
-- called off, it fills nothing
select number from api.cancel_election (md5 ('k0')::uuid, 1, 'Nobody has left');
select record_id from api.bar_member (md5 ('k1')::uuid, 1, 'other', '2025-06-30', null, 'Order 5', null);
select api.take_back_seat_end (md5 ('b3')::uuid, 1, 'It was her sister');
select record_id from api.lift_bar (md5 ('k2')::uuid, 1, '2025-07-01', 'Order 6');
select number from api.take_back_seat_end (md5 ('b3')::uuid, 1, 'It was her sister');
-- The office: given again, handed over
select number from api.end_office (md5 ('o4')::uuid, 1, '2025-07-05', 'resigned', null);
select api.take_back_office_end (md5 ('b4')::uuid, 1, null);
select api.take_back_office_end (md5 ('b4')::uuid, 99, 'She only asked for leave');
select number from api.take_back_office_end (md5 ('b4')::uuid, 1, 'She only asked for leave');
select api.take_back_office_end (md5 ('b5')::uuid, 1, 'She only asked for leave');
select office, until_on, end_reason from api.office order by office_id;
select number from api.end_office (md5 ('o5')::uuid, 1, '2025-07-05', 'resigned', null);
select record_id > 0 as is_noted from api.hand_over (md5 ('h1')::uuid, 1, 'cash', 'handed_over', null);
select api.take_back_office_end (md5 ('b6')::uuid, 1, 'She only asked for leave');
select number from api.give_office (md5 ('o6')::uuid, 2, 'treasurer', '2025-07-06', 'BRD/25-26/102');
select api.take_back_office_end (md5 ('b6')::uuid, 2, 'She only asked for leave');
-- Nothing of it is lost, and nothing of it changes
select seat_id, office, until_on, words from api.taken_back_end order by back_id;
reset session authorization;
update core.taken_back_end set words = 'Otherwise';
delete from core.taken_back_end;
truncate core.taken_back_end;
select core.said_record ('core.taken_back_end', '1', null, 'en'), core.part_of_office ('core.taken_back_end');
select audit.first_break ();

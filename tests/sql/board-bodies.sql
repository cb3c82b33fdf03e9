-- Committees and seats by resolution, who is kept off the board, offices that are held long enough, and what is handed over.
\set ECHO none
\o /dev/null
\i setup/women.sql
insert into core.resolution (body, number, passed_on, words, kind) values
  ('board', 'BRD/99-00/001', '2000-01-01', 'Long ago', null), ('board', 'BRD/25-26/101', '2025-06-14', 'Seats', 'seats'),
  ('board', 'BRD/25-26/102', '2025-06-14', 'Rates', 'rates'),
  ('board', 'BRD/25-26/103', '2025-06-14', 'Offices', 'office_bearers');
set session authorization test_officer;
select * from api.apply_for_membership (md5 ('a5')::uuid, 'Savitaben', 'Mohanbhai', 'husband', 'Rathod', null, null, null,
  null, 1970, null, 'female', null, null, 'Sanand', null, null, null, null, 'dai', 'ordinary', null, null, null, true, 'gu', '1999-12-01');
select * from api.admit_member (md5 ('m5')::uuid, 5, 'BRD/99-00/001', '2000-01-02', null);
\o
\set ECHO all
-- A committee
select record_id, number from api.open_body (md5 ('bb-b1')::uuid, 'Health committee', 'આરોગ્ય સમિતિ', null, 'hlt', 3, '2025-07-01', 'BRD/25-26/101');
select api.open_body (md5 ('bb-b2')::uuid, 'Another', null, null, 'HLT', 3, '2025-07-01', 'BRD/25-26/101');
select api.open_body (md5 ('bb-b2')::uuid, 'Another', null, null, 'BRD', 3, '2025-07-01', 'BRD/25-26/101');
select api.open_body (md5 ('bb-b2')::uuid, 'Another', null, null, 'TOOLONG', 3, '2025-07-01', 'BRD/25-26/101');
select api.open_body (md5 ('bb-b2')::uuid, 'Another', null, null, 'ANO', 0, '2025-07-01', 'BRD/25-26/101');
select api.open_body (md5 ('bb-b2')::uuid, 'Another', null, null, 'ANO', 3, '2025-07-01', 'BRD/25-26/102');
select api.open_body (md5 ('bb-b2')::uuid, ' ', null, null, 'ANO', 3, '2025-07-01', 'BRD/25-26/101');
select key, body, body_name, body_name_gu, body_name_hi, ordinal, category, state from api.seats_on ('2025-07-01') where body = 'hlt' order by ordinal;
select number from api.fill_seat (md5 ('bb-f1')::uuid, 16, 1, 'appointed', '2025-07-02', 'BRD/25-26/101');
select ordinal, member_id, term_ends_on from api.seats_on ('2025-07-02') where body = 'hlt' and seat_id is not null;
-- Seats: the board has fifteen, and two for co-opted women
select api.add_seats (md5 ('bb-s1')::uuid, 'board', 'general', 1, '2025-07-01', 'BRD/25-26/101');
select api.add_seats (md5 ('bb-s1')::uuid, 'board', 'co_opted', 3, '2025-07-01', 'BRD/25-26/101');
select api.add_seats (md5 ('bb-s1')::uuid, 'board', 'royal', 1, '2025-07-01', 'BRD/25-26/101');
select api.add_seats (md5 ('bb-s1')::uuid, 'board', 'expert', 100, '2025-07-01', 'BRD/25-26/101');
select api.add_seats (md5 ('bb-s1')::uuid, 'club', 'expert', 1, '2025-07-01', 'BRD/25-26/101');
select record_id, number from api.add_seats (md5 ('bb-s1')::uuid, 'board', 'expert', 1, '2025-07-01', 'BRD/25-26/101');
select record_id, number from api.add_seats (md5 ('bb-s2')::uuid, 'hlt', 'general', 2, '2025-07-01', 'BRD/25-26/101');
-- one goes, and its number is given again: as a reserved seat, which may be filled by co-option
select api.end_place (md5 ('bb-p1')::uuid, 16, '2025-07-03', 'BRD/25-26/101');
select api.end_place (md5 ('bb-p1')::uuid, 5, '1962-05-01', 'BRD/25-26/101');
select number from api.end_place (md5 ('bb-p1')::uuid, 5, '2025-07-03', 'BRD/25-26/101');
reset session authorization;
-- by which resolution it went is kept
select r.number from core.seat_place p join core.resolution r on r.resolution_id = p.end_resolution_id where p.place_id = 5;
set session authorization test_officer;
select api.end_place (md5 ('bb-p2')::uuid, 5, '2025-07-04', 'BRD/25-26/101');
select record_id, number from api.add_seats (md5 ('bb-s3')::uuid, 'board', 'reserved_dai', 1, '2025-07-03', 'BRD/25-26/101');
select api.fill_seat (md5 ('bb-f2')::uuid, 22, 5, 'co_opted', '2025-07-03', null);
select number from api.fill_seat (md5 ('bb-f2')::uuid, 22, 5, 'co_opted', '2025-07-03', 'BRD/25-26/101');
-- an expert needs no vote, is not elected, and holds no office
select api.fill_seat (md5 ('bb-f3')::uuid, 19, 3, 'elected', '2025-07-03', null);
select number from api.fill_seat (md5 ('bb-f3')::uuid, 19, 3, 'appointed', '2025-07-03', 'BRD/25-26/101');
select api.give_office (md5 ('bb-o1')::uuid, (select seat_id from api.seat where member_id = 3), 'treasurer', '2025-07-03', 'BRD/25-26/101');
select body, ordinal, category, member_id, way, term_ends_on from api.seats_on ('2025-07-03') where seat_id is not null order by 1, 2;
-- It meets no more: its seats end, and who held them
select api.close_body (md5 ('bb-c1')::uuid, 'board', '2025-08-01', 'BRD/25-26/101');
select api.close_body (md5 ('bb-c1')::uuid, 'hlt', '2025-07-01', 'BRD/25-26/101');
select api.close_body (md5 ('bb-c1')::uuid, 'hlt', '2025-07-02', 'BRD/25-26/101');
select number from api.close_body (md5 ('bb-c1')::uuid, 'hlt', '2025-08-01', 'BRD/25-26/101');
select api.close_body (md5 ('bb-c2')::uuid, 'hlt', '2025-08-02', 'BRD/25-26/101');
select count (*) from api.seats_on ('2025-08-01') where body = 'hlt';
select ordinal, until_on, end_reason from api.directors_by ('2025-08-01') where body = 'hlt';
-- Who may not sit
select api.bar_member (md5 ('bb-k1')::uuid, 2, 'no_annual_meeting', '2025-07-01', '2028-07-02', 'Order 7', null);
select api.bar_member (md5 ('bb-k1')::uuid, 2, 'removed', '2025-07-01', null, 'Order 7', null);
select api.bar_member (md5 ('bb-k1')::uuid, 2, 'ugly', '2025-07-01', '2028-07-01', 'Order 7', null);
select api.bar_member (md5 ('bb-k1')::uuid, 2, 'dues', '2025-07-01', '2025-07-01', 'Order 7', null);
select api.bar_member (md5 ('bb-k1')::uuid, 2, 'dues', '2025-07-01', null, ' ', null);
select api.bar_member (md5 ('bb-k1')::uuid, 77, 'dues', '2025-07-01', null, 'Order 7', null);
select record_id, number from api.bar_member (md5 ('bb-k1')::uuid, 2, 'no_annual_meeting', '2025-07-01', '2028-07-01', 'Order 7', null);
select record_id, number from api.bar_member (md5 ('bb-k2')::uuid, 5, 'dues', '2025-07-10', null, 'Advance not settled', 'BRD/25-26/101');
select api.fill_seat (md5 ('bb-f5')::uuid, 1, 2, 'elected', '2025-07-05', null);
select number from api.fill_seat (md5 ('bb-f5')::uuid, 1, 2, 'elected', '2025-06-30', null);
select d.day, s.ordinal, s.member_id, s.state from (values ('2025-07-09'::date), ('2025-07-10')) d (day) cross join lateral api.seats_on (d.day) s
 where s.member_id in (2, 5) and s.body = 'board' order by 1, 2;
select api.lift_bar (md5 ('bb-l1')::uuid, 2, '2025-07-09', 'Settled');
select api.lift_bar (md5 ('bb-l1')::uuid, 2, '2025-07-20', ' ');
select api.lift_bar (md5 ('bb-l1')::uuid, 9, '2025-07-20', 'Settled');
select number from api.lift_bar (md5 ('bb-l1')::uuid, 2, '2025-07-20', 'Settled');
select api.lift_bar (md5 ('bb-l2')::uuid, 2, '2025-07-21', 'Settled');
select d.day, s.state from (values ('2025-07-19'::date), ('2025-07-20')) d (day) cross join lateral api.seats_on (d.day) s where s.member_id = 5 and s.body = 'board';
-- An office is held six years in a row at most; three years free it again, shorter breaks do not
select number from api.end_seat (md5 ('bb-t0')::uuid, (select seat_id from api.seat where member_id = 5), '2025-08-01', 'resigned', null, null);
select record_id as hers from api.fill_seat (md5 ('bb-t1')::uuid, 2, 5, 'elected', '2025-08-01', null) \gset
reset session authorization;
update core.seat set from_on = '2000-02-01' where seat_id = :hers;
set session authorization test_officer;
select record_id as held from api.give_office (md5 ('bb-t2')::uuid, :hers, 'chairperson', '2000-02-01', 'BRD/99-00/001') \gset
select api.office_limit_on (5, 'board', 'chairperson', '2000-02-01');
select number from api.end_office (md5 ('bb-t3')::uuid, :held, '2003-02-01', 'resigned', null);
select record_id as held from api.give_office (md5 ('bb-t4')::uuid, :hers, 'chairperson', '2005-02-01', 'BRD/99-00/001') \gset
select api.office_limit_on (5, 'board', 'chairperson', '2005-02-01');
select number from api.end_office (md5 ('bb-t5')::uuid, :held, '2008-02-01', 'resigned', null);
select api.give_office (md5 ('bb-t6')::uuid, :hers, 'chairperson', '2008-03-01', 'BRD/99-00/001');
select api.give_office (md5 ('bb-t6')::uuid, :hers, 'chairperson', '2011-01-31', 'BRD/99-00/001');
select record_id as held from api.give_office (md5 ('bb-t6')::uuid, :hers, 'chairperson', '2011-02-01', 'BRD/99-00/001') \gset
select api.office_limit_on (5, 'board', 'chairperson', '2012-02-01');
-- another office is another row; without a limit there is none
select number from api.give_office (md5 ('bb-t7')::uuid, :hers, 'treasurer', '2011-02-01', 'BRD/99-00/001');
-- What she hands over who had the office to her who has it
select number from api.give_office (md5 ('bb-h1')::uuid, (select seat_id from api.seat where member_id = 2), 'chairperson', '2025-06-30', 'BRD/25-26/103');
select count (*), min (office_id) = :held as is_hers, min (from_member_id), min (to_member_id), min (state) from api.hand_overs_by ('2025-07-01');
select record_id from api.hand_over (md5 ('bb-h2')::uuid, :held, 'keys', 'handed_over', 'Three');
select record_id from api.hand_over (md5 ('bb-h2')::uuid, :held, 'keys', 'handed_over', 'Three');
select record_id from api.hand_over (md5 ('bb-h3')::uuid, :held, 'keys', 'missing', 'The one of the safe');
select record_id from api.hand_over (md5 ('bb-h4')::uuid, :held, 'seal', 'not_there', null);
select api.hand_over (md5 ('bb-h5')::uuid, :held, 'crown', 'handed_over', null);
select api.hand_over (md5 ('bb-h5')::uuid, :held, 'cash', 'eaten', null);
select api.hand_over (md5 ('bb-h5')::uuid, :held, 'cash', 'missing', null);
select api.hand_over (md5 ('bb-h5')::uuid, 33, 'cash', 'handed_over', null);
select thing, state, words, entered_by from api.hand_overs_by (api.today ()) where state <> 'to_hand_over' order by ordinal;
reset session authorization;
select thing, state, words, entered_by from api.hand_overs_by (api.today ()) where state <> 'to_hand_over' order by ordinal;
update core.hand_over_step set outcome = 'missing';
-- Which member signs in
insert into core.login (login, roles) values ('test_director', '{director}'), ('test_admin', '{admin}'), ('test_clerk', '{clerk}');
set session authorization test_admin;
select api.set_login_member (md5 ('bb-w1')::uuid, 'test_director', 77);
select api.set_login_member (md5 ('bb-w1')::uuid, 'nobody', 2);
select number from api.set_login_member (md5 ('bb-w1')::uuid, 'test_director', 2);
select api.set_login_member (md5 ('bb-w2')::uuid, 'test_clerk', 2);
select login, member_id, member_number from api.login order by login;
set session authorization test_director;
select api.set_login_member (md5 ('bb-w3')::uuid, 'test_director', 1);
set session authorization test_admin;
select number from api.set_login_member (md5 ('bb-w4')::uuid, 'test_director', null);
select login, member_id, member_number from api.login where login = 'test_director';
-- Nothing of it is for others
set session authorization test_clerk;
select api.open_body (md5 ('bb-z')::uuid, 'Another', null, null, 'ANO', 3, '2025-07-01', 'BRD/25-26/101');
select api.bar_member (md5 ('bb-z')::uuid, 2, 'dues', '2025-07-01', null, 'Order 7', null);
select api.hand_over (md5 ('bb-z')::uuid, 3, 'cash', 'handed_over', null);
select api.add_seats (md5 ('bb-z')::uuid, 'board', 'expert', 1, '2025-07-01', 'BRD/25-26/101');

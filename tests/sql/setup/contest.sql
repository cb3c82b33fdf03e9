-- An election of two seats, with four candidates in two booths, brought to its poll: 20 women of setup/voters.sql, all of whom may vote.
\set voters 20
\i setup/voters.sql
update core.seat_place set until_on = '2000-01-01' where ordinal > 3;
insert into core.seat (body, member_id, office, from_on, place_id, term_ends_on)
select 'board', 14 + p.ordinal, 'director', '2020-01-15', p.place_id, '2025-01-15' from core.seat_place p where p.until_on is null order by p.ordinal;
insert into core.office (seat_id, office, from_on) select seat_id, 'chairperson', '2020-01-15' from core.seat where member_id = 15;
update core.seat_place set category = 'reserved_dai' where ordinal = 3;
set session authorization test_officer;
select record_id as e from api.call_election (md5 ('e1')::uuid, 'board', 'Board 2025', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001') \gset
select api.draw_voters_roll (md5 ('r1')::uuid, :e, '2024-11-21');
select api.end_election_stage (md5 ('x1')::uuid, :e, 'roll', '2024-11-21');
select api.end_election_stage (md5 ('x2')::uuid, :e, 'objections', '2024-12-01');
select api.end_election_stage (md5 ('x3')::uuid, :e, 'final_roll', '2024-12-06');
select api.enter_candidate (md5 ('n' || i)::uuid, :e, 'general', i, 5 + i, 10 + i, true, '2024-12-10') from generate_series (1, 4) i;
select api.enter_candidate (md5 ('n10')::uuid, :e, 'reserved_dai', 10, 5, 16, true, '2024-12-10');
select api.end_election_stage (md5 ('x4')::uuid, :e, 'nominations', '2024-12-15');
select api.scrutinise_candidate (md5 ('s' || n.nomination_id)::uuid, n.nomination_id, true, '2024-12-16', null) from api.election_nominations (:e) n;
select api.end_election_stage (md5 ('x5')::uuid, :e, 'scrutiny', '2024-12-16');
select api.end_election_stage (md5 ('x6')::uuid, :e, 'withdrawals', '2024-12-19');
select record_id as office from api.add_booth (md5 ('h1')::uuid, :e, 'Office', 'ઓફિસ') \gset
select record_id as school from api.add_booth (md5 ('h2')::uuid, :e, 'School', null) \gset
select max (nomination_id) filter (where member_number = 1) as n1, max (nomination_id) filter (where member_number = 2) as n2,
       max (nomination_id) filter (where member_number = 3) as n3, max (nomination_id) filter (where member_number = 4) as n4
  from api.election_nominations (:e) \gset
select api.end_election_stage (md5 ('x7')::uuid, :e, 'contest', '2024-12-22');

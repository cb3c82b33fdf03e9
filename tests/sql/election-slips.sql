-- What goes wrong by hand in an election: called with a wrong day, too few who stand, nobody at all; a slip of the pen in each stage.
\set ECHO none
\o /dev/null
\set voters 20
\i setup/voters.sql
-- Two general seats and one for midwives, on which three women sit.
update core.seat_place set until_on = '2000-01-01' where ordinal > 3;
insert into core.seat (body, member_id, office, from_on, place_id, term_ends_on)
select 'board', 14 + p.ordinal, 'director', '2020-01-15', p.place_id, '2025-01-15' from core.seat_place p where p.until_on is null order by p.ordinal;
update core.seat_place set category = 'reserved_dai' where ordinal = 3;
set session authorization test_officer;
\o
\set ECHO all
-- A cut-off day of long ago and a term that does not meet the old one are told, and stand in nobody's way.
select record_id as e from api.call_election (md5 ('e1')::uuid, 'board', 'Wrong cut-off', null, '2020-01-01', '2025-01-05', '2025-01-10', false, 'BRD/24-25/001') \gset
select api.move_election_day (md5 ('d1')::uuid, :e, 'declaration', '2025-01-20', 'The hall is let') is not null;
select what, details, weight from api.election_blockers (:e);
select * from api.call_election (md5 ('e2')::uuid, 'board', 'The right one', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
-- It is called off, with the reason; nothing of it changes then, no seat either, and another is called.
set session authorization test_clerk;
select * from api.cancel_election (md5 ('k1')::uuid, :e, 'The cut-off day is wrong');
set session authorization test_officer;
select * from api.cancel_election (md5 ('k1')::uuid, :e, ' ');
select * from api.cancel_election (md5 ('k1')::uuid, 99, 'No');
select number from api.cancel_election (md5 ('k1')::uuid, :e, 'The cut-off day is wrong');
select number from api.cancel_election (md5 ('k1')::uuid, :e, 'The cut-off day is wrong');
select * from api.cancel_election (md5 ('k2')::uuid, :e, 'Again');
select number, state, words, seat_count from api.elections ();
select distinct state from api.election_stages (:e);
select * from api.election_blockers (:e);
select * from api.draw_voters_roll (md5 ('r0')::uuid, :e, '2024-11-21');
select * from api.move_election_day (md5 ('d2')::uuid, :e, 'poll', '2025-01-06', 'No');
select count (*) from api.seats_on ('2025-02-01') where seat_id is not null;
select record_id as e from api.call_election (md5 ('e2')::uuid, 'board', 'The right one', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001') \gset
select number, state from api.elections () order by 1;
\set ECHO none
\o /dev/null
select api.draw_voters_roll (md5 ('r1')::uuid, :e, '2024-11-21');
select api.end_election_stage (md5 ('x1')::uuid, :e, 'roll', '2024-11-21');
select api.end_election_stage (md5 ('x2')::uuid, :e, 'objections', '2024-12-01');
select api.end_election_stage (md5 ('x3')::uuid, :e, 'final_roll', '2024-12-06');
\o
\set ECHO all
-- Nobody was nominated: the stages of papers end only with words, and from the withdrawals on it goes no further.
begin;
select what, details, weight from api.election_blockers (:e) where weight <> 'hint' and what <> 'day_is_to_come';
select * from api.end_election_stage (md5 ('x4')::uuid, :e, 'nominations', '2024-12-15');
rollback;
begin;
select number from api.end_election_stage (md5 ('x4')::uuid, :e, 'nominations', '2024-12-15', 'Nobody came');
select words from api.election_stages (:e) where stage = 'nominations';
select number from api.end_election_stage (md5 ('x5')::uuid, :e, 'scrutiny', '2024-12-16');
select what, details, weight from api.election_blockers (:e) where what <> 'day_is_to_come';
select * from api.end_election_stage (md5 ('x6')::uuid, :e, 'withdrawals', '2024-12-19', 'Nobody came');
rollback;
-- An election that had come to its declaration before that was looked at ends nobody's term.
begin;
reset session authorization;
insert into core.election_step (election_id, stage, ended_on)
select :e, s.code, core.election_day_of (:e, s.code) from core.election_stage s where s.ordinal between 4 and 9 order by s.ordinal;
set session authorization test_officer;
select what, weight from api.election_blockers (:e) where what <> 'day_is_to_come';
select * from api.end_election_stage (md5 ('x10')::uuid, :e, 'declaration', '2025-01-06', 'Nobody came');
rollback;
begin;
reset session authorization;
insert into core.election_step (election_id, stage, ended_on)
select :e, s.code, core.election_day_of (:e, s.code) from core.election_stage s where s.ordinal between 4 and 9 order by s.ordinal;
set session authorization test_officer;
select number from api.cancel_election (md5 ('k3')::uuid, :e, 'Nobody stood');
select count (*) from api.seats_on ('2025-02-01') where seat_id is not null;
reset session authorization;
select * from core.find_faults (null);
rollback;
set session authorization test_officer;
-- One stands for two general seats, and one for the midwives': what is left stays vacant, with words; once it is declared it is not called off.
select number from api.enter_candidate (md5 ('n1')::uuid, :e, 'general', 1, 6, 7, true, '2024-12-10');
select number from api.enter_candidate (md5 ('n2')::uuid, :e, 'reserved_dai', 10, 8, 9, true, '2024-12-10');
begin;
select what, details, details_gu, weight from api.election_blockers (:e) where what <> 'day_is_to_come';
select number from api.end_election_stage (md5 ('y4')::uuid, :e, 'nominations', '2024-12-15', 'One seat stays vacant');
select api.scrutinise_candidate (md5 ('s' || n.nomination_id)::uuid, n.nomination_id, true, '2024-12-16', null) is not null from api.election_nominations (:e) n;
select number from api.end_election_stage (md5 ('y5')::uuid, :e, 'scrutiny', '2024-12-16');
select what, details, weight from api.election_blockers (:e) where what <> 'day_is_to_come';
savepoint before;
select * from api.end_election_stage (md5 ('y6')::uuid, :e, 'withdrawals', '2024-12-19');
rollback to before;
select number from api.end_election_stage (md5 ('y6')::uuid, :e, 'withdrawals', '2024-12-19', 'One seat stays vacant, for co-option');
select api.end_election_stage (md5 ('y' || t.i)::uuid, :e, t.stage, t.ended_on) is not null
  from (values (7, 'contest', '2024-12-22'::date), (8, 'poll', '2025-01-05'), (9, 'count', '2025-01-05'), (10, 'declaration', '2025-01-06')) t (i, stage, ended_on);
select member_number, state from api.election_result (:e);
select * from api.cancel_election (md5 ('k4')::uuid, :e, 'Too late');
rollback;

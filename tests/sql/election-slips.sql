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
-- A paper that was typed with the wrong proposer is withdrawn and entered again; two of hers do not stand, and signatures on the first
-- are free.
select number from api.enter_candidate (md5 ('n3')::uuid, :e, 'general', 2, 11, 12, true, '2024-12-10');
select * from api.enter_candidate (md5 ('n4')::uuid, :e, 'general', 2, 13, 12, true, '2024-12-10');
select nomination_id as wrong from api.election_nominations (:e) where serial = 3 \gset
select * from api.take_back_withdrawal (md5 ('t0')::uuid, :wrong, 'It stands');
select number from api.withdraw_candidate (md5 ('w1')::uuid, :wrong, '2024-12-10', 'The proposer is No. 13');
select * from api.withdraw_candidate (md5 ('w2')::uuid, :wrong, '2024-12-10', 'Again');
select number from api.enter_candidate (md5 ('n5')::uuid, :e, 'general', 2, 13, 12, true, '2024-12-10');
select * from api.take_back_withdrawal (md5 ('t1')::uuid, :wrong, 'It stands');
select serial, member_number, proposer, state, grounds, words from api.election_nominations (:e) order by serial;
-- A withdrawal of the wrong woman is taken back, with words, until the withdrawals are over.
select nomination_id as her from api.election_nominations (:e) where serial = 4 \gset
select number from api.withdraw_candidate (md5 ('w3')::uuid, :her, '2024-12-11', 'She moves to Surat');
select * from api.take_back_withdrawal (md5 ('t2')::uuid, :her, ' ');
select number from api.take_back_withdrawal (md5 ('t2')::uuid, :her, 'It was No. 1 who wrote');
select serial, state, words from api.election_nominations (:e) where serial = 4;
select number from api.enter_candidate (md5 ('n6')::uuid, :e, 'general', 3, 16, 17, true, '2024-12-11');
select number from api.end_election_stage (md5 ('z4')::uuid, :e, 'nominations', '2024-12-15');
-- A decision of the scrutiny is changed with words while it lasts; the newest counts, and the first is seen beside it.
select nomination_id as third from api.election_nominations (:e) where serial = 5 \gset
select api.scrutinise_candidate (md5 ('sz' || n.nomination_id)::uuid, n.nomination_id, n.serial <> 5, '2024-12-16', case when n.serial = 5 then 'Mixed up with No. 8' end)
  is not null from api.election_nominations (:e) n where n.state = 'nomination_received';
select serial, state, words from api.election_nominations (:e) where serial = 5;
select * from api.scrutinise_candidate (md5 ('zz')::uuid, :third, true, '2024-12-16', null);
select number from api.scrutinise_candidate (md5 ('zz')::uuid, :third, true, '2024-12-16', 'The paper is in order');
select serial, state, words from api.election_nominations (:e) where serial = 5;
select category, seat_count, candidate_count from api.election_contests (:e);
select number from api.end_election_stage (md5 ('z5')::uuid, :e, 'scrutiny', '2024-12-16');
select * from api.scrutinise_candidate (md5 ('zy')::uuid, :third, false, '2024-12-16', 'No');
\set ECHO none
\o /dev/null
select api.end_election_stage (md5 ('z6')::uuid, :e, 'withdrawals', '2024-12-19');
\o
\set ECHO all
select * from api.take_back_withdrawal (md5 ('t3')::uuid, :wrong, 'It stands');
-- A lot that was recorded for the wrong woman is taken back and recorded for the right one, while the count lasts.
\set ECHO none
\o /dev/null
select record_id as booth from api.add_booth (md5 ('h1')::uuid, :e, 'Office', 'ઓફિસ') \gset
select api.end_election_stage (md5 ('z7')::uuid, :e, 'contest', '2024-12-22');
select api.record_ballots (md5 ('b1')::uuid, :booth, 12, 10, 10, 0, 2);
select api.end_election_stage (md5 ('z8')::uuid, :e, 'poll', '2025-01-05');
select api.name_scrutineers (md5 ('q1')::uuid, :e, 'test_clerk', 'test_director');
select jsonb_agg (x.line) as lines
  from (select jsonb_build_object ('nomination_id', b.nomination_id, 'votes', case b.member_number when 1 then 7 else 5 end) as line
          from api.election_ballot (:e) b
         union all select jsonb_build_object ('category', 'general', 'votes', 0)) x \gset
set session authorization test_clerk;
select api.enter_count (md5 ('c1')::uuid, :booth, :'lines');
set session authorization test_director;
select api.enter_count (md5 ('c2')::uuid, :booth, :'lines');
set session authorization test_officer;
\o
\set ECHO all
select member_number, votes, state from api.election_result (:e);
select * from api.take_back_lot (md5 ('l0')::uuid, :third, 'No');
select number from api.record_lot (md5 ('l1')::uuid, :third, '2025-01-05', 'A child', 'All who were there');
select * from api.record_lot (md5 ('l2')::uuid, :her, '2025-01-05', 'A child', 'All who were there');
select member_number, votes, state, lot from api.election_result (:e);
select * from api.take_back_lot (md5 ('l3')::uuid, :third, ' ');
select number from api.take_back_lot (md5 ('l3')::uuid, :third, 'The slip had the name of No. 2');
select member_number, votes, state, lot from api.election_result (:e);
select * from api.end_election_stage (md5 ('z9')::uuid, :e, 'count', '2025-01-05');
select number from api.record_lot (md5 ('l4')::uuid, :her, '2025-01-05', 'A child', 'All who were there');
select member_number, votes, state, lot from api.election_result (:e);
select number from api.end_election_stage (md5 ('z9')::uuid, :e, 'count', '2025-01-05');
select * from api.take_back_lot (md5 ('l5')::uuid, :her, 'Too late');
select number from api.end_election_stage (md5 ('z10')::uuid, :e, 'declaration', '2025-01-06');
select member_number, state, seat from api.election_result (:e);
-- What was decided on a complaint is changed until a seat was set aside by it.
select record_id as k from api.record_complaint (md5 ('k5')::uuid, :e, 'Woman 3', '2025-01-07', 'The lot was not shaken') \gset
select number from api.decide_complaint (md5 ('k6')::uuid, :k, false, '2025-01-08', 'Mixed up with another letter');
select number from api.decide_complaint (md5 ('k7')::uuid, :k, true, '2025-01-09', 'Order 12 of the Registrar');
select state, decided_on, decision from api.election_complaints (:e);
select number from api.set_aside_seat (md5 ('k8')::uuid, :k, (select s.seat_id from api.seat s where s.election_number = 'ELE/24-25/002' and s.member_id = 2), '2025-01-20');
select * from api.decide_complaint (md5 ('k9')::uuid, :k, false, '2025-01-09', 'No');
reset session authorization;
select * from core.find_faults (null);
begin;
set local session_replication_role = replica;
delete from core.nomination_withdrawal where nomination_id = :wrong;
select * from core.find_faults (null) where invariant = 'I8';
rollback;
-- Who died or left after the roll was drawn is not on the final one, and stands there with the reason; also when an objection had put her on it.
set session authorization test_officer;
select record_id as f from api.call_election (md5 ('f1')::uuid, 'board', 'Board 2026', null, '2025-03-01', '2025-06-05', '2025-06-15', false, 'BRD/24-25/001') \gset
\set ECHO none
\o /dev/null
reset session authorization;
update core.member set class = 'nominal' where member_number = 18;
set session authorization test_officer;
select api.draw_voters_roll (md5 ('fr')::uuid, :f, '2025-04-21');
select api.end_election_stage (md5 ('f2')::uuid, :f, 'roll', '2025-04-21');
select record_id as o from api.object_to_roll (md5 ('fo')::uuid, :f, 18, 'add', 'Woman 18', '2025-04-25', 'I am an ordinary member') \gset
select api.decide_roll_objection (md5 ('fq')::uuid, :o, true, '2025-04-26', 'She is');
select api.cease_member (md5 ('fc' || m)::uuid, m, '2025-05-02', 'deceased', null, null) from unnest (array[17, 18]) m;
select api.cease_member (md5 ('fc')::uuid, 19, '2025-05-09', 'deceased', null, null);
select api.end_election_stage (md5 ('f3')::uuid, :f, 'objections', '2025-05-01');
\o
\set ECHO all
select number from api.end_election_stage (md5 ('f4')::uuid, :f, 'final_roll', '2025-05-06');
select serial is not null as is_numbered, state, reason, count (*), min (member_number) from api.election_roll (:f) where member_number > 15 group by 1, 2, 3 order by 1, 5;
select voter_count, holds from api.election_roll_seal (:f);
-- A woman who stands does not count, also when her login is said to be hers later; of counts that differ only the lines are shown.
\set ECHO none
\o /dev/null
select api.enter_candidate (md5 ('fn' || i)::uuid, :f, 'general', i, 5 + i, 10 + i, true, '2025-05-10') from generate_series (1, 3) i;
select api.enter_candidate (md5 ('fn')::uuid, :f, 'reserved_dai', 10, 5, 16, true, '2025-05-10');
select api.end_election_stage (md5 ('f5')::uuid, :f, 'nominations', '2025-05-15');
select api.scrutinise_candidate (md5 ('fs' || n.nomination_id)::uuid, n.nomination_id, true, '2025-05-16', 'Looked at') from api.election_nominations (:f) n;
select api.end_election_stage (md5 ('f6')::uuid, :f, 'scrutiny', '2025-05-16');
select api.end_election_stage (md5 ('f7')::uuid, :f, 'withdrawals', '2025-05-19');
select record_id as booth from api.add_booth (md5 ('fh')::uuid, :f, 'Office', null) \gset
select api.end_election_stage (md5 ('f8')::uuid, :f, 'contest', '2025-05-22');
select api.record_ballots (md5 ('fb')::uuid, :booth, 12, 10, 10, 0, 2);
select api.end_election_stage (md5 ('f9')::uuid, :f, 'poll', '2025-06-05');
reset session authorization;
update core.login set member_id = 2 where login = 'test_clerk';
set session authorization test_officer;
\o
\set ECHO all
select api.name_scrutineers (md5 ('fz')::uuid, :f, 'test_clerk', 'test_director');
select api.name_scrutineers (md5 ('fz')::uuid, :f, 'test_director', 'test_clerk');
select number from api.name_scrutineers (md5 ('fz')::uuid, :f, 'test_accountant', 'test_director');
select jsonb_agg (x.line) as lines, jsonb_agg (x.line) filter (where x.nomination_id is null or x.nomination_id <> x.last)
       || jsonb_build_array (jsonb_build_object ('nomination_id', max (x.last), 'votes', 6)) as others
  from (select b.nomination_id, max (b.nomination_id) over () as last,
               jsonb_build_object ('nomination_id', b.nomination_id, 'votes', 5) as line from api.election_ballot (:f) b
         union all select null, null, jsonb_build_object ('category', 'general', 'votes', 0)) x \gset
set session authorization test_accountant;
select number from api.enter_count (md5 ('fx1')::uuid, :booth, :'lines');
reset session authorization;
update core.login set member_id = 3 where login = 'test_director';
set session authorization test_director;
select api.enter_count (md5 ('fx2')::uuid, :booth, :'others');
reset session authorization;
update core.login set member_id = null where login = 'test_director';
set session authorization test_director;
select number from api.enter_count (md5 ('fx2')::uuid, :booth, :'others');
select name, first_votes, second_votes, difference, state from api.election_recount (:f);
set session authorization test_auditor;
select count (*) from api.edit_log ('2000-01-01', '2100-01-01', null, null, null, 100000) where thing = 'core.election_count_line';
set session authorization test_director;
select number from api.enter_count (md5 ('fx3')::uuid, :booth, :'others');
select name, first_votes, second_votes, state from api.election_recount (:f);
set session authorization test_accountant;
select number from api.enter_count (md5 ('fx4')::uuid, :booth, :'others');
select name, first_votes, second_votes, difference, state from api.election_recount (:f);
set session authorization test_auditor;
select count (*) from api.edit_log ('2000-01-01', '2100-01-01', null, null, null, 100000) where thing = 'core.election_count_line';
reset session authorization;

-- An election until its contest list, act by act: what each needs, what it refuses, who may not; twice is once; what is over stays.
\set ECHO none
\o /dev/null
\set voters 20
\i setup/voters.sql
-- Two general seats and one for midwives; a board that sits; No. 19 left, No. 20 is a nominal member, No. 18 is barred.
update core.seat_place set until_on = '2000-01-01' where ordinal > 3;
update core.seat_place set category = 'reserved_dai' where ordinal = 3;
insert into core.seat (body, member_id, office, from_on, place_id, term_ends_on)
select 'board', 14 + p.ordinal, 'director', '2020-01-15', p.place_id, '2025-01-15' from core.seat_place p where p.until_on is null order by p.ordinal;
insert into core.office (seat_id, office, from_on) select seat_id, 'chairperson', '2020-01-15' from core.seat where member_id = 15;
insert into core.act (number, kind, member_id, value_on) values ('CES/24-25/0001', 'cease', 19, '2024-11-20');
insert into core.cessation (member_id, act_id, ceased_on, reason) select 19, act_id, '2024-11-20', 'resigned' from core.act where kind = 'cease';
insert into core.bar (member_id, ground, from_on, until_on, words) values (18, 'removed', '2023-01-01', '2027-01-01', 'Order of the Registrar');
update core.member set class = 'nominal' where member_number = 20;
set session authorization test_officer;
\o
\set ECHO all
-- Calling it. A clerk and a director do not.
set session authorization test_clerk;
select * from api.call_election (md5 ('e0')::uuid, 'board', 'Board 2025', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
set session authorization test_director;
select * from api.call_election (md5 ('e0')::uuid, 'board', 'Board 2025', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
set session authorization test_officer;
select * from api.call_election (md5 ('e0')::uuid, 'board', ' ', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
select * from api.call_election (md5 ('e0')::uuid, 'nobody', 'Board 2025', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
\set VERBOSITY terse
select * from api.call_election (md5 ('e0')::uuid, 'board', 'Board 2025', null, '2099-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
\set VERBOSITY default
select * from api.call_election (md5 ('e0')::uuid, 'board', 'Board 2025', null, '2024-11-01', '2025-01-15', '2025-01-15', false, 'BRD/24-25/001');
select * from api.call_election (md5 ('e0')::uuid, 'board', 'Board 2025', null, '2024-12-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
select * from api.call_election (md5 ('e0')::uuid, 'board', 'Board 2025', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/009');
select * from api.call_election (md5 ('e0')::uuid, 'board', 'Board 2025', null, '2024-11-01', '2025-01-05', '2025-01-15', true, 'BRD/24-25/001');
select * from api.call_election (md5 ('e0')::uuid, 'committee', 'Committee', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
select number from api.call_election (md5 ('e1')::uuid, 'board', 'Board 2025', 'બોર્ડ 2025', '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
select number from api.call_election (md5 ('e1')::uuid, 'board', 'Board 2025', 'બોર્ડ 2025', '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
select * from api.call_election (md5 ('e1')::uuid, 'board', 'Other', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
select * from api.call_election (md5 ('e2')::uuid, 'board', 'Again', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001');
select election_id as e from api.elections () \gset
select number, name_gu, state, cut_off_on, poll_on, seats_from_on, resolution_number, seat_count, voter_count from api.elections ();
select ordinal, stage, due_on, ended_on, state, moved from api.election_stages (:e) order by ordinal;
select category, seat_count, candidate_count, is_contested from api.election_contests (:e);
-- Days are moved with a reason, in their order, before the seats begin; what is over is not moved.
select * from api.move_election_day (md5 ('d0')::uuid, :e, 'poll', '2025-01-06', null);
select * from api.move_election_day (md5 ('d0')::uuid, :e, 'picnic', '2025-01-06', 'No');
select * from api.move_election_day (md5 ('d0')::uuid, :e, 'complaints', '2025-01-06', 'No');
select * from api.move_election_day (md5 ('d0')::uuid, 999, 'poll', '2025-01-06', 'No');
select * from api.move_election_day (md5 ('d0')::uuid, :e, 'scrutiny', '2024-12-14', 'Too early');
select * from api.move_election_day (md5 ('d0')::uuid, :e, 'scrutiny', '2024-12-20', 'Later than withdrawals');
select number from api.move_election_day (md5 ('d1')::uuid, :e, 'declaration', '2025-01-07', 'The hall is free then');
select * from api.move_election_day (md5 ('d2')::uuid, :e, 'poll', '2025-01-15', 'Too late');
select stage, due_on, moved, words from api.election_stages (:e) where stage = 'declaration';
-- The roll: not ended before it is drawn; each left out has her reason.
select * from api.end_election_stage (md5 ('x0')::uuid, :e, 'roll', '2024-11-21');
select * from api.election_blockers (:e);
select * from api.draw_voters_roll (md5 ('r0')::uuid, :e, '2024-10-21');
select number from api.draw_voters_roll (md5 ('r1')::uuid, :e, '2024-11-21');
select number from api.draw_voters_roll (md5 ('r1')::uuid, :e, '2024-11-21');
select number from api.draw_voters_roll (md5 ('r2')::uuid, :e, '2024-11-22');
select state, reason, count (*), min (member_number), max (member_number) from api.election_roll (:e) group by 1, 2 order by 1, 2;
select * from api.end_election_stage (md5 ('x0')::uuid, :e, 'objections', '2024-11-21');
select * from api.end_election_stage (md5 ('x0')::uuid, :e, 'roll', '2024-11-20');
\set VERBOSITY terse
select * from api.end_election_stage (md5 ('x0')::uuid, :e, 'roll', '2099-11-20');
\set VERBOSITY default
select number from api.end_election_stage (md5 ('x1')::uuid, :e, 'roll', '2024-11-22');
select number from api.end_election_stage (md5 ('x1')::uuid, :e, 'roll', '2024-11-22');
select * from api.draw_voters_roll (md5 ('r3')::uuid, :e, '2024-11-22');
select * from api.move_election_day (md5 ('d3')::uuid, :e, 'roll', '2024-11-23', 'Too late');
-- Objections within their days, about who is in the draw, against what the roll says.
select * from api.object_to_roll (md5 ('o0')::uuid, :e, 1, 'take_out', 'Woman 2', '2024-11-20', 'She moved away');
select * from api.object_to_roll (md5 ('o0')::uuid, :e, 1, 'take_out', 'Woman 2', '2024-12-20', 'She moved away');
select * from api.object_to_roll (md5 ('o0')::uuid, :e, 1, 'take_out', '', '2024-11-25', 'She moved away');
select * from api.object_to_roll (md5 ('o0')::uuid, :e, 1, 'add', 'Woman 2', '2024-11-25', 'She is a member');
select * from api.object_to_roll (md5 ('o0')::uuid, :e, 19, 'take_out', 'Woman 2', '2024-11-25', 'She left');
select * from api.object_to_roll (md5 ('o0')::uuid, :e, 99, 'add', 'Woman 2', '2024-11-25', 'She is a member');
select number from api.object_to_roll (md5 ('o1')::uuid, :e, 1, 'take_out', 'Woman 2', '2024-11-25', 'She moved away');
select number from api.object_to_roll (md5 ('o2')::uuid, :e, 19, 'add', 'Woman 19', '2024-11-26', 'I never resigned');
select number from api.object_to_roll (md5 ('o3')::uuid, :e, 17, 'take_out', 'Woman 3', '2024-11-26', 'She is not of age');
select max (objection_id) filter (where member_number = 1) as o1, max (objection_id) filter (where member_number = 19) as o2,
       max (objection_id) filter (where member_number = 17) as o3 from api.roll_objections (:e) \gset
select * from api.decide_roll_objection (md5 ('q0')::uuid, :o1, null, '2024-11-28', 'Seen');
select * from api.decide_roll_objection (md5 ('q0')::uuid, :o1, true, '2024-11-24', 'Seen');
select * from api.decide_roll_objection (md5 ('q0')::uuid, 999, true, '2024-11-28', 'Seen');
select number from api.decide_roll_objection (md5 ('q1')::uuid, :o2, false, '2024-11-28', 'Her letter of 20 November is here');
select * from api.end_election_stage (md5 ('x2')::uuid, :e, 'objections', '2024-11-30');
select number from api.end_election_stage (md5 ('x2')::uuid, :e, 'objections', '2024-12-01');
select * from api.end_election_stage (md5 ('x3')::uuid, :e, 'final_roll', '2024-12-06');
select * from api.election_blockers (:e);
select number from api.decide_roll_objection (md5 ('q2')::uuid, :o1, true, '2024-12-02', 'She moved to Surat');
select number from api.decide_roll_objection (md5 ('q3')::uuid, :o3, false, '2024-12-02', 'She is 48');
select number from api.decide_roll_objection (md5 ('q4')::uuid, :o3, true, '2024-12-02', 'Mixed up with No. 16');
select number from api.decide_roll_objection (md5 ('q6')::uuid, :o3, false, '2024-12-02', 'She is 48');
select member_number, wants, state, decision from api.roll_objections (:e) order by objection_id;
-- The final roll has a seal; it is the same when it is computed again, by other means.
select * from api.election_roll_seal (:e);
select number from api.end_election_stage (md5 ('x3')::uuid, :e, 'final_roll', '2024-12-06');
select voter_count, frozen_on, holds from api.election_roll_seal (:e);
select serial, member_number, name, place, state, reason from api.election_roll (:e) where serial < 4 or serial is null order by serial, member_number;
select s.digest = encode (sha256 (convert_to (string_agg (concat_ws ('|', serial, member_id, member_number, name, name_gu, place), e'\n' order by serial), 'UTF8')), 'hex')
  from api.election_roll (:e) r, api.election_roll_seal (:e) s where r.serial is not null group by s.digest;
select * from api.decide_roll_objection (md5 ('q5')::uuid, :o2, true, '2024-12-07', 'Late');
-- Nominations: in their days, for a seat there is, by three different women. What speaks against them is seen, not refused.
select * from api.enter_candidate (md5 ('n0')::uuid, :e, 'general', 2, 10, 11, true, '2024-12-20');
select * from api.enter_candidate (md5 ('n0')::uuid, :e, 'general', 2, 10, 11, true, '2024-12-05');
select * from api.enter_candidate (md5 ('n0')::uuid, :e, 'expert', 2, 10, 11, true, '2024-12-10');
select * from api.enter_candidate (md5 ('n0')::uuid, :e, 'general', 2, 2, 11, true, '2024-12-10');
select * from api.enter_candidate (md5 ('n0')::uuid, :e, 'general', 2, 11, 11, true, '2024-12-10');
select * from api.enter_candidate (md5 ('n0')::uuid, :e, 'general', 2, null, 11, true, '2024-12-10');
select number from api.enter_candidate (md5 ('n1')::uuid, :e, 'general', 2, 6, 7, true, '2024-12-10');
select number from api.enter_candidate (md5 ('n1')::uuid, :e, 'general', 2, 6, 7, true, '2024-12-10');
select * from api.enter_candidate (md5 ('n9')::uuid, :e, 'general', 2, 8, 9, true, '2024-12-10');
select number from api.enter_candidate (md5 ('n2')::uuid, :e, 'general', 3, 8, 9, true, '2024-12-11');
select number from api.enter_candidate (md5 ('n3')::uuid, :e, 'general', 4, 11, 12, true, '2024-12-12');
select number from api.enter_candidate (md5 ('n4')::uuid, :e, 'general', 5, 13, 14, false, '2024-12-13');
select number from api.enter_candidate (md5 ('n5')::uuid, :e, 'general', 18, 1, 19, true, '2024-12-13');
select number from api.enter_candidate (md5 ('n6')::uuid, :e, 'general', 15, 16, 6, true, '2024-12-13');
select number from api.enter_candidate (md5 ('n7')::uuid, :e, 'reserved_dai', 10, 17, 15, true, '2024-12-14');
select number from api.enter_candidate (md5 ('n8')::uuid, :e, 'reserved_dai', 3, 18, 20, true, '2024-12-15');
select serial, category, member_number, proposer, seconder, state, grounds, has_bar from api.election_nominations (:e) order by serial;
select serial, grounds_gu from api.election_nominations (:e) where serial = 5;
select number from api.end_election_stage (md5 ('x4')::uuid, :e, 'nominations', '2024-12-15');
select * from api.enter_candidate (md5 ('n10')::uuid, :e, 'general', 7, 8, 9, true, '2024-12-15');
\set ECHO none
select nomination_id as n1 from api.election_nominations (:e) where serial = 1 \gset
select nomination_id as n2 from api.election_nominations (:e) where serial = 2 \gset
select nomination_id as n3 from api.election_nominations (:e) where serial = 3 \gset
select nomination_id as n4 from api.election_nominations (:e) where serial = 4 \gset
select nomination_id as n5 from api.election_nominations (:e) where serial = 5 \gset
select nomination_id as n6 from api.election_nominations (:e) where serial = 6 \gset
select nomination_id as n7 from api.election_nominations (:e) where serial = 7 \gset
select nomination_id as n8 from api.election_nominations (:e) where serial = 8 \gset
\set ECHO all
-- Scrutiny: deciding otherwise than the registers needs words.
select * from api.end_election_stage (md5 ('x5')::uuid, :e, 'scrutiny', '2024-12-16');
select count (*), min (details), max (details) from api.election_blockers (:e) where what = 'nomination_is_undecided';
select * from api.scrutinise_candidate (md5 ('s0')::uuid, :n4, true, '2024-12-16', null);
select * from api.scrutinise_candidate (md5 ('s0')::uuid, :n3, false, '2024-12-16', ' ');
select * from api.scrutinise_candidate (md5 ('s0')::uuid, :n3, null, '2024-12-16', ' ');
select * from api.scrutinise_candidate (md5 ('s0')::uuid, :n3, true, '2024-12-09', ' ');
select number from api.scrutinise_candidate (md5 ('s1')::uuid, :n1, true, '2024-12-16', 'She signed the later paper by mistake');
select number from api.scrutinise_candidate (md5 ('s1')::uuid, :n1, true, '2024-12-16', 'She signed the later paper by mistake');
select * from api.scrutinise_candidate (md5 ('s9')::uuid, :n1, false, '2024-12-16', null);
select number from api.scrutinise_candidate (md5 ('s2')::uuid, :n2, true, '2024-12-16', null);
select number from api.scrutinise_candidate (md5 ('s3')::uuid, :n3, true, '2024-12-16', null);
select number from api.scrutinise_candidate (md5 ('s4')::uuid, :n4, true, '2024-12-16', 'She signed before the returning officer today');
select number from api.scrutinise_candidate (md5 ('s5')::uuid, :n5, false, '2024-12-16', null);
select number from api.scrutinise_candidate (md5 ('s6')::uuid, :n6, true, '2024-12-16', 'As for No. 2');
select number from api.scrutinise_candidate (md5 ('s7')::uuid, :n7, true, '2024-12-16', null);
select number from api.scrutinise_candidate (md5 ('s8')::uuid, :n8, true, '2024-12-16', 'She trained as a midwife in 2023');
select number from api.end_election_stage (md5 ('x5')::uuid, :e, 'scrutiny', '2024-12-16');
-- Withdrawals: until their day, and who stands for two kinds of seats chooses one.
select * from api.end_election_stage (md5 ('x6')::uuid, :e, 'withdrawals', '2024-12-19');
select * from api.election_blockers (:e);
select * from api.withdraw_candidate (md5 ('w0')::uuid, :n8, '2024-12-20', null);
select * from api.withdraw_candidate (md5 ('w0')::uuid, :n5, '2024-12-18', null);
select number from api.withdraw_candidate (md5 ('w1')::uuid, :n8, '2024-12-18', 'I stand for a general seat');
select * from api.withdraw_candidate (md5 ('w2')::uuid, :n8, '2024-12-18', 'Again');
-- With more candidates than pictures the last go without: their numbers tell them.
begin;
reset session authorization;
delete from core.election_symbol where ordinal > 2;
set session authorization test_officer;
select number from api.end_election_stage (md5 ('x6')::uuid, :e, 'withdrawals', '2024-12-19');
select ordinal, symbol, symbol_name from api.election_ballot (:e);
select number from api.set_ballot_place (md5 ('bp')::uuid, (select max (nomination_id) from api.election_ballot (:e) where symbol is null), 1, null);
select number from api.set_ballot_place (md5 ('bq')::uuid, (select nomination_id from api.election_ballot (:e) where ordinal = 1), 1, 'tree');
select ordinal, symbol, symbol_name from api.election_ballot (:e);
select * from api.set_ballot_place (md5 ('br')::uuid, (select nomination_id from api.election_ballot (:e) where symbol = 'house'), 1, null);
rollback;
select number from api.end_election_stage (md5 ('x6')::uuid, :e, 'withdrawals', '2024-12-19');
select * from api.withdraw_candidate (md5 ('w3')::uuid, :n2, '2024-12-19', null);
-- One kind is uncontested; the other goes on the ballot, in the order of names, with pictures. Places and pictures are swapped.
select category, seat_count, candidate_count, is_contested from api.election_contests (:e);
select name, state, votes from api.election_result (:e);
select ordinal, name_gu, symbol, seat_count from api.election_ballot (:e);
select * from api.set_ballot_place (md5 ('b0')::uuid, :n7, 1, 'tree');
select * from api.set_ballot_place (md5 ('b0')::uuid, :n2, 6, 'tree');
select * from api.set_ballot_place (md5 ('b0')::uuid, :n2, 1, 'lotus');
select number from api.set_ballot_place (md5 ('b1')::uuid, :n4, 1, 'house');
select ordinal, member_number, symbol from api.election_ballot (:e);
select * from api.end_election_stage (md5 ('x7')::uuid, :e, 'contest', '2024-12-22');
select * from api.election_blockers (:e);
select number from api.add_booth (md5 ('h1')::uuid, :e, 'Office', 'ઓફિસ');
select number from api.add_booth (md5 ('h2')::uuid, :e, 'School', null);
select number from api.end_election_stage (md5 ('x7')::uuid, :e, 'contest', '2024-12-22');
select * from api.set_ballot_place (md5 ('b2')::uuid, :n4, 2, 'tree');
select * from api.add_booth (md5 ('h3')::uuid, :e, 'Yard', null);

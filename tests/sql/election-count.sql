-- From the poll to the end: ballots that add up, two counts that do not see each other, a recount, a tie, the declaration, complaints.
\set ECHO none
\o /dev/null
\i setup/contest.sql
\o
\set ECHO all
-- The account of ballots: printed are issued and unused, issued are in the box and spoilt; nobody votes who is not on the roll.
select * from api.end_election_stage (md5 ('x8')::uuid, :e, 'poll', '2025-01-05');
select * from api.election_blockers (:e);
select * from api.record_ballots (md5 ('b0')::uuid, :office, 12, 9, 8, 1, 2);
select * from api.record_ballots (md5 ('b0')::uuid, :office, 12, 9, 9, 1, 3);
select * from api.record_ballots (md5 ('b0')::uuid, :office, 12, 9, -8, 17, 3);
select * from api.record_ballots (md5 ('b0')::uuid, :office, 12, null, 8, 1, 3);
select * from api.record_ballots (md5 ('b0')::uuid, :office, 30, 21, 21, 0, 9);
select * from api.record_ballots (md5 ('b0')::uuid, 999, 12, 9, 8, 1, 3);
select number from api.record_ballots (md5 ('b1')::uuid, :office, 12, 9, 8, 1, 3);
select number from api.record_ballots (md5 ('b1')::uuid, :office, 12, 9, 8, 1, 3);
select * from api.record_ballots (md5 ('b2')::uuid, :school, 30, 13, 13, 0, 17);
select number from api.record_ballots (md5 ('b2')::uuid, :school, 12, 11, 11, 0, 1);
select number from api.record_ballots (md5 ('b3')::uuid, :school, 12, 10, 10, 0, 2);
select ordinal, name, printed, issued, used, spoilt, unused, state from api.election_booths (:e) order by ordinal;
select * from api.name_scrutineers (md5 ('t0')::uuid, :e, 'test_clerk', 'test_clerk');
select * from api.name_scrutineers (md5 ('t0')::uuid, :e, 'test_clerk', 'nobody');
select * from api.enter_count (md5 ('c0')::uuid, :office, '[]');
select number from api.end_election_stage (md5 ('x8')::uuid, :e, 'poll', '2025-01-05');
select * from api.record_ballots (md5 ('b4')::uuid, :school, 12, 10, 10, 0, 2);
-- Scrutineers are two logins; only they type counts, and no count before they are named.
select * from api.election_blockers (:e);
set session authorization test_clerk;
select * from api.name_scrutineers (md5 ('t1')::uuid, :e, 'test_clerk', 'test_director');
select * from api.enter_count (md5 ('c0')::uuid, :office, '[]');
set session authorization test_officer;
select number from api.name_scrutineers (md5 ('t1')::uuid, :e, 'test_clerk', 'test_accountant');
select number from api.name_scrutineers (md5 ('t2')::uuid, :e, 'test_clerk', 'test_director');
select * from api.election_scrutineers (:e);
select * from api.enter_count (md5 ('c0')::uuid, :office, '[]');
set session authorization test_clerk;
select ordinal, state, round, is_mine from api.election_booths (:e) order by ordinal;
-- Eight papers, one of them invalid: nobody has more than seven votes, all together no more than fourteen; everybody is named.
\set lines '[{"nomination_id": ':n1', "votes": 5}, {"nomination_id": ':n2', "votes": 4}, {"nomination_id": ':n3', "votes": 2}'
select * from api.enter_count (md5 ('c0')::uuid, :office, (:'lines' || ', {"category": "general", "votes": 1}]')::jsonb);
select * from api.enter_count (md5 ('c0')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 1}]')::jsonb);
select * from api.enter_count (md5 ('c0')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": -1}, {"category": "general", "votes": 1}]')::jsonb);
select * from api.enter_count (md5 ('c0')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 8}, {"category": "general", "votes": 1}]')::jsonb);
select * from api.enter_count (md5 ('c0')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 4}, {"category": "general", "votes": 1}]')::jsonb);
select * from api.enter_count (md5 ('c0')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 0}, {"category": "general", "votes": 9}]')::jsonb);
select number from api.enter_count (md5 ('c1')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 2}, {"category": "general", "votes": 1}]')::jsonb);
select number from api.enter_count (md5 ('c1')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 2}, {"category": "general", "votes": 1}]')::jsonb);
select * from api.enter_count (md5 ('c2')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 3}, {"category": "general", "votes": 1}]')::jsonb);
-- The other sees nothing of it, nor does the trail tell.
set session authorization test_director;
select count (*) from api.election_recount (:e);
select count (*) from api.election_result (:e) where votes is not null;
set session authorization test_auditor;
select count (*) from api.trail where relation = 'core.election_count_line';
select count (*) from core.election_count_line;
-- She counts otherwise: the stage is blocked, the sheet shows where, and both count again.
set session authorization test_director;
select number from api.enter_count (md5 ('c3')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 3}, {"category": "general", "votes": 1}]')::jsonb);
select ordinal, state, round from api.election_booths (:e) order by ordinal;
select booth, category, name, first_votes, second_votes, difference, state from api.election_recount (:e);
set session authorization test_auditor;
select count (*) from api.trail where relation = 'core.election_count_line';
set session authorization test_officer;
select stage, what, details from api.election_blockers (:e);
select * from api.end_election_stage (md5 ('x9')::uuid, :e, 'count', '2025-01-05');
select * from api.name_scrutineers (md5 ('t3')::uuid, :e, 'test_clerk', 'test_accountant');
set session authorization test_director;
select number from api.enter_count (md5 ('c4')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 3}, {"category": "general", "votes": 1}]')::jsonb);
select * from api.enter_count (md5 ('c5')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 3}, {"category": "general", "votes": 1}]')::jsonb);
set session authorization test_clerk;
select count (*) from api.election_recount (:e);
select number from api.enter_count (md5 ('c6')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 3}, {"category": "general", "votes": 1}]')::jsonb);
select * from api.enter_count (md5 ('c7')::uuid, :office, (:'lines' || ', {"nomination_id": ' || :n4 || ', "votes": 3}, {"category": "general", "votes": 1}]')::jsonb);
-- The second box: together the first has the most, and three are equal for the second seat.
\set lines '[{"nomination_id": ':n1', "votes": 6}, {"nomination_id": ':n2', "votes": 3}, {"nomination_id": ':n3', "votes": 5}, {"nomination_id": ':n4', "votes": 4}, {"category": "general", "votes": 0}]'
select number from api.enter_count (md5 ('c8')::uuid, :school, :'lines');
select * from api.record_lot (md5 ('l0')::uuid, :n2, '2025-01-05', 'A child', 'All');
set session authorization test_director;
select number from api.enter_count (md5 ('c9')::uuid, :school, :'lines');
select ordinal, state, round from api.election_booths (:e) order by ordinal;
set session authorization test_officer;
select member_number, votes, rank, state from api.election_result (:e);
-- A lot, among those who are equal, after the poll, with who drew it and before whom.
select stage, what, details from api.election_blockers (:e);
select * from api.end_election_stage (md5 ('x9')::uuid, :e, 'count', '2025-01-05');
select * from api.record_lot (md5 ('l0')::uuid, :n1, '2025-01-05', 'A child of the village', 'The candidates and both scrutineers');
select * from api.record_lot (md5 ('l0')::uuid, :n2, '2025-01-04', 'A child of the village', 'The candidates and both scrutineers');
select * from api.record_lot (md5 ('l0')::uuid, :n2, '2025-01-05', 'A child of the village', ' ');
select number from api.record_lot (md5 ('l1')::uuid, :n3, '2025-01-05', 'A child of the village', 'The candidates and both scrutineers');
select * from api.record_lot (md5 ('l2')::uuid, :n2, '2025-01-05', 'A child of the village', 'The candidates and both scrutineers');
select member_number, votes, rank, state, lot from api.election_result (:e);
select number from api.end_election_stage (md5 ('x9')::uuid, :e, 'count', '2025-01-05');
-- The declaration seats the elected and ends the old terms with their offices.
select * from api.end_election_stage (md5 ('x10')::uuid, :e, 'declaration', '2025-01-05');
select number from api.end_election_stage (md5 ('x10')::uuid, :e, 'declaration', '2025-01-06');
select member_number, votes, state, seat from api.election_result (:e);
reset session authorization;
select s.member_id, s.from_on, s.until_on, s.way, s.term_ends_on, p.ordinal, p.category, s.end_reason, e.number
  from core.seat s join core.seat_place p on p.place_id = s.place_id left join core.election e on e.election_id = s.election_id order by s.from_on, p.ordinal;
select office, from_on, until_on, end_reason from core.office;
select * from core.find_faults (null);
-- Complaints within their time, each decided before the election is over.
set session authorization test_officer;
select stage, due_on, state from api.election_stages (:e) where ordinal > 9 order by ordinal;
select * from api.record_complaint (md5 ('k0')::uuid, :e, 'Woman 4', '2025-03-07', 'The lot was not shaken');
select * from api.record_complaint (md5 ('k0')::uuid, :e, 'Woman 4', '2025-01-05', 'The lot was not shaken');
select * from api.record_complaint (md5 ('k0')::uuid, :e, 'Woman 4', '2025-02-05', null);
select number from api.record_complaint (md5 ('k1')::uuid, :e, 'Woman 4', '2025-02-05', 'The lot was not shaken');
select complaint_id as k from api.election_complaints (:e) \gset
select stage, what, details from api.election_blockers (:e);
select * from api.end_election_stage (md5 ('x11')::uuid, :e, 'complaints', '2025-03-06');
select * from api.decide_complaint (md5 ('j0')::uuid, :k, false, '2025-02-04', 'Seen by all');
select number from api.decide_complaint (md5 ('j1')::uuid, :k, false, '2025-02-20', 'The board heard the witnesses: it was');
select * from api.decide_complaint (md5 ('j2')::uuid, :k, true, '2025-02-20', null);
select serial, made_by, state, decision from api.election_complaints (:e);
select * from api.end_election_stage (md5 ('x11')::uuid, :e, 'complaints', '2025-03-05');
select number from api.end_election_stage (md5 ('x11')::uuid, :e, 'complaints', '2025-03-06');
select * from api.record_complaint (md5 ('k2')::uuid, :e, 'Woman 4', '2025-02-05', 'Once more');
select number, state, seat_count, voter_count, candidate_count, elected_count from api.elections ();
-- A vacant seat is filled by an election of its own, for the rest of the term.
reset session authorization;
update core.seat set until_on = '2025-06-01', end_reason = 'resigned' where member_id = 3 and until_on is null;
set session authorization test_officer;
select record_id as c from api.call_election (md5 ('e9')::uuid, 'board', 'Vacant seat', null, '2025-06-01', '2025-08-01', '2025-08-05', true, 'BRD/24-25/001') \gset
select api.draw_voters_roll (md5 ('cr')::uuid, :c, '2025-06-17') is not null;
select category, seat_count from api.election_contests (:c);
\set ECHO none
\o /dev/null
select api.end_election_stage (md5 ('y1')::uuid, :c, 'roll', '2025-06-17');
select api.end_election_stage (md5 ('y2')::uuid, :c, 'objections', '2025-06-27');
select api.end_election_stage (md5 ('y3')::uuid, :c, 'final_roll', '2025-07-02');
select api.enter_candidate (md5 ('cn')::uuid, :c, 'general', 4, 5, 6, true, '2025-07-10');
select api.end_election_stage (md5 ('y4')::uuid, :c, 'nominations', '2025-07-11');
select api.scrutinise_candidate (md5 ('cs' || n.nomination_id)::uuid, n.nomination_id, true, '2025-07-12', null) from api.election_nominations (:c) n;
select api.end_election_stage (md5 ('y5')::uuid, :c, 'scrutiny', '2025-07-12');
select api.end_election_stage (md5 ('y6')::uuid, :c, 'withdrawals', '2025-07-15');
\o
\set ECHO all
-- Nobody votes where nobody is against her: contest list, poll and count wait for nothing.
select api.end_election_stage (md5 ('y' || t.i)::uuid, :c, t.stage, t.ended_on) is not null
  from (values (7, 'contest', '2025-07-18'::date), (8, 'poll', '2025-08-01'), (9, 'count', '2025-08-01'), (10, 'declaration', '2025-08-02')) t (i, stage, ended_on);
select member_number, state, votes, seat from api.election_result (:c);
reset session authorization;
select s.member_id, s.from_on, s.way, s.term_ends_on, p.ordinal from core.seat s join core.seat_place p on p.place_id = s.place_id where s.until_on is null order by p.ordinal;
-- A complaint that is upheld sets a seat aside, which cites it: a term that had begun ends, one to come never begins.
set session authorization test_officer;
select seat_id as casual from api.seat where election_number = 'ELE/25-26/001' \gset
select number from api.record_complaint (md5 ('k5')::uuid, :c, 'Woman 9', '2025-08-02', 'She was not of age') ;
select complaint_id as u from api.election_complaints (:c) \gset
select * from api.set_aside_seat (md5 ('z1')::uuid, :u, :casual, '2025-08-03');
select number from api.decide_complaint (md5 ('k6')::uuid, :u, true, '2025-08-03', 'Order 12 of the Registrar');
select * from api.set_aside_seat (md5 ('z1')::uuid, :k, :casual, '2025-08-03');
select * from api.set_aside_seat (md5 ('z1')::uuid, :u, (select min (seat_id) from api.seat where until_on is null), '2025-08-03');
select * from api.set_aside_seat (md5 ('z1')::uuid, :u, :casual, '2025-08-02');
select * from api.set_aside_seat (md5 ('z1')::uuid, :u, :casual, null);
select * from api.take_back_seat (md5 ('z2')::uuid, :casual, 'By mistake');
begin;
select number from api.set_aside_seat (md5 ('z3')::uuid, :u, :casual, '2025-09-01');
select from_on, until_on, end_reason, end_words, end_complaint from api.seat where seat_id = :casual;
select count (*) from api.directors_by ('2025-09-01') where seat_id = :casual and state = 'ended';
rollback;
select number from api.set_aside_seat (md5 ('z3')::uuid, :u, :casual, '2025-08-03');
select * from api.set_aside_seat (md5 ('z4')::uuid, :u, :casual, '2025-08-03');
select from_on, until_on, end_reason, end_words, end_complaint from api.seat where seat_id = :casual;
select count (*) from api.directors_by ('2025-09-01') where seat_id = :casual;
select vacant_since, state from api.seats_on ('2025-09-01') where place_id = (select place_id from api.seat where seat_id = :casual);
-- it can be filled from the day before her term was to begin, by her too
begin;
select number from api.fill_seat (md5 ('z5')::uuid, (select place_id from api.seat where seat_id = :casual), (select member_id from api.seat where seat_id = :casual), 'appointed', '2025-08-04', null);
rollback;
reset session authorization;
select * from core.find_faults (null);
-- What stands does not change, and what was changed behind the back of all is found.
update core.election_roll set name = 'Other' where serial = 1;
delete from core.election_count_line;
update core.election_candidate set symbol = 'pot' where symbol = 'tree';
truncate core.election_result;
select * from core.find_faults (null);
begin;
set local session_replication_role = replica;
update core.election_roll set name = 'Other' where election_id = :e and serial = 1;
update core.election_count_line set votes = 7 where nomination_id = :n4;
delete from core.election_step where election_id = :e and stage = 'scrutiny';
delete from core.election_result where nomination_id = :n1;
select * from core.find_faults (null) where invariant <> 'I1' order by 2;
rollback;

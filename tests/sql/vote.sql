-- Votes: what counts is the room as it was when a vote was opened; one that was opened by mistake is stopped; what was proposed can be
-- worded anew; who has a casting vote; nobody votes for her who voted herself.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
create function pg_temp.meet (seed text, body text, who bigint[])
returns bigint language plpgsql as
$$
declare
  m bigint := (api.draft_meeting (md5 (seed || 'd')::uuid, body, case body when 'general' then 'special' else 'ordinary' end, '2025-07-10',
                                  '11:00', 'Office', null, null, null)).record_id;
  w bigint;
begin
  perform api.add_agenda_item (md5 (seed || 'i1')::uuid, m, null, 'decision', 'Camps', 'શિબિરો', 10);
  perform api.add_agenda_item (md5 (seed || 'i2')::uuid, m, null, 'decision', 'Lamps', 'દીવા', 10);
  perform api.issue_notice (md5 (seed || 'n')::uuid, m, 'hand', '2025-07-01', 'Short');
  foreach w in array who loop
    perform api.record_arrival (md5 (seed || 'a' || w)::uuid, m, w, '11:00', 'name');
  end loop;
  perform api.open_meeting (md5 (seed || 'o')::uuid, m, who[1], '11:00');
  return m;
end
$$;
create function pg_temp.item (m bigint, title text)
returns bigint language sql as
$$
  select i.item_id from api.agenda_item i where i.meeting_id = m and i.title = item.title
$$;
create function pg_temp.move (seed text, m bigint, words text)
returns bigint language plpgsql as
$$
begin
  perform api.take_up_item (md5 (seed || 't')::uuid, pg_temp.item (m, 'Camps'));
  return (api.propose (md5 (seed || 'p')::uuid, pg_temp.item (m, 'Camps'), 'plan', words, null, 1, 2, null)).record_id;
end
$$;
create function pg_temp.vote (seed text, motion bigint, way text, without_quorum boolean)
returns bigint language sql as
$$
  select (api.open_vote (md5 (seed || 'v')::uuid, motion, way, without_quorum)).record_id
$$;
create function pg_temp.come (seed text, m bigint, hour text, who bigint[])
returns bigint language sql as
$$
  select count (*) from (select api.record_arrival (md5 (seed || hour || 'c' || w)::uuid, m, w, hour, 'name') from unnest (who) w) x
$$;
create function pg_temp.go (seed text, m bigint, hour text, who bigint[])
returns bigint language sql as
$$
  select count (*) from (select api.record_leaving (md5 (seed || hour || 'g' || w)::uuid, m, w, hour) from unnest (who) w) x
$$;
create view pg_temp.said as
  select p.motion_id, p.state, p.present, p.entitled, p.quorum_needed as needed, p.had_quorum, p.is_unanimous,
         (select count (*) from api.vote_roll r where r.vote_id = p.vote_id and r.is_present) as on_roll
    from api.motion p;
grant select on pg_temp.said to public;
\o
\set ECHO all
set session authorization test_officer;

-- Five of six are there when the vote is opened: one who comes changes nothing of it, one who goes neither
select pg_temp.meet ('vo-1', 'board', array[1, 2, 5, 6, 7]) as m \gset
select pg_temp.move ('vo-m1', :m, 'A camp at Bavla') as motion \gset
select pg_temp.vote ('vo-m1', :motion, 'hands', null) as vote \gset
select present, entitled, quorum_needed, roll_hash is not null as is_frozen from api.motion where motion_id = :motion;
select pg_temp.come ('vo-1', :m, '11:10', array[8]);
select api.close_vote (md5 ('vo-z0')::uuid, :vote, 6, 0, 0, 0, null);
select pg_temp.go ('vo-1', :m, '11:20', array[7, 8]);
select number is not null as is_closed from api.close_vote (md5 ('vo-z1')::uuid, :vote, 5, 0, 0, 0, null);
select state, present, entitled, needed, had_quorum, is_unanimous, on_roll from pg_temp.said where motion_id = :motion;

-- Opened without a quorum, it has none though others come while it is taken; nothing stands on it
select pg_temp.go ('vo-1', :m, '11:30', array[5, 6]);
select pg_temp.move ('vo-m2', :m, 'Another camp') as motion \gset
select pg_temp.vote ('vo-m2', :motion, 'hands', true) as vote \gset
select pg_temp.come ('vo-1', :m, '11:40', array[5, 6, 7]);
select number is not null as is_closed from api.close_vote (md5 ('vo-z2')::uuid, :vote, 2, 0, 0, 0, null);
select state, present, needed, had_quorum, on_roll from pg_temp.said where motion_id = :motion;
-- and the other way round: with a quorum at the opening, it has one though they leave
select pg_temp.move ('vo-m3', :m, 'A third camp') as motion \gset
select pg_temp.vote ('vo-m3', :motion, 'roll_call', null) as vote \gset
select pg_temp.go ('vo-1', :m, '11:50', array[5, 6, 7]);
select count (*) from (select api.record_choice (md5 ('vo-k' || w)::uuid, :vote, w, 'for') from unnest (array[1, 2, 5]) w) x;
select number is not null as is_closed from api.close_vote (md5 ('vo-z3')::uuid, :vote, null, null, null, null, null);
select state, present, needed, had_quorum, on_roll from pg_temp.said where motion_id = :motion;

-- In a general meeting heads are counted: those of the opening stand
select pg_temp.meet ('vo-2', 'general', array[1, 2]) as g \gset
select number from api.count_heads (md5 ('vo-h1')::uuid, :g, 'Left', 3);
select pg_temp.move ('vo-m4', :g, 'A camp for all') as motion \gset
select pg_temp.vote ('vo-m4', :motion, 'hands', true) as vote \gset
select number from api.count_heads (md5 ('vo-h2')::uuid, :g, 'Right', 2);
select api.close_vote (md5 ('vo-z3b')::uuid, :vote, 4, 0, 0, 0, null);
select number is not null as is_closed from api.close_vote (md5 ('vo-z4')::uuid, :vote, 3, 0, 0, 0, null);
select state, present, needed, had_quorum, on_roll from pg_temp.said where motion_id = :motion;

-- One vote at a time, on what the meeting is at; one that was opened by mistake is stopped with a reason, and its roll stays
select pg_temp.come ('vo-1', :m, '12:00', array[5, 6, 7]);
select pg_temp.move ('vo-m5', :m, 'A fourth camp') as motion \gset
select pg_temp.move ('vo-m6', :m, 'A fifth camp') as other \gset
select pg_temp.vote ('vo-m5', :motion, 'hands', null) as vote \gset
select pg_temp.vote ('vo-m6', :other, 'hands', null);
select api.set_motion_aside (md5 ('vo-q1')::uuid, :motion, 'withdrawn', 'By mistake', null);
select api.change_motion (md5 ('vo-c0')::uuid, :motion, 'Otherwise', null, 1, 2);
select api.close_meeting (md5 ('vo-x1')::uuid, :m, '12:30');
select api.take_up_item (md5 ('vo-t0')::uuid, pg_temp.item (:m, 'Lamps'));
select api.settle_item (md5 ('vo-t0')::uuid, pg_temp.item (:m, 'Lamps'), 'current', null, null);
select api.settle_item (md5 ('vo-t0')::uuid, pg_temp.item (:m, 'Camps'), 'carried', null, null);
select number from api.settle_item (md5 ('vo-t0')::uuid, pg_temp.item (:m, 'Camps'), 'current', 'Said meanwhile', null);
select api.stop_vote (md5 ('vo-s1')::uuid, :vote, ' ');
select record_id = :motion as is_stopped from api.stop_vote (md5 ('vo-s2')::uuid, :vote, 'Three women were still outside');
select api.stop_vote (md5 ('vo-s3')::uuid, :vote, 'Again');
select api.close_vote (md5 ('vo-s4')::uuid, :vote, 3, 0, 0, 0, null);
select state, stop_words, vote_id, number from api.motion where motion_id = :motion;
select count (*) as entitled, count (*) filter (where is_present) as present from api.vote_roll where vote_id = :vote;
select number from api.take_up_item (md5 ('vo-t1')::uuid, pg_temp.item (:m, 'Lamps'));
select pg_temp.vote ('vo-m7', :motion, 'hands', null);
select number from api.take_up_item (md5 ('vo-t2')::uuid, pg_temp.item (:m, 'Camps'));
-- worded anew, it is seconded anew; who has gone neither proposes nor seconds
select api.change_motion (md5 ('vo-c1')::uuid, :motion, ' ', null, 1, 2);
select api.change_motion (md5 ('vo-c1')::uuid, :motion, 'Two camps', null, 1, 1);
select api.change_motion (md5 ('vo-c1')::uuid, :motion, 'Two camps', null, 8, 2);
select api.change_motion (md5 ('vo-c1')::uuid, :motion, 'Two camps', null, 1, 8);
select number from api.change_motion (md5 ('vo-c2')::uuid, :motion, 'Two camps', 'બે શિબિર', 5, null);
select state, words, words_gu, proposer_id, seconder_id from api.motion where motion_id = :motion;
select pg_temp.vote ('vo-m8', :motion, 'hands', null);
select number from api.change_motion (md5 ('vo-c3')::uuid, :motion, 'Two camps', 'બે શિબિર', 5, 6);
select pg_temp.vote ('vo-m9', :motion, 'hands', null) as again \gset
select number is not null as is_closed from api.close_vote (md5 ('vo-z5')::uuid, :again, 5, 0, 0, 0, null);
select state, words, proposer_id, seconder_id, vote_id = :again as is_of_the_second, stop_words from api.motion where motion_id = :motion;
select api.change_motion (md5 ('vo-c4')::uuid, :motion, 'Three camps', null, 5, 6);
select substring (api.minutes_text (:m, l) from '[^\n]*(?:stopped|અટકાવ્યું)[^\n]*') from unnest (array['en', 'gu']) l;
reset session authorization;
\set VERBOSITY terse
update core.vote set stop_words = 'No' where vote_id = :vote;
update core.vote set stopped_at = null, stop_words = null where vote_id = :vote;
\set VERBOSITY default
set session authorization test_officer;

-- The casting vote: of a tie of votes that were given, by a chair who is in the room and has no interest in it
select pg_temp.meet ('vo-3', 'board', array[1, 2, 5, 6]) as m \gset
select pg_temp.move ('vo-n1', :m, 'A camp at Dholka') as motion \gset
select pg_temp.vote ('vo-n1', :motion, 'hands', null) as vote \gset
select api.close_vote (md5 ('vo-y0')::uuid, :vote, 0, 0, 4, 0, 'for');
select number is not null as is_noted from api.record_choice (md5 ('vo-y1')::uuid, :vote, 1, 'interest');
select api.close_vote (md5 ('vo-y2')::uuid, :vote, 1, 1, 2, 0, 'for');
-- another one takes the chair: hers is the casting vote then
select api.take_chair (md5 ('vo-p0')::uuid, :m, 1, '11:20');
select api.take_chair (md5 ('vo-p0')::uuid, :m, 8, '11:20');
select api.take_chair (md5 ('vo-p0')::uuid, :m, 3, '11:20');
select api.take_chair (md5 ('vo-p0')::uuid, :m, 2, '10:50');
select record_id = :m as is_taken, number from api.take_chair (md5 ('vo-p1')::uuid, :m, 2, '11:20');
select api.take_chair (md5 ('vo-p2')::uuid, :m, 5, '11:10');
select chair_id from api.meeting where meeting_id = :m;
select pg_temp.go ('vo-3', :m, '11:25', array[2]);
select api.close_vote (md5 ('vo-y3')::uuid, :vote, 1, 1, 2, 0, 'for');
select pg_temp.come ('vo-3', :m, '11:30', array[2]);
select number is not null as is_closed from api.close_vote (md5 ('vo-y3')::uuid, :vote, 1, 1, 2, 0, 'for');
select state, casting from api.motion where motion_id = :motion;
-- who came after a vote was opened has no casting vote in it either
select pg_temp.move ('vo-n2', :m, 'A camp at Sanand') as motion \gset
select pg_temp.vote ('vo-n2', :motion, 'hands', null) as vote \gset
select pg_temp.come ('vo-3', :m, '11:40', array[7]);
select number from api.take_chair (md5 ('vo-p3')::uuid, :m, 7, '11:45');
select api.close_vote (md5 ('vo-y4')::uuid, :vote, 2, 2, 0, 0, 'against');
select number is not null as is_closed from api.close_vote (md5 ('vo-y5')::uuid, :vote, 2, 2, 0, 0, null);
select state, casting from api.motion where motion_id = :motion;
select substring (api.minutes_text (:m, l) from '[^\n]*(?:In the chair|અધ્યક્ષસ્થાને:)[^\n]*\n[^\n]*\n[^\n]*') from unnest (array['en', 'gu']) l;
select number is not null as is_closed from api.close_meeting (md5 ('vo-x3')::uuid, :m, '12:00');
select api.take_chair (md5 ('vo-p4')::uuid, :m, 2, '11:50');

-- Whoever voted herself alone changes it: the secretary neither overwrites it nor takes it back
reset session authorization;
insert into core.login (login, roles, member_id) values ('test_director', '{director}', 5);
set session authorization test_officer;
select pg_temp.meet ('vo-4', 'board', array[1, 2, 5, 6]) as m \gset
select pg_temp.move ('vo-o1', :m, 'A camp at Viramgam') as motion \gset
select pg_temp.vote ('vo-o1', :motion, 'roll_call', null) as vote \gset
select number from api.record_choice (md5 ('vo-u1')::uuid, :vote, 5, 'for');
set session authorization test_director;
select number from api.cast_vote (md5 ('vo-u2')::uuid, :vote, 'against');
set session authorization test_officer;
select api.record_choice (md5 ('vo-u3')::uuid, :vote, 5, 'for');
select api.record_choice (md5 ('vo-u3')::uuid, :vote, 5, 'interest');
select api.record_choice (md5 ('vo-u3')::uuid, :vote, 5, null);
set session authorization test_director;
select number from api.cast_vote (md5 ('vo-u4')::uuid, :vote, 'abstain');
set session authorization test_officer;
select choice, chosen_by from api.vote_roll where vote_id = :vote and member_id = 5;

-- No more heads than may vote, whichever way the blocks are counted
select api.count_heads (md5 ('vo-h3')::uuid, :g, 'Left', 6);
select api.count_heads (md5 ('vo-h3')::uuid, :g, 'Back', 5000);
select number from api.count_heads (md5 ('vo-h4')::uuid, :g, 'Left', 4);
select entitled, present from api.quorum_of (:g);

-- A frozen roll stays: of an open vote but for how they vote, of a closed one whole
reset session authorization;
\set VERBOSITY terse
update core.vote_roll set is_present = not is_present where vote_id = :vote and member_id = 5;
delete from core.vote_roll where vote_id = :vote;
insert into core.vote_roll (vote_id, member_id, is_present) values (:vote, 3, true);
update core.vote set present = 6 where vote_id = :vote;
\set VERBOSITY default
set session authorization test_officer;
select (api.record_choice (md5 ('vo-u6' || m)::uuid, :vote, m, 'for')).number from unnest (array[1, 2]) m;
select number is not null as is_closed from api.close_vote (md5 ('vo-u7')::uuid, :vote, null, null, null, null, null);
reset session authorization;
\set VERBOSITY terse
update core.vote_roll set choice = 'for' where vote_id = :vote and member_id = 5;
update core.vote_roll set is_present = not is_present where vote_id = :vote;
truncate core.vote_roll;
\set VERBOSITY default

-- Whoever breaks it as the owner of the machine is found by name
select * from core.find_faults (null);
set session_replication_role = replica;
begin;
update core.vote_roll set is_present = not is_present where vote_id = :vote and member_id = 8;
select invariant, regexp_replace (details, 'id [0-9]+', 'id N') as details from core.faults_of_meetings ();
rollback;
begin;
update core.vote_roll set choice = 'for' where vote_id = :vote and member_id = 5;
select invariant, regexp_replace (details, 'id [0-9]+', 'id N') as details from core.faults_of_meetings ();
rollback;
begin;
update core.vote set present = 5, not_voting = not_voting + 1 where vote_id = :vote;
select invariant, regexp_replace (details, 'id [0-9]+', 'id N') as details from core.faults_of_meetings ();
rollback;
begin;
update core.resolution set outcome = 'lost' where motion_id = :motion;
select invariant, details from core.faults_of_meetings ();
rollback;
set session_replication_role = origin;

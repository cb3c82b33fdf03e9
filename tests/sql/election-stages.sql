-- Every stage of an election, and in each of them every act on it: done, or refused and by which rule. No cell is missing.
\set ECHO none
\o /dev/null
\set voters 20
\i setup/voters.sql
update core.seat_place set until_on = '2000-01-01' where ordinal > 2;
insert into core.login (login, full_name, roles) values ('test_officer', 'Olga Officer', '{officer}') on conflict do nothing;
create schema test;
create table test.act (ordinal integer primary key, name text, call text);
create table test.tried (ordinal integer generated always as identity, situation text, act text, answer text);
-- What the acts are about, and the day on which they are done.
create table test.about (e bigint, objection bigint, first bigint, second bigint, withdrawn bigint,
                         booth bigint, complaint bigint, day date, lines jsonb);
insert into test.about (e) values (null);
insert into test.act values
  (1, 'call another', $$api.call_election (:r, 'board', 'Another', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001')$$),
  (2, 'call off', $$api.cancel_election (:r, a.e, 'Called by mistake')$$),
  (3, 'move the poll', $$api.move_election_day (:r, a.e, 'poll', '2025-01-05', 'The same day')$$),
  (4, 'move the complaints', $$api.move_election_day (:r, a.e, 'complaints', '2025-01-05', 'No')$$),
  (5, 'draw the roll', $$api.draw_voters_roll (:r, a.e, a.day)$$),
  (6, 'object', $$api.object_to_roll (:r, a.e, 7, 'take_out', 'Woman 8', a.day, 'She moved')$$),
  (7, 'decide the objection', $$api.decide_roll_objection (:r, a.objection, false, a.day, 'She is here')$$),
  (8, 'nominate', $$api.enter_candidate (:r, a.e, 'general', 8, 9, 10, true, a.day)$$),
  (9, 'nominate the first again', $$api.enter_candidate (:r, a.e, 'general', 1, 9, 10, true, a.day)$$),
  (10, 'accept the first', $$api.scrutinise_candidate (:r, a.first, true, a.day, 'She is on the roll')$$),
  (11, 'accept the withdrawn', $$api.scrutinise_candidate (:r, a.withdrawn, true, a.day, 'She is on the roll')$$),
  (12, 'withdraw the first', $$api.withdraw_candidate (:r, a.first, a.day, null)$$),
  (13, 'withdraw again', $$api.withdraw_candidate (:r, a.withdrawn, a.day, null)$$),
  (14, 'take the withdrawal back', $$api.take_back_withdrawal (:r, a.withdrawn, 'Mixed up')$$),
  (15, 'set a picture', $$api.set_ballot_place (:r, a.first, 1, 'pot')$$),
  (16, 'add a booth', $$api.add_booth (:r, a.e, 'School', null)$$),
  (17, 'account for papers', $$api.record_ballots (:r, a.booth, 12, 10, 10, 0, 2)$$),
  (18, 'name scrutineers', $$api.name_scrutineers (:r, a.e, 'test_clerk', 'test_director')$$),
  (19, 'type a count', $$api.enter_count (:r, a.booth, a.lines)$$),
  (20, 'record the lot', $$api.record_lot (:r, a.second, a.day, 'A child', 'All')$$),
  (21, 'take the lot back', $$api.take_back_lot (:r, a.second, 'Mixed up')$$),
  (22, 'complain', $$api.record_complaint (:r, a.e, 'Woman 9', a.day, 'It was dark')$$),
  (23, 'decide the complaint', $$api.decide_complaint (:r, a.complaint, false, a.day, 'It was not')$$),
  (24, 'end the stage', $$api.end_election_stage (:r, a.e, :stage, a.day)$$);
-- Each is tried by itself and taken back; after what comes before it, if something does.
create function test.try_all (situation text, day date, before text default null) returns bigint language plpgsql as
$$
declare
  act test.act;
  stage text;
  done text;
begin
  update test.about as a set day = try_all.day;
  select coalesce (max (substr (e.state, 4)), 'complaints') into stage
    from api.elections () e join test.about a on a.e = e.election_id where e.state like 'at_%';
  for act in select t.* from test.act t order by t.ordinal loop
    begin
      if before is not null then
        execute 'select ' || replace (before, ':r', 'gen_random_uuid ()') || ' from test.about a';
      end if;
      execute 'select ' || replace (replace (act.call, ':r', 'gen_random_uuid ()'), ':stage', quote_literal (stage)) || ' from test.about a';
      raise exception 'it was done' using errcode = 'PT001';
    exception
      when sqlstate 'PT001' then done := 'done';
      when others then done := split_part (sqlerrm, ' (', 1);
    end;
    insert into test.tried (situation, act, answer) values (try_all.situation, act.name, done);
  end loop;
  return (select count (*) from test.tried t where t.situation = try_all.situation);
end
$$;
grant usage on schema test to public;
grant all on all tables in schema test to public;
set session authorization test_officer;
update test.about set e = (api.call_election (md5 ('e1')::uuid, 'board', 'Board 2025', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001')).record_id;
select e from test.about \gset
select test.try_all ('01 roll, not drawn', '2024-11-21');
select api.draw_voters_roll (md5 ('r1')::uuid, :e, '2024-11-21');
select test.try_all ('02 roll, drawn', '2024-11-21');
select api.end_election_stage (md5 ('x1')::uuid, :e, 'roll', '2024-11-21');
update test.about set objection = (api.object_to_roll (md5 ('o1')::uuid, :e, 6, 'take_out', 'Woman 8', '2024-11-25', 'She moved')).record_id;
select test.try_all ('03 objections', '2024-12-01');
select api.end_election_stage (md5 ('x2')::uuid, :e, 'objections', '2024-12-01');
select test.try_all ('04 final roll, an objection open', '2024-12-06');
select api.decide_roll_objection (md5 ('o2')::uuid, (select objection from test.about), false, '2024-12-02', 'She is here');
select test.try_all ('05 final roll, decided', '2024-12-06');
select api.end_election_stage (md5 ('x3')::uuid, :e, 'final_roll', '2024-12-06');
update test.about set first = (api.enter_candidate (md5 ('n1')::uuid, :e, 'general', 1, 11, 12, true, '2024-12-10')).record_id;
select test.try_all ('06 nominations, too few', '2024-12-15');
update test.about set second = (api.enter_candidate (md5 ('n2')::uuid, :e, 'general', 2, 13, 14, true, '2024-12-10')).record_id;
select api.enter_candidate (md5 ('n3')::uuid, :e, 'general', 3, 15, 16, true, '2024-12-10');
update test.about set withdrawn = (api.enter_candidate (md5 ('n4')::uuid, :e, 'general', 4, 17, 18, true, '2024-12-10')).record_id;
select api.withdraw_candidate (md5 ('w1')::uuid, (select withdrawn from test.about), '2024-12-10', null);
select test.try_all ('07 nominations', '2024-12-15');
select api.end_election_stage (md5 ('x4')::uuid, :e, 'nominations', '2024-12-15');
select test.try_all ('08 scrutiny, undecided', '2024-12-16');
select api.scrutinise_candidate (md5 ('s' || n.nomination_id)::uuid, n.nomination_id, true, '2024-12-16', null)
  from api.election_nominations (:e) n where n.state = 'nomination_received';
select test.try_all ('09 scrutiny, decided', '2024-12-16');
select api.end_election_stage (md5 ('x5')::uuid, :e, 'scrutiny', '2024-12-16');
select test.try_all ('10 withdrawals', '2024-12-19');
select api.end_election_stage (md5 ('x6')::uuid, :e, 'withdrawals', '2024-12-19');
select test.try_all ('11 contest, no booth', '2024-12-22');
update test.about set booth = (api.add_booth (md5 ('h1')::uuid, :e, 'Office', null)).record_id;
select test.try_all ('12 contest', '2024-12-22');
select api.end_election_stage (md5 ('x7')::uuid, :e, 'contest', '2024-12-22');
select test.try_all ('13 poll, papers not accounted', '2025-01-05');
select api.record_ballots (md5 ('b1')::uuid, (select booth from test.about), 12, 10, 10, 0, 2);
select test.try_all ('14 poll', '2025-01-05');
select api.end_election_stage (md5 ('x8')::uuid, :e, 'poll', '2025-01-05');
-- one is first, and two are equal for the second seat
update test.about as a
   set lines = (select jsonb_agg (jsonb_build_object ('nomination_id', b.nomination_id, 'votes', case b.nomination_id when a.first then 8 else 5 end))
                  from api.election_ballot (:e) b) || '[{"category": "general", "votes": 0}]';
select test.try_all ('15 count, nobody named', '2025-01-05');
select api.name_scrutineers (md5 ('t1')::uuid, :e, 'test_officer', 'test_director');
select test.try_all ('16 count, named', '2025-01-05');
select api.enter_count (md5 ('c1')::uuid, a.booth, a.lines) from test.about a;
select test.try_all ('17 count, her own typed', '2025-01-05');
set session authorization test_director;
select api.enter_count (md5 ('c2')::uuid, a.booth, jsonb_set (a.lines, '{0,votes}', '7')) from test.about a;
set session authorization test_officer;
select test.try_all ('18 count, they differ', '2025-01-05');
select api.enter_count (md5 ('c3')::uuid, a.booth, a.lines) from test.about a;
set session authorization test_director;
select api.enter_count (md5 ('c4')::uuid, a.booth, a.lines) from test.about a;
set session authorization test_officer;
select test.try_all ('19 count, votes equal', '2025-01-05');
select api.record_lot (md5 ('l1')::uuid, a.second, '2025-01-05', 'A child', 'All') from test.about a;
select test.try_all ('20 count, the lot fell', '2025-01-05');
select api.end_election_stage (md5 ('x9')::uuid, :e, 'count', '2025-01-05');
select test.try_all ('21 declaration', '2025-01-06');
select test.try_all ('25 called off', '2025-01-06', $$api.cancel_election (:r, a.e, 'Called by mistake')$$);
select api.end_election_stage (md5 ('x10')::uuid, :e, 'declaration', '2025-01-06');
select test.try_all ('22 complaints, none', '2025-03-06');
update test.about set complaint = (api.record_complaint (md5 ('p1')::uuid, :e, 'Woman 9', '2025-01-10', 'It was dark')).record_id;
select test.try_all ('23 complaints, one open', '2025-03-06');
select api.decide_complaint (md5 ('p2')::uuid, a.complaint, false, '2025-02-01', 'It was not') from test.about a;
select api.end_election_stage (md5 ('x11')::uuid, :e, 'complaints', '2025-03-06');
select test.try_all ('24 over', '2025-03-06');
\o
\set ECHO all
\pset format unaligned
select situation, answer, string_agg (act, ', ' order by ordinal) as acts from test.tried group by 1, 2 order by 1, answer <> 'done', 2;
\pset format aligned
-- No cell is missing, and nothing is refused by an error that is no rule.
select count (*) = count (distinct situation) * (select count (*) from test.act) as is_whole, count (distinct situation) from test.tried;
select situation, act, answer from test.tried where answer !~ '^[a-z_]+$';
reset session authorization;
select * from core.find_faults (null);

-- Every state of a meeting and of a proposal, and in each of them every act: done, and what it is then; or refused, and by which rule.
-- The states of a meeting are those of core.meeting_path, and each act is done where the path leads it on, and nowhere else.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
insert into core.body (code, kind, prefix, name, name_gu, opened_on)
values ('camps', 'committee', 'CMP', 'Camp committee', 'શિબિર સમિતિ', '2024-09-20');
\o
\set ECHO all
-- The steps that lead to a state. :m is the meeting, :l a later one, :i the item, :p the proposal, :v its newest vote.
create temporary table step (name text, call text);
insert into step values
  ('draft', $$api.draft_meeting (:r, 'board', 'ordinary', '2025-07-10', '11:00', 'Office', null, null, null)$$),
  ('item', $$api.add_agenda_item (:r, :m, null, 'decision', 'Camps', null, 10)$$),
  ('notice', $$api.issue_notice (:r, :m, 'hand', '2025-07-01', null)$$),
  ('come', $$api.record_arrival (:r, :m, w, '11:00', 'name') from unnest (array[1, 2, 5]) w$$),
  ('open', $$api.open_meeting (:r, :m, 1, '11:00')$$),
  ('take up', $$api.take_up_item (:r, :i)$$),
  ('cancel', $$api.cancel_meeting (:r, :m, 'Rain')$$),
  ('adjourn', $$api.adjourn_meeting (:r, :m, '2025-07-17', '11:00', 'Office', null, 'other', 'The light went')$$),
  ('close', $$api.close_meeting (:r, :m, '13:00')$$),
  ('draft minutes', $$api.draft_minutes (:r, :m)$$),
  ('circulate', $$api.circulate_minutes (:r, :m)$$),
  ('later', $$api.draft_meeting (:r, 'board', 'ordinary', '2025-08-10', '11:00', 'Office', null, null, null)$$),
  ('later notice', $$api.issue_notice (:r, :l, 'hand', '2025-08-01', null)$$),
  ('later come', $$api.record_arrival (:r, :l, w, '11:00', 'name') from unnest (array[1, 2, 5]) w$$),
  ('later open', $$api.open_meeting (:r, :l, 1, '11:00')$$),
  ('confirm', $$api.confirm_minutes (:r, :m, :l, null)$$),
  ('sign', $$api.sign_minutes (:r, :m, 1, 'signature', api.today (),
                              (select max (n.minutes_id) from api.minutes n where n.meeting_id = :m), 2)$$),
  ('propose', $$api.propose (:r, :i, 'plan', 'A camp', null, 1, null, null)$$),
  ('second', $$api.second_motion (:r, :p, 2)$$),
  ('vote', $$api.open_vote (:r, :p, 'hands', null)$$),
  ('stop', $$api.stop_vote (:r, :v, 'By mistake')$$),
  ('pass', $$api.close_vote (:r, :v, 3, 0, 0, 0, null)$$),
  ('lose', $$api.close_vote (:r, :v, 0, 3, 0, 0, null)$$),
  ('withdraw', $$api.set_motion_aside (:r, :p, 'withdrawn', 'Why', null)$$),
  ('defer', $$api.set_motion_aside (:r, :p, 'deferred', 'Why', null)$$),
  ('refer', $$api.set_motion_aside (:r, :p, 'referred', 'Why', 'camps')$$);
create temporary table state (thing text, ordinal integer, name text, steps text[]);
insert into state values
  ('meeting', 1, 'draft', '{draft,item}'),
  ('meeting', 2, 'noticed', '{draft,item,notice,come}'),
  ('meeting', 3, 'cancelled', '{draft,item,notice,cancel}'),
  ('meeting', 4, 'open', '{draft,item,notice,come,open}'),
  ('meeting', 5, 'adjourned', '{draft,item,notice,come,open,adjourn}'),
  ('meeting', 6, 'closed', '{draft,item,notice,come,open,close}'),
  ('meeting', 7, 'minuted', '{draft,item,notice,come,open,close,draft minutes}'),
  ('motion', 1, 'proposed', '{draft,item,notice,come,open,take up,propose}'),
  ('motion', 2, 'seconded', '{draft,item,notice,come,open,take up,propose,second}'),
  ('motion', 3, 'open', '{draft,item,notice,come,open,take up,propose,second,vote}'),
  ('motion', 4, 'seconded, vote stopped', '{draft,item,notice,come,open,take up,propose,second,vote,stop}'),
  ('motion', 5, 'passed', '{draft,item,notice,come,open,take up,propose,second,vote,pass}'),
  ('motion', 6, 'lost', '{draft,item,notice,come,open,take up,propose,second,vote,lose}'),
  ('motion', 7, 'withdrawn', '{draft,item,notice,come,open,take up,propose,second,withdraw}'),
  ('motion', 8, 'deferred', '{draft,item,notice,come,open,take up,propose,second,defer}'),
  ('motion', 9, 'referred', '{draft,item,notice,come,open,take up,propose,second,refer}'),
  ('motion', 10, 'passed, meeting closed', '{draft,item,notice,come,open,take up,propose,second,vote,pass,close}');
insert into state
select 'meeting', 7 + x.n, x.name, s.steps || array['circulate', 'later', 'later notice', 'later come', 'later open'] || x.more
  from state s, (values (1, 'circulated', '{}'::text[]), (2, 'confirmed', '{confirm}'), (3, 'signed', '{confirm,sign}')) x (n, name, more)
 where s.thing = 'meeting' and s.name = 'minuted';
-- The acts that are tried; `path` is the act as core.meeting_path calls it.
create temporary table act (thing text, ordinal integer, name text, path text, call text);
insert into act values
  ('meeting', 1, 'change_meeting', 'change_meeting',
   $$api.change_meeting (:r, :m, (select n.row_version from api.meeting n where n.meeting_id = :m), '2025-07-11', '12:00', 'Hall', null)$$),
  ('meeting', 2, 'add_agenda_item', 'change_agenda', $$api.add_agenda_item (:r, :m, null, 'decision', 'Lamps', null, 10)$$),
  ('meeting', 3, 'issue_notice', 'issue_notice', (select call from step where name = 'notice')),
  ('meeting', 4, 'cancel_meeting', 'cancel_meeting', (select call from step where name = 'cancel')),
  ('meeting', 5, 'open_meeting', 'open_meeting', (select call from step where name = 'open')),
  ('meeting', 6, 'take_chair', 'take_chair', $$api.take_chair (:r, :m, 2, '11:20')$$),
  ('meeting', 7, 'adjourn_meeting', 'adjourn_meeting', (select call from step where name = 'adjourn')),
  ('meeting', 8, 'close_meeting', 'close_meeting', (select call from step where name = 'close')),
  ('meeting', 9, 'draft_minutes', 'draft_minutes', (select call from step where name = 'draft minutes')),
  ('meeting', 10, 'write_minutes', 'write_minutes', $$api.write_minutes (:r, :m, 'en', 'Other words')$$),
  ('meeting', 11, 'circulate_minutes', 'circulate_minutes', (select call from step where name = 'circulate')),
  ('meeting', 12, 'confirm_minutes', 'confirm_minutes', $$api.confirm_minutes (:r, :m, :l, null)$$),
  ('meeting', 13, 'sign_minutes', 'sign_minutes', (select call from step where name = 'sign')),
  ('meeting', 14, 'certify_minutes', 'certify_minutes', $$api.certify_minutes (:r, :m, 'The bank')$$),
  ('meeting', 15, 'record_arrival', null, $$api.record_arrival (:r, :m, 6, '11:00', 'name')$$),
  ('meeting', 16, 'take_up_item', null, (select call from step where name = 'take up')),
  ('meeting', 17, 'settle_item', null, $$api.settle_item (:r, :i, 'done', 'Said', null)$$),
  ('meeting', 18, 'propose', null, (select call from step where name = 'propose')),
  ('meeting', 19, 'add_action', null, $$api.add_action (:r, :i, null, 'Hire the hall', null, 2, null, '2025-07-20')$$),
  ('meeting', 20, 'attach_paper', 'attach_paper', $$api.attach_paper (:r, :i, 'costs.pdf', '\x255044')$$),
  ('meeting', 21, 'word_item_for_wall', 'word_for_wall', $$api.word_item_for_wall (:r, :i, 'A camp', null)$$),
  ('motion', 1, 'second_motion', null, (select call from step where name = 'second')),
  ('motion', 2, 'change_motion', null, $$api.change_motion (:r, :p, 'Two camps', null, 1, 5)$$),
  ('motion', 3, 'set_motion_aside', null, (select call from step where name = 'withdraw')),
  ('motion', 4, 'open_vote', null, (select call from step where name = 'vote')),
  ('motion', 5, 'record_choice', null, $$api.record_choice (:r, :v, 2, 'interest')$$),
  ('motion', 6, 'stop_vote', null, (select call from step where name = 'stop')),
  ('motion', 7, 'close_vote', null, (select call from step where name = 'pass')),
  ('motion', 8, 'mark_read_back', null, $$api.mark_read_back (:r, :p)$$),
  ('motion', 9, 'carry_out', null, $$api.carry_out (:r, :p)$$),
  ('motion', 10, 'close_meeting', null, (select call from step where name = 'close'));
create temporary table cell (thing text, state_ordinal integer, act_ordinal integer, answer text, before text, becomes text);
create function pg_temp.filled (call text)
returns text language sql as
$$
  select replace (replace (replace (replace (replace (replace (call, ':r', 'gen_random_uuid ()'),
    ':m', '(select min (m.meeting_id) from api.meeting m)'), ':l', '(select max (m.meeting_id) from api.meeting m)'),
    ':i', '(select min (i.item_id) from api.agenda_item i where i.title = ''Camps'')'),
    ':p', '(select max (p.motion_id) from api.motion p)'), ':v', '(select max (r.vote_id) from api.vote_roll r)')
$$;
do $$
declare
  try record;
  call text;
  answer text;
  before text;
  becomes text;
  said text;
  question text;
begin
  for try in
    select s.thing, s.ordinal as state_ordinal, a.ordinal as act_ordinal, a.call,
           array (select p.call from unnest (s.steps) with ordinality t (name, place) join step p on p.name = t.name order by t.place) as calls
      from state s join act a on a.thing = s.thing order by s.thing, s.ordinal, a.ordinal
  loop
    question := pg_temp.filled (case try.thing when 'meeting' then 'select m.state from api.meeting m where m.meeting_id = :m'
                                  else 'select p.state from api.motion p where p.motion_id = :p' end);
    begin
      set local session authorization test_officer;
      foreach call in array try.calls loop
        execute 'select ' || pg_temp.filled (call);
      end loop;
      execute question into before;
      begin
        execute 'select ' || pg_temp.filled (try.call);
        answer := 'done';
      exception when others then
        get stacked diagnostics answer = constraint_name, said = message_text;
        answer := coalesce (nullif (answer, ''), said);
      end;
      execute question into becomes;
      -- all of it is taken back, and only what was seen stays
      raise exception using errcode = 'MN099', message = answer, hint = becomes, detail = before;
    exception when sqlstate 'MN099' then
      get stacked diagnostics answer = message_text, becomes = pg_exception_hint, before = pg_exception_detail;
    end;
    insert into cell values (try.thing, try.state_ordinal, try.act_ordinal, answer, before, becomes);
  end loop;
end
$$;
\set table 'select s.name as :"thing", a.name as act, c.answer, case when c.answer = \'done\' then c.becomes end as then from cell c join state s on s.thing = c.thing and s.ordinal = c.state_ordinal join act a on a.thing = c.thing and a.ordinal = c.act_ordinal where c.thing = :\'thing\' order by s.ordinal, a.ordinal;'
\set thing meeting
:table
\set thing motion
:table
-- Complete: each state of the path and of the check was reached, each act of the path is tried, no cell is missing
select distinct x.state as never_reached
  from (select from_state from core.meeting_path union select to_state from core.meeting_path) x (state)
 where not exists (select from cell c where c.thing = 'meeting' and c.before = x.state);
select k.kind[1] as never_reached
  from regexp_matches ((select pg_get_constraintdef (c.oid) from pg_constraint c where c.conname = 'motion_state_check'), '''([a-z_]+)''', 'g') k (kind)
 where not exists (select from cell c where c.thing = 'motion' and c.before = k.kind[1]);
select distinct p.act as never_tried from core.meeting_path p where not exists (select from act a where a.path = p.act);
select s.thing, s.name, a.name as act
  from state s join act a on a.thing = s.thing
  left join cell c on c.thing = s.thing and c.state_ordinal = s.ordinal and c.act_ordinal = a.ordinal
 where c.answer is null;
-- An act is done just where the path leads it on, to where the path says; what is refused left everything as it was, by a rule
select c.before as state, a.name as act, c.answer, c.becomes, p.to_state
  from cell c join act a on a.thing = c.thing and a.ordinal = c.act_ordinal
  left join core.meeting_path p on p.act = a.path and p.from_state = c.before
 where a.path is not null
   and ((c.answer = 'done') <> (p.act is not null) or c.answer = 'done' and c.becomes <> p.to_state
        or c.answer <> 'done' and c.answer <> 'meeting_is_so_far');
select c.thing, c.before, a.name as act, c.answer, c.becomes
  from cell c join act a on a.thing = c.thing and a.ordinal = c.act_ordinal
 where c.answer <> 'done' and (c.becomes is distinct from c.before or c.answer !~ '^[a-z_]+$');
select count (*) as cells, count (*) filter (where answer = 'done') as done, count (distinct answer) - 1 as rules from cell;

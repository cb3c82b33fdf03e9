-- What counts as a meeting held: one with its quorum, and one that went on on another day once.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
create function pg_temp.meet (seed text, meeting bigint, body text, kind text, held_on date, who bigint[])
returns bigint language plpgsql as
$$
declare
  m bigint;
begin
  if meeting is null then
    meeting := (api.draft_meeting (md5 (seed || 'd')::uuid, body, kind, held_on, '11:00', 'Office', null, null, null)).record_id;
    perform api.add_agenda_item (md5 (seed || 'i')::uuid, meeting, null, 'information', 'Report', null, null);
    perform api.issue_notice (md5 (seed || 'n')::uuid, meeting, 'hand', held_on - 20, 'Test');
  end if;
  foreach m in array who loop
    perform api.record_arrival (md5 (seed || m)::uuid, meeting, m, '11:00', 'name');
  end loop;
  perform api.open_meeting (md5 (seed || 'o')::uuid, meeting, who[1], '11:00');
  return meeting;
end
$$;
create function pg_temp.go_on (seed text, meeting bigint, held_on date, cause text)
returns bigint language sql as
$$
  select (api.adjourn_meeting (md5 (seed || 'j')::uuid, meeting, held_on, '11:00', 'Office', null, cause, null)).record_id
$$;
create function pg_temp.clock (day date)
returns table (what text, until date, state text, meeting text, held text)
language sql security definer as
$$
  select c.what, c.until, c.state, m.number, c.held_count || ' of ' || c.needed_count
    from core.meeting_clock (day) with ordinality c
    left join core.meeting m on m.meeting_id = c.meeting_id
   order by c.ordinality
$$;
\o
\set ECHO all
set session authorization test_officer;
-- One woman alone opens the annual meeting in time, and it goes on too late: it was not held in time
select pg_temp.meet ('mh-a', null, 'general', 'annual', '2025-09-20', array[1]);
select body, held_count, annual_on from api.meetings_held () where year = '25-26' and body = 'general';
select * from pg_temp.clock ('2025-09-21') where what = 'annual';
select held, attended from api.general_meetings_of (1, '2025-12-01');
select pg_temp.go_on ('mh-a', 1, '2025-10-20', 'no_quorum');
select body, held_count, annual_on from api.meetings_held () where year = '25-26' and body = 'general';
select * from pg_temp.clock ('2025-10-05') where what = 'annual';
select pg_temp.meet ('mh-b', 2, null, null, null, array[1]);
select number from api.close_meeting (md5 ('mh-b-c')::uuid, 2, '12:00');
select body, held_count, annual_on, state from api.meetings_held () where year = '25-26' and body = 'general';
select * from pg_temp.clock ('2025-10-25') where what = 'annual';
select held, attended from api.general_meetings_of (1, '2025-12-01');
select held, attended from api.general_meetings_of (2, '2025-12-01');

-- The board with a quorum goes on twice for want of time: one meeting; without a quorum: none
select pg_temp.meet ('mh-c', null, 'board', 'ordinary', '2025-06-10', array[1, 2, 5]);
select pg_temp.go_on ('mh-c', 3, '2025-06-11', 'no_time');
select pg_temp.meet ('mh-d', 4, null, null, null, array[1, 2, 5]);
select pg_temp.go_on ('mh-d', 4, '2025-06-12', 'no_time');
select pg_temp.meet ('mh-e', 5, null, null, null, array[1, 2, 5, 6]);
select number from api.close_meeting (md5 ('mh-e-c')::uuid, 5, '12:00');
select pg_temp.meet ('mh-f', null, 'board', 'ordinary', '2025-07-10', array[1]);
select number from api.close_meeting (md5 ('mh-f-c')::uuid, 6, '12:00');
select body, held_count, adjourned_count from api.meetings_held () where year = '25-26' and body = 'board';
select * from pg_temp.clock ('2025-12-01') where what = 'board';
reset session authorization;

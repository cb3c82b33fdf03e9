-- What has a last day: the annual general meeting and an order that moves it, meetings that members asked for, the board's of a year.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
create function pg_temp.call (seed text, body text, kind text, held_on date, asked_on date)
returns bigint language plpgsql as
$$
declare
  meeting bigint;
begin
  meeting := (api.draft_meeting (md5 (seed || 'd')::uuid, body, kind, held_on, '11:00', 'Hall', null, asked_on,
                                 case when asked_on is not null then 5 end)).record_id;
  perform api.add_agenda_item (md5 (seed || 'i')::uuid, meeting, null, 'information', 'Report', null, null);
  return meeting;
end
$$;
create function pg_temp.notice (seed text, meeting_id bigint)
returns bigint language sql as
$$
  select (api.issue_notice (md5 (seed || 'n')::uuid, m.meeting_id, 'hand', (m.held_on - 1)::date, 'Short')).record_id
    from api.meeting m where m.meeting_id = notice.meeting_id
$$;
create function pg_temp.hold (seed text, meeting_id bigint)
returns boolean language plpgsql as
$$
begin
  perform api.record_arrival (md5 (seed || 'a' || m)::uuid, meeting_id, m, '11:00', 'name') from unnest (array[1, 2, 5]) m;
  perform api.open_meeting (md5 (seed || 'o')::uuid, meeting_id, 1, '11:00');
  return true;
end
$$;
create function pg_temp.sit (number text)
returns bigint language sql as
$$
  update core.meeting m set opened_at = (m.held_on + time '11:00') at time zone 'Asia/Kolkata', state = 'open' where m.number = sit.number;
  insert into core.presence (meeting_id, member_id, came_at, way)
  select m.meeting_id, w, (m.held_on + time '11:00') at time zone 'Asia/Kolkata', 'name'
    from core.meeting m cross join unnest (array[1, 2, 5]) w
   where m.number = sit.number;
  select count (*) from core.presence
$$;
create function pg_temp.clock (day date)
returns table (what text, until date, days_left bigint, state text, meeting text, notice_until date, held text)
language sql security definer as
$$
  select c.what, c.until, c.days_left, c.state, m.number, c.notice_until, c.held_count || ' of ' || c.needed_count
    from core.meeting_clock (day) with ordinality c
    left join core.meeting m on m.meeting_id = c.meeting_id
   order by c.ordinality
$$;
\o
\set ECHO all
set session authorization test_officer;

-- Nothing is called: by 30 September, with fourteen days of notice; of the year before nobody knows anything
select * from pg_temp.clock ('2025-08-01');
select * from pg_temp.clock ('2025-10-12');
select * from pg_temp.clock ('2026-03-31');

-- It is prepared, called, held
select pg_temp.call ('mc-1', 'general', 'annual', '2025-09-20', null);
select * from pg_temp.clock ('2025-08-01') where what = 'annual';
select pg_temp.notice ('mc-1', 1);
select * from pg_temp.clock ('2025-08-01') where what = 'annual';
select * from pg_temp.clock ('2025-10-12') where what = 'annual';
select pg_temp.hold ('mc-1', 1);
select * from pg_temp.clock ('2025-10-12') where what = 'annual';
-- what goes on on another day is the same meeting
select number from api.adjourn_meeting (md5 ('mc-j')::uuid, 1, '2025-10-20', '11:00', 'Hall', null, 'no_time', 'Too late in the day');
select pg_temp.hold ('mc-2', 2);
select * from pg_temp.clock ('2026-03-31') where what like 'annual%';
select * from pg_temp.clock ('2026-04-02') where what like 'annual%';

-- That of a year in which the register was kept is missed: it stands there until one is held, and that is not this year's
select * from pg_temp.clock ('2027-04-02') where what like 'annual%';
reset session authorization;
insert into core.meeting (body, kind, number, held_on, begins, place, state, opened_at)
values ('board', 'ordinary', 'MBRD/T1', '2026-06-01', '11:00', 'Office', 'closed', '2026-06-01 11:00+05:30');
select * from pg_temp.clock ('2027-04-02') where what like 'annual%';
-- what it is called for is kept with it: while that of the year before is missing it is that one, or as she says
insert into core.meeting (body, kind, number, held_on, begins, place, state, opened_at, late_for)
select 'general', 'annual', 'MGEN/T2', d.held_on, '11:00', 'Hall', 'noticed', null, core.annual_late_for ('general', d.held_on, null)
  from (values ('2027-05-10'::date)) d (held_on);
select core.annual_late_for ('general', d.held_on, d.which)
  from (values ('2026-05-10'::date, null), ('2027-05-10', null), ('2027-05-10', 'before'), ('2027-05-10', 'own')) d (held_on, which);
select * from pg_temp.clock ('2027-05-02') where what like 'annual%';
select pg_temp.sit ('MGEN/T2') > 0;
select * from pg_temp.clock ('2027-06-02') where what like 'annual%';
insert into core.meeting (body, kind, number, held_on, begins, place, state, opened_at)
values ('general', 'annual', 'MGEN/T3', '2027-10-01', '11:00', 'Hall', 'draft', null);
select * from pg_temp.clock ('2027-06-02') where what like 'annual%';
select pg_temp.sit ('MGEN/T3') > 0;
select * from pg_temp.clock ('2027-10-02') where what like 'annual%';

-- An order moves it, for the year in which it begins; the board took note of it
set session authorization test_admin;
select number
  from api.set_parameter (md5 ('mc-p1')::uuid, 'annual_meeting_within', 8, '2027-09-15', 'BRD/25-26/001', 'Order of the Registrar 17/2027');
select number from api.set_parameter (md5 ('mc-p2')::uuid, 'annual_meeting_within', 6, '2027-12-01', 'BRD/25-26/001', 'Act, s. 77');
reset session authorization;
select * from pg_temp.clock ('2027-10-02') where what like 'annual%';
select core.annual_meeting_until (d) from unnest (array['2027-03-31', '2027-04-01', '2028-03-31', '2028-04-01']::date[]) d;

-- Members asked: a month
set session authorization test_officer;
select pg_temp.call ('mc-5', 'general', 'special', '2025-07-20', '2025-06-10');
select * from pg_temp.clock ('2025-06-20') where what = 'asked';
select * from pg_temp.clock ('2025-07-12') where what = 'asked';
select number is not null as called_off
  from api.cancel_meeting (md5 ('mc-c')::uuid, (select max (meeting_id) from api.meeting), 'The hall burnt down');
select * from pg_temp.clock ('2025-06-20') where what = 'asked';
select pg_temp.call ('mc-6', 'general', 'special', '2025-07-08', '2025-06-10') > 0;
select pg_temp.notice ('mc-6', (select max (meeting_id) from api.meeting)) > 0;
select * from pg_temp.clock ('2025-06-20') where what = 'asked';
select pg_temp.hold ('mc-6', (select max (meeting_id) from api.meeting));
select * from pg_temp.clock ('2025-07-12') where what = 'asked';

-- The board's four of a year
select pg_temp.call ('mc-b' || n, 'board', 'ordinary', ('2025-04-15'::date + 40 * n)::date, null) > 0 from generate_series (1, 3) n;
select pg_temp.notice ('mc-b' || m.meeting_id, m.meeting_id) > 0, pg_temp.hold ('mc-b' || m.meeting_id, m.meeting_id)
  from api.meeting m where m.body = 'board' and m.held_on between '2025-04-01' and '2025-07-31' order by 1;
select * from pg_temp.clock ('2025-07-12') where what = 'board';
select * from pg_temp.clock ('2025-08-20') where what = 'board';
reset session authorization;
insert into core.parameter (name, value, valid_from, source) values ('board_meetings', 2, '2025-12-01', 'Bye-law 40');
select * from pg_temp.clock ('2025-08-20') where what = 'board';
insert into core.parameter (name, value, valid_from, source) values ('board_meetings', 0, '2025-12-02', 'No bye-law');
select * from pg_temp.clock ('2025-08-20') where what = 'board';

-- What a reader asks is today's, and the report says the same last day
set session authorization test_officer;
select count (*) filter (where what = 'annual') as annual from api.meeting_clock ();
select year, annual_on, annual_until, state from api.meetings_held () where body = 'general' and year in ('25-26', '27-28') order by year;
-- That which was held in May for the year before counts for that year; meetings of the board count by their day
select year, held_count, annual_on, annual_until, state from api.meetings_held ()
 where body = 'general' and year in ('25-26', '26-27', '27-28') order by year;
select year, held_count from api.meetings_held () where body = 'board' and year in ('25-26', '26-27', '27-28') order by year;
-- whoever calls it may say which; the warning names the last day of that year
select record_id as late from api.draft_meeting (md5 ('mc-l1')::uuid, 'general', 'annual', '2025-12-01', '11:00', 'Hall', null, null, null,
  'before') \gset
select annual_year from api.meeting where meeting_id = :late;
select detail from api.meeting_warning (:late) where what = 'annual_meeting_is_late';
select api.draft_meeting (md5 ('mc-l2')::uuid, 'general', 'annual', '2025-12-02', '11:00', 'Hall', null, null, null, 'last');
-- adjourned over the end of the year, it stays that of its own
select record_id as own from api.draft_meeting (md5 ('mc-l3')::uuid, 'general', 'annual', '2025-12-05', '11:00', 'Hall', null, null, null, 'own') \gset
select pg_temp.notice ('mc-l3', :own) = :own as is_called;
select record_id as later from api.adjourn_meeting (md5 ('mc-l4')::uuid, :own, '2026-04-05', '11:00', 'Hall', null, 'other', 'The hall was locked') \gset
select annual_year from api.meeting where meeting_id in (:own, :later) order by meeting_id;
reset session authorization;

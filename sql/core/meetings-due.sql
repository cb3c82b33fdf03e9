-- What has a last day: the annual general meeting, special meetings that members asked for, the board's meetings of a year.

create or replace function core.annual_year_of (meeting core.meeting)
returns date
language sql stable
begin atomic
  select coalesce ((meeting).late_for, core.year_began ((meeting).held_on));
end;
comment on function core.annual_year_of is
  'The 1 April on which the year began for which a meeting counts: of its day, save an annual one that is held late for the year before.';

create or replace function core.annual_clock (day date)
returns table (what text, body text, until date, meeting_id bigint)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with body as
    (select b.code, y.began, y.is_last
       from core.body b
      cross join lateral (values (core.year_began (day), false),
                                 ((core.year_began (day) - interval '1 year')::date, true)) y (began, is_last)
      where b.kind = 'general' and b.opened_on < y.began + interval '1 year' and coalesce (b.closed_on, 'infinity') > day),
  annual as
    (select m.body, m.meeting_id, core.annual_year_of (m) as began, h.is_held,
            row_number () over (partition by m.body, core.annual_year_of (m)
                                    order by not h.is_held, m.held_on, m.meeting_id) as turn
       from core.meeting m
      cross join lateral (select core.is_first_held (m) as is_held) h
      where m.kind = 'annual'
        and (h.is_held
             or m.state in ('draft', 'noticed', 'open')
                -- one that goes on on another day is the same meeting
                and not exists (select from core.meeting o where o.meeting_id = m.continues_id and core.was_held (o)))),
  missed as
    -- the year before counts once the register of meetings was kept in it
    (select b.code, b.began
       from body b
      where b.is_last
        and exists (select from core.meeting m where m.held_on between b.began and core.annual_meeting_until (b.began))
        and not exists (select from annual a
                         where a.body = b.code and a.began = b.began and a.is_held))
  select 'annual', b.code, core.annual_meeting_until (b.began), a.meeting_id
    from body b
    left join annual a on a.body = b.code and a.began = b.began and a.turn = 1
   where not b.is_last
   union all
  select 'annual_before', s.code, core.annual_meeting_until (s.began), a.meeting_id
    from missed s
    left join annual a on a.body = s.code and a.began = s.began and a.turn = 1
$$;
comment on function core.annual_clock is
  'By when the annual general meeting of the year is held and which meeting it is; and that of the year before, while it is missing '
  '(Gujarat Co-operative Societies Act 1961, s. 77).';

create or replace function core.annual_late_for (body text, held_on date, which text)
returns date
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce (which, '') not in ('', 'own', 'before') then
    perform core.refuse ('annual_meeting_has_its_year', 'annual_year');
  elsif which = 'before'
        or coalesce (which, '') = ''
           and exists (select from core.annual_clock (annual_late_for.held_on) c
                        where c.what = 'annual_before' and c.body = annual_late_for.body and c.meeting_id is null) then
    return (core.year_began (held_on) - interval '1 year')::date;
  end if;
  return null;
end
$$;
comment on function core.annual_late_for is
  'The year before, when the annual general meeting that is called is that one: as she says, own or before, or, when she says nothing, '
  'while it is missing and none is called for it.';

create or replace function core.asked_clock (day date)
returns table (what text, body text, until date, meeting_id bigint)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select distinct on (m.body, m.asked_on) 'asked', m.body, core.asked_meeting_until (m.asked_on), m.meeting_id
    from core.meeting m
   where m.asked_on between day - 366 and day
     and not exists (select from core.meeting o
                      where o.body = m.body and o.asked_on = m.asked_on and (o.opened_at is not null or o.state = 'adjourned'))
   order by m.body, m.asked_on, m.state = 'cancelled', m.held_on, m.meeting_id
$$;
comment on function core.asked_clock is
  'Special meetings that members asked for within a year and that were not held yet, with their last day; one that was called off is '
  'still asked for (Gujarat Co-operative Societies Act 1961, s. 78).';

create or replace function core.board_clock (day date)
returns table (what text, body text, until date, meeting_id bigint, held_count bigint, needed_count bigint)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select 'board', b.code, y.until,
         (select m.meeting_id from core.meeting m
           where m.body = b.code and m.held_on between day and y.until and m.opened_at is null and m.state in ('draft', 'noticed')
           order by m.held_on, m.meeting_id
           limit 1),
         (select count (*) from core.meeting m
           where m.body = b.code and m.held_on between y.began and day and core.is_first_held (m)),
         core.parameter_on ('board_meetings', y.until)
    from core.body b
   cross join (select core.year_began (day) as began, (core.year_began (day) + interval '1 year' - interval '1 day')::date as until) y
   where b.kind = 'board' and b.opened_on <= day and coalesce (b.closed_on, 'infinity') > day
     and core.parameter_on ('board_meetings', y.until) > 0
$$;
comment on function core.board_clock is 'How often the board met in the year so far, how often it has to, and which meeting comes next.';

create or replace function core.meeting_clock (day date)
returns table (key text, what text, body text, until date, days_left bigint, held_count bigint, needed_count bigint, meeting_id bigint,
               held_on date, asked_on date, notice_until date, state text)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select c.what || ' ' || c.body || ' ' || coalesce (m.asked_on, c.until), c.what,
         c.body, c.until, (c.until - day)::bigint, c.held_count, c.needed_count,
         case when a.is_ahead then m.meeting_id end, case when a.is_ahead then m.held_on end, m.asked_on,
         case when not a.is_held and c.what <> 'board'
              then case when a.is_ahead then least (m.held_on, c.until) else c.until end
                   - core.rule_of_body (c.body, 'notice', c.until)::integer end,
         case when c.held_count >= c.needed_count then 'enough'
              when c.what = 'board' then 'still_to_come'
              when a.is_held and m.held_on <= c.until then 'held_in_time'
              when a.is_held then 'held_late'
              when day > c.until then 'overdue'
              when not a.is_ahead then 'to_call'
              when m.held_on > c.until then 'called_late'
              when m.state in ('noticed', 'open') then 'called'
              else 'prepared' end
    from (select n.what, n.body, n.until, n.meeting_id, null::bigint as held_count, null::bigint as needed_count
            from core.annual_clock (day) n
           union all
          select k.what, k.body, k.until, k.meeting_id, null, null from core.asked_clock (day) k
           union all
          select b.what, b.body, b.until, b.meeting_id, b.held_count, b.needed_count from core.board_clock (day) b) c
    left join core.meeting m on m.meeting_id = c.meeting_id
   cross join lateral (select m.meeting_id is not null and m.state <> 'cancelled' as is_ahead,
                              m.meeting_id is not null and core.is_first_held (m) as is_held) a
   order by array_position (array['annual_before', 'annual', 'asked', 'board'], c.what), c.until, c.body
$$;
comment on function core.meeting_clock is
  'What has a last day, as it stands on a day: by when it is held, how many days are left, by when the notice goes out, and whether it is '
  'to be called, being prepared, called, held or overdue.';

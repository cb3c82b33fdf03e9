-- How often each body met, against what is asked of it; and who has which office in a meeting.

create function api.meetings_held ()
returns table (key text, place bigint, body text, body_name text, body_name_gu text, body_name_hi text, year text, held_count bigint,
               needed_count bigint, adjourned_count bigint, annual_on date, annual_until date, state text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with year as
    (select distinct core.annual_year_of (m) as began from core.meeting m
      union
     select api.year_began (core.today ())),
  held as
    (select y.began, b.code, b.kind, b.name, b.name_gu, b.name_hi, count (m.meeting_id) as held_count,
            count (m.meeting_id) filter (where exists (select from core.meeting_step s
                                                        where s.meeting_id = m.meeting_id and s.state = 'adjourned')) as adjourned_count,
            min (m.held_on) filter (where m.kind = 'annual') as annual_on,
            (y.began + interval '1 year' - interval '1 day')::date as ends_on
       from year y
      cross join core.body b
       left join core.meeting m on m.body = b.code and core.annual_year_of (m) = y.began and core.is_first_held (m)
      where b.opened_on < y.began + interval '1 year' and coalesce (b.closed_on, 'infinity') > y.began
      group by y.began, b.code),
  asked as
    (select h.*, case h.kind when 'board' then core.parameter_on ('board_meetings', h.ends_on) when 'general' then 1 end as needed_count,
            case when h.kind = 'general' then core.annual_meeting_until (h.began) end as annual_until
       from held h)
  select a.code || ' ' || core.financial_year (a.began), array_position (array['board', 'general', 'committee'], a.kind)::bigint, a.code,
         a.name, a.name_gu, a.name_hi, core.financial_year (a.began), a.held_count, a.needed_count, a.adjourned_count, a.annual_on,
         a.annual_until,
         case when a.kind = 'general' and a.annual_on <= a.annual_until then 'held_in_time'
              when a.kind = 'general' and a.annual_on is not null then 'held_late'
              when a.kind = 'general' and core.today () > a.annual_until then 'overdue'
              when a.kind = 'general' then 'still_to_come'
              when a.held_count >= coalesce (a.needed_count, 0) then 'enough'
              when core.today () > a.ends_on then 'too_few'
              else 'still_to_come' end
    from asked a
$$;
comment on function api.meetings_held is
  'How often each body met in each financial year with its quorum, against the rule of the board, a meeting that went on on another day '
  'once; and when the annual general meeting of the year was held, be it after its end, against its last day '
  '(Gujarat Co-operative Societies Act 1961, s. 77).';

create function api.meeting_clock ()
returns table (key text, what text, body text, until date, days_left bigint, held_count bigint, needed_count bigint, meeting_id bigint,
               held_on date, asked_on date, notice_until date, state text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.* from core.meeting_clock (core.today ()) c
$$;
comment on function api.meeting_clock is 'What has a last day, as it stands today (core.meeting_clock).';

create function api.office_in (meeting_id bigint, member_id bigint)
returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select o.office
    from core.meeting m
    join core.seat s on s.body = m.body and s.member_id = office_in.member_id
    join core.office o on o.seat_id = s.seat_id and o.from_on <= m.held_on and coalesce (o.until_on, 'infinity') > m.held_on
   where m.meeting_id = office_in.meeting_id
   order by array_position (array['chairperson', 'vice_chairperson', 'secretary', 'treasurer'], o.office)
   limit 1
$$;
comment on function api.office_in is
  'The office of a member on the day of a meeting of the body in which she has it; null when she has none.';

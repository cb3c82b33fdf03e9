-- Bodies, seats, offices and bars as they are read.

create view api.body as
  select b.code, b.kind, b.prefix, b.name, coalesce (b.name_gu, b.name) as name_gu, coalesce (b.name_hi, b.name) as name_hi,
         b.opened_on, b.closed_on, r.number as resolution_number
    from core.body b
    left join core.resolution r on r.resolution_id = b.resolution_id;
comment on view api.body is 'The bodies that meet and pass resolutions.';

create view api.seat_category as
  select c.code, c.ordinal, c.name, c.name_gu, c.name_hi, c.is_elected, c.may_hold_office, c.may_be_co_opted from core.seat_category c;
comment on view api.seat_category is 'What kinds of seats there are.';

create view api.seat_end_reason as
  select e.code, e.ordinal, e.name, e.name_gu, e.name_hi from core.seat_end_reason e;
comment on view api.seat_end_reason is 'Why a seat or an office ends.';

create view api.bar_ground as
  select g.code, g.ordinal, g.name, g.name_gu, g.name_hi, g.source from core.bar_ground g;
comment on view api.bar_ground is 'Why a woman may not sit on the board for some time.';

create view api.seat as
  select s.seat_id, s.body, s.place_id, p.ordinal, p.category, s.member_id, s.from_on, s.until_on, s.term_ends_on, s.way, s.end_reason,
         s.end_words, s.came_words, r.number as resolution_number, e.number as election_number, x.number as end_resolution_number,
         z.number || ' · ' || c.serial as end_complaint
    from core.seat s
    left join core.seat_place p on p.place_id = s.place_id
    left join core.resolution r on r.resolution_id = s.resolution_id
    left join core.resolution x on x.resolution_id = s.end_resolution_id
    left join core.election e on e.election_id = s.election_id
    left join core.election_complaint c on c.complaint_id = s.end_complaint_id
    left join core.election z on z.election_id = c.election_id;
comment on view api.seat is
  'Who sits or sat on which body; who never sat ends on her first day: it was a mistake, or her election was set aside.';

create view api.office as
  select o.office_id, o.seat_id, s.body, s.member_id, o.office, o.from_on, o.until_on, o.end_reason,
         array_position (array['chairperson', 'vice_chairperson', 'secretary', 'treasurer'], o.office) as rank,
         r.number as resolution_number
    from core.office o
    join core.seat s on s.seat_id = o.seat_id
    left join core.resolution r on r.resolution_id = o.resolution_id;
comment on view api.office is 'Offices, who had them by which seat, from when to when.';

create view api.taken_back_end as
  select b.back_id, b.seat_id, b.office_id, s.place_id, s.body, s.member_id, o.office, b.until_on, b.end_reason, b.end_words,
         r.number as end_resolution_number, b.words, b.entered_at
    from core.taken_back_end b
    join core.seat s on s.seat_id = b.seat_id
    left join core.office o on o.office_id = b.office_id
    left join core.resolution r on r.resolution_id = b.end_resolution_id;
comment on view api.taken_back_end is
  'Ends of seats and offices that were entered by mistake: when and why it was said to end, and why that was taken back.';

create view api.bar as
  select b.bar_id, b.member_id, b.ground, b.from_on, b.until_on, b.words, r.number as resolution_number, b.lifted_on, b.lifted_words
    from core.bar b
    left join core.resolution r on r.resolution_id = b.resolution_id;
comment on view api.bar is 'Who may not sit on a body, from when until when and why.';

create function api.office_by (seat_id bigint, day date)
returns api.office
language sql stable
begin atomic
  select o.* from api.office o
   where o.seat_id = office_by.seat_id and o.from_on <= day and (o.until_on is null or o.until_on > day)
   order by o.rank limit 1;
end;
comment on function api.office_by is 'The office that she had by her seat on a day, the highest of them; null when she had none.';

create function api.seat_state (member_id bigint, term_ends_on date, day date)
returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select case when seat_state.member_id is null then 'vacant'
              when not core.member_on (seat_state.member_id, seat_state.day)
                   or (core.bar_on (seat_state.member_id, seat_state.day)).bar_id is not null then 'to_be_ended'
              when seat_state.term_ends_on <= seat_state.day then 'term_over'
              else 'sitting' end
$$;
comment on function api.seat_state is
  'vacant; to_be_ended: its holder is no member any more or was barred, and the end of her seat is not entered yet; term_over; '
  'sitting.';

create function api.attendance_of (seat_id bigint, day date, out held_count bigint, out attended_count bigint, out missed_count bigint,
                                   out is_warned boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with met as
    (select m.held_on,
            exists (select from core.live_presence p where p.meeting_id = m.meeting_id and p.member_id = s.member_id) as was_there
       from core.seat s
       join core.meeting m on m.body = s.body and m.closed_at is not null and m.held_on <= attendance_of.day
        and core.seated (s.from_on, s.until_on, m.held_on)
      where s.seat_id = attendance_of.seat_id),
  counted as
    (select count (*) as held, count (*) filter (where t.was_there) as attended,
            count (*) filter (where t.held_on > coalesce ((select max (a.held_on) from met a where a.was_there), '-infinity')) as missed
       from met t)
  select c.held, c.attended, c.missed,
         coalesce (c.missed >= nullif (core.parameter_on ('missed_meetings', attendance_of.day), 0), false)
         and (select b.kind from core.seat s join core.body b on b.code = s.body where s.seat_id = attendance_of.seat_id) = 'board'
    from counted c
$$;
comment on function api.attendance_of is
  'Meetings of her body while she held a seat, up to a day: held and closed, attended, and missed in a row at the end; she is warned '
  'about when the board''s are as many as the rule missed_meetings says. It is shown, and ends no seat.';

create function api.seats_on (day date)
returns table (key bigint, place_id bigint, body text, body_kind text, body_name text, body_name_gu text, body_name_hi text,
               ordinal integer, category text, seat_id bigint, member_id bigint, from_on date, term_ends_on date, way text,
               resolution_number text, vacant_since date, office_id bigint, office text, office_from_on date, state text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce (p.place_id, -s.seat_id), p.place_id, b.code, b.kind, b.name, coalesce (b.name_gu, b.name), coalesce (b.name_hi, b.name),
         p.ordinal, coalesce (p.category, 'general'), s.seat_id, s.member_id, s.from_on, s.term_ends_on, s.way, r.number,
         case when s.seat_id is null then
           coalesce ((select max (e.until_on) from core.seat e
                      where e.place_id = p.place_id and e.until_on <= seats_on.day and e.until_on > e.from_on),
                     p.from_on) end,
         o.office_id, o.office, o.from_on, api.seat_state (s.member_id, s.term_ends_on, seats_on.day)
    from (select x.* from core.seat_place x where core.seated (x.from_on, x.until_on, seats_on.day)) p
    full join (select x.* from core.seat x where core.seated (x.from_on, x.until_on, seats_on.day)) s on s.place_id = p.place_id
    join core.body b on b.code = coalesce (p.body, s.body)
    left join core.resolution r on r.resolution_id = s.resolution_id
   cross join lateral api.office_by (s.seat_id, seats_on.day) o
$$;
comment on function api.seats_on is 'Every seat of every body on a day, with who holds it. The key is that of the seat.';

create function api.directors_by (day date)
returns table (seat_id bigint, body text, body_name text, body_name_gu text, body_name_hi text, ordinal integer, category text,
               member_id bigint, office text, from_on date, until_on date, term_ends_on date, way text, resolution_number text,
               end_reason text, end_words text, end_resolution_number text, held_count bigint, attended_count bigint,
               missed_count bigint, state text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.seat_id, b.code, b.name, coalesce (b.name_gu, b.name), coalesce (b.name_hi, b.name), p.ordinal,
         coalesce (p.category, 'general'), s.member_id, o.office, s.from_on,
         case when e.is_over then s.until_on end, s.term_ends_on, s.way, r.number, case when e.is_over then s.end_reason end,
         case when e.is_over then s.end_words end, case when e.is_over then x.number end,
         t.held_count, t.attended_count, t.missed_count,
         case when e.is_over and (core.bar_on (s.member_id, directors_by.day)).bar_id is not null then 'kept_off'
              when e.is_over then 'ended' else api.seat_state (s.member_id, s.term_ends_on, directors_by.day) end
    from core.seat s
    join core.body b on b.code = s.body
   cross join lateral (select coalesce (s.until_on <= directors_by.day, false) as is_over) e
   cross join lateral api.attendance_of (s.seat_id, directors_by.day) t
    left join core.seat_place p on p.place_id = s.place_id
    left join core.resolution r on r.resolution_id = s.resolution_id
    left join core.resolution x on x.resolution_id = s.end_resolution_id
    left join lateral (select f.office from core.office f
                        where f.seat_id = s.seat_id and f.from_on <= directors_by.day
                          and (e.is_over or f.until_on is null or f.until_on > directors_by.day)
                        order by f.from_on desc, f.office_id desc limit 1) o on true
   where s.from_on <= directors_by.day and (s.until_on is null or s.until_on > s.from_on)
$$;
comment on function api.directors_by is
  'Everyone who had taken a seat by a day, as it stood then: sitting, to_be_ended, term_over, ended, or kept_off when she had left and '
  'may not come back on that day; of those who had left, the office that they had last. Who never sat, by a mistake or because her '
  'election was set aside, is not among them.';

create function api.hand_overs_by (day date)
returns table (key bigint, office_id bigint, body text, office text, from_member_id bigint, until_on date, to_member_id bigint,
               thing text, ordinal integer, thing_name text, thing_name_gu text, thing_name_hi text, state text, words text,
               entered_at timestamptz, entered_by text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select o.office_id * 100 + t.ordinal, o.office_id, s.body, o.office, s.member_id, o.until_on, n.member_id, t.code, t.ordinal, t.name,
         t.name_gu, t.name_hi, coalesce (h.outcome, 'to_hand_over'), h.words, h.entered_at, h.entered_by
    from (select distinct on (l.body, f.office) f.office_id, f.seat_id, f.office, f.until_on
            from core.office f join core.seat l on l.seat_id = f.seat_id
           where f.until_on <= hand_overs_by.day
           order by l.body, f.office, f.until_on desc, f.office_id desc) o
    join core.seat s on s.seat_id = o.seat_id
    join core.hand_over_thing t on o.office = any (t.offices)
    left join lateral (select z.member_id from core.office y join core.seat z on z.seat_id = y.seat_id
                        where z.body = s.body and y.office = o.office and core.seated (y.from_on, y.until_on, hand_overs_by.day)
                        limit 1) n on true
    left join lateral (select x.outcome, x.words, x.entered_at, coalesce (g.full_name, x.entered_by) as entered_by
                         from core.hand_over_step x left join core.login g on g.login = x.entered_by
                        where x.office_id = o.office_id and x.thing = t.code
                          and x.entered_at < (hand_overs_by.day + 1)::timestamp at time zone 'Asia/Kolkata'
                        order by x.step_id desc limit 1) h on true
   where n.member_id is distinct from s.member_id
$$;
comment on function api.hand_overs_by is
  'Of each office the newest change of hands by a day: what she who had it hands over to her who has it, and what became of each thing '
  '(Gujarat Co-operative Societies Act 1961, s. 75). Nothing is handed over where the same woman goes on.';

create function api.office_limit_on (member_id bigint, body text, office text, day date)
returns date
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select (core.office_row (office_limit_on.member_id, office_limit_on.body, office_limit_on.office, office_limit_on.day)).limit_on
$$;
comment on function api.office_limit_on is
  'The day on which she will have had the office as long in a row as the rule office_limit says; null without a limit.';

-- Questions that acts on seats, offices and bars ask.

create or replace function core.require_open_body (body text)
returns core.body
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  found_body core.body;
begin
  perform core.require ('body', body);
  select b.* into found_body from core.body b where b.code = require_open_body.body;
  if not found then
    perform core.refuse ('body_is_known', 'body');
  elsif found_body.closed_on is not null then
    perform core.refuse ('body_meets_no_more', 'body', found_body.closed_on::text);
  end if;
  return found_body;
end
$$;
comment on function core.require_open_body is 'The body of this code, which still meets.';

create or replace function core.bar_on (member_id bigint, day date)
returns core.bar
language sql stable
begin atomic
  select b.* from core.bar b
   where b.member_id = bar_on.member_id and core.seated (b.from_on, least (b.until_on, b.lifted_on), day)
   order by b.bar_id limit 1;
end;
comment on function core.bar_on is 'What kept her off the board on a day; null when nothing did.';

create or replace function core.require_may_sit (member_id bigint, category text, body text, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  bar core.bar;
  held record;
begin
  perform core.require ('member_id', member_id::text);
  if not core.member_on (member_id, day) then
    perform core.refuse ('director_is_a_member', 'member_id', day::text);
  elsif category <> 'expert' and (select m.class from core.member m where m.member_id = require_may_sit.member_id)
                                 in ('nominal', 'sympathiser') then
    perform core.refuse ('director_has_a_vote', 'member_id');
  end if;
  bar := core.bar_on (member_id, day);
  if bar.bar_id is not null then
    perform core.refuse ('director_is_not_barred', 'member_id', bar.from_on::text);
  end if;
  select s.from_on, p.ordinal into held
    from core.seat s left join core.seat_place p on p.place_id = s.place_id
   where s.body = require_may_sit.body and s.member_id = require_may_sit.member_id
     and (s.until_on is null or s.until_on > greatest (day, s.from_on))
   limit 1;
  if found then
    perform core.refuse ('one_woman_holds_one_seat', 'member_id', held.ordinal::text, held.from_on::text);
  end if;
end
$$;
comment on function core.require_may_sit is
  'Refuses who is no member with a vote on the day, is barred, or sits on the body already. An expert needs no vote '
  '(Constitution of India, art. 243ZJ (3)).';

-- it heard no words
drop function if exists core.require_group (bigint, text, date);
create or replace function core.require_group (member_id bigint, category text, day date, words text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if btrim (coalesce (words, '')) <> '' then
    return;
  elsif not core.is_of_category (member_id, category, day) then
    perform core.refuse ('reserved_seat_is_for_its_women', 'member_id');
  elsif category = 'reserved_sc_st' then
    perform core.refuse ('reserved_seat_names_its_paper', 'words');
  end if;
end
$$;
comment on function core.require_group is
  'Refuses a reserved seat, without words about what was seen, to her who by the registers is not one of those for whom it is kept; and '
  'always where no register says so (scheduled castes and tribes).';

create or replace function core.require_vacant (place core.seat_place, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  other core.seat;
begin
  if place.place_id is null or not core.seated (place.from_on, place.until_on, day) then
    perform core.refuse ('seat_is_on_the_body', 'from_on');
  end if;
  select s.* into other from core.seat s
   where s.place_id = place.place_id and (s.until_on is null or s.until_on > greatest (day, s.from_on))
   order by s.from_on limit 1;
  if not found then
    return;
  elsif other.from_on <= day then
    perform core.refuse ('seat_is_vacant', 'from_on', other.from_on::text, coalesce (other.until_on::text, ''));
  end if;
  perform core.refuse ('seat_is_filled_in_order', 'from_on', other.from_on::text);
end
$$;
comment on function core.require_vacant is 'Refuses a seat that is not there, is held, or was filled again later.';

create or replace function core.require_way (category text, way text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  kind core.seat_category;
begin
  select c.* into kind from core.seat_category c where c.code = require_way.category;
  if coalesce (way, '') not in ('elected', 'uncontested', 'casual', 'co_opted', 'appointed') then
    perform core.refuse ('seat_way_is_known', 'way');
  elsif way in ('elected', 'uncontested', 'casual') and not kind.is_elected or way = 'co_opted' and not kind.may_be_co_opted then
    perform core.refuse ('seat_is_filled_in_its_way', 'way');
  end if;
end
$$;
comment on function core.require_way is
  'Refuses an election to a seat that no election fills, and co-option to a general one. A reserved seat that no election filled '
  'may be filled by co-option (Gujarat Co-operative Societies Act 1961, s. 74B).';

create or replace function core.casual_term (place core.seat_place, day date)
returns date
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  former core.seat;
  part constant bigint := core.parameter_on ('casual_vacancy_part', day);
  term integer;
  earliest date;
begin
  select s.* into former from core.seat s
   where s.place_id = place.place_id and s.until_on <= day and s.until_on > s.from_on
   order by s.until_on desc, s.seat_id desc limit 1;
  if former.term_ends_on is null or former.term_ends_on <= day then
    perform core.refuse ('casual_seat_had_a_holder', 'way');
  end if;
  term := former.term_ends_on
          - (former.term_ends_on - make_interval (years => core.parameter_on ('board_term', former.from_on)::integer))::date;
  -- the first day on which less than the part of the term is left
  earliest := former.term_ends_on - ceil (term * (part / 100)::numeric / (part % 100))::integer + 1;
  if day < earliest then
    perform core.refuse ('casual_vacancy_is_late_in_the_term', 'way', earliest::text);
  end if;
  return former.term_ends_on;
end
$$;
comment on function core.casual_term is
  'The end of the term of her who left a seat before it. The board fills it itself only when less than half of the term is left '
  '(Constitution of India, art. 243ZJ (2)); the part is the rule casual_vacancy_part, which a resolution on the bye-laws may '
  'change, and no words of a clerk go round it. Earlier in the term an election fills the seat.';

create or replace function core.term_end (place core.seat_place, way text, day date)
returns date
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  whole constant date := (day + make_interval (years => core.parameter_on ('board_term', day)::integer))::date;
begin
  if way = 'casual' then
    return core.casual_term (place, day);
  elsif (select b.kind from core.body b where b.code = place.body) <> 'board' then
    return null;
  elsif way = 'co_opted' then
    return coalesce ((select max (s.term_ends_on) from core.seat s
                       where s.body = place.body and core.seated (s.from_on, s.until_on, day) and s.term_ends_on > day), whole);
  end if;
  return whole;
end
$$;
comment on function core.term_end is
  'The end of the term of her who takes a seat: of a whole term of the board; of her who left it; of the board that co-opts. '
  'Committees have none.';

create or replace function core.require_room (body core.body, category text, count bigint, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  elected boolean;
  room bigint;
  taken bigint;
begin
  select c.is_elected into elected from core.seat_category c where c.code = require_room.category;
  if not found then
    perform core.refuse ('seat_category_is_known', 'category');
  elsif count is null or count < 1 or count > 99 then
    perform core.refuse ('seat_count_makes_sense', 'seat_count');
  elsif body.kind <> 'board' then
    return;
  end if;
  room := core.parameter_on (case when elected then 'board_size' else 'co_opted_seats' end, day);
  select count (*) into taken from core.seat_place p join core.seat_category c on c.code = p.category
   where p.body = require_room.body.code and c.is_elected = elected and (p.until_on is null or p.until_on > day);
  if taken + require_room.count > room and elected then
    perform core.refuse ('board_has_its_seats', 'seat_count', room::text, taken::text);
  elsif taken + require_room.count > room then
    perform core.refuse ('co_opted_seats_are_few', 'seat_count', room::text, taken::text);
  end if;
end
$$;
comment on function core.require_room is
  'Refuses more seats than the rules give the board: elected ones, and those for co-opted women and experts.';

create or replace function core.add_places (body text, category text, count bigint, day date, resolution_id bigint)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  new_id bigint;
begin
  for n in 1 .. count loop
    insert into core.seat_place (body, ordinal, category, from_on, resolution_id)
    select add_places.body, min (o.ordinal), add_places.category, add_places.day, add_places.resolution_id
      from generate_series (1, 1 + (select coalesce (max (p.ordinal), 0) from core.seat_place p where p.body = add_places.body)) o (ordinal)
     where not exists (select from core.seat_place p where p.body = add_places.body and p.ordinal = o.ordinal and p.until_on is null)
    returning place_id into strict new_id;
  end loop;
  return new_id;
end
$$;
comment on function core.add_places is 'Makes seats, each under the lowest number that is free; answers the last.';

create or replace function core.seat_of (seat_id bigint)
returns core.seat
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  seat core.seat;
begin
  select s.* into seat from core.seat s where s.seat_id = seat_of.seat_id for update;
  if not found then
    perform core.refuse ('seat_is_in_the_register', 'seat_id');
  end if;
  return seat;
end
$$;
comment on function core.seat_of is 'A holding of a seat, for an act on it.';

create or replace function core.require_end (reason text, words text, is_office boolean)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from core.seat_end_reason r where r.code = require_end.reason)
     or reason in ('mistake', 'set_aside') or reason = 'changed' and not is_office then
    perform core.refuse ('seat_end_reason_is_known', 'reason');
  elsif reason in ('removed', 'disqualified') and not is_office then
    perform core.require ('words', words);
  end if;
end
$$;
comment on function core.require_end is
  'Refuses a reason that is not in the list or belongs to an act of its own, and a removal without words.';

create or replace function core.end_holding (seat core.seat, day date, reason text, words text, resolution_id bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  later date;
begin
  if seat.until_on is not null then
    perform core.refuse ('seat_ends_once', 'seat_id', seat.until_on::text);
  elsif day <= seat.from_on then
    perform core.refuse ('seat_ends_after_it_begins', 'until_on');
  end if;
  select max (greatest (o.from_on, o.until_on)) into later from core.office o
   where o.seat_id = seat.seat_id and greatest (o.from_on, o.until_on) > day;
  if later is not null then
    perform core.refuse ('seat_ends_after_her_offices', 'until_on', later::text);
  end if;
  update core.office as o set until_on = day, end_reason = end_holding.reason
   where o.seat_id = seat.seat_id and o.until_on is null;
  update core.seat as s
     set until_on = day, end_reason = end_holding.reason, end_words = nullif (btrim (end_holding.words), ''),
         end_resolution_id = end_holding.resolution_id
   where s.seat_id = seat.seat_id;
end
$$;
comment on function core.end_holding is 'Ends the holding of a seat, and the offices that she has by it.';

create or replace function core.require_unused (seat core.seat)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  met text;
begin
  select m.number into met from core.meeting m
   where m.body = seat.body and m.opened_at is not null and core.seated (seat.from_on, seat.until_on, m.held_on)
   order by m.held_on limit 1;
  if found then
    perform core.refuse ('seat_was_not_sat_on', 'seat_id', met);
  elsif exists (select from core.office o where o.seat_id = seat.seat_id) then
    perform core.refuse ('seat_gave_no_office', 'seat_id');
  end if;
end
$$;
comment on function core.require_unused is
  'Refuses to make a holding undone when the body met in its time, for the holder was counted then, or when she had an office by it.';

create or replace function core.require_end_in_error (until_on date, reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if until_on is null then
    perform core.refuse ('end_was_entered');
  elsif reason in ('mistake', 'set_aside') then
    perform core.refuse ('end_is_one_that_was_typed', null, until_on::text);
  end if;
end
$$;
comment on function core.require_end_in_error is
  'Refuses to take back an end that was not entered, or that came by an act of its own: filled by mistake, election set aside.';

create or replace function core.require_empty_since (seat core.seat)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  place core.seat_place;
  found_on date;
  found_number text;
begin
  select p.* into place from core.seat_place p where p.place_id = seat.place_id;
  if place.until_on is not null or (select b.closed_on from core.body b where b.code = seat.body) is not null then
    perform core.refuse ('seat_is_on_the_body', 'seat_id');
  end if;
  select min (o.from_on) into found_on from core.seat o
   where o.place_id = seat.place_id and o.seat_id <> seat.seat_id and o.from_on >= seat.until_on
     and (o.until_on is null or o.until_on > o.from_on);
  if found_on is not null then
    perform core.refuse ('seat_was_left_empty', 'seat_id', found_on::text);
  end if;
  select e.number into found_number
    from core.election e
   where e.body = seat.body
     and (exists (select from core.seat o where o.election_id = e.election_id and o.from_on >= seat.until_on and not e.is_casual)
          or e.is_casual and core.election_ended_on (e.election_id, 'declaration') is null
             and not exists (select from core.election_cancellation c where c.election_id = e.election_id)
             and exists (select from core.election_place p where p.election_id = e.election_id and p.place_id = seat.place_id))
   order by e.election_id desc limit 1;
  if found then
    perform core.refuse ('seat_is_in_no_election_since', 'seat_id', found_number);
  end if;
  -- where she was in the room she was counted all the same
  select m.number into found_number
    from core.meeting m
   where m.body = seat.body and m.held_on >= seat.until_on and coalesce (m.opened_at, m.closed_at) is not null
     and not exists (select from core.live_presence p where p.meeting_id = m.meeting_id and p.member_id = seat.member_id)
   order by m.held_on, m.meeting_id limit 1;
  if found then
    perform core.refuse ('body_did_not_meet_without_her', 'seat_id', found_number);
  end if;
end
$$;
comment on function core.require_empty_since is
  'Refuses to give back a seat that is gone, was filled again, is filled by an election, or whose body met without her since: who was '
  'entitled there, and what was a quorum, stays as it was.';

create or replace function core.take_back_office (held core.office, words text, request_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  given_on date;
begin
  select min (o.from_on) into given_on
    from core.office o
    join core.seat s on s.seat_id = o.seat_id
    join core.seat h on h.seat_id = held.seat_id and h.body = s.body
   where o.office = held.office and o.office_id <> held.office_id and o.from_on >= held.until_on;
  if given_on is not null then
    perform core.refuse ('office_was_left_empty', null, given_on::text, 'state:' || held.office);
  elsif exists (select from core.hand_over_step h where h.office_id = held.office_id) then
    perform core.refuse ('office_was_not_handed_over', null, 'state:' || held.office);
  end if;
  insert into core.taken_back_end (seat_id, office_id, until_on, end_reason, end_resolution_id, words, request_id)
  values (held.seat_id, held.office_id, held.until_on, held.end_reason, held.end_resolution_id, btrim (take_back_office.words),
          take_back_office.request_id);
  update core.office as o set until_on = null, end_reason = null, end_resolution_id = null where o.office_id = held.office_id;
end
$$;
comment on function core.take_back_office is
  'She has an office still whose end was entered by mistake: only while nobody else got it and nothing of it was handed over.';

create or replace function core.office_row (member_id bigint, body text, office text, day date, out limit_on date, out free_on date)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  limit_years constant integer := core.parameter_on ('office_limit', day);
  gap constant interval := make_interval (years => core.parameter_on ('office_gap', day)::integer);
  so_far interval := interval '0';
  edge date;
  held record;
begin
  for held in
    select o.from_on, least (o.until_on, office_row.day) as until_on
      from core.office o join core.seat s on s.seat_id = o.seat_id
     where s.member_id = office_row.member_id and s.body = office_row.body and o.office = office_row.office
       and o.from_on <= office_row.day
     order by o.from_on desc
  loop
    exit when held.until_on + gap <= coalesce (edge, day);
    so_far := so_far + age (held.until_on, held.from_on);
    free_on := coalesce (free_on, (held.until_on + gap)::date);
    edge := held.from_on;
  end loop;
  if limit_years > 0 then
    limit_on := (day + (make_interval (years => limit_years) - so_far))::date;
  end if;
end
$$;
comment on function core.office_row is
  'By when an office was or will be had as long in a row as the rule office_limit says, if she has it on the day, and from when she '
  'may have it again when it ended by then. A row is broken by the years of the rule office_gap; shorter breaks do not count as time in '
  'the office (Gujarat Co-operative Societies Act 1961, s. 74A as read in 2011). A limit of 0 is none.';

create or replace function core.require_office_time (member_id bigint, body text, office text, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  so_far constant record := core.office_row (member_id, body, office, day);
begin
  if so_far.limit_on <= day then
    perform core.refuse ('office_is_not_held_too_long', 'office', core.parameter_on ('office_limit', day)::text,
                         so_far.free_on::text);
  end if;
end
$$;
comment on function core.require_office_time is 'Refuses an office to her who had it as long in a row as the rules let her.';

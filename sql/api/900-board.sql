-- Bodies and their seats: the acts.

create function api.open_body (request_id uuid, name text, name_gu text, name_hi text, prefix text, seat_count bigint,
                               opened_on date, resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  new_body core.body;
  place bigint;
begin
  answer := core.begin_act (request_id, 'open_body',
    jsonb_build_array (name, name_gu, name_hi, prefix, seat_count, opened_on, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('name', name);
  perform core.require ('prefix', prefix);
  perform core.require_day ('opened_on', opened_on);
  if exists (select from core.body b where b.prefix = upper (btrim (open_body.prefix)))
     or exists (select from core.body b where b.code = lower (btrim (open_body.prefix))) then
    perform core.refuse ('body_prefix_is_free', 'prefix', upper (btrim (prefix)));
  end if;
  insert into core.body (code, prefix, kind, name, name_gu, name_hi, opened_on, resolution_id)
  values (lower (btrim (open_body.prefix)), upper (btrim (open_body.prefix)), 'committee', btrim (open_body.name),
          nullif (btrim (open_body.name_gu), ''), nullif (btrim (open_body.name_hi), ''), open_body.opened_on,
          core.resolution_behind (resolution_number, open_body.opened_on))
  returning * into new_body;
  perform core.require_room (new_body, 'general', seat_count, opened_on);
  place := core.add_places (new_body.code, 'general', seat_count, opened_on, new_body.resolution_id);
  return core.end_act (request_id, place, new_body.prefix);
end
$$;
comment on function api.open_body is
  'Makes a committee with so many seats, by a resolution on seats; its resolutions begin with the prefix. Answers its last seat.';

create function api.close_body (request_id uuid, body text, closed_on date, resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  closed core.body;
  seat core.seat;
  resolution bigint;
begin
  answer := core.begin_act (request_id, 'close_body', jsonb_build_array (body, closed_on, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  closed := core.require_open_body (body);
  perform core.require_day ('closed_on', closed_on);
  if closed.kind <> 'committee' then
    perform core.refuse ('only_committees_are_closed', 'body');
  elsif closed_on <= closed.opened_on then
    perform core.refuse ('body_is_closed_after_it_opened', 'closed_on', closed.opened_on::text);
  end if;
  resolution := core.resolution_behind (resolution_number, closed_on);
  for seat in select s.* from core.seat s where s.body = closed.code and s.until_on is null loop
    perform core.end_holding (seat, closed_on, 'term', null, resolution);
  end loop;
  update core.seat_place as p
     set until_on = close_body.closed_on, end_resolution_id = resolution
   where p.body = closed.code and p.until_on is null;
  update core.body as b set closed_on = close_body.closed_on where b.code = closed.code;
  return core.end_act (request_id, 1, closed.prefix);
end
$$;
comment on function api.close_body is
  'A committee meets no more, by a resolution on seats: its seats end with it, and those who hold them.';

create function api.add_seats (request_id uuid, body text, category text, seat_count bigint, from_on date, resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  place bigint;
begin
  answer := core.begin_act (request_id, 'add_seats', jsonb_build_array (body, category, seat_count, from_on, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('from_on', from_on);
  perform core.require_room (core.require_open_body (body), category, seat_count, from_on);
  place := core.add_places (body, category, seat_count, from_on, core.resolution_behind (resolution_number, from_on));
  return core.end_act (request_id, place, (select p.ordinal::text from core.seat_place p where p.place_id = place));
end
$$;
comment on function api.add_seats is
  'Makes seats of a category on a body, by a resolution on seats; not more than the rules board_size and co_opted_seats allow.';

create function api.end_place (request_id uuid, place_id bigint, until_on date, resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  place core.seat_place;
  resolution bigint;
begin
  answer := core.begin_act (request_id, 'end_place', jsonb_build_array (place_id, until_on, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('until_on', until_on);
  select p.* into place from core.seat_place p where p.place_id = end_place.place_id;
  if not found or place.until_on is not null then
    perform core.refuse ('seat_is_on_the_body', 'until_on');
  elsif until_on <= place.from_on then
    perform core.refuse ('seat_ends_after_it_begins', 'until_on');
  elsif exists (select from core.seat s
                 where s.place_id = place.place_id
                   and (s.until_on is null or s.until_on > greatest (end_place.until_on, s.from_on))) then
    perform core.refuse ('seat_is_empty_when_it_goes', 'until_on');
  end if;
  resolution := core.resolution_behind (resolution_number, until_on);
  update core.seat_place as p set until_on = end_place.until_on, end_resolution_id = resolution where p.place_id = place.place_id;
  return core.end_act (request_id, place.place_id, place.ordinal::text);
end
$$;
comment on function api.end_place is 'Takes an empty seat off a body, by a resolution on seats.';

create function api.fill_seat (request_id uuid, place_id bigint, member_id bigint, way text, from_on date, resolution_number text,
                               words text default null)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  place core.seat_place;
  resolution bigint;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'fill_seat',
    jsonb_build_array (place_id, member_id, way, from_on, resolution_number, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('from_on', from_on);
  select p.* into place from core.seat_place p where p.place_id = fill_seat.place_id;
  perform core.require_vacant (place, from_on);
  perform core.require_way (place.category, way);
  perform core.require_may_sit (member_id, place.category, place.body, from_on);
  perform core.require_group (member_id, place.category, from_on, words);
  if way in ('casual', 'co_opted') or btrim (resolution_number) <> '' then
    resolution := core.resolution_behind (resolution_number, from_on);
  end if;
  insert into core.seat (body, member_id, office, place_id, way, from_on, term_ends_on, resolution_id, came_words)
  values (place.body, fill_seat.member_id, 'director', place.place_id, fill_seat.way, fill_seat.from_on,
          core.term_end (place, way, fill_seat.from_on), resolution, nullif (btrim (fill_seat.words), ''))
  returning seat_id into new_id;
  return core.end_act (request_id, new_id, place.ordinal::text);
end
$$;
comment on function api.fill_seat is
  'A member takes a vacant seat: casual for the rest of a term, or co_opted, by a resolution on seats; elected, uncontested and '
  'appointed (by the Registrar, as the papers say) also without one. A reserved seat is given against the registers, or where they say '
  'nothing, with words about what was seen; they are kept.';

create function api.end_seat (request_id uuid, seat_id bigint, until_on date, reason text, words text, resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  seat core.seat;
  resolution bigint;
begin
  answer := core.begin_act (request_id, 'end_seat', jsonb_build_array (seat_id, until_on, reason, words, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  seat := core.seat_of (seat_id);
  perform core.require_day ('until_on', until_on);
  perform core.require_end (reason, words, false);
  if btrim (resolution_number) <> '' then
    resolution := core.resolution_behind (resolution_number, until_on);
  end if;
  perform core.end_holding (seat, until_on, reason, words, resolution);
  return core.end_act (request_id, seat.seat_id, coalesce ((select p.ordinal::text from core.seat_place p
                                                             where p.place_id = seat.place_id), ''));
end
$$;
comment on function api.end_seat is
  'She sits no more from a day on, and why; her offices end with the seat. Removal and disqualification are told in words.';

create function api.take_back_seat (request_id uuid, seat_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  seat core.seat;
begin
  answer := core.begin_act (request_id, 'take_back_seat', jsonb_build_array (seat_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  seat := core.seat_of (seat_id);
  if seat.until_on is not null then
    perform core.refuse ('seat_ends_once', 'seat_id', seat.until_on::text);
  elsif seat.election_id is not null then
    perform core.refuse ('elected_seat_is_set_aside', 'seat_id', (select e.number from core.election e
                                                                   where e.election_id = seat.election_id));
  end if;
  perform core.require_unused (seat);
  update core.seat as s set until_on = s.from_on, end_reason = 'mistake', end_words = btrim (take_back_seat.words)
   where s.seat_id = seat.seat_id;
  return core.end_act (request_id, seat.seat_id, coalesce ((select p.ordinal::text from core.seat_place p
                                                             where p.place_id = seat.place_id), ''));
end
$$;
comment on function api.take_back_seat is
  'A seat was filled by mistake: on no day does she sit there. Only before the body met and before she got an office; the line and '
  'the reason stay in the list of who held the seat.';

create function api.set_aside_seat (request_id uuid, complaint_id bigint, seat_id bigint, until_on date)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  seat core.seat;
  complaint core.election_complaint;
  decision core.complaint_decision;
begin
  answer := core.begin_act (request_id, 'set_aside_seat', jsonb_build_array (complaint_id, seat_id, until_on));
  if answer.record_id is not null then
    return answer;
  end if;
  seat := core.seat_of (seat_id);
  select c.* into complaint from core.election_complaint c where c.complaint_id = set_aside_seat.complaint_id;
  select d.* into decision from core.live_complaint_decision d where d.complaint_id = set_aside_seat.complaint_id and d.is_upheld;
  if decision.complaint_id is null then
    perform core.refuse ('complaint_is_upheld', 'complaint_id');
  elsif seat.until_on is not null then
    perform core.refuse ('seat_ends_once', 'seat_id', seat.until_on::text);
  elsif seat.election_id is distinct from complaint.election_id then
    perform core.refuse ('seat_came_by_that_election', 'seat_id');
  end if;
  perform core.require ('until_on', until_on::text);
  if until_on < decision.decided_on then
    perform core.refuse ('decision_follows_the_paper', 'until_on', decision.decided_on::text);
  elsif until_on <= seat.from_on then
    -- set aside before her term began: she never sits
    perform core.require_unused (seat);
    update core.seat as s set until_on = s.from_on, end_reason = 'set_aside', end_words = decision.words
     where s.seat_id = seat.seat_id;
  else
    perform core.require_day ('until_on', until_on);
    perform core.end_holding (seat, until_on, 'set_aside', decision.words, null);
  end if;
  update core.seat as s set end_complaint_id = complaint.complaint_id where s.seat_id = seat.seat_id;
  return core.end_act (request_id, seat.seat_id, coalesce ((select p.ordinal::text from core.seat_place p
                                                             where p.place_id = seat.place_id), ''));
end
$$;
comment on function api.set_aside_seat is
  'Ends a seat that an election gave, by a complaint that was upheld; the seat cites the complaint and its decision. Before the term '
  'began she never sits. Who fills it then is another election''s or co-option''s to say.';

create function api.give_office (request_id uuid, seat_id bigint, office text, from_on date, resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  seat core.seat;
  other core.office;
  resolution bigint;
begin
  answer := core.begin_act (request_id, 'give_office', jsonb_build_array (seat_id, office, from_on, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  seat := core.seat_of (seat_id);
  perform core.require_day ('from_on', from_on);
  if coalesce (office, '') not in ('chairperson', 'vice_chairperson', 'secretary', 'treasurer') then
    perform core.refuse ('office_is_known', 'office');
  elsif not core.seated (seat.from_on, seat.until_on, from_on) or not core.member_on (seat.member_id, from_on) then
    perform core.refuse ('office_needs_a_seat', 'from_on', seat.from_on::text);
  elsif not coalesce ((select c.may_hold_office from core.seat_place p join core.seat_category c on c.code = p.category
                        where p.place_id = seat.place_id), true) then
    perform core.refuse ('office_is_not_for_experts', 'office');
  elsif core.parameter_on ('co_opted_choose_offices', from_on) = 0
        and not coalesce ((select c.is_elected from core.seat_place p join core.seat_category c on c.code = p.category
                            where p.place_id = seat.place_id), true) then
    perform core.refuse ('office_is_for_elected_ones', 'office');
  end if;
  for other in
    select o.* from core.office o join core.seat s on s.seat_id = o.seat_id
     where s.body = seat.body and o.office = give_office.office and (o.until_on is null or o.until_on > give_office.from_on)
     order by o.from_on
  loop
    if other.seat_id = seat.seat_id and other.until_on is null then
      perform core.refuse ('office_is_hers_already', 'office', other.from_on::text);
    elsif other.until_on is not null or other.from_on >= from_on then
      perform core.refuse ('office_is_given_in_order', 'from_on', greatest (other.from_on, other.until_on)::text);
    end if;
    update core.office as o set until_on = give_office.from_on, end_reason = 'changed' where o.office_id = other.office_id;
  end loop;
  perform core.require_office_time (seat.member_id, seat.body, office, from_on);
  resolution := core.resolution_behind (resolution_number, from_on);
  insert into core.office (seat_id, office, from_on, resolution_id)
  values (seat.seat_id, give_office.office, give_office.from_on, resolution)
  returning * into other;
  return core.end_act (request_id, other.office_id, office);
end
$$;
comment on function api.give_office is
  'She takes an office, by a resolution on office-bearers; that of her who had it ends on the same day. Co-opted members and experts hold '
  'none (Constitution of India, art. 243ZJ (3)), and nobody one longer in a row than the rules say.';

create function api.end_office (request_id uuid, office_id bigint, until_on date, reason text, resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  held core.office;
  resolution bigint;
begin
  answer := core.begin_act (request_id, 'end_office', jsonb_build_array (office_id, until_on, reason, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  select o.* into held from core.office o where o.office_id = end_office.office_id for update;
  if not found then
    perform core.refuse ('office_is_in_the_register', 'office_id');
  elsif held.until_on is not null then
    perform core.refuse ('office_ends_once', 'office_id', held.until_on::text);
  end if;
  perform core.require_day ('until_on', until_on);
  if until_on <= held.from_on then
    perform core.refuse ('office_ends_after_it_begins', 'until_on', held.from_on::text);
  end if;
  perform core.require_end (reason, null, true);
  if btrim (resolution_number) <> '' then
    resolution := core.resolution_behind (resolution_number, until_on);
  end if;
  update core.office as o
     set until_on = end_office.until_on, end_reason = end_office.reason, end_resolution_id = resolution
   where o.office_id = held.office_id;
  return core.end_act (request_id, held.office_id, held.office);
end
$$;
comment on function api.end_office is 'She has an office no more from a day on, and why; she keeps her seat.';

create function api.take_back_seat_end (request_id uuid, seat_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  seat core.seat;
  held core.office;
begin
  answer := core.begin_act (request_id, 'take_back_seat_end', jsonb_build_array (seat_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  seat := core.seat_of (seat_id);
  perform core.require_end_in_error (seat.until_on, seat.end_reason);
  perform core.require_empty_since (seat);
  perform core.require_may_sit (seat.member_id, coalesce ((select p.category from core.seat_place p where p.place_id = seat.place_id),
                                                          'general'), seat.body, seat.until_on);
  insert into core.taken_back_end (seat_id, until_on, end_reason, end_words, end_resolution_id, words, request_id)
  values (seat.seat_id, seat.until_on, seat.end_reason, seat.end_words, seat.end_resolution_id, btrim (take_back_seat_end.words),
          take_back_seat_end.request_id);
  update core.seat as s set until_on = null, end_reason = null, end_words = null, end_resolution_id = null
   where s.seat_id = seat.seat_id;
  -- those that ended with the seat: on its day, for its reason
  for held in
    select o.* from core.office o
     where o.seat_id = seat.seat_id and o.until_on = seat.until_on and o.end_reason is not distinct from seat.end_reason
     order by o.office_id
  loop
    perform core.take_back_office (held, words, request_id);
  end loop;
  return core.end_act (request_id, seat.seat_id, coalesce ((select p.ordinal::text from core.seat_place p
                                                             where p.place_id = seat.place_id), ''));
end
$$;
comment on function api.take_back_seat_end is
  'The end of a seat was entered by mistake: she sits as before, with the offices that ended with the seat. Not once it was filled again, '
  'an election fills it, or the body met without her; what was entered and why it was taken back stay in the list.';

create function api.take_back_office_end (request_id uuid, office_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  held core.office;
begin
  answer := core.begin_act (request_id, 'take_back_office_end', jsonb_build_array (office_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  select o.* into held from core.office o where o.office_id = take_back_office_end.office_id for update;
  if not found then
    perform core.refuse ('office_is_in_the_register', 'office_id');
  end if;
  perform core.require_end_in_error (held.until_on, held.end_reason);
  if exists (select from core.seat s where s.seat_id = held.seat_id and s.until_on is not null) then
    perform core.refuse ('office_comes_back_with_its_seat', 'office_id');
  end if;
  perform core.take_back_office (held, words, request_id);
  return core.end_act (request_id, held.office_id, held.office);
end
$$;
comment on function api.take_back_office_end is
  'The end of an office was entered by mistake: she has it still. Only while she sits, nobody else got it, and nothing of it was handed '
  'over; what was entered and why it was taken back stay in the list.';

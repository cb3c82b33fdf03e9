-- Shares: the movements, what is held on a day, and the acts that move them.

create view api.share_movement as
  select m.movement_id, m.act_id, a.number as act_number, m.kind, m.member_id, m.share_count, m.first_number,
         m.last_number, m.paid_paise, m.value_on, a.resolution_id, m.counterpart_member_id, a.entered_at, a.entered_by
    from core.share_movement m
    left join core.act a on a.act_id = m.act_id;
comment on view api.share_movement is 'Every share movement; a holding on a day is the sum of what counts by it.';

create function api.held_lot (member_id bigint, day date)
returns table (first_number bigint, last_number bigint, held_since date)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select h.first_number, h.last_number, h.held_since from core.held_lot (member_id, day) h
$$;
comment on function api.held_lot is 'The distinctive numbers that a member holds on a day, and since when.';

create function api.numbers_text (first_number bigint, last_number bigint)
returns text
language sql immutable parallel safe
begin atomic
  select case when first_number = last_number then first_number::text else first_number || '–' || last_number end;
end;
comment on function api.numbers_text is 'A span of distinctive numbers in words for people.';

create function api.held_numbers (member_id bigint, day date)
returns text
language sql stable parallel safe
begin atomic
  select string_agg (api.numbers_text (h.first_number, h.last_number), ', ' order by h.first_number)
    from api.held_lot (member_id, day) h;
end;
comment on function api.held_numbers is 'All distinctive numbers that a member holds on a day, in words for people.';

create function api.next_share_number ()
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce (max (m.last_number), 0) + 1 from core.share_movement m where m.kind = 'allot'
$$;
comment on function api.next_share_number is 'The first distinctive number that was never allotted.';

create function api.share_sum (member_id bigint, day date)
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select core.share_sum (member_id, day)
$$;
comment on function api.share_sum is 'Shares that a member holds on a day.';

create function api.transfer_choice (member_id bigint, share_count bigint, first_number bigint, day date)
returns table (first bigint, last bigint, held_since date)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.first_number, c.last_number, c.held_since
    from core.choose_numbers (member_id, share_count, first_number, day) c
$$;
comment on function api.transfer_choice is 'The numbers that a transfer would take.';

create function api.allot_shares (request_id uuid, member_id bigint, share_count bigint, value_on date,
                                  resolution_number text, first_number bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  resolution bigint;
  first bigint;
  act core.act;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'allot_shares',
    jsonb_build_array (member_id, share_count, value_on, resolution_number, first_number));
  if answer.record_id is not null then
    return answer;
  end if;
  if coalesce (share_count, 0) <= 0 then
    perform core.refuse ('share_count_is_positive', 'share_count');
  end if;
  perform core.require_day ('value_on', value_on);
  perform core.require_member (member_id, value_on, 'member_id');
  resolution := core.resolution_behind (resolution_number, value_on);
  perform core.require_holding_limit (member_id, share_count, share_count, value_on, 'member_id');
  first := coalesce (first_number, api.next_share_number ());
  act := core.add_act ('SHR', 'allot', member_id, null, value_on, resolution);
  insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on)
  values (act.act_id, 'allot', allot_shares.member_id, allot_shares.share_count, first,
          first + allot_shares.share_count - 1,
          allot_shares.share_count * core.parameter_on ('share_value', allot_shares.value_on),
          allot_shares.value_on)
  returning movement_id into new_id;
  return core.end_act (request_id, new_id, act.number);
end
$$;
comment on function api.allot_shares is
  'Allots fully paid shares to a member by a resolution passed by that day; without a first number the next free one.';

create function api.transfer_shares (request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint,
                                     value_on date, resolution_number text, first_number bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  resolution bigint;
  act core.act;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'transfer_shares',
    jsonb_build_array (from_member_id, to_member_id, share_count, value_on, resolution_number, first_number));
  if answer.record_id is not null then
    return answer;
  end if;
  if coalesce (share_count, 0) <= 0 then
    perform core.refuse ('share_count_is_positive', 'share_count');
  elsif from_member_id = to_member_id then
    perform core.refuse ('transfer_is_to_another_member', 'to_member_id');
  end if;
  perform core.require_day ('value_on', value_on);
  perform core.require_member (from_member_id, value_on, 'from_member_id');
  perform core.require_member (to_member_id, value_on, 'to_member_id');
  resolution := core.resolution_behind (resolution_number, value_on);
  perform core.require_holding_limit (to_member_id, share_count, 0, value_on, 'to_member_id');
  perform core.require_held (from_member_id, share_count, first_number, value_on);
  act := core.add_act ('SHR', 'transfer', from_member_id, to_member_id, value_on, resolution);
  with chosen as
    (select c.first_number as first, c.last_number as last, c.last_number - c.first_number + 1 as n,
            core.paid_for (c.first_number, c.last_number) as paid
       from core.choose_numbers (from_member_id, transfer_shares.share_count, transfer_shares.first_number,
                                 transfer_shares.value_on) c),
  moved as
    (insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise,
                                      value_on, counterpart_member_id)
     select act.act_id, side.kind, side.member_id, side.sign * chosen.n, chosen.first, chosen.last,
            side.sign * chosen.paid, transfer_shares.value_on, side.other_id
       from chosen
      cross join (values (-1, 'transfer_out', from_member_id, to_member_id),
                         (1, 'transfer_in', to_member_id, from_member_id)) side (sign, kind, member_id, other_id)
     returning movement_id)
  select min (moved.movement_id) into new_id from moved;
  return core.end_act (request_id, new_id, act.number);
end
$$;
comment on function api.transfer_shares is
  'Moves shares from one member to another by a resolution; each must have been held for the time that the rule sets (s. 30 (2)).';

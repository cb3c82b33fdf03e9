-- Shares: the movements, what is held on a day, and the acts that move them.

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
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce ((select max (m.last_number) from core.share_movement m where m.kind = 'allot'), 0) + 1;
end
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

create function api.share_choice (member_id bigint, share_count bigint, first_number bigint, day date)
returns table (first bigint, last bigint, held_since date, paid_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.first_number, c.last_number, c.held_since, core.paid_for (c.first_number, c.last_number, day)
    from core.choose_numbers (member_id, share_count, first_number, day) c
$$;
comment on function api.share_choice is 'The numbers that would leave a member, and what is paid on them.';

create function api.transfer_possible_on (member_id bigint, share_count bigint, first_number bigint, day date)
returns date
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select core.transfer_possible_on (member_id, share_count, first_number, day)
$$;
comment on function api.transfer_possible_on is 'The first day on which this transfer may be made (s. 30 (2)).';

create function api.allot_shares (request_id uuid, member_id bigint, share_count bigint, value_on date,
                                  resolution_number text, first_number bigint, paid_per_share_paise bigint default null)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  resolution bigint;
  share_value bigint;
  first bigint;
  act core.act;
begin
  answer := core.begin_act (request_id, 'allot_shares',
    jsonb_build_array (member_id, share_count, value_on, resolution_number, first_number, paid_per_share_paise));
  if answer.record_id is not null then
    return answer;
  end if;
  if coalesce (share_count, 0) <= 0 then
    perform core.refuse ('share_count_is_positive', 'share_count');
  elsif first_number < 1 then
    perform core.refuse ('share_numbers_begin_at_one', 'first_number');
  end if;
  perform core.require_day ('value_on', value_on);
  perform core.require_member (member_id, value_on, 'member_id');
  share_value := core.parameter_on ('share_value', value_on);
  if paid_per_share_paise not between 0 and share_value then
    perform core.refuse ('no_more_is_paid_than_the_share_is_worth', 'paid_per_share_paise', 'paise:' || share_value);
  end if;
  resolution := core.resolution_behind (resolution_number, value_on);
  perform core.require_allotted_by (resolution, member_id, share_count);
  perform core.require_holding_limit (member_id, share_count, share_count, value_on, 'member_id');
  first := coalesce (first_number, api.next_share_number ());
  act := core.add_act ('SHR', 'allot', member_id, null, value_on, resolution);
  -- Fully paid, or called with what is paid at once; the rest waits for calls.
  insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on,
                                   value_paise, called_paise)
  values (act.act_id, 'allot', allot_shares.member_id, allot_shares.share_count, first,
          first + allot_shares.share_count - 1,
          allot_shares.share_count * coalesce (paid_per_share_paise, share_value), allot_shares.value_on,
          case when paid_per_share_paise is not null then share_value end, paid_per_share_paise);
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.allot_shares is
  'Allots shares to a member by a resolution passed by that day, fully paid or with a first payment on each; without a first '
  'number the next free one.';

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
  perform core.require_still_held (from_member_id, share_count, first_number, value_on);
  perform core.require_held_long_enough (from_member_id, share_count, first_number, value_on);
  act := core.add_act ('SHR', 'transfer', from_member_id, to_member_id, value_on, resolution);
  perform core.move_shares (act, 'transfer', share_count, first_number);
  -- Who transfers her entire holding is no member any more (s. 26).
  if core.share_sum (from_member_id, 'infinity') = 0 then
    perform core.require_nothing_after (from_member_id, value_on, 'value_on');
    perform core.add_cessation (from_member_id, value_on, 'transferred_all', null, resolution);
  end if;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.transfer_shares is
  'Moves shares from one member to another by a resolution; each must have been held for the time that the rule sets (s. 30 (2)).';

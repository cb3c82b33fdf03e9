-- Questions that acts on members and shares ask.

create or replace function core.require_member (member_id bigint, day date, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  admitted_on date;
  ceased_on date;
begin
  perform core.require (field, member_id::text);
  select a.admitted_on, c.ceased_on into admitted_on, ceased_on
    from core.live_admission a
    left join core.live_cessation c on c.member_id = a.member_id
   where a.member_id = require_member.member_id;
  if admitted_on is null then
    perform core.refuse ('only_members_hold_shares', field);
  elsif day < admitted_on then
    perform core.refuse ('member_is_admitted_by_that_day', 'value_on', admitted_on::text);
  elsif ceased_on is not null then
    perform core.refuse ('member_has_not_ceased', field, ceased_on::text);
  end if;
end
$$;
comment on function core.require_member is 'Refuses a share act of a woman who is not a member on the day.';

create or replace function core.share_sum (member_id bigint, day date)
returns bigint
language sql stable
begin atomic
  select coalesce (sum (m.share_count), 0)::bigint from core.share_movement m
   where (share_sum.member_id is null or m.member_id = share_sum.member_id) and m.value_on <= day;
end;
comment on function core.share_sum is 'Shares that a member holds on a day; of all members when none is named.';

create or replace function core.require_holding_limit (member_id bigint, added bigint, allotted bigint, day date, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  part constant bigint := core.parameter_on ('holding_limit', day);
  whole constant bigint := core.share_sum (null, 'infinity') + allotted;
begin
  if (select m.class in ('nominal', 'sympathiser') from core.member m where m.member_id = require_holding_limit.member_id) then
    perform core.refuse ('class_may_hold_shares', field);
  end if;
  if whole >= core.parameter_on ('holding_limit_begins', day)
     and (core.share_sum (member_id, 'infinity') + added) * part > whole then
    perform core.refuse ('holding_is_within_the_limit', 'share_count', part::text, (whole / part)::text,
                         core.share_sum (member_id, 'infinity')::text);
  end if;
end
$$;
comment on function core.require_holding_limit is
  'Refuses what would bring a holding above its part of all shares (Gujarat Co-operative Societies Act 1961, s. 29).';

create or replace function core.held_lot (member_id bigint, day date)
returns table (first_number bigint, last_number bigint, held_since date)
language sql stable
begin atomic
  -- A lot came by one movement; what left by a later movement is taken out of it.
  select lower (lot.part), upper (lot.part) - 1, i.value_on
    from core.share_movement i
   cross join lateral unnest (
           int8multirange (int8range (i.first_number, i.last_number, '[]'))
           - coalesce ((select range_agg (int8range (o.first_number, o.last_number, '[]'))
                          from core.share_movement o
                         where o.member_id = i.member_id and o.share_count < 0 and o.value_on <= day
                           and (o.value_on, o.movement_id) > (i.value_on, i.movement_id)), '{}'::int8multirange)) lot (part)
   where i.member_id = held_lot.member_id and i.share_count > 0 and i.value_on <= day;
end;
comment on function core.held_lot is 'The distinctive numbers that a member holds on a day, and since when.';

create or replace function core.paid_for (first_number bigint, last_number bigint)
returns bigint
language sql stable
begin atomic
  select sum ((least (a.last_number, paid_for.last_number) - greatest (a.first_number, paid_for.first_number) + 1)
              * (a.paid_paise / a.share_count))::bigint
    from core.share_movement a
   where a.kind = 'allot'
     and int8range (a.first_number, a.last_number, '[]') && int8range (paid_for.first_number, paid_for.last_number, '[]');
end;
comment on function core.paid_for is 'What was paid up when these numbers were allotted, paise.';

-- Which numbers a transfer takes: the ones asked for, else those held longest.
create or replace function core.choose_numbers (member_id bigint, share_count bigint, wanted_number bigint, day date)
returns table (first_number bigint, last_number bigint, held_since date)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  lot record;
  part int8range;
  left_to_find bigint := share_count;
begin
  for lot in
    select h.first_number as first, h.last_number as last, h.held_since as since
      from core.held_lot (choose_numbers.member_id, day) h
     order by h.held_since, h.first_number
  loop
    part := int8range (lot.first, lot.last, '[]');
    if wanted_number is not null then
      part := part * int8range (wanted_number, wanted_number + share_count, '[)');
    end if;
    continue when isempty (part) or left_to_find <= 0;
    first_number := lower (part);
    last_number := least (upper (part) - 1, lower (part) + left_to_find - 1);
    held_since := lot.since;
    left_to_find := left_to_find - (last_number - first_number + 1);
    return next;
  end loop;
end
$$;
comment on function core.choose_numbers is 'The numbers that leave a member: from the one asked for, else those held longest.';

-- Held on the day, held for long enough, and not given away since.
create or replace function core.require_held (member_id bigint, share_count bigint, wanted_number bigint, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  wait constant interval := make_interval (months => core.parameter_on ('transfer_wait', day)::integer);
  chosen bigint;
  possible_on date;
  still_held boolean;
begin
  select coalesce (sum (c.last_number - c.first_number + 1), 0), max (c.held_since) + wait,
         coalesce (bool_and (int8multirange (int8range (c.first_number, c.last_number, '[]'))
           <@ (select range_agg (int8range (h.first_number, h.last_number, '[]'))
                 from core.held_lot (require_held.member_id, 'infinity') h)), true)
    into chosen, possible_on, still_held
    from core.choose_numbers (require_held.member_id, share_count, wanted_number, day) c;
  if chosen < share_count then
    perform core.refuse ('shares_are_held', case when wanted_number is null then 'share_count' else 'first_number' end,
                         core.share_sum (member_id, day)::text);
  elsif not still_held then
    perform core.refuse ('shares_are_still_held', 'value_on');
  elsif possible_on > day then
    perform core.refuse ('shares_are_held_long_enough', 'value_on', possible_on::text,
                         core.parameter_on ('transfer_wait', day)::text);
  end if;
end
$$;
comment on function core.require_held is 'Refuses a transfer of shares that are not hers, not hers any more, or not hers for long enough.';

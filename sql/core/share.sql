-- Questions that acts on members and shares ask.

-- Earlier releases had these without the field of the day.
drop function if exists core.require_admitted (bigint, date, text);
drop function if exists core.require_member (bigint, date, text);

create or replace function core.require_admitted (member_id bigint, day date, field text, day_field text default 'value_on')
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  admitted_on date;
begin
  perform core.require (field, member_id::text);
  select a.admitted_on into admitted_on from core.live_admission a where a.member_id = require_admitted.member_id;
  if admitted_on is null then
    perform core.refuse ('she_is_an_admitted_member', field);
  elsif day < admitted_on then
    perform core.refuse ('member_is_admitted_by_that_day', day_field, admitted_on::text);
  end if;
end
$$;
comment on function core.require_admitted is 'Refuses an act of somebody who was not admitted by the day; she may have ceased since.';

create or replace function core.require_not_ceased (member_id bigint, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  ceased_on date;
begin
  select c.ceased_on into ceased_on from core.live_cessation c where c.member_id = require_not_ceased.member_id;
  if ceased_on is not null then
    perform core.refuse ('member_has_not_ceased', field, ceased_on::text);
  end if;
end
$$;
comment on function core.require_not_ceased is 'Refuses an act on a membership that has ended.';

create or replace function core.require_member (member_id bigint, day date, field text, day_field text default 'value_on')
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require_admitted (member_id, day, field, day_field);
  perform core.require_not_ceased (member_id, field);
end
$$;
comment on function core.require_member is 'Refuses an act of a woman who is not a member on the day.';

create or replace function core.share_sum (member_id bigint, day date)
returns bigint
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Apart, so that one woman's shares are found by their index.
  if member_id is null then
    return (select coalesce (sum (m.share_count), 0) from core.share_movement m where m.value_on <= day);
  end if;
  return (select coalesce (sum (m.share_count), 0) from core.share_movement m
           where m.member_id = share_sum.member_id and m.value_on <= day);
end
$$;
comment on function core.share_sum is 'Shares that a member holds on a day; of all members when none is named.';

create or replace function core.require_holding_limit (member_id bigint, added bigint, allotted bigint, day date, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  part constant bigint := core.parameter_on ('holding_limit', day);
  needed constant bigint := (core.share_sum (member_id, 'infinity') + added) * part;
  whole bigint := allotted;
  -- a cursor, so that PostgreSQL does not count everybody before it tells the first
  holding cursor for select sum (m.share_count) as share_count from core.share_movement m group by m.member_id order by m.member_id;
begin
  if (select m.class in ('nominal', 'sympathiser') from core.member m where m.member_id = require_holding_limit.member_id) then
    perform core.refuse ('class_may_hold_shares', field);
  end if;
  -- Counted woman by woman, and no further than it takes to see that there are enough: nobody holds less than nothing.
  for her in holding loop
    exit when whole >= needed;
    whole := whole + her.share_count;
  end loop;
  if whole < needed and whole >= core.parameter_on ('holding_limit_begins', day) then
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
    from core.live_movement i
   cross join lateral unnest (
           int8multirange (int8range (i.first_number, i.last_number, '[]'))
           - coalesce ((select range_agg (int8range (o.first_number, o.last_number, '[]'))
                          from core.live_movement o
                         where o.member_id = i.member_id and o.share_count < 0 and o.value_on <= day
                           and (o.value_on, o.movement_id) > (i.value_on, i.movement_id)), '{}'::int8multirange)) lot (part)
   where i.member_id = held_lot.member_id and i.share_count > 0 and i.value_on <= day;
end;
comment on function core.held_lot is 'The distinctive numbers that a member holds on a day, and since when.';

create or replace function core.paid_for (first_number bigint, last_number bigint, day date)
returns bigint
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  span constant int8range := int8range (first_number, last_number, '[]');
begin
  -- Two branches, so that each finds its rows by its own index on the spans.
  return (select coalesce (sum ((least (a.last_number, paid_for.last_number) - greatest (a.first_number, paid_for.first_number) + 1)
                                * (a.paid_paise / (a.last_number - a.first_number + 1))), 0)
            from (select m.first_number, m.last_number, m.paid_paise from core.live_movement m
                   where m.kind = 'allot' and m.value_on <= day and int8range (m.first_number, m.last_number, '[]') && span
                   union all
                  select m.first_number, m.last_number, m.paid_paise from core.live_movement m
                   where m.kind = 'payment' and m.value_on <= day and int8range (m.first_number, m.last_number, '[]') && span) a);
end
$$;
comment on function core.paid_for is 'What was paid up by a day on these numbers, at allotment and on calls, paise.';

create or replace function core.called_for (first_number bigint, last_number bigint, day date)
returns bigint
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A call reaches every share that was allotted by its day; no share is called above its value.
  return (select coalesce (sum ((least (a.last_number, called_for.last_number) - greatest (a.first_number, called_for.first_number) + 1)
                                * coalesce (least (a.value_paise,
                                                   a.called_paise + (select coalesce (sum (c.per_share_paise), 0)
                                                                       from core.share_call c
                                                                       join core.live_act t on t.act_id = c.act_id
                                                                      where t.value_on >= a.value_on and c.due_on <= day)),
                                            a.paid_paise / a.share_count)), 0)
            from core.live_movement a
           where a.kind = 'allot' and a.value_on <= day
             and int8range (a.first_number, a.last_number, '[]')
                 && int8range (called_for.first_number, called_for.last_number, '[]'));
end
$$;
comment on function core.called_for is 'What is called and due by a day on these numbers, paise.';

create or replace function core.part_paid_lot (member_id bigint, day date)
returns table (first_number bigint, last_number bigint)
language sql stable
begin atomic
  -- Held lots, cut wherever an allotment or a payment begins or ends, so that each piece is paid alike.
  select piece.first, piece.last
    from core.held_lot (member_id, day) l
   cross join lateral
         (select c.cut as first, coalesce (lead (c.cut) over (order by c.cut) - 1, l.last_number) as last
            from (select l.first_number as cut
                   union
                  select e.cut
                    from (select m.first_number, m.last_number from core.live_movement m
                           where m.kind = 'allot'
                             and int8range (m.first_number, m.last_number, '[]') && int8range (l.first_number, l.last_number, '[]')
                           union all
                          select m.first_number, m.last_number from core.live_movement m
                           where m.kind = 'payment'
                             and int8range (m.first_number, m.last_number, '[]') && int8range (l.first_number, l.last_number, '[]')) a
                   cross join lateral (values (a.first_number), (a.last_number + 1)) e (cut)
                   where e.cut > l.first_number and e.cut <= l.last_number) c) piece
   where core.called_for (piece.first, piece.first, day) > core.paid_for (piece.first, piece.first, day);
end;
comment on function core.part_paid_lot is 'Numbers of a member that are called and not paid, in pieces that are paid alike.';

create or replace function core.arrears_of (member_id bigint, day date)
returns bigint
language sql stable
begin atomic
  -- Piece by piece: what was paid ahead on one share does not lessen what is owed on another.
  select coalesce (sum (core.called_for (l.first_number, l.last_number, day) - core.paid_for (l.first_number, l.last_number, day)),
    0)::bigint
    from core.part_paid_lot (member_id, day) l;
end;
comment on function core.arrears_of is 'What a member owes on called shares on a day, paise.';

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

create or replace function core.require_still_held (member_id bigint, share_count bigint, wanted_number bigint, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  chosen bigint;
  still_held boolean;
  newest_on date;
begin
  -- What happened since with shares that are still hers, also if they left and came back, is a movement of hers.
  select coalesce (sum (c.last_number - c.first_number + 1), 0),
         coalesce (bool_and (int8multirange (int8range (c.first_number, c.last_number, '[]'))
           <@ (select coalesce (range_agg (int8range (h.first_number, h.last_number, '[]')), '{}')
                 from core.held_lot (require_still_held.member_id, 'infinity') h)), true),
         max ((select max (m.value_on) from core.live_movement m
                where m.member_id = require_still_held.member_id and m.value_on > day
                  and int8range (m.first_number, m.last_number, '[]') && int8range (c.first_number, c.last_number, '[]')))
    into chosen, still_held, newest_on
    from core.choose_numbers (require_still_held.member_id, share_count, wanted_number, day) c;
  if chosen < share_count then
    perform core.refuse ('shares_are_held', case when wanted_number is null then 'share_count' else 'first_number' end,
                         core.share_sum (member_id, day)::text);
  elsif not still_held then
    perform core.refuse ('shares_are_still_held', 'value_on');
  elsif newest_on is not null then
    perform core.refuse ('acts_on_shares_follow_each_other', 'value_on', newest_on::text);
  end if;
end
$$;
comment on function core.require_still_held is
  'Refuses that shares leave which were not hers on the day, are not hers any more, or with which something happened since.';

create or replace function core.transfer_possible_on (member_id bigint, share_count bigint, wanted_number bigint, day date)
returns date
language sql stable
begin atomic
  select (max (c.held_since) + make_interval (months => core.parameter_on ('transfer_wait', day)::integer))::date
    from core.choose_numbers (transfer_possible_on.member_id, share_count, wanted_number, day) c;
end;
comment on function core.transfer_possible_on is
  'The first day on which all these shares have been held for the time of the rule (s. 30 (2)).';

create or replace function core.require_held_long_enough (member_id bigint, share_count bigint, wanted_number bigint, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  possible_on constant date := core.transfer_possible_on (member_id, share_count, wanted_number, day);
begin
  if possible_on > day then
    perform core.refuse ('shares_are_held_long_enough', 'value_on', possible_on::text,
                         core.parameter_on ('transfer_wait', day)::text);
  end if;
end
$$;
comment on function core.require_held_long_enough is 'Refuses a transfer before the shares were held for the time of the rule (s. 30 (2)).';

create or replace function core.require_leaving (member_id bigint, share_count bigint, wanted_number bigint, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce (share_count, 0) <= 0 then
    perform core.refuse ('share_count_is_positive', 'share_count');
  end if;
  perform core.require_day ('value_on', day);
  perform core.require_admitted (member_id, day, 'member_id');
  perform core.require_still_held (member_id, share_count, wanted_number, day);
end
$$;
comment on function core.require_leaving is 'Refuses that shares leave a holding which they are not in.';

create or replace function core.take_shares (act core.act, kind text, share_count bigint, wanted_number bigint)
returns void
language sql
begin atomic
  insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on)
  select (act).act_id, take_shares.kind, (act).member_id, -(c.last_number - c.first_number + 1), c.first_number, c.last_number,
         -core.paid_for (c.first_number, c.last_number, (act).value_on), (act).value_on
    from core.choose_numbers ((act).member_id, take_shares.share_count, wanted_number, (act).value_on) c;
end;
comment on function core.take_shares is 'The shares of an act leave its member.';

create or replace function core.move_shares (act core.act, how text, share_count bigint, wanted_number bigint)
returns void
language sql
begin atomic
  insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on,
                                   counterpart_member_id)
  select (act).act_id, how || side.way, side.member_id, side.sign * (c.last_number - c.first_number + 1), c.first_number, c.last_number,
         side.sign * core.paid_for (c.first_number, c.last_number, (act).value_on), (act).value_on, side.other_id
    from core.choose_numbers ((act).member_id, move_shares.share_count, wanted_number, (act).value_on) c
   cross join (values (-1, '_out', (act).member_id, (act).other_member_id),
                      (1, '_in', (act).other_member_id, (act).member_id)) side (sign, way, member_id, other_id)
   order by side.sign, c.first_number;
end;
comment on function core.move_shares is 'The shares of an act leave its member and come to the other one; how is transfer or transmission.';

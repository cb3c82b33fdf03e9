-- Questions that acts on applications and memberships ask.

create or replace function core.require_reason (occasion text, reason text, words text, reason_field text, words_field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if reason is null or reason = '' then
    return;
  elsif not exists (select from core.reason r where r.occasion = require_reason.occasion and r.code = reason) then
    perform core.refuse ('reason_is_known', reason_field);
  elsif reason = 'other' then
    perform core.require (words_field, words);
  end if;
end
$$;
comment on function core.require_reason is 'Refuses a reason that is not in the list, and "other" without words.';

create or replace function core.require_death (member_id bigint, day date, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from core.live_cessation c
                  where c.member_id = require_death.member_id and c.reason = 'deceased' and c.ceased_on <= day) then
    perform core.refuse ('transmission_follows_a_death', field);
  end if;
end
$$;
comment on function core.require_death is
  'Refuses what only the death of a member allows (Gujarat Co-operative Societies Act 1961, s. 31).';

create or replace function core.require_age (her core.person, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  needed constant bigint := core.parameter_on ('member_age', day);
begin
  if api.age_on (her.born_on, her.birth_year, her.age_said, her.age_said_in, day) < needed then
    perform core.refuse ('applicant_is_of_age', case when her.born_on is not null then 'born_on'
                                                     when her.birth_year is not null then 'birth_year'
                                                     else 'age_said' end, needed::text);
  end if;
end
$$;
comment on function core.require_age is 'Refuses an applicant who is too young on the day of her application.';

create or replace function core.require_undecided (member_id bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  decided core.act;
begin
  if not exists (select from core.member m where m.member_id = require_undecided.member_id) then
    perform core.refuse ('application_is_in_the_register', 'member_id');
  end if;
  select a.* into decided from core.live_act a
   where a.member_id = require_undecided.member_id and a.kind in ('refuse', 'withdraw', 'admit') limit 1;
  if found then
    perform core.refuse ('application_is_undecided', 'member_id', decided.number);
  end if;
end
$$;
comment on function core.require_undecided is 'Refuses an act on an application that was decided or withdrawn.';

create or replace function core.blockers_of (member_id bigint, day date)
returns table (ordinal integer, what text, is_met boolean, is_needed boolean, details text)
language sql stable
begin atomic
  select b.ordinal, b.what, b.is_met,
         b.what = 'decision' or core.parameter_on ('admission_needs_' || b.what, day) = 1, b.details
    from core.member m
    left join lateral (select coalesce (sum (r.fee_paise), 0)::bigint as fee, coalesce (sum (r.share_paise), 0)::bigint as share
                         from core.receipt r join core.live_act t on t.act_id = r.act_id
                        where r.member_id = m.member_id and r.received_on <= day) paid on true
   cross join lateral (values
     (1, 'fee', paid.fee >= core.parameter_on ('entrance_fee', day), (core.parameter_on ('entrance_fee', day) - paid.fee)::text),
     (2, 'share_money', paid.share >= core.parameter_on ('minimum_shares', day) * core.parameter_on ('share_value', day)
                        or m.class in ('nominal', 'sympathiser'),
      (core.parameter_on ('minimum_shares', day) * core.parameter_on ('share_value', day) - paid.share)::text),
     (3, 'photo', exists (select from core.photo f where f.person_id = core.person_of (m.person_id)), null),
     (4, 'nominee', exists (select from core.nomination n join core.live_act t on t.act_id = n.act_id
                             where n.member_id = m.member_id and n.recorded_on <= day), null),
     (5, 'signature', exists (select from core.signature g join core.live_act t on t.act_id = g.act_id
                               where g.member_id = m.member_id and g.given_on <= day), null),
     (6, 'decision', exists (select from core.live_act t where t.member_id = m.member_id and t.kind in ('admit', 'refuse')
                              and t.value_on <= day), null)) b (ordinal, what, is_met, details)
   where m.member_id = blockers_of.member_id;
end;
comment on function core.blockers_of is
  'What an application still waits for on a day, and whether the rules make admission wait for it too.';

create or replace function core.require_complete (member_id bigint, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  missing text;
begin
  select b.what into missing from core.blockers_of (require_complete.member_id, day) b
   where b.is_needed and not b.is_met and b.what <> 'decision' order by b.ordinal limit 1;
  case missing
    when 'fee' then perform core.refuse ('application_has_its_fee', 'member_id');
    when 'share_money' then perform core.refuse ('application_has_its_share_money', 'member_id');
    when 'photo' then perform core.refuse ('application_has_its_photo', 'member_id');
    when 'nominee' then perform core.refuse ('application_has_its_nominee', 'member_id');
    when 'signature' then perform core.refuse ('application_has_its_signature', 'member_id');
    else null;
  end case;
end
$$;
comment on function core.require_complete is 'Refuses to admit while something is missing that the rules make admission wait for.';

create or replace function core.require_one_membership (member_id bigint, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  other constant core.member := core.live_membership_of ((select m.person_id from core.member m
                                                           where m.member_id = require_one_membership.member_id));
begin
  if other.member_id <> require_one_membership.member_id then
    perform core.refuse ('one_woman_is_one_member', field, other.member_number::text);
  end if;
end
$$;
comment on function core.require_one_membership is 'Refuses that a woman becomes a member while another membership of hers stands.';

create or replace function core.require_associate_part (class text, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  members bigint;
  associates bigint;
begin
  if class not in ('associate', 'sympathiser') then
    return;
  end if;
  select count (*), count (*) filter (where m.class in ('associate', 'sympathiser'))
    into members, associates
    from core.live_admission a
    join core.member m on m.member_id = a.member_id
   where not exists (select from core.live_cessation c where c.member_id = a.member_id);
  if (associates + 1) * core.parameter_on ('associate_part', day) > members + 1 then
    perform core.refuse ('associates_stay_within_their_part', 'member_id', core.parameter_on ('associate_part', day)::text,
                         associates::text, members::text);
  end if;
end
$$;
comment on function core.require_associate_part is
  'Refuses an associate or sympathiser beyond their part of all members (Gujarat Co-operative Societies Act 1961, s. 25).';

create or replace function core.require_application (member_id bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from core.member m where m.member_id = require_application.member_id) then
    perform core.refuse ('application_is_in_the_register', 'member_id');
  end if;
end
$$;
comment on function core.require_application is 'Refuses an act on an application that is not in the register.';

create or replace function core.require_not_before_application (member_id bigint, day date, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  applied_on constant date := (select m.applied_on from core.member m where m.member_id = require_not_before_application.member_id);
begin
  if day < applied_on then
    perform core.refuse ('act_follows_the_application', field, applied_on::text);
  end if;
end
$$;
comment on function core.require_not_before_application is 'Refuses an act dated before the application came in.';

create or replace function core.require_nothing_after (member_id bigint, day date, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  later core.act;
begin
  select a.* into later from core.live_act a
   where (a.member_id = require_nothing_after.member_id and a.kind in ('allot', 'transfer', 'resign')
          or a.other_member_id = require_nothing_after.member_id and a.kind in ('transfer', 'transmit'))
     and a.value_on > day
   order by a.value_on desc, a.act_id desc limit 1;
  if found then
    perform core.refuse ('membership_ends_after_its_acts', field, later.number, later.value_on::text);
  end if;
end
$$;
comment on function core.require_nothing_after is
  'Refuses that a membership ends before what only a member does: she got shares, handed them on or resigned.';

create or replace function core.add_cessation (member_id bigint, day date, reason text, words text, resolution_id bigint)
returns core.act
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  act core.act;
begin
  act := core.add_act ('CES', 'cease', member_id, null, day, resolution_id, nullif (btrim (words), ''));
  insert into core.cessation (member_id, act_id, ceased_on, reason)
  values (add_cessation.member_id, act.act_id, day, add_cessation.reason);
  return act;
end
$$;
comment on function core.add_cessation is 'Enters the end of a membership.';

-- What is due on calls is paid share by share, the lowest numbers first; nothing is left hanging on half a share.
create or replace function core.pay_calls (act core.act, paise bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  lot record;
  each bigint;
  n bigint;
  came_on date;
  left_to_pay bigint := paise;
begin
  if paise > core.arrears_of (act.member_id, 'infinity') then
    perform core.refuse ('no_more_is_paid_than_is_called', 'call_paise', 'paise:' || core.arrears_of (act.member_id, 'infinity'));
  end if;
  for lot in
    select l.first_number as first, l.last_number as last from core.part_paid_lot (act.member_id, 'infinity') l order by 1
  loop
    each := core.called_for (lot.first, lot.first, 'infinity') - core.paid_for (lot.first, lot.first, 'infinity');
    n := least (lot.last - lot.first + 1, left_to_pay / each);
    continue when n = 0;
    -- Money does not lie on shares before they are hers: it would stay behind when they leave.
    select max (h.held_since) into came_on from core.held_lot (act.member_id, 'infinity') h
     where int8range (h.first_number, h.last_number, '[]') && int8range (lot.first, lot.first + n - 1, '[]');
    if came_on > act.value_on then
      perform core.refuse ('acts_on_shares_follow_each_other', 'received_on', came_on::text);
    end if;
    insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on)
    values (act.act_id, 'payment', act.member_id, 0, lot.first, lot.first + n - 1, n * each, act.value_on);
    left_to_pay := left_to_pay - n * each;
  end loop;
  if left_to_pay > 0 then
    perform core.refuse ('calls_are_paid_by_whole_shares', 'call_paise', 'paise:' || each);
  end if;
end
$$;
comment on function core.pay_calls is 'Spreads money on calls over the shares that wait for it.';

-- Shares that go back, are called, forfeited, or pass to heirs; and what is paid out for them.

create view api.share_call as
  select c.act_id, a.number, c.per_share_paise, c.due_on, a.value_on, a.resolution_id
    from core.share_call c
    join core.live_act a on a.act_id = c.act_id;
comment on view api.share_call is 'Calls on part-paid shares.';

create function api.arrears_of (member_id bigint, day date)
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select core.arrears_of (member_id, day)
$$;
comment on function api.arrears_of is 'What a member owes on called shares on a day, paise.';

create function api.call_shares (request_id uuid, per_share_paise bigint, called_on date, due_on date,
                                 resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'call_shares', jsonb_build_array (per_share_paise, called_on, due_on, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('called_on', called_on);
  perform core.require ('due_on', due_on::text);
  if coalesce (per_share_paise, 0) <= 0 then
    perform core.refuse ('call_is_of_an_amount', 'per_share_paise');
  elsif due_on < called_on then
    perform core.refuse ('call_is_due_after_it_is_made', 'due_on', called_on::text);
  end if;
  act := core.add_act ('CAL', 'call', null, null, called_on, core.resolution_behind (resolution_number, called_on));
  insert into core.share_call (act_id, per_share_paise, due_on)
  values (act.act_id, call_shares.per_share_paise, call_shares.due_on);
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.call_shares is 'Calls an amount on every part-paid share, up to its value.';

-- The shares that leave a member without going to another one: surrendered or forfeited.
create function api.surrender_shares (request_id uuid, member_id bigint, share_count bigint, value_on date,
                                      resolution_number text, first_number bigint, due_on date, payee_name text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'surrender_shares',
    jsonb_build_array (member_id, share_count, value_on, resolution_number, first_number, due_on, payee_name));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_leaving (member_id, share_count, first_number, value_on);
  if due_on < value_on then
    perform core.refuse ('payout_is_due_after_the_surrender', 'due_on', value_on::text);
  end if;
  act := core.add_act ('SHR', 'surrender', member_id, null, value_on, core.resolution_behind (resolution_number, value_on));
  perform core.take_shares (act, 'surrender', share_count, first_number);
  insert into core.payout_due (act_id, member_id, payee_name, due_paise, due_on)
  select act.act_id, surrender_shares.member_id, nullif (btrim (surrender_shares.payee_name), ''), -sum (m.paid_paise),
         coalesce (surrender_shares.due_on, surrender_shares.value_on)
    from core.share_movement m
   where m.act_id = act.act_id;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.surrender_shares is
  'Takes shares back against their paid-up value, which becomes due on a day to her, her nominee or heir.';

create function api.forfeit_shares (request_id uuid, member_id bigint, share_count bigint, value_on date,
                                    resolution_number text, first_number bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'forfeit_shares',
    jsonb_build_array (member_id, share_count, value_on, resolution_number, first_number, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_leaving (member_id, share_count, first_number, value_on);
  if exists (select from core.choose_numbers (member_id, share_count, first_number, value_on) c
              cross join lateral generate_series (c.first_number, c.last_number) n (number)
              where core.called_for (n.number, n.number, value_on) <= core.paid_for (n.number, n.number, value_on)) then
    perform core.refuse ('only_shares_in_arrears_are_forfeited', 'first_number');
  end if;
  act := core.add_act ('SHR', 'forfeit', member_id, null, value_on, core.resolution_behind (resolution_number, value_on),
                       nullif (btrim (words), ''));
  perform core.take_shares (act, 'forfeit', share_count, first_number);
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.forfeit_shares is 'Takes shares in arrears by a resolution; what was paid on them stays with the cooperative.';

create function api.transmit_shares (request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint,
                                     value_on date, resolution_number text, first_number bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'transmit_shares',
    jsonb_build_array (from_member_id, to_member_id, share_count, value_on, resolution_number, first_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_leaving (from_member_id, share_count, first_number, value_on);
  perform core.require_death (from_member_id, value_on, 'from_member_id');
  perform core.require_member (to_member_id, value_on, 'to_member_id');
  perform core.require_holding_limit (to_member_id, share_count, 0, value_on, 'to_member_id');
  act := core.add_act ('SHR', 'transmit', from_member_id, to_member_id, value_on,
                       core.resolution_behind (resolution_number, value_on));
  perform core.move_shares (act, 'transmission', share_count, first_number);
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.transmit_shares is
  'Passes shares of a member who died to her nominee or heir, who was admitted first (Gujarat Co-operative Societies Act 1961, s. 31).';

create function api.pay_out (request_id uuid, due_act_id bigint, paid_on date, way text, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
  due core.payout_due;
begin
  answer := core.begin_act (request_id, 'pay_out', jsonb_build_array (due_act_id, paid_on, way, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('paid_on', paid_on);
  perform core.require ('way', way);
  select d.* into due from core.payout_due d join core.live_act a on a.act_id = d.act_id where d.act_id = due_act_id;
  if not found then
    perform core.refuse ('payout_is_due', 'due_act_id');
  elsif exists (select from core.payout p join core.live_act a on a.act_id = p.act_id where p.due_act_id = due.act_id) then
    perform core.refuse ('payout_is_made_once', 'due_act_id');
  elsif paid_on < (select a.value_on from core.act a where a.act_id = due.act_id) then
    perform core.refuse ('payout_is_due_after_the_surrender', 'paid_on',
                         (select a.value_on::text from core.act a where a.act_id = due.act_id));
  end if;
  act := core.add_act ('PAY', 'pay_out', due.member_id, null, paid_on, null, nullif (btrim (words), ''));
  insert into core.payout (act_id, due_act_id, paid_on, way)
  values (act.act_id, due.act_id, pay_out.paid_on, pay_out.way);
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.pay_out is 'Notes that what was due for surrendered shares has been paid.';

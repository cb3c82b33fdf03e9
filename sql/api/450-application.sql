-- Between application and decision, and the end of a membership.

create view api.reason as
  select r.occasion, r.code, r.ordinal, r.name, r.name_gu, r.name_hi from core.reason r;
comment on view api.reason is 'Reasons that can be counted.';

create function api.blockers_of (member_id bigint, day date)
returns table (ordinal integer, what text, is_met boolean, is_needed boolean, details text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select b.ordinal, b.what, b.is_met, b.is_needed, b.details from core.blockers_of (member_id, day) b
$$;
comment on function api.blockers_of is 'What an application still waits for on a day.';

create view api.receipt as
  select r.act_id, a.number, r.member_id, r.received_on, r.way, r.payer_name, r.payer_member_id, r.fee_paise,
         r.share_paise, r.call_paise, r.fee_paise + r.share_paise + r.call_paise as total_paise, a.words
    from core.receipt r
    join core.live_act a on a.act_id = r.act_id;
comment on view api.receipt is 'Money received for memberships, by receipt number.';

create view api.signature as
  select g.member_id, g.given_on, g.way, a.words as witness
    from core.signature g
    join core.live_act a on a.act_id = g.act_id;
comment on view api.signature is 'Who signed or put her thumb to her application.';

create function api.check_application (request_id uuid, member_id bigint, checked_on date)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'check_application', jsonb_build_array (member_id, checked_on));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('checked_on', checked_on);
  perform core.require_undecided (member_id);
  perform core.require_not_before_application (member_id, checked_on, 'checked_on');
  act := core.add_act ('CHK', 'check', member_id, null, checked_on, null);
  return core.end_act (request_id, member_id, act.number);
end
$$;
comment on function api.check_application is 'Notes that an application is being checked.';

create function api.refuse_application (request_id uuid, member_id bigint, refused_on date, reason text, words text,
                                        resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'refuse_application',
    jsonb_build_array (member_id, refused_on, reason, words, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('refused_on', refused_on);
  perform core.require_undecided (member_id);
  perform core.require_not_before_application (member_id, refused_on, 'refused_on');
  perform core.require ('reason', reason);
  perform core.require_reason ('refuse', reason, words, 'reason', 'words');
  act := core.add_act ('REF', 'refuse', member_id, null, refused_on,
                       core.resolution_behind (resolution_number, refused_on), nullif (btrim (words), ''));
  insert into core.refusal (act_id, member_id, refused_on, reason)
  values (act.act_id, refuse_application.member_id, refuse_application.refused_on, refuse_application.reason);
  return core.end_act (request_id, member_id, act.number);
end
$$;
comment on function api.refuse_application is 'Refuses an application by a resolution, with a reason that goes to her in writing (s. 24).';

create function api.withdraw_application (request_id uuid, member_id bigint, withdrawn_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'withdraw_application', jsonb_build_array (member_id, withdrawn_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('withdrawn_on', withdrawn_on);
  perform core.require_undecided (member_id);
  perform core.require_not_before_application (member_id, withdrawn_on, 'withdrawn_on');
  act := core.add_act ('WDR', 'withdraw', member_id, null, withdrawn_on, null, nullif (btrim (words), ''));
  return core.end_act (request_id, member_id, act.number);
end
$$;
comment on function api.withdraw_application is 'Takes an application back at her wish.';

create function api.record_signature (request_id uuid, member_id bigint, given_on date, way text, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'record_signature', jsonb_build_array (member_id, given_on, way, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('given_on', given_on);
  perform core.require ('way', way);
  perform core.require_application (member_id);
  if way = 'thumb' then
    perform core.require ('words', words);
  end if;
  act := core.add_act ('SIG', 'sign', member_id, null, given_on, null, nullif (btrim (words), ''));
  insert into core.signature (act_id, member_id, given_on, way)
  values (act.act_id, record_signature.member_id, record_signature.given_on, record_signature.way);
  return core.end_act (request_id, member_id, act.number);
end
$$;
comment on function api.record_signature is 'Notes that she signed; a thumb mark names its witness.';

create function api.receive_money (request_id uuid, member_id bigint, received_on date, way text, fee_paise bigint,
                                   share_paise bigint, call_paise bigint, payer_name text, payer_member_id bigint,
                                   words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'receive_money',
    jsonb_build_array (member_id, received_on, way, fee_paise, share_paise, call_paise, payer_name, payer_member_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('received_on', received_on);
  perform core.require ('way', way);
  perform core.require_application (member_id);
  if coalesce (fee_paise, 0) + coalesce (share_paise, 0) + coalesce (call_paise, 0) <= 0 then
    perform core.refuse ('receipt_is_of_an_amount', 'share_paise');
  end if;
  act := core.add_act ('RCP', 'receive', member_id, payer_member_id, received_on, null, nullif (btrim (words), ''));
  insert into core.receipt (act_id, member_id, received_on, way, payer_name, payer_member_id, fee_paise, share_paise, call_paise)
  values (act.act_id, receive_money.member_id, receive_money.received_on, receive_money.way,
          nullif (btrim (receive_money.payer_name), ''), receive_money.payer_member_id,
          coalesce (receive_money.fee_paise, 0), coalesce (receive_money.share_paise, 0), coalesce (receive_money.call_paise, 0));
  if call_paise > 0 then
    perform core.pay_calls (act, call_paise);
  end if;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.receive_money is
  'Receives entrance fee, share money or money on calls under a numbered receipt; the payer may be somebody else.';

create function api.resign (request_id uuid, member_id bigint, tendered_on date, reason text, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'resign', jsonb_build_array (member_id, tendered_on, reason, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('tendered_on', tendered_on);
  perform core.require_member (member_id, tendered_on, 'member_id', 'tendered_on');
  perform core.require ('reason', reason);
  perform core.require_reason ('resign', reason, words, 'reason', 'words');
  if exists (select from core.resignation s join core.live_act a on a.act_id = s.act_id where s.member_id = resign.member_id) then
    perform core.refuse ('resignation_is_tendered_once', 'member_id');
  end if;
  act := core.add_act ('RSG', 'resign', member_id, null, tendered_on, null, nullif (btrim (words), ''));
  insert into core.resignation (act_id, member_id, tendered_on, reason)
  values (act.act_id, resign.member_id, resign.tendered_on, resign.reason);
  return core.end_act (request_id, member_id, act.number);
end
$$;
comment on function api.resign is 'Notes a resignation in writing; it takes effect when it is accepted (s. 26).';

create function api.cease_member (request_id uuid, member_id bigint, ceased_on date, reason text, words text,
                                  resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
  resolution bigint;
begin
  answer := core.begin_act (request_id, 'cease_member',
    jsonb_build_array (member_id, ceased_on, reason, words, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('ceased_on', ceased_on);
  perform core.require_member (member_id, ceased_on, 'member_id', 'ceased_on');
  perform core.require ('reason', reason);
  if reason = 'resigned' and not exists
       (select from core.resignation s join core.live_act a on a.act_id = s.act_id
         where s.member_id = cease_member.member_id and s.tendered_on <= cease_member.ceased_on) then
    perform core.refuse ('resignation_is_tendered_first', 'reason');
  elsif reason = 'other' then
    perform core.require ('words', words);
  elsif reason = 'transferred_all' and core.share_sum (member_id, 'infinity') > 0 then
    perform core.refuse ('all_shares_are_transferred', 'reason', core.share_sum (member_id, 'infinity')::text);
  end if;
  perform core.require_nothing_after (member_id, ceased_on, 'ceased_on');
  -- Death needs no decision; everything else does.
  if reason <> 'deceased' or btrim (coalesce (resolution_number, '')) <> '' then
    resolution := core.resolution_behind (resolution_number, ceased_on);
  end if;
  if reason = 'expelled' and (select r.body from core.resolution r where r.resolution_id = resolution) <> 'general' then
    perform core.refuse ('expulsion_is_resolved_by_the_general_body', 'resolution_number');
  end if;
  act := core.add_cessation (member_id, ceased_on, reason, words, resolution);
  return core.end_act (request_id, member_id, act.number);
end
$$;
comment on function api.cease_member is
  'Ends a membership: resigned, deceased, expelled (by the general body, s. 36), all shares transferred, or another reason.';

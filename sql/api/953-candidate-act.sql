-- Acts on candidates: nomination, scrutiny, withdrawal, place on the ballot.

create function api.enter_candidate (request_id uuid, election_id bigint, category text, member_id bigint, proposer_id bigint,
                                     seconder_id bigint, has_consent boolean, received_on date)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  election core.election;
  nomination core.election_nomination;
begin
  answer := core.begin_act (request_id, 'enter_candidate',
    jsonb_build_array (election_id, category, member_id, proposer_id, seconder_id, has_consent, received_on));
  if answer.record_id is not null then
    return answer;
  end if;
  election := core.require_stage (election_id, 'nominations');
  perform core.require_stage_day (election.election_id, 'nominations', 'received_on', received_on);
  perform core.require ('member_id', member_id::text);
  perform core.require ('proposer_id', proposer_id::text);
  perform core.require ('seconder_id', seconder_id::text);
  if not exists (select from core.election_place p
                  where p.election_id = election.election_id and p.category = enter_candidate.category) then
    perform core.refuse ('election_has_such_a_seat', 'category');
  end if;
  nomination.election_id := election.election_id;
  nomination.category := category;
  nomination.member_id := member_id;
  perform core.require_one_paper (nomination);
  insert into core.election_nomination (election_id, serial, category, member_id, proposer_id, seconder_id, has_consent,
                                        received_on, request_id)
  values (election.election_id, core.next_serial (election.election_id, 'nomination'), enter_candidate.category,
          enter_candidate.member_id, enter_candidate.proposer_id, enter_candidate.seconder_id,
          coalesce (enter_candidate.has_consent, false), enter_candidate.received_on, enter_candidate.request_id)
  returning * into nomination;
  return core.end_act (request_id, nomination.nomination_id, nomination.serial::text);
end
$$;
comment on function api.enter_candidate is
  'Takes a nomination paper with proposer, seconder and consent. Whether all of them may is looked at in the scrutiny: a paper that '
  'came in is never turned away unread. One that was typed wrongly is withdrawn and entered again.';

create function api.scrutinise_candidate (request_id uuid, nomination_id bigint, is_accepted boolean, decided_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  nomination core.election_nomination;
  has_bar boolean;
begin
  answer := core.begin_act (request_id, 'scrutinise_candidate', jsonb_build_array (nomination_id, is_accepted, decided_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('is_accepted', is_accepted::text);
  nomination := core.require_nomination (nomination_id, 'scrutiny');
  perform core.require_decision_day (decided_on, 'decided_on', nomination.received_on);
  has_bar := exists (select from core.nomination_grounds (nomination.nomination_id, decided_on) g where g.is_bar);
  if has_bar and is_accepted and btrim (coalesce (words, '')) = '' then
    perform core.refuse ('bar_is_set_aside_with_words', 'words');
  elsif not has_bar and not is_accepted and btrim (coalesce (words, '')) = '' then
    perform core.refuse ('rejection_has_its_words', 'words');
  elsif btrim (coalesce (words, '')) = ''
        and exists (select from core.live_scrutiny s where s.nomination_id = nomination.nomination_id) then
    perform core.refuse ('changed_decision_has_words', 'words');
  elsif exists (select from core.live_withdrawal w where w.nomination_id = nomination.nomination_id) then
    perform core.refuse ('nomination_still_stands', 'nomination_id');
  end if;
  insert into core.nomination_scrutiny (nomination_id, is_accepted, grounds, words, decided_on, request_id)
  values (nomination.nomination_id, scrutinise_candidate.is_accepted,
          array (select g.code from core.nomination_grounds (nomination.nomination_id, decided_on) g),
          nullif (btrim (scrutinise_candidate.words), ''), scrutinise_candidate.decided_on, scrutinise_candidate.request_id);
  return core.end_act (request_id, nomination.nomination_id, nomination.serial::text);
end
$$;
comment on function api.scrutinise_candidate is
  'Accepts or rejects a nomination. What the registers say against it is kept with the decision; to decide otherwise needs words. '
  'Decided again, with words, the newest counts.';

create function api.withdraw_candidate (request_id uuid, nomination_id bigint, withdrawn_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  nomination core.election_nomination;
  last_on date;
begin
  answer := core.begin_act (request_id, 'withdraw_candidate', jsonb_build_array (nomination_id, withdrawn_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  nomination := core.require_nomination (nomination_id, 'nominations', 'scrutiny', 'withdrawals');
  perform core.require_decision_day (withdrawn_on, 'withdrawn_on', nomination.received_on);
  last_on := core.election_day_of (nomination.election_id, 'withdrawals');
  if withdrawn_on > last_on then
    perform core.refuse ('paper_comes_within_its_days', 'withdrawn_on', nomination.received_on::text, last_on::text);
  elsif exists (select from core.live_scrutiny s where s.nomination_id = nomination.nomination_id and not s.is_accepted) then
    perform core.refuse ('nomination_still_stands', 'nomination_id');
  elsif exists (select from core.live_withdrawal w where w.nomination_id = nomination.nomination_id) then
    perform core.refuse ('nomination_is_withdrawn_once', 'nomination_id');
  end if;
  insert into core.nomination_withdrawal (nomination_id, withdrawn_on, words, request_id)
  values (nomination.nomination_id, withdraw_candidate.withdrawn_on, nullif (btrim (withdraw_candidate.words), ''),
          withdraw_candidate.request_id);
  return core.end_act (request_id, nomination.nomination_id, nomination.serial::text);
end
$$;
comment on function api.withdraw_candidate is 'A woman who was nominated does not stand after all; until the last day of withdrawals.';

create function api.take_back_withdrawal (request_id uuid, nomination_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  nomination core.election_nomination;
  withdrawal core.nomination_withdrawal;
begin
  answer := core.begin_act (request_id, 'take_back_withdrawal', jsonb_build_array (nomination_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  nomination := core.require_nomination (nomination_id, 'nominations', 'scrutiny', 'withdrawals');
  select w.* into withdrawal from core.live_withdrawal w where w.nomination_id = nomination.nomination_id;
  if not found then
    perform core.refuse ('nomination_was_withdrawn', 'nomination_id');
  end if;
  perform core.require_one_paper (nomination);
  insert into core.nomination_withdrawal (nomination_id, withdrawn_on, words, is_taken_back, request_id)
  values (nomination.nomination_id, withdrawal.withdrawn_on, btrim (take_back_withdrawal.words), true, take_back_withdrawal.request_id);
  return core.end_act (request_id, nomination.nomination_id, nomination.serial::text);
end
$$;
comment on function api.take_back_withdrawal is
  'A withdrawal was entered by mistake: she stands as before. Until the withdrawals are over, with the reason; both stay on record.';

create function api.set_ballot_place (request_id uuid, nomination_id bigint, ordinal bigint, symbol text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  candidate core.election_candidate;
begin
  answer := core.begin_act (request_id, 'set_ballot_place', jsonb_build_array (nomination_id, ordinal, symbol));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_nomination (nomination_id, 'contest');
  select k.* into candidate from core.election_candidate k where k.nomination_id = set_ballot_place.nomination_id;
  if not found then
    perform core.refuse ('she_is_on_the_ballot', 'nomination_id');
  elsif not exists (select from core.election_symbol s where s.code = set_ballot_place.symbol)
        and (symbol is not null or candidate.symbol is not null) then
    perform core.refuse ('picture_is_known', 'symbol');
  elsif ordinal is null or ordinal not between 1 and (select count (*) from core.election_candidate k
                                                       where k.election_id = candidate.election_id and k.category = candidate.category) then
    perform core.refuse ('place_is_on_the_ballot', 'ordinal');
  end if;
  -- who has the place or the picture gets hers instead
  update core.election_candidate as k
     set ordinal = case when k.nomination_id = candidate.nomination_id then set_ballot_place.ordinal
                        when k.ordinal = set_ballot_place.ordinal then candidate.ordinal else k.ordinal end,
         symbol = case when k.nomination_id = candidate.nomination_id then set_ballot_place.symbol
                       when k.symbol = set_ballot_place.symbol then candidate.symbol else k.symbol end
   where k.election_id = candidate.election_id and k.category = candidate.category
     and (k.nomination_id = candidate.nomination_id or k.ordinal = set_ballot_place.ordinal or k.symbol = set_ballot_place.symbol);
  return core.end_act (request_id, candidate.nomination_id, set_ballot_place.ordinal::text);
end
$$;
comment on function api.set_ballot_place is
  'Gives a candidate a place on the ballot and a picture; who had them gets hers instead. None only to her who has none, because '
  'there are no more.';

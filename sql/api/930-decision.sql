-- Proposals: made, seconded, voted on, numbered; and what is done by them at once.

create view api.resolution_kind as
  select k.code, k.ordinal, k.name, k.name_gu, k.name_hi, k.majority, k.of_all, k.bodies from core.resolution_kind k;
comment on view api.resolution_kind is 'What a resolution can be about.';

create view api.motion as
  select p.motion_id, p.meeting_id, p.item_id, p.kind, p.words, p.words_gu, p.wall_words, p.wall_words_gu, p.proposer_id,
         p.seconder_id, p.state, p.state_words, p.referred_to, p.read_back_at, p.read_back_by, r.resolution_id, r.number, r.had_quorum,
         v.vote_id, v.way, v.entitled, v.quorum_needed, v.roll_hash, v.present, v.for_count, v.against_count,
         v.abstain_count, v.invalid_count, v.not_voting, v.casting, v.outcome, v.opened_at, v.closed_at,
         v.outcome = 'passed' and v.against_count = 0 and v.abstain_count = 0 and v.invalid_count = 0 and v.not_voting = 0
           as is_unanimous,
         (select count (*) from core.motion_share s where s.motion_id = p.motion_id) as applicant_count,
         (select coalesce (sum (s.share_count), 0)::bigint from core.motion_share s where s.motion_id = p.motion_id) as share_count,
         (select count (*) from core.motion_share s where s.motion_id = p.motion_id and not s.is_done) as waiting_count,
         s.stop_words, p.entered_at, p.entered_by
    from core.motion p
    left join core.resolution r on r.motion_id = p.motion_id
    left join core.vote v on v.motion_id = p.motion_id and v.stopped_at is null
    left join lateral (select o.stop_words from core.vote o
                        where o.motion_id = p.motion_id and o.stopped_at is not null
                        order by o.vote_id desc limit 1) s on true;
comment on view api.motion is
  'What was proposed in meetings, how it was voted, and under which number it stands in the register; why a vote on it was stopped.';

create view api.motion_share as
  select s.line_id, s.motion_id, s.member_id, s.share_count, s.is_done from core.motion_share s;
comment on view api.motion_share is 'Applicants whom a proposal admits, and their shares.';

create function api.member_here ()
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select core.member_here ()
$$;
comment on function api.member_here is 'Which member is signed in; null when her login is no member''s.';

create view api.vote_roll as
  select r.roll_id, r.vote_id, v.motion_id, r.member_id, r.is_present, r.choice, r.chosen_by,
         coalesce (r.member_id = (select api.member_here ()), false) as is_hers
    from core.vote_roll r
    join core.vote v on v.vote_id = r.vote_id;
comment on view api.vote_roll is
  'The rolls of votes: who was entitled and present; how each voted in a roll-call; which place is that of who is signed in.';

create function api.take_chair (request_id uuid, meeting_id bigint, chair_id bigint, hour text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  moment timestamptz;
  since timestamptz;
begin
  answer := core.begin_act (request_id, 'take_chair', jsonb_build_array (meeting_id, chair_id, hour));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('take_chair', meeting_id);
  perform core.require_entitled (meeting, chair_id, 'chair_id');
  if chair_id = meeting.chair_id then
    perform core.refuse ('chair_is_taken_by_another', 'chair_id');
  elsif not core.is_in_the_room (meeting.meeting_id, chair_id) then
    perform core.refuse ('chair_is_in_the_room', 'chair_id');
  end if;
  moment := core.moment_of (meeting, 'hour', hour);
  since := greatest (meeting.opened_at, (select max (s.happened_at) from core.meeting_step s where s.meeting_id = meeting.meeting_id));
  if moment < date_trunc ('minute', since) then
    perform core.refuse ('chair_is_taken_in_turn', 'hour', core.hour_of (since));
  end if;
  insert into core.meeting_step (meeting_id, act, state, chair_id, chair_before_id, happened_at)
  values (meeting.meeting_id, 'take_chair', meeting.state, take_chair.chair_id, meeting.chair_id, moment);
  update core.meeting as m
     set chair_id = take_chair.chair_id, row_version = m.row_version + 1
   where m.meeting_id = meeting.meeting_id;
  return core.end_act (request_id, meeting.meeting_id, core.hour_of (moment));
end
$$;
comment on function api.take_chair is
  'Another one of those present takes the chair of a meeting that is open, at an hour of the day or now: hers is the casting vote then. '
  'Answers the hour.';

create function api.propose (request_id uuid, item_id bigint, kind text, words text, words_gu text, proposer_id bigint,
                             seconder_id bigint, shares jsonb)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  item core.agenda_item;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'propose',
    jsonb_build_array (item_id, kind, words, words_gu, proposer_id, seconder_id, shares));
  if answer.record_id is not null then
    return answer;
  end if;
  item := core.item_of_open_meeting (item_id);
  perform core.require ('words', words);
  if not exists (select from core.resolution_kind k
                  where k.code = propose.kind
                    and (select b.kind from core.meeting m join core.body b on b.code = m.body
                          where m.meeting_id = item.meeting_id) = any (k.bodies)) then
    perform core.refuse ('kind_is_for_this_body', 'kind');
  end if;
  perform core.require_noticed (kind, item.item_id);
  perform core.require_in_the_room (item.meeting_id, proposer_id, 'proposer_id');
  if seconder_id is not null then
    perform core.require_in_the_room (item.meeting_id, seconder_id, 'seconder_id');
  end if;
  if seconder_id = proposer_id then
    perform core.refuse ('motion_is_seconded_by_another', 'seconder_id');
  end if;
  perform core.require_voter_on (kind, item.meeting_id, proposer_id, 'proposer_id');
  perform core.require_voter_on (kind, item.meeting_id, coalesce (seconder_id, proposer_id), 'seconder_id');
  perform core.require_motion_shares (kind, shares);
  insert into core.motion (meeting_id, item_id, kind, words, words_gu, proposer_id, seconder_id, state)
  values (item.meeting_id, item.item_id, propose.kind, btrim (propose.words), nullif (btrim (propose.words_gu), ''),
          propose.proposer_id, propose.seconder_id, case when propose.seconder_id is null then 'proposed' else 'seconded' end)
  returning motion_id into new_id;
  insert into core.motion_share (motion_id, member_id, share_count)
  select new_id, (e.line ->> 'member_id')::bigint, (e.line ->> 'share_count')::bigint
    from jsonb_array_elements (coalesce (shares, '[]')) with ordinality e (line, place)
   order by e.place;
  return core.end_act (request_id, new_id, item.title);
end
$$;
comment on function api.propose is
  'Proposes a resolution on an item of a meeting that is open; with a list of applicants and shares [{"member_id": 7, "share_count": 5}] '
  'it is ready to be carried out.';

create function api.second_motion (request_id uuid, motion_id bigint, seconder_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  motion core.motion;
begin
  answer := core.begin_act (request_id, 'second_motion', jsonb_build_array (motion_id, seconder_id));
  if answer.record_id is not null then
    return answer;
  end if;
  motion := core.motion_for (motion_id, 'proposed');
  perform core.require_in_the_room (motion.meeting_id, seconder_id, 'seconder_id');
  perform core.require_voter_on (motion.kind, motion.meeting_id, seconder_id, 'seconder_id');
  if seconder_id = motion.proposer_id then
    perform core.refuse ('motion_is_seconded_by_another', 'seconder_id');
  end if;
  update core.motion as p set state = 'seconded', seconder_id = second_motion.seconder_id where p.motion_id = motion.motion_id;
  return core.end_act (request_id, motion.motion_id, motion.words);
end
$$;
comment on function api.second_motion is 'Another one who may vote seconds a proposal.';

create function api.change_motion (request_id uuid, motion_id bigint, words text, words_gu text, proposer_id bigint, seconder_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  motion core.motion;
begin
  answer := core.begin_act (request_id, 'change_motion', jsonb_build_array (motion_id, words, words_gu, proposer_id, seconder_id));
  if answer.record_id is not null then
    return answer;
  end if;
  motion := core.motion_for (motion_id, 'proposed', 'seconded');
  perform core.require ('words', words);
  -- who proposed it may have gone since
  if proposer_id is distinct from motion.proposer_id then
    perform core.require_in_the_room (motion.meeting_id, proposer_id, 'proposer_id');
    perform core.require_voter_on (motion.kind, motion.meeting_id, proposer_id, 'proposer_id');
  end if;
  if seconder_id is not null then
    perform core.require_in_the_room (motion.meeting_id, seconder_id, 'seconder_id');
    perform core.require_voter_on (motion.kind, motion.meeting_id, seconder_id, 'seconder_id');
  end if;
  if seconder_id = proposer_id then
    perform core.refuse ('motion_is_seconded_by_another', 'seconder_id');
  end if;
  update core.motion as p
     set words = btrim (change_motion.words), words_gu = nullif (btrim (change_motion.words_gu), ''),
         proposer_id = change_motion.proposer_id, seconder_id = change_motion.seconder_id,
         state = case when change_motion.seconder_id is null then 'proposed' else 'seconded' end
   where p.motion_id = motion.motion_id
  returning p.* into motion;
  return core.end_act (request_id, motion.motion_id, motion.words);
end
$$;
comment on function api.change_motion is
  'Words a proposal anew, or says who made it, as long as it is not voted on. Whoever seconds it seconds it as it is now: without a '
  'seconder it waits for one.';

create function api.set_motion_aside (request_id uuid, motion_id bigint, state text, words text, referred_to text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  motion core.motion;
begin
  answer := core.begin_act (request_id, 'set_motion_aside', jsonb_build_array (motion_id, state, words, referred_to));
  if answer.record_id is not null then
    return answer;
  end if;
  motion := core.motion_for (motion_id, 'proposed', 'seconded');
  if state is null or state not in ('withdrawn', 'deferred', 'referred') then
    perform core.refuse ('motion_is_set_aside_so', 'state');
  end if;
  perform core.require ('words', words);
  if state = 'referred'
     and not exists (select from core.body b
                      where b.code = set_motion_aside.referred_to and b.closed_on is null
                        and b.code <> (select m.body from core.meeting m where m.meeting_id = motion.meeting_id)) then
    perform core.refuse ('motion_is_referred_to_another_body', 'referred_to');
  end if;
  update core.motion as p
     set state = set_motion_aside.state, state_words = btrim (set_motion_aside.words),
         referred_to = case when set_motion_aside.state = 'referred' then set_motion_aside.referred_to end
   where p.motion_id = motion.motion_id;
  return core.end_act (request_id, motion.motion_id, motion.words);
end
$$;
comment on function api.set_motion_aside is
  'A proposal is withdrawn, deferred to a later meeting, or referred to another body, with a reason.';

create function api.open_vote (request_id uuid, motion_id bigint, way text, without_quorum boolean)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  motion core.motion;
  meeting core.meeting;
  vote core.vote;
  now_present bigint;
begin
  answer := core.begin_act (request_id, 'open_vote', jsonb_build_array (motion_id, way, without_quorum));
  if answer.record_id is not null then
    return answer;
  end if;
  motion := core.motion_for (motion_id, 'seconded');
  select m.* into strict meeting from core.meeting m where m.meeting_id = motion.meeting_id;
  perform core.require_time_of_vote (motion);
  perform core.require_noticed (motion.kind, motion.item_id);
  if way is null or way not in ('hands', 'paper', 'roll_call') then
    perform core.refuse ('way_of_vote_is_known', 'way');
  end if;
  now_present := core.present_for (motion.kind, meeting);
  if not coalesce (without_quorum, false) and (now_present = 0 or now_present < core.quorum_needed (meeting)) then
    perform core.refuse ('quorum_is_there', 'without_quorum', now_present::text, core.quorum_needed (meeting)::text);
  end if;
  -- in a large meeting heads are counted, and the list of names is signed beside it: what was counted by now stands
  insert into core.vote as v (motion_id, way, entitled, quorum_needed, present, roll_hash)
  values (motion.motion_id, open_vote.way, (select count (*) from core.voters_on (motion.kind, meeting.body, meeting.held_on)),
          core.quorum_needed (meeting), now_present, '')
  returning v.* into vote;
  update core.vote as v set roll_hash = core.freeze_roll (vote, meeting) where v.vote_id = vote.vote_id;
  update core.motion as p set state = 'open' where p.motion_id = motion.motion_id;
  update core.wall as w set page = 0, slide = 'motion:' || motion.motion_id, changed_at = clock_timestamp (), changed_by = session_user
   where w.meeting_id = meeting.meeting_id;
  return core.end_act (request_id, vote.vote_id, motion.words);
end
$$;
comment on function api.open_vote is
  'Opens the vote on a seconded proposal and freezes the roll, and who is present. Without a quorum it is refused; a vote that was '
  'taken all the same can be recorded, and nothing can stand on it.';

create function api.stop_vote (request_id uuid, vote_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  vote core.vote;
begin
  answer := core.begin_act (request_id, 'stop_vote', jsonb_build_array (vote_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  vote := core.open_vote_of (vote_id);
  perform core.require ('words', words);
  update core.vote as v set stopped_at = clock_timestamp (), stop_words = btrim (stop_vote.words) where v.vote_id = vote.vote_id;
  update core.motion as p set state = 'seconded' where p.motion_id = vote.motion_id;
  return core.end_act (request_id, vote.motion_id, (select p.words from core.motion p where p.motion_id = vote.motion_id));
end
$$;
comment on function api.stop_vote is
  'Stops a vote that was opened by mistake: its roll stays, no number is used, and the proposal waits to be voted on again.';

create function api.record_choice (request_id uuid, vote_id bigint, member_id bigint, choice text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  vote core.vote;
begin
  answer := core.begin_act (request_id, 'record_choice', jsonb_build_array (vote_id, member_id, choice));
  if answer.record_id is not null then
    return answer;
  end if;
  vote := core.open_vote_of (vote_id);
  if choice is not null and choice not in ('for', 'against', 'abstain', 'interest') then
    perform core.refuse ('choice_is_known', 'choice');
  elsif vote.way <> 'roll_call' and choice in ('for', 'against', 'abstain') then
    perform core.refuse ('choices_are_of_a_roll_call', 'choice');
  end if;
  perform core.set_choice (vote, member_id, choice);
  return core.end_act (request_id, vote.vote_id, choice);
end
$$;
comment on function api.record_choice is
  'How one woman voted in a roll-call; in any vote, that she abstains because she has an interest in it. Null takes it back.';

create function api.cast_vote (request_id uuid, vote_id bigint, choice text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  vote core.vote;
  her bigint;
begin
  answer := core.begin_act (request_id, 'cast_vote', jsonb_build_array (vote_id, choice));
  if answer.record_id is not null then
    return answer;
  end if;
  vote := core.open_vote_of (vote_id);
  her := core.member_here ();
  if her is null then
    perform core.refuse ('voter_is_known_by_her_login', 'vote_id');
  elsif choice is null or choice not in ('for', 'against', 'abstain', 'interest') then
    perform core.refuse ('choice_is_known', 'choice');
  elsif vote.way <> 'roll_call' and choice <> 'interest' then
    perform core.refuse ('choices_are_of_a_roll_call', 'choice');
  end if;
  perform core.set_choice (vote, her, choice);
  return core.end_act (request_id, vote.vote_id, choice);
end
$$;
comment on function api.cast_vote is
  'A director votes for herself in a roll-call, from her own login; in any vote she may say that she has an interest in it. She posts '
  'nothing else.';

create function api.close_vote (request_id uuid, vote_id bigint, for_count bigint, against_count bigint, abstain_count bigint,
                                invalid_count bigint, casting text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  vote core.vote;
  motion core.motion;
  meeting core.meeting;
  resolution core.resolution;
begin
  answer := core.begin_act (request_id, 'close_vote',
    jsonb_build_array (vote_id, for_count, against_count, abstain_count, invalid_count, casting));
  if answer.record_id is not null then
    return answer;
  end if;
  vote := core.open_vote_of (vote_id);
  select p.* into strict motion from core.motion p where p.motion_id = vote.motion_id;
  select m.* into strict meeting from core.meeting m where m.meeting_id = motion.meeting_id;
  vote := core.counted (vote, coalesce (for_count, 0), coalesce (against_count, 0), coalesce (abstain_count, 0),
                        coalesce (invalid_count, 0));
  vote.casting := core.casting_of (vote, meeting, casting);
  vote.outcome := case when core.is_carried (motion.kind, meeting.held_on, vote.for_count, vote.against_count, vote.present,
                                             vote.entitled, vote.casting) then 'passed' else 'lost' end;
  update core.vote as v
     set closed_at = clock_timestamp (), for_count = vote.for_count, against_count = vote.against_count,
         abstain_count = vote.abstain_count, invalid_count = vote.invalid_count, not_voting = vote.not_voting,
         casting = vote.casting, outcome = vote.outcome
   where v.vote_id = vote.vote_id;
  update core.motion as p set state = vote.outcome where p.motion_id = motion.motion_id;
  resolution := core.enter_decision (motion, meeting, vote);
  update core.wall as w set page = 0, slide = 'result:' || motion.motion_id, changed_at = clock_timestamp (), changed_by = session_user
   where w.meeting_id = meeting.meeting_id;
  return core.end_act (request_id, resolution.resolution_id, resolution.number);
end
$$;
comment on function api.close_vote is
  'Closes a vote: in a roll-call the roll is counted, otherwise the counts are typed; what is left of those present did not vote. The '
  'decision, passed or lost, gets the next number of the register. Answers that number.';

create function api.carry_out (request_id uuid, motion_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  resolution core.resolution;
  line core.motion_share;
begin
  answer := core.begin_act (request_id, 'carry_out', jsonb_build_array (motion_id));
  if answer.record_id is not null then
    return answer;
  end if;
  select r.* into resolution from core.resolution r where r.motion_id = carry_out.motion_id;
  if not found then
    perform core.refuse ('motion_was_decided', 'motion_id');
  elsif not exists (select from core.motion_share s where s.motion_id = carry_out.motion_id and not s.is_done) then
    perform core.refuse ('something_is_left_to_carry_out', 'motion_id', resolution.number);
  end if;
  for line in
    select s.* from core.motion_share s where s.motion_id = carry_out.motion_id and not s.is_done order by s.line_id
  loop
    -- each is an act of its own, under an id of its own
    perform api.admit_member (core.derived_id (request_id, 'admit', line.line_id), line.member_id, resolution.number,
                              resolution.passed_on, null);
    perform api.allot_shares (core.derived_id (request_id, 'allot', line.line_id), line.member_id, line.share_count,
                              resolution.passed_on, resolution.number, null);
    -- what is written from here on is this act's again
    perform set_config ('mandali.request', request_id::text, true);
    update core.motion_share as s set is_done = true where s.line_id = line.line_id;
  end loop;
  return core.end_act (request_id, resolution.resolution_id, resolution.number);
end
$$;
comment on function api.carry_out is
  'Admits the applicants whom a passed resolution names and allots their shares, all or none: each by the acts that a clerk would do.';

create function api.mark_read_back (request_id uuid, motion_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  motion core.motion;
begin
  answer := core.begin_act (request_id, 'mark_read_back', jsonb_build_array (motion_id));
  if answer.record_id is not null then
    return answer;
  end if;
  motion := core.motion_for (motion_id, 'passed', 'lost', 'withdrawn', 'deferred', 'referred');
  update core.motion as p set read_back_at = clock_timestamp (), read_back_by = session_user where p.motion_id = motion.motion_id;
  return core.end_act (request_id, motion.motion_id, motion.words);
end
$$;
comment on function api.mark_read_back is 'A decision was read aloud to the meeting and agreed to.';

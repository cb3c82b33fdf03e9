-- What a vote does beside its own row: choices, counting, the casting vote, and the decision in the register.

create or replace function core.open_vote_of (vote_id bigint)
returns core.vote
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  vote core.vote;
begin
  select v.* into vote from core.vote v where v.vote_id = open_vote_of.vote_id for update;
  if not found then
    perform core.refuse ('vote_was_opened', 'vote_id');
  elsif vote.stopped_at is not null then
    perform core.refuse ('vote_was_not_stopped', 'vote_id');
  elsif vote.closed_at is not null then
    perform core.refuse ('vote_is_open', 'vote_id');
  end if;
  perform core.motion_for (vote.motion_id, 'open');
  return vote;
end
$$;
comment on function core.open_vote_of is 'A vote that is being taken.';

create or replace function core.set_choice (vote core.vote, member_id bigint, choice text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  place core.vote_roll;
begin
  select r.* into place from core.vote_roll r where r.vote_id = vote.vote_id and r.member_id = set_choice.member_id;
  if not found then
    perform core.refuse ('she_is_of_this_body', 'member_id');
  elsif not place.is_present then
    perform core.refuse ('she_was_in_the_room_at_the_vote', 'member_id');
  elsif place.chosen_by <> session_user
        and exists (select from core.login l where l.login = place.chosen_by and l.member_id = place.member_id) then
    perform core.refuse ('her_own_vote_is_hers', 'member_id');
  end if;
  update core.vote_roll as r
     set choice = set_choice.choice, chosen_by = case when set_choice.choice is not null then session_user end
   where r.roll_id = place.roll_id;
end
$$;
comment on function core.set_choice is
  'Keeps on the roll of a vote how one who was present voted, and who typed it; nobody else types over what she voted herself.';

drop function if exists core.counted (core.vote, core.meeting, bigint, bigint, bigint, bigint);
create or replace function core.counted (vote core.vote, for_count bigint, against_count bigint, abstain_count bigint,
                                         invalid_count bigint)
returns core.vote
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  interested bigint;
begin
  select count (*) filter (where r.choice = 'for'), count (*) filter (where r.choice = 'against'),
         count (*) filter (where r.choice in ('abstain', 'interest')), 0, count (*) filter (where r.choice = 'interest')
    into vote.for_count, vote.against_count, vote.abstain_count, vote.invalid_count, interested
    from core.vote_roll r where r.vote_id = vote.vote_id;
  if vote.way <> 'roll_call' then
    if least (for_count, against_count, abstain_count, invalid_count) < 0 then
      perform core.refuse ('vote_counts_are_not_negative', 'for_count');
    elsif vote.way = 'hands' and invalid_count > 0 then
      perform core.refuse ('only_papers_are_invalid', 'invalid_count');
    elsif abstain_count < interested then
      perform core.refuse ('those_with_an_interest_abstain', 'abstain_count', interested::text);
    end if;
    vote.for_count := for_count;
    vote.against_count := against_count;
    vote.abstain_count := abstain_count;
    vote.invalid_count := invalid_count;
  end if;
  vote.not_voting := vote.present - vote.for_count - vote.against_count - vote.abstain_count - vote.invalid_count;
  if vote.not_voting < 0 then
    perform core.refuse ('votes_are_of_those_present', 'for_count', (vote.present - vote.not_voting)::text, vote.present::text);
  elsif vote.for_count + vote.against_count + vote.abstain_count + vote.invalid_count = 0 then
    perform core.refuse ('somebody_has_voted', 'for_count');
  end if;
  return vote;
end
$$;
comment on function core.counted is
  'A vote with its totals: counted from the roll or as they were typed. They always add up to those who were present when it was opened.';

create or replace function core.is_in_the_room (meeting_id bigint, member_id bigint)
returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from core.live_presence p
                  where p.meeting_id = is_in_the_room.meeting_id and p.member_id = is_in_the_room.member_id and p.left_at is null);
end
$$;
comment on function core.is_in_the_room is 'Whether a woman is in the room of a meeting now.';

create or replace function core.casting_of (vote core.vote, meeting core.meeting, casting text)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  hers core.vote_roll;
begin
  if btrim (coalesce (casting, '')) = '' then
    return null;
  elsif casting not in ('for', 'against') then
    perform core.refuse ('choice_is_known', 'casting');
  elsif vote.for_count <> vote.against_count then
    perform core.refuse ('casting_vote_is_of_a_tie', 'casting');
  elsif vote.for_count = 0 then
    perform core.refuse ('tie_is_of_votes_given', 'casting');
  elsif core.rule_of_body (meeting.body, 'casting_vote', meeting.held_on) <> 1 then
    perform core.refuse ('chair_has_a_casting_vote', 'casting');
  end if;
  select r.* into hers from core.vote_roll r where r.vote_id = vote.vote_id and r.member_id = meeting.chair_id;
  if hers.choice = 'interest' then
    perform core.refuse ('chair_without_an_interest_casts', 'casting');
  elsif not coalesce (hers.is_present, false) or not core.is_in_the_room (meeting.meeting_id, meeting.chair_id) then
    perform core.refuse ('chair_casts_in_the_room', 'casting');
  end if;
  return casting;
end
$$;
comment on function core.casting_of is
  'The casting vote of the chair: only of a tie of votes that were given, where the rules give her one, while she is in the room and has '
  'no interest in it (Gujarat Co-operative Societies Act 1961, s. 28).';

create or replace function core.enter_decision (motion core.motion, meeting core.meeting, vote core.vote)
returns core.resolution
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  prefix constant text := (select b.prefix from core.body b where b.code = meeting.body);
  resolution core.resolution;
  new_number text;
begin
  -- Numbers typed by hand may stand in the way of the counter: it goes on to the next free one.
  while new_number is null or exists (select from core.resolution r where r.number = new_number) loop
    new_number := core.numbered (prefix, meeting.held_on, core.next_number (prefix, core.financial_year (meeting.held_on)), 3);
  end loop;
  insert into core.resolution as r (body, number, passed_on, words, words_gu, kind, outcome, had_quorum, motion_id)
  values (meeting.body, new_number, meeting.held_on, motion.words, motion.words_gu, motion.kind, vote.outcome,
          vote.present >= vote.quorum_needed and vote.present > 0, motion.motion_id)
  returning r.* into resolution;
  return resolution;
end
$$;
comment on function core.enter_decision is 'Enters what a meeting decided into the register, under the next number of the body and year.';

create or replace function core.derived_id (request_id uuid, words text, place bigint)
returns uuid
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return md5 (request_id || '/' || words || '/' || place)::uuid;
end
$$;
comment on function core.derived_id is 'The id of an act that is a part of another one: the same each time.';

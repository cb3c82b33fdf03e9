-- Questions that proposals and votes ask: where a proposal is in its life, who is on the roll, and which majority it needs.

create or replace function core.motion_for (motion_id bigint, variadic states text[])
returns core.motion
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  motion core.motion;
  meeting core.meeting;
begin
  select p.* into motion from core.motion p where p.motion_id = motion_for.motion_id for update;
  if not found then
    perform core.refuse ('motion_was_made', 'motion_id');
  end if;
  select m.* into strict meeting from core.meeting m where m.meeting_id = motion.meeting_id;
  if meeting.state <> 'open' then
    perform core.refuse ('meeting_is_open', 'motion_id', meeting.number, 'state:' || meeting.state);
  elsif motion.state <> all (states) then
    perform core.refuse ('motion_is_so_far', 'motion_id', 'state:' || motion.state);
  end if;
  return motion;
end
$$;
comment on function core.motion_for is 'A proposal of a meeting that is open, when it is in one of these states.';

create or replace function core.require_in_the_room (meeting_id bigint, member_id bigint, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  meeting core.meeting;
begin
  select m.* into strict meeting from core.meeting m where m.meeting_id = require_in_the_room.meeting_id;
  perform core.require_entitled (meeting, member_id, field);
  if not core.is_in_the_room (meeting.meeting_id, member_id) then
    perform core.refuse ('she_is_in_the_room', field);
  end if;
end
$$;
comment on function core.require_in_the_room is 'Refuses one who may not vote in a meeting, or is not in its room now.';

create or replace function core.require_motion_shares (kind text, shares jsonb)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  line record;
begin
  if jsonb_array_length (coalesce (shares, '[]')) > 0 and kind <> 'shares' then
    perform core.refuse ('shares_are_of_their_kind', 'shares');
  end if;
  for line in
    select e.place, nullif (e.line ->> 'member_id', '')::bigint as member_id, nullif (e.line ->> 'share_count', '')::bigint as share_count,
           count (*) over (partition by e.line ->> 'member_id') as times
      from jsonb_array_elements (coalesce (shares, '[]')) with ordinality e (line, place)
     order by e.place
  loop
    if line.member_id is null or coalesce (line.share_count, 0) <= 0 then
      perform core.refuse ('line_has_applicant_and_shares', 'shares', line.place::text);
    elsif line.times > 1 then
      perform core.refuse ('applicant_stands_in_one_line', 'shares', line.place::text);
    end if;
    perform core.require_undecided (line.member_id);
  end loop;
end
$$;
comment on function core.require_motion_shares is
  'Refuses a list of applicants and shares that names one twice, or one who was decided on.';

create or replace function core.voters_on (kind text, body text, day date)
returns table (member_id bigint)
language sql stable
begin atomic
  select e.member_id
    from core.entitled_on (voters_on.body, day) e
   where voters_on.kind <> 'office_bearers'
      or core.parameter_on ('co_opted_choose_offices', day) = 1
      or not exists (select from core.sitting_on (voters_on.body, day) s
                       join core.seat_category c on c.code = s.category
                      where s.member_id = e.member_id and not c.is_elected);
end;
comment on function core.voters_on is
  'Who of a body votes on a proposal of this kind: on office-bearers not the co-opted ones and experts, unless the rule '
  'co_opted_choose_offices says so (after the Constitution of India, art. 243ZJ (3)).';

create or replace function core.present_for (kind text, meeting core.meeting)
returns bigint
language sql stable
begin atomic
  select case when present_for.kind <> 'office_bearers' then core.present_in (meeting)
              else least (core.present_in (meeting),
                          (select case when (select b.kind from core.body b where b.code = (meeting).body) = 'general'
                                       then core.present_in (meeting) else count (*) end
                             from core.live_presence p
                             join core.voters_on (present_for.kind, (meeting).body, (meeting).held_on) e on e.member_id = p.member_id
                            where p.meeting_id = (meeting).meeting_id and p.left_at is null)) end;
end;
comment on function core.present_for is 'How many of those who vote on a proposal of this kind are in the room.';

create or replace function core.require_voter_on (kind text, meeting_id bigint, member_id bigint, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from core.meeting m
                  cross join lateral core.voters_on (require_voter_on.kind, m.body, m.held_on) e
                  where m.meeting_id = require_voter_on.meeting_id and e.member_id = require_voter_on.member_id) then
    perform core.refuse ('office_bearers_are_chosen_by_elected_ones', field);
  end if;
end
$$;
comment on function core.require_voter_on is 'Refuses one who does not vote on proposals of this kind, as their proposer or seconder.';

create or replace function core.require_time_of_vote (motion core.motion)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  item core.agenda_item;
begin
  if exists (select from core.motion p where p.meeting_id = motion.meeting_id and p.state = 'open') then
    perform core.refuse ('one_vote_is_taken_at_a_time', 'motion_id');
  end if;
  select i.* into strict item from core.agenda_item i where i.item_id = motion.item_id;
  if item.state <> 'current' then
    perform core.refuse ('item_of_motion_is_taken_up', 'motion_id', item.title);
  end if;
end
$$;
comment on function core.require_time_of_vote is
  'Refuses to vote on a proposal while another vote is being taken, or the meeting is at another item of its agenda.';

create or replace function core.freeze_roll (vote core.vote, meeting core.meeting)
returns bytea
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  motion core.motion;
begin
  select p.* into strict motion from core.motion p where p.motion_id = vote.motion_id;
  perform core.require_voter_on (motion.kind, meeting.meeting_id, motion.proposer_id, 'motion_id');
  perform core.require_voter_on (motion.kind, meeting.meeting_id, motion.seconder_id, 'motion_id');
  insert into core.vote_roll (vote_id, member_id, is_present)
  select vote.vote_id, e.member_id,
         exists (select from core.live_presence p
                  where p.meeting_id = meeting.meeting_id and p.member_id = e.member_id and p.left_at is null)
    from core.voters_on (motion.kind, meeting.body, meeting.held_on) e
   order by e.member_id;
  return core.roll_hash (vote.vote_id);
end
$$;
comment on function core.freeze_roll is
  'Keeps who is entitled and who is in the room at the moment of a vote; answers the hash of that roll.';

create or replace function core.roll_hash (vote_id bigint)
returns bytea
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select sha256 (convert_to (coalesce (string_agg (r.member_id || ':' || r.is_present, ',' order by r.member_id), ''), 'UTF8'))
            from core.vote_roll r where r.vote_id = roll_hash.vote_id);
end
$$;
comment on function core.roll_hash is 'SHA-256 over the roll of a vote: members and whether each was present, in order.';

create or replace function core.is_carried (kind text, day date, for_count bigint, against_count bigint, present bigint, entitled bigint,
                                            casting text)
returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  its core.resolution_kind;
  fraction bigint;
  numerator bigint;
  denominator bigint;
  base bigint;
  votes constant bigint := for_count + case when casting = 'for' then 1 else 0 end;
begin
  select k.* into strict its from core.resolution_kind k where k.code = kind;
  fraction := core.parameter_on ('majority_' || its.majority, day);
  numerator := fraction / 100;
  denominator := fraction % 100;
  base := case core.parameter_on ('majority_' || its.majority || '_of', day)
            when 1 then votes + against_count + case when casting = 'against' then 1 else 0 end
            when 2 then present
            else entitled end;
  return votes > 0
         -- "half" means more than half; two thirds may be just two thirds
         and case when numerator * 2 = denominator then votes * denominator > numerator * base
                  else votes * denominator >= numerator * base end
         and (not its.of_all or votes * 2 > entitled);
end
$$;
comment on function core.is_carried is
  'Whether a vote carries a proposal of a kind, by the majority that the rules ask for on the day; for some kinds also more than half of '
  'all who are entitled. A casting vote counts as one more.';

-- The stages of an election and their days, the roll of voters, and what still stands in the way of the next stage.

create or replace function core.election_stage_of (election_id bigint)
returns text
language sql stable
begin atomic
  select s.code
    from core.election_stage s
   where not exists (select from core.election_step t where t.election_id = election_stage_of.election_id and t.stage = s.code)
     and not exists (select from core.election_cancellation c where c.election_id = election_stage_of.election_id)
   order by s.ordinal
   limit 1;
end;
comment on function core.election_stage_of is
  'The stage at which an election is: the first that is not over; null when all are, or when it was called off.';

create or replace function core.election_day_of (election_id bigint, stage text)
returns date
language sql stable
begin atomic
  select d.due_on
    from core.election_day d
   where d.election_id = election_day_of.election_id and d.stage = election_day_of.stage
   order by d.day_id desc
   limit 1;
end;
comment on function core.election_day_of is 'The day of a stage, as it was set last; null before it is known.';

create or replace function core.election_ended_on (election_id bigint, stage text)
returns date
language sql stable
begin atomic
  select s.ended_on from core.election_step s where s.election_id = election_ended_on.election_id and s.stage = election_ended_on.stage;
end;
comment on function core.election_ended_on is 'The day on which a stage was over; null while it is not.';

create or replace function core.stage_before (stage text)
returns text
language sql stable
begin atomic
  select b.code
    from core.election_stage s
    join core.election_stage b on b.ordinal = s.ordinal - 1
   where s.code = stage_before.stage;
end;
comment on function core.stage_before is 'The stage before this one; null of the first.';

create or replace function core.require_election (election_id bigint)
returns core.election
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  election core.election;
begin
  select e.* into election from core.election e where e.election_id = require_election.election_id;
  if not found then
    perform core.refuse ('election_is_in_the_list', 'election_id');
  elsif exists (select from core.election_cancellation c where c.election_id = election.election_id) then
    perform core.refuse ('election_was_called_off', 'election_id', election.number);
  end if;
  return election;
end
$$;
comment on function core.require_election is 'The election, which was not called off.';

create or replace function core.require_stage (election_id bigint, variadic stages text[])
returns core.election
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  election constant core.election := core.require_election (election_id);
  stage constant text := core.election_stage_of (election.election_id);
begin
  if exists (select from core.election_step t
              where t.election_id = election.election_id and t.stage = stages[cardinality (stages)]) then
    perform core.refuse ('stage_that_is_over_stays', 'election_id', election.number, 'state:at_' || stages[cardinality (stages)]);
  elsif stage <> all (stages) then
    perform core.refuse ('election_is_at_that_stage', 'election_id', election.number, 'state:at_' || stage);
  end if;
  return election;
end
$$;
comment on function core.require_stage is
  'The election, which is at one of these stages (the last of them given last); what is over stays as it is.';

create or replace function core.require_stage_day (election_id bigint, stage text, field text, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  first_on constant date := core.election_ended_on (election_id, core.stage_before (stage));
  last_on constant date := core.election_day_of (election_id, stage);
begin
  perform core.require_day (field, day);
  if day < first_on or day > last_on then
    perform core.refuse ('paper_comes_within_its_days', field, first_on::text, last_on::text);
  end if;
end
$$;
comment on function core.require_stage_day is
  'Refuses a paper that came before the stage before was over, or after the last day of its own.';

create or replace function core.require_decision_day (day date, field text, since date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require_day (field, day);
  if day < since then
    perform core.refuse ('decision_follows_the_paper', field, since::text);
  end if;
end
$$;
comment on function core.require_decision_day is 'Refuses a decision that is dated before what it decides came in.';

-- Days ------------------------------------------------------------------------------------------------------------------

create or replace function core.propose_election_days (election_id bigint, poll_on date, request_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into core.election_day (election_id, stage, due_on, request_id)
  select propose_election_days.election_id, s.code,
         case when s.code = 'poll' then poll_on
              when s.ordinal < (select p.ordinal from core.election_stage p where p.code = 'poll')
                then poll_on - core.parameter_on (s.rule, poll_on)::integer
              else poll_on + core.parameter_on (s.rule, poll_on)::integer end,
         propose_election_days.request_id
    from core.election_stage s
   where s.code <> 'complaints'
   order by s.ordinal;
end
$$;
comment on function core.propose_election_days is
  'Gives each stage the day that the rules propose for this day of the poll; complaints get theirs with the declaration.';

create or replace function core.require_days_in_order (election core.election)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  wrong record;
begin
  select s.code, b.name as before, core.election_day_of (election.election_id, b.code) as before_on into wrong
    from core.election_stage s
    join core.election_stage b on b.ordinal = s.ordinal - 1
   where core.election_day_of (election.election_id, s.code) < core.election_day_of (election.election_id, b.code)
   order by s.ordinal
   limit 1;
  if found then
    perform core.refuse ('stages_follow_each_other', 'due_on', wrong.before_on::text);
  elsif core.election_day_of (election.election_id, 'poll') >= election.seats_from_on then
    perform core.refuse ('poll_is_before_the_seats_begin', 'seats_from_on', election.seats_from_on::text);
  elsif core.election_day_of (election.election_id, 'roll') < election.cut_off_on then
    perform core.refuse ('roll_follows_the_cut_off_day', 'cut_off_on', core.election_day_of (election.election_id, 'roll')::text);
  end if;
end
$$;
comment on function core.require_days_in_order is
  'Refuses days of which one comes before that of the stage before it, a poll after the term began, and a roll before its cut-off.';

-- The roll --------------------------------------------------------------------------------------------------------------

create or replace function core.draw_voters (election core.election, draw integer, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  age constant bigint := core.parameter_on ('member_age', election.cut_off_on);
  needs_no_dues constant boolean := core.parameter_on ('voter_without_dues', election.cut_off_on) = 1;
  needs_a_share constant boolean := core.parameter_on ('voter_holds_a_share', election.cut_off_on) = 1;
begin
  insert into core.election_voter (election_id, draw, member_id, exclusion)
  select election.election_id, draw_voters.draw, m.member_id,
         case when c.ceased_on <= day then 'left'
              when a.admitted_on > election.cut_off_on then 'after_cut_off'
              when m.class <> 'ordinary' then 'not_ordinary'
              when api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, election.cut_off_on) < age then 'minor'
              when needs_no_dues and core.arrears_of (m.member_id, day) > 0 then 'dues'
              when needs_a_share and not exists (select from core.share_movement s
                                                  where s.member_id = m.member_id and s.value_on <= election.cut_off_on
                                                 having sum (s.share_count) > 0) then 'no_share' end
    from core.member m
    join core.live_admission a on a.member_id = m.member_id and a.admitted_on <= day
    join core.person p on p.person_id = core.person_of (m.person_id)
    left join core.live_cessation c on c.member_id = m.member_id
   where c.ceased_on is null or c.ceased_on > election.cut_off_on
   order by m.member_number;
end
$$;
comment on function core.draw_voters is
  'Writes who may vote, and of all others who were members since the cut-off day why not: ordinary members, admitted by it, not '
  'ceased, of age, and what the rules ask besides.';

create or replace function core.roll_on (election_id bigint, day date)
returns table (member_id bigint, exclusion text)
language sql stable
begin atomic
  select v.member_id,
         -- who died or left since the roll was drawn is no voter, whatever was decided about her before
         case when v.exclusion is distinct from 'left'
                   and exists (select from core.live_cessation c where c.member_id = v.member_id and c.ceased_on <= day) then 'left'
              when d.wants = 'add' then null when d.wants = 'take_out' then 'objection' else v.exclusion end
    from core.election_voter v
    left join lateral (select o.wants
                         from core.roll_objection o
                         join core.live_roll_decision c on c.objection_id = o.objection_id and c.is_accepted
                        where o.election_id = v.election_id and o.member_id = v.member_id
                        order by c.decision_id desc
                        limit 1) d on true
   where v.election_id = roll_on.election_id
     and v.draw = (select max (n.draw) from core.election_voter n where n.election_id = roll_on.election_id);
end;
comment on function core.roll_on is
  'The provisional roll as the decisions on objections made it, and as it is on a day; a reason stands with who may not vote.';

create or replace function core.voters_of (election_id bigint)
returns table (member_id bigint, exclusion text)
language sql stable
begin atomic
  select r.member_id, r.exclusion
    from core.roll_on (voters_of.election_id,
                       coalesce (core.election_ended_on (voters_of.election_id, 'final_roll'), core.today ())) r;
end;
comment on function core.voters_of is
  'The roll as it is now, or was on the day on which the final one was frozen; a reason stands with who may not vote.';

create or replace function core.roll_digest (election_id bigint)
returns bytea
language sql stable
begin atomic
  select sha256 (convert_to (coalesce (string_agg (r.serial || '|' || r.member_id || '|' || r.member_number || '|' || r.name || '|'
                                                   || coalesce (r.name_gu, '') || '|' || coalesce (r.place, ''), e'\n'
                                                   order by r.serial), ''), 'UTF8'))
    from core.election_roll r
   where r.election_id = roll_digest.election_id;
end;
comment on function core.roll_digest is
  'SHA-256 over the rows of the final roll in their order: serial, keys, names and place, joined by |, a line each.';

create or replace function core.freeze_voters (election_id bigint, day date)
returns bytea
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into core.election_roll (election_id, serial, member_id, member_number, name, name_gu, place)
  select freeze_voters.election_id, row_number () over (order by m.member_number), m.member_id, m.member_number, p.name, p.name_gu,
         (select l.name from core.address a join core.place l on l.place_id = a.place_id
           where a.person_id = p.person_id and a.from_on <= day order by a.from_on desc, a.address_id desc limit 1)
    from core.roll_on (freeze_voters.election_id, day) v
    join core.member m on m.member_id = v.member_id
    join core.person p on p.person_id = core.person_of (m.person_id)
   where v.exclusion is null
   order by m.member_number;
  return core.roll_digest (election_id);
end
$$;
comment on function core.freeze_voters is
  'Writes the final roll, numbered in the order of the register, and answers its digest. Who died or left by the day is not on it.';

-- What stands in the way ------------------------------------------------------------------------------------------------

create or replace function core.blocker_weight (what text)
returns text
language sql immutable
begin atomic
  select case when what = 'too_few_stand' then 'words'
              when what in ('cut_off_is_old', 'old_term_ends_first', 'old_term_is_cut_short') then 'hint'
              else 'bar' end;
end;
comment on function core.blocker_weight is
  'bar: the stage does not end before it is done; words: it ends when somebody writes why; hint: it is to be looked at.';

create or replace function core.term_blockers (election_id bigint, stage text)
returns table (what text, details text)
language sql stable
begin atomic
  with election as
    (select e.*, core.election_day_of (e.election_id, 'declaration') as declared_on,
            (select max (s.term_ends_on) from core.seat s where s.body = e.body and s.until_on is null and not e.is_casual) as term_ends_on,
            (select s.ordinal from core.election_stage s where s.code = term_blockers.stage) as ordinal
       from core.election e
      where e.election_id = term_blockers.election_id)
  select 'cut_off_is_old', e.cut_off_on::text
    from election e
   where e.ordinal <= 3 and e.cut_off_on < (core.election_day_of (e.election_id, 'poll') - interval '1 year')::date
   union all
  select 'old_term_ends_first', e.term_ends_on::text from election e where e.ordinal <= 10 and e.declared_on > e.term_ends_on
   union all
  select 'old_term_is_cut_short', e.term_ends_on::text from election e where e.ordinal <= 10 and e.seats_from_on < e.term_ends_on;
end;
comment on function core.term_blockers is
  'What to look at before an election goes on: a cut-off day more than a year before the poll, and a new term that does not meet the '
  'old one.';

create or replace function core.seat_blockers (election_id bigint, stage text)
returns table (what text, details text)
language sql stable
begin atomic
  select 'too_few_stand', c.category
    from core.election_contest c
   where c.election_id = seat_blockers.election_id
     and case seat_blockers.stage
           when 'nominations' then (select count (*) from core.election_nomination n
                                     where n.election_id = c.election_id and n.category = c.category
                                       and not exists (select from core.live_withdrawal w
                                                        where w.nomination_id = n.nomination_id)) < c.seat_count
           when 'withdrawals' then c.candidate_count < c.seat_count end
   union all
  -- nobody can come in after the withdrawals: what goes on without anybody would only empty the seats
  select 'nobody_stands', null
   where seat_blockers.stage in ('withdrawals', 'contest', 'poll', 'count', 'declaration')
     and not exists (select from core.standing_nomination n where n.election_id = seat_blockers.election_id);
end;
comment on function core.seat_blockers is
  'Kinds of seats for which fewer women stand than there are seats; and that nobody stands at all, so that nobody can be elected.';

create or replace function core.election_blockers (election_id bigint, day date)
returns table (stage text, what text, details text, record_id bigint)
language sql stable
begin atomic
  with at as (select core.election_stage_of (election_blockers.election_id) as stage)
  select at.stage, 'roll_is_not_drawn', null::text, null::bigint
    from at
   where at.stage = 'roll' and not exists (select from core.election_voter v where v.election_id = election_blockers.election_id)
   union all
  select at.stage, 'objection_is_undecided', o.made_by, o.objection_id
    from at
    join core.roll_objection o on o.election_id = election_blockers.election_id
   where at.stage = 'final_roll' and not exists (select from core.live_roll_decision d where d.objection_id = o.objection_id)
   union all
  select at.stage, 'nomination_is_undecided', n.serial::text, n.nomination_id
    from at
    join core.election_nomination n on n.election_id = election_blockers.election_id
   where at.stage = 'scrutiny' and not exists (select from core.live_scrutiny s where s.nomination_id = n.nomination_id)
     and not exists (select from core.live_withdrawal w where w.nomination_id = n.nomination_id)
   union all
  select at.stage, b.what, b.details, b.record_id
    from at
   cross join lateral core.ballot_blockers (election_blockers.election_id, at.stage) b
   union all
  select at.stage, b.what, b.details, null
    from at
   cross join lateral core.seat_blockers (election_blockers.election_id, at.stage) b
   union all
  select at.stage, b.what, b.details, null
    from at
   cross join lateral core.term_blockers (election_blockers.election_id, at.stage) b
   union all
  select at.stage, 'complaint_is_undecided', c.serial::text, c.complaint_id
    from at
    join core.election_complaint c on c.election_id = election_blockers.election_id
   where at.stage = 'complaints' and not exists (select from core.live_complaint_decision d where d.complaint_id = c.complaint_id)
   union all
  select at.stage, 'day_is_to_come', core.election_day_of (election_blockers.election_id, at.stage)::text, null
    from at
   where core.election_day_of (election_blockers.election_id, at.stage) > election_blockers.day;
end;
comment on function core.election_blockers is 'What still stands in the way of ending the stage at which an election is, on a day.';

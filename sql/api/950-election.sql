-- Elections: what is read of them, their stages and the roll of voters.

create view api.election_stage as
  select s.code, s.ordinal, s.name, s.name_gu, s.name_hi from core.election_stage s;
comment on view api.election_stage is 'The stages of an election.';

create view api.election_symbol as
  select s.code, s.ordinal, s.name, s.name_gu, s.name_hi from core.election_symbol s;
comment on view api.election_symbol is 'The pictures that stand beside names on a ballot.';

create function api.elections ()
returns table (election_id bigint, number text, name text, name_gu text, body text, body_name text, body_name_gu text,
               body_name_hi text, state text, stage_name text, stage_name_gu text, stage_name_hi text, cut_off_on date, poll_on date,
               seats_from_on date, is_casual boolean, resolution_number text, seat_count bigint, voter_count bigint,
               candidate_count bigint, elected_count bigint, roll_digest text, seal text, words text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select e.election_id, e.number, e.name, e.name_gu, e.body, b.name, b.name_gu, b.name_hi,
         case when x.election_id is not null then 'election_called_off'
              when s.code is null then 'election_over' else 'at_' || s.code end, s.name, s.name_gu, s.name_hi,
         e.cut_off_on, core.election_day_of (e.election_id, 'poll'), e.seats_from_on, e.is_casual, r.number,
         (select count (*) from core.election_place p where p.election_id = e.election_id),
         case when f.step_id is null then (select count (*) from core.voters_of (e.election_id) v where v.exclusion is null)
              else (select count (*) from core.election_roll v where v.election_id = e.election_id) end,
         (select count (*) from core.election_nomination n
           where n.election_id = e.election_id
             and not exists (select from core.live_withdrawal w where w.nomination_id = n.nomination_id)
             and not exists (select from core.live_scrutiny c where c.nomination_id = n.nomination_id and not c.is_accepted)),
         (select count (*) from core.election_result t where t.election_id = e.election_id and t.way is not null),
         encode (f.digest, 'hex'),
         case when f.digest = core.roll_digest (e.election_id) then 'seal_holds' when f.digest is not null then 'seal_is_broken' end,
         x.words
    from core.election e
    join core.body b on b.code = e.body
    left join core.election_stage s on s.code = core.election_stage_of (e.election_id)
    left join core.election_step f on f.election_id = e.election_id and f.stage = 'final_roll'
    left join core.resolution r on r.resolution_id = e.resolution_id
    left join core.election_cancellation x on x.election_id = e.election_id
$$;
comment on function api.elections is
  'The elections: at_ and the stage at which each is, election_over, or election_called_off with the reason; how many seats it fills, '
  'how many may vote and how many stand; '
  'and whether the frozen roll, read again now, still has its seal: seal_holds or seal_is_broken.';

create function api.election_stages (election_id bigint)
returns table (ordinal integer, stage text, name text, name_gu text, name_hi text, due_on date, ended_on date, state text,
               moved bigint, words text, ended_by text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.ordinal, s.code, s.name, s.name_gu, s.name_hi, d.due_on, t.ended_on,
         case when t.step_id is not null then 'stage_over'
              when core.election_stage_of (e.election_id) is null then 'stage_called_off'
              when s.code <> core.election_stage_of (e.election_id) then 'stage_to_come'
              when d.due_on < core.today () then 'stage_late'
              else 'stage_now' end,
         (select greatest (count (*) - 1, 0) from core.election_day m where m.election_id = e.election_id and m.stage = s.code),
         coalesce (t.words, d.words), t.entered_by
    from core.election e
   cross join core.election_stage s
    left join core.election_step t on t.election_id = e.election_id and t.stage = s.code
    left join lateral (select n.due_on, n.words from core.election_day n
                        where n.election_id = e.election_id and n.stage = s.code order by n.day_id desc limit 1) d on true
   where e.election_id = election_stages.election_id
$$;
comment on function api.election_stages is
  'The stages of an election in their order: stage_over, stage_now, stage_late (its day has passed), stage_to_come, '
  'or stage_called_off; how often its day was moved and why, or why it ended with seats that stay vacant.';

create function api.election_blockers (election_id bigint)
returns table (stage text, what text, details text, details_gu text, details_hi text, record_id bigint, weight text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select b.stage, b.what, coalesce (k.name, b.details), coalesce (o.name_gu, p.name_gu, k.name_gu), k.name_hi, b.record_id,
         core.blocker_weight (b.what)
    from core.election_blockers (election_blockers.election_id, core.today ()) b
    left join core.election_booth o on o.booth_id = b.record_id and b.what in ('ballots_are_not_accounted', 'count_is_missing',
                                                                               'counts_differ')
    left join core.member m on m.member_id = b.record_id and b.what in ('she_stands_twice', 'she_sits_already')
    left join core.person p on p.person_id = core.person_of (m.person_id)
    left join core.seat_category k on k.code = b.details and b.what in ('lot_has_to_fall', 'too_few_stand')
   order by core.blocker_weight (b.what), b.what, b.record_id, b.details
$$;
comment on function api.election_blockers is
  'What still stands in the way of ending the stage at which an election is, today; whom or which booth it is about in Gujarati too, '
  'where that is known; weight: bar, words or hint.';

create function api.election_roll (election_id bigint)
returns table (serial bigint, member_id bigint, member_number bigint, name text, name_gu text, place text, state text, reason text,
               reason_gu text, reason_hi text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select r.serial, r.member_id, r.member_number, r.name, r.name_gu, r.place, 'on_roll', null, null, null
    from core.election_roll r
   where r.election_id = election_roll.election_id
   union all
  select null, m.member_id, m.member_number, p.name, p.name_gu,
         (select l.name from core.address a join core.place l on l.place_id = a.place_id
           where a.person_id = p.person_id order by a.from_on desc, a.address_id desc limit 1),
         case when v.exclusion is null then 'on_roll' else 'left_out' end, x.name, x.name_gu, x.name_hi
    from core.voters_of (election_roll.election_id) v
    join core.member m on m.member_id = v.member_id
    join core.person p on p.person_id = core.person_of (m.person_id)
    left join core.roll_exclusion x on x.code = v.exclusion
   where not exists (select from core.election_roll f where f.election_id = election_roll.election_id and f.member_id = v.member_id)
     and (v.exclusion is not null or core.election_ended_on (election_roll.election_id, 'final_roll') is null)
$$;
comment on function api.election_roll is
  'The roll of voters: the final one with its serial numbers, or the provisional one; left_out with the reason who may not vote.';

create function api.election_roll_seal (election_id bigint)
returns table (voter_count bigint, frozen_on date, digest text, digest_now text, holds boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select (select count (*) from core.election_roll r where r.election_id = s.election_id), s.ended_on, encode (s.digest, 'hex'),
         encode (core.roll_digest (s.election_id), 'hex'), s.digest = core.roll_digest (s.election_id)
    from core.election_step s
   where s.election_id = election_roll_seal.election_id and s.stage = 'final_roll'
$$;
comment on function api.election_roll_seal is
  'The seal of the final roll: its SHA-256 as it was frozen and as it is when its rows are read again now. No row before it is frozen.';

create function api.roll_objections (election_id bigint)
returns table (objection_id bigint, member_id bigint, member_number bigint, name text, name_gu text, wants text, made_by text,
               received_on date, words text, state text, decided_on date, decision text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select o.objection_id, m.member_id, m.member_number, p.name, p.name_gu, 'roll_' || o.wants, o.made_by, o.received_on, o.words,
         case when d.decision_id is null then 'objection_open' when d.is_accepted then 'roll_follows' else 'roll_stays' end,
         d.decided_on,
         (select case when count (*) > 1
                      then string_agg (case when x.is_accepted then '✓ ' else '✗ ' end || x.words, ' ← ' order by x.decision_id desc)
                      else max (x.words) end
            from core.roll_decision x where x.objection_id = o.objection_id)
    from core.roll_objection o
    join core.member m on m.member_id = o.member_id
    join core.person p on p.person_id = core.person_of (m.person_id)
    left join core.live_roll_decision d on d.objection_id = o.objection_id
   where o.election_id = roll_objections.election_id
$$;
comment on function api.roll_objections is
  'Objections to the roll: objection_open, roll_follows when it was accepted, roll_stays when it was not.';

create function api.election_complaints (election_id bigint)
returns table (complaint_id bigint, serial integer, made_by text, received_on date, words text, state text, decided_on date,
               decision text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.complaint_id, c.serial, c.made_by, c.received_on, c.words,
         case when d.decision_id is null then 'complaint_open' when d.is_upheld then 'complaint_upheld' else 'complaint_dismissed' end,
         d.decided_on,
         (select case when count (*) > 1
                      then string_agg (case when x.is_upheld then '✓ ' else '✗ ' end || x.words, ' ← ' order by x.decision_id desc)
                      else max (x.words) end
            from core.complaint_decision x where x.complaint_id = c.complaint_id)
    from core.election_complaint c
    left join core.live_complaint_decision d on d.complaint_id = c.complaint_id
   where c.election_id = election_complaints.election_id
$$;
comment on function api.election_complaints is 'Complaints about an election, and what was decided on each.';

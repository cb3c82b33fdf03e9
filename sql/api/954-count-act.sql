-- Acts of the poll and the count: booths, ballots, the two counts, lots.

create function api.add_booth (request_id uuid, election_id bigint, name text, name_gu text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  election core.election;
  booth core.election_booth;
begin
  answer := core.begin_act (request_id, 'add_booth', jsonb_build_array (election_id, name, name_gu));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('name', name);
  election := core.require_stage (election_id, 'roll', 'objections', 'final_roll', 'nominations', 'scrutiny', 'withdrawals', 'contest');
  insert into core.election_booth (election_id, ordinal, name, name_gu, request_id)
  values (election.election_id, core.next_serial (election.election_id, 'booth'), btrim (add_booth.name),
          nullif (btrim (add_booth.name_gu), ''), add_booth.request_id)
  returning * into booth;
  return core.end_act (request_id, booth.booth_id, booth.ordinal::text);
end
$$;
comment on function api.add_booth is 'Adds a booth with a box of its own, until the contest list stands.';

create function api.record_ballots (request_id uuid, booth_id bigint, printed bigint, issued bigint, used bigint, spoilt bigint,
                                    unused bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  booth core.election_booth;
  voters bigint;
  used_elsewhere bigint;
begin
  answer := core.begin_act (request_id, 'record_ballots', jsonb_build_array (booth_id, printed, issued, used, spoilt, unused));
  if answer.record_id is not null then
    return answer;
  end if;
  booth := core.require_booth (booth_id, 'poll');
  perform core.require ('printed', printed::text);
  perform core.require ('issued', issued::text);
  perform core.require ('used', used::text);
  perform core.require ('spoilt', spoilt::text);
  perform core.require ('unused', unused::text);
  select count (*) into voters from core.election_roll r where r.election_id = booth.election_id;
  select coalesce (sum ((core.ballots_of (b.booth_id)).used), 0) into used_elsewhere
    from core.election_booth b where b.election_id = booth.election_id and b.booth_id <> booth.booth_id;
  if used + used_elsewhere > voters then
    perform core.refuse ('no_more_vote_than_are_on_the_roll', 'used', voters::text, used_elsewhere::text);
  end if;
  insert into core.ballot_account (booth_id, printed, issued, used, spoilt, unused, request_id)
  values (booth.booth_id, record_ballots.printed, record_ballots.issued, record_ballots.used, record_ballots.spoilt,
          record_ballots.unused, record_ballots.request_id);
  return core.end_act (request_id, booth.booth_id, booth.ordinal::text);
end
$$;
comment on function api.record_ballots is
  'Accounts for the ballot papers of a booth: printed are issued and unused, issued are in the box and spoilt. Typed again, the '
  'newest counts.';

create function api.name_scrutineers (request_id uuid, election_id bigint, first_login text, second_login text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  election core.election;
begin
  answer := core.begin_act (request_id, 'name_scrutineers', jsonb_build_array (election_id, first_login, second_login));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('first_login', first_login);
  perform core.require ('second_login', second_login);
  election := core.require_stage (election_id, 'contest', 'poll', 'count');
  if exists (select from core.election_count c join core.election_booth b on b.booth_id = c.booth_id
              where b.election_id = election.election_id) then
    perform core.refuse ('scrutineers_stay_once_they_count', 'first_login');
  elsif not exists (select from core.login l where l.login = name_scrutineers.first_login and not l.is_disabled) then
    perform core.refuse ('scrutineer_has_a_login', 'first_login');
  elsif not exists (select from core.login l where l.login = name_scrutineers.second_login and not l.is_disabled) then
    perform core.refuse ('scrutineer_has_a_login', 'second_login');
  elsif core.stands_herself (election.election_id, first_login) then
    perform core.refuse ('scrutineer_does_not_stand', 'first_login');
  elsif core.stands_herself (election.election_id, second_login) then
    perform core.refuse ('scrutineer_does_not_stand', 'second_login');
  end if;
  insert into core.election_scrutineer (election_id, first_login, second_login, request_id)
  values (election.election_id, name_scrutineers.first_login, name_scrutineers.second_login, name_scrutineers.request_id);
  return core.end_act (request_id, election.election_id, election.number);
end
$$;
comment on function api.name_scrutineers is 'Names the two who type the counts, each for herself.';

create function api.enter_count (request_id uuid, booth_id bigint, lines jsonb)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  booth core.election_booth;
  named core.election_scrutineer;
  last record;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'enter_count', jsonb_build_array (booth_id, lines));
  if answer.record_id is not null then
    return answer;
  end if;
  booth := core.require_booth (booth_id, 'count');
  named := core.scrutineers_of (booth.election_id);
  if session_user not in (coalesce (named.first_login, ''), coalesce (named.second_login, '')) then
    perform core.refuse ('scrutineers_type_the_counts', 'booth_id');
  elsif core.stands_herself (booth.election_id, session_user::text) then
    perform core.refuse ('scrutineer_does_not_stand', 'booth_id');
  end if;
  perform core.require_counts (booth, lines);
  select r.* into last from core.round_of (booth.booth_id) r;
  if last.second_count_id is null and exists (select from core.election_count c where c.count_id = last.first_count_id
                                                 and c.login = session_user) then
    perform core.refuse ('she_waits_for_the_other_count', 'booth_id');
  elsif last.second_count_id is not null and not last.differs then
    perform core.refuse ('box_is_counted', 'booth_id');
  end if;
  insert into core.election_count (booth_id, round, request_id)
  values (booth.booth_id, case when last.round is null then 1 when last.second_count_id is null then last.round else last.round + 1 end,
          enter_count.request_id)
  returning count_id into new_id;
  insert into core.election_count_line (count_id, category, nomination_id, votes)
  select new_id, l.category, l.nomination_id, l.votes
    from core.count_lines (lines) l
   order by l.category, l.nomination_id;
  return core.end_act (request_id, booth.booth_id, booth.ordinal::text);
end
$$;
comment on function api.enter_count is
  'A scrutineer types what she counted in a box: votes of each candidate and invalid papers of each kind of seat. When both have '
  'typed and they differ, both count again.';

create function api.record_lot (request_id uuid, nomination_id bigint, drawn_on date, drawn_by text, witnesses text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  nomination core.election_nomination;
begin
  answer := core.begin_act (request_id, 'record_lot', jsonb_build_array (nomination_id, drawn_on, drawn_by, witnesses));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('drawn_by', drawn_by);
  perform core.require ('witnesses', witnesses);
  nomination := core.require_nomination (nomination_id, 'count');
  perform core.require_decision_day (drawn_on, 'drawn_on', core.election_ended_on (nomination.election_id, 'poll'));
  if not core.is_counted (nomination.election_id)
     or not exists (select from core.standing_of (nomination.election_id) s
                     where s.nomination_id = nomination.nomination_id and s.outcome = 'tied') then
    perform core.refuse ('lot_falls_between_equal_votes', 'nomination_id');
  end if;
  insert into core.election_lot (nomination_id, drawn_on, drawn_by, witnesses, request_id)
  values (nomination.nomination_id, record_lot.drawn_on, btrim (record_lot.drawn_by), btrim (record_lot.witnesses),
          record_lot.request_id);
  return core.end_act (request_id, nomination.nomination_id, nomination.serial::text);
end
$$;
comment on function api.record_lot is
  'Notes that a lot fell on a candidate where votes were equal and not all of them can be seated: who drew it, and before whom.';

create function api.take_back_lot (request_id uuid, nomination_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  nomination core.election_nomination;
  lot core.election_lot;
begin
  answer := core.begin_act (request_id, 'take_back_lot', jsonb_build_array (nomination_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  nomination := core.require_nomination (nomination_id, 'count');
  select l.* into lot from core.live_lot l where l.nomination_id = nomination.nomination_id;
  if not found then
    perform core.refuse ('lot_fell_on_her', 'nomination_id');
  end if;
  insert into core.election_lot (nomination_id, drawn_on, drawn_by, witnesses, is_taken_back, words, request_id)
  values (nomination.nomination_id, lot.drawn_on, lot.drawn_by, lot.witnesses, true, btrim (take_back_lot.words),
          take_back_lot.request_id);
  return core.end_act (request_id, nomination.nomination_id, nomination.serial::text);
end
$$;
comment on function api.take_back_lot is
  'A lot was recorded for the wrong candidate: it is taken back, with the reason, while the count lasts. Both stay on record.';

-- Nominations, ballots, the two counts and who is elected by them.

create or replace view core.standing_nomination as
  select n.nomination_id, n.election_id, n.category, n.member_id
    from core.election_nomination n
    join core.live_scrutiny s on s.nomination_id = n.nomination_id and s.is_accepted
   where not exists (select from core.live_withdrawal w where w.nomination_id = n.nomination_id);
comment on view core.standing_nomination is 'Nominations that were accepted and not withdrawn.';
comment on column core.standing_nomination.nomination_id is 'The nomination.';
comment on column core.standing_nomination.election_id is 'The election.';
comment on column core.standing_nomination.category is 'For which kind of seat.';
comment on column core.standing_nomination.member_id is 'Who stands.';

create or replace view core.election_contest as
  select p.election_id, p.category, count (*) as seat_count,
         (select count (*) from core.standing_nomination n where n.election_id = p.election_id and n.category = p.category)
           as candidate_count
    from core.election_place p
   group by p.election_id, p.category;
comment on view core.election_contest is 'How many seats of each kind an election fills, and how many women stand for them.';
comment on column core.election_contest.election_id is 'The election.';
comment on column core.election_contest.category is 'The kind of seat.';
comment on column core.election_contest.seat_count is 'How many seats.';
comment on column core.election_contest.candidate_count is 'How many stand for them.';

create or replace function core.has_poll (election_id bigint)
returns boolean
language sql stable
begin atomic
  select exists (select from core.election_contest c
                  where c.election_id = has_poll.election_id and c.candidate_count > c.seat_count);
end;
comment on function core.has_poll is 'True when more women stand than there are seats of a kind; without that nobody votes.';

create or replace function core.is_voter (election_id bigint, member_id bigint)
returns boolean
language sql stable
begin atomic
  select exists (select from core.election_roll r where r.election_id = is_voter.election_id and r.member_id = is_voter.member_id);
end;
comment on function core.is_voter is 'True when she stands on the final roll.';

-- Scrutiny --------------------------------------------------------------------------------------------------------------

create or replace function core.papers_signed (election_id bigint, member_id bigint)
returns bigint
language sql stable
begin atomic
  select count (*) from core.election_nomination n
   where n.election_id = papers_signed.election_id and papers_signed.member_id in (n.proposer_id, n.seconder_id)
     and not exists (select from core.live_withdrawal w where w.nomination_id = n.nomination_id);
end;
comment on function core.papers_signed is 'How many nomination papers of an election, which were not withdrawn, she proposes or seconds.';

create or replace function core.require_one_paper (nomination core.election_nomination)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from core.election_nomination n
              where n.election_id = nomination.election_id and n.category = nomination.category and n.member_id = nomination.member_id
                and n.nomination_id is distinct from nomination.nomination_id
                and not exists (select from core.live_withdrawal w where w.nomination_id = n.nomination_id)) then
    perform core.refuse ('she_is_nominated_once_for_a_kind', 'member_id');
  end if;
end
$$;
comment on function core.require_one_paper is
  'Refuses a second paper of a woman for one kind of seat while the first was not withdrawn.';

create or replace function core.is_of_category (member_id bigint, category text, day date)
returns boolean
language sql stable
begin atomic
  -- without its name before it `category` is the column, what she is by her work
  select case is_of_category.category
           when 'reserved_dai' then m.category = 'dai'
           when 'reserved_rural' then coalesce ((select l.kind = 'village'
                                                   from core.address a join core.place l on l.place_id = a.place_id
                                                  where a.person_id = core.person_of (m.person_id) and a.from_on <= day
                                                  order by a.from_on desc, a.address_id desc limit 1), false)
           else true end
    from core.member m
   where m.member_id = is_of_category.member_id;
end;
comment on function core.is_of_category is
  'False when the registers show that she is not of this kind of seat: her work for midwives, her place for villages.';

create or replace function core.had_office_too_long (member_id bigint, day date)
returns boolean
language sql stable
begin atomic
  select exists
    (select from core.office o
       join core.seat s on s.seat_id = o.seat_id
      where s.member_id = had_office_too_long.member_id and o.office = 'chairperson'
        and coalesce (o.until_on, day) > (day - make_interval (years => core.parameter_on ('office_gap', day)::integer))::date
     having sum (coalesce (o.until_on, day) - o.from_on)
              >= day - (day - make_interval (years => core.parameter_on ('office_limit', day)::integer))::date);
end;
comment on function core.had_office_too_long is
  'True when she was chairperson for as many years as the rule allows, without the years between (Gujarat Co-operative Societies '
  'Act 1961, s. 74A).';

create or replace function core.sits_besides (election_id bigint, member_id bigint)
returns boolean
language sql stable
begin atomic
  select exists (select from core.election e
                   join core.seat s on s.body = e.body and s.member_id = sits_besides.member_id and s.until_on is null
                  where e.election_id = sits_besides.election_id and e.is_casual
                    and s.place_id not in (select p.place_id from core.election_place p where p.election_id = e.election_id));
end;
comment on function core.sits_besides is 'True when she has a seat of the body that this election of vacant seats does not fill anew.';

create or replace function core.nomination_grounds (nomination_id bigint, day date)
returns table (code text, is_bar boolean, details text)
language sql stable
begin atomic
  select g.code, g.is_bar, x.details
    from core.election_nomination n
    join core.election e on e.election_id = n.election_id
    join core.member m on m.member_id = n.member_id
   cross join lateral
     (select 'not_on_roll', null::text where not core.is_voter (n.election_id, n.member_id)
       union all
      select 'proposer_not_on_roll', null where not core.is_voter (n.election_id, n.proposer_id)
       union all
      select 'seconder_not_on_roll', null where not core.is_voter (n.election_id, n.seconder_id)
       union all
      select 'signs_too_many', null
       where core.parameter_on ('papers_of_one_signer', day) > 0
         and greatest (core.papers_signed (n.election_id, n.proposer_id), core.papers_signed (n.election_id, n.seconder_id))
             > core.parameter_on ('papers_of_one_signer', day)
       union all
      select 'no_consent', null where not n.has_consent
       union all
      select 'left', c.ceased_on::text from core.live_cessation c where c.member_id = n.member_id and c.ceased_on <= day
       union all
      select 'barred', b.words
        from core.bar b
       where b.member_id = n.member_id and b.from_on <= e.seats_from_on and (b.until_on is null or b.until_on > e.seats_from_on)
         and (b.lifted_on is null or b.lifted_on > day)
       union all
      select 'dues', 'paise:' || core.arrears_of (n.member_id, day)
       where core.parameter_on ('candidate_without_dues', day) = 1 and core.arrears_of (n.member_id, day) > 0
       union all
      select 'wrong_category', null where not core.is_of_category (n.member_id, n.category, day)
       union all
      select 'category_on_paper', null where n.category = 'reserved_sc_st'
       union all
      select 'office_limit', null where core.had_office_too_long (n.member_id, day)
       union all
      select 'stands_twice', null
       where exists (select from core.election_nomination o
                      where o.election_id = n.election_id and o.member_id = n.member_id and o.nomination_id <> n.nomination_id
                        and not exists (select from core.live_withdrawal w where w.nomination_id = o.nomination_id))
       union all
      select 'sits_already', null where core.sits_besides (e.election_id, n.member_id))
       x (code, details)
    join core.nomination_ground g on g.code = x.code
   where n.nomination_id = nomination_grounds.nomination_id
   order by g.ordinal;
end;
comment on function core.nomination_grounds is
  'What the registers say against a nomination on a day, and what has to be looked at besides.';

create or replace function core.require_nomination (nomination_id bigint, variadic stages text[])
returns core.election_nomination
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  nomination core.election_nomination;
begin
  select n.* into nomination from core.election_nomination n where n.nomination_id = require_nomination.nomination_id;
  if not found then
    perform core.refuse ('nomination_is_in_the_list', 'nomination_id');
  end if;
  perform core.require_stage (nomination.election_id, variadic stages);
  return nomination;
end
$$;
comment on function core.require_nomination is 'The nomination, of an election that is at one of these stages.';

create or replace function core.lay_out_ballot (election_id bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into core.election_candidate (nomination_id, election_id, category, ordinal, symbol)
  select x.nomination_id, x.election_id, x.category, x.ordinal, s.code
    from (select n.nomination_id, n.election_id, n.category,
                 row_number () over (partition by n.category
                                     order by coalesce (p.name_gu, p.name) collate "C", m.member_number) as ordinal
            from core.standing_nomination n
            join core.election_contest c on c.election_id = n.election_id and c.category = n.category
                                        and c.candidate_count > c.seat_count
            join core.member m on m.member_id = n.member_id
            join core.person p on p.person_id = core.person_of (m.person_id)
           where n.election_id = lay_out_ballot.election_id) x
    left join core.election_symbol s on s.ordinal = x.ordinal;
end
$$;
comment on function core.lay_out_ballot is
  'Puts the candidates of each contested kind of seat on the ballot in the order of their names in Gujarati, with pictures in turn '
  'while there are any.';

-- Counting --------------------------------------------------------------------------------------------------------------

create or replace function core.ballots_of (booth_id bigint)
returns core.ballot_account
language sql stable
begin atomic
  select a.* from core.ballot_account a where a.booth_id = ballots_of.booth_id order by a.account_id desc limit 1;
end;
comment on function core.ballots_of is 'The account of ballots of a booth that counts; null when there is none.';

create or replace function core.scrutineers_of (election_id bigint)
returns core.election_scrutineer
language sql stable
begin atomic
  select s.* from core.election_scrutineer s where s.election_id = scrutineers_of.election_id order by s.scrutineer_id desc limit 1;
end;
comment on function core.scrutineers_of is 'Who types the counts of an election; null when nobody was named.';

create or replace function core.stands_herself (election_id bigint, login text)
returns boolean
language sql stable
begin atomic
  select exists (select from core.login l
                   join core.standing_nomination n on n.member_id = l.member_id
                  where l.login = stands_herself.login and n.election_id = stands_herself.election_id);
end;
comment on function core.stands_herself is 'True when the login is that of a woman who stands in the election.';

create or replace function core.counted_text (count_id bigint)
returns text
language sql stable
begin atomic
  select string_agg (l.category || ' ' || coalesce (l.nomination_id, 0) || ' ' || l.votes, ', ' order by l.category, l.nomination_id)
    from core.election_count_line l
   where l.count_id = counted_text.count_id;
end;
comment on function core.counted_text is 'What was counted, in one text: two counts agree when their texts are the same.';

create or replace function core.round_of (booth_id bigint)
returns table (round integer, first_count_id bigint, second_count_id bigint, differs boolean)
language sql stable
begin atomic
  select x.round, x.counts[1], x.counts[2],
         cardinality (x.counts) = 2 and core.counted_text (x.counts[1]) is distinct from core.counted_text (x.counts[2])
    from (select c.round, array_agg (c.count_id order by c.count_id) as counts
            from core.election_count c
           where c.booth_id = round_of.booth_id
           group by c.round
           order by c.round desc
           limit 1) x;
end;
comment on function core.round_of is
  'The newest count of a box: which round, the one or two that were typed, in the order of typing, and whether they differ; no row '
  'before the first.';

create or replace function core.count_is_secret (count_id bigint)
returns boolean
language sql stable
begin atomic
  select exists (select from core.election_count c
                  where c.count_id = count_is_secret.count_id
                    and (not exists (select from core.election_count o
                                      where o.booth_id = c.booth_id and o.round = c.round and o.count_id <> c.count_id)
                         or exists (select from core.round_of (c.booth_id) r
                                     where r.differs and c.count_id in (r.first_count_id, r.second_count_id))));
end;
comment on function core.count_is_secret is
  'True while only one of the two scrutineers has typed this round of a box, or both have, it differs, and it is the newest: who saw '
  'the other''s number could type it instead of counting again.';

create or replace function core.agreed_count (booth_id bigint)
returns bigint
language sql stable
begin atomic
  select r.first_count_id
    from core.round_of (agreed_count.booth_id) r
   where r.second_count_id is not null and not r.differs;
end;
comment on function core.agreed_count is 'The count of a box on which both scrutineers agree; null while they do not.';

create or replace function core.is_counted (election_id bigint)
returns boolean
language sql stable
begin atomic
  select exists (select from core.election_booth b where b.election_id = is_counted.election_id)
         and not exists (select from core.election_booth b
                          where b.election_id = is_counted.election_id and core.agreed_count (b.booth_id) is null);
end;
comment on function core.is_counted is 'True when both scrutineers agree on the count of every box.';

create or replace function core.standing_of (election_id bigint)
returns table (nomination_id bigint, category text, votes bigint, rank bigint, outcome text)
language sql stable
begin atomic
  with counted as
    (select k.nomination_id, k.category, c.seat_count, coalesce (sum (l.votes), 0)::bigint as votes,
            exists (select from core.live_lot t where t.nomination_id = k.nomination_id) as has_lot
       from core.election_candidate k
       join core.election_contest c on c.election_id = k.election_id and c.category = k.category
       left join core.election_booth b on b.election_id = k.election_id
       left join core.election_count_line l on l.count_id = core.agreed_count (b.booth_id) and l.nomination_id = k.nomination_id
      where k.election_id = standing_of.election_id
      group by k.nomination_id, k.category, c.seat_count),
  ranked as
    (select c.*, rank () over (partition by c.category order by c.votes desc) as rank,
            count (*) over (partition by c.category, c.votes) as equals,
            count (*) filter (where c.has_lot) over (partition by c.category, c.votes) as lots
       from counted c)
  select r.nomination_id, r.category, r.votes, r.rank,
         case when r.rank + r.equals - 1 <= r.seat_count then 'elected'
              when r.rank > r.seat_count then 'not_elected'
              when r.has_lot then 'lot'
              when r.lots >= r.seat_count - r.rank + 1 then 'not_elected'
              else 'tied' end
    from ranked r
   union all
  select n.nomination_id, n.category, null, null, 'uncontested'
    from core.standing_nomination n
    join core.election_contest c on c.election_id = n.election_id and c.category = n.category
   where n.election_id = standing_of.election_id and c.candidate_count <= c.seat_count;
end;
comment on function core.standing_of is
  'Votes and outcome of each who stands: elected, lot, tied (a lot has to fall), not_elected, or uncontested. Of each kind of seat '
  'those with the most votes are elected.';

create or replace function core.ballot_blockers (election_id bigint, stage text)
returns table (what text, details text, record_id bigint)
language sql stable
begin atomic
  select 'she_stands_twice', p.name, n.member_id
    from core.standing_nomination n
    join core.member m on m.member_id = n.member_id
    join core.person p on p.person_id = core.person_of (m.person_id)
   where ballot_blockers.stage = 'withdrawals' and n.election_id = ballot_blockers.election_id
   group by n.member_id, p.name having count (*) > 1
   union all
  select 'she_sits_already', p.name, n.member_id
    from core.standing_nomination n
    join core.member m on m.member_id = n.member_id
    join core.person p on p.person_id = core.person_of (m.person_id)
   where ballot_blockers.stage = 'withdrawals' and n.election_id = ballot_blockers.election_id
     and core.sits_besides (n.election_id, n.member_id)
   union all
  select 'there_is_no_booth', null, null
   where ballot_blockers.stage = 'contest' and core.has_poll (ballot_blockers.election_id)
     and not exists (select from core.election_booth b where b.election_id = ballot_blockers.election_id)
   union all
  select 'ballots_are_not_accounted', b.name, b.booth_id
    from core.election_booth b
   where ballot_blockers.stage = 'poll' and b.election_id = ballot_blockers.election_id and core.has_poll (b.election_id)
     and (core.ballots_of (b.booth_id)).account_id is null
   union all
  select 'no_scrutineers_are_named', null, null
   where ballot_blockers.stage = 'count' and core.has_poll (ballot_blockers.election_id)
     and (core.scrutineers_of (ballot_blockers.election_id)).scrutineer_id is null
   union all
  select case when r.differs then 'counts_differ' else 'count_is_missing' end, b.name, b.booth_id
    from core.election_booth b
    left join lateral core.round_of (b.booth_id) r on true
   where ballot_blockers.stage = 'count' and b.election_id = ballot_blockers.election_id and core.has_poll (b.election_id)
     and core.agreed_count (b.booth_id) is null
   union all
  select 'lot_has_to_fall', s.category, null
    from core.standing_of (ballot_blockers.election_id) s
   where ballot_blockers.stage = 'count' and core.is_counted (ballot_blockers.election_id) and s.outcome = 'tied'
   group by s.category;
end;
comment on function core.ballot_blockers is 'What stands in the way of ending a stage between withdrawals and count.';

create or replace function core.ballot_lines (election_id bigint)
returns table (category text, nomination_id bigint)
language sql stable
begin atomic
  select k.category, k.nomination_id from core.election_candidate k where k.election_id = ballot_lines.election_id
   union all
  select distinct k.category, null::bigint from core.election_candidate k where k.election_id = ballot_lines.election_id;
end;
comment on function core.ballot_lines is 'What a count has to name: each candidate, and the invalid papers of each kind of seat.';

create or replace function core.count_lines (lines jsonb)
returns table (category text, nomination_id bigint, votes integer)
language sql stable
begin atomic
  select coalesce (k.category, l.category), l.nomination_id, l.votes
    from jsonb_to_recordset (lines) l (category text, nomination_id bigint, votes integer)
    left join core.election_candidate k on k.nomination_id = l.nomination_id;
end;
comment on function core.count_lines is 'The lines of a count as they were typed; without a candidate those of invalid papers.';

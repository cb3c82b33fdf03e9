-- What must always be true of elections, recomputed from the raw rows.

create or replace function core.faults_of_elections ()
returns table (invariant text, details text)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  -- I3: numbers run from 1 without a hole.
  select 'I3', 'number of an election missing before ' || n.number
    from (select e.number, split_part (e.number, '/', 3)::bigint as place,
                 row_number () over (partition by split_part (e.number, '/', 2) order by split_part (e.number, '/', 3)::bigint) as wanted
            from core.election e) n
   where n.place <> n.wanted
   union all
  -- I8: the frozen roll is what its digest says, and who voted, stood and was elected fits it.
  select 'I8', 'the final roll of ' || e.number || ' is not what it was when it was frozen'
    from core.election e
    join core.election_step s on s.election_id = e.election_id and s.stage = 'final_roll'
   where s.digest is distinct from core.roll_digest (e.election_id)
   union all
  select 'I8', 'member id ' || n.member_id || ' is nominated twice for a kind of seat in ' || e.number
    from core.election_nomination n
    join core.election e on e.election_id = n.election_id
   where not exists (select from core.live_withdrawal w where w.nomination_id = n.nomination_id)
   group by e.number, n.category, n.member_id having count (*) > 1
   union all
  select 'I8', 'stage ' || s.stage || ' of ' || e.number || ' was over before the one before it'
    from core.election_step s
    join core.election e on e.election_id = s.election_id
   where core.stage_before (s.stage) is not null
     and not coalesce (core.election_ended_on (s.election_id, core.stage_before (s.stage)) <= s.ended_on, false)
   union all
  select 'I8', 'booth ' || b.ordinal || ' of ' || e.number || ' has more votes than ballots allow'
    from core.election_booth b
    join core.election e on e.election_id = b.election_id
    join core.election_count c on c.booth_id = b.booth_id
    join core.election_count_line l on l.count_id = c.count_id
   where exists (select from core.election_step s where s.election_id = e.election_id and s.stage = 'count')
   group by b.booth_id, b.ordinal, e.election_id, e.number, c.count_id, l.category
  having sum (l.votes) filter (where l.nomination_id is not null)
           > ((core.ballots_of (b.booth_id)).used - coalesce (sum (l.votes) filter (where l.nomination_id is null), 0))
             * (select x.seat_count from core.election_contest x where x.election_id = e.election_id and x.category = l.category)
   union all
  select 'I8', 'the result of ' || e.number || ' is not what the counts say of nomination ' || n.serial
    from core.election e
    join core.election_step s on s.election_id = e.election_id and s.stage = 'declaration'
   cross join lateral core.standing_of (e.election_id) t
    join core.election_nomination n on n.nomination_id = t.nomination_id
    left join core.election_result r on r.nomination_id = t.nomination_id
   where r.votes is distinct from t.votes or r.result_id is null
      or r.way is distinct from nullif (nullif (t.outcome, 'not_elected'), 'tied');
end
$$;
comment on function core.faults_of_elections is
  'Rolls, counts and results of elections that do not hold; the functions that it asks are made after it.';

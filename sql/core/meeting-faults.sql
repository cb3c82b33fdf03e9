-- What must always be true of meetings, votes and minutes, recomputed from the raw rows.

create or replace function core.faults_of_meetings ()
returns table (invariant text, details text)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  -- I8: the roll is what its hash says, and who was present stands on it; in a large meeting heads were counted by then.
  select 'I8', 'the roll of vote id ' || v.vote_id || ' is not what it was when the vote was opened'
    from core.vote v
   where v.roll_hash is distinct from core.roll_hash (v.vote_id)
   union all
  select 'I8', 'vote id ' || v.vote_id || ' says ' || v.present || ' present, its roll ' || r.present
    from core.vote v
    join core.motion p on p.motion_id = v.motion_id
    join core.meeting m on m.meeting_id = p.meeting_id
   cross join lateral (select count (*) filter (where o.is_present) as present from core.vote_roll o where o.vote_id = v.vote_id) r
   cross join lateral (select sum (c.heads) as heads
                         from (select distinct on (h.block) h.heads
                                 from core.head_count h
                                where h.meeting_id = m.meeting_id and h.counted_at <= v.opened_at
                                order by h.block, h.count_id desc) c) h
   where v.is_of_opening and v.present not in (r.present, coalesce (h.heads, r.present))
   union all
  select 'I8', 'vote id ' || v.vote_id || ' was entitled for ' || v.entitled || ', its roll has ' || count (r.roll_id)
    from core.vote v
    left join core.vote_roll r on r.vote_id = v.vote_id
   group by v.vote_id
  having count (r.roll_id) <> v.entitled
   union all
  select 'I8', 'the totals of vote id ' || v.vote_id || ' are not those of its roll-call'
    from core.vote v
    join core.vote_roll r on r.vote_id = v.vote_id
   where v.way = 'roll_call' and v.closed_at is not null
   group by v.vote_id
  having (count (*) filter (where r.choice = 'for'), count (*) filter (where r.choice = 'against'),
          count (*) filter (where r.choice in ('abstain', 'interest')))
         is distinct from (v.for_count, v.against_count, v.abstain_count)
   union all
  select 'I8', 'resolution ' || r.number || ' is not what its vote came to'
    from core.resolution r
    left join core.vote v on v.motion_id = r.motion_id and v.closed_at is not null
   where r.motion_id is not null
     and (r.outcome, r.had_quorum) is distinct from (v.outcome, v.present >= v.quorum_needed and v.present > 0)
   union all
  -- I8: signed minutes are what was signed, and fill the minute book of their body page by page.
  select 'I8', 'the minutes of ' || m.number || ' are not what was signed'
    from core.minutes_signed s
    join core.meeting m on m.meeting_id = s.meeting_id
   where s.hash is distinct from core.minutes_hash (s.meeting_id)
   union all
  select 'I3', 'the minutes of ' || b.number || ' begin on page ' || b.first_page || ' of the minute book, not on ' || b.wanted
    from (select m.number, s.first_page,
                 coalesce (lag (s.first_page + s.page_count) over (partition by m.body order by s.first_page, s.meeting_id), 1) as wanted
            from core.minutes_signed s
            join core.meeting m on m.meeting_id = s.meeting_id) b
   where b.first_page <> b.wanted;
end
$$;
comment on function core.faults_of_meetings is
  'Rolls, votes, resolutions and minutes that do not hold; the functions that it asks are made after it.';

-- Count and sums of the movement of shares, whole; parameters and choice as in share-changes.
select count (*) as row_count, coalesce (sum (m.before_count), 0)::bigint as before_count,
       coalesce (sum (m.came_count), 0)::bigint as came_count, coalesce (sum (m.left_count), 0)::bigint as left_count,
       coalesce (sum (m.before_count + m.came_count - m.left_count), 0)::bigint as after_count,
       coalesce (sum (m.paid_before_paise), 0)::bigint as paid_before_paise,
       coalesce (sum (m.paid_change_paise), 0)::bigint as paid_change_paise,
       coalesce (sum (m.paid_before_paise + m.paid_change_paise), 0)::bigint as paid_after_paise
  from (select s.member_id, coalesce (sum (s.share_count) filter (where s.value_on < d.from_on), 0)::bigint as before_count,
               coalesce (sum (s.share_count) filter (where s.value_on >= d.from_on and s.share_count > 0), 0)::bigint as came_count,
               coalesce (-sum (s.share_count) filter (where s.value_on >= d.from_on and s.share_count < 0), 0)::bigint as left_count,
               coalesce (sum (s.paid_paise) filter (where s.value_on < d.from_on), 0)::bigint as paid_before_paise,
               coalesce (sum (s.paid_paise) filter (where s.value_on >= d.from_on), 0)::bigint as paid_change_paise
          from api.share_movement s
         cross join (select coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) as from_on) d
         where s.value_on <= :'to_on'::date and not s.is_corrected
         group by s.member_id
        having bool_or (s.value_on >= d.from_on)) m
 where (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'to_on'::date) f))

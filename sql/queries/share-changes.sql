-- How each holding moved between two days: before, came, left, after. Only holdings that moved.
select m.member_id, m.member_number, p.name, p.name_gu, h.before_count, h.came_count, h.left_count, h.after_count, h.paid_before_paise,
       h.paid_change_paise, h.paid_after_paise
  from (select s.member_id,
               coalesce (sum (s.share_count) filter (where s.value_on < d.from_on), 0)::bigint as before_count,
               coalesce (sum (s.share_count) filter (where s.value_on >= d.from_on and s.share_count > 0), 0)::bigint as came_count,
               coalesce (-sum (s.share_count) filter (where s.value_on >= d.from_on and s.share_count < 0), 0)::bigint as left_count,
               coalesce (sum (s.share_count), 0)::bigint as after_count,
               coalesce (sum (s.paid_paise) filter (where s.value_on < d.from_on), 0)::bigint as paid_before_paise,
               coalesce (sum (s.paid_paise) filter (where s.value_on >= d.from_on), 0)::bigint as paid_change_paise,
               coalesce (sum (s.paid_paise), 0)::bigint as paid_after_paise
          from api.share_movement s
         cross join (select coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) as from_on) d
         where s.value_on <= :'to_on'::date and not s.is_corrected
         group by s.member_id
        having bool_or (s.value_on >= d.from_on)) h
  join api.member m on m.member_id = h.member_id
  join api.person p on p.person_id = m.person_id
 where (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'to_on'::date) f))
 order by m.member_number
 limit :'row_limit'::bigint

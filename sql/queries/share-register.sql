-- The register of shares: everyone who holds shares on a day, with their numbers.
select m.member_id, m.member_number, p.name, p.name_gu, a.place, h.share_count,
       case when h.has_left then api.held_numbers (m.member_id, :'as_on'::date) else h.numbers end as numbers,
       h.paid_paise, h.first_on, h.last_on
  from api.member_on (:'as_on'::date) m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, :'as_on'::date) a on true
 cross join lateral
       (select sum (s.share_count)::bigint as share_count, sum (s.paid_paise)::bigint as paid_paise,
               min (s.value_on) filter (where s.share_count > 0) as first_on, max (s.value_on) as last_on,
               bool_or (s.share_count < 0) as has_left,
               string_agg (api.numbers_text (s.first_number, s.last_number), ', ' order by s.first_number) as numbers
          from api.share_movement s
         where s.member_id = m.member_id and s.value_on <= :'as_on'::date) h
 where h.share_count > 0
   and (:'place'::text is null or a.place = :'place'::text)
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))
 order by case when coalesce (:'sort'::text, 'number') = 'number' then m.member_number end,
          case when :'sort'::text = '-number' then m.member_number end desc nulls last,
          case when :'sort'::text = 'name' then p.name end,
          case when :'sort'::text = '-name' then p.name end desc,
          case when :'sort'::text = 'place' then a.place end,
          case when :'sort'::text = '-place' then a.place end desc nulls last,
          case when :'sort'::text = 'shares' then h.share_count end,
          case when :'sort'::text = '-shares' then h.share_count end desc,
          case when :'sort'::text = 'paid' then h.paid_paise end,
          case when :'sort'::text = '-paid' then h.paid_paise end desc,
          m.member_id
 limit :'row_limit'::bigint

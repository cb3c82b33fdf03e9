-- The register of shares: everyone who holds shares on a day, with their numbers.
-- Holdings first, all in one go; of who never gave a share away the numbers are simply those that came to her.
with holding as
  (select s.member_id, sum (s.share_count)::bigint as share_count, sum (s.paid_paise)::bigint as paid_paise,
          min (s.value_on) filter (where s.share_count > 0 and not s.is_corrected) as first_on,
          max (s.value_on) filter (where not s.is_corrected) as last_on, bool_or (s.share_count < 0) as has_left,
          string_agg (api.numbers_text (s.first_number, s.last_number), ', ' order by s.first_number)
            filter (where s.share_count > 0) as numbers
     from api.share_movement s
    where s.value_on <= :'as_on'::date
      and (:'search'::text is null
           or s.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))
    group by s.member_id
   having sum (s.share_count) > 0)
select m.member_id, m.member_number, p.name, p.name_gu, a.place, h.share_count,
       case when h.has_left then api.held_numbers (m.member_id, :'as_on'::date) else h.numbers end as numbers,
       h.paid_paise, h.first_on, h.last_on
  from holding h
  join api.member m on m.member_id = h.member_id
  join api.person p on p.person_id = m.person_id
  -- where she lived: the newest address of each woman, again all in one go
  left join (select distinct on (d.person_id) d.person_id, d.place
               from api.address d
              where d.from_on <= :'as_on'::date
              order by d.person_id, d.from_on desc, d.address_id desc) a on a.person_id = m.person_id
 where :'place'::text is null or a.place = :'place'::text
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

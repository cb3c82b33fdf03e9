-- The list of members on a day, which everybody may see free of charge (Gujarat Co-operative Societies Act 1961, s. 40).
select m.member_id, m.member_number, p.name, p.name_gu,
       api.address_words (a.house, a.place, a.taluka, a.district, a.pin) as address, m.class
  from api.member_on (:'as_on'::date) m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, :'as_on'::date) a on true
 where m.state in ('active', 'resigning')
   and (:'place'::text is null or a.place = :'place'::text)
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))
 order by case when coalesce (:'sort'::text, 'number') = 'number' then m.member_number end,
          case when :'sort'::text = '-number' then m.member_number end desc nulls last,
          case when :'sort'::text = 'name' then p.name end,
          case when :'sort'::text = '-name' then p.name end desc,
          m.member_id
 limit :'row_limit'::bigint

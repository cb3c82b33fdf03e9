-- The register of members: everyone ever admitted by a day (Gujarat Co-operative Societies Act 1961, s. 39).
select m.member_id, m.member_number, p.name, p.name_gu, p.middle_name,
       api.address_words (a.house, a.place, a.taluka, a.district, a.pin) as address,
       p.occupation_name as occupation,
       api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, m.admitted_on) as age_at_admission, m.class,
       m.category, m.admitted_on, m.admitted_by, coalesce (h.share_count, 0) as share_count,
       coalesce (h.paid_paise, 0) as paid_paise, m.ceased_on, m.ceased_reason
  from api.member_on (:'as_on'::date) m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, :'as_on'::date) a on true
  left join lateral
       (select sum (s.share_count)::bigint as share_count, sum (s.paid_paise)::bigint as paid_paise
          from api.share_movement s
         where s.member_id = m.member_id and s.value_on <= :'as_on'::date) h on true
 where m.admitted_on is not null
   and (:'place'::text is null or a.place = :'place'::text)
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))
 order by case when coalesce (:'sort'::text, 'number') = 'number' then m.member_number end,
          case when :'sort'::text = '-number' then m.member_number end desc nulls last,
          case when :'sort'::text = 'name' then p.name end,
          case when :'sort'::text = '-name' then p.name end desc,
          case when :'sort'::text = 'place' then a.place end,
          case when :'sort'::text = '-place' then a.place end desc nulls last,
          case when :'sort'::text = 'joined' then m.admitted_on end,
          case when :'sort'::text = '-joined' then m.admitted_on end desc nulls last,
          case when :'sort'::text = 'shares' then coalesce (h.share_count, 0) end,
          case when :'sort'::text = '-shares' then coalesce (h.share_count, 0) end desc,
          case when :'sort'::text = 'paid' then coalesce (h.paid_paise, 0) end,
          case when :'sort'::text = '-paid' then coalesce (h.paid_paise, 0) end desc,
          m.member_id
 limit :'row_limit'::bigint

-- Women to choose from while their name is typed, the likeliest first; with nothing typed the first by number.
--   state  as in shareholder-list
with chosen as materialized
  (select f.member_id, f.place
     from api.member_found (:'search'::text, :'as_on'::date, :'state'::text, :'row_limit'::bigint) f
    where :'search'::text is not null
    union all
  (select m.member_id, row_number () over (order by m.member_number)
     from api.member m
    cross join lateral (select * from api.member_on (:'as_on'::date) o where o.member_id = m.member_id offset 0) s
    where :'search'::text is null
      and (:'state'::text is null
           or api.member_is (s.state, s.applied_on, s.admitted_on, s.ceased_on, :'state'::text, :'as_on'::date))
    order by m.member_number
    limit :'row_limit'::bigint))
select m.member_id, m.member_number, p.name, p.name_gu, a.place, m.state, m.admitted_on as joined_on,
       coalesce (h.share_count, 0) as share_count, coalesce (h.paid_paise, 0) as paid_paise,
       (select max (f.photo_id) from api.photo f where f.person_id = m.person_id) as photo_id
  from chosen c
 cross join lateral (select * from api.member_on (:'as_on'::date) o where o.member_id = c.member_id offset 0) m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, :'as_on'::date) a on true
  left join lateral
       (select sum (s.share_count)::bigint as share_count, sum (s.paid_paise)::bigint as paid_paise
          from api.share_movement s
         where s.member_id = m.member_id and s.value_on <= :'as_on'::date) h on true
 order by c.place

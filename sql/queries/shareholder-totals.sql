-- Count and sums of the list of women, whole; parameters as in shareholder-list, and chosen in the same way.
with chosen as
  (select m.member_id
     from api.member m
     left join lateral
          (select * from api.member_on (:'as_on'::date) o where o.member_id = m.member_id offset 0) s
       on :'state'::text is not null
     left join lateral api.address_on (m.person_id, :'as_on'::date) a on :'place'::text is not null
    where m.applied_on <= :'as_on'::date
      and (:'state'::text is null
           or api.member_is (s.state, s.applied_on, s.admitted_on, s.ceased_on, :'state'::text, :'as_on'::date))
      and (:'place'::text is null or a.place = :'place'::text)
      and (:'search'::text is null
           or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f)))
select count (*) as row_count, coalesce (sum (h.share_count), 0)::bigint as share_count,
       coalesce (sum (h.paid_paise), 0)::bigint as paid_paise
  from chosen c
  left join (select s.member_id, sum (s.share_count)::bigint as share_count, sum (s.paid_paise)::bigint as paid_paise
               from api.share_movement s
              where s.value_on <= :'as_on'::date
              group by s.member_id) h on h.member_id = c.member_id

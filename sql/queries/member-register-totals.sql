-- Count and sums of the register of members, whole; parameters and choice as in member-register.
select count (*) as row_count, coalesce (sum (h.share_count), 0)::bigint as share_count,
       coalesce (sum (h.paid_paise), 0)::bigint as paid_paise
  from api.member m
  join api.admission d on d.member_id = m.member_id and d.admitted_on <= :'as_on'::date
  left join (select s.member_id, sum (s.share_count)::bigint as share_count, sum (s.paid_paise)::bigint as paid_paise
               from api.share_movement s
              where s.value_on <= :'as_on'::date
              group by s.member_id) h on h.member_id = m.member_id
  left join lateral api.address_on (m.person_id, :'as_on'::date) a on :'place'::text is not null
 where (:'place'::text is null or a.place = :'place'::text)
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))

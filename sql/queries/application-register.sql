-- Applications that came in between two days, and what became of each by the second.
select m.member_id, m.application_number, m.applied_on, p.name, p.name_gu, a.place, m.class, m.state,
       coalesce (m.admitted_on, u.refused_on) as decided_on,
       coalesce (m.admitted_on, u.refused_on, :'to_on'::date) - m.applied_on as day_count,
       m.member_number, coalesce (m.admitted_by, r.number) as resolution_number, u.words as refused_because
  from api.member_on (:'to_on'::date) m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, :'to_on'::date) a on true
  left join api.refusal u on u.member_id = m.member_id and u.refused_on <= :'to_on'::date
  left join api.resolution r on r.resolution_id = u.resolution_id
 where m.applied_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) and :'to_on'::date
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'to_on'::date) f))
 order by m.applied_on, m.member_id
 limit :'row_limit'::bigint

-- Who may vote at a cut-off day: ordinary members admitted by it, not ceased, of age; heirs who are minors may not (s. 28, s. 31).
select m.member_id, m.member_number, p.name, p.name_gu, a.place, m.admitted_on,
       api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, :'as_on'::date) as age_years
  from api.member_on (:'as_on'::date) m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, :'as_on'::date) a on true
 where m.state in ('active', 'resigning') and m.class = 'ordinary'
   and coalesce (api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, :'as_on'::date)
                   >= (select api.parameter_on ('member_age', :'as_on'::date)), true)
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
          m.member_id
 limit :'row_limit'::bigint

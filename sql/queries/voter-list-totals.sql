-- Count of the voters, whole; parameters and choice as in voter-list.
select count (*) as row_count
  from api.member_on (:'as_on'::date) m
  join api.person p on p.person_id = m.person_id
 where m.state in ('active', 'resigning') and m.class = 'ordinary'
   and coalesce (api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, :'as_on'::date)
                   >= (select api.parameter_on ('member_age', :'as_on'::date)), true)
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))

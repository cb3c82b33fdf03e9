-- Women of the register who are likely the one that is being typed, the likeliest first; what the form of an application holds of each.
select l.member_id, l.person_id, m.member_number, m.application_number, p.name, p.name_gu, p.own_name, p.middle_name, p.middle_relation,
       p.surname, p.own_name_gu, p.middle_name_gu, p.surname_gu, p.born_on, p.birth_year,
       case when p.age_said is not null then api.age_on (null, null, p.age_said, p.age_said_in, :'as_on'::date) end as age_said,
       api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, :'as_on'::date) as age_years, p.sex, p.phone, p.occupation,
       p.sewa_number, p.aadhaar_last4, a.house, a.place, a.taluka, a.district, a.pin, m.state, l.reason, l.rule, l.details
  from api.likely_doubles (concat_ws (' ', :'own_name'::text, :'middle_name'::text, :'surname'::text),
                           concat_ws (' ', :'own_name_gu'::text, :'middle_name_gu'::text, :'surname_gu'::text), :'phone'::text,
                           :'born_on'::date, :'birth_year'::integer, :'place'::text, :'sewa_number'::text, :'aadhaar_last4'::text,
                           :'as_on'::date, :'row_limit'::bigint) l
 cross join lateral (select * from api.member_on (api.today ()) o where o.member_id = l.member_id offset 0) m
  join api.person p on p.person_id = l.person_id
  left join lateral api.address_on (l.person_id, api.today ()) a on true
 order by l.place_in_list

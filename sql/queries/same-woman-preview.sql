-- What is shown of a woman once two memberships are hers, and what (other_…) no longer.
select m.member_id, m.member_number, m.application_number, p.name, p.name_gu, a.place, p.phone,
       api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, api.today ()) as age_years,
       o.member_number as other_member_number, o.application_number as other_application_number, q.name as other_name,
       q.name_gu as other_name_gu, b.place as other_place, q.phone as other_phone,
       api.age_on (q.born_on, q.birth_year, q.age_said, q.age_said_in, api.today ()) as other_age_years
  from api.member m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, api.today ()) a on true
  join api.member o on o.member_id = :'other_member_id'::bigint
  join api.person q on q.person_id = o.person_id
  left join lateral api.address_on (o.person_id, api.today ()) b on true
 where m.member_id = :'member_id'::bigint

-- The woman of the register who may be the one of a row.
select m.member_id, coalesce (m.member_number::text, m.application_number) as number, p.name, p.name_gu, a.place,
       api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, api.today ()) as age_years, p.phone, m.state,
       m.admitted_on as joined_on,
       coalesce ((select sum (s.share_count)::bigint from api.share_movement s where s.member_id = m.member_id), 0) as share_count
  from api.member_on (api.today ()) m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, api.today ()) a on true
 where m.member_id = :'member_id'::bigint

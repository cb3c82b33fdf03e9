-- Who applied as the heir of a woman who died, and where that stands on a day.
select m.member_id, m.member_number, m.application_number, p.name, p.name_gu, m.state
  from api.member h
  join api.member_on (:'as_on'::date) m on m.member_id = h.member_id
  join api.person p on p.person_id = m.person_id
 where h.heir_of_member_id = :'member_id'::bigint
 order by m.applied_on, m.member_id

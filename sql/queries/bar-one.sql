-- One bar, for an act on it.
select b.bar_id, p.name, p.name_gu
  from api.bar b
  join api.member m on m.member_id = b.member_id
  join api.person p on p.person_id = m.person_id
 where b.bar_id = :'key'::bigint

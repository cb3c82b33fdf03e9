-- One who may vote, to be marked: her number and her name.
select c.member_id, concat_ws (' ', c.member_number, p.name) as number, 1::bigint as row_version
  from api.member c
  join api.person p on p.person_id = c.person_id
 where c.member_id = :'key'::bigint

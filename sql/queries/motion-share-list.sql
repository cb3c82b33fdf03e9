-- The applicants whom one proposal would admit, and their shares.
select s.line_id, s.member_id, c.application_number, c.member_number, p.name, p.name_gu, s.share_count, s.is_done
  from api.motion_share s
  join api.member c on c.member_id = s.member_id
  join api.person p on p.person_id = c.person_id
 where s.motion_id = :'motion_id'::bigint
 order by s.line_id

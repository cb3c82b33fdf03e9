-- Who may sign the minutes of a meeting: who was in its chair, or in that of the one that confirmed them.
select c.member_id::text as code, p.name, p.name_gu, null::text as name_hi
  from api.minutes_life l
  join api.meeting m on m.meeting_id in (l.meeting_id, l.confirmed_in)
  join api.member c on c.member_id = m.chair_id
  join api.person p on p.person_id = c.person_id
 where l.meeting_id = :'meeting_id'::bigint
 group by c.member_id, p.person_id, p.name, p.name_gu
 order by min (m.held_on) desc, c.member_id

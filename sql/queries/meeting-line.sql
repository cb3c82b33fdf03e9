-- Which meeting it is, in a line.
select m.meeting_id, concat_ws (' · ', m.number, b.name, b.name_gu, to_char (m.held_on, 'DD-MM-YYYY'), m.place) as words
  from api.meeting m
  join api.body b on b.code = m.body
 where m.meeting_id = :'meeting_id'::bigint

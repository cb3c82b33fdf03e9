-- The meetings that may confirm the minutes of one: later ones of the same body that are open now.
select m.meeting_id::text as code, concat (m.number, ' · ', to_char (m.held_on, 'DD-MM-YYYY')) as name, null::text as name_gu,
       null::text as name_hi
  from api.meeting m
  join api.meeting o on o.meeting_id = :'meeting_id'::bigint and o.body = m.body and o.meeting_id <> m.meeting_id
 where m.state = 'open' and m.held_on >= o.held_on
 order by m.held_on, m.meeting_id

-- A meeting as its notice tells it.
select m.meeting_id, m.number, m.kind, b.kind as body_kind, b.name as body, b.name_gu as body_gu, m.held_on, m.begins, m.place, m.place_gu,
       m.continues, m.state,
       (select min (n.sent_on) from api.notice_copy n where n.meeting_id = m.meeting_id) as sent_on
  from api.meeting m
  join api.body b on b.code = m.body
 where m.meeting_id = :'meeting_id'::bigint

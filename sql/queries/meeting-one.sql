-- One meeting, with who may vote in it, who has to be there and who is.
select m.meeting_id, m.number, m.body, b.kind as body_kind, b.name as body_name, b.name_gu as body_name_gu, b.name_hi as body_name_hi,
       m.kind, m.annual_year, m.held_on, m.begins, m.place, m.place_gu, m.state, m.continues, p.name as chair, p.name_gu as chair_gu,
       to_char (m.opened_at at time zone 'Asia/Kolkata', 'HH24:MI') as opened,
       to_char (m.closed_at at time zone 'Asia/Kolkata', 'HH24:MI') as closed, q.entitled, q.needed, q.present, q.listed, q.is_met,
       to_char (q.awaited_until at time zone 'Asia/Kolkata', 'HH24:MI') as awaited,
       l.confirmed_in_number, l.confirmed_on, l.corrections, s.name as signer, s.name_gu as signer_gu, l.way as signed_way, l.signed_on,
       l.first_page, l.page_count, i.item_id as current_item_id, i.place || ' ' || i.title as current_item,
       i.place || ' ' || coalesce (i.title_gu, i.title) as current_item_gu, m.row_version
  from api.meeting m
  join api.body b on b.code = m.body
 cross join lateral api.quorum_of (m.meeting_id) q
  join api.minutes_life l on l.meeting_id = m.meeting_id
  left join api.member c on c.member_id = m.chair_id
  left join api.person p on p.person_id = c.person_id
  left join api.member g on g.member_id = l.signer_id
  left join api.person s on s.person_id = g.person_id
  left join lateral (select a.item_id, a.place, a.title, a.title_gu from api.agenda_item a
                      where a.meeting_id = m.meeting_id and a.state = 'current' order by a.path limit 1) i on true
 where m.meeting_id = :'key'::bigint

-- A meeting as the wall says it: which, where, whether enough are here, and which slide the wall shows.
select m.meeting_id, b.kind as body_kind, b.name as body, b.name_gu as body_gu, m.kind, m.number, m.held_on, m.begins, m.place, m.place_gu,
       m.state, q.entitled, case when m.state <> 'draft' then q.present end as present, q.needed, q.is_met, w.slide,
       coalesce (w.page, 0) as page, coalesce (w.is_blank, false) as is_blank
  from api.meeting m
  join api.body b on b.code = m.body
 cross join lateral api.quorum_of (m.meeting_id) q
  left join api.wall w on w.meeting_id = m.meeting_id
 where m.meeting_id = :'meeting_id'::bigint

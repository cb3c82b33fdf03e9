-- The agenda of a meeting for the wall, from top to bottom; a title that names a member is not among it.
select i.item_id, i.place, cardinality (i.path)::bigint - 1 as depth, i.kind, w.title, w.title_gu, w.names_member, w.business,
       w.business_gu, w.applicant_count, i.state, i.minutes, i.chair_note as note
  from api.agenda_item i
  join api.wall_item (:'meeting_id'::bigint) w on w.item_id = i.item_id
 where i.meeting_id = :'meeting_id'::bigint
 order by i.path

-- The agenda of a meeting for the wall, from top to bottom.
select i.item_id, i.place, cardinality (i.path)::bigint - 1 as depth, i.title, i.title_gu, i.state, i.minutes, i.chair_note as note
  from api.agenda_item i
 where i.meeting_id = :'meeting_id'::bigint
 order by i.path

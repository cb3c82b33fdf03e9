-- The agenda on the notice of a meeting: as it was sent, and what was added afterwards.
select i.item_id, i.place, cardinality (i.path)::bigint as depth, i.title, i.title_gu, i.minutes::bigint as minutes, i.is_added
  from api.agenda_item i
 where i.meeting_id = :'meeting_id'::bigint and (i.state <> 'dropped' or not i.is_added)
 order by i.path

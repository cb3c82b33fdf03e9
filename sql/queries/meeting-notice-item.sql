-- The agenda on the notice of a meeting.
select i.item_id, i.place, cardinality (i.path)::bigint as depth, i.title, i.title_gu, i.minutes::bigint as minutes
  from api.agenda_item i
 where i.meeting_id = :'meeting_id'::bigint and i.state <> 'dropped'
 order by i.path

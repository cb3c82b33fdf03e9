-- One item of an agenda as the place to which something is added: a part, a paper, a proposal, a task.
select i.item_id, i.meeting_id, i.item_id as parent_id, i.place || ' ' || i.title as number, m.body, 1::bigint as row_version
  from api.agenda_item i
  join api.meeting m on m.meeting_id = i.meeting_id
 where i.item_id = :'key'::bigint

-- The agenda of one meeting.
select i.item_id, i.meeting_id, i.parent_id, i.place, cardinality (i.path)::bigint as depth,
       case i.kind when 'minutes' then 'confirm_minutes' when 'actions' then 'review_actions' else i.kind end as kind,
       i.title, i.title_gu, i.minutes, i.state,
       i.note, i.note_gu, i.chair_note, i.paper_count, i.from_item_id is not null as is_carried,
       case when i.is_added then 'added_after_notice' end as told,
       (select count (*) from api.motion p where p.item_id = i.item_id) as motion_count
  from api.agenda_item i
 where i.meeting_id = :'meeting_id'::bigint
 order by i.path
 limit :'row_limit'::bigint

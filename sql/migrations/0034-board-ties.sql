-- What the board's tables could not say so far: whose minutes an item confirms.

alter table core.agenda_item add column confirms_id bigint;
alter table core.agenda_item add constraint agenda_item_confirms_fkey foreign key (confirms_id) references core.meeting;
alter table core.agenda_item add constraint agenda_item_confirms_check check (confirms_id is null or kind = 'minutes');
create unique index agenda_item_confirms_key on core.agenda_item (meeting_id, confirms_id);
comment on column core.agenda_item.confirms_id is
  'The meeting whose minutes are confirmed there; null for other items, and for one that somebody added in her own words.';
-- so far the number of that meeting stood in the words of the item
update core.agenda_item as i
   set confirms_id = t.meeting_id
  from (select distinct on (n.meeting_id, m.meeting_id) n.item_id, m.meeting_id
          from core.agenda_item n
          join core.meeting o on o.meeting_id = n.meeting_id
          join core.meeting m on m.body = o.body and m.meeting_id <> o.meeting_id
         where n.kind = 'minutes' and m.number = substring (n.title from '[A-Z0-9]+/[0-9]{2}-[0-9]{2}/[0-9]+')
         order by n.meeting_id, m.meeting_id, n.item_id) t
 where t.item_id = i.item_id;

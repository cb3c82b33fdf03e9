-- The papers beside one item.
select p.paper_id, p.name, p.size, p.entered_at
  from api.agenda_paper p
 where p.item_id = :'item_id'::bigint
 order by p.paper_id

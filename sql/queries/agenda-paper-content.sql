-- One paper as it was laid beside an item.
select p.paper_id, p.name, p.content
  from api.agenda_paper p
 where p.paper_id = :'paper_id'::bigint

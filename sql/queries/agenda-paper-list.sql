-- The papers of one item, those that came with it from earlier meetings first.
select p.paper_id, p.name, p.size, p.entered_at, p.from_number
  from api.papers_of (:'item_id'::bigint) p
 order by p.paper_id

-- Count of the lines, whole; parameters as in recount-sheet.
select count (*) as row_count
  from api.election_recount (:'election_id'::bigint) r
 where (:'search'::text is null
        or concat_ws (' ', r.booth, r.name, r.name_gu, r.category_name) ilike '%' || :'search'::text || '%')

-- Count of the complaints, whole; parameters as in election-complaints.
select count (*) as row_count
  from api.election_complaints (:'election_id'::bigint) c
 where (:'search'::text is null
        or concat_ws (' ', c.serial, c.made_by, c.words) ilike '%' || :'search'::text || '%')

-- Count of the candidates, whole; parameters as in election-result.
select count (*) as row_count
  from api.election_result (:'election_id'::bigint) r
 where (:'search'::text is null
        or concat_ws (' ', r.member_number, r.name, r.name_gu, r.category_name) ilike '%' || :'search'::text || '%')

-- Count of the candidates, whole; parameters as in contest-list.
select count (*) as row_count
  from api.election_ballot (:'election_id'::bigint) b
 where (:'search'::text is null
        or concat_ws (' ', b.member_number, b.name, b.name_gu, b.symbol_name) ilike '%' || :'search'::text || '%')

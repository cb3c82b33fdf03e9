-- Count of the nominations, whole; parameters as in election-nominations.
select count (*) as row_count
  from api.election_nominations (:'election_id'::bigint) n
 where (:'search'::text is null
        or concat_ws (' ', n.serial, n.member_number, n.name, n.name_gu, n.proposer, n.seconder, n.category_name)
             ilike '%' || :'search'::text || '%')

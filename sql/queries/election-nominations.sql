-- Nominations of one election, in the order in which they came in.
select n.nomination_id, n.serial, n.category_name, n.category_name_gu, n.category_name_hi, n.member_number, n.name, n.name_gu, n.proposer,
       n.proposer_gu, n.seconder, n.seconder_gu, n.has_consent, n.received_on, n.state, n.grounds, n.grounds_gu, n.grounds_hi, n.words
  from api.election_nominations (:'election_id'::bigint) n
 where (:'search'::text is null
        or concat_ws (' ', n.serial, n.member_number, n.name, n.name_gu, n.proposer, n.seconder, n.category_name)
             ilike '%' || :'search'::text || '%')
 order by n.serial
 limit :'row_limit'::bigint

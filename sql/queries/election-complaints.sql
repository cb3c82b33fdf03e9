-- Complaints about one election.
select c.complaint_id, c.serial, c.received_on, c.made_by, c.words, c.state, c.decided_on, c.decision
  from api.election_complaints (:'election_id'::bigint) c
 where (:'search'::text is null
        or concat_ws (' ', c.serial, c.made_by, c.words) ilike '%' || :'search'::text || '%')
 order by c.serial
 limit :'row_limit'::bigint

-- Objections to the roll of one election.
select o.objection_id, o.received_on, o.made_by, o.wants, o.member_number, o.name, o.name_gu, o.words, o.state, o.decided_on, o.decision
  from api.roll_objections (:'election_id'::bigint) o
 where (:'search'::text is null
        or concat_ws (' ', o.made_by, o.member_number, o.name, o.name_gu, o.words) ilike '%' || :'search'::text || '%')
 order by o.received_on, o.objection_id
 limit :'row_limit'::bigint

-- The roll of voters of one election: who may vote, and why others may not.
--   state  on_roll or left_out; null for all
select r.member_id, r.serial, r.member_number, r.name, r.name_gu, r.place, r.state, r.reason, r.reason_gu, r.reason_hi
  from api.election_roll (:'election_id'::bigint) r
 where (:'state'::text is null or r.state = :'state'::text)
   and (:'search'::text is null
        or concat_ws (' ', r.member_number, r.name, r.name_gu, r.place) ilike '%' || :'search'::text || '%')
 order by r.state desc, r.member_number
 limit :'row_limit'::bigint

-- Count of the roll, whole; parameters and choice as in voters-roll.
select count (*) as row_count
  from api.election_roll (:'election_id'::bigint) r
 where (:'state'::text is null or r.state = :'state'::text)
   and (:'search'::text is null
        or concat_ws (' ', r.member_number, r.name, r.name_gu, r.place) ilike '%' || :'search'::text || '%')

-- The result of one election, by kind of seat and votes.
select r.nomination_id, r.category_name, r.category_name_gu, r.category_name_hi, r.seat_count, r.member_number, r.name, r.name_gu, r.votes,
       r.rank, r.state, r.seat, r.lot
  from api.election_result (:'election_id'::bigint) r
 where (:'search'::text is null
        or concat_ws (' ', r.member_number, r.name, r.name_gu, r.category_name) ilike '%' || :'search'::text || '%')
 order by r.category_name, r.votes desc nulls last, r.nomination_id
 limit :'row_limit'::bigint

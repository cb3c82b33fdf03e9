-- Both counts of each box side by side, once both are typed; what differs stands first.
select row_number () over () as line_id, r.booth, r.booth_gu, r.round, r.category_name, r.category_name_gu, r.category_name_hi, r.ordinal,
       coalesce (r.name, 'Invalid') as name, coalesce (r.name_gu, 'અમાન્ય') as name_gu, r.first_votes, r.second_votes, r.difference, r.state
  from api.election_recount (:'election_id'::bigint) r
 where (:'search'::text is null
        or concat_ws (' ', r.booth, r.name, r.name_gu, r.category_name) ilike '%' || :'search'::text || '%')
 order by r.state = 'count_same', line_id
 limit :'row_limit'::bigint

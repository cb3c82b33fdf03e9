-- The ballot of one election: who stands for which kind of seat, in which place and with which picture.
select b.nomination_id, b.category_name, b.category_name_gu, b.category_name_hi, b.seat_count, b.ordinal, b.member_number, b.name,
       b.name_gu, b.symbol_name, b.symbol_name_gu, b.symbol_name_hi,
       case when exists (select from api.photo f where f.person_id = b.person_id) then 'photo_there' else 'photo_missing' end as photo,
       'ballot_place' as state
  from api.election_ballot (:'election_id'::bigint) b
 where (:'search'::text is null
        or concat_ws (' ', b.member_number, b.name, b.name_gu, b.symbol_name) ilike '%' || :'search'::text || '%')
 order by b.category, b.ordinal
 limit :'row_limit'::bigint

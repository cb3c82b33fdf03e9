-- The candidates on a ballot paper, with their photographs; parameters as in ballot-paper.
select b.nomination_id, b.category, b.category_name, b.category_name_gu, b.seat_count, b.ordinal, b.member_number, b.name, b.name_gu,
       b.symbol, b.symbol_name_gu,
       (select f.image from api.photo f where f.person_id = b.person_id order by f.photo_id desc limit 1) as photo
  from api.election_ballot (:'election_id'::bigint) b

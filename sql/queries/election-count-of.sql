-- What a scrutineer types of one box: each candidate, and the invalid papers of each kind of seat, as they stand on the ballot.
select row_number () over (order by x.place, x.ordinal nulls last) as line_id, x.category, x.category_name, x.category_name_gu,
       x.category_name_hi, x.seat_count, x.nomination_id, x.ordinal, x.name, x.name_gu, x.symbol_name, x.symbol_name_gu, x.symbol_name_hi
  from (select b.category, b.category_name, b.category_name_gu, b.category_name_hi, b.seat_count, b.nomination_id, b.ordinal, b.name,
               b.name_gu, b.symbol_name, b.symbol_name_gu, b.symbol_name_hi, dense_rank () over (order by b.category) as place
          from api.election_ballot (:'election_id'::bigint) b
         union all
        select c.category, c.name, c.name_gu, c.name_hi, c.seat_count, null, null, null, null, null, null, null,
               dense_rank () over (order by c.category)
          from api.election_contests (:'election_id'::bigint) c
         where c.is_contested) x
 order by line_id

-- Kinds of seats that an election fills, with how many there are.
select c.category as code, c.name || ' (' || c.seat_count || ')' as name, c.name_gu || ' (' || c.seat_count || ')' as name_gu,
       c.name_hi || ' (' || c.seat_count || ')' as name_hi
  from api.election_contests (:'election_id'::bigint) c

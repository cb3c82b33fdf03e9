-- What kinds of seats there are.
select c.code, c.name, c.name_gu, c.name_hi
  from api.seat_category c
 order by c.ordinal

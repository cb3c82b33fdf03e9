-- The trades.
select code, name, name_gu, name_hi
  from api.occupation
 order by ordinal

-- What members are in the work of the cooperative.
select code, name, name_gu, name_hi
  from api.category
 order by ordinal

-- Reasons of an occasion: join, refuse or resign.
select code, name, name_gu, name_hi
  from api.reason
 where occasion = :'occasion'
 order by ordinal

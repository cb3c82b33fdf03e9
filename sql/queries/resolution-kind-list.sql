-- What a resolution can be about.
select k.code, k.name, k.name_gu, k.name_hi
  from api.resolution_kind k
 order by k.ordinal

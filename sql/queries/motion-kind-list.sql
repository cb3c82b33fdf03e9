-- What the body of a meeting may resolve about.
select k.code, k.name, k.name_gu, k.name_hi
  from api.resolution_kind k
  join api.meeting m on m.meeting_id = :'meeting_id'::bigint
  join api.body b on b.code = m.body and b.kind = any (k.bodies)
 order by k.ordinal

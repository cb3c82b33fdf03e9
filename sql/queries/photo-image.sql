-- One photograph.
select f.photo_id, f.image
  from api.photo f
 where f.photo_id = :'photo_id'::bigint

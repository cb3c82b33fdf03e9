-- Which proposal it is, in a line.
select v.motion_id, concat_ws (' · ', v.number, v.words) as words
  from api.motion v
 where v.motion_id = :'motion_id'::bigint

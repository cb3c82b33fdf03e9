-- What became of an act of one's own, by the id of its request; no row when it is not known.
select record_id, number, recorded_at
  from api.request
 where request_id = :'request_id'::uuid

-- What stands in the way of ending the stage at which one election is.
select row_number () over (order by b.weight, b.what, b.record_id, b.details) as ordinal, b.stage, b.what, b.details, b.details_gu,
       b.details_hi, b.record_id, b.weight
  from api.election_blockers (:'election_id'::bigint) b
 order by b.weight, b.what, b.record_id, b.details

-- The stages of one election in their order, with their days.
select s.ordinal, s.stage, s.name, s.name_gu, s.name_hi, s.due_on, s.ended_on, s.state, s.moved, s.words, s.ended_by
  from api.election_stages (:'election_id'::bigint) s
 order by s.ordinal

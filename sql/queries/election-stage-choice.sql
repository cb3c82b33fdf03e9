-- Stages whose day can still be moved.
select s.stage as code, s.name, s.name_gu, s.name_hi
  from api.election_stages (:'election_id'::bigint) s
 where s.ended_on is null and s.stage <> 'complaints'
 order by s.ordinal

-- One election as its ballot paper needs it; it is final once the contest list stands.
select e.election_id, e.number, e.name, e.name_gu, e.poll_on,
       exists (select from api.election_stages (e.election_id) s where s.stage = 'contest' and s.ended_on is not null) as is_final
  from api.elections () e
 where e.election_id = :'election_id'::bigint

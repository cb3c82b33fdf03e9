-- Which election it is, in a line, with the seal of its roll once that is frozen.
select e.election_id,
       concat_ws (' · ', e.number, e.name, e.name_gu, to_char (e.poll_on, 'DD-MM-YYYY'),
                  'SHA-256 ' || e.roll_digest) as words
  from api.elections () e
 where e.election_id = :'election_id'::bigint

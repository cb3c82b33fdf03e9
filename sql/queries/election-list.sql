-- The elections, the newest first.
select e.election_id, e.number, e.name, e.name_gu, e.body_name, e.body_name_gu, e.body_name_hi, e.state, e.poll_on, e.cut_off_on,
       e.seats_from_on, e.is_casual, e.resolution_number, e.seat_count, e.voter_count, e.candidate_count, e.elected_count, e.roll_digest,
       e.seal, (select t.first_name || ', ' || t.second_name from api.election_scrutineers (e.election_id) t) as scrutineers,
       e.words
  from api.elections () e
 where (:'search'::text is null
        or concat_ws (' ', e.number, e.name, e.name_gu, e.body_name) ilike '%' || :'search'::text || '%')
 order by e.poll_on desc, e.election_id desc
 limit :'row_limit'::bigint

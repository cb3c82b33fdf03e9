-- One thing that a meeting asked for, as the acts on it need it.
select a.action_id, left (a.words, 60) as number, 1::bigint as row_version
  from api.meeting_action a
 where a.action_id = :'key'::bigint

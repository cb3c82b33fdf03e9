-- The life of one meeting, step by step.
select s.step_id, s.state, s.words, s.entered_at, s.entered_by
  from api.meeting_step s
 where s.meeting_id = :'meeting_id'::bigint
 order by s.step_id

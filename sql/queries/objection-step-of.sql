-- All that was said of one objection, in order.
select s.step_id, s.kind, s.words, s.action, s.entered_at, s.entered_by_name
  from api.objection_step s
 where s.objection_id = :'objection_id'::bigint
 order by s.step_id

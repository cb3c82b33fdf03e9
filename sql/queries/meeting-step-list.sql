-- The life of one meeting, step by step; of one who took the chair, who and when.
select s.step_id, s.state,
       coalesce (s.words, p.name || ' · ' || to_char (s.happened_at at time zone 'Asia/Kolkata', 'HH24:MI')) as words, s.entered_at,
       s.entered_by
  from api.meeting_step s
  left join api.member c on c.member_id = s.chair_id
  left join api.person p on p.person_id = c.person_id
 where s.meeting_id = :'meeting_id'::bigint
 order by s.step_id

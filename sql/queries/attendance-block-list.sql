-- The newest count of each block of a general meeting.
select h.count_id, h.block, h.heads, to_char (h.counted_at at time zone 'Asia/Kolkata', 'HH24:MI') as counted
  from api.head_count h
 where h.meeting_id = :'meeting_id'::bigint
 order by h.block

-- The minutes of one meeting, every version, the newest first.
select n.minutes_id, n.language, n.version, n.is_newest, n.words, n.entered_at, n.entered_by
  from api.minutes n
 where n.meeting_id = :'meeting_id'::bigint
   and (:'language'::text is null or n.language = :'language'::text)
 order by n.minutes_id desc

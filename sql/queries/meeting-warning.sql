-- What the secretary should know before the notice of a meeting goes out.
select w.place as key, w.what, w.detail
  from api.meeting_warning (:'meeting_id'::bigint) with ordinality w (what, detail, place)
 order by w.place

-- Meetings, the newest first.
--   state  that of a meeting, in_session for one that is open
--   year   the financial year, such as 25-26
select m.meeting_id, m.number, m.body, b.name as body_name, b.name_gu as body_name_gu, b.name_hi as body_name_hi, m.kind, m.held_on,
       m.begins, m.place, m.place_gu,
       case m.state when 'open' then 'in_session' else m.state end as state, m.item_count, m.passed_count
  from api.meeting m
  join api.body b on b.code = m.body
 where (:'body'::text is null or m.body = :'body'::text)
   and (:'state'::text is null or case m.state when 'open' then 'in_session' else m.state end = :'state'::text)
   and (:'year'::text is null or split_part (m.number, '/', 2) = :'year'::text)
   and (:'search'::text is null
        or lower (concat_ws (' ', m.number, m.place, m.place_gu, b.name, b.name_gu, to_char (m.held_on, 'DD-MM-YYYY')))
           like all (api.like_patterns (:'search'::text)))
 order by m.held_on desc, m.meeting_id desc
 limit :'row_limit'::bigint

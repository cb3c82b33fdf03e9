-- What meetings asked somebody to do.
--   meeting_id  asked for by that meeting, or by an earlier one of the same body and not found done by then; null: by any
--   state       to_do, overdue, done or reviewed; unfinished: all but reviewed; null: all
select a.action_id, a.meeting_id, a.meeting_number, a.held_on, a.item_id, a.resolution_number, a.words, a.words_gu, a.owner, a.owner_gu,
       a.due_on, a.done_on, a.done_words, a.review_words, a.state
  from (select x.action_id, x.meeting_id, x.meeting_number, x.body, x.held_on, x.item_id, x.resolution_number, x.words, x.words_gu,
               coalesce (p.name, x.owner_name) as owner, coalesce (p.name_gu, x.owner_name) as owner_gu, x.due_on, x.done_on,
               x.done_words, x.review_words, x.reviewed_in,
               case x.state when 'late' then 'overdue' when 'open' then 'to_do' else x.state end as state
          from api.meeting_action x
          left join api.member c on c.member_id = x.owner_id
          left join api.person p on p.person_id = c.person_id) a
 where (:'meeting_id'::bigint is null
        or a.meeting_id = :'meeting_id'::bigint or a.reviewed_in = :'meeting_id'::bigint
        or (a.state <> 'reviewed'
            and exists (select from api.meeting m
                         where m.meeting_id = :'meeting_id'::bigint and m.body = a.body and m.held_on >= a.held_on
                           and m.state in ('draft', 'noticed', 'open'))))
   and (:'state'::text is null or a.state = :'state'::text or (:'state'::text = 'unfinished' and a.state <> 'reviewed'))
   and (:'search'::text is null
        or lower (concat_ws (' ', a.words, a.words_gu, a.owner, a.owner_gu, a.meeting_number, a.resolution_number))
           like all (api.like_patterns (:'search'::text)))
 order by a.due_on, a.action_id
 limit :'row_limit'::bigint

-- Who may vote in a meeting, and when each came and went. In a general meeting only those who came, unless somebody is searched for.
--   state  here, gone or not_here; null: all
select a.member_id, a.member_number, a.name, a.name_gu, a.photo_id, a.office, a.came, a.went, a.state
  from (select e.member_id, c.member_number, p.name, p.name_gu,
               (select max (f.photo_id) from api.photo f where f.person_id = c.person_id) as photo_id,
               api.office_in (:'meeting_id'::bigint, e.member_id) as office,
               to_char (e.came_at at time zone 'Asia/Kolkata', 'HH24:MI') as came,
               to_char (e.left_at at time zone 'Asia/Kolkata', 'HH24:MI') as went,
               case when e.is_present then 'here' when e.came_at is not null then 'gone' else 'not_here' end as state,
               e.came_at is not null or :'search'::text is not null
                 or exists (select from api.meeting m join api.body b on b.code = m.body
                             where m.meeting_id = :'meeting_id'::bigint and b.kind <> 'general') as is_shown
          from api.entitled_in (:'meeting_id'::bigint) e
          join api.member c on c.member_id = e.member_id
          join api.person p on p.person_id = c.person_id) a
 where a.is_shown
   and (:'state'::text is null or a.state = :'state'::text)
   and (:'search'::text is null
        or a.member_id in (select f.member_id from api.member_matching (:'search'::text, api.today ()) f))
 order by array_position (array['chairperson', 'vice_chairperson', 'secretary', 'treasurer'], a.office), a.member_number
 limit :'row_limit'::bigint

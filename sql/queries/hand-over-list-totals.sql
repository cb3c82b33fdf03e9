-- Count of what is handed over; parameters as in hand-over-list.
select count (*) as row_count
  from api.hand_overs_by (:'as_on'::date) h
  join api.member fm on fm.member_id = h.from_member_id
  join api.person f on f.person_id = fm.person_id
  left join api.member tm on tm.member_id = h.to_member_id
  left join api.person t on t.person_id = tm.person_id
 where (:'state'::text is null or h.state = :'state'::text)
   and (:'search'::text is null
        or concat_ws (' ', f.name, f.name_gu, t.name, t.name_gu, h.thing_name, h.thing_name_gu, h.words)
           ilike '%' || :'search'::text || '%')

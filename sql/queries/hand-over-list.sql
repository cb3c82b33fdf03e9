-- What she who had an office hands over to her who has it now, thing by thing, and what became of it; as on a day.
select h.key, h.office_id, h.body, h.office, f.name as from_name, f.name_gu as from_name_gu, h.until_on, t.name as to_name,
       t.name_gu as to_name_gu, h.thing, h.ordinal, h.thing_name, h.thing_name_gu, h.thing_name_hi, h.state, h.words,
       h.entered_at::date as said_on, h.entered_by
  from api.hand_overs_by (:'as_on'::date) h
  join api.member fm on fm.member_id = h.from_member_id
  join api.person f on f.person_id = fm.person_id
  left join api.member tm on tm.member_id = h.to_member_id
  left join api.person t on t.person_id = tm.person_id
 where (:'state'::text is null or h.state = :'state'::text)
   and (:'search'::text is null
        or concat_ws (' ', f.name, f.name_gu, t.name, t.name_gu, h.thing_name, h.thing_name_gu, h.words)
           ilike '%' || :'search'::text || '%')
 order by h.until_on desc, h.body, array_position (array['chairperson', 'vice_chairperson', 'secretary', 'treasurer'], h.office), h.ordinal
 limit :'row_limit'::bigint

-- Women to choose from while their name is typed, the likeliest first; with nothing typed the first by number.
--   state  as in shareholder-list
select m.member_id, m.member_number, m.name, m.name_gu, m.place, m.state_on_day as state, m.joined_on, m.share_count, m.paid_paise,
       m.photo_id
  from api.member_choice (:'search'::text, :'as_on'::date, :'state'::text, :'row_limit'::bigint) m

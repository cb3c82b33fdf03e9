-- Members to choose from while a name is typed, the likeliest first.
select m.member_id, m.member_number, m.name, m.name_gu, m.place
  from api.member_choice (:'search'::text, api.today (), null, :'row_limit'::bigint) m
 where m.member_number is not null

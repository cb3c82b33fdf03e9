-- One woman in a line, as it stands above her own papers.
select m.member_id, concat_ws (' · ', m.member_number::text, p.name, p.name_gu, a.place) as words
  from api.member m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, coalesce (:'as_on'::date, api.today ())) a on true
 where m.member_id = :'member_id'::bigint or m.member_number = :'member_number'::bigint

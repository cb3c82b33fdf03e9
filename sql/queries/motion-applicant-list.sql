-- Applicants on whom nobody has decided yet, the oldest application first.
select c.member_id, c.application_number, p.name, p.name_gu, a.place
  from api.member_on (api.today ()) c
  join api.person p on p.person_id = c.person_id
  left join lateral api.address_on (c.person_id, api.today ()) a on true
 where c.state in ('applied', 'under_check')
   and (:'search'::text is null
        or lower (concat_ws (' ', c.application_number, p.search_text)) like all (api.like_patterns (:'search'::text)))
 order by c.applied_on, c.member_id
 limit :'row_limit'::bigint

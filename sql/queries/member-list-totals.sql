-- Count of the list of members, whole; parameters and choice as in member-list.
select count (*) as row_count
  from api.member_on (:'as_on'::date) m
  left join lateral api.address_on (m.person_id, :'as_on'::date) a on :'place'::text is not null
 where m.state in ('active', 'resigning')
   and (:'place'::text is null or a.place = :'place'::text)
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))

-- Count of the register of directors; parameters as in director-register.
select count (*) as row_count
  from api.directors_by (:'as_on'::date) d
 where (:'state'::text is null or d.state = :'state'::text or :'state'::text = 'sitting' and d.until_on is null)
   and (:'search'::text is null
        or d.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))

-- Count of the register of applications, whole; parameters and choice as in application-register.
select count (*) as row_count
  from api.member m
 where m.applied_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) and :'to_on'::date
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'to_on'::date) f))

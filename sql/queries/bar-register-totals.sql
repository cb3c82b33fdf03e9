-- Count of who may not or might not sit on the board; parameters as in bar-register.
select count (*) as row_count
  from api.bar b
 where b.from_on <= :'as_on'::date
   and (:'search'::text is null
        or b.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))

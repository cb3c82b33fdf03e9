-- Count of the lines of the register of nominations, whole; parameters and choice as in nomination-register.
select count (*) as row_count
  from api.nomination m
  left join api.nominee e on e.act_id = m.act_id
 where m.recorded_on <= :'as_on'::date
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))

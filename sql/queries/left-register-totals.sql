-- Count of those who left, whole, and what they are still owed; parameters and choice as in left-register.
select count (*) as row_count, coalesce (sum (o.owed_paise), 0)::bigint as owed_paise
  from api.cessation m
  left join (select d.member_id, sum (d.due_paise)::bigint as owed_paise
               from api.payout_due d
              where d.value_on <= :'to_on'::date and coalesce (d.paid_on, 'infinity') > :'to_on'::date
              group by d.member_id) o on o.member_id = m.member_id
 where m.ceased_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) and :'to_on'::date
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'to_on'::date) f))

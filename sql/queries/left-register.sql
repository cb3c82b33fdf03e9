-- Members who left between two days, why, and what they are still owed.
select m.member_id, m.member_number, p.name, p.name_gu, m.admitted_on, m.ceased_on, m.ceased_reason, c.words, m.state,
       (select coalesce (sum (d.due_paise), 0)::bigint from api.payout_due d
         where d.member_id = m.member_id and d.value_on <= :'to_on'::date and coalesce (d.paid_on, 'infinity') > :'to_on'::date)
           as owed_paise
  from api.member_on (:'to_on'::date) m
  join api.person p on p.person_id = m.person_id
  left join api.cessation c on c.member_id = m.member_id
 where m.ceased_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) and :'to_on'::date
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'to_on'::date) f))
 order by m.ceased_on, m.member_number
 limit :'row_limit'::bigint

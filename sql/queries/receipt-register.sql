-- Money received for memberships between two days, by receipt.
select r.act_id, r.member_id, r.number, r.received_on, m.member_number, p.name, p.name_gu, coalesce (r.payer_name, q.name) as payer, r.way,
       r.fee_paise, r.share_paise, r.call_paise, r.total_paise
  from api.receipt r
  join api.member m on m.member_id = r.member_id
  join api.person p on p.person_id = m.person_id
  left join api.member o on o.member_id = r.payer_member_id
  left join api.person q on q.person_id = o.person_id
 where r.received_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) and :'to_on'::date
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'to_on'::date) f))
 order by r.received_on, r.act_id
 limit :'row_limit'::bigint

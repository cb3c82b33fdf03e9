-- Money received for one membership.
select r.act_id, r.number, r.received_on, r.way, r.fee_paise, r.share_paise, r.call_paise, r.total_paise,
       coalesce (r.payer_name, p.name) as payer, r.words
  from api.receipt r
  left join api.member m on m.member_id = r.payer_member_id
  left join api.person p on p.person_id = m.person_id
 where r.member_id = :'member_id'::bigint and r.received_on <= :'as_on'::date
 order by r.received_on, r.act_id

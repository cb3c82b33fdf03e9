-- One receipt as it is printed.
select r.act_id, r.number, r.received_on, r.way, m.member_number, m.application_number, p.name, p.name_gu, a.place,
       a.place_gu, coalesce (r.payer_name, q.name) as payer, q.name_gu as payer_gu, r.fee_paise, r.share_paise, r.call_paise,
       r.total_paise, r.words
  from api.receipt r
  join api.member m on m.member_id = r.member_id
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, r.received_on) a on true
  left join api.member o on o.member_id = r.payer_member_id
  left join api.person q on q.person_id = o.person_id
 where r.act_id = :'act_id'::bigint

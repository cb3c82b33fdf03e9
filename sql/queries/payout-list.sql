-- What is due for surrendered shares and not paid by a day, the oldest first; of one woman when she is named.
select d.act_id, d.act_number, m.member_number, coalesce (d.payee_name, p.name) as payee, d.due_paise, d.due_on
  from api.payout_due d
  join api.member m on m.member_id = d.member_id
  join api.person p on p.person_id = m.person_id
 where d.value_on <= :'as_on'::date and coalesce (d.paid_on, 'infinity') > :'as_on'::date
   and (:'member_id'::bigint is null or d.member_id = :'member_id'::bigint)
 order by d.due_on, d.act_id

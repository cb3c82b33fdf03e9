-- The bank accounts of the chart that are open, with what stands in them in our books.
select a.account_id, a.name, a.name_gu, a.name_hi, a.group_name, a.group_name_gu, a.group_name_hi, a.nature, a.is_money,
       coalesce ((select sum (t.debit_paise - t.credit_paise) from api.month_total t where t.account_id = a.account_id), 0)::bigint
         as balance_paise
  from api.account a
 where not a.is_closed and a.group_code = 'bank_accounts'
 -- one that has statements first
 order by exists (select from api.bank_line b where b.account_id = a.account_id) desc, a.name, a.account_id

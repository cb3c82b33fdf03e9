-- The trial balance between two days: what stood in each account before, what came in and went out, what stands there at the end.
select a.account_id, a.group_name, a.group_name_gu, a.group_name_hi, a.name, a.name_gu, a.name_hi,
       nullif (greatest (b.before_paise, 0), 0) as before_debit_paise, nullif (greatest (-b.before_paise, 0), 0) as before_credit_paise,
       nullif (b.debit_paise, 0) as debit_paise, nullif (b.credit_paise, 0) as credit_paise,
       nullif (greatest (b.before_paise + b.debit_paise - b.credit_paise, 0), 0) as after_debit_paise,
       nullif (greatest (b.credit_paise - b.debit_paise - b.before_paise, 0), 0) as after_credit_paise
  from api.balances (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) b
  join api.account a on a.account_id = b.account_id
 where (b.before_paise <> 0 or b.debit_paise <> 0 or b.credit_paise <> 0)
   and (:'head'::text is null or a.group_name = :'head'::text)
   and (:'search'::text is null or api.account_matches (a.account_id, :'search'::text))
 order by a.group_ordinal, a.name, a.account_id
 limit :'row_limit'::bigint

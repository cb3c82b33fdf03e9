-- Count and sums of the trial balance; parameters as in trial-balance.
select count (*) as row_count, coalesce (sum (greatest (b.before_paise, 0)), 0)::bigint as before_debit_paise,
       coalesce (sum (greatest (-b.before_paise, 0)), 0)::bigint as before_credit_paise,
       coalesce (sum (b.debit_paise), 0)::bigint as debit_paise, coalesce (sum (b.credit_paise), 0)::bigint as credit_paise,
       coalesce (sum (greatest (b.before_paise + b.debit_paise - b.credit_paise, 0)), 0)::bigint as after_debit_paise,
       coalesce (sum (greatest (b.credit_paise - b.debit_paise - b.before_paise, 0)), 0)::bigint as after_credit_paise
  from api.balances (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) b
  join api.account a on a.account_id = b.account_id
 where (b.before_paise <> 0 or b.debit_paise <> 0 or b.credit_paise <> 0)
   and (:'head'::text is null or a.group_name = :'head'::text)
   and (:'search'::text is null or api.account_matches (a.account_id, :'search'::text))

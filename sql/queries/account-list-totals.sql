-- Count and sums of the chart of accounts; parameters as in account-list.
select count (*) as row_count, coalesce (sum (greatest (b.before_paise + b.debit_paise - b.credit_paise, 0)), 0)::bigint as debit_paise,
       coalesce (sum (greatest (b.credit_paise - b.debit_paise - b.before_paise, 0)), 0)::bigint as credit_paise
  from api.account a
  left join api.balances (:'as_on'::date, :'as_on'::date) b on b.account_id = a.account_id
 where :'search'::text is null or api.account_matches (a.account_id, :'search'::text)

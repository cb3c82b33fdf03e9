-- The chart of accounts with what stands in each at the end of a day.
select a.account_id, a.name, a.name_gu, a.name_hi, a.group_code, a.group_name, a.group_name_gu, a.group_name_hi, a.nature,
       nullif (greatest (b.before_paise + b.debit_paise - b.credit_paise, 0), 0) as debit_paise,
       nullif (greatest (b.credit_paise - b.debit_paise - b.before_paise, 0), 0) as credit_paise, a.is_money,
       nullif (concat_ws (' · ', a.bank_number, a.ifsc), '') as bank,
       case when a.is_closed then 'closed' else 'open' end as state, a.row_version
  from api.account a
  left join api.balances (:'as_on'::date, :'as_on'::date) b on b.account_id = a.account_id
 where :'search'::text is null or api.account_matches (a.account_id, :'search'::text)
 order by a.group_ordinal, a.name, a.account_id
 limit :'row_limit'::bigint

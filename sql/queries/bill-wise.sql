-- Bills that are not settled on a day, the oldest first.
select b.key, b.account_id, b.voucher_id, b.name, b.name_gu, b.name_hi, b.bill, b.party, b.since, b.age_days,
       nullif (b.debit_paise, 0) as debit_paise, nullif (b.credit_paise, 0) as credit_paise
  from api.bills_on (:'as_on'::date) b
 where :'search'::text is null or concat_ws (' ', b.name, b.name_gu, b.name_hi, b.bill, b.party) ilike '%' || :'search'::text || '%'
 order by b.key
 limit :'row_limit'::bigint

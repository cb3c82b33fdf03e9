-- The reconciliation of a bank account at the end of a day: from the balance by our books to that by the bank, the oldest first.
select r.key, r.voucher_id, r.kind, r.dated_on, r.number, r.particulars, r.age_days, nullif (r.add_paise, 0) as add_paise,
       nullif (r.less_paise, 0) as less_paise
  from api.bank_reconciliation (:'account_id'::bigint, :'as_on'::date) r
 where :'search'::text is null or concat_ws (' ', r.number, r.particulars) ilike '%' || :'search'::text || '%'
 order by r.place, r.dated_on, r.key
 limit :'row_limit'::bigint

-- Count and sums of the reconciliation; parameters as in bank-reconciliation.
select count (*) as row_count, coalesce (sum (r.add_paise), 0)::bigint as add_paise, coalesce (sum (r.less_paise), 0)::bigint as less_paise
  from api.bank_reconciliation (:'account_id'::bigint, :'as_on'::date) r
 where :'search'::text is null or concat_ws (' ', r.number, r.particulars) ilike '%' || :'search'::text || '%'

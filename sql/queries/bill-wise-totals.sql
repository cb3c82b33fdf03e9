-- Count and sums of the bills that are not settled; parameters as in bill-wise.
select count (*) as row_count, coalesce (sum (b.debit_paise), 0)::bigint as debit_paise,
       coalesce (sum (b.credit_paise), 0)::bigint as credit_paise
  from api.bills_on (:'as_on'::date) b
 where :'search'::text is null or concat_ws (' ', b.name, b.name_gu, b.name_hi, b.bill, b.party) ilike '%' || :'search'::text || '%'

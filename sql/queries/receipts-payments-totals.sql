-- Count and sums of receipts and payments; parameters as in receipts-payments.
select count (*) as row_count, coalesce (sum (m.receipt_paise), 0)::bigint as receipt_paise,
       coalesce (sum (m.payment_paise), 0)::bigint as payment_paise,
       coalesce (sum (m.receipt_last_paise), 0)::bigint as receipt_last_paise,
       coalesce (sum (m.payment_last_paise), 0)::bigint as payment_last_paise
  from api.money_in_two_years (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) m
 where :'search'::text is null or concat_ws (' ', m.name, m.name_gu, m.name_hi) ilike '%' || :'search'::text || '%'

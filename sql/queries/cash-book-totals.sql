-- Count and sums of the cash book; parameters as in cash-book.
select count (*) as row_count, coalesce (sum (m.receipt_paise), 0)::bigint as receipt_paise,
       coalesce (sum (m.payment_paise), 0)::bigint as payment_paise
  from api.money_book ('cash_in_hand', coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) m
 where :'search'::text is null
    or m.place = 2 and concat_ws (' ', m.number, m.name, m.name_gu, m.name_hi, m.particulars) ilike '%' || :'search'::text || '%'

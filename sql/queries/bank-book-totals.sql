-- Count and sums of the bank book; parameters as in bank-book.
select count (*) as row_count, coalesce (sum (m.receipt_paise), 0)::bigint as receipt_paise,
       coalesce (sum (m.payment_paise), 0)::bigint as payment_paise
  from api.money_book ('bank_accounts', coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) m
 where :'search'::text is null
    or m.place = 2 and concat_ws (' ', m.number, m.name, m.name_gu, m.name_hi, m.particulars) ilike '%' || :'search'::text || '%'

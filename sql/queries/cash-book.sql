-- The cash book between two days: what was there, receipts and payments of cash in the order of days, what is left.
select m.line_id, m.voucher_id, m.account_id, m.dated_on, m.number, m.kind, m.name, m.name_gu, m.name_hi, m.particulars,
       nullif (m.receipt_paise, 0) as receipt_paise, nullif (m.payment_paise, 0) as payment_paise
  from api.money_book ('cash_in_hand', coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) m
 where :'search'::text is null
    or m.place = 2 and concat_ws (' ', m.number, m.name, m.name_gu, m.name_hi, m.particulars) ilike '%' || :'search'::text || '%'
 order by m.place, m.dated_on, m.line_id
 limit :'row_limit'::bigint

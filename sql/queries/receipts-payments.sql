-- Receipts and payments between two days, with the same days a year before: the money that was there, what it came from, what it went
-- for, the money that is left.
select m.key, m.kind, m.name, m.name_gu, m.name_hi, nullif (m.receipt_paise, 0) as receipt_paise,
       nullif (m.payment_paise, 0) as payment_paise, nullif (m.receipt_last_paise, 0) as receipt_last_paise,
       nullif (m.payment_last_paise, 0) as payment_last_paise
  from api.money_in_two_years (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) m
 where :'search'::text is null or concat_ws (' ', m.name, m.name_gu, m.name_hi) ilike '%' || :'search'::text || '%'
 order by m.place, m.group_ordinal, m.name, m.key
 limit :'row_limit'::bigint

-- The lines of a voucher as it is printed; parameters as in voucher-paper.
select l.ordinal, a.name, a.name_gu, l.debit_paise, l.credit_paise, nullif (concat_ws (' · ', l.bill, l.words), '') as more
  from api.voucher v
  join api.voucher_line l on l.voucher_id = v.voucher_id
  join api.account a on a.account_id = l.account_id
 where v.voucher_id = :'voucher_id'::bigint or v.number = :'number'::text
 order by l.ordinal

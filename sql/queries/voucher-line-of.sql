-- The lines of one voucher, or of one draft.
select l.ordinal, l.account_id, a.name, a.name_gu, a.name_hi, l.debit_paise, l.credit_paise, l.carrier, l.work_area, l.bill, l.words
  from api.lines_of (:'voucher_id'::bigint, :'draft_id'::bigint) l
  left join api.account a on a.account_id = l.account_id
 order by l.ordinal

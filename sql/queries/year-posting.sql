-- Every line of every voucher of a year's workbook in the order of days; those of cancelled vouchers stand without amounts. moves:
-- the voucher moves cash or what is at the bank, and this line says what for.
select l.dated_on, l.number, case when l.is_cancelled then 'cancelled' else l.kind end as kind, l.account_id, l.sheet, l.group_name,
       l.name, case when not l.is_cancelled then nullif (l.debit_paise, 0) end as debit_paise,
       case when not l.is_cancelled then nullif (l.credit_paise, 0) end as credit_paise,
       l.party, l.narration, l.bill, l.words, l.carrier, l.work_area,
       case when l.moves_money and not l.is_money and not l.is_cancelled and l.kind <> 'opening' then 'yes' end as moves
  from api.posting_between (:'from_on'::date, :'to_on'::date) l
 order by l.dated_on, l.voucher_id, l.ordinal

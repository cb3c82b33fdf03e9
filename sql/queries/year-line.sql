-- The lines of a year's workbook, account after account in the order of year-account; cancelled vouchers stand in the day book alone.
select l.account_id, l.dated_on, l.particulars, l.kind, l.number, nullif (l.debit_paise, 0) as debit_paise,
       nullif (l.credit_paise, 0) as credit_paise
  from api.posting_between (:'from_on'::date, :'to_on'::date) l
 order by l.group_ordinal, l.name, l.account_id, l.dated_on, l.line_id

-- The accounts of a year's workbook in the order of its sheets: all that were not empty, with what stood there before the first day.
select a.account_id, a.sheet, a.group_name, a.name, a.is_money,
       a.group_code = 'other_bodies' as is_of_body, b.before_paise, b.debit_paise, b.credit_paise
  from api.balances (:'from_on'::date, :'to_on'::date) b
  join api.account a on a.account_id = b.account_id
 where b.before_paise <> 0 or b.debit_paise <> 0 or b.credit_paise <> 0
 order by a.group_ordinal, a.name, a.account_id

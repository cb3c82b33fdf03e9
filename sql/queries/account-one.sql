-- One account, for the form that changes it.
select a.account_id, a.group_code, a.name, a.name_gu, a.name_hi, a.bank_number, a.ifsc, a.is_closed, a.row_version, a.tds
  from api.account a
 where a.account_id = :'key'::bigint

-- Accounts while typing, in any script; those that begin with what is typed first. money: null, or only (true) or no (false) cash and bank.
select a.account_id, a.name, a.name_gu, a.name_hi, a.group_name, a.group_name_gu, a.group_name_hi, a.nature, a.is_money,
       coalesce ((select sum (t.debit_paise - t.credit_paise) from api.month_total t where t.account_id = a.account_id), 0)::bigint
         as balance_paise
  from api.account a
 where not a.is_closed
   and (:'search'::text is null or api.account_matches (a.account_id, :'search'::text))
   and (:'money'::boolean is null or a.is_money = :'money'::boolean)
 order by starts_with (lower (a.name), lower (:'search'::text)) desc, a.group_ordinal, a.name, a.account_id
 limit :'row_limit'::bigint

-- Whose ledger it is, in a line.
select a.account_id, concat_ws (' · ', a.name, a.name_gu, a.group_name) as words
  from api.account a
 where a.account_id = :'account_id'::bigint

-- The named people and what they are.
select login, full_name, roles, is_disabled, is_open, last_act_at, audited_from_on, audited_until_on, member_number
  from api.login
 order by login

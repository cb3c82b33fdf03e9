-- The named people and what they are.
select login, full_name, roles, is_disabled, is_open, last_act_at
  from api.login
 order by login

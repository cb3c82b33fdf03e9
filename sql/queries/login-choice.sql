-- Who may sign in, for the page at the start.
select login, full_name
  from api.login
 where not is_disabled
 order by full_name, login

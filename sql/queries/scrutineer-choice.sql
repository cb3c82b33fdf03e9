-- Who may be named to type a count: everybody who can sign in.
select l.login as code, l.full_name as name, l.full_name as name_gu, l.full_name as name_hi
  from api.login l
 where not l.is_disabled
 order by l.full_name, l.login

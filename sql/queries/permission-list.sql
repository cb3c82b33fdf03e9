-- What the person who is logged in may do.
select what
  from api.permission

-- What the person who is logged in may do, and whether that is work of the office.
select what, is_of_office
  from api.permission

-- The bodies that carry what a line says.
select c.code, c.name, c.name_gu, c.name_hi from api.carrier c order by c.ordinal

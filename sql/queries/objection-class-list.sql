-- What kinds of things auditors object to.
select c.code, c.name, c.name_gu, c.name_hi from api.objection_class c order by c.ordinal

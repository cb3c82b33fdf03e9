-- The heads under which accounts stand.
select g.code, g.parent, g.nature, g.name, g.name_gu, g.name_hi from api.account_group g order by g.ordinal

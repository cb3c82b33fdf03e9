-- Income and expenditure between two days, with the same days a year before; what is left over stands on the smaller side.
select e.account_id, e.group_name, e.group_name_gu, e.group_name_hi, e.name, e.name_gu, e.name_hi,
       nullif (greatest (e.now, 0), 0) as expenditure_paise, nullif (greatest (-e.now, 0), 0) as income_paise,
       nullif (greatest (e.last, 0), 0) as expenditure_last_paise, nullif (greatest (-e.last, 0), 0) as income_last_paise
  from api.earned_between (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) e
 where :'search'::text is null or concat_ws (' ', e.group_name, e.name, e.name_gu, e.name_hi) ilike '%' || :'search'::text || '%'
 order by e.group_ordinal, e.name, e.account_id
 limit :'row_limit'::bigint

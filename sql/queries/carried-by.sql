-- Who carried what between two days: expenditure and income of each body, by area of work and account.
select c.key, c.account_id, c.carrier_name, c.carrier_name_gu, c.carrier_name_hi, c.work_name, c.work_name_gu, c.work_name_hi, c.name,
       c.name_gu, c.name_hi, nullif (c.expenditure_paise, 0) as expenditure_paise, nullif (c.income_paise, 0) as income_paise
  from api.carried_between (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) c
 where :'search'::text is null
    or concat_ws (' ', c.carrier_name, c.carrier_name_gu, c.carrier_name_hi, c.work_name, c.work_name_gu, c.work_name_hi, c.name,
                  c.name_gu, c.name_hi) ilike '%' || :'search'::text || '%'
 order by c.key
 limit :'row_limit'::bigint

-- Count and sums of what is carried; parameters as in carried-by.
select count (*) as row_count, coalesce (sum (c.expenditure_paise), 0)::bigint as expenditure_paise,
       coalesce (sum (c.income_paise), 0)::bigint as income_paise
  from api.carried_between (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) c
 where :'search'::text is null
    or concat_ws (' ', c.carrier_name, c.carrier_name_gu, c.carrier_name_hi, c.work_name, c.work_name_gu, c.work_name_hi, c.name,
                  c.name_gu, c.name_hi) ilike '%' || :'search'::text || '%'

-- Count and sums of income and expenditure; parameters as in income-expenditure.
select count (*) as row_count, coalesce (sum (greatest (e.now, 0)), 0)::bigint as expenditure_paise,
       coalesce (sum (greatest (-e.now, 0)), 0)::bigint as income_paise,
       coalesce (sum (greatest (e.last, 0)), 0)::bigint as expenditure_last_paise,
       coalesce (sum (greatest (-e.last, 0)), 0)::bigint as income_last_paise
  from api.earned_between (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) e
 where :'search'::text is null or concat_ws (' ', e.group_name, e.name, e.name_gu, e.name_hi) ilike '%' || :'search'::text || '%'

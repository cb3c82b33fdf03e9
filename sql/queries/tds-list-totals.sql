-- Count and sums of the tax deducted; parameters as in tds-list.
select count (*) as row_count, coalesce (sum (t.paid_paise), 0)::bigint as paid_paise, coalesce (sum (t.due_paise), 0)::bigint as due_paise,
       coalesce (sum (t.deducted_paise), 0)::bigint as deducted_paise, coalesce (sum (t.short_paise), 0)::bigint as short_paise
  from api.tds_between (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) t
 where :'search'::text is null
    or concat_ws (' ', t.party, t.number, t.nature_name, t.nature_name_gu, t.nature_name_hi) ilike '%' || :'search'::text || '%'

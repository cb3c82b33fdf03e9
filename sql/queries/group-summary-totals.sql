-- Count and sums of the heads; parameters as in group-summary.
select count (*) as row_count, coalesce (sum (greatest (s.before_paise, 0)), 0)::bigint as before_debit_paise,
       coalesce (sum (greatest (-s.before_paise, 0)), 0)::bigint as before_credit_paise,
       coalesce (sum (s.debit_paise), 0)::bigint as debit_paise, coalesce (sum (s.credit_paise), 0)::bigint as credit_paise,
       coalesce (sum (greatest (s.before_paise + s.debit_paise - s.credit_paise, 0)), 0)::bigint as after_debit_paise,
       coalesce (sum (greatest (s.credit_paise - s.debit_paise - s.before_paise, 0)), 0)::bigint as after_credit_paise
  from api.heads_between (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) s
 where :'search'::text is null or concat_ws (' ', s.name, s.name_gu, s.name_hi) ilike '%' || :'search'::text || '%'

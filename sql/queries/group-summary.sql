-- The heads of the books between two days: what stood under each before, what came in and went out, what stands there at the end.
select s.ordinal as key, s.code, s.sheet, s.name, s.name_gu, s.name_hi, nullif (greatest (s.before_paise, 0), 0) as before_debit_paise,
       nullif (greatest (-s.before_paise, 0), 0) as before_credit_paise, nullif (s.debit_paise, 0) as debit_paise,
       nullif (s.credit_paise, 0) as credit_paise,
       nullif (greatest (s.before_paise + s.debit_paise - s.credit_paise, 0), 0) as after_debit_paise,
       nullif (greatest (s.credit_paise - s.debit_paise - s.before_paise, 0), 0) as after_credit_paise
  from api.heads_between (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) s
 where :'search'::text is null or concat_ws (' ', s.name, s.name_gu, s.name_hi) ilike '%' || :'search'::text || '%'
 order by s.ordinal
 limit :'row_limit'::bigint

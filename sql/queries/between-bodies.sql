-- What lies between us and each body between two days: its account, the work that it carries, and whether both agree.
select b.key, b.carrier_name, b.carrier_name_gu, b.carrier_name_hi, b.part, b.kind, nullif (b.debit_paise, 0) as debit_paise,
       nullif (b.credit_paise, 0) as credit_paise, b.state
  from api.between_bodies (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) b
 where :'search'::text is null
    or concat_ws (' ', b.carrier_name, b.carrier_name_gu, b.carrier_name_hi) ilike '%' || :'search'::text || '%'
 order by b.key
 limit :'row_limit'::bigint

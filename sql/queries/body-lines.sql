-- The lines behind what lies between us and the bodies: of one (by its name in English) or all, of its account, its work or both.
select b.line_id, b.voucher_id, b.dated_on, b.number, b.carrier_name, b.carrier_name_gu, b.carrier_name_hi, b.part, b.name, b.name_gu,
       b.name_hi, b.particulars, nullif (b.debit_paise, 0) as debit_paise, nullif (b.credit_paise, 0) as credit_paise
  from api.body_lines (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) b
 where (:'body'::text is null or b.carrier_name = :'body'::text)
   and (:'part'::text is null or b.part = :'part'::text)
   and (:'search'::text is null or b.line_id < 0
        or concat_ws (' ', b.number, b.name, b.name_gu, b.name_hi, b.particulars) ilike '%' || :'search'::text || '%')
 order by b.dated_on, b.line_id
 limit :'row_limit'::bigint

-- Count and sums of the lines behind what lies between us and the bodies; parameters as in body-lines.
select count (*) as row_count, coalesce (sum (b.debit_paise), 0)::bigint as debit_paise,
       coalesce (sum (b.credit_paise), 0)::bigint as credit_paise
  from api.body_lines (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) b
 where (:'body'::text is null or b.carrier_name = :'body'::text)
   and (:'part'::text is null or b.part = :'part'::text)
   and (:'search'::text is null or b.line_id < 0
        or concat_ws (' ', b.number, b.name, b.name_gu, b.name_hi, b.particulars) ilike '%' || :'search'::text || '%')

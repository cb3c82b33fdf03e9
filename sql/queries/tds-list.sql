-- Tax deducted between two days by person and nature, and the vouchers that were warned of: without a PAN, too much in cash.
select t.key, t.voucher_id, t.party, t.pan, t.nature_name, t.nature_name_gu, t.nature_name_hi, t.dated_on, t.number,
       nullif (t.paid_paise, 0) as paid_paise, nullif (t.due_paise, 0) as due_paise, nullif (t.deducted_paise, 0) as deducted_paise,
       nullif (t.short_paise, 0) as short_paise, t.warned_paise, t.state, t.source
  from api.tds_between (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) t
 where :'search'::text is null
    or concat_ws (' ', t.party, t.number, t.nature_name, t.nature_name_gu, t.nature_name_hi) ilike '%' || :'search'::text || '%'
 order by t.key
 limit :'row_limit'::bigint

-- Count and sums of the balance sheet; parameters as in balance-sheet.
select count (*) as row_count, coalesce (sum (greatest (-s.now, 0)), 0)::bigint as liability_paise,
       coalesce (sum (greatest (s.now, 0)), 0)::bigint as asset_paise,
       coalesce (sum (greatest (-s.last, 0)), 0)::bigint as liability_last_paise,
       coalesce (sum (greatest (s.last, 0)), 0)::bigint as asset_last_paise
  from api.stood_on (:'as_on'::date) s
 where :'search'::text is null or concat_ws (' ', s.group_name, s.name, s.name_gu, s.name_hi) ilike '%' || :'search'::text || '%'

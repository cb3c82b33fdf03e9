-- Count and sum of the vouchers; parameters as in voucher-list. What is cancelled or waits counts nothing.
select count (*) as row_count, coalesce (sum (v.total_paise) filter (where v.state in ('posted', 'reversed', 'reversal')),
  0)::bigint as total_paise
  from (select x.voucher_id, x.number, x.kind, x.dated_on, x.party, x.narration, x.total_paise, x.state
          from api.voucher x
         union all
        select null, d.number, d.kind, d.dated_on, d.party, d.narration, d.total_paise, d.state
          from api.draft d) v
 where v.dated_on between coalesce (:'from_on'::date, '-infinity') and :'to_on'::date
   and (:'kind'::text is null or v.kind = :'kind'::text)
   and (:'state'::text is null or v.state = :'state'::text)
   and (:'least'::text is null or v.total_paise >= api.paise_of (:'least'::text))
   and (:'most'::text is null or v.total_paise <= api.paise_of (:'most'::text))
   and (:'search'::text is null
        or concat_ws (' ', v.number, v.party, v.narration) ilike '%' || :'search'::text || '%'
        or v.total_paise = api.paise_of (:'search'::text)
        or api.accounts_of (v.voucher_id) ilike '%' || :'search'::text || '%')

-- Count and sums of the register of receipts, whole; parameters and choice as in receipt-register.
select count (*) as row_count, coalesce (sum (m.fee_paise), 0)::bigint as fee_paise,
       coalesce (sum (m.share_paise), 0)::bigint as share_paise, coalesce (sum (m.call_paise), 0)::bigint as call_paise,
       coalesce (sum (m.total_paise), 0)::bigint as total_paise
  from api.receipt m
 where m.received_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) and :'to_on'::date
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'to_on'::date) f))

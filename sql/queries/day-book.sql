-- The day book: every line of every voucher between two days, in the order of days and numbers. Cancelled ones stand with nothing.
select l.line_id, l.voucher_id, v.dated_on, v.number,
       case when v.state = 'cancelled' then v.state else v.kind end as kind, a.name, a.name_gu, a.name_hi,
       case when not l.is_cancelled then nullif (l.debit_paise, 0) end as debit_paise,
       case when not l.is_cancelled then nullif (l.credit_paise, 0) end as credit_paise,
       l.carrier, l.work_area, concat_ws (' · ', v.party, v.narration, l.bill, l.words) as particulars
  from api.voucher v
  join api.voucher_line l on l.voucher_id = v.voucher_id
  join api.account a on a.account_id = l.account_id
 where v.dated_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) and :'to_on'::date
   and (:'search'::text is null
        or concat_ws (' ', v.number, v.party, v.narration, l.bill, l.words, a.name, a.name_gu,
          a.name_hi) ilike '%' || :'search'::text || '%')
 order by v.dated_on, v.voucher_id, l.ordinal
 limit :'row_limit'::bigint

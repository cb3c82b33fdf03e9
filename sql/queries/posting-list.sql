-- All postings between two days, one row a line, with all that is known of each: what a book needs to be brought in anew.
-- Lines of cancelled vouchers stand here with their amounts; state says that they count nothing.
select l.line_id, l.voucher_id, v.dated_on, v.number, v.kind, a.name, a.name_gu, a.name_hi,
       nullif (l.debit_paise, 0) as debit_paise, nullif (l.credit_paise, 0) as credit_paise, v.party, v.narration,
       c.name as carrier_name, c.name_gu as carrier_name_gu, c.name_hi as carrier_name_hi,
       w.name as work_name, w.name_gu as work_name_gu, w.name_hi as work_name_hi, l.bill, l.words,
       v.state, v.reverses, v.cancelled_because, v.late_words, v.made_by, v.checked_by,
       case when v.of_register then 'yes' end as of_register, v.old_number
  from api.voucher v
  join api.voucher_line l on l.voucher_id = v.voucher_id
  join api.account a on a.account_id = l.account_id
  join api.carrier c on c.code = l.carrier
  left join api.work_area w on w.code = l.work_area
 where v.dated_on between coalesce (:'from_on'::date, '-infinity') and :'to_on'::date
   and (:'search'::text is null
        or concat_ws (' ', v.number, v.old_number, v.party, v.narration, l.bill, l.words, a.name, a.name_gu, a.name_hi)
           ilike '%' || :'search'::text || '%')
 order by v.dated_on, v.voucher_id, l.ordinal
 limit :'row_limit'::bigint

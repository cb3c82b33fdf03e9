-- All postings between two days, one row a line, with all that is known of each: what a book needs to be brought in anew, and the day
-- book of a year's workbook. Lines of cancelled vouchers stand here with their amounts; state says that they count nothing. moves: the
-- voucher moves cash or what is at the bank, and this line says what for.
select l.line_id, l.voucher_id, v.dated_on, v.number, v.kind, l.account_id, a.sheet, a.group_name, a.name, a.name_gu, a.name_hi,
       nullif (l.debit_paise, 0) as debit_paise, nullif (l.credit_paise, 0) as credit_paise, v.party, v.narration,
       c.name as carrier_name, c.name_gu as carrier_name_gu, c.name_hi as carrier_name_hi,
       w.name as work_name, w.name_gu as work_name_gu, w.name_hi as work_name_hi, l.bill, l.words,
       v.state, v.reverses, v.cancelled_because, v.late_words, v.made_by, v.checked_by,
       case when v.of_register then 'yes' end as of_register, v.old_number,
       case when not a.is_money and v.kind <> 'opening' and v.state <> 'cancelled'
                 and v.voucher_id in (select o.voucher_id from api.voucher_line o
                                        join api.account b on b.account_id = o.account_id and b.is_money)
            then 'yes' end as moves
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

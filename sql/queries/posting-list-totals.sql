-- Count and sums of all postings; parameters as in posting-list.
select count (*) as row_count, coalesce (sum (l.debit_paise), 0)::bigint as debit_paise,
       coalesce (sum (l.credit_paise), 0)::bigint as credit_paise
  from api.voucher v
  join api.voucher_line l on l.voucher_id = v.voucher_id
  join api.account a on a.account_id = l.account_id
 where v.dated_on between coalesce (:'from_on'::date, '-infinity') and :'to_on'::date
   and (:'search'::text is null
        or concat_ws (' ', v.number, v.old_number, v.party, v.narration, l.bill, l.words, a.name, a.name_gu, a.name_hi)
           ilike '%' || :'search'::text || '%')

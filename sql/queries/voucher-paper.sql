-- One posted voucher as it is printed: by voucher_id, or by its number.
select v.voucher_id, v.number, v.kind, v.dated_on, v.party, v.narration, v.total_paise, v.state, v.made_by, v.checked_by, v.reverses,
       v.reversed_by
  from api.voucher v
 where v.voucher_id = :'voucher_id'::bigint or v.number = :'number'::text

-- What in our books may be a line of the bank, the nearest day first.
select c.line_id, c.voucher_id, c.dated_on, c.number, c.particulars, c.days
  from api.bank_candidates (:'bank_line_id'::bigint) c
 where :'search'::text is null or concat_ws (' ', c.number, c.particulars) ilike '%' || :'search'::text || '%'
 order by c.days, c.line_id
 limit :'row_limit'::bigint

-- The books between two days as a plain-text journal, as hledger and its kin read it: first what stood there, then each voucher.
select j.voucher_id, j.lines
  from api.journal (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) j
 order by j.dated_on, j.voucher_id
 limit :'row_limit'::bigint

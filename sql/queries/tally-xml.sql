-- The books between two days as an XML that Tally brings in: its accounts first, then each voucher.
select t.place * 1000000000000 + t.key as key, t.lines
  from api.tally (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) t
 order by t.place, t.key
 limit :'row_limit'::bigint

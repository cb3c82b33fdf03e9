-- Sums of the booths, whole; parameters as in ballot-account.
select count (*) as row_count, sum (b.printed) as printed, sum (b.issued) as issued, sum (b.used) as used, sum (b.spoilt) as spoilt,
       sum (b.unused) as unused
  from api.election_booths (:'election_id'::bigint) b
 where (:'search'::text is null
        or concat_ws (' ', b.ordinal, b.name, b.name_gu) ilike '%' || :'search'::text || '%')

-- The booths of one election: what became of their ballot papers, and how far their boxes are counted.
select b.booth_id, b.ordinal, b.name, b.name_gu, b.printed, b.issued, b.used, b.spoilt, b.unused, b.state, b.round, b.is_mine
  from api.election_booths (:'election_id'::bigint) b
 where (:'search'::text is null
        or concat_ws (' ', b.ordinal, b.name, b.name_gu) ilike '%' || :'search'::text || '%')
 order by b.ordinal
 limit :'row_limit'::bigint

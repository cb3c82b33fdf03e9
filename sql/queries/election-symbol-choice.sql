-- Pictures for a ballot.
select s.code, s.name, s.name_gu, s.name_hi
  from api.election_symbol s
 order by s.ordinal

-- Bodies that meet and have seats, the board first.
select b.code, b.name, b.name_gu, b.name_hi
  from api.body b
 where b.kind <> 'general' and b.closed_on is null
 order by array_position (array['board', 'committee'], b.kind), b.name

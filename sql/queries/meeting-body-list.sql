-- The bodies that meet.
select b.code, b.name, b.name_gu, b.name_hi
  from api.body b
 where b.closed_on is null or b.closed_on > api.today ()
 order by array_position (array['board', 'general', 'committee'], b.kind), b.name

-- The seats that one election gave and that are held, or will be.
select s.seat_id::text as code, s.ordinal || ' · ' || m.member_number || ' ' || p.name as name,
       s.ordinal || ' · ' || m.member_number || ' ' || coalesce (p.name_gu, p.name) as name_gu,
       s.ordinal || ' · ' || m.member_number || ' ' || p.name as name_hi
  from api.seat s
  join api.elections () e on e.number = s.election_number
  join api.member m on m.member_id = s.member_id
  join api.person p on p.person_id = m.person_id
 where e.election_id = :'election_id'::bigint and s.until_on is null
 order by s.ordinal, s.seat_id

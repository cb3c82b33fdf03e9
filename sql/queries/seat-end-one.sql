-- An end that may have been entered by mistake, key as in seat-list: of a vacant seat who held it last (seat_id); of one that is held
-- the last office that its holder had by it and has no more (office_id).
select s.key, s.place_id, s.body, s.body_name, s.body_name_gu, s.body_name_hi, s.ordinal, coalesce (s.seat_id, e.seat_id) as seat_id,
       o.office_id, o.office, p.name, p.name_gu, null::text as reason
  from api.seats_on (api.today ()) s
  left join lateral (select x.seat_id, x.member_id from api.seat x
                      where s.seat_id is null and x.place_id = s.place_id and x.until_on > x.from_on and x.until_on <= api.today ()
                      order by x.until_on desc, x.seat_id desc limit 1) e on true
  left join lateral (select f.office_id, f.office from api.office f
                      where f.seat_id = s.seat_id and f.until_on is not null
                      order by f.until_on desc, f.office_id desc limit 1) o on true
  left join api.member m on m.member_id = coalesce (s.member_id, e.member_id)
  left join api.person p on p.person_id = m.person_id
 where s.key = :'key'::bigint

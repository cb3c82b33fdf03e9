-- What is behind a seat and its holder: who takes it next (kind next), others who held it (kind seat), what she held elsewhere or
-- before (kind hers), her offices (kind office), what barred her (kind bar), and ends on it that were taken back (kind back: until_on
-- is the end that was entered, from_on the day on which it was taken back). The newest first.
select h.line_id, h.kind, h.what, p.name, p.name_gu, h.body_name, h.body_name_gu, h.body_name_hi, h.from_on, h.until_on, h.came_words,
       h.end_reason, h.end_words, h.end_source
  from (select s.seat_id * 10 as line_id,
               case when s.from_on > :'as_on'::date and s.until_on is null then 'next' else 'seat' end as kind, s.way as what, s.member_id,
               b.name as body_name, b.name_gu as body_name_gu, b.name_hi as body_name_hi, s.from_on, s.until_on,
               s.came_words, s.end_reason, s.end_words, coalesce (s.end_complaint, s.end_resolution_number) as end_source
          from api.seat s join api.body b on b.code = s.body
         where s.place_id = :'place_id'::bigint and s.seat_id is distinct from :'seat_id'::bigint
         union all
        select s.seat_id * 10 + 1, 'hers', s.way, s.member_id, b.name, b.name_gu, b.name_hi, s.from_on, s.until_on, s.came_words,
               s.end_reason, s.end_words, coalesce (s.end_complaint, s.end_resolution_number)
          from api.seat s join api.body b on b.code = s.body
         where s.member_id = :'member_id'::bigint and s.from_on <= :'as_on'::date and s.seat_id is distinct from :'seat_id'::bigint
         union all
        select o.office_id * 10 + 2, 'office', o.office, o.member_id, b.name, b.name_gu, b.name_hi, o.from_on, o.until_on, null,
               o.end_reason, null, null
          from api.office o join api.body b on b.code = o.body
         where o.member_id = :'member_id'::bigint and o.from_on <= :'as_on'::date
         union all
        select r.bar_id * 10 + 3, 'bar', r.ground, r.member_id, null, null, null, r.from_on, least (r.until_on, r.lifted_on), null, null,
               r.words, r.resolution_number
          from api.bar r
         where r.member_id = :'member_id'::bigint and r.from_on <= :'as_on'::date
         union all
        select t.back_id * 10 + 4, 'back', t.office, t.member_id, null, null, null, d.said_on, t.until_on,
               null, t.end_reason, t.words, t.end_resolution_number
          from api.taken_back_end t
         cross join lateral (select (t.entered_at at time zone 'Asia/Kolkata')::date as said_on) d
         where (t.place_id = :'place_id'::bigint or t.seat_id = :'seat_id'::bigint)) h
  join api.member m on m.member_id = h.member_id
  join api.person p on p.person_id = m.person_id
 order by h.kind, h.from_on desc, h.line_id desc

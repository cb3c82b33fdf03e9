-- The seats of the bodies on a day with who holds them, vacant ones too.
select s.key, s.place_id, s.body, s.body_kind, s.body_name, s.body_name_gu, s.body_name_hi, s.ordinal,
       case s.category when 'general' then 'general_seat' else s.category end as category, s.seat_id, s.member_id, m.member_number,
       p.name, p.name_gu, (select max (f.photo_id) from api.photo f where f.person_id = m.person_id) as photo_id, s.office,
       s.office_id, s.office_from_on,
       case when s.office_id is not null then api.office_limit_on (s.member_id, s.body, s.office, :'as_on'::date) end as office_limit_on,
       s.from_on, s.term_ends_on, s.way, (select x.came_words from api.seat x where x.seat_id = s.seat_id) as came_words,
       s.resolution_number, s.vacant_since, t.held_count, t.attended_count, t.missed_count,
       t.is_warned, s.state,
       case when :'as_on'::date < api.today () then 'past'
            when s.seat_id is null
                 and exists (select from api.seat e
                              where e.place_id = s.place_id and e.until_on > e.from_on and e.until_on <= :'as_on'::date) then 'left'
            when s.seat_id is null then 'vacant'
            when s.office_id is not null then 'in_office'
            when exists (select from api.office f where f.seat_id = s.seat_id and f.until_on is not null) then 'had_office'
            when exists (select from api.seat e where e.seat_id = s.seat_id and e.election_number is null) then 'filled'
            else 'seated' end || case s.body_kind when 'committee' then '_committee' else '' end as acts
  from api.seats_on (:'as_on'::date) s
  cross join lateral api.attendance_of (s.seat_id, :'as_on'::date) t
  left join api.member m on m.member_id = s.member_id
  left join api.person p on p.person_id = m.person_id
 where (:'body'::text is null or s.body = :'body'::text)
   and (:'state'::text is null or s.state = :'state'::text)
   and (:'search'::text is null
        or s.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))
 order by array_position (array['board', 'committee', 'general'], s.body_kind), s.body_name, s.ordinal nulls last, s.key
 limit :'row_limit'::bigint

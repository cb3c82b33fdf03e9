-- Count of the seats, of those that are held and of those that wait for an act; parameters as in seat-list.
select count (*) as row_count, count (s.seat_id) as held_count,
       count (*) filter (where s.state in ('to_be_ended', 'term_over')) as waiting_count
  from api.seats_on (:'as_on'::date) s
 where (:'body'::text is null or s.body = :'body'::text)
   and (:'state'::text is null or s.state = :'state'::text)
   and (:'search'::text is null
        or s.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))

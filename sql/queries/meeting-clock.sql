-- By when meetings are held that have a last day, and how far they are.
select c.key, c.what, b.code as body, b.name as body_name, b.name_gu as body_name_gu, b.name_hi as body_name_hi, c.until, c.days_left,
       c.held_count, c.needed_count, c.meeting_id, c.held_on, c.asked_on, c.notice_until, c.state
  from api.meeting_clock () with ordinality c (key, what, body, until, days_left, held_count, needed_count, meeting_id, held_on, asked_on,
                                               notice_until, state, place)
  join api.body b on b.code = c.body
 order by c.place

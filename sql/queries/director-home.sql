-- What a director finds when she comes: who she is, the next meeting of a body in which she sits or of all members, the vote that is open
-- for her, her tasks, what was decided since the last meeting, and to how many meetings of her seats she came. One row, about nobody else.
with seat as
  (select s.seat_id, s.body from api.seats_on (api.today ()) s where s.seat_id is not null and s.member_id = api.member_here ()),
hers as
  (select m.meeting_id, m.body, b.name as body_name, b.name_gu as body_name_gu, b.name_hi as body_name_hi, m.held_on, m.begins, m.place,
          m.place_gu, m.state, m.closed_at
     from api.meeting m
     join api.body b on b.code = m.body
    where b.kind = 'general' or m.body in (select s.body from seat s)),
coming as
  (select h.* from hers h
    where h.state = 'open' or (h.state = 'noticed' and h.held_on >= api.today ())
    order by h.state = 'open' desc, h.held_on, h.begins, h.meeting_id limit 1),
last as
  (select h.* from hers h where h.closed_at is not null order by h.held_on desc, h.meeting_id desc limit 1),
vote as
  (select p.meeting_id, p.words, p.words_gu,
          coalesce (r.choice, case when p.way = 'roll_call' then 'no_choice' else 'here' end) as choice
     from api.vote_roll r
     join api.motion p on p.vote_id = r.vote_id and p.state = 'open'
     join api.meeting m on m.meeting_id = p.meeting_id and m.state = 'open'
    where r.is_hers and r.is_present
    order by r.vote_id desc limit 1),
task as
  (select count (*) as open_count, count (*) filter (where a.state = 'late') as late_count
     from api.meeting_action a where a.owner_id = api.member_here () and a.state in ('open', 'late')),
been as
  (select sum (a.held_count)::bigint as held_count, sum (a.attended_count)::bigint as attended_count
     from seat s cross join lateral api.attendance_of (s.seat_id, api.today ()) a)
select 1::bigint as key, h.member_number, h.name, h.name_gu, h.photo_id, c.meeting_id as next_id, c.body_name, c.body_name_gu,
       c.body_name_hi, c.held_on, c.begins, c.place, c.place_gu, c.state as next_state, v.meeting_id as vote_meeting_id,
       v.words, v.words_gu, v.choice, t.open_count, t.late_count, l.meeting_id as last_id, l.held_on as last_on,
       (select count (*) from api.resolution r
         where r.outcome = 'passed' and r.body = l.body and r.passed_on >= l.held_on) as decided_count,
       b.held_count, b.attended_count
  from task t
 cross join been b
  left join (select m.member_number, p.name, p.name_gu,
                    (select max (f.photo_id) from api.photo f where f.person_id = m.person_id) as photo_id
               from api.member m
               join api.person p on p.person_id = m.person_id
              where m.member_id = api.member_here ()) h on true
  left join coming c on true
  left join vote v on true
  left join last l on true

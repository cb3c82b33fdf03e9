-- Meetings of a body while she sat on it: held, attended, missed in a row.
\set ECHO none
\o /dev/null
\i setup/women.sql
\i setup/board.sql
insert into core.meeting (body, kind, number, held_on, begins, place, state, opened_at, closed_at)
select case when d.n = 5 then 'general' else 'board' end, 'ordinary', 'M' || d.n, d.day, '11:00', 'Office', 'closed', d.day + time '11:00', d.day + time '12:00'
  from (values (1, '2024-09-19'::date), (2, '2024-10-01'), (3, '2024-11-01'), (4, '2024-12-01'), (5, '2024-12-02'), (6, '2025-01-01'), (7, '2025-02-01')) d (n, day);
-- one that was not closed does not count
insert into core.meeting (body, kind, number, held_on, begins, place, state, opened_at)
values ('board', 'ordinary', 'M8', '2025-02-02', '11:00', 'Office', 'open', '2025-02-02 11:00');
-- No. 1 comes to the second and third, twice through the door in one; No. 2 to all; the others never
insert into core.presence (meeting_id, member_id, way, came_at, left_at)
select m.meeting_id, p.member_id, 'name', m.opened_at + p.later, m.opened_at + p.later + interval '20 minutes'
  from core.meeting m
  join (values (1, 'M2', interval '0'), (1, 'M2', interval '30 minutes'), (1, 'M3', interval '0'), (2, 'M2', interval '0'), (2, 'M3', interval '0'),
               (2, 'M4', interval '0'), (2, 'M6', interval '0'), (2, 'M7', interval '0')) p (member_id, number, later) on p.number = m.number;
update core.seat set until_on = '2025-01-01', end_reason = 'resigned' where member_id = 8;
\o
\set ECHO all
set session authorization test_reader;
-- before its first meeting nothing was missed; the meeting before her seat began and that of another body are none of hers
select d.day, s.member_id, t.* from (values ('2024-09-30'::date), ('2024-10-01'), ('2024-12-31'), ('2025-01-01'), ('2025-02-03')) d (day)
 cross join lateral api.seats_on (d.day) s cross join lateral api.attendance_of (s.seat_id, d.day) t where s.member_id in (1, 2, 5) order by 1, 2;
-- whoever left missed no meeting after that
select d.member_id, d.until_on, d.held_count, d.attended_count, d.missed_count, d.state from api.directors_by ('2025-02-03') d where d.member_id in (1, 8) order by 1;
-- a rule of 0 warns about nobody
reset session authorization;
insert into core.parameter (name, value, valid_from, source) values ('missed_meetings', 0, '2025-02-02', 'Test');
select bool_or (t.is_warned) as anybody from api.seats_on ('2025-02-03') s cross join lateral api.attendance_of (s.seat_id, '2025-02-03') t;

-- Three more members and a board of six: No. 1, 2, 5, 6, 7 and 8 of the members' register sit on it; Laxmi (3) is nominal, Kokila (4) waits.
set session authorization test_officer;
select count (*) from (select api.apply_for_membership (md5 ('ba' || n)::uuid, (array['Savita', 'Hansa', 'Manju', 'Rekha'])[n] || 'ben',
  'Ramanbhai', 'husband', 'Parmar', (array['સવિતાબેન', 'હંસાબેન', 'મંજુબેન', 'રેખાબેન'])[n], 'રમણભાઈ', 'પરમાર', '1970-01-01', null, null,
  'female', null, null, 'Bavla', 'Bavla', 'Ahmedabad', null, null, null, 'ordinary', null, null, null, true, 'gu', '2024-03-05')
  from generate_series (1, 4) n) x;
select count (*) from (select api.admit_member (md5 ('bm' || n)::uuid, 4 + n, 'BRD/24-25/001', '2024-04-13', null)
  from generate_series (1, 4) n) x;
reset session authorization;
insert into core.seat (body, member_id, office, place_id, from_on, term_ends_on)
select 'board', m, 'director', row_number () over (order by m), '2024-09-20', '2029-09-20' from unnest (array[1, 2, 5, 6, 7, 8]) m;
insert into core.office (seat_id, office, from_on)
select seat_id, case member_id when 1 then 'chairperson' else 'secretary' end, '2024-09-20' from core.seat where member_id in (1, 2);

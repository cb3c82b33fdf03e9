-- Finding a woman by words of her name in either script, number, application or place.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_reader;
select s.words, string_agg (p.name, ', ' order by m.member_id) as found
  from (values (1, 'ranjan'), (2, 'RANJAN patel'), (3, 'રંજન'), (4, 'patel ranjan'), (5, '2'), (6, '૩'), (7, 'app/24-25/0001'), (8, 'jalal'),
               (9, '100%'), (10, '_anjan'), (11, '  '), (12, '\')) s (place, words)
  left join lateral (select f.member_id from api.member_matching (s.words, '2025-06-14') f) f on true
  left join api.member m on m.member_id = f.member_id
  left join api.person p on p.person_id = m.person_id
 group by s.place, s.words order by s.place;
-- While a name is typed: whole words, beginnings, her village, a misspelt word; in any script, the likeliest first.
select w.words, (select string_agg (p.name, ', ' order by f.place)
                   from api.member_found (w.words, '2025-06-30', null, 10) f
                   join api.member m on m.member_id = f.member_id join api.person p on p.person_id = m.person_id) as found
  from (values ('ranjan'), ('ranj'), ('ranjanb'), ('ranjan ben'), ('રંજન'), ('रंजनबेन'), ('patel ranjan'), ('Jyotshna'), ('જ્યોત્સના'),
               ('Lakshmi waghela'), ('લક્ષ્મી વાઘેલા'), ('vaghela'), ('laxmi jalalpur'), ('jalalpur ranjan'), ('Kokilla'), ('kokhilaben makvana'),
               ('Ramjan'), ('Kokhila'), ('Jiotsma'), ('1'), ('૨'), ('xyz'), (''), ('%'), ('ranjan solanki')) w (words);
-- on the way to a ben she is found as surely as before and after it; who is misspelt is found when nobody else is
select w.words, (select min (f.rung) from api.people_like (w.words) f) as rung
  from (values ('ranjan'), ('ranjanb'), ('ranjanbe'), ('ranjanben'), ('kokilab'), ('vaghela laxmib'), ('Solanki Jyotsnabe'), ('Patal')) w (words);

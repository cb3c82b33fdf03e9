-- A village is one place in whatever script it is written, and its women are found in either.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
\set places 'select place_id, name, name_gu, taluka, district from api.place order by 1;'
\set move 'select record_id from api.change_address (gen_random_uuid (), 1, (select row_version from api.person where person_id = 1), \'2025-02-01\', null, :place, :taluka, :district, null);'
:places
-- the register knows Sanand in Latin letters, then in both; where it lies is added, and contradicted it is another
set session authorization test_officer;
\set place '''સાણંદ'''
\set taluka null
\set district '''Ahmedabad'''
:move
\set place '''सानंद'''
:move
\set place '''Sanand'''
:move
\set place '''સાણંદ'''
\set district '''Kheda'''
:move
\set district '''અમદાવાદ'''
:move
-- names of one script that only sound alike are two
\set district null
\set place '''Sanandh'''
:move
\set place '''સાનંદ'''
:move
-- of two that sound so nothing is guessed
\set place '''Vadod'''
:move
\set place '''Wadod'''
:move
\set place '''વડોદ'''
:move
-- first in Devanagari, then in Latin letters, then in Gujarati
\set place '''नरोडा'''
:move
\set place '''Naroda'''
:move
\set place '''નરોડા'''
:move
\set place '''नरोड़ा'''
:move
:places
-- whoever applies lives there too
select record_id from api.apply_for_membership (md5 ('p1')::uuid, 'Manguben', 'Dhulabhai', 'husband', 'Rathwa', null, null, null, null, 1975, null,
  'female', null, null, 'જલાલપુર', null, null, null, null, null, null, null, null, null, true, 'gu', '2025-03-01');
-- and whom a file brings in, in two scripts at once
\set u '''aaaaaaaa-0000-4000-8000-000000000002''::uuid'
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[
  [1, "data", [], {"own_name": "Hiraben", "surname": "Vankar", "place": "બાવળા", "admitted_on": "1998-07-14"}, null, null],
  [2, "data", [], {"own_name": "Puriben", "surname": "Vankar", "place": "Kheda", "taluka": "Kheda", "admitted_on": "1998-07-14"}, null, null],
  [3, "data", [], {"own_name": "Jiviben", "surname": "Vankar", "place": "ખેડા", "taluka": "ખેડા", "admitted_on": "1998-07-14"}, null, null],
  [4, "data", [], {"own_name": "Kokilaben", "surname": "Makwana", "place": "जलालपुर", "admitted_on": "1998-07-14"}, null, null],
  [5, "data", [], {"own_name": "Laxmiben", "surname": "Vaghela", "place": "जलालपुर", "admitted_on": "1998-07-14"}, null, null]]');
-- who lives in the same village is likely the same woman, in whatever script
select row_number as row, verdict, rule, details from api.check_upload (:u);
select record_id from api.bring_in (md5 ('p2')::uuid, :u, 'shareholders', 'old.xlsx', 'abc', null, null);
:places
-- her village beside her name, and alone, in any script
reset session authorization;
insert into core.place (name) values ('કોઠ');
select core.add_address (2, '2025-03-01', null, 'કોઠ', null, null, null);
set session authorization test_reader;
select w.words, (select string_agg (p.name, ', ' order by p.name)
                   from api.member_matching (w.words, '2025-06-30') f
                   join api.member m on m.member_id = f.member_id join api.person p on p.person_id = m.person_id) as listed,
       (select string_agg (p.name, ', ' order by p.name)
          from api.member_found (w.words, '2025-06-30', null, 10) f
          join api.member m on m.member_id = f.member_id join api.person p on p.person_id = m.person_id) as found
  from (values ('Koth'), ('કોઠ'), ('कोठ'), ('jyotsna koth'), ('कोठ ज्योत्सना'), ('Bavla'), ('બાવળા'), ('hira bavla'), ('હીરા બાવળા'), ('जलालपुर'),
               ('Jalalpur'), ('Jalal'), ('ઘોડાસર')) w (words);
-- what the file added goes with it
set session authorization test_officer;
select record_id from api.take_back_import (md5 ('p3')::uuid, 1, 'A trial');
:places
reset session authorization;
select * from core.find_faults (null);

-- A register comes in from a file: every row is judged before, accounted for after, and all of it can be taken back.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
create function pg_temp.registers () returns text language sql as $$
  select md5 (jsonb_build_array (
    (select jsonb_agg (to_jsonb (p) order by p.person_id) from api.person p),
    (select jsonb_agg (to_jsonb (a) order by a.address_id) from api.address a),
    (select jsonb_agg (to_jsonb (l) order by l.place_id) from api.place l),
    (select jsonb_agg (to_jsonb (m) order by m.member_id) from api.member m),
    (select jsonb_agg (to_jsonb (a) order by a.act_id) from api.act a),
    (select jsonb_agg (to_jsonb (s) order by s.movement_id) from api.share_movement s),
    (select jsonb_agg (to_jsonb (m) order by m.member_id) from api.member_on ('infinity') m),
    (select jsonb_agg (to_jsonb (n) order by n.act_id) from api.nomination n))::text)
$$;
-- numbers of today have the year of today
create function pg_temp.dateless (number text) returns text language sql as $$ select regexp_replace (number, '[0-9]{2}-[0-9]{2}', 'YY-YY') $$;
select pg_temp.registers () as before \gset
\set u '''aaaaaaaa-0000-4000-8000-000000000001''::uuid'
set session authorization test_officer;
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[
  [1, "title",  ["Register of shareholders"], {}, null, null],
  [2, "header", ["No", "Name"], {}, null, null],
  [3, "data", ["101", "Ushaben"], {"member_number": 101, "own_name": "Ushaben", "middle_name": "Rameshbhai", "middle_relation": "husband",
     "surname": "Patel", "place": "Vadod", "admitted_on": "1998-07-14", "share_count": 5, "first_number": 101, "last_number": 105,
     "nominee": "Hetal Patel", "nominee_relation": "daughter", "resolution_number": "BRD/98/3", "age": 30}, ["phone"], null],
  [4, "data", ["102", "Savita"], {"member_number": 102, "own_name": "Savitaben", "middle_name": "Kanubhai", "surname": "Zala",
     "place": "Vadod", "admitted_on": "1999-04-03", "numbers": "106-107,120", "paid_paise": 15000}, null, null],
  [5, "data", ["101", "Usha again"], {"member_number": 101, "own_name": "Ushaben", "middle_name": "Rameshbhai", "surname": "Patel",
     "admitted_on": "2001-04-03", "share_count": 2}, null, null],
  [6, "data", ["103", "Kamla"], {"member_number": 103, "own_name": "Kamlaben", "surname": "Parmar", "admitted_on": "1999-04-03",
     "share_count": 3, "ceased_on": "2010-01-01", "ceased_reason": "other", "ceased_words": "Moved to Mumbai", "house": "12, Rohit Vas",
     "occupation": "Tailoring", "category": "Sevika"}, null, null],
  [7, "blank", [], {}, null, null],
  [8, "data", ["104", ""], {"member_number": 104, "admitted_on": "1999-04-03"}, null, null],
  [9, "data", ["105", "Manju", "31/02/1999"], {"member_number": 105, "own_name": "Manjulaben"}, null,
     ["cell_is_a_day", "admitted_on", "31/02/1999"]],
  [10, "data", ["106", "Gita"], {"member_number": 106, "own_name": "Gitaben", "admitted_on": "2099-01-01"}, null, null],
  [11, "data", ["107", "Rekha"], {"member_number": 107, "own_name": "Rekhaben", "admitted_on": "1999-04-03", "share_count": 5,
     "first_number": 103, "last_number": 107}, null, null],
  [12, "data", ["101", "Other"], {"member_number": 101, "own_name": "Lilaben", "surname": "Shah", "admitted_on": "1999-04-03"}, null, null],
  [13, "data", ["1", "Ranjan"], {"member_number": 1, "own_name": "Ranjanben", "middle_name": "Kanubhai", "surname": "Patel",
     "admitted_on": "1999-04-03"}, null, null],
  [14, "data", ["2", "Not Jyotsna"], {"member_number": 2, "own_name": "Hansaben", "surname": "Rana", "admitted_on": "1999-04-03"}, null, null],
  [15, "data", ["108", "Ranjan"], {"member_number": 108, "own_name": "Ranjanben", "middle_name": "Kanubhai", "surname": "Patel",
     "phone": "98250 12345", "admitted_on": "1999-04-03"}, null, null],
  [16, "data", ["109", "Ranjan"], {"member_number": 109, "own_name": "Ranjanben", "middle_name": "Kanubhai", "surname": "Patel",
     "phone": "98250 12345", "admitted_on": "1999-04-03", "is_another": true}, null, null],
  [17, "data", ["", "No number"], {"own_name": "Champaben", "admitted_on": "1999-04-03", "share_count": 1}, null, null],
  [18, "data", ["110", "Rich"], {"member_number": 110, "own_name": "Dhaniben", "admitted_on": "1999-04-03", "share_count": 900}, null, null],
  [19, "data", ["111", "Young"], {"member_number": 111, "own_name": "Nanaben", "admitted_on": "1999-04-03", "born_on": "1990-01-01"}, null, null],
  [20, "total", ["Total", "16"], {}, null, null],
  [21, "left_out", ["112"], {"member_number": 112, "own_name": "Left", "admitted_on": "1999-04-03"}, null, null]]');
select row_number as row, verdict, rule, field, case when rule <> 'day_has_come' then details end as details, other_member_id as other, twin_row as twin,
       added, left_out from api.check_upload (:u);
-- looking writes nothing, and nobody else sees it
reset session authorization;
select pg_temp.registers () = :'before' as is_as_before;
set session authorization test_clerk;
select api.check_upload (:u);
set session authorization test_officer;
select pg_temp.dateless (number) from api.bring_in (md5 ('i1')::uuid, :u, 'shareholders', 'old.xlsx', 'abc', 'Sheet1', null);
-- rows of files are for those who bring them in and those who audit
set session authorization test_reader;
select cells from api.import_row;
set session authorization test_officer;
select row_number, left_out from api.import_row where left_out <> '{}' order by 1;
-- twice is once
select pg_temp.dateless (number) from api.bring_in (md5 ('i1')::uuid, :u, 'shareholders', 'old.xlsx', 'abc', 'Sheet1', null);
select pg_temp.dateless (number), row_count, brought_in_count, refused_count, skipped_count from api.import;
select m.member_number, p.name, m.state, m.admitted_on, api.share_sum (m.member_id, 'infinity') as shares,
       api.held_numbers (m.member_id, 'infinity') as numbers
  from api.member_on ('infinity') m join api.person p on p.person_id = m.person_id where m.member_number > 3 order by 1;
select pg_temp.dateless (a.number), a.kind, a.value_on, a.words from api.act a where a.number like 'IMP%' order by a.act_id;
select s.first_number, s.last_number, s.paid_paise from api.share_movement s where s.act_number like 'IMP%' order by 1;
reset session authorization;
select * from core.find_faults (null);
set session authorization test_officer;
-- one act of it alone is undone like any other, with nothing else of the import
select pg_temp.dateless (number) from api.undo_act (md5 ('u1')::uuid, (select a.act_id from api.act a where a.number like 'IMP/%/0001/4/SHR'), 'Wrong shares');
\set VERBOSITY terse
select api.take_back_import (md5 ('t1')::uuid, 1, 'Wrong file');
\set VERBOSITY default
-- an import that nobody touched goes as it came
reset session authorization;
select pg_temp.registers () as before \gset
set session authorization test_officer;
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[[1, "data", ["201"], {"member_number": 201, "own_name": "Ujiben", "middle_name": "Lalji", "place": "Naroda",
  "admitted_on": "1998-07-14", "share_count": 5, "nominee": "X"}, null, null]]');
select pg_temp.dateless (number) from api.bring_in (md5 ('i2')::uuid, :u, 'shareholders', 'new.csv', 'abd', null, null);
select api.take_back_import (md5 ('t2')::uuid, 2, '');
select pg_temp.dateless (number) from api.take_back_import (md5 ('t2')::uuid, 2, 'Wrong file');
select api.take_back_import (md5 ('t3')::uuid, 2, 'Again');
select pg_temp.dateless (number), taken_back_words, taken_back_at is not null as is_back from api.import order by 1;
select row_number, cells from api.import_row where import_id = 2;
reset session authorization;
select pg_temp.registers () = :'before' as is_as_before;
select * from core.find_faults (null);
-- and comes again under the same numbers
set session authorization test_officer;
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[[1, "data", ["201"], {"member_number": 201, "own_name": "Ujiben", "admitted_on": "1998-07-14", "share_count": 5}, null, null]]');
select pg_temp.dateless (number) from api.bring_in (md5 ('i3')::uuid, :u, 'shareholders', 'new.csv', 'abd', null, null);
select member_number from api.member where member_number = 201;
-- an import stays whose woman was found to be the same as another
select pg_temp.dateless (number) from api.same_woman (md5 ('w1')::uuid, 4, (select member_id from api.member where member_number = 201), '2025-06-14', null);
\set VERBOSITY terse
select api.take_back_import (md5 ('w2')::uuid, 3, 'Wrong file');
\set VERBOSITY default
-- a file with nothing to bring in, and one with a full Aadhaar number
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[[1, "data", ["201"], {"member_number": 201}, null, null]]');
select api.bring_in (md5 ('i4')::uuid, :u, 'shareholders', 'new.csv', 'abd', null, null);
select api.add_upload_rows (:u, '[[2, "data", ["2345 6789 0124"], {"member_number": 201}, null, null]]');
select api.forget_upload (:u);
select api.check_upload (:u);
-- numbers that no register has are refused by row, whatever column they slipped into
set session authorization test_officer;
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[
  [1, "data", [], {"member_number": 301, "own_name": "Ujiben", "admitted_on": "1998-07-14", "age": 9825012345}, null, null],
  [2, "data", [], {"member_number": 302, "own_name": "Ujiben", "admitted_on": "1998-07-14", "birth_year": 9825012345}, null, null],
  [3, "data", [], {"member_number": 303, "own_name": "Ujiben", "admitted_on": "1998-07-14", "share_count": 9223372036854775807}, null, null],
  [4, "data", [], {"member_number": 304, "own_name": "Ujiben", "admitted_on": "1998-07-14", "share_count": 9223372036854775807,
     "first_number": 9223372036854775807}, null, null],
  [5, "data", [], {"member_number": 305, "own_name": "Ujiben", "admitted_on": "1998-07-14", "numbers": "1-999999999999999999"}, null, null],
  [6, "data", [], {"member_number": 306, "own_name": "Ujiben", "admitted_on": "1998-07-14", "share_count": 5,
     "paid_paise": 9223372036854775807}, null, null],
  [7, "data", [], {"member_number": 9223372036854775807, "own_name": "Ujiben", "admitted_on": "1998-07-14"}, null, null]]');
select row_number as row, verdict, rule, field from api.check_upload (:u);
-- rows of one name are looked at when one thing more agrees; further rows of the same number add shares and are none
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[
  [1, "data", [], {"member_number": 401, "own_name": "Ujiben", "surname": "Ahir", "admitted_on": "1998-07-14", "place": "Vadod",
     "born_on": "1970-01-01", "phone": "9825012399", "share_count": 1}, null, null],
  [2, "data", [], {"member_number": 402, "own_name": "Ujiben", "surname": "Ahir", "admitted_on": "1998-07-14", "place": "Bavla",
     "born_on": "1970-01-01"}, null, null],
  [3, "data", [], {"member_number": 403, "own_name": "Ujiben", "surname": "Ahir", "admitted_on": "1998-07-14", "place": "Sanand",
     "phone": "9825012399"}, null, null],
  [4, "data", [], {"member_number": 404, "own_name": "Ujiben", "surname": "Ahir", "admitted_on": "1998-07-14", "place": "Naroda",
     "born_on": "1971-01-01", "phone": "9825012398"}, null, null],
  [5, "data", [], {"member_number": 405, "own_name": "Ujiben", "surname": "Ahir", "admitted_on": "1998-07-14", "place": "Naroda"}, null, null],
  [6, "data", [], {"member_number": 401, "own_name": "Ujiben", "surname": "Ahir", "admitted_on": "1999-07-14", "place": "Vadod",
     "born_on": "1970-01-01", "phone": "9825012399", "share_count": 1}, null, null],
  [7, "data", [], {"member_number": 407, "own_name": "Hiraben", "surname": "Ahir", "admitted_on": "1998-07-14", "place": "Vadod",
     "born_on": "1970-01-01", "phone": "9825012399"}, null, null]]');
select row_number as row, verdict, rule, twin_row as twin from api.check_upload (:u);
-- so are rows of nearly one name when phone and day of birth agree; but twins have names of their own; in the register too
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[
  [1, "data", [], {"member_number": 411, "own_name": "Meenaben", "middle_name": "Rajubhai", "surname": "Dantani", "admitted_on": "1998-07-14",
     "place": "Naroda", "born_on": "1970-02-01", "phone": "9825012301"}, null, null],
  [2, "data", [], {"member_number": 412, "own_name": "Minaben", "middle_name": "Rajubhai", "surname": "Datani", "admitted_on": "1998-07-14",
     "place": "Naroda", "born_on": "1970-02-01", "phone": "9825012301"}, null, null],
  [3, "data", [], {"member_number": 413, "own_name": "Tinaben", "middle_name": "Rajubhai", "surname": "Dantani", "admitted_on": "1998-07-14",
     "place": "Naroda", "born_on": "1970-02-01", "phone": "9825012301"}, null, null],
  [4, "data", [], {"member_number": 414, "own_name": "Minaben", "middle_name": "Rajubhai", "surname": "Datani", "admitted_on": "1998-07-14",
     "place": "Naroda", "born_on": "1971-02-01", "phone": "9825012302"}, null, null],
  [5, "data", [], {"member_number": 415, "own_name": "Ranjanben", "middle_name": "Kanubhai", "surname": "Patil", "admitted_on": "1998-07-14",
     "place": "Jalalpur", "born_on": "1975-05-05", "phone": "9825012345"}, null, null],
  [6, "data", [], {"member_number": 416, "own_name": "Ranjanben", "middle_name": "Kanubhai", "surname": "Patil", "admitted_on": "1998-07-14",
     "place": "Jalalpur", "phone": "9825012345"}, null, null]]');
select row_number as row, verdict, rule, details, twin_row as twin from api.check_upload (:u);
-- rows that stand in the register with the very shares are skipped, with her number or without; shares of another woman are refused
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[
  [1, "data", [], {"member_number": 101, "own_name": "Ushaben", "middle_name": "Rameshbhai", "surname": "Patel", "place": "Vadod",
     "admitted_on": "1998-07-14", "share_count": 5, "first_number": 101, "last_number": 105}, null, null],
  [2, "data", [], {"own_name": "Ushaben", "middle_name": "Rameshbhai", "surname": "Patel", "admitted_on": "1998-07-14", "share_count": 5,
     "first_number": 101, "last_number": 105}, null, null],
  [3, "data", [], {"member_number": 201, "own_name": "Ujiben", "admitted_on": "1998-07-14", "share_count": 5}, null, null],
  [4, "data", [], {"member_number": 501, "own_name": "Ushaben", "middle_name": "Rameshbhai", "surname": "Patel",
     "admitted_on": "1998-07-14", "share_count": 5, "first_number": 101, "last_number": 105}, null, null],
  [5, "data", [], {"member_number": 502, "own_name": "Lilaben", "surname": "Shah", "admitted_on": "1998-07-14", "share_count": 2,
     "first_number": 105, "last_number": 106}, null, null],
  [6, "data", [], {"own_name": "Ushaben", "middle_name": "Rameshbhai", "surname": "Patel", "admitted_on": "1998-07-14", "share_count": 5,
     "first_number": 101, "last_number": 105, "is_another": true}, null, null],
  [7, "data", [], {"member_number": 101, "own_name": "Ushaben", "middle_name": "Rameshbhai", "surname": "Patel",
     "admitted_on": "1998-07-14", "share_count": 2, "first_number": 105, "last_number": 106}, null, null]]');
select row_number as row, verdict, rule, field, details from api.check_upload (:u);
-- a row that is refused for something else keeps no numbers from the rows below it; one that is refused for them does
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[
  [1, "data", [], {"member_number": 601, "own_name": "Parvatiben", "surname": "Saroj", "admitted_on": "1998-07-14", "share_count": 2000,
     "first_number": 20036, "last_number": 22035}, null, null],
  [2, "data", [], {"member_number": 601, "own_name": "Parvatiben", "surname": "Saroj", "admitted_on": "1999-07-14", "share_count": 5,
     "first_number": 23001, "last_number": 23005}, null, null],
  [3, "data", [], {"member_number": 101, "own_name": "Somebody else", "admitted_on": "1998-07-14", "share_count": 5,
     "first_number": 20046, "last_number": 20050}, null, null],
  [4, "data", [], {"member_number": 604, "own_name": "Ambaben", "surname": "Raval", "admitted_on": "1998-07-14", "share_count": 5,
     "first_number": 20041, "last_number": 20045}, null, null],
  [5, "data", [], {"member_number": 605, "own_name": "Rupaben", "surname": "Bajaniya", "admitted_on": "1998-07-14", "share_count": 5,
     "first_number": 23001, "last_number": 23005}, null, null],
  [6, "data", [], {"member_number": 606, "own_name": "Dhaniben", "surname": "Patni", "admitted_on": "1998-07-14", "share_count": 5,
     "first_number": 20045, "last_number": 20049}, null, null],
  [7, "data", [], {"member_number": 607, "own_name": "Jamnaben", "surname": "Nayak", "admitted_on": "1998-07-14", "share_count": 5,
     "first_number": 20046, "last_number": 20050}, null, null]]');
select row_number as row, verdict, rule, field, details from api.check_upload (:u);
-- who changes a row of a file behind everybody's back is found
reset session authorization;
set session_replication_role = replica;
begin;
update core.import_row set cells = '{Somebody else}' where import_id = 3;
select invariant, pg_temp.dateless (details) from core.find_faults (null);
rollback;
begin;
delete from core.import_row where import_id = 2;
select invariant, pg_temp.dateless (details) from core.find_faults (null);
rollback;

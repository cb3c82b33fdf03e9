-- The register of resolutions comes in from a file by the same way as that of shareholders.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
create function pg_temp.dateless (number text) returns text language sql as $$ select regexp_replace (number, '[0-9]{2}-[0-9]{2}', 'YY-YY') $$;
create function pg_temp.register () returns text language sql as $$
  select md5 ((select jsonb_agg (to_jsonb (r) order by r.resolution_id) from core.resolution r)::text)
$$;
select pg_temp.register () as before \gset
select number, passed_on from core.resolution order by 1;
\set u '''aaaaaaaa-0000-4000-8000-000000000001''::uuid'
set session authorization test_officer;
select api.begin_upload (:u, 'resolutions');
select api.add_upload_rows (:u, '[
  [1, "title",  ["Register of resolutions"], {}, null, null],
  [2, "header", ["No", "Date"], {}, null, null],
  [3, "data", ["1"], {"number": "1", "passed_on": "1998-07-14", "body": "board", "subject": "New members", "words": "Five women are admitted."},
     null, null],
  [4, "data", ["૨"], {"number": "૨", "passed_on": "1998-07-14", "body": "board", "words_gu": "દરેકને પાંચ શેર આપવા."}, null, null],
  [5, "data", ["1"], {"number": " 1 ", "passed_on": "1998-08-20", "body": "general", "words": "The accounts are passed."}, null, null],
  [6, "data", ["brd/98-99/3"], {"number": "brd/98-99/3", "passed_on": "1998-09-01", "words": "Shares are allotted.",
     "words_gu": "શેર ફાળવવા."}, null, null],
  [7, "data", ["1"], {"number": "1", "passed_on": "1998-07-14", "body": "board", "words": "Something else."}, null, null],
  [8, "data", ["9"], {"number": "9", "passed_on": "1998-07-14", "body": "board", "subject": "new members", "words": "Five women are admitted."},
     null, null],
  [9, "data", [], {"passed_on": "1998-07-14", "body": "board", "words": "No number"}, null, null],
  [10, "data", [], {"number": "4", "body": "board", "words": "No day"}, null, null],
  [11, "data", [], {"number": "4", "passed_on": "1998-07-14", "words": "Nobody passed it"}, null, null],
  [12, "data", [], {"number": "4", "passed_on": "1998-07-14", "body": "nobody", "words": "Nobody known"}, null, null],
  [13, "data", [], {"number": "4", "passed_on": "2099-01-01", "body": "board", "words": "To come"}, null, null],
  [14, "data", [], {"number": "4", "passed_on": "1900-01-01", "body": "board", "words": "Long ago"}, null, null],
  [15, "data", [], {"number": "4", "passed_on": "1998-07-14", "body": "board", "subject": " "}, null, null],
  [16, "data", [], {"number": "4"}, null, ["cell_is_a_day", "passed_on", "31/02/1998"]],
  [17, "data", [], {"number": "BRD/25-26/001", "passed_on": "2020-04-01", "body": "board", "words": "The number is taken"}, null, null],
  [18, "blank", [], {}, null, null]]');
select row_number as row, verdict, rule, field, case when rule <> 'day_has_come' then details end as details, twin_row as twin, added, left_out
  from api.check_upload (:u);
reset session authorization;
-- a resolution that stands there already
select jsonb_build_array (jsonb_build_array (20, 'data', '[]'::jsonb, jsonb_build_object ('number', r.number, 'passed_on', r.passed_on,
       'body', r.body, 'words', r.words), null, null)) as line from core.resolution r order by r.resolution_id limit 1 \gset
set session authorization test_officer;
select api.add_upload_rows (:u, :'line');
select verdict, rule, details from api.check_upload (:u) where row_number = 20;
reset session authorization;
select pg_temp.register () = :'before' as is_as_before;
set session authorization test_officer;
-- what was sent as one kind is not brought in as another
select api.bring_in (md5 ('i0')::uuid, :u, 'shareholders', 'old.xlsx', 'abc', 'Sheet1', null);
select pg_temp.dateless (number) from api.bring_in (md5 ('i1')::uuid, :u, 'resolutions', 'old.xlsx', 'abc', 'Sheet1', null);
select pg_temp.dateless (number) from api.bring_in (md5 ('i1')::uuid, :u, 'resolutions', 'old.xlsx', 'abc', 'Sheet1', null);
select kind, row_count, brought_in_count, refused_count, skipped_count from api.import;
select number, body, passed_on, words, words_gu from api.resolution where import_id is not null order by resolution_id;
select row_number, verdict, rule, member_id from api.import_row order by 1;
reset session authorization;
select * from core.find_faults (null);
select operation, row_count from audit.entry where relation = 'core.resolution' order by position desc limit 1;
set session authorization test_officer;
-- untouched it goes as it came
select pg_temp.dateless (number) from api.take_back_import (md5 ('t1')::uuid, 1, 'Wrong file');
reset session authorization;
select pg_temp.register () = :'before' as is_as_before;
select operation, row_count from audit.entry where relation = 'core.resolution' order by position desc limit 1;
-- no resolution goes in any other way
delete from core.resolution;
set session authorization test_officer;
-- and comes again under the same numbers
select api.begin_upload (:u, 'resolutions');
select api.add_upload_rows (:u, '[
  [1, "data", [], {"number": "1", "passed_on": "1998-07-14", "body": "board", "words": "Five women are admitted."}, null, null],
  [2, "data", [], {"number": "2", "passed_on": "1998-07-14", "body": "board", "words": "A share costs 100 rupees."}, null, null]]');
select pg_temp.dateless (number) from api.bring_in (md5 ('i2')::uuid, :u, 'resolutions', 'new.csv', 'abd', null, null);
-- what an act, a rule or anything of the board stands on is not taken back
reset session authorization;
insert into core.bar (member_id, ground, from_on, words, resolution_id)
select 1, 'other', '1998-07-14', 'As resolved', r.resolution_id from core.resolution r where r.number = 'BRD/14-07-1998/1';
set session authorization test_officer;
\set VERBOSITY terse
select api.take_back_import (md5 ('t2')::uuid, 2, 'Wrong file');
\set VERBOSITY default
select api.act_count_of (resolution_id) from api.resolution where number = 'BRD/14-07-1998/1';
reset session authorization;
delete from core.bar;
set session authorization test_admin;
select number is not null as is_set from api.set_parameter (md5 ('v1')::uuid, 'share_value', 10000, '1998-07-14', 'BRD/14-07-1998/2', 'Bye-law 5');
set session authorization test_officer;
\set VERBOSITY terse
select api.take_back_import (md5 ('t2')::uuid, 2, 'Wrong file');
select api.begin_upload (:u, 'shareholders');
select api.add_upload_rows (:u, '[
  [1, "data", [], {"member_number": 201, "own_name": "Ujiben", "admitted_on": "1998-07-14", "share_count": 5,
     "resolution_number": "brd/14-07-1998/1"}, null, null]]');
select pg_temp.dateless (number) from api.bring_in (md5 ('i3')::uuid, :u, 'shareholders', 'women.csv', 'abe', null, null);
select api.take_back_import (md5 ('t3')::uuid, 2, 'Wrong file');
-- nor a woman who was called to a meeting
reset session authorization;
insert into core.meeting (body, kind, number, held_on, begins, place) values ('general', 'annual', 'MGEN/98-99/001', '1998-09-20', '11:00', 'Hall');
insert into core.notice_copy (meeting_id, member_id, way, sent_on)
select 1, m.member_id, 'post', '1998-09-01' from core.member m where m.member_number = 201;
set session authorization test_officer;
select api.take_back_import (md5 ('t4')::uuid, 3, 'Wrong file');
reset session authorization;
select * from core.find_faults (null);

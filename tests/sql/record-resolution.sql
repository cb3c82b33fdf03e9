-- The register of resolutions.
set session authorization test_officer;
select record_id, number from api.record_resolution (md5 ('1')::uuid, 'board', '2025-03-31', 'First of the old year', null, null);
select record_id, number from api.record_resolution (md5 ('2')::uuid, 'board', '2025-04-01', 'First of the new year', 'નવા વર્ષનો પહેલો', null);
select record_id, number from api.record_resolution (md5 ('3')::uuid, 'general', '2025-04-01', 'Of the general body', null, null);
select record_id, number from api.record_resolution (md5 ('4')::uuid, 'board', '2025-04-02', 'With a number of its own', null, 'brd/25-26/002');
-- the counter goes round the number that was typed
select record_id, number from api.record_resolution (md5 ('5')::uuid, 'board', '2025-04-03', 'The next by itself', null, ' ');
select record_id, number from api.record_resolution (md5 ('5')::uuid, 'board', '2025-04-03', 'The next by itself', null, ' ');
select api.record_resolution (md5 ('6')::uuid, 'board', '2025-04-03', 'Taken', null, 'BRD/25-26/003');
select api.record_resolution (md5 ('6')::uuid, 'board', '2025-04-03', ' ', null, null);
select api.record_resolution (md5 ('6')::uuid, 'club', '2025-04-03', 'Of a club', null, null);
select api.record_resolution (md5 ('6')::uuid, 'board', null, 'Of no day', null, null);
select api.record_resolution (md5 ('6')::uuid, 'board', '1925-04-03', 'Long ago', null, null);
-- before the Act no rule had a value
select api.record_resolution (md5 ('6')::uuid, 'board', '1962-04-30', 'A day too early', null, null);
-- a full Aadhaar number, as people group it
select api.record_resolution (md5 ('6')::uuid, 'board', '2025-04-03', 'Aadhaar 2345 6789 0124', null, null);
select api.record_resolution (md5 ('6')::uuid, 'board', '2025-04-03', 'Aadhaar 2345 - 6789 - 0124', null, null);
select api.record_resolution (md5 ('6')::uuid, 'board', '2025-04-03', E'Aadhaar 2345\u00A06789\u00A0\u00A00124', null, null);
\set VERBOSITY terse
select api.record_resolution (md5 ('6')::uuid, 'board', current_date + 2, 'Not yet', null, null);
\set VERBOSITY default
reset session authorization;
set session authorization test_clerk;
select api.record_resolution (md5 ('7')::uuid, 'board', '2025-04-03', 'By a clerk', null, null);
select number, body, passed_on, words, words_gu from api.resolution order by resolution_id;
reset session authorization;
-- a file is held to the same
select core.rule_of_resolution ('BRD/98-99/003', 'general', '1999-01-01', 'Of the board');
update core.resolution set words = 'Otherwise';
select series, year, last from core.counter order by 1, 2;

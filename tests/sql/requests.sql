-- Sending twice does once; what was given up stays given up.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_officer;
select number from api.record_resolution (md5 ('1')::uuid, 'board', '2025-06-20', 'Once', null, null);
select record_id, number from api.abandon_request (md5 ('1')::uuid);
-- nothing was written under this id, and from now on nothing can be
select record_id, number from api.abandon_request (md5 ('2')::uuid);
select record_id, number from api.abandon_request (md5 ('2')::uuid);
select api.record_resolution (md5 ('2')::uuid, 'board', '2025-06-20', 'Late twin', null, null);
select api.record_resolution (null, 'board', '2025-06-20', 'Without an id', null, null);
-- an act that was refused leaves its id free
select api.record_resolution (md5 ('3')::uuid, 'board', '2025-06-20', '', null, null);
select number from api.record_resolution (md5 ('3')::uuid, 'board', '2025-06-20', 'Now with words', null, null);
-- the id of one act for another act, and the id of another person
select api.allot_shares (md5 ('3')::uuid, 1, 1, '2025-06-20', 'BRD/25-26/001', null);
select record_id, number from api.request where request_id = md5 ('3')::uuid;
reset session authorization;
set session authorization test_clerk;
select api.abandon_request (md5 ('3')::uuid);
select count (*) from api.request;
reset session authorization;
set session authorization test_reader;
select api.abandon_request (md5 ('4')::uuid);

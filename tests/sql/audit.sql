-- The trail: complete, chained, append-only; a tampered row is found.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
select count (*) = max (position) as without_gap, audit.first_break () from audit.entry;
select distinct login, program from audit.entry;
set session authorization test_auditor;
select * from audit.entry;
select position, login, relation, operation, row_key from api.trail order by position limit 3;
reset session authorization;
set session authorization test_clerk;
select * from api.trail;
reset session authorization;
-- the head of a day, for paper: the last entry until its end; where nothing was entered by then, the newest of all
set session authorization test_reader;
select c.head_position = s.head_position and c.head_hash = s.head_hash as is_head from api.chain_head (api.today ()) c cross join api.state s;
select c.head_position = s.head_position and c.head_hash = s.head_hash as is_head from api.chain_head ('2001-01-01') c cross join api.state s;
reset session authorization;
begin;
set local session_replication_role = replica;
update audit.entry set recorded_at = recorded_at - interval '2 days' where position <= 5;
select c.head_position, c.head_hash = encode (e.hash, 'hex') as is_head from api.chain_head (api.today () - 1) c join audit.entry e on e.position = c.head_position;
rollback;
update audit.entry set login = 'nobody' where position = 3;
delete from audit.change where position = 3;
truncate audit.entry cascade;
-- the owner of the machine can do all; the chain tells
alter table audit.change disable trigger all;
update audit.change set new = jsonb_set (new, '{share_count}', '500') where position = (select min (position) from audit.entry where relation = 'core.share_movement');
select e.relation from audit.entry e where e.position = audit.first_break ();
-- a direct change by the owner stands in the trail too
begin;
update core.person set phone = null where person_id = 1;
select e.login, e.relation, e.operation, e.request_id, c.old, c.new from audit.entry e join audit.change c using (position)
 where e.position = (select position from audit.head);
rollback;

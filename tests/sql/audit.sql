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

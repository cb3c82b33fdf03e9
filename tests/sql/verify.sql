-- Each invariant is found when it is broken, by name; a base that nobody touched has no fault.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
select * from core.find_faults (null);
select encode (hash, 'hex') as head from audit.head \gset
\o /dev/null
set session authorization test_officer;
select api.allot_shares (md5 ('v1')::uuid, 1, 2, '2025-06-14', 'BRD/25-26/001', null);
reset session authorization;
\o
-- a head that was noted earlier is still in the trail
select * from core.find_faults (:'head');
select * from core.find_faults ('00ff');
-- the owner of the machine breaks things one after the other, and each is named
set session_replication_role = replica;
begin;
delete from core.act where number = 'SHR/24-25/00002';
select * from core.find_faults (null) where invariant = 'I3';
rollback;
begin;
update core.counter set last = last + 3 where series = 'APP' and year = '23-24';
select * from core.find_faults (null);
rollback;
begin;
update core.request set is_given_up = true where request_id = md5 ('v1')::uuid;
select invariant, split_part (details, ' but ', 2) from core.find_faults (null);
rollback;
begin;
update core.share_movement set kind = 'transfer_in', counterpart_member_id = 1, first_number = 3, last_number = 7 where movement_id = 2;
select * from core.find_faults (null);
rollback;
begin;
update core.share_movement set share_count = -5, kind = 'surrender', paid_paise = -50000 where movement_id = 2;
select * from core.find_faults (null);
rollback;
begin;
delete from core.admission where member_id = 3;
select * from core.find_faults (null);
rollback;
begin;
update core.act set value_on = '2020-01-01' where number = 'ADM/24-25/0001';
select * from core.find_faults (null);
rollback;
begin;
update audit.change set new = jsonb_set (new, '{share_count}', '500') where position = (select min (position) from audit.entry where relation = 'core.share_movement');
select invariant from core.find_faults (null);
rollback;
begin;
delete from audit.entry where position = (select max (position) from audit.entry);
select invariant from core.find_faults (null);
rollback;
begin;
update audit.head set hash = '\x00';
select invariant from core.find_faults (null);
rollback;
reset session_replication_role;
select * from core.find_faults (null);

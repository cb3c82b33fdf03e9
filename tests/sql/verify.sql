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
insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on)
select a.act_id, 'payment', 2, 0, 6, 6, 100, '2024-04-12' from core.act a where a.number = 'SHR/24-25/00002';
select * from core.find_faults (null) where invariant = 'I5';
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
begin;
insert into core.request (request_id, act, digest, login, record_id, number, recorded_at)
values (md5 ('v2')::uuid, 'allot_shares', '\x00', 'test_officer', 1, 'SHR/25-26/99999', now ());
select invariant, split_part (details, ' was ', 2) from core.find_faults (null);
rollback;
begin;
update core.act set kind = 'transfer' where number = 'SHR/24-25/00001';
select * from core.find_faults (null) where invariant = 'I4';
rollback;
begin;
alter table core.admission drop constraint admission_pkey cascade;
insert into core.admission (member_id, act_id, admitted_on) select member_id, act_id, admitted_on from core.admission where member_id = 3;
select * from core.find_faults (null);
rollback;
begin;
insert into core.nomination (act_id, member_id, recorded_on) select act_id, 1, '2025-06-14' from core.act where number = 'SHR/25-26/00001';
insert into core.nominee (act_id, ordinal, name, relation, percent) select act_id, 1, 'Hetal', 'daughter', 60 from core.act where number = 'SHR/25-26/00001';
select * from core.find_faults (null);
rollback;
begin;
insert into core.certificate (act_id, certificate_number, member_id, issued_on, share_count, numbers, paid_paise, check_code)
select act_id, 1, 1, '2025-06-14', 2, '16–17', 20000, 'x' from core.act where number = 'SHR/25-26/00001';
select * from core.find_faults (null);
rollback;
begin;
update core.act set kind = 'copy' where number = 'SHR/25-26/00001';
select * from core.find_faults (null) where details like 'the certified copy%';
rollback;
begin;
alter table core.cessation drop constraint cessation_pkey cascade;
insert into core.cessation (member_id, act_id, ceased_on, reason)
select 3, a.act_id, '2025-06-14', 'resigned' from core.act a where a.number in ('ADM/24-25/0001', 'ADM/24-25/0002');
select * from core.find_faults (null) where details like '%ceased twice%';
rollback;
reset session_replication_role;
select * from core.find_faults (null);

-- Who may do what; tables belong to nobody but the owner.
\set ECHO none
\o /dev/null
set client_min_messages = warning;
\i ../../sql/roles.sql
\o
\set ECHO all
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
select p.act, p.role from core.permission p order by 1, 2;
select r.login, string_agg (p.act, ' ' order by p.act) filter (where pg_has_role (r.login, p.role::name, 'member')) as may
  from (values ('test_reader'), ('test_clerk'), ('test_officer'), ('test_accountant'), ('test_director'), ('test_auditor'), ('test_admin')) r (login)
 cross join (select distinct act, role from core.permission) p
 group by 1 order by 1;
set session authorization test_admin;
select * from core.member;
insert into core.resolution (body, number, passed_on, words) values ('board', 'X', '2025-01-01', 'By hand');
select * from audit.change;
select core.refuse ('anything');
create table api.mine (a integer);
create table public.mine (a integer);
create temporary table mine (a integer);
select what from api.permission order by 1;
select login, roles from api.state;
reset session authorization;
-- no view lends more than it shows: a reader sees the registers
set session authorization test_reader;
select count (*) from api.person;
select member_number, name from api.member_on ('2025-06-14') m join api.person p using (person_id) where state = 'active' order by 1;
delete from api.person;
update api.parameter set value = 1;

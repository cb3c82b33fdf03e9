-- The named people: who may name them, what must stay, and what comes of it in PostgreSQL. Logins belong to the whole
-- server, so everything here is taken back at the end.
\set ECHO none
\o /dev/null
\i setup/women.sql
\set ON_ERROR_ROLLBACK on
begin;
create role office login in role mandali_clerk;
\set good 'SCRAM-SHA-256$4096:MDEyMzQ1Njc4OWFiY2RlZg==$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY='
create view pg_temp.logins as
  select r.rolname, r.rolcanlogin, left (a.rolpassword, 19) as password,
         (select string_agg (g.rolname, ' ' order by g.rolname) from pg_auth_members m join pg_roles g on g.oid = m.roleid
           where m.member = r.oid) as groups
    from pg_roles r join pg_authid a on a.oid = r.oid where r.rolname ~ '^(sql_|office$)';
\o
\set ECHO all
-- only who looks after them
set session authorization test_officer;
select api.add_login (md5 ('0')::uuid, 'sql_meena', null, 'admin', :'good');
reset session authorization;
set session authorization test_admin;
-- the first is an administrator; the name is simple and free; the password is none
select api.add_login (md5 ('1')::uuid, 'sql_meena', 'Meena Patel', 'officer', :'good');
select api.add_login (md5 ('1')::uuid, 'sql_meena', 'Meena Patel', 'officer, queen', :'good');
select api.add_login (md5 ('1')::uuid, 'sql_meena', 'Meena Patel', 'owner', :'good');
select api.add_login (md5 ('1')::uuid, 'sql_meena', 'Meena Patel', 'doorkeeper', :'good');
select api.add_login (md5 ('1')::uuid, 'sql_meena', 'Meena Patel', ' , ', :'good');
select api.add_login (md5 ('1')::uuid, 'sql_meena', 'Meena Patel', 'admin', 'her password in clear');
select api.add_login (md5 ('1')::uuid, 'sql_meena', 'Meena Patel', 'admin', 'md5c4ca4238a0b923820dcc509a6f75849b');
select api.add_login (md5 ('1')::uuid, 'sql_meena', 'Meena Patel', 'admin', '');
\set VERBOSITY terse
select api.add_login (md5 ('1')::uuid, 'Meena', 'Meena Patel', 'admin', :'good');
select api.add_login (md5 ('1')::uuid, 'sql_meena"; drop role test_admin; --', null, 'admin', :'good');
\set VERBOSITY default
select api.add_login (md5 ('1')::uuid, 'postgres', null, 'admin', :'good');
select api.add_login (md5 ('1')::uuid, 'office', null, 'admin', :'good');
select api.add_login (md5 ('1')::uuid, 'mandali_owner', null, 'admin', :'good');
select api.add_login (md5 ('1')::uuid, 'test_nobody', null, 'admin', :'good');
\set VERBOSITY terse
select api.add_login (md5 ('1')::uuid, 'sql_meena', '2345 6789 0124', 'admin', :'good');
\set VERBOSITY default
select number from api.add_login (md5 ('1')::uuid, 'sql_meena', ' મીના પટેલ ', 'officer, ADMIN', :'good');
select number from api.add_login (md5 ('1')::uuid, 'sql_meena', ' મીના પટેલ ', 'officer, ADMIN', :'good');
select number from api.add_login (md5 ('2')::uuid, 'sql_asha', null, 'clerk', :'good');
select api.add_login (md5 ('3')::uuid, 'sql_asha', null, 'clerk', :'good');
select login, full_name, roles, is_disabled, is_open, entered_by, last_act_at from api.login order by login;
reset session authorization;
-- the office's common login is closed
table pg_temp.logins order by 1;
-- one administrator stays
set session authorization test_admin;
select api.let_login_in (md5 ('4')::uuid, 'sql_meena', false);
select api.change_login_roles (md5 ('4')::uuid, 'sql_meena', 'officer');
select api.let_login_in (md5 ('4')::uuid, 'sql_nobody', false);
-- another role instead of the one she had; disabled she has none; enabled again she has it back
select number from api.change_login_roles (md5 ('5')::uuid, 'sql_asha', 'officer,auditor');
reset session authorization;
table pg_temp.logins order by 1;
set session authorization sql_asha;
select login, full_name, roles from api.state;
select what from api.permission where what in ('admit_member', 'set_parameter', 'add_login') order by 1;
select api.add_login (md5 ('6')::uuid, 'sql_rogue', null, 'admin', :'good');
alter role sql_asha superuser;
select core.settle_login ('sql_asha', '{admin}', true, null);
set role mandali_doorkeeper;
reset session authorization;
set session authorization test_admin;
select number from api.let_login_in (md5 ('7')::uuid, 'sql_asha', false);
reset session authorization;
table pg_temp.logins order by 1;
set session authorization sql_asha;
select login from api.state;
reset session authorization;
set session authorization test_admin;
select number from api.set_login_password (md5 ('8')::uuid, 'sql_asha', :'good');
select api.set_login_password (md5 ('9')::uuid, 'sql_asha', 'in clear');
select api.set_login_password (md5 ('9')::uuid, 'test_clerk', :'good');
select number from api.let_login_in (md5 ('10')::uuid, 'sql_asha', true);
reset session authorization;
table pg_temp.logins order by 1;
-- a login of the server that has a role already can be named; its roles are then those of the office
create role sql_bina login in role mandali_clerk;
set session authorization test_admin;
select number from api.add_login (md5 ('11')::uuid, 'sql_bina', 'Bina', 'reader', :'good');
reset session authorization;
-- brought to another computer nobody has a password: each needs one
drop role sql_asha;
set session authorization test_admin;
select login, is_disabled, is_open from api.login order by login;
select number from api.set_login_password (md5 ('12')::uuid, 'sql_asha', :'good');
reset session authorization;
table pg_temp.logins order by 1;
-- everything is in the trail, and no verifier is
select e.login, e.operation, c.row_key, c.old - 'password_set_at' as old, c.new - '{password_set_at,entered_at,login_id}'::text[] as new
  from audit.entry e join audit.change c using (position) where e.relation = 'core.login' order by e.position;
select count (*) from audit.change c where c.old::text ~ 'SCRAM' or c.new::text ~ 'SCRAM';
select audit.first_break ();
delete from core.login;
select core.settle_office ();
table pg_temp.logins order by 1;
rollback;

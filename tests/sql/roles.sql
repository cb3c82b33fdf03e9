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
-- what is work of the office: nothing of it is a director's or a reader's
set session authorization test_director;
select * from api.permission order by 1;
set session authorization test_reader;
select * from api.permission order by 1;
set session authorization test_clerk;
select * from api.permission where not is_of_office order by 1;
set session authorization test_auditor;
select bool_or (is_of_office) from api.permission;
reset session authorization;
-- no view lends more than it shows: a reader sees the registers
set session authorization test_reader;
select count (*) from api.person;
select member_number, name from api.member_on ('2025-06-14') m join api.person p using (person_id) where state = 'active' order by 1;
delete from api.person;
update api.parameter set value = 1;
reset session authorization;
-- each role sends each act, without a word in it: the database lets in just those of the table
\set ECHO none
create function pg_temp.answer_to (login text, act regprocedure)
returns text
language plpgsql
as $$
declare
  code text;
begin
  perform set_config ('session_authorization', login, true);
  begin
    execute (select format ('select api.%I (%s)', p.proname,
                            (select string_agg ('null::' || format_type (a.oid, null), ', ' order by a.place)
                               from unnest (p.proargtypes) with ordinality a (oid, place)))
               from pg_proc p where p.oid = act);
    code := 'done';
  exception
    when others then code := sqlstate;
  end;
  perform set_config ('session_authorization', 'postgres', true);
  return code;
end
$$;
create temporary table tried as
  select r.login, p.proname::text as act, pg_temp.answer_to (r.login, p.oid::regprocedure) as answer
    from (values ('test_reader'), ('test_clerk'), ('test_officer'), ('test_accountant'), ('test_director'), ('test_auditor'), ('test_admin'),
                 ('test_nobody')) r (login)
   cross join pg_proc p
   where p.pronamespace = 'api'::regnamespace and p.prorettype = 'core.answer'::regtype;
\set ECHO all
select login, count (*) filter (where answer <> '42501') as let_in, count (*) filter (where answer = '42501') as refused
  from tried group by 1 order by 1;
select act, string_agg (substr (login, 6), ' ' order by login) filter (where answer <> '42501') as let_in from tried group by 1 order by 1;
-- what is let in is refused for another reason: an act without an id
select answer, count (*) from tried where answer <> '42501' group by 1 order by 1;
-- and nowhere does the database think otherwise than the table
select t.login, t.act, t.answer from tried t
 where (t.answer <> '42501') <> exists (select from core.permission p
                                         where p.act = t.act and pg_has_role (t.login, p.role::name, 'member'));
select p.act from core.permission p where p.act not in (select t.act from tried t);

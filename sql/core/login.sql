-- The logins of named people. What stands in core.login is the office's word on who may sign in; the two functions of
-- the doorkeeper carry it out in PostgreSQL.

create or replace function core.known_roles (roles text)
returns text[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  names constant text[] := array (select distinct r.name from regexp_split_to_table (lower (btrim (roles)), '[\s,]+') r (name)
                                   where r.name <> '' order by 1);
  strange text;
begin
  perform core.require ('roles', array_to_string (names, ''));
  select n.name into strange from unnest (names) n (name)
   where n.name in ('owner', 'doorkeeper')
      or not exists (select from pg_roles r where r.rolname = 'mandali_' || n.name) limit 1;
  if found then
    perform core.refuse ('login_role_is_known', 'roles', strange);
  end if;
  return names;
end
$$;
comment on function core.known_roles is 'Roles written with commas between, each of which has to be one of the office''s.';

create or replace function core.require_verifier (verifier text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require ('verifier', verifier);
  -- Anything else would be taken for a password in clear, which has no business on a server.
  if verifier !~ '^SCRAM-SHA-256\$[0-9]{1,7}:[A-Za-z0-9+/=]{8,64}\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$' then
    perform core.refuse ('password_stays_on_her_computer', 'verifier');
  end if;
end
$$;
comment on function core.require_verifier is 'Refuses whatever is not the SCRAM verifier of a password.';

create or replace function core.require_administrator ()
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from core.login l where not l.is_disabled and 'admin' = any (l.roles)) then
    perform core.refuse ('one_administrator_can_sign_in', 'roles');
  end if;
end
$$;
comment on function core.require_administrator is
  'Refuses what would leave the named people without anybody who can look after them.';

create or replace function core.require_free_login (login text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A login of the server that has a role of the office already is named; any other is somebody else's.
  if login ~ '^(pg_|mandali)' or login in ('office', 'postgres', 'public', 'none')
     or exists (select from core.login l where l.login = require_free_login.login)
     or exists (select from pg_roles r where r.rolname = require_free_login.login
                   and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls
                        or not pg_has_role (r.oid, 'mandali_reader', 'member'))) then
    perform core.refuse ('login_is_free', 'login', login);
  end if;
end
$$;
comment on function core.require_free_login is 'Refuses a login that is named already, or that belongs to the program or the server.';

create or replace function core.login_of (login text)
returns core.login
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  found_login core.login;
begin
  perform core.require ('login', login);
  select l.* into found_login from core.login l where l.login = login_of.login;
  if not found then
    perform core.refuse ('login_is_named_first', 'login', login);
  end if;
  return found_login;
end
$$;
comment on function core.login_of is 'The named person of this login.';

create or replace function core.member_here ()
returns bigint
language sql stable
begin atomic
  select l.member_id from core.login l where l.login = session_user and not l.is_disabled;
end;
comment on function core.member_here is 'Which member is signed in; null when she is none, or not named.';

-- The doorkeeper -----------------------------------------------------------------------------------------------

-- Names of logins cannot travel as values, so these statements are spelt by format: %I for names, %L for the verifier,
-- which was looked at before. This is the only place of the base that makes or changes logins.
create or replace function core.settle_login (login text, roles text[], is_let_in boolean, verifier text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  role_name text;
begin
  if not exists (select from pg_roles r where r.rolname = settle_login.login) then
    execute format ('create role %I nologin', login);
  end if;
  if is_let_in then
    execute format ('alter role %I login', login);
  else
    execute format ('alter role %I nologin', login);
  end if;
  if verifier is not null then
    execute format ('alter role %I password %L', login, verifier);
  end if;
  -- The roles that she had go first; who is not let in gets none, so that a connection which is open already may do
  -- nothing more from its next statement on.
  for role_name in
    select g.rolname from pg_roles g
      join pg_auth_members m on m.roleid = g.oid
      join pg_roles r on r.oid = m.member
     where r.rolname = settle_login.login and g.rolname like 'mandali\_%'
  loop
    execute format ('revoke %I from %I', role_name, login);
  end loop;
  for role_name in select 'mandali_' || n.name from unnest (roles) n (name) where is_let_in
  loop
    execute format ('grant %I to %I', role_name, login);
  end loop;
  if not is_let_in then
    perform pg_terminate_backend (a.pid) from pg_stat_activity a where a.usename = settle_login.login;
  end if;
end
$$;
comment on function core.settle_login is
  'Makes a login of PostgreSQL be as core.login says. A verifier of null leaves the password as it is.';

create or replace function core.let_office_in (is_let_in boolean)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from pg_roles r where r.rolname = 'office' and pg_has_role (r.oid, 'mandali_clerk', 'member')) then
    return;
  elsif is_let_in then
    alter role office login;
  else
    alter role office nologin;
    perform pg_terminate_backend (a.pid) from pg_stat_activity a where a.usename = 'office';
  end if;
end
$$;
comment on function core.let_office_in is 'Opens or closes the login that a private cluster has until people are named.';

grant create on schema core to mandali_doorkeeper;
alter function core.settle_login (text, text[], boolean, text) owner to mandali_doorkeeper;
alter function core.let_office_in (boolean) owner to mandali_doorkeeper;
revoke create on schema core from mandali_doorkeeper;

create or replace function core.settle_office ()
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.let_office_in (not exists (select from core.login l where not l.is_disabled));
end
$$;
comment on function core.settle_office is 'The office''s common login is open as long as nobody is named.';

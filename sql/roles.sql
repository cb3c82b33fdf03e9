-- Who may be here. Roles belong to the whole server, so they stand outside the migrations; this file is
-- safe to run again. Everybody logs in with a name of her own and is granted one or more of the groups.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['mandali_owner', 'mandali_reader', 'mandali_clerk', 'mandali_officer',
                                   'mandali_accountant', 'mandali_director', 'mandali_auditor', 'mandali_admin',
                                   'mandali_doorkeeper']
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = role_name) then
      execute format ('create role %I nologin', role_name);
    end if;
  end loop;
end
$$;

-- owner       owns everything, logs in never
-- reader      sees the registers
-- clerk       + takes applications, keeps names, addresses and photos
-- officer     + records resolutions, admits, allots, transfers
-- accountant, director, auditor   see the registers; their own acts come with their own areas
-- admin       keeps the cooperative's name, the values of its rules, and who the named people are
grant mandali_reader to mandali_clerk, mandali_accountant, mandali_director, mandali_auditor, mandali_admin;
grant mandali_clerk to mandali_officer;
grant mandali_owner to current_user;

-- doorkeeper  makes and closes the logins of named people: it owns the three functions of core/login.sql that do so
--             and nothing else, so that the right to make logins is not the owner's
do $$
begin
  if not (select rolcreaterole from pg_catalog.pg_roles where rolname = 'mandali_doorkeeper') then
    alter role mandali_doorkeeper createrole;
  end if;
end
$$;
grant mandali_reader, mandali_clerk, mandali_officer, mandali_accountant, mandali_director, mandali_auditor, mandali_admin
   to mandali_doorkeeper with admin option;
grant pg_signal_backend to mandali_doorkeeper;
grant mandali_doorkeeper to mandali_owner;

-- The base itself: nobody from the street, and a transaction that a vanished program left open ends soon.
do $$
begin
  execute format ('revoke all on database %I from public', pg_catalog.current_database ());
  execute format ('grant connect on database %I to mandali_reader', pg_catalog.current_database ());
  execute format ('grant connect, create, temporary on database %I to mandali_owner', pg_catalog.current_database ());
  execute format ('alter database %I set idle_in_transaction_session_timeout = ''15s''', pg_catalog.current_database ());
  execute format ('alter database %I set timezone = ''Asia/Kolkata''', pg_catalog.current_database ());
end
$$;
revoke create on schema public from public;
alter default privileges for role mandali_owner revoke execute on functions from public;

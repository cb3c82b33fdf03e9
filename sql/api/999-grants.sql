-- Who may do what. Reading: every role. Acting, and reading what is named there: the table core.permission, turned into grants.
revoke all on all tables in schema api from public;
revoke all on all functions in schema api from public;
grant usage on schema api to mandali_reader;
grant select on all tables in schema api to mandali_reader;
-- The trail shows what was once corrected: that is for those who audit.
revoke all on api.trail from mandali_reader;
grant select on api.trail to mandali_auditor, mandali_admin;

-- Rows of files hold whatever stood in them: that is for those who bring them in and those who audit.
revoke all on api.import_row from mandali_reader;
grant select on api.import_row to mandali_officer, mandali_accountant, mandali_auditor;

do $$
declare
  function record;
begin
  for function in
    select p.oid::regprocedure as signature, p.proname as name, (p.prorettype = 'core.answer'::regtype
            or p.proname in (select m.act from core.permission m)) as is_named
      from pg_catalog.pg_proc p
     where p.pronamespace = 'api'::regnamespace
  loop
    if not function.is_named then
      execute format ('grant execute on function %s to mandali_reader', function.signature);
    else
      execute (select string_agg (format ('grant execute on function %s to %I', function.signature, m.role), '; ')
                 from core.permission m where m.act = function.name);
    end if;
  end loop;
end
$$;

-- The one login of a private cluster, until people are named: the office may do what an office does.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'office') then
    create role office login;
  end if;
end
$$;
grant mandali_clerk, mandali_officer, mandali_accountant, mandali_auditor, mandali_admin to office;

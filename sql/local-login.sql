-- The one login of a private cluster, until people are named: the office may do what an office does. After that it is
-- closed, and opens again only when nobody is named any more.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'office') then
    create role office login;
  end if;
end
$$;
grant mandali_clerk, mandali_officer, mandali_accountant, mandali_auditor, mandali_admin to office;
grant office to mandali_doorkeeper with admin option;
select core.settle_office ();

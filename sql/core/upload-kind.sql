-- What can be brought in. Which functions judge the rows of a kind, enter them, say what was built on them and take them
-- out again stands here, and nowhere else.

create or replace function core.require_kind (kind text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  by_hand constant text := (select k.act from core.import_kind k where k.code = require_kind.kind);
begin
  -- rows that are gone have no kind; who asks for them is told so elsewhere
  if not core.may ('bring_in') or (kind is not null and not core.may (by_hand)) then
    raise exception using errcode = 'insufficient_privilege', message = concat ('not for this role: bring_in ', kind);
  end if;
end
$$;
comment on function core.require_kind is 'Refuses to bring in, or to take back, what the person may not enter by hand.';

create or replace function core.check_rows (upload_id uuid)
returns setof core.verdict
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  case (select u.kind from core.upload u where u.upload_id = check_rows.upload_id)
    when 'shareholders' then return query select v.* from core.verdicts_on_shareholders (check_rows.upload_id) v;
    when 'resolutions' then return query select v.* from core.verdicts_on_resolutions (check_rows.upload_id) v;
    when 'accounts' then return query select v.* from core.verdicts_on_accounts (check_rows.upload_id) v;
    when 'opening-balances' then return query select v.* from core.verdicts_on_openings (check_rows.upload_id) v;
    when 'vouchers' then return query select v.* from core.verdicts_on_postings (check_rows.upload_id) v;
    when 'bank_statement' then return query select v.* from core.verdicts_on_statement (check_rows.upload_id) v;
  end case;
end
$$;
comment on function core.check_rows is 'The verdict on every row of an upload, in no order.';

create or replace function core.enter_rows (import core.import, upload_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  case import.kind
    when 'shareholders' then perform core.enter_shareholders (import, upload_id);
    when 'resolutions' then perform core.enter_resolutions (import, upload_id);
    when 'accounts' then perform core.enter_accounts (import, upload_id);
    when 'opening-balances' then perform core.enter_openings (import, upload_id);
    when 'vouchers' then perform core.enter_postings (import, upload_id);
    when 'bank_statement' then perform core.enter_statement (import, upload_id);
  end case;
end
$$;
comment on function core.enter_rows is 'Keeps every row of an upload, and enters those that no rule refuses.';

create or replace function core.built_on (import core.import)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  later text;
begin
  case import.kind
    when 'shareholders' then later := core.built_on_shareholders (import);
    when 'resolutions' then later := core.built_on_resolutions (import);
    when 'accounts' then later := core.built_on_accounts (import);
    when 'opening-balances' then later := core.built_on_postings (import);
    when 'vouchers' then later := core.built_on_postings (import);
    when 'bank_statement' then later := core.built_on_statement (import);
  end case;
  return later;
end
$$;
comment on function core.built_on is 'The first thing that was built on an import since, as people call it; null when nothing was.';

create or replace function core.take_rows_back (import core.import)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  case import.kind
    when 'shareholders' then perform core.take_shareholders_back (import);
    when 'resolutions' then perform core.take_resolutions_back (import);
    when 'accounts' then perform core.take_accounts_back (import);
    when 'opening-balances' then perform core.take_postings_back (import);
    when 'vouchers' then perform core.take_postings_back (import);
    when 'bank_statement' then perform core.take_statement_back (import);
  end case;
end
$$;
comment on function core.take_rows_back is 'Takes what an import entered out of the registers.';

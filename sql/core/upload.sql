-- Files on their way, and taking an import back, whatever its kind.

create or replace function core.require_upload (upload_id uuid, kind text default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require_kind ((select u.kind from core.upload u where u.upload_id = require_upload.upload_id));
  if not exists (select from core.upload u
                  where u.upload_id = require_upload.upload_id and u.login = session_user
                    and u.kind = coalesce (require_upload.kind, u.kind)) then
    perform core.refuse ('upload_is_still_there', 'upload_id');
  end if;
end
$$;
comment on function core.require_upload is 'Refuses what only the person may do who sent these rows.';

create or replace function core.digest_of_rows (import_id bigint)
returns bytea
language sql stable
begin atomic
  select sha256 (coalesce (string_agg (sha256 (convert_to (r::text, 'UTF8')), ''::bytea order by r.row_number), ''))
    from core.import_row r where r.import_id = digest_of_rows.import_id;
end;
comment on function core.digest_of_rows is 'SHA-256 over the rows of an import, which stands for them in the trail.';

create or replace function core.count_rows (import_id bigint)
returns core.import
language sql
begin atomic
  update core.import as i
     set (row_count, brought_in_count, refused_count, skipped_count, rows_digest)
         = (select count (*), count (*) filter (where r.verdict = 'brought_in'), count (*) filter (where r.verdict = 'refused'),
                   count (*) filter (where r.verdict = 'skipped'), core.digest_of_rows (count_rows.import_id)
              from core.import_row r where r.import_id = count_rows.import_id)
   where i.import_id = count_rows.import_id
  returning i.*;
end;
comment on function core.count_rows is 'Notes how many rows an import has and what became of them, once they are all kept.';

create or replace function core.require_untouched (import core.import)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  later constant text := core.built_on (import);
begin
  if later is not null then
    perform core.refuse ('import_is_untouched', 'import_id', later);
  end if;
end
$$;
comment on function core.require_untouched is 'Refuses to take back an import on which something was built since.';

create or replace function core.take_back (import core.import)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform set_config ('mandali.taking_back', import.import_id::text, true);
  perform core.take_rows_back (import);
  perform set_config ('mandali.taking_back', '', true);
end
$$;
comment on function core.take_back is 'Takes all that an import entered out of the registers; the trail keeps every row.';

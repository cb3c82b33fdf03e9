-- Bringing in what stands in files: sent row by row, judged, brought in by one act, taken back by one.

create view api.import as
  select i.import_id, i.number, i.kind, i.file_name, i.file_digest, i.sheet, i.map, i.row_count, i.brought_in_count, i.refused_count,
         i.skipped_count, i.entered_at, i.entered_by, i.taken_back_at, i.taken_back_by, i.taken_back_words
    from core.import i;
comment on view api.import is 'Files that were brought in.';

create function api.may_read_rows (kind text)
returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select pg_catalog.pg_has_role (session_user, 'mandali_auditor', 'member')
         or exists (select from core.import_kind k where k.code = may_read_rows.kind and core.may (k.act))
$$;
comment on function api.may_read_rows is 'True for who audits, and for who may bring in files of this kind.';

create view api.import_row as
  select r.import_id, r.row_number, r.what, r.verdict, r.rule, r.field, r.details, r.cells, r.left_out, r.member_id
    from core.import_row r
    join core.import i on i.import_id = r.import_id
   where api.may_read_rows (i.kind);
comment on view api.import_row is 'What became of every row of a file.';

create function api.begin_upload (upload_id uuid, kind text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require_kind (kind);
  delete from core.upload u
   where u.started_at < now () - interval '1 day' or u.upload_id = begin_upload.upload_id and u.login = session_user;
  insert into core.upload (upload_id, kind) values (begin_upload.upload_id, begin_upload.kind);
end
$$;
comment on function api.begin_upload is 'Opens an upload under an id made by the program; one of the same id begins anew.';

create function api.add_upload_rows (upload_id uuid, lines jsonb)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  added bigint;
begin
  perform core.require_upload (upload_id);
  insert into core.upload_row (upload_id, row_number, what, cells, said, left_out, unread)
  select add_upload_rows.upload_id, (l.line ->> 0)::bigint, l.line ->> 1,
         array (select c from jsonb_array_elements_text (l.line -> 2) c), l.line -> 3,
         case when jsonb_typeof (l.line -> 4) = 'array' then array (select c from jsonb_array_elements_text (l.line -> 4) c) end,
         case when jsonb_typeof (l.line -> 5) = 'array' then array (select c from jsonb_array_elements_text (l.line -> 5) c) end
    from jsonb_array_elements (lines) l (line);
  get diagnostics added = row_count;
  return added;
end
$$;
comment on function api.add_upload_rows is
  'Adds rows to an upload; each is [row number, what it is, cells, fields as read, fields left out or null, why it is unread or null].';

create function api.forget_upload (upload_id uuid)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from core.upload u where u.upload_id = forget_upload.upload_id and u.login = session_user;
end
$$;
comment on function api.forget_upload is 'Forgets an upload that is not to be brought in.';

create function api.check_upload (upload_id uuid)
returns table (row_number bigint, verdict text, rule text, field text, details text, other_member_id bigint, twin_row bigint,
               added text, left_out text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require_upload (upload_id);
  return query
    select v.row_number, v.verdict, v.rule, v.field, array_to_string (v.details, '|', ''), v.other_member_id, v.twin_row,
           v.added::text, array_to_string (v.left_out, '|', '')
      from core.check_rows (check_upload.upload_id) v
     order by v.row_number;
end
$$;
comment on function api.check_upload is
  'The verdict on every row of an upload, as bringing it in would give it now; details say nearly of a row that comes in and has '
  'nearly the name of twin_row. Writes nothing.';

create function api.bring_in (request_id uuid, upload_id uuid, kind text, file_name text, file_digest text, sheet text, map text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  import core.import;
begin
  answer := core.begin_act (request_id, 'bring_in', jsonb_build_array (upload_id, kind, file_name, file_digest, sheet, map));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_upload (upload_id, kind);
  insert into core.import as i (number, kind, file_name, file_digest, sheet, map)
  values (core.numbered ('IMP', core.today (), core.next_number ('IMP', core.financial_year (core.today ())), 4), bring_in.kind,
          bring_in.file_name, bring_in.file_digest, bring_in.sheet, bring_in.map)
  returning i.* into import;
  perform core.enter_rows (import, upload_id);
  import := core.count_rows (import.import_id);
  if import.brought_in_count = 0 then
    perform core.refuse ('something_is_brought_in', 'upload_id');
  end if;
  delete from core.upload u where u.upload_id = bring_in.upload_id;
  perform core.post_import (import, 1);
  return core.end_act (request_id, import.import_id, import.number);
end
$$;
comment on function api.bring_in is
  'Brings in every row of an upload that no rule refuses, all or nothing; the rows and what became of them are kept.';

create function api.take_back_import (request_id uuid, import_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  import core.import;
begin
  answer := core.begin_act (request_id, 'take_back_import', jsonb_build_array (import_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  select i.* into import from core.import i where i.import_id = take_back_import.import_id for update;
  if not found or import.taken_back_at is not null then
    perform core.refuse ('import_is_taken_back_once', 'import_id');
  end if;
  perform core.require_kind (import.kind);
  perform core.require_untouched (import);
  update core.import as i
     set taken_back_at = transaction_timestamp (), taken_back_by = session_user, taken_back_words = btrim (take_back_import.words)
   where i.import_id = import.import_id;
  perform core.post_import (import, -1);
  perform core.take_back (import);
  return core.end_act (request_id, import.import_id, import.number);
end
$$;
comment on function api.take_back_import is
  'Takes a whole import back while nothing was built on it, with a reason: the registers are as they were before it.';

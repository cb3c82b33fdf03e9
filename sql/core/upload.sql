-- Files on their way, and taking an import back.

create or replace function core.require_upload (upload_id uuid, kind text default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not core.may ('bring_in') then
    raise exception using errcode = 'insufficient_privilege', message = 'not for this role: bring_in';
  elsif not exists (select from core.upload u
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

create or replace function core.require_untouched (import core.import)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  later text;
begin
  -- Acts on the women by anything but the import, also that one of them is the same as another; calls, which reach all
  -- part-paid shares, count from then on.
  select a.number into later
    from core.act a
   where a.import_id is distinct from import.import_id
     and (a.member_id in (select r.member_id from core.import_row r where r.import_id = import.import_id)
          or a.other_member_id in (select r.member_id from core.import_row r where r.import_id = import.import_id)
          or a.kind = 'call' and a.entered_at > import.entered_at)
   order by a.act_id limit 1;
  if later is null then
    select p.name into later
      from core.import_row r
      join core.person p on p.person_id = r.person_id
     where r.import_id = import.import_id
       and (p.row_version > 1
            or exists (select from core.photo f where f.person_id = p.person_id)
            or exists (select from core.consent c where c.person_id = p.person_id)
            or exists (select from core.seat s where s.member_id = r.member_id)
            or exists (select from core.member m where m.person_id = p.person_id and m.member_id <> r.member_id)
            or exists (select from core.member m where m.heir_of_member_id = r.member_id))
     order by r.row_number limit 1;
  end if;
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
declare
  acts constant bigint[] := array (select a.act_id from core.act a where a.import_id = import.import_id);
begin
  perform set_config ('mandali.taking_back', import.import_id::text, true);
  delete from core.nominee n where n.act_id = any (acts);
  delete from core.nomination n where n.act_id = any (acts);
  delete from core.share_movement m where m.act_id = any (acts);
  delete from core.cessation c where c.act_id = any (acts);
  delete from core.admission a where a.act_id = any (acts);
  delete from core.act a where a.import_id = import.import_id;
  delete from core.member m using core.import_row r where r.import_id = import.import_id and m.member_id = r.member_id;
  delete from core.address a using core.import_row r where r.import_id = import.import_id and a.person_id = r.person_id;
  delete from core.person p using core.import_row r where r.import_id = import.import_id and p.person_id = r.person_id;
  -- villages that its rows named and where nobody lives now
  delete from core.place l
   where lower (l.name) in (select lower (btrim (r.said ->> 'place')) from core.import_row r where r.import_id = import.import_id)
     and not exists (select from core.address a where a.place_id = l.place_id);
  perform set_config ('mandali.taking_back', '', true);
end
$$;
comment on function core.take_back is 'Takes all that an import entered out of the registers; the trail keeps every row.';

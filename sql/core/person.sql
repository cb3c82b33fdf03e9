-- Small steps of acts on people.

create or replace function core.clean_phone (phone text)
returns text
language sql immutable
begin atomic
  select regexp_replace (regexp_replace (nullif (core.latin_digits (btrim (phone)), ''), '[ -]', '', 'g'), '^(\+91|0)(?=[0-9]{10}$)', '');
end;
comment on function core.clean_phone is 'A phone number as ten digits where it is one; null for nothing.';

create or replace function core.lock_person (person_id bigint, row_version bigint)
returns core.person
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  her core.person;
begin
  select p.* into her from core.person p where p.person_id = lock_person.person_id for update;
  if not found then
    perform core.refuse ('person_is_in_the_register', 'person_id');
  elsif her.row_version is distinct from lock_person.row_version then
    raise exception using errcode = 'MN002', message = 'record_is_current', constraint = 'record_is_current';
  end if;
  return her;
end
$$;
comment on function core.lock_person is 'The person, for a change by somebody who saw this version of her.';

create or replace function core.add_address (person_id bigint, from_on date, house text, place text, taluka text,
                                             district text, pin text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into core.address (person_id, from_on, house, place_id, pin)
  values (add_address.person_id, add_address.from_on, nullif (btrim (add_address.house), ''),
          core.find_or_add_place (place, taluka, district), nullif (core.latin_digits (btrim (add_address.pin)), ''));
end
$$;
comment on function core.add_address is 'Adds where a person lives from a day on.';

create or replace function core.save_photo (person_id bigint, photo bytea)
returns void
language sql
begin atomic
  insert into core.photo (person_id, image) values (save_photo.person_id, save_photo.photo);
end;
comment on function core.save_photo is 'Adds a photograph.';

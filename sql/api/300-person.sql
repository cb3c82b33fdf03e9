-- People: what is read, and what may be corrected.

create view api.person as
  select p.person_id, p.own_name, p.middle_name, p.middle_relation, p.surname, p.own_name_gu, p.middle_name_gu,
         p.surname_gu, p.name, p.name_gu, p.search_text, p.born_on, p.birth_year, p.age_said, p.age_said_in, p.sex,
         p.phone, p.occupation, o.name as occupation_name, o.name_gu as occupation_name_gu,
         o.name_hi as occupation_name_hi, p.sewa_number, p.aadhaar_last4, p.row_version
    from core.person p
    left join core.occupation o on o.code = p.occupation;
comment on view api.person is 'People by name, birth, trade and phone.';

create view api.address as
  select a.address_id, a.person_id, a.from_on, a.house, a.place_id, l.name as place, l.name_gu as place_gu, l.taluka,
         l.district, a.pin
    from core.address a
    join core.place l on l.place_id = a.place_id;
comment on view api.address is 'Where people lived from which day.';

create view api.photo as
  select f.photo_id, f.person_id, f.image from core.photo f;
comment on view api.photo is 'Photographs.';

create view api.place as
  select l.place_id, l.name, l.name_gu, l.taluka, l.district, l.kind from core.place l;
comment on view api.place is 'Wards, villages and towns.';

create view api.occupation as
  select o.code, o.ordinal, o.name, o.name_gu, o.name_hi from core.occupation o;
comment on view api.occupation is 'The trades.';

create function api.age_on (born_on date, birth_year integer, age_said integer, age_said_in integer, day date)
returns integer
language sql immutable parallel safe
begin atomic
  select case when born_on is not null then extract (year from age (day, born_on))::integer
              when birth_year is not null then extract (year from day)::integer - birth_year
              else age_said + extract (year from day)::integer - age_said_in end;
end;
comment on function api.age_on is 'Age in years on a day: exact from a birth day, about from a year or from what was said.';

create function api.address_words (house text, place text, taluka text, district text, pin text)
returns text
language sql immutable
begin atomic
  -- The words that name its parts let a register that was exported come in again.
  select concat_ws (', ', house, case when house is not null then 'At ' || place else place end,
                    'Tal. ' || nullif (taluka, place), 'Dist. ' || district) || coalesce (' ' || pin, '');
end;
comment on function api.address_words is 'An address in one line, as it stands in registers.';

create function api.address_on (person_id bigint, day date)
returns table (house text, place text, place_gu text, taluka text, district text, pin text)
language sql stable parallel safe
begin atomic
  select a.house, a.place, a.place_gu, a.taluka, a.district, a.pin
    from api.address a
   where a.person_id = address_on.person_id and a.from_on <= day
   order by a.from_on desc, a.address_id desc
   limit 1;
end;
comment on function api.address_on is 'Where a person lived on a day.';


create function api.change_person (request_id uuid, person_id bigint, row_version bigint, own_name text,
                                   middle_name text, middle_relation text, surname text, own_name_gu text,
                                   middle_name_gu text, surname_gu text, born_on date, birth_year integer,
                                   age_said integer, sex text, phone text, occupation text, category text,
                                   sewa_number text, aadhaar_last4 text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  her core.person;
begin
  answer := core.begin_act (request_id, 'change_person',
    jsonb_build_array (person_id, row_version, own_name, middle_name, middle_relation, surname, own_name_gu,
                       middle_name_gu, surname_gu, born_on, birth_year, age_said, sex, phone, occupation, category,
                       sewa_number, aadhaar_last4));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('own_name', own_name);
  her := core.lock_person (person_id, row_version);
  update core.person as p
     set own_name = btrim (change_person.own_name), middle_name = nullif (btrim (change_person.middle_name), ''),
         middle_relation = nullif (change_person.middle_relation, ''),
         surname = nullif (btrim (change_person.surname), ''),
         own_name_gu = nullif (btrim (change_person.own_name_gu), ''),
         middle_name_gu = nullif (btrim (change_person.middle_name_gu), ''),
         surname_gu = nullif (btrim (change_person.surname_gu), ''),
         born_on = change_person.born_on, birth_year = change_person.birth_year, age_said = change_person.age_said,
         age_said_in = case when change_person.age_said is null then null
                            when change_person.age_said = her.age_said then her.age_said_in
                            else extract (year from core.today ())::integer end,
         sex = coalesce (change_person.sex, her.sex), phone = core.clean_phone (change_person.phone),
         occupation = nullif (change_person.occupation, ''),
         sewa_number = nullif (btrim (change_person.sewa_number), ''),
         aadhaar_last4 = nullif (btrim (core.latin_digits (change_person.aadhaar_last4)), ''), row_version = p.row_version + 1
   where p.person_id = her.person_id;
  update core.member as m set category = change_person.category
   where m.member_id = (select max (n.member_id) from core.membership n where n.person_id = her.person_id)
     and m.category is distinct from coalesce (change_person.category, m.category);
  return core.end_act (request_id, her.person_id, core.full_name (btrim (own_name), btrim (middle_name), btrim (surname)));
end
$$;
comment on function api.change_person is 'Corrects what is known of a person; the version says which state the clerk saw.';

create function api.change_address (request_id uuid, person_id bigint, row_version bigint, from_on date, house text,
                                    place text, taluka text, district text, pin text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  her core.person;
begin
  answer := core.begin_act (request_id, 'change_address',
    jsonb_build_array (person_id, row_version, from_on, house, place, taluka, district, pin));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('from_on', from_on);
  her := core.lock_person (person_id, row_version);
  perform core.add_address (her.person_id, from_on, house, place, taluka, district, pin);
  update core.person as p set row_version = p.row_version + 1 where p.person_id = her.person_id;
  return core.end_act (request_id, her.person_id, her.name);
end
$$;
comment on function api.change_address is 'Adds where a person lives from a day on; earlier addresses stay.';

create function api.change_photo (request_id uuid, person_id bigint, row_version bigint, photo bytea)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  her core.person;
begin
  answer := core.begin_act (request_id, 'change_photo', jsonb_build_array (person_id, row_version, photo));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('photo', left (encode (photo, 'hex'), 8));
  her := core.lock_person (person_id, row_version);
  perform core.save_photo (her.person_id, photo);
  update core.person as p set row_version = p.row_version + 1 where p.person_id = her.person_id;
  return core.end_act (request_id, her.person_id, her.name);
end
$$;
comment on function api.change_photo is 'Adds a newer photograph of a person.';

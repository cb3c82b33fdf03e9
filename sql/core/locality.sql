-- Villages, wards and towns: the one room where a place that is typed becomes a place of the register.

create or replace function core.script_of (words text)
returns text
language sql immutable parallel safe
begin atomic
  select case when words ~ '[઀-૿]' then 'gu' when words ~ '[ऀ-ॿ]' then 'hi' else 'en' end;
end;
comment on function core.script_of is 'The letters in which this is written: gu Gujarati, hi Devanagari, en Latin.';

create or replace function core.is_said_elsewhere (words text, known text)
returns boolean
language sql immutable parallel safe
begin atomic
  -- In one script two names that only sound alike are two.
  select core.script_of (words) <> core.script_of (known) and core.name_words (known) <> '{}'
         and core.name_words (words) = core.name_words (known);
end;
comment on function core.is_said_elsewhere is 'True when a known name is this one as another script writes it.';

create or replace function core.is_place_called (place core.place, words text)
returns boolean
language sql stable
begin atomic
  select lower ((place).name) = lower (btrim (words)) or (place).name_gu = btrim (words)
         or core.is_said_elsewhere (btrim (words), (place).name) or core.is_said_elsewhere (btrim (words), (place).name_gu);
end;
comment on function core.is_place_called is 'True when a place has this name, in whatever script.';

create or replace function core.may_lie_in (words text, known text)
returns boolean
language sql immutable parallel safe
begin atomic
  -- Ahmedabad, Amdavad and अहमदाबाद are not one sound; what is near it contradicts nothing.
  select lower (words) = lower (known)
         or core.script_of (words) <> core.script_of (known)
            and exists (select from unnest (core.name_words (words)) w (word)
                         cross join unnest (core.name_words (known)) k (word)
                         where core.levenshtein (w.word, k.word) <= greatest (length (w.word), length (k.word)) / 2);
end;
comment on function core.may_lie_in is
  'True when a taluka or district that is known can be the one that is said, in whatever script; null when one is.';

create or replace function core.place_sounding (name text, taluka text, district text)
returns core.place
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  sounds constant text[] := core.name_words (name);
  places core.place[];
begin
  -- What is not said of a place may be anything.
  places := array (select p from core.place p
                    where sounds <> '{}' and p.name_words @> sounds
                      and (core.is_said_elsewhere (place_sounding.name, p.name) or core.is_said_elsewhere (place_sounding.name, p.name_gu))
                      and coalesce (core.may_lie_in (place_sounding.taluka, p.taluka), true)
                      and coalesce (core.may_lie_in (place_sounding.district, p.district), true)
                    limit 2);
  -- One that is known by another name in these letters is another one.
  if cardinality (places) = 1 and core.script_of (places[1].name) <> core.script_of (name)
     and not (core.script_of (name) = 'gu' and places[1].name_gu is not null) then
    return places[1];
  end if;
  return null;
end
$$;
comment on function core.place_sounding is
  'The one place that has a name of this sound in another script and none in this; null when there is none, or more than one.';

create or replace function core.name_place (place core.place, name text, taluka text, district text)
returns void
language sql
begin atomic
  -- Devanagari has no column of its own: a name in it stands only until one in Latin letters is said.
  update core.place as p
     set name = case core.script_of (name_place.name) when 'en' then name_place.name else p.name end,
         name_gu = case when core.script_of (name_place.name) = 'gu' then name_place.name
                        when core.script_of (p.name) = 'gu' then coalesce (p.name_gu, p.name)
                        else p.name_gu end,
         taluka = coalesce (p.taluka, name_place.taluka), district = coalesce (p.district, name_place.district)
   where p.place_id = (place).place_id;
end;
comment on function core.name_place is
  'Adds to a place the name that it has in another script, and where it lies if that was not said before.';

create or replace function core.find_or_add_place (name text, taluka text, district text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  clean_name constant text := btrim (name);
  clean_taluka constant text := nullif (btrim (taluka), '');
  clean_district constant text := nullif (btrim (district), '');
  place core.place;
begin
  perform core.require ('place', name);
  select p.* into place from core.place p
   where (lower (p.name) = lower (clean_name) or p.name_gu = clean_name)
     and (clean_taluka is null or core.may_lie_in (clean_taluka, p.taluka))
     and (clean_district is null or core.may_lie_in (clean_district, p.district))
   order by p.place_id limit 1;
  if found then
    return place.place_id;
  end if;
  place := core.place_sounding (clean_name, clean_taluka, clean_district);
  if place.place_id is null then
    insert into core.place (name, taluka, district) values (clean_name, clean_taluka, clean_district) returning * into place;
  else
    perform core.name_place (place, clean_name, clean_taluka, clean_district);
  end if;
  return place.place_id;
end
$$;
comment on function core.find_or_add_place is 'The place of this name, in whatever script; made when it is new.';

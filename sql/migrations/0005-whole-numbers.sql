-- A full Aadhaar number is found as people group it, in every column that they write in; and the age from which a
-- nominee needs no guardian is a dated rule like any other number of the law.

create or replace function core.has_aadhaar (words text)
returns boolean
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  -- as the program groups them before it wipes a field: in a row, or up to three blanks or hyphens between
  gap constant text := '[[:space:]\u00A0-]{0,3}';
  grouped constant text := '(?<![0-9])([2-9][0-9]{3}' || gap || '[0-9]{4}' || gap || '[0-9]{4})(?![0-9])';
  latin constant text := core.latin_digits (words);
  found text;
begin
  -- Most texts hold fewer than twelve digits, and are done with here.
  if latin is null or latin !~ '([0-9][^0-9]*){12}' then
    return false;
  end if;
  for found in select regexp_replace (m[1], '[^0-9]', '', 'g') from regexp_matches (latin, grouped, 'g') m
  loop
    if core.is_aadhaar (found) then
      return true;
    end if;
  end loop;
  return false;
end
$$;

alter table core.cooperative
  drop constraint aadhaar_is_not_kept_of_the_cooperative,
  add constraint aadhaar_is_not_kept_of_the_cooperative check
    (not core.has_aadhaar (name || ' / ' || coalesce (name_gu, '') || ' / ' || coalesce (short_name, '') || ' / '
                           || coalesce (address, '') || ' / ' || coalesce (address_gu, '') || ' / '
                           || coalesce (registration_number, '')));
alter table core.nominee
  drop constraint aadhaar_is_not_kept_of_nominees,
  add constraint aadhaar_is_not_kept_of_nominees check
    (not core.has_aadhaar (name || ' / ' || coalesce (name_gu, '') || ' / ' || relation || ' / '
                           || coalesce (address, '') || ' / ' || coalesce (guardian, '')));

insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi) values
  (17, 'majority_age', 'years', 1, 'Age from which a nominee needs no guardian', 'આ ઉંમર પછી નોમિનીને વાલીની જરૂર નથી',
   'इस आयु के बाद नामिती को अभिभावक की ज़रूरत नहीं');
insert into core.parameter (name, value, valid_from, source) values
  ('majority_age', 18, '1962-05-01', 'Indian Majority Act 1875, s. 3 (1)');

-- STUB
create function core.name_words (words text)
returns text[]
language sql immutable parallel safe
begin atomic
  select array_agg (distinct w) from regexp_split_to_table (lower (words), '\s+') w where w <> '';
end;
alter table core.person add column name_words text[] generated always as (core.name_words (core.full_name (own_name, middle_name, surname))) stored;

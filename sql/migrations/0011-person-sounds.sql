-- Finding a woman among a million: her village beside her name, a misspelt word, the end of her phone number.

-- The same key as before, at a third of the time: a pattern is only tried where a letter of it stands, and plain words
-- are replaced without one. No column has to be computed anew.
create or replace function core.name_key (word text)
returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  key text := lower (word);
begin
  -- One way to write each sound that spelling varies. First where Latin letters still have their a: ri and ru after a
  -- consonant, c without breath. Then ai, x, ph, breath after a consonant, long vowels, y. Then no a but the first letter,
  -- no h inside, n for m before most consonants, and nothing twice.
  if word ~ '[^ -~]' then
    key := core.latin_sounds (key);
  else
    if strpos (key, 'r') > 0 then
      key := regexp_replace (key, '(?<=[bcdfghjklmnpstvwxyz])r(i|u|ee|oo)(?=[bcdfghjklmnpstvwxyz])', 'r', 'g');
    end if;
    if strpos (key, 'c') > 0 then
      key := regexp_replace (key, 'c(?!h)k?', 'k', 'g');
    end if;
  end if;
  key := translate (key, 'wzq', 'vjk');
  if strpos (key, 'i') > 0 then
    key := regexp_replace (key, '[ae]i(?=[^aeiou]|$)', 'e', 'g');
  end if;
  key := replace (key, 'x', 'ks');
  if strpos (key, 'n') > 0 or strpos (key, 'gy') > 0 then
    key := regexp_replace (key, 'dny|gny|gn|gy(?=a)', 'gn', 'g');
  end if;
  key := replace (key, 'ph', 'f');
  if strpos (key, 'h') > 0 then
    key := regexp_replace (key, '([bcdgjkst])h+', '\1', 'g');
  end if;
  -- ie before ee: what comes of one is not part of the other
  key := replace (replace (replace (key, 'ie', 'i'), 'ee', 'i'), 'y', 'i');
  key := replace (replace (replace (key, 'oo', 'u'), 'ou', 'o'), 'au', 'o');
  key := regexp_replace (key, '(?<!^)[ah]|[^a-z]', '', 'g');
  if strpos (key, 'm') > 0 then
    key := regexp_replace (key, 'm(?=[cdgjkst])', 'n', 'g');
  end if;
  return regexp_replace (key, '(.)\1+', '\1', 'g');
end
$$;

create extension if not exists fuzzystrmatch with schema core;

create function core.without_one_letter (word text)
returns text[]
language sql immutable parallel safe
begin atomic
  select array_agg (distinct substr (word, 1, n - 1) || substr (word, n + 1)) || word from generate_series (1, length (word)) n;
end;
comment on function core.without_one_letter is
  'A word, and what is left of it without each of its letters: two words that share one of these are a letter apart, or little more.';

-- Words of names are counted as they come, so that the commonest are tried first. The count is never lowered: only
-- the order of words is read from it.
alter table core.name_word add column times bigint not null default 0;
alter table core.name_word add column near text[] generated always as (core.without_one_letter (word)) stored;
comment on column core.name_word.word is 'As core.name_key makes it; a word of a village has @ before it.';
comment on column core.name_word.times is 'How often it came in, more or less.';
comment on column core.name_word.near is 'By these a word finds its neighbours that are spelt almost like it.';
drop index core.name_word_near;
create index name_word_near on core.name_word using gin (near);

create table core.person_sound
(
  person_id bigint not null,
  words     text[] not null,
  constraint person_sound_pkey primary key (person_id),
  constraint person_sound_person_fkey foreign key (person_id) references core.person on delete cascade
);
comment on table core.person_sound is 'What a person is found by: one look finds a word of her name together with her village.';
comment on column core.person_sound.person_id is 'Who.';
comment on column core.person_sound.words is 'The sounds of her name; with @ before them those of every village where she lived.';
alter table core.person_sound enable row level security, force row level security;
create policy owner_sees_all on core.person_sound to mandali_owner using (true) with check (true);

create function core.village_words (words text[])
returns text[]
language sql immutable parallel safe
begin atomic
  select array (select '@' || w from unnest (words) w);
end;
comment on function core.village_words is 'Sounds as those of a village.';

insert into core.person_sound (person_id, words)
select p.person_id, p.name_words || coalesce (v.words, '{}')
  from core.person p
  left join (select a.person_id, array_agg (distinct w) as words
               from core.address a
               join core.place l on l.place_id = a.place_id
              cross join lateral unnest (core.village_words (l.name_words)) w
              group by a.person_id) v on v.person_id = p.person_id;
create index person_sound_words on core.person_sound using gin (words);
delete from core.name_word;
insert into core.name_word (word, times) select w, count (*) from core.person_sound s cross join lateral unnest (s.words) w group by w;

create function core.count_words (words text[])
returns void
language sql
begin atomic
  -- in alphabetical order, so that two who count never wait for each other
  insert into core.name_word as k (word, times) select w, count (*) from unnest (words) w group by w order by w
  on conflict on constraint name_word_pkey do update set times = k.times + excluded.times;
end;
comment on function core.count_words is 'Adds sounds to the list of words.';

create or replace function core.note_name_words ()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into core.person_sound (person_id, words) select n.person_id, n.name_words from new_rows n;
  perform core.count_words (array (select w from new_rows n cross join lateral unnest (n.name_words) w));
  return null;
end
$$;
comment on function core.note_name_words is 'Trigger: keeps what people are found by, and the list of words.';

create function core.note_changed_words ()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update core.person_sound as s
     set words = n.name_words || array (select w from unnest (s.words) w where w like '@%')
    from new_rows n
    join old_rows o on o.person_id = n.person_id and o.name_words <> n.name_words
   where s.person_id = n.person_id;
  perform core.count_words (array (select w from new_rows n
                                     join old_rows o on o.person_id = n.person_id
                                    cross join lateral unnest (n.name_words) w
                                    where w <> all (o.name_words)));
  return null;
end
$$;
comment on function core.note_changed_words is 'Trigger: who is called otherwise now is found by that.';
drop trigger changed_words_are_noted on core.person;
create trigger changed_words_are_noted after update on core.person referencing old table as old_rows new table as new_rows
  for each statement execute function core.note_changed_words ();

create function core.note_village_words ()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update core.person_sound as s
     set words = array (select distinct w from unnest (s.words || v.words) w)
    from (select n.person_id, array_agg (w) as words
            from new_rows n
            join core.place l on l.place_id = n.place_id
           cross join lateral unnest (core.village_words (l.name_words)) w
           group by n.person_id) v
   where s.person_id = v.person_id and not s.words @> v.words;
  perform core.count_words (array (select w from new_rows n join core.place l on l.place_id = n.place_id
                                    cross join lateral unnest (core.village_words (l.name_words)) w));
  return null;
end
$$;
comment on function core.note_village_words is 'Trigger: a woman is found by the villages where she lived, too.';
create trigger village_words_are_noted after insert on core.address referencing new table as new_rows
  for each statement execute function core.note_village_words ();

-- The end of a phone number is the beginning of it read backwards.
create index person_by_phone_end on core.person (reverse (phone) text_pattern_ops) where phone is not null;

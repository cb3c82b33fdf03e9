-- Names are found by how they sound, in Latin, Gujarati or Devanagari letters. Columns are computed by these functions,
-- so they are released as they stand: a better key is a new migration that computes the columns anew.

create function core.latin_sounds (word text)
returns text
language sql immutable parallel safe
begin atomic
  -- Letter by letter: the a that Gujarati and Hindi do not write needs no rule, since no a inside a word counts. What
  -- takes more than one letter is settled before: jña, an i that follows a vowel, the nasal point before a
  -- labial, ri and ru in a cluster.
  select translate (
           regexp_replace (regexp_replace (regexp_replace (regexp_replace (word, 'જ્ઞ|ज्ञ', 'gn', 'g'), '(?<!^)[ઈઇईइ]', 'e', 'g'),
                           '[ંं](?=[પફબભમपफबभम])', 'm', 'g'),
                           '(?<=[્्][રर])[િીુૂिीुू](?=[ક-હक-ह])', '', 'g'),
           'કખગઘઙચછજઝઞટઠડઢણતથદધનપફબભમયરલળવશષસહઅઆઇઈઉઊઋઍએઐઑઓઔિીુૂૃૅેૈૉોૌંઁ'
           || 'कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसहअआइईउऊऋऍएऐऑओऔिीुूृॅेैॉो'
           || 'ौंँા઼્ઃा़्ः',
           'kkggnccjjnttddnttddnpfbbmirllvssshaaiiuureeeoooiiuureeeooonn'
           || 'kkggnccjjnttddnttddnnpfbbmirrlllvssshaaiiuureeeoooiiuureeeoo'
           || 'onn');
end;
comment on function core.latin_sounds is 'Gujarati and Devanagari letters as the sounds that count; other letters stay.';

create function core.name_key (word text)
returns text
language sql immutable parallel safe
begin atomic
  -- One way to write each sound that spelling varies. First where Latin letters still have their a: ri and ru after a
  -- consonant, c without breath. Then ai, x, ph, breath after a consonant, long vowels, y. Then no a but the first letter,
  -- no h inside, n for m before most consonants, and nothing twice.
  select regexp_replace (regexp_replace (regexp_replace (regexp_replace (regexp_replace (regexp_replace (regexp_replace (
         regexp_replace (regexp_replace (regexp_replace (regexp_replace (
           translate (case when word ~ '[^ -~]' then core.latin_sounds (lower (word))
                           else regexp_replace (regexp_replace (lower (word),
             '(?<=[bcdfghjklmnpstvwxyz])r(i|u|ee|oo)(?=[bcdfghjklmnpstvwxyz])', 'r', 'g'), 'c(?!h)k?', 'k', 'g') end, 'wzq', 'vjk'),
           '[ae]i(?=[^aeiou]|$)', 'e', 'g'), 'x', 'ks', 'g'), 'dny|gny|gn|gy(?=a)', 'gn', 'g'), 'ph', 'f', 'g'),
           '([bcdgjkst])h+', '\1', 'g'), 'ee|ie|y', 'i', 'g'), 'oo', 'u', 'g'), 'ou|au', 'o', 'g'),
           '(?<!^)[ah]|[^a-z]', '', 'g'), 'm(?=[cdgjkst])', 'n', 'g'), '(.)\1+', '\1', 'g');
end;
comment on function core.name_key is 'How a word sounds, so that all its spellings in three scripts are one; empty for what is no word.';

create function core.name_words (words text)
returns text[]
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  word text;
  root text;
  roots text[] := array[]::text[];
  endings text[] := array[]::text[];
begin
  -- Ben, bhai and kumar are how a name is said, not which name it is; where nothing else stands they count.
  foreach word in array regexp_split_to_array (lower (coalesce (words, '')), '[[:space:]/.,;:()''"–—-]+') loop
    root := regexp_replace (word, '(ben|bahen|behen|behn|bhen|bhai|kumar|બેન|બહેન|ભાઈ|ભાઇ|કુમાર|बेन|बहन|बहेन|भाई|कुमार)$', '');
    if root = '' then
      endings := array_append (endings, core.name_key (word));
    else
      roots := array_append (roots, core.name_key (case when length (root) < 2 then word else root end));
    end if;
  end loop;
  roots := array_remove (case when roots = '{}' then endings else roots end, '');
  return array (select distinct r collate "C" from unnest (roots) r order by 1);
end
$$;
comment on function core.name_words is
  'The words of a name by their sound, each once, in alphabetical order. In PL/pgSQL, which keeps its plans: thrice as quick.';

alter table core.person add column name_words text[] not null generated always as
  (core.name_words (core.full_name (own_name, middle_name, surname) || ' ' || core.full_name (own_name_gu, middle_name_gu,
    surname_gu))) stored;
comment on column core.person.name_words is 'How her name sounds, word by word: core.name_words of both scripts.';
create index person_by_sound on core.person using gin (name_words);
alter table core.place add column name_words text[] not null generated always as
  (core.name_words (name || ' ' || coalesce (name_gu, ''))) stored;
comment on column core.place.name_words is 'How the name of the place sounds.';

create table core.name_word
(
  word text not null,
  constraint name_word_pkey primary key (word)
);
create index name_word_beginning on core.name_word (word text_pattern_ops);
create index name_word_near on core.name_word using gin (word core.gin_trgm_ops);
comment on table core.name_word is 'Every sound of a name that ever stood in the register, once: what is typed is looked up here first.';
comment on column core.name_word.word is 'As core.name_key makes it.';
alter table core.name_word enable row level security, force row level security;
create policy owner_sees_all on core.name_word to mandali_owner using (true) with check (true);
insert into core.name_word select distinct w from core.person p, unnest (p.name_words) w;

create function core.note_name_words ()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into core.name_word (word)
  select distinct w from new_rows n cross join lateral unnest (n.name_words) w
  on conflict on constraint name_word_pkey do nothing;
  return null;
end
$$;
comment on function core.note_name_words is 'Trigger: keeps the list of sounds.';
create trigger new_words_are_noted after insert on core.person referencing new table as new_rows
  for each statement execute function core.note_name_words ();
create trigger changed_words_are_noted after update on core.person referencing new table as new_rows
  for each statement execute function core.note_name_words ();

-- Finding people by the sounds of what is typed, in steps that stay small however large the register grows. A word of a
-- village has @ before it.

create or replace function core.words_begun (beginning text, village text default '')
returns text[]
language sql stable
begin atomic
  -- compared byte by byte, so that the index on beginnings serves whatever is typed; ~ comes behind z
  select array (select k.word from core.name_word k
                 where k.word ~>=~ (village || beginning) and k.word ~<~ (village || beginning || '~')
                 order by k.word <> village || beginning, k.times desc, k.word limit 100);
end;
comment on function core.words_begun is 'Words that begin so: the whole word, then the commonest.';

create or replace function core.slips (word text)
returns text[]
language sql immutable parallel safe
begin atomic
  -- a letter too many, or two changed over; letters that are missing or others are found by core.words_near
  select array (select substr (word, 1, n - 1) || substr (word, n + 1) from generate_series (1, length (word)) n
                 union
                select substr (word, 1, n - 1) || substr (word, n + 1, 1) || substr (word, n, 1) || substr (word, n + 2)
                  from generate_series (1, length (word) - 1) n
                 union
                -- the slip may be in her ben or his bhai
                select regexp_replace (word, '(b.n|be.|.en|.hai|b.ai|bh.i|bha.)$', ''));
end;
comment on function core.slips is
  'A word without each of its letters, with each two neighbours changed over, and without a ben or bhai that has a wrong letter.';

create or replace function core.words_near (spelt text, word text)
returns table (near text, distance integer)
language sql stable
begin atomic
  with meant as materialized
    (select words_near.word as sound, 1 as slip
      union all
     select k.sound, 2
       from (select distinct (core.name_words (s))[1] as sound from unnest (core.slips (spelt)) s) k
      where k.sound <> words_near.word),
  neighbour as
    (select k.word, k.times, m.slip, core.levenshtein (ltrim (k.word, '@'), m.sound) as apart
       from meant m
       join core.name_word k
         on k.near && (core.without_one_letter (m.sound) || core.without_one_letter ('@' || m.sound))
      where length (m.sound) > 1)
  select n.word, min (n.apart + n.slip) - 1
    from neighbour n
   where n.apart <= 1 and n.word not in (words_near.word, '@' || words_near.word)
   group by n.word, n.times
   order by 2, n.times desc, n.word
   limit 16;
end;
comment on function core.words_near is
  'Words of names and villages that may be meant when this one, spelt so, has one letter wrong; the nearest first.';

create or replace function core.village_choices (words text[])
returns setof text[]
language sql stable
begin atomic
  -- At most three may be words of a village; each of them is one, or is a word of a name.
  with known as
    (select w.word, row_number () over (order by w.word) - 1 as place
       from unnest (words) w (word)
      where exists (select from core.name_word k where k.word = '@' || w.word)
      limit 3)
  select array (select coalesce ((select '@' || k.word from known k where k.word = w.word and choice >> k.place::integer & 1 = 1), w.word)
                  from unnest (words) w (word))
    from generate_series (0, (1 << (select count (*) from known)::integer) - 1) choice
   order by choice;
end;
comment on function core.village_choices is
  'The ways in which these words can be words of her name and words of her village; all of her name first.';

create or replace function core.people_of_words (words text[], begun text[], most bigint)
returns setof bigint
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off -- few are wanted of many, so that reading through everybody would seem cheap
as $$
declare
  many constant integer := 1000;
  everybody constant numeric := greatest ((select c.reltuples::numeric from pg_class c where c.oid = 'core.person_sound'::regclass), 1);
  known integer;
  expected numeric;
  word text;
  found_now bigint;
begin
  select count (*), everybody * exp (sum (ln (least (greatest (k.times, 1) / everybody, 1)))) into known, expected
    from core.name_word k where k.word = any (words);
  if known < cardinality (words) then
    return;
  elsif begun is null then
    return query select s.person_id from core.person_sound s where s.words @> people_of_words.words limit most;
  elsif known > 0 and expected < many then
    -- so few that each of them can be looked at: the test of truth keeps the many beginnings out of the index
    return query
      select s.person_id from core.person_sound s
       where s.words @> people_of_words.words and (s.words && begun) is true
       limit most;
  else
    foreach word in array begun loop
      return query select s.person_id from core.person_sound s where s.words @> (people_of_words.words || word) limit most;
      get diagnostics found_now = row_count;
      most := most - found_now;
      exit when most <= 0;
    end loop;
  end if;
end
$$;
comment on function core.people_of_words is
  'People with all these words and one of those that are begun (null: nothing is), as many as are wanted at most.';

create or replace function core.people_misspelt (search text, typed text, begun text[], most bigint)
returns table (person_id bigint, distance integer)
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  keys constant text[] := core.name_words (search);
  unknown constant text[] := array (select w from unnest (keys) w
                                     where not exists (select from core.name_word k where k.word in (w, '@' || w)));
  one record;
  choice text[];
  found_now bigint;
begin
  -- One word is misspelt: the one that nobody has, or any of them.
  if cardinality (unknown) > 1 then
    return;
  end if;
  for one in
    select w.word, n.near, n.distance
      from (select distinct on (s.word) s.word, s.spelt
              from (select p.spelt, (core.name_words (p.spelt))[1] as word
                      from regexp_split_to_table (lower (btrim (search)), '[[:space:]]+') p (spelt)) s
             where s.word = any (case when unknown = '{}' then keys else unknown end)) w
     cross join lateral core.words_near (w.spelt, w.word) n
     where n.near <> all (keys)
     order by n.distance
     limit 24
  loop
    for choice in select c from core.village_choices (array_remove (array_remove (keys, one.word), typed)) c loop
      return query
        select f, one.distance
          from core.people_of_words (choice || one.near, case when one.word <> typed then begun end, most) f;
      get diagnostics found_now = row_count;
      most := most - found_now;
      if most <= 0 then
        return;
      end if;
    end loop;
  end loop;
end
$$;
comment on function core.people_misspelt is 'People who are found when one of the words is read as one that is spelt almost like it.';

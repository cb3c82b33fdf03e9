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
  -- a record that stands for another woman's since is not what the clerk saw either
  elsif her.row_version is distinct from lock_person.row_version or core.person_of (her.person_id) <> her.person_id then
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

create or replace function core.add_newer_address (person_id bigint, from_on date, house text, place text, taluka text,
                                                   district text, pin text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  known core.address;
begin
  select a.* into known from core.address a
   where a.person_id = add_newer_address.person_id and a.from_on <= add_newer_address.from_on
   order by a.from_on desc, a.address_id desc limit 1;
  -- What is left empty says nothing new about the same place.
  if known.place_id is distinct from core.find_or_add_place (place, taluka, district)
     or nullif (btrim (house), '') <> coalesce (known.house, '')
     or nullif (core.latin_digits (btrim (pin)), '') <> coalesce (known.pin, '') then
    perform core.add_address (person_id, from_on, house, place, taluka, district, pin);
  end if;
end
$$;
comment on function core.add_newer_address is 'Adds where a person lives from a day on, unless she is known to live there.';

create or replace function core.person_as_said (person_id bigint, own_name text, middle_name text, middle_relation text, surname text,
                                                own_name_gu text, middle_name_gu text, surname_gu text, born_on date,
                                                birth_year integer, age_said integer, sex text, phone text, occupation text,
                                                sewa_number text, aadhaar_last4 text, day date)
returns core.person
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  said core.person;
begin
  said.person_id := person_id;
  said.own_name := btrim (own_name);
  said.middle_name := nullif (btrim (middle_name), '');
  said.middle_relation := nullif (middle_relation, '');
  said.surname := nullif (btrim (surname), '');
  said.own_name_gu := nullif (btrim (own_name_gu), '');
  said.middle_name_gu := nullif (btrim (middle_name_gu), '');
  said.surname_gu := nullif (btrim (surname_gu), '');
  said.born_on := born_on;
  said.birth_year := birth_year;
  said.age_said := age_said;
  said.age_said_in := case when age_said is not null then extract (year from day)::integer end;
  said.sex := coalesce (sex, 'female');
  said.phone := core.clean_phone (phone);
  said.occupation := nullif (occupation, '');
  said.sewa_number := nullif (btrim (sewa_number), '');
  said.aadhaar_last4 := nullif (btrim (core.latin_digits (aadhaar_last4)), '');
  return said;
end
$$;
comment on function core.person_as_said is 'What was typed about a person on a day, as the register keeps it; nothing is written.';

create or replace function core.save_person (her core.person)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if her.person_id is null then
    insert into core.person as p (own_name, middle_name, middle_relation, surname, own_name_gu, middle_name_gu, surname_gu, born_on,
                                  birth_year, age_said, age_said_in, sex, phone, occupation, sewa_number, aadhaar_last4)
    values (her.own_name, her.middle_name, her.middle_relation, her.surname, her.own_name_gu, her.middle_name_gu, her.surname_gu,
            her.born_on, her.birth_year, her.age_said, her.age_said_in, her.sex, her.phone, her.occupation, her.sewa_number,
            her.aadhaar_last4)
    returning p.person_id into her.person_id;
  else
    update core.person as p
       set middle_name = her.middle_name, middle_relation = her.middle_relation, surname = her.surname,
           own_name_gu = her.own_name_gu, middle_name_gu = her.middle_name_gu, surname_gu = her.surname_gu,
           born_on = her.born_on, birth_year = her.birth_year, age_said = her.age_said, age_said_in = her.age_said_in,
           phone = her.phone, occupation = her.occupation, sewa_number = her.sewa_number, aadhaar_last4 = her.aadhaar_last4,
           row_version = p.row_version + 1
     where p.person_id = her.person_id
       and (p.middle_name, p.middle_relation, p.surname, p.own_name_gu, p.middle_name_gu, p.surname_gu, p.born_on, p.birth_year,
            p.age_said, p.phone, p.occupation, p.sewa_number, p.aadhaar_last4)
           is distinct from (her.middle_name, her.middle_relation, her.surname, her.own_name_gu, her.middle_name_gu, her.surname_gu,
                             her.born_on, her.birth_year, her.age_said, her.phone, her.occupation, her.sewa_number, her.aadhaar_last4);
  end if;
  return her.person_id;
end
$$;
comment on function core.save_person is 'Enters a new person, or what is new about a known one.';

create or replace function core.is_nearly_called (words text[], known text[])
returns boolean
language sql immutable parallel safe
begin atomic
  -- One word, and no short one, has one letter wrong behind its first: Gita and Rita may be twins.
  select cardinality (words) >= 2
         and (select count (*) = 1
                     and bool_and (exists (select from unnest (known) k (word)
                                            where k.word <> all (words) and left (k.word, 1) = left (w.word, 1)
                                              and greatest (length (k.word), length (w.word)) >= 4
                                              and core.levenshtein (w.word, k.word) = 1))
                from unnest (words) w (word)
               where w.word <> all (known));
end;
comment on function core.is_nearly_called is 'True when a name is the known one but for one letter; words as core.name_words makes them.';

-- Likely the same woman: her name and one thing more agree (rungs 1 to 5); when phone and day of birth both do, the name may have a
-- slip. For the eye of a person also what is weaker: a number that is hers alone, a name of three words, a phone, which a family may
-- share.
create or replace function core.likely_women (words text[], words_gu text[], phone text, born_on date, birth_year integer, place text,
                                              sewa_number text, aadhaar_last4 text)
returns table (person_id bigint, rung integer, reason text)
language sql stable
begin atomic
  select r.person_id, r.rung,
         (array['sewa_number_and_name', 'phone_and_name', 'birth_and_name', 'aadhaar_and_name', 'place_and_name', 'sewa_number', 'name',
                'phone'])[r.rung]
    from (select n.person_id,
                 case when n.word_count >= 2 and n.sewa_number = likely_women.sewa_number then 1
                      when n.word_count >= 2 and n.phone = likely_women.phone or n.is_near then 2
                      when n.word_count >= 2 and n.born_on = likely_women.born_on
                           -- of a year alone many are born
                           or n.word_count >= 3 and coalesce (extract (year from n.born_on)::integer, n.birth_year)
                              = coalesce (extract (year from likely_women.born_on)::integer, likely_women.birth_year) then 3
                      when n.word_count >= 2 and n.aadhaar_last4 = likely_women.aadhaar_last4 then 4
                      when n.word_count >= 2
                           and exists (select from (select a.place_id from core.address a where a.person_id = n.person_id
                                                     order by a.from_on desc, a.address_id desc limit 1) a
                                         join core.place l on l.place_id = a.place_id
                                        where core.is_place_called (l, likely_women.place))
                        then 5
                      when n.sewa_number = likely_women.sewa_number then 6
                      when n.word_count >= 3 then 7
                      when n.phone = likely_women.phone then 8 end as rung
            from (select p.person_id, p.born_on, p.birth_year, p.phone, p.sewa_number, p.aadhaar_last4,
                         greatest (case when p.name_words @> words then cardinality (words) end,
                                   case when p.name_words @> words_gu then cardinality (words_gu) end) as word_count,
                         case when p.phone = likely_women.phone and p.born_on = likely_women.born_on
                              then core.is_nearly_called (words, p.name_words) or core.is_nearly_called (words_gu, p.name_words)
                              end as is_near
                    from core.person p
                   where p.name_words @> case when cardinality (words) >= 2 then words end
                      or p.name_words @> case when cardinality (words_gu) >= 2 then words_gu end
                      or p.phone = likely_women.phone or p.sewa_number = likely_women.sewa_number) n) r
   where r.rung is not null;
end;
comment on function core.likely_women is
  'People who are likely the one of whom this is said, each with how likely (1 the most) and why. Words as core.name_words makes them.';

create or replace function core.rule_of_applicant (person_id bigint, day date)
returns text
language sql stable
begin atomic
  with hers as materialized
    (select m.member_id, m.member_number, m.application_number, c.ceased_on, c.reason,
            exists (select from core.live_admission a where a.member_id = m.member_id) as is_admitted,
            exists (select from core.live_act w where w.member_id = m.member_id and w.kind in ('refuse', 'withdraw')) as is_over
       from core.membership w
       join core.member m on m.member_id = w.member_id
       left join core.live_cessation c on c.member_id = m.member_id
      where w.person_id = rule_of_applicant.person_id)
  select case when not exists (select from core.person p where p.person_id = rule_of_applicant.person_id)
                then 'person_is_in_the_register|'
              else (select r.rule
                      from (select 1 as rung, 'applicant_is_alive|' || h.ceased_on as rule from hers h where h.reason = 'deceased'
                             union all
                            select 2, 'applicant_is_no_member|' || h.member_number from hers h where h.is_admitted and h.ceased_on is null
                             union all
                            select 3, 'applicant_has_left_before|' || h.ceased_on from hers h where h.ceased_on > day
                             union all
                            select 4, 'applicant_waits_for_no_decision|' || h.application_number
                              from hers h where not h.is_admitted and not h.is_over) r
                     order by r.rung, r.rule desc limit 1) end;
end;
comment on function core.rule_of_applicant is
  'The rule by which a known woman may not apply on a day, and its details; null when she may. Who comes back applies anew.';

create or replace function core.who_applies (said core.person, day date)
returns core.person
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  her core.person;
  rule text[];
begin
  if said.person_id is null then
    return said;
  end if;
  said.person_id := core.person_of (said.person_id);
  rule := string_to_array (core.rule_of_applicant (said.person_id, day), '|');
  if rule is not null then
    perform core.refuse (rule[1], 'person_id', variadic rule[2:]);
  end if;
  select p.* into her from core.person p where p.person_id = said.person_id for update;
  if num_nonnulls (her.born_on, her.birth_year, her.age_said) = 0 then
    her.born_on := said.born_on;
    her.birth_year := said.birth_year;
    her.age_said := said.age_said;
    her.age_said_in := said.age_said_in;
  end if;
  her.middle_relation := coalesce (her.middle_relation, said.middle_relation);
  her.middle_name := coalesce (her.middle_name, said.middle_name);
  her.surname := coalesce (her.surname, said.surname);
  her.own_name_gu := coalesce (her.own_name_gu, said.own_name_gu);
  her.middle_name_gu := coalesce (her.middle_name_gu, said.middle_name_gu);
  her.surname_gu := coalesce (her.surname_gu, said.surname_gu);
  -- These change in a life.
  her.phone := coalesce (said.phone, her.phone);
  her.occupation := coalesce (said.occupation, her.occupation);
  her.sewa_number := coalesce (said.sewa_number, her.sewa_number);
  her.aadhaar_last4 := coalesce (said.aadhaar_last4, her.aadhaar_last4);
  return her;
end
$$;
comment on function core.who_applies is
  'The applicant as the register will know her: of a known woman what she is known by stays, what was not known is added, and a newer '
  'phone, trade or number takes the place of the old. Refuses one who may not apply.';

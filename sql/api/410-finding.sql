-- Finding a woman while her name is typed, the likeliest first, as quickly among a million as among two thousand.

create function api.people_like (search text, wanted bigint default 10)
returns table (person_id bigint, rung integer)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  most constant integer := 300; -- of each rung: enough to choose the nearest from, however common the name
  keys constant text[] := core.name_words (search);
  last_word constant text := regexp_replace (lower (btrim (search)), '^.*[[:space:]]', '');
  typed constant text := (core.name_words (last_word))[1];
  others constant text[] := array_remove (keys, typed);
  begun text[];
  village_begun text[];
  choice text[];
  found_now bigint;
  found_so_far bigint;
begin
  if keys = '{}' then
    return;
  end if;
  -- whole words
  return query select f, 1 from core.people_of_words (keys, null, most) f;
  get diagnostics found_so_far = row_count;
  if found_so_far >= wanted then
    return;
  end if;
  -- The last word is being typed, and may be on its way to a ben or bhai, which is no part of the sound, or to a letter
  -- that takes two, such as ch.
  begun := core.words_begun (typed) || core.name_words (regexp_replace (last_word, '(b|be|bh|bha|bah|bahe)$', ''))
           || core.words_begun ((core.name_words (last_word || 'h'))[1]);
  return query select f, 2 from core.people_of_words (others, begun, most) f;
  get diagnostics found_so_far = row_count;
  -- words of her village among them; a village alone when nobody has such a name
  village_begun := core.words_begun (typed, '@');
  if found_so_far < wanted and (cardinality (keys) > 1 or found_so_far = 0) then
    for choice in select c from core.village_choices (others) c loop
      return query
        select f, 3 from core.people_of_words (choice, village_begun || case when choice <> others then begun end, most) f;
      get diagnostics found_now = row_count;
      found_so_far := found_so_far + found_now;
    end loop;
  end if;
  if found_so_far < wanted then
    return query select f.person_id, 3 + f.distance from core.people_misspelt (search, typed, begun || village_begun, most) f;
  end if;
end
$$;
comment on function api.people_like is
  'People whose names are like what is typed: 1 whole words, 2 the last one being typed, 3 some are her village, 4 and 5 one letter '
  'wrong. A rung is only climbed while fewer than wanted were found.';

create function api.people_meant (search text)
returns table (person_id bigint, rung integer)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  typed constant text := api.latin_digits (search);
  number constant bigint := case when typed ~ '^[0-9]{1,18}$' then typed::bigint end;
  digits constant text := case when typed ~ '^[+0-9][0-9 -]{3,}$' then regexp_replace (typed, '[^0-9]', '', 'g') end;
  phone_end constant text := reverse (right (digits, 10));
begin
  if number is not null then
    return query select m.person_id, -1 from core.member m where m.member_number = number;
  elsif typed ~ '[0-9]' then
    return query select m.person_id, -1 from core.member m where m.application_number = upper (btrim (search));
  end if;
  if length (digits) >= 4 then
    return query
      select p.person_id, 0 from core.person p
       where reverse (p.phone) ~>=~ phone_end and reverse (p.phone) ~<~ (phone_end || ':')
       limit 100;
  end if;
end
$$;
comment on function api.people_meant is
  'Who has this number or application number (-1), or whose phone number ends in these four digits or more (0).';

create function api.member_by_number (day date, state text, most bigint)
returns table (member_id bigint, place bigint)
language sql stable
begin atomic
  select m.member_id, row_number () over (order by m.member_number, m.member_id)
    from api.member m
   cross join lateral (select * from api.member_on (day) o where o.member_id = m.member_id offset 0) s
   where member_by_number.state is null
      or api.member_is (s.state, s.applied_on, s.admitted_on, s.ceased_on, member_by_number.state, day)
   order by m.member_number, m.member_id
   limit most;
end;
comment on function api.member_by_number is 'The first members by their number, to choose from before anything is typed.';

create function api.member_found (search text, day date, state text, most bigint)
returns table (member_id bigint, place bigint)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  patterns constant text[] := api.like_patterns (search);
  first_words constant text[] := core.name_words (split_part (btrim (search), ' ', 1));
  her record;
begin
  place := 0;
  if search is null then
    return query select * from api.member_by_number (day, member_found.state, most);
    return;
  end if;
  -- In order of likelihood first, by as little as that needs; what she was on the day is asked until there are enough.
  for her in
    with found as materialized
      (select f.person_id, min (f.rung) as rung
         from (select * from api.people_meant (search)
                union all
               -- nine in ten are active; whose very number was typed is alone
               select l.*
                 from api.people_like (search, case when coalesce (member_found.state, 'active') = 'active' then 3 * most
                                                    else 300 end) l
                where not exists (select from api.people_meant (search) n where n.rung = -1)) f
        group by f.person_id),
    known as materialized
      -- who was entered twice is found by both records, once
      (select distinct on (m.member_id) m.member_id, f.rung, p.name, p.own_name, p.search_text like all (patterns) as is_spelt
         from found f
         join core.person p on p.person_id = f.person_id
         join core.membership w on w.person_id = f.person_id
         join core.member m on m.member_id = w.member_id
        where m.applied_on <= day
        order by m.member_id, f.rung),
    own as materialized
      (select o.own_name, core.name_words (o.own_name) && first_words as is_own from (select distinct k.own_name from known k) o)
    select k.member_id
      from known k
      join own o on o.own_name = k.own_name
     order by k.rung, k.is_spelt desc, o.is_own desc, k.name, k.member_id
  loop
    exit when place >= most;
    continue when member_found.state is not null
                  and not exists (select from api.member_on (day) s
                                   where s.member_id = her.member_id
                                     and api.member_is (s.state, s.applied_on, s.admitted_on, s.ceased_on, member_found.state, day));
    member_id := her.member_id;
    place := place + 1;
    return next;
  end loop;
end
$$;
comment on function api.member_found is
  'Members for what is typed, the likeliest first: number, phone, whole words, beginnings, village, misspelt; the same spelling and '
  'her own name before others.';

create function api.member_choice (search text, day date, state text, most bigint)
returns table (member_id bigint, member_number bigint, name text, name_gu text, place text, state_on_day text, joined_on date,
               share_count bigint, paid_paise bigint, photo_id bigint)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  her record;
begin
  -- One by one: what is shown is looked up for these few only, by a plan that is made once.
  for her in
    select f.member_id from api.member_found (search, day, member_choice.state, most) f order by f.place
  loop
    return query
      select m.member_id, m.member_number, p.name, p.name_gu, a.place, m.state, m.admitted_on, coalesce (h.share_count, 0),
             coalesce (h.paid_paise, 0), (select max (f.photo_id) from core.photo f where f.person_id = m.person_id)
        from api.member_on (day) m
        join core.person p on p.person_id = m.person_id
        left join lateral api.address_on (m.person_id, day) a on true
       cross join lateral
             (select sum (s.share_count)::bigint as share_count, sum (s.paid_paise)::bigint as paid_paise
                from core.share_movement s
               where s.member_id = m.member_id and s.value_on <= day) h
       where m.member_id = her.member_id;
  end loop;
end
$$;
comment on function api.member_choice is 'Members to choose from for what is typed, with what a list shows of them, the likeliest first.';

create function api.likely_doubles (name text, name_gu text, phone text, born_on date, birth_year integer, place text,
                                    sewa_number text, aadhaar_last4 text, day date, most bigint)
returns table (person_id bigint, member_id bigint, reason text, place_in_list bigint, rule text, details text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select n.person_id, n.member_id, n.reason, row_number () over (order by n.rung, n.member_id desc), split_part (n.rule, '|', 1),
         substr (n.rule, strpos (n.rule, '|') + 1)
    from (select w.person_id, (select max (m.member_id) from core.membership m where m.person_id = w.person_id) as member_id, w.rung,
                 w.reason, core.rule_of_applicant (w.person_id, day) as rule
            -- of what was entered twice the likelier record counts
            from (select distinct on (1) core.person_of (l.person_id) as person_id, l.rung, l.reason
                    from core.likely_women (core.name_words (name), core.name_words (name_gu), core.clean_phone (phone), born_on,
                                            birth_year, place, btrim (sewa_number), core.latin_digits (btrim (aadhaar_last4))) l
                   order by 1, l.rung) w) n
   order by n.rung, n.member_id desc
   limit most
$$;
comment on function api.likely_doubles is
  'Women of the register who are likely the one that is being typed, the likeliest first, each with her newest membership and why she '
  'may be the same; rule and details: what an application of hers would be refused by on a day, or null.';

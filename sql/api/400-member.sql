-- Members: from application to admission, and as on any day.

create view api.category as
  select c.code, c.ordinal, c.name, c.name_gu, c.name_hi from core.category c;
comment on view api.category is 'What members are in the work of the cooperative.';

create view api.member as
  select m.member_id,
         coalesce ((select k.person_id from core.kept_woman k where k.other_person_id = m.person_id), m.person_id) as person_id,
         m.class, m.category, m.application_number, m.applied_on, m.member_number, m.joining_reason, m.joining_words,
         m.heir_of_member_id
    from core.member m;
comment on view api.member is
  'Memberships from their application on; of a woman who was entered twice all are those of the record that is kept.';

create view api.membership as
  select w.person_id, w.member_id from core.membership w;
comment on view api.membership is 'By which persons a membership is found: the one it was entered for, and the one that is kept of her.';

-- Joins that only lend a number are outer ones: where the number is not asked for they fall away.
create view api.act as
  select a.act_id, a.number, a.kind, a.member_id, a.other_member_id, a.value_on, a.resolution_id,
         r.number as resolution_number, a.undoes_id, a.words, a.entered_at, a.entered_by
    from core.act a
    left join core.resolution r on r.resolution_id = a.resolution_id;
comment on view api.act is 'What was done on memberships and shares, act by act.';

create view api.admission as
  select a.member_id, a.admitted_on, c.number as act_number, c.resolution_id, r.number as resolution_number
    from core.live_admission a
    left join core.act c on c.act_id = a.act_id
    left join core.resolution r on r.resolution_id = c.resolution_id;
comment on view api.admission is 'Who was admitted when, by which resolution.';

create view api.cessation as
  select c.member_id, c.ceased_on, c.reason, a.words, a.number as act_number
    from core.live_cessation c
    left join core.act a on a.act_id = c.act_id;
comment on view api.cessation is 'Whose membership ended when and why.';

create view api.share_movement as
  select m.movement_id, m.act_id, a.number as act_number, m.kind, m.member_id, m.share_count, m.first_number,
         m.last_number, m.paid_paise, m.value_on, a.resolution_id, m.counterpart_member_id, a.entered_at, a.entered_by,
         m.corrects_id is not null or exists (select from core.share_movement c where c.corrects_id = m.movement_id) as is_corrected
    from core.share_movement m
    left join core.act a on a.act_id = m.act_id;
comment on view api.share_movement is 'Every share movement; a holding on a day is the sum of what counts by it.';

create view api.refusal as
  select f.member_id, f.refused_on, f.reason, a.number as act_number, a.words, a.resolution_id
    from core.refusal f
    join core.live_act a on a.act_id = f.act_id;
comment on view api.refusal is 'Applications that were refused.';

create view api.resignation as
  select s.member_id, s.tendered_on, s.reason, a.number as act_number, a.words
    from core.resignation s
    join core.live_act a on a.act_id = s.act_id;
comment on view api.resignation is 'Resignations as tendered.';

create view api.live_act as
  select a.act_id, a.number, a.kind, a.member_id, a.other_member_id, a.value_on, a.resolution_id, a.words, a.entered_at,
         a.entered_by
    from core.live_act a;
comment on view api.live_act is 'Acts that stand.';

create view api.payout_due as
  select d.act_id, d.member_id, d.payee_name, d.due_paise, d.due_on, a.number as act_number, a.value_on,
         p.paid_on, p.way, p.act_number as paid_act_number
    from core.payout_due d
    join core.live_act a on a.act_id = d.act_id
    left join (select o.due_act_id, o.paid_on, o.way, t.number as act_number
                 from core.payout o join core.live_act t on t.act_id = o.act_id) p on p.due_act_id = d.act_id;
comment on view api.payout_due is 'What is to be paid out for surrendered shares, and what was.';

create function api.member_on (day date)
returns table (member_id bigint, person_id bigint, class text, category text, application_number text,
               applied_on date, member_number bigint, admitted_on date, admitted_by text, ceased_on date,
               ceased_reason text, state text)
language sql stable parallel safe
begin atomic
  select m.member_id, m.person_id, m.class, m.category, m.application_number, m.applied_on,
         case when a.admitted_on is not null then m.member_number end, a.admitted_on, a.resolution_number,
         c.ceased_on, c.reason,
         case when c.ceased_on is not null then
                case when exists (select from api.payout_due d where d.member_id = m.member_id and coalesce (d.paid_on, 'infinity') > day)
                          or (select coalesce (sum (s.share_count), 0) from api.share_movement s
                               where s.member_id = m.member_id and s.value_on <= day) > 0 then 'ceased'
                     else 'settled' end
              when a.admitted_on is not null then
                case when exists (select from api.resignation r where r.member_id = m.member_id and r.tendered_on <= day) then 'resigning'
                     else 'active' end
              when exists (select from api.refusal f where f.member_id = m.member_id and f.refused_on <= day) then 'refused'
              when exists (select from api.live_act w where w.member_id = m.member_id and w.kind = 'withdraw' and w.value_on <= day)
                then 'withdrawn'
              when exists (select from api.live_act k where k.member_id = m.member_id and k.kind = 'check' and k.value_on <= day)
                then 'under_check'
              else 'applied' end
    from api.member m
    left join api.admission a on a.member_id = m.member_id and a.admitted_on <= day
    left join api.cessation c on c.member_id = m.member_id and c.ceased_on <= day
   where m.applied_on <= day;
end;
comment on function api.member_on is
  'Everyone who had applied by a day, and what she was on it: applied, under_check, refused, withdrawn, active, resigning, '
  'ceased, settled.';

create function api.year_began (day date)
returns date
language sql immutable parallel safe
begin atomic
  select make_date (extract (year from day)::integer - case when extract (month from day) < 4 then 1 else 0 end, 4, 1);
end;
comment on function api.year_began is 'The 1st of April on which the financial year of a day began.';

create function api.member_is (state text, applied_on date, admitted_on date, ceased_on date, wanted text, day date)
returns boolean
language sql stable parallel safe
begin atomic
  select case when wanted is null then true
              when wanted = 'active' then state in ('active', 'resigning')
              when wanted = 'applied' then state in ('applied', 'under_check')
              when wanted = 'ceased' then state in ('ceased', 'settled')
              when wanted = 'unsettled' then state = 'ceased'
              when wanted in ('refused', 'resigning', 'settled') then state = wanted
              when wanted = 'late' then state in ('applied', 'under_check')
                and applied_on + api.parameter_on ('decision_warning', day)::integer <= day
              when wanted = 'joined' then admitted_on >= api.year_began (day)
              when wanted = 'left' then ceased_on >= api.year_began (day)
              else false end;
end;
comment on function api.member_is is
  'True when a woman belongs in a list: active (resigning too), applied (under check too), ceased (settled too), '
  'unsettled (ceased, with shares or money still to settle), refused, resigning, settled; late: waits longer than the '
  'warning time; joined, left: in the financial year.';

create function api.like_pattern (word text)
returns text
language sql immutable parallel safe
begin atomic
  select '%' || replace (replace (replace (lower (word), '\', '\\'), '%', '\%'), '_', '\_') || '%';
end;
comment on function api.like_pattern is 'A like pattern that finds a word anywhere, whatever letters it is made of.';

create function api.like_patterns (search text)
returns text[]
language sql immutable parallel safe
begin atomic
  select array_agg (api.like_pattern (w.word) order by length (w.word) desc, w.word)
    from regexp_split_to_table (btrim (search), '\s+') w (word);
end;
comment on function api.like_patterns is 'A pattern for each word of a search, the longest first: it narrows the most.';

create function api.latin_digits (words text)
returns text
language sql immutable parallel safe
begin atomic
  select translate (btrim (words), '૦૧૨૩૪૫૬૭૮૯०१२३४५६७८९', '01234567890123456789');
end;
comment on function api.latin_digits is 'Gujarati and Devanagari digits become Latin ones.';

create function api.sounding_like (search text)
returns table (person_id bigint)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  keys constant text[] := core.name_words (search);
  known text[];
begin
  -- What is typed may be the beginning of a word.
  known := array (select w.word from unnest (keys) k join core.name_word w on w.word like k || '%');
  return query
    select p.person_id from core.person p
     where p.name_words && known
       and not exists (select from unnest (keys) k
                        where not exists (select from unnest (p.name_words) w where w like k || '%')
                          -- the word may be her village, beside a word of her name
                          and not exists (select from core.address a join core.place l on l.place_id = a.place_id
                                           cross join lateral unnest (l.name_words) v
                                           where a.person_id = p.person_id and v like k || '%'));
end
$$;
comment on function api.sounding_like is
  'People whose names sound like all the words, in any of three scripts and any order; a word may be the beginning of one, or her '
  'village.';

create function api.place_sounding_like (search text)
returns table (place_id bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select l.place_id from core.place l cross join (select core.name_words (search) as words) s
   where s.words <> '{}' and l.name_words @> s.words
$$;
comment on function api.place_sounding_like is 'Places whose names sound like all the words, whole, in any of three scripts.';

create function api.member_matching (search text, day date)
returns table (member_id bigint)
language sql stable parallel safe
begin atomic
  select m.member_id from api.membership m join api.person p on p.person_id = m.person_id
   where p.search_text like (api.like_patterns (search))[1] and p.search_text like all (api.like_patterns (search))
   union
  select m.member_id from api.sounding_like (search) f join api.membership m on m.person_id = f.person_id
   union
  select m.member_id from api.member m
   where m.member_number = case when api.latin_digits (search) ~ '^[0-9]{1,18}$' then api.latin_digits (search)::bigint end
   union
  select m.member_id from api.member m
   where m.application_number = upper (btrim (search))
   union
  select m.member_id
    from api.place l
    join api.address a on a.place_id = l.place_id
    join api.membership m on m.person_id = a.person_id
   where (lower (l.name) like all (api.like_patterns (search)) or l.name_gu like all (api.like_patterns (search))
          or l.place_id in (select f.place_id from api.place_sounding_like (search) f))
     and a.from_on <= day;
end;
comment on function api.member_matching is
  'Members whose name in either script holds all the words, or whose number, application or place is meant.';

create function api.apply_for_membership (request_id uuid, own_name text, middle_name text, middle_relation text,
                                          surname text, own_name_gu text, middle_name_gu text, surname_gu text,
                                          born_on date, birth_year integer, age_said integer, sex text, phone text,
                                          house text, place text, taluka text, district text, pin text,
                                          occupation text, category text, class text, sewa_number text,
                                          aadhaar_last4 text, photo bytea, consent_given boolean,
                                          consent_language text, applied_on date, joining_reason text default null,
                                          joining_words text default null, heir_of_member_id bigint default null,
                                          person_id bigint default null)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  her core.person;
  new_member core.member;
begin
  answer := core.begin_act (request_id, 'apply_for_membership',
    jsonb_build_array (own_name, middle_name, middle_relation, surname, own_name_gu, middle_name_gu, surname_gu,
                       born_on, birth_year, age_said, sex, phone, house, place, taluka, district, pin, occupation,
                       category, class, sewa_number, aadhaar_last4, photo, consent_given, consent_language,
                       applied_on, joining_reason, joining_words, heir_of_member_id, person_id));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('own_name', own_name);
  perform core.require_day ('applied_on', applied_on);
  if not coalesce (consent_given, false) then
    perform core.refuse ('applicant_has_agreed', 'consent_given');
  end if;
  her := core.who_applies (core.person_as_said (person_id, own_name, middle_name, middle_relation, surname, own_name_gu,
                                                middle_name_gu, surname_gu, born_on, birth_year, age_said, sex, phone, occupation,
                                                sewa_number, aadhaar_last4, applied_on), applied_on);
  if heir_of_member_id is not null then
    perform core.require_death (heir_of_member_id, applied_on, 'heir_of_member_id');
  else
    perform core.require_age (her, applied_on);
  end if;
  perform core.require_reason ('join', joining_reason, joining_words, 'joining_reason', 'joining_words');
  her.person_id := core.save_person (her);
  perform core.add_newer_address (her.person_id, applied_on, house, place, taluka, district, pin);
  insert into core.consent (person_id, purpose, is_given, language, text_version, given_on)
  values (her.person_id, 'membership', true, coalesce (consent_language, 'gu'), '1', applied_on);
  if photo is not null then
    perform core.save_photo (her.person_id, photo);
  end if;
  insert into core.member as m (person_id, class, category, application_number, applied_on, joining_reason, joining_words,
                                heir_of_member_id)
  values (her.person_id, coalesce (apply_for_membership.class, 'ordinary'), coalesce (apply_for_membership.category, 'other'),
          core.numbered ('APP', applied_on, core.next_number ('APP', core.financial_year (applied_on)), 4),
          apply_for_membership.applied_on, nullif (apply_for_membership.joining_reason, ''),
          nullif (btrim (apply_for_membership.joining_words), ''), apply_for_membership.heir_of_member_id)
  returning m.* into new_member;
  insert into core.act (number, kind, member_id, value_on, request_id)
  values (new_member.application_number, 'apply', new_member.member_id, new_member.applied_on, apply_for_membership.request_id);
  return core.end_act (request_id, new_member.member_id, new_member.application_number);
end
$$;
comment on function api.apply_for_membership is
  'Takes an application with everything the form asks; its clock starts. With person_id it is that of a woman who is known already: '
  'what she is known by stays, what was not known is added.';

create function api.admit_member (request_id uuid, member_id bigint, resolution_number text, admitted_on date,
                                  member_number bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  her core.member;
  resolution bigint;
  act core.act;
begin
  answer := core.begin_act (request_id, 'admit_member',
    jsonb_build_array (member_id, resolution_number, admitted_on, member_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('admitted_on', admitted_on);
  select m.* into her from core.member m where m.member_id = admit_member.member_id for update;
  if not found then
    perform core.refuse ('application_is_in_the_register', 'member_id');
  elsif exists (select from core.live_admission a where a.member_id = her.member_id) then
    perform core.refuse ('applicant_is_admitted_once', 'member_id', her.member_number::text);
  elsif admitted_on < her.applied_on then
    perform core.refuse ('admission_follows_the_application', 'admitted_on', her.applied_on::text);
  end if;
  perform core.require_undecided (her.member_id);
  perform core.require_one_membership (her.member_id, 'member_id');
  perform core.require_complete (her.member_id, admitted_on);
  perform core.require_associate_part (her.class, admitted_on);
  resolution := core.resolution_behind (resolution_number, admitted_on);
  perform core.require_admitted_by (resolution, her.member_id);
  update core.member as m
     -- a number that an undone admission gave stays hers
     set member_number = coalesce (m.member_number, admit_member.member_number,
                                   (select coalesce (max (n.member_number), 0) + 1 from core.member n))
   where m.member_id = her.member_id
  returning m.* into her;
  act := core.add_act ('ADM', 'admit', her.member_id, null, admitted_on, resolution);
  insert into core.admission (member_id, act_id, admitted_on)
  values (her.member_id, act.act_id, admit_member.admitted_on);
  return core.end_act (request_id, her.member_id, her.member_number::text);
end
$$;
comment on function api.admit_member is
  'Makes an applicant a member by a resolution; without a number she gets the next one of the register.';

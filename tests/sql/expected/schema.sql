CREATE SCHEMA api;

ALTER SCHEMA api OWNER TO mandali_owner;

COMMENT ON SCHEMA api IS 'All that people and programs see: views to read, functions to act.';

CREATE SCHEMA audit;

ALTER SCHEMA audit OWNER TO mandali_owner;

COMMENT ON SCHEMA audit IS 'The trail of every change: append-only, chained by hashes.';

CREATE SCHEMA core;

ALTER SCHEMA core OWNER TO mandali_owner;

COMMENT ON SCHEMA core IS 'The tables. Nobody but the owner reads or writes them; people go through api.';

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA core;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE TYPE core.answer AS (
	record_id bigint,
	number text,
	recorded_at timestamp with time zone
);

ALTER TYPE core.answer OWNER TO mandali_owner;

COMMENT ON TYPE core.answer IS 'What an act answers: the record it made, the number people call it by, and when.';

CREATE FUNCTION api.abandon_request(request_id uuid) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  earlier core.request;
begin
  if not core.may ('abandon_request') then
    raise exception using errcode = 'insufficient_privilege', message = 'not for this role: abandon_request';
  end if;
  perform core.require ('request_id', request_id::text);
  perform from audit.head h for update;
  select r.* into earlier from core.request r where r.request_id = abandon_request.request_id;
  if not found then
    insert into core.request (request_id, act, digest, login, is_given_up, recorded_at)
    values (abandon_request.request_id, 'abandon_request', '', session_user, true, clock_timestamp ());
    return null;
  elsif earlier.login <> session_user then
    perform core.refuse ('request_is_the_same_again');
  end if;
  return (earlier.record_id, earlier.number, earlier.recorded_at)::core.answer;
end
$$;

ALTER FUNCTION api.abandon_request(request_id uuid) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.abandon_request(request_id uuid) IS 'What was done under this id; if nothing, bars the id for ever, so that a late copy on the wire writes nothing.';

CREATE FUNCTION api.act_count_of(resolution_id bigint) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select (select count (*) from core.act a where a.resolution_id = act_count_of.resolution_id)
       + (select count (*) from core.parameter p where p.resolution_id = act_count_of.resolution_id)
$$;

ALTER FUNCTION api.act_count_of(resolution_id bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.act_count_of(resolution_id bigint) IS 'How many acts cite a resolution.';

CREATE FUNCTION core.has_aadhaar(words text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  found text;
begin
  if words is null or core.latin_digits (words) !~ '[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}' then
    return false;
  end if;
  for found in
    select translate (m[1], ' -', '')
      from regexp_matches (core.latin_digits (words), '(?<![0-9])([2-9][0-9]{3}[ -]?[0-9]{4}[ -]?[0-9]{4})(?![0-9])', 'g') m
  loop
    if core.is_aadhaar (found) then
      return true;
    end if;
  end loop;
  return false;
end
$$;

ALTER FUNCTION core.has_aadhaar(words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.has_aadhaar(words text) IS 'True when the text holds a full Aadhaar number, which is never kept (UIDAI; four last digits are enough).';

CREATE TABLE core.address (
    address_id bigint NOT NULL,
    person_id bigint NOT NULL,
    from_on date NOT NULL,
    house text,
    place_id bigint NOT NULL,
    pin text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_addresses CHECK ((NOT core.has_aadhaar(house))),
    CONSTRAINT pin_is_six_digits CHECK ((pin ~ '^[1-9][0-9]{5}$'::text))
);

ALTER TABLE ONLY core.address FORCE ROW LEVEL SECURITY;

ALTER TABLE core.address OWNER TO mandali_owner;

COMMENT ON TABLE core.address IS 'Where a person lived from which day: the newest that had begun by a day counts on it.';

COMMENT ON COLUMN core.address.address_id IS 'Key.';

COMMENT ON COLUMN core.address.person_id IS 'Who.';

COMMENT ON COLUMN core.address.from_on IS 'First day.';

COMMENT ON COLUMN core.address.house IS 'House, chali, society, street.';

COMMENT ON COLUMN core.address.place_id IS 'Ward, village or town.';

COMMENT ON COLUMN core.address.pin IS 'PIN code.';

COMMENT ON COLUMN core.address.entered_at IS 'When it was typed in.';

COMMENT ON COLUMN core.address.entered_by IS 'By whom.';

CREATE TABLE core.place (
    place_id bigint NOT NULL,
    name text NOT NULL,
    name_gu text,
    taluka text,
    district text,
    kind text DEFAULT 'village'::text NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_places CHECK ((NOT core.has_aadhaar(((((name || ' / '::text) || COALESCE(taluka, ''::text)) || ' / '::text) || COALESCE(district, ''::text))))),
    CONSTRAINT place_has_a_name CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT place_kind_check CHECK ((kind = ANY (ARRAY['ward'::text, 'village'::text, 'town'::text])))
);

ALTER TABLE ONLY core.place FORCE ROW LEVEL SECURITY;

ALTER TABLE core.place OWNER TO mandali_owner;

COMMENT ON TABLE core.place IS 'Wards, villages and towns where people live.';

COMMENT ON COLUMN core.place.place_id IS 'Key.';

COMMENT ON COLUMN core.place.name IS 'Name in Latin letters.';

COMMENT ON COLUMN core.place.name_gu IS 'Name in Gujarati.';

COMMENT ON COLUMN core.place.taluka IS 'Taluka.';

COMMENT ON COLUMN core.place.district IS 'District.';

COMMENT ON COLUMN core.place.kind IS 'ward, village or town.';

CREATE VIEW api.address AS
 SELECT a.address_id,
    a.person_id,
    a.from_on,
    a.house,
    a.place_id,
    l.name AS place,
    l.name_gu AS place_gu,
    l.taluka,
    l.district,
    a.pin
   FROM (core.address a
     JOIN core.place l ON ((l.place_id = a.place_id)));

ALTER TABLE api.address OWNER TO mandali_owner;

COMMENT ON VIEW api.address IS 'Where people lived from which day.';

CREATE FUNCTION api.address_on(person_id bigint, day date) RETURNS TABLE(house text, place text, place_gu text, taluka text, district text, pin text)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT a.house,
     a.place,
     a.place_gu,
     a.taluka,
     a.district,
     a.pin
    FROM api.address a
   WHERE ((a.person_id = address_on.person_id) AND (a.from_on <= address_on.day))
   ORDER BY a.from_on DESC, a.address_id DESC
  LIMIT 1;
END;

ALTER FUNCTION api.address_on(person_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.address_on(person_id bigint, day date) IS 'Where a person lived on a day.';

CREATE FUNCTION api.admit_member(request_id uuid, member_id bigint, resolution_number text, admitted_on date, member_number bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
  perform core.require_complete (her.member_id, admitted_on);
  perform core.require_associate_part (her.class, admitted_on);
  resolution := core.resolution_behind (resolution_number, admitted_on);
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

ALTER FUNCTION api.admit_member(request_id uuid, member_id bigint, resolution_number text, admitted_on date, member_number bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.admit_member(request_id uuid, member_id bigint, resolution_number text, admitted_on date, member_number bigint) IS 'Makes an applicant a member by a resolution; without a number she gets the next one of the register.';

CREATE FUNCTION api.age_on(born_on date, birth_year integer, age_said integer, age_said_in integer, day date) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT
         CASE
             WHEN (born_on IS NOT NULL) THEN (EXTRACT(year FROM age((day)::timestamp with time zone, (born_on)::timestamp with time zone)))::integer
             WHEN (birth_year IS NOT NULL) THEN ((EXTRACT(year FROM day))::integer - birth_year)
             ELSE ((age_said + (EXTRACT(year FROM day))::integer) - age_said_in)
         END AS "case";
END;

ALTER FUNCTION api.age_on(born_on date, birth_year integer, age_said integer, age_said_in integer, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.age_on(born_on date, birth_year integer, age_said integer, age_said_in integer, day date) IS 'Age in years on a day: exact from a birth day, about from a year or from what was said.';

CREATE FUNCTION api.allot_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, paid_per_share_paise bigint DEFAULT NULL::bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  resolution bigint;
  share_value bigint;
  first bigint;
  act core.act;
begin
  answer := core.begin_act (request_id, 'allot_shares',
    jsonb_build_array (member_id, share_count, value_on, resolution_number, first_number, paid_per_share_paise));
  if answer.record_id is not null then
    return answer;
  end if;
  if coalesce (share_count, 0) <= 0 then
    perform core.refuse ('share_count_is_positive', 'share_count');
  end if;
  perform core.require_day ('value_on', value_on);
  perform core.require_member (member_id, value_on, 'member_id');
  share_value := core.parameter_on ('share_value', value_on);
  if paid_per_share_paise not between 0 and share_value then
    perform core.refuse ('no_more_is_paid_than_the_share_is_worth', 'paid_per_share_paise', 'paise:' || share_value);
  end if;
  resolution := core.resolution_behind (resolution_number, value_on);
  perform core.require_holding_limit (member_id, share_count, share_count, value_on, 'member_id');
  first := coalesce (first_number, api.next_share_number ());
  act := core.add_act ('SHR', 'allot', member_id, null, value_on, resolution);
  -- Fully paid, or called with what is paid at once; the rest waits for calls.
  insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on,
                                   value_paise, called_paise)
  values (act.act_id, 'allot', allot_shares.member_id, allot_shares.share_count, first,
          first + allot_shares.share_count - 1,
          allot_shares.share_count * coalesce (paid_per_share_paise, share_value), allot_shares.value_on,
          case when paid_per_share_paise is not null then share_value end, paid_per_share_paise);
  return core.end_act (request_id, act.act_id, act.number);
end
$$;

ALTER FUNCTION api.allot_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, paid_per_share_paise bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.allot_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, paid_per_share_paise bigint) IS 'Allots shares to a member by a resolution passed by that day, fully paid or with a first payment on each; without a first number the next free one.';

CREATE FUNCTION api.apply_for_membership(request_id uuid, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, house text, place text, taluka text, district text, pin text, occupation text, category text, class text, sewa_number text, aadhaar_last4 text, photo bytea, consent_given boolean, consent_language text, applied_on date, joining_reason text DEFAULT NULL::text, joining_words text DEFAULT NULL::text, heir_of_member_id bigint DEFAULT NULL::bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  her_age integer;
  new_person bigint;
  new_member bigint;
  new_number text;
begin
  answer := core.begin_act (request_id, 'apply_for_membership',
    jsonb_build_array (own_name, middle_name, middle_relation, surname, own_name_gu, middle_name_gu, surname_gu,
                       born_on, birth_year, age_said, sex, phone, house, place, taluka, district, pin, occupation,
                       category, class, sewa_number, aadhaar_last4, photo, consent_given, consent_language,
                       applied_on, joining_reason, joining_words, heir_of_member_id));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('own_name', own_name);
  perform core.require_day ('applied_on', applied_on);
  if not coalesce (consent_given, false) then
    perform core.refuse ('applicant_has_agreed', 'consent_given');
  end if;
  her_age := api.age_on (born_on, birth_year, age_said, extract (year from applied_on)::integer, applied_on);
  if heir_of_member_id is not null then
    perform core.require_death (heir_of_member_id, applied_on, 'heir_of_member_id');
  elsif her_age < core.parameter_on ('member_age', applied_on) then
    perform core.refuse ('applicant_is_of_age', case when born_on is not null then 'born_on'
                                                     when birth_year is not null then 'birth_year'
                                                     else 'age_said' end,
                         core.parameter_on ('member_age', applied_on)::text);
  end if;
  perform core.require_reason ('join', joining_reason, joining_words, 'joining_reason', 'joining_words');
  insert into core.person (own_name, middle_name, middle_relation, surname, own_name_gu, middle_name_gu, surname_gu,
                           born_on, birth_year, age_said, age_said_in, sex, phone, occupation, sewa_number,
                           aadhaar_last4)
  values (btrim (own_name), nullif (btrim (middle_name), ''), nullif (middle_relation, ''),
          nullif (btrim (surname), ''), nullif (btrim (own_name_gu), ''), nullif (btrim (middle_name_gu), ''),
          nullif (btrim (surname_gu), ''), born_on, birth_year, age_said,
          case when age_said is not null then extract (year from applied_on)::integer end,
          coalesce (sex, 'female'), core.clean_phone (phone), nullif (occupation, ''),
          nullif (btrim (sewa_number), ''), nullif (btrim (core.latin_digits (aadhaar_last4)), ''))
  returning person_id into new_person;
  perform core.add_address (new_person, applied_on, house, place, taluka, district, pin);
  insert into core.consent (person_id, purpose, is_given, language, text_version, given_on)
  values (new_person, 'membership', true, coalesce (consent_language, 'gu'), '1', applied_on);
  if photo is not null then
    perform core.save_photo (new_person, photo);
  end if;
  new_number := core.numbered ('APP', applied_on, core.next_number ('APP', core.financial_year (applied_on)), 4);
  insert into core.member (person_id, class, category, application_number, applied_on, joining_reason, joining_words,
                           heir_of_member_id)
  values (new_person, coalesce (apply_for_membership.class, 'ordinary'),
          coalesce (apply_for_membership.category, 'other'), new_number, apply_for_membership.applied_on,
          nullif (apply_for_membership.joining_reason, ''), nullif (btrim (apply_for_membership.joining_words), ''),
          apply_for_membership.heir_of_member_id)
  returning member_id into new_member;
  insert into core.act (number, kind, member_id, value_on, request_id)
  values (new_number, 'apply', new_member, apply_for_membership.applied_on, apply_for_membership.request_id);
  return core.end_act (request_id, new_member, new_number);
end
$$;

ALTER FUNCTION api.apply_for_membership(request_id uuid, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, house text, place text, taluka text, district text, pin text, occupation text, category text, class text, sewa_number text, aadhaar_last4 text, photo bytea, consent_given boolean, consent_language text, applied_on date, joining_reason text, joining_words text, heir_of_member_id bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.apply_for_membership(request_id uuid, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, house text, place text, taluka text, district text, pin text, occupation text, category text, class text, sewa_number text, aadhaar_last4 text, photo bytea, consent_given boolean, consent_language text, applied_on date, joining_reason text, joining_words text, heir_of_member_id bigint) IS 'Takes an application with everything the form asks; its clock starts.';

CREATE FUNCTION api.arrears_of(member_id bigint, day date) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select core.arrears_of (member_id, day)
$$;

ALTER FUNCTION api.arrears_of(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.arrears_of(member_id bigint, day date) IS 'What a member owes on called shares on a day, paise.';

CREATE FUNCTION api.blockers_of(member_id bigint, day date) RETURNS TABLE(ordinal integer, what text, is_met boolean, is_needed boolean, details text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select b.ordinal, b.what, b.is_met, b.is_needed, b.details from core.blockers_of (member_id, day) b
$$;

ALTER FUNCTION api.blockers_of(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.blockers_of(member_id bigint, day date) IS 'What an application still waits for on a day.';

CREATE FUNCTION api.call_shares(request_id uuid, per_share_paise bigint, called_on date, due_on date, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'call_shares', jsonb_build_array (per_share_paise, called_on, due_on, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('called_on', called_on);
  perform core.require ('due_on', due_on::text);
  if coalesce (per_share_paise, 0) <= 0 then
    perform core.refuse ('call_is_of_an_amount', 'per_share_paise');
  elsif due_on < called_on then
    perform core.refuse ('call_is_due_after_it_is_made', 'due_on', called_on::text);
  end if;
  act := core.add_act ('CAL', 'call', null, null, called_on, core.resolution_behind (resolution_number, called_on));
  insert into core.share_call (act_id, per_share_paise, due_on)
  values (act.act_id, call_shares.per_share_paise, call_shares.due_on);
  return core.end_act (request_id, act.act_id, act.number);
end
$$;

ALTER FUNCTION api.call_shares(request_id uuid, per_share_paise bigint, called_on date, due_on date, resolution_number text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.call_shares(request_id uuid, per_share_paise bigint, called_on date, due_on date, resolution_number text) IS 'Calls an amount on every part-paid share, up to its value.';

CREATE FUNCTION api.cease_member(request_id uuid, member_id bigint, ceased_on date, reason text, words text, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
  resolution bigint;
begin
  answer := core.begin_act (request_id, 'cease_member',
    jsonb_build_array (member_id, ceased_on, reason, words, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('ceased_on', ceased_on);
  perform core.require_member (member_id, ceased_on, 'member_id');
  perform core.require ('reason', reason);
  if reason = 'resigned' and not exists
       (select from core.resignation s join core.live_act a on a.act_id = s.act_id
         where s.member_id = cease_member.member_id and s.tendered_on <= cease_member.ceased_on) then
    perform core.refuse ('resignation_is_tendered_first', 'reason');
  elsif reason = 'other' then
    perform core.require ('words', words);
  elsif reason = 'transferred_all' and core.share_sum (member_id, 'infinity') > 0 then
    perform core.refuse ('all_shares_are_transferred', 'reason', core.share_sum (member_id, 'infinity')::text);
  end if;
  -- Death needs no decision; everything else does.
  if reason <> 'deceased' or btrim (coalesce (resolution_number, '')) <> '' then
    resolution := core.resolution_behind (resolution_number, ceased_on);
  end if;
  if reason = 'expelled' and (select r.body from core.resolution r where r.resolution_id = resolution) <> 'general' then
    perform core.refuse ('expulsion_is_resolved_by_the_general_body', 'resolution_number');
  end if;
  act := core.add_cessation (member_id, ceased_on, reason, words, resolution);
  return core.end_act (request_id, member_id, act.number);
end
$$;

ALTER FUNCTION api.cease_member(request_id uuid, member_id bigint, ceased_on date, reason text, words text, resolution_number text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.cease_member(request_id uuid, member_id bigint, ceased_on date, reason text, words text, resolution_number text) IS 'Ends a membership: resigned, deceased, expelled (by the general body, s. 36), all shares transferred, or another reason.';

CREATE FUNCTION api.certificate_is_valid(member_id bigint, numbers text, day date) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select coalesce ((select int8multirange (variadic array_agg (int8range (split_part (n.span, '–', 1)::bigint,
                                                                        coalesce (nullif (split_part (n.span, '–', 2), ''),
                                                                          n.span)::bigint, '[]')))
                      from regexp_split_to_table (numbers, ', ') n (span))
                   <@ (select range_agg (int8range (h.first_number, h.last_number, '[]')) from core.held_lot (member_id, day) h), false)
$$;

ALTER FUNCTION api.certificate_is_valid(member_id bigint, numbers text, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.certificate_is_valid(member_id bigint, numbers text, day date) IS 'True when the member still holds on a day every share that the certificate names.';

CREATE FUNCTION api.change_address(request_id uuid, person_id bigint, row_version bigint, from_on date, house text, place text, taluka text, district text, pin text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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

ALTER FUNCTION api.change_address(request_id uuid, person_id bigint, row_version bigint, from_on date, house text, place text, taluka text, district text, pin text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.change_address(request_id uuid, person_id bigint, row_version bigint, from_on date, house text, place text, taluka text, district text, pin text) IS 'Adds where a person lives from a day on; earlier addresses stay.';

CREATE FUNCTION api.change_cooperative(request_id uuid, row_version bigint, name text, name_gu text, short_name text, registration_number text, address text, address_gu text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
begin
  answer := core.begin_act (request_id, 'change_cooperative',
    jsonb_build_array (row_version, name, name_gu, short_name, registration_number, address, address_gu));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('name', name);
  update core.cooperative as c
     set name = btrim (change_cooperative.name), name_gu = nullif (btrim (change_cooperative.name_gu), ''),
         short_name = nullif (btrim (change_cooperative.short_name), ''),
         registration_number = nullif (btrim (change_cooperative.registration_number), ''),
         address = nullif (btrim (change_cooperative.address), ''),
         address_gu = nullif (btrim (change_cooperative.address_gu), ''),
         row_version = c.row_version + 1
   where c.row_version = change_cooperative.row_version;
  if not found then
    raise exception using errcode = 'MN002', message = 'record_is_current', constraint = 'record_is_current';
  end if;
  return core.end_act (request_id, 1, btrim (name));
end
$$;

ALTER FUNCTION api.change_cooperative(request_id uuid, row_version bigint, name text, name_gu text, short_name text, registration_number text, address text, address_gu text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.change_cooperative(request_id uuid, row_version bigint, name text, name_gu text, short_name text, registration_number text, address text, address_gu text) IS 'Sets name, registration and address of the cooperative.';

CREATE FUNCTION api.change_person(request_id uuid, person_id bigint, row_version bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, category text, sewa_number text, aadhaar_last4 text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
         aadhaar_last4 = nullif (btrim (change_person.aadhaar_last4), ''), row_version = p.row_version + 1
   where p.person_id = her.person_id;
  update core.member as m set category = change_person.category
   where m.member_id = (select max (n.member_id) from core.member n where n.person_id = her.person_id)
     and m.category is distinct from coalesce (change_person.category, m.category);
  return core.end_act (request_id, her.person_id, core.full_name (btrim (own_name), btrim (middle_name), btrim (surname)));
end
$$;

ALTER FUNCTION api.change_person(request_id uuid, person_id bigint, row_version bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, category text, sewa_number text, aadhaar_last4 text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.change_person(request_id uuid, person_id bigint, row_version bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, category text, sewa_number text, aadhaar_last4 text) IS 'Corrects what is known of a person; the version says which state the clerk saw.';

CREATE FUNCTION api.change_photo(request_id uuid, person_id bigint, row_version bigint, photo bytea) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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

ALTER FUNCTION api.change_photo(request_id uuid, person_id bigint, row_version bigint, photo bytea) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.change_photo(request_id uuid, person_id bigint, row_version bigint, photo bytea) IS 'Adds a newer photograph of a person.';

CREATE FUNCTION api.check_application(request_id uuid, member_id bigint, checked_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'check_application', jsonb_build_array (member_id, checked_on));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('checked_on', checked_on);
  perform core.require_undecided (member_id);
  perform core.require_not_before_application (member_id, checked_on, 'checked_on');
  act := core.add_act ('CHK', 'check', member_id, null, checked_on, null);
  return core.end_act (request_id, member_id, act.number);
end
$$;

ALTER FUNCTION api.check_application(request_id uuid, member_id bigint, checked_on date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.check_application(request_id uuid, member_id bigint, checked_on date) IS 'Notes that an application is being checked.';

CREATE FUNCTION api.forfeit_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'forfeit_shares',
    jsonb_build_array (member_id, share_count, value_on, resolution_number, first_number, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_leaving (member_id, share_count, first_number, value_on);
  if exists (select from core.choose_numbers (member_id, share_count, first_number, value_on) c
              cross join lateral generate_series (c.first_number, c.last_number) n (number)
              where core.called_for (n.number, n.number, value_on) <= core.paid_for (n.number, n.number, value_on)) then
    perform core.refuse ('only_shares_in_arrears_are_forfeited', 'first_number');
  end if;
  act := core.add_act ('SHR', 'forfeit', member_id, null, value_on, core.resolution_behind (resolution_number, value_on),
                       nullif (btrim (words), ''));
  perform core.take_shares (act, 'forfeit', share_count, first_number);
  return core.end_act (request_id, act.act_id, act.number);
end
$$;

ALTER FUNCTION api.forfeit_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.forfeit_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, words text) IS 'Takes shares in arrears by a resolution; what was paid on them stays with the cooperative.';

CREATE FUNCTION api.held_lot(member_id bigint, day date) RETURNS TABLE(first_number bigint, last_number bigint, held_since date)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select h.first_number, h.last_number, h.held_since from core.held_lot (member_id, day) h
$$;

ALTER FUNCTION api.held_lot(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.held_lot(member_id bigint, day date) IS 'The distinctive numbers that a member holds on a day, and since when.';

CREATE FUNCTION api.numbers_text(first_number bigint, last_number bigint) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT
         CASE
             WHEN (first_number = last_number) THEN (first_number)::text
             ELSE ((first_number || '–'::text) || last_number)
         END AS "case";
END;

ALTER FUNCTION api.numbers_text(first_number bigint, last_number bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.numbers_text(first_number bigint, last_number bigint) IS 'A span of distinctive numbers in words for people.';

CREATE FUNCTION api.held_numbers(member_id bigint, day date) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT string_agg(api.numbers_text(h.first_number, h.last_number), ', '::text ORDER BY h.first_number) AS string_agg
    FROM api.held_lot(held_numbers.member_id, held_numbers.day) h(first_number, last_number, held_since);
END;

ALTER FUNCTION api.held_numbers(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.held_numbers(member_id bigint, day date) IS 'All distinctive numbers that a member holds on a day, in words for people.';

CREATE FUNCTION api.issue_certificate(request_id uuid, member_id bigint, issued_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
  number bigint;
  held bigint;
begin
  answer := core.begin_act (request_id, 'issue_certificate', jsonb_build_array (member_id, issued_on));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('issued_on', issued_on);
  perform core.require_member (member_id, issued_on, 'member_id');
  held := core.share_sum (member_id, issued_on);
  if held <= 0 then
    perform core.refuse ('certificate_is_for_shares', 'member_id');
  elsif exists (select from api.certificate c
                 where c.member_id = issue_certificate.member_id and c.share_count = held
                   and c.numbers = api.held_numbers (issue_certificate.member_id, issue_certificate.issued_on)) then
    perform core.refuse ('certificate_is_issued_once', 'member_id');
  end if;
  act := core.add_act ('CER', 'certify', member_id, null, issued_on, null);
  number := core.next_number ('certificate', '');
  insert into core.certificate (act_id, certificate_number, member_id, issued_on, share_count, numbers, paid_paise, check_code)
  values (act.act_id, number, issue_certificate.member_id, issue_certificate.issued_on, held,
          api.held_numbers (issue_certificate.member_id, issue_certificate.issued_on),
          (select sum (m.paid_paise) from core.share_movement m
            where m.member_id = issue_certificate.member_id and m.value_on <= issue_certificate.issued_on),
          upper (substr (encode (sha256 (convert_to (act.number || '|' || number || '|' || issue_certificate.member_id || '|' || held
                                                     || '|' || act.entered_at || '|' || act.request_id, 'UTF8')), 'hex'), 1, 8)));
  insert into core.certificate_print (act_id, is_first) values (act.act_id, true);
  return core.end_act (request_id, act.act_id, number::text);
end
$$;

ALTER FUNCTION api.issue_certificate(request_id uuid, member_id bigint, issued_on date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.issue_certificate(request_id uuid, member_id bigint, issued_on date) IS 'Issues a certificate for all shares that a member holds on a day; its number is the next one.';

CREATE FUNCTION api.latin_digits(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT translate(btrim(words), '૦૧૨૩૪૫૬૭૮૯०१२३४५६७८९'::text, '01234567890123456789'::text) AS translate;
END;

ALTER FUNCTION api.latin_digits(words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.latin_digits(words text) IS 'Gujarati and Devanagari digits become Latin ones.';

CREATE FUNCTION api.like_pattern(word text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT (('%'::text || replace(replace(replace(lower(word), '\'::text, '\\'::text), '%'::text, '\%'::text), '_'::text, '\_'::text)) || '%'::text);
END;

ALTER FUNCTION api.like_pattern(word text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.like_pattern(word text) IS 'A like pattern that finds a word anywhere, whatever letters it is made of.';

CREATE FUNCTION api.like_patterns(search text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT array_agg(api.like_pattern(w.word) ORDER BY (length(w.word)) DESC, w.word) AS array_agg
    FROM regexp_split_to_table(btrim(like_patterns.search), '\s+'::text) w(word);
END;

ALTER FUNCTION api.like_patterns(search text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.like_patterns(search text) IS 'A pattern for each word of a search, the longest first: it narrows the most.';

CREATE FUNCTION api.parameter_on(name text, day date) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select core.parameter_on (name, day)
$$;

ALTER FUNCTION api.parameter_on(name text, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.parameter_on(name text, day date) IS 'The value of a rule that counted on a day.';

CREATE FUNCTION api.year_began(day date) RETURNS date
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT make_date(((EXTRACT(year FROM day))::integer -
         CASE
             WHEN (EXTRACT(month FROM day) < (4)::numeric) THEN 1
             ELSE 0
         END), 4, 1) AS make_date;
END;

ALTER FUNCTION api.year_began(day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.year_began(day date) IS 'The 1st of April on which the financial year of a day began.';

CREATE FUNCTION api.member_is(state text, applied_on date, admitted_on date, ceased_on date, wanted text, day date) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT
         CASE
             WHEN (wanted IS NULL) THEN true
             WHEN (wanted = 'active'::text) THEN (state = ANY (ARRAY['active'::text, 'resigning'::text]))
             WHEN (wanted = 'applied'::text) THEN (state = ANY (ARRAY['applied'::text, 'under_check'::text]))
             WHEN (wanted = 'ceased'::text) THEN (state = ANY (ARRAY['ceased'::text, 'settled'::text]))
             WHEN (wanted = ANY (ARRAY['refused'::text, 'resigning'::text, 'settled'::text])) THEN (state = wanted)
             WHEN (wanted = 'late'::text) THEN ((state = ANY (ARRAY['applied'::text, 'under_check'::text])) AND ((applied_on + (api.parameter_on('decision_warning'::text, day))::integer) <= day))
             WHEN (wanted = 'joined'::text) THEN (admitted_on >= api.year_began(day))
             WHEN (wanted = 'left'::text) THEN (ceased_on >= api.year_began(day))
             ELSE false
         END AS "case";
END;

ALTER FUNCTION api.member_is(state text, applied_on date, admitted_on date, ceased_on date, wanted text, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.member_is(state text, applied_on date, admitted_on date, ceased_on date, wanted text, day date) IS 'True when a woman belongs in a list: active (resigning too), applied (under check too), ceased (settled too), refused, resigning, settled; late: waits longer than the warning time; joined, left: in the financial year.';

CREATE FUNCTION core.full_name(own_name text, middle_name text, surname text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT btrim(((COALESCE(own_name, ''::text) || COALESCE((' '::text || NULLIF(middle_name, ''::text)), ''::text)) || COALESCE((' '::text || NULLIF(surname, ''::text)), ''::text))) AS btrim;
END;

ALTER FUNCTION core.full_name(own_name text, middle_name text, surname text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.full_name(own_name text, middle_name text, surname text) IS 'The three parts of a name as they are spoken.';

CREATE TABLE core.member (
    member_id bigint NOT NULL,
    person_id bigint NOT NULL,
    class text DEFAULT 'ordinary'::text NOT NULL,
    category text DEFAULT 'other'::text NOT NULL,
    application_number text NOT NULL,
    applied_on date NOT NULL,
    member_number bigint,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    joining_reason text,
    joining_words text,
    heir_of_member_id bigint,
    CONSTRAINT aadhaar_is_not_kept_in_reasons CHECK ((NOT core.has_aadhaar(joining_words))),
    CONSTRAINT member_class_check CHECK ((class = ANY (ARRAY['ordinary'::text, 'nominal'::text, 'associate'::text, 'sympathiser'::text]))),
    CONSTRAINT member_number_is_positive CHECK ((member_number > 0))
);

ALTER TABLE ONLY core.member FORCE ROW LEVEL SECURITY;

ALTER TABLE core.member OWNER TO mandali_owner;

COMMENT ON TABLE core.member IS 'A membership from its application on; a woman who comes back applies anew and keeps her old one in the books.';

COMMENT ON COLUMN core.member.member_id IS 'Key.';

COMMENT ON COLUMN core.member.person_id IS 'Who.';

COMMENT ON COLUMN core.member.class IS 'ordinary, nominal, associate or sympathiser (Gujarat Co-operative Societies Act 1961, s. 25).';

COMMENT ON COLUMN core.member.category IS 'What she is in the work: Sevika, dai, Aagewan, Saathi, other.';

COMMENT ON COLUMN core.member.application_number IS 'Number of the application.';

COMMENT ON COLUMN core.member.applied_on IS 'Day on which the application came in; the clock of three months starts.';

COMMENT ON COLUMN core.member.member_number IS 'Number in the register of members, given at admission and kept for ever.';

COMMENT ON COLUMN core.member.entered_at IS 'When the application was typed in.';

COMMENT ON COLUMN core.member.entered_by IS 'By whom.';

COMMENT ON COLUMN core.member.joining_reason IS 'Why she joins, as a code of occasion join.';

COMMENT ON COLUMN core.member.joining_words IS 'Why she joins, in words.';

COMMENT ON COLUMN core.member.heir_of_member_id IS 'The deceased member whose heir she is; an heir may be a minor and has no vote then (s. 31).';

CREATE VIEW api.member AS
 SELECT m.member_id,
    m.person_id,
    m.class,
    m.category,
    m.application_number,
    m.applied_on,
    m.member_number
   FROM core.member m;

ALTER TABLE api.member OWNER TO mandali_owner;

COMMENT ON VIEW api.member IS 'Memberships from their application on.';

CREATE TABLE core.occupation (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.occupation OWNER TO mandali_owner;

COMMENT ON TABLE core.occupation IS 'The trades of the women.';

COMMENT ON COLUMN core.occupation.code IS 'Code in programs.';

COMMENT ON COLUMN core.occupation.ordinal IS 'Place in lists.';

COMMENT ON COLUMN core.occupation.name IS 'In English.';

COMMENT ON COLUMN core.occupation.name_gu IS 'In Gujarati.';

COMMENT ON COLUMN core.occupation.name_hi IS 'In Hindi.';

CREATE TABLE core.person (
    person_id bigint NOT NULL,
    own_name text NOT NULL,
    middle_name text,
    middle_relation text,
    surname text,
    own_name_gu text,
    middle_name_gu text,
    surname_gu text,
    name text GENERATED ALWAYS AS (core.full_name(own_name, middle_name, surname)) STORED NOT NULL,
    name_gu text GENERATED ALWAYS AS (NULLIF(core.full_name(own_name_gu, middle_name_gu, surname_gu), ''::text)) STORED,
    search_text text GENERATED ALWAYS AS (lower(((core.full_name(own_name, middle_name, surname) || ' / '::text) || core.full_name(own_name_gu, middle_name_gu, surname_gu)))) STORED NOT NULL,
    born_on date,
    birth_year integer,
    age_said integer,
    age_said_in integer,
    sex text DEFAULT 'female'::text NOT NULL,
    phone text,
    occupation text,
    sewa_number text,
    aadhaar_last4 text,
    row_version bigint DEFAULT 1 NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_four_digits CHECK ((aadhaar_last4 ~ '^[0-9]{4}$'::text)),
    CONSTRAINT aadhaar_is_not_kept_of_people CHECK ((NOT core.has_aadhaar(((((core.full_name(own_name, middle_name, surname) || ' / '::text) || COALESCE(sewa_number, ''::text)) || ' / '::text) || core.full_name(own_name_gu, middle_name_gu, surname_gu))))),
    CONSTRAINT age_is_in_reach CHECK (((age_said >= 1) AND (age_said <= 120))),
    CONSTRAINT birth_day_is_in_reach CHECK (((born_on >= '1890-01-01'::date) AND (born_on <= '2190-12-31'::date))),
    CONSTRAINT birth_is_said_once CHECK ((num_nonnulls(born_on, birth_year, age_said) <= 1)),
    CONSTRAINT birth_year_is_in_reach CHECK (((birth_year >= 1890) AND (birth_year <= 2190))),
    CONSTRAINT middle_name_says_whose_it_is CHECK ((middle_relation = ANY (ARRAY['father'::text, 'husband'::text]))),
    CONSTRAINT person_age_year_check CHECK (((age_said IS NULL) = (age_said_in IS NULL))),
    CONSTRAINT person_has_a_name CHECK ((btrim(own_name) <> ''::text)),
    CONSTRAINT person_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text, 'other'::text]))),
    CONSTRAINT phone_is_a_mobile_number CHECK ((phone ~ '^[6-9][0-9]{9}$'::text))
);

ALTER TABLE ONLY core.person FORCE ROW LEVEL SECURITY;

ALTER TABLE core.person OWNER TO mandali_owner;

COMMENT ON TABLE core.person IS 'A person, once: member, nominee, worker or patient.';

COMMENT ON COLUMN core.person.person_id IS 'Key.';

COMMENT ON COLUMN core.person.own_name IS 'Her own name in Latin letters.';

COMMENT ON COLUMN core.person.middle_name IS 'Her father''s or husband''s name.';

COMMENT ON COLUMN core.person.middle_relation IS 'father or husband: whose name stands in the middle.';

COMMENT ON COLUMN core.person.surname IS 'Surname.';

COMMENT ON COLUMN core.person.own_name_gu IS 'Own name in Gujarati.';

COMMENT ON COLUMN core.person.middle_name_gu IS 'Father''s or husband''s name in Gujarati.';

COMMENT ON COLUMN core.person.surname_gu IS 'Surname in Gujarati.';

COMMENT ON COLUMN core.person.name IS 'The three parts together.';

COMMENT ON COLUMN core.person.name_gu IS 'The three parts together in Gujarati.';

COMMENT ON COLUMN core.person.search_text IS 'Both scripts in small letters, for finding.';

COMMENT ON COLUMN core.person.born_on IS 'Day of birth when it is known.';

COMMENT ON COLUMN core.person.birth_year IS 'Year of birth when only that is known.';

COMMENT ON COLUMN core.person.age_said IS 'Age as she said it, when nothing else is known.';

COMMENT ON COLUMN core.person.age_said_in IS 'The year in which she said it.';

COMMENT ON COLUMN core.person.sex IS 'female, male or other.';

COMMENT ON COLUMN core.person.phone IS 'Mobile number, ten digits.';

COMMENT ON COLUMN core.person.occupation IS 'Her trade.';

COMMENT ON COLUMN core.person.sewa_number IS 'Membership number in SEWA.';

COMMENT ON COLUMN core.person.aadhaar_last4 IS 'The last four digits of Aadhaar; more is never kept.';

COMMENT ON COLUMN core.person.row_version IS 'Counts the changes of this person and what hangs on her.';

COMMENT ON COLUMN core.person.entered_at IS 'When she was first typed in.';

COMMENT ON COLUMN core.person.entered_by IS 'By whom.';

CREATE VIEW api.person AS
 SELECT p.person_id,
    p.own_name,
    p.middle_name,
    p.middle_relation,
    p.surname,
    p.own_name_gu,
    p.middle_name_gu,
    p.surname_gu,
    p.name,
    p.name_gu,
    p.search_text,
    p.born_on,
    p.birth_year,
    p.age_said,
    p.age_said_in,
    p.sex,
    p.phone,
    p.occupation,
    o.name AS occupation_name,
    o.name_gu AS occupation_name_gu,
    o.name_hi AS occupation_name_hi,
    p.sewa_number,
    p.aadhaar_last4,
    p.row_version
   FROM (core.person p
     LEFT JOIN core.occupation o ON ((o.code = p.occupation)));

ALTER TABLE api.person OWNER TO mandali_owner;

COMMENT ON VIEW api.person IS 'People by name, birth, trade and phone.';

CREATE VIEW api.place AS
 SELECT l.place_id,
    l.name,
    l.name_gu,
    l.taluka,
    l.district,
    l.kind
   FROM core.place l;

ALTER TABLE api.place OWNER TO mandali_owner;

COMMENT ON VIEW api.place IS 'Wards, villages and towns.';

CREATE FUNCTION api.member_matching(search text, day date) RETURNS TABLE(member_id bigint)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT m.member_id
    FROM (api.member m
      JOIN api.person p ON ((p.person_id = m.person_id)))
   WHERE ((p.search_text ~~ (api.like_patterns(member_matching.search))[1]) AND (p.search_text ~~ ALL (api.like_patterns(member_matching.search))))
 UNION
  SELECT m.member_id
    FROM api.member m
   WHERE (m.member_number =
         CASE
             WHEN (api.latin_digits(member_matching.search) ~ '^[0-9]{1,18}$'::text) THEN (api.latin_digits(member_matching.search))::bigint
             ELSE NULL::bigint
         END)
 UNION
  SELECT m.member_id
    FROM api.member m
   WHERE (m.application_number = upper(btrim(member_matching.search)))
 UNION
  SELECT m.member_id
    FROM ((api.place l
      JOIN api.address a ON ((a.place_id = l.place_id)))
      JOIN api.member m ON ((m.person_id = a.person_id)))
   WHERE (((lower(l.name) ~~ ALL (api.like_patterns(member_matching.search))) OR (l.name_gu ~~ ALL (api.like_patterns(member_matching.search)))) AND (a.from_on <= member_matching.day));
END;

ALTER FUNCTION api.member_matching(search text, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.member_matching(search text, day date) IS 'Members whose name in either script holds all the words, or whose number, application or place is meant.';

CREATE TABLE core.act (
    act_id bigint NOT NULL,
    number text NOT NULL,
    kind text NOT NULL,
    member_id bigint,
    other_member_id bigint,
    value_on date NOT NULL,
    resolution_id bigint,
    undoes_id bigint,
    words text,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_acts CHECK ((NOT core.has_aadhaar(words))),
    CONSTRAINT act_belongs_to_a_member_check CHECK (((member_id IS NOT NULL) OR (kind = ANY (ARRAY['call'::text, 'undo'::text])))),
    CONSTRAINT act_kind_check CHECK ((kind = ANY (ARRAY['apply'::text, 'check'::text, 'refuse'::text, 'withdraw'::text, 'sign'::text, 'admit'::text, 'receive'::text, 'allot'::text, 'call'::text, 'transfer'::text, 'surrender'::text, 'forfeit'::text, 'transmit'::text, 'nominate'::text, 'resign'::text, 'cease'::text, 'pay_out'::text, 'certify'::text, 'undo'::text])))
);

ALTER TABLE ONLY core.act FORCE ROW LEVEL SECURITY;

ALTER TABLE core.act OWNER TO mandali_owner;

COMMENT ON TABLE core.act IS 'What was done on memberships and shares, act by act.';

COMMENT ON COLUMN core.act.act_id IS 'Key; later acts have greater ones.';

COMMENT ON COLUMN core.act.number IS 'Number that people call it by, such as SHR/25-26/00012.';

COMMENT ON COLUMN core.act.kind IS 'What was done.';

COMMENT ON COLUMN core.act.member_id IS 'On whose membership.';

COMMENT ON COLUMN core.act.other_member_id IS 'The other woman of a transfer.';

COMMENT ON COLUMN core.act.value_on IS 'The day from which it counts.';

COMMENT ON COLUMN core.act.resolution_id IS 'The resolution behind it.';

COMMENT ON COLUMN core.act.undoes_id IS 'The earlier act that this one undoes.';

COMMENT ON COLUMN core.act.words IS 'Reason or remark.';

COMMENT ON COLUMN core.act.request_id IS 'The request that it came by.';

COMMENT ON COLUMN core.act.entered_at IS 'When it was typed in.';

COMMENT ON COLUMN core.act.entered_by IS 'By whom.';

CREATE TABLE core.admission (
    member_id bigint NOT NULL,
    act_id bigint NOT NULL,
    admitted_on date NOT NULL
);

ALTER TABLE core.admission OWNER TO mandali_owner;

COMMENT ON TABLE core.admission IS 'From which day an applicant is a member.';

COMMENT ON COLUMN core.admission.member_id IS 'Whose.';

COMMENT ON COLUMN core.admission.act_id IS 'The act that admitted her; it names the resolution.';

COMMENT ON COLUMN core.admission.admitted_on IS 'First day of membership.';

CREATE VIEW core.live_admission AS
 SELECT a.member_id,
    a.act_id,
    a.admitted_on
   FROM core.admission a
  WHERE (NOT (EXISTS ( SELECT
           FROM core.act u
          WHERE (u.undoes_id = a.act_id))));

ALTER TABLE core.live_admission OWNER TO mandali_owner;

COMMENT ON VIEW core.live_admission IS 'Admissions that stand.';

COMMENT ON COLUMN core.live_admission.member_id IS 'Whose.';

COMMENT ON COLUMN core.live_admission.act_id IS 'The act.';

COMMENT ON COLUMN core.live_admission.admitted_on IS 'First day of membership.';

CREATE TABLE core.resolution (
    resolution_id bigint NOT NULL,
    body text NOT NULL,
    number text NOT NULL,
    passed_on date NOT NULL,
    words text NOT NULL,
    words_gu text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_resolutions CHECK ((NOT core.has_aadhaar(((((words || ' / '::text) || COALESCE(words_gu, ''::text)) || ' / '::text) || number)))),
    CONSTRAINT resolution_has_words CHECK ((btrim(words) <> ''::text))
);

ALTER TABLE ONLY core.resolution FORCE ROW LEVEL SECURITY;

ALTER TABLE core.resolution OWNER TO mandali_owner;

COMMENT ON TABLE core.resolution IS 'What a body resolved. Share acts, admissions and values of rules cite it.';

COMMENT ON COLUMN core.resolution.resolution_id IS 'Key.';

COMMENT ON COLUMN core.resolution.body IS 'Who resolved.';

COMMENT ON COLUMN core.resolution.number IS 'Number that everything cites, such as BRD/25-26/014.';

COMMENT ON COLUMN core.resolution.passed_on IS 'The day of the meeting.';

COMMENT ON COLUMN core.resolution.words IS 'What was resolved, in English.';

COMMENT ON COLUMN core.resolution.words_gu IS 'What was resolved, in Gujarati.';

COMMENT ON COLUMN core.resolution.entered_at IS 'When it was typed in.';

COMMENT ON COLUMN core.resolution.entered_by IS 'Who typed it in.';

CREATE VIEW api.admission AS
 SELECT a.member_id,
    a.admitted_on,
    c.number AS act_number,
    c.resolution_id,
    r.number AS resolution_number
   FROM ((core.live_admission a
     LEFT JOIN core.act c ON ((c.act_id = a.act_id)))
     LEFT JOIN core.resolution r ON ((r.resolution_id = c.resolution_id)));

ALTER TABLE api.admission OWNER TO mandali_owner;

COMMENT ON VIEW api.admission IS 'Who was admitted when, by which resolution.';

CREATE TABLE core.cessation (
    member_id bigint NOT NULL,
    act_id bigint NOT NULL,
    ceased_on date NOT NULL,
    reason text NOT NULL,
    CONSTRAINT cessation_reason_check CHECK ((reason = ANY (ARRAY['resigned'::text, 'transferred_all'::text, 'deceased'::text, 'expelled'::text, 'other'::text])))
);

ALTER TABLE core.cessation OWNER TO mandali_owner;

COMMENT ON TABLE core.cessation IS 'The end of a membership (Gujarat Co-operative Societies Act 1961, s. 26).';

COMMENT ON COLUMN core.cessation.member_id IS 'Whose.';

COMMENT ON COLUMN core.cessation.act_id IS 'The act that ended it; it holds the words.';

COMMENT ON COLUMN core.cessation.ceased_on IS 'First day on which she is no member.';

COMMENT ON COLUMN core.cessation.reason IS 'Why, as a code.';

CREATE VIEW core.live_cessation AS
 SELECT c.member_id,
    c.act_id,
    c.ceased_on,
    c.reason
   FROM core.cessation c
  WHERE (NOT (EXISTS ( SELECT
           FROM core.act u
          WHERE (u.undoes_id = c.act_id))));

ALTER TABLE core.live_cessation OWNER TO mandali_owner;

COMMENT ON VIEW core.live_cessation IS 'Cessations that stand.';

COMMENT ON COLUMN core.live_cessation.member_id IS 'Whose.';

COMMENT ON COLUMN core.live_cessation.act_id IS 'The act.';

COMMENT ON COLUMN core.live_cessation.ceased_on IS 'First day on which she is no member.';

COMMENT ON COLUMN core.live_cessation.reason IS 'Why, as a code.';

CREATE VIEW api.cessation AS
 SELECT c.member_id,
    c.ceased_on,
    c.reason,
    a.words,
    a.number AS act_number
   FROM (core.live_cessation c
     LEFT JOIN core.act a ON ((a.act_id = c.act_id)));

ALTER TABLE api.cessation OWNER TO mandali_owner;

COMMENT ON VIEW api.cessation IS 'Whose membership ended when and why.';

CREATE VIEW core.live_act AS
 SELECT a.act_id,
    a.number,
    a.kind,
    a.member_id,
    a.other_member_id,
    a.value_on,
    a.resolution_id,
    a.undoes_id,
    a.words,
    a.request_id,
    a.entered_at,
    a.entered_by
   FROM core.act a
  WHERE ((a.kind <> 'undo'::text) AND (NOT (EXISTS ( SELECT
           FROM core.act u
          WHERE (u.undoes_id = a.act_id)))));

ALTER TABLE core.live_act OWNER TO mandali_owner;

COMMENT ON VIEW core.live_act IS 'Acts that stand.';

COMMENT ON COLUMN core.live_act.act_id IS 'Key; later acts have greater ones.';

COMMENT ON COLUMN core.live_act.number IS 'Number that people call it by, such as SHR/25-26/00012.';

COMMENT ON COLUMN core.live_act.kind IS 'What was done.';

COMMENT ON COLUMN core.live_act.member_id IS 'On whose membership.';

COMMENT ON COLUMN core.live_act.other_member_id IS 'The other woman of a transfer.';

COMMENT ON COLUMN core.live_act.value_on IS 'The day from which it counts.';

COMMENT ON COLUMN core.live_act.resolution_id IS 'The resolution behind it.';

COMMENT ON COLUMN core.live_act.undoes_id IS 'The earlier act that this one undoes.';

COMMENT ON COLUMN core.live_act.words IS 'Reason or remark.';

COMMENT ON COLUMN core.live_act.request_id IS 'The request that it came by.';

COMMENT ON COLUMN core.live_act.entered_at IS 'When it was typed in.';

COMMENT ON COLUMN core.live_act.entered_by IS 'By whom.';

CREATE VIEW api.live_act AS
 SELECT a.act_id,
    a.number,
    a.kind,
    a.member_id,
    a.other_member_id,
    a.value_on,
    a.resolution_id,
    a.words,
    a.entered_at,
    a.entered_by
   FROM core.live_act a;

ALTER TABLE api.live_act OWNER TO mandali_owner;

COMMENT ON VIEW api.live_act IS 'Acts that stand.';

CREATE TABLE core.payout (
    act_id bigint NOT NULL,
    due_act_id bigint NOT NULL,
    paid_on date NOT NULL,
    way text NOT NULL,
    CONSTRAINT payout_way_check CHECK ((way = ANY (ARRAY['cash'::text, 'bank'::text])))
);

ALTER TABLE ONLY core.payout FORCE ROW LEVEL SECURITY;

ALTER TABLE core.payout OWNER TO mandali_owner;

COMMENT ON TABLE core.payout IS 'What was paid out.';

COMMENT ON COLUMN core.payout.act_id IS 'The act.';

COMMENT ON COLUMN core.payout.due_act_id IS 'What was due.';

COMMENT ON COLUMN core.payout.paid_on IS 'The day.';

COMMENT ON COLUMN core.payout.way IS 'cash or bank.';

CREATE TABLE core.payout_due (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    payee_name text,
    due_paise bigint NOT NULL,
    due_on date NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_payees CHECK ((NOT core.has_aadhaar(payee_name))),
    CONSTRAINT payout_due_amount_check CHECK ((due_paise >= 0))
);

ALTER TABLE ONLY core.payout_due FORCE ROW LEVEL SECURITY;

ALTER TABLE core.payout_due OWNER TO mandali_owner;

COMMENT ON TABLE core.payout_due IS 'What is to be paid out for surrendered shares.';

COMMENT ON COLUMN core.payout_due.act_id IS 'The act that surrendered them.';

COMMENT ON COLUMN core.payout_due.member_id IS 'For whose shares.';

COMMENT ON COLUMN core.payout_due.payee_name IS 'Who gets it, when it is not she: nominee or heir.';

COMMENT ON COLUMN core.payout_due.due_paise IS 'How much, paise.';

COMMENT ON COLUMN core.payout_due.due_on IS 'The day on which it is to be paid.';

CREATE VIEW api.payout_due AS
 SELECT d.act_id,
    d.member_id,
    d.payee_name,
    d.due_paise,
    d.due_on,
    a.number AS act_number,
    a.value_on,
    p.paid_on,
    p.way,
    p.act_number AS paid_act_number
   FROM ((core.payout_due d
     JOIN core.live_act a ON ((a.act_id = d.act_id)))
     LEFT JOIN ( SELECT o.due_act_id,
            o.paid_on,
            o.way,
            t.number AS act_number
           FROM (core.payout o
             JOIN core.live_act t ON ((t.act_id = o.act_id)))) p ON ((p.due_act_id = d.act_id)));

ALTER TABLE api.payout_due OWNER TO mandali_owner;

COMMENT ON VIEW api.payout_due IS 'What is to be paid out for surrendered shares, and what was.';

CREATE TABLE core.refusal (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    refused_on date NOT NULL,
    reason text NOT NULL
);

ALTER TABLE ONLY core.refusal FORCE ROW LEVEL SECURITY;

ALTER TABLE core.refusal OWNER TO mandali_owner;

COMMENT ON TABLE core.refusal IS 'Applications that were refused, in writing and with a reason (Gujarat Co-operative Societies Act 1961, s. 24).';

COMMENT ON COLUMN core.refusal.act_id IS 'The act; it holds the words and the resolution.';

COMMENT ON COLUMN core.refusal.member_id IS 'Whose application.';

COMMENT ON COLUMN core.refusal.refused_on IS 'The day.';

COMMENT ON COLUMN core.refusal.reason IS 'Why, as a code of occasion refuse.';

CREATE VIEW api.refusal AS
 SELECT f.member_id,
    f.refused_on,
    f.reason,
    a.number AS act_number,
    a.words,
    a.resolution_id
   FROM (core.refusal f
     JOIN core.live_act a ON ((a.act_id = f.act_id)));

ALTER TABLE api.refusal OWNER TO mandali_owner;

COMMENT ON VIEW api.refusal IS 'Applications that were refused.';

CREATE TABLE core.resignation (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    tendered_on date NOT NULL,
    reason text NOT NULL
);

ALTER TABLE ONLY core.resignation FORCE ROW LEVEL SECURITY;

ALTER TABLE core.resignation OWNER TO mandali_owner;

COMMENT ON TABLE core.resignation IS 'Resignations as tendered; the cessation follows by a resolution.';

COMMENT ON COLUMN core.resignation.act_id IS 'The act; it holds the words.';

COMMENT ON COLUMN core.resignation.member_id IS 'Whose.';

COMMENT ON COLUMN core.resignation.tendered_on IS 'The day.';

COMMENT ON COLUMN core.resignation.reason IS 'Why, as a code of occasion resign.';

CREATE VIEW api.resignation AS
 SELECT s.member_id,
    s.tendered_on,
    s.reason,
    a.number AS act_number,
    a.words
   FROM (core.resignation s
     JOIN core.live_act a ON ((a.act_id = s.act_id)));

ALTER TABLE api.resignation OWNER TO mandali_owner;

COMMENT ON VIEW api.resignation IS 'Resignations as tendered.';

CREATE TABLE core.share_movement (
    movement_id bigint NOT NULL,
    act_id bigint NOT NULL,
    kind text NOT NULL,
    member_id bigint NOT NULL,
    share_count bigint NOT NULL,
    first_number bigint NOT NULL,
    last_number bigint NOT NULL,
    paid_paise bigint NOT NULL,
    value_on date NOT NULL,
    counterpart_member_id bigint,
    corrects_id bigint,
    value_paise bigint,
    called_paise bigint,
    CONSTRAINT share_movement_called_check CHECK ((((value_paise IS NULL) = (called_paise IS NULL)) AND ((value_paise IS NULL) OR ((kind = 'allot'::text) AND ((called_paise >= 0) AND (called_paise <= value_paise)))))),
    CONSTRAINT share_movement_counterpart_check CHECK (((kind = 'correction'::text) OR (((counterpart_member_id IS NOT NULL) = (kind = ANY (ARRAY['transfer_in'::text, 'transfer_out'::text, 'transmission_in'::text, 'transmission_out'::text]))) AND (counterpart_member_id IS DISTINCT FROM member_id)))),
    CONSTRAINT share_movement_kind_check CHECK ((kind = ANY (ARRAY['allot'::text, 'payment'::text, 'transfer_in'::text, 'transfer_out'::text, 'transmission_in'::text, 'transmission_out'::text, 'surrender'::text, 'forfeit'::text, 'correction'::text]))),
    CONSTRAINT share_movement_numbers_check CHECK (((first_number > 0) AND (last_number >= first_number) AND ((share_count = 0) OR (((last_number - first_number) + 1) = abs(share_count))))),
    CONSTRAINT share_movement_sign_check CHECK (
CASE
    WHEN (kind = 'correction'::text) THEN (corrects_id IS NOT NULL)
    WHEN (kind = 'payment'::text) THEN ((share_count = 0) AND (paid_paise > 0))
    WHEN (kind = ANY (ARRAY['allot'::text, 'transfer_in'::text, 'transmission_in'::text])) THEN ((share_count > 0) AND (paid_paise >= 0))
    ELSE ((share_count < 0) AND (paid_paise <= 0))
END)
);

ALTER TABLE core.share_movement OWNER TO mandali_owner;

COMMENT ON TABLE core.share_movement IS 'Shares that came to a member or left her. A holding on a day is the sum of the rows that count by that day; nothing here is ever changed.';

COMMENT ON COLUMN core.share_movement.movement_id IS 'Key; later movements have greater ones.';

COMMENT ON COLUMN core.share_movement.act_id IS 'The act; it names the resolution. Rows of one act share it.';

COMMENT ON COLUMN core.share_movement.kind IS 'allot, transfer_in, transfer_out or surrender.';

COMMENT ON COLUMN core.share_movement.member_id IS 'Whose holding.';

COMMENT ON COLUMN core.share_movement.share_count IS 'Shares: above zero they came, below zero they left.';

COMMENT ON COLUMN core.share_movement.first_number IS 'First distinctive number.';

COMMENT ON COLUMN core.share_movement.last_number IS 'Last distinctive number.';

COMMENT ON COLUMN core.share_movement.paid_paise IS 'Paid-up value that came or left with them, paise.';

COMMENT ON COLUMN core.share_movement.value_on IS 'The day from which it counts.';

COMMENT ON COLUMN core.share_movement.counterpart_member_id IS 'The other woman of a transfer.';

COMMENT ON COLUMN core.share_movement.corrects_id IS 'The movement that this one corrects.';

COMMENT ON COLUMN core.share_movement.value_paise IS 'Of an allotment: value of one share; null when it was fully paid at once.';

COMMENT ON COLUMN core.share_movement.called_paise IS 'Of an allotment: called on each share at allotment; null when it was fully paid at once.';

CREATE VIEW api.share_movement AS
 SELECT m.movement_id,
    m.act_id,
    a.number AS act_number,
    m.kind,
    m.member_id,
    m.share_count,
    m.first_number,
    m.last_number,
    m.paid_paise,
    m.value_on,
    a.resolution_id,
    m.counterpart_member_id,
    a.entered_at,
    a.entered_by,
    ((m.corrects_id IS NOT NULL) OR (EXISTS ( SELECT
           FROM core.share_movement c
          WHERE (c.corrects_id = m.movement_id)))) AS is_corrected
   FROM (core.share_movement m
     LEFT JOIN core.act a ON ((a.act_id = m.act_id)));

ALTER TABLE api.share_movement OWNER TO mandali_owner;

COMMENT ON VIEW api.share_movement IS 'Every share movement; a holding on a day is the sum of what counts by it.';

CREATE FUNCTION api.member_on(day date) RETURNS TABLE(member_id bigint, person_id bigint, class text, category text, application_number text, applied_on date, member_number bigint, admitted_on date, admitted_by text, ceased_on date, ceased_reason text, state text)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT m.member_id,
     m.person_id,
     m.class,
     m.category,
     m.application_number,
     m.applied_on,
         CASE
             WHEN (a.admitted_on IS NOT NULL) THEN m.member_number
             ELSE NULL::bigint
         END AS "case",
     a.admitted_on,
     a.resolution_number,
     c.ceased_on,
     c.reason,
         CASE
             WHEN (c.ceased_on IS NOT NULL) THEN
             CASE
                 WHEN ((EXISTS ( SELECT
                    FROM api.payout_due d
                   WHERE ((d.member_id = m.member_id) AND (COALESCE(d.paid_on, 'infinity'::date) > member_on.day)))) OR (( SELECT COALESCE(sum(s.share_count), (0)::numeric) AS "coalesce"
                    FROM api.share_movement s
                   WHERE ((s.member_id = m.member_id) AND (s.value_on <= member_on.day))) > (0)::numeric)) THEN 'ceased'::text
                 ELSE 'settled'::text
             END
             WHEN (a.admitted_on IS NOT NULL) THEN
             CASE
                 WHEN (EXISTS ( SELECT
                    FROM api.resignation r
                   WHERE ((r.member_id = m.member_id) AND (r.tendered_on <= member_on.day)))) THEN 'resigning'::text
                 ELSE 'active'::text
             END
             WHEN (EXISTS ( SELECT
                FROM api.refusal f
               WHERE ((f.member_id = m.member_id) AND (f.refused_on <= member_on.day)))) THEN 'refused'::text
             WHEN (EXISTS ( SELECT
                FROM api.live_act w
               WHERE ((w.member_id = m.member_id) AND (w.kind = 'withdraw'::text) AND (w.value_on <= member_on.day)))) THEN 'withdrawn'::text
             WHEN (EXISTS ( SELECT
                FROM api.live_act k
               WHERE ((k.member_id = m.member_id) AND (k.kind = 'check'::text) AND (k.value_on <= member_on.day)))) THEN 'under_check'::text
             ELSE 'applied'::text
         END AS "case"
    FROM ((api.member m
      LEFT JOIN api.admission a ON (((a.member_id = m.member_id) AND (a.admitted_on <= member_on.day))))
      LEFT JOIN api.cessation c ON (((c.member_id = m.member_id) AND (c.ceased_on <= member_on.day))))
   WHERE (m.applied_on <= member_on.day);
END;

ALTER FUNCTION api.member_on(day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.member_on(day date) IS 'Everyone who had applied by a day, and what she was on it: applied, under_check, refused, withdrawn, active, resigning, ceased, settled.';

CREATE FUNCTION api.next_share_number() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select coalesce (max (m.last_number), 0) + 1 from core.share_movement m where m.kind = 'allot'
$$;

ALTER FUNCTION api.next_share_number() OWNER TO mandali_owner;

COMMENT ON FUNCTION api.next_share_number() IS 'The first distinctive number that was never allotted.';

CREATE FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
  due core.payout_due;
begin
  answer := core.begin_act (request_id, 'pay_out', jsonb_build_array (due_act_id, paid_on, way, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('paid_on', paid_on);
  perform core.require ('way', way);
  select d.* into due from core.payout_due d join core.live_act a on a.act_id = d.act_id where d.act_id = due_act_id;
  if not found then
    perform core.refuse ('payout_is_due', 'due_act_id');
  elsif exists (select from core.payout p join core.live_act a on a.act_id = p.act_id where p.due_act_id = due.act_id) then
    perform core.refuse ('payout_is_made_once', 'due_act_id');
  elsif paid_on < (select a.value_on from core.act a where a.act_id = due.act_id) then
    perform core.refuse ('payout_is_due_after_the_surrender', 'paid_on',
                         (select a.value_on::text from core.act a where a.act_id = due.act_id));
  end if;
  act := core.add_act ('PAY', 'pay_out', due.member_id, null, paid_on, null, nullif (btrim (words), ''));
  insert into core.payout (act_id, due_act_id, paid_on, way)
  values (act.act_id, due.act_id, pay_out.paid_on, pay_out.way);
  return core.end_act (request_id, act.act_id, act.number);
end
$$;

ALTER FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) IS 'Notes that what was due for surrendered shares has been paid.';

CREATE FUNCTION api.receive_money(request_id uuid, member_id bigint, received_on date, way text, fee_paise bigint, share_paise bigint, call_paise bigint, payer_name text, payer_member_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'receive_money',
    jsonb_build_array (member_id, received_on, way, fee_paise, share_paise, call_paise, payer_name, payer_member_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('received_on', received_on);
  perform core.require ('way', way);
  perform core.require_application (member_id);
  if coalesce (fee_paise, 0) + coalesce (share_paise, 0) + coalesce (call_paise, 0) <= 0 then
    perform core.refuse ('receipt_is_of_an_amount', 'share_paise');
  end if;
  act := core.add_act ('RCP', 'receive', member_id, payer_member_id, received_on, null, nullif (btrim (words), ''));
  insert into core.receipt (act_id, member_id, received_on, way, payer_name, payer_member_id, fee_paise, share_paise, call_paise)
  values (act.act_id, receive_money.member_id, receive_money.received_on, receive_money.way,
          nullif (btrim (receive_money.payer_name), ''), receive_money.payer_member_id,
          coalesce (receive_money.fee_paise, 0), coalesce (receive_money.share_paise, 0), coalesce (receive_money.call_paise, 0));
  if call_paise > 0 then
    perform core.pay_calls (act, call_paise);
  end if;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;

ALTER FUNCTION api.receive_money(request_id uuid, member_id bigint, received_on date, way text, fee_paise bigint, share_paise bigint, call_paise bigint, payer_name text, payer_member_id bigint, words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.receive_money(request_id uuid, member_id bigint, received_on date, way text, fee_paise bigint, share_paise bigint, call_paise bigint, payer_name text, payer_member_id bigint, words text) IS 'Receives entrance fee, share money or money on calls under a numbered receipt; the payer may be somebody else.';

CREATE FUNCTION api.record_nomination(request_id uuid, member_id bigint, recorded_on date, resolution_number text, witness text, nominees jsonb) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
  total bigint;
  minors bigint;
begin
  answer := core.begin_act (request_id, 'record_nomination',
    jsonb_build_array (member_id, recorded_on, resolution_number, witness, nominees));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('recorded_on', recorded_on);
  perform core.require_application (member_id);
  perform core.require_not_before_application (member_id, recorded_on, 'recorded_on');
  if exists (select from core.live_cessation c where c.member_id = record_nomination.member_id) then
    perform core.refuse ('member_has_not_ceased', 'member_id',
                         (select c.ceased_on::text from core.live_cessation c where c.member_id = record_nomination.member_id));
  end if;
  act := core.add_act ('NOM', 'nominate', member_id, null, recorded_on,
                       case when btrim (coalesce (resolution_number, '')) <> ''
                            then core.resolution_behind (resolution_number, recorded_on) end);
  insert into core.nomination (act_id, member_id, recorded_on, witness)
  values (act.act_id, record_nomination.member_id, record_nomination.recorded_on, nullif (btrim (record_nomination.witness), ''));
  insert into core.nominee (act_id, ordinal, name, name_gu, relation, address, born_on, percent, guardian)
  select act.act_id, e.ordinal, coalesce (btrim (e.nominee ->> 'name'), ''), nullif (btrim (e.nominee ->> 'name_gu'), ''),
         coalesce (btrim (e.nominee ->> 'relation'), ''), nullif (btrim (e.nominee ->> 'address'), ''),
         nullif (e.nominee ->> 'born_on', '')::date, coalesce (nullif (e.nominee ->> 'percent', ''), '0')::integer,
         nullif (btrim (e.nominee ->> 'guardian'), '')
    from jsonb_array_elements (coalesce (nominees, '[]')) with ordinality e (nominee, ordinal);
  select coalesce (sum (e.percent), 0), count (*) filter (where e.born_on + interval '18 years' > record_nomination.recorded_on
    and e.guardian is null)
    into total, minors
    from core.nominee e where e.act_id = act.act_id;
  if total <> 100 then
    perform core.refuse ('nominee_parts_add_up_to_a_hundred', 'nominees', total::text);
  elsif minors > 0 then
    perform core.refuse ('minor_nominee_has_a_guardian', 'nominees');
  end if;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;

ALTER FUNCTION api.record_nomination(request_id uuid, member_id bigint, recorded_on date, resolution_number text, witness text, nominees jsonb) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.record_nomination(request_id uuid, member_id bigint, recorded_on date, resolution_number text, witness text, nominees jsonb) IS 'Records a nomination as a new row after the last (s. 31, s. 39); nominees is a list of objects with name, name_gu, relation, address, born_on, percent, guardian.';

CREATE FUNCTION api.record_resolution(request_id uuid, body text, passed_on date, words text, words_gu text, number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  prefix text;
  is_typed constant boolean := btrim (coalesce (number, '')) <> '';
  new_number text := upper (nullif (btrim (number), ''));
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'record_resolution',
    jsonb_build_array (body, passed_on, words, words_gu, number));
  if answer.record_id is not null then
    return answer;
  end if;
  select b.prefix into prefix from core.body b where b.code = record_resolution.body;
  if not found then
    perform core.refuse ('body_is_known', 'body');
  end if;
  perform core.require_day ('passed_on', passed_on);
  perform core.require ('words', words);
  -- Numbers typed by hand may stand in the way of the counter: it goes on to the next free one.
  while not is_typed and (new_number is null or exists (select from core.resolution r where r.number = new_number)) loop
    new_number := core.numbered (prefix, passed_on, core.next_number (prefix, core.financial_year (passed_on)), 3);
  end loop;
  insert into core.resolution (body, number, passed_on, words, words_gu)
  values (record_resolution.body, new_number, record_resolution.passed_on, btrim (record_resolution.words),
          nullif (btrim (record_resolution.words_gu), ''))
  returning resolution_id into new_id;
  return core.end_act (request_id, new_id, new_number);
end
$$;

ALTER FUNCTION api.record_resolution(request_id uuid, body text, passed_on date, words text, words_gu text, number text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.record_resolution(request_id uuid, body text, passed_on date, words text, words_gu text, number text) IS 'Enters a resolution that a body passed; without a number it gets the next one of the body and financial year.';

CREATE FUNCTION api.record_signature(request_id uuid, member_id bigint, given_on date, way text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'record_signature', jsonb_build_array (member_id, given_on, way, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('given_on', given_on);
  perform core.require ('way', way);
  perform core.require_application (member_id);
  if way = 'thumb' then
    perform core.require ('words', words);
  end if;
  act := core.add_act ('SIG', 'sign', member_id, null, given_on, null, nullif (btrim (words), ''));
  insert into core.signature (act_id, member_id, given_on, way)
  values (act.act_id, record_signature.member_id, record_signature.given_on, record_signature.way);
  return core.end_act (request_id, member_id, act.number);
end
$$;

ALTER FUNCTION api.record_signature(request_id uuid, member_id bigint, given_on date, way text, words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.record_signature(request_id uuid, member_id bigint, given_on date, way text, words text) IS 'Notes that she signed; a thumb mark names its witness.';

CREATE FUNCTION api.refuse_application(request_id uuid, member_id bigint, refused_on date, reason text, words text, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'refuse_application',
    jsonb_build_array (member_id, refused_on, reason, words, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('refused_on', refused_on);
  perform core.require_undecided (member_id);
  perform core.require_not_before_application (member_id, refused_on, 'refused_on');
  perform core.require ('reason', reason);
  perform core.require_reason ('refuse', reason, words, 'reason', 'words');
  act := core.add_act ('REF', 'refuse', member_id, null, refused_on,
                       core.resolution_behind (resolution_number, refused_on), nullif (btrim (words), ''));
  insert into core.refusal (act_id, member_id, refused_on, reason)
  values (act.act_id, refuse_application.member_id, refuse_application.refused_on, refuse_application.reason);
  return core.end_act (request_id, member_id, act.number);
end
$$;

ALTER FUNCTION api.refuse_application(request_id uuid, member_id bigint, refused_on date, reason text, words text, resolution_number text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.refuse_application(request_id uuid, member_id bigint, refused_on date, reason text, words text, resolution_number text) IS 'Refuses an application by a resolution, with a reason that goes to her in writing (s. 24).';

CREATE FUNCTION api.reprint_certificate(request_id uuid, act_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  issued record;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'reprint_certificate', jsonb_build_array (act_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  select c.* into issued from api.certificate c where c.act_id = reprint_certificate.act_id;
  if not found then
    perform core.refuse ('certificate_is_in_the_register', 'act_id');
  elsif not api.certificate_is_valid (issued.member_id, issued.numbers, core.today ()) then
    perform core.refuse ('certificate_still_holds', 'act_id');
  end if;
  insert into core.certificate_print (act_id, is_first, words)
  values (reprint_certificate.act_id, false, btrim (reprint_certificate.words))
  returning print_id into new_id;
  return core.end_act (request_id, new_id, issued.certificate_number::text);
end
$$;

ALTER FUNCTION api.reprint_certificate(request_id uuid, act_id bigint, words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.reprint_certificate(request_id uuid, act_id bigint, words text) IS 'Records that a certificate is printed again, and why; the paper says DUPLICATE.';

CREATE FUNCTION api.resign(request_id uuid, member_id bigint, tendered_on date, reason text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'resign', jsonb_build_array (member_id, tendered_on, reason, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('tendered_on', tendered_on);
  perform core.require_member (member_id, tendered_on, 'member_id');
  perform core.require ('reason', reason);
  perform core.require_reason ('resign', reason, words, 'reason', 'words');
  if exists (select from core.resignation s join core.live_act a on a.act_id = s.act_id where s.member_id = resign.member_id) then
    perform core.refuse ('resignation_is_tendered_once', 'member_id');
  end if;
  act := core.add_act ('RSG', 'resign', member_id, null, tendered_on, null, nullif (btrim (words), ''));
  insert into core.resignation (act_id, member_id, tendered_on, reason)
  values (act.act_id, resign.member_id, resign.tendered_on, resign.reason);
  return core.end_act (request_id, member_id, act.number);
end
$$;

ALTER FUNCTION api.resign(request_id uuid, member_id bigint, tendered_on date, reason text, words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.resign(request_id uuid, member_id bigint, tendered_on date, reason text, words text) IS 'Notes a resignation in writing; it takes effect when it is accepted (s. 26).';

CREATE FUNCTION api.set_parameter(request_id uuid, name text, value bigint, valid_from date, resolution_number text, source text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  rule core.rule;
  resolution bigint;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'set_parameter',
    jsonb_build_array (name, value, valid_from, resolution_number, source));
  if answer.record_id is not null then
    return answer;
  end if;
  select u.* into rule from core.rule u where u.name = set_parameter.name;
  if not found then
    perform core.refuse ('rule_is_known', 'name', name);
  end if;
  perform core.require ('source', source);
  perform core.require ('valid_from', valid_from::text);
  -- A value of zero travels as null, where zero makes sense.
  if coalesce (value, 0) < rule.least then
    perform core.refuse ('rule_value_makes_sense', 'value', rule.least::text);
  end if;
  resolution := core.resolution_behind (resolution_number, valid_from);
  insert into core.parameter (name, value, valid_from, source, resolution_id)
  values (rule.name, coalesce (set_parameter.value, 0), set_parameter.valid_from, btrim (set_parameter.source), resolution)
  returning parameter_id into new_id;
  return core.end_act (request_id, new_id, rule.name);
end
$$;

ALTER FUNCTION api.set_parameter(request_id uuid, name text, value bigint, valid_from date, resolution_number text, source text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.set_parameter(request_id uuid, name text, value bigint, valid_from date, resolution_number text, source text) IS 'Gives a rule a new value from a day on, by a resolution passed by that day.';

CREATE FUNCTION api.share_sum(member_id bigint, day date) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select core.share_sum (member_id, day)
$$;

ALTER FUNCTION api.share_sum(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.share_sum(member_id bigint, day date) IS 'Shares that a member holds on a day.';

CREATE FUNCTION api.surrender_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, due_on date, payee_name text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'surrender_shares',
    jsonb_build_array (member_id, share_count, value_on, resolution_number, first_number, due_on, payee_name));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_leaving (member_id, share_count, first_number, value_on);
  if due_on < value_on then
    perform core.refuse ('payout_is_due_after_the_surrender', 'due_on', value_on::text);
  end if;
  act := core.add_act ('SHR', 'surrender', member_id, null, value_on, core.resolution_behind (resolution_number, value_on));
  perform core.take_shares (act, 'surrender', share_count, first_number);
  insert into core.payout_due (act_id, member_id, payee_name, due_paise, due_on)
  select act.act_id, surrender_shares.member_id, nullif (btrim (surrender_shares.payee_name), ''), -sum (m.paid_paise),
         coalesce (surrender_shares.due_on, surrender_shares.value_on)
    from core.share_movement m
   where m.act_id = act.act_id;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;

ALTER FUNCTION api.surrender_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, due_on date, payee_name text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.surrender_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, due_on date, payee_name text) IS 'Takes shares back against their paid-up value, which becomes due on a day to her, her nominee or heir.';

CREATE FUNCTION api.today() RETURNS date
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT ((now() AT TIME ZONE 'Asia/Kolkata'::text))::date AS timezone;
END;

ALTER FUNCTION api.today() OWNER TO mandali_owner;

COMMENT ON FUNCTION api.today() IS 'Today in Gujarat by the clock of the server.';

CREATE FUNCTION api.transfer_choice(member_id bigint, share_count bigint, first_number bigint, day date) RETURNS TABLE(first bigint, last bigint, held_since date)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select c.first_number, c.last_number, c.held_since
    from core.choose_numbers (member_id, share_count, first_number, day) c
$$;

ALTER FUNCTION api.transfer_choice(member_id bigint, share_count bigint, first_number bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.transfer_choice(member_id bigint, share_count bigint, first_number bigint, day date) IS 'The numbers that a transfer would take.';

CREATE FUNCTION api.transfer_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  resolution bigint;
  act core.act;
begin
  answer := core.begin_act (request_id, 'transfer_shares',
    jsonb_build_array (from_member_id, to_member_id, share_count, value_on, resolution_number, first_number));
  if answer.record_id is not null then
    return answer;
  end if;
  if coalesce (share_count, 0) <= 0 then
    perform core.refuse ('share_count_is_positive', 'share_count');
  elsif from_member_id = to_member_id then
    perform core.refuse ('transfer_is_to_another_member', 'to_member_id');
  end if;
  perform core.require_day ('value_on', value_on);
  perform core.require_member (from_member_id, value_on, 'from_member_id');
  perform core.require_member (to_member_id, value_on, 'to_member_id');
  resolution := core.resolution_behind (resolution_number, value_on);
  perform core.require_holding_limit (to_member_id, share_count, 0, value_on, 'to_member_id');
  perform core.require_still_held (from_member_id, share_count, first_number, value_on);
  perform core.require_held_long_enough (from_member_id, share_count, first_number, value_on);
  act := core.add_act ('SHR', 'transfer', from_member_id, to_member_id, value_on, resolution);
  perform core.move_shares (act, 'transfer', share_count, first_number);
  -- Who transfers her entire holding is no member any more (s. 26).
  if core.share_sum (from_member_id, 'infinity') = 0 then
    perform core.add_cessation (from_member_id, value_on, 'transferred_all', null, resolution);
  end if;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;

ALTER FUNCTION api.transfer_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.transfer_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) IS 'Moves shares from one member to another by a resolution; each must have been held for the time that the rule sets (s. 30 (2)).';

CREATE FUNCTION api.transmit_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'transmit_shares',
    jsonb_build_array (from_member_id, to_member_id, share_count, value_on, resolution_number, first_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_leaving (from_member_id, share_count, first_number, value_on);
  perform core.require_death (from_member_id, value_on, 'from_member_id');
  perform core.require_member (to_member_id, value_on, 'to_member_id');
  perform core.require_holding_limit (to_member_id, share_count, 0, value_on, 'to_member_id');
  act := core.add_act ('SHR', 'transmit', from_member_id, to_member_id, value_on,
                       core.resolution_behind (resolution_number, value_on));
  perform core.move_shares (act, 'transmission', share_count, first_number);
  return core.end_act (request_id, act.act_id, act.number);
end
$$;

ALTER FUNCTION api.transmit_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.transmit_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) IS 'Passes shares of a member who died to her nominee or heir, who was admitted first (Gujarat Co-operative Societies Act 1961, s. 31).';

CREATE FUNCTION api.undo_act(request_id uuid, act_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  undone core.act;
  later core.act;
  act core.act;
begin
  answer := core.begin_act (request_id, 'undo_act', jsonb_build_array (act_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  select a.* into undone from core.act a where a.act_id = undo_act.act_id;
  if not found or undone.kind = 'undo' then
    perform core.refuse ('act_can_be_undone', 'act_id');
  elsif undone.kind = 'apply' then
    perform core.refuse ('application_is_withdrawn_not_undone', 'act_id');
  end if;
  later := core.later_act (undone);
  if later.act_id is not null then
    perform core.refuse ('only_the_newest_act_is_undone', 'act_id', later.number);
  end if;
  -- What one request did is undone together: a transfer of everything and the cessation that it brought.
  for undone in
    select a.* from core.live_act a
     where a.act_id = undo_act.act_id or a.request_id = undone.request_id
     order by a.act_id desc
  loop
    act := core.add_undo (undone, btrim (words));
  end loop;
  if act.act_id is null then
    perform core.refuse ('act_is_undone_once', 'act_id');
  end if;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;

ALTER FUNCTION api.undo_act(request_id uuid, act_id bigint, words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.undo_act(request_id uuid, act_id bigint, words text) IS 'Takes an act back, with a reason: the registers are on every day as they were before it; both stand in the list of acts.';

CREATE FUNCTION api.withdraw_application(request_id uuid, member_id bigint, withdrawn_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'withdraw_application', jsonb_build_array (member_id, withdrawn_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('withdrawn_on', withdrawn_on);
  perform core.require_undecided (member_id);
  perform core.require_not_before_application (member_id, withdrawn_on, 'withdrawn_on');
  act := core.add_act ('WDR', 'withdraw', member_id, null, withdrawn_on, null, nullif (btrim (words), ''));
  return core.end_act (request_id, member_id, act.number);
end
$$;

ALTER FUNCTION api.withdraw_application(request_id uuid, member_id bigint, withdrawn_on date, words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION api.withdraw_application(request_id uuid, member_id bigint, withdrawn_on date, words text) IS 'Takes an application back at her wish.';

CREATE FUNCTION audit.changed_part(a jsonb, b jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT COALESCE(jsonb_object_agg(field.key, field.value), '{}'::jsonb) AS "coalesce"
    FROM jsonb_each(changed_part.a) field(key, value)
   WHERE ((changed_part.b -> field.key) IS DISTINCT FROM field.value);
END;

ALTER FUNCTION audit.changed_part(a jsonb, b jsonb) OWNER TO mandali_owner;

COMMENT ON FUNCTION audit.changed_part(a jsonb, b jsonb) IS 'The fields of a that are not the same in b.';

CREATE TABLE audit.entry (
    "position" bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    login text NOT NULL,
    program text NOT NULL,
    request_id uuid,
    topic text NOT NULL,
    relation text NOT NULL,
    operation text NOT NULL,
    row_count bigint NOT NULL,
    digest bytea NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL
);

ALTER TABLE audit.entry OWNER TO mandali_owner;

COMMENT ON TABLE audit.entry IS 'One statement that changed something: who, when, from which program, chained to the entry before.';

COMMENT ON COLUMN audit.entry."position" IS 'Counts from 1 without a hole.';

COMMENT ON COLUMN audit.entry.recorded_at IS 'When, by the clock of the server.';

COMMENT ON COLUMN audit.entry.login IS 'Who: the login of the person.';

COMMENT ON COLUMN audit.entry.program IS 'From which program (application_name).';

COMMENT ON COLUMN audit.entry.request_id IS 'The act that it belongs to, if it came through one.';

COMMENT ON COLUMN audit.entry.topic IS 'Of which topic the lists were told.';

COMMENT ON COLUMN audit.entry.relation IS 'The table.';

COMMENT ON COLUMN audit.entry.operation IS 'INSERT, UPDATE or DELETE.';

COMMENT ON COLUMN audit.entry.row_count IS 'How many rows.';

COMMENT ON COLUMN audit.entry.digest IS 'SHA-256 over the SHA-256 of each changed row, in order.';

COMMENT ON COLUMN audit.entry.previous IS 'Hash of the entry before.';

COMMENT ON COLUMN audit.entry.hash IS 'SHA-256 over all of the above: audit.hash_of.';

CREATE FUNCTION audit.close_entry(entry audit.entry) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  select count (*), sha256 (coalesce (string_agg (audit.row_hash (c.row_key, c.old, c.new), ''::bytea order by c.ordinal), ''))
    into entry.row_count, entry.digest
    from audit.change c
   where c.position = entry.position;
  entry.hash := audit.hash_of (entry.position, entry.recorded_at, entry.login, entry.program, entry.request_id,
                               entry.topic, entry.relation, entry.operation, entry.row_count, entry.digest,
                               entry.previous);
  insert into audit.entry select entry.*;
  update audit.head as h set hash = entry.hash;
  perform pg_notify ('mandali', entry.topic);
end
$$;

ALTER FUNCTION audit.close_entry(entry audit.entry) OWNER TO mandali_owner;

COMMENT ON FUNCTION audit.close_entry(entry audit.entry) IS 'Chains the entry with the rows that were noted under it, and rings the bell for its topic (told at commit).';

CREATE FUNCTION audit.hash_of(place bigint, recorded_at timestamp with time zone, login text, program text, request_id uuid, topic text, relation text, operation text, row_count bigint, digest bytea, previous bytea) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT sha256(convert_to((((((((((((((((((((((place)::text || '|'::text) || (((EXTRACT(epoch FROM recorded_at) * (1000000)::numeric))::bigint)::text) || '|'::text) || login) || '|'::text) || program) || '|'::text) || COALESCE((request_id)::text, ''::text)) || '|'::text) || topic) || '|'::text) || relation) || '|'::text) || operation) || '|'::text) || (row_count)::text) || '|'::text) || encode(digest, 'hex'::text)) || '|'::text) || encode(previous, 'hex'::text)), 'UTF8'::name)) AS sha256;
END;

ALTER FUNCTION audit.hash_of(place bigint, recorded_at timestamp with time zone, login text, program text, request_id uuid, topic text, relation text, operation text, row_count bigint, digest bytea, previous bytea) OWNER TO mandali_owner;

COMMENT ON FUNCTION audit.hash_of(place bigint, recorded_at timestamp with time zone, login text, program text, request_id uuid, topic text, relation text, operation text, row_count bigint, digest bytea, previous bytea) IS 'The hash of an entry: SHA-256 over its fields, joined by |.';

CREATE FUNCTION audit.row_hash(row_key text, old jsonb, new jsonb) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT sha256(convert_to(((((row_key || '|'::text) || COALESCE((old)::text, ''::text)) || '|'::text) || COALESCE((new)::text, ''::text)), 'UTF8'::name)) AS sha256;
END;

ALTER FUNCTION audit.row_hash(row_key text, old jsonb, new jsonb) OWNER TO mandali_owner;

COMMENT ON FUNCTION audit.row_hash(row_key text, old jsonb, new jsonb) IS 'The hash of a changed row; digests of entries are made of them.';

CREATE TABLE audit.change (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    row_key text NOT NULL,
    old jsonb,
    new jsonb
);

ALTER TABLE audit.change OWNER TO mandali_owner;

COMMENT ON TABLE audit.change IS 'What each entry changed, row by row.';

COMMENT ON COLUMN audit.change."position" IS 'The entry.';

COMMENT ON COLUMN audit.change.ordinal IS 'Place within the entry, from 1.';

COMMENT ON COLUMN audit.change.row_key IS 'Key of the row.';

COMMENT ON COLUMN audit.change.old IS 'Before: null for a new row; for a changed row only what changed.';

COMMENT ON COLUMN audit.change.new IS 'After: null for a deleted row; for a changed row only what changed.';

CREATE TABLE audit.head (
    "only" boolean DEFAULT true NOT NULL,
    "position" bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT head_only_check CHECK ("only")
);

ALTER TABLE audit.head OWNER TO mandali_owner;

COMMENT ON TABLE audit.head IS 'The newest entry of the trail. Its one row is locked by each act, so that entries stand in one order without gap or fork.';

COMMENT ON COLUMN audit.head."only" IS 'There is one row.';

COMMENT ON COLUMN audit.head."position" IS 'Position of the newest entry.';

COMMENT ON COLUMN audit.head.hash IS 'Its hash: note it elsewhere to prove the trail later.';

CREATE FUNCTION audit.first_break() RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 WITH seen AS (
          SELECT e."position",
             e.recorded_at,
             e.login,
             e.program,
             e.request_id,
             e.topic,
             e.relation,
             e.operation,
             e.row_count,
             e.digest,
             e.previous,
             e.hash,
             lag(e.hash) OVER (ORDER BY e."position") AS hash_before,
             row_number() OVER (ORDER BY e."position") AS place,
             ( SELECT sha256(COALESCE(string_agg(audit.row_hash(c.row_key, c.old, c.new), '\x'::bytea ORDER BY c.ordinal), '\x'::bytea)) AS sha256
                    FROM audit.change c
                   WHERE (c."position" = e."position")) AS digest_now
            FROM audit.entry e
         )
  SELECT COALESCE(( SELECT min(s."position") AS min
            FROM seen s
           WHERE ((s."position" <> s.place) OR (s.digest <> s.digest_now) OR (s.previous <> COALESCE(s.hash_before, sha256('\x4d616e64616c69'::bytea))) OR (s.hash <> audit.hash_of(s."position", s.recorded_at, s.login, s.program, s.request_id, s.topic, s.relation, s.operation, s.row_count, s.digest, s.previous)))), ( SELECT h."position"
            FROM audit.head h
           WHERE ((h.hash <> COALESCE(( SELECT e.hash
                    FROM audit.entry e
                   WHERE (e."position" = h."position")), sha256('\x4d616e64616c69'::bytea))) OR (h."position" <> ( SELECT count(*) AS count
                    FROM audit.entry))))) AS "coalesce";
END;

ALTER FUNCTION audit.first_break() OWNER TO mandali_owner;

COMMENT ON FUNCTION audit.first_break() IS 'The first position at which the trail does not hold; null when it holds.';

CREATE FUNCTION audit.note_delete() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  entry constant audit.entry := audit.open_entry (tg_argv[0], tg_table_schema || '.' || tg_table_name, tg_op);
begin
  insert into audit.change (position, ordinal, row_key, old)
  select entry.position, row_number () over (), to_jsonb (o) ->> tg_argv[1], to_jsonb (o) - tg_argv[2]
    from old_rows o;
  perform audit.close_entry (entry);
  return null;
end
$$;

ALTER FUNCTION audit.note_delete() OWNER TO mandali_owner;

COMMENT ON FUNCTION audit.note_delete() IS 'Notes rows that were taken away.';

CREATE FUNCTION audit.note_insert() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  entry constant audit.entry := audit.open_entry (tg_argv[0], tg_table_schema || '.' || tg_table_name, tg_op);
begin
  insert into audit.change (position, ordinal, row_key, new)
  select entry.position, row_number () over (), to_jsonb (n) ->> tg_argv[1], to_jsonb (n) - tg_argv[2]
    from new_rows n;
  perform audit.close_entry (entry);
  return null;
end
$$;

ALTER FUNCTION audit.note_insert() OWNER TO mandali_owner;

COMMENT ON FUNCTION audit.note_insert() IS 'Notes rows that were added.';

CREATE FUNCTION audit.note_update() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  entry constant audit.entry := audit.open_entry (tg_argv[0], tg_table_schema || '.' || tg_table_name, tg_op);
begin
  insert into audit.change (position, ordinal, row_key, old, new)
  select entry.position, row_number () over (), to_jsonb (n) ->> tg_argv[1],
         audit.changed_part (to_jsonb (o), to_jsonb (n)) - tg_argv[2],
         audit.changed_part (to_jsonb (n), to_jsonb (o)) - tg_argv[2]
    from new_rows n
    join old_rows o on to_jsonb (o) ->> tg_argv[1] = to_jsonb (n) ->> tg_argv[1];
  perform audit.close_entry (entry);
  return null;
end
$$;

ALTER FUNCTION audit.note_update() OWNER TO mandali_owner;

COMMENT ON FUNCTION audit.note_update() IS 'Notes what changed in rows.';

CREATE FUNCTION audit.open_entry(topic text, relation text, operation text) RETURNS audit.entry
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  entry audit.entry;
  last audit.head;
begin
  update audit.head as h set position = h.position + 1 returning h.* into strict last;
  entry.position := last.position;
  entry.recorded_at := clock_timestamp ();
  entry.login := session_user;
  entry.program := current_setting ('application_name');
  entry.request_id := nullif (current_setting ('mandali.request', true), '')::uuid;
  entry.topic := open_entry.topic;
  entry.relation := open_entry.relation;
  entry.operation := open_entry.operation;
  entry.previous := last.hash;
  return entry;
end
$$;

ALTER FUNCTION audit.open_entry(topic text, relation text, operation text) OWNER TO mandali_owner;

COMMENT ON FUNCTION audit.open_entry(topic text, relation text, operation text) IS 'Takes the next position of the trail; the head stays locked until the transaction ends.';

CREATE PROCEDURE audit.watch(IN relation regclass, IN topic text, IN key text, IN large text DEFAULT ''::text)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  execute format ('create or replace trigger note_insert after insert on %s referencing new table as new_rows '
                  'for each statement execute function audit.note_insert (%L, %L, %L)', relation, topic, key, large);
  execute format ('create or replace trigger note_update after update on %s referencing old table as old_rows new table as new_rows '
                  'for each statement execute function audit.note_update (%L, %L, %L)', relation, topic, key, large);
  execute format ('create or replace trigger note_delete after delete on %s referencing old table as old_rows '
                  'for each statement execute function audit.note_delete (%L, %L, %L)', relation, topic, key, large);
end
$$;

ALTER PROCEDURE audit.watch(IN relation regclass, IN topic text, IN key text, IN large text) OWNER TO mandali_owner;

COMMENT ON PROCEDURE audit.watch(IN relation regclass, IN topic text, IN key text, IN large text) IS 'Puts a table under the trail; safe to call again.';

CREATE FUNCTION core.add_act(series text, kind text, member_id bigint, other_member_id bigint, value_on date, resolution_id bigint, words text DEFAULT NULL::text) RETURNS core.act
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  act core.act;
  year constant text := core.financial_year (value_on);
  width constant integer := case when series = 'SHR' then 5 else 4 end;
begin
  insert into core.act (number, kind, member_id, other_member_id, value_on, resolution_id, words, request_id)
  values (core.numbered (series, add_act.value_on, core.next_number (series, year), width), add_act.kind,
          add_act.member_id, add_act.other_member_id, add_act.value_on, add_act.resolution_id, add_act.words,
          nullif (current_setting ('mandali.request', true), '')::uuid)
  returning * into act;
  return act;
end
$$;

ALTER FUNCTION core.add_act(series text, kind text, member_id bigint, other_member_id bigint, value_on date, resolution_id bigint, words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.add_act(series text, kind text, member_id bigint, other_member_id bigint, value_on date, resolution_id bigint, words text) IS 'Enters an act on a membership under the next number of its series.';

CREATE FUNCTION core.add_address(person_id bigint, from_on date, house text, place text, taluka text, district text, pin text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  insert into core.address (person_id, from_on, house, place_id, pin)
  values (add_address.person_id, add_address.from_on, nullif (btrim (add_address.house), ''),
          core.find_or_add_place (place, taluka, district), nullif (core.latin_digits (btrim (add_address.pin)), ''));
end
$$;

ALTER FUNCTION core.add_address(person_id bigint, from_on date, house text, place text, taluka text, district text, pin text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.add_address(person_id bigint, from_on date, house text, place text, taluka text, district text, pin text) IS 'Adds where a person lives from a day on.';

CREATE FUNCTION core.add_cessation(member_id bigint, day date, reason text, words text, resolution_id bigint) RETURNS core.act
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  act core.act;
begin
  act := core.add_act ('CES', 'cease', member_id, null, day, resolution_id, nullif (btrim (words), ''));
  insert into core.cessation (member_id, act_id, ceased_on, reason)
  values (add_cessation.member_id, act.act_id, day, add_cessation.reason);
  return act;
end
$$;

ALTER FUNCTION core.add_cessation(member_id bigint, day date, reason text, words text, resolution_id bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.add_cessation(member_id bigint, day date, reason text, words text, resolution_id bigint) IS 'Enters the end of a membership.';

CREATE FUNCTION core.add_undo(undone core.act, words text) RETURNS core.act
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  act core.act;
  year constant text := core.financial_year (core.today ());
begin
  insert into core.act (number, kind, member_id, other_member_id, value_on, resolution_id, undoes_id, words, request_id)
  values (core.numbered ('UND', core.today (), core.next_number ('UND', year), 4), 'undo',
          undone.member_id, undone.other_member_id,
          undone.value_on, undone.resolution_id, undone.act_id, add_undo.words,
          nullif (current_setting ('mandali.request', true), '')::uuid)
  returning * into act;
  -- On the same day as what it cancels, so that the register of every day is as it was.
  insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on,
                                   counterpart_member_id, corrects_id)
  select act.act_id, 'correction', m.member_id, -m.share_count, m.first_number, m.last_number, -m.paid_paise, m.value_on,
         m.counterpart_member_id, m.movement_id
    from core.share_movement m
   where m.act_id = undone.act_id
   order by m.movement_id desc;
  return act;
end
$$;

ALTER FUNCTION core.add_undo(undone core.act, words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.add_undo(undone core.act, words text) IS 'Enters that an act is undone, and cancels its share movements.';

CREATE VIEW core.live_movement AS
 SELECT m.movement_id,
    m.act_id,
    m.kind,
    m.member_id,
    m.share_count,
    m.first_number,
    m.last_number,
    m.paid_paise,
    m.value_on,
    m.counterpart_member_id,
    m.corrects_id,
    m.value_paise,
    m.called_paise
   FROM core.share_movement m
  WHERE ((m.corrects_id IS NULL) AND (NOT (EXISTS ( SELECT
           FROM core.share_movement c
          WHERE (c.corrects_id = m.movement_id)))));

ALTER TABLE core.live_movement OWNER TO mandali_owner;

COMMENT ON VIEW core.live_movement IS 'Movements that stand. Sums may take all rows, since a correction cancels what it corrects; spans of numbers may not.';

COMMENT ON COLUMN core.live_movement.movement_id IS 'Key; later movements have greater ones.';

COMMENT ON COLUMN core.live_movement.act_id IS 'The act; it names the resolution. Rows of one act share it.';

COMMENT ON COLUMN core.live_movement.kind IS 'allot, transfer_in, transfer_out or surrender.';

COMMENT ON COLUMN core.live_movement.member_id IS 'Whose holding.';

COMMENT ON COLUMN core.live_movement.share_count IS 'Shares: above zero they came, below zero they left.';

COMMENT ON COLUMN core.live_movement.first_number IS 'First distinctive number.';

COMMENT ON COLUMN core.live_movement.last_number IS 'Last distinctive number.';

COMMENT ON COLUMN core.live_movement.paid_paise IS 'Paid-up value that came or left with them, paise.';

COMMENT ON COLUMN core.live_movement.value_on IS 'The day from which it counts.';

COMMENT ON COLUMN core.live_movement.counterpart_member_id IS 'The other woman of a transfer.';

COMMENT ON COLUMN core.live_movement.corrects_id IS 'The movement that this one corrects.';

COMMENT ON COLUMN core.live_movement.value_paise IS 'Of an allotment: value of one share; null when it was fully paid at once.';

COMMENT ON COLUMN core.live_movement.called_paise IS 'Of an allotment: called on each share at allotment; null when it was fully paid at once.';

CREATE TABLE core.share_call (
    act_id bigint NOT NULL,
    per_share_paise bigint NOT NULL,
    due_on date NOT NULL,
    CONSTRAINT call_is_of_an_amount CHECK ((per_share_paise > 0))
);

ALTER TABLE ONLY core.share_call FORCE ROW LEVEL SECURITY;

ALTER TABLE core.share_call OWNER TO mandali_owner;

COMMENT ON TABLE core.share_call IS 'Calls on shares that are not fully called yet.';

COMMENT ON COLUMN core.share_call.act_id IS 'The act; it names day and resolution.';

COMMENT ON COLUMN core.share_call.per_share_paise IS 'On each share, paise; never above its value.';

COMMENT ON COLUMN core.share_call.due_on IS 'The day by which it is to be paid; what is unpaid after it is in arrears.';

CREATE FUNCTION core.called_for(first_number bigint, last_number bigint, day date) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT (COALESCE(sum(((((LEAST(a.last_number, called_for.last_number) - GREATEST(a.first_number, called_for.first_number)) + 1))::numeric * COALESCE(LEAST((a.value_paise)::numeric, ((a.called_paise)::numeric + ( SELECT COALESCE(sum(c.per_share_paise), (0)::numeric) AS "coalesce"
            FROM (core.share_call c
              JOIN core.live_act t ON ((t.act_id = c.act_id)))
           WHERE ((t.value_on >= a.value_on) AND (c.due_on <= called_for.day))))), ((a.paid_paise / a.share_count))::numeric))), (0)::numeric))::bigint AS "coalesce"
    FROM core.live_movement a
   WHERE ((a.kind = 'allot'::text) AND (a.value_on <= called_for.day) AND (int8range(a.first_number, a.last_number, '[]'::text) && int8range(called_for.first_number, called_for.last_number, '[]'::text)));
END;

ALTER FUNCTION core.called_for(first_number bigint, last_number bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.called_for(first_number bigint, last_number bigint, day date) IS 'What is called and due by a day on these numbers, paise.';

CREATE FUNCTION core.held_lot(member_id bigint, day date) RETURNS TABLE(first_number bigint, last_number bigint, held_since date)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT lower(lot.part) AS lower,
     (upper(lot.part) - 1),
     i.value_on
    FROM (core.live_movement i
      CROSS JOIN LATERAL unnest((int8multirange(int8range(i.first_number, i.last_number, '[]'::text)) - COALESCE(( SELECT range_agg(int8range(o.first_number, o.last_number, '[]'::text)) AS range_agg
            FROM core.live_movement o
           WHERE ((o.member_id = i.member_id) AND (o.share_count < 0) AND (o.value_on <= held_lot.day) AND (ROW(o.value_on, o.movement_id) > ROW(i.value_on, i.movement_id)))), '{}'::int8multirange))) lot(part))
   WHERE ((i.member_id = held_lot.member_id) AND (i.share_count > 0) AND (i.value_on <= held_lot.day));
END;

ALTER FUNCTION core.held_lot(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.held_lot(member_id bigint, day date) IS 'The distinctive numbers that a member holds on a day, and since when.';

CREATE FUNCTION core.paid_for(first_number bigint, last_number bigint, day date) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT (COALESCE(sum((((LEAST(a.last_number, paid_for.last_number) - GREATEST(a.first_number, paid_for.first_number)) + 1) * (a.paid_paise / ((a.last_number - a.first_number) + 1)))), (0)::numeric))::bigint AS "coalesce"
    FROM ( SELECT m.first_number,
             m.last_number,
             m.paid_paise
            FROM core.live_movement m
           WHERE ((m.kind = 'allot'::text) AND (m.value_on <= paid_for.day) AND (int8range(m.first_number, m.last_number, '[]'::text) && int8range(paid_for.first_number, paid_for.last_number, '[]'::text)))
         UNION ALL
          SELECT m.first_number,
             m.last_number,
             m.paid_paise
            FROM core.live_movement m
           WHERE ((m.kind = 'payment'::text) AND (m.value_on <= paid_for.day) AND (int8range(m.first_number, m.last_number, '[]'::text) && int8range(paid_for.first_number, paid_for.last_number, '[]'::text)))) a;
END;

ALTER FUNCTION core.paid_for(first_number bigint, last_number bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.paid_for(first_number bigint, last_number bigint, day date) IS 'What was paid up by a day on these numbers, at allotment and on calls, paise.';

CREATE FUNCTION core.arrears_of(member_id bigint, day date) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT (COALESCE(sum((core.called_for(l.first_number, l.last_number, arrears_of.day) - core.paid_for(l.first_number, l.last_number, arrears_of.day))), (0)::numeric))::bigint AS "coalesce"
    FROM core.held_lot(arrears_of.member_id, arrears_of.day) l(first_number, last_number, held_since);
END;

ALTER FUNCTION core.arrears_of(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.arrears_of(member_id bigint, day date) IS 'What a member owes on called shares on a day, paise.';

CREATE FUNCTION core.begin_act(request_id uuid, act text, content jsonb) RETURNS core.answer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  digest constant bytea := sha256 (convert_to (content::text, 'UTF8'));
  earlier core.request;
begin
  if not core.may (act) then
    raise exception using errcode = 'insufficient_privilege', message = 'not for this role: ' || act;
  end if;
  perform core.require ('request_id', request_id::text);
  -- One act after the other: the trail has one order, numbers have no hole, and no two acts can each
  -- wait for a row that the other holds.
  perform from audit.head h for update;
  select r.* into earlier from core.request r where r.request_id = begin_act.request_id;
  if found then
    if earlier.is_given_up then
      perform core.refuse ('request_was_given_up');
    elsif earlier.act <> begin_act.act or earlier.digest <> digest or earlier.login <> session_user then
      perform core.refuse ('request_is_the_same_again');
    end if;
    return (earlier.record_id, earlier.number, earlier.recorded_at)::core.answer;
  end if;
  insert into core.request (request_id, act, digest, login, recorded_at)
  values (begin_act.request_id, begin_act.act, digest, session_user, clock_timestamp ());
  perform set_config ('mandali.request', request_id::text, true);
  return null;
end
$$;

ALTER FUNCTION core.begin_act(request_id uuid, act text, content jsonb) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.begin_act(request_id uuid, act text, content jsonb) IS 'First step of every act: may the person do it, and was it done already? Answers the earlier answer, or null to go on.';

CREATE TABLE core.parameter (
    parameter_id bigint NOT NULL,
    name text NOT NULL,
    value bigint NOT NULL,
    valid_from date NOT NULL,
    source text NOT NULL,
    resolution_id bigint,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_sources CHECK ((NOT core.has_aadhaar(source))),
    CONSTRAINT rule_value_says_its_source CHECK ((btrim(source) <> ''::text))
);

ALTER TABLE ONLY core.parameter FORCE ROW LEVEL SECURITY;

ALTER TABLE core.parameter OWNER TO mandali_owner;

COMMENT ON TABLE core.parameter IS 'Each value a rule ever had. The one with the latest day counts; of two for one day the later typed.';

COMMENT ON COLUMN core.parameter.parameter_id IS 'Key.';

COMMENT ON COLUMN core.parameter.name IS 'The rule.';

COMMENT ON COLUMN core.parameter.value IS 'A whole number in the unit of the rule.';

COMMENT ON COLUMN core.parameter.valid_from IS 'The first day on which it counts.';

COMMENT ON COLUMN core.parameter.source IS 'Where it is written: section of the Act, clause of the bye-laws, or that it is assumed.';

COMMENT ON COLUMN core.parameter.resolution_id IS 'The resolution that set it, if one did.';

COMMENT ON COLUMN core.parameter.entered_at IS 'When it was typed in.';

COMMENT ON COLUMN core.parameter.entered_by IS 'Who typed it in.';

CREATE FUNCTION core.parameter_on(name text, day date) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT p.value
    FROM core.parameter p
   WHERE ((p.name = parameter_on.name) AND (p.valid_from <= parameter_on.day))
   ORDER BY p.valid_from DESC, p.parameter_id DESC
  LIMIT 1;
END;

ALTER FUNCTION core.parameter_on(name text, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.parameter_on(name text, day date) IS 'The value of a rule that counted on a day.';

CREATE TABLE core.nomination (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    recorded_on date NOT NULL,
    witness text,
    CONSTRAINT aadhaar_is_not_kept_of_witnesses CHECK ((NOT core.has_aadhaar(witness)))
);

ALTER TABLE ONLY core.nomination FORCE ROW LEVEL SECURITY;

ALTER TABLE core.nomination OWNER TO mandali_owner;

COMMENT ON TABLE core.nomination IS 'Nominations as they were recorded; a new one takes the place of the one before and changes nothing in it (s. 31, s. 39).';

COMMENT ON COLUMN core.nomination.act_id IS 'The act; it names the meeting''s resolution.';

COMMENT ON COLUMN core.nomination.member_id IS 'Who nominates.';

COMMENT ON COLUMN core.nomination.recorded_on IS 'The day on which it was recorded.';

COMMENT ON COLUMN core.nomination.witness IS 'Who witnessed it.';

CREATE TABLE core.photo (
    photo_id bigint NOT NULL,
    person_id bigint NOT NULL,
    image bytea NOT NULL,
    digest bytea GENERATED ALWAYS AS (sha256(image)) STORED NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT photo_is_a_picture CHECK (((substr(image, 1, 3) = '\xffd8ff'::bytea) OR (substr(image, 1, 8) = '\x89504e470d0a1a0a'::bytea))),
    CONSTRAINT photo_is_small CHECK ((octet_length(image) <= 524288))
);

ALTER TABLE ONLY core.photo FORCE ROW LEVEL SECURITY;

ALTER TABLE core.photo OWNER TO mandali_owner;

COMMENT ON TABLE core.photo IS 'Photographs; the newest is shown.';

COMMENT ON COLUMN core.photo.photo_id IS 'Key.';

COMMENT ON COLUMN core.photo.person_id IS 'Who.';

COMMENT ON COLUMN core.photo.image IS 'JPEG or PNG, at most 512 KiB.';

COMMENT ON COLUMN core.photo.digest IS 'SHA-256 of the picture; stands for it in the trail.';

COMMENT ON COLUMN core.photo.entered_at IS 'When it was added.';

COMMENT ON COLUMN core.photo.entered_by IS 'By whom.';

CREATE TABLE core.receipt (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    received_on date NOT NULL,
    way text NOT NULL,
    payer_name text,
    payer_member_id bigint,
    fee_paise bigint DEFAULT 0 NOT NULL,
    share_paise bigint DEFAULT 0 NOT NULL,
    call_paise bigint DEFAULT 0 NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_receipts CHECK ((NOT core.has_aadhaar(payer_name))),
    CONSTRAINT receipt_is_of_an_amount CHECK (((LEAST(fee_paise, share_paise, call_paise) >= 0) AND (((fee_paise + share_paise) + call_paise) > 0))),
    CONSTRAINT receipt_way_check CHECK ((way = ANY (ARRAY['cash'::text, 'bank'::text])))
);

ALTER TABLE ONLY core.receipt FORCE ROW LEVEL SECURITY;

ALTER TABLE core.receipt OWNER TO mandali_owner;

COMMENT ON TABLE core.receipt IS 'Money received for a membership; the number of the act is the number of the receipt.';

COMMENT ON COLUMN core.receipt.act_id IS 'The act.';

COMMENT ON COLUMN core.receipt.member_id IS 'For whose membership.';

COMMENT ON COLUMN core.receipt.received_on IS 'The day.';

COMMENT ON COLUMN core.receipt.way IS 'cash or bank.';

COMMENT ON COLUMN core.receipt.payer_name IS 'Who paid, when it was not she and not a member.';

COMMENT ON COLUMN core.receipt.payer_member_id IS 'Who paid, when it was another member.';

COMMENT ON COLUMN core.receipt.fee_paise IS 'Entrance fee, paise.';

COMMENT ON COLUMN core.receipt.share_paise IS 'Share money, paise.';

COMMENT ON COLUMN core.receipt.call_paise IS 'Paid on calls, paise.';

CREATE TABLE core.signature (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    given_on date NOT NULL,
    way text NOT NULL,
    CONSTRAINT signature_way_check CHECK ((way = ANY (ARRAY['signature'::text, 'thumb'::text])))
);

ALTER TABLE ONLY core.signature FORCE ROW LEVEL SECURITY;

ALTER TABLE core.signature OWNER TO mandali_owner;

COMMENT ON TABLE core.signature IS 'That she signed her application, or put her thumb to it before a witness.';

COMMENT ON COLUMN core.signature.act_id IS 'The act; its words name the witness of a thumb mark.';

COMMENT ON COLUMN core.signature.member_id IS 'Whose.';

COMMENT ON COLUMN core.signature.given_on IS 'The day.';

COMMENT ON COLUMN core.signature.way IS 'signature or thumb.';

CREATE FUNCTION core.blockers_of(member_id bigint, day date) RETURNS TABLE(ordinal integer, what text, is_met boolean, is_needed boolean, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT b.ordinal,
     b.what,
     b.is_met,
     ((b.what = 'decision'::text) OR (core.parameter_on(('admission_needs_'::text || b.what), blockers_of.day) = 1)),
     b.details
    FROM ((core.member m
      LEFT JOIN LATERAL ( SELECT (COALESCE(sum(r.fee_paise), (0)::numeric))::bigint AS fee,
             (COALESCE(sum(r.share_paise), (0)::numeric))::bigint AS share
            FROM (core.receipt r
              JOIN core.live_act t ON ((t.act_id = r.act_id)))
           WHERE ((r.member_id = m.member_id) AND (r.received_on <= blockers_of.day))) paid ON (true))
      CROSS JOIN LATERAL ( VALUES (1,'fee'::text,(paid.fee >= core.parameter_on('entrance_fee'::text, blockers_of.day)),((core.parameter_on('entrance_fee'::text, blockers_of.day) - paid.fee))::text), (2,'share_money'::text,((paid.share >= (core.parameter_on('minimum_shares'::text, blockers_of.day) * core.parameter_on('share_value'::text, blockers_of.day))) OR (m.class = ANY (ARRAY['nominal'::text, 'sympathiser'::text]))),(((core.parameter_on('minimum_shares'::text, blockers_of.day) * core.parameter_on('share_value'::text, blockers_of.day)) - paid.share))::text), (3,'photo'::text,(EXISTS ( SELECT
                    FROM core.photo f
                   WHERE (f.person_id = m.person_id))),NULL::text), (4,'nominee'::text,(EXISTS ( SELECT
                    FROM (core.nomination n
                      JOIN core.live_act t ON ((t.act_id = n.act_id)))
                   WHERE ((n.member_id = m.member_id) AND (n.recorded_on <= blockers_of.day)))),NULL::text), (5,'signature'::text,(EXISTS ( SELECT
                    FROM (core.signature g
                      JOIN core.live_act t ON ((t.act_id = g.act_id)))
                   WHERE ((g.member_id = m.member_id) AND (g.given_on <= blockers_of.day)))),NULL::text), (6,'decision'::text,(EXISTS ( SELECT
                    FROM core.live_act t
                   WHERE ((t.member_id = m.member_id) AND (t.kind = ANY (ARRAY['admit'::text, 'refuse'::text])) AND (t.value_on <= blockers_of.day)))),NULL::text)) b(ordinal, what, is_met, details))
   WHERE (m.member_id = blockers_of.member_id);
END;

ALTER FUNCTION core.blockers_of(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.blockers_of(member_id bigint, day date) IS 'What an application still waits for on a day, and whether the rules make admission wait for it too.';

CREATE FUNCTION core.choose_numbers(member_id bigint, share_count bigint, wanted_number bigint, day date) RETURNS TABLE(first_number bigint, last_number bigint, held_since date)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  lot record;
  part int8range;
  left_to_find bigint := share_count;
begin
  for lot in
    select h.first_number as first, h.last_number as last, h.held_since as since
      from core.held_lot (choose_numbers.member_id, day) h
     order by h.held_since, h.first_number
  loop
    part := int8range (lot.first, lot.last, '[]');
    if wanted_number is not null then
      part := part * int8range (wanted_number, wanted_number + share_count, '[)');
    end if;
    continue when isempty (part) or left_to_find <= 0;
    first_number := lower (part);
    last_number := least (upper (part) - 1, lower (part) + left_to_find - 1);
    held_since := lot.since;
    left_to_find := left_to_find - (last_number - first_number + 1);
    return next;
  end loop;
end
$$;

ALTER FUNCTION core.choose_numbers(member_id bigint, share_count bigint, wanted_number bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.choose_numbers(member_id bigint, share_count bigint, wanted_number bigint, day date) IS 'The numbers that leave a member: from the one asked for, else those held longest.';

CREATE FUNCTION core.latin_digits(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT translate(words, '૦૧૨૩૪૫૬૭૮૯०१२३४५६७८९'::text, '01234567890123456789'::text) AS translate;
END;

ALTER FUNCTION core.latin_digits(words text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.latin_digits(words text) IS 'Gujarati and Devanagari digits become Latin ones.';

CREATE FUNCTION core.clean_phone(phone text) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT regexp_replace(regexp_replace(NULLIF(core.latin_digits(btrim(phone)), ''::text), '[ -]'::text, ''::text, 'g'::text), '^(\+91|0)(?=[0-9]{10}$)'::text, ''::text) AS regexp_replace;
END;

ALTER FUNCTION core.clean_phone(phone text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.clean_phone(phone text) IS 'A phone number as ten digits where it is one; null for nothing.';

CREATE FUNCTION core.end_act(request_id uuid, record_id bigint, number text) RETURNS core.answer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  answer core.answer;
begin
  update core.request as r set record_id = end_act.record_id, number = end_act.number
   where r.request_id = end_act.request_id
  returning r.record_id, r.number, r.recorded_at into strict answer;
  return answer;
end
$$;

ALTER FUNCTION core.end_act(request_id uuid, record_id bigint, number text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.end_act(request_id uuid, record_id bigint, number text) IS 'Last step of every act: keeps the answer under the id of the request.';

CREATE TABLE core.certificate (
    act_id bigint NOT NULL,
    certificate_number bigint NOT NULL,
    member_id bigint NOT NULL,
    issued_on date NOT NULL,
    share_count bigint NOT NULL,
    numbers text NOT NULL,
    paid_paise bigint NOT NULL,
    check_code text NOT NULL
);

ALTER TABLE ONLY core.certificate FORCE ROW LEVEL SECURITY;

ALTER TABLE core.certificate OWNER TO mandali_owner;

COMMENT ON TABLE core.certificate IS 'Share certificates as issued.';

COMMENT ON COLUMN core.certificate.act_id IS 'The act.';

COMMENT ON COLUMN core.certificate.certificate_number IS 'Number of the certificate.';

COMMENT ON COLUMN core.certificate.member_id IS 'Whose.';

COMMENT ON COLUMN core.certificate.issued_on IS 'The day.';

COMMENT ON COLUMN core.certificate.share_count IS 'Shares that it certifies.';

COMMENT ON COLUMN core.certificate.numbers IS 'Their distinctive numbers.';

COMMENT ON COLUMN core.certificate.paid_paise IS 'Their paid-up value, paise.';

COMMENT ON COLUMN core.certificate.check_code IS 'Eight letters by which a paper is checked against the register.';

CREATE TABLE core.certificate_print (
    print_id bigint NOT NULL,
    act_id bigint NOT NULL,
    is_first boolean NOT NULL,
    words text,
    printed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    printed_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_prints CHECK ((NOT core.has_aadhaar(words)))
);

ALTER TABLE ONLY core.certificate_print FORCE ROW LEVEL SECURITY;

ALTER TABLE core.certificate_print OWNER TO mandali_owner;

COMMENT ON TABLE core.certificate_print IS 'Each printing of a certificate; every one but the first says DUPLICATE.';

COMMENT ON COLUMN core.certificate_print.print_id IS 'Key.';

COMMENT ON COLUMN core.certificate_print.act_id IS 'The certificate.';

COMMENT ON COLUMN core.certificate_print.is_first IS 'The original.';

COMMENT ON COLUMN core.certificate_print.words IS 'Why it was printed again.';

COMMENT ON COLUMN core.certificate_print.printed_at IS 'When.';

COMMENT ON COLUMN core.certificate_print.printed_by IS 'By whom.';

CREATE TABLE core.nominee (
    act_id bigint NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text,
    relation text NOT NULL,
    address text,
    born_on date,
    percent integer NOT NULL,
    guardian text,
    CONSTRAINT aadhaar_is_not_kept_of_nominees CHECK ((NOT core.has_aadhaar(((((name || ' / '::text) || COALESCE(address, ''::text)) || ' / '::text) || COALESCE(guardian, ''::text))))),
    CONSTRAINT nominee_has_a_name CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT nominee_part_is_in_reach CHECK (((percent >= 1) AND (percent <= 100)))
);

ALTER TABLE ONLY core.nominee FORCE ROW LEVEL SECURITY;

ALTER TABLE core.nominee OWNER TO mandali_owner;

COMMENT ON TABLE core.nominee IS 'The nominees of a nomination; their parts add up to a hundred.';

COMMENT ON COLUMN core.nominee.act_id IS 'The nomination.';

COMMENT ON COLUMN core.nominee.ordinal IS 'Place in it.';

COMMENT ON COLUMN core.nominee.name IS 'Name in Latin letters.';

COMMENT ON COLUMN core.nominee.name_gu IS 'Name in Gujarati.';

COMMENT ON COLUMN core.nominee.relation IS 'What the nominee is to her.';

COMMENT ON COLUMN core.nominee.address IS 'Where the nominee lives.';

COMMENT ON COLUMN core.nominee.born_on IS 'Day of birth, for a minor.';

COMMENT ON COLUMN core.nominee.percent IS 'Part of a hundred.';

COMMENT ON COLUMN core.nominee.guardian IS 'Guardian of a minor.';

CREATE FUNCTION core.faults_of_members() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT 'I8'::text,
     (('member No. '::text || m.member_number) || ' has no admission'::text)
    FROM core.member m
   WHERE ((m.member_number IS NOT NULL) AND (NOT (EXISTS ( SELECT
            FROM core.admission a
           WHERE (a.member_id = m.member_id)))))
 UNION ALL
  SELECT 'I8'::text,
     (('member id '::text || a.member_id) || ' was admitted twice'::text)
    FROM core.live_admission a
   GROUP BY a.member_id
  HAVING (count(*) > 1)
 UNION ALL
  SELECT 'I8'::text,
     (('member id '::text || c.member_id) || ' ceased twice'::text)
    FROM core.live_cessation c
   GROUP BY c.member_id
  HAVING (count(*) > 1)
 UNION ALL
  SELECT 'I8'::text,
     ((('act '::text || a.number) || ' is dated before its resolution '::text) || r.number)
    FROM (core.live_act a
      JOIN core.resolution r ON ((r.resolution_id = a.resolution_id)))
   WHERE (a.value_on < r.passed_on)
 UNION ALL
  SELECT 'I8'::text,
     (((('the nominees of '::text || a.number) || ' have '::text) || sum(e.percent)) || ' parts of a hundred'::text)
    FROM (core.nominee e
      JOIN core.act a ON ((a.act_id = e.act_id)))
   GROUP BY a.number
  HAVING (sum(e.percent) <> 100)
 UNION ALL
  SELECT 'I8'::text,
     (('certificate of '::text || a.number) || ' was never printed'::text)
    FROM (core.certificate c
      JOIN core.act a ON ((a.act_id = c.act_id)))
   WHERE (NOT (EXISTS ( SELECT
            FROM core.certificate_print p
           WHERE ((p.act_id = c.act_id) AND p.is_first))));
END;

ALTER FUNCTION core.faults_of_members() OWNER TO mandali_owner;

COMMENT ON FUNCTION core.faults_of_members() IS 'Memberships that contradict themselves.';

CREATE TABLE core.counter (
    series text NOT NULL,
    year text NOT NULL,
    last bigint NOT NULL
);

ALTER TABLE core.counter OWNER TO mandali_owner;

COMMENT ON TABLE core.counter IS 'Newest number of each series and financial year; counted inside the act, so no number is lost.';

COMMENT ON COLUMN core.counter.series IS 'What is counted: SHR, APP, BRD …';

COMMENT ON COLUMN core.counter.year IS 'Financial year such as 25-26.';

COMMENT ON COLUMN core.counter.last IS 'Newest number given.';

CREATE FUNCTION core.faults_of_numbers() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT 'I3'::text,
     ('number missing before '::text || n.number)
    FROM ( SELECT a.number,
             (split_part(a.number, '/'::text, 3))::bigint AS place,
             row_number() OVER (PARTITION BY (split_part(a.number, '/'::text, 1)), (split_part(a.number, '/'::text, 2)) ORDER BY (split_part(a.number, '/'::text, 3))::bigint) AS wanted
            FROM core.act a) n
   WHERE (n.place <> n.wanted)
 UNION ALL
  SELECT 'I3'::text,
     ((((((('counter of '::text || c.series) || '/'::text) || c.year) || ' stands at '::text) || c.last) || ', the last number is '::text) || m.last)
    FROM (core.counter c
      JOIN ( SELECT split_part(a.number, '/'::text, 1) AS series,
             split_part(a.number, '/'::text, 2) AS year,
             max((split_part(a.number, '/'::text, 3))::bigint) AS last
            FROM core.act a
           GROUP BY (split_part(a.number, '/'::text, 1)), (split_part(a.number, '/'::text, 2))) m ON (((m.series = c.series) AND (m.year = c.year))))
   WHERE (c.last <> m.last);
END;

ALTER FUNCTION core.faults_of_numbers() OWNER TO mandali_owner;

COMMENT ON FUNCTION core.faults_of_numbers() IS 'Holes in the numbers of acts.';

CREATE TABLE core.request (
    request_id uuid NOT NULL,
    act text NOT NULL,
    digest bytea NOT NULL,
    login text NOT NULL,
    is_given_up boolean DEFAULT false NOT NULL,
    record_id bigint,
    number text,
    recorded_at timestamp with time zone NOT NULL
);

ALTER TABLE core.request OWNER TO mandali_owner;

COMMENT ON TABLE core.request IS 'Every act under the id that the program made for it, so that sending twice does once.';

COMMENT ON COLUMN core.request.request_id IS 'Made by the program before it sends.';

COMMENT ON COLUMN core.request.act IS 'The function.';

COMMENT ON COLUMN core.request.digest IS 'SHA-256 of its arguments: the same id with other content is refused.';

COMMENT ON COLUMN core.request.login IS 'Who sent it.';

COMMENT ON COLUMN core.request.is_given_up IS 'The program was told that nothing was written; the id is barred for ever.';

COMMENT ON COLUMN core.request.record_id IS 'Record that the act made.';

COMMENT ON COLUMN core.request.number IS 'Number that people call it by.';

COMMENT ON COLUMN core.request.recorded_at IS 'When.';

CREATE FUNCTION core.faults_of_requests() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT 'I2'::text,
     ((('request '::text || r.request_id) || ' was given up but wrote '::text) || a.number)
    FROM (core.request r
      JOIN core.act a ON ((a.request_id = r.request_id)))
   WHERE r.is_given_up
 UNION ALL
  SELECT 'I2'::text,
     (('request '::text || r.request_id) || ' was answered and left no trace'::text)
    FROM core.request r
   WHERE ((r.record_id IS NOT NULL) AND (NOT (EXISTS ( SELECT
            FROM audit.entry e
           WHERE (e.request_id = r.request_id)))));
END;

ALTER FUNCTION core.faults_of_requests() OWNER TO mandali_owner;

COMMENT ON FUNCTION core.faults_of_requests() IS 'Acts that were answered and are not there, or the reverse.';

CREATE FUNCTION core.faults_of_shares() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 WITH held AS (
          SELECT m.member_id,
             l.first_number,
             l.last_number
            FROM (( SELECT DISTINCT s.member_id
                    FROM core.share_movement s) m
              CROSS JOIN LATERAL core.held_lot(m.member_id, 'infinity'::date) l(first_number, last_number, held_since))
         ), ordered AS (
          SELECT h.member_id,
             h.first_number,
             h.last_number,
             max(h.last_number) OVER (ORDER BY h.first_number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS upto
            FROM held h
         )
  SELECT 'I5'::text,
     (((('share '::text || o.first_number) || ' of member id '::text) || o.member_id) || ' is held twice'::text)
    FROM ordered o
   WHERE (o.upto >= o.first_number)
 UNION ALL
  SELECT 'I5'::text,
     ((((('member id '::text || b.member_id) || ' holds '::text) || b.held) || ' shares on '::text) || b.value_on)
    FROM ( SELECT s.member_id,
             s.value_on,
             sum(s.share_count) OVER (PARTITION BY s.member_id ORDER BY s.value_on, s.movement_id) AS held
            FROM core.share_movement s) b
   WHERE (b.held < (0)::numeric)
 UNION ALL
  SELECT 'I5'::text,
     ((((('numbers and movements of member id '::text || x.member_id) || ' differ: '::text) || x.numbers) || ', '::text) || x.shares)
    FROM ( SELECT s.member_id,
             sum(s.share_count) AS shares,
             ( SELECT COALESCE(sum(((h.last_number - h.first_number) + 1)), (0)::numeric) AS "coalesce"
                    FROM held h
                   WHERE (h.member_id = s.member_id)) AS numbers
            FROM core.share_movement s
           GROUP BY s.member_id) x
   WHERE (x.numbers <> x.shares)
 UNION ALL
  SELECT 'I4'::text,
     (((('act '::text || a.number) || ' moves '::text) || sum(s.share_count)) || ' shares out of nothing'::text)
    FROM (core.share_movement s
      JOIN core.act a ON ((a.act_id = s.act_id)))
   WHERE (a.kind = ANY (ARRAY['transfer'::text, 'transmit'::text]))
   GROUP BY a.number
  HAVING ((sum(s.share_count) <> (0)::numeric) OR (sum(s.paid_paise) <> (0)::numeric));
END;

ALTER FUNCTION core.faults_of_shares() OWNER TO mandali_owner;

COMMENT ON FUNCTION core.faults_of_shares() IS 'Holdings and numbers that do not add up.';

CREATE FUNCTION core.faults_of_trail(noted_head text) RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT 'I7'::text,
     ('the trail does not hold at position '::text || b."position")
    FROM ( SELECT audit.first_break() AS "position") b
   WHERE (b."position" IS NOT NULL)
 UNION ALL
  SELECT 'I7'::text,
     (('the head '::text || faults_of_trail.noted_head) || ' that was noted is not in the trail'::text)
   WHERE ((faults_of_trail.noted_head IS NOT NULL) AND (NOT (EXISTS ( SELECT
            FROM audit.entry e
           WHERE (e.hash = decode(faults_of_trail.noted_head, 'hex'::text))))));
END;

ALTER FUNCTION core.faults_of_trail(noted_head text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.faults_of_trail(noted_head text) IS 'Breaks of the trail.';

CREATE FUNCTION core.financial_year(day date) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT ((to_char((day - '3 mons'::interval), 'YY'::text) || '-'::text) || to_char((day + '9 mons'::interval), 'YY'::text));
END;

ALTER FUNCTION core.financial_year(day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.financial_year(day date) IS 'The year from 1 April to 31 March that a day lies in, such as 25-26.';

CREATE FUNCTION core.find_faults(noted_head text) RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT faults_of_requests.invariant,
     faults_of_requests.details
    FROM core.faults_of_requests() faults_of_requests(invariant, details)
 UNION ALL
  SELECT faults_of_numbers.invariant,
     faults_of_numbers.details
    FROM core.faults_of_numbers() faults_of_numbers(invariant, details)
 UNION ALL
  SELECT faults_of_shares.invariant,
     faults_of_shares.details
    FROM core.faults_of_shares() faults_of_shares(invariant, details)
 UNION ALL
  SELECT faults_of_members.invariant,
     faults_of_members.details
    FROM core.faults_of_members() faults_of_members(invariant, details)
 UNION ALL
  SELECT faults_of_trail.invariant,
     faults_of_trail.details
    FROM core.faults_of_trail(find_faults.noted_head) faults_of_trail(invariant, details);
END;

ALTER FUNCTION core.find_faults(noted_head text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.find_faults(noted_head text) IS 'All faults of the base; no row when everything holds. noted_head is a hash in hex, or null.';

CREATE FUNCTION core.find_or_add_place(name text, taluka text, district text) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  clean_name constant text := btrim (name);
  clean_taluka constant text := nullif (btrim (taluka), '');
  clean_district constant text := nullif (btrim (district), '');
  found_id bigint;
begin
  perform core.require ('place', name);
  select p.place_id into found_id from core.place p
   where lower (p.name) = lower (clean_name)
     and (clean_taluka is null or lower (coalesce (p.taluka, '')) = lower (clean_taluka))
     and (clean_district is null or lower (coalesce (p.district, '')) = lower (clean_district))
   order by p.place_id limit 1;
  if not found then
    insert into core.place (name, taluka, district) values (clean_name, clean_taluka, clean_district)
    returning place_id into found_id;
  end if;
  return found_id;
end
$$;

ALTER FUNCTION core.find_or_add_place(name text, taluka text, district text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.find_or_add_place(name text, taluka text, district text) IS 'The place of this name, made when it is new.';

CREATE FUNCTION core.is_aadhaar(digits text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
  -- product of two members of the group, and the permutation of a digit by its place, each row of ten
  product constant text := '0123456789' || '1234067895' || '2340178956' || '3401289567' || '4012395678'
    || '5987604321' || '6598710432' || '7659821043' || '8765932104' || '9876543210';
  permuted constant text := '0123456789' || '1576283094' || '5803796142' || '8916043527' || '9453126870'
    || '4286573901' || '2793806415' || '7046913258';
  remainder integer := 0;
begin
  if digits !~ '^[2-9][0-9]{11}$' or digits ~ '^(.)\1*$' then
    return false;
  end if;
  for place in 0 .. 11 loop
    remainder := substr (product, remainder * 10 + 1
      + substr (permuted, (place % 8) * 10 + 1 + substr (digits, 12 - place, 1)::integer, 1)::integer, 1)::integer;
  end loop;
  return remainder = 0;
end
$_$;

ALTER FUNCTION core.is_aadhaar(digits text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.is_aadhaar(digits text) IS 'True for twelve digits that carry the check digit of an Aadhaar number.';

CREATE FUNCTION core.keep_member_number() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  if old.member_number is not null and new.member_number is distinct from old.member_number
     or new.person_id <> old.person_id or new.application_number <> old.application_number
     or new.applied_on <> old.applied_on then
    perform core.refuse ('what_is_entered_stays');
  end if;
  return new;
end
$$;

ALTER FUNCTION core.keep_member_number() OWNER TO mandali_owner;

COMMENT ON FUNCTION core.keep_member_number() IS 'A number in the register of members is given once; so are the facts of the application.';

CREATE FUNCTION core.later_act(act core.act) RETURNS core.act
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT l.act_id,
     l.number,
     l.kind,
     l.member_id,
     l.other_member_id,
     l.value_on,
     l.resolution_id,
     l.undoes_id,
     l.words,
     l.request_id,
     l.entered_at,
     l.entered_by
    FROM core.live_act l
   WHERE ((l.act_id > (later_act.act).act_id) AND (l.request_id IS DISTINCT FROM COALESCE((later_act.act).request_id, '00000000-0000-0000-0000-000000000000'::uuid)) AND (l.kind <> 'certify'::text) AND ((l.member_id = ANY (ARRAY[(later_act.act).member_id, (later_act.act).other_member_id])) OR (l.other_member_id = ANY (ARRAY[(later_act.act).member_id, (later_act.act).other_member_id])) OR (((later_act.act).kind = 'call'::text) AND (l.kind = ANY (ARRAY['receive'::text, 'forfeit'::text, 'surrender'::text, 'transfer'::text, 'transmit'::text])))))
   ORDER BY l.act_id
  LIMIT 1;
END;

ALTER FUNCTION core.later_act(act core.act) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.later_act(act core.act) IS 'The first newer act that stands in the way of undoing this one; null when none does.';

CREATE FUNCTION core.lock_person(person_id bigint, row_version bigint) RETURNS core.person
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  her core.person;
begin
  select p.* into her from core.person p where p.person_id = lock_person.person_id for update;
  if not found then
    perform core.refuse ('person_is_in_the_register', 'person_id');
  elsif her.row_version is distinct from lock_person.row_version then
    raise exception using errcode = 'MN002', message = 'record_is_current', constraint = 'record_is_current';
  end if;
  return her;
end
$$;

ALTER FUNCTION core.lock_person(person_id bigint, row_version bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.lock_person(person_id bigint, row_version bigint) IS 'The person, for a change by somebody who saw this version of her.';

CREATE VIEW core.permission AS
 SELECT "*VALUES*".column1 AS act,
    "*VALUES*".column2 AS role
   FROM (VALUES ('apply_for_membership'::text,'mandali_clerk'::text), ('change_person'::text,'mandali_clerk'::text), ('change_address'::text,'mandali_clerk'::text), ('change_photo'::text,'mandali_clerk'::text), ('check_application'::text,'mandali_clerk'::text), ('record_signature'::text,'mandali_clerk'::text), ('receive_money'::text,'mandali_clerk'::text), ('record_nomination'::text,'mandali_clerk'::text), ('resign'::text,'mandali_clerk'::text), ('withdraw_application'::text,'mandali_clerk'::text), ('issue_certificate'::text,'mandali_officer'::text), ('reprint_certificate'::text,'mandali_officer'::text), ('record_resolution'::text,'mandali_officer'::text), ('refuse_application'::text,'mandali_officer'::text), ('admit_member'::text,'mandali_officer'::text), ('allot_shares'::text,'mandali_officer'::text), ('transfer_shares'::text,'mandali_officer'::text), ('call_shares'::text,'mandali_officer'::text), ('surrender_shares'::text,'mandali_officer'::text), ('forfeit_shares'::text,'mandali_officer'::text), ('transmit_shares'::text,'mandali_officer'::text), ('cease_member'::text,'mandali_officer'::text), ('pay_out'::text,'mandali_officer'::text), ('pay_out'::text,'mandali_accountant'::text), ('undo_act'::text,'mandali_officer'::text), ('change_cooperative'::text,'mandali_admin'::text), ('set_parameter'::text,'mandali_admin'::text), ('abandon_request'::text,'mandali_clerk'::text), ('abandon_request'::text,'mandali_accountant'::text), ('abandon_request'::text,'mandali_admin'::text)) "*VALUES*";

ALTER TABLE core.permission OWNER TO mandali_owner;

COMMENT ON VIEW core.permission IS 'The acts, and the role that may do each.';

COMMENT ON COLUMN core.permission.act IS 'Function of schema api.';

COMMENT ON COLUMN core.permission.role IS 'Role that may call it.';

CREATE FUNCTION core.may(act text) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM core.permission p
           WHERE ((p.act = may.act) AND pg_has_role(SESSION_USER, (p.role)::name, 'member'::text)))) AS "exists";
END;

ALTER FUNCTION core.may(act text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.may(act text) IS 'True when the person who is logged in may do the act.';

CREATE FUNCTION core.move_shares(act core.act, how text, share_count bigint, wanted_number bigint) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on, counterpart_member_id)  SELECT (move_shares.act).act_id AS act_id,
             (move_shares.how || side.way),
             side.member_id,
             (side.sign * ((c.last_number - c.first_number) + 1)),
             c.first_number,
             c.last_number,
             (side.sign * core.paid_for(c.first_number, c.last_number, (move_shares.act).value_on)),
             (move_shares.act).value_on AS value_on,
             side.other_id
            FROM (core.choose_numbers((move_shares.act).member_id, move_shares.share_count, move_shares.wanted_number, (move_shares.act).value_on) c(first_number, last_number, held_since)
              CROSS JOIN ( VALUES ('-1'::integer,'_out'::text,(move_shares.act).member_id,(move_shares.act).other_member_id), (1,'_in'::text,(move_shares.act).other_member_id,(move_shares.act).member_id)) side(sign, way, member_id, other_id))
           ORDER BY side.sign, c.first_number;
END;

ALTER FUNCTION core.move_shares(act core.act, how text, share_count bigint, wanted_number bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.move_shares(act core.act, how text, share_count bigint, wanted_number bigint) IS 'The shares of an act leave its member and come to the other one; how is transfer or transmission.';

CREATE FUNCTION core.next_number(series text, year text) RETURNS bigint
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO core.counter AS c (series, year, last)
   VALUES (next_number.series, next_number.year, 1) ON CONFLICT(series, year) DO UPDATE SET last = (c.last + 1)
   RETURNING c.last;
END;

ALTER FUNCTION core.next_number(series text, year text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.next_number(series text, year text) IS 'The next number of a series and year; rolled back with the act, so there is no hole.';

CREATE FUNCTION core.numbered(series text, day date, place bigint, width integer) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT ((((series || '/'::text) || core.financial_year(day)) || '/'::text) || lpad((place)::text, GREATEST(width, length((place)::text)), '0'::text));
END;

ALTER FUNCTION core.numbered(series text, day date, place bigint, width integer) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.numbered(series text, day date, place bigint, width integer) IS 'A number as people write it: series, financial year, place in it; never cut when it grows.';

CREATE FUNCTION core.part_paid_lot(member_id bigint, day date) RETURNS TABLE(first_number bigint, last_number bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT piece.first,
     piece.last
    FROM (core.held_lot(part_paid_lot.member_id, part_paid_lot.day) l(first_number, last_number, held_since)
      CROSS JOIN LATERAL ( SELECT c.cut AS first,
             COALESCE((lead(c.cut) OVER (ORDER BY c.cut) - 1), l.last_number) AS last
            FROM ( SELECT l.first_number AS cut
                 UNION
                  SELECT e.cut
                    FROM (core.live_movement m
                      CROSS JOIN LATERAL ( VALUES (m.first_number), ((m.last_number + 1))) e(cut))
                   WHERE ((m.kind = ANY (ARRAY['allot'::text, 'payment'::text])) AND (e.cut > l.first_number) AND (e.cut <= l.last_number))) c) piece)
   WHERE (core.called_for(piece.first, piece.first, part_paid_lot.day) > core.paid_for(piece.first, piece.first, part_paid_lot.day));
END;

ALTER FUNCTION core.part_paid_lot(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.part_paid_lot(member_id bigint, day date) IS 'Numbers of a member that are called and not paid, in pieces that are paid alike.';

CREATE FUNCTION core.pay_calls(act core.act, paise bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  lot record;
  each bigint;
  n bigint;
  left_to_pay bigint := paise;
begin
  if paise > core.arrears_of (act.member_id, 'infinity') then
    perform core.refuse ('no_more_is_paid_than_is_called', 'call_paise', 'paise:' || core.arrears_of (act.member_id, 'infinity'));
  end if;
  for lot in
    select l.first_number as first, l.last_number as last from core.part_paid_lot (act.member_id, 'infinity') l order by 1
  loop
    each := core.called_for (lot.first, lot.first, 'infinity') - core.paid_for (lot.first, lot.first, 'infinity');
    n := least (lot.last - lot.first + 1, left_to_pay / each);
    continue when n = 0;
    insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on)
    values (act.act_id, 'payment', act.member_id, 0, lot.first, lot.first + n - 1, n * each, act.value_on);
    left_to_pay := left_to_pay - n * each;
  end loop;
  if left_to_pay > 0 then
    perform core.refuse ('calls_are_paid_by_whole_shares', 'call_paise', 'paise:' || each);
  end if;
end
$$;

ALTER FUNCTION core.pay_calls(act core.act, paise bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.pay_calls(act core.act, paise bigint) IS 'Spreads money on calls over the shares that wait for it.';

CREATE FUNCTION core.refuse(rule text, field text DEFAULT NULL::text, VARIADIC details text[] DEFAULT '{}'::text[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  raise exception using errcode = 'MN001', message = rule || coalesce (' (' || nullif (field, '') || ')', ''), constraint = rule,
    column = coalesce (field, ''), detail = array_to_string (details, '|', '');
end
$$;

ALTER FUNCTION core.refuse(rule text, field text, VARIADIC details text[]) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.refuse(rule text, field text, VARIADIC details text[]) IS 'Says no in the name of a rule of the cooperative; field is the argument it is about, details fill the sentence.';

CREATE FUNCTION core.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  perform core.refuse ('what_is_entered_stays');
  return null;
end
$$;

ALTER FUNCTION core.refuse_change() OWNER TO mandali_owner;

COMMENT ON FUNCTION core.refuse_change() IS 'Trigger of tables that only grow: a correction is a new row.';

CREATE FUNCTION core.require(field text, value text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  if btrim (value) is null or btrim (value) = '' then
    perform core.refuse ('field_is_needed', field);
  end if;
end
$$;

ALTER FUNCTION core.require(field text, value text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require(field text, value text) IS 'Refuses an act whose field was left empty.';

CREATE FUNCTION core.require_admitted(member_id bigint, day date, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  admitted_on date;
begin
  perform core.require (field, member_id::text);
  select a.admitted_on into admitted_on from core.live_admission a where a.member_id = require_admitted.member_id;
  if admitted_on is null then
    perform core.refuse ('she_is_an_admitted_member', field);
  elsif day < admitted_on then
    perform core.refuse ('member_is_admitted_by_that_day', 'value_on', admitted_on::text);
  end if;
end
$$;

ALTER FUNCTION core.require_admitted(member_id bigint, day date, field text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_admitted(member_id bigint, day date, field text) IS 'Refuses an act of somebody who was not admitted by the day; she may have ceased since.';

CREATE FUNCTION core.require_application(member_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  if not exists (select from core.member m where m.member_id = require_application.member_id) then
    perform core.refuse ('application_is_in_the_register', 'member_id');
  end if;
end
$$;

ALTER FUNCTION core.require_application(member_id bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_application(member_id bigint) IS 'Refuses an act on an application that is not in the register.';

CREATE FUNCTION core.require_associate_part(class text, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  members bigint;
  associates bigint;
begin
  if class not in ('associate', 'sympathiser') then
    return;
  end if;
  select count (*), count (*) filter (where m.class in ('associate', 'sympathiser'))
    into members, associates
    from core.live_admission a
    join core.member m on m.member_id = a.member_id
   where not exists (select from core.live_cessation c where c.member_id = a.member_id);
  if (associates + 1) * core.parameter_on ('associate_part', day) > members + 1 then
    perform core.refuse ('associates_stay_within_their_part', 'member_id', core.parameter_on ('associate_part', day)::text,
                         associates::text, members::text);
  end if;
end
$$;

ALTER FUNCTION core.require_associate_part(class text, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_associate_part(class text, day date) IS 'Refuses an associate or sympathiser beyond their part of all members (Gujarat Co-operative Societies Act 1961, s. 25).';

CREATE FUNCTION core.require_complete(member_id bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  missing text;
begin
  select b.what into missing from core.blockers_of (require_complete.member_id, day) b
   where b.is_needed and not b.is_met and b.what <> 'decision' order by b.ordinal limit 1;
  case missing
    when 'fee' then perform core.refuse ('application_has_its_fee', 'member_id');
    when 'share_money' then perform core.refuse ('application_has_its_share_money', 'member_id');
    when 'photo' then perform core.refuse ('application_has_its_photo', 'member_id');
    when 'nominee' then perform core.refuse ('application_has_its_nominee', 'member_id');
    when 'signature' then perform core.refuse ('application_has_its_signature', 'member_id');
    else null;
  end case;
end
$$;

ALTER FUNCTION core.require_complete(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_complete(member_id bigint, day date) IS 'Refuses to admit while something is missing that the rules make admission wait for.';

CREATE FUNCTION core.require_day(field text, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  perform core.require (field, day::text);
  if day > core.today () then
    perform core.refuse ('day_has_come', field, core.today ()::text);
  elsif day < '1950-01-01' then
    perform core.refuse ('day_is_in_reach', field);
  end if;
end
$$;

ALTER FUNCTION core.require_day(field text, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_day(field text, day date) IS 'Refuses a day that is empty, still to come or out of reach.';

CREATE FUNCTION core.require_death(member_id bigint, day date, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  if not exists (select from core.live_cessation c
                  where c.member_id = require_death.member_id and c.reason = 'deceased' and c.ceased_on <= day) then
    perform core.refuse ('transmission_follows_a_death', field);
  end if;
end
$$;

ALTER FUNCTION core.require_death(member_id bigint, day date, field text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_death(member_id bigint, day date, field text) IS 'Refuses what only the death of a member allows (Gujarat Co-operative Societies Act 1961, s. 31).';

CREATE FUNCTION core.require_held_long_enough(member_id bigint, share_count bigint, wanted_number bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  wait constant integer := core.parameter_on ('transfer_wait', day)::integer;
  possible_on date;
begin
  select max (c.held_since) + make_interval (months => wait) into possible_on
    from core.choose_numbers (require_held_long_enough.member_id, share_count, wanted_number, day) c;
  if possible_on > day then
    perform core.refuse ('shares_are_held_long_enough', 'value_on', possible_on::text, wait::text);
  end if;
end
$$;

ALTER FUNCTION core.require_held_long_enough(member_id bigint, share_count bigint, wanted_number bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_held_long_enough(member_id bigint, share_count bigint, wanted_number bigint, day date) IS 'Refuses a transfer before the shares were held for the time of the rule (s. 30 (2)).';

CREATE FUNCTION core.require_holding_limit(member_id bigint, added bigint, allotted bigint, day date, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  part constant bigint := core.parameter_on ('holding_limit', day);
  whole constant bigint := core.share_sum (null, 'infinity') + allotted;
begin
  if (select m.class in ('nominal', 'sympathiser') from core.member m where m.member_id = require_holding_limit.member_id) then
    perform core.refuse ('class_may_hold_shares', field);
  end if;
  if whole >= core.parameter_on ('holding_limit_begins', day)
     and (core.share_sum (member_id, 'infinity') + added) * part > whole then
    perform core.refuse ('holding_is_within_the_limit', 'share_count', part::text, (whole / part)::text,
                         core.share_sum (member_id, 'infinity')::text);
  end if;
end
$$;

ALTER FUNCTION core.require_holding_limit(member_id bigint, added bigint, allotted bigint, day date, field text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_holding_limit(member_id bigint, added bigint, allotted bigint, day date, field text) IS 'Refuses what would bring a holding above its part of all shares (Gujarat Co-operative Societies Act 1961, s. 29).';

CREATE FUNCTION core.require_leaving(member_id bigint, share_count bigint, wanted_number bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  if coalesce (share_count, 0) <= 0 then
    perform core.refuse ('share_count_is_positive', 'share_count');
  end if;
  perform core.require_day ('value_on', day);
  perform core.require_admitted (member_id, day, 'member_id');
  perform core.require_still_held (member_id, share_count, wanted_number, day);
end
$$;

ALTER FUNCTION core.require_leaving(member_id bigint, share_count bigint, wanted_number bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_leaving(member_id bigint, share_count bigint, wanted_number bigint, day date) IS 'Refuses that shares leave a holding which they are not in.';

CREATE FUNCTION core.require_member(member_id bigint, day date, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  ceased_on date;
begin
  perform core.require_admitted (member_id, day, field);
  select c.ceased_on into ceased_on from core.live_cessation c where c.member_id = require_member.member_id;
  if ceased_on is not null then
    perform core.refuse ('member_has_not_ceased', field, ceased_on::text);
  end if;
end
$$;

ALTER FUNCTION core.require_member(member_id bigint, day date, field text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_member(member_id bigint, day date, field text) IS 'Refuses an act of a woman who is not a member on the day.';

CREATE FUNCTION core.require_not_before_application(member_id bigint, day date, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  applied_on constant date := (select m.applied_on from core.member m where m.member_id = require_not_before_application.member_id);
begin
  if day < applied_on then
    perform core.refuse ('act_follows_the_application', field, applied_on::text);
  end if;
end
$$;

ALTER FUNCTION core.require_not_before_application(member_id bigint, day date, field text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_not_before_application(member_id bigint, day date, field text) IS 'Refuses an act dated before the application came in.';

CREATE FUNCTION core.require_reason(occasion text, reason text, words text, reason_field text, words_field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  if reason is null or reason = '' then
    return;
  elsif not exists (select from core.reason r where r.occasion = require_reason.occasion and r.code = reason) then
    perform core.refuse ('reason_is_known', reason_field);
  elsif reason = 'other' then
    perform core.require (words_field, words);
  end if;
end
$$;

ALTER FUNCTION core.require_reason(occasion text, reason text, words text, reason_field text, words_field text) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_reason(occasion text, reason text, words text, reason_field text, words_field text) IS 'Refuses a reason that is not in the list, and "other" without words.';

CREATE FUNCTION core.require_still_held(member_id bigint, share_count bigint, wanted_number bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  chosen bigint;
  still_held boolean;
begin
  select coalesce (sum (c.last_number - c.first_number + 1), 0),
         coalesce (bool_and (int8multirange (int8range (c.first_number, c.last_number, '[]'))
           <@ (select range_agg (int8range (h.first_number, h.last_number, '[]'))
                 from core.held_lot (require_still_held.member_id, 'infinity') h)), true)
    into chosen, still_held
    from core.choose_numbers (require_still_held.member_id, share_count, wanted_number, day) c;
  if chosen < share_count then
    perform core.refuse ('shares_are_held', case when wanted_number is null then 'share_count' else 'first_number' end,
                         core.share_sum (member_id, day)::text);
  elsif not still_held then
    perform core.refuse ('shares_are_still_held', 'value_on');
  end if;
end
$$;

ALTER FUNCTION core.require_still_held(member_id bigint, share_count bigint, wanted_number bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_still_held(member_id bigint, share_count bigint, wanted_number bigint, day date) IS 'Refuses that shares leave which were not hers on the day, or are not hers any more.';

CREATE FUNCTION core.require_undecided(member_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  decided core.act;
begin
  if not exists (select from core.member m where m.member_id = require_undecided.member_id) then
    perform core.refuse ('application_is_in_the_register', 'member_id');
  end if;
  select a.* into decided from core.live_act a
   where a.member_id = require_undecided.member_id and a.kind in ('refuse', 'withdraw', 'admit') limit 1;
  if found then
    perform core.refuse ('application_is_undecided', 'member_id', decided.number);
  end if;
end
$$;

ALTER FUNCTION core.require_undecided(member_id bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.require_undecided(member_id bigint) IS 'Refuses an act on an application that was decided or withdrawn.';

CREATE FUNCTION core.resolution_behind(number text, day date) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  resolution core.resolution;
begin
  perform core.require ('resolution_number', number);
  select r.* into resolution from core.resolution r where r.number = upper (btrim (resolution_behind.number));
  if not found then
    perform core.refuse ('resolution_is_in_the_register', 'resolution_number', number);
  elsif resolution.passed_on > day then
    perform core.refuse ('act_follows_its_resolution', 'resolution_number', resolution.number, resolution.passed_on::text);
  end if;
  return resolution.resolution_id;
end
$$;

ALTER FUNCTION core.resolution_behind(number text, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.resolution_behind(number text, day date) IS 'The resolution of this number, which must have been passed by the day on which the act counts.';

CREATE FUNCTION core.save_photo(person_id bigint, photo bytea) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO core.photo (person_id, image)
   VALUES (save_photo.person_id, save_photo.photo);
END;

ALTER FUNCTION core.save_photo(person_id bigint, photo bytea) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.save_photo(person_id bigint, photo bytea) IS 'Adds a photograph.';

CREATE FUNCTION core.share_sum(member_id bigint, day date) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT (COALESCE(sum(m.share_count), (0)::numeric))::bigint AS "coalesce"
    FROM core.share_movement m
   WHERE (((share_sum.member_id IS NULL) OR (m.member_id = share_sum.member_id)) AND (m.value_on <= share_sum.day));
END;

ALTER FUNCTION core.share_sum(member_id bigint, day date) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.share_sum(member_id bigint, day date) IS 'Shares that a member holds on a day; of all members when none is named.';

CREATE FUNCTION core.take_shares(act core.act, kind text, share_count bigint, wanted_number bigint) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on)  SELECT (take_shares.act).act_id AS act_id,
             take_shares.kind AS kind,
             (take_shares.act).member_id AS member_id,
             (- ((c.last_number - c.first_number) + 1)),
             c.first_number,
             c.last_number,
             (- core.paid_for(c.first_number, c.last_number, (take_shares.act).value_on)),
             (take_shares.act).value_on AS value_on
            FROM core.choose_numbers((take_shares.act).member_id, take_shares.share_count, take_shares.wanted_number, (take_shares.act).value_on) c(first_number, last_number, held_since);
END;

ALTER FUNCTION core.take_shares(act core.act, kind text, share_count bigint, wanted_number bigint) OWNER TO mandali_owner;

COMMENT ON FUNCTION core.take_shares(act core.act, kind text, share_count bigint, wanted_number bigint) IS 'The shares of an act leave its member.';

CREATE FUNCTION core.today() RETURNS date
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT ((now() AT TIME ZONE 'Asia/Kolkata'::text))::date AS timezone;
END;

ALTER FUNCTION core.today() OWNER TO mandali_owner;

COMMENT ON FUNCTION core.today() IS 'Today in Gujarat by the clock of the server.';

CREATE VIEW api.act AS
 SELECT a.act_id,
    a.number,
    a.kind,
    a.member_id,
    a.other_member_id,
    a.value_on,
    a.resolution_id,
    r.number AS resolution_number,
    a.undoes_id,
    a.words,
    a.entered_at,
    a.entered_by
   FROM (core.act a
     LEFT JOIN core.resolution r ON ((r.resolution_id = a.resolution_id)));

ALTER TABLE api.act OWNER TO mandali_owner;

COMMENT ON VIEW api.act IS 'What was done on memberships and shares, act by act.';

CREATE TABLE core.category (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.category OWNER TO mandali_owner;

COMMENT ON TABLE core.category IS 'What a member is in the work of the cooperative.';

COMMENT ON COLUMN core.category.code IS 'Code in programs.';

COMMENT ON COLUMN core.category.ordinal IS 'Place in lists.';

COMMENT ON COLUMN core.category.name IS 'In English.';

COMMENT ON COLUMN core.category.name_gu IS 'In Gujarati.';

COMMENT ON COLUMN core.category.name_hi IS 'In Hindi.';

CREATE VIEW api.category AS
 SELECT c.code,
    c.ordinal,
    c.name,
    c.name_gu,
    c.name_hi
   FROM core.category c;

ALTER TABLE api.category OWNER TO mandali_owner;

COMMENT ON VIEW api.category IS 'What members are in the work of the cooperative.';

CREATE VIEW api.certificate AS
 SELECT c.act_id,
    c.certificate_number,
    a.number,
    c.member_id,
    c.issued_on,
    c.share_count,
    c.numbers,
    c.paid_paise,
    c.check_code,
    ( SELECT count(*) AS count
           FROM core.certificate_print p
          WHERE (p.act_id = c.act_id)) AS print_count
   FROM (core.certificate c
     JOIN core.live_act a ON ((a.act_id = c.act_id)));

ALTER TABLE api.certificate OWNER TO mandali_owner;

COMMENT ON VIEW api.certificate IS 'Share certificates as issued.';

CREATE VIEW api.certificate_print AS
 SELECT p.print_id,
    p.act_id,
    p.is_first,
    p.words,
    p.printed_at,
    p.printed_by
   FROM core.certificate_print p;

ALTER TABLE api.certificate_print OWNER TO mandali_owner;

COMMENT ON VIEW api.certificate_print IS 'Each printing of a certificate.';

CREATE VIEW api.news AS
 SELECT e."position",
    e.topic
   FROM audit.entry e;

ALTER TABLE api.news OWNER TO mandali_owner;

COMMENT ON VIEW api.news IS 'Which topics changed at which position of the trail; never what.';

CREATE VIEW api.nomination AS
 SELECT n.act_id,
    a.number,
    n.member_id,
    n.recorded_on,
    n.witness,
    r.number AS resolution_number,
    ( SELECT min(l.recorded_on) AS min
           FROM (core.nomination l
             JOIN core.live_act t ON ((t.act_id = l.act_id)))
          WHERE ((l.member_id = n.member_id) AND (ROW(l.recorded_on, l.act_id) > ROW(n.recorded_on, n.act_id)))) AS replaced_on
   FROM ((core.nomination n
     JOIN core.live_act a ON ((a.act_id = n.act_id)))
     LEFT JOIN core.resolution r ON ((r.resolution_id = a.resolution_id)));

ALTER TABLE api.nomination OWNER TO mandali_owner;

COMMENT ON VIEW api.nomination IS 'Nominations as recorded; replaced_on is the day on which a newer one took its place.';

CREATE VIEW api.nominee AS
 SELECT e.act_id,
    e.ordinal,
    e.name,
    e.name_gu,
    e.relation,
    e.address,
    e.born_on,
    e.percent,
    e.guardian
   FROM core.nominee e;

ALTER TABLE api.nominee OWNER TO mandali_owner;

COMMENT ON VIEW api.nominee IS 'Nominees of each nomination.';

CREATE VIEW api.occupation AS
 SELECT o.code,
    o.ordinal,
    o.name,
    o.name_gu,
    o.name_hi
   FROM core.occupation o;

ALTER TABLE api.occupation OWNER TO mandali_owner;

COMMENT ON VIEW api.occupation IS 'The trades.';

CREATE TABLE core.rule (
    name text NOT NULL,
    ordinal integer NOT NULL,
    title text NOT NULL,
    title_gu text NOT NULL,
    title_hi text NOT NULL,
    unit text NOT NULL,
    "least" bigint NOT NULL,
    CONSTRAINT rule_unit_check CHECK ((unit = ANY (ARRAY['paise'::text, 'days'::text, 'months'::text, 'years'::text, 'shares'::text, 'members'::text, 'one_part_in'::text, 'yes_no'::text])))
);

ALTER TABLE core.rule OWNER TO mandali_owner;

COMMENT ON TABLE core.rule IS 'What law and bye-laws set by a number.';

COMMENT ON COLUMN core.rule.name IS 'Name in programs.';

COMMENT ON COLUMN core.rule.ordinal IS 'Place in lists.';

COMMENT ON COLUMN core.rule.title IS 'What the clerk calls it, in English.';

COMMENT ON COLUMN core.rule.title_gu IS 'In Gujarati.';

COMMENT ON COLUMN core.rule.title_hi IS 'In Hindi.';

COMMENT ON COLUMN core.rule.unit IS 'What the number counts; one_part_in 5 means one fifth.';

COMMENT ON COLUMN core.rule."least" IS 'The smallest number that makes sense.';

CREATE VIEW api.parameter AS
 SELECT p.parameter_id,
    p.name,
    u.title,
    u.title_gu,
    u.title_hi,
    p.value,
    u.unit,
    p.valid_from,
    (p.parameter_id = ( SELECT n.parameter_id
           FROM core.parameter n
          WHERE ((n.name = p.name) AND (n.valid_from <= api.today()))
          ORDER BY n.valid_from DESC, n.parameter_id DESC
         LIMIT 1)) AS is_in_force,
    p.source,
    r.number AS resolution_number,
    u.ordinal,
    p.entered_at,
    p.entered_by
   FROM ((core.parameter p
     JOIN core.rule u ON ((u.name = p.name)))
     LEFT JOIN core.resolution r ON ((r.resolution_id = p.resolution_id)));

ALTER TABLE api.parameter OWNER TO mandali_owner;

COMMENT ON VIEW api.parameter IS 'The rules, every value they had, since when and why.';

CREATE VIEW api.permission AS
 SELECT DISTINCT p.act AS what
   FROM core.permission p
  WHERE pg_has_role(SESSION_USER, (p.role)::name, 'member'::text);

ALTER TABLE api.permission OWNER TO mandali_owner;

COMMENT ON VIEW api.permission IS 'What the person who is logged in may do.';

CREATE VIEW api.photo AS
 SELECT f.photo_id,
    f.person_id,
    f.image
   FROM core.photo f;

ALTER TABLE api.photo OWNER TO mandali_owner;

COMMENT ON VIEW api.photo IS 'Photographs.';

CREATE TABLE core.reason (
    occasion text NOT NULL,
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL,
    CONSTRAINT reason_occasion_check CHECK ((occasion = ANY (ARRAY['join'::text, 'refuse'::text, 'resign'::text])))
);

ALTER TABLE core.reason OWNER TO mandali_owner;

COMMENT ON TABLE core.reason IS 'Reasons that can be counted; "other" goes with words.';

COMMENT ON COLUMN core.reason.occasion IS 'join, refuse or resign.';

COMMENT ON COLUMN core.reason.code IS 'Code in programs.';

COMMENT ON COLUMN core.reason.ordinal IS 'Place in lists.';

COMMENT ON COLUMN core.reason.name IS 'In English.';

COMMENT ON COLUMN core.reason.name_gu IS 'In Gujarati.';

COMMENT ON COLUMN core.reason.name_hi IS 'In Hindi.';

CREATE VIEW api.reason AS
 SELECT r.occasion,
    r.code,
    r.ordinal,
    r.name,
    r.name_gu,
    r.name_hi
   FROM core.reason r;

ALTER TABLE api.reason OWNER TO mandali_owner;

COMMENT ON VIEW api.reason IS 'Reasons that can be counted.';

CREATE VIEW api.receipt AS
 SELECT r.act_id,
    a.number,
    r.member_id,
    r.received_on,
    r.way,
    r.payer_name,
    r.payer_member_id,
    r.fee_paise,
    r.share_paise,
    r.call_paise,
    ((r.fee_paise + r.share_paise) + r.call_paise) AS total_paise,
    a.words
   FROM (core.receipt r
     JOIN core.live_act a ON ((a.act_id = r.act_id)));

ALTER TABLE api.receipt OWNER TO mandali_owner;

COMMENT ON VIEW api.receipt IS 'Money received for memberships, by receipt number.';

CREATE VIEW api.request AS
 SELECT r.request_id,
    r.record_id,
    r.number,
    r.recorded_at,
    r.is_given_up
   FROM core.request r
  WHERE (r.login = SESSION_USER);

ALTER TABLE api.request OWNER TO mandali_owner;

COMMENT ON VIEW api.request IS 'The person''s own acts and what became of them.';

CREATE VIEW api.resolution AS
 SELECT r.resolution_id,
    r.number,
    r.body,
    r.passed_on,
    r.words,
    r.words_gu,
    r.entered_at,
    r.entered_by
   FROM core.resolution r;

ALTER TABLE api.resolution OWNER TO mandali_owner;

COMMENT ON VIEW api.resolution IS 'The register of resolutions.';

CREATE TABLE core.seat (
    seat_id bigint NOT NULL,
    body text NOT NULL,
    member_id bigint NOT NULL,
    office text NOT NULL,
    from_on date NOT NULL,
    until_on date,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT seat_ends_after_it_begins CHECK ((until_on > from_on)),
    CONSTRAINT seat_office_check CHECK ((office = ANY (ARRAY['director'::text, 'chairperson'::text, 'vice_chairperson'::text, 'secretary'::text, 'treasurer'::text])))
);

ALTER TABLE core.seat OWNER TO mandali_owner;

COMMENT ON TABLE core.seat IS 'Who sits on a body, in which office, from when to when.';

COMMENT ON COLUMN core.seat.seat_id IS 'Key.';

COMMENT ON COLUMN core.seat.body IS 'The body.';

COMMENT ON COLUMN core.seat.member_id IS 'Who.';

COMMENT ON COLUMN core.seat.office IS 'director, chairperson, vice_chairperson, secretary or treasurer.';

COMMENT ON COLUMN core.seat.from_on IS 'First day.';

COMMENT ON COLUMN core.seat.until_on IS 'First day on which she no longer sits; null while she does.';

COMMENT ON COLUMN core.seat.entered_at IS 'When it was typed in.';

COMMENT ON COLUMN core.seat.entered_by IS 'By whom.';

CREATE VIEW api.seat AS
 SELECT s.seat_id,
    s.body,
    s.member_id,
    s.office,
    s.from_on,
    s.until_on
   FROM core.seat s;

ALTER TABLE api.seat OWNER TO mandali_owner;

COMMENT ON VIEW api.seat IS 'Who sits on which body in which office.';

CREATE VIEW api.share_call AS
 SELECT c.act_id,
    a.number,
    c.per_share_paise,
    c.due_on,
    a.value_on,
    a.resolution_id
   FROM (core.share_call c
     JOIN core.live_act a ON ((a.act_id = c.act_id)));

ALTER TABLE api.share_call OWNER TO mandali_owner;

COMMENT ON VIEW api.share_call IS 'Calls on part-paid shares.';

CREATE VIEW api.signature AS
 SELECT g.member_id,
    g.given_on,
    g.way,
    a.words AS witness
   FROM (core.signature g
     JOIN core.live_act a ON ((a.act_id = g.act_id)));

ALTER TABLE api.signature OWNER TO mandali_owner;

COMMENT ON VIEW api.signature IS 'Who signed or put her thumb to her application.';

CREATE TABLE core.api_release (
    "only" boolean DEFAULT true NOT NULL,
    digest text NOT NULL,
    program text NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    CONSTRAINT api_release_only_check CHECK ("only")
);

ALTER TABLE core.api_release OWNER TO mandali_owner;

COMMENT ON TABLE core.api_release IS 'Which program last rebuilt the functions and views of this base.';

COMMENT ON COLUMN core.api_release."only" IS 'There is one row.';

COMMENT ON COLUMN core.api_release.digest IS 'SHA-256 over the files of core and api.';

COMMENT ON COLUMN core.api_release.program IS 'Version of the program that carried them.';

COMMENT ON COLUMN core.api_release.applied_at IS 'When they were built.';

CREATE TABLE core.cooperative (
    "only" boolean DEFAULT true NOT NULL,
    name text NOT NULL,
    name_gu text,
    short_name text,
    registration_number text,
    address text,
    address_gu text,
    row_version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_the_cooperative CHECK ((NOT core.has_aadhaar(((((name || ' / '::text) || COALESCE(address, ''::text)) || ' / '::text) || COALESCE(registration_number, ''::text))))),
    CONSTRAINT cooperative_has_a_name CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT cooperative_only_check CHECK ("only")
);

ALTER TABLE ONLY core.cooperative FORCE ROW LEVEL SECURITY;

ALTER TABLE core.cooperative OWNER TO mandali_owner;

COMMENT ON TABLE core.cooperative IS 'The cooperative itself, as it stands on its papers.';

COMMENT ON COLUMN core.cooperative."only" IS 'There is one row.';

COMMENT ON COLUMN core.cooperative.name IS 'Registered name in English.';

COMMENT ON COLUMN core.cooperative.name_gu IS 'Registered name in Gujarati.';

COMMENT ON COLUMN core.cooperative.short_name IS 'What everybody calls it.';

COMMENT ON COLUMN core.cooperative.registration_number IS 'Number and day of registration under the Gujarat Co-operative Societies Act 1961.';

COMMENT ON COLUMN core.cooperative.address IS 'Registered address in English.';

COMMENT ON COLUMN core.cooperative.address_gu IS 'Registered address in Gujarati.';

COMMENT ON COLUMN core.cooperative.row_version IS 'Counts the changes; a form that saw an older one is told so.';

CREATE TABLE core.release (
    number integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE core.release OWNER TO mandali_owner;

COMMENT ON TABLE core.release IS 'The migrations that this base has been through.';

COMMENT ON COLUMN core.release.number IS 'Place in the order of migrations, from 1.';

COMMENT ON COLUMN core.release.name IS 'File name of the migration.';

COMMENT ON COLUMN core.release.sha256 IS 'Hash of the file as it was run; a released file is never edited.';

COMMENT ON COLUMN core.release.applied_at IS 'When it was run.';

CREATE VIEW api.state AS
 SELECT (SESSION_USER)::text AS login,
    ( SELECT string_agg(substr((r.rolname)::text, 9), ','::text ORDER BY r.rolname) AS string_agg
           FROM pg_roles r
          WHERE ((r.rolname ~~ 'mandali\_%'::text) AND (r.rolname <> 'mandali_owner'::name) AND pg_has_role(SESSION_USER, r.oid, 'member'::text))) AS roles,
    api.today() AS today,
    clock_timestamp() AS now,
    ( SELECT max(l.number) AS max
           FROM core.release l) AS release,
    ( SELECT a.digest
           FROM core.api_release a) AS api_digest,
    h."position" AS head_position,
    encode(h.hash, 'hex'::text) AS head_hash,
    c.name AS society,
    c.name_gu AS society_gu,
    c.short_name,
    c.registration_number,
    c.address,
    c.address_gu,
    c.row_version AS cooperative_version,
    current_setting('server_version'::text) AS server_version
   FROM (core.cooperative c
     CROSS JOIN audit.head h);

ALTER TABLE api.state OWNER TO mandali_owner;

COMMENT ON VIEW api.state IS 'Who asks, today, the release of the base, the newest position of the trail, the cooperative.';

CREATE VIEW api.trail AS
 SELECT e."position",
    e.recorded_at,
    e.login,
    e.program,
    e.request_id,
    e.relation,
    e.operation,
    c.ordinal,
    c.row_key,
    c.old,
    c.new,
    encode(e.hash, 'hex'::text) AS hash
   FROM (audit.entry e
     JOIN audit.change c ON ((c."position" = e."position")));

ALTER TABLE api.trail OWNER TO mandali_owner;

COMMENT ON VIEW api.trail IS 'Every change: who, when, from which program, what it was and what it is. For auditors.';

ALTER TABLE core.act ALTER COLUMN act_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.act_act_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.address ALTER COLUMN address_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.address_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.body (
    code text NOT NULL,
    prefix text NOT NULL
);

ALTER TABLE core.body OWNER TO mandali_owner;

COMMENT ON TABLE core.body IS 'The bodies that pass resolutions.';

COMMENT ON COLUMN core.body.code IS 'Code in programs.';

COMMENT ON COLUMN core.body.prefix IS 'Beginning of the numbers of its resolutions.';

ALTER TABLE core.certificate_print ALTER COLUMN print_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.certificate_print_print_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.consent (
    consent_id bigint NOT NULL,
    person_id bigint NOT NULL,
    purpose text NOT NULL,
    is_given boolean NOT NULL,
    language text NOT NULL,
    text_version text NOT NULL,
    given_on date NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT consent_language_check CHECK ((language = ANY (ARRAY['en'::text, 'gu'::text, 'hi'::text]))),
    CONSTRAINT consent_purpose_check CHECK ((purpose = 'membership'::text))
);

ALTER TABLE ONLY core.consent FORCE ROW LEVEL SECURITY;

ALTER TABLE core.consent OWNER TO mandali_owner;

COMMENT ON TABLE core.consent IS 'What a person agreed to or took back, in which language and wording (Digital Personal Data Protection Act 2023); the newest counts.';

COMMENT ON COLUMN core.consent.consent_id IS 'Key.';

COMMENT ON COLUMN core.consent.person_id IS 'Who.';

COMMENT ON COLUMN core.consent.purpose IS 'What for.';

COMMENT ON COLUMN core.consent.is_given IS 'True: she agreed. False: she took it back.';

COMMENT ON COLUMN core.consent.language IS 'Language in which it was read to her.';

COMMENT ON COLUMN core.consent.text_version IS 'Version of the wording.';

COMMENT ON COLUMN core.consent.given_on IS 'The day.';

COMMENT ON COLUMN core.consent.entered_at IS 'When it was typed in.';

COMMENT ON COLUMN core.consent.entered_by IS 'By whom.';

ALTER TABLE core.consent ALTER COLUMN consent_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.consent_consent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.member ALTER COLUMN member_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.member_member_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.parameter ALTER COLUMN parameter_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.parameter_parameter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.person ALTER COLUMN person_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.person_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.photo ALTER COLUMN photo_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.photo_photo_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.place ALTER COLUMN place_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.place_place_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.resolution ALTER COLUMN resolution_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.resolution_resolution_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.seat ALTER COLUMN seat_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.seat_seat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.share_movement ALTER COLUMN movement_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.share_movement_movement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY audit.change
    ADD CONSTRAINT change_pkey PRIMARY KEY ("position", ordinal);

ALTER TABLE ONLY audit.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY ("position");

ALTER TABLE ONLY audit.head
    ADD CONSTRAINT head_pkey PRIMARY KEY ("only");

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_is_undone_once UNIQUE (undoes_id);

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_number_key UNIQUE (number);

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.address
    ADD CONSTRAINT address_pkey PRIMARY KEY (address_id);

ALTER TABLE ONLY core.admission
    ADD CONSTRAINT admission_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.api_release
    ADD CONSTRAINT api_release_pkey PRIMARY KEY ("only");

ALTER TABLE ONLY core.body
    ADD CONSTRAINT body_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.body
    ADD CONSTRAINT body_prefix_key UNIQUE (prefix);

ALTER TABLE ONLY core.category
    ADD CONSTRAINT category_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.certificate
    ADD CONSTRAINT certificate_number_is_free UNIQUE (certificate_number);

ALTER TABLE ONLY core.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.certificate_print
    ADD CONSTRAINT certificate_print_pkey PRIMARY KEY (print_id);

ALTER TABLE ONLY core.cessation
    ADD CONSTRAINT cessation_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (consent_id);

ALTER TABLE ONLY core.cooperative
    ADD CONSTRAINT cooperative_pkey PRIMARY KEY ("only");

ALTER TABLE ONLY core.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (series, year);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_application_key UNIQUE (application_number);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_number_is_free UNIQUE (member_number);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (member_id);

ALTER TABLE ONLY core.nomination
    ADD CONSTRAINT nomination_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.nominee
    ADD CONSTRAINT nominee_pkey PRIMARY KEY (act_id, ordinal);

ALTER TABLE ONLY core.occupation
    ADD CONSTRAINT occupation_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.parameter
    ADD CONSTRAINT parameter_pkey PRIMARY KEY (parameter_id);

ALTER TABLE ONLY core.payout_due
    ADD CONSTRAINT payout_due_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.payout
    ADD CONSTRAINT payout_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (person_id);

ALTER TABLE ONLY core.photo
    ADD CONSTRAINT photo_pkey PRIMARY KEY (photo_id);

ALTER TABLE ONLY core.place
    ADD CONSTRAINT place_pkey PRIMARY KEY (place_id);

ALTER TABLE ONLY core.reason
    ADD CONSTRAINT reason_pkey PRIMARY KEY (occasion, code);

ALTER TABLE ONLY core.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.refusal
    ADD CONSTRAINT refusal_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.release
    ADD CONSTRAINT release_pkey PRIMARY KEY (number);

ALTER TABLE ONLY core.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (request_id);

ALTER TABLE ONLY core.resignation
    ADD CONSTRAINT resignation_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.resolution
    ADD CONSTRAINT resolution_number_is_free UNIQUE (number);

ALTER TABLE ONLY core.resolution
    ADD CONSTRAINT resolution_pkey PRIMARY KEY (resolution_id);

ALTER TABLE ONLY core.rule
    ADD CONSTRAINT rule_pkey PRIMARY KEY (name);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (seat_id);

ALTER TABLE ONLY core.share_call
    ADD CONSTRAINT share_call_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.share_movement
    ADD CONSTRAINT share_movement_pkey PRIMARY KEY (movement_id);

ALTER TABLE ONLY core.share_movement
    ADD CONSTRAINT share_numbers_are_free EXCLUDE USING gist (int8range(first_number, last_number, '[]'::text) WITH &&) WHERE ((kind = 'allot'::text));

ALTER TABLE ONLY core.signature
    ADD CONSTRAINT signature_pkey PRIMARY KEY (act_id);

CREATE INDEX act_of_member ON core.act USING btree (member_id, act_id);

CREATE INDEX act_of_other_member ON core.act USING btree (other_member_id, act_id) WHERE (other_member_id IS NOT NULL);

CREATE INDEX act_of_resolution ON core.act USING btree (resolution_id);

CREATE INDEX address_of_person ON core.address USING btree (person_id, from_on DESC, address_id DESC) INCLUDE (place_id);

CREATE INDEX address_of_place ON core.address USING btree (place_id);

CREATE INDEX admission_by_day ON core.admission USING btree (admitted_on);

CREATE INDEX admission_of_member ON core.admission USING btree (member_id, admitted_on);

CREATE INDEX certificate_of_member ON core.certificate USING btree (member_id);

CREATE INDEX certificate_print_of_act ON core.certificate_print USING btree (act_id);

CREATE INDEX cessation_by_day ON core.cessation USING btree (ceased_on);

CREATE INDEX cessation_of_member ON core.cessation USING btree (member_id, ceased_on);

CREATE INDEX consent_of_person ON core.consent USING btree (person_id, consent_id DESC);

CREATE INDEX member_of_person ON core.member USING btree (person_id);

CREATE INDEX nomination_of_member ON core.nomination USING btree (member_id, recorded_on, act_id);

CREATE INDEX parameter_by_day ON core.parameter USING btree (name, valid_from, parameter_id);

CREATE INDEX payout_due_of_member ON core.payout_due USING btree (member_id);

CREATE INDEX payout_of_due ON core.payout USING btree (due_act_id);

CREATE INDEX person_by_name ON core.person USING btree (name, person_id);

CREATE INDEX person_search ON core.person USING gin (search_text core.gin_trgm_ops);

CREATE INDEX photo_of_person ON core.photo USING btree (person_id, photo_id DESC);

CREATE UNIQUE INDEX place_is_named_once ON core.place USING btree (lower(name), lower(COALESCE(taluka, ''::text)), lower(COALESCE(district, ''::text)));

CREATE INDEX receipt_of_member ON core.receipt USING btree (member_id);

CREATE INDEX refusal_of_member ON core.refusal USING btree (member_id);

CREATE INDEX resignation_of_member ON core.resignation USING btree (member_id);

CREATE INDEX resolution_passed_on ON core.resolution USING btree (passed_on);

CREATE INDEX seat_of_member ON core.seat USING btree (member_id, from_on);

CREATE UNIQUE INDEX share_movement_corrects_key ON core.share_movement USING btree (corrects_id) WHERE (corrects_id IS NOT NULL);

CREATE INDEX share_movement_last_number ON core.share_movement USING btree (last_number) WHERE (kind = 'allot'::text);

CREATE INDEX share_movement_of_act ON core.share_movement USING btree (act_id);

CREATE INDEX share_movement_of_member ON core.share_movement USING btree (member_id, value_on, movement_id) INCLUDE (share_count, paid_paise, first_number, last_number);

CREATE INDEX share_movement_payments ON core.share_movement USING gist (int8range(first_number, last_number, '[]'::text)) WHERE (kind = 'payment'::text);

CREATE INDEX signature_of_member ON core.signature USING btree (member_id);

CREATE TRIGGER change_is_not_emptied BEFORE TRUNCATE ON audit.change FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER change_stays BEFORE DELETE OR UPDATE ON audit.change FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER entry_is_not_emptied BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER entry_stays BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER act_is_not_emptied BEFORE TRUNCATE ON core.act FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER act_stays BEFORE DELETE OR UPDATE ON core.act FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER address_is_not_emptied BEFORE TRUNCATE ON core.address FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER address_stays BEFORE DELETE OR UPDATE ON core.address FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER admission_is_not_emptied BEFORE TRUNCATE ON core.admission FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER admission_stays BEFORE DELETE OR UPDATE ON core.admission FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER cessation_is_not_emptied BEFORE TRUNCATE ON core.cessation FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER cessation_stays BEFORE DELETE OR UPDATE ON core.cessation FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER consent_is_not_emptied BEFORE TRUNCATE ON core.consent FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER consent_stays BEFORE DELETE OR UPDATE ON core.consent FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER member_is_not_deleted BEFORE DELETE ON core.member FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER member_is_not_emptied BEFORE TRUNCATE ON core.member FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER member_number_stays BEFORE UPDATE ON core.member FOR EACH ROW EXECUTE FUNCTION core.keep_member_number();

CREATE TRIGGER note_delete AFTER DELETE ON core.act REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('act', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.address REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('person', 'address_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.admission REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'member_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.certificate REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.certificate_print REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'print_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.cessation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'member_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.consent REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('person', 'consent_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.cooperative REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('cooperative', 'only', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.member REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'member_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.nomination REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.nominee REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.parameter REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('parameter', 'parameter_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.payout REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.payout_due REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.person REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('person', 'person_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.photo REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('person', 'photo_id', 'image');

CREATE TRIGGER note_delete AFTER DELETE ON core.place REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('person', 'place_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.receipt REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.refusal REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.resignation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.resolution REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('resolution', 'resolution_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.seat REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'seat_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.share_call REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.share_movement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'movement_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.signature REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.act REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('act', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.address REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('person', 'address_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.admission REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'member_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.certificate REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.certificate_print REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'print_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.cessation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'member_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.consent REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('person', 'consent_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.cooperative REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('cooperative', 'only', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.member REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'member_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.nomination REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.nominee REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.parameter REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('parameter', 'parameter_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.payout REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.payout_due REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.person REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('person', 'person_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.photo REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('person', 'photo_id', 'image');

CREATE TRIGGER note_insert AFTER INSERT ON core.place REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('person', 'place_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.receipt REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.refusal REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.resignation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.resolution REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('resolution', 'resolution_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.seat REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'seat_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.share_call REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.share_movement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'movement_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.signature REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.act REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('act', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.address REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('person', 'address_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.admission REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'member_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.certificate REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.certificate_print REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'print_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.cessation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'member_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.consent REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('person', 'consent_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.cooperative REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('cooperative', 'only', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.member REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'member_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.nomination REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.nominee REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.parameter REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('parameter', 'parameter_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.payout REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.payout_due REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.person REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('person', 'person_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.photo REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('person', 'photo_id', 'image');

CREATE TRIGGER note_update AFTER UPDATE ON core.place REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('person', 'place_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.receipt REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.refusal REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.resignation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.resolution REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('resolution', 'resolution_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.seat REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'seat_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.share_call REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.share_movement REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'movement_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.signature REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER parameter_is_not_emptied BEFORE TRUNCATE ON core.parameter FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER parameter_stays BEFORE DELETE OR UPDATE ON core.parameter FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER photo_is_not_emptied BEFORE TRUNCATE ON core.photo FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER photo_stays BEFORE DELETE OR UPDATE ON core.photo FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER resolution_is_not_emptied BEFORE TRUNCATE ON core.resolution FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER resolution_stays BEFORE DELETE OR UPDATE ON core.resolution FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.certificate FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.certificate_print FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.nomination FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.nominee FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.payout FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.payout_due FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.receipt FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.refusal FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.resignation FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.share_call FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.signature FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER share_movement_is_not_emptied BEFORE TRUNCATE ON core.share_movement FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER share_movement_stays BEFORE DELETE OR UPDATE ON core.share_movement FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.certificate FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.certificate_print FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.nomination FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.nominee FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.payout FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.payout_due FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.receipt FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.refusal FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.resignation FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.share_call FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.signature FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

ALTER TABLE ONLY audit.change
    ADD CONSTRAINT change_position_fkey FOREIGN KEY ("position") REFERENCES audit.entry("position") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_other_member_fkey FOREIGN KEY (other_member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_resolution_fkey FOREIGN KEY (resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_undoes_fkey FOREIGN KEY (undoes_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.address
    ADD CONSTRAINT address_person_fkey FOREIGN KEY (person_id) REFERENCES core.person(person_id);

ALTER TABLE ONLY core.address
    ADD CONSTRAINT address_place_fkey FOREIGN KEY (place_id) REFERENCES core.place(place_id);

ALTER TABLE ONLY core.admission
    ADD CONSTRAINT admission_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.admission
    ADD CONSTRAINT admission_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.certificate
    ADD CONSTRAINT certificate_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.certificate
    ADD CONSTRAINT certificate_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.certificate_print
    ADD CONSTRAINT certificate_print_act_fkey FOREIGN KEY (act_id) REFERENCES core.certificate(act_id);

ALTER TABLE ONLY core.cessation
    ADD CONSTRAINT cessation_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.cessation
    ADD CONSTRAINT cessation_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.consent
    ADD CONSTRAINT consent_person_fkey FOREIGN KEY (person_id) REFERENCES core.person(person_id);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_category_fkey FOREIGN KEY (category) REFERENCES core.category(code);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_heir_of_fkey FOREIGN KEY (heir_of_member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_person_fkey FOREIGN KEY (person_id) REFERENCES core.person(person_id);

ALTER TABLE ONLY core.nomination
    ADD CONSTRAINT nomination_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.nomination
    ADD CONSTRAINT nomination_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.nominee
    ADD CONSTRAINT nominee_act_fkey FOREIGN KEY (act_id) REFERENCES core.nomination(act_id);

ALTER TABLE ONLY core.parameter
    ADD CONSTRAINT parameter_name_fkey FOREIGN KEY (name) REFERENCES core.rule(name);

ALTER TABLE ONLY core.parameter
    ADD CONSTRAINT parameter_resolution_fkey FOREIGN KEY (resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.payout
    ADD CONSTRAINT payout_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.payout_due
    ADD CONSTRAINT payout_due_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.payout
    ADD CONSTRAINT payout_due_fkey FOREIGN KEY (due_act_id) REFERENCES core.payout_due(act_id);

ALTER TABLE ONLY core.payout_due
    ADD CONSTRAINT payout_due_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.person
    ADD CONSTRAINT person_occupation_fkey FOREIGN KEY (occupation) REFERENCES core.occupation(code);

ALTER TABLE ONLY core.photo
    ADD CONSTRAINT photo_person_fkey FOREIGN KEY (person_id) REFERENCES core.person(person_id);

ALTER TABLE ONLY core.receipt
    ADD CONSTRAINT receipt_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.receipt
    ADD CONSTRAINT receipt_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.receipt
    ADD CONSTRAINT receipt_payer_fkey FOREIGN KEY (payer_member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.refusal
    ADD CONSTRAINT refusal_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.refusal
    ADD CONSTRAINT refusal_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.resignation
    ADD CONSTRAINT resignation_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.resignation
    ADD CONSTRAINT resignation_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.resolution
    ADD CONSTRAINT resolution_body_fkey FOREIGN KEY (body) REFERENCES core.body(code);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_body_fkey FOREIGN KEY (body) REFERENCES core.body(code);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.share_call
    ADD CONSTRAINT share_call_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.share_movement
    ADD CONSTRAINT share_movement_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.share_movement
    ADD CONSTRAINT share_movement_corrects_fkey FOREIGN KEY (corrects_id) REFERENCES core.share_movement(movement_id);

ALTER TABLE ONLY core.share_movement
    ADD CONSTRAINT share_movement_counterpart_fkey FOREIGN KEY (counterpart_member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.share_movement
    ADD CONSTRAINT share_movement_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.signature
    ADD CONSTRAINT signature_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.signature
    ADD CONSTRAINT signature_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE core.act ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.address ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.certificate ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.certificate_print ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.consent ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.cooperative ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.member ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.nomination ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.nominee ENABLE ROW LEVEL SECURITY;

CREATE POLICY owner_sees_all ON core.act TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.address TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.certificate TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.certificate_print TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.consent TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.cooperative TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.member TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.nomination TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.nominee TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.parameter TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.payout TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.payout_due TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.person TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.photo TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.place TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.receipt TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.refusal TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.resignation TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.resolution TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.share_call TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.signature TO mandali_owner USING (true) WITH CHECK (true);

ALTER TABLE core.parameter ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.payout ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.payout_due ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.person ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.photo ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.place ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.receipt ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.refusal ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.resignation ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.resolution ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.share_call ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.signature ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA api TO mandali_reader;

REVOKE ALL ON FUNCTION api.abandon_request(request_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION api.abandon_request(request_id uuid) TO mandali_clerk;
GRANT ALL ON FUNCTION api.abandon_request(request_id uuid) TO mandali_accountant;
GRANT ALL ON FUNCTION api.abandon_request(request_id uuid) TO mandali_admin;

REVOKE ALL ON FUNCTION api.act_count_of(resolution_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.act_count_of(resolution_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION core.has_aadhaar(words text) FROM PUBLIC;

GRANT SELECT ON TABLE api.address TO mandali_reader;

REVOKE ALL ON FUNCTION api.address_on(person_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.address_on(person_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.admit_member(request_id uuid, member_id bigint, resolution_number text, admitted_on date, member_number bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.admit_member(request_id uuid, member_id bigint, resolution_number text, admitted_on date, member_number bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.age_on(born_on date, birth_year integer, age_said integer, age_said_in integer, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.age_on(born_on date, birth_year integer, age_said integer, age_said_in integer, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.allot_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, paid_per_share_paise bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.allot_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, paid_per_share_paise bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.apply_for_membership(request_id uuid, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, house text, place text, taluka text, district text, pin text, occupation text, category text, class text, sewa_number text, aadhaar_last4 text, photo bytea, consent_given boolean, consent_language text, applied_on date, joining_reason text, joining_words text, heir_of_member_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.apply_for_membership(request_id uuid, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, house text, place text, taluka text, district text, pin text, occupation text, category text, class text, sewa_number text, aadhaar_last4 text, photo bytea, consent_given boolean, consent_language text, applied_on date, joining_reason text, joining_words text, heir_of_member_id bigint) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.arrears_of(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.arrears_of(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.blockers_of(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.blockers_of(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.call_shares(request_id uuid, per_share_paise bigint, called_on date, due_on date, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.call_shares(request_id uuid, per_share_paise bigint, called_on date, due_on date, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.cease_member(request_id uuid, member_id bigint, ceased_on date, reason text, words text, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.cease_member(request_id uuid, member_id bigint, ceased_on date, reason text, words text, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.certificate_is_valid(member_id bigint, numbers text, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.certificate_is_valid(member_id bigint, numbers text, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.change_address(request_id uuid, person_id bigint, row_version bigint, from_on date, house text, place text, taluka text, district text, pin text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_address(request_id uuid, person_id bigint, row_version bigint, from_on date, house text, place text, taluka text, district text, pin text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.change_cooperative(request_id uuid, row_version bigint, name text, name_gu text, short_name text, registration_number text, address text, address_gu text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_cooperative(request_id uuid, row_version bigint, name text, name_gu text, short_name text, registration_number text, address text, address_gu text) TO mandali_admin;

REVOKE ALL ON FUNCTION api.change_person(request_id uuid, person_id bigint, row_version bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, category text, sewa_number text, aadhaar_last4 text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_person(request_id uuid, person_id bigint, row_version bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, category text, sewa_number text, aadhaar_last4 text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.change_photo(request_id uuid, person_id bigint, row_version bigint, photo bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_photo(request_id uuid, person_id bigint, row_version bigint, photo bytea) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.check_application(request_id uuid, member_id bigint, checked_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.check_application(request_id uuid, member_id bigint, checked_on date) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.forfeit_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.forfeit_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.held_lot(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.held_lot(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.numbers_text(first_number bigint, last_number bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.numbers_text(first_number bigint, last_number bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.held_numbers(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.held_numbers(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.issue_certificate(request_id uuid, member_id bigint, issued_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.issue_certificate(request_id uuid, member_id bigint, issued_on date) TO mandali_officer;

REVOKE ALL ON FUNCTION api.latin_digits(words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.latin_digits(words text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.like_pattern(word text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.like_pattern(word text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.like_patterns(search text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.like_patterns(search text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.parameter_on(name text, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.parameter_on(name text, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.year_began(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.year_began(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.member_is(state text, applied_on date, admitted_on date, ceased_on date, wanted text, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.member_is(state text, applied_on date, admitted_on date, ceased_on date, wanted text, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION core.full_name(own_name text, middle_name text, surname text) FROM PUBLIC;

GRANT SELECT ON TABLE api.member TO mandali_reader;

GRANT SELECT ON TABLE api.person TO mandali_reader;

GRANT SELECT ON TABLE api.place TO mandali_reader;

REVOKE ALL ON FUNCTION api.member_matching(search text, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.member_matching(search text, day date) TO mandali_reader;

GRANT SELECT ON TABLE api.admission TO mandali_reader;

GRANT SELECT ON TABLE api.cessation TO mandali_reader;

GRANT SELECT ON TABLE api.live_act TO mandali_reader;

GRANT SELECT ON TABLE api.payout_due TO mandali_reader;

GRANT SELECT ON TABLE api.refusal TO mandali_reader;

GRANT SELECT ON TABLE api.resignation TO mandali_reader;

GRANT SELECT ON TABLE api.share_movement TO mandali_reader;

REVOKE ALL ON FUNCTION api.member_on(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.member_on(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.next_share_number() FROM PUBLIC;
GRANT ALL ON FUNCTION api.next_share_number() TO mandali_reader;

REVOKE ALL ON FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) TO mandali_officer;
GRANT ALL ON FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.receive_money(request_id uuid, member_id bigint, received_on date, way text, fee_paise bigint, share_paise bigint, call_paise bigint, payer_name text, payer_member_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.receive_money(request_id uuid, member_id bigint, received_on date, way text, fee_paise bigint, share_paise bigint, call_paise bigint, payer_name text, payer_member_id bigint, words text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.record_nomination(request_id uuid, member_id bigint, recorded_on date, resolution_number text, witness text, nominees jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_nomination(request_id uuid, member_id bigint, recorded_on date, resolution_number text, witness text, nominees jsonb) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.record_resolution(request_id uuid, body text, passed_on date, words text, words_gu text, number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_resolution(request_id uuid, body text, passed_on date, words text, words_gu text, number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.record_signature(request_id uuid, member_id bigint, given_on date, way text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_signature(request_id uuid, member_id bigint, given_on date, way text, words text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.refuse_application(request_id uuid, member_id bigint, refused_on date, reason text, words text, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.refuse_application(request_id uuid, member_id bigint, refused_on date, reason text, words text, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.reprint_certificate(request_id uuid, act_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.reprint_certificate(request_id uuid, act_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.resign(request_id uuid, member_id bigint, tendered_on date, reason text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.resign(request_id uuid, member_id bigint, tendered_on date, reason text, words text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.set_parameter(request_id uuid, name text, value bigint, valid_from date, resolution_number text, source text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.set_parameter(request_id uuid, name text, value bigint, valid_from date, resolution_number text, source text) TO mandali_admin;

REVOKE ALL ON FUNCTION api.share_sum(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.share_sum(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.surrender_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, due_on date, payee_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.surrender_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, due_on date, payee_name text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.today() FROM PUBLIC;
GRANT ALL ON FUNCTION api.today() TO mandali_reader;

REVOKE ALL ON FUNCTION api.transfer_choice(member_id bigint, share_count bigint, first_number bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.transfer_choice(member_id bigint, share_count bigint, first_number bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.transfer_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.transfer_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.transmit_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.transmit_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.undo_act(request_id uuid, act_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.undo_act(request_id uuid, act_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.withdraw_application(request_id uuid, member_id bigint, withdrawn_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.withdraw_application(request_id uuid, member_id bigint, withdrawn_on date, words text) TO mandali_clerk;

REVOKE ALL ON FUNCTION audit.changed_part(a jsonb, b jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION audit.close_entry(entry audit.entry) FROM PUBLIC;

REVOKE ALL ON FUNCTION audit.hash_of(place bigint, recorded_at timestamp with time zone, login text, program text, request_id uuid, topic text, relation text, operation text, row_count bigint, digest bytea, previous bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION audit.row_hash(row_key text, old jsonb, new jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION audit.first_break() FROM PUBLIC;

REVOKE ALL ON FUNCTION audit.note_delete() FROM PUBLIC;

REVOKE ALL ON FUNCTION audit.note_insert() FROM PUBLIC;

REVOKE ALL ON FUNCTION audit.note_update() FROM PUBLIC;

REVOKE ALL ON FUNCTION audit.open_entry(topic text, relation text, operation text) FROM PUBLIC;

REVOKE ALL ON PROCEDURE audit.watch(IN relation regclass, IN topic text, IN key text, IN large text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_act(series text, kind text, member_id bigint, other_member_id bigint, value_on date, resolution_id bigint, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_address(person_id bigint, from_on date, house text, place text, taluka text, district text, pin text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_cessation(member_id bigint, day date, reason text, words text, resolution_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_undo(undone core.act, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.called_for(first_number bigint, last_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.held_lot(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.paid_for(first_number bigint, last_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.arrears_of(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.begin_act(request_id uuid, act text, content jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.parameter_on(name text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.blockers_of(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.choose_numbers(member_id bigint, share_count bigint, wanted_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.latin_digits(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.clean_phone(phone text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.end_act(request_id uuid, record_id bigint, number text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_members() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_numbers() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_requests() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_shares() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_trail(noted_head text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.financial_year(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.find_faults(noted_head text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.find_or_add_place(name text, taluka text, district text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_aadhaar(digits text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.keep_member_number() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.later_act(act core.act) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.lock_person(person_id bigint, row_version bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.may(act text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.move_shares(act core.act, how text, share_count bigint, wanted_number bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.next_number(series text, year text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.numbered(series text, day date, place bigint, width integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.part_paid_lot(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.pay_calls(act core.act, paise bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.refuse(rule text, field text, VARIADIC details text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.refuse_change() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require(field text, value text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_admitted(member_id bigint, day date, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_application(member_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_associate_part(class text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_complete(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_day(field text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_death(member_id bigint, day date, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_held_long_enough(member_id bigint, share_count bigint, wanted_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_holding_limit(member_id bigint, added bigint, allotted bigint, day date, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_leaving(member_id bigint, share_count bigint, wanted_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_member(member_id bigint, day date, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_not_before_application(member_id bigint, day date, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_reason(occasion text, reason text, words text, reason_field text, words_field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_still_held(member_id bigint, share_count bigint, wanted_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_undecided(member_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.resolution_behind(number text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.save_photo(person_id bigint, photo bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.share_sum(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_shares(act core.act, kind text, share_count bigint, wanted_number bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.today() FROM PUBLIC;

GRANT SELECT ON TABLE api.act TO mandali_reader;

GRANT SELECT ON TABLE api.category TO mandali_reader;

GRANT SELECT ON TABLE api.certificate TO mandali_reader;

GRANT SELECT ON TABLE api.certificate_print TO mandali_reader;

GRANT SELECT ON TABLE api.news TO mandali_reader;

GRANT SELECT ON TABLE api.nomination TO mandali_reader;

GRANT SELECT ON TABLE api.nominee TO mandali_reader;

GRANT SELECT ON TABLE api.occupation TO mandali_reader;

GRANT SELECT ON TABLE api.parameter TO mandali_reader;

GRANT SELECT ON TABLE api.permission TO mandali_reader;

GRANT SELECT ON TABLE api.photo TO mandali_reader;

GRANT SELECT ON TABLE api.reason TO mandali_reader;

GRANT SELECT ON TABLE api.receipt TO mandali_reader;

GRANT SELECT ON TABLE api.request TO mandali_reader;

GRANT SELECT ON TABLE api.resolution TO mandali_reader;

GRANT SELECT ON TABLE api.seat TO mandali_reader;

GRANT SELECT ON TABLE api.share_call TO mandali_reader;

GRANT SELECT ON TABLE api.signature TO mandali_reader;

GRANT SELECT ON TABLE api.state TO mandali_reader;

GRANT SELECT ON TABLE api.trail TO mandali_auditor;
GRANT SELECT ON TABLE api.trail TO mandali_admin;

ALTER DEFAULT PRIVILEGES FOR ROLE mandali_owner REVOKE ALL ON FUNCTIONS  FROM PUBLIC;

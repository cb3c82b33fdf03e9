CREATE SCHEMA api;

ALTER SCHEMA api OWNER TO mandali_owner;

CREATE SCHEMA audit;

ALTER SCHEMA audit OWNER TO mandali_owner;

CREATE SCHEMA core;

ALTER SCHEMA core OWNER TO mandali_owner;

CREATE EXTENSION IF NOT EXISTS fuzzystrmatch WITH SCHEMA core;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA core;

CREATE TYPE core.account_line AS (
	group_name text,
	name text,
	name_gu text,
	name_hi text,
	bank text,
	bank_number text,
	ifsc text,
	state text
);

ALTER TYPE core.account_line OWNER TO mandali_owner;

CREATE TYPE core.answer AS (
	record_id bigint,
	number text,
	recorded_at timestamp with time zone
);

ALTER TYPE core.answer OWNER TO mandali_owner;

CREATE TYPE core.bank_statement_line AS (
	account text,
	dated_on date,
	words text,
	reference text,
	withdrawn_paise bigint,
	deposited_paise bigint,
	amount_paise bigint,
	side text,
	balance_paise bigint
);

ALTER TYPE core.bank_statement_line OWNER TO mandali_owner;

CREATE TYPE core.opening_line AS (
	dated_on date,
	account text,
	group_name text,
	debit_paise bigint,
	credit_paise bigint,
	amount_paise bigint,
	side text,
	carrier text,
	work_area text,
	bill text,
	words text,
	checked_by text
);

ALTER TYPE core.opening_line OWNER TO mandali_owner;

CREATE TYPE core.posting_line AS (
	dated_on date,
	number text,
	kind text,
	account text,
	debit_paise bigint,
	credit_paise bigint,
	amount_paise bigint,
	side text,
	party text,
	narration text,
	carrier text,
	work_area text,
	bill text,
	words text,
	late_words text,
	made_by text,
	checked_by text,
	reverses text,
	cancelled_words text,
	of_register boolean
);

ALTER TYPE core.posting_line OWNER TO mandali_owner;

CREATE TYPE core.resolution_line AS (
	number text,
	passed_on date,
	body text,
	subject text,
	words text,
	words_gu text
);

ALTER TYPE core.resolution_line OWNER TO mandali_owner;

CREATE TYPE core.shareholder_line AS (
	member_number bigint,
	own_name text,
	middle_name text,
	middle_relation text,
	surname text,
	own_name_gu text,
	middle_name_gu text,
	surname_gu text,
	place text,
	taluka text,
	district text,
	house text,
	pin text,
	phone text,
	born_on date,
	birth_year bigint,
	age bigint,
	occupation text,
	category text,
	class text,
	sewa_number text,
	aadhaar_last4 text,
	applied_on date,
	admitted_on date,
	resolution_number text,
	share_count bigint,
	first_number bigint,
	last_number bigint,
	numbers text,
	paid_paise bigint,
	ceased_on date,
	ceased_reason text,
	ceased_words text,
	nominee text,
	nominee_relation text,
	is_another boolean,
	remarks text
);

ALTER TYPE core.shareholder_line OWNER TO mandali_owner;

CREATE TYPE core.verdict AS (
	row_number bigint,
	verdict text,
	rule text,
	field text,
	details text[],
	other_member_id bigint,
	twin_row bigint,
	added jsonb,
	left_out text[]
);

ALTER TYPE core.verdict OWNER TO mandali_owner;

CREATE FUNCTION api.abandon_request(request_id uuid) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.abandon_request(request_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION api.account_matches(account_id bigint, search text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.account_matches(account_id bigint, search text) OWNER TO mandali_owner;

CREATE FUNCTION api.accounts_against(voucher_id bigint, account_id bigint, is_debit boolean) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.accounts_against(voucher_id bigint, account_id bigint, is_debit boolean) OWNER TO mandali_owner;

CREATE FUNCTION api.accounts_of(voucher_id bigint) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.accounts_of(voucher_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.act_count_of(resolution_id bigint) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.act_count_of(resolution_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.add_action(request_id uuid, item_id bigint, motion_id bigint, words text, words_gu text, owner_id bigint, owner_name text, due_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.add_action(request_id uuid, item_id bigint, motion_id bigint, words text, words_gu text, owner_id bigint, owner_name text, due_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.add_agenda_item(request_id uuid, meeting_id bigint, parent_id bigint, kind text, title text, title_gu text, minutes bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.add_agenda_item(request_id uuid, meeting_id bigint, parent_id bigint, kind text, title text, title_gu text, minutes bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.add_booth(request_id uuid, election_id bigint, name text, name_gu text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.add_booth(request_id uuid, election_id bigint, name text, name_gu text) OWNER TO mandali_owner;

CREATE FUNCTION api.add_login(request_id uuid, login text, full_name text, roles text, verifier text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.add_login(request_id uuid, login text, full_name text, roles text, verifier text) OWNER TO mandali_owner;

CREATE FUNCTION api.add_seats(request_id uuid, body text, category text, seat_count bigint, from_on date, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.add_seats(request_id uuid, body text, category text, seat_count bigint, from_on date, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.add_upload_rows(upload_id uuid, lines jsonb) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.add_upload_rows(upload_id uuid, lines jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.has_aadhaar(words text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.has_aadhaar(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.name_words(words text) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.name_words(words text) OWNER TO mandali_owner;

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

CREATE TABLE core.place (
    place_id bigint NOT NULL,
    name text NOT NULL,
    name_gu text,
    taluka text,
    district text,
    kind text DEFAULT 'village'::text NOT NULL,
    name_words text[] GENERATED ALWAYS AS (core.name_words(((name || ' '::text) || COALESCE(name_gu, ''::text)))) STORED NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_places CHECK ((NOT core.has_aadhaar(((((name || ' / '::text) || COALESCE(taluka, ''::text)) || ' / '::text) || COALESCE(district, ''::text))))),
    CONSTRAINT place_has_a_name CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT place_kind_check CHECK ((kind = ANY (ARRAY['ward'::text, 'village'::text, 'town'::text])))
);

ALTER TABLE ONLY core.place FORCE ROW LEVEL SECURITY;

ALTER TABLE core.place OWNER TO mandali_owner;

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

CREATE FUNCTION api.address_on(person_id bigint, day date) RETURNS TABLE(house text, place text, place_gu text, taluka text, district text, pin text)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.address_on(person_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.address_words(house text, place text, taluka text, district text, pin text) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION api.address_words(house text, place text, taluka text, district text, pin text) OWNER TO mandali_owner;

CREATE FUNCTION api.adjourn_meeting(request_id uuid, meeting_id bigint, held_on date, begins text, place text, place_gu text, cause text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.adjourn_meeting(request_id uuid, meeting_id bigint, held_on date, begins text, place text, place_gu text, cause text, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.admit_member(request_id uuid, member_id bigint, resolution_number text, admitted_on date, member_number bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.admit_member(request_id uuid, member_id bigint, resolution_number text, admitted_on date, member_number bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.age_on(born_on date, birth_year integer, age_said integer, age_said_in integer, day date) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.age_on(born_on date, birth_year integer, age_said integer, age_said_in integer, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.allot_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, paid_per_share_paise bigint DEFAULT NULL::bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.allot_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, paid_per_share_paise bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.apply_for_membership(request_id uuid, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, house text, place text, taluka text, district text, pin text, occupation text, category text, class text, sewa_number text, aadhaar_last4 text, photo bytea, consent_given boolean, consent_language text, applied_on date, joining_reason text DEFAULT NULL::text, joining_words text DEFAULT NULL::text, heir_of_member_id bigint DEFAULT NULL::bigint, person_id bigint DEFAULT NULL::bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.apply_for_membership(request_id uuid, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, house text, place text, taluka text, district text, pin text, occupation text, category text, class text, sewa_number text, aadhaar_last4 text, photo bytea, consent_given boolean, consent_language text, applied_on date, joining_reason text, joining_words text, heir_of_member_id bigint, person_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.arrears_of(member_id bigint, day date) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.arrears_of(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.attach_paper(request_id uuid, item_id bigint, name text, content bytea) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.attach_paper(request_id uuid, item_id bigint, name text, content bytea) OWNER TO mandali_owner;

CREATE FUNCTION api.attendance_of(seat_id bigint, day date, OUT held_count bigint, OUT attended_count bigint, OUT missed_count bigint, OUT is_warned boolean) RETURNS record
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.attendance_of(seat_id bigint, day date, OUT held_count bigint, OUT attended_count bigint, OUT missed_count bigint, OUT is_warned boolean) OWNER TO mandali_owner;

CREATE FUNCTION api.audit_period(request_id uuid, period_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.audit_period(request_id uuid, period_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.audited_days() RETURNS daterange
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.audited_days() OWNER TO mandali_owner;

CREATE FUNCTION api.balances(from_on date, to_on date) RETURNS TABLE(account_id bigint, before_paise bigint, debit_paise bigint, credit_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.balances(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.bank_candidates(bank_line_id bigint) RETURNS TABLE(line_id bigint, voucher_id bigint, dated_on date, number text, particulars text, days integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.bank_candidates(bank_line_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.bank_position(account_id bigint, day date) RETURNS TABLE(book_paise bigint, not_presented_paise bigint, not_credited_paise bigint, bank_in_paise bigint, bank_out_paise bigint, before_paise bigint, gap_paise bigint, bank_paise bigint, statement_until date)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.bank_position(account_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.bank_proposals(account_id bigint, day date) RETURNS TABLE(bank_line_id bigint, line_ids bigint[], percent integer, is_sure boolean, reason text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.bank_proposals(account_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.bank_reconciliation(account_id bigint, day date) RETURNS TABLE(key bigint, place integer, kind text, dated_on date, number text, particulars text, age_days integer, voucher_id bigint, bank_line_id bigint, add_paise bigint, less_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.bank_reconciliation(account_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.bank_work(account_id bigint, day date, state text) RETURNS TABLE(key bigint, bank_line_id bigint, line_ids bigint[], voucher_id bigint, state text, reason text, percent integer, dated_on date, bank_words text, reference text, deposited_paise bigint, withdrawn_paise bigint, book_on date, number text, particulars text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.bank_work(account_id bigint, day date, state text) OWNER TO mandali_owner;

CREATE FUNCTION api.bar_member(request_id uuid, member_id bigint, ground text, from_on date, until_on date, words text, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.bar_member(request_id uuid, member_id bigint, ground text, from_on date, until_on date, words text, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.begin_upload(upload_id uuid, kind text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.begin_upload(upload_id uuid, kind text) OWNER TO mandali_owner;

CREATE FUNCTION api.between_bodies(from_on date, to_on date) RETURNS TABLE(key bigint, carrier_name text, carrier_name_gu text, carrier_name_hi text, part text, kind text, debit_paise bigint, credit_paise bigint, state text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.between_bodies(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.bills_on(day date) RETURNS TABLE(key bigint, account_id bigint, name text, name_gu text, name_hi text, bill text, party text, since date, age_days integer, voucher_id bigint, debit_paise bigint, credit_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.bills_on(day date) OWNER TO mandali_owner;

CREATE FUNCTION api.blockers_of(member_id bigint, day date) RETURNS TABLE(ordinal integer, what text, is_met boolean, is_needed boolean, details text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.blockers_of(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.body_lines(from_on date, to_on date) RETURNS TABLE(line_id bigint, voucher_id bigint, dated_on date, number text, carrier_name text, carrier_name_gu text, carrier_name_hi text, part text, name text, name_gu text, name_hi text, particulars text, debit_paise bigint, credit_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.body_lines(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.book_words(line_ids bigint[]) RETURNS TABLE(voucher_id bigint, dated_on date, numbers text, particulars text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.book_words(line_ids bigint[]) OWNER TO mandali_owner;

CREATE FUNCTION api.bring_in(request_id uuid, upload_id uuid, kind text, file_name text, file_digest text, sheet text, map text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.bring_in(request_id uuid, upload_id uuid, kind text, file_name text, file_digest text, sheet text, map text) OWNER TO mandali_owner;

CREATE FUNCTION api.call_election(request_id uuid, body text, name text, name_gu text, cut_off_on date, poll_on date, seats_from_on date, is_casual boolean, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.call_election(request_id uuid, body text, name text, name_gu text, cut_off_on date, poll_on date, seats_from_on date, is_casual boolean, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.call_shares(request_id uuid, per_share_paise bigint, called_on date, due_on date, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.call_shares(request_id uuid, per_share_paise bigint, called_on date, due_on date, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.cancel_election(request_id uuid, election_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.cancel_election(request_id uuid, election_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.cancel_meeting(request_id uuid, meeting_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.cancel_meeting(request_id uuid, meeting_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.cancel_voucher(request_id uuid, voucher_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.cancel_voucher(request_id uuid, voucher_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.capital_account() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.capital_account() OWNER TO mandali_owner;

CREATE FUNCTION api.carried_between(from_on date, to_on date) RETURNS TABLE(key bigint, account_id bigint, carrier_name text, carrier_name_gu text, carrier_name_hi text, work_name text, work_name_gu text, work_name_hi text, name text, name_gu text, name_hi text, expenditure_paise bigint, income_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.carried_between(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.carry_out(request_id uuid, motion_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.carry_out(request_id uuid, motion_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.cast_vote(request_id uuid, vote_id bigint, choice text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.cast_vote(request_id uuid, vote_id bigint, choice text) OWNER TO mandali_owner;

CREATE FUNCTION api.cease_member(request_id uuid, member_id bigint, ceased_on date, reason text, words text, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.cease_member(request_id uuid, member_id bigint, ceased_on date, reason text, words text, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.certificate_is_valid(member_id bigint, numbers text, day date) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.certificate_is_valid(member_id bigint, numbers text, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.certify_minutes(request_id uuid, meeting_id bigint, recipient text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.certify_minutes(request_id uuid, meeting_id bigint, recipient text) OWNER TO mandali_owner;

CREATE FUNCTION api.chain_head(day date) RETURNS TABLE(head_position bigint, recorded_at timestamp with time zone, head_hash text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.chain_head(day date) OWNER TO mandali_owner;

CREATE FUNCTION api.change_account(request_id uuid, account_id bigint, row_version bigint, group_code text, name text, name_gu text, name_hi text, ifsc text, bank_number text, is_closed boolean, tds text DEFAULT NULL::text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.change_account(request_id uuid, account_id bigint, row_version bigint, group_code text, name text, name_gu text, name_hi text, ifsc text, bank_number text, is_closed boolean, tds text) OWNER TO mandali_owner;

CREATE FUNCTION api.change_address(request_id uuid, person_id bigint, row_version bigint, from_on date, house text, place text, taluka text, district text, pin text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.change_address(request_id uuid, person_id bigint, row_version bigint, from_on date, house text, place text, taluka text, district text, pin text) OWNER TO mandali_owner;

CREATE FUNCTION api.change_agenda_item(request_id uuid, item_id bigint, kind text, title text, title_gu text, minutes bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.change_agenda_item(request_id uuid, item_id bigint, kind text, title text, title_gu text, minutes bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.change_cooperative(request_id uuid, row_version bigint, name text, name_gu text, short_name text, registration_number text, address text, address_gu text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.change_cooperative(request_id uuid, row_version bigint, name text, name_gu text, short_name text, registration_number text, address text, address_gu text) OWNER TO mandali_owner;

CREATE FUNCTION api.change_login_roles(request_id uuid, login text, roles text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.change_login_roles(request_id uuid, login text, roles text) OWNER TO mandali_owner;

CREATE FUNCTION api.change_meeting(request_id uuid, meeting_id bigint, row_version bigint, held_on date, begins text, place text, place_gu text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.change_meeting(request_id uuid, meeting_id bigint, row_version bigint, held_on date, begins text, place text, place_gu text) OWNER TO mandali_owner;

CREATE FUNCTION api.change_motion(request_id uuid, motion_id bigint, words text, words_gu text, proposer_id bigint, seconder_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.change_motion(request_id uuid, motion_id bigint, words text, words_gu text, proposer_id bigint, seconder_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.change_person(request_id uuid, person_id bigint, row_version bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, category text, sewa_number text, aadhaar_last4 text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.change_person(request_id uuid, person_id bigint, row_version bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, category text, sewa_number text, aadhaar_last4 text) OWNER TO mandali_owner;

CREATE FUNCTION api.change_photo(request_id uuid, person_id bigint, row_version bigint, photo bytea) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.change_photo(request_id uuid, person_id bigint, row_version bigint, photo bytea) OWNER TO mandali_owner;

CREATE FUNCTION api.check_application(request_id uuid, member_id bigint, checked_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.check_application(request_id uuid, member_id bigint, checked_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.check_upload(upload_id uuid) RETURNS TABLE(row_number bigint, verdict text, rule text, field text, details text, other_member_id bigint, twin_row bigint, added text, left_out text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.check_upload(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION api.check_voucher(request_id uuid, draft_id bigint, row_version bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.check_voucher(request_id uuid, draft_id bigint, row_version bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.circulate_minutes(request_id uuid, meeting_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.circulate_minutes(request_id uuid, meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.close_body(request_id uuid, body text, closed_on date, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.close_body(request_id uuid, body text, closed_on date, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.close_meeting(request_id uuid, meeting_id bigint, hour text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.close_meeting(request_id uuid, meeting_id bigint, hour text) OWNER TO mandali_owner;

CREATE FUNCTION api.close_period(request_id uuid, period_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.close_period(request_id uuid, period_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.close_vote(request_id uuid, vote_id bigint, for_count bigint, against_count bigint, abstain_count bigint, invalid_count bigint, casting text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.close_vote(request_id uuid, vote_id bigint, for_count bigint, against_count bigint, abstain_count bigint, invalid_count bigint, casting text) OWNER TO mandali_owner;

CREATE FUNCTION api.confirm_minutes(request_id uuid, meeting_id bigint, confirmed_in bigint, corrections text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.confirm_minutes(request_id uuid, meeting_id bigint, confirmed_in bigint, corrections text) OWNER TO mandali_owner;

CREATE FUNCTION api.count_heads(request_id uuid, meeting_id bigint, block text, heads bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.count_heads(request_id uuid, meeting_id bigint, block text, heads bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.decide_complaint(request_id uuid, complaint_id bigint, is_upheld boolean, decided_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.decide_complaint(request_id uuid, complaint_id bigint, is_upheld boolean, decided_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.decide_roll_objection(request_id uuid, objection_id bigint, is_accepted boolean, decided_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.decide_roll_objection(request_id uuid, objection_id bigint, is_accepted boolean, decided_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.directors_by(day date) RETURNS TABLE(seat_id bigint, body text, body_name text, body_name_gu text, body_name_hi text, ordinal integer, category text, member_id bigint, office text, from_on date, until_on date, term_ends_on date, way text, resolution_number text, end_reason text, end_words text, end_resolution_number text, held_count bigint, attended_count bigint, missed_count bigint, state text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.directors_by(day date) OWNER TO mandali_owner;

CREATE FUNCTION api.draft_meeting(request_id uuid, body text, kind text, held_on date, begins text, place text, place_gu text, asked_on date, asked_by bigint, annual_year text DEFAULT NULL::text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.draft_meeting(request_id uuid, body text, kind text, held_on date, begins text, place text, place_gu text, asked_on date, asked_by bigint, annual_year text) OWNER TO mandali_owner;

CREATE FUNCTION api.draft_minutes(request_id uuid, meeting_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.draft_minutes(request_id uuid, meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.draw_voters_roll(request_id uuid, election_id bigint, drawn_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.draw_voters_roll(request_id uuid, election_id bigint, drawn_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.drop_agenda_item(request_id uuid, item_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.drop_agenda_item(request_id uuid, item_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.earned_between(from_on date, to_on date) RETURNS TABLE(account_id bigint, group_ordinal integer, group_name text, group_name_gu text, group_name_hi text, name text, name_gu text, name_hi text, now bigint, last bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.earned_between(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.edit_log(from_on date, to_on date, part text, state text, search text, row_limit bigint) RETURNS TABLE(key bigint, recorded_at timestamp with time zone, who text, state text, thing text, record text, record_gu text, record_hi text, field text, before text, before_gu text, before_hi text, after text, after_gu text, after_hi text, voucher_id bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.edit_log(from_on date, to_on date, part text, state text, search text, row_limit bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.edit_log_count(from_on date, to_on date, part text, state text, search text) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.edit_log_count(from_on date, to_on date, part text, state text, search text) OWNER TO mandali_owner;

CREATE FUNCTION api.election_ballot(election_id bigint) RETURNS TABLE(nomination_id bigint, category text, category_name text, category_name_gu text, category_name_hi text, seat_count bigint, ordinal integer, member_number bigint, name text, name_gu text, symbol text, symbol_name text, symbol_name_gu text, symbol_name_hi text, person_id bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_ballot(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_blockers(election_id bigint) RETURNS TABLE(stage text, what text, details text, details_gu text, details_hi text, record_id bigint, weight text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_blockers(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_booths(election_id bigint) RETURNS TABLE(booth_id bigint, ordinal integer, name text, name_gu text, printed integer, issued integer, used integer, spoilt integer, unused integer, state text, round integer, is_mine boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_booths(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_complaints(election_id bigint) RETURNS TABLE(complaint_id bigint, serial integer, made_by text, received_on date, words text, state text, decided_on date, decision text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_complaints(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_contests(election_id bigint) RETURNS TABLE(category text, name text, name_gu text, name_hi text, seat_count bigint, candidate_count bigint, is_contested boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_contests(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_nominations(election_id bigint) RETURNS TABLE(nomination_id bigint, serial integer, category text, category_name text, category_name_gu text, category_name_hi text, member_id bigint, member_number bigint, name text, name_gu text, proposer text, proposer_gu text, seconder text, seconder_gu text, has_consent boolean, received_on date, state text, grounds text, grounds_gu text, grounds_hi text, has_bar boolean, words text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_nominations(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_recount(election_id bigint) RETURNS TABLE(booth_id bigint, booth text, booth_gu text, round integer, category text, category_name text, category_name_gu text, category_name_hi text, ordinal integer, nomination_id bigint, name text, name_gu text, first_votes integer, second_votes integer, difference integer, state text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_recount(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_result(election_id bigint) RETURNS TABLE(nomination_id bigint, category text, category_name text, category_name_gu text, category_name_hi text, seat_count bigint, member_id bigint, member_number bigint, name text, name_gu text, votes bigint, rank bigint, state text, seat integer, lot text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_result(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_roll(election_id bigint) RETURNS TABLE(serial bigint, member_id bigint, member_number bigint, name text, name_gu text, place text, state text, reason text, reason_gu text, reason_hi text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_roll(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_roll_seal(election_id bigint) RETURNS TABLE(voter_count bigint, frozen_on date, digest text, digest_now text, holds boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_roll_seal(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_scrutineers(election_id bigint) RETURNS TABLE(first_login text, first_name text, second_login text, second_name text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_scrutineers(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.election_stages(election_id bigint) RETURNS TABLE(ordinal integer, stage text, name text, name_gu text, name_hi text, due_on date, ended_on date, state text, moved bigint, words text, ended_by text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.election_stages(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.elections() RETURNS TABLE(election_id bigint, number text, name text, name_gu text, body text, body_name text, body_name_gu text, body_name_hi text, state text, stage_name text, stage_name_gu text, stage_name_hi text, cut_off_on date, poll_on date, seats_from_on date, is_casual boolean, resolution_number text, seat_count bigint, voter_count bigint, candidate_count bigint, elected_count bigint, roll_digest text, seal text, words text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.elections() OWNER TO mandali_owner;

CREATE FUNCTION api.end_election_stage(request_id uuid, election_id bigint, stage text, ended_on date, words text DEFAULT NULL::text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.end_election_stage(request_id uuid, election_id bigint, stage text, ended_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.end_office(request_id uuid, office_id bigint, until_on date, reason text, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.end_office(request_id uuid, office_id bigint, until_on date, reason text, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.end_place(request_id uuid, place_id bigint, until_on date, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.end_place(request_id uuid, place_id bigint, until_on date, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.end_seat(request_id uuid, seat_id bigint, until_on date, reason text, words text, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.end_seat(request_id uuid, seat_id bigint, until_on date, reason text, words text, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.end_year(request_id uuid, period_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.end_year(request_id uuid, period_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.enter_candidate(request_id uuid, election_id bigint, category text, member_id bigint, proposer_id bigint, seconder_id bigint, has_consent boolean, received_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.enter_candidate(request_id uuid, election_id bigint, category text, member_id bigint, proposer_id bigint, seconder_id bigint, has_consent boolean, received_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.enter_count(request_id uuid, booth_id bigint, lines jsonb) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.enter_count(request_id uuid, booth_id bigint, lines jsonb) OWNER TO mandali_owner;

CREATE FUNCTION api.entitled_in(meeting_id bigint) RETURNS TABLE(member_id bigint, is_present boolean, came_at timestamp with time zone, left_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.entitled_in(meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.fill_seat(request_id uuid, place_id bigint, member_id bigint, way text, from_on date, resolution_number text, words text DEFAULT NULL::text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.fill_seat(request_id uuid, place_id bigint, member_id bigint, way text, from_on date, resolution_number text, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.finish_action(request_id uuid, action_id bigint, done_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.finish_action(request_id uuid, action_id bigint, done_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.forfeit_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.forfeit_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.forget_upload(upload_id uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.forget_upload(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION api.general_meetings_of(member_id bigint, day date) RETURNS TABLE(held bigint, attended bigint, asked bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.general_meetings_of(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.give_office(request_id uuid, seat_id bigint, office text, from_on date, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.give_office(request_id uuid, seat_id bigint, office text, from_on date, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.hand_over(request_id uuid, office_id bigint, thing text, outcome text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.hand_over(request_id uuid, office_id bigint, thing text, outcome text, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.hand_overs_by(day date) RETURNS TABLE(key bigint, office_id bigint, body text, office text, from_member_id bigint, until_on date, to_member_id bigint, thing text, ordinal integer, thing_name text, thing_name_gu text, thing_name_hi text, state text, words text, entered_at timestamp with time zone, entered_by text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.hand_overs_by(day date) OWNER TO mandali_owner;

CREATE FUNCTION api.heads_between(from_on date, to_on date) RETURNS TABLE(ordinal integer, code text, sheet text, name text, name_gu text, name_hi text, before_paise bigint, debit_paise bigint, credit_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.heads_between(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.held_lot(member_id bigint, day date) RETURNS TABLE(first_number bigint, last_number bigint, held_since date)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.held_lot(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.numbers_text(first_number bigint, last_number bigint) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.numbers_text(first_number bigint, last_number bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.held_numbers(member_id bigint, day date) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.held_numbers(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.issue_certificate(request_id uuid, member_id bigint, issued_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.issue_certificate(request_id uuid, member_id bigint, issued_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.issue_certified_copy(request_id uuid, member_id bigint, issued_on date, recipient text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.issue_certified_copy(request_id uuid, member_id bigint, issued_on date, recipient text, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.issue_notice(request_id uuid, meeting_id bigint, way text, sent_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.issue_notice(request_id uuid, meeting_id bigint, way text, sent_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.journal(from_on date, to_on date) RETURNS TABLE(voucher_id bigint, dated_on date, lines text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.journal(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.journal_line(account_id bigint, paise bigint, remark text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.journal_line(account_id bigint, paise bigint, remark text) OWNER TO mandali_owner;

CREATE FUNCTION api.journal_words(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.journal_words(words text) OWNER TO mandali_owner;

CREATE FUNCTION api.keep_objection_open(request_id uuid, objection_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.keep_objection_open(request_id uuid, objection_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.latin_digits(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.latin_digits(words text) OWNER TO mandali_owner;

CREATE FUNCTION api.let_login_in(request_id uuid, login text, is_let_in boolean) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.let_login_in(request_id uuid, login text, is_let_in boolean) OWNER TO mandali_owner;

CREATE FUNCTION api.lift_bar(request_id uuid, bar_id bigint, lifted_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.lift_bar(request_id uuid, bar_id bigint, lifted_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.like_pattern(word text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.like_pattern(word text) OWNER TO mandali_owner;

CREATE FUNCTION api.like_patterns(search text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.like_patterns(search text) OWNER TO mandali_owner;

CREATE FUNCTION api.likely_doubles(name text, name_gu text, phone text, born_on date, birth_year integer, place text, sewa_number text, aadhaar_last4 text, day date, most bigint) RETURNS TABLE(person_id bigint, member_id bigint, reason text, place_in_list bigint, rule text, details text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.likely_doubles(name text, name_gu text, phone text, born_on date, birth_year integer, place text, sewa_number text, aadhaar_last4 text, day date, most bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.lines_of(voucher_id bigint, draft_id bigint) RETURNS TABLE(ordinal bigint, account_id bigint, debit_paise bigint, credit_paise bigint, carrier text, work_area text, bill text, words text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.lines_of(voucher_id bigint, draft_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.lock_period(request_id uuid, period_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.lock_period(request_id uuid, period_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.mark_read_back(request_id uuid, motion_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.mark_read_back(request_id uuid, motion_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.masked_pan(pan text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.masked_pan(pan text) OWNER TO mandali_owner;

CREATE FUNCTION api.match_bank_line(request_id uuid, bank_line_id bigint, lines jsonb) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.match_bank_line(request_id uuid, bank_line_id bigint, lines jsonb) OWNER TO mandali_owner;

CREATE FUNCTION api.match_sure_lines(request_id uuid, account_id bigint, as_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.match_sure_lines(request_id uuid, account_id bigint, as_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.may_read_rows(kind text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.may_read_rows(kind text) OWNER TO mandali_owner;

CREATE FUNCTION api.may_stand_on(act text, kind text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.may_stand_on(act text, kind text) OWNER TO mandali_owner;

CREATE FUNCTION api.meeting_clock() RETURNS TABLE(key text, what text, body text, until date, days_left bigint, held_count bigint, needed_count bigint, meeting_id bigint, held_on date, asked_on date, notice_until date, state text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.meeting_clock() OWNER TO mandali_owner;

CREATE FUNCTION api.meeting_warning(meeting_id bigint) RETURNS TABLE(what text, detail text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.meeting_warning(meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.meetings_held() RETURNS TABLE(key text, place bigint, body text, body_name text, body_name_gu text, body_name_hi text, year text, held_count bigint, needed_count bigint, adjourned_count bigint, annual_on date, annual_until date, state text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.meetings_held() OWNER TO mandali_owner;

CREATE FUNCTION api.parameter_on(name text, day date) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.parameter_on(name text, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.year_began(day date) RETURNS date
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.year_began(day date) OWNER TO mandali_owner;

CREATE FUNCTION api.member_is(state text, applied_on date, admitted_on date, ceased_on date, wanted text, day date) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.member_is(state text, applied_on date, admitted_on date, ceased_on date, wanted text, day date) OWNER TO mandali_owner;

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
    import_id bigint,
    CONSTRAINT aadhaar_is_not_kept_in_acts CHECK ((NOT core.has_aadhaar(words))),
    CONSTRAINT act_belongs_to_a_member_check CHECK (((member_id IS NOT NULL) OR (kind = ANY (ARRAY['call'::text, 'undo'::text])))),
    CONSTRAINT act_kind_check CHECK ((kind = ANY (ARRAY['apply'::text, 'check'::text, 'refuse'::text, 'withdraw'::text, 'sign'::text, 'admit'::text, 'receive'::text, 'allot'::text, 'call'::text, 'transfer'::text, 'surrender'::text, 'forfeit'::text, 'transmit'::text, 'nominate'::text, 'resign'::text, 'cease'::text, 'pay_out'::text, 'certify'::text, 'copy'::text, 'same_woman'::text, 'undo'::text])))
);

ALTER TABLE ONLY core.act FORCE ROW LEVEL SECURITY;

ALTER TABLE core.act OWNER TO mandali_owner;

CREATE TABLE core.admission (
    member_id bigint NOT NULL,
    act_id bigint NOT NULL,
    admitted_on date NOT NULL
);

ALTER TABLE core.admission OWNER TO mandali_owner;

CREATE VIEW core.live_admission AS
 SELECT a.member_id,
    a.act_id,
    a.admitted_on
   FROM core.admission a
  WHERE (NOT (EXISTS ( SELECT
           FROM core.act u
          WHERE (u.undoes_id = a.act_id))));

ALTER TABLE core.live_admission OWNER TO mandali_owner;

CREATE TABLE core.resolution (
    resolution_id bigint NOT NULL,
    body text NOT NULL,
    number text NOT NULL,
    passed_on date NOT NULL,
    words text NOT NULL,
    words_gu text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    import_id bigint,
    kind text,
    outcome text DEFAULT 'passed'::text NOT NULL,
    had_quorum boolean,
    motion_id bigint,
    CONSTRAINT aadhaar_is_not_kept_in_resolutions CHECK ((NOT core.has_aadhaar(((((words || ' / '::text) || COALESCE(words_gu, ''::text)) || ' / '::text) || number)))),
    CONSTRAINT resolution_has_words CHECK ((btrim(words) <> ''::text)),
    CONSTRAINT resolution_outcome_check CHECK ((outcome = ANY (ARRAY['passed'::text, 'lost'::text])))
);

ALTER TABLE ONLY core.resolution FORCE ROW LEVEL SECURITY;

ALTER TABLE core.resolution OWNER TO mandali_owner;

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

CREATE TABLE core.cessation (
    member_id bigint NOT NULL,
    act_id bigint NOT NULL,
    ceased_on date NOT NULL,
    reason text NOT NULL,
    CONSTRAINT cessation_reason_check CHECK ((reason = ANY (ARRAY['resigned'::text, 'transferred_all'::text, 'deceased'::text, 'expelled'::text, 'other'::text])))
);

ALTER TABLE core.cessation OWNER TO mandali_owner;

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

CREATE VIEW api.cessation AS
 SELECT c.member_id,
    c.ceased_on,
    c.reason,
    a.words,
    a.number AS act_number
   FROM (core.live_cessation c
     LEFT JOIN core.act a ON ((a.act_id = c.act_id)));

ALTER TABLE api.cessation OWNER TO mandali_owner;

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
    a.entered_by,
    a.import_id
   FROM core.act a
  WHERE ((a.kind <> 'undo'::text) AND (NOT (EXISTS ( SELECT
           FROM core.act u
          WHERE (u.undoes_id = a.act_id)))));

ALTER TABLE core.live_act OWNER TO mandali_owner;

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

CREATE TABLE core.same_woman (
    act_id bigint NOT NULL,
    person_id bigint NOT NULL,
    other_person_id bigint NOT NULL,
    CONSTRAINT same_woman_two_check CHECK ((person_id <> other_person_id))
);

ALTER TABLE ONLY core.same_woman FORCE ROW LEVEL SECURITY;

ALTER TABLE core.same_woman OWNER TO mandali_owner;

CREATE VIEW core.kept_woman AS
 SELECT s.other_person_id,
    s.person_id,
    s.act_id
   FROM core.same_woman s
  WHERE ((NOT (EXISTS ( SELECT
           FROM core.act u
          WHERE (u.undoes_id = s.act_id)))) AND (NOT (EXISTS ( SELECT
           FROM core.same_woman n
          WHERE ((n.other_person_id = s.other_person_id) AND (n.act_id > s.act_id) AND (NOT (EXISTS ( SELECT
                   FROM core.act u
                  WHERE (u.undoes_id = n.act_id)))))))));

ALTER TABLE core.kept_woman OWNER TO mandali_owner;

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

CREATE VIEW api.member AS
 SELECT m.member_id,
    COALESCE(( SELECT k.person_id
           FROM core.kept_woman k
          WHERE (k.other_person_id = m.person_id)), m.person_id) AS person_id,
    m.class,
    m.category,
    m.application_number,
    m.applied_on,
    m.member_number,
    m.joining_reason,
    m.joining_words,
    m.heir_of_member_id
   FROM core.member m;

ALTER TABLE api.member OWNER TO mandali_owner;

CREATE TABLE core.payout (
    act_id bigint NOT NULL,
    due_act_id bigint NOT NULL,
    paid_on date NOT NULL,
    way text NOT NULL,
    CONSTRAINT payout_way_check CHECK ((way = ANY (ARRAY['cash'::text, 'bank'::text])))
);

ALTER TABLE ONLY core.payout FORCE ROW LEVEL SECURITY;

ALTER TABLE core.payout OWNER TO mandali_owner;

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

CREATE TABLE core.refusal (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    refused_on date NOT NULL,
    reason text NOT NULL
);

ALTER TABLE ONLY core.refusal FORCE ROW LEVEL SECURITY;

ALTER TABLE core.refusal OWNER TO mandali_owner;

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

CREATE TABLE core.resignation (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    tendered_on date NOT NULL,
    reason text NOT NULL
);

ALTER TABLE ONLY core.resignation FORCE ROW LEVEL SECURITY;

ALTER TABLE core.resignation OWNER TO mandali_owner;

CREATE VIEW api.resignation AS
 SELECT s.member_id,
    s.tendered_on,
    s.reason,
    a.number AS act_number,
    a.words
   FROM (core.resignation s
     JOIN core.live_act a ON ((a.act_id = s.act_id)));

ALTER TABLE api.resignation OWNER TO mandali_owner;

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

CREATE FUNCTION api.member_on(day date) RETURNS TABLE(member_id bigint, person_id bigint, class text, category text, application_number text, applied_on date, member_number bigint, admitted_on date, admitted_by text, ceased_on date, ceased_reason text, state text)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.member_on(day date) OWNER TO mandali_owner;

CREATE FUNCTION api.member_by_number(day date, state text, most bigint) RETURNS TABLE(member_id bigint, place bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION api.member_by_number(day date, state text, most bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.member_choice(search text, day date, state text, most bigint) RETURNS TABLE(member_id bigint, member_number bigint, name text, name_gu text, place text, state_on_day text, joined_on date, share_count bigint, paid_paise bigint, photo_id bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS …;

ALTER FUNCTION api.member_choice(search text, day date, state text, most bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.member_found(search text, day date, state text, most bigint) RETURNS TABLE(member_id bigint, place bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS …;

ALTER FUNCTION api.member_found(search text, day date, state text, most bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.member_here() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.member_here() OWNER TO mandali_owner;

CREATE FUNCTION api.place_sounding_like(search text) RETURNS TABLE(place_id bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.place_sounding_like(search text) OWNER TO mandali_owner;

CREATE FUNCTION api.sounding_like(search text) RETURNS TABLE(person_id bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.sounding_like(search text) OWNER TO mandali_owner;

CREATE FUNCTION core.full_name(own_name text, middle_name text, surname text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.full_name(own_name text, middle_name text, surname text) OWNER TO mandali_owner;

CREATE VIEW core.membership AS
 SELECT m.person_id,
    m.member_id
   FROM core.member m
UNION ALL
 SELECT k.person_id,
    m.member_id
   FROM (core.kept_woman k
     JOIN core.member m ON ((m.person_id = k.other_person_id)));

ALTER TABLE core.membership OWNER TO mandali_owner;

CREATE VIEW api.membership AS
 SELECT w.person_id,
    w.member_id
   FROM core.membership w;

ALTER TABLE api.membership OWNER TO mandali_owner;

CREATE TABLE core.occupation (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.occupation OWNER TO mandali_owner;

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
    name_words text[] GENERATED ALWAYS AS (core.name_words(((core.full_name(own_name, middle_name, surname) || ' '::text) || core.full_name(own_name_gu, middle_name_gu, surname_gu)))) STORED NOT NULL,
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

CREATE VIEW api.place AS
 SELECT l.place_id,
    l.name,
    l.name_gu,
    l.taluka,
    l.district,
    l.kind
   FROM core.place l;

ALTER TABLE api.place OWNER TO mandali_owner;

CREATE FUNCTION api.member_matching(search text, day date) RETURNS TABLE(member_id bigint)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.member_matching(search text, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.minutes_text(meeting_id bigint, language text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.minutes_text(meeting_id bigint, language text) OWNER TO mandali_owner;

CREATE FUNCTION api.money_between(from_on date, to_on date) RETURNS TABLE(key bigint, place integer, kind text, group_ordinal integer, name text, name_gu text, name_hi text, receipt_paise bigint, payment_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.money_between(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.money_book(group_code text, from_on date, to_on date) RETURNS TABLE(line_id bigint, place integer, voucher_id bigint, dated_on date, number text, kind text, account_id bigint, name text, name_gu text, name_hi text, particulars text, receipt_paise bigint, payment_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.money_book(group_code text, from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.money_in_two_years(from_on date, to_on date) RETURNS TABLE(key bigint, place integer, kind text, group_ordinal integer, name text, name_gu text, name_hi text, receipt_paise bigint, payment_paise bigint, receipt_last_paise bigint, payment_last_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.money_in_two_years(from_on date, to_on date) OWNER TO mandali_owner;

CREATE TABLE core.motion (
    motion_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    item_id bigint NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    words_gu text,
    proposer_id bigint NOT NULL,
    seconder_id bigint,
    state text DEFAULT 'proposed'::text NOT NULL,
    state_words text,
    referred_to text,
    read_back_at timestamp with time zone,
    read_back_by text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    wall_words text,
    wall_words_gu text,
    CONSTRAINT aadhaar_is_not_kept_in_motions CHECK ((NOT core.has_aadhaar(((((words || ' / '::text) || COALESCE(words_gu, ''::text)) || ' / '::text) || COALESCE(state_words, ''::text))))),
    CONSTRAINT aadhaar_is_not_kept_on_the_wall_of_motions CHECK ((NOT core.has_aadhaar(((COALESCE(wall_words, ''::text) || ' / '::text) || COALESCE(wall_words_gu, ''::text))))),
    CONSTRAINT motion_has_words CHECK ((btrim(words) <> ''::text)),
    CONSTRAINT motion_is_seconded_by_another CHECK ((seconder_id <> proposer_id)),
    CONSTRAINT motion_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'seconded'::text, 'open'::text, 'passed'::text, 'lost'::text, 'withdrawn'::text, 'deferred'::text, 'referred'::text])))
);

ALTER TABLE ONLY core.motion FORCE ROW LEVEL SECURITY;

ALTER TABLE core.motion OWNER TO mandali_owner;

CREATE TABLE core.motion_share (
    line_id bigint NOT NULL,
    motion_id bigint NOT NULL,
    member_id bigint NOT NULL,
    share_count bigint NOT NULL,
    is_done boolean DEFAULT false NOT NULL,
    CONSTRAINT motion_share_is_of_some CHECK ((share_count > 0))
);

ALTER TABLE core.motion_share OWNER TO mandali_owner;

CREATE TABLE core.vote (
    vote_id bigint NOT NULL,
    motion_id bigint NOT NULL,
    way text NOT NULL,
    entitled bigint NOT NULL,
    quorum_needed bigint NOT NULL,
    roll_hash bytea NOT NULL,
    opened_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    closed_at timestamp with time zone,
    present bigint NOT NULL,
    for_count bigint,
    against_count bigint,
    abstain_count bigint,
    invalid_count bigint,
    not_voting bigint,
    casting text,
    outcome text,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    is_of_opening boolean DEFAULT true NOT NULL,
    stopped_at timestamp with time zone,
    stop_words text,
    CONSTRAINT aadhaar_is_not_kept_of_stopped_votes CHECK ((NOT core.has_aadhaar(stop_words))),
    CONSTRAINT casting_vote_is_of_a_tie CHECK (((casting IS NULL) OR (for_count = against_count))),
    CONSTRAINT vote_adds_up CHECK ((((((for_count + against_count) + abstain_count) + invalid_count) + not_voting) = present)),
    CONSTRAINT vote_casting_check CHECK ((casting = ANY (ARRAY['for'::text, 'against'::text]))),
    CONSTRAINT vote_counts_are_not_negative CHECK ((LEAST(entitled, quorum_needed, present, for_count, against_count, abstain_count, invalid_count, not_voting) >= 0)),
    CONSTRAINT vote_is_closed_or_stopped CHECK (((closed_at IS NULL) OR (stopped_at IS NULL))),
    CONSTRAINT vote_is_closed_whole CHECK ((((closed_at IS NULL) = (outcome IS NULL)) AND ((closed_at IS NULL) = (for_count IS NULL)) AND ((closed_at IS NULL) = (against_count IS NULL)) AND ((closed_at IS NULL) = (abstain_count IS NULL)) AND ((closed_at IS NULL) = (invalid_count IS NULL)) AND ((closed_at IS NULL) = (not_voting IS NULL)))),
    CONSTRAINT vote_is_of_those_entitled CHECK ((present <= entitled)),
    CONSTRAINT vote_is_stopped_with_words CHECK (((stopped_at IS NULL) = (COALESCE(btrim(stop_words), ''::text) = ''::text))),
    CONSTRAINT vote_outcome_check CHECK ((outcome = ANY (ARRAY['passed'::text, 'lost'::text]))),
    CONSTRAINT vote_way_check CHECK ((way = ANY (ARRAY['hands'::text, 'paper'::text, 'roll_call'::text])))
);

ALTER TABLE ONLY core.vote FORCE ROW LEVEL SECURITY;

ALTER TABLE core.vote OWNER TO mandali_owner;

CREATE VIEW api.motion AS
 SELECT p.motion_id,
    p.meeting_id,
    p.item_id,
    p.kind,
    p.words,
    p.words_gu,
    p.wall_words,
    p.wall_words_gu,
    p.proposer_id,
    p.seconder_id,
    p.state,
    p.state_words,
    p.referred_to,
    p.read_back_at,
    p.read_back_by,
    r.resolution_id,
    r.number,
    r.had_quorum,
    v.vote_id,
    v.way,
    v.entitled,
    v.quorum_needed,
    v.roll_hash,
    v.present,
    v.for_count,
    v.against_count,
    v.abstain_count,
    v.invalid_count,
    v.not_voting,
    v.casting,
    v.outcome,
    v.opened_at,
    v.closed_at,
    ((v.outcome = 'passed'::text) AND (v.against_count = 0) AND (v.abstain_count = 0) AND (v.invalid_count = 0) AND (v.not_voting = 0)) AS is_unanimous,
    ( SELECT count(*) AS count
           FROM core.motion_share s_1
          WHERE (s_1.motion_id = p.motion_id)) AS applicant_count,
    ( SELECT (COALESCE(sum(s_1.share_count), (0)::numeric))::bigint AS "coalesce"
           FROM core.motion_share s_1
          WHERE (s_1.motion_id = p.motion_id)) AS share_count,
    ( SELECT count(*) AS count
           FROM core.motion_share s_1
          WHERE ((s_1.motion_id = p.motion_id) AND (NOT s_1.is_done))) AS waiting_count,
    s.stop_words,
    p.entered_at,
    p.entered_by
   FROM (((core.motion p
     LEFT JOIN core.resolution r ON ((r.motion_id = p.motion_id)))
     LEFT JOIN core.vote v ON (((v.motion_id = p.motion_id) AND (v.stopped_at IS NULL))))
     LEFT JOIN LATERAL ( SELECT o.stop_words
           FROM core.vote o
          WHERE ((o.motion_id = p.motion_id) AND (o.stopped_at IS NOT NULL))
          ORDER BY o.vote_id DESC
         LIMIT 1) s ON (true));

ALTER TABLE api.motion OWNER TO mandali_owner;

CREATE FUNCTION api.motion_sentence(motion api.motion, language text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.motion_sentence(motion api.motion, language text) OWNER TO mandali_owner;

CREATE FUNCTION api.move_agenda_item(request_id uuid, item_id bigint, is_up boolean) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.move_agenda_item(request_id uuid, item_id bigint, is_up boolean) OWNER TO mandali_owner;

CREATE FUNCTION api.move_election_day(request_id uuid, election_id bigint, stage text, due_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.move_election_day(request_id uuid, election_id bigint, stage text, due_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.name_scrutineers(request_id uuid, election_id bigint, first_login text, second_login text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.name_scrutineers(request_id uuid, election_id bigint, first_login text, second_login text) OWNER TO mandali_owner;

CREATE FUNCTION api.next_minute_page(body text) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.next_minute_page(body text) OWNER TO mandali_owner;

CREATE FUNCTION api.next_share_number() RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.next_share_number() OWNER TO mandali_owner;

CREATE FUNCTION api.note_for_chair(request_id uuid, item_id bigint, chair_note text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.note_for_chair(request_id uuid, item_id bigint, chair_note text) OWNER TO mandali_owner;

CREATE FUNCTION api.numbers_range(numbers text) RETURNS int8multirange
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.numbers_range(numbers text) OWNER TO mandali_owner;

CREATE FUNCTION api.object_to_roll(request_id uuid, election_id bigint, member_id bigint, wants text, made_by text, received_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.object_to_roll(request_id uuid, election_id bigint, member_id bigint, wants text, made_by text, received_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.objections_on(day date) RETURNS TABLE(objection_id bigint, number text, report_on date, due_on date, state text, age_days integer, class text, class_name text, class_name_gu text, class_name_hi text, voucher_id bigint, cited text, amount_paise bigint, words text, reply text, action text, entered_by text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.objections_on(day date) OWNER TO mandali_owner;

CREATE TABLE core.office (
    office_id bigint NOT NULL,
    seat_id bigint NOT NULL,
    office text NOT NULL,
    from_on date NOT NULL,
    until_on date,
    resolution_id bigint,
    end_reason text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    end_resolution_id bigint,
    CONSTRAINT office_check CHECK ((office = ANY (ARRAY['chairperson'::text, 'vice_chairperson'::text, 'secretary'::text, 'treasurer'::text]))),
    CONSTRAINT office_ends_after_it_begins CHECK ((until_on >= from_on))
);

ALTER TABLE core.office OWNER TO mandali_owner;

CREATE TABLE core.seat (
    seat_id bigint NOT NULL,
    body text NOT NULL,
    member_id bigint NOT NULL,
    office text NOT NULL,
    from_on date NOT NULL,
    until_on date,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    place_id bigint,
    way text DEFAULT 'elected'::text NOT NULL,
    term_ends_on date,
    resolution_id bigint,
    election_id bigint,
    end_reason text,
    end_words text,
    end_resolution_id bigint,
    end_complaint_id bigint,
    came_words text,
    CONSTRAINT aadhaar_is_not_kept_of_seats CHECK ((NOT core.has_aadhaar(((COALESCE(came_words, ''::text) || ' / '::text) || COALESCE(end_words, ''::text))))),
    CONSTRAINT seat_ends_after_it_begins CHECK (((until_on > from_on) OR ((until_on = from_on) AND (COALESCE(end_reason, ''::text) = ANY (ARRAY['mistake'::text, 'set_aside'::text]))))),
    CONSTRAINT seat_office_check CHECK ((office = ANY (ARRAY['director'::text, 'chairperson'::text, 'vice_chairperson'::text, 'secretary'::text, 'treasurer'::text]))),
    CONSTRAINT seat_way_check CHECK ((way = ANY (ARRAY['elected'::text, 'uncontested'::text, 'casual'::text, 'co_opted'::text, 'appointed'::text])))
);

ALTER TABLE ONLY core.seat FORCE ROW LEVEL SECURITY;

ALTER TABLE core.seat OWNER TO mandali_owner;

CREATE VIEW api.office AS
 SELECT o.office_id,
    o.seat_id,
    s.body,
    s.member_id,
    o.office,
    o.from_on,
    o.until_on,
    o.end_reason,
    array_position(ARRAY['chairperson'::text, 'vice_chairperson'::text, 'secretary'::text, 'treasurer'::text], o.office) AS rank,
    r.number AS resolution_number
   FROM ((core.office o
     JOIN core.seat s ON ((s.seat_id = o.seat_id)))
     LEFT JOIN core.resolution r ON ((r.resolution_id = o.resolution_id)));

ALTER TABLE api.office OWNER TO mandali_owner;

CREATE FUNCTION api.office_by(seat_id bigint, day date) RETURNS api.office
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION api.office_by(seat_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.office_in(meeting_id bigint, member_id bigint) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.office_in(meeting_id bigint, member_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.office_limit_on(member_id bigint, body text, office text, day date) RETURNS date
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.office_limit_on(member_id bigint, body text, office text, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.open_account(request_id uuid, group_code text, name text, name_gu text, name_hi text, ifsc text, bank_number text, tds text DEFAULT NULL::text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.open_account(request_id uuid, group_code text, name text, name_gu text, name_hi text, ifsc text, bank_number text, tds text) OWNER TO mandali_owner;

CREATE FUNCTION api.open_body(request_id uuid, name text, name_gu text, name_hi text, prefix text, seat_count bigint, opened_on date, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.open_body(request_id uuid, name text, name_gu text, name_hi text, prefix text, seat_count bigint, opened_on date, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.open_meeting(request_id uuid, meeting_id bigint, chair_id bigint, hour text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.open_meeting(request_id uuid, meeting_id bigint, chair_id bigint, hour text) OWNER TO mandali_owner;

CREATE FUNCTION api.open_vote(request_id uuid, motion_id bigint, way text, without_quorum boolean) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.open_vote(request_id uuid, motion_id bigint, way text, without_quorum boolean) OWNER TO mandali_owner;

CREATE FUNCTION api.open_year(request_id uuid, first_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.open_year(request_id uuid, first_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.paise_of(words text) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.paise_of(words text) OWNER TO mandali_owner;

CREATE FUNCTION api.papers_of(item_id bigint) RETURNS TABLE(paper_id bigint, name text, size bigint, entered_at timestamp with time zone, from_number text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.papers_of(item_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.particulars(voucher_id bigint, account_id bigint, is_debit boolean, bill text, words text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.particulars(voucher_id bigint, account_id bigint, is_debit boolean, bill text, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.people_like(search text, wanted bigint DEFAULT 10) RETURNS TABLE(person_id bigint, rung integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS …;

ALTER FUNCTION api.people_like(search text, wanted bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.people_meant(search text) RETURNS TABLE(person_id bigint, rung integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS …;

ALTER FUNCTION api.people_meant(search text) OWNER TO mandali_owner;

CREATE FUNCTION api.post_voucher(request_id uuid, kind text, dated_on date, party text, narration text, lines jsonb, late_words text, draft_id bigint, row_version bigint, is_draft boolean, pan text DEFAULT NULL::text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.post_voucher(request_id uuid, kind text, dated_on date, party text, narration text, lines jsonb, late_words text, draft_id bigint, row_version bigint, is_draft boolean, pan text) OWNER TO mandali_owner;

CREATE FUNCTION api.posting_between(from_on date, to_on date) RETURNS TABLE(line_id bigint, dated_on date, number text, kind text, account_id bigint, group_ordinal integer, name text, debit_paise bigint, credit_paise bigint, particulars text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.posting_between(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.propose(request_id uuid, item_id bigint, kind text, words text, words_gu text, proposer_id bigint, seconder_id bigint, shares jsonb) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.propose(request_id uuid, item_id bigint, kind text, words text, words_gu text, proposer_id bigint, seconder_id bigint, shares jsonb) OWNER TO mandali_owner;

CREATE FUNCTION api.quorum_of(meeting_id bigint) RETURNS TABLE(entitled bigint, needed bigint, present bigint, listed bigint, is_met boolean, awaited_until timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.quorum_of(meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.raise_objection(request_id uuid, voucher_id bigint, cited text, report_on date, class text, amount_paise bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.raise_objection(request_id uuid, voucher_id bigint, cited text, report_on date, class text, amount_paise bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.receive_money(request_id uuid, member_id bigint, received_on date, way text, fee_paise bigint, share_paise bigint, call_paise bigint, payer_name text, payer_member_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.receive_money(request_id uuid, member_id bigint, received_on date, way text, fee_paise bigint, share_paise bigint, call_paise bigint, payer_name text, payer_member_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.record_arrival(request_id uuid, meeting_id bigint, member_id bigint, hour text, way text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.record_arrival(request_id uuid, meeting_id bigint, member_id bigint, hour text, way text) OWNER TO mandali_owner;

CREATE FUNCTION api.record_ballots(request_id uuid, booth_id bigint, printed bigint, issued bigint, used bigint, spoilt bigint, unused bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.record_ballots(request_id uuid, booth_id bigint, printed bigint, issued bigint, used bigint, spoilt bigint, unused bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.record_choice(request_id uuid, vote_id bigint, member_id bigint, choice text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.record_choice(request_id uuid, vote_id bigint, member_id bigint, choice text) OWNER TO mandali_owner;

CREATE FUNCTION api.record_complaint(request_id uuid, election_id bigint, made_by text, received_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.record_complaint(request_id uuid, election_id bigint, made_by text, received_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.record_leaving(request_id uuid, meeting_id bigint, member_id bigint, hour text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.record_leaving(request_id uuid, meeting_id bigint, member_id bigint, hour text) OWNER TO mandali_owner;

CREATE FUNCTION api.record_lot(request_id uuid, nomination_id bigint, drawn_on date, drawn_by text, witnesses text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.record_lot(request_id uuid, nomination_id bigint, drawn_on date, drawn_by text, witnesses text) OWNER TO mandali_owner;

CREATE FUNCTION api.record_nomination(request_id uuid, member_id bigint, recorded_on date, resolution_number text, witness text, nominees jsonb) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.record_nomination(request_id uuid, member_id bigint, recorded_on date, resolution_number text, witness text, nominees jsonb) OWNER TO mandali_owner;

CREATE FUNCTION api.record_resolution(request_id uuid, body text, passed_on date, words text, words_gu text, number text, kind text DEFAULT NULL::text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.record_resolution(request_id uuid, body text, passed_on date, words text, words_gu text, number text, kind text) OWNER TO mandali_owner;

CREATE FUNCTION api.record_signature(request_id uuid, member_id bigint, given_on date, way text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.record_signature(request_id uuid, member_id bigint, given_on date, way text, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.refuse_application(request_id uuid, member_id bigint, refused_on date, reason text, words text, resolution_number text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.refuse_application(request_id uuid, member_id bigint, refused_on date, reason text, words text, resolution_number text) OWNER TO mandali_owner;

CREATE FUNCTION api.share_sum(member_id bigint, day date) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.share_sum(member_id bigint, day date) OWNER TO mandali_owner;

CREATE TABLE core.nomination (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    recorded_on date NOT NULL,
    witness text,
    CONSTRAINT aadhaar_is_not_kept_of_witnesses CHECK ((NOT core.has_aadhaar(witness)))
);

ALTER TABLE ONLY core.nomination FORCE ROW LEVEL SECURITY;

ALTER TABLE core.nomination OWNER TO mandali_owner;

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
    CONSTRAINT aadhaar_is_not_kept_of_nominees CHECK ((NOT core.has_aadhaar(((((((((name || ' / '::text) || COALESCE(name_gu, ''::text)) || ' / '::text) || relation) || ' / '::text) || COALESCE(address, ''::text)) || ' / '::text) || COALESCE(guardian, ''::text))))),
    CONSTRAINT nominee_has_a_name CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT nominee_part_is_in_reach CHECK (((percent >= 1) AND (percent <= 100)))
);

ALTER TABLE ONLY core.nominee FORCE ROW LEVEL SECURITY;

ALTER TABLE core.nominee OWNER TO mandali_owner;

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

CREATE VIEW api.resolution AS
 SELECT r.resolution_id,
    r.number,
    r.body,
    r.passed_on,
    r.words,
    r.words_gu,
    r.kind,
    r.outcome,
    r.had_quorum,
    r.motion_id,
    r.entered_at,
    r.entered_by,
    r.import_id
   FROM core.resolution r;

ALTER TABLE api.resolution OWNER TO mandali_owner;

CREATE FUNCTION api.register_entry(member_id bigint, day date) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.register_entry(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.reopen_period(request_id uuid, period_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.reopen_period(request_id uuid, period_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.reply_to_objection(request_id uuid, objection_id bigint, words text, action text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.reply_to_objection(request_id uuid, objection_id bigint, words text, action text) OWNER TO mandali_owner;

CREATE FUNCTION api.reprint_certificate(request_id uuid, act_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.reprint_certificate(request_id uuid, act_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.resign(request_id uuid, member_id bigint, tendered_on date, reason text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.resign(request_id uuid, member_id bigint, tendered_on date, reason text, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.reverse_voucher(request_id uuid, voucher_id bigint, dated_on date, words text, late_words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.reverse_voucher(request_id uuid, voucher_id bigint, dated_on date, words text, late_words text) OWNER TO mandali_owner;

CREATE FUNCTION api.review_action(request_id uuid, action_id bigint, meeting_id bigint, review text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.review_action(request_id uuid, action_id bigint, meeting_id bigint, review text, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.reword_objection(request_id uuid, objection_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.reword_objection(request_id uuid, objection_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.roll_objections(election_id bigint) RETURNS TABLE(objection_id bigint, member_id bigint, member_number bigint, name text, name_gu text, wants text, made_by text, received_on date, words text, state text, decided_on date, decision text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.roll_objections(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.same_woman(request_id uuid, member_id bigint, other_member_id bigint, noted_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.same_woman(request_id uuid, member_id bigint, other_member_id bigint, noted_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.scrutinise_candidate(request_id uuid, nomination_id bigint, is_accepted boolean, decided_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.scrutinise_candidate(request_id uuid, nomination_id bigint, is_accepted boolean, decided_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.seat_state(member_id bigint, term_ends_on date, day date) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.seat_state(member_id bigint, term_ends_on date, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.seats_on(day date) RETURNS TABLE(key bigint, place_id bigint, body text, body_kind text, body_name text, body_name_gu text, body_name_hi text, ordinal integer, category text, seat_id bigint, member_id bigint, from_on date, term_ends_on date, way text, resolution_number text, vacant_since date, office_id bigint, office text, office_from_on date, state text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.seats_on(day date) OWNER TO mandali_owner;

CREATE FUNCTION api.second_motion(request_id uuid, motion_id bigint, seconder_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.second_motion(request_id uuid, motion_id bigint, seconder_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.seen_day(day date) RETURNS date
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.seen_day(day date) OWNER TO mandali_owner;

CREATE FUNCTION api.send_back_voucher(request_id uuid, draft_id bigint, row_version bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.send_back_voucher(request_id uuid, draft_id bigint, row_version bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.set_aside_seat(request_id uuid, complaint_id bigint, seat_id bigint, until_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.set_aside_seat(request_id uuid, complaint_id bigint, seat_id bigint, until_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.set_audited_days(request_id uuid, login text, first_on date, last_on date) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.set_audited_days(request_id uuid, login text, first_on date, last_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.set_ballot_place(request_id uuid, nomination_id bigint, ordinal bigint, symbol text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.set_ballot_place(request_id uuid, nomination_id bigint, ordinal bigint, symbol text) OWNER TO mandali_owner;

CREATE FUNCTION api.set_login_member(request_id uuid, login text, member_number bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.set_login_member(request_id uuid, login text, member_number bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.set_login_password(request_id uuid, login text, verifier text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.set_login_password(request_id uuid, login text, verifier text) OWNER TO mandali_owner;

CREATE FUNCTION api.set_motion_aside(request_id uuid, motion_id bigint, state text, words text, referred_to text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.set_motion_aside(request_id uuid, motion_id bigint, state text, words text, referred_to text) OWNER TO mandali_owner;

CREATE FUNCTION api.set_parameter(request_id uuid, name text, value bigint, valid_from date, resolution_number text, source text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.set_parameter(request_id uuid, name text, value bigint, valid_from date, resolution_number text, source text) OWNER TO mandali_owner;

CREATE FUNCTION api.settle_item(request_id uuid, item_id bigint, state text, note text, note_gu text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.settle_item(request_id uuid, item_id bigint, state text, note text, note_gu text) OWNER TO mandali_owner;

CREATE FUNCTION api.settle_objection(request_id uuid, objection_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.settle_objection(request_id uuid, objection_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.share_choice(member_id bigint, share_count bigint, first_number bigint, day date) RETURNS TABLE(first bigint, last bigint, held_since date, paid_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.share_choice(member_id bigint, share_count bigint, first_number bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.share_value_of(numbers text) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.share_value_of(numbers text) OWNER TO mandali_owner;

CREATE FUNCTION api.show_on_wall(request_id uuid, meeting_id bigint, slide text, page bigint, is_blank boolean) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.show_on_wall(request_id uuid, meeting_id bigint, slide text, page bigint, is_blank boolean) OWNER TO mandali_owner;

CREATE FUNCTION api.sign_minutes(request_id uuid, meeting_id bigint, signer_id bigint, way text, signed_on date, minutes_id bigint, page_count bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.sign_minutes(request_id uuid, meeting_id bigint, signer_id bigint, way text, signed_on date, minutes_id bigint, page_count bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.stood_on(day date) RETURNS TABLE(account_id bigint, group_ordinal integer, group_name text, group_name_gu text, group_name_hi text, name text, name_gu text, name_hi text, now bigint, last bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.stood_on(day date) OWNER TO mandali_owner;

CREATE FUNCTION api.stop_vote(request_id uuid, vote_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.stop_vote(request_id uuid, vote_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.surrender_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, due_on date, payee_name text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.surrender_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, due_on date, payee_name text) OWNER TO mandali_owner;

CREATE FUNCTION api.take_back_arrival(request_id uuid, meeting_id bigint, member_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.take_back_arrival(request_id uuid, meeting_id bigint, member_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.take_back_import(request_id uuid, import_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.take_back_import(request_id uuid, import_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.take_back_lot(request_id uuid, nomination_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.take_back_lot(request_id uuid, nomination_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.take_back_office_end(request_id uuid, office_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.take_back_office_end(request_id uuid, office_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.take_back_seat(request_id uuid, seat_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.take_back_seat(request_id uuid, seat_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.take_back_seat_end(request_id uuid, seat_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.take_back_seat_end(request_id uuid, seat_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.take_back_withdrawal(request_id uuid, nomination_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.take_back_withdrawal(request_id uuid, nomination_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.take_chair(request_id uuid, meeting_id bigint, chair_id bigint, hour text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.take_chair(request_id uuid, meeting_id bigint, chair_id bigint, hour text) OWNER TO mandali_owner;

CREATE FUNCTION api.take_up_item(request_id uuid, item_id bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.take_up_item(request_id uuid, item_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.tally(from_on date, to_on date) RETURNS TABLE(place integer, key bigint, lines text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.tally(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.tally_amount(paise bigint) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.tally_amount(paise bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.tally_group(code text, nature text, sheet text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.tally_group(code text, nature text, sheet text) OWNER TO mandali_owner;

CREATE FUNCTION api.tally_text(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.tally_text(words text) OWNER TO mandali_owner;

CREATE FUNCTION api.tally_type(kind text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION api.tally_type(kind text) OWNER TO mandali_owner;

CREATE FUNCTION api.tally_voucher(from_on date, to_on date) RETURNS TABLE(voucher_id bigint, dated_on date, message xml)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.tally_voucher(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.tds_between(from_on date, to_on date) RETURNS TABLE(key bigint, voucher_id bigint, state text, party text, pan text, nature_name text, nature_name_gu text, nature_name_hi text, source text, dated_on date, number text, paid_paise bigint, due_paise bigint, deducted_paise bigint, short_paise bigint, warned_paise bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.tds_between(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION api.throw_away_draft(request_id uuid, draft_id bigint, row_version bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.throw_away_draft(request_id uuid, draft_id bigint, row_version bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.today() RETURNS date
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.today() OWNER TO mandali_owner;

CREATE FUNCTION api.trail_is_seen(relation text, row_key text, content jsonb) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.trail_is_seen(relation text, row_key text, content jsonb) OWNER TO mandali_owner;

CREATE FUNCTION api.transfer_possible_on(member_id bigint, share_count bigint, first_number bigint, day date) RETURNS date
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.transfer_possible_on(member_id bigint, share_count bigint, first_number bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION api.transfer_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.transfer_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.transmit_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.transmit_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.undo_act(request_id uuid, act_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.undo_act(request_id uuid, act_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.undo_bank_match(request_id uuid, bank_line_id bigint, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.undo_bank_match(request_id uuid, bank_line_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.voucher_warning(dated_on date, party text, lines jsonb) RETURNS TABLE(paid_paise bigint, paid_limit_paise bigint, received_paise bigint, received_limit_paise bigint, cash_after_paise bigint, tds_paid_paise bigint, tds_limit_paise bigint, tds_percent bigint, tds_source text, has_pan boolean, without_pan_percent bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.voucher_warning(dated_on date, party text, lines jsonb) OWNER TO mandali_owner;

CREATE FUNCTION api.wall_item(meeting_id bigint) RETURNS TABLE(item_id bigint, title text, title_gu text, names_member boolean, business text, business_gu text, applicant_count bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.wall_item(meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.wall_motion(meeting_id bigint) RETURNS TABLE(motion_id bigint, words text, words_gu text, names_member boolean, business text, business_gu text, applicant_count bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.wall_motion(meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION api.withdraw_application(request_id uuid, member_id bigint, withdrawn_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.withdraw_application(request_id uuid, member_id bigint, withdrawn_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.withdraw_candidate(request_id uuid, nomination_id bigint, withdrawn_on date, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.withdraw_candidate(request_id uuid, nomination_id bigint, withdrawn_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.word_item_for_wall(request_id uuid, item_id bigint, wall_words text, wall_words_gu text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.word_item_for_wall(request_id uuid, item_id bigint, wall_words text, wall_words_gu text) OWNER TO mandali_owner;

CREATE FUNCTION api.word_motion_for_wall(request_id uuid, motion_id bigint, wall_words text, wall_words_gu text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.word_motion_for_wall(request_id uuid, motion_id bigint, wall_words text, wall_words_gu text) OWNER TO mandali_owner;

CREATE FUNCTION api.write_minutes(request_id uuid, meeting_id bigint, language text, words text) RETURNS core.answer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.write_minutes(request_id uuid, meeting_id bigint, language text, words text) OWNER TO mandali_owner;

CREATE FUNCTION api.year_name(day date) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION api.year_name(day date) OWNER TO mandali_owner;

CREATE FUNCTION audit.changed_part(a jsonb, b jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION audit.changed_part(a jsonb, b jsonb) OWNER TO mandali_owner;

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

CREATE FUNCTION audit.close_entry(entry audit.entry) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION audit.close_entry(entry audit.entry) OWNER TO mandali_owner;

CREATE FUNCTION audit.hash_of(place bigint, recorded_at timestamp with time zone, login text, program text, request_id uuid, topic text, relation text, operation text, row_count bigint, digest bytea, previous bytea) RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION audit.hash_of(place bigint, recorded_at timestamp with time zone, login text, program text, request_id uuid, topic text, relation text, operation text, row_count bigint, digest bytea, previous bytea) OWNER TO mandali_owner;

CREATE FUNCTION audit.row_hash(row_key text, old jsonb, new jsonb) RETURNS bytea
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION audit.row_hash(row_key text, old jsonb, new jsonb) OWNER TO mandali_owner;

CREATE TABLE audit.change (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    row_key text NOT NULL,
    old jsonb,
    new jsonb
);

ALTER TABLE audit.change OWNER TO mandali_owner;

CREATE TABLE audit.head (
    "only" boolean DEFAULT true NOT NULL,
    "position" bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT head_only_check CHECK ("only")
);

ALTER TABLE audit.head OWNER TO mandali_owner;

CREATE FUNCTION audit.first_break() RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION audit.first_break() OWNER TO mandali_owner;

CREATE FUNCTION audit.note_delete() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION audit.note_delete() OWNER TO mandali_owner;

CREATE FUNCTION audit.note_insert() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION audit.note_insert() OWNER TO mandali_owner;

CREATE FUNCTION audit.note_update() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION audit.note_update() OWNER TO mandali_owner;

CREATE FUNCTION audit.open_entry(topic text, relation text, operation text) RETURNS audit.entry
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION audit.open_entry(topic text, relation text, operation text) OWNER TO mandali_owner;

CREATE PROCEDURE audit.watch(IN relation regclass, IN topic text, IN key text, IN large text DEFAULT ''::text)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER PROCEDURE audit.watch(IN relation regclass, IN topic text, IN key text, IN large text) OWNER TO mandali_owner;

CREATE FUNCTION core.account_called(group_code text, name text, name_gu text, name_hi text) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.account_called(group_code text, name text, name_gu text, name_hi text) OWNER TO mandali_owner;

CREATE FUNCTION core.digits_of(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.digits_of(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.script_of(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.script_of(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.is_said_elsewhere(words text, known text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.is_said_elsewhere(words text, known text) OWNER TO mandali_owner;

CREATE FUNCTION core.plain_words(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.plain_words(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.is_called(words text, name text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.is_called(words text, name text) OWNER TO mandali_owner;

CREATE TABLE core.account_group (
    code text NOT NULL,
    parent text,
    nature text NOT NULL,
    sheet text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL,
    CONSTRAINT account_group_nature_check CHECK ((nature = ANY (ARRAY['asset'::text, 'liability'::text, 'income'::text, 'expense'::text]))),
    CONSTRAINT account_group_sheet_check CHECK ((((sheet = 'balance_sheet'::text) AND (nature = ANY (ARRAY['asset'::text, 'liability'::text]))) OR ((sheet = ANY (ARRAY['trading'::text, 'result'::text])) AND (nature = ANY (ARRAY['income'::text, 'expense'::text])))))
);

ALTER TABLE core.account_group OWNER TO mandali_owner;

CREATE VIEW core.group_word AS
 SELECT "*VALUES*".column1 AS word,
    "*VALUES*".column2 AS code
   FROM (VALUES ('capital account'::text,'share_capital'::text), ('share capital'::text,'share_capital'::text), ('reserves surplus'::text,'reserves'::text), ('reserves and surplus'::text,'reserves'::text), ('current liabilities'::text,'current_liabilities'::text), ('sundry creditors'::text,'creditors'::text), ('duties taxes'::text,'duties_and_taxes'::text), ('loans liability'::text,'unsecured_loans'::text), ('bank od a c'::text,'secured_loans'::text), ('bank occ a c'::text,'secured_loans'::text), ('bank accounts'::text,'bank_accounts'::text), ('cash in hand'::text,'cash_in_hand'::text), ('deposits asset'::text,'investments'::text), ('loans advances asset'::text,'loans_and_advances'::text), ('sundry debtors'::text,'debtors'::text), ('stock in hand'::text,'stock'::text), ('misc expenses asset'::text,'unwritten_expenses'::text), ('sales accounts'::text,'sales'::text), ('purchase accounts'::text,'purchases'::text), ('direct expenses'::text,'direct_expenses'::text), ('indirect expenses'::text,'other_expenses'::text), ('indirect incomes'::text,'other_income'::text), ('branch divisions'::text,'other_bodies'::text)) "*VALUES*";

ALTER TABLE core.group_word OWNER TO mandali_owner;

CREATE FUNCTION core.group_named(words text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.group_named(words text) OWNER TO mandali_owner;

CREATE TABLE core.upload_row (
    upload_id uuid NOT NULL,
    row_number bigint NOT NULL,
    what text NOT NULL,
    cells text[] NOT NULL,
    said jsonb NOT NULL,
    left_out text[],
    unread text[],
    CONSTRAINT aadhaar_is_not_kept_of_uploads CHECK (((NOT core.has_aadhaar((said)::text)) AND (NOT core.has_aadhaar(array_to_string(cells, ' / '::text))))),
    CONSTRAINT upload_row_what_check CHECK ((what = ANY (ARRAY['data'::text, 'title'::text, 'header'::text, 'blank'::text, 'total'::text, 'note'::text, 'left_out'::text])))
);

ALTER TABLE ONLY core.upload_row FORCE ROW LEVEL SECURITY;

ALTER TABLE core.upload_row OWNER TO mandali_owner;

CREATE FUNCTION core.account_lines(upload_id uuid) RETURNS TABLE(row_number bigint, what text, unread text[], left_out text[], group_name text, group_code text, name text, name_gu text, name_hi text, bank_number text, ifsc text, is_closed boolean)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.account_lines(upload_id uuid) OWNER TO mandali_owner;

CREATE TABLE core.account (
    account_id bigint NOT NULL,
    group_code text NOT NULL,
    name text NOT NULL,
    name_gu text,
    name_hi text,
    ifsc text,
    bank_number text,
    is_closed boolean DEFAULT false NOT NULL,
    row_version bigint DEFAULT 1 NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    import_id bigint,
    tds text,
    CONSTRAINT aadhaar_is_not_kept_of_accounts CHECK ((NOT core.has_aadhaar(((((name || ' / '::text) || COALESCE(name_gu, ''::text)) || ' / '::text) || COALESCE(name_hi, ''::text))))),
    CONSTRAINT account_has_a_name CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT bank_number_is_digits CHECK ((bank_number ~ '^[0-9]{6,18}$'::text)),
    CONSTRAINT ifsc_is_of_a_branch CHECK ((ifsc ~ '^[A-Z]{4}0[A-Z0-9]{6}$'::text))
);

ALTER TABLE ONLY core.account FORCE ROW LEVEL SECURITY;

ALTER TABLE core.account OWNER TO mandali_owner;

CREATE FUNCTION core.account_sounding(words text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.account_sounding(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.accounts_named(words text) RETURNS bigint[]
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.accounts_named(words text) OWNER TO mandali_owner;

CREATE TABLE core.meeting_action (
    action_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    item_id bigint NOT NULL,
    motion_id bigint,
    words text NOT NULL,
    words_gu text,
    owner_id bigint,
    owner_name text,
    due_on date NOT NULL,
    done_on date,
    done_words text,
    review text,
    review_words text,
    reviewed_in bigint,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_meeting_actions CHECK ((NOT core.has_aadhaar(((((((((words || ' / '::text) || COALESCE(words_gu, ''::text)) || ' / '::text) || COALESCE(owner_name, ''::text)) || ' / '::text) || COALESCE(done_words, ''::text)) || ' / '::text) || COALESCE(review_words, ''::text))))),
    CONSTRAINT meeting_action_has_an_owner CHECK (((owner_id IS NOT NULL) OR (btrim(owner_name) <> ''::text))),
    CONSTRAINT meeting_action_has_words CHECK ((btrim(words) <> ''::text)),
    CONSTRAINT meeting_action_review_check CHECK ((review = ANY (ARRAY['done'::text, 'not_done'::text])))
);

ALTER TABLE ONLY core.meeting_action FORCE ROW LEVEL SECURITY;

ALTER TABLE core.meeting_action OWNER TO mandali_owner;

CREATE FUNCTION core.action_for(action_id bigint) RETURNS core.meeting_action
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.action_for(action_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.add_act(series text, kind text, member_id bigint, other_member_id bigint, value_on date, resolution_id bigint, words text DEFAULT NULL::text) RETURNS core.act
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.add_act(series text, kind text, member_id bigint, other_member_id bigint, value_on date, resolution_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION core.add_address(person_id bigint, from_on date, house text, place text, taluka text, district text, pin text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.add_address(person_id bigint, from_on date, house text, place text, taluka text, district text, pin text) OWNER TO mandali_owner;

CREATE FUNCTION core.add_cessation(member_id bigint, day date, reason text, words text, resolution_id bigint) RETURNS core.act
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.add_cessation(member_id bigint, day date, reason text, words text, resolution_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.length_of(numbers int8multirange) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.length_of(numbers int8multirange) OWNER TO mandali_owner;

CREATE TABLE core.import (
    import_id bigint NOT NULL,
    number text NOT NULL,
    kind text NOT NULL,
    file_name text NOT NULL,
    file_digest text NOT NULL,
    sheet text,
    map text,
    row_count bigint DEFAULT 0 NOT NULL,
    brought_in_count bigint DEFAULT 0 NOT NULL,
    refused_count bigint DEFAULT 0 NOT NULL,
    skipped_count bigint DEFAULT 0 NOT NULL,
    rows_digest bytea,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    taken_back_at timestamp with time zone,
    taken_back_by text,
    taken_back_words text,
    CONSTRAINT aadhaar_is_not_kept_of_imports CHECK ((NOT core.has_aadhaar(concat_ws(' / '::text, file_name, sheet, map, taken_back_words)))),
    CONSTRAINT import_count_check CHECK ((row_count = ((brought_in_count + refused_count) + skipped_count)))
);

ALTER TABLE ONLY core.import FORCE ROW LEVEL SECURITY;

ALTER TABLE core.import OWNER TO mandali_owner;

CREATE TABLE core.import_row (
    import_id bigint NOT NULL,
    row_number bigint NOT NULL,
    what text NOT NULL,
    verdict text NOT NULL,
    rule text,
    field text,
    details text[],
    cells text[] NOT NULL,
    said jsonb NOT NULL,
    left_out text[],
    shares int8multirange,
    lead_row bigint,
    person_id bigint,
    member_id bigint,
    CONSTRAINT import_row_verdict_check CHECK ((verdict = ANY (ARRAY['brought_in'::text, 'refused'::text, 'skipped'::text])))
);

ALTER TABLE ONLY core.import_row FORCE ROW LEVEL SECURITY;

ALTER TABLE core.import_row OWNER TO mandali_owner;

CREATE FUNCTION core.brought_shareholders(import_id bigint) RETURNS TABLE(row_number bigint, is_lead boolean, person_id bigint, member_id bigint, number text, line core.shareholder_line, value_on date, shares int8multirange, share_count bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.brought_shareholders(import_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.parameter_on(name text, day date) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.parameter_on(name text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.add_imported_acts(import_id bigint) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.add_imported_acts(import_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.category_of(words text) RETURNS text
    LANGUAGE plpgsql STABLE STRICT
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.category_of(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.latin_digits(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.latin_digits(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.clean_phone(phone text) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.clean_phone(phone text) OWNER TO mandali_owner;

CREATE FUNCTION core.find_or_add_place(name text, taluka text, district text) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.find_or_add_place(name text, taluka text, district text) OWNER TO mandali_owner;

CREATE FUNCTION core.occupation_of(words text) RETURNS text
    LANGUAGE plpgsql STABLE STRICT
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.occupation_of(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.add_imported_people(import_id bigint) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.add_imported_people(import_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.add_item(meeting_id bigint, kind text, title text, title_gu text, from_item_id bigint DEFAULT NULL::bigint, minutes integer DEFAULT NULL::integer, parent_id bigint DEFAULT NULL::bigint, confirms_id bigint DEFAULT NULL::bigint) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.add_item(meeting_id bigint, kind text, title text, title_gu text, from_item_id bigint, minutes integer, parent_id bigint, confirms_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.add_match(bank_line_id bigint, line_ids bigint[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.add_match(bank_line_id bigint, line_ids bigint[]) OWNER TO mandali_owner;

CREATE FUNCTION core.add_newer_address(person_id bigint, from_on date, house text, place text, taluka text, district text, pin text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.add_newer_address(person_id bigint, from_on date, house text, place text, taluka text, district text, pin text) OWNER TO mandali_owner;

CREATE FUNCTION core.add_places(body text, category text, count bigint, day date, resolution_id bigint) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.add_places(body text, category text, count bigint, day date, resolution_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.age_of_line(line core.shareholder_line, value_on date) RETURNS integer
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.age_of_line(line core.shareholder_line, value_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.first_taken(line core.shareholder_line, numbers int8multirange) RETURNS core.share_movement
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.first_taken(line core.shareholder_line, numbers int8multirange) OWNER TO mandali_owner;

CREATE FUNCTION core.furthest_number() RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.furthest_number() OWNER TO mandali_owner;

CREATE FUNCTION core.is_nearly_called(words text[], known text[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.is_nearly_called(words text[], known text[]) OWNER TO mandali_owner;

CREATE FUNCTION core.is_place_called(place core.place, words text) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.is_place_called(place core.place, words text) OWNER TO mandali_owner;

CREATE FUNCTION core.left_out_of(line core.shareholder_line) RETURNS text[]
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.left_out_of(line core.shareholder_line) OWNER TO mandali_owner;

CREATE FUNCTION core.likely_women(words text[], words_gu text[], phone text, born_on date, birth_year integer, place text, sewa_number text, aadhaar_last4 text) RETURNS TABLE(person_id bigint, rung integer, reason text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.likely_women(words text[], words_gu text[], phone text, born_on date, birth_year integer, place text, sewa_number text, aadhaar_last4 text) OWNER TO mandali_owner;

CREATE FUNCTION core.likely_double(line core.shareholder_line, words text[]) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.likely_double(line core.shareholder_line, words text[]) OWNER TO mandali_owner;

CREATE FUNCTION core.multirange_of(line core.shareholder_line) RETURNS int8multirange
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.multirange_of(line core.shareholder_line) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_cell(unread text[]) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_cell(unread text[]) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_days(line core.shareholder_line, value_on date, today date, first_day date) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_days(line core.shareholder_line, value_on date, today date, first_day date) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_fields(line core.shareholder_line, value_on date) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_fields(line core.shareholder_line, value_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_limit(share_count bigint, whole numeric, value_on date) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_limit(share_count bigint, whole numeric, value_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_register(line core.shareholder_line, likely core.member, likely_name text, has_number boolean, standing_number bigint, taken core.share_movement) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_register(line core.shareholder_line, likely core.member, likely_name text, has_number boolean, standing_number bigint, taken core.share_movement) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_shares(line core.shareholder_line, numbers int8multirange, share_count bigint, value_on date) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_shares(line core.shareholder_line, numbers int8multirange, share_count bigint, value_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.share_sum(member_id bigint, day date) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.share_sum(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.shareholder_lines(upload_id uuid) RETURNS TABLE(row_number bigint, what text, unread text[], left_out text[], line core.shareholder_line, words text[], lead_row bigint, is_hers boolean, numbers int8multirange, share_count bigint, value_on date)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.shareholder_lines(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.standing_woman(line core.shareholder_line, words text[], numbers int8multirange, likely_id bigint, holder_id bigint) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.standing_woman(line core.shareholder_line, words text[], numbers int8multirange, likely_id bigint, holder_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.today() RETURNS date
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.today() OWNER TO mandali_owner;

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

CREATE FUNCTION core.shareholder_rules(upload_id uuid) RETURNS TABLE(row_number bigint, left_out text[], line core.shareholder_line, words text[], lead_row bigint, numbers int8multirange, share_count bigint, value_on date, double_id bigint, said_rule text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.shareholder_rules(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.final_shareholder_rules(upload_id uuid) RETURNS TABLE(row_number bigint, left_out text[], line core.shareholder_line, words text[], lead_row bigint, numbers int8multirange, share_count bigint, value_on date, double_id bigint, rule text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.final_shareholder_rules(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.check_shareholders(upload_id uuid) RETURNS TABLE(row_number bigint, verdict text, rule text, field text, details text[], lead_row bigint, other_member_id bigint, twin_row bigint, left_out text[], line core.shareholder_line, numbers int8multirange, share_count bigint, value_on date)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.check_shareholders(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.add_shareholder_rows(import core.import, upload_id uuid) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.add_shareholder_rows(import core.import, upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.add_to_months() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.add_to_months() OWNER TO mandali_owner;

CREATE FUNCTION core.add_undo(undone core.act, words text) RETURNS core.act
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.add_undo(undone core.act, words text) OWNER TO mandali_owner;

CREATE TABLE core.voucher (
    voucher_id bigint NOT NULL,
    kind text NOT NULL,
    number text NOT NULL,
    series text NOT NULL,
    year text NOT NULL,
    place bigint NOT NULL,
    dated_on date NOT NULL,
    party text,
    narration text,
    total_paise bigint NOT NULL,
    line_count bigint NOT NULL,
    reverses_id bigint,
    draft_id bigint,
    act_id bigint,
    import_id bigint,
    of_register boolean DEFAULT false NOT NULL,
    made_by text NOT NULL,
    checked_by text,
    late_words text,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    old_number text,
    CONSTRAINT aadhaar_is_not_kept_in_vouchers CHECK ((NOT core.has_aadhaar(((((((COALESCE(party, ''::text) || ' / '::text) || COALESCE(narration, ''::text)) || ' / '::text) || COALESCE(late_words, ''::text)) || ' / '::text) || COALESCE(old_number, ''::text))))),
    CONSTRAINT checker_is_another_person CHECK ((checked_by <> made_by)),
    CONSTRAINT voucher_has_two_lines CHECK ((line_count >= 2)),
    CONSTRAINT voucher_is_numbered CHECK (((place > 0) AND (length(number) <= 16) AND (number ~ (((((('^'::text || series) || '/'::text) || year) || '/0*'::text) || place) || '$'::text)) AND (year = ((lpad((((EXTRACT(year FROM (dated_on - '3 mons'::interval)))::integer % 100))::text, 2, '0'::text) || '-'::text) || lpad((((EXTRACT(year FROM (dated_on + '9 mons'::interval)))::integer % 100))::text, 2, '0'::text))))),
    CONSTRAINT voucher_is_of_an_amount CHECK ((total_paise > 0))
);

ALTER TABLE ONLY core.voucher FORCE ROW LEVEL SECURITY;

ALTER TABLE core.voucher OWNER TO mandali_owner;

CREATE FUNCTION core.add_voucher(wanted core.voucher, lines jsonb) RETURNS core.voucher
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.add_voucher(wanted core.voucher, lines jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.added_sides(paise bigint) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.added_sides(paise bigint) OWNER TO mandali_owner;

CREATE TABLE core.meeting (
    meeting_id bigint NOT NULL,
    body text NOT NULL,
    kind text NOT NULL,
    number text NOT NULL,
    held_on date NOT NULL,
    begins text NOT NULL,
    place text NOT NULL,
    place_gu text,
    state text DEFAULT 'draft'::text NOT NULL,
    continues_id bigint,
    asked_on date,
    asked_by bigint,
    chair_id bigint,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    row_version bigint DEFAULT 1 NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    late_for date,
    adjourned_for text,
    CONSTRAINT aadhaar_is_not_kept_of_meetings CHECK ((NOT core.has_aadhaar(((place || ' / '::text) || COALESCE(place_gu, ''::text))))),
    CONSTRAINT meeting_adjourned_for_check CHECK ((adjourned_for = ANY (ARRAY['no_quorum'::text, 'no_time'::text, 'other'::text]))),
    CONSTRAINT meeting_begins_at_an_hour CHECK ((begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
    CONSTRAINT meeting_has_a_place CHECK ((btrim(place) <> ''::text)),
    CONSTRAINT meeting_is_asked_for_by_members CHECK ((asked_by > 0)),
    CONSTRAINT meeting_kind_check CHECK ((kind = ANY (ARRAY['ordinary'::text, 'annual'::text, 'special'::text]))),
    CONSTRAINT meeting_late_for_check CHECK (((late_for IS NULL) OR ((kind = 'annual'::text) AND (late_for < held_on) AND (EXTRACT(month FROM late_for) = (4)::numeric) AND (EXTRACT(day FROM late_for) = (1)::numeric)))),
    CONSTRAINT meeting_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'noticed'::text, 'cancelled'::text, 'open'::text, 'adjourned'::text, 'closed'::text, 'minuted'::text, 'circulated'::text, 'confirmed'::text, 'signed'::text])))
);

ALTER TABLE ONLY core.meeting FORCE ROW LEVEL SECURITY;

ALTER TABLE core.meeting OWNER TO mandali_owner;

CREATE FUNCTION core.adjournment_sentence(meeting core.meeting, language text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.adjournment_sentence(meeting core.meeting, language text) OWNER TO mandali_owner;

CREATE TABLE core.election_count_line (
    line_id bigint NOT NULL,
    count_id bigint NOT NULL,
    category text NOT NULL,
    nomination_id bigint,
    votes integer NOT NULL,
    CONSTRAINT votes_are_not_below_nothing CHECK ((votes >= 0))
);

ALTER TABLE ONLY core.election_count_line FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_count_line OWNER TO mandali_owner;

CREATE FUNCTION core.counted_text(count_id bigint) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.counted_text(count_id bigint) OWNER TO mandali_owner;

CREATE TABLE core.election_count (
    count_id bigint NOT NULL,
    booth_id bigint NOT NULL,
    round integer NOT NULL,
    login text DEFAULT SESSION_USER NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE core.election_count OWNER TO mandali_owner;

CREATE FUNCTION core.round_of(booth_id bigint) RETURNS TABLE(round integer, first_count_id bigint, second_count_id bigint, differs boolean)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.round_of(booth_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.agreed_count(booth_id bigint) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.agreed_count(booth_id bigint) OWNER TO mandali_owner;

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

CREATE FUNCTION core.amounts_of(act core.act) RETURNS TABLE(rule text, way text, paise bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.amounts_of(act core.act) OWNER TO mandali_owner;

CREATE FUNCTION core.annual_clock(day date) RETURNS TABLE(what text, body text, until date, meeting_id bigint)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.annual_clock(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.annual_late_for(body text, held_on date, which text) RETURNS date
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.annual_late_for(body text, held_on date, which text) OWNER TO mandali_owner;

CREATE FUNCTION core.annual_meeting_until(day date) RETURNS date
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.annual_meeting_until(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.year_began(day date) RETURNS date
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.year_began(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.annual_year_of(meeting core.meeting) RETURNS date
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.annual_year_of(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.answer_objection(request_id uuid, kind text, act text, objection_id bigint, words text, action text) RETURNS core.answer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.answer_objection(request_id uuid, kind text, act text, objection_id bigint, words text, action text) OWNER TO mandali_owner;

CREATE FUNCTION core.answer_step(request_id uuid, kind text, period_id bigint, from_states text[], state text, words text) RETURNS core.answer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.answer_step(request_id uuid, kind text, period_id bigint, from_states text[], state text, words text) OWNER TO mandali_owner;

CREATE FUNCTION core.called_for(first_number bigint, last_number bigint, day date) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.called_for(first_number bigint, last_number bigint, day date) OWNER TO mandali_owner;

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

CREATE FUNCTION core.held_lot(member_id bigint, day date) RETURNS TABLE(first_number bigint, last_number bigint, held_since date)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.held_lot(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.paid_for(first_number bigint, last_number bigint, day date) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.paid_for(first_number bigint, last_number bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.part_paid_lot(member_id bigint, day date) RETURNS TABLE(first_number bigint, last_number bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.part_paid_lot(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.arrears_of(member_id bigint, day date) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.arrears_of(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.asked_clock(day date) RETURNS TABLE(what text, body text, until date, meeting_id bigint)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.asked_clock(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.asked_meeting_until(asked_on date) RETURNS date
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.asked_meeting_until(asked_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.audited_days() RETURNS daterange
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.audited_days() OWNER TO mandali_owner;

CREATE TABLE core.cancelled_voucher (
    voucher_id bigint NOT NULL,
    words text NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_cancelled_vouchers CHECK ((NOT core.has_aadhaar(words)))
);

ALTER TABLE ONLY core.cancelled_voucher FORCE ROW LEVEL SECURITY;

ALTER TABLE core.cancelled_voucher OWNER TO mandali_owner;

CREATE TABLE core.voucher_line (
    line_id bigint NOT NULL,
    voucher_id bigint NOT NULL,
    dated_on date NOT NULL,
    ordinal bigint NOT NULL,
    account_id bigint NOT NULL,
    debit_paise bigint NOT NULL,
    credit_paise bigint NOT NULL,
    carrier text DEFAULT 'mandali'::text NOT NULL,
    work_area text,
    bill text,
    words text,
    CONSTRAINT aadhaar_is_not_kept_in_lines CHECK ((NOT core.has_aadhaar(((COALESCE(bill, ''::text) || ' / '::text) || COALESCE(words, ''::text))))),
    CONSTRAINT line_is_debit_or_credit CHECK (((LEAST(debit_paise, credit_paise) = 0) AND (GREATEST(debit_paise, credit_paise) > 0)))
);

ALTER TABLE ONLY core.voucher_line FORCE ROW LEVEL SECURITY;

ALTER TABLE core.voucher_line OWNER TO mandali_owner;

CREATE VIEW core.live_line AS
 SELECT l.line_id,
    l.voucher_id,
    l.dated_on,
    l.ordinal,
    l.account_id,
    l.debit_paise,
    l.credit_paise,
    l.carrier,
    l.work_area,
    l.bill,
    l.words
   FROM core.voucher_line l
  WHERE (NOT (EXISTS ( SELECT
           FROM core.cancelled_voucher c
          WHERE (c.voucher_id = l.voucher_id))));

ALTER TABLE core.live_line OWNER TO mandali_owner;

CREATE TABLE core.month_total (
    account_id bigint NOT NULL,
    month date NOT NULL,
    debit_paise bigint NOT NULL,
    credit_paise bigint NOT NULL
);

ALTER TABLE core.month_total OWNER TO mandali_owner;

CREATE FUNCTION core.balances(from_on date, to_on date) RETURNS TABLE(account_id bigint, before_paise bigint, debit_paise bigint, credit_paise bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.balances(from_on date, to_on date) OWNER TO mandali_owner;

CREATE TABLE core.ballot_account (
    account_id bigint NOT NULL,
    booth_id bigint NOT NULL,
    printed integer NOT NULL,
    issued integer NOT NULL,
    used integer NOT NULL,
    spoilt integer NOT NULL,
    unused integer NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT ballots_are_counted_from_nothing CHECK (((printed >= 0) AND (issued >= 0) AND (used >= 0) AND (spoilt >= 0) AND (unused >= 0))),
    CONSTRAINT issued_ballots_are_in_the_box_or_spoilt CHECK ((issued = (used + spoilt))),
    CONSTRAINT printed_ballots_were_issued_or_are_left CHECK ((printed = (issued + unused)))
);

ALTER TABLE ONLY core.ballot_account FORCE ROW LEVEL SECURITY;

ALTER TABLE core.ballot_account OWNER TO mandali_owner;

CREATE FUNCTION core.ballots_of(booth_id bigint) RETURNS core.ballot_account
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.ballots_of(booth_id bigint) OWNER TO mandali_owner;

CREATE TABLE core.election_nomination (
    nomination_id bigint NOT NULL,
    election_id bigint NOT NULL,
    serial integer NOT NULL,
    category text NOT NULL,
    member_id bigint NOT NULL,
    proposer_id bigint NOT NULL,
    seconder_id bigint NOT NULL,
    has_consent boolean NOT NULL,
    received_on date NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT others_propose_and_second_her CHECK (((proposer_id <> member_id) AND (seconder_id <> member_id))),
    CONSTRAINT proposer_is_not_the_seconder CHECK ((proposer_id <> seconder_id))
);

ALTER TABLE ONLY core.election_nomination FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_nomination OWNER TO mandali_owner;

CREATE TABLE core.election_place (
    election_place_id bigint NOT NULL,
    election_id bigint NOT NULL,
    place_id bigint NOT NULL,
    category text NOT NULL
);

ALTER TABLE core.election_place OWNER TO mandali_owner;

CREATE TABLE core.nomination_scrutiny (
    scrutiny_id bigint NOT NULL,
    nomination_id bigint NOT NULL,
    is_accepted boolean NOT NULL,
    grounds text[] NOT NULL,
    words text,
    decided_on date NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_scrutinies CHECK ((NOT core.has_aadhaar(words)))
);

ALTER TABLE ONLY core.nomination_scrutiny FORCE ROW LEVEL SECURITY;

ALTER TABLE core.nomination_scrutiny OWNER TO mandali_owner;

CREATE VIEW core.live_scrutiny AS
 SELECT s.scrutiny_id,
    s.nomination_id,
    s.is_accepted,
    s.grounds,
    s.words,
    s.decided_on,
    s.request_id,
    s.entered_at,
    s.entered_by
   FROM core.nomination_scrutiny s
  WHERE (NOT (EXISTS ( SELECT
           FROM core.nomination_scrutiny n
          WHERE ((n.nomination_id = s.nomination_id) AND (n.scrutiny_id > s.scrutiny_id)))));

ALTER TABLE core.live_scrutiny OWNER TO mandali_owner;

CREATE TABLE core.nomination_withdrawal (
    withdrawal_id bigint NOT NULL,
    nomination_id bigint NOT NULL,
    withdrawn_on date NOT NULL,
    words text,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    is_taken_back boolean DEFAULT false NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_withdrawals CHECK ((NOT core.has_aadhaar(words)))
);

ALTER TABLE ONLY core.nomination_withdrawal FORCE ROW LEVEL SECURITY;

ALTER TABLE core.nomination_withdrawal OWNER TO mandali_owner;

CREATE VIEW core.live_withdrawal AS
 SELECT w.withdrawal_id,
    w.nomination_id,
    w.withdrawn_on,
    w.words,
    w.request_id,
    w.entered_at,
    w.entered_by,
    w.is_taken_back
   FROM core.nomination_withdrawal w
  WHERE ((NOT w.is_taken_back) AND (NOT (EXISTS ( SELECT
           FROM core.nomination_withdrawal n
          WHERE ((n.nomination_id = w.nomination_id) AND (n.withdrawal_id > w.withdrawal_id))))));

ALTER TABLE core.live_withdrawal OWNER TO mandali_owner;

CREATE VIEW core.standing_nomination AS
 SELECT n.nomination_id,
    n.election_id,
    n.category,
    n.member_id
   FROM (core.election_nomination n
     JOIN core.live_scrutiny s ON (((s.nomination_id = n.nomination_id) AND s.is_accepted)))
  WHERE (NOT (EXISTS ( SELECT
           FROM core.live_withdrawal w
          WHERE (w.nomination_id = n.nomination_id))));

ALTER TABLE core.standing_nomination OWNER TO mandali_owner;

CREATE VIEW core.election_contest AS
 SELECT p.election_id,
    p.category,
    count(*) AS seat_count,
    ( SELECT count(*) AS count
           FROM core.standing_nomination n
          WHERE ((n.election_id = p.election_id) AND (n.category = p.category))) AS candidate_count
   FROM core.election_place p
  GROUP BY p.election_id, p.category;

ALTER TABLE core.election_contest OWNER TO mandali_owner;

CREATE FUNCTION core.has_poll(election_id bigint) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.has_poll(election_id bigint) OWNER TO mandali_owner;

CREATE TABLE core.election_booth (
    booth_id bigint NOT NULL,
    election_id bigint NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_booths CHECK ((NOT core.has_aadhaar(((name || ' / '::text) || COALESCE(name_gu, ''::text)))))
);

ALTER TABLE ONLY core.election_booth FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_booth OWNER TO mandali_owner;

CREATE FUNCTION core.is_counted(election_id bigint) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.is_counted(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.person_of(person_id bigint) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.person_of(person_id bigint) OWNER TO mandali_owner;

CREATE TABLE core.election_scrutineer (
    scrutineer_id bigint NOT NULL,
    election_id bigint NOT NULL,
    first_login text NOT NULL,
    second_login text NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT scrutineers_are_two CHECK ((first_login <> second_login))
);

ALTER TABLE ONLY core.election_scrutineer FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_scrutineer OWNER TO mandali_owner;

CREATE FUNCTION core.scrutineers_of(election_id bigint) RETURNS core.election_scrutineer
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.scrutineers_of(election_id bigint) OWNER TO mandali_owner;

CREATE TABLE core.election (
    election_id bigint NOT NULL,
    number text NOT NULL,
    body text NOT NULL,
    name text NOT NULL,
    name_gu text,
    cut_off_on date NOT NULL,
    seats_from_on date NOT NULL,
    is_casual boolean DEFAULT false NOT NULL,
    resolution_id bigint,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_elections CHECK ((NOT core.has_aadhaar(((name || ' / '::text) || COALESCE(name_gu, ''::text))))),
    CONSTRAINT election_days_check CHECK ((cut_off_on < seats_from_on)),
    CONSTRAINT election_name_check CHECK ((btrim(name) <> ''::text))
);

ALTER TABLE ONLY core.election FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election OWNER TO mandali_owner;

CREATE FUNCTION core.sits_besides(election_id bigint, member_id bigint) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.sits_besides(election_id bigint, member_id bigint) OWNER TO mandali_owner;

CREATE TABLE core.election_candidate (
    nomination_id bigint NOT NULL,
    election_id bigint NOT NULL,
    category text NOT NULL,
    ordinal integer NOT NULL,
    symbol text,
    CONSTRAINT election_candidate_ordinal_check CHECK ((ordinal > 0))
);

ALTER TABLE ONLY core.election_candidate FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_candidate OWNER TO mandali_owner;

CREATE TABLE core.election_lot (
    lot_id bigint NOT NULL,
    nomination_id bigint NOT NULL,
    drawn_on date NOT NULL,
    drawn_by text NOT NULL,
    witnesses text NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    is_taken_back boolean DEFAULT false NOT NULL,
    words text,
    CONSTRAINT aadhaar_is_not_kept_of_lots CHECK ((NOT core.has_aadhaar(((drawn_by || ' / '::text) || witnesses)))),
    CONSTRAINT aadhaar_is_not_kept_with_lots CHECK ((NOT core.has_aadhaar(words))),
    CONSTRAINT taken_back_lot_has_words CHECK (((NOT is_taken_back) OR (btrim(COALESCE(words, ''::text)) <> ''::text)))
);

ALTER TABLE ONLY core.election_lot FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_lot OWNER TO mandali_owner;

CREATE VIEW core.live_lot AS
 SELECT l.lot_id,
    l.nomination_id,
    l.drawn_on,
    l.drawn_by,
    l.witnesses,
    l.request_id,
    l.entered_at,
    l.entered_by,
    l.is_taken_back,
    l.words
   FROM core.election_lot l
  WHERE ((NOT l.is_taken_back) AND (NOT (EXISTS ( SELECT
           FROM core.election_lot n
          WHERE ((n.nomination_id = l.nomination_id) AND (n.lot_id > l.lot_id))))));

ALTER TABLE core.live_lot OWNER TO mandali_owner;

CREATE FUNCTION core.standing_of(election_id bigint) RETURNS TABLE(nomination_id bigint, category text, votes bigint, rank bigint, outcome text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.standing_of(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.ballot_blockers(election_id bigint, stage text) RETURNS TABLE(what text, details text, record_id bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.ballot_blockers(election_id bigint, stage text) OWNER TO mandali_owner;

CREATE FUNCTION core.ballot_lines(election_id bigint) RETURNS TABLE(category text, nomination_id bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.ballot_lines(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.bank_account_of(words text) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.bank_account_of(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.reference_keys(words text, least_letters integer) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.reference_keys(words text, least_letters integer) OWNER TO mandali_owner;

CREATE TABLE core.bank_line (
    bank_line_id bigint NOT NULL,
    account_id bigint NOT NULL,
    dated_on date NOT NULL,
    words text,
    reference text,
    withdrawn_paise bigint NOT NULL,
    deposited_paise bigint NOT NULL,
    balance_paise bigint,
    import_id bigint NOT NULL,
    row_number bigint NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_bank_lines CHECK ((NOT core.has_aadhaar(((COALESCE(words, ''::text) || ' / '::text) || COALESCE(reference, ''::text))))),
    CONSTRAINT bank_line_comes_or_goes CHECK (((LEAST(withdrawn_paise, deposited_paise) = 0) AND (GREATEST(withdrawn_paise, deposited_paise) > 0)))
);

ALTER TABLE ONLY core.bank_line FORCE ROW LEVEL SECURITY;

ALTER TABLE core.bank_line OWNER TO mandali_owner;

CREATE TABLE core.bank_match (
    match_id bigint NOT NULL,
    bank_line_id bigint NOT NULL,
    line_id bigint NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    undone_at timestamp with time zone,
    undone_by text,
    undone_words text,
    CONSTRAINT aadhaar_is_not_kept_in_bank_matches CHECK ((NOT core.has_aadhaar(undone_words))),
    CONSTRAINT match_is_undone_with_a_reason CHECK ((((undone_at IS NULL) = (undone_by IS NULL)) AND ((undone_at IS NULL) = (NULLIF(btrim(undone_words), ''::text) IS NULL))))
);

ALTER TABLE ONLY core.bank_match FORCE ROW LEVEL SECURITY;

ALTER TABLE core.bank_match OWNER TO mandali_owner;

CREATE VIEW core.live_match AS
 SELECT m.match_id,
    m.bank_line_id,
    m.line_id,
    m.request_id,
    m.entered_at,
    m.entered_by,
    m.undone_at,
    m.undone_by,
    m.undone_words
   FROM core.bank_match m
  WHERE (m.undone_at IS NULL);

ALTER TABLE core.live_match OWNER TO mandali_owner;

CREATE FUNCTION core.bank_pairs(account_id bigint, day date) RETURNS TABLE(bank_line_id bigint, line_id bigint, days integer, has_reference boolean, is_other_reference boolean, has_words boolean)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.bank_pairs(account_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.open_bank_lines(account_id bigint, day date) RETURNS SETOF core.bank_line
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.open_bank_lines(account_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.statement_began(account_id bigint) RETURNS date
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.statement_began(account_id bigint) OWNER TO mandali_owner;

CREATE VIEW core.live_voucher AS
 SELECT v.voucher_id,
    v.kind,
    v.number,
    v.series,
    v.year,
    v.place,
    v.dated_on,
    v.party,
    v.narration,
    v.total_paise,
    v.line_count,
    v.reverses_id,
    v.draft_id,
    v.act_id,
    v.import_id,
    v.of_register,
    v.made_by,
    v.checked_by,
    v.late_words,
    v.request_id,
    v.entered_at,
    v.entered_by,
    v.old_number
   FROM core.voucher v
  WHERE (NOT (EXISTS ( SELECT
           FROM core.cancelled_voucher c
          WHERE (c.voucher_id = v.voucher_id))));

ALTER TABLE core.live_voucher OWNER TO mandali_owner;

CREATE VIEW core.reversal AS
 SELECT v.reverses_id AS voucher_id,
    v.voucher_id AS other_id
   FROM core.live_voucher v
  WHERE (v.reverses_id IS NOT NULL)
UNION ALL
 SELECT v.voucher_id,
    v.reverses_id AS other_id
   FROM core.live_voucher v
  WHERE (v.reverses_id IS NOT NULL);

ALTER TABLE core.reversal OWNER TO mandali_owner;

CREATE FUNCTION core.open_book_lines(account_id bigint, day date) RETURNS SETOF core.live_line
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.open_book_lines(account_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.bank_position(account_id bigint, day date) RETURNS TABLE(book_paise bigint, not_presented_paise bigint, not_credited_paise bigint, bank_in_paise bigint, bank_out_paise bigint, before_paise bigint, gap_paise bigint, bank_paise bigint, statement_until date)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.bank_position(account_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.bank_proposals(account_id bigint, day date) RETURNS TABLE(bank_line_id bigint, line_ids bigint[], percent integer, is_sure boolean, reason text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.bank_proposals(account_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.seated(from_on date, until_on date, day date) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.seated(from_on date, until_on date, day date) OWNER TO mandali_owner;

CREATE TABLE core.bar (
    bar_id bigint NOT NULL,
    member_id bigint NOT NULL,
    ground text NOT NULL,
    from_on date NOT NULL,
    until_on date,
    words text NOT NULL,
    resolution_id bigint,
    lifted_on date,
    lifted_words text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_bars CHECK ((NOT core.has_aadhaar(((words || ' / '::text) || COALESCE(lifted_words, ''::text))))),
    CONSTRAINT bar_ends_after_it_begins CHECK ((until_on > from_on)),
    CONSTRAINT bar_has_words CHECK ((btrim(words) <> ''::text))
);

ALTER TABLE ONLY core.bar FORCE ROW LEVEL SECURITY;

ALTER TABLE core.bar OWNER TO mandali_owner;

CREATE FUNCTION core.bar_on(member_id bigint, day date) RETURNS core.bar
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.bar_on(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.begin_act(request_id uuid, act text, content jsonb) RETURNS core.answer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.begin_act(request_id uuid, act text, content jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.blocker_weight(what text) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.blocker_weight(what text) OWNER TO mandali_owner;

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

CREATE TABLE core.signature (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    given_on date NOT NULL,
    way text NOT NULL,
    CONSTRAINT signature_way_check CHECK ((way = ANY (ARRAY['signature'::text, 'thumb'::text])))
);

ALTER TABLE ONLY core.signature FORCE ROW LEVEL SECURITY;

ALTER TABLE core.signature OWNER TO mandali_owner;

CREATE FUNCTION core.blockers_of(member_id bigint, day date) RETURNS TABLE(ordinal integer, what text, is_met boolean, is_needed boolean, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.blockers_of(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.board_clock(day date) RETURNS TABLE(what text, body text, until date, meeting_id bigint, held_count bigint, needed_count bigint)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.board_clock(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.books_begin() RETURNS date
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.books_begin() OWNER TO mandali_owner;

CREATE FUNCTION core.bring_over(meeting core.meeting) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.bring_over(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.built_on(import core.import) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.built_on(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.voucher_lines(lines jsonb) RETURNS TABLE(ordinal bigint, account_id bigint, debit_paise bigint, credit_paise bigint, carrier text, work_area text, bill text, words text)
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.voucher_lines(lines jsonb) OWNER TO mandali_owner;

CREATE TABLE core.draft (
    draft_id bigint NOT NULL,
    number text NOT NULL,
    kind text NOT NULL,
    dated_on date NOT NULL,
    party text,
    narration text,
    late_words text,
    lines jsonb NOT NULL,
    total_paise bigint NOT NULL,
    state text NOT NULL,
    words text,
    row_version bigint DEFAULT 1 NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_drafts CHECK ((NOT core.has_aadhaar(((((((((COALESCE(party, ''::text) || ' / '::text) || COALESCE(narration, ''::text)) || ' / '::text) || COALESCE(late_words, ''::text)) || ' / '::text) || COALESCE(words, ''::text)) || ' / '::text) || (lines)::text)))),
    CONSTRAINT draft_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'to_check'::text, 'sent_back'::text, 'posted'::text, 'thrown_away'::text])))
);

ALTER TABLE ONLY core.draft FORCE ROW LEVEL SECURITY;

ALTER TABLE core.draft OWNER TO mandali_owner;

CREATE FUNCTION core.built_on_accounts(import core.import) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.built_on_accounts(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.capital_account() RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.capital_account() OWNER TO mandali_owner;

CREATE FUNCTION core.period_state(day date) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.period_state(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.built_on_postings(import core.import) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.built_on_postings(import core.import) OWNER TO mandali_owner;

CREATE TABLE core.body (
    code text NOT NULL,
    prefix text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    name_gu text,
    name_hi text,
    opened_on date NOT NULL,
    closed_on date,
    resolution_id bigint,
    CONSTRAINT aadhaar_is_not_kept_of_bodies CHECK ((NOT core.has_aadhaar(((((name || ' / '::text) || COALESCE(name_gu, ''::text)) || ' / '::text) || COALESCE(name_hi, ''::text))))),
    CONSTRAINT body_has_a_name CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT body_kind_check CHECK ((kind = ANY (ARRAY['general'::text, 'board'::text, 'committee'::text]))),
    CONSTRAINT body_prefix_is_three_letters CHECK ((prefix ~ '^[A-Z][A-Z0-9]{2}$'::text))
);

ALTER TABLE ONLY core.body FORCE ROW LEVEL SECURITY;

ALTER TABLE core.body OWNER TO mandali_owner;

CREATE TABLE core.seat_place (
    place_id bigint NOT NULL,
    body text NOT NULL,
    ordinal integer NOT NULL,
    category text NOT NULL,
    from_on date NOT NULL,
    until_on date,
    resolution_id bigint,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    end_resolution_id bigint,
    CONSTRAINT seat_place_ends_after_it_begins CHECK ((until_on > from_on)),
    CONSTRAINT seat_place_is_counted_from_one CHECK ((ordinal > 0))
);

ALTER TABLE core.seat_place OWNER TO mandali_owner;

CREATE VIEW core.resolution_use AS
 SELECT a.resolution_id,
    a.number
   FROM core.act a
  WHERE (a.resolution_id IS NOT NULL)
UNION ALL
 SELECT p.resolution_id,
    NULL::text AS number
   FROM core.parameter p
  WHERE (p.resolution_id IS NOT NULL)
UNION ALL
 SELECT b.resolution_id,
    b.prefix AS number
   FROM core.body b
  WHERE (b.resolution_id IS NOT NULL)
UNION ALL
 SELECT p.resolution_id,
    NULL::text AS number
   FROM core.seat_place p
  WHERE (p.resolution_id IS NOT NULL)
UNION ALL
 SELECT p.end_resolution_id AS resolution_id,
    NULL::text AS number
   FROM core.seat_place p
  WHERE (p.end_resolution_id IS NOT NULL)
UNION ALL
 SELECT s.resolution_id,
    NULL::text AS number
   FROM core.seat s
  WHERE (s.resolution_id IS NOT NULL)
UNION ALL
 SELECT s.end_resolution_id AS resolution_id,
    NULL::text AS number
   FROM core.seat s
  WHERE (s.end_resolution_id IS NOT NULL)
UNION ALL
 SELECT o.resolution_id,
    NULL::text AS number
   FROM core.office o
  WHERE (o.resolution_id IS NOT NULL)
UNION ALL
 SELECT o.end_resolution_id AS resolution_id,
    NULL::text AS number
   FROM core.office o
  WHERE (o.end_resolution_id IS NOT NULL)
UNION ALL
 SELECT b.resolution_id,
    NULL::text AS number
   FROM core.bar b
  WHERE (b.resolution_id IS NOT NULL)
UNION ALL
 SELECT e.resolution_id,
    e.number
   FROM core.election e
  WHERE (e.resolution_id IS NOT NULL);

ALTER TABLE core.resolution_use OWNER TO mandali_owner;

CREATE FUNCTION core.built_on_resolutions(import core.import) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.built_on_resolutions(import core.import) OWNER TO mandali_owner;

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

CREATE TABLE core.election_roll (
    roll_id bigint NOT NULL,
    election_id bigint NOT NULL,
    serial bigint NOT NULL,
    member_id bigint NOT NULL,
    member_number bigint NOT NULL,
    name text NOT NULL,
    name_gu text,
    place text
);

ALTER TABLE core.election_roll OWNER TO mandali_owner;

CREATE TABLE core.election_voter (
    voter_id bigint NOT NULL,
    election_id bigint NOT NULL,
    draw integer NOT NULL,
    member_id bigint NOT NULL,
    exclusion text
);

ALTER TABLE core.election_voter OWNER TO mandali_owner;

CREATE TABLE core.login (
    login_id bigint NOT NULL,
    login text NOT NULL,
    full_name text,
    roles text[] NOT NULL,
    is_disabled boolean DEFAULT false NOT NULL,
    password_set_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    member_id bigint,
    CONSTRAINT aadhaar_is_not_kept_of_logins CHECK ((NOT core.has_aadhaar(((login || ' / '::text) || COALESCE(full_name, ''::text))))),
    CONSTRAINT login_is_a_simple_name CHECK ((login ~ '^[a-z][a-z0-9_]{0,30}$'::text)),
    CONSTRAINT login_roles_are_known CHECK (((cardinality(roles) > 0) AND (roles <@ ARRAY['reader'::text, 'clerk'::text, 'officer'::text, 'accountant'::text, 'director'::text, 'auditor'::text, 'admin'::text])))
);

ALTER TABLE core.login OWNER TO mandali_owner;

CREATE TABLE core.meeting_step (
    step_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    act text NOT NULL,
    state text NOT NULL,
    words text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    chair_id bigint,
    chair_before_id bigint,
    happened_at timestamp with time zone,
    CONSTRAINT aadhaar_is_not_kept_in_meeting_steps CHECK ((NOT core.has_aadhaar(words))),
    CONSTRAINT chair_is_taken_at_an_hour CHECK (((act <> 'take_chair'::text) OR ((chair_id IS NOT NULL) AND (chair_before_id <> chair_id) AND (happened_at IS NOT NULL))))
);

ALTER TABLE ONLY core.meeting_step FORCE ROW LEVEL SECURITY;

ALTER TABLE core.meeting_step OWNER TO mandali_owner;

CREATE TABLE core.minutes_signed (
    meeting_id bigint NOT NULL,
    signer_id bigint NOT NULL,
    way text NOT NULL,
    signed_on date NOT NULL,
    first_page bigint NOT NULL,
    page_count bigint NOT NULL,
    hash bytea NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    language text NOT NULL,
    CONSTRAINT minutes_fill_pages CHECK (((first_page > 0) AND (page_count > 0))),
    CONSTRAINT minutes_signed_language_check CHECK ((language = ANY (ARRAY['en'::text, 'gu'::text]))),
    CONSTRAINT minutes_signed_way_check CHECK ((way = ANY (ARRAY['signature'::text, 'thumb'::text])))
);

ALTER TABLE core.minutes_signed OWNER TO mandali_owner;

CREATE TABLE core.notice_copy (
    copy_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    member_id bigint,
    recipient text,
    way text NOT NULL,
    sent_on date NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_recipients CHECK ((NOT core.has_aadhaar(recipient))),
    CONSTRAINT notice_copy_is_to_somebody CHECK (((member_id IS NOT NULL) OR (btrim(recipient) <> ''::text))),
    CONSTRAINT notice_copy_way_check CHECK ((way = ANY (ARRAY['hand'::text, 'post'::text, 'message'::text, 'board'::text])))
);

ALTER TABLE ONLY core.notice_copy FORCE ROW LEVEL SECURITY;

ALTER TABLE core.notice_copy OWNER TO mandali_owner;

CREATE TABLE core.presence (
    presence_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    member_id bigint NOT NULL,
    came_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone,
    way text NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    taken_back_at timestamp with time zone,
    taken_back_by text,
    taken_back_words text,
    CONSTRAINT aadhaar_is_not_kept_of_marks_taken_back CHECK ((NOT core.has_aadhaar(taken_back_words))),
    CONSTRAINT mark_is_taken_back_with_words CHECK ((((taken_back_at IS NULL) = (taken_back_by IS NULL)) AND ((taken_back_at IS NULL) = (COALESCE(btrim(taken_back_words), ''::text) = ''::text)))),
    CONSTRAINT presence_ends_after_it_begins CHECK ((left_at >= came_at)),
    CONSTRAINT presence_way_check CHECK ((way = ANY (ARRAY['name'::text, 'number'::text, 'card'::text, 'list'::text])))
);

ALTER TABLE ONLY core.presence FORCE ROW LEVEL SECURITY;

ALTER TABLE core.presence OWNER TO mandali_owner;

CREATE TABLE core.roll_objection (
    objection_id bigint NOT NULL,
    election_id bigint NOT NULL,
    member_id bigint NOT NULL,
    wants text NOT NULL,
    made_by text NOT NULL,
    received_on date NOT NULL,
    words text NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_roll_objections CHECK ((NOT core.has_aadhaar(((made_by || ' / '::text) || words)))),
    CONSTRAINT roll_objection_wants_check CHECK ((wants = ANY (ARRAY['add'::text, 'take_out'::text])))
);

ALTER TABLE ONLY core.roll_objection FORCE ROW LEVEL SECURITY;

ALTER TABLE core.roll_objection OWNER TO mandali_owner;

CREATE TABLE core.sitting_due (
    due_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    member_id bigint NOT NULL,
    fee_paise bigint NOT NULL,
    travel_paise bigint NOT NULL,
    voucher_id bigint,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT sitting_due_is_of_an_amount CHECK (((fee_paise >= 0) AND (travel_paise >= 0) AND ((fee_paise + travel_paise) > 0)))
);

ALTER TABLE core.sitting_due OWNER TO mandali_owner;

CREATE TABLE core.vote_roll (
    roll_id bigint NOT NULL,
    vote_id bigint NOT NULL,
    member_id bigint NOT NULL,
    is_present boolean NOT NULL,
    choice text,
    chosen_by text,
    CONSTRAINT vote_is_of_one_present CHECK (((choice IS NULL) OR is_present)),
    CONSTRAINT vote_roll_choice_check CHECK ((choice = ANY (ARRAY['for'::text, 'against'::text, 'abstain'::text, 'interest'::text])))
);

ALTER TABLE ONLY core.vote_roll FORCE ROW LEVEL SECURITY;

ALTER TABLE core.vote_roll OWNER TO mandali_owner;

CREATE VIEW core.member_of_board AS
 SELECT s.member_id
   FROM core.seat s
UNION ALL
 SELECT b.member_id
   FROM core.bar b
UNION ALL
 SELECT l.member_id
   FROM core.login l
UNION ALL
 SELECT m.chair_id AS member_id
   FROM core.meeting m
UNION ALL
 SELECT s.chair_id AS member_id
   FROM core.meeting_step s
UNION ALL
 SELECT s.chair_before_id AS member_id
   FROM core.meeting_step s
UNION ALL
 SELECT n.member_id
   FROM core.notice_copy n
UNION ALL
 SELECT p.member_id
   FROM core.presence p
UNION ALL
 SELECT p.proposer_id AS member_id
   FROM core.motion p
UNION ALL
 SELECT p.seconder_id AS member_id
   FROM core.motion p
UNION ALL
 SELECT s.member_id
   FROM core.motion_share s
UNION ALL
 SELECT r.member_id
   FROM core.vote_roll r
UNION ALL
 SELECT a.owner_id AS member_id
   FROM core.meeting_action a
UNION ALL
 SELECT s.signer_id AS member_id
   FROM core.minutes_signed s
UNION ALL
 SELECT d.member_id
   FROM core.sitting_due d
UNION ALL
 SELECT v.member_id
   FROM core.election_voter v
UNION ALL
 SELECT o.member_id
   FROM core.roll_objection o
UNION ALL
 SELECT r.member_id
   FROM core.election_roll r
UNION ALL
 SELECT n.member_id
   FROM core.election_nomination n
UNION ALL
 SELECT n.proposer_id AS member_id
   FROM core.election_nomination n
UNION ALL
 SELECT n.seconder_id AS member_id
   FROM core.election_nomination n;

ALTER TABLE core.member_of_board OWNER TO mandali_owner;

CREATE FUNCTION core.built_on_shareholders(import core.import) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.built_on_shareholders(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.built_on_statement(import core.import) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.built_on_statement(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.called(member_id bigint, language text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.called(member_id bigint, language text) OWNER TO mandali_owner;

CREATE TABLE core.carrier (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.carrier OWNER TO mandali_owner;

CREATE FUNCTION core.carrier_named(words text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.carrier_named(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.carry_items(meeting core.meeting) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.carry_items(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.casting_of(vote core.vote, meeting core.meeting, casting text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.casting_of(vote core.vote, meeting core.meeting, casting text) OWNER TO mandali_owner;

CREATE FUNCTION core.casual_term(place core.seat_place, day date) RETURNS date
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.casual_term(place core.seat_place, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.changed_fields(old jsonb, new jsonb) RETURNS TABLE(place bigint, name text, old jsonb, new jsonb)
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.changed_fields(old jsonb, new jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_new_account(name text, group_name text, group_code text, bank_number text, ifsc text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_new_account(name text, group_name text, group_code text, bank_number text, ifsc text) OWNER TO mandali_owner;

CREATE FUNCTION core.check_accounts(upload_id uuid) RETURNS TABLE(row_number bigint, verdict text, rule text, field text, details text[], left_out text[], group_code text, name text, name_gu text, name_hi text, bank_number text, ifsc text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.check_accounts(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.check_match() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.check_match() OWNER TO mandali_owner;

CREATE FUNCTION core.is_late(day date) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.is_late(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_amount(row_number bigint, debit_paise bigint, credit_paise bigint, amount_paise bigint) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_amount(row_number bigint, debit_paise bigint, credit_paise bigint, amount_paise bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.signed_paise(debit_paise bigint, credit_paise bigint, amount_paise bigint, side text) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.signed_paise(debit_paise bigint, credit_paise bigint, amount_paise bigint, side text) OWNER TO mandali_owner;

CREATE TABLE core.work_area (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.work_area OWNER TO mandali_owner;

CREATE FUNCTION core.work_area_named(words text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.work_area_named(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.opening_rows(upload_id uuid) RETURNS TABLE(row_number bigint, what text, unread text[], left_out text[], dated_on date, account text, accounts bigint[], group_name text, group_code text, rule text, paise bigint, carrier text, work_area text, bill text, words text, checked_by text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.opening_rows(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_account(words text, accounts bigint[]) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_account(words text, accounts bigint[]) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_check(paise bigint, day date, made_by text, checked_by text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_check(paise bigint, day date, made_by text, checked_by text) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_month(field text, day date, late_words text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_month(field text, day date, late_words text) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_opening_day(day date) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_opening_day(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.standing_opening() RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.standing_opening() OWNER TO mandali_owner;

CREATE FUNCTION core.check_openings(upload_id uuid) RETURNS TABLE(row_number bigint, verdict text, rule text, field text, details text[], twin_row bigint, left_out text[], account_id bigint, account text, group_code text, paise bigint, carrier text, work_area text, bill text, words text, checked_by text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.check_openings(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.check_period() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.check_period() OWNER TO mandali_owner;

CREATE FUNCTION core.is_money(account_id bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.is_money(account_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.kind_by_lines(line_count bigint, money_in bigint, money_out bigint) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.kind_by_lines(line_count bigint, money_in bigint, money_out bigint) OWNER TO mandali_owner;

CREATE TABLE core.voucher_kind (
    code text NOT NULL,
    series text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.voucher_kind OWNER TO mandali_owner;

CREATE FUNCTION core.posting_rows(upload_id uuid) RETURNS TABLE(row_number bigint, what text, unread text[], left_out text[], line core.posting_line, accounts bigint[], paise bigint, amount_rule text, carrier text, work_area text, number text, dated_on date, kind text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.posting_rows(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_posting(row_number bigint, line core.posting_line, accounts bigint[], paise bigint, amount_rule text, carrier text, work_area text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_posting(row_number bigint, line core.posting_line, accounts bigint[], paise bigint, amount_rule text, carrier text, work_area text) OWNER TO mandali_owner;

CREATE FUNCTION core.voucher_starts(upload_id uuid) RETURNS TABLE(row_number bigint, run bigint, key text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.voucher_starts(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.import_vouchers(upload_id uuid) RETURNS TABLE(key text, first_row bigint, number text, dated_on date, kind text, line_count bigint, debit bigint, credit bigint, money_in bigint, money_out bigint, of_register boolean, party text, narration text, late_words text, made_by text, checked_by text, reverses text, cancelled_words text, broken_row bigint, accounts jsonb)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.import_vouchers(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.register_is_empty() RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.register_is_empty() OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_kind(kind text, line_count bigint, money_in bigint, money_out bigint) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_kind(kind text, line_count bigint, money_in bigint, money_out bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_voucher(number text, dated_on date, kind text, line_count bigint, debit bigint, credit bigint, money_in bigint, money_out bigint, of_register boolean, late_words text, made_by text, checked_by text, reverses text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_voucher(number text, dated_on date, kind text, line_count bigint, debit bigint, credit bigint, money_in bigint, money_out bigint, of_register boolean, late_words text, made_by text, checked_by text, reverses text) OWNER TO mandali_owner;

CREATE FUNCTION core.voucher_like(number text, dated_on date, kind text, paise bigint, accounts jsonb) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.voucher_like(number text, dated_on date, kind text, paise bigint, accounts jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.check_vouchers(upload_id uuid) RETURNS TABLE(key text, first_row bigint, rule text, reverses_key text, reverses_id bigint)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.check_vouchers(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.check_postings(upload_id uuid) RETURNS TABLE(row_number bigint, verdict text, rule text, field text, details text[], left_out text[], paise bigint, key text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.check_postings(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.kept_from(body text) RETURNS date
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.kept_from(body text) OWNER TO mandali_owner;

CREATE FUNCTION core.register_number(number text, body text, passed_on date) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.register_number(number text, body text, passed_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.resolution_lines(upload_id uuid) RETURNS TABLE(row_number bigint, what text, unread text[], left_out text[], number text, body text, passed_on date, words text, words_gu text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.resolution_lines(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_resolution(number text, body text, passed_on date, words text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_resolution(number text, body text, passed_on date, words text) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_resolution_beside(number text, body text, passed_on date) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_resolution_beside(number text, body text, passed_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.check_resolutions(upload_id uuid) RETURNS TABLE(row_number bigint, verdict text, rule text, field text, details text[], twin_row bigint, left_out text[], number text, body text, passed_on date, words text, words_gu text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.check_resolutions(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.check_rows(upload_id uuid) RETURNS SETOF core.verdict
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.check_rows(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_statement_line(account text, account_id bigint, dated_on date, words text, withdrawn_paise bigint, deposited_paise bigint, balance_paise bigint) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_statement_line(account text, account_id bigint, dated_on date, words text, withdrawn_paise bigint, deposited_paise bigint, balance_paise bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.statement_lines(upload_id uuid) RETURNS TABLE(row_number bigint, unread text[], left_out text[], account text, account_id bigint, dated_on date, words text, reference text, withdrawn_paise bigint, deposited_paise bigint, balance_paise bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.statement_lines(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.check_statement(upload_id uuid) RETURNS TABLE(row_number bigint, verdict text, rule text, field text, details text[], before_row bigint, left_out text[], account_id bigint, dated_on date, words text, reference text, withdrawn_paise bigint, deposited_paise bigint, balance_paise bigint, place bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.check_statement(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.check_voucher() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.check_voucher() OWNER TO mandali_owner;

CREATE FUNCTION core.choose_numbers(member_id bigint, share_count bigint, wanted_number bigint, day date) RETURNS TABLE(first_number bigint, last_number bigint, held_since date)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.choose_numbers(member_id bigint, share_count bigint, wanted_number bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.clean_hour(hour text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.clean_hour(hour text) OWNER TO mandali_owner;

CREATE TABLE core.agenda_item (
    item_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    parent_id bigint,
    ordinal integer NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    title_gu text,
    minutes integer,
    from_item_id bigint,
    state text DEFAULT 'waiting'::text NOT NULL,
    note text,
    note_gu text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    wall_words text,
    wall_words_gu text,
    confirms_id bigint,
    business text,
    chair_note text,
    CONSTRAINT aadhaar_is_not_kept_in_agendas CHECK ((NOT core.has_aadhaar(((((((title || ' / '::text) || COALESCE(title_gu, ''::text)) || ' / '::text) || COALESCE(note, ''::text)) || ' / '::text) || COALESCE(note_gu, ''::text))))),
    CONSTRAINT aadhaar_is_not_kept_in_notes_of_the_chair CHECK ((NOT core.has_aadhaar(chair_note))),
    CONSTRAINT aadhaar_is_not_kept_on_the_wall_of_items CHECK ((NOT core.has_aadhaar(((COALESCE(wall_words, ''::text) || ' / '::text) || COALESCE(wall_words_gu, ''::text))))),
    CONSTRAINT agenda_item_business_check CHECK ((business = ANY (ARRAY['report'::text, 'accounts'::text, 'audit'::text, 'surplus'::text, 'auditor'::text]))),
    CONSTRAINT agenda_item_confirms_check CHECK (((confirms_id IS NULL) OR (kind = 'minutes'::text))),
    CONSTRAINT agenda_item_has_a_title CHECK ((btrim(title) <> ''::text)),
    CONSTRAINT agenda_item_kind_check CHECK ((kind = ANY (ARRAY['minutes'::text, 'actions'::text, 'decision'::text, 'information'::text, 'accounts'::text, 'election'::text, 'other'::text]))),
    CONSTRAINT agenda_item_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'current'::text, 'done'::text, 'carried'::text, 'dropped'::text]))),
    CONSTRAINT agenda_item_takes_minutes CHECK (((minutes >= 1) AND (minutes <= 600)))
);

ALTER TABLE ONLY core.agenda_item FORCE ROW LEVEL SECURITY;

ALTER TABLE core.agenda_item OWNER TO mandali_owner;

CREATE FUNCTION core.confirming_item(meeting_id bigint, confirmed_id bigint) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.confirming_item(meeting_id bigint, confirmed_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.continue_meeting(meeting core.meeting, held_on date, begins text, place text, place_gu text) RETURNS core.meeting
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.continue_meeting(meeting core.meeting, held_on date, begins text, place text, place_gu text) OWNER TO mandali_owner;

CREATE FUNCTION core.count_is_secret(count_id bigint) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.count_is_secret(count_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.count_lines(lines jsonb) RETURNS TABLE(category text, nomination_id bigint, votes integer)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.count_lines(lines jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.digest_of_rows(import_id bigint) RETURNS bytea
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.digest_of_rows(import_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.count_rows(import_id bigint) RETURNS core.import
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.count_rows(import_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.counted(vote core.vote, for_count bigint, against_count bigint, abstain_count bigint, invalid_count bigint) RETURNS core.vote
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.counted(vote core.vote, for_count bigint, against_count bigint, abstain_count bigint, invalid_count bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.declare_election(election core.election, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.declare_election(election core.election, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.derived_id(request_id uuid, words text, place bigint) RETURNS uuid
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.derived_id(request_id uuid, words text, place bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.draw_voters(election core.election, draw integer, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.draw_voters(election core.election, draw integer, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.drop_item(item_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.drop_item(item_id bigint) OWNER TO mandali_owner;

CREATE TABLE core.election_day (
    day_id bigint NOT NULL,
    election_id bigint NOT NULL,
    stage text NOT NULL,
    due_on date NOT NULL,
    words text,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_election_days CHECK ((NOT core.has_aadhaar(words)))
);

ALTER TABLE ONLY core.election_day FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_day OWNER TO mandali_owner;

CREATE FUNCTION core.election_day_of(election_id bigint, stage text) RETURNS date
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.election_day_of(election_id bigint, stage text) OWNER TO mandali_owner;

CREATE TABLE core.election_cancellation (
    election_id bigint NOT NULL,
    words text NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_cancelled_elections CHECK ((NOT core.has_aadhaar(words))),
    CONSTRAINT election_cancellation_words_check CHECK ((btrim(words) <> ''::text))
);

ALTER TABLE ONLY core.election_cancellation FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_cancellation OWNER TO mandali_owner;

CREATE TABLE core.election_stage (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL,
    rule text
);

ALTER TABLE core.election_stage OWNER TO mandali_owner;

CREATE TABLE core.election_step (
    step_id bigint NOT NULL,
    election_id bigint NOT NULL,
    stage text NOT NULL,
    ended_on date NOT NULL,
    digest bytea,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    words text,
    CONSTRAINT aadhaar_is_not_kept_in_election_steps CHECK ((NOT core.has_aadhaar(words)))
);

ALTER TABLE ONLY core.election_step FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_step OWNER TO mandali_owner;

CREATE FUNCTION core.election_stage_of(election_id bigint) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.election_stage_of(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.seat_blockers(election_id bigint, stage text) RETURNS TABLE(what text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.seat_blockers(election_id bigint, stage text) OWNER TO mandali_owner;

CREATE FUNCTION core.term_blockers(election_id bigint, stage text) RETURNS TABLE(what text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.term_blockers(election_id bigint, stage text) OWNER TO mandali_owner;

CREATE TABLE core.complaint_decision (
    decision_id bigint NOT NULL,
    complaint_id bigint NOT NULL,
    is_upheld boolean NOT NULL,
    decided_on date NOT NULL,
    words text NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_complaint_decisions CHECK ((NOT core.has_aadhaar(words)))
);

ALTER TABLE ONLY core.complaint_decision FORCE ROW LEVEL SECURITY;

ALTER TABLE core.complaint_decision OWNER TO mandali_owner;

CREATE TABLE core.election_complaint (
    complaint_id bigint NOT NULL,
    election_id bigint NOT NULL,
    serial integer NOT NULL,
    made_by text NOT NULL,
    received_on date NOT NULL,
    words text NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_complaints CHECK ((NOT core.has_aadhaar(((made_by || ' / '::text) || words))))
);

ALTER TABLE ONLY core.election_complaint FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_complaint OWNER TO mandali_owner;

CREATE VIEW core.live_complaint_decision AS
 SELECT d.decision_id,
    d.complaint_id,
    d.is_upheld,
    d.decided_on,
    d.words,
    d.request_id,
    d.entered_at,
    d.entered_by
   FROM core.complaint_decision d
  WHERE (NOT (EXISTS ( SELECT
           FROM core.complaint_decision n
          WHERE ((n.complaint_id = d.complaint_id) AND (n.decision_id > d.decision_id)))));

ALTER TABLE core.live_complaint_decision OWNER TO mandali_owner;

CREATE TABLE core.roll_decision (
    decision_id bigint NOT NULL,
    objection_id bigint NOT NULL,
    is_accepted boolean NOT NULL,
    decided_on date NOT NULL,
    words text NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_roll_decisions CHECK ((NOT core.has_aadhaar(words)))
);

ALTER TABLE ONLY core.roll_decision FORCE ROW LEVEL SECURITY;

ALTER TABLE core.roll_decision OWNER TO mandali_owner;

CREATE VIEW core.live_roll_decision AS
 SELECT d.decision_id,
    d.objection_id,
    d.is_accepted,
    d.decided_on,
    d.words,
    d.request_id,
    d.entered_at,
    d.entered_by
   FROM core.roll_decision d
  WHERE (NOT (EXISTS ( SELECT
           FROM core.roll_decision n
          WHERE ((n.objection_id = d.objection_id) AND (n.decision_id > d.decision_id)))));

ALTER TABLE core.live_roll_decision OWNER TO mandali_owner;

CREATE FUNCTION core.election_blockers(election_id bigint, day date) RETURNS TABLE(stage text, what text, details text, record_id bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.election_blockers(election_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.election_ended_on(election_id bigint, stage text) RETURNS date
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.election_ended_on(election_id bigint, stage text) OWNER TO mandali_owner;

CREATE FUNCTION core.end_act(request_id uuid, record_id bigint, number text) RETURNS core.answer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.end_act(request_id uuid, record_id bigint, number text) OWNER TO mandali_owner;

CREATE FUNCTION core.end_draft(draft_id bigint, state text, words text) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.end_draft(draft_id bigint, state text, words text) OWNER TO mandali_owner;

CREATE FUNCTION core.end_holding(seat core.seat, day date, reason text, words text, resolution_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.end_holding(seat core.seat, day date, reason text, words text, resolution_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.end_terms(election core.election, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.end_terms(election core.election, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.enter_accounts(import core.import, upload_id uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.enter_accounts(import core.import, upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.enter_decision(motion core.motion, meeting core.meeting, vote core.vote) RETURNS core.resolution
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.enter_decision(motion core.motion, meeting core.meeting, vote core.vote) OWNER TO mandali_owner;

CREATE FUNCTION core.enter_openings(import core.import, upload_id uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.enter_openings(import core.import, upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.enter_postings(import core.import, upload_id uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.enter_postings(import core.import, upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.enter_resolutions(import core.import, upload_id uuid) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.enter_resolutions(import core.import, upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.enter_rows(import core.import, upload_id uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.enter_rows(import core.import, upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.enter_shareholders(import core.import, upload_id uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.enter_shareholders(import core.import, upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.enter_sitting_dues(meeting core.meeting) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.enter_sitting_dues(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.enter_statement(import core.import, upload_id uuid) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.enter_statement(import core.import, upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.member_on(member_id bigint, day date) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.member_on(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.sitting_on(body text, day date) RETURNS TABLE(seat_id bigint, place_id bigint, member_id bigint, category text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.sitting_on(body text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.entitled_on(body text, day date) RETURNS TABLE(member_id bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.entitled_on(body text, day date) OWNER TO mandali_owner;

CREATE VIEW core.bank_settlement AS
SELECT
    NULL::bigint AS bank_line_id,
    NULL::bigint AS account_id,
    NULL::date AS settled_on,
    NULL::bigint[] AS line_ids,
    NULL::text AS numbers;

ALTER TABLE core.bank_settlement OWNER TO mandali_owner;

CREATE FUNCTION core.faults_of_bank() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.faults_of_bank() OWNER TO mandali_owner;

CREATE TABLE core.period (
    period_id bigint NOT NULL,
    first_on date NOT NULL,
    last_on date NOT NULL,
    CONSTRAINT period_is_a_month CHECK (((EXTRACT(day FROM first_on) = (1)::numeric) AND (last_on = (((first_on + '1 mon'::interval) - '1 day'::interval))::date)))
);

ALTER TABLE core.period OWNER TO mandali_owner;

CREATE TABLE core.period_step (
    step_id bigint NOT NULL,
    period_id bigint NOT NULL,
    state text NOT NULL,
    words text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_periods CHECK ((NOT core.has_aadhaar(words))),
    CONSTRAINT period_step_state_check CHECK ((state = ANY (ARRAY['open'::text, 'soft_closed'::text, 'audited'::text, 'locked'::text])))
);

ALTER TABLE ONLY core.period_step FORCE ROW LEVEL SECURITY;

ALTER TABLE core.period_step OWNER TO mandali_owner;

CREATE FUNCTION core.faults_of_books() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.faults_of_books() OWNER TO mandali_owner;

CREATE FUNCTION core.faults_of_elections() RETURNS TABLE(invariant text, details text)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.faults_of_elections() OWNER TO mandali_owner;

CREATE FUNCTION core.faults_of_imports() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.faults_of_imports() OWNER TO mandali_owner;

CREATE FUNCTION core.faults_of_meetings() RETURNS TABLE(invariant text, details text)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.faults_of_meetings() OWNER TO mandali_owner;

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

CREATE TABLE core.certified_copy (
    act_id bigint NOT NULL,
    member_id bigint NOT NULL,
    issued_on date NOT NULL,
    recipient text NOT NULL,
    entry jsonb NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_copies CHECK ((NOT core.has_aadhaar(recipient)))
);

ALTER TABLE ONLY core.certified_copy FORCE ROW LEVEL SECURITY;

ALTER TABLE core.certified_copy OWNER TO mandali_owner;

CREATE FUNCTION core.faults_of_members() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.faults_of_members() OWNER TO mandali_owner;

CREATE TABLE core.counter (
    series text NOT NULL,
    year text NOT NULL,
    last bigint NOT NULL
);

ALTER TABLE core.counter OWNER TO mandali_owner;

CREATE FUNCTION core.faults_of_numbers() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.faults_of_numbers() OWNER TO mandali_owner;

CREATE TABLE core.objection (
    objection_id bigint NOT NULL,
    number text NOT NULL,
    report_on date NOT NULL,
    due_on date NOT NULL,
    class text NOT NULL,
    voucher_id bigint,
    cited text,
    amount_paise bigint,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_objections CHECK ((NOT core.has_aadhaar(cited))),
    CONSTRAINT objection_is_of_an_amount CHECK ((amount_paise > 0)),
    CONSTRAINT objection_says_to_what CHECK (((voucher_id IS NOT NULL) OR (btrim(cited) <> ''::text))),
    CONSTRAINT reply_is_due_after_the_report CHECK ((due_on >= report_on))
);

ALTER TABLE ONLY core.objection FORCE ROW LEVEL SECURITY;

ALTER TABLE core.objection OWNER TO mandali_owner;

CREATE TABLE core.objection_step (
    step_id bigint NOT NULL,
    objection_id bigint NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    action text,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_replies CHECK ((NOT core.has_aadhaar(((words || ' / '::text) || COALESCE(action, ''::text))))),
    CONSTRAINT objection_step_has_words CHECK ((btrim(words) <> ''::text)),
    CONSTRAINT objection_step_kind_check CHECK ((kind = ANY (ARRAY['raised'::text, 'reworded'::text, 'replied'::text, 'kept_open'::text, 'accepted'::text])))
);

ALTER TABLE ONLY core.objection_step FORCE ROW LEVEL SECURITY;

ALTER TABLE core.objection_step OWNER TO mandali_owner;

CREATE FUNCTION core.faults_of_objections() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.faults_of_objections() OWNER TO mandali_owner;

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

CREATE FUNCTION core.faults_of_requests() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.faults_of_requests() OWNER TO mandali_owner;

CREATE FUNCTION core.faults_of_shares() RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.faults_of_shares() OWNER TO mandali_owner;

CREATE FUNCTION core.faults_of_trail(noted_head text) RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.faults_of_trail(noted_head text) OWNER TO mandali_owner;

CREATE FUNCTION core.fill_agenda(meeting core.meeting) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.fill_agenda(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.financial_year(day date) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.financial_year(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.find_faults(noted_head text) RETURNS TABLE(invariant text, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.find_faults(noted_head text) OWNER TO mandali_owner;

CREATE TABLE core.agenda_noticed (
    item_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    title_gu text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL
);

ALTER TABLE ONLY core.agenda_noticed FORCE ROW LEVEL SECURITY;

ALTER TABLE core.agenda_noticed OWNER TO mandali_owner;

CREATE FUNCTION core.freeze_agenda(meeting core.meeting) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.freeze_agenda(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.freeze_roll(vote core.vote, meeting core.meeting) RETURNS bytea
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.freeze_roll(vote core.vote, meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.freeze_voters(election_id bigint, day date) RETURNS bytea
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.freeze_voters(election_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.had_office_too_long(member_id bigint, day date) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.had_office_too_long(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.hold_matches() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.hold_matches() OWNER TO mandali_owner;

CREATE FUNCTION core.hour_of(moment timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.hour_of(moment timestamp with time zone) OWNER TO mandali_owner;

CREATE FUNCTION core.is_aadhaar(digits text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.is_aadhaar(digits text) OWNER TO mandali_owner;

CREATE FUNCTION core.is_carried(kind text, day date, for_count bigint, against_count bigint, present bigint, entitled bigint, casting text) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.is_carried(kind text, day date, for_count bigint, against_count bigint, present bigint, entitled bigint, casting text) OWNER TO mandali_owner;

CREATE FUNCTION core.is_first_held(meeting core.meeting) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.is_first_held(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.is_in_the_room(meeting_id bigint, member_id bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.is_in_the_room(meeting_id bigint, member_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.is_of_category(member_id bigint, category text, day date) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.is_of_category(member_id bigint, category text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.is_voter(election_id bigint, member_id bigint) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.is_voter(election_id bigint, member_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.item_of_open_meeting(item_id bigint) RETURNS core.agenda_item
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.item_of_open_meeting(item_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.item_to_change(item_id bigint) RETURNS core.agenda_item
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.item_to_change(item_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.keep_ballot() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.keep_ballot() OWNER TO mandali_owner;

CREATE FUNCTION core.keep_draft(draft_id bigint, wanted core.draft) RETURNS core.draft
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.keep_draft(draft_id bigint, wanted core.draft) OWNER TO mandali_owner;

CREATE FUNCTION core.keep_import() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.keep_import() OWNER TO mandali_owner;

CREATE FUNCTION core.keep_in_the_register() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.keep_in_the_register() OWNER TO mandali_owner;

CREATE FUNCTION core.keep_match() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.keep_match() OWNER TO mandali_owner;

CREATE FUNCTION core.keep_matched_voucher() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.keep_matched_voucher() OWNER TO mandali_owner;

CREATE FUNCTION core.keep_member_number() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.keep_member_number() OWNER TO mandali_owner;

CREATE FUNCTION core.keep_rows(import core.import, upload_id uuid, verdicts core.verdict[]) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.keep_rows(import core.import, upload_id uuid, verdicts core.verdict[]) OWNER TO mandali_owner;

CREATE FUNCTION core.kept_series(upload_id uuid) RETURNS TABLE(series text, year text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.kept_series(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.known_roles(roles text) RETURNS text[]
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.known_roles(roles text) OWNER TO mandali_owner;

CREATE FUNCTION core.later_act(act core.act) RETURNS core.act
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.later_act(act core.act) OWNER TO mandali_owner;

CREATE FUNCTION core.latin_sounds(word text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.latin_sounds(word text) OWNER TO mandali_owner;

CREATE FUNCTION core.lay_out_ballot(election_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.lay_out_ballot(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.leave_behind(meeting core.meeting) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.leave_behind(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.leave_current_item(meeting_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.leave_current_item(meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.let_office_in(is_let_in boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.let_office_in(is_let_in boolean) OWNER TO mandali_doorkeeper;

CREATE TABLE core.money_way (
    way text NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT money_way_check CHECK ((way = ANY (ARRAY['cash'::text, 'bank'::text])))
);

ALTER TABLE core.money_way OWNER TO mandali_owner;

CREATE TABLE core.ready_rule (
    code text NOT NULL,
    ordinal integer NOT NULL,
    debit_account_id bigint,
    credit_account_id bigint,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL,
    CONSTRAINT ready_rule_side_check CHECK (((debit_account_id IS NOT NULL) OR (credit_account_id IS NOT NULL)))
);

ALTER TABLE core.ready_rule OWNER TO mandali_owner;

CREATE FUNCTION core.lines_by_rule(act core.act) RETURNS jsonb
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.lines_by_rule(act core.act) OWNER TO mandali_owner;

CREATE FUNCTION core.lines_of(voucher_id bigint, is_turned boolean) RETURNS jsonb
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.lines_of(voucher_id bigint, is_turned boolean) OWNER TO mandali_owner;

CREATE FUNCTION core.live_membership_of(person_id bigint) RETURNS core.member
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.live_membership_of(person_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.lock_person(person_id bigint, row_version bigint) RETURNS core.person
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.lock_person(person_id bigint, row_version bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.part_of_office(relation text) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.part_of_office(relation text) OWNER TO mandali_owner;

CREATE FUNCTION core.said_record(relation text, row_key text, content jsonb, language text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.said_record(relation text, row_key text, content jsonb, language text) OWNER TO mandali_owner;

CREATE FUNCTION core.trail_is_seen(relation text, row_key text, content jsonb) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.trail_is_seen(relation text, row_key text, content jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.logged(from_on date, to_on date, part text, state text, search text) RETURNS TABLE("position" bigint, ordinal bigint, place bigint, recorded_at timestamp with time zone, login text, state text, relation text, row_key text, old jsonb, new jsonb, field text, field_old jsonb, field_new jsonb)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.logged(from_on date, to_on date, part text, state text, search text) OWNER TO mandali_owner;

CREATE FUNCTION core.login_of(login text) RETURNS core.login
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.login_of(login text) OWNER TO mandali_owner;

CREATE FUNCTION core.may(act text) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.may(act text) OWNER TO mandali_owner;

CREATE FUNCTION core.may_lie_in(words text, known text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.may_lie_in(words text, known text) OWNER TO mandali_owner;

CREATE FUNCTION core.meeting_clock(day date) RETURNS TABLE(key text, what text, body text, until date, days_left bigint, held_count bigint, needed_count bigint, meeting_id bigint, held_on date, asked_on date, notice_until date, state text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.meeting_clock(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.meeting_for(act text, meeting_id bigint) RETURNS core.meeting
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.meeting_for(act text, meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.meeting_to_attend(meeting_id bigint) RETURNS core.meeting
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.meeting_to_attend(meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.member_here() RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.member_here() OWNER TO mandali_owner;

CREATE FUNCTION core.minutes_hash(meeting_id bigint) RETURNS bytea
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.minutes_hash(meeting_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.minutes_opening(meeting core.meeting, language text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.minutes_opening(meeting core.meeting, language text) OWNER TO mandali_owner;

CREATE FUNCTION core.missing_capital() RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.missing_capital() OWNER TO mandali_owner;

CREATE FUNCTION core.moment_in_room(meeting core.meeting, hour text, is_leaving boolean) RETURNS timestamp with time zone
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.moment_in_room(meeting core.meeting, hour text, is_leaving boolean) OWNER TO mandali_owner;

CREATE FUNCTION core.moment_of(meeting core.meeting, field text, hour text) RETURNS timestamp with time zone
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.moment_of(meeting core.meeting, field text, hour text) OWNER TO mandali_owner;

CREATE FUNCTION core.money_between(from_on date, to_on date) RETURNS TABLE(key bigint, place integer, kind text, group_ordinal integer, name text, name_gu text, name_hi text, receipt_paise bigint, payment_paise bigint)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.money_between(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.motion_for(motion_id bigint, VARIADIC states text[]) RETURNS core.motion
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.motion_for(motion_id bigint, VARIADIC states text[]) OWNER TO mandali_owner;

CREATE FUNCTION core.move_shares(act core.act, how text, share_count bigint, wanted_number bigint) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.move_shares(act core.act, how text, share_count bigint, wanted_number bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.name_key(word text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.name_key(word text) OWNER TO mandali_owner;

CREATE FUNCTION core.name_place(place core.place, name text, taluka text, district text) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.name_place(place core.place, name text, taluka text, district text) OWNER TO mandali_owner;

CREATE FUNCTION core.names_a_member(words text, day date) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.names_a_member(words text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.next_number(series text, year text) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.next_number(series text, year text) OWNER TO mandali_owner;

CREATE FUNCTION core.next_serial(election_id bigint, what text) RETURNS integer
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.next_serial(election_id bigint, what text) OWNER TO mandali_owner;

CREATE FUNCTION core.papers_signed(election_id bigint, member_id bigint) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.papers_signed(election_id bigint, member_id bigint) OWNER TO mandali_owner;

CREATE TABLE core.nomination_ground (
    code text NOT NULL,
    ordinal integer NOT NULL,
    is_bar boolean NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.nomination_ground OWNER TO mandali_owner;

CREATE FUNCTION core.nomination_grounds(nomination_id bigint, day date) RETURNS TABLE(code text, is_bar boolean, details text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.nomination_grounds(nomination_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.note_changed_words() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.note_changed_words() OWNER TO mandali_owner;

CREATE FUNCTION core.note_name_words() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.note_name_words() OWNER TO mandali_owner;

CREATE FUNCTION core.note_pan(party text, pan text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.note_pan(party text, pan text) OWNER TO mandali_owner;

CREATE FUNCTION core.note_village_words() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.note_village_words() OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_body(body text, rule text, day date) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_body(body text, rule text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.says(language text, en text, gu text, VARIADIC parts text[] DEFAULT '{}'::text[]) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.says(language text, en text, gu text, VARIADIC parts text[]) OWNER TO mandali_owner;

CREATE FUNCTION core.notice_sentence(meeting core.meeting, language text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.notice_sentence(meeting core.meeting, language text) OWNER TO mandali_owner;

CREATE FUNCTION core.numbered(series text, day date, place bigint, width integer) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.numbered(series text, day date, place bigint, width integer) OWNER TO mandali_owner;

CREATE FUNCTION core.objection_state(objection_id bigint, day date) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.objection_state(objection_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.office_row(member_id bigint, body text, office text, day date, OUT limit_on date, OUT free_on date) RETURNS record
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.office_row(member_id bigint, body text, office text, day date, OUT limit_on date, OUT free_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.open_vote_of(vote_id bigint) RETURNS core.vote
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.open_vote_of(vote_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.opening_voucher_lines(upload_id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.opening_voucher_lines(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.pan_of(party text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.pan_of(party text) OWNER TO mandali_owner;

CREATE FUNCTION core.pay_calls(act core.act, paise bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.pay_calls(act core.act, paise bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.people_misspelt(search text, typed text, begun text[], most bigint) RETURNS TABLE(person_id bigint, distance integer)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS …;

ALTER FUNCTION core.people_misspelt(search text, typed text, begun text[], most bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.people_of_words(words text[], begun text[], most bigint) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS …;

ALTER FUNCTION core.people_of_words(words text[], begun text[], most bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.person_as_said(person_id bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, sewa_number text, aadhaar_last4 text, day date) RETURNS core.person
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.person_as_said(person_id bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, sewa_number text, aadhaar_last4 text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.place_sounding(name text, taluka text, district text) RETURNS core.place
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.place_sounding(name text, taluka text, district text) OWNER TO mandali_owner;

CREATE FUNCTION core.post_act(act core.act) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.post_act(act core.act) OWNER TO mandali_owner;

CREATE FUNCTION core.post_import(import core.import, sign integer) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.post_import(import core.import, sign integer) OWNER TO mandali_owner;

CREATE FUNCTION core.post_register(dated_on date, paise bigint, narration text, import_id bigint, kind text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.post_register(dated_on date, paise bigint, narration text, import_id bigint, kind text) OWNER TO mandali_owner;

CREATE FUNCTION core.post_request(request_id uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.post_request(request_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.post_sitting_dues() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.post_sitting_dues() OWNER TO mandali_owner;

CREATE FUNCTION core.post_year(first_on date, is_first boolean) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.post_year(first_on date, is_first boolean) OWNER TO mandali_owner;

CREATE FUNCTION core.posting_day(day date) RETURNS date
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.posting_day(day date) OWNER TO mandali_owner;

CREATE TABLE core.head_count (
    count_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    block text NOT NULL,
    heads bigint NOT NULL,
    counted_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_blocks CHECK ((NOT core.has_aadhaar(block))),
    CONSTRAINT head_count_is_not_negative CHECK ((heads >= 0)),
    CONSTRAINT head_count_names_its_block CHECK ((btrim(block) <> ''::text))
);

ALTER TABLE ONLY core.head_count FORCE ROW LEVEL SECURITY;

ALTER TABLE core.head_count OWNER TO mandali_owner;

CREATE VIEW core.live_presence AS
 SELECT p.presence_id,
    p.meeting_id,
    p.member_id,
    p.came_at,
    p.left_at,
    p.way,
    p.entered_at,
    p.entered_by
   FROM core.presence p
  WHERE (p.taken_back_at IS NULL);

ALTER TABLE core.live_presence OWNER TO mandali_owner;

CREATE FUNCTION core.present_in(meeting core.meeting) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.present_in(meeting core.meeting) OWNER TO mandali_owner;

CREATE TABLE core.seat_category (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL,
    is_elected boolean NOT NULL,
    may_hold_office boolean NOT NULL,
    may_be_co_opted boolean NOT NULL
);

ALTER TABLE core.seat_category OWNER TO mandali_owner;

CREATE FUNCTION core.voters_on(kind text, body text, day date) RETURNS TABLE(member_id bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.voters_on(kind text, body text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.present_for(kind text, meeting core.meeting) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.present_for(kind text, meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.propose_election_days(election_id bigint, poll_on date, request_id uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.propose_election_days(election_id bigint, poll_on date, request_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.quorum_awaited_until(meeting core.meeting) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.quorum_awaited_until(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.quorum_needed(meeting core.meeting) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.quorum_needed(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.refuse(rule text, field text DEFAULT NULL::text, VARIADIC details text[] DEFAULT '{}'::text[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.refuse(rule text, field text, VARIADIC details text[]) OWNER TO mandali_owner;

CREATE FUNCTION core.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.refuse_change() OWNER TO mandali_owner;

CREATE FUNCTION core.refuse_roll_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.refuse_roll_change() OWNER TO mandali_owner;

CREATE FUNCTION core.require(field text, value text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require(field text, value text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_adjournment(meeting core.meeting, cause text, held_on date, begins text, words text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_adjournment(meeting core.meeting, cause text, held_on date, begins text, words text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_administrator() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_administrator() OWNER TO mandali_owner;

CREATE FUNCTION core.require_admitted(member_id bigint, day date, field text, day_field text DEFAULT 'value_on'::text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_admitted(member_id bigint, day date, field text, day_field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_admitted_by(resolution_id bigint, member_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_admitted_by(resolution_id bigint, member_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_age(her core.person, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_age(her core.person, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_allotted_by(resolution_id bigint, member_id bigint, share_count bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_allotted_by(resolution_id bigint, member_id bigint, share_count bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_application(member_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_application(member_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_associate_part(class text, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_associate_part(class text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_bank_line(bank_line_id bigint) RETURNS core.bank_line
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_bank_line(bank_line_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_booth(booth_id bigint, stage text) RETURNS core.election_booth
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_booth(booth_id bigint, stage text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_complete(member_id bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_complete(member_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_counts(booth core.election_booth, lines jsonb) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_counts(booth core.election_booth, lines jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.require_day(field text, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_day(field text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_days_in_order(election core.election) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_days_in_order(election core.election) OWNER TO mandali_owner;

CREATE FUNCTION core.require_death(member_id bigint, day date, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_death(member_id bigint, day date, field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_decision_day(day date, field text, since date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_decision_day(day date, field text, since date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_draft(draft_id bigint, row_version bigint) RETURNS core.draft
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_draft(draft_id bigint, row_version bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_election(election_id bigint) RETURNS core.election
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_election(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_empty_since(seat core.seat) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_empty_since(seat core.seat) OWNER TO mandali_owner;

CREATE FUNCTION core.require_end(reason text, words text, is_office boolean) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_end(reason text, words text, is_office boolean) OWNER TO mandali_owner;

CREATE FUNCTION core.require_end_in_error(until_on date, reason text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_end_in_error(until_on date, reason text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_entitled(meeting core.meeting, member_id bigint, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_entitled(meeting core.meeting, member_id bigint, field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_free_login(login text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_free_login(login text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_group(member_id bigint, category text, day date, words text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_group(member_id bigint, category text, day date, words text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_held_long_enough(member_id bigint, share_count bigint, wanted_number bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_held_long_enough(member_id bigint, share_count bigint, wanted_number bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_holding_limit(member_id bigint, added bigint, allotted bigint, day date, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_holding_limit(member_id bigint, added bigint, allotted bigint, day date, field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_in_the_room(meeting_id bigint, member_id bigint, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_in_the_room(meeting_id bigint, member_id bigint, field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_item_fields(kind text, title text, minutes bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_item_fields(kind text, title text, minutes bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_kind(kind text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_kind(kind text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_leaving(member_id bigint, share_count bigint, wanted_number bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_leaving(member_id bigint, share_count bigint, wanted_number bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_lines(kind text, lines jsonb) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_lines(kind text, lines jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.require_may_add(meeting core.meeting) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_may_add(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.require_may_sit(member_id bigint, category text, body text, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_may_sit(member_id bigint, category text, body text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_meeting_fields(body text, kind text, held_on date, begins text, place text, asked_on date, asked_by bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_meeting_fields(body text, kind text, held_on date, begins text, place text, asked_on date, asked_by bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_member(member_id bigint, day date, field text, day_field text DEFAULT 'value_on'::text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_member(member_id bigint, day date, field text, day_field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_motion_shares(kind text, shares jsonb) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_motion_shares(kind text, shares jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.require_no_draft(last_on date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_no_draft(last_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_no_open_vote(meeting core.meeting) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_no_open_vote(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.require_nomination(nomination_id bigint, VARIADIC stages text[]) RETURNS core.election_nomination
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_nomination(nomination_id bigint, VARIADIC stages text[]) OWNER TO mandali_owner;

CREATE FUNCTION core.require_not_before_application(member_id bigint, day date, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_not_before_application(member_id bigint, day date, field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_not_ceased(member_id bigint, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_not_ceased(member_id bigint, field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_nothing_after(member_id bigint, day date, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_nothing_after(member_id bigint, day date, field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_noticed(kind text, item_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_noticed(kind text, item_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_objection(objection_id bigint) RETURNS core.objection
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_objection(objection_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_office_time(member_id bigint, body text, office text, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_office_time(member_id bigint, body text, office text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_one_membership(member_id bigint, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_one_membership(member_id bigint, field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_one_paper(nomination core.election_nomination) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_one_paper(nomination core.election_nomination) OWNER TO mandali_owner;

CREATE FUNCTION core.require_open_body(body text) RETURNS core.body
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_open_body(body text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_period(field text, day date, late_words text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_period(field text, day date, late_words text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_reason(occasion text, reason text, words text, reason_field text, words_field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_reason(occasion text, reason text, words text, reason_field text, words_field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_reply(objection_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_reply(objection_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_room(body core.body, category text, count bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_room(body core.body, category text, count bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_stage(election_id bigint, VARIADIC stages text[]) RETURNS core.election
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_stage(election_id bigint, VARIADIC stages text[]) OWNER TO mandali_owner;

CREATE FUNCTION core.require_stage_day(election_id bigint, stage text, field text, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_stage_day(election_id bigint, stage text, field text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_still_held(member_id bigint, share_count bigint, wanted_number bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_still_held(member_id bigint, share_count bigint, wanted_number bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_tds(tds text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_tds(tds text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_time_of_vote(motion core.motion) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_time_of_vote(motion core.motion) OWNER TO mandali_owner;

CREATE FUNCTION core.require_undecided(member_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_undecided(member_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_untouched(import core.import) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_untouched(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.require_unused(seat core.seat) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_unused(seat core.seat) OWNER TO mandali_owner;

CREATE FUNCTION core.require_unused_mark(presence core.presence) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_unused_mark(presence core.presence) OWNER TO mandali_owner;

CREATE FUNCTION core.require_upload(upload_id uuid, kind text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_upload(upload_id uuid, kind text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_vacant(place core.seat_place, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_vacant(place core.seat_place, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.require_verifier(verifier text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_verifier(verifier text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_voter_on(kind text, meeting_id bigint, member_id bigint, field text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_voter_on(kind text, meeting_id bigint, member_id bigint, field text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_voucher(voucher_id bigint) RETURNS core.voucher
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_voucher(voucher_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.require_wall_words(meeting_id bigint, words text, words_gu text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_wall_words(meeting_id bigint, words text, words_gu text) OWNER TO mandali_owner;

CREATE FUNCTION core.require_way(category text, way text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.require_way(category text, way text) OWNER TO mandali_owner;

CREATE FUNCTION core.resolution_behind(number text, day date) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.resolution_behind(number text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.result_lines(last_on date) RETURNS jsonb
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.result_lines(last_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.reviews_sentence(meeting core.meeting, language text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.reviews_sentence(meeting core.meeting, language text) OWNER TO mandali_owner;

CREATE FUNCTION core.roll_digest(election_id bigint) RETURNS bytea
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.roll_digest(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.roll_hash(vote_id bigint) RETURNS bytea
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.roll_hash(vote_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.roll_on(election_id bigint, day date) RETURNS TABLE(member_id bigint, exclusion text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.roll_on(election_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.roll_sentence(vote_id bigint, language text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.roll_sentence(vote_id bigint, language text) OWNER TO mandali_owner;

CREATE FUNCTION core.rule_of_applicant(person_id bigint, day date) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.rule_of_applicant(person_id bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.said_change(relation text, row_key text, field text, value jsonb, content jsonb, language text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.said_change(relation text, row_key text, field text, value jsonb, content jsonb, language text) OWNER TO mandali_owner;

CREATE FUNCTION core.said_in(language text, name text, name_gu text, name_hi text) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.said_in(language text, name text, name_gu text, name_hi text) OWNER TO mandali_owner;

CREATE FUNCTION core.said_key(field text, key text, language text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.said_key(field text, key text, language text) OWNER TO mandali_owner;

CREATE FUNCTION core.said_lines(lines jsonb, language text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.said_lines(lines jsonb, language text) OWNER TO mandali_owner;

CREATE FUNCTION core.said_paise(paise bigint) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.said_paise(paise bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.said_row(relation text, row_key text, content jsonb, language text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.said_row(relation text, row_key text, content jsonb, language text) OWNER TO mandali_owner;

CREATE FUNCTION core.said_value(field text, value jsonb, language text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.said_value(field text, value jsonb, language text) OWNER TO mandali_owner;

CREATE FUNCTION core.save_person(her core.person) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.save_person(her core.person) OWNER TO mandali_owner;

CREATE FUNCTION core.save_photo(person_id bigint, photo bytea) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.save_photo(person_id bigint, photo bytea) OWNER TO mandali_owner;

CREATE FUNCTION core.seat_of(seat_id bigint) RETURNS core.seat
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.seat_of(seat_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.seat_the_elected(election core.election, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.seat_the_elected(election core.election, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.seen_day(day date) RETURNS date
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.seen_day(day date) OWNER TO mandali_owner;

CREATE FUNCTION core.set_choice(vote core.vote, member_id bigint, choice text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.set_choice(vote core.vote, member_id bigint, choice text) OWNER TO mandali_owner;

CREATE FUNCTION core.settle_login(login text, roles text[], is_let_in boolean, verifier text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.settle_login(login text, roles text[], is_let_in boolean, verifier text) OWNER TO mandali_doorkeeper;

CREATE FUNCTION core.settle_office() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.settle_office() OWNER TO mandali_owner;

CREATE FUNCTION core.sitting_rule() RETURNS core.ready_rule
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.sitting_rule() OWNER TO mandali_owner;

CREATE FUNCTION core.slips(word text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.slips(word text) OWNER TO mandali_owner;

CREATE FUNCTION core.spoken_words(words text) RETURNS TABLE(place bigint, sounds text[])
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.spoken_words(words text) OWNER TO mandali_owner;

CREATE FUNCTION core.stage_before(stage text) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.stage_before(stage text) OWNER TO mandali_owner;

CREATE FUNCTION core.stands_herself(election_id bigint, login text) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.stands_herself(election_id bigint, login text) OWNER TO mandali_owner;

CREATE FUNCTION core.step_meeting(act text, meeting_id bigint, words text DEFAULT NULL::text) RETURNS core.meeting
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.step_meeting(act text, meeting_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION core.step_period(period_id bigint, from_states text[], state text, words text) RETURNS core.period
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.step_period(period_id bigint, from_states text[], state text, words text) OWNER TO mandali_owner;

CREATE FUNCTION core.take_accounts_back(import core.import) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.take_accounts_back(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.take_back(import core.import) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.take_back(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.take_back_office(held core.office, words text, request_id uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.take_back_office(held core.office, words text, request_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.take_from_months() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.take_from_months() OWNER TO mandali_owner;

CREATE FUNCTION core.take_places(election core.election) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.take_places(election core.election) OWNER TO mandali_owner;

CREATE FUNCTION core.take_postings_back(import core.import) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.take_postings_back(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.take_resolutions_back(import core.import) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.take_resolutions_back(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.take_rows_back(import core.import) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.take_rows_back(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.take_shareholders_back(import core.import) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.take_shareholders_back(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.take_shares(act core.act, kind text, share_count bigint, wanted_number bigint) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.take_shares(act core.act, kind text, share_count bigint, wanted_number bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.take_sitting_due_back(meeting core.meeting, member_id bigint, words text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.take_sitting_due_back(meeting core.meeting, member_id bigint, words text) OWNER TO mandali_owner;

CREATE FUNCTION core.take_statement_back(import core.import) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.take_statement_back(import core.import) OWNER TO mandali_owner;

CREATE FUNCTION core.tds_of(dated_on date, party text, lines jsonb) RETURNS TABLE(paid_paise bigint, limit_paise bigint, percent bigint, source text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.tds_of(dated_on date, party text, lines jsonb) OWNER TO mandali_owner;

CREATE FUNCTION core.tds_payments(from_on date, to_on date) RETURNS TABLE(voucher_id bigint, dated_on date, who text, party text, pan text, nature text, paid_paise bigint, due_paise bigint, deducted_paise bigint, is_above boolean)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.tds_payments(from_on date, to_on date) OWNER TO mandali_owner;

CREATE FUNCTION core.term_end(place core.seat_place, way text, day date) RETURNS date
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.term_end(place core.seat_place, way text, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.transfer_possible_on(member_id bigint, share_count bigint, wanted_number bigint, day date) RETURNS date
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.transfer_possible_on(member_id bigint, share_count bigint, wanted_number bigint, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.verdicts_on_accounts(upload_id uuid) RETURNS SETOF core.verdict
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.verdicts_on_accounts(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.verdicts_on_openings(upload_id uuid) RETURNS SETOF core.verdict
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.verdicts_on_openings(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.verdicts_on_postings(upload_id uuid) RETURNS SETOF core.verdict
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.verdicts_on_postings(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.verdicts_on_resolutions(upload_id uuid) RETURNS SETOF core.verdict
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.verdicts_on_resolutions(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.verdicts_on_shareholders(upload_id uuid) RETURNS SETOF core.verdict
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.verdicts_on_shareholders(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.verdicts_on_statement(upload_id uuid) RETURNS SETOF core.verdict
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.verdicts_on_statement(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.without_one_letter(word text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.without_one_letter(word text) OWNER TO mandali_owner;

CREATE TABLE core.name_word (
    word text NOT NULL,
    times bigint DEFAULT 0 NOT NULL,
    near text[] GENERATED ALWAYS AS (core.without_one_letter(word)) STORED
);

ALTER TABLE ONLY core.name_word FORCE ROW LEVEL SECURITY;

ALTER TABLE core.name_word OWNER TO mandali_owner;

CREATE FUNCTION core.village_choices(words text[]) RETURNS SETOF text[]
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.village_choices(words text[]) OWNER TO mandali_owner;

CREATE FUNCTION core.village_words(words text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC …;

ALTER FUNCTION core.village_words(words text[]) OWNER TO mandali_owner;

CREATE FUNCTION core.voters_of(election_id bigint) RETURNS TABLE(member_id bigint, exclusion text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.voters_of(election_id bigint) OWNER TO mandali_owner;

CREATE FUNCTION core.voucher_lines_of_upload(upload_id uuid) RETURNS TABLE(key text, lines jsonb)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.voucher_lines_of_upload(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.wanted_vouchers(upload_id uuid) RETURNS TABLE(key text, first_row bigint, is_kept boolean, number text, dated_on date, kind text, of_register boolean, party text, narration text, late_words text, made_by text, checked_by text, cancelled_words text, reverses_key text, reverses_id bigint, lines jsonb)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC …;

ALTER FUNCTION core.wanted_vouchers(upload_id uuid) OWNER TO mandali_owner;

CREATE FUNCTION core.was_held(meeting core.meeting) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.was_held(meeting core.meeting) OWNER TO mandali_owner;

CREATE FUNCTION core.who_applies(said core.person, day date) RETURNS core.person
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.who_applies(said core.person, day date) OWNER TO mandali_owner;

CREATE FUNCTION core.words_begun(beginning text, village text DEFAULT ''::text) RETURNS text[]
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.words_begun(beginning text, village text) OWNER TO mandali_owner;

CREATE FUNCTION core.words_near(spelt text, word text) RETURNS TABLE(near text, distance integer)
    LANGUAGE sql STABLE
    BEGIN ATOMIC …;

ALTER FUNCTION core.words_near(spelt text, word text) OWNER TO mandali_owner;

CREATE FUNCTION core.words_on_wall(own text, own_gu text, wall text, wall_gu text, day date, OUT words text, OUT words_gu text, OUT names_member boolean) RETURNS record
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS …;

ALTER FUNCTION core.words_on_wall(own text, own_gu text, wall text, wall_gu text, day date, OUT words text, OUT words_gu text, OUT names_member boolean) OWNER TO mandali_owner;

CREATE VIEW core.money_account AS
 SELECT a.account_id
   FROM core.account a
  WHERE (a.group_code = ANY (ARRAY['cash_in_hand'::text, 'bank_accounts'::text]));

ALTER TABLE core.money_account OWNER TO mandali_owner;

CREATE VIEW api.account AS
 SELECT a.account_id,
    a.group_code,
    g.nature,
    g.sheet,
    g.ordinal AS group_ordinal,
    g.name AS group_name,
    g.name_gu AS group_name_gu,
    g.name_hi AS group_name_hi,
    a.name,
    a.name_gu,
    a.name_hi,
    a.ifsc,
    a.bank_number,
    a.is_closed,
    a.row_version,
    a.tds,
    (a.account_id IN ( SELECT m.account_id
           FROM core.money_account m)) AS is_money
   FROM (core.account a
     JOIN core.account_group g ON ((g.code = a.group_code)));

ALTER TABLE api.account OWNER TO mandali_owner;

CREATE VIEW api.account_group AS
 SELECT g.code,
    g.parent,
    g.nature,
    g.sheet,
    g.ordinal,
    g.name,
    g.name_gu,
    g.name_hi
   FROM core.account_group g;

ALTER TABLE api.account_group OWNER TO mandali_owner;

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

CREATE VIEW api.agenda_item AS
 WITH RECURSIVE tree AS (
         SELECT i_1.item_id,
            i_1.meeting_id,
            (i_1.ordinal)::text AS place,
            ARRAY[i_1.ordinal] AS path
           FROM core.agenda_item i_1
          WHERE (i_1.parent_id IS NULL)
        UNION ALL
         SELECT i_1.item_id,
            i_1.meeting_id,
            ((t_1.place || '.'::text) || i_1.ordinal),
            (t_1.path || i_1.ordinal)
           FROM (tree t_1
             JOIN core.agenda_item i_1 ON (((i_1.meeting_id = t_1.meeting_id) AND (i_1.parent_id = t_1.item_id))))
        )
 SELECT i.item_id,
    i.meeting_id,
    i.parent_id,
    t.place,
    t.path,
    i.kind,
    i.title,
    i.title_gu,
    i.minutes,
    i.from_item_id,
    i.state,
    i.note,
    i.note_gu,
    i.confirms_id,
    i.wall_words,
    i.wall_words_gu,
    i.chair_note,
    ( SELECT count(*) AS count
           FROM api.papers_of(i.item_id) papers_of(paper_id, name, size, entered_at, from_number)) AS paper_count,
    ((EXISTS ( SELECT
           FROM core.agenda_noticed n
          WHERE (n.meeting_id = i.meeting_id))) AND (NOT (EXISTS ( SELECT
           FROM core.agenda_noticed n
          WHERE (n.item_id = i.item_id))))) AS is_added
   FROM (core.agenda_item i
     JOIN tree t ON ((t.item_id = i.item_id)));

ALTER TABLE api.agenda_item OWNER TO mandali_owner;

CREATE TABLE core.agenda_paper (
    paper_id bigint NOT NULL,
    item_id bigint NOT NULL,
    name text NOT NULL,
    content bytea NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_names_of_papers CHECK ((NOT core.has_aadhaar(name))),
    CONSTRAINT paper_has_a_name CHECK (((btrim(name) <> ''::text) AND (length(name) <= 200))),
    CONSTRAINT paper_is_not_too_large CHECK (((octet_length(content) >= 1) AND (octet_length(content) <= 10485760)))
);

ALTER TABLE ONLY core.agenda_paper FORCE ROW LEVEL SECURITY;

ALTER TABLE core.agenda_paper OWNER TO mandali_owner;

CREATE VIEW api.agenda_paper AS
 SELECT p.paper_id,
    p.item_id,
    i.meeting_id,
    p.name,
    (octet_length(p.content))::bigint AS size,
    p.content,
    p.entered_at,
    p.entered_by
   FROM (core.agenda_paper p
     JOIN core.agenda_item i ON ((i.item_id = p.item_id)));

ALTER TABLE api.agenda_paper OWNER TO mandali_owner;

CREATE VIEW api.attendance_record AS
SELECT
    NULL::bigint AS member_id,
    NULL::bigint AS meeting_id,
    NULL::text AS number,
    NULL::text AS body,
    NULL::text AS kind,
    NULL::date AS held_on;

ALTER TABLE api.attendance_record OWNER TO mandali_owner;

CREATE VIEW api.bank_line AS
 SELECT b.bank_line_id,
    b.account_id,
    b.dated_on,
    b.words,
    b.reference,
    b.withdrawn_paise,
    b.deposited_paise,
    b.balance_paise,
    b.import_id,
    s.numbers AS voucher_numbers,
    s.settled_on
   FROM (core.bank_line b
     LEFT JOIN core.bank_settlement s ON ((s.bank_line_id = b.bank_line_id)));

ALTER TABLE api.bank_line OWNER TO mandali_owner;

CREATE VIEW api.bar AS
 SELECT b.bar_id,
    b.member_id,
    b.ground,
    b.from_on,
    b.until_on,
    b.words,
    r.number AS resolution_number,
    b.lifted_on,
    b.lifted_words
   FROM (core.bar b
     LEFT JOIN core.resolution r ON ((r.resolution_id = b.resolution_id)));

ALTER TABLE api.bar OWNER TO mandali_owner;

CREATE TABLE core.bar_ground (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL,
    source text NOT NULL,
    limit_rule text
);

ALTER TABLE core.bar_ground OWNER TO mandali_owner;

CREATE VIEW api.bar_ground AS
 SELECT g.code,
    g.ordinal,
    g.name,
    g.name_gu,
    g.name_hi,
    g.source
   FROM core.bar_ground g;

ALTER TABLE api.bar_ground OWNER TO mandali_owner;

CREATE VIEW api.body AS
 SELECT b.code,
    b.kind,
    b.prefix,
    b.name,
    COALESCE(b.name_gu, b.name) AS name_gu,
    COALESCE(b.name_hi, b.name) AS name_hi,
    b.opened_on,
    b.closed_on,
    r.number AS resolution_number
   FROM (core.body b
     LEFT JOIN core.resolution r ON ((r.resolution_id = b.resolution_id)));

ALTER TABLE api.body OWNER TO mandali_owner;

CREATE VIEW api.carrier AS
 SELECT c.code,
    c.ordinal,
    c.name,
    c.name_gu,
    c.name_hi
   FROM core.carrier c;

ALTER TABLE api.carrier OWNER TO mandali_owner;

CREATE TABLE core.category (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.category OWNER TO mandali_owner;

CREATE VIEW api.category AS
 SELECT c.code,
    c.ordinal,
    c.name,
    c.name_gu,
    c.name_hi
   FROM core.category c;

ALTER TABLE api.category OWNER TO mandali_owner;

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

CREATE VIEW api.certificate_print AS
 SELECT p.print_id,
    p.act_id,
    p.is_first,
    p.words,
    p.printed_at,
    p.printed_by
   FROM core.certificate_print p;

ALTER TABLE api.certificate_print OWNER TO mandali_owner;

CREATE VIEW api.certified_copy AS
 SELECT c.act_id,
    a.number,
    c.member_id,
    c.issued_on,
    c.recipient,
    a.words AS purpose,
    c.entry,
    a.entered_at AS issued_at,
    a.entered_by AS issued_by
   FROM (core.certified_copy c
     JOIN core.live_act a ON ((a.act_id = c.act_id)));

ALTER TABLE api.certified_copy OWNER TO mandali_owner;

CREATE VIEW core.waiting_draft AS
 SELECT d.draft_id,
    d.number,
    d.kind,
    d.dated_on,
    d.party,
    d.narration,
    d.late_words,
    d.lines,
    d.total_paise,
    d.state,
    d.words,
    d.row_version,
    d.entered_at,
    d.entered_by
   FROM core.draft d
  WHERE (d.state = ANY (ARRAY['draft'::text, 'to_check'::text, 'sent_back'::text]));

ALTER TABLE core.waiting_draft OWNER TO mandali_owner;

CREATE VIEW api.draft AS
 SELECT d.draft_id,
    d.number,
    d.kind,
    d.dated_on,
    d.party,
    d.narration,
    d.late_words,
    d.lines,
    d.total_paise,
    d.state,
    d.words,
    d.row_version,
    d.entered_at,
    d.entered_by
   FROM core.waiting_draft d
  WHERE (d.dated_on <@ ( SELECT api.audited_days() AS audited_days));

ALTER TABLE api.draft OWNER TO mandali_owner;

CREATE VIEW api.election_stage AS
 SELECT s.code,
    s.ordinal,
    s.name,
    s.name_gu,
    s.name_hi
   FROM core.election_stage s;

ALTER TABLE api.election_stage OWNER TO mandali_owner;

CREATE TABLE core.election_symbol (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.election_symbol OWNER TO mandali_owner;

CREATE VIEW api.election_symbol AS
 SELECT s.code,
    s.ordinal,
    s.name,
    s.name_gu,
    s.name_hi
   FROM core.election_symbol s;

ALTER TABLE api.election_symbol OWNER TO mandali_owner;

CREATE VIEW api.head_count AS
 SELECT DISTINCT ON (h.meeting_id, h.block) h.count_id,
    h.meeting_id,
    h.block,
    h.heads,
    h.counted_at,
    h.entered_by
   FROM core.head_count h
  ORDER BY h.meeting_id, h.block, h.count_id DESC;

ALTER TABLE api.head_count OWNER TO mandali_owner;

CREATE VIEW api.import AS
 SELECT i.import_id,
    i.number,
    i.kind,
    i.file_name,
    i.file_digest,
    i.sheet,
    i.map,
    i.row_count,
    i.brought_in_count,
    i.refused_count,
    i.skipped_count,
    i.entered_at,
    i.entered_by,
    i.taken_back_at,
    i.taken_back_by,
    i.taken_back_words
   FROM core.import i;

ALTER TABLE api.import OWNER TO mandali_owner;

CREATE VIEW api.import_row AS
 SELECT r.import_id,
    r.row_number,
    r.what,
    r.verdict,
    r.rule,
    r.field,
    r.details,
    r.cells,
    r.left_out,
    r.member_id
   FROM (core.import_row r
     JOIN core.import i ON ((i.import_id = r.import_id)))
  WHERE api.may_read_rows(i.kind);

ALTER TABLE api.import_row OWNER TO mandali_owner;

CREATE TABLE core.audit_span (
    span_id bigint NOT NULL,
    login text NOT NULL,
    first_on date NOT NULL,
    last_on date NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT audited_days_are_in_order CHECK ((first_on <= last_on))
);

ALTER TABLE core.audit_span OWNER TO mandali_owner;

CREATE VIEW api.login AS
 SELECT l.login_id,
    l.login,
    COALESCE(NULLIF(l.full_name, ''::text), l.login) AS full_name,
    array_to_string(l.roles, ','::text) AS roles,
    l.is_disabled,
    ((NOT l.is_disabled) AND (EXISTS ( SELECT
           FROM pg_roles r
          WHERE ((r.rolname = l.login) AND r.rolcanlogin)))) AS is_open,
    l.password_set_at,
    l.entered_at,
    l.entered_by,
    ( SELECT max(q.recorded_at) AS max
           FROM core.request q
          WHERE (q.login = l.login)) AS last_act_at,
    s.first_on AS audited_from_on,
    s.last_on AS audited_until_on,
    l.member_id,
    m.member_number
   FROM ((core.login l
     LEFT JOIN core.member m ON ((m.member_id = l.member_id)))
     LEFT JOIN LATERAL ( SELECT x.first_on,
            x.last_on
           FROM core.audit_span x
          WHERE (x.login = l.login)
          ORDER BY x.span_id DESC
         LIMIT 1) s ON (true));

ALTER TABLE api.login OWNER TO mandali_owner;

CREATE VIEW api.meeting AS
 SELECT m.meeting_id,
    m.number,
    m.body,
    m.kind,
    m.held_on,
    m.begins,
    m.place,
    m.place_gu,
    m.state,
    m.continues_id,
    ( SELECT c.number
           FROM core.meeting c
          WHERE (c.meeting_id = m.continues_id)) AS continues,
    m.asked_on,
    m.asked_by,
    m.chair_id,
    m.opened_at,
    m.closed_at,
    m.adjourned_for,
    m.row_version,
        CASE
            WHEN (m.kind = 'annual'::text) THEN api.year_name(COALESCE(m.late_for, m.held_on))
            ELSE NULL::text
        END AS annual_year,
    ( SELECT count(*) AS count
           FROM core.agenda_item i
          WHERE (i.meeting_id = m.meeting_id)) AS item_count,
    ( SELECT count(*) AS count
           FROM core.motion p
          WHERE ((p.meeting_id = m.meeting_id) AND (p.state = 'passed'::text))) AS passed_count,
    m.entered_at,
    m.entered_by
   FROM core.meeting m;

ALTER TABLE api.meeting OWNER TO mandali_owner;

CREATE VIEW api.meeting_action AS
 SELECT a.action_id,
    a.meeting_id,
    m.number AS meeting_number,
    m.body,
    m.held_on,
    a.item_id,
    a.motion_id,
    r.number AS resolution_number,
    a.words,
    a.words_gu,
    a.owner_id,
    a.owner_name,
    a.due_on,
    a.done_on,
    a.done_words,
    a.review,
    a.review_words,
    a.reviewed_in,
        CASE
            WHEN (a.review = 'done'::text) THEN 'reviewed'::text
            WHEN (a.done_on IS NOT NULL) THEN 'done'::text
            WHEN (a.due_on < api.today()) THEN 'late'::text
            ELSE 'open'::text
        END AS state,
    a.entered_at,
    a.entered_by
   FROM ((core.meeting_action a
     JOIN core.meeting m ON ((m.meeting_id = a.meeting_id)))
     LEFT JOIN core.resolution r ON ((r.motion_id = a.motion_id)));

ALTER TABLE api.meeting_action OWNER TO mandali_owner;

CREATE VIEW api.meeting_step AS
 SELECT s.step_id,
    s.meeting_id,
    s.act,
    s.state,
    s.words,
    s.chair_id,
    s.happened_at,
    s.entered_at,
    s.entered_by
   FROM core.meeting_step s;

ALTER TABLE api.meeting_step OWNER TO mandali_owner;

CREATE TABLE core.minutes (
    minutes_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    language text NOT NULL,
    words text NOT NULL,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_minutes CHECK ((NOT core.has_aadhaar(words))),
    CONSTRAINT minutes_are_not_too_long CHECK ((length(words) <= 200000)),
    CONSTRAINT minutes_have_words CHECK ((btrim(words) <> ''::text)),
    CONSTRAINT minutes_language_check CHECK ((language = ANY (ARRAY['en'::text, 'gu'::text])))
);

ALTER TABLE ONLY core.minutes FORCE ROW LEVEL SECURITY;

ALTER TABLE core.minutes OWNER TO mandali_owner;

CREATE VIEW api.minutes AS
 SELECT n.minutes_id,
    n.meeting_id,
    n.language,
    n.words,
    row_number() OVER (PARTITION BY n.meeting_id, n.language ORDER BY n.minutes_id) AS version,
    (n.minutes_id = max(n.minutes_id) OVER (PARTITION BY n.meeting_id, n.language)) AS is_newest,
    n.entered_at,
    n.entered_by
   FROM core.minutes n;

ALTER TABLE api.minutes OWNER TO mandali_owner;

CREATE TABLE core.minutes_confirmed (
    meeting_id bigint NOT NULL,
    confirmed_in bigint NOT NULL,
    corrections text,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_in_corrections CHECK ((NOT core.has_aadhaar(corrections))),
    CONSTRAINT minutes_are_confirmed_by_another_meeting CHECK ((confirmed_in <> meeting_id))
);

ALTER TABLE ONLY core.minutes_confirmed FORCE ROW LEVEL SECURITY;

ALTER TABLE core.minutes_confirmed OWNER TO mandali_owner;

CREATE VIEW api.minutes_life AS
 SELECT m.meeting_id,
    c.confirmed_in,
    n.number AS confirmed_in_number,
    n.held_on AS confirmed_on,
    c.corrections,
    s.signer_id,
    s.way,
    s.signed_on,
    s.language AS signed_language,
    s.first_page,
    s.page_count,
    s.hash
   FROM (((core.meeting m
     LEFT JOIN core.minutes_confirmed c ON ((c.meeting_id = m.meeting_id)))
     LEFT JOIN core.meeting n ON ((n.meeting_id = c.confirmed_in)))
     LEFT JOIN core.minutes_signed s ON ((s.meeting_id = m.meeting_id)));

ALTER TABLE api.minutes_life OWNER TO mandali_owner;

CREATE VIEW api.month_total AS
 SELECT t.account_id,
    t.month,
    t.debit_paise,
    t.credit_paise
   FROM core.month_total t;

ALTER TABLE api.month_total OWNER TO mandali_owner;

CREATE VIEW api.motion_share AS
 SELECT s.line_id,
    s.motion_id,
    s.member_id,
    s.share_count,
    s.is_done
   FROM core.motion_share s;

ALTER TABLE api.motion_share OWNER TO mandali_owner;

CREATE VIEW api.news AS
 SELECT e."position",
    e.topic
   FROM audit.entry e;

ALTER TABLE api.news OWNER TO mandali_owner;

CREATE VIEW api.notice_copy AS
 SELECT n.copy_id,
    n.meeting_id,
    n.member_id,
    n.recipient,
    n.way,
    n.sent_on,
    n.entered_at,
    n.entered_by
   FROM core.notice_copy n;

ALTER TABLE api.notice_copy OWNER TO mandali_owner;

CREATE TABLE core.objection_class (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.objection_class OWNER TO mandali_owner;

CREATE VIEW api.objection_class AS
 SELECT c.code,
    c.ordinal,
    c.name,
    c.name_gu,
    c.name_hi
   FROM core.objection_class c;

ALTER TABLE api.objection_class OWNER TO mandali_owner;

CREATE VIEW api.objection_step AS
 SELECT s.step_id,
    s.objection_id,
    s.kind,
    s.words,
    s.action,
    s.entered_at,
    s.entered_by,
    COALESCE(l.full_name, s.entered_by) AS entered_by_name
   FROM (core.objection_step s
     LEFT JOIN core.login l ON ((l.login = s.entered_by)));

ALTER TABLE api.objection_step OWNER TO mandali_owner;

CREATE VIEW api.occupation AS
 SELECT o.code,
    o.ordinal,
    o.name,
    o.name_gu,
    o.name_hi
   FROM core.occupation o;

ALTER TABLE api.occupation OWNER TO mandali_owner;

CREATE TABLE core.rule (
    name text NOT NULL,
    ordinal integer NOT NULL,
    title text NOT NULL,
    title_gu text NOT NULL,
    title_hi text NOT NULL,
    unit text NOT NULL,
    "least" bigint NOT NULL,
    kind_needed text,
    area text DEFAULT 'membership'::text NOT NULL,
    most bigint,
    CONSTRAINT rule_area_check CHECK ((area = ANY (ARRAY['membership'::text, 'meetings'::text, 'seats'::text, 'accounts'::text]))),
    CONSTRAINT rule_has_room CHECK ((most >= "least")),
    CONSTRAINT rule_unit_check CHECK ((unit = ANY (ARRAY['paise'::text, 'days'::text, 'months'::text, 'years'::text, 'shares'::text, 'members'::text, 'one_part_in'::text, 'yes_no'::text, 'percent'::text, 'minutes'::text, 'meetings'::text, 'fraction'::text, 'vote_base'::text])))
);

ALTER TABLE core.rule OWNER TO mandali_owner;

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
    p.entered_by,
    u.area
   FROM ((core.parameter p
     JOIN core.rule u ON ((u.name = p.name)))
     LEFT JOIN core.resolution r ON ((r.resolution_id = p.resolution_id)));

ALTER TABLE api.parameter OWNER TO mandali_owner;

CREATE VIEW api.period AS
 SELECT p.period_id,
    p.first_on,
    p.last_on,
    s.state,
    s.words,
    s.entered_at,
    s.entered_by,
    ((to_char((api.year_began(p.first_on))::timestamp with time zone, 'YY'::text) || '-'::text) || to_char((api.year_began(p.first_on) + '1 year'::interval), 'YY'::text)) AS year,
    ( SELECT count(*) AS count
           FROM core.waiting_draft d
          WHERE ((d.dated_on >= p.first_on) AND (d.dated_on <= p.last_on))) AS draft_count
   FROM (core.period p
     CROSS JOIN LATERAL ( SELECT s_1.step_id,
            s_1.period_id,
            s_1.state,
            s_1.words,
            s_1.entered_at,
            s_1.entered_by
           FROM core.period_step s_1
          WHERE (s_1.period_id = p.period_id)
          ORDER BY s_1.step_id DESC
         LIMIT 1) s);

ALTER TABLE api.period OWNER TO mandali_owner;

CREATE VIEW core.permission AS
 SELECT "*VALUES*".column1 AS act,
    "*VALUES*".column2 AS role
   FROM (VALUES ('apply_for_membership'::text,'mandali_clerk'::text), ('change_person'::text,'mandali_clerk'::text), ('change_address'::text,'mandali_clerk'::text), ('change_photo'::text,'mandali_clerk'::text), ('check_application'::text,'mandali_clerk'::text), ('record_signature'::text,'mandali_clerk'::text), ('receive_money'::text,'mandali_clerk'::text), ('record_nomination'::text,'mandali_clerk'::text), ('resign'::text,'mandali_clerk'::text), ('withdraw_application'::text,'mandali_clerk'::text), ('issue_certificate'::text,'mandali_officer'::text), ('reprint_certificate'::text,'mandali_officer'::text), ('issue_certified_copy'::text,'mandali_officer'::text), ('record_resolution'::text,'mandali_officer'::text), ('refuse_application'::text,'mandali_officer'::text), ('admit_member'::text,'mandali_officer'::text), ('allot_shares'::text,'mandali_officer'::text), ('transfer_shares'::text,'mandali_officer'::text), ('call_shares'::text,'mandali_officer'::text), ('surrender_shares'::text,'mandali_officer'::text), ('forfeit_shares'::text,'mandali_officer'::text), ('transmit_shares'::text,'mandali_officer'::text), ('cease_member'::text,'mandali_officer'::text), ('pay_out'::text,'mandali_officer'::text), ('pay_out'::text,'mandali_accountant'::text), ('same_woman'::text,'mandali_officer'::text), ('undo_act'::text,'mandali_officer'::text), ('bring_in'::text,'mandali_officer'::text), ('bring_in'::text,'mandali_accountant'::text), ('take_back_import'::text,'mandali_officer'::text), ('take_back_import'::text,'mandali_accountant'::text), ('open_body'::text,'mandali_officer'::text), ('close_body'::text,'mandali_officer'::text), ('add_seats'::text,'mandali_officer'::text), ('end_place'::text,'mandali_officer'::text), ('fill_seat'::text,'mandali_officer'::text), ('end_seat'::text,'mandali_officer'::text), ('take_back_seat'::text,'mandali_officer'::text), ('take_back_seat_end'::text,'mandali_officer'::text), ('set_aside_seat'::text,'mandali_officer'::text), ('give_office'::text,'mandali_officer'::text), ('end_office'::text,'mandali_officer'::text), ('take_back_office_end'::text,'mandali_officer'::text), ('bar_member'::text,'mandali_officer'::text), ('lift_bar'::text,'mandali_officer'::text), ('hand_over'::text,'mandali_officer'::text), ('change_cooperative'::text,'mandali_admin'::text), ('set_parameter'::text,'mandali_admin'::text), ('add_login'::text,'mandali_admin'::text), ('change_login_roles'::text,'mandali_admin'::text), ('set_login_password'::text,'mandali_admin'::text), ('set_login_member'::text,'mandali_admin'::text), ('let_login_in'::text,'mandali_admin'::text), ('set_audited_days'::text,'mandali_admin'::text), ('open_account'::text,'mandali_accountant'::text), ('change_account'::text,'mandali_accountant'::text), ('post_voucher'::text,'mandali_accountant'::text), ('check_voucher'::text,'mandali_accountant'::text), ('check_voucher'::text,'mandali_officer'::text), ('send_back_voucher'::text,'mandali_accountant'::text), ('send_back_voucher'::text,'mandali_officer'::text), ('throw_away_draft'::text,'mandali_accountant'::text), ('cancel_voucher'::text,'mandali_accountant'::text), ('reverse_voucher'::text,'mandali_accountant'::text), ('match_bank_line'::text,'mandali_accountant'::text), ('match_sure_lines'::text,'mandali_accountant'::text), ('undo_bank_match'::text,'mandali_accountant'::text), ('open_year'::text,'mandali_accountant'::text), ('end_year'::text,'mandali_accountant'::text), ('close_period'::text,'mandali_accountant'::text), ('reopen_period'::text,'mandali_officer'::text), ('audit_period'::text,'mandali_auditor'::text), ('lock_period'::text,'mandali_auditor'::text), ('raise_objection'::text,'mandali_auditor'::text), ('reword_objection'::text,'mandali_auditor'::text), ('keep_objection_open'::text,'mandali_auditor'::text), ('settle_objection'::text,'mandali_auditor'::text), ('reply_to_objection'::text,'mandali_accountant'::text), ('reply_to_objection'::text,'mandali_officer'::text), ('draft_meeting'::text,'mandali_officer'::text), ('change_meeting'::text,'mandali_officer'::text), ('issue_notice'::text,'mandali_officer'::text), ('cancel_meeting'::text,'mandali_officer'::text), ('open_meeting'::text,'mandali_officer'::text), ('take_chair'::text,'mandali_officer'::text), ('adjourn_meeting'::text,'mandali_officer'::text), ('close_meeting'::text,'mandali_officer'::text), ('add_agenda_item'::text,'mandali_officer'::text), ('change_agenda_item'::text,'mandali_officer'::text), ('move_agenda_item'::text,'mandali_officer'::text), ('drop_agenda_item'::text,'mandali_officer'::text), ('attach_paper'::text,'mandali_officer'::text), ('note_for_chair'::text,'mandali_officer'::text), ('take_up_item'::text,'mandali_officer'::text), ('settle_item'::text,'mandali_officer'::text), ('record_arrival'::text,'mandali_officer'::text), ('record_leaving'::text,'mandali_officer'::text), ('take_back_arrival'::text,'mandali_officer'::text), ('count_heads'::text,'mandali_officer'::text), ('propose'::text,'mandali_officer'::text), ('second_motion'::text,'mandali_officer'::text), ('change_motion'::text,'mandali_officer'::text), ('set_motion_aside'::text,'mandali_officer'::text), ('open_vote'::text,'mandali_officer'::text), ('record_choice'::text,'mandali_officer'::text), ('stop_vote'::text,'mandali_officer'::text), ('close_vote'::text,'mandali_officer'::text), ('carry_out'::text,'mandali_officer'::text), ('mark_read_back'::text,'mandali_officer'::text), ('show_on_wall'::text,'mandali_officer'::text), ('word_item_for_wall'::text,'mandali_officer'::text), ('word_motion_for_wall'::text,'mandali_officer'::text), ('add_action'::text,'mandali_officer'::text), ('finish_action'::text,'mandali_officer'::text), ('review_action'::text,'mandali_officer'::text), ('draft_minutes'::text,'mandali_officer'::text), ('write_minutes'::text,'mandali_officer'::text), ('circulate_minutes'::text,'mandali_officer'::text), ('confirm_minutes'::text,'mandali_officer'::text), ('sign_minutes'::text,'mandali_officer'::text), ('cast_vote'::text,'mandali_director'::text), ('certify_minutes'::text,'mandali_officer'::text), ('call_election'::text,'mandali_officer'::text), ('cancel_election'::text,'mandali_officer'::text), ('move_election_day'::text,'mandali_officer'::text), ('draw_voters_roll'::text,'mandali_officer'::text), ('object_to_roll'::text,'mandali_officer'::text), ('decide_roll_objection'::text,'mandali_officer'::text), ('enter_candidate'::text,'mandali_officer'::text), ('scrutinise_candidate'::text,'mandali_officer'::text), ('withdraw_candidate'::text,'mandali_officer'::text), ('take_back_withdrawal'::text,'mandali_officer'::text), ('set_ballot_place'::text,'mandali_officer'::text), ('add_booth'::text,'mandali_officer'::text), ('record_ballots'::text,'mandali_officer'::text), ('name_scrutineers'::text,'mandali_officer'::text), ('record_lot'::text,'mandali_officer'::text), ('take_back_lot'::text,'mandali_officer'::text), ('end_election_stage'::text,'mandali_officer'::text), ('record_complaint'::text,'mandali_officer'::text), ('decide_complaint'::text,'mandali_officer'::text), ('enter_count'::text,'mandali_reader'::text), ('abandon_request'::text,'mandali_clerk'::text), ('abandon_request'::text,'mandali_accountant'::text), ('abandon_request'::text,'mandali_director'::text), ('abandon_request'::text,'mandali_auditor'::text), ('abandon_request'::text,'mandali_admin'::text), ('edit_log'::text,'mandali_auditor'::text), ('edit_log'::text,'mandali_admin'::text), ('edit_log_count'::text,'mandali_auditor'::text), ('edit_log_count'::text,'mandali_admin'::text)) "*VALUES*";

ALTER TABLE core.permission OWNER TO mandali_owner;

CREATE VIEW api.permission AS
 SELECT DISTINCT p.act AS what,
    (NOT (EXISTS ( SELECT
           FROM core.permission o
          WHERE ((o.act = p.act) AND (o.role = ANY (ARRAY['mandali_reader'::text, 'mandali_director'::text])))))) AS is_of_office
   FROM core.permission p
  WHERE pg_has_role(SESSION_USER, (p.role)::name, 'member'::text);

ALTER TABLE api.permission OWNER TO mandali_owner;

CREATE VIEW api.photo AS
 SELECT f.photo_id,
    f.person_id,
    f.image
   FROM core.photo f;

ALTER TABLE api.photo OWNER TO mandali_owner;

CREATE VIEW api.presence AS
 SELECT p.presence_id,
    p.meeting_id,
    m.body,
    m.held_on,
    m.kind,
    p.member_id,
    p.came_at,
    p.left_at,
    p.way,
    p.entered_at,
    p.entered_by
   FROM (core.live_presence p
     JOIN core.meeting m ON ((m.meeting_id = p.meeting_id)));

ALTER TABLE api.presence OWNER TO mandali_owner;

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

CREATE VIEW api.reason AS
 SELECT r.occasion,
    r.code,
    r.ordinal,
    r.name,
    r.name_gu,
    r.name_hi
   FROM core.reason r;

ALTER TABLE api.reason OWNER TO mandali_owner;

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

CREATE VIEW api.request AS
 SELECT r.request_id,
    r.record_id,
    r.number,
    r.recorded_at,
    r.is_given_up
   FROM core.request r
  WHERE (r.login = SESSION_USER);

ALTER TABLE api.request OWNER TO mandali_owner;

CREATE TABLE core.resolution_kind (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL,
    majority text NOT NULL,
    of_all boolean DEFAULT false NOT NULL,
    bodies text[] NOT NULL,
    CONSTRAINT resolution_kind_bodies_check CHECK (((bodies <@ ARRAY['general'::text, 'board'::text, 'committee'::text]) AND (cardinality(bodies) > 0))),
    CONSTRAINT resolution_kind_majority_check CHECK ((majority = ANY (ARRAY['ordinary'::text, 'two_thirds'::text, 'three_quarters'::text, 'write_off'::text])))
);

ALTER TABLE core.resolution_kind OWNER TO mandali_owner;

CREATE VIEW api.resolution_kind AS
 SELECT k.code,
    k.ordinal,
    k.name,
    k.name_gu,
    k.name_hi,
    k.majority,
    k.of_all,
    k.bodies
   FROM core.resolution_kind k;

ALTER TABLE api.resolution_kind OWNER TO mandali_owner;

CREATE VIEW api.seat AS
 SELECT s.seat_id,
    s.body,
    s.place_id,
    p.ordinal,
    p.category,
    s.member_id,
    s.from_on,
    s.until_on,
    s.term_ends_on,
    s.way,
    s.end_reason,
    s.end_words,
    s.came_words,
    r.number AS resolution_number,
    e.number AS election_number,
    x.number AS end_resolution_number,
    ((z.number || ' · '::text) || c.serial) AS end_complaint
   FROM ((((((core.seat s
     LEFT JOIN core.seat_place p ON ((p.place_id = s.place_id)))
     LEFT JOIN core.resolution r ON ((r.resolution_id = s.resolution_id)))
     LEFT JOIN core.resolution x ON ((x.resolution_id = s.end_resolution_id)))
     LEFT JOIN core.election e ON ((e.election_id = s.election_id)))
     LEFT JOIN core.election_complaint c ON ((c.complaint_id = s.end_complaint_id)))
     LEFT JOIN core.election z ON ((z.election_id = c.election_id)));

ALTER TABLE api.seat OWNER TO mandali_owner;

CREATE VIEW api.seat_category AS
 SELECT c.code,
    c.ordinal,
    c.name,
    c.name_gu,
    c.name_hi,
    c.is_elected,
    c.may_hold_office,
    c.may_be_co_opted
   FROM core.seat_category c;

ALTER TABLE api.seat_category OWNER TO mandali_owner;

CREATE TABLE core.seat_end_reason (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL
);

ALTER TABLE core.seat_end_reason OWNER TO mandali_owner;

CREATE VIEW api.seat_end_reason AS
 SELECT e.code,
    e.ordinal,
    e.name,
    e.name_gu,
    e.name_hi
   FROM core.seat_end_reason e;

ALTER TABLE api.seat_end_reason OWNER TO mandali_owner;

CREATE TABLE core.share_call (
    act_id bigint NOT NULL,
    per_share_paise bigint NOT NULL,
    due_on date NOT NULL,
    CONSTRAINT call_is_of_an_amount CHECK ((per_share_paise > 0))
);

ALTER TABLE ONLY core.share_call FORCE ROW LEVEL SECURITY;

ALTER TABLE core.share_call OWNER TO mandali_owner;

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

CREATE VIEW api.signature AS
 SELECT g.member_id,
    g.given_on,
    g.way,
    a.words AS witness
   FROM (core.signature g
     JOIN core.live_act a ON ((a.act_id = g.act_id)));

ALTER TABLE api.signature OWNER TO mandali_owner;

CREATE VIEW api.sitting_due AS
 SELECT d.due_id,
    d.meeting_id,
    m.number AS meeting_number,
    m.body,
    m.held_on,
    d.member_id,
    d.fee_paise,
    d.travel_paise,
    d.voucher_id,
    v.number AS voucher_number,
    d.entered_at
   FROM ((core.sitting_due d
     JOIN core.meeting m ON ((m.meeting_id = d.meeting_id)))
     LEFT JOIN core.voucher v ON ((v.voucher_id = d.voucher_id)));

ALTER TABLE api.sitting_due OWNER TO mandali_owner;

CREATE TABLE core.api_release (
    "only" boolean DEFAULT true NOT NULL,
    digest text NOT NULL,
    program text NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    CONSTRAINT api_release_only_check CHECK ("only")
);

ALTER TABLE core.api_release OWNER TO mandali_owner;

CREATE TABLE core.cooperative (
    "only" boolean DEFAULT true NOT NULL,
    name text NOT NULL,
    name_gu text,
    short_name text,
    registration_number text,
    address text,
    address_gu text,
    row_version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_the_cooperative CHECK ((NOT core.has_aadhaar(((((((((((name || ' / '::text) || COALESCE(name_gu, ''::text)) || ' / '::text) || COALESCE(short_name, ''::text)) || ' / '::text) || COALESCE(address, ''::text)) || ' / '::text) || COALESCE(address_gu, ''::text)) || ' / '::text) || COALESCE(registration_number, ''::text))))),
    CONSTRAINT cooperative_has_a_name CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT cooperative_only_check CHECK ("only")
);

ALTER TABLE ONLY core.cooperative FORCE ROW LEVEL SECURITY;

ALTER TABLE core.cooperative OWNER TO mandali_owner;

CREATE TABLE core.release (
    number integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE core.release OWNER TO mandali_owner;

CREATE VIEW api.state AS
 SELECT (SESSION_USER)::text AS login,
    ( SELECT string_agg(substr((r.rolname)::text, 9), ','::text ORDER BY r.rolname) AS string_agg
           FROM pg_roles r
          WHERE ((r.rolname ~~ 'mandali\_%'::text) AND (r.rolname <> ALL (ARRAY['mandali_owner'::name, 'mandali_doorkeeper'::name])) AND pg_has_role(SESSION_USER, r.oid, 'member'::text))) AS roles,
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
    current_setting('server_version'::text) AS server_version,
    ( SELECT l.full_name
           FROM core.login l
          WHERE (l.login = SESSION_USER)) AS full_name,
    lower(api.audited_days()) AS audited_from_on,
    (upper(api.audited_days()) - 1) AS audited_until_on
   FROM (core.cooperative c
     CROSS JOIN audit.head h);

ALTER TABLE api.state OWNER TO mandali_owner;

CREATE TABLE core.taken_back_end (
    back_id bigint NOT NULL,
    seat_id bigint NOT NULL,
    office_id bigint,
    until_on date NOT NULL,
    end_reason text,
    end_words text,
    end_resolution_id bigint,
    words text NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_ends_taken_back CHECK ((NOT core.has_aadhaar(((words || ' / '::text) || COALESCE(end_words, ''::text))))),
    CONSTRAINT taken_back_end_words_check CHECK ((btrim(words) <> ''::text))
);

ALTER TABLE ONLY core.taken_back_end FORCE ROW LEVEL SECURITY;

ALTER TABLE core.taken_back_end OWNER TO mandali_owner;

CREATE VIEW api.taken_back_end AS
 SELECT b.back_id,
    b.seat_id,
    b.office_id,
    s.place_id,
    s.body,
    s.member_id,
    o.office,
    b.until_on,
    b.end_reason,
    b.end_words,
    r.number AS end_resolution_number,
    b.words,
    b.entered_at
   FROM (((core.taken_back_end b
     JOIN core.seat s ON ((s.seat_id = b.seat_id)))
     LEFT JOIN core.office o ON ((o.office_id = b.office_id)))
     LEFT JOIN core.resolution r ON ((r.resolution_id = b.end_resolution_id)));

ALTER TABLE api.taken_back_end OWNER TO mandali_owner;

CREATE TABLE core.tds_nature (
    code text NOT NULL,
    ordinal integer NOT NULL,
    span text NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL,
    CONSTRAINT tds_nature_span_check CHECK ((span = ANY (ARRAY['month'::text, 'year'::text])))
);

ALTER TABLE core.tds_nature OWNER TO mandali_owner;

CREATE VIEW api.tds_nature AS
 SELECT n.code,
    n.ordinal,
    n.span,
    n.name,
    n.name_gu,
    n.name_hi
   FROM core.tds_nature n;

ALTER TABLE api.tds_nature OWNER TO mandali_owner;

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
     JOIN audit.change c ON ((c."position" = e."position")))
  WHERE api.trail_is_seen(e.relation, c.row_key, COALESCE(c.new, c.old));

ALTER TABLE api.trail OWNER TO mandali_owner;

CREATE VIEW api.vote_roll AS
 SELECT r.roll_id,
    r.vote_id,
    v.motion_id,
    r.member_id,
    r.is_present,
    r.choice,
    r.chosen_by,
    COALESCE((r.member_id = ( SELECT api.member_here() AS member_here)), false) AS is_hers
   FROM (core.vote_roll r
     JOIN core.vote v ON ((v.vote_id = r.vote_id)));

ALTER TABLE api.vote_roll OWNER TO mandali_owner;

CREATE VIEW api.voucher AS
 SELECT v.voucher_id,
    v.kind,
    v.number,
    v.dated_on,
    v.party,
    v.narration,
    v.total_paise,
    v.line_count,
    v.made_by,
    v.checked_by,
    v.late_words,
    v.entered_at,
    v.entered_by,
        CASE
            WHEN (c.voucher_id IS NOT NULL) THEN 'cancelled'::text
            WHEN (r.voucher_id IS NOT NULL) THEN 'reversed'::text
            WHEN (v.reverses_id IS NOT NULL) THEN 'reversal'::text
            ELSE 'posted'::text
        END AS state,
    c.words AS cancelled_because,
    r.voucher_id AS reversed_by_id,
    r.number AS reversed_by,
    v.reverses_id,
    o.number AS reverses,
    v.act_id,
    a.number AS act_number,
    v.of_register,
    v.old_number
   FROM ((((core.voucher v
     LEFT JOIN core.cancelled_voucher c ON ((c.voucher_id = v.voucher_id)))
     LEFT JOIN core.live_voucher r ON ((r.reverses_id = v.voucher_id)))
     LEFT JOIN core.voucher o ON ((o.voucher_id = v.reverses_id)))
     LEFT JOIN core.act a ON ((a.act_id = v.act_id)))
  WHERE COALESCE((v.dated_on <@ ( SELECT api.audited_days() AS audited_days)), false);

ALTER TABLE api.voucher OWNER TO mandali_owner;

CREATE VIEW api.voucher_kind AS
 SELECT k.code,
    k.series,
    k.ordinal,
    k.name,
    k.name_gu,
    k.name_hi
   FROM core.voucher_kind k;

ALTER TABLE api.voucher_kind OWNER TO mandali_owner;

CREATE VIEW api.voucher_line AS
 SELECT l.line_id,
    l.voucher_id,
    l.dated_on,
    l.ordinal,
    l.account_id,
    l.debit_paise,
    l.credit_paise,
    l.carrier,
    l.work_area,
    l.bill,
    l.words,
    (EXISTS ( SELECT
           FROM core.cancelled_voucher c
          WHERE (c.voucher_id = l.voucher_id))) AS is_cancelled
   FROM core.voucher_line l
  WHERE COALESCE((l.dated_on <@ ( SELECT api.audited_days() AS audited_days)), false);

ALTER TABLE api.voucher_line OWNER TO mandali_owner;

CREATE TABLE core.wall (
    meeting_id bigint NOT NULL,
    slide text NOT NULL,
    is_blank boolean DEFAULT false NOT NULL,
    changed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    changed_by text DEFAULT SESSION_USER NOT NULL,
    page bigint DEFAULT 0 NOT NULL,
    CONSTRAINT wall_page_is_counted_from_one CHECK ((page >= 0)),
    CONSTRAINT wall_slide_is_short CHECK ((slide ~ '^[a-z]+(:[0-9]+)?$'::text))
);

ALTER TABLE ONLY core.wall FORCE ROW LEVEL SECURITY;

ALTER TABLE core.wall OWNER TO mandali_owner;

CREATE VIEW api.wall AS
 SELECT w.meeting_id,
    w.slide,
    w.page,
    w.is_blank,
    w.changed_at,
    w.changed_by
   FROM core.wall w;

ALTER TABLE api.wall OWNER TO mandali_owner;

CREATE VIEW api.work_area AS
 SELECT w.code,
    w.ordinal,
    w.name,
    w.name_gu,
    w.name_hi
   FROM core.work_area w;

ALTER TABLE api.work_area OWNER TO mandali_owner;

ALTER TABLE core.account ALTER COLUMN account_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.account_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.act ALTER COLUMN act_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.act_act_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.act_of_kind (
    act text NOT NULL,
    kind text NOT NULL,
    entered_until timestamp with time zone
);

ALTER TABLE core.act_of_kind OWNER TO mandali_owner;

ALTER TABLE core.address ALTER COLUMN address_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.address_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.agenda_item ALTER COLUMN item_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.agenda_item_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.agenda_paper ALTER COLUMN paper_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.agenda_paper_paper_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.audit_span ALTER COLUMN span_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.audit_span_span_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.ballot_account ALTER COLUMN account_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.ballot_account_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.bank_line ALTER COLUMN bank_line_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.bank_line_bank_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.bank_match ALTER COLUMN match_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.bank_match_match_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.bar ALTER COLUMN bar_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.bar_bar_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW core.body_line AS
 SELECT l.line_id,
    l.voucher_id,
    l.dated_on,
    (v.kind = 'opening'::text) AS is_opening,
    l.account_id,
    l.carrier,
    'account'::text AS part,
    (l.debit_paise - l.credit_paise) AS paise
   FROM ((core.account a
     JOIN core.live_line l ON ((l.account_id = a.account_id)))
     JOIN core.voucher v ON ((v.voucher_id = l.voucher_id)))
  WHERE (a.group_code = 'other_bodies'::text)
UNION ALL
 SELECT l.line_id,
    l.voucher_id,
    l.dated_on,
    false AS is_opening,
    l.account_id,
    l.carrier,
    'work'::text AS part,
    (l.debit_paise - l.credit_paise) AS paise
   FROM (((core.live_line l
     JOIN core.voucher v ON (((v.voucher_id = l.voucher_id) AND (v.kind <> 'closing'::text))))
     JOIN core.account a ON ((a.account_id = l.account_id)))
     JOIN core.account_group g ON (((g.code = a.group_code) AND (g.sheet <> 'balance_sheet'::text))))
  WHERE (l.carrier <> 'mandali'::text);

ALTER TABLE core.body_line OWNER TO mandali_owner;

ALTER TABLE core.certificate_print ALTER COLUMN print_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.certificate_print_print_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.complaint_decision ALTER COLUMN decision_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.complaint_decision_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.consent ALTER COLUMN consent_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.consent_consent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.draft ALTER COLUMN draft_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.draft_draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_booth ALTER COLUMN booth_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_booth_booth_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_complaint ALTER COLUMN complaint_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_complaint_complaint_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_count ALTER COLUMN count_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_count_count_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_count_line ALTER COLUMN line_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_count_line_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_day ALTER COLUMN day_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_day_day_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election ALTER COLUMN election_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_election_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_lot ALTER COLUMN lot_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_lot_lot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_nomination ALTER COLUMN nomination_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_nomination_nomination_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_place ALTER COLUMN election_place_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_place_election_place_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.election_result (
    result_id bigint NOT NULL,
    election_id bigint NOT NULL,
    nomination_id bigint NOT NULL,
    category text NOT NULL,
    votes bigint,
    way text,
    place_id bigint,
    CONSTRAINT election_result_place_check CHECK (((way IS NULL) = (place_id IS NULL))),
    CONSTRAINT election_result_way_check CHECK ((way = ANY (ARRAY['elected'::text, 'uncontested'::text, 'lot'::text])))
);

ALTER TABLE ONLY core.election_result FORCE ROW LEVEL SECURITY;

ALTER TABLE core.election_result OWNER TO mandali_owner;

ALTER TABLE core.election_result ALTER COLUMN result_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_result_result_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_roll ALTER COLUMN roll_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_roll_roll_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_scrutineer ALTER COLUMN scrutineer_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_scrutineer_scrutineer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_step ALTER COLUMN step_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_step_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.election_voter ALTER COLUMN voter_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.election_voter_voter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.hand_over_step (
    step_id bigint NOT NULL,
    office_id bigint NOT NULL,
    thing text NOT NULL,
    outcome text NOT NULL,
    words text,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_hand_overs CHECK ((NOT core.has_aadhaar(words))),
    CONSTRAINT hand_over_step_outcome_check CHECK ((outcome = ANY (ARRAY['handed_over'::text, 'missing'::text, 'not_there'::text])))
);

ALTER TABLE ONLY core.hand_over_step FORCE ROW LEVEL SECURITY;

ALTER TABLE core.hand_over_step OWNER TO mandali_owner;

ALTER TABLE core.hand_over_step ALTER COLUMN step_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.hand_over_step_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.hand_over_thing (
    code text NOT NULL,
    ordinal integer NOT NULL,
    offices text[] NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL,
    CONSTRAINT hand_over_thing_offices_check CHECK (((offices <@ ARRAY['chairperson'::text, 'vice_chairperson'::text, 'secretary'::text, 'treasurer'::text]) AND (cardinality(offices) > 0)))
);

ALTER TABLE core.hand_over_thing OWNER TO mandali_owner;

ALTER TABLE core.head_count ALTER COLUMN count_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.head_count_count_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.import ALTER COLUMN import_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.import_import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.import_kind (
    code text NOT NULL,
    act text NOT NULL
);

ALTER TABLE core.import_kind OWNER TO mandali_owner;

ALTER TABLE core.login ALTER COLUMN login_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.login_login_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.meeting_action ALTER COLUMN action_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.meeting_action_action_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.meeting ALTER COLUMN meeting_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.meeting_meeting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.meeting_path (
    act text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL
);

ALTER TABLE core.meeting_path OWNER TO mandali_owner;

ALTER TABLE core.meeting_step ALTER COLUMN step_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.meeting_step_step_id_seq
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

ALTER TABLE core.minutes ALTER COLUMN minutes_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.minutes_minutes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.motion ALTER COLUMN motion_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.motion_motion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.motion_share ALTER COLUMN line_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.motion_share_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.nomination_scrutiny ALTER COLUMN scrutiny_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.nomination_scrutiny_scrutiny_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.nomination_withdrawal ALTER COLUMN withdrawal_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.nomination_withdrawal_withdrawal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.notice_copy ALTER COLUMN copy_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.notice_copy_copy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.objection ALTER COLUMN objection_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.objection_objection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.objection_step ALTER COLUMN step_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.objection_step_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.office ALTER COLUMN office_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.office_office_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.pan (
    pan_id bigint NOT NULL,
    party text NOT NULL,
    pan text NOT NULL,
    request_id uuid,
    entered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entered_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT aadhaar_is_not_kept_of_parties CHECK ((NOT core.has_aadhaar(party))),
    CONSTRAINT pan_is_of_its_form CHECK ((pan ~ '^[A-Z]{3}[ABCFGHJLPTE][A-Z][0-9]{4}[A-Z]$'::text)),
    CONSTRAINT pan_is_of_somebody CHECK ((btrim(party) <> ''::text))
);

ALTER TABLE ONLY core.pan FORCE ROW LEVEL SECURITY;

ALTER TABLE core.pan OWNER TO mandali_owner;

ALTER TABLE core.pan ALTER COLUMN pan_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.pan_pan_id_seq
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

ALTER TABLE core.period ALTER COLUMN period_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.period_period_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.period_step ALTER COLUMN step_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.period_step_step_id_seq
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

CREATE TABLE core.person_sound (
    person_id bigint NOT NULL,
    words text[] NOT NULL
);

ALTER TABLE ONLY core.person_sound FORCE ROW LEVEL SECURITY;

ALTER TABLE core.person_sound OWNER TO mandali_owner;

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

ALTER TABLE core.presence ALTER COLUMN presence_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.presence_presence_id_seq
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

ALTER TABLE core.roll_decision ALTER COLUMN decision_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.roll_decision_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.roll_exclusion (
    code text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_gu text NOT NULL,
    name_hi text NOT NULL,
    source text NOT NULL
);

ALTER TABLE core.roll_exclusion OWNER TO mandali_owner;

ALTER TABLE core.roll_objection ALTER COLUMN objection_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.roll_objection_objection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.seat_place ALTER COLUMN place_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.seat_place_place_id_seq
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

ALTER TABLE core.sitting_due ALTER COLUMN due_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.sitting_due_due_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.taken_back_end ALTER COLUMN back_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.taken_back_end_back_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE core.upload (
    upload_id uuid NOT NULL,
    kind text NOT NULL,
    login text DEFAULT SESSION_USER NOT NULL,
    started_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE ONLY core.upload FORCE ROW LEVEL SECURITY;

ALTER TABLE core.upload OWNER TO mandali_owner;

ALTER TABLE core.vote_roll ALTER COLUMN roll_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.vote_roll_roll_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.vote ALTER COLUMN vote_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.vote_vote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.voucher_line ALTER COLUMN line_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.voucher_line_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE core.voucher ALTER COLUMN voucher_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.voucher_voucher_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY core.name_word
    ADD CONSTRAINT name_word_pkey PRIMARY KEY (word);

CREATE FUNCTION core.count_words(words text[]) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC …;

ALTER FUNCTION core.count_words(words text[]) OWNER TO mandali_owner;

ALTER TABLE ONLY audit.change
    ADD CONSTRAINT change_pkey PRIMARY KEY ("position", ordinal);

ALTER TABLE ONLY audit.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY ("position");

ALTER TABLE ONLY audit.head
    ADD CONSTRAINT head_pkey PRIMARY KEY ("only");

ALTER TABLE ONLY core.account_group
    ADD CONSTRAINT account_group_ordinal_key UNIQUE (ordinal);

ALTER TABLE ONLY core.account_group
    ADD CONSTRAINT account_group_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (account_id);

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_is_undone_once UNIQUE (undoes_id);

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_number_key UNIQUE (number);

ALTER TABLE ONLY core.act_of_kind
    ADD CONSTRAINT act_of_kind_pkey PRIMARY KEY (act, kind);

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.address
    ADD CONSTRAINT address_pkey PRIMARY KEY (address_id);

ALTER TABLE ONLY core.admission
    ADD CONSTRAINT admission_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.agenda_item
    ADD CONSTRAINT agenda_item_is_of_one_meeting UNIQUE (meeting_id, item_id);

ALTER TABLE ONLY core.agenda_item
    ADD CONSTRAINT agenda_item_pkey PRIMARY KEY (item_id);

ALTER TABLE ONLY core.agenda_noticed
    ADD CONSTRAINT agenda_noticed_pkey PRIMARY KEY (item_id);

ALTER TABLE ONLY core.agenda_paper
    ADD CONSTRAINT agenda_paper_pkey PRIMARY KEY (paper_id);

ALTER TABLE ONLY core.api_release
    ADD CONSTRAINT api_release_pkey PRIMARY KEY ("only");

ALTER TABLE ONLY core.audit_span
    ADD CONSTRAINT audit_span_pkey PRIMARY KEY (span_id);

ALTER TABLE ONLY core.ballot_account
    ADD CONSTRAINT ballot_account_pkey PRIMARY KEY (account_id);

ALTER TABLE ONLY core.bank_line
    ADD CONSTRAINT bank_line_pkey PRIMARY KEY (bank_line_id);

ALTER TABLE ONLY core.bank_line
    ADD CONSTRAINT bank_line_row_key UNIQUE (import_id, row_number);

ALTER TABLE ONLY core.bank_match
    ADD CONSTRAINT bank_match_pkey PRIMARY KEY (match_id);

ALTER TABLE ONLY core.bar_ground
    ADD CONSTRAINT bar_ground_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.bar
    ADD CONSTRAINT bar_pkey PRIMARY KEY (bar_id);

ALTER TABLE ONLY core.body
    ADD CONSTRAINT body_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.body
    ADD CONSTRAINT body_prefix_key UNIQUE (prefix);

ALTER TABLE ONLY core.cancelled_voucher
    ADD CONSTRAINT cancelled_voucher_pkey PRIMARY KEY (voucher_id);

ALTER TABLE ONLY core.carrier
    ADD CONSTRAINT carrier_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.category
    ADD CONSTRAINT category_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.certificate
    ADD CONSTRAINT certificate_number_is_free UNIQUE (certificate_number);

ALTER TABLE ONLY core.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.certificate_print
    ADD CONSTRAINT certificate_print_pkey PRIMARY KEY (print_id);

ALTER TABLE ONLY core.certified_copy
    ADD CONSTRAINT certified_copy_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.cessation
    ADD CONSTRAINT cessation_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.complaint_decision
    ADD CONSTRAINT complaint_decision_pkey PRIMARY KEY (decision_id);

ALTER TABLE ONLY core.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (consent_id);

ALTER TABLE ONLY core.cooperative
    ADD CONSTRAINT cooperative_pkey PRIMARY KEY ("only");

ALTER TABLE ONLY core.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (series, year);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT draft_is_posted_once UNIQUE (draft_id);

ALTER TABLE ONLY core.draft
    ADD CONSTRAINT draft_number_key UNIQUE (number);

ALTER TABLE ONLY core.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (draft_id);

ALTER TABLE ONLY core.election_booth
    ADD CONSTRAINT election_booth_key UNIQUE (election_id, ordinal);

ALTER TABLE ONLY core.election_booth
    ADD CONSTRAINT election_booth_pkey PRIMARY KEY (booth_id);

ALTER TABLE ONLY core.election_cancellation
    ADD CONSTRAINT election_cancellation_pkey PRIMARY KEY (election_id);

ALTER TABLE ONLY core.election_candidate
    ADD CONSTRAINT election_candidate_ordinal_key UNIQUE (election_id, category, ordinal) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY core.election_candidate
    ADD CONSTRAINT election_candidate_pkey PRIMARY KEY (nomination_id);

ALTER TABLE ONLY core.election_candidate
    ADD CONSTRAINT election_candidate_symbol_key UNIQUE (election_id, category, symbol) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY core.election_complaint
    ADD CONSTRAINT election_complaint_key UNIQUE (election_id, serial);

ALTER TABLE ONLY core.election_complaint
    ADD CONSTRAINT election_complaint_pkey PRIMARY KEY (complaint_id);

ALTER TABLE ONLY core.election_count
    ADD CONSTRAINT election_count_key UNIQUE (booth_id, round, login);

ALTER TABLE ONLY core.election_count_line
    ADD CONSTRAINT election_count_line_key UNIQUE NULLS NOT DISTINCT (count_id, category, nomination_id);

ALTER TABLE ONLY core.election_count_line
    ADD CONSTRAINT election_count_line_pkey PRIMARY KEY (line_id);

ALTER TABLE ONLY core.election_count
    ADD CONSTRAINT election_count_pkey PRIMARY KEY (count_id);

ALTER TABLE ONLY core.election_day
    ADD CONSTRAINT election_day_pkey PRIMARY KEY (day_id);

ALTER TABLE ONLY core.election_lot
    ADD CONSTRAINT election_lot_pkey PRIMARY KEY (lot_id);

ALTER TABLE ONLY core.election_nomination
    ADD CONSTRAINT election_nomination_pkey PRIMARY KEY (nomination_id);

ALTER TABLE ONLY core.election
    ADD CONSTRAINT election_number_key UNIQUE (number);

ALTER TABLE ONLY core.election
    ADD CONSTRAINT election_pkey PRIMARY KEY (election_id);

ALTER TABLE ONLY core.election_place
    ADD CONSTRAINT election_place_key UNIQUE (election_id, place_id);

ALTER TABLE ONLY core.election_place
    ADD CONSTRAINT election_place_pkey PRIMARY KEY (election_place_id);

ALTER TABLE ONLY core.election_result
    ADD CONSTRAINT election_result_key UNIQUE (nomination_id);

ALTER TABLE ONLY core.election_result
    ADD CONSTRAINT election_result_pkey PRIMARY KEY (result_id);

ALTER TABLE ONLY core.election_roll
    ADD CONSTRAINT election_roll_member_key UNIQUE (election_id, member_id);

ALTER TABLE ONLY core.election_roll
    ADD CONSTRAINT election_roll_pkey PRIMARY KEY (roll_id);

ALTER TABLE ONLY core.election_roll
    ADD CONSTRAINT election_roll_serial_key UNIQUE (election_id, serial);

ALTER TABLE ONLY core.election_scrutineer
    ADD CONSTRAINT election_scrutineer_pkey PRIMARY KEY (scrutineer_id);

ALTER TABLE ONLY core.election_stage
    ADD CONSTRAINT election_stage_order_key UNIQUE (ordinal);

ALTER TABLE ONLY core.election_stage
    ADD CONSTRAINT election_stage_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.election_step
    ADD CONSTRAINT election_step_key UNIQUE (election_id, stage);

ALTER TABLE ONLY core.election_step
    ADD CONSTRAINT election_step_pkey PRIMARY KEY (step_id);

ALTER TABLE ONLY core.election_symbol
    ADD CONSTRAINT election_symbol_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.election_voter
    ADD CONSTRAINT election_voter_key UNIQUE (election_id, draw, member_id);

ALTER TABLE ONLY core.election_voter
    ADD CONSTRAINT election_voter_pkey PRIMARY KEY (voter_id);

ALTER TABLE ONLY core.hand_over_step
    ADD CONSTRAINT hand_over_step_pkey PRIMARY KEY (step_id);

ALTER TABLE ONLY core.hand_over_thing
    ADD CONSTRAINT hand_over_thing_ordinal_key UNIQUE (ordinal);

ALTER TABLE ONLY core.hand_over_thing
    ADD CONSTRAINT hand_over_thing_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.head_count
    ADD CONSTRAINT head_count_pkey PRIMARY KEY (count_id);

ALTER TABLE ONLY core.import_kind
    ADD CONSTRAINT import_kind_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.import
    ADD CONSTRAINT import_number_key UNIQUE (number);

ALTER TABLE ONLY core.import
    ADD CONSTRAINT import_pkey PRIMARY KEY (import_id);

ALTER TABLE ONLY core.import_row
    ADD CONSTRAINT import_row_pkey PRIMARY KEY (import_id, row_number);

ALTER TABLE ONLY core.login
    ADD CONSTRAINT login_is_named_once UNIQUE (login);

ALTER TABLE ONLY core.login
    ADD CONSTRAINT login_pkey PRIMARY KEY (login_id);

ALTER TABLE ONLY core.meeting_action
    ADD CONSTRAINT meeting_action_pkey PRIMARY KEY (action_id);

ALTER TABLE ONLY core.meeting
    ADD CONSTRAINT meeting_number_key UNIQUE (number);

ALTER TABLE ONLY core.meeting_path
    ADD CONSTRAINT meeting_path_pkey PRIMARY KEY (act, from_state);

ALTER TABLE ONLY core.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (meeting_id);

ALTER TABLE ONLY core.meeting_step
    ADD CONSTRAINT meeting_step_pkey PRIMARY KEY (step_id);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_application_key UNIQUE (application_number);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_number_is_free UNIQUE (member_number);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (member_id);

ALTER TABLE ONLY core.minutes_confirmed
    ADD CONSTRAINT minutes_confirmed_pkey PRIMARY KEY (meeting_id);

ALTER TABLE ONLY core.minutes
    ADD CONSTRAINT minutes_pkey PRIMARY KEY (minutes_id);

ALTER TABLE ONLY core.minutes_signed
    ADD CONSTRAINT minutes_signed_pkey PRIMARY KEY (meeting_id);

ALTER TABLE ONLY core.money_way
    ADD CONSTRAINT money_way_pkey PRIMARY KEY (way);

ALTER TABLE ONLY core.month_total
    ADD CONSTRAINT month_total_pkey PRIMARY KEY (account_id, month);

ALTER TABLE ONLY core.motion
    ADD CONSTRAINT motion_pkey PRIMARY KEY (motion_id);

ALTER TABLE ONLY core.motion_share
    ADD CONSTRAINT motion_share_names_her_once UNIQUE (motion_id, member_id);

ALTER TABLE ONLY core.motion_share
    ADD CONSTRAINT motion_share_pkey PRIMARY KEY (line_id);

ALTER TABLE ONLY core.nomination_ground
    ADD CONSTRAINT nomination_ground_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.nomination
    ADD CONSTRAINT nomination_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.nomination_scrutiny
    ADD CONSTRAINT nomination_scrutiny_pkey PRIMARY KEY (scrutiny_id);

ALTER TABLE ONLY core.election_nomination
    ADD CONSTRAINT nomination_serial_key UNIQUE (election_id, serial);

ALTER TABLE ONLY core.nomination_withdrawal
    ADD CONSTRAINT nomination_withdrawal_pkey PRIMARY KEY (withdrawal_id);

ALTER TABLE ONLY core.nominee
    ADD CONSTRAINT nominee_pkey PRIMARY KEY (act_id, ordinal);

ALTER TABLE ONLY core.notice_copy
    ADD CONSTRAINT notice_copy_pkey PRIMARY KEY (copy_id);

ALTER TABLE ONLY core.objection_class
    ADD CONSTRAINT objection_class_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.objection
    ADD CONSTRAINT objection_number_key UNIQUE (number);

ALTER TABLE ONLY core.objection
    ADD CONSTRAINT objection_pkey PRIMARY KEY (objection_id);

ALTER TABLE ONLY core.objection_step
    ADD CONSTRAINT objection_step_pkey PRIMARY KEY (step_id);

ALTER TABLE ONLY core.occupation
    ADD CONSTRAINT occupation_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.office
    ADD CONSTRAINT office_pkey PRIMARY KEY (office_id);

ALTER TABLE ONLY core.pan
    ADD CONSTRAINT pan_pkey PRIMARY KEY (pan_id);

ALTER TABLE ONLY core.parameter
    ADD CONSTRAINT parameter_pkey PRIMARY KEY (parameter_id);

ALTER TABLE ONLY core.payout_due
    ADD CONSTRAINT payout_due_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.payout
    ADD CONSTRAINT payout_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.period
    ADD CONSTRAINT period_key UNIQUE (first_on);

ALTER TABLE ONLY core.period
    ADD CONSTRAINT period_pkey PRIMARY KEY (period_id);

ALTER TABLE ONLY core.period_step
    ADD CONSTRAINT period_step_pkey PRIMARY KEY (step_id);

ALTER TABLE ONLY core.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (person_id);

ALTER TABLE ONLY core.person_sound
    ADD CONSTRAINT person_sound_pkey PRIMARY KEY (person_id);

ALTER TABLE ONLY core.photo
    ADD CONSTRAINT photo_pkey PRIMARY KEY (photo_id);

ALTER TABLE ONLY core.place
    ADD CONSTRAINT place_pkey PRIMARY KEY (place_id);

ALTER TABLE ONLY core.presence
    ADD CONSTRAINT presence_pkey PRIMARY KEY (presence_id);

ALTER TABLE ONLY core.ready_rule
    ADD CONSTRAINT ready_rule_pkey PRIMARY KEY (code);

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

ALTER TABLE ONLY core.resolution_kind
    ADD CONSTRAINT resolution_kind_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.resolution
    ADD CONSTRAINT resolution_number_is_free UNIQUE (number);

ALTER TABLE ONLY core.resolution
    ADD CONSTRAINT resolution_pkey PRIMARY KEY (resolution_id);

ALTER TABLE ONLY core.roll_decision
    ADD CONSTRAINT roll_decision_pkey PRIMARY KEY (decision_id);

ALTER TABLE ONLY core.roll_exclusion
    ADD CONSTRAINT roll_exclusion_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.roll_objection
    ADD CONSTRAINT roll_objection_pkey PRIMARY KEY (objection_id);

ALTER TABLE ONLY core.rule
    ADD CONSTRAINT rule_pkey PRIMARY KEY (name);

ALTER TABLE ONLY core.same_woman
    ADD CONSTRAINT same_woman_pkey PRIMARY KEY (act_id, other_person_id);

ALTER TABLE ONLY core.seat_category
    ADD CONSTRAINT seat_category_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.seat_end_reason
    ADD CONSTRAINT seat_end_reason_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (seat_id);

ALTER TABLE ONLY core.seat_place
    ADD CONSTRAINT seat_place_pkey PRIMARY KEY (place_id);

ALTER TABLE ONLY core.share_call
    ADD CONSTRAINT share_call_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.share_movement
    ADD CONSTRAINT share_movement_pkey PRIMARY KEY (movement_id);

ALTER TABLE ONLY core.share_movement
    ADD CONSTRAINT share_numbers_are_free EXCLUDE USING gist (int8range(first_number, last_number, '[]'::text) WITH &&) WHERE ((kind = 'allot'::text));

ALTER TABLE ONLY core.signature
    ADD CONSTRAINT signature_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY core.sitting_due
    ADD CONSTRAINT sitting_due_is_once UNIQUE (meeting_id, member_id);

ALTER TABLE ONLY core.sitting_due
    ADD CONSTRAINT sitting_due_pkey PRIMARY KEY (due_id);

ALTER TABLE ONLY core.taken_back_end
    ADD CONSTRAINT taken_back_end_pkey PRIMARY KEY (back_id);

ALTER TABLE ONLY core.tds_nature
    ADD CONSTRAINT tds_nature_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.upload
    ADD CONSTRAINT upload_pkey PRIMARY KEY (upload_id);

ALTER TABLE ONLY core.upload_row
    ADD CONSTRAINT upload_row_pkey PRIMARY KEY (upload_id, row_number);

ALTER TABLE ONLY core.vote
    ADD CONSTRAINT vote_pkey PRIMARY KEY (vote_id);

ALTER TABLE ONLY core.vote_roll
    ADD CONSTRAINT vote_roll_names_her_once UNIQUE (vote_id, member_id);

ALTER TABLE ONLY core.vote_roll
    ADD CONSTRAINT vote_roll_pkey PRIMARY KEY (roll_id);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_day_key UNIQUE (voucher_id, dated_on);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_is_reversed_once UNIQUE (reverses_id);

ALTER TABLE ONLY core.voucher_kind
    ADD CONSTRAINT voucher_kind_pkey PRIMARY KEY (code);

ALTER TABLE ONLY core.voucher_kind
    ADD CONSTRAINT voucher_kind_series_key UNIQUE (series);

ALTER TABLE ONLY core.voucher_line
    ADD CONSTRAINT voucher_line_ordinal_key UNIQUE (voucher_id, ordinal);

ALTER TABLE ONLY core.voucher_line
    ADD CONSTRAINT voucher_line_pkey PRIMARY KEY (line_id);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_number_key UNIQUE (number);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_pkey PRIMARY KEY (voucher_id);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_place_key UNIQUE (series, year, place);

ALTER TABLE ONLY core.wall
    ADD CONSTRAINT wall_pkey PRIMARY KEY (meeting_id);

ALTER TABLE ONLY core.work_area
    ADD CONSTRAINT work_area_pkey PRIMARY KEY (code);

CREATE INDEX entry_by_time ON audit.entry USING btree (recorded_at, "position");

CREATE UNIQUE INDEX account_name_is_free ON core.account USING btree (lower(btrim(name)));

CREATE INDEX account_of_group ON core.account USING btree (group_code);

CREATE INDEX account_of_import ON core.account USING btree (import_id) WHERE (import_id IS NOT NULL);

CREATE INDEX act_of_import ON core.act USING btree (import_id) WHERE (import_id IS NOT NULL);

CREATE INDEX act_of_member ON core.act USING btree (member_id, act_id);

CREATE INDEX act_of_other_member ON core.act USING btree (other_member_id, act_id) WHERE (other_member_id IS NOT NULL);

CREATE INDEX act_of_request ON core.act USING btree (request_id);

CREATE INDEX act_of_resolution ON core.act USING btree (resolution_id);

CREATE INDEX address_of_person ON core.address USING btree (person_id, from_on DESC, address_id DESC) INCLUDE (place_id);

CREATE INDEX address_of_place ON core.address USING btree (place_id);

CREATE INDEX admission_by_day ON core.admission USING btree (admitted_on);

CREATE INDEX admission_of_member ON core.admission USING btree (member_id, admitted_on);

CREATE UNIQUE INDEX agenda_item_confirms_key ON core.agenda_item USING btree (meeting_id, confirms_id);

CREATE INDEX agenda_item_from ON core.agenda_item USING btree (from_item_id) WHERE (from_item_id IS NOT NULL);

CREATE INDEX agenda_noticed_of_meeting ON core.agenda_noticed USING btree (meeting_id);

CREATE INDEX agenda_paper_of_item ON core.agenda_paper USING btree (item_id);

CREATE INDEX audit_span_of_login ON core.audit_span USING btree (login, span_id);

CREATE INDEX ballot_account_of_booth ON core.ballot_account USING btree (booth_id, account_id);

CREATE INDEX bank_line_of_account ON core.bank_line USING btree (account_id, dated_on, bank_line_id) INCLUDE (withdrawn_paise, deposited_paise, balance_paise);

CREATE INDEX bank_match_of_bank_line ON core.bank_match USING btree (bank_line_id) WHERE (undone_at IS NULL);

CREATE INDEX bar_of_member ON core.bar USING btree (member_id, from_on);

CREATE INDEX certificate_of_member ON core.certificate USING btree (member_id);

CREATE INDEX certificate_print_of_act ON core.certificate_print USING btree (act_id);

CREATE INDEX certified_copy_of_member ON core.certified_copy USING btree (member_id);

CREATE INDEX cessation_by_day ON core.cessation USING btree (ceased_on);

CREATE INDEX cessation_of_member ON core.cessation USING btree (member_id, ceased_on);

CREATE INDEX complaint_decision_of_complaint ON core.complaint_decision USING btree (complaint_id, decision_id);

CREATE INDEX consent_of_person ON core.consent USING btree (person_id, consent_id DESC);

CREATE INDEX draft_by_day ON core.draft USING btree (dated_on) WHERE (state = ANY (ARRAY['draft'::text, 'to_check'::text, 'sent_back'::text]));

CREATE INDEX election_day_of_stage ON core.election_day USING btree (election_id, stage, day_id);

CREATE INDEX election_lot_of_nomination ON core.election_lot USING btree (nomination_id, lot_id);

CREATE INDEX election_nomination_of_member ON core.election_nomination USING btree (election_id, category, member_id);

CREATE INDEX hand_over_step_of_office ON core.hand_over_step USING btree (office_id, thing, step_id);

CREATE INDEX head_count_of_meeting ON core.head_count USING btree (meeting_id, block, count_id);

CREATE INDEX import_row_of_member ON core.import_row USING btree (member_id);

CREATE INDEX meeting_action_of_meeting ON core.meeting_action USING btree (meeting_id, item_id);

CREATE INDEX meeting_continued ON core.meeting USING btree (continues_id) WHERE (continues_id IS NOT NULL);

CREATE INDEX meeting_of_body ON core.meeting USING btree (body, held_on);

CREATE INDEX meeting_step_of_meeting ON core.meeting_step USING btree (meeting_id, step_id);

CREATE INDEX member_of_person ON core.member USING btree (person_id);

CREATE UNIQUE INDEX member_signs_in_by_one_login ON core.login USING btree (member_id) WHERE (NOT is_disabled);

CREATE INDEX minutes_confirmed_in ON core.minutes_confirmed USING btree (confirmed_in);

CREATE INDEX minutes_of_meeting ON core.minutes USING btree (meeting_id, language, minutes_id);

CREATE UNIQUE INDEX motion_is_voted_on_once ON core.vote USING btree (motion_id) WHERE (stopped_at IS NULL);

CREATE INDEX motion_of_meeting ON core.motion USING btree (meeting_id, item_id);

CREATE INDEX motion_share_of_member ON core.motion_share USING btree (member_id);

CREATE INDEX name_word_beginning ON core.name_word USING btree (word text_pattern_ops);

CREATE INDEX name_word_near ON core.name_word USING gin (near);

CREATE INDEX nomination_of_member ON core.nomination USING btree (member_id, recorded_on, act_id);

CREATE INDEX nomination_scrutiny_of_nomination ON core.nomination_scrutiny USING btree (nomination_id, scrutiny_id);

CREATE INDEX nomination_withdrawal_of_nomination ON core.nomination_withdrawal USING btree (nomination_id, withdrawal_id);

CREATE INDEX notice_copy_of_meeting ON core.notice_copy USING btree (meeting_id);

CREATE INDEX notice_copy_of_member ON core.notice_copy USING btree (member_id) WHERE (member_id IS NOT NULL);

CREATE INDEX objection_of_voucher ON core.objection USING btree (voucher_id) WHERE (voucher_id IS NOT NULL);

CREATE INDEX objection_step_of_objection ON core.objection_step USING btree (objection_id, step_id);

CREATE INDEX office_of_seat ON core.office USING btree (seat_id, from_on);

CREATE INDEX pan_of_party ON core.pan USING btree (lower(btrim(party)), pan_id);

CREATE INDEX parameter_by_day ON core.parameter USING btree (name, valid_from, parameter_id);

CREATE INDEX payout_due_of_member ON core.payout_due USING btree (member_id);

CREATE INDEX payout_of_due ON core.payout USING btree (due_act_id);

CREATE INDEX period_step_of_period ON core.period_step USING btree (period_id, step_id);

CREATE INDEX person_by_name ON core.person USING btree (name, person_id);

CREATE INDEX person_by_phone ON core.person USING btree (phone) WHERE (phone IS NOT NULL);

CREATE INDEX person_by_phone_end ON core.person USING btree (reverse(phone) text_pattern_ops) WHERE (phone IS NOT NULL);

CREATE INDEX person_by_sewa_number ON core.person USING btree (sewa_number) WHERE (sewa_number IS NOT NULL);

CREATE INDEX person_by_sound ON core.person USING gin (name_words);

CREATE INDEX person_search ON core.person USING gin (search_text core.gin_trgm_ops);

CREATE INDEX person_sound_words ON core.person_sound USING gin (words);

CREATE INDEX photo_of_person ON core.photo USING btree (person_id, photo_id DESC);

CREATE UNIQUE INDEX place_is_named_once ON core.place USING btree (lower(name), lower(COALESCE(taluka, ''::text)), lower(COALESCE(district, ''::text)));

CREATE UNIQUE INDEX presence_is_once_at_a_time ON core.presence USING btree (meeting_id, member_id) WHERE ((left_at IS NULL) AND (taken_back_at IS NULL));

CREATE INDEX presence_of_member ON core.presence USING btree (member_id, meeting_id);

CREATE INDEX receipt_of_member ON core.receipt USING btree (member_id);

CREATE INDEX refusal_of_member ON core.refusal USING btree (member_id);

CREATE INDEX resignation_of_member ON core.resignation USING btree (member_id);

CREATE INDEX resolution_of_import ON core.resolution USING btree (import_id) WHERE (import_id IS NOT NULL);

CREATE UNIQUE INDEX resolution_of_motion ON core.resolution USING btree (motion_id) WHERE (motion_id IS NOT NULL);

CREATE INDEX resolution_passed_on ON core.resolution USING btree (passed_on);

CREATE INDEX roll_decision_of_objection ON core.roll_decision USING btree (objection_id, decision_id);

CREATE INDEX same_woman_of_other ON core.same_woman USING btree (other_person_id, act_id);

CREATE INDEX same_woman_of_person ON core.same_woman USING btree (person_id);

CREATE UNIQUE INDEX seat_has_one_holder ON core.seat USING btree (place_id) WHERE ((until_on IS NULL) AND (place_id IS NOT NULL));

CREATE UNIQUE INDEX seat_is_held_once ON core.seat USING btree (body, member_id) WHERE (until_on IS NULL);

CREATE INDEX seat_of_member ON core.seat USING btree (member_id, from_on);

CREATE UNIQUE INDEX seat_place_stands_once ON core.seat_place USING btree (body, ordinal) WHERE (until_on IS NULL);

CREATE UNIQUE INDEX share_movement_corrects_key ON core.share_movement USING btree (corrects_id) WHERE (corrects_id IS NOT NULL);

CREATE INDEX share_movement_last_number ON core.share_movement USING btree (last_number) WHERE (kind = 'allot'::text);

CREATE INDEX share_movement_of_act ON core.share_movement USING btree (act_id);

CREATE INDEX share_movement_of_member ON core.share_movement USING btree (member_id, value_on, movement_id) INCLUDE (share_count, paid_paise, first_number, last_number);

CREATE INDEX share_movement_payments ON core.share_movement USING gist (int8range(first_number, last_number, '[]'::text)) WHERE (kind = 'payment'::text);

CREATE INDEX signature_of_member ON core.signature USING btree (member_id);

CREATE INDEX sitting_due_of_member ON core.sitting_due USING btree (member_id);

CREATE INDEX sitting_due_of_voucher ON core.sitting_due USING btree (voucher_id);

CREATE INDEX taken_back_end_of_seat ON core.taken_back_end USING btree (seat_id);

CREATE INDEX vote_of_motion ON core.vote USING btree (motion_id, vote_id);

CREATE INDEX vote_roll_of_member ON core.vote_roll USING btree (member_id, vote_id);

CREATE INDEX voucher_by_day ON core.voucher USING btree (dated_on, voucher_id);

CREATE INDEX voucher_line_by_day ON core.voucher_line USING btree (dated_on);

CREATE UNIQUE INDEX voucher_line_is_matched_once ON core.bank_match USING btree (line_id) WHERE (undone_at IS NULL);

CREATE INDEX voucher_line_of_account ON core.voucher_line USING btree (account_id, dated_on, line_id) INCLUDE (debit_paise, credit_paise, voucher_id);

CREATE INDEX voucher_of_act ON core.voucher USING btree (act_id) WHERE (act_id IS NOT NULL);

CREATE INDEX voucher_of_import ON core.voucher USING btree (import_id) WHERE (import_id IS NOT NULL);

CREATE OR REPLACE VIEW api.attendance_record AS
 SELECT p.member_id,
    m.meeting_id,
    m.number,
    m.body,
    m.kind,
    m.held_on
   FROM (core.live_presence p
     JOIN core.meeting m ON ((m.meeting_id = p.meeting_id)))
  WHERE (m.state <> ALL (ARRAY['draft'::text, 'noticed'::text, 'cancelled'::text]))
  GROUP BY p.member_id, m.meeting_id;

CREATE OR REPLACE VIEW core.bank_settlement AS
 SELECT b.bank_line_id,
    b.account_id,
    GREATEST(b.dated_on, max(l.dated_on)) AS settled_on,
    array_agg(l.line_id ORDER BY l.dated_on, l.line_id) AS line_ids,
    string_agg(DISTINCT v.number, ', '::text) AS numbers
   FROM (((core.live_match m
     JOIN core.bank_line b ON ((b.bank_line_id = m.bank_line_id)))
     JOIN core.voucher_line l ON ((l.line_id = m.line_id)))
     JOIN core.voucher v ON ((v.voucher_id = l.voucher_id)))
  GROUP BY b.bank_line_id;

CREATE TRIGGER change_is_not_emptied BEFORE TRUNCATE ON audit.change FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER change_stays BEFORE DELETE OR UPDATE ON audit.change FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER entry_is_not_emptied BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER entry_stays BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER act_is_not_emptied BEFORE TRUNCATE ON core.act FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER act_stays BEFORE DELETE OR UPDATE ON core.act FOR EACH ROW EXECUTE FUNCTION core.keep_in_the_register();

CREATE TRIGGER address_is_not_emptied BEFORE TRUNCATE ON core.address FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER address_stays BEFORE DELETE OR UPDATE ON core.address FOR EACH ROW EXECUTE FUNCTION core.keep_in_the_register();

CREATE TRIGGER admission_is_not_emptied BEFORE TRUNCATE ON core.admission FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER admission_stays BEFORE DELETE OR UPDATE ON core.admission FOR EACH ROW EXECUTE FUNCTION core.keep_in_the_register();

CREATE TRIGGER agenda_noticed_is_not_emptied BEFORE TRUNCATE ON core.agenda_noticed FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER agenda_noticed_stays BEFORE DELETE OR UPDATE ON core.agenda_noticed FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER audit_span_is_not_emptied BEFORE TRUNCATE ON core.audit_span FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER audit_span_stays BEFORE DELETE OR UPDATE ON core.audit_span FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER ballot_account_is_not_emptied BEFORE TRUNCATE ON core.ballot_account FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER ballot_account_stays BEFORE DELETE OR UPDATE ON core.ballot_account FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER bank_line_is_not_emptied BEFORE TRUNCATE ON core.bank_line FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER bank_line_stays BEFORE DELETE OR UPDATE ON core.bank_line FOR EACH ROW EXECUTE FUNCTION core.keep_in_the_register();

CREATE TRIGGER cancelled_lines_count AFTER INSERT ON core.cancelled_voucher FOR EACH ROW EXECUTE FUNCTION core.take_from_months();

CREATE TRIGGER cancelled_voucher_is_not_emptied BEFORE TRUNCATE ON core.cancelled_voucher FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER cancelled_voucher_stays BEFORE DELETE OR UPDATE ON core.cancelled_voucher FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER carrier_is_not_emptied BEFORE TRUNCATE ON core.carrier FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER carrier_stays BEFORE DELETE OR UPDATE ON core.carrier FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER cessation_is_not_emptied BEFORE TRUNCATE ON core.cessation FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER cessation_stays BEFORE DELETE OR UPDATE ON core.cessation FOR EACH ROW EXECUTE FUNCTION core.keep_in_the_register();

CREATE TRIGGER changed_words_are_noted AFTER UPDATE ON core.person REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION core.note_changed_words();

CREATE TRIGGER complaint_decision_is_not_emptied BEFORE TRUNCATE ON core.complaint_decision FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER complaint_decision_stays BEFORE DELETE OR UPDATE ON core.complaint_decision FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER consent_is_not_emptied BEFORE TRUNCATE ON core.consent FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER consent_stays BEFORE DELETE OR UPDATE ON core.consent FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_booth_is_not_emptied BEFORE TRUNCATE ON core.election_booth FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_booth_stays BEFORE DELETE OR UPDATE ON core.election_booth FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_cancellation_is_not_emptied BEFORE TRUNCATE ON core.election_cancellation FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_cancellation_stays BEFORE DELETE OR UPDATE ON core.election_cancellation FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_candidate_is_not_deleted BEFORE DELETE ON core.election_candidate FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_candidate_is_not_emptied BEFORE TRUNCATE ON core.election_candidate FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_candidate_stays BEFORE UPDATE ON core.election_candidate FOR EACH ROW EXECUTE FUNCTION core.keep_ballot();

CREATE TRIGGER election_complaint_is_not_emptied BEFORE TRUNCATE ON core.election_complaint FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_complaint_stays BEFORE DELETE OR UPDATE ON core.election_complaint FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_count_is_not_emptied BEFORE TRUNCATE ON core.election_count FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_count_line_is_not_emptied BEFORE TRUNCATE ON core.election_count_line FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_count_line_stays BEFORE DELETE OR UPDATE ON core.election_count_line FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_count_stays BEFORE DELETE OR UPDATE ON core.election_count FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_day_is_not_emptied BEFORE TRUNCATE ON core.election_day FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_day_stays BEFORE DELETE OR UPDATE ON core.election_day FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_is_not_emptied BEFORE TRUNCATE ON core.election FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_lot_is_not_emptied BEFORE TRUNCATE ON core.election_lot FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_lot_stays BEFORE DELETE OR UPDATE ON core.election_lot FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_nomination_is_not_emptied BEFORE TRUNCATE ON core.election_nomination FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_nomination_stays BEFORE DELETE OR UPDATE ON core.election_nomination FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_place_is_not_emptied BEFORE TRUNCATE ON core.election_place FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_place_stays BEFORE DELETE OR UPDATE ON core.election_place FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_result_is_not_emptied BEFORE TRUNCATE ON core.election_result FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_result_stays BEFORE DELETE OR UPDATE ON core.election_result FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_roll_is_not_emptied BEFORE TRUNCATE ON core.election_roll FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_roll_stays BEFORE DELETE OR UPDATE ON core.election_roll FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_scrutineer_is_not_emptied BEFORE TRUNCATE ON core.election_scrutineer FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_scrutineer_stays BEFORE DELETE OR UPDATE ON core.election_scrutineer FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_stays BEFORE DELETE OR UPDATE ON core.election FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_step_is_not_emptied BEFORE TRUNCATE ON core.election_step FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_step_stays BEFORE DELETE OR UPDATE ON core.election_step FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_voter_is_not_emptied BEFORE TRUNCATE ON core.election_voter FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER election_voter_stays BEFORE DELETE OR UPDATE ON core.election_voter FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER hand_over_step_is_not_emptied BEFORE TRUNCATE ON core.hand_over_step FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER hand_over_step_stays BEFORE DELETE OR UPDATE ON core.hand_over_step FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER head_count_is_not_emptied BEFORE TRUNCATE ON core.head_count FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER head_count_stays BEFORE DELETE OR UPDATE ON core.head_count FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER import_is_not_emptied BEFORE TRUNCATE ON core.import FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER import_row_is_not_emptied BEFORE TRUNCATE ON core.import_row FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER import_row_stays BEFORE DELETE OR UPDATE ON core.import_row FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER import_stays BEFORE DELETE OR UPDATE ON core.import FOR EACH ROW EXECUTE FUNCTION core.keep_import();

CREATE TRIGGER lines_count AFTER INSERT ON core.voucher_line REFERENCING NEW TABLE AS new_lines FOR EACH STATEMENT EXECUTE FUNCTION core.add_to_months();

CREATE CONSTRAINT TRIGGER match_agrees AFTER INSERT OR UPDATE ON core.bank_match DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION core.check_match();

CREATE TRIGGER match_is_not_emptied BEFORE TRUNCATE ON core.bank_match FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER match_stays BEFORE DELETE OR UPDATE ON core.bank_match FOR EACH ROW EXECUTE FUNCTION core.keep_match();

CREATE TRIGGER matched_voucher_stays BEFORE INSERT ON core.cancelled_voucher FOR EACH ROW EXECUTE FUNCTION core.keep_matched_voucher();

CREATE TRIGGER meeting_step_is_not_emptied BEFORE TRUNCATE ON core.meeting_step FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER meeting_step_stays BEFORE DELETE OR UPDATE ON core.meeting_step FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER member_is_not_deleted BEFORE DELETE ON core.member FOR EACH ROW EXECUTE FUNCTION core.keep_in_the_register();

CREATE TRIGGER member_is_not_emptied BEFORE TRUNCATE ON core.member FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER member_number_stays BEFORE UPDATE ON core.member FOR EACH ROW EXECUTE FUNCTION core.keep_member_number();

CREATE TRIGGER minutes_confirmed_is_not_emptied BEFORE TRUNCATE ON core.minutes_confirmed FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER minutes_confirmed_stays BEFORE DELETE OR UPDATE ON core.minutes_confirmed FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER minutes_is_not_emptied BEFORE TRUNCATE ON core.minutes FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER minutes_signed_is_not_emptied BEFORE TRUNCATE ON core.minutes_signed FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER minutes_signed_stays BEFORE DELETE OR UPDATE ON core.minutes_signed FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER minutes_stays BEFORE DELETE OR UPDATE ON core.minutes FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER new_words_are_noted AFTER INSERT ON core.person REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION core.note_name_words();

CREATE TRIGGER nomination_scrutiny_is_not_emptied BEFORE TRUNCATE ON core.nomination_scrutiny FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER nomination_scrutiny_stays BEFORE DELETE OR UPDATE ON core.nomination_scrutiny FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER nomination_withdrawal_is_not_emptied BEFORE TRUNCATE ON core.nomination_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER nomination_withdrawal_stays BEFORE DELETE OR UPDATE ON core.nomination_withdrawal FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER note_delete AFTER DELETE ON core.account REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('account', 'account_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.act REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('act', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.address REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('person', 'address_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.admission REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'member_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.agenda_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'item_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.agenda_noticed REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'item_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.agenda_paper REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'paper_id', 'content');

CREATE TRIGGER note_delete AFTER DELETE ON core.audit_span REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('login', 'span_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.ballot_account REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'account_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.bank_line REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('bank', 'bank_line_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.bank_match REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('bank', 'match_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.bar REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('board', 'bar_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.body REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('board', 'code', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.cancelled_voucher REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('voucher', 'voucher_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.certificate REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.certificate_print REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'print_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.certified_copy REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.cessation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'member_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.complaint_decision REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'decision_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.consent REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('person', 'consent_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.cooperative REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('cooperative', 'only', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.draft REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('draft', 'draft_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'election_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_booth REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'booth_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_cancellation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'election_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_candidate REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'nomination_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_complaint REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'complaint_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_count REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'count_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_count_line REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'line_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_day REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'day_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_lot REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'lot_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_nomination REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'nomination_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_place REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'election_place_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_result REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'result_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_roll REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'roll_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_scrutineer REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'scrutineer_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_step REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'step_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.election_voter REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'voter_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.hand_over_step REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('board', 'step_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.head_count REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'count_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.import REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('import', 'import_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.login REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('login', 'login_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.meeting REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'meeting_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.meeting_action REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'action_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.meeting_step REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'step_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.member REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'member_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.minutes REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'minutes_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.minutes_confirmed REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'meeting_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.minutes_signed REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'meeting_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.motion REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'motion_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.motion_share REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'line_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.nomination REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.nomination_scrutiny REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'scrutiny_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.nomination_withdrawal REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'withdrawal_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.nominee REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.notice_copy REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'copy_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.objection REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('objection', 'objection_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.objection_step REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('objection', 'step_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.office REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('board', 'office_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.pan REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('voucher', 'pan_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.parameter REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('parameter', 'parameter_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.payout REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.payout_due REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.period REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('period', 'period_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.period_step REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('period', 'step_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.person REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('person', 'person_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.photo REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('person', 'photo_id', 'image');

CREATE TRIGGER note_delete AFTER DELETE ON core.place REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('person', 'place_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.presence REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'presence_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.receipt REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.refusal REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.resignation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.resolution REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('resolution', 'resolution_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.roll_decision REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'decision_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.roll_objection REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('election', 'objection_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.same_woman REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.seat REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('board', 'seat_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.seat_place REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('board', 'place_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.share_call REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.share_movement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('share', 'movement_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.signature REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('member', 'act_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.sitting_due REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'due_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.taken_back_end REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('board', 'back_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.tds_nature REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('account', 'code', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.vote REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'vote_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.vote_roll REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('meeting', 'roll_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.voucher REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('voucher', 'voucher_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.voucher_line REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('voucher', 'line_id', '');

CREATE TRIGGER note_delete AFTER DELETE ON core.wall REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_delete('wall', 'meeting_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.account REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('account', 'account_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.act REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('act', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.address REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('person', 'address_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.admission REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'member_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.agenda_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'item_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.agenda_noticed REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'item_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.agenda_paper REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'paper_id', 'content');

CREATE TRIGGER note_insert AFTER INSERT ON core.audit_span REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('login', 'span_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.ballot_account REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'account_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.bank_line REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('bank', 'bank_line_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.bank_match REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('bank', 'match_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.bar REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('board', 'bar_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.body REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('board', 'code', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.cancelled_voucher REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('voucher', 'voucher_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.certificate REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.certificate_print REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'print_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.certified_copy REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.cessation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'member_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.complaint_decision REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'decision_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.consent REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('person', 'consent_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.cooperative REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('cooperative', 'only', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.draft REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('draft', 'draft_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'election_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_booth REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'booth_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_cancellation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'election_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_candidate REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'nomination_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_complaint REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'complaint_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_count REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'count_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_count_line REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'line_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_day REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'day_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_lot REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'lot_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_nomination REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'nomination_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_place REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'election_place_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_result REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'result_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_roll REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'roll_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_scrutineer REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'scrutineer_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_step REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'step_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.election_voter REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'voter_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.hand_over_step REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('board', 'step_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.head_count REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'count_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.import REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('import', 'import_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.login REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('login', 'login_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.meeting REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'meeting_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.meeting_action REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'action_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.meeting_step REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'step_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.member REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'member_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.minutes REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'minutes_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.minutes_confirmed REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'meeting_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.minutes_signed REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'meeting_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.motion REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'motion_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.motion_share REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'line_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.nomination REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.nomination_scrutiny REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'scrutiny_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.nomination_withdrawal REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'withdrawal_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.nominee REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.notice_copy REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'copy_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.objection REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('objection', 'objection_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.objection_step REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('objection', 'step_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.office REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('board', 'office_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.pan REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('voucher', 'pan_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.parameter REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('parameter', 'parameter_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.payout REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.payout_due REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.period REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('period', 'period_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.period_step REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('period', 'step_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.person REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('person', 'person_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.photo REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('person', 'photo_id', 'image');

CREATE TRIGGER note_insert AFTER INSERT ON core.place REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('person', 'place_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.presence REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'presence_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.receipt REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.refusal REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.resignation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.resolution REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('resolution', 'resolution_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.roll_decision REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'decision_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.roll_objection REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('election', 'objection_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.same_woman REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.seat REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('board', 'seat_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.seat_place REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('board', 'place_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.share_call REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.share_movement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('share', 'movement_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.signature REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('member', 'act_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.sitting_due REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'due_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.taken_back_end REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('board', 'back_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.tds_nature REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('account', 'code', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.vote REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'vote_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.vote_roll REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('meeting', 'roll_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.voucher REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('voucher', 'voucher_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.voucher_line REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('voucher', 'line_id', '');

CREATE TRIGGER note_insert AFTER INSERT ON core.wall REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_insert('wall', 'meeting_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.account REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('account', 'account_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.act REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('act', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.address REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('person', 'address_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.admission REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'member_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.agenda_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'item_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.agenda_noticed REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'item_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.agenda_paper REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'paper_id', 'content');

CREATE TRIGGER note_update AFTER UPDATE ON core.audit_span REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('login', 'span_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.ballot_account REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'account_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.bank_line REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('bank', 'bank_line_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.bank_match REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('bank', 'match_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.bar REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('board', 'bar_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.body REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('board', 'code', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.cancelled_voucher REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('voucher', 'voucher_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.certificate REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.certificate_print REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'print_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.certified_copy REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.cessation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'member_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.complaint_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'decision_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.consent REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('person', 'consent_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.cooperative REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('cooperative', 'only', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.draft REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('draft', 'draft_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'election_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_booth REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'booth_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_cancellation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'election_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_candidate REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'nomination_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_complaint REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'complaint_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_count REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'count_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_count_line REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'line_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_day REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'day_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_lot REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'lot_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_nomination REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'nomination_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_place REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'election_place_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_result REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'result_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_roll REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'roll_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_scrutineer REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'scrutineer_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_step REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'step_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.election_voter REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'voter_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.hand_over_step REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('board', 'step_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.head_count REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'count_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.import REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('import', 'import_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.login REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('login', 'login_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.meeting REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'meeting_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.meeting_action REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'action_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.meeting_step REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'step_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.member REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'member_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.minutes REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'minutes_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.minutes_confirmed REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'meeting_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.minutes_signed REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'meeting_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.motion REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'motion_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.motion_share REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'line_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.nomination REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.nomination_scrutiny REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'scrutiny_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.nomination_withdrawal REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'withdrawal_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.nominee REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.notice_copy REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'copy_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.objection REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('objection', 'objection_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.objection_step REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('objection', 'step_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.office REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('board', 'office_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.pan REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('voucher', 'pan_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.parameter REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('parameter', 'parameter_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.payout REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.payout_due REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.period REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('period', 'period_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.period_step REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('period', 'step_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.person REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('person', 'person_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.photo REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('person', 'photo_id', 'image');

CREATE TRIGGER note_update AFTER UPDATE ON core.place REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('person', 'place_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.presence REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'presence_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.receipt REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.refusal REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.resignation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.resolution REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('resolution', 'resolution_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.roll_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'decision_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.roll_objection REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('election', 'objection_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.same_woman REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.seat REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('board', 'seat_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.seat_place REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('board', 'place_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.share_call REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.share_movement REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('share', 'movement_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.signature REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('member', 'act_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.sitting_due REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'due_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.taken_back_end REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('board', 'back_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.tds_nature REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('account', 'code', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.vote REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'vote_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.vote_roll REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('meeting', 'roll_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.voucher REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('voucher', 'voucher_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.voucher_line REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('voucher', 'line_id', '');

CREATE TRIGGER note_update AFTER UPDATE ON core.wall REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.note_update('wall', 'meeting_id', '');

CREATE TRIGGER notice_copy_is_not_emptied BEFORE TRUNCATE ON core.notice_copy FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER notice_copy_stays BEFORE DELETE OR UPDATE ON core.notice_copy FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER objection_class_is_not_emptied BEFORE TRUNCATE ON core.objection_class FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER objection_class_stays BEFORE DELETE OR UPDATE ON core.objection_class FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER objection_is_not_emptied BEFORE TRUNCATE ON core.objection FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER objection_stays BEFORE DELETE OR UPDATE ON core.objection FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER objection_step_is_not_emptied BEFORE TRUNCATE ON core.objection_step FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER objection_step_stays BEFORE DELETE OR UPDATE ON core.objection_step FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER pan_is_not_emptied BEFORE TRUNCATE ON core.pan FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER pan_stays BEFORE DELETE OR UPDATE ON core.pan FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER parameter_is_not_emptied BEFORE TRUNCATE ON core.parameter FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER parameter_stays BEFORE DELETE OR UPDATE ON core.parameter FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER period_is_not_emptied BEFORE TRUNCATE ON core.period FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER period_stays BEFORE DELETE OR UPDATE ON core.period FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER period_step_is_not_emptied BEFORE TRUNCATE ON core.period_step FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER period_step_stays BEFORE DELETE OR UPDATE ON core.period_step FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER photo_is_not_emptied BEFORE TRUNCATE ON core.photo FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER photo_stays BEFORE DELETE OR UPDATE ON core.photo FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER resolution_is_not_emptied BEFORE TRUNCATE ON core.resolution FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER resolution_stays BEFORE DELETE OR UPDATE ON core.resolution FOR EACH ROW EXECUTE FUNCTION core.keep_in_the_register();

CREATE TRIGGER roll_decision_is_not_emptied BEFORE TRUNCATE ON core.roll_decision FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER roll_decision_stays BEFORE DELETE OR UPDATE ON core.roll_decision FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER roll_objection_is_not_emptied BEFORE TRUNCATE ON core.roll_objection FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER roll_objection_stays BEFORE DELETE OR UPDATE ON core.roll_objection FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.certificate FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.certificate_print FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.certified_copy FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.nomination FOR EACH ROW EXECUTE FUNCTION core.keep_in_the_register();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.nominee FOR EACH ROW EXECUTE FUNCTION core.keep_in_the_register();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.payout FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.payout_due FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.receipt FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.refusal FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.resignation FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.same_woman FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.share_call FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER row_stays BEFORE DELETE OR UPDATE ON core.signature FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER share_movement_is_not_emptied BEFORE TRUNCATE ON core.share_movement FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER share_movement_stays BEFORE DELETE OR UPDATE ON core.share_movement FOR EACH ROW EXECUTE FUNCTION core.keep_in_the_register();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.certificate FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.certificate_print FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.certified_copy FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.nomination FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.nominee FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.payout FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.payout_due FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.receipt FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.refusal FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.resignation FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.same_woman FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.share_call FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER table_is_not_emptied BEFORE TRUNCATE ON core.signature FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER taken_back_end_is_not_emptied BEFORE TRUNCATE ON core.taken_back_end FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER taken_back_end_stays BEFORE DELETE OR UPDATE ON core.taken_back_end FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER village_words_are_noted AFTER INSERT ON core.address REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION core.note_village_words();

CREATE TRIGGER vote_is_not_emptied BEFORE TRUNCATE ON core.vote FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER vote_keeps_its_opening BEFORE UPDATE ON core.vote FOR EACH ROW WHEN (((old.roll_hash <> '\x'::bytea) AND (((((((new.motion_id IS DISTINCT FROM old.motion_id) OR (new.way IS DISTINCT FROM old.way)) OR (new.entitled IS DISTINCT FROM old.entitled)) OR (new.quorum_needed IS DISTINCT FROM old.quorum_needed)) OR (new.present IS DISTINCT FROM old.present)) OR (new.roll_hash IS DISTINCT FROM old.roll_hash)) OR (new.opened_at IS DISTINCT FROM old.opened_at)))) EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER vote_roll_is_not_emptied BEFORE TRUNCATE ON core.vote_roll FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER vote_roll_stays BEFORE INSERT OR DELETE OR UPDATE ON core.vote_roll FOR EACH ROW EXECUTE FUNCTION core.refuse_roll_change();

CREATE TRIGGER vote_stays_once_over BEFORE DELETE OR UPDATE ON core.vote FOR EACH ROW WHEN (((old.closed_at IS NOT NULL) OR (old.stopped_at IS NOT NULL))) EXECUTE FUNCTION core.refuse_change();

CREATE CONSTRAINT TRIGGER voucher_balances AFTER INSERT ON core.voucher DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION core.check_voucher();

CREATE TRIGGER voucher_is_in_a_period BEFORE INSERT ON core.voucher FOR EACH ROW EXECUTE FUNCTION core.check_period();

CREATE TRIGGER voucher_is_not_emptied BEFORE TRUNCATE ON core.voucher FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER voucher_line_is_not_emptied BEFORE TRUNCATE ON core.voucher_line FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER voucher_line_stays BEFORE DELETE OR UPDATE ON core.voucher_line FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER voucher_stays BEFORE DELETE OR UPDATE ON core.voucher FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER work_area_is_not_emptied BEFORE TRUNCATE ON core.work_area FOR EACH STATEMENT EXECUTE FUNCTION core.refuse_change();

CREATE TRIGGER work_area_stays BEFORE DELETE OR UPDATE ON core.work_area FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

ALTER TABLE ONLY audit.change
    ADD CONSTRAINT change_position_fkey FOREIGN KEY ("position") REFERENCES audit.entry("position") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY core.account
    ADD CONSTRAINT account_group_fkey FOREIGN KEY (group_code) REFERENCES core.account_group(code);

ALTER TABLE ONLY core.account_group
    ADD CONSTRAINT account_group_parent_fkey FOREIGN KEY (parent) REFERENCES core.account_group(code);

ALTER TABLE ONLY core.account
    ADD CONSTRAINT account_import_fkey FOREIGN KEY (import_id) REFERENCES core.import(import_id);

ALTER TABLE ONLY core.account
    ADD CONSTRAINT account_tds_fkey FOREIGN KEY (tds) REFERENCES core.tds_nature(code);

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_import_fkey FOREIGN KEY (import_id) REFERENCES core.import(import_id);

ALTER TABLE ONLY core.act
    ADD CONSTRAINT act_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.act_of_kind
    ADD CONSTRAINT act_of_kind_kind_fkey FOREIGN KEY (kind) REFERENCES core.resolution_kind(code);

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

ALTER TABLE ONLY core.agenda_item
    ADD CONSTRAINT agenda_item_confirms_fkey FOREIGN KEY (confirms_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.agenda_item
    ADD CONSTRAINT agenda_item_from_fkey FOREIGN KEY (from_item_id) REFERENCES core.agenda_item(item_id);

ALTER TABLE ONLY core.agenda_item
    ADD CONSTRAINT agenda_item_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.agenda_item
    ADD CONSTRAINT agenda_item_parent_fkey FOREIGN KEY (meeting_id, parent_id) REFERENCES core.agenda_item(meeting_id, item_id);

ALTER TABLE ONLY core.agenda_noticed
    ADD CONSTRAINT agenda_noticed_item_fkey FOREIGN KEY (meeting_id, item_id) REFERENCES core.agenda_item(meeting_id, item_id);

ALTER TABLE ONLY core.agenda_paper
    ADD CONSTRAINT agenda_paper_item_fkey FOREIGN KEY (item_id) REFERENCES core.agenda_item(item_id);

ALTER TABLE ONLY core.audit_span
    ADD CONSTRAINT audit_span_login_fkey FOREIGN KEY (login) REFERENCES core.login(login);

ALTER TABLE ONLY core.ballot_account
    ADD CONSTRAINT ballot_account_booth_fkey FOREIGN KEY (booth_id) REFERENCES core.election_booth(booth_id);

ALTER TABLE ONLY core.bank_line
    ADD CONSTRAINT bank_line_account_fkey FOREIGN KEY (account_id) REFERENCES core.account(account_id);

ALTER TABLE ONLY core.bank_line
    ADD CONSTRAINT bank_line_import_fkey FOREIGN KEY (import_id) REFERENCES core.import(import_id);

ALTER TABLE ONLY core.bank_match
    ADD CONSTRAINT bank_match_bank_line_fkey FOREIGN KEY (bank_line_id) REFERENCES core.bank_line(bank_line_id);

ALTER TABLE ONLY core.bank_match
    ADD CONSTRAINT bank_match_line_fkey FOREIGN KEY (line_id) REFERENCES core.voucher_line(line_id);

ALTER TABLE ONLY core.bar
    ADD CONSTRAINT bar_ground_fkey FOREIGN KEY (ground) REFERENCES core.bar_ground(code);

ALTER TABLE ONLY core.bar_ground
    ADD CONSTRAINT bar_ground_limit_rule_fkey FOREIGN KEY (limit_rule) REFERENCES core.rule(name);

ALTER TABLE ONLY core.bar
    ADD CONSTRAINT bar_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.bar
    ADD CONSTRAINT bar_resolution_fkey FOREIGN KEY (resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.body
    ADD CONSTRAINT body_resolution_fkey FOREIGN KEY (resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.cancelled_voucher
    ADD CONSTRAINT cancelled_voucher_fkey FOREIGN KEY (voucher_id) REFERENCES core.voucher(voucher_id);

ALTER TABLE ONLY core.certificate
    ADD CONSTRAINT certificate_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.certificate
    ADD CONSTRAINT certificate_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.certificate_print
    ADD CONSTRAINT certificate_print_act_fkey FOREIGN KEY (act_id) REFERENCES core.certificate(act_id);

ALTER TABLE ONLY core.certified_copy
    ADD CONSTRAINT certified_copy_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.certified_copy
    ADD CONSTRAINT certified_copy_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.cessation
    ADD CONSTRAINT cessation_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.cessation
    ADD CONSTRAINT cessation_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.complaint_decision
    ADD CONSTRAINT complaint_decision_complaint_fkey FOREIGN KEY (complaint_id) REFERENCES core.election_complaint(complaint_id);

ALTER TABLE ONLY core.consent
    ADD CONSTRAINT consent_person_fkey FOREIGN KEY (person_id) REFERENCES core.person(person_id);

ALTER TABLE ONLY core.draft
    ADD CONSTRAINT draft_kind_fkey FOREIGN KEY (kind) REFERENCES core.voucher_kind(code);

ALTER TABLE ONLY core.election
    ADD CONSTRAINT election_body_fkey FOREIGN KEY (body) REFERENCES core.body(code);

ALTER TABLE ONLY core.election_booth
    ADD CONSTRAINT election_booth_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_cancellation
    ADD CONSTRAINT election_cancellation_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_candidate
    ADD CONSTRAINT election_candidate_nomination_fkey FOREIGN KEY (nomination_id) REFERENCES core.election_nomination(nomination_id);

ALTER TABLE ONLY core.election_candidate
    ADD CONSTRAINT election_candidate_symbol_fkey FOREIGN KEY (symbol) REFERENCES core.election_symbol(code);

ALTER TABLE ONLY core.election_complaint
    ADD CONSTRAINT election_complaint_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_count
    ADD CONSTRAINT election_count_booth_fkey FOREIGN KEY (booth_id) REFERENCES core.election_booth(booth_id);

ALTER TABLE ONLY core.election_count_line
    ADD CONSTRAINT election_count_line_count_fkey FOREIGN KEY (count_id) REFERENCES core.election_count(count_id);

ALTER TABLE ONLY core.election_count_line
    ADD CONSTRAINT election_count_line_nomination_fkey FOREIGN KEY (nomination_id) REFERENCES core.election_candidate(nomination_id);

ALTER TABLE ONLY core.election_day
    ADD CONSTRAINT election_day_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_day
    ADD CONSTRAINT election_day_stage_fkey FOREIGN KEY (stage) REFERENCES core.election_stage(code);

ALTER TABLE ONLY core.election_lot
    ADD CONSTRAINT election_lot_nomination_fkey FOREIGN KEY (nomination_id) REFERENCES core.election_candidate(nomination_id);

ALTER TABLE ONLY core.election_nomination
    ADD CONSTRAINT election_nomination_category_fkey FOREIGN KEY (category) REFERENCES core.seat_category(code);

ALTER TABLE ONLY core.election_nomination
    ADD CONSTRAINT election_nomination_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_nomination
    ADD CONSTRAINT election_nomination_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.election_nomination
    ADD CONSTRAINT election_nomination_proposer_fkey FOREIGN KEY (proposer_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.election_nomination
    ADD CONSTRAINT election_nomination_seconder_fkey FOREIGN KEY (seconder_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.election_place
    ADD CONSTRAINT election_place_category_fkey FOREIGN KEY (category) REFERENCES core.seat_category(code);

ALTER TABLE ONLY core.election_place
    ADD CONSTRAINT election_place_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_place
    ADD CONSTRAINT election_place_place_fkey FOREIGN KEY (place_id) REFERENCES core.seat_place(place_id);

ALTER TABLE ONLY core.election
    ADD CONSTRAINT election_resolution_fkey FOREIGN KEY (resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.election_result
    ADD CONSTRAINT election_result_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_result
    ADD CONSTRAINT election_result_nomination_fkey FOREIGN KEY (nomination_id) REFERENCES core.election_nomination(nomination_id);

ALTER TABLE ONLY core.election_result
    ADD CONSTRAINT election_result_place_fkey FOREIGN KEY (place_id) REFERENCES core.seat_place(place_id);

ALTER TABLE ONLY core.election_roll
    ADD CONSTRAINT election_roll_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_roll
    ADD CONSTRAINT election_roll_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.election_scrutineer
    ADD CONSTRAINT election_scrutineer_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_scrutineer
    ADD CONSTRAINT election_scrutineer_first_fkey FOREIGN KEY (first_login) REFERENCES core.login(login);

ALTER TABLE ONLY core.election_scrutineer
    ADD CONSTRAINT election_scrutineer_second_fkey FOREIGN KEY (second_login) REFERENCES core.login(login);

ALTER TABLE ONLY core.election_step
    ADD CONSTRAINT election_step_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_step
    ADD CONSTRAINT election_step_stage_fkey FOREIGN KEY (stage) REFERENCES core.election_stage(code);

ALTER TABLE ONLY core.election_voter
    ADD CONSTRAINT election_voter_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.election_voter
    ADD CONSTRAINT election_voter_exclusion_fkey FOREIGN KEY (exclusion) REFERENCES core.roll_exclusion(code);

ALTER TABLE ONLY core.election_voter
    ADD CONSTRAINT election_voter_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.hand_over_step
    ADD CONSTRAINT hand_over_step_office_fkey FOREIGN KEY (office_id) REFERENCES core.office(office_id);

ALTER TABLE ONLY core.hand_over_step
    ADD CONSTRAINT hand_over_step_thing_fkey FOREIGN KEY (thing) REFERENCES core.hand_over_thing(code);

ALTER TABLE ONLY core.head_count
    ADD CONSTRAINT head_count_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.import
    ADD CONSTRAINT import_kind_fkey FOREIGN KEY (kind) REFERENCES core.import_kind(code);

ALTER TABLE ONLY core.import_row
    ADD CONSTRAINT import_row_import_fkey FOREIGN KEY (import_id) REFERENCES core.import(import_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY core.login
    ADD CONSTRAINT login_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.meeting_action
    ADD CONSTRAINT meeting_action_item_fkey FOREIGN KEY (meeting_id, item_id) REFERENCES core.agenda_item(meeting_id, item_id);

ALTER TABLE ONLY core.meeting_action
    ADD CONSTRAINT meeting_action_motion_fkey FOREIGN KEY (motion_id) REFERENCES core.motion(motion_id);

ALTER TABLE ONLY core.meeting_action
    ADD CONSTRAINT meeting_action_owner_fkey FOREIGN KEY (owner_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.meeting_action
    ADD CONSTRAINT meeting_action_reviewed_fkey FOREIGN KEY (reviewed_in) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.meeting
    ADD CONSTRAINT meeting_body_fkey FOREIGN KEY (body) REFERENCES core.body(code);

ALTER TABLE ONLY core.meeting
    ADD CONSTRAINT meeting_chair_fkey FOREIGN KEY (chair_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.meeting
    ADD CONSTRAINT meeting_continues_fkey FOREIGN KEY (continues_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.meeting_step
    ADD CONSTRAINT meeting_step_chair_before_fkey FOREIGN KEY (chair_before_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.meeting_step
    ADD CONSTRAINT meeting_step_chair_fkey FOREIGN KEY (chair_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.meeting_step
    ADD CONSTRAINT meeting_step_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_category_fkey FOREIGN KEY (category) REFERENCES core.category(code);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_heir_of_fkey FOREIGN KEY (heir_of_member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.member
    ADD CONSTRAINT member_person_fkey FOREIGN KEY (person_id) REFERENCES core.person(person_id);

ALTER TABLE ONLY core.minutes_confirmed
    ADD CONSTRAINT minutes_confirmed_in_fkey FOREIGN KEY (confirmed_in) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.minutes_confirmed
    ADD CONSTRAINT minutes_confirmed_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.minutes
    ADD CONSTRAINT minutes_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.minutes_signed
    ADD CONSTRAINT minutes_signed_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.minutes_signed
    ADD CONSTRAINT minutes_signed_signer_fkey FOREIGN KEY (signer_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.money_way
    ADD CONSTRAINT money_way_account_fkey FOREIGN KEY (account_id) REFERENCES core.account(account_id);

ALTER TABLE ONLY core.month_total
    ADD CONSTRAINT month_total_account_fkey FOREIGN KEY (account_id) REFERENCES core.account(account_id);

ALTER TABLE ONLY core.motion
    ADD CONSTRAINT motion_item_fkey FOREIGN KEY (meeting_id, item_id) REFERENCES core.agenda_item(meeting_id, item_id);

ALTER TABLE ONLY core.motion
    ADD CONSTRAINT motion_kind_fkey FOREIGN KEY (kind) REFERENCES core.resolution_kind(code);

ALTER TABLE ONLY core.motion
    ADD CONSTRAINT motion_proposer_fkey FOREIGN KEY (proposer_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.motion
    ADD CONSTRAINT motion_referred_fkey FOREIGN KEY (referred_to) REFERENCES core.body(code);

ALTER TABLE ONLY core.motion
    ADD CONSTRAINT motion_seconder_fkey FOREIGN KEY (seconder_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.motion_share
    ADD CONSTRAINT motion_share_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.motion_share
    ADD CONSTRAINT motion_share_motion_fkey FOREIGN KEY (motion_id) REFERENCES core.motion(motion_id);

ALTER TABLE ONLY core.nomination
    ADD CONSTRAINT nomination_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.nomination
    ADD CONSTRAINT nomination_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.nomination_scrutiny
    ADD CONSTRAINT nomination_scrutiny_nomination_fkey FOREIGN KEY (nomination_id) REFERENCES core.election_nomination(nomination_id);

ALTER TABLE ONLY core.nomination_withdrawal
    ADD CONSTRAINT nomination_withdrawal_nomination_fkey FOREIGN KEY (nomination_id) REFERENCES core.election_nomination(nomination_id);

ALTER TABLE ONLY core.nominee
    ADD CONSTRAINT nominee_act_fkey FOREIGN KEY (act_id) REFERENCES core.nomination(act_id);

ALTER TABLE ONLY core.notice_copy
    ADD CONSTRAINT notice_copy_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.notice_copy
    ADD CONSTRAINT notice_copy_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.objection
    ADD CONSTRAINT objection_class_fkey FOREIGN KEY (class) REFERENCES core.objection_class(code);

ALTER TABLE ONLY core.objection_step
    ADD CONSTRAINT objection_step_objection_fkey FOREIGN KEY (objection_id) REFERENCES core.objection(objection_id);

ALTER TABLE ONLY core.objection
    ADD CONSTRAINT objection_voucher_fkey FOREIGN KEY (voucher_id) REFERENCES core.voucher(voucher_id);

ALTER TABLE ONLY core.office
    ADD CONSTRAINT office_end_reason_fkey FOREIGN KEY (end_reason) REFERENCES core.seat_end_reason(code);

ALTER TABLE ONLY core.office
    ADD CONSTRAINT office_end_resolution_fkey FOREIGN KEY (end_resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.office
    ADD CONSTRAINT office_resolution_fkey FOREIGN KEY (resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.office
    ADD CONSTRAINT office_seat_fkey FOREIGN KEY (seat_id) REFERENCES core.seat(seat_id);

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

ALTER TABLE ONLY core.period_step
    ADD CONSTRAINT period_step_period_fkey FOREIGN KEY (period_id) REFERENCES core.period(period_id);

ALTER TABLE ONLY core.person
    ADD CONSTRAINT person_occupation_fkey FOREIGN KEY (occupation) REFERENCES core.occupation(code);

ALTER TABLE ONLY core.person_sound
    ADD CONSTRAINT person_sound_person_fkey FOREIGN KEY (person_id) REFERENCES core.person(person_id) ON DELETE CASCADE;

ALTER TABLE ONLY core.photo
    ADD CONSTRAINT photo_person_fkey FOREIGN KEY (person_id) REFERENCES core.person(person_id);

ALTER TABLE ONLY core.presence
    ADD CONSTRAINT presence_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.presence
    ADD CONSTRAINT presence_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.ready_rule
    ADD CONSTRAINT ready_rule_credit_fkey FOREIGN KEY (credit_account_id) REFERENCES core.account(account_id);

ALTER TABLE ONLY core.ready_rule
    ADD CONSTRAINT ready_rule_debit_fkey FOREIGN KEY (debit_account_id) REFERENCES core.account(account_id);

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

ALTER TABLE ONLY core.resolution
    ADD CONSTRAINT resolution_import_fkey FOREIGN KEY (import_id) REFERENCES core.import(import_id);

ALTER TABLE ONLY core.resolution
    ADD CONSTRAINT resolution_kind_fkey FOREIGN KEY (kind) REFERENCES core.resolution_kind(code);

ALTER TABLE ONLY core.resolution
    ADD CONSTRAINT resolution_motion_fkey FOREIGN KEY (motion_id) REFERENCES core.motion(motion_id);

ALTER TABLE ONLY core.roll_decision
    ADD CONSTRAINT roll_decision_objection_fkey FOREIGN KEY (objection_id) REFERENCES core.roll_objection(objection_id);

ALTER TABLE ONLY core.roll_objection
    ADD CONSTRAINT roll_objection_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.roll_objection
    ADD CONSTRAINT roll_objection_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.rule
    ADD CONSTRAINT rule_kind_needed_fkey FOREIGN KEY (kind_needed) REFERENCES core.resolution_kind(code);

ALTER TABLE ONLY core.same_woman
    ADD CONSTRAINT same_woman_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.same_woman
    ADD CONSTRAINT same_woman_other_person_fkey FOREIGN KEY (other_person_id) REFERENCES core.person(person_id);

ALTER TABLE ONLY core.same_woman
    ADD CONSTRAINT same_woman_person_fkey FOREIGN KEY (person_id) REFERENCES core.person(person_id);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_body_fkey FOREIGN KEY (body) REFERENCES core.body(code);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_election_fkey FOREIGN KEY (election_id) REFERENCES core.election(election_id);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_end_complaint_fkey FOREIGN KEY (end_complaint_id) REFERENCES core.election_complaint(complaint_id);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_end_reason_fkey FOREIGN KEY (end_reason) REFERENCES core.seat_end_reason(code);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_end_resolution_fkey FOREIGN KEY (end_resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.seat_place
    ADD CONSTRAINT seat_place_body_fkey FOREIGN KEY (body) REFERENCES core.body(code);

ALTER TABLE ONLY core.seat_place
    ADD CONSTRAINT seat_place_category_fkey FOREIGN KEY (category) REFERENCES core.seat_category(code);

ALTER TABLE ONLY core.seat_place
    ADD CONSTRAINT seat_place_end_resolution_fkey FOREIGN KEY (end_resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_place_fkey FOREIGN KEY (place_id) REFERENCES core.seat_place(place_id);

ALTER TABLE ONLY core.seat_place
    ADD CONSTRAINT seat_place_resolution_fkey FOREIGN KEY (resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.seat
    ADD CONSTRAINT seat_resolution_fkey FOREIGN KEY (resolution_id) REFERENCES core.resolution(resolution_id);

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

ALTER TABLE ONLY core.sitting_due
    ADD CONSTRAINT sitting_due_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE ONLY core.sitting_due
    ADD CONSTRAINT sitting_due_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.sitting_due
    ADD CONSTRAINT sitting_due_voucher_fkey FOREIGN KEY (voucher_id) REFERENCES core.voucher(voucher_id);

ALTER TABLE ONLY core.taken_back_end
    ADD CONSTRAINT taken_back_end_office_fkey FOREIGN KEY (office_id) REFERENCES core.office(office_id);

ALTER TABLE ONLY core.taken_back_end
    ADD CONSTRAINT taken_back_end_reason_fkey FOREIGN KEY (end_reason) REFERENCES core.seat_end_reason(code);

ALTER TABLE ONLY core.taken_back_end
    ADD CONSTRAINT taken_back_end_resolution_fkey FOREIGN KEY (end_resolution_id) REFERENCES core.resolution(resolution_id);

ALTER TABLE ONLY core.taken_back_end
    ADD CONSTRAINT taken_back_end_seat_fkey FOREIGN KEY (seat_id) REFERENCES core.seat(seat_id);

ALTER TABLE ONLY core.upload
    ADD CONSTRAINT upload_kind_fkey FOREIGN KEY (kind) REFERENCES core.import_kind(code);

ALTER TABLE ONLY core.upload_row
    ADD CONSTRAINT upload_row_upload_fkey FOREIGN KEY (upload_id) REFERENCES core.upload(upload_id) ON DELETE CASCADE;

ALTER TABLE ONLY core.vote
    ADD CONSTRAINT vote_motion_fkey FOREIGN KEY (motion_id) REFERENCES core.motion(motion_id);

ALTER TABLE ONLY core.vote_roll
    ADD CONSTRAINT vote_roll_member_fkey FOREIGN KEY (member_id) REFERENCES core.member(member_id);

ALTER TABLE ONLY core.vote_roll
    ADD CONSTRAINT vote_roll_vote_fkey FOREIGN KEY (vote_id) REFERENCES core.vote(vote_id);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_act_fkey FOREIGN KEY (act_id) REFERENCES core.act(act_id);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_draft_fkey FOREIGN KEY (draft_id) REFERENCES core.draft(draft_id);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_import_fkey FOREIGN KEY (import_id) REFERENCES core.import(import_id);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_kind_fkey FOREIGN KEY (kind) REFERENCES core.voucher_kind(code);

ALTER TABLE ONLY core.voucher_line
    ADD CONSTRAINT voucher_line_account_fkey FOREIGN KEY (account_id) REFERENCES core.account(account_id);

ALTER TABLE ONLY core.voucher_line
    ADD CONSTRAINT voucher_line_carrier_fkey FOREIGN KEY (carrier) REFERENCES core.carrier(code);

ALTER TABLE ONLY core.voucher_line
    ADD CONSTRAINT voucher_line_voucher_fkey FOREIGN KEY (voucher_id, dated_on) REFERENCES core.voucher(voucher_id, dated_on);

ALTER TABLE ONLY core.voucher_line
    ADD CONSTRAINT voucher_line_work_area_fkey FOREIGN KEY (work_area) REFERENCES core.work_area(code);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_reverses_fkey FOREIGN KEY (reverses_id) REFERENCES core.voucher(voucher_id);

ALTER TABLE ONLY core.voucher
    ADD CONSTRAINT voucher_series_fkey FOREIGN KEY (series) REFERENCES core.voucher_kind(series);

ALTER TABLE ONLY core.wall
    ADD CONSTRAINT wall_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES core.meeting(meeting_id);

ALTER TABLE core.account ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.act ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.address ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.agenda_item ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.agenda_noticed ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.agenda_paper ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.ballot_account ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.bank_line ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.bank_match ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.bar ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.body ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.cancelled_voucher ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.certificate ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.certificate_print ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.certified_copy ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.complaint_decision ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.consent ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.cooperative ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.draft ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_booth ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_cancellation ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_candidate ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_complaint ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_count_line ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_day ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_lot ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_nomination ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_result ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_scrutineer ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.election_step ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.hand_over_step ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.head_count ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.import ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.import_row ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.meeting ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.meeting_action ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.meeting_step ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.member ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.minutes ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.minutes_confirmed ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.motion ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.name_word ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.nomination ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.nomination_scrutiny ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.nomination_withdrawal ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.nominee ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.notice_copy ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.objection ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.objection_step ENABLE ROW LEVEL SECURITY;

CREATE POLICY owner_sees_all ON core.account TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.act TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.address TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.agenda_item TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.agenda_noticed TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.agenda_paper TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.ballot_account TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.bank_line TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.bank_match TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.bar TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.body TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.cancelled_voucher TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.certificate TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.certificate_print TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.certified_copy TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.complaint_decision TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.consent TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.cooperative TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.draft TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_booth TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_cancellation TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_candidate TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_complaint TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_count_line TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_day TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_lot TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_nomination TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_result TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_scrutineer TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.election_step TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.hand_over_step TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.head_count TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.import TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.import_row TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.meeting TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.meeting_action TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.meeting_step TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.member TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.minutes TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.minutes_confirmed TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.motion TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.name_word TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.nomination TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.nomination_scrutiny TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.nomination_withdrawal TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.nominee TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.notice_copy TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.objection TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.objection_step TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.pan TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.parameter TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.payout TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.payout_due TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.period_step TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.person TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.person_sound TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.photo TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.place TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.presence TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.receipt TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.refusal TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.resignation TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.resolution TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.roll_decision TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.roll_objection TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.same_woman TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.seat TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.share_call TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.signature TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.taken_back_end TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.upload TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.upload_row TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.vote TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.vote_roll TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.voucher TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.voucher_line TO mandali_owner USING (true) WITH CHECK (true);

CREATE POLICY owner_sees_all ON core.wall TO mandali_owner USING (true) WITH CHECK (true);

ALTER TABLE core.pan ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.parameter ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.payout ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.payout_due ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.period_step ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.person ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.person_sound ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.photo ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.place ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.presence ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.receipt ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.refusal ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.resignation ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.resolution ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.roll_decision ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.roll_objection ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.same_woman ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.seat ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.share_call ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.signature ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.taken_back_end ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.upload ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.upload_row ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.vote ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.vote_roll ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.voucher ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.voucher_line ENABLE ROW LEVEL SECURITY;

ALTER TABLE core.wall ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA api TO mandali_reader;

REVOKE ALL ON FUNCTION api.abandon_request(request_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION api.abandon_request(request_id uuid) TO mandali_clerk;
GRANT ALL ON FUNCTION api.abandon_request(request_id uuid) TO mandali_accountant;
GRANT ALL ON FUNCTION api.abandon_request(request_id uuid) TO mandali_director;
GRANT ALL ON FUNCTION api.abandon_request(request_id uuid) TO mandali_auditor;
GRANT ALL ON FUNCTION api.abandon_request(request_id uuid) TO mandali_admin;

REVOKE ALL ON FUNCTION api.account_matches(account_id bigint, search text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.account_matches(account_id bigint, search text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.accounts_against(voucher_id bigint, account_id bigint, is_debit boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION api.accounts_against(voucher_id bigint, account_id bigint, is_debit boolean) TO mandali_reader;

REVOKE ALL ON FUNCTION api.accounts_of(voucher_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.accounts_of(voucher_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.act_count_of(resolution_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.act_count_of(resolution_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.add_action(request_id uuid, item_id bigint, motion_id bigint, words text, words_gu text, owner_id bigint, owner_name text, due_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.add_action(request_id uuid, item_id bigint, motion_id bigint, words text, words_gu text, owner_id bigint, owner_name text, due_on date) TO mandali_officer;

REVOKE ALL ON FUNCTION api.add_agenda_item(request_id uuid, meeting_id bigint, parent_id bigint, kind text, title text, title_gu text, minutes bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.add_agenda_item(request_id uuid, meeting_id bigint, parent_id bigint, kind text, title text, title_gu text, minutes bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.add_booth(request_id uuid, election_id bigint, name text, name_gu text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.add_booth(request_id uuid, election_id bigint, name text, name_gu text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.add_login(request_id uuid, login text, full_name text, roles text, verifier text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.add_login(request_id uuid, login text, full_name text, roles text, verifier text) TO mandali_admin;

REVOKE ALL ON FUNCTION api.add_seats(request_id uuid, body text, category text, seat_count bigint, from_on date, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.add_seats(request_id uuid, body text, category text, seat_count bigint, from_on date, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.add_upload_rows(upload_id uuid, lines jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION api.add_upload_rows(upload_id uuid, lines jsonb) TO mandali_reader;

REVOKE ALL ON FUNCTION core.has_aadhaar(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.name_words(words text) FROM PUBLIC;

GRANT SELECT ON TABLE api.address TO mandali_reader;

REVOKE ALL ON FUNCTION api.address_on(person_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.address_on(person_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.address_words(house text, place text, taluka text, district text, pin text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.address_words(house text, place text, taluka text, district text, pin text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.adjourn_meeting(request_id uuid, meeting_id bigint, held_on date, begins text, place text, place_gu text, cause text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.adjourn_meeting(request_id uuid, meeting_id bigint, held_on date, begins text, place text, place_gu text, cause text, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.admit_member(request_id uuid, member_id bigint, resolution_number text, admitted_on date, member_number bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.admit_member(request_id uuid, member_id bigint, resolution_number text, admitted_on date, member_number bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.age_on(born_on date, birth_year integer, age_said integer, age_said_in integer, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.age_on(born_on date, birth_year integer, age_said integer, age_said_in integer, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.allot_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, paid_per_share_paise bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.allot_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, paid_per_share_paise bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.apply_for_membership(request_id uuid, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, house text, place text, taluka text, district text, pin text, occupation text, category text, class text, sewa_number text, aadhaar_last4 text, photo bytea, consent_given boolean, consent_language text, applied_on date, joining_reason text, joining_words text, heir_of_member_id bigint, person_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.apply_for_membership(request_id uuid, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, house text, place text, taluka text, district text, pin text, occupation text, category text, class text, sewa_number text, aadhaar_last4 text, photo bytea, consent_given boolean, consent_language text, applied_on date, joining_reason text, joining_words text, heir_of_member_id bigint, person_id bigint) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.arrears_of(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.arrears_of(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.attach_paper(request_id uuid, item_id bigint, name text, content bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION api.attach_paper(request_id uuid, item_id bigint, name text, content bytea) TO mandali_officer;

REVOKE ALL ON FUNCTION api.attendance_of(seat_id bigint, day date, OUT held_count bigint, OUT attended_count bigint, OUT missed_count bigint, OUT is_warned boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION api.attendance_of(seat_id bigint, day date, OUT held_count bigint, OUT attended_count bigint, OUT missed_count bigint, OUT is_warned boolean) TO mandali_reader;

REVOKE ALL ON FUNCTION api.audit_period(request_id uuid, period_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.audit_period(request_id uuid, period_id bigint) TO mandali_auditor;

REVOKE ALL ON FUNCTION api.audited_days() FROM PUBLIC;
GRANT ALL ON FUNCTION api.audited_days() TO mandali_reader;

REVOKE ALL ON FUNCTION api.balances(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.balances(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.bank_candidates(bank_line_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.bank_candidates(bank_line_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.bank_position(account_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.bank_position(account_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.bank_proposals(account_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.bank_proposals(account_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.bank_reconciliation(account_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.bank_reconciliation(account_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.bank_work(account_id bigint, day date, state text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.bank_work(account_id bigint, day date, state text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.bar_member(request_id uuid, member_id bigint, ground text, from_on date, until_on date, words text, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.bar_member(request_id uuid, member_id bigint, ground text, from_on date, until_on date, words text, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.begin_upload(upload_id uuid, kind text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.begin_upload(upload_id uuid, kind text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.between_bodies(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.between_bodies(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.bills_on(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.bills_on(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.blockers_of(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.blockers_of(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.body_lines(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.body_lines(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.book_words(line_ids bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION api.book_words(line_ids bigint[]) TO mandali_reader;

REVOKE ALL ON FUNCTION api.bring_in(request_id uuid, upload_id uuid, kind text, file_name text, file_digest text, sheet text, map text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.bring_in(request_id uuid, upload_id uuid, kind text, file_name text, file_digest text, sheet text, map text) TO mandali_officer;
GRANT ALL ON FUNCTION api.bring_in(request_id uuid, upload_id uuid, kind text, file_name text, file_digest text, sheet text, map text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.call_election(request_id uuid, body text, name text, name_gu text, cut_off_on date, poll_on date, seats_from_on date, is_casual boolean, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.call_election(request_id uuid, body text, name text, name_gu text, cut_off_on date, poll_on date, seats_from_on date, is_casual boolean, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.call_shares(request_id uuid, per_share_paise bigint, called_on date, due_on date, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.call_shares(request_id uuid, per_share_paise bigint, called_on date, due_on date, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.cancel_election(request_id uuid, election_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.cancel_election(request_id uuid, election_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.cancel_meeting(request_id uuid, meeting_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.cancel_meeting(request_id uuid, meeting_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.cancel_voucher(request_id uuid, voucher_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.cancel_voucher(request_id uuid, voucher_id bigint, words text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.capital_account() FROM PUBLIC;
GRANT ALL ON FUNCTION api.capital_account() TO mandali_reader;

REVOKE ALL ON FUNCTION api.carried_between(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.carried_between(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.carry_out(request_id uuid, motion_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.carry_out(request_id uuid, motion_id bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.cast_vote(request_id uuid, vote_id bigint, choice text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.cast_vote(request_id uuid, vote_id bigint, choice text) TO mandali_director;

REVOKE ALL ON FUNCTION api.cease_member(request_id uuid, member_id bigint, ceased_on date, reason text, words text, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.cease_member(request_id uuid, member_id bigint, ceased_on date, reason text, words text, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.certificate_is_valid(member_id bigint, numbers text, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.certificate_is_valid(member_id bigint, numbers text, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.certify_minutes(request_id uuid, meeting_id bigint, recipient text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.certify_minutes(request_id uuid, meeting_id bigint, recipient text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.chain_head(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.chain_head(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.change_account(request_id uuid, account_id bigint, row_version bigint, group_code text, name text, name_gu text, name_hi text, ifsc text, bank_number text, is_closed boolean, tds text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_account(request_id uuid, account_id bigint, row_version bigint, group_code text, name text, name_gu text, name_hi text, ifsc text, bank_number text, is_closed boolean, tds text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.change_address(request_id uuid, person_id bigint, row_version bigint, from_on date, house text, place text, taluka text, district text, pin text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_address(request_id uuid, person_id bigint, row_version bigint, from_on date, house text, place text, taluka text, district text, pin text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.change_agenda_item(request_id uuid, item_id bigint, kind text, title text, title_gu text, minutes bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_agenda_item(request_id uuid, item_id bigint, kind text, title text, title_gu text, minutes bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.change_cooperative(request_id uuid, row_version bigint, name text, name_gu text, short_name text, registration_number text, address text, address_gu text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_cooperative(request_id uuid, row_version bigint, name text, name_gu text, short_name text, registration_number text, address text, address_gu text) TO mandali_admin;

REVOKE ALL ON FUNCTION api.change_login_roles(request_id uuid, login text, roles text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_login_roles(request_id uuid, login text, roles text) TO mandali_admin;

REVOKE ALL ON FUNCTION api.change_meeting(request_id uuid, meeting_id bigint, row_version bigint, held_on date, begins text, place text, place_gu text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_meeting(request_id uuid, meeting_id bigint, row_version bigint, held_on date, begins text, place text, place_gu text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.change_motion(request_id uuid, motion_id bigint, words text, words_gu text, proposer_id bigint, seconder_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_motion(request_id uuid, motion_id bigint, words text, words_gu text, proposer_id bigint, seconder_id bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.change_person(request_id uuid, person_id bigint, row_version bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, category text, sewa_number text, aadhaar_last4 text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_person(request_id uuid, person_id bigint, row_version bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, category text, sewa_number text, aadhaar_last4 text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.change_photo(request_id uuid, person_id bigint, row_version bigint, photo bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION api.change_photo(request_id uuid, person_id bigint, row_version bigint, photo bytea) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.check_application(request_id uuid, member_id bigint, checked_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.check_application(request_id uuid, member_id bigint, checked_on date) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.check_upload(upload_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION api.check_upload(upload_id uuid) TO mandali_reader;

REVOKE ALL ON FUNCTION api.check_voucher(request_id uuid, draft_id bigint, row_version bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.check_voucher(request_id uuid, draft_id bigint, row_version bigint) TO mandali_accountant;
GRANT ALL ON FUNCTION api.check_voucher(request_id uuid, draft_id bigint, row_version bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.circulate_minutes(request_id uuid, meeting_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.circulate_minutes(request_id uuid, meeting_id bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.close_body(request_id uuid, body text, closed_on date, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.close_body(request_id uuid, body text, closed_on date, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.close_meeting(request_id uuid, meeting_id bigint, hour text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.close_meeting(request_id uuid, meeting_id bigint, hour text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.close_period(request_id uuid, period_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.close_period(request_id uuid, period_id bigint) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.close_vote(request_id uuid, vote_id bigint, for_count bigint, against_count bigint, abstain_count bigint, invalid_count bigint, casting text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.close_vote(request_id uuid, vote_id bigint, for_count bigint, against_count bigint, abstain_count bigint, invalid_count bigint, casting text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.confirm_minutes(request_id uuid, meeting_id bigint, confirmed_in bigint, corrections text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.confirm_minutes(request_id uuid, meeting_id bigint, confirmed_in bigint, corrections text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.count_heads(request_id uuid, meeting_id bigint, block text, heads bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.count_heads(request_id uuid, meeting_id bigint, block text, heads bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.decide_complaint(request_id uuid, complaint_id bigint, is_upheld boolean, decided_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.decide_complaint(request_id uuid, complaint_id bigint, is_upheld boolean, decided_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.decide_roll_objection(request_id uuid, objection_id bigint, is_accepted boolean, decided_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.decide_roll_objection(request_id uuid, objection_id bigint, is_accepted boolean, decided_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.directors_by(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.directors_by(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.draft_meeting(request_id uuid, body text, kind text, held_on date, begins text, place text, place_gu text, asked_on date, asked_by bigint, annual_year text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.draft_meeting(request_id uuid, body text, kind text, held_on date, begins text, place text, place_gu text, asked_on date, asked_by bigint, annual_year text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.draft_minutes(request_id uuid, meeting_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.draft_minutes(request_id uuid, meeting_id bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.draw_voters_roll(request_id uuid, election_id bigint, drawn_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.draw_voters_roll(request_id uuid, election_id bigint, drawn_on date) TO mandali_officer;

REVOKE ALL ON FUNCTION api.drop_agenda_item(request_id uuid, item_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.drop_agenda_item(request_id uuid, item_id bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.earned_between(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.earned_between(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.edit_log(from_on date, to_on date, part text, state text, search text, row_limit bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.edit_log(from_on date, to_on date, part text, state text, search text, row_limit bigint) TO mandali_auditor;
GRANT ALL ON FUNCTION api.edit_log(from_on date, to_on date, part text, state text, search text, row_limit bigint) TO mandali_admin;

REVOKE ALL ON FUNCTION api.edit_log_count(from_on date, to_on date, part text, state text, search text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.edit_log_count(from_on date, to_on date, part text, state text, search text) TO mandali_auditor;
GRANT ALL ON FUNCTION api.edit_log_count(from_on date, to_on date, part text, state text, search text) TO mandali_admin;

REVOKE ALL ON FUNCTION api.election_ballot(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_ballot(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_blockers(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_blockers(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_booths(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_booths(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_complaints(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_complaints(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_contests(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_contests(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_nominations(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_nominations(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_recount(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_recount(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_result(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_result(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_roll(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_roll(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_roll_seal(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_roll_seal(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_scrutineers(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_scrutineers(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.election_stages(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.election_stages(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.elections() FROM PUBLIC;
GRANT ALL ON FUNCTION api.elections() TO mandali_reader;

REVOKE ALL ON FUNCTION api.end_election_stage(request_id uuid, election_id bigint, stage text, ended_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.end_election_stage(request_id uuid, election_id bigint, stage text, ended_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.end_office(request_id uuid, office_id bigint, until_on date, reason text, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.end_office(request_id uuid, office_id bigint, until_on date, reason text, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.end_place(request_id uuid, place_id bigint, until_on date, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.end_place(request_id uuid, place_id bigint, until_on date, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.end_seat(request_id uuid, seat_id bigint, until_on date, reason text, words text, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.end_seat(request_id uuid, seat_id bigint, until_on date, reason text, words text, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.end_year(request_id uuid, period_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.end_year(request_id uuid, period_id bigint) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.enter_candidate(request_id uuid, election_id bigint, category text, member_id bigint, proposer_id bigint, seconder_id bigint, has_consent boolean, received_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.enter_candidate(request_id uuid, election_id bigint, category text, member_id bigint, proposer_id bigint, seconder_id bigint, has_consent boolean, received_on date) TO mandali_officer;

REVOKE ALL ON FUNCTION api.enter_count(request_id uuid, booth_id bigint, lines jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION api.enter_count(request_id uuid, booth_id bigint, lines jsonb) TO mandali_reader;

REVOKE ALL ON FUNCTION api.entitled_in(meeting_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.entitled_in(meeting_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.fill_seat(request_id uuid, place_id bigint, member_id bigint, way text, from_on date, resolution_number text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.fill_seat(request_id uuid, place_id bigint, member_id bigint, way text, from_on date, resolution_number text, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.finish_action(request_id uuid, action_id bigint, done_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.finish_action(request_id uuid, action_id bigint, done_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.forfeit_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.forfeit_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.forget_upload(upload_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION api.forget_upload(upload_id uuid) TO mandali_reader;

REVOKE ALL ON FUNCTION api.general_meetings_of(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.general_meetings_of(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.give_office(request_id uuid, seat_id bigint, office text, from_on date, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.give_office(request_id uuid, seat_id bigint, office text, from_on date, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.hand_over(request_id uuid, office_id bigint, thing text, outcome text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.hand_over(request_id uuid, office_id bigint, thing text, outcome text, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.hand_overs_by(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.hand_overs_by(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.heads_between(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.heads_between(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.held_lot(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.held_lot(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.numbers_text(first_number bigint, last_number bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.numbers_text(first_number bigint, last_number bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.held_numbers(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.held_numbers(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.issue_certificate(request_id uuid, member_id bigint, issued_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.issue_certificate(request_id uuid, member_id bigint, issued_on date) TO mandali_officer;

REVOKE ALL ON FUNCTION api.issue_certified_copy(request_id uuid, member_id bigint, issued_on date, recipient text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.issue_certified_copy(request_id uuid, member_id bigint, issued_on date, recipient text, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.issue_notice(request_id uuid, meeting_id bigint, way text, sent_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.issue_notice(request_id uuid, meeting_id bigint, way text, sent_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.journal(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.journal(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.journal_line(account_id bigint, paise bigint, remark text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.journal_line(account_id bigint, paise bigint, remark text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.journal_words(words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.journal_words(words text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.keep_objection_open(request_id uuid, objection_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.keep_objection_open(request_id uuid, objection_id bigint, words text) TO mandali_auditor;

REVOKE ALL ON FUNCTION api.latin_digits(words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.latin_digits(words text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.let_login_in(request_id uuid, login text, is_let_in boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION api.let_login_in(request_id uuid, login text, is_let_in boolean) TO mandali_admin;

REVOKE ALL ON FUNCTION api.lift_bar(request_id uuid, bar_id bigint, lifted_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.lift_bar(request_id uuid, bar_id bigint, lifted_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.like_pattern(word text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.like_pattern(word text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.like_patterns(search text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.like_patterns(search text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.likely_doubles(name text, name_gu text, phone text, born_on date, birth_year integer, place text, sewa_number text, aadhaar_last4 text, day date, most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.likely_doubles(name text, name_gu text, phone text, born_on date, birth_year integer, place text, sewa_number text, aadhaar_last4 text, day date, most bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.lines_of(voucher_id bigint, draft_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.lines_of(voucher_id bigint, draft_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.lock_period(request_id uuid, period_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.lock_period(request_id uuid, period_id bigint) TO mandali_auditor;

REVOKE ALL ON FUNCTION api.mark_read_back(request_id uuid, motion_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.mark_read_back(request_id uuid, motion_id bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.masked_pan(pan text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.masked_pan(pan text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.match_bank_line(request_id uuid, bank_line_id bigint, lines jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION api.match_bank_line(request_id uuid, bank_line_id bigint, lines jsonb) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.match_sure_lines(request_id uuid, account_id bigint, as_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.match_sure_lines(request_id uuid, account_id bigint, as_on date) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.may_read_rows(kind text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.may_read_rows(kind text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.may_stand_on(act text, kind text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.may_stand_on(act text, kind text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.meeting_clock() FROM PUBLIC;
GRANT ALL ON FUNCTION api.meeting_clock() TO mandali_reader;

REVOKE ALL ON FUNCTION api.meeting_warning(meeting_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.meeting_warning(meeting_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.meetings_held() FROM PUBLIC;
GRANT ALL ON FUNCTION api.meetings_held() TO mandali_reader;

REVOKE ALL ON FUNCTION api.parameter_on(name text, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.parameter_on(name text, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.year_began(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.year_began(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.member_is(state text, applied_on date, admitted_on date, ceased_on date, wanted text, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.member_is(state text, applied_on date, admitted_on date, ceased_on date, wanted text, day date) TO mandali_reader;

GRANT SELECT ON TABLE api.admission TO mandali_reader;

GRANT SELECT ON TABLE api.cessation TO mandali_reader;

GRANT SELECT ON TABLE api.live_act TO mandali_reader;

GRANT SELECT ON TABLE api.member TO mandali_reader;

GRANT SELECT ON TABLE api.payout_due TO mandali_reader;

GRANT SELECT ON TABLE api.refusal TO mandali_reader;

GRANT SELECT ON TABLE api.resignation TO mandali_reader;

GRANT SELECT ON TABLE api.share_movement TO mandali_reader;

REVOKE ALL ON FUNCTION api.member_on(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.member_on(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.member_by_number(day date, state text, most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.member_by_number(day date, state text, most bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.member_choice(search text, day date, state text, most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.member_choice(search text, day date, state text, most bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.member_found(search text, day date, state text, most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.member_found(search text, day date, state text, most bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.member_here() FROM PUBLIC;
GRANT ALL ON FUNCTION api.member_here() TO mandali_reader;

REVOKE ALL ON FUNCTION api.place_sounding_like(search text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.place_sounding_like(search text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.sounding_like(search text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.sounding_like(search text) TO mandali_reader;

REVOKE ALL ON FUNCTION core.full_name(own_name text, middle_name text, surname text) FROM PUBLIC;

GRANT SELECT ON TABLE api.membership TO mandali_reader;

GRANT SELECT ON TABLE api.person TO mandali_reader;

GRANT SELECT ON TABLE api.place TO mandali_reader;

REVOKE ALL ON FUNCTION api.member_matching(search text, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.member_matching(search text, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.minutes_text(meeting_id bigint, language text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.minutes_text(meeting_id bigint, language text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.money_between(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.money_between(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.money_book(group_code text, from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.money_book(group_code text, from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.money_in_two_years(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.money_in_two_years(from_on date, to_on date) TO mandali_reader;

GRANT SELECT ON TABLE api.motion TO mandali_reader;

REVOKE ALL ON FUNCTION api.motion_sentence(motion api.motion, language text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.motion_sentence(motion api.motion, language text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.move_agenda_item(request_id uuid, item_id bigint, is_up boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION api.move_agenda_item(request_id uuid, item_id bigint, is_up boolean) TO mandali_officer;

REVOKE ALL ON FUNCTION api.move_election_day(request_id uuid, election_id bigint, stage text, due_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.move_election_day(request_id uuid, election_id bigint, stage text, due_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.name_scrutineers(request_id uuid, election_id bigint, first_login text, second_login text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.name_scrutineers(request_id uuid, election_id bigint, first_login text, second_login text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.next_minute_page(body text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.next_minute_page(body text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.next_share_number() FROM PUBLIC;
GRANT ALL ON FUNCTION api.next_share_number() TO mandali_reader;

REVOKE ALL ON FUNCTION api.note_for_chair(request_id uuid, item_id bigint, chair_note text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.note_for_chair(request_id uuid, item_id bigint, chair_note text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.numbers_range(numbers text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.numbers_range(numbers text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.object_to_roll(request_id uuid, election_id bigint, member_id bigint, wants text, made_by text, received_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.object_to_roll(request_id uuid, election_id bigint, member_id bigint, wants text, made_by text, received_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.objections_on(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.objections_on(day date) TO mandali_reader;

GRANT SELECT ON TABLE api.office TO mandali_reader;

REVOKE ALL ON FUNCTION api.office_by(seat_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.office_by(seat_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.office_in(meeting_id bigint, member_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.office_in(meeting_id bigint, member_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.office_limit_on(member_id bigint, body text, office text, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.office_limit_on(member_id bigint, body text, office text, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.open_account(request_id uuid, group_code text, name text, name_gu text, name_hi text, ifsc text, bank_number text, tds text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.open_account(request_id uuid, group_code text, name text, name_gu text, name_hi text, ifsc text, bank_number text, tds text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.open_body(request_id uuid, name text, name_gu text, name_hi text, prefix text, seat_count bigint, opened_on date, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.open_body(request_id uuid, name text, name_gu text, name_hi text, prefix text, seat_count bigint, opened_on date, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.open_meeting(request_id uuid, meeting_id bigint, chair_id bigint, hour text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.open_meeting(request_id uuid, meeting_id bigint, chair_id bigint, hour text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.open_vote(request_id uuid, motion_id bigint, way text, without_quorum boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION api.open_vote(request_id uuid, motion_id bigint, way text, without_quorum boolean) TO mandali_officer;

REVOKE ALL ON FUNCTION api.open_year(request_id uuid, first_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.open_year(request_id uuid, first_on date) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.paise_of(words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.paise_of(words text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.papers_of(item_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.papers_of(item_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.particulars(voucher_id bigint, account_id bigint, is_debit boolean, bill text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.particulars(voucher_id bigint, account_id bigint, is_debit boolean, bill text, words text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) TO mandali_officer;
GRANT ALL ON FUNCTION api.pay_out(request_id uuid, due_act_id bigint, paid_on date, way text, words text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.people_like(search text, wanted bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.people_like(search text, wanted bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.people_meant(search text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.people_meant(search text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.post_voucher(request_id uuid, kind text, dated_on date, party text, narration text, lines jsonb, late_words text, draft_id bigint, row_version bigint, is_draft boolean, pan text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.post_voucher(request_id uuid, kind text, dated_on date, party text, narration text, lines jsonb, late_words text, draft_id bigint, row_version bigint, is_draft boolean, pan text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.posting_between(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.posting_between(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.propose(request_id uuid, item_id bigint, kind text, words text, words_gu text, proposer_id bigint, seconder_id bigint, shares jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION api.propose(request_id uuid, item_id bigint, kind text, words text, words_gu text, proposer_id bigint, seconder_id bigint, shares jsonb) TO mandali_officer;

REVOKE ALL ON FUNCTION api.quorum_of(meeting_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.quorum_of(meeting_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.raise_objection(request_id uuid, voucher_id bigint, cited text, report_on date, class text, amount_paise bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.raise_objection(request_id uuid, voucher_id bigint, cited text, report_on date, class text, amount_paise bigint, words text) TO mandali_auditor;

REVOKE ALL ON FUNCTION api.receive_money(request_id uuid, member_id bigint, received_on date, way text, fee_paise bigint, share_paise bigint, call_paise bigint, payer_name text, payer_member_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.receive_money(request_id uuid, member_id bigint, received_on date, way text, fee_paise bigint, share_paise bigint, call_paise bigint, payer_name text, payer_member_id bigint, words text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.record_arrival(request_id uuid, meeting_id bigint, member_id bigint, hour text, way text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_arrival(request_id uuid, meeting_id bigint, member_id bigint, hour text, way text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.record_ballots(request_id uuid, booth_id bigint, printed bigint, issued bigint, used bigint, spoilt bigint, unused bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_ballots(request_id uuid, booth_id bigint, printed bigint, issued bigint, used bigint, spoilt bigint, unused bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.record_choice(request_id uuid, vote_id bigint, member_id bigint, choice text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_choice(request_id uuid, vote_id bigint, member_id bigint, choice text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.record_complaint(request_id uuid, election_id bigint, made_by text, received_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_complaint(request_id uuid, election_id bigint, made_by text, received_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.record_leaving(request_id uuid, meeting_id bigint, member_id bigint, hour text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_leaving(request_id uuid, meeting_id bigint, member_id bigint, hour text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.record_lot(request_id uuid, nomination_id bigint, drawn_on date, drawn_by text, witnesses text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_lot(request_id uuid, nomination_id bigint, drawn_on date, drawn_by text, witnesses text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.record_nomination(request_id uuid, member_id bigint, recorded_on date, resolution_number text, witness text, nominees jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_nomination(request_id uuid, member_id bigint, recorded_on date, resolution_number text, witness text, nominees jsonb) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.record_resolution(request_id uuid, body text, passed_on date, words text, words_gu text, number text, kind text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_resolution(request_id uuid, body text, passed_on date, words text, words_gu text, number text, kind text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.record_signature(request_id uuid, member_id bigint, given_on date, way text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.record_signature(request_id uuid, member_id bigint, given_on date, way text, words text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.refuse_application(request_id uuid, member_id bigint, refused_on date, reason text, words text, resolution_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.refuse_application(request_id uuid, member_id bigint, refused_on date, reason text, words text, resolution_number text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.share_sum(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.share_sum(member_id bigint, day date) TO mandali_reader;

GRANT SELECT ON TABLE api.nomination TO mandali_reader;

GRANT SELECT ON TABLE api.nominee TO mandali_reader;

GRANT SELECT ON TABLE api.resolution TO mandali_reader;

REVOKE ALL ON FUNCTION api.register_entry(member_id bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.register_entry(member_id bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.reopen_period(request_id uuid, period_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.reopen_period(request_id uuid, period_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.reply_to_objection(request_id uuid, objection_id bigint, words text, action text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.reply_to_objection(request_id uuid, objection_id bigint, words text, action text) TO mandali_accountant;
GRANT ALL ON FUNCTION api.reply_to_objection(request_id uuid, objection_id bigint, words text, action text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.reprint_certificate(request_id uuid, act_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.reprint_certificate(request_id uuid, act_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.resign(request_id uuid, member_id bigint, tendered_on date, reason text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.resign(request_id uuid, member_id bigint, tendered_on date, reason text, words text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.reverse_voucher(request_id uuid, voucher_id bigint, dated_on date, words text, late_words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.reverse_voucher(request_id uuid, voucher_id bigint, dated_on date, words text, late_words text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.review_action(request_id uuid, action_id bigint, meeting_id bigint, review text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.review_action(request_id uuid, action_id bigint, meeting_id bigint, review text, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.reword_objection(request_id uuid, objection_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.reword_objection(request_id uuid, objection_id bigint, words text) TO mandali_auditor;

REVOKE ALL ON FUNCTION api.roll_objections(election_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.roll_objections(election_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.same_woman(request_id uuid, member_id bigint, other_member_id bigint, noted_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.same_woman(request_id uuid, member_id bigint, other_member_id bigint, noted_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.scrutinise_candidate(request_id uuid, nomination_id bigint, is_accepted boolean, decided_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.scrutinise_candidate(request_id uuid, nomination_id bigint, is_accepted boolean, decided_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.seat_state(member_id bigint, term_ends_on date, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.seat_state(member_id bigint, term_ends_on date, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.seats_on(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.seats_on(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.second_motion(request_id uuid, motion_id bigint, seconder_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.second_motion(request_id uuid, motion_id bigint, seconder_id bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.seen_day(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.seen_day(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.send_back_voucher(request_id uuid, draft_id bigint, row_version bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.send_back_voucher(request_id uuid, draft_id bigint, row_version bigint, words text) TO mandali_accountant;
GRANT ALL ON FUNCTION api.send_back_voucher(request_id uuid, draft_id bigint, row_version bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.set_aside_seat(request_id uuid, complaint_id bigint, seat_id bigint, until_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.set_aside_seat(request_id uuid, complaint_id bigint, seat_id bigint, until_on date) TO mandali_officer;

REVOKE ALL ON FUNCTION api.set_audited_days(request_id uuid, login text, first_on date, last_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.set_audited_days(request_id uuid, login text, first_on date, last_on date) TO mandali_admin;

REVOKE ALL ON FUNCTION api.set_ballot_place(request_id uuid, nomination_id bigint, ordinal bigint, symbol text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.set_ballot_place(request_id uuid, nomination_id bigint, ordinal bigint, symbol text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.set_login_member(request_id uuid, login text, member_number bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.set_login_member(request_id uuid, login text, member_number bigint) TO mandali_admin;

REVOKE ALL ON FUNCTION api.set_login_password(request_id uuid, login text, verifier text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.set_login_password(request_id uuid, login text, verifier text) TO mandali_admin;

REVOKE ALL ON FUNCTION api.set_motion_aside(request_id uuid, motion_id bigint, state text, words text, referred_to text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.set_motion_aside(request_id uuid, motion_id bigint, state text, words text, referred_to text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.set_parameter(request_id uuid, name text, value bigint, valid_from date, resolution_number text, source text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.set_parameter(request_id uuid, name text, value bigint, valid_from date, resolution_number text, source text) TO mandali_admin;

REVOKE ALL ON FUNCTION api.settle_item(request_id uuid, item_id bigint, state text, note text, note_gu text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.settle_item(request_id uuid, item_id bigint, state text, note text, note_gu text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.settle_objection(request_id uuid, objection_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.settle_objection(request_id uuid, objection_id bigint, words text) TO mandali_auditor;

REVOKE ALL ON FUNCTION api.share_choice(member_id bigint, share_count bigint, first_number bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.share_choice(member_id bigint, share_count bigint, first_number bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.share_value_of(numbers text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.share_value_of(numbers text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.show_on_wall(request_id uuid, meeting_id bigint, slide text, page bigint, is_blank boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION api.show_on_wall(request_id uuid, meeting_id bigint, slide text, page bigint, is_blank boolean) TO mandali_officer;

REVOKE ALL ON FUNCTION api.sign_minutes(request_id uuid, meeting_id bigint, signer_id bigint, way text, signed_on date, minutes_id bigint, page_count bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.sign_minutes(request_id uuid, meeting_id bigint, signer_id bigint, way text, signed_on date, minutes_id bigint, page_count bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.stood_on(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.stood_on(day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.stop_vote(request_id uuid, vote_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.stop_vote(request_id uuid, vote_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.surrender_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, due_on date, payee_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.surrender_shares(request_id uuid, member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint, due_on date, payee_name text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.take_back_arrival(request_id uuid, meeting_id bigint, member_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.take_back_arrival(request_id uuid, meeting_id bigint, member_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.take_back_import(request_id uuid, import_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.take_back_import(request_id uuid, import_id bigint, words text) TO mandali_officer;
GRANT ALL ON FUNCTION api.take_back_import(request_id uuid, import_id bigint, words text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.take_back_lot(request_id uuid, nomination_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.take_back_lot(request_id uuid, nomination_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.take_back_office_end(request_id uuid, office_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.take_back_office_end(request_id uuid, office_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.take_back_seat(request_id uuid, seat_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.take_back_seat(request_id uuid, seat_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.take_back_seat_end(request_id uuid, seat_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.take_back_seat_end(request_id uuid, seat_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.take_back_withdrawal(request_id uuid, nomination_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.take_back_withdrawal(request_id uuid, nomination_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.take_chair(request_id uuid, meeting_id bigint, chair_id bigint, hour text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.take_chair(request_id uuid, meeting_id bigint, chair_id bigint, hour text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.take_up_item(request_id uuid, item_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.take_up_item(request_id uuid, item_id bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.tally(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.tally(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.tally_amount(paise bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.tally_amount(paise bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.tally_group(code text, nature text, sheet text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.tally_group(code text, nature text, sheet text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.tally_text(words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.tally_text(words text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.tally_type(kind text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.tally_type(kind text) TO mandali_reader;

REVOKE ALL ON FUNCTION api.tally_voucher(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.tally_voucher(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.tds_between(from_on date, to_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.tds_between(from_on date, to_on date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.throw_away_draft(request_id uuid, draft_id bigint, row_version bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.throw_away_draft(request_id uuid, draft_id bigint, row_version bigint, words text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.today() FROM PUBLIC;
GRANT ALL ON FUNCTION api.today() TO mandali_reader;

REVOKE ALL ON FUNCTION api.trail_is_seen(relation text, row_key text, content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION api.trail_is_seen(relation text, row_key text, content jsonb) TO mandali_reader;

REVOKE ALL ON FUNCTION api.transfer_possible_on(member_id bigint, share_count bigint, first_number bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.transfer_possible_on(member_id bigint, share_count bigint, first_number bigint, day date) TO mandali_reader;

REVOKE ALL ON FUNCTION api.transfer_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.transfer_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.transmit_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.transmit_shares(request_id uuid, from_member_id bigint, to_member_id bigint, share_count bigint, value_on date, resolution_number text, first_number bigint) TO mandali_officer;

REVOKE ALL ON FUNCTION api.undo_act(request_id uuid, act_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.undo_act(request_id uuid, act_id bigint, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.undo_bank_match(request_id uuid, bank_line_id bigint, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.undo_bank_match(request_id uuid, bank_line_id bigint, words text) TO mandali_accountant;

REVOKE ALL ON FUNCTION api.voucher_warning(dated_on date, party text, lines jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION api.voucher_warning(dated_on date, party text, lines jsonb) TO mandali_reader;

REVOKE ALL ON FUNCTION api.wall_item(meeting_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.wall_item(meeting_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.wall_motion(meeting_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.wall_motion(meeting_id bigint) TO mandali_reader;

REVOKE ALL ON FUNCTION api.withdraw_application(request_id uuid, member_id bigint, withdrawn_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.withdraw_application(request_id uuid, member_id bigint, withdrawn_on date, words text) TO mandali_clerk;

REVOKE ALL ON FUNCTION api.withdraw_candidate(request_id uuid, nomination_id bigint, withdrawn_on date, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.withdraw_candidate(request_id uuid, nomination_id bigint, withdrawn_on date, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.word_item_for_wall(request_id uuid, item_id bigint, wall_words text, wall_words_gu text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.word_item_for_wall(request_id uuid, item_id bigint, wall_words text, wall_words_gu text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.word_motion_for_wall(request_id uuid, motion_id bigint, wall_words text, wall_words_gu text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.word_motion_for_wall(request_id uuid, motion_id bigint, wall_words text, wall_words_gu text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.write_minutes(request_id uuid, meeting_id bigint, language text, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.write_minutes(request_id uuid, meeting_id bigint, language text, words text) TO mandali_officer;

REVOKE ALL ON FUNCTION api.year_name(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION api.year_name(day date) TO mandali_reader;

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

REVOKE ALL ON FUNCTION core.account_called(group_code text, name text, name_gu text, name_hi text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.digits_of(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.script_of(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_said_elsewhere(words text, known text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.plain_words(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_called(words text, name text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.group_named(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.account_lines(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.account_sounding(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.accounts_named(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.action_for(action_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_act(series text, kind text, member_id bigint, other_member_id bigint, value_on date, resolution_id bigint, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_address(person_id bigint, from_on date, house text, place text, taluka text, district text, pin text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_cessation(member_id bigint, day date, reason text, words text, resolution_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.length_of(numbers int8multirange) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.brought_shareholders(import_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.parameter_on(name text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_imported_acts(import_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.category_of(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.latin_digits(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.clean_phone(phone text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.find_or_add_place(name text, taluka text, district text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.occupation_of(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_imported_people(import_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_item(meeting_id bigint, kind text, title text, title_gu text, from_item_id bigint, minutes integer, parent_id bigint, confirms_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_match(bank_line_id bigint, line_ids bigint[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_newer_address(person_id bigint, from_on date, house text, place text, taluka text, district text, pin text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_places(body text, category text, count bigint, day date, resolution_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.age_of_line(line core.shareholder_line, value_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.first_taken(line core.shareholder_line, numbers int8multirange) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.furthest_number() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_nearly_called(words text[], known text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_place_called(place core.place, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.left_out_of(line core.shareholder_line) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.likely_women(words text[], words_gu text[], phone text, born_on date, birth_year integer, place text, sewa_number text, aadhaar_last4 text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.likely_double(line core.shareholder_line, words text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.multirange_of(line core.shareholder_line) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_cell(unread text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_days(line core.shareholder_line, value_on date, today date, first_day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_fields(line core.shareholder_line, value_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_limit(share_count bigint, whole numeric, value_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_register(line core.shareholder_line, likely core.member, likely_name text, has_number boolean, standing_number bigint, taken core.share_movement) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_shares(line core.shareholder_line, numbers int8multirange, share_count bigint, value_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.share_sum(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.shareholder_lines(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.standing_woman(line core.shareholder_line, words text[], numbers int8multirange, likely_id bigint, holder_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.today() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.shareholder_rules(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.final_shareholder_rules(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_shareholders(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_shareholder_rows(import core.import, upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_to_months() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_undo(undone core.act, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.add_voucher(wanted core.voucher, lines jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.added_sides(paise bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.adjournment_sentence(meeting core.meeting, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.counted_text(count_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.round_of(booth_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.agreed_count(booth_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.amounts_of(act core.act) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.annual_clock(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.annual_late_for(body text, held_on date, which text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.annual_meeting_until(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.year_began(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.annual_year_of(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.answer_objection(request_id uuid, kind text, act text, objection_id bigint, words text, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.answer_step(request_id uuid, kind text, period_id bigint, from_states text[], state text, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.called_for(first_number bigint, last_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.held_lot(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.paid_for(first_number bigint, last_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.part_paid_lot(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.arrears_of(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.asked_clock(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.asked_meeting_until(asked_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.audited_days() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.balances(from_on date, to_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.ballots_of(booth_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.has_poll(election_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_counted(election_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.person_of(person_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.scrutineers_of(election_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.sits_besides(election_id bigint, member_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.standing_of(election_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.ballot_blockers(election_id bigint, stage text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.ballot_lines(election_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.bank_account_of(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.reference_keys(words text, least_letters integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.bank_pairs(account_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.open_bank_lines(account_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.statement_began(account_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.open_book_lines(account_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.bank_position(account_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.bank_proposals(account_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.seated(from_on date, until_on date, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.bar_on(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.begin_act(request_id uuid, act text, content jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.blocker_weight(what text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.blockers_of(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.board_clock(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.books_begin() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.bring_over(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.built_on(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.voucher_lines(lines jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.built_on_accounts(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.capital_account() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.period_state(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.built_on_postings(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.built_on_resolutions(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.built_on_shareholders(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.built_on_statement(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.called(member_id bigint, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.carrier_named(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.carry_items(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.casting_of(vote core.vote, meeting core.meeting, casting text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.casual_term(place core.seat_place, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.changed_fields(old jsonb, new jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_new_account(name text, group_name text, group_code text, bank_number text, ifsc text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_accounts(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_match() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_late(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_amount(row_number bigint, debit_paise bigint, credit_paise bigint, amount_paise bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.signed_paise(debit_paise bigint, credit_paise bigint, amount_paise bigint, side text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.work_area_named(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.opening_rows(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_account(words text, accounts bigint[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_check(paise bigint, day date, made_by text, checked_by text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_month(field text, day date, late_words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_opening_day(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.standing_opening() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_openings(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_period() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_money(account_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.kind_by_lines(line_count bigint, money_in bigint, money_out bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.posting_rows(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_posting(row_number bigint, line core.posting_line, accounts bigint[], paise bigint, amount_rule text, carrier text, work_area text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.voucher_starts(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.import_vouchers(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.register_is_empty() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_kind(kind text, line_count bigint, money_in bigint, money_out bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_voucher(number text, dated_on date, kind text, line_count bigint, debit bigint, credit bigint, money_in bigint, money_out bigint, of_register boolean, late_words text, made_by text, checked_by text, reverses text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.voucher_like(number text, dated_on date, kind text, paise bigint, accounts jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_vouchers(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_postings(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.kept_from(body text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.register_number(number text, body text, passed_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.resolution_lines(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_resolution(number text, body text, passed_on date, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_resolution_beside(number text, body text, passed_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_resolutions(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_rows(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_statement_line(account text, account_id bigint, dated_on date, words text, withdrawn_paise bigint, deposited_paise bigint, balance_paise bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.statement_lines(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_statement(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.check_voucher() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.choose_numbers(member_id bigint, share_count bigint, wanted_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.clean_hour(hour text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.confirming_item(meeting_id bigint, confirmed_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.continue_meeting(meeting core.meeting, held_on date, begins text, place text, place_gu text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.count_is_secret(count_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.count_lines(lines jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.digest_of_rows(import_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.count_rows(import_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.counted(vote core.vote, for_count bigint, against_count bigint, abstain_count bigint, invalid_count bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.declare_election(election core.election, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.derived_id(request_id uuid, words text, place bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.draw_voters(election core.election, draw integer, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.drop_item(item_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.election_day_of(election_id bigint, stage text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.election_stage_of(election_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.seat_blockers(election_id bigint, stage text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.term_blockers(election_id bigint, stage text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.election_blockers(election_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.election_ended_on(election_id bigint, stage text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.end_act(request_id uuid, record_id bigint, number text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.end_draft(draft_id bigint, state text, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.end_holding(seat core.seat, day date, reason text, words text, resolution_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.end_terms(election core.election, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.enter_accounts(import core.import, upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.enter_decision(motion core.motion, meeting core.meeting, vote core.vote) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.enter_openings(import core.import, upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.enter_postings(import core.import, upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.enter_resolutions(import core.import, upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.enter_rows(import core.import, upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.enter_shareholders(import core.import, upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.enter_sitting_dues(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.enter_statement(import core.import, upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.member_on(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.sitting_on(body text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.entitled_on(body text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_bank() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_books() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_elections() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_imports() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_meetings() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_members() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_numbers() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_objections() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_requests() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_shares() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.faults_of_trail(noted_head text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.fill_agenda(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.financial_year(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.find_faults(noted_head text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.freeze_agenda(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.freeze_roll(vote core.vote, meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.freeze_voters(election_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.had_office_too_long(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.hold_matches() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.hour_of(moment timestamp with time zone) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_aadhaar(digits text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_carried(kind text, day date, for_count bigint, against_count bigint, present bigint, entitled bigint, casting text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_first_held(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_in_the_room(meeting_id bigint, member_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_of_category(member_id bigint, category text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.is_voter(election_id bigint, member_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.item_of_open_meeting(item_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.item_to_change(item_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.keep_ballot() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.keep_draft(draft_id bigint, wanted core.draft) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.keep_import() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.keep_in_the_register() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.keep_match() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.keep_matched_voucher() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.keep_member_number() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.keep_rows(import core.import, upload_id uuid, verdicts core.verdict[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.kept_series(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.known_roles(roles text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.later_act(act core.act) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.latin_sounds(word text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.lay_out_ballot(election_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.leave_behind(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.leave_current_item(meeting_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.let_office_in(is_let_in boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.lines_by_rule(act core.act) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.lines_of(voucher_id bigint, is_turned boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.live_membership_of(person_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.lock_person(person_id bigint, row_version bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.part_of_office(relation text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.said_record(relation text, row_key text, content jsonb, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.trail_is_seen(relation text, row_key text, content jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.logged(from_on date, to_on date, part text, state text, search text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.login_of(login text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.may(act text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.may_lie_in(words text, known text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.meeting_clock(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.meeting_for(act text, meeting_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.meeting_to_attend(meeting_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.member_here() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.minutes_hash(meeting_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.minutes_opening(meeting core.meeting, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.missing_capital() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.moment_in_room(meeting core.meeting, hour text, is_leaving boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.moment_of(meeting core.meeting, field text, hour text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.money_between(from_on date, to_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.motion_for(motion_id bigint, VARIADIC states text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.move_shares(act core.act, how text, share_count bigint, wanted_number bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.name_key(word text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.name_place(place core.place, name text, taluka text, district text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.names_a_member(words text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.next_number(series text, year text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.next_serial(election_id bigint, what text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.papers_signed(election_id bigint, member_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.nomination_grounds(nomination_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.note_changed_words() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.note_name_words() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.note_pan(party text, pan text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.note_village_words() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_body(body text, rule text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.says(language text, en text, gu text, VARIADIC parts text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.notice_sentence(meeting core.meeting, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.numbered(series text, day date, place bigint, width integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.objection_state(objection_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.office_row(member_id bigint, body text, office text, day date, OUT limit_on date, OUT free_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.open_vote_of(vote_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.opening_voucher_lines(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.pan_of(party text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.pay_calls(act core.act, paise bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.people_misspelt(search text, typed text, begun text[], most bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.people_of_words(words text[], begun text[], most bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.person_as_said(person_id bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text, middle_name_gu text, surname_gu text, born_on date, birth_year integer, age_said integer, sex text, phone text, occupation text, sewa_number text, aadhaar_last4 text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.place_sounding(name text, taluka text, district text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.post_act(act core.act) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.post_import(import core.import, sign integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.post_register(dated_on date, paise bigint, narration text, import_id bigint, kind text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.post_request(request_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.post_sitting_dues() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.post_year(first_on date, is_first boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.posting_day(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.present_in(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.voters_on(kind text, body text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.present_for(kind text, meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.propose_election_days(election_id bigint, poll_on date, request_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.quorum_awaited_until(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.quorum_needed(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.refuse(rule text, field text, VARIADIC details text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.refuse_change() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.refuse_roll_change() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require(field text, value text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_adjournment(meeting core.meeting, cause text, held_on date, begins text, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_administrator() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_admitted(member_id bigint, day date, field text, day_field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_admitted_by(resolution_id bigint, member_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_age(her core.person, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_allotted_by(resolution_id bigint, member_id bigint, share_count bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_application(member_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_associate_part(class text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_bank_line(bank_line_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_booth(booth_id bigint, stage text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_complete(member_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_counts(booth core.election_booth, lines jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_day(field text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_days_in_order(election core.election) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_death(member_id bigint, day date, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_decision_day(day date, field text, since date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_draft(draft_id bigint, row_version bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_election(election_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_empty_since(seat core.seat) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_end(reason text, words text, is_office boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_end_in_error(until_on date, reason text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_entitled(meeting core.meeting, member_id bigint, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_free_login(login text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_group(member_id bigint, category text, day date, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_held_long_enough(member_id bigint, share_count bigint, wanted_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_holding_limit(member_id bigint, added bigint, allotted bigint, day date, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_in_the_room(meeting_id bigint, member_id bigint, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_item_fields(kind text, title text, minutes bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_kind(kind text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_leaving(member_id bigint, share_count bigint, wanted_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_lines(kind text, lines jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_may_add(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_may_sit(member_id bigint, category text, body text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_meeting_fields(body text, kind text, held_on date, begins text, place text, asked_on date, asked_by bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_member(member_id bigint, day date, field text, day_field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_motion_shares(kind text, shares jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_no_draft(last_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_no_open_vote(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_nomination(nomination_id bigint, VARIADIC stages text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_not_before_application(member_id bigint, day date, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_not_ceased(member_id bigint, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_nothing_after(member_id bigint, day date, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_noticed(kind text, item_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_objection(objection_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_office_time(member_id bigint, body text, office text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_one_membership(member_id bigint, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_one_paper(nomination core.election_nomination) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_open_body(body text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_period(field text, day date, late_words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_reason(occasion text, reason text, words text, reason_field text, words_field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_reply(objection_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_room(body core.body, category text, count bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_stage(election_id bigint, VARIADIC stages text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_stage_day(election_id bigint, stage text, field text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_still_held(member_id bigint, share_count bigint, wanted_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_tds(tds text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_time_of_vote(motion core.motion) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_undecided(member_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_untouched(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_unused(seat core.seat) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_unused_mark(presence core.presence) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_upload(upload_id uuid, kind text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_vacant(place core.seat_place, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_verifier(verifier text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_voter_on(kind text, meeting_id bigint, member_id bigint, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_voucher(voucher_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_wall_words(meeting_id bigint, words text, words_gu text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.require_way(category text, way text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.resolution_behind(number text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.result_lines(last_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.reviews_sentence(meeting core.meeting, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.roll_digest(election_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.roll_hash(vote_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.roll_on(election_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.roll_sentence(vote_id bigint, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.rule_of_applicant(person_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.said_change(relation text, row_key text, field text, value jsonb, content jsonb, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.said_in(language text, name text, name_gu text, name_hi text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.said_key(field text, key text, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.said_lines(lines jsonb, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.said_paise(paise bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.said_row(relation text, row_key text, content jsonb, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.said_value(field text, value jsonb, language text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.save_person(her core.person) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.save_photo(person_id bigint, photo bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.seat_of(seat_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.seat_the_elected(election core.election, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.seen_day(day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.set_choice(vote core.vote, member_id bigint, choice text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.settle_login(login text, roles text[], is_let_in boolean, verifier text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.settle_office() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.sitting_rule() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.slips(word text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.spoken_words(words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.stage_before(stage text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.stands_herself(election_id bigint, login text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.step_meeting(act text, meeting_id bigint, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.step_period(period_id bigint, from_states text[], state text, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_accounts_back(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_back(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_back_office(held core.office, words text, request_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_from_months() FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_places(election core.election) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_postings_back(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_resolutions_back(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_rows_back(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_shareholders_back(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_shares(act core.act, kind text, share_count bigint, wanted_number bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_sitting_due_back(meeting core.meeting, member_id bigint, words text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.take_statement_back(import core.import) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.tds_of(dated_on date, party text, lines jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.tds_payments(from_on date, to_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.term_end(place core.seat_place, way text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.transfer_possible_on(member_id bigint, share_count bigint, wanted_number bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.verdicts_on_accounts(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.verdicts_on_openings(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.verdicts_on_postings(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.verdicts_on_resolutions(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.verdicts_on_shareholders(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.verdicts_on_statement(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.without_one_letter(word text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.village_choices(words text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.village_words(words text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.voters_of(election_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.voucher_lines_of_upload(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.wanted_vouchers(upload_id uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.was_held(meeting core.meeting) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.who_applies(said core.person, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.words_begun(beginning text, village text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.words_near(spelt text, word text) FROM PUBLIC;

REVOKE ALL ON FUNCTION core.words_on_wall(own text, own_gu text, wall text, wall_gu text, day date, OUT words text, OUT words_gu text, OUT names_member boolean) FROM PUBLIC;

GRANT SELECT ON TABLE api.account TO mandali_reader;

GRANT SELECT ON TABLE api.account_group TO mandali_reader;

GRANT SELECT ON TABLE api.act TO mandali_reader;

GRANT SELECT ON TABLE api.agenda_item TO mandali_reader;

GRANT SELECT ON TABLE api.agenda_paper TO mandali_reader;

GRANT SELECT ON TABLE api.attendance_record TO mandali_reader;

GRANT SELECT ON TABLE api.bank_line TO mandali_reader;

GRANT SELECT ON TABLE api.bar TO mandali_reader;

GRANT SELECT ON TABLE api.bar_ground TO mandali_reader;

GRANT SELECT ON TABLE api.body TO mandali_reader;

GRANT SELECT ON TABLE api.carrier TO mandali_reader;

GRANT SELECT ON TABLE api.category TO mandali_reader;

GRANT SELECT ON TABLE api.certificate TO mandali_reader;

GRANT SELECT ON TABLE api.certificate_print TO mandali_reader;

GRANT SELECT ON TABLE api.certified_copy TO mandali_reader;

GRANT SELECT ON TABLE api.draft TO mandali_reader;

GRANT SELECT ON TABLE api.election_stage TO mandali_reader;

GRANT SELECT ON TABLE api.election_symbol TO mandali_reader;

GRANT SELECT ON TABLE api.head_count TO mandali_reader;

GRANT SELECT ON TABLE api.import TO mandali_reader;

GRANT SELECT ON TABLE api.import_row TO mandali_officer;
GRANT SELECT ON TABLE api.import_row TO mandali_accountant;
GRANT SELECT ON TABLE api.import_row TO mandali_auditor;

GRANT SELECT ON TABLE api.login TO mandali_reader;

GRANT SELECT ON TABLE api.meeting TO mandali_reader;

GRANT SELECT ON TABLE api.meeting_action TO mandali_reader;

GRANT SELECT ON TABLE api.meeting_step TO mandali_reader;

GRANT SELECT ON TABLE api.minutes TO mandali_reader;

GRANT SELECT ON TABLE api.minutes_life TO mandali_reader;

GRANT SELECT ON TABLE api.month_total TO mandali_reader;

GRANT SELECT ON TABLE api.motion_share TO mandali_reader;

GRANT SELECT ON TABLE api.news TO mandali_reader;

GRANT SELECT ON TABLE api.notice_copy TO mandali_reader;

GRANT SELECT ON TABLE api.objection_class TO mandali_reader;

GRANT SELECT ON TABLE api.objection_step TO mandali_reader;

GRANT SELECT ON TABLE api.occupation TO mandali_reader;

GRANT SELECT ON TABLE api.parameter TO mandali_reader;

GRANT SELECT ON TABLE api.period TO mandali_reader;

GRANT SELECT ON TABLE api.permission TO mandali_reader;

GRANT SELECT ON TABLE api.photo TO mandali_reader;

GRANT SELECT ON TABLE api.presence TO mandali_reader;

GRANT SELECT ON TABLE api.reason TO mandali_reader;

GRANT SELECT ON TABLE api.receipt TO mandali_reader;

GRANT SELECT ON TABLE api.request TO mandali_reader;

GRANT SELECT ON TABLE api.resolution_kind TO mandali_reader;

GRANT SELECT ON TABLE api.seat TO mandali_reader;

GRANT SELECT ON TABLE api.seat_category TO mandali_reader;

GRANT SELECT ON TABLE api.seat_end_reason TO mandali_reader;

GRANT SELECT ON TABLE api.share_call TO mandali_reader;

GRANT SELECT ON TABLE api.signature TO mandali_reader;

GRANT SELECT ON TABLE api.sitting_due TO mandali_reader;

GRANT SELECT ON TABLE api.state TO mandali_reader;

GRANT SELECT ON TABLE api.taken_back_end TO mandali_reader;

GRANT SELECT ON TABLE api.tds_nature TO mandali_reader;

GRANT SELECT ON TABLE api.trail TO mandali_auditor;
GRANT SELECT ON TABLE api.trail TO mandali_admin;

GRANT SELECT ON TABLE api.vote_roll TO mandali_reader;

GRANT SELECT ON TABLE api.voucher TO mandali_reader;

GRANT SELECT ON TABLE api.voucher_kind TO mandali_reader;

GRANT SELECT ON TABLE api.voucher_line TO mandali_reader;

GRANT SELECT ON TABLE api.wall TO mandali_reader;

GRANT SELECT ON TABLE api.work_area TO mandali_reader;

REVOKE ALL ON FUNCTION core.count_words(words text[]) FROM PUBLIC;

ALTER DEFAULT PRIVILEGES FOR ROLE mandali_owner REVOKE ALL ON FUNCTIONS  FROM PUBLIC;

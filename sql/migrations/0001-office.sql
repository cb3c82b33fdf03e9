-- The office: what every area stands on. Schemas, releases, audit trail, requests, numbers, the cooperative
-- itself, its rules with their days, and the register of resolutions.
create schema core;
create schema audit;
comment on schema core is 'The tables. Nobody but the owner reads or writes them; people go through api.';
comment on schema audit is 'The trail of every change: append-only, chained by hashes.';

create extension if not exists pg_trgm with schema core;

create table core.release
(
  number     integer     not null,
  name       text        not null,
  sha256     text        not null,
  applied_at timestamptz not null default clock_timestamp (),
  constraint release_pkey primary key (number)
);
comment on table core.release is 'The migrations that this base has been through.';
comment on column core.release.number is 'Place in the order of migrations, from 1.';
comment on column core.release.name is 'File name of the migration.';
comment on column core.release.sha256 is 'Hash of the file as it was run; a released file is never edited.';
comment on column core.release.applied_at is 'When it was run.';

create table core.api_release
(
  "only"     boolean     not null default true,
  digest     text        not null,
  program    text        not null,
  applied_at timestamptz not null,
  constraint api_release_pkey primary key ("only"),
  constraint api_release_only_check check ("only")
);
comment on table core.api_release is 'Which program last rebuilt the functions and views of this base.';
comment on column core.api_release."only" is 'There is one row.';
comment on column core.api_release.digest is 'SHA-256 over the files of core and api.';
comment on column core.api_release.program is 'Version of the program that carried them.';
comment on column core.api_release.applied_at is 'When they were built.';

-- Refusals -------------------------------------------------------------------------------------------------

create function core.refuse (rule text, field text default null, variadic details text[] default '{}')
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using errcode = 'MN001', message = rule || coalesce (' (' || nullif (field, '') || ')', ''), constraint = rule,
    column = coalesce (field, ''), detail = array_to_string (details, '|', '');
end
$$;
comment on function core.refuse is
  'Says no in the name of a rule of the cooperative; field is the argument it is about, details fill the sentence.';

create function core.refuse_change ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.refuse ('what_is_entered_stays');
  return null;
end
$$;
comment on function core.refuse_change is 'Trigger of tables that only grow: a correction is a new row.';

-- The trail ------------------------------------------------------------------------------------------------

create table audit.head
(
  "only"   boolean not null default true,
  position bigint  not null,
  hash     bytea   not null,
  constraint head_pkey primary key ("only"),
  constraint head_only_check check ("only")
);
comment on table audit.head is
  'The newest entry of the trail. Its one row is locked by each act, so that entries stand in one order without gap or fork.';
comment on column audit.head."only" is 'There is one row.';
comment on column audit.head.position is 'Position of the newest entry.';
comment on column audit.head.hash is 'Its hash: note it elsewhere to prove the trail later.';
insert into audit.head values (true, 0, sha256 ('Mandali'));

create table audit.entry
(
  position    bigint      not null,
  recorded_at timestamptz not null,
  login       text        not null,
  program     text        not null,
  request_id  uuid,
  topic       text        not null,
  relation    text        not null,
  operation   text        not null,
  row_count   bigint      not null,
  digest      bytea       not null,
  previous    bytea       not null,
  hash        bytea       not null,
  constraint entry_pkey primary key (position)
);
comment on table audit.entry is 'One statement that changed something: who, when, from which program, chained to the entry before.';
comment on column audit.entry.position is 'Counts from 1 without a hole.';
comment on column audit.entry.recorded_at is 'When, by the clock of the server.';
comment on column audit.entry.login is 'Who: the login of the person.';
comment on column audit.entry.program is 'From which program (application_name).';
comment on column audit.entry.request_id is 'The act that it belongs to, if it came through one.';
comment on column audit.entry.topic is 'Of which topic the lists were told.';
comment on column audit.entry.relation is 'The table.';
comment on column audit.entry.operation is 'INSERT, UPDATE or DELETE.';
comment on column audit.entry.row_count is 'How many rows.';
comment on column audit.entry.digest is 'SHA-256 over the SHA-256 of each changed row, in order.';
comment on column audit.entry.previous is 'Hash of the entry before.';
comment on column audit.entry.hash is 'SHA-256 over all of the above: audit.hash_of.';

create table audit.change
(
  position bigint  not null,
  ordinal  bigint  not null,
  row_key  text    not null,
  old      jsonb,
  new      jsonb,
  constraint change_pkey primary key (position, ordinal),
  constraint change_position_fkey foreign key (position) references audit.entry deferrable initially deferred
);
comment on table audit.change is 'What each entry changed, row by row.';
comment on column audit.change.position is 'The entry.';
comment on column audit.change.ordinal is 'Place within the entry, from 1.';
comment on column audit.change.row_key is 'Key of the row.';
comment on column audit.change.old is 'Before: null for a new row; for a changed row only what changed.';
comment on column audit.change.new is 'After: null for a deleted row; for a changed row only what changed.';

create trigger entry_stays before update or delete on audit.entry for each row execute function core.refuse_change ();
create trigger entry_is_not_emptied before truncate on audit.entry execute function core.refuse_change ();
create trigger change_stays before update or delete on audit.change for each row execute function core.refuse_change ();
create trigger change_is_not_emptied before truncate on audit.change execute function core.refuse_change ();

-- What people type -------------------------------------------------------------------------------------------

create function core.latin_digits (words text)
returns text
language sql immutable parallel safe
begin atomic
  select translate (words, '૦૧૨૩૪૫૬૭૮૯०१२३४५६७८९', '01234567890123456789');
end;
comment on function core.latin_digits is 'Gujarati and Devanagari digits become Latin ones.';

-- Verhoeff's check over the dihedral group of ten, on the twelve digits read from the right.
create function core.is_aadhaar (digits text)
returns boolean
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
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
$$;
comment on function core.is_aadhaar is 'True for twelve digits that carry the check digit of an Aadhaar number.';

create function core.has_aadhaar (words text)
returns boolean
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
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
comment on function core.has_aadhaar is
  'True when the text holds a full Aadhaar number, which is never kept (UIDAI; four last digits are enough).';

-- Requests and numbers ---------------------------------------------------------------------------------------

create type core.answer as (record_id bigint, number text, recorded_at timestamptz);
comment on type core.answer is 'What an act answers: the record it made, the number people call it by, and when.';

create table core.request
(
  request_id  uuid        not null,
  act         text        not null,
  digest      bytea       not null,
  login       text        not null,
  is_given_up boolean     not null default false,
  record_id   bigint,
  number      text,
  recorded_at timestamptz not null,
  constraint request_pkey primary key (request_id)
);
comment on table core.request is 'Every act under the id that the program made for it, so that sending twice does once.';
comment on column core.request.request_id is 'Made by the program before it sends.';
comment on column core.request.act is 'The function.';
comment on column core.request.digest is 'SHA-256 of its arguments: the same id with other content is refused.';
comment on column core.request.login is 'Who sent it.';
comment on column core.request.is_given_up is 'The program was told that nothing was written; the id is barred for ever.';
comment on column core.request.record_id is 'Record that the act made.';
comment on column core.request.number is 'Number that people call it by.';
comment on column core.request.recorded_at is 'When.';

create table core.counter
(
  series text   not null,
  year   text   not null,
  last   bigint not null,
  constraint counter_pkey primary key (series, year)
);
comment on table core.counter is 'Newest number of each series and financial year; counted inside the act, so no number is lost.';
comment on column core.counter.series is 'What is counted: SHR, APP, BRD …';
comment on column core.counter.year is 'Financial year such as 25-26.';
comment on column core.counter.last is 'Newest number given.';

-- The cooperative ----------------------------------------------------------------------------------------------

create table core.cooperative
(
  "only"              boolean not null default true,
  name                text    not null,
  name_gu             text,
  short_name          text,
  registration_number text,
  address             text,
  address_gu          text,
  row_version         bigint  not null default 1,
  constraint cooperative_pkey primary key ("only"),
  constraint cooperative_only_check check ("only"),
  constraint cooperative_has_a_name check (btrim (name) <> ''),
  constraint aadhaar_is_not_kept_of_the_cooperative check
    (not core.has_aadhaar (name || ' / ' || coalesce (address, '') || ' / ' || coalesce (registration_number, '')))
);
comment on table core.cooperative is 'The cooperative itself, as it stands on its papers.';
comment on column core.cooperative."only" is 'There is one row.';
comment on column core.cooperative.name is 'Registered name in English.';
comment on column core.cooperative.name_gu is 'Registered name in Gujarati.';
comment on column core.cooperative.short_name is 'What everybody calls it.';
comment on column core.cooperative.registration_number is
  'Number and day of registration under the Gujarat Co-operative Societies Act 1961.';
comment on column core.cooperative.address is 'Registered address in English.';
comment on column core.cooperative.address_gu is 'Registered address in Gujarati.';
comment on column core.cooperative.row_version is 'Counts the changes; a form that saw an older one is told so.';
insert into core.cooperative (name) values ('New cooperative');

-- Resolutions --------------------------------------------------------------------------------------------------

create table core.body
(
  code   text not null,
  prefix text not null,
  constraint body_pkey primary key (code),
  constraint body_prefix_key unique (prefix)
);
comment on table core.body is 'The bodies that pass resolutions.';
comment on column core.body.code is 'Code in programs.';
comment on column core.body.prefix is 'Beginning of the numbers of its resolutions.';
insert into core.body values ('board', 'BRD'), ('general', 'GEN'), ('committee', 'COM');

create table core.resolution
(
  resolution_id bigint      not null generated always as identity,
  body          text        not null,
  number        text        not null,
  passed_on     date        not null,
  words         text        not null,
  words_gu      text,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint resolution_pkey primary key (resolution_id),
  constraint resolution_body_fkey foreign key (body) references core.body,
  constraint resolution_number_is_free unique (number),
  constraint resolution_has_words check (btrim (words) <> ''),
  constraint aadhaar_is_not_kept_in_resolutions check
    (not core.has_aadhaar (words || ' / ' || coalesce (words_gu, '') || ' / ' || number))
);
create index resolution_passed_on on core.resolution (passed_on);
comment on table core.resolution is 'What a body resolved. Share acts, admissions and values of rules cite it.';
comment on column core.resolution.resolution_id is 'Key.';
comment on column core.resolution.body is 'Who resolved.';
comment on column core.resolution.number is 'Number that everything cites, such as BRD/25-26/014.';
comment on column core.resolution.passed_on is 'The day of the meeting.';
comment on column core.resolution.words is 'What was resolved, in English.';
comment on column core.resolution.words_gu is 'What was resolved, in Gujarati.';
comment on column core.resolution.entered_at is 'When it was typed in.';
comment on column core.resolution.entered_by is 'Who typed it in.';

-- Rules with their days ------------------------------------------------------------------------------------------

create table core.rule
(
  name     text not null,
  ordinal  integer not null,
  title    text not null,
  title_gu text not null,
  title_hi text not null,
  unit     text not null,
  least    bigint not null,
  constraint rule_pkey primary key (name),
  constraint rule_unit_check check (unit in ('paise', 'days', 'months', 'years', 'shares', 'members', 'one_part_in'))
);
comment on table core.rule is 'What law and bye-laws set by a number.';
comment on column core.rule.name is 'Name in programs.';
comment on column core.rule.ordinal is 'Place in lists.';
comment on column core.rule.title is 'What the clerk calls it, in English.';
comment on column core.rule.title_gu is 'In Gujarati.';
comment on column core.rule.title_hi is 'In Hindi.';
comment on column core.rule.unit is 'What the number counts; one_part_in 5 means one fifth.';
comment on column core.rule.least is 'The smallest number that makes sense.';

create table core.parameter
(
  parameter_id  bigint      not null generated always as identity,
  name          text        not null,
  value         bigint      not null,
  valid_from    date        not null,
  source        text        not null,
  resolution_id bigint,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint parameter_pkey primary key (parameter_id),
  constraint parameter_name_fkey foreign key (name) references core.rule,
  constraint parameter_resolution_fkey foreign key (resolution_id) references core.resolution,
  constraint rule_value_says_its_source check (btrim (source) <> ''),
  constraint aadhaar_is_not_kept_in_sources check (not core.has_aadhaar (source))
);
create index parameter_by_day on core.parameter (name, valid_from, parameter_id);
comment on table core.parameter is 'Each value a rule ever had. The one with the latest day counts; of two for one day the later typed.';
comment on column core.parameter.parameter_id is 'Key.';
comment on column core.parameter.name is 'The rule.';
comment on column core.parameter.value is 'A whole number in the unit of the rule.';
comment on column core.parameter.valid_from is 'The first day on which it counts.';
comment on column core.parameter.source is 'Where it is written: section of the Act, clause of the bye-laws, or that it is assumed.';
comment on column core.parameter.resolution_id is 'The resolution that set it, if one did.';
comment on column core.parameter.entered_at is 'When it was typed in.';
comment on column core.parameter.entered_by is 'Who typed it in.';

insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi) values
  (1, 'share_value', 'paise', 1, 'Value of one share', 'એક શેરની કિંમત', 'एक अंश का मूल्य'),
  (2, 'holding_limit', 'one_part_in', 1, 'One woman may hold at most this part of all shares',
   'એક સભાસદ કુલ શેરના વધુમાં વધુ આટલા ભાગના શેર રાખી શકે', 'एक सदस्य सभी अंशों का अधिक से अधिक यह भाग रख सकती है'),
  (3, 'holding_limit_begins', 'shares', 0, 'The limit counts once so many shares are allotted',
   'આટલા શેર ફાળવાયા પછી મર્યાદા લાગુ પડે', 'इतने अंश आवंटित होने पर सीमा लागू होती है'),
  (4, 'transfer_wait', 'months', 0, 'Shares are held so long before they are transferred',
   'શેર તબદીલ કરતાં પહેલાં આટલો સમય રાખવા પડે', 'हस्तांतरण से पहले अंश इतने समय रखे जाते हैं'),
  (5, 'member_age', 'years', 0, 'Age from which a woman may become a member',
   'સભાસદ થવા માટેની ઓછામાં ઓછી ઉંમર', 'सदस्य बनने की न्यूनतम आयु'),
  (6, 'decision_time', 'days', 1, 'An application is decided within', 'અરજીનો નિર્ણય આટલા સમયમાં લેવાય',
   'आवेदन का निर्णय इतने समय में होता है'),
  (7, 'decision_warning', 'days', 1, 'Warning about an undecided application after',
   'નિર્ણય બાકી હોય તો આટલા દિવસે ચેતવણી', 'निर्णय शेष हो तो इतने दिन बाद चेतावनी');

insert into core.parameter (name, value, valid_from, source) values
  ('share_value', 10000, '1962-05-01', 'Assumed until the value of the registered bye-laws is set'),
  ('holding_limit', 5, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 29'),
  ('holding_limit_begins', 100, '1962-05-01', 'Assumed: shares of a cooperative in formation are allotted one after the other'),
  ('transfer_wait', 12, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 30 (2)'),
  ('member_age', 18, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 22 (1): competent to contract'),
  ('decision_time', 90, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 22 (2): three months'),
  ('decision_warning', 75, '1962-05-01', 'Habit of the office: fifteen days before the time is up');

create trigger resolution_stays before update or delete on core.resolution for each row execute function core.refuse_change ();
create trigger resolution_is_not_emptied before truncate on core.resolution execute function core.refuse_change ();
create trigger parameter_stays before update or delete on core.parameter for each row execute function core.refuse_change ();
create trigger parameter_is_not_emptied before truncate on core.parameter execute function core.refuse_change ();

-- A failed check would show the whole row to whoever caused it, and to the server's log; under row security
-- PostgreSQL leaves it out. The policy lets the owner, and so every act and view, see all.
alter table core.cooperative enable row level security, force row level security;
alter table core.resolution enable row level security, force row level security;
alter table core.parameter enable row level security, force row level security;
create policy owner_sees_all on core.cooperative to mandali_owner using (true) with check (true);
create policy owner_sees_all on core.resolution to mandali_owner using (true) with check (true);
create policy owner_sees_all on core.parameter to mandali_owner using (true) with check (true);

-- People: one record of a person serves every area.

create table core.place
(
  place_id bigint not null generated always as identity,
  name     text   not null,
  name_gu  text,
  taluka   text,
  district text,
  kind     text   not null default 'village',
  constraint place_pkey primary key (place_id),
  constraint place_has_a_name check (btrim (name) <> ''),
  constraint place_kind_check check (kind in ('ward', 'village', 'town')),
  constraint aadhaar_is_not_kept_in_places check
    (not core.has_aadhaar (name || ' / ' || coalesce (taluka, '') || ' / ' || coalesce (district, '')))
);
create unique index place_is_named_once on core.place (lower (name), lower (coalesce (taluka, '')), lower (coalesce (district, '')));
comment on table core.place is 'Wards, villages and towns where people live.';
comment on column core.place.place_id is 'Key.';
comment on column core.place.name is 'Name in Latin letters.';
comment on column core.place.name_gu is 'Name in Gujarati.';
comment on column core.place.taluka is 'Taluka.';
comment on column core.place.district is 'District.';
comment on column core.place.kind is 'ward, village or town.';

create table core.occupation
(
  code    text not null,
  ordinal integer not null,
  name    text not null,
  name_gu text not null,
  name_hi text not null,
  constraint occupation_pkey primary key (code)
);
comment on table core.occupation is 'The trades of the women.';
comment on column core.occupation.code is 'Code in programs.';
comment on column core.occupation.ordinal is 'Place in lists.';
comment on column core.occupation.name is 'In English.';
comment on column core.occupation.name_gu is 'In Gujarati.';
comment on column core.occupation.name_hi is 'In Hindi.';
insert into core.occupation (ordinal, code, name, name_gu, name_hi) values
  (1, 'health_worker', 'Health worker', 'આરોગ્ય કાર્યકર', 'स्वास्थ्य कार्यकर्ता'),
  (2, 'dai', 'Midwife (dai)', 'દાયણ', 'दाई'),
  (3, 'street_vendor', 'Street vendor', 'ફેરિયા', 'फेरीवाली'),
  (4, 'garment', 'Garment stitching at home', 'ઘરે સિલાઈકામ', 'घर पर सिलाई'),
  (5, 'bidi', 'Bidi rolling', 'બીડી વણાટ', 'बीड़ी बनाना'),
  (6, 'incense', 'Incense stick rolling', 'અગરબત્તી વણાટ', 'अगरबत्ती बनाना'),
  (7, 'embroidery', 'Embroidery and craft', 'ભરતકામ', 'कढ़ाई और हस्तकला'),
  (8, 'waste_picker', 'Waste picker', 'કાગળ વીણનાર', 'कचरा बीनने वाली'),
  (9, 'domestic', 'Domestic work', 'ઘરકામ', 'घरेलू काम'),
  (10, 'head_loader', 'Head loader, cart puller', 'માથાબોજ, લારી ખેંચનાર', 'सिर पर बोझा, ठेला'),
  (11, 'construction', 'Construction', 'બાંધકામ મજૂરી', 'निर्माण मज़दूरी'),
  (12, 'farm', 'Farm labour', 'ખેતમજૂરી', 'खेत मज़दूरी'),
  (13, 'small_farmer', 'Small farmer', 'નાના ખેડૂત', 'छोटी किसान'),
  (14, 'dairy', 'Milk and animals', 'પશુપાલન, દૂધ', 'पशुपालन, दूध'),
  (15, 'salt', 'Salt pan work', 'અગરિયા', 'नमक मज़दूरी'),
  (16, 'kite', 'Kite making', 'પતંગ બનાવનાર', 'पतंग बनाना'),
  (17, 'cleaning', 'Cleaning', 'સફાઈકામ', 'सफ़ाई'),
  (18, 'other', 'Other', 'અન્ય', 'अन्य');

create function core.full_name (own_name text, middle_name text, surname text)
returns text
language sql immutable parallel safe
begin atomic
  select btrim (coalesce (own_name, '') || coalesce (' ' || nullif (middle_name, ''), '') || coalesce (' ' || nullif (surname, ''), ''));
end;
comment on function core.full_name is 'The three parts of a name as they are spoken.';

create table core.person
(
  person_id       bigint  not null generated always as identity,
  own_name        text    not null,
  middle_name     text,
  middle_relation text,
  surname         text,
  own_name_gu     text,
  middle_name_gu  text,
  surname_gu      text,
  name            text    not null generated always as (core.full_name (own_name, middle_name, surname)) stored,
  name_gu         text    generated always as (nullif (core.full_name (own_name_gu, middle_name_gu, surname_gu), '')) stored,
  search_text     text    not null generated always as
                    (lower (core.full_name (own_name, middle_name, surname) || ' / ' || core.full_name (own_name_gu,
                      middle_name_gu, surname_gu))) stored,
  born_on         date,
  birth_year      integer,
  age_said        integer,
  age_said_in     integer,
  sex             text    not null default 'female',
  phone           text,
  occupation      text,
  sewa_number     text,
  aadhaar_last4   text,
  row_version     bigint  not null default 1,
  entered_at      timestamptz not null default clock_timestamp (),
  entered_by      text    not null default session_user,
  constraint person_pkey primary key (person_id),
  constraint person_occupation_fkey foreign key (occupation) references core.occupation,
  constraint person_has_a_name check (btrim (own_name) <> ''),
  constraint middle_name_says_whose_it_is check (middle_relation in ('father', 'husband')),
  constraint birth_is_said_once check (num_nonnulls (born_on, birth_year, age_said) <= 1),
  constraint birth_day_is_in_reach check (born_on between '1890-01-01' and '2190-12-31'),
  constraint birth_year_is_in_reach check (birth_year between 1890 and 2190),
  constraint age_is_in_reach check (age_said between 1 and 120),
  constraint person_age_year_check check ((age_said is null) = (age_said_in is null)),
  constraint person_sex_check check (sex in ('female', 'male', 'other')),
  constraint phone_is_a_mobile_number check (phone ~ '^[6-9][0-9]{9}$'),
  constraint aadhaar_is_four_digits check (aadhaar_last4 ~ '^[0-9]{4}$'),
  constraint aadhaar_is_not_kept_of_people check
    (not core.has_aadhaar (core.full_name (own_name, middle_name, surname) || ' / ' || coalesce (sewa_number, '')
                           || ' / ' || core.full_name (own_name_gu, middle_name_gu, surname_gu)))
);
create index person_by_name on core.person (name, person_id);
create index person_search on core.person using gin (search_text core.gin_trgm_ops);
comment on table core.person is 'A person, once: member, nominee, worker or patient.';
comment on column core.person.person_id is 'Key.';
comment on column core.person.own_name is 'Her own name in Latin letters.';
comment on column core.person.middle_name is 'Her father''s or husband''s name.';
comment on column core.person.middle_relation is 'father or husband: whose name stands in the middle.';
comment on column core.person.surname is 'Surname.';
comment on column core.person.own_name_gu is 'Own name in Gujarati.';
comment on column core.person.middle_name_gu is 'Father''s or husband''s name in Gujarati.';
comment on column core.person.surname_gu is 'Surname in Gujarati.';
comment on column core.person.name is 'The three parts together.';
comment on column core.person.name_gu is 'The three parts together in Gujarati.';
comment on column core.person.search_text is 'Both scripts in small letters, for finding.';
comment on column core.person.born_on is 'Day of birth when it is known.';
comment on column core.person.birth_year is 'Year of birth when only that is known.';
comment on column core.person.age_said is 'Age as she said it, when nothing else is known.';
comment on column core.person.age_said_in is 'The year in which she said it.';
comment on column core.person.sex is 'female, male or other.';
comment on column core.person.phone is 'Mobile number, ten digits.';
comment on column core.person.occupation is 'Her trade.';
comment on column core.person.sewa_number is 'Membership number in SEWA.';
comment on column core.person.aadhaar_last4 is 'The last four digits of Aadhaar; more is never kept.';
comment on column core.person.row_version is 'Counts the changes of this person and what hangs on her.';
comment on column core.person.entered_at is 'When she was first typed in.';
comment on column core.person.entered_by is 'By whom.';

create table core.address
(
  address_id bigint      not null generated always as identity,
  person_id  bigint      not null,
  from_on    date        not null,
  house      text,
  place_id   bigint      not null,
  pin        text,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint address_pkey primary key (address_id),
  constraint address_person_fkey foreign key (person_id) references core.person,
  constraint address_place_fkey foreign key (place_id) references core.place,
  constraint pin_is_six_digits check (pin ~ '^[1-9][0-9]{5}$'),
  constraint aadhaar_is_not_kept_in_addresses check (not core.has_aadhaar (house))
);
create index address_of_person on core.address (person_id, from_on desc, address_id desc) include (place_id);
create index address_of_place on core.address (place_id);
comment on table core.address is 'Where a person lived from which day: the newest that had begun by a day counts on it.';
comment on column core.address.address_id is 'Key.';
comment on column core.address.person_id is 'Who.';
comment on column core.address.from_on is 'First day.';
comment on column core.address.house is 'House, chali, society, street.';
comment on column core.address.place_id is 'Ward, village or town.';
comment on column core.address.pin is 'PIN code.';
comment on column core.address.entered_at is 'When it was typed in.';
comment on column core.address.entered_by is 'By whom.';

create table core.photo
(
  photo_id   bigint      not null generated always as identity,
  person_id  bigint      not null,
  image      bytea       not null,
  digest     bytea       not null generated always as (sha256 (image)) stored,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint photo_pkey primary key (photo_id),
  constraint photo_person_fkey foreign key (person_id) references core.person,
  constraint photo_is_small check (octet_length (image) <= 524288),
  constraint photo_is_a_picture check
    (substr (image, 1, 3) = '\xffd8ff'::bytea or substr (image, 1, 8) = '\x89504e470d0a1a0a'::bytea)
);
create index photo_of_person on core.photo (person_id, photo_id desc);
comment on table core.photo is 'Photographs; the newest is shown.';
comment on column core.photo.photo_id is 'Key.';
comment on column core.photo.person_id is 'Who.';
comment on column core.photo.image is 'JPEG or PNG, at most 512 KiB.';
comment on column core.photo.digest is 'SHA-256 of the picture; stands for it in the trail.';
comment on column core.photo.entered_at is 'When it was added.';
comment on column core.photo.entered_by is 'By whom.';

create table core.consent
(
  consent_id   bigint      not null generated always as identity,
  person_id    bigint      not null,
  purpose      text        not null,
  is_given     boolean     not null,
  language     text        not null,
  text_version text        not null,
  given_on     date        not null,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  constraint consent_pkey primary key (consent_id),
  constraint consent_person_fkey foreign key (person_id) references core.person,
  constraint consent_purpose_check check (purpose in ('membership')),
  constraint consent_language_check check (language in ('en', 'gu', 'hi'))
);
create index consent_of_person on core.consent (person_id, consent_id desc);
comment on table core.consent is
  'What a person agreed to or took back, in which language and wording (Digital Personal Data Protection Act 2023); the newest counts.';
comment on column core.consent.consent_id is 'Key.';
comment on column core.consent.person_id is 'Who.';
comment on column core.consent.purpose is 'What for.';
comment on column core.consent.is_given is 'True: she agreed. False: she took it back.';
comment on column core.consent.language is 'Language in which it was read to her.';
comment on column core.consent.text_version is 'Version of the wording.';
comment on column core.consent.given_on is 'The day.';
comment on column core.consent.entered_at is 'When it was typed in.';
comment on column core.consent.entered_by is 'By whom.';

create trigger address_stays before update or delete on core.address for each row execute function core.refuse_change ();
create trigger address_is_not_emptied before truncate on core.address execute function core.refuse_change ();
create trigger photo_stays before update or delete on core.photo for each row execute function core.refuse_change ();
create trigger photo_is_not_emptied before truncate on core.photo execute function core.refuse_change ();
create trigger consent_stays before update or delete on core.consent for each row execute function core.refuse_change ();
create trigger consent_is_not_emptied before truncate on core.consent execute function core.refuse_change ();

-- As with resolutions: a failed check shows no row.
alter table core.place enable row level security, force row level security;
alter table core.person enable row level security, force row level security;
alter table core.address enable row level security, force row level security;
alter table core.photo enable row level security, force row level security;
alter table core.consent enable row level security, force row level security;
create policy owner_sees_all on core.place to mandali_owner using (true) with check (true);
create policy owner_sees_all on core.person to mandali_owner using (true) with check (true);
create policy owner_sees_all on core.address to mandali_owner using (true) with check (true);
create policy owner_sees_all on core.photo to mandali_owner using (true) with check (true);
create policy owner_sees_all on core.consent to mandali_owner using (true) with check (true);

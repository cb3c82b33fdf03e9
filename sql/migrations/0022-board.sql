-- The board: bodies and their places, who holds them and how that ended, offices, what bars a woman from a seat; the
-- kinds of resolutions and which acts may stand on each; and the rules of meetings.

-- Bodies ----------------------------------------------------------------------------------------------------------------

alter table core.body add column kind text, add column name text, add column name_gu text, add column name_hi text,
  add column opened_on date, add column closed_on date, add column resolution_id bigint;
update core.body as b
   set kind = v.kind, name = v.name, name_gu = v.name_gu, name_hi = v.name_hi, opened_on = '1962-05-01'
  from (values ('board', 'board', 'Board', 'સંચાલક મંડળ', 'संचालक मंडल'),
               ('general', 'general', 'General meeting', 'સામાન્ય સભા', 'आम सभा'),
               ('committee', 'committee', 'Committee', 'સમિતિ', 'समिति')) v (code, kind, name, name_gu, name_hi)
 where b.code = v.code;
alter table core.body alter column kind set not null, alter column name set not null, alter column opened_on set not null;
alter table core.body add constraint body_kind_check check (kind in ('general', 'board', 'committee'));
alter table core.body add constraint body_has_a_name check (btrim (name) <> '');
alter table core.body add constraint body_prefix_is_three_letters check (prefix ~ '^[A-Z][A-Z0-9]{2}$');
alter table core.body add constraint body_resolution_fkey foreign key (resolution_id) references core.resolution;
alter table core.body add constraint aadhaar_is_not_kept_of_bodies check
  (not core.has_aadhaar (name || ' / ' || coalesce (name_gu, '') || ' / ' || coalesce (name_hi, '')));
comment on table core.body is 'The bodies that meet and pass resolutions.';
comment on column core.body.kind is 'general for the meeting of all members, board, or committee.';
comment on column core.body.name is 'In English.';
comment on column core.body.name_gu is 'In Gujarati.';
comment on column core.body.name_hi is 'In Hindi.';
comment on column core.body.opened_on is 'First day.';
comment on column core.body.closed_on is 'First day on which it no longer meets; null while it does.';
comment on column core.body.resolution_id is 'The resolution that made it, if one did.';

-- Places on a body ------------------------------------------------------------------------------------------------------

create table core.seat_category
(
  code             text    not null,
  ordinal          integer not null,
  name             text    not null,
  name_gu          text    not null,
  name_hi          text    not null,
  is_elected       boolean not null,
  may_hold_office  boolean not null,
  constraint seat_category_pkey primary key (code)
);
comment on table core.seat_category is 'What kinds of seats there are.';
comment on column core.seat_category.code is 'Code in programs.';
comment on column core.seat_category.ordinal is 'Place in lists.';
comment on column core.seat_category.name is 'In English.';
comment on column core.seat_category.name_gu is 'In Gujarati.';
comment on column core.seat_category.name_hi is 'In Hindi.';
comment on column core.seat_category.is_elected is 'True for seats that an election fills.';
comment on column core.seat_category.may_hold_office is
  'False for those who may not become chairperson or hold another office (Constitution of India, art. 243ZJ (3): experts).';
insert into core.seat_category (ordinal, code, name, name_gu, name_hi, is_elected, may_hold_office) values
  (1, 'general', 'General', 'સામાન્ય', 'सामान्य', true, true),
  (2, 'reserved_sc_st', 'Reserved: SC or ST', 'અનામત: અનુ. જાતિ કે જનજાતિ', 'आरक्षित: अनु. जाति या जनजाति', true, true),
  (3, 'reserved_rural', 'Reserved: villages', 'અનામત: ગામડાં', 'आरक्षित: गाँव', true, true),
  (4, 'reserved_dai', 'Reserved: midwives', 'અનામત: દાયણ બહેનો', 'आरक्षित: दाई बहनें', true, true),
  (5, 'co_opted', 'Co-opted', 'કો-ઓપ્ટ', 'सहयोजित', false, true),
  (6, 'expert', 'Expert', 'નિષ્ણાત', 'विशेषज्ञ', false, false);

create table core.seat_place
(
  place_id   bigint      not null generated always as identity,
  body       text        not null,
  ordinal    integer     not null,
  category   text        not null,
  from_on    date        not null,
  until_on   date,
  resolution_id bigint,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint seat_place_pkey primary key (place_id),
  constraint seat_place_body_fkey foreign key (body) references core.body,
  constraint seat_place_category_fkey foreign key (category) references core.seat_category,
  constraint seat_place_resolution_fkey foreign key (resolution_id) references core.resolution,
  constraint seat_place_ends_after_it_begins check (until_on > from_on),
  constraint seat_place_is_counted_from_one check (ordinal > 0)
);
create unique index seat_place_stands_once on core.seat_place (body, ordinal) where until_on is null;
comment on table core.seat_place is 'The seats of a body, filled or vacant.';
comment on column core.seat_place.place_id is 'Key.';
comment on column core.seat_place.body is 'The body.';
comment on column core.seat_place.ordinal is 'Seat 1, 2, 3 …';
comment on column core.seat_place.category is 'Which kind of seat.';
comment on column core.seat_place.from_on is 'First day.';
comment on column core.seat_place.until_on is 'First day on which there is no such seat; null while there is.';
comment on column core.seat_place.resolution_id is 'The resolution that made it, if one did.';
comment on column core.seat_place.entered_at is 'When it was typed in.';
comment on column core.seat_place.entered_by is 'By whom.';
insert into core.seat_place (body, ordinal, category, from_on)
select 'board', n, 'general', '1962-05-01' from generate_series (1, 15) n;

-- Who holds them --------------------------------------------------------------------------------------------------------

create table core.seat_end_reason
(
  code    text    not null,
  ordinal integer not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  constraint seat_end_reason_pkey primary key (code)
);
comment on table core.seat_end_reason is 'Why a seat or an office ended.';
comment on column core.seat_end_reason.code is 'Code in programs.';
comment on column core.seat_end_reason.ordinal is 'Place in lists.';
comment on column core.seat_end_reason.name is 'In English.';
comment on column core.seat_end_reason.name_gu is 'In Gujarati.';
comment on column core.seat_end_reason.name_hi is 'In Hindi.';
insert into core.seat_end_reason (ordinal, code, name, name_gu, name_hi) values
  (1, 'term', 'The term was over', 'મુદત પૂરી થઈ', 'अवधि पूरी हुई'),
  (2, 'resigned', 'She resigned', 'રાજીનામું આપ્યું', 'त्यागपत्र दिया'),
  (3, 'died', 'She died', 'અવસાન થયું', 'मृत्यु हुई'),
  (4, 'removed', 'She was removed', 'હટાવવામાં આવ્યાં', 'हटाया गया'),
  (5, 'ceased', 'She is no member any more', 'સભાસદ રહ્યાં નથી', 'सदस्य नहीं रहीं'),
  (6, 'disqualified', 'She was disqualified', 'ગેરલાયક ઠર્યાં', 'अयोग्य हुईं'),
  (7, 'changed', 'Another woman took it over', 'બીજાં બહેને સંભાળ્યું', 'दूसरी बहन ने संभाला');

alter table core.seat add column place_id bigint, add column way text not null default 'elected',
  add column term_ends_on date, add column resolution_id bigint, add column election_id bigint,
  add column end_reason text, add column end_words text, add column end_resolution_id bigint;
alter table core.seat add constraint seat_place_fkey foreign key (place_id) references core.seat_place;
alter table core.seat add constraint seat_resolution_fkey foreign key (resolution_id) references core.resolution;
alter table core.seat add constraint seat_end_resolution_fkey foreign key (end_resolution_id) references core.resolution;
alter table core.seat add constraint seat_end_reason_fkey foreign key (end_reason) references core.seat_end_reason;
alter table core.seat add constraint seat_way_check check (way in ('elected', 'uncontested', 'casual', 'co_opted', 'appointed'));
alter table core.seat add constraint aadhaar_is_not_kept_of_seats check (not core.has_aadhaar (end_words));
create unique index seat_has_one_holder on core.seat (place_id) where until_on is null and place_id is not null;
create unique index seat_is_held_once on core.seat (body, member_id) where until_on is null;
comment on column core.seat.office is 'As it was entered before offices had a table of their own (core.office); director since.';
comment on column core.seat.place_id is 'Which seat of the body; null for what was entered before seats were counted.';
comment on column core.seat.way is 'elected, uncontested, casual (for the rest of a term), co_opted or appointed.';
comment on column core.seat.term_ends_on is 'First day after the term for which she came in; null when it is not limited.';
comment on column core.seat.resolution_id is 'The resolution that put her there, if one did.';
comment on column core.seat.election_id is 'The election that put her there, if one did.';
comment on column core.seat.end_reason is 'Why it ended.';
comment on column core.seat.end_words is 'The same in words.';
comment on column core.seat.end_resolution_id is 'The resolution that ended it, if one did.';

create table core.office
(
  office_id     bigint      not null generated always as identity,
  seat_id       bigint      not null,
  office        text        not null,
  from_on       date        not null,
  until_on      date,
  resolution_id bigint,
  end_reason    text,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint office_pkey primary key (office_id),
  constraint office_seat_fkey foreign key (seat_id) references core.seat,
  constraint office_check check (office in ('chairperson', 'vice_chairperson', 'secretary', 'treasurer')),
  constraint office_resolution_fkey foreign key (resolution_id) references core.resolution,
  constraint office_end_reason_fkey foreign key (end_reason) references core.seat_end_reason,
  constraint office_ends_after_it_begins check (until_on >= from_on)
);
create index office_of_seat on core.office (seat_id, from_on);
comment on table core.office is 'Offices that holders of seats have; an office ends with the seat at the latest.';
comment on column core.office.office_id is 'Key.';
comment on column core.office.seat_id is 'Her seat.';
comment on column core.office.office is 'chairperson, vice_chairperson, secretary or treasurer.';
comment on column core.office.from_on is 'First day.';
comment on column core.office.until_on is 'First day on which she no longer has it; null while she has.';
comment on column core.office.resolution_id is 'The resolution that gave it to her, if one did.';
comment on column core.office.end_reason is 'Why it ended.';
comment on column core.office.entered_at is 'When it was typed in.';
comment on column core.office.entered_by is 'By whom.';
insert into core.office (seat_id, office, from_on, until_on, end_reason, entered_at, entered_by)
select s.seat_id, s.office, s.from_on, s.until_on, case when s.until_on is not null then 'term' end, s.entered_at, s.entered_by
  from core.seat s
 where s.office <> 'director'
 order by s.seat_id;

-- What bars her ---------------------------------------------------------------------------------------------------------

create table core.bar_ground
(
  code    text    not null,
  ordinal integer not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  source  text    not null,
  constraint bar_ground_pkey primary key (code)
);
comment on table core.bar_ground is 'Why a woman may not sit on the board for some time.';
comment on column core.bar_ground.code is 'Code in programs.';
comment on column core.bar_ground.ordinal is 'Place in lists.';
comment on column core.bar_ground.name is 'In English.';
comment on column core.bar_ground.name_gu is 'In Gujarati.';
comment on column core.bar_ground.name_hi is 'In Hindi.';
comment on column core.bar_ground.source is 'Where it is written.';
insert into core.bar_ground (ordinal, code, name, name_gu, name_hi, source) values
  (1, 'removed', 'Removed from the board', 'બોર્ડમાંથી દૂર કરાયાં', 'मंडल से हटाई गईं',
   'Gujarat Co-operative Societies Act 1961, s. 76B: up to four years'),
  (2, 'no_annual_meeting', 'No annual meeting was called', 'વાર્ષિક સભા બોલાવી નહીં', 'वार्षिक सभा नहीं बुलाई',
   'Gujarat Co-operative Societies Act 1961, s. 77 (5): up to three years'),
  (3, 'no_special_meeting', 'No special meeting was called', 'ખાસ સભા બોલાવી નહીં', 'विशेष सभा नहीं बुलाई',
   'Gujarat Co-operative Societies Act 1961, s. 78: up to three years'),
  (4, 'dues', 'Dues to the cooperative', 'મંડળીનું લેણું બાકી', 'मंडली का बकाया', 'Bye-laws'),
  (5, 'contract', 'Interested in a contract with the cooperative', 'મંડળી સાથેના કરારમાં હિત', 'मंडली के अनुबंध में हित', 'Bye-laws'),
  (6, 'employee', 'Paid employee of the cooperative', 'મંડળીનાં પગારદાર', 'मंडली की वेतनभोगी', 'Bye-laws'),
  (7, 'other', 'Another reason', 'બીજું કારણ', 'अन्य कारण', 'As the words say');

create table core.bar
(
  bar_id        bigint      not null generated always as identity,
  member_id     bigint      not null,
  ground        text        not null,
  from_on       date        not null,
  until_on      date,
  words         text        not null,
  resolution_id bigint,
  lifted_on     date,
  lifted_words  text,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint bar_pkey primary key (bar_id),
  constraint bar_member_fkey foreign key (member_id) references core.member,
  constraint bar_ground_fkey foreign key (ground) references core.bar_ground,
  constraint bar_resolution_fkey foreign key (resolution_id) references core.resolution,
  constraint bar_ends_after_it_begins check (until_on > from_on),
  constraint bar_has_words check (btrim (words) <> ''),
  constraint aadhaar_is_not_kept_of_bars check (not core.has_aadhaar (words || ' / ' || coalesce (lifted_words, '')))
);
create index bar_of_member on core.bar (member_id, from_on);
comment on table core.bar is 'Women who may not sit on the board, from when until when and why.';
comment on column core.bar.bar_id is 'Key.';
comment on column core.bar.member_id is 'Who.';
comment on column core.bar.ground is 'Why, as a code.';
comment on column core.bar.from_on is 'First day.';
comment on column core.bar.until_on is 'First day on which it no longer counts; null when no end is set.';
comment on column core.bar.words is 'Why, in words: order, day, number.';
comment on column core.bar.resolution_id is 'The resolution that said so, if one did.';
comment on column core.bar.lifted_on is 'First day on which it was lifted before its end.';
comment on column core.bar.lifted_words is 'Why it was lifted.';
comment on column core.bar.entered_at is 'When it was typed in.';
comment on column core.bar.entered_by is 'By whom.';

alter table core.body enable row level security, force row level security;
alter table core.seat enable row level security, force row level security;
alter table core.bar enable row level security, force row level security;
create policy owner_sees_all on core.body to mandali_owner using (true) with check (true);
create policy owner_sees_all on core.seat to mandali_owner using (true) with check (true);
create policy owner_sees_all on core.bar to mandali_owner using (true) with check (true);

-- Kinds of resolutions --------------------------------------------------------------------------------------------------

create table core.resolution_kind
(
  code     text    not null,
  ordinal  integer not null,
  name     text    not null,
  name_gu  text    not null,
  name_hi  text    not null,
  majority text    not null,
  of_all   boolean not null default false,
  bodies   text[]  not null,
  constraint resolution_kind_pkey primary key (code),
  constraint resolution_kind_majority_check check (majority in ('ordinary', 'two_thirds', 'three_quarters', 'write_off')),
  constraint resolution_kind_bodies_check check (bodies <@ array['general', 'board', 'committee'] and cardinality (bodies) > 0)
);
comment on table core.resolution_kind is 'What a resolution can be about, who may pass it and by which majority.';
comment on column core.resolution_kind.code is 'Code in programs.';
comment on column core.resolution_kind.ordinal is 'Place in lists.';
comment on column core.resolution_kind.name is 'In English.';
comment on column core.resolution_kind.name_gu is 'In Gujarati.';
comment on column core.resolution_kind.name_hi is 'In Hindi.';
comment on column core.resolution_kind.majority is 'Which majority: rules majority_… and majority_…_of.';
comment on column core.resolution_kind.of_all is 'True when more than half of all who are entitled have to be for it as well.';
comment on column core.resolution_kind.bodies is 'Kinds of bodies that may pass it.';
insert into core.resolution_kind (ordinal, code, name, name_gu, name_hi, majority, of_all, bodies) values
  (1, 'shares', 'Members and shares', 'સભાસદ અને શેર', 'सदस्य और अंश', 'ordinary', false, '{board,general}'),
  (2, 'expulsion', 'Expulsion of a member', 'સભાસદની હકાલપટ્ટી', 'सदस्य का निष्कासन', 'three_quarters', false, '{general}'),
  (3, 'bye_laws', 'Bye-laws and rules of meetings', 'પેટા-નિયમો અને સભાના નિયમો', 'उपनियम और बैठक के नियम', 'two_thirds', false,
   '{general}'),
  (4, 'rates', 'Rates and fees', 'દર અને ફી', 'दर और शुल्क', 'ordinary', false, '{board,general}'),
  (5, 'plan', 'Workplan and budget', 'કાર્યયોજના અને અંદાજપત્ર', 'कार्ययोजना और बजट', 'ordinary', false, '{board,general,committee}'),
  (6, 'accounts', 'Accounts, audit and surplus', 'હિસાબ, ઓડિટ અને વધારો', 'लेखा, अंकेक्षण और अधिशेष', 'ordinary', false, '{general,board}'),
  (7, 'dividend', 'Dividend', 'ડિવિડન્ડ', 'लाभांश', 'ordinary', false, '{general}'),
  (8, 'write_off', 'Write-off of debts', 'લેણું માંડી વાળવું', 'ऋण माफ़ी', 'write_off', true, '{board,general}'),
  (9, 'seats', 'Seats, offices and committees', 'બેઠકો, હોદ્દા અને સમિતિઓ', 'सीटें, पद और समितियाँ', 'ordinary', false, '{board,general}'),
  (10, 'merger', 'Merger, division or new objects', 'જોડાણ, વિભાજન કે નવા ઉદ્દેશ', 'विलय, विभाजन या नए उद्देश्य', 'two_thirds', false,
   '{general}'),
  (11, 'partnership', 'Partnership', 'ભાગીદારી', 'साझेदारी', 'three_quarters', false, '{general}'),
  (12, 'other', 'Something else', 'બીજું', 'अन्य', 'ordinary', false, '{board,general,committee}');

create table core.act_of_kind
(
  act  text not null,
  kind text not null,
  constraint act_of_kind_pkey primary key (act, kind),
  constraint act_of_kind_kind_fkey foreign key (kind) references core.resolution_kind
);
comment on table core.act_of_kind is 'Which acts may stand on a resolution of which kind.';
comment on column core.act_of_kind.act is 'Function of schema api.';
comment on column core.act_of_kind.kind is 'Kind of resolution.';
insert into core.act_of_kind (act, kind) values
  ('admit_member', 'shares'), ('refuse_application', 'shares'), ('allot_shares', 'shares'), ('transfer_shares', 'shares'),
  ('call_shares', 'shares'), ('surrender_shares', 'shares'), ('forfeit_shares', 'shares'), ('transmit_shares', 'shares'),
  ('cease_member', 'shares'), ('cease_member', 'expulsion'), ('record_nomination', 'shares'),
  ('set_parameter', 'bye_laws'), ('set_parameter', 'rates');

alter table core.resolution add column kind text, add column outcome text not null default 'passed',
  add column had_quorum boolean, add column motion_id bigint;
alter table core.resolution add constraint resolution_kind_fkey foreign key (kind) references core.resolution_kind;
alter table core.resolution add constraint resolution_outcome_check check (outcome in ('passed', 'lost'));
comment on table core.resolution is 'What a body decided. Share acts, admissions and values of rules cite it.';
comment on column core.resolution.kind is
  'What it is about; null for what was entered before kinds were kept: it may stand behind any act.';
comment on column core.resolution.outcome is 'passed or lost: a proposal that was voted down keeps its number.';
comment on column core.resolution.had_quorum is 'Whether the quorum was there at the vote; null when it was entered from paper.';
comment on column core.resolution.motion_id is 'The proposal in a meeting that it came from; null when it was entered from paper.';

-- Rules of meetings -----------------------------------------------------------------------------------------------------

alter table core.rule drop constraint rule_unit_check;
alter table core.rule add constraint rule_unit_check check
  (unit in ('paise', 'days', 'months', 'years', 'shares', 'members', 'one_part_in', 'yes_no', 'percent', 'minutes', 'meetings',
            'fraction', 'vote_base'));
alter table core.rule add column kind_needed text;
alter table core.rule add constraint rule_kind_needed_fkey foreign key (kind_needed) references core.resolution_kind;
comment on column core.rule.unit is
  'What the number counts. one_part_in 5 means one fifth, and 0 that no part is asked for; fraction 203 means two thirds, and '
  '102 more than one half; vote_base is 1 for those who vote, 2 for those present, 3 for all who are entitled.';
comment on column core.rule.kind_needed is 'The kind of resolution that alone may change it; null when any may.';
insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi, kind_needed) values
  (51, 'general_quorum_part', 'one_part_in', 0, 'General meeting: quorum: one part in',
   'સામાન્ય સભા: કોરમ: આટલામાંથી એક', 'आम सभा: कोरम: इतने में से एक', 'bye_laws'),
  (52, 'general_quorum_number', 'members', 0, 'General meeting: quorum: or this number, if it is less',
   'સામાન્ય સભા: કોરમ: કે આટલાં, જો ઓછાં હોય', 'आम सभा: कोरम: या इतनी, यदि कम हो', 'bye_laws'),
  (53, 'general_quorum_minimum', 'members', 0, 'General meeting: quorum: at least',
   'સામાન્ય સભા: કોરમ: ઓછામાં ઓછાં', 'आम सभा: कोरम: कम से कम', 'bye_laws'),
  (54, 'general_quorum_wait', 'minutes', 0, 'General meeting: wait for the quorum',
   'સામાન્ય સભા: કોરમ માટે રાહ', 'आम सभा: कोरम की प्रतीक्षा', 'bye_laws'),
  (55, 'general_adjourned_quorum', 'yes_no', 0, 'General meeting: adjourned meeting needs the quorum',
   'સામાન્ય સભા: મોકૂફ સભામાં કોરમ જોઈએ', 'आम सभा: स्थगित बैठक में कोरम चाहिए', 'bye_laws'),
  (56, 'general_notice', 'days', 0, 'General meeting: notice before the day',
   'સામાન્ય સભા: સૂચના કેટલા દિવસ પહેલાં', 'आम सभा: सूचना कितने दिन पहले', 'bye_laws'),
  (57, 'general_casting_vote', 'yes_no', 0, 'General meeting: chair has a casting vote',
   'સામાન્ય સભા: અધ્યક્ષનો નિર્ણાયક મત', 'आम सभा: अध्यक्ष का निर्णायक मत', 'bye_laws'),
  (58, 'board_quorum_part', 'one_part_in', 0, 'Board: quorum: one part in',
   'સંચાલક મંડળ: કોરમ: આટલામાંથી એક', 'संचालक मंडल: कोरम: इतने में से एक', 'bye_laws'),
  (59, 'board_quorum_number', 'members', 0, 'Board: quorum: or this number, if it is less',
   'સંચાલક મંડળ: કોરમ: કે આટલાં, જો ઓછાં હોય', 'संचालक मंडल: कोरम: या इतनी, यदि कम हो', 'bye_laws'),
  (60, 'board_quorum_minimum', 'members', 0, 'Board: quorum: at least',
   'સંચાલક મંડળ: કોરમ: ઓછામાં ઓછાં', 'संचालक मंडल: कोरम: कम से कम', 'bye_laws'),
  (61, 'board_quorum_wait', 'minutes', 0, 'Board: wait for the quorum',
   'સંચાલક મંડળ: કોરમ માટે રાહ', 'संचालक मंडल: कोरम की प्रतीक्षा', 'bye_laws'),
  (62, 'board_adjourned_quorum', 'yes_no', 0, 'Board: adjourned meeting needs the quorum',
   'સંચાલક મંડળ: મોકૂફ સભામાં કોરમ જોઈએ', 'संचालक मंडल: स्थगित बैठक में कोरम चाहिए', 'bye_laws'),
  (63, 'board_notice', 'days', 0, 'Board: notice before the day',
   'સંચાલક મંડળ: સૂચના કેટલા દિવસ પહેલાં', 'संचालक मंडल: सूचना कितने दिन पहले', 'bye_laws'),
  (64, 'board_casting_vote', 'yes_no', 0, 'Board: chair has a casting vote',
   'સંચાલક મંડળ: અધ્યક્ષનો નિર્ણાયક મત', 'संचालक मंडल: अध्यक्ष का निर्णायक मत', 'bye_laws'),
  (65, 'committee_quorum_part', 'one_part_in', 0, 'Committee: quorum: one part in',
   'સમિતિ: કોરમ: આટલામાંથી એક', 'समिति: कोरम: इतने में से एक', 'bye_laws'),
  (66, 'committee_quorum_number', 'members', 0, 'Committee: quorum: or this number, if it is less',
   'સમિતિ: કોરમ: કે આટલાં, જો ઓછાં હોય', 'समिति: कोरम: या इतनी, यदि कम हो', 'bye_laws'),
  (67, 'committee_quorum_minimum', 'members', 0, 'Committee: quorum: at least',
   'સમિતિ: કોરમ: ઓછામાં ઓછાં', 'समिति: कोरम: कम से कम', 'bye_laws'),
  (68, 'committee_quorum_wait', 'minutes', 0, 'Committee: wait for the quorum',
   'સમિતિ: કોરમ માટે રાહ', 'समिति: कोरम की प्रतीक्षा', 'bye_laws'),
  (69, 'committee_adjourned_quorum', 'yes_no', 0, 'Committee: adjourned meeting needs the quorum',
   'સમિતિ: મોકૂફ સભામાં કોરમ જોઈએ', 'समिति: स्थगित बैठक में कोरम चाहिए', 'bye_laws'),
  (70, 'committee_notice', 'days', 0, 'Committee: notice before the day',
   'સમિતિ: સૂચના કેટલા દિવસ પહેલાં', 'समिति: सूचना कितने दिन पहले', 'bye_laws'),
  (71, 'committee_casting_vote', 'yes_no', 0, 'Committee: chair has a casting vote',
   'સમિતિ: અધ્યક્ષનો નિર્ણાયક મત', 'समिति: अध्यक्ष का निर्णायक मत', 'bye_laws'),
  (72, 'board_size', 'members', 1, 'Seats on the board', 'બોર્ડની બેઠકો', 'मंडल की सीटें', 'bye_laws'),
  (73, 'board_term', 'years', 1, 'Term of the board', 'બોર્ડની મુદત', 'मंडल की अवधि', 'bye_laws'),
  (74, 'board_meetings', 'meetings', 0, 'Board meetings in a year at least',
   'વર્ષમાં બોર્ડની સભા ઓછામાં ઓછી', 'साल में मंडल की बैठकें कम से कम', 'bye_laws'),
  (75, 'missed_meetings', 'meetings', 0, 'Warning after board meetings missed in a row',
   'સતત ગેરહાજરી પછી ચેતવણી', 'लगातार अनुपस्थिति पर चेतावनी', 'bye_laws'),
  (76, 'office_limit', 'years', 0, 'An office in a row at most', 'એક હોદ્દો સતત વધુમાં વધુ', 'एक पद लगातार अधिक से अधिक', 'bye_laws'),
  (77, 'office_gap', 'years', 0, 'Years before the same office again', 'એ જ હોદ્દા પહેલાં વિરામ', 'उसी पद से पहले विराम', 'bye_laws'),
  (78, 'annual_meeting_within', 'months', 1, 'Annual general meeting within, after 31 March',
   '31 માર્ચ પછી વાર્ષિક સભા આટલા સમયમાં', '31 मार्च के बाद वार्षिक सभा इतने समय में', null),
  (79, 'requisition_part', 'one_part_in', 1, 'Special meeting is asked for by one member in',
   'ખાસ સભા માગવા સભાસદોમાંથી', 'विशेष सभा माँगने को सदस्यों में से', 'bye_laws'),
  (80, 'requisition_within', 'months', 1, 'Special meeting that was asked for within',
   'માગેલી ખાસ સભા આટલા સમયમાં', 'माँगी गई विशेष सभा इतने समय में', null),
  (81, 'meetings_to_attend', 'meetings', 0, 'General meetings each member attends in a term',
   'મુદતમાં દરેક સભાસદની સામાન્ય સભામાં હાજરી', 'अवधि में हर सदस्य की आम सभाएँ', null),
  (82, 'complaint_window', 'months', 1, 'Complaint about an election within',
   'ચૂંટણી અંગે ફરિયાદ આટલા સમયમાં', 'चुनाव की शिकायत इतने समय में', null),
  (83, 'sitting_fee', 'paise', 0, 'Sitting fee of a director for a meeting',
   'સંચાલકની સભા દીઠ બેઠક ફી', 'संचालक का प्रति बैठक शुल्क', 'rates'),
  (84, 'travel_allowance', 'paise', 0, 'Travel of a director for a meeting',
   'સંચાલકનું સભા દીઠ પ્રવાસ ભથ્થું', 'संचालक का प्रति बैठक यात्रा भत्ता', 'rates'),
  (85, 'majority_ordinary', 'fraction', 101, 'Majority, ordinary', 'બહુમતી, સામાન્ય', 'बहुमत, सामान्य', 'bye_laws'),
  (86, 'majority_ordinary_of', 'vote_base', 1, 'Majority, ordinary: of whom',
   'બહુમતી, સામાન્ય: કોની', 'बहुमत, सामान्य: किनका', 'bye_laws'),
  (87, 'majority_two_thirds', 'fraction', 101, 'Majority, bye-laws and mergers',
   'બહુમતી, પેટા-નિયમ અને જોડાણ', 'बहुमत, उपनियम और विलय', 'bye_laws'),
  (88, 'majority_two_thirds_of', 'vote_base', 1, 'Majority, bye-laws and mergers: of whom',
   'બહુમતી, પેટા-નિયમ અને જોડાણ: કોની', 'बहुमत, उपनियम और विलय: किनका', 'bye_laws'),
  (89, 'majority_three_quarters', 'fraction', 101, 'Majority, expulsion and partnership',
   'બહુમતી, હકાલપટ્ટી અને ભાગીદારી', 'बहुमत, निष्कासन और साझेदारी', 'bye_laws'),
  (90, 'majority_three_quarters_of', 'vote_base', 1, 'Majority, expulsion and partnership: of whom',
   'બહુમતી, હકાલપટ્ટી અને ભાગીદારી: કોની', 'बहुमत, निष्कासन और साझेदारी: किनका', 'bye_laws'),
  (91, 'majority_write_off', 'fraction', 101, 'Majority, write-off of debts',
   'બહુમતી, લેણું માંડી વાળવું', 'बहुमत, ऋण माफ़ी', 'bye_laws'),
  (92, 'majority_write_off_of', 'vote_base', 1, 'Majority, write-off of debts: of whom',
   'બહુમતી, લેણું માંડી વાળવું: કોની', 'बहुमत, ऋण माफ़ी: किनका', 'bye_laws');
insert into core.parameter (name, value, valid_from, source) values
  ('general_quorum_part', 5, '1962-05-01', 'Common shape of bye-laws: one fifth; assumed until the bye-laws are set'),
  ('general_quorum_number', 0, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('general_quorum_minimum', 0, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('general_quorum_wait', 30, '1962-05-01', 'Common shape of bye-laws: half an hour; assumed until the bye-laws are set'),
  ('general_adjourned_quorum', 0, '1962-05-01',
   'Common shape of bye-laws: an adjourned general meeting needs none; assumed until the bye-laws are set'),
  ('general_notice', 14, '1962-05-01', 'Practice of Gujarat: fourteen days with day, place, time and agenda; rule number not seen'),
  ('general_casting_vote', 1, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 28'),
  ('board_quorum_part', 3, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('board_quorum_number', 0, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('board_quorum_minimum', 3, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('board_quorum_wait', 30, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('board_adjourned_quorum', 1, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('board_notice', 7, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('board_casting_vote', 1, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 28'),
  ('committee_quorum_part', 2, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('committee_quorum_number', 0, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('committee_quorum_minimum', 2, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('committee_quorum_wait', 30, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('committee_adjourned_quorum', 1, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('committee_notice', 3, '1962-05-01', 'Assumed until the bye-laws are set'),
  ('committee_casting_vote', 1, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 28'),
  ('board_size', 15, '1962-05-01',
   'The cooperative''s own reports: fifteen elected directors; not more than 21 (Constitution of India, art. 243ZJ)'),
  ('board_term', 5, '1962-05-01', 'Constitution of India, art. 243ZJ: five years; bye-laws may say less'),
  ('board_meetings', 4, '1962-05-01', 'Assumed after the Multi-State Co-operative Societies Act 2002, s. 50: once a quarter'),
  ('missed_meetings', 3, '1962-05-01',
   'Assumed after the Multi-State Co-operative Societies Act 2002, s. 43; no rule of Gujarat is known'),
  ('office_limit', 6, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 74A as read in 2011'),
  ('office_gap', 3, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 74A as read in 2011'),
  ('annual_meeting_within', 6, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 77: by 30 September'),
  ('requisition_part', 5, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 78: one fifth, or the lower number of the bye-laws'),
  ('requisition_within', 1, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 78'),
  ('meetings_to_attend', 2, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 28A (2013): shown, punishing nobody'),
  ('complaint_window', 2, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 97 (1) (d): two months'),
  ('sitting_fee', 0, '1962-05-01',
   'Gujarat Co-operative Societies Act 1961, s. 75A: not above the prescribed rate; none until the board sets one'),
  ('travel_allowance', 0, '1962-05-01',
   'Gujarat Co-operative Societies Act 1961, s. 75A: not above the prescribed rate; none until the board sets one'),
  ('majority_ordinary', 102, '1962-05-01',
   'Gujarat Co-operative Societies Act 1961, s. 28: one vote each; more than half of those who vote'),
  ('majority_ordinary_of', 1, '1962-05-01',
   'Gujarat Co-operative Societies Act 1961, s. 28: one vote each; more than half of those who vote'),
  ('majority_two_thirds', 203, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 17: two thirds of those present and voting'),
  ('majority_two_thirds_of', 2, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 17: two thirds of those present and voting'),
  ('majority_three_quarters', 304, '1962-05-01',
   'Gujarat Co-operative Societies Act 1961, s. 21 and s. 36: three quarters of those present and voting'),
  ('majority_three_quarters_of', 2, '1962-05-01',
   'Gujarat Co-operative Societies Act 1961, s. 21 and s. 36: three quarters of those present and voting'),
  ('majority_write_off', 203, '1962-05-01',
   'Gujarat Co-operative Societies Act 1961: two thirds of those present, besides a majority of all'),
  ('majority_write_off_of', 2, '1962-05-01',
   'Gujarat Co-operative Societies Act 1961: two thirds of those present, besides a majority of all');

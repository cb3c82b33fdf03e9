-- Elections: their stages and days, the roll of voters, nominations, ballots, the two counts, lots, results and complaints.

-- Stages ----------------------------------------------------------------------------------------------------------------

create table core.election_stage
(
  code     text    not null,
  ordinal  integer not null,
  name     text    not null,
  name_gu  text    not null,
  name_hi  text    not null,
  rule     text,
  constraint election_stage_pkey primary key (code),
  constraint election_stage_order_key unique (ordinal)
);
comment on table core.election_stage is 'The stages of an election, one after the other.';
comment on column core.election_stage.code is 'Code in programs.';
comment on column core.election_stage.ordinal is 'Place in the order.';
comment on column core.election_stage.name is 'In English.';
comment on column core.election_stage.name_gu is 'In Gujarati.';
comment on column core.election_stage.name_hi is 'In Hindi.';
comment on column core.election_stage.rule is
  'The rule that says how many days before or after the poll its day is proposed; null for the poll, and for complaints, whose time '
  'runs from the declaration.';
insert into core.election_stage (ordinal, code, name, name_gu, name_hi, rule) values
  (1, 'roll', 'Voters'' roll', 'મતદાર યાદી', 'मतदाता सूची', 'election_roll_before'),
  (2, 'objections', 'Objections to the roll', 'યાદી સામે વાંધા', 'सूची पर आपत्तियाँ', 'election_objections_before'),
  (3, 'final_roll', 'Final roll', 'આખરી મતદાર યાદી', 'अंतिम मतदाता सूची', 'election_final_roll_before'),
  (4, 'nominations', 'Nominations', 'ઉમેદવારી પત્રો', 'नामांकन', 'election_nominations_before'),
  (5, 'scrutiny', 'Scrutiny', 'ઉમેદવારી પત્રોની ચકાસણી', 'नामांकन की जाँच', 'election_scrutiny_before'),
  (6, 'withdrawals', 'Withdrawals', 'ઉમેદવારી પાછી ખેંચવી', 'नाम वापसी', 'election_withdrawals_before'),
  (7, 'contest', 'Contest list', 'હરીફ ઉમેદવારોની યાદી', 'प्रत्याशियों की सूची', 'election_contest_before'),
  (8, 'poll', 'Poll', 'મતદાન', 'मतदान', null),
  (9, 'count', 'Count', 'મતગણતરી', 'मतगणना', 'election_count_after'),
  (10, 'declaration', 'Declaration', 'પરિણામ જાહેર', 'परिणाम की घोषणा', 'election_declaration_after'),
  (11, 'complaints', 'Complaints', 'ફરિયાદો', 'शिकायतें', null);

create table core.election
(
  election_id   bigint      not null generated always as identity,
  number        text        not null,
  body          text        not null,
  name          text        not null,
  name_gu       text,
  cut_off_on    date        not null,
  seats_from_on date        not null,
  is_casual     boolean     not null default false,
  resolution_id bigint,
  request_id    uuid,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint election_pkey primary key (election_id),
  constraint election_number_key unique (number),
  constraint election_body_fkey foreign key (body) references core.body,
  constraint election_resolution_fkey foreign key (resolution_id) references core.resolution,
  constraint election_name_check check (btrim (name) <> ''),
  constraint election_days_check check (cut_off_on < seats_from_on),
  constraint aadhaar_is_not_kept_of_elections check (not core.has_aadhaar (name || ' / ' || coalesce (name_gu, '')))
);
comment on table core.election is 'Elections to the seats of a body.';
comment on column core.election.election_id is 'Key.';
comment on column core.election.number is 'Number that people call it by, such as ELE/26-27/001.';
comment on column core.election.body is 'The body.';
comment on column core.election.name is 'In English.';
comment on column core.election.name_gu is 'In Gujarati.';
comment on column core.election.cut_off_on is 'Who was a member on this day may be on the roll.';
comment on column core.election.seats_from_on is 'First day of those who are elected.';
comment on column core.election.is_casual is 'True when only vacant seats are filled, for the rest of the term.';
comment on column core.election.resolution_id is 'The resolution that called it.';
comment on column core.election.request_id is 'The request that it came by.';
comment on column core.election.entered_at is 'When it was typed in.';
comment on column core.election.entered_by is 'By whom.';

create table core.election_place
(
  election_place_id bigint not null generated always as identity,
  election_id       bigint not null,
  place_id          bigint not null,
  category          text   not null,
  constraint election_place_pkey primary key (election_place_id),
  constraint election_place_key unique (election_id, place_id),
  constraint election_place_election_fkey foreign key (election_id) references core.election,
  constraint election_place_place_fkey foreign key (place_id) references core.seat_place,
  constraint election_place_category_fkey foreign key (category) references core.seat_category
);
comment on table core.election_place is 'The seats that an election fills, as they were when it was called.';
comment on column core.election_place.election_place_id is 'Key.';
comment on column core.election_place.election_id is 'The election.';
comment on column core.election_place.place_id is 'The seat.';
comment on column core.election_place.category is 'What kind of seat it is.';

create table core.election_day
(
  day_id      bigint      not null generated always as identity,
  election_id bigint      not null,
  stage       text        not null,
  due_on      date        not null,
  words       text,
  request_id  uuid,
  entered_at  timestamptz not null default clock_timestamp (),
  entered_by  text        not null default session_user,
  constraint election_day_pkey primary key (day_id),
  constraint election_day_election_fkey foreign key (election_id) references core.election,
  constraint election_day_stage_fkey foreign key (stage) references core.election_stage,
  constraint aadhaar_is_not_kept_in_election_days check (not core.has_aadhaar (words))
);
create index election_day_of_stage on core.election_day (election_id, stage, day_id);
comment on table core.election_day is 'The days of the stages: the newest row of a stage counts, the older ones stay.';
comment on column core.election_day.day_id is 'Key; later ones have greater ones.';
comment on column core.election_day.election_id is 'The election.';
comment on column core.election_day.stage is 'The stage.';
comment on column core.election_day.due_on is 'Its day; of a stage that takes papers the last one.';
comment on column core.election_day.words is 'Why it was moved.';
comment on column core.election_day.request_id is 'The request that it came by.';
comment on column core.election_day.entered_at is 'When it was typed in.';
comment on column core.election_day.entered_by is 'By whom.';

create table core.election_step
(
  step_id     bigint      not null generated always as identity,
  election_id bigint      not null,
  stage       text        not null,
  ended_on    date        not null,
  digest      bytea,
  request_id  uuid,
  entered_at  timestamptz not null default clock_timestamp (),
  entered_by  text        not null default session_user,
  constraint election_step_pkey primary key (step_id),
  constraint election_step_key unique (election_id, stage),
  constraint election_step_election_fkey foreign key (election_id) references core.election,
  constraint election_step_stage_fkey foreign key (stage) references core.election_stage
);
comment on table core.election_step is 'Stages that are over; what belongs to them does not change any more.';
comment on column core.election_step.step_id is 'Key.';
comment on column core.election_step.election_id is 'The election.';
comment on column core.election_step.stage is 'The stage.';
comment on column core.election_step.ended_on is 'The day on which it was over.';
comment on column core.election_step.digest is 'Of the final roll: SHA-256 over its rows, in their order.';
comment on column core.election_step.request_id is 'The request that it came by.';
comment on column core.election_step.entered_at is 'When it was typed in.';
comment on column core.election_step.entered_by is 'By whom.';

-- The roll --------------------------------------------------------------------------------------------------------------

create table core.roll_exclusion
(
  code    text    not null,
  ordinal integer not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  source  text    not null,
  constraint roll_exclusion_pkey primary key (code)
);
comment on table core.roll_exclusion is 'Why a woman is not on a roll of voters.';
comment on column core.roll_exclusion.code is 'Code in programs.';
comment on column core.roll_exclusion.ordinal is 'Place in lists; of several reasons the first is given.';
comment on column core.roll_exclusion.name is 'In English.';
comment on column core.roll_exclusion.name_gu is 'In Gujarati.';
comment on column core.roll_exclusion.name_hi is 'In Hindi.';
comment on column core.roll_exclusion.source is 'Where it is written.';
insert into core.roll_exclusion (ordinal, code, name, name_gu, name_hi, source) values
  (1, 'left', 'No member any more', 'સભાસદ રહ્યાં નથી', 'सदस्य नहीं रहीं', 'Gujarat Co-operative Societies Act 1961, s. 28'),
  (2, 'after_cut_off', 'Admitted after the cut-off day', 'કટ-ઓફ તારીખ પછી દાખલ થયાં', 'निर्धारित तारीख़ के बाद सदस्य बनीं',
   'Bye-laws'),
  (3, 'not_ordinary', 'Not an ordinary member', 'સામાન્ય સભાસદ નથી', 'साधारण सदस्य नहीं',
   'Gujarat Co-operative Societies Act 1961, s. 25'),
  (4, 'minor', 'Not of age', 'પુખ્ત વયનાં નથી', 'वयस्क नहीं', 'Gujarat Co-operative Societies Act 1961, s. 28, s. 31'),
  (5, 'dues', 'Owes on calls', 'કોલની રકમ બાકી છે', 'माँग की राशि बाक़ी है',
   'Gujarat Co-operative Societies Act 1961, s. 27 (2); rule voter_without_dues'),
  (6, 'no_share', 'Holds no share', 'એક પણ શેર નથી', 'एक भी अंश नहीं', 'Rule voter_holds_a_share'),
  (7, 'objection', 'Left out by a decision on an objection', 'વાંધાના નિર્ણયથી બાકાત', 'आपत्ति के निर्णय से बाहर', 'Bye-laws');

create table core.election_voter
(
  voter_id    bigint not null generated always as identity,
  election_id bigint not null,
  draw        integer not null,
  member_id   bigint not null,
  exclusion   text,
  constraint election_voter_pkey primary key (voter_id),
  constraint election_voter_key unique (election_id, draw, member_id),
  constraint election_voter_election_fkey foreign key (election_id) references core.election,
  constraint election_voter_member_fkey foreign key (member_id) references core.member,
  constraint election_voter_exclusion_fkey foreign key (exclusion) references core.roll_exclusion
);
comment on table core.election_voter is
  'The provisional roll: each woman in the register, and why she may not vote; the newest draw counts.';
comment on column core.election_voter.voter_id is 'Key.';
comment on column core.election_voter.election_id is 'The election.';
comment on column core.election_voter.draw is '1 for the first time that the roll was drawn, 2 for the second …';
comment on column core.election_voter.member_id is 'Who.';
comment on column core.election_voter.exclusion is 'Why she may not vote; null when she may.';

create table core.roll_objection
(
  objection_id bigint      not null generated always as identity,
  election_id  bigint      not null,
  member_id    bigint      not null,
  wants        text        not null,
  made_by      text        not null,
  received_on  date        not null,
  words        text        not null,
  request_id   uuid,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  constraint roll_objection_pkey primary key (objection_id),
  constraint roll_objection_election_fkey foreign key (election_id) references core.election,
  constraint roll_objection_member_fkey foreign key (member_id) references core.member,
  constraint roll_objection_wants_check check (wants in ('add', 'take_out')),
  constraint aadhaar_is_not_kept_in_roll_objections check (not core.has_aadhaar (made_by || ' / ' || words))
);
comment on table core.roll_objection is 'Objections to the provisional roll, in writing.';
comment on column core.roll_objection.objection_id is 'Key.';
comment on column core.roll_objection.election_id is 'The election.';
comment on column core.roll_objection.member_id is 'About whom.';
comment on column core.roll_objection.wants is 'add: she should be on the roll; take_out: she should not.';
comment on column core.roll_objection.made_by is 'Who objects.';
comment on column core.roll_objection.received_on is 'The day on which it came in.';
comment on column core.roll_objection.words is 'Why.';
comment on column core.roll_objection.request_id is 'The request that it came by.';
comment on column core.roll_objection.entered_at is 'When it was typed in.';
comment on column core.roll_objection.entered_by is 'By whom.';

create table core.roll_decision
(
  decision_id  bigint      not null generated always as identity,
  objection_id bigint      not null,
  is_accepted  boolean     not null,
  decided_on   date        not null,
  words        text        not null,
  request_id   uuid,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  constraint roll_decision_pkey primary key (decision_id),
  constraint roll_objection_is_decided_once unique (objection_id),
  constraint roll_decision_objection_fkey foreign key (objection_id) references core.roll_objection,
  constraint aadhaar_is_not_kept_in_roll_decisions check (not core.has_aadhaar (words))
);
comment on table core.roll_decision is 'What was decided on objections to the roll.';
comment on column core.roll_decision.decision_id is 'Key.';
comment on column core.roll_decision.objection_id is 'The objection.';
comment on column core.roll_decision.is_accepted is 'True when the roll follows it.';
comment on column core.roll_decision.decided_on is 'The day.';
comment on column core.roll_decision.words is 'Why.';
comment on column core.roll_decision.request_id is 'The request that it came by.';
comment on column core.roll_decision.entered_at is 'When it was typed in.';
comment on column core.roll_decision.entered_by is 'By whom.';

create table core.election_roll
(
  roll_id       bigint not null generated always as identity,
  election_id   bigint not null,
  serial        bigint not null,
  member_id     bigint not null,
  member_number bigint not null,
  name          text   not null,
  name_gu       text,
  place         text,
  constraint election_roll_pkey primary key (roll_id),
  constraint election_roll_serial_key unique (election_id, serial),
  constraint election_roll_member_key unique (election_id, member_id),
  constraint election_roll_election_fkey foreign key (election_id) references core.election,
  constraint election_roll_member_fkey foreign key (member_id) references core.member
);
comment on table core.election_roll is 'The final roll as it was frozen: names and places do not follow later changes.';
comment on column core.election_roll.roll_id is 'Key.';
comment on column core.election_roll.election_id is 'The election.';
comment on column core.election_roll.serial is 'Number on the roll.';
comment on column core.election_roll.member_id is 'Who.';
comment on column core.election_roll.member_number is 'Her number in the register of members.';
comment on column core.election_roll.name is 'Her name then.';
comment on column core.election_roll.name_gu is 'The same in Gujarati.';
comment on column core.election_roll.place is 'Where she lived then.';

-- Nominations -----------------------------------------------------------------------------------------------------------

create table core.election_nomination
(
  nomination_id bigint      not null generated always as identity,
  election_id   bigint      not null,
  serial        integer     not null,
  category      text        not null,
  member_id     bigint      not null,
  proposer_id   bigint      not null,
  seconder_id   bigint      not null,
  has_consent   boolean     not null,
  received_on   date        not null,
  request_id    uuid,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint election_nomination_pkey primary key (nomination_id),
  constraint nomination_serial_key unique (election_id, serial),
  constraint she_is_nominated_once_for_a_kind unique (election_id, category, member_id),
  constraint election_nomination_election_fkey foreign key (election_id) references core.election,
  constraint election_nomination_category_fkey foreign key (category) references core.seat_category,
  constraint election_nomination_member_fkey foreign key (member_id) references core.member,
  constraint election_nomination_proposer_fkey foreign key (proposer_id) references core.member,
  constraint election_nomination_seconder_fkey foreign key (seconder_id) references core.member,
  constraint others_propose_and_second_her check (proposer_id <> member_id and seconder_id <> member_id),
  constraint proposer_is_not_the_seconder check (proposer_id <> seconder_id)
);
comment on table core.election_nomination is 'Nomination papers, as they came in.';
comment on column core.election_nomination.nomination_id is 'Key.';
comment on column core.election_nomination.election_id is 'The election.';
comment on column core.election_nomination.serial is 'Number of the paper in this election.';
comment on column core.election_nomination.category is 'For which kind of seat.';
comment on column core.election_nomination.member_id is 'Who stands.';
comment on column core.election_nomination.proposer_id is 'Who proposes her.';
comment on column core.election_nomination.seconder_id is 'Who seconds her.';
comment on column core.election_nomination.has_consent is 'True when she signed that she stands.';
comment on column core.election_nomination.received_on is 'The day on which it came in.';
comment on column core.election_nomination.request_id is 'The request that it came by.';
comment on column core.election_nomination.entered_at is 'When it was typed in.';
comment on column core.election_nomination.entered_by is 'By whom.';

create table core.nomination_ground
(
  code    text    not null,
  ordinal integer not null,
  is_bar  boolean not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  constraint nomination_ground_pkey primary key (code)
);
comment on table core.nomination_ground is 'What the registers say against a nomination, or what has to be looked at on paper.';
comment on column core.nomination_ground.code is 'Code in programs.';
comment on column core.nomination_ground.ordinal is 'Place in lists.';
comment on column core.nomination_ground.is_bar is 'True when it can be accepted only with words; false for a hint.';
comment on column core.nomination_ground.name is 'In English.';
comment on column core.nomination_ground.name_gu is 'In Gujarati.';
comment on column core.nomination_ground.name_hi is 'In Hindi.';
insert into core.nomination_ground (ordinal, code, is_bar, name, name_gu, name_hi) values
  (1, 'not_on_roll', true, 'She is not on the final roll', 'તેઓ આખરી યાદીમાં નથી', 'वे अंतिम सूची में नहीं हैं'),
  (2, 'proposer_not_on_roll', true, 'The proposer is not on the final roll', 'દરખાસ્ત મૂકનાર આખરી યાદીમાં નથી',
   'प्रस्तावक अंतिम सूची में नहीं हैं'),
  (3, 'seconder_not_on_roll', true, 'The seconder is not on the final roll', 'ટેકો આપનાર આખરી યાદીમાં નથી',
   'अनुमोदक अंतिम सूची में नहीं हैं'),
  (4, 'signs_too_many', true, 'The proposer or the seconder signed too many papers', 'દરખાસ્ત કે ટેકો વધારે પત્રોમાં આપ્યો છે',
   'प्रस्तावक या अनुमोदक ने अधिक पत्रों पर हस्ताक्षर किए'),
  (5, 'no_consent', true, 'Her consent is missing', 'તેમની સંમતિ નથી', 'उनकी सहमति नहीं है'),
  (6, 'left', true, 'She is no member any more', 'તેઓ સભાસદ રહ્યાં નથી', 'वे सदस्य नहीं रहीं'),
  (7, 'barred', true, 'She is barred from the board', 'તેઓ બોર્ડ માટે ગેરલાયક છે', 'वे मंडल के लिए अयोग्य हैं'),
  (8, 'dues', true, 'She owes on calls', 'તેમની કોલની રકમ બાકી છે', 'उनकी माँग की राशि बाक़ी है'),
  (9, 'wrong_category', true, 'She is not of this kind of seat', 'તેઓ આ પ્રકારની બેઠકમાં નથી', 'वे इस प्रकार की सीट में नहीं हैं'),
  (10, 'category_on_paper', false, 'Look at her paper for this kind of seat', 'આ બેઠક માટેનો દાખલો જુઓ',
   'इस सीट का प्रमाणपत्र देखें'),
  (11, 'office_limit', false, 'She has had an office as long as the rule allows', 'નિયમ મુજબની મુદત સુધી હોદ્દા પર રહ્યાં છે',
   'नियम की सीमा तक पद पर रह चुकी हैं'),
  (12, 'stands_twice', false, 'She stands for another kind of seat too', 'તેઓ બીજા પ્રકારની બેઠક માટે પણ ઊભાં છે',
   'वे दूसरे प्रकार की सीट के लिए भी खड़ी हैं'),
  (13, 'sits_already', true, 'She sits on this body already', 'તેઓ આ મંડળમાં પહેલેથી છે', 'वे इस निकाय में पहले से हैं');

create table core.nomination_scrutiny
(
  scrutiny_id   bigint      not null generated always as identity,
  nomination_id bigint      not null,
  is_accepted   boolean     not null,
  grounds       text[]      not null,
  words         text,
  decided_on    date        not null,
  request_id    uuid,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint nomination_scrutiny_pkey primary key (scrutiny_id),
  constraint nomination_is_decided_once unique (nomination_id),
  constraint nomination_scrutiny_nomination_fkey foreign key (nomination_id) references core.election_nomination,
  constraint aadhaar_is_not_kept_in_scrutinies check (not core.has_aadhaar (words))
);
comment on table core.nomination_scrutiny is 'What was decided on nominations, and what the registers said then.';
comment on column core.nomination_scrutiny.scrutiny_id is 'Key.';
comment on column core.nomination_scrutiny.nomination_id is 'The nomination.';
comment on column core.nomination_scrutiny.is_accepted is 'True when she may stand.';
comment on column core.nomination_scrutiny.grounds is 'What the registers said, as codes.';
comment on column core.nomination_scrutiny.words is 'Why, when the decision does not follow from them.';
comment on column core.nomination_scrutiny.decided_on is 'The day.';
comment on column core.nomination_scrutiny.request_id is 'The request that it came by.';
comment on column core.nomination_scrutiny.entered_at is 'When it was typed in.';
comment on column core.nomination_scrutiny.entered_by is 'By whom.';

create table core.nomination_withdrawal
(
  withdrawal_id bigint      not null generated always as identity,
  nomination_id bigint      not null,
  withdrawn_on  date        not null,
  words         text,
  request_id    uuid,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint nomination_withdrawal_pkey primary key (withdrawal_id),
  constraint nomination_is_withdrawn_once unique (nomination_id),
  constraint nomination_withdrawal_nomination_fkey foreign key (nomination_id) references core.election_nomination,
  constraint aadhaar_is_not_kept_in_withdrawals check (not core.has_aadhaar (words))
);
comment on table core.nomination_withdrawal is 'Women who do not stand after all.';
comment on column core.nomination_withdrawal.withdrawal_id is 'Key.';
comment on column core.nomination_withdrawal.nomination_id is 'The nomination.';
comment on column core.nomination_withdrawal.withdrawn_on is 'The day.';
comment on column core.nomination_withdrawal.words is 'What she said, if anything.';
comment on column core.nomination_withdrawal.request_id is 'The request that it came by.';
comment on column core.nomination_withdrawal.entered_at is 'When it was typed in.';
comment on column core.nomination_withdrawal.entered_by is 'By whom.';

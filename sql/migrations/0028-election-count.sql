-- Elections, from the ballot to the result: symbols, booths, the account of ballots, two counts, lots, results, complaints.

create table core.election_symbol
(
  code    text    not null,
  ordinal integer not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  constraint election_symbol_pkey primary key (code)
);
comment on table core.election_symbol is 'Plain pictures that stand beside names on a ballot; none is that of a party.';
comment on column core.election_symbol.code is 'Code in programs, and which picture is drawn.';
comment on column core.election_symbol.ordinal is 'Place in lists, and in which order they are given out.';
comment on column core.election_symbol.name is 'In English.';
comment on column core.election_symbol.name_gu is 'In Gujarati.';
comment on column core.election_symbol.name_hi is 'In Hindi.';
insert into core.election_symbol (ordinal, code, name, name_gu, name_hi) values
  (1, 'tree', 'Tree', 'ઝાડ', 'पेड़'),
  (2, 'house', 'House', 'ઘર', 'घर'),
  (3, 'pot', 'Pot', 'માટલું', 'मटका'),
  (4, 'spoon', 'Spoon', 'ચમચી', 'चम्मच'),
  (5, 'cup', 'Cup', 'પ્યાલો', 'प्याला'),
  (6, 'mountain', 'Mountain', 'ડુંગર', 'पहाड़'),
  (7, 'fish', 'Fish', 'માછલી', 'मछली'),
  (8, 'moon', 'Moon', 'ચંદ્ર', 'चाँद'),
  (9, 'bell', 'Bell', 'ઘંટ', 'घंटी'),
  (10, 'comb', 'Comb', 'કાંસકો', 'कंघी'),
  (11, 'flag', 'Flag', 'ધજા', 'झंडी'),
  (12, 'chair', 'Chair', 'ખુરશી', 'कुर्सी'),
  (13, 'table', 'Table', 'ટેબલ', 'मेज़'),
  (14, 'bucket', 'Bucket', 'ડોલ', 'बालटी'),
  (15, 'well', 'Well', 'કૂવો', 'कुआँ'),
  (16, 'door', 'Door', 'બારણું', 'दरवाज़ा'),
  (17, 'bangle', 'Bangle', 'બંગડી', 'चूड़ी'),
  (18, 'needle', 'Needle and thread', 'સોય-દોરો', 'सुई-धागा'),
  (19, 'mirror', 'Mirror', 'અરીસો', 'आईना'),
  (20, 'window', 'Window', 'બારી', 'खिड़की'),
  (21, 'bed', 'Bed', 'ખાટલો', 'खाट'),
  (22, 'box', 'Box', 'પેટી', 'पेटी'),
  (23, 'ball', 'Ball', 'દડો', 'गेंद'),
  (24, 'roti', 'Roti on the griddle', 'તવી પર રોટલી', 'तवे पर रोटी'),
  (25, 'button', 'Button', 'બટન', 'बटन'),
  (26, 'wheel', 'Wheel', 'પૈડું', 'पहिया'),
  (27, 'lamp', 'Lamp', 'દીવો', 'दीया'),
  (28, 'vase', 'Vase', 'ફૂલદાની', 'फूलदान'),
  (29, 'basket', 'Basket', 'ટોપલી', 'टोकरी'),
  (30, 'brick', 'Brick', 'ઈંટ', 'ईंट');

create table core.election_candidate
(
  nomination_id bigint  not null,
  election_id   bigint  not null,
  category      text    not null,
  ordinal       integer not null,
  symbol        text    not null,
  constraint election_candidate_pkey primary key (nomination_id),
  constraint election_candidate_ordinal_key unique (election_id, category, ordinal) deferrable initially deferred,
  constraint election_candidate_symbol_key unique (election_id, category, symbol) deferrable initially deferred,
  constraint election_candidate_nomination_fkey foreign key (nomination_id) references core.election_nomination,
  constraint election_candidate_symbol_fkey foreign key (symbol) references core.election_symbol,
  constraint election_candidate_ordinal_check check (ordinal > 0)
);
comment on table core.election_candidate is 'Who stands on the ballot, in which place and with which picture.';
comment on column core.election_candidate.nomination_id is 'The nomination.';
comment on column core.election_candidate.election_id is 'The election.';
comment on column core.election_candidate.category is 'For which kind of seat.';
comment on column core.election_candidate.ordinal is 'Place on the ballot among those of her kind of seat.';
comment on column core.election_candidate.symbol is 'The picture beside her name.';

create table core.election_booth
(
  booth_id    bigint      not null generated always as identity,
  election_id bigint      not null,
  ordinal     integer     not null,
  name        text        not null,
  name_gu     text,
  request_id  uuid,
  entered_at  timestamptz not null default clock_timestamp (),
  entered_by  text        not null default session_user,
  constraint election_booth_pkey primary key (booth_id),
  constraint election_booth_key unique (election_id, ordinal),
  constraint election_booth_election_fkey foreign key (election_id) references core.election,
  constraint aadhaar_is_not_kept_of_booths check (not core.has_aadhaar (name || ' / ' || coalesce (name_gu, '')))
);
comment on table core.election_booth is 'Booths, each with a box that is counted by itself.';
comment on column core.election_booth.booth_id is 'Key.';
comment on column core.election_booth.election_id is 'The election.';
comment on column core.election_booth.ordinal is 'Booth 1, 2, 3 …';
comment on column core.election_booth.name is 'Where it stands, in English.';
comment on column core.election_booth.name_gu is 'In Gujarati.';
comment on column core.election_booth.request_id is 'The request that it came by.';
comment on column core.election_booth.entered_at is 'When it was typed in.';
comment on column core.election_booth.entered_by is 'By whom.';

create table core.ballot_account
(
  account_id bigint      not null generated always as identity,
  booth_id   bigint      not null,
  printed    integer     not null,
  issued     integer     not null,
  used       integer     not null,
  spoilt     integer     not null,
  unused     integer     not null,
  request_id uuid,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint ballot_account_pkey primary key (account_id),
  constraint ballot_account_booth_fkey foreign key (booth_id) references core.election_booth,
  constraint ballots_are_counted_from_nothing check (printed >= 0 and issued >= 0 and used >= 0 and spoilt >= 0 and unused >= 0),
  constraint printed_ballots_were_issued_or_are_left check (printed = issued + unused),
  constraint issued_ballots_are_in_the_box_or_spoilt check (issued = used + spoilt)
);
create index ballot_account_of_booth on core.ballot_account (booth_id, account_id);
comment on table core.ballot_account is 'What became of the ballot papers of a booth; the newest row counts, the older ones stay.';
comment on column core.ballot_account.account_id is 'Key; later ones have greater ones.';
comment on column core.ballot_account.booth_id is 'The booth.';
comment on column core.ballot_account.printed is 'Papers that it was given.';
comment on column core.ballot_account.issued is 'Papers that were handed to voters.';
comment on column core.ballot_account.used is 'Papers found in the box.';
comment on column core.ballot_account.spoilt is 'Papers that were handed out, given back and cancelled.';
comment on column core.ballot_account.unused is 'Papers that were never handed out.';
comment on column core.ballot_account.request_id is 'The request that it came by.';
comment on column core.ballot_account.entered_at is 'When it was typed in.';
comment on column core.ballot_account.entered_by is 'By whom.';

create table core.election_scrutineer
(
  scrutineer_id bigint      not null generated always as identity,
  election_id   bigint      not null,
  first_login   text        not null,
  second_login  text        not null,
  request_id    uuid,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint election_scrutineer_pkey primary key (scrutineer_id),
  constraint election_scrutineer_election_fkey foreign key (election_id) references core.election,
  constraint election_scrutineer_first_fkey foreign key (first_login) references core.login (login),
  constraint election_scrutineer_second_fkey foreign key (second_login) references core.login (login),
  constraint scrutineers_are_two check (first_login <> second_login)
);
comment on table core.election_scrutineer is 'Who types the counts, each for herself; the newest row of an election counts.';
comment on column core.election_scrutineer.scrutineer_id is 'Key; later ones have greater ones.';
comment on column core.election_scrutineer.election_id is 'The election.';
comment on column core.election_scrutineer.first_login is 'The one.';
comment on column core.election_scrutineer.second_login is 'The other.';
comment on column core.election_scrutineer.request_id is 'The request that it came by.';
comment on column core.election_scrutineer.entered_at is 'When it was typed in.';
comment on column core.election_scrutineer.entered_by is 'By whom.';

create table core.election_count
(
  count_id   bigint      not null generated always as identity,
  booth_id   bigint      not null,
  round      integer     not null,
  login      text        not null default session_user,
  request_id uuid,
  entered_at timestamptz not null default clock_timestamp (),
  constraint election_count_pkey primary key (count_id),
  constraint election_count_key unique (booth_id, round, login),
  constraint election_count_booth_fkey foreign key (booth_id) references core.election_booth
);
comment on table core.election_count is 'Counts of a box, each typed by one scrutineer who has not seen the other''s.';
comment on column core.election_count.count_id is 'Key.';
comment on column core.election_count.booth_id is 'The booth.';
comment on column core.election_count.round is '1 for the first count, 2 for the recount …';
comment on column core.election_count.login is 'The scrutineer.';
comment on column core.election_count.request_id is 'The request that it came by.';
comment on column core.election_count.entered_at is 'When it was typed in.';

create table core.election_count_line
(
  line_id       bigint  not null generated always as identity,
  count_id      bigint  not null,
  category      text    not null,
  nomination_id bigint,
  votes         integer not null,
  constraint election_count_line_pkey primary key (line_id),
  constraint election_count_line_key unique nulls not distinct (count_id, category, nomination_id),
  constraint election_count_line_count_fkey foreign key (count_id) references core.election_count,
  constraint election_count_line_nomination_fkey foreign key (nomination_id) references core.election_candidate,
  constraint votes_are_not_below_nothing check (votes >= 0)
);
comment on table core.election_count_line is 'What a scrutineer counted: votes of each candidate, and invalid papers of each kind of seat.';
comment on column core.election_count_line.line_id is 'Key.';
comment on column core.election_count_line.count_id is 'The count.';
comment on column core.election_count_line.category is 'For which kind of seat.';
comment on column core.election_count_line.nomination_id is 'The candidate; null for papers that are invalid for this kind of seat.';
comment on column core.election_count_line.votes is 'How many.';

create table core.election_lot
(
  lot_id        bigint      not null generated always as identity,
  nomination_id bigint      not null,
  drawn_on      date        not null,
  drawn_by      text        not null,
  witnesses     text        not null,
  request_id    uuid,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint election_lot_pkey primary key (lot_id),
  constraint election_lot_key unique (nomination_id),
  constraint election_lot_nomination_fkey foreign key (nomination_id) references core.election_candidate,
  constraint aadhaar_is_not_kept_of_lots check (not core.has_aadhaar (drawn_by || ' / ' || witnesses))
);
comment on table core.election_lot is 'Lots that decided between candidates with equally many votes: on whom each fell.';
comment on column core.election_lot.lot_id is 'Key.';
comment on column core.election_lot.nomination_id is 'On whom it fell.';
comment on column core.election_lot.drawn_on is 'The day.';
comment on column core.election_lot.drawn_by is 'Who drew it.';
comment on column core.election_lot.witnesses is 'Before whom.';
comment on column core.election_lot.request_id is 'The request that it came by.';
comment on column core.election_lot.entered_at is 'When it was typed in.';
comment on column core.election_lot.entered_by is 'By whom.';

create table core.election_result
(
  result_id     bigint  not null generated always as identity,
  election_id   bigint  not null,
  nomination_id bigint  not null,
  category      text    not null,
  votes         bigint,
  way           text,
  place_id      bigint,
  constraint election_result_pkey primary key (result_id),
  constraint election_result_key unique (nomination_id),
  constraint election_result_election_fkey foreign key (election_id) references core.election,
  constraint election_result_nomination_fkey foreign key (nomination_id) references core.election_nomination,
  constraint election_result_way_check check (way in ('elected', 'uncontested', 'lot')),
  constraint election_result_place_fkey foreign key (place_id) references core.seat_place,
  constraint election_result_place_check check ((way is null) = (place_id is null))
);
comment on table core.election_result is 'The result as it was declared.';
comment on column core.election_result.result_id is 'Key.';
comment on column core.election_result.election_id is 'The election.';
comment on column core.election_result.nomination_id is 'Who stood.';
comment on column core.election_result.category is 'For which kind of seat.';
comment on column core.election_result.votes is 'Her votes; null when there was no poll for this kind of seat.';
comment on column core.election_result.way is 'elected by votes, uncontested, or by lot; null when she was not elected.';
comment on column core.election_result.place_id is 'Her seat.';

create table core.election_complaint
(
  complaint_id bigint      not null generated always as identity,
  election_id  bigint      not null,
  serial       integer     not null,
  made_by      text        not null,
  received_on  date        not null,
  words        text        not null,
  request_id   uuid,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  constraint election_complaint_pkey primary key (complaint_id),
  constraint election_complaint_key unique (election_id, serial),
  constraint election_complaint_election_fkey foreign key (election_id) references core.election,
  constraint aadhaar_is_not_kept_in_complaints check (not core.has_aadhaar (made_by || ' / ' || words))
);
comment on table core.election_complaint is 'Complaints about an election (Gujarat Co-operative Societies Act 1961, s. 97 (1) (d)).';
comment on column core.election_complaint.complaint_id is 'Key.';
comment on column core.election_complaint.election_id is 'The election.';
comment on column core.election_complaint.serial is 'Number of the complaint in this election.';
comment on column core.election_complaint.made_by is 'Who complains.';
comment on column core.election_complaint.received_on is 'The day on which it came in.';
comment on column core.election_complaint.words is 'About what.';
comment on column core.election_complaint.request_id is 'The request that it came by.';
comment on column core.election_complaint.entered_at is 'When it was typed in.';
comment on column core.election_complaint.entered_by is 'By whom.';

create table core.complaint_decision
(
  decision_id  bigint      not null generated always as identity,
  complaint_id bigint      not null,
  is_upheld    boolean     not null,
  decided_on   date        not null,
  words        text        not null,
  request_id   uuid,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  constraint complaint_decision_pkey primary key (decision_id),
  constraint complaint_is_decided_once unique (complaint_id),
  constraint complaint_decision_complaint_fkey foreign key (complaint_id) references core.election_complaint,
  constraint aadhaar_is_not_kept_in_complaint_decisions check (not core.has_aadhaar (words))
);
comment on table core.complaint_decision is 'What was decided on complaints, by the society or by those above it.';
comment on column core.complaint_decision.decision_id is 'Key.';
comment on column core.complaint_decision.complaint_id is 'The complaint.';
comment on column core.complaint_decision.is_upheld is 'True when the complaint was right.';
comment on column core.complaint_decision.decided_on is 'The day.';
comment on column core.complaint_decision.words is 'Who decided what, and why.';
comment on column core.complaint_decision.request_id is 'The request that it came by.';
comment on column core.complaint_decision.entered_at is 'When it was typed in.';
comment on column core.complaint_decision.entered_by is 'By whom.';

alter table core.seat add constraint seat_election_fkey foreign key (election_id) references core.election;

do $$
declare
  relation text;
begin
  -- Only the order and the pictures of a ballot change, and only until the contest list stands.
  foreach relation in array array['election', 'election_place', 'election_day', 'election_step', 'election_voter', 'roll_objection',
                                  'roll_decision', 'election_roll', 'election_nomination', 'nomination_scrutiny',
                                  'nomination_withdrawal', 'election_booth', 'ballot_account', 'election_scrutineer',
                                  'election_count', 'election_count_line', 'election_lot', 'election_result', 'election_complaint',
                                  'complaint_decision']
  loop
    execute format ('create trigger %I before update or delete on core.%I for each row execute function core.refuse_change ()',
                    relation || '_stays', relation);
    execute format ('create trigger %I before truncate on core.%I execute function core.refuse_change ()',
                    relation || '_is_not_emptied', relation);
  end loop;
  create trigger election_candidate_is_not_deleted before delete on core.election_candidate
    for each row execute function core.refuse_change ();
  create trigger election_candidate_is_not_emptied before truncate on core.election_candidate execute function core.refuse_change ();
  -- A failed check shows no row.
  foreach relation in array array['election', 'election_day', 'roll_objection', 'roll_decision', 'election_nomination',
                                  'nomination_scrutiny', 'nomination_withdrawal', 'election_candidate', 'election_booth',
                                  'ballot_account', 'election_scrutineer', 'election_count_line', 'election_lot', 'election_result',
                                  'election_complaint', 'complaint_decision']
  loop
    execute format ('alter table core.%I enable row level security, force row level security', relation);
    execute format ('create policy owner_sees_all on core.%I to mandali_owner using (true) with check (true)', relation);
  end loop;
end
$$;

create function core.keep_ballot ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from core.election_step s where s.election_id = old.election_id and s.stage = 'contest') then
    perform core.refuse ('what_is_entered_stays');
  end if;
  return new;
end
$$;
comment on function core.keep_ballot is 'A ballot stays as it is once the contest list stands.';
create trigger election_candidate_stays before update on core.election_candidate for each row execute function core.keep_ballot ();

-- Rules -----------------------------------------------------------------------------------------------------------------

insert into core.act_of_kind (act, kind) values ('call_election', 'seats');

insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi, kind_needed) values
  (121, 'voter_without_dues', 'yes_no', 0, 'Who owes on calls may not vote', 'કોલની રકમ બાકી હોય તે મત આપી શકે નહીં',
   'जिसकी माँग बाक़ी हो वह मत नहीं दे सकती', 'bye_laws'),
  (122, 'voter_holds_a_share', 'yes_no', 0, 'Who holds no share may not vote', 'જેમની પાસે શેર નથી તે મત આપી શકે નહીં',
   'जिसके पास अंश नहीं वह मत नहीं दे सकती', 'bye_laws'),
  (123, 'candidate_without_dues', 'yes_no', 0, 'Who owes on calls may not stand', 'કોલની રકમ બાકી હોય તે ઊભાં રહી શકે નહીં',
   'जिसकी माँग बाक़ी हो वह खड़ी नहीं हो सकती', 'bye_laws'),
  (124, 'papers_of_one_signer', 'members', 0, 'One member proposes or seconds at most (0: any number of) candidates',
   'એક સભાસદ વધુમાં વધુ આટલાં ઉમેદવારને દરખાસ્ત કે ટેકો આપે (0: ગમે તેટલાં)',
   'एक सदस्य अधिक से अधिक इतनी प्रत्याशियों का प्रस्ताव या अनुमोदन करे (0: कितनी भी)', 'bye_laws'),
  (125, 'election_roll_before', 'days', 0, 'Election: voters'' roll, days before the poll',
   'ચૂંટણી: મતદાર યાદી, મતદાન પહેલાંના દિવસ', 'चुनाव: मतदाता सूची, मतदान से पहले के दिन', 'bye_laws'),
  (126, 'election_objections_before', 'days', 0, 'Election: objections to the roll until, days before the poll',
   'ચૂંટણી: યાદી સામે વાંધા, મતદાન પહેલાંના દિવસ', 'चुनाव: सूची पर आपत्ति, मतदान से पहले के दिन', 'bye_laws'),
  (127, 'election_final_roll_before', 'days', 0, 'Election: final roll, days before the poll',
   'ચૂંટણી: આખરી યાદી, મતદાન પહેલાંના દિવસ', 'चुनाव: अंतिम सूची, मतदान से पहले के दिन', 'bye_laws'),
  (128, 'election_nominations_before', 'days', 0, 'Election: nominations until, days before the poll',
   'ચૂંટણી: ઉમેદવારી પત્રો, મતદાન પહેલાંના દિવસ', 'चुनाव: नामांकन, मतदान से पहले के दिन', 'bye_laws'),
  (129, 'election_scrutiny_before', 'days', 0, 'Election: scrutiny, days before the poll',
   'ચૂંટણી: ચકાસણી, મતદાન પહેલાંના દિવસ', 'चुनाव: जाँच, मतदान से पहले के दिन', 'bye_laws'),
  (130, 'election_withdrawals_before', 'days', 0, 'Election: withdrawals until, days before the poll',
   'ચૂંટણી: ઉમેદવારી પાછી ખેંચવી, મતદાન પહેલાંના દિવસ', 'चुनाव: नाम वापसी, मतदान से पहले के दिन', 'bye_laws'),
  (131, 'election_contest_before', 'days', 0, 'Election: contest list, days before the poll',
   'ચૂંટણી: હરીફોની યાદી, મતદાન પહેલાંના દિવસ', 'चुनाव: प्रत्याशियों की सूची, मतदान से पहले के दिन', 'bye_laws'),
  (132, 'election_count_after', 'days', 0, 'Election: count, days after the poll', 'ચૂંટણી: મતગણતરી, મતદાન પછીના દિવસ',
   'चुनाव: मतगणना, मतदान के बाद के दिन', 'bye_laws'),
  (133, 'election_declaration_after', 'days', 0, 'Election: declaration, days after the poll',
   'ચૂંટણી: પરિણામ, મતદાન પછીના દિવસ', 'चुनाव: परिणाम, मतदान के बाद के दिन', 'bye_laws');
insert into core.parameter (name, value, valid_from, source)
select r.name, v.value, '1962-05-01', s.source
  from (values ('voter_without_dues', 0, 'Assumed until the bye-laws are set'),
               ('voter_holds_a_share', 0, 'Assumed until the bye-laws are set'),
               ('candidate_without_dues', 1, 'Model bye-laws of service societies: who owes to the society does not stand'),
               ('papers_of_one_signer', 1, 'Assumed until the bye-laws are set: one each'),
               ('election_roll_before', 45, null), ('election_objections_before', 35, null),
               ('election_final_roll_before', 30, null), ('election_nominations_before', 21, null),
               ('election_scrutiny_before', 20, null), ('election_withdrawals_before', 17, null),
               ('election_contest_before', 14, null), ('election_count_after', 0, null),
               ('election_declaration_after', 1, null)) v (name, value, given)
  join core.rule r on r.name = v.name
 cross join lateral (select coalesce (v.given, 'No day count of Gujarat is known: assumed until the bye-laws are set') as source) s;
update core.rule as r set area = 'seats' where r.ordinal between 121 and 133;

-- Seats in use: which of them may be filled by co-option, how long a bar lasts, what is handed over with an office, and
-- which member a person who signs in is.

-- Rules -----------------------------------------------------------------------------------------------------------------

insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi, kind_needed) values
  (93, 'casual_vacancy_part', 'fraction', 101, 'The board fills a casual vacancy itself when less of the term is left than',
   'ખાલી પડેલી બેઠક બોર્ડ પોતે ભરે, જો મુદતનો બાકી ભાગ આનાથી ઓછો હોય',
   'खाली हुई सीट मंडल स्वयं भरे, यदि अवधि का शेष भाग इससे कम हो', 'bye_laws'),
  (94, 'co_opted_seats', 'members', 0, 'Seats for co-opted women and experts at most',
   'કો-ઓપ્ટ અને નિષ્ણાતની બેઠકો વધુમાં વધુ', 'सहयोजित और विशेषज्ञ सीटें अधिक से अधिक', 'bye_laws'),
  (95, 'bar_removed', 'years', 1, 'Kept off the board after removal for at most',
   'હટાવ્યા પછી બોર્ડથી વધુમાં વધુ આટલો સમય દૂર', 'हटाने के बाद मंडल से अधिक से अधिक इतने समय दूर', null),
  (96, 'bar_no_annual_meeting', 'years', 1, 'Kept off the board for no annual meeting for at most',
   'વાર્ષિક સભા ન બોલાવવા બદલ બોર્ડથી વધુમાં વધુ આટલો સમય દૂર', 'वार्षिक सभा न बुलाने पर मंडल से अधिक से अधिक इतने समय दूर', null),
  (97, 'bar_no_special_meeting', 'years', 1, 'Kept off the board for no special meeting for at most',
   'ખાસ સભા ન બોલાવવા બદલ બોર્ડથી વધુમાં વધુ આટલો સમય દૂર', 'विशेष सभा न बुलाने पर मंडल से अधिक से अधिक इतने समय दूर', null);
insert into core.parameter (name, value, valid_from, source) values
  ('casual_vacancy_part', 102, '1962-05-01',
   'Constitution of India, art. 243ZJ (2): less than half of the original term; the text of Gujarat is not seen'),
  ('co_opted_seats', 2, '1962-05-01', 'Constitution of India, art. 243ZJ (3): not more than two'),
  ('bar_removed', 4, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 76B: up to four years'),
  ('bar_no_annual_meeting', 3, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 77 (5): up to three years'),
  ('bar_no_special_meeting', 3, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 78: up to three years');

alter table core.rule add column area text not null default 'membership';
alter table core.rule add constraint rule_area_check check (area in ('membership', 'meetings', 'seats', 'accounts'));
comment on column core.rule.area is 'What it is about, so that one finds it among many: membership, meetings, seats or accounts.';
update core.rule as r
   set area = case when r.name ~ '^tds_|^voucher_|^cash_|^bank_|^cheque_|^objection_' then 'accounts'
                   when r.name ~ '^(general|board|committee)_(quorum|adjourned|notice|casting)|^majority_(ordinary|two|three|write)'
                        or r.name in ('board_meetings', 'missed_meetings', 'annual_meeting_within', 'requisition_part',
                                      'requisition_within', 'meetings_to_attend', 'sitting_fee', 'travel_allowance') then 'meetings'
                   when r.name ~ '^(board_(size|term)|office_|complaint_|casual_|co_opted_|bar_|election_)' then 'seats'
                   else 'membership' end;

-- Seats -----------------------------------------------------------------------------------------------------------------

alter table core.seat_category add column may_be_co_opted boolean;
update core.seat_category as c set may_be_co_opted = c.code <> 'general';
alter table core.seat_category alter column may_be_co_opted set not null;
comment on column core.seat_category.may_be_co_opted is
  'True for seats that the board may fill by co-option: its own, and reserved ones that no election filled.';

alter table core.bar_ground add column limit_rule text;
alter table core.bar_ground add constraint bar_ground_limit_rule_fkey foreign key (limit_rule) references core.rule;
update core.bar_ground as g set limit_rule = 'bar_' || g.code where g.code in ('removed', 'no_annual_meeting', 'no_special_meeting');
comment on column core.bar_ground.limit_rule is 'The rule that says how many years it may last; null when none does.';

insert into core.act_of_kind (act, kind)
select a.act, 'seats'
  from unnest (array['open_body', 'close_body', 'add_seats', 'end_place', 'fill_seat', 'end_seat', 'give_office', 'end_office',
                     'bar_member', 'lift_bar']) a (act);

-- Who was entered before seats were counted sits on the seats in the order of entry; the term that began with her is one of
-- the board's rule.
update core.seat as s
   set place_id = p.place_id,
       term_ends_on = (s.from_on + make_interval (years => (select r.value from core.parameter r
                                                             where r.name = 'board_term' order by r.parameter_id limit 1)::integer))::date
  from (select h.seat_id, h.body, row_number () over (partition by h.body, case when h.until_on is not null then h.from_on end
                                                          order by h.seat_id) as ordinal
          from core.seat h where h.place_id is null) n
  join core.seat_place p on p.body = n.body and p.ordinal = n.ordinal and p.until_on is null
 where s.seat_id = n.seat_id;
update core.seat as s set end_reason = 'term' where s.until_on is not null and s.end_reason is null;

-- What is handed over -----------------------------------------------------------------------------------------------------

create table core.hand_over_thing
(
  code    text    not null,
  ordinal integer not null,
  offices text[]  not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  constraint hand_over_thing_pkey primary key (code),
  constraint hand_over_thing_ordinal_key unique (ordinal),
  constraint hand_over_thing_offices_check check
    (offices <@ array['chairperson', 'vice_chairperson', 'secretary', 'treasurer'] and cardinality (offices) > 0)
);
comment on table core.hand_over_thing is
  'What the holder of an office hands over when another takes it (Gujarat Co-operative Societies Act 1961, s. 75: the new '
  'chairperson is given charge of papers and property).';
comment on column core.hand_over_thing.code is 'Code in programs.';
comment on column core.hand_over_thing.ordinal is 'Place in lists, below 100.';
comment on column core.hand_over_thing.offices is 'Who hands it over.';
comment on column core.hand_over_thing.name is 'In English.';
comment on column core.hand_over_thing.name_gu is 'In Gujarati.';
comment on column core.hand_over_thing.name_hi is 'In Hindi.';
insert into core.hand_over_thing (ordinal, code, offices, name, name_gu, name_hi) values
  (1, 'registration', '{chairperson,secretary}', 'Registration certificate and bye-laws', 'નોંધણી પ્રમાણપત્ર અને પેટા-નિયમો',
   'पंजीकरण प्रमाणपत्र और उपनियम'),
  (2, 'minute_books', '{chairperson,secretary}', 'Minute books of the board and of general meetings',
   'બોર્ડ અને સામાન્ય સભાની મિનિટ બુક', 'मंडल और आम सभा की कार्यवृत्त पुस्तकें'),
  (3, 'registers', '{chairperson,secretary}', 'Registers of members, shares and nominees', 'સભાસદ, શેર અને નોમિની રજિસ્ટર',
   'सदस्य, अंश और नामिती पंजी'),
  (4, 'seal', '{chairperson,secretary}', 'Seal of the cooperative', 'મંડળીનો સિક્કો', 'समिति की मुहर'),
  (5, 'keys', '{chairperson,secretary,treasurer}', 'Keys of office, cupboard and safe', 'ઓફિસ, કબાટ અને તિજોરીની ચાવીઓ',
   'कार्यालय, अलमारी और तिजोरी की चाबियाँ'),
  (6, 'cash', '{chairperson,treasurer}', 'Cash in hand, counted', 'ગણેલી રોકડ સિલક', 'गिनी हुई रोकड़'),
  (7, 'bank', '{chairperson,treasurer}', 'Bank passbooks, cheque books and change of signatures at the bank',
   'બેંક પાસબુક, ચેકબુક અને બેંકમાં સહી બદલવી', 'बैंक पासबुक, चेकबुक और बैंक में हस्ताक्षर बदलना'),
  (8, 'account_books', '{chairperson,treasurer}', 'Books of account and vouchers', 'હિસાબના ચોપડા અને વાઉચર',
   'लेखा पुस्तकें और वाउचर'),
  (9, 'audit_papers', '{chairperson,secretary}', 'Audit reports and open objections', 'ઓડિટ અહેવાલ અને બાકી વાંધા',
   'अंकेक्षण रिपोर्ट और बाकी आपत्तियाँ'),
  (10, 'property', '{chairperson,secretary}', 'Furniture, computers and stock by their list', 'યાદી મુજબ ફર્નિચર, કમ્પ્યુટર અને જથ્થો',
   'सूची के अनुसार फर्नीचर, कंप्यूटर और भंडार'),
  (11, 'deposits', '{chairperson,treasurer}', 'Deposit receipts and papers of investments', 'થાપણની રસીદો અને રોકાણના કાગળ',
   'जमा रसीदें और निवेश के काग़ज़'),
  (12, 'letters', '{chairperson,secretary}', 'Letters of the Registrar and cases that are open', 'રજિસ્ટ્રારના પત્રો અને ચાલુ બાબતો',
   'पंजीयक के पत्र और चालू मामले'),
  (13, 'logins', '{chairperson,secretary}', 'Logins of this program: hers closed, the new one opened',
   'આ પ્રોગ્રામનાં લૉગિન: જૂનું બંધ, નવું ચાલુ', 'इस प्रोग्राम के लॉगिन: पुराना बंद, नया चालू');

create table core.hand_over_step
(
  step_id    bigint      not null generated always as identity,
  office_id  bigint      not null,
  thing      text        not null,
  outcome    text        not null,
  words      text,
  request_id uuid,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint hand_over_step_pkey primary key (step_id),
  constraint hand_over_step_office_fkey foreign key (office_id) references core.office,
  constraint hand_over_step_thing_fkey foreign key (thing) references core.hand_over_thing,
  constraint hand_over_step_outcome_check check (outcome in ('handed_over', 'missing', 'not_there')),
  constraint aadhaar_is_not_kept_of_hand_overs check (not core.has_aadhaar (words))
);
create index hand_over_step_of_office on core.hand_over_step (office_id, thing, step_id);
comment on table core.hand_over_step is 'What became of a thing that goes with an office; the newest row of a thing counts.';
comment on column core.hand_over_step.step_id is 'Key; later ones have greater ones.';
comment on column core.hand_over_step.office_id is 'The office of her who hands over.';
comment on column core.hand_over_step.thing is 'What.';
comment on column core.hand_over_step.outcome is 'handed_over, missing, or not_there when the cooperative has no such thing.';
comment on column core.hand_over_step.words is 'How many, up to which day, where it is.';
comment on column core.hand_over_step.request_id is 'The request that entered it.';
comment on column core.hand_over_step.entered_at is 'When it was typed in.';
comment on column core.hand_over_step.entered_by is 'By whom.';
create trigger hand_over_step_stays before update or delete on core.hand_over_step for each row execute function core.refuse_change ();
create trigger hand_over_step_is_not_emptied before truncate on core.hand_over_step execute function core.refuse_change ();
alter table core.hand_over_step enable row level security, force row level security;
create policy owner_sees_all on core.hand_over_step to mandali_owner using (true) with check (true);

-- Who signs in --------------------------------------------------------------------------------------------------------------

alter table core.login add column member_id bigint;
alter table core.login add constraint login_member_fkey foreign key (member_id) references core.member;
create unique index member_signs_in_by_one_login on core.login (member_id) where not is_disabled;
comment on column core.login.member_id is 'Which member she is, so that her vote is her own; null for those who are none.';

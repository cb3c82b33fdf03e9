-- The register, complete: what happens between application and settlement, money received and paid out, nominees,
-- certificates, and acts that undo earlier ones.

-- Acts ---------------------------------------------------------------------------------------------------------

alter table core.act drop constraint act_kind_check;
alter table core.act add constraint act_kind_check check
  (kind in ('apply', 'check', 'refuse', 'withdraw', 'sign', 'admit', 'receive', 'allot', 'call', 'transfer', 'surrender',
            'forfeit', 'transmit', 'nominate', 'resign', 'cease', 'pay_out', 'certify', 'undo'));
-- A call is made on all part-paid shares, so it belongs to no one woman.
alter table core.act alter column member_id drop not null;
alter table core.act add constraint act_belongs_to_a_member_check check (member_id is not null or kind in ('call', 'undo'));

create table core.reason
(
  occasion text    not null,
  code     text    not null,
  ordinal  integer not null,
  name     text    not null,
  name_gu  text    not null,
  name_hi  text    not null,
  constraint reason_pkey primary key (occasion, code),
  constraint reason_occasion_check check (occasion in ('join', 'refuse', 'resign'))
);
comment on table core.reason is 'Reasons that can be counted; "other" goes with words.';
comment on column core.reason.occasion is 'join, refuse or resign.';
comment on column core.reason.code is 'Code in programs.';
comment on column core.reason.ordinal is 'Place in lists.';
comment on column core.reason.name is 'In English.';
comment on column core.reason.name_gu is 'In Gujarati.';
comment on column core.reason.name_hi is 'In Hindi.';
insert into core.reason (occasion, ordinal, code, name, name_gu, name_hi) values
  ('join', 1, 'work', 'She works for the cooperative', 'મંડળીમાં કામ કરે છે', 'वह समिति में काम करती हैं'),
  ('join', 2, 'services', 'She uses its services', 'મંડળીની સેવાઓ લે છે', 'वह इसकी सेवाएँ लेती हैं'),
  ('join', 3, 'family', 'A member of her family belongs to it', 'કુટુંબમાંથી કોઈ સભાસદ છે', 'परिवार की कोई सदस्य है'),
  ('join', 4, 'heir', 'She inherits shares', 'વારસામાં શેર મળે છે', 'उन्हें विरासत में अंश मिलते हैं'),
  ('join', 5, 'other', 'Other', 'અન્ય', 'अन्य'),
  ('refuse', 1, 'not_eligible', 'Not eligible under the bye-laws', 'પેટા-નિયમો મુજબ લાયક નથી', 'उपविधियों के अनुसार पात्र नहीं'),
  ('refuse', 2, 'incomplete', 'Papers or money missing', 'કાગળો કે રકમ અધૂરાં', 'काग़ज़ या राशि अधूरी'),
  ('refuse', 3, 'member_already', 'She is a member already', 'પહેલેથી સભાસદ છે', 'वह पहले से सदस्य हैं'),
  ('refuse', 4, 'other', 'Other', 'અન્ય', 'अन्य'),
  ('resign', 1, 'moved', 'She moved away', 'બીજે રહેવા ગયાં', 'वह दूसरी जगह चली गईं'),
  ('resign', 2, 'age_or_illness', 'Age or illness', 'ઉંમર કે માંદગી', 'आयु या बीमारी'),
  ('resign', 3, 'needs_money', 'She needs the money', 'પૈસાની જરૂર છે', 'पैसों की ज़रूरत है'),
  ('resign', 4, 'no_use', 'She has no more use of it', 'હવે ઉપયોગ નથી', 'अब उपयोग नहीं है'),
  ('resign', 5, 'other', 'Other', 'અન્ય', 'अन्य');

-- Rules --------------------------------------------------------------------------------------------------------

alter table core.rule drop constraint rule_unit_check;
alter table core.rule add constraint rule_unit_check check
  (unit in ('paise', 'days', 'months', 'years', 'shares', 'members', 'one_part_in', 'yes_no'));
insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi) values
  (8, 'entrance_fee', 'paise', 0, 'Entrance fee', 'પ્રવેશ ફી', 'प्रवेश शुल्क'),
  (9, 'minimum_shares', 'shares', 0, 'Shares that an applicant takes at least', 'અરજદારે ઓછામાં ઓછા લેવાના શેર', 'आवेदक के न्यूनतम अंश'),
  (10, 'admission_needs_fee', 'yes_no', 0, 'Admission waits for the entrance fee', 'પ્રવેશ ફી વિના સભાસદ ન બને',
    'प्रवेश शुल्क के बिना प्रवेश नहीं'),
  (11, 'admission_needs_share_money', 'yes_no', 0, 'Admission waits for the share money', 'શેરની રકમ વિના સભાસદ ન બને',
    'अंश राशि के बिना प्रवेश नहीं'),
  (12, 'admission_needs_photo', 'yes_no', 0, 'Admission waits for the photograph', 'ફોટા વિના સભાસદ ન બને', 'फ़ोटो के बिना प्रवेश नहीं'),
  (13, 'admission_needs_nominee', 'yes_no', 0, 'Admission waits for a nominee', 'નોમિની વિના સભાસદ ન બને', 'नामिती के बिना प्रवेश नहीं'),
  (14, 'admission_needs_signature', 'yes_no', 0, 'Admission waits for signature or thumb', 'સહી કે અંગૂઠા વિના સભાસદ ન બને',
    'हस्ताक्षर या अँगूठे के बिना प्रवेश नहीं'),
  (15, 'associate_part', 'one_part_in', 1, 'Associates and sympathisers together are at most this part of all members',
   'સહયોગી અને હિતેચ્છુ સભાસદો કુલ સભાસદોના વધુમાં વધુ આટલા ભાગ', 'सहयोगी और हितैषी सदस्य मिलकर कुल सदस्यों का अधिकतम यह भाग'),
  (16, 'resignation_time', 'days', 0, 'A resignation that nobody answers counts as accepted after',
   'જવાબ ન મળે તો રાજીનામું આટલા દિવસે મંજૂર ગણાય', 'उत्तर न मिले तो त्यागपत्र इतने दिन बाद स्वीकृत माना जाता है');
insert into core.parameter (name, value, valid_from, source) values
  ('entrance_fee', 500, '1962-05-01', 'Assumed until the fee of the registered bye-laws is set'),
  ('minimum_shares', 1, '1962-05-01', 'Assumed until the number of the registered bye-laws is set'),
  ('admission_needs_fee', 0, '1962-05-01', 'Habit of the office: shown, not demanded'),
  ('admission_needs_share_money', 0, '1962-05-01', 'Habit of the office: shown, not demanded'),
  ('admission_needs_photo', 0, '1962-05-01', 'Habit of the office: shown, not demanded'),
  ('admission_needs_nominee', 0, '1962-05-01', 'Habit of the office: shown, not demanded'),
  ('admission_needs_signature', 0, '1962-05-01', 'Habit of the office: shown, not demanded'),
  ('associate_part', 10, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 25'),
  ('resignation_time', 30, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 26: one month after tender');

-- Applications ---------------------------------------------------------------------------------------------------

alter table core.member add column joining_reason text;
alter table core.member add column joining_words text;
alter table core.member add column heir_of_member_id bigint;
alter table core.member add constraint member_heir_of_fkey foreign key (heir_of_member_id) references core.member;
alter table core.member add constraint aadhaar_is_not_kept_in_reasons check (not core.has_aadhaar (joining_words));
comment on column core.member.joining_reason is 'Why she joins, as a code of occasion join.';
comment on column core.member.joining_words is 'Why she joins, in words.';
comment on column core.member.heir_of_member_id is
  'The deceased member whose heir she is; an heir may be a minor and has no vote then (s. 31).';

create table core.refusal
(
  act_id     bigint not null,
  member_id  bigint not null,
  refused_on date   not null,
  reason     text   not null,
  constraint refusal_pkey primary key (act_id),
  constraint refusal_act_fkey foreign key (act_id) references core.act,
  constraint refusal_member_fkey foreign key (member_id) references core.member
);
create index refusal_of_member on core.refusal (member_id);
comment on table core.refusal is
  'Applications that were refused, in writing and with a reason (Gujarat Co-operative Societies Act 1961, s. 24).';
comment on column core.refusal.act_id is 'The act; it holds the words and the resolution.';
comment on column core.refusal.member_id is 'Whose application.';
comment on column core.refusal.refused_on is 'The day.';
comment on column core.refusal.reason is 'Why, as a code of occasion refuse.';

create table core.signature
(
  act_id    bigint not null,
  member_id bigint not null,
  given_on  date   not null,
  way       text   not null,
  constraint signature_pkey primary key (act_id),
  constraint signature_act_fkey foreign key (act_id) references core.act,
  constraint signature_member_fkey foreign key (member_id) references core.member,
  constraint signature_way_check check (way in ('signature', 'thumb'))
);
create index signature_of_member on core.signature (member_id);
comment on table core.signature is 'That she signed her application, or put her thumb to it before a witness.';
comment on column core.signature.act_id is 'The act; its words name the witness of a thumb mark.';
comment on column core.signature.member_id is 'Whose.';
comment on column core.signature.given_on is 'The day.';
comment on column core.signature.way is 'signature or thumb.';

create table core.receipt
(
  act_id          bigint not null,
  member_id       bigint not null,
  received_on     date   not null,
  way             text   not null,
  payer_name      text,
  payer_member_id bigint,
  fee_paise       bigint not null default 0,
  share_paise     bigint not null default 0,
  call_paise      bigint not null default 0,
  constraint receipt_pkey primary key (act_id),
  constraint receipt_act_fkey foreign key (act_id) references core.act,
  constraint receipt_member_fkey foreign key (member_id) references core.member,
  constraint receipt_payer_fkey foreign key (payer_member_id) references core.member,
  constraint receipt_way_check check (way in ('cash', 'bank')),
  constraint receipt_is_of_an_amount check (least (fee_paise, share_paise, call_paise) >= 0 and fee_paise + share_paise + call_paise > 0),
  constraint aadhaar_is_not_kept_in_receipts check (not core.has_aadhaar (payer_name))
);
create index receipt_of_member on core.receipt (member_id);
comment on table core.receipt is 'Money received for a membership; the number of the act is the number of the receipt.';
comment on column core.receipt.act_id is 'The act.';
comment on column core.receipt.member_id is 'For whose membership.';
comment on column core.receipt.received_on is 'The day.';
comment on column core.receipt.way is 'cash or bank.';
comment on column core.receipt.payer_name is 'Who paid, when it was not she and not a member.';
comment on column core.receipt.payer_member_id is 'Who paid, when it was another member.';
comment on column core.receipt.fee_paise is 'Entrance fee, paise.';
comment on column core.receipt.share_paise is 'Share money, paise.';
comment on column core.receipt.call_paise is 'Paid on calls, paise.';

create table core.resignation
(
  act_id      bigint not null,
  member_id   bigint not null,
  tendered_on date   not null,
  reason      text   not null,
  constraint resignation_pkey primary key (act_id),
  constraint resignation_act_fkey foreign key (act_id) references core.act,
  constraint resignation_member_fkey foreign key (member_id) references core.member
);
create index resignation_of_member on core.resignation (member_id);
comment on table core.resignation is 'Resignations as tendered; the cessation follows by a resolution.';
comment on column core.resignation.act_id is 'The act; it holds the words.';
comment on column core.resignation.member_id is 'Whose.';
comment on column core.resignation.tendered_on is 'The day.';
comment on column core.resignation.reason is 'Why, as a code of occasion resign.';

-- Shares -----------------------------------------------------------------------------------------------------------

alter table core.share_movement add column value_paise bigint;
alter table core.share_movement add column called_paise bigint;
comment on column core.share_movement.value_paise is 'Of an allotment: value of one share; null when it was fully paid at once.';
comment on column core.share_movement.called_paise is
  'Of an allotment: called on each share at allotment; null when it was fully paid at once.';
alter table core.share_movement drop constraint share_movement_kind_check;
alter table core.share_movement drop constraint share_movement_sign_check;
alter table core.share_movement drop constraint share_movement_numbers_check;
alter table core.share_movement drop constraint share_movement_counterpart_check;
alter table core.share_movement add constraint share_movement_kind_check check
  (kind in ('allot', 'payment', 'transfer_in', 'transfer_out', 'transmission_in', 'transmission_out', 'surrender', 'forfeit',
    'correction'));
alter table core.share_movement add constraint share_movement_sign_check check
  (case when kind = 'correction' then corrects_id is not null
        when kind = 'payment' then share_count = 0 and paid_paise > 0
        when kind in ('allot', 'transfer_in', 'transmission_in') then share_count > 0 and paid_paise >= 0
        else share_count < 0 and paid_paise <= 0 end);
alter table core.share_movement add constraint share_movement_numbers_check check
  (first_number > 0 and last_number >= first_number and (share_count = 0 or last_number - first_number + 1 = abs (share_count)));
alter table core.share_movement add constraint share_movement_counterpart_check check
  (kind = 'correction'
   or (counterpart_member_id is not null) = (kind in ('transfer_in', 'transfer_out', 'transmission_in', 'transmission_out'))
      and counterpart_member_id is distinct from member_id);
alter table core.share_movement add constraint share_movement_called_check check
  ((value_paise is null) = (called_paise is null) and (value_paise is null or kind = 'allot' and called_paise between 0 and value_paise));
create index share_movement_payments on core.share_movement using gist (int8range (first_number, last_number, '[]')) where kind = 'payment';
create unique index share_movement_corrects_key on core.share_movement (corrects_id) where corrects_id is not null;

create table core.share_call
(
  act_id          bigint not null,
  per_share_paise bigint not null,
  due_on          date   not null,
  constraint share_call_pkey primary key (act_id),
  constraint share_call_act_fkey foreign key (act_id) references core.act,
  constraint call_is_of_an_amount check (per_share_paise > 0)
);
comment on table core.share_call is 'Calls on shares that are not fully called yet.';
comment on column core.share_call.act_id is 'The act; it names day and resolution.';
comment on column core.share_call.per_share_paise is 'On each share, paise; never above its value.';
comment on column core.share_call.due_on is 'The day by which it is to be paid; what is unpaid after it is in arrears.';

create table core.payout
(
  act_id     bigint not null,
  due_act_id bigint not null,
  paid_on    date   not null,
  way        text   not null,
  constraint payout_pkey primary key (act_id),
  constraint payout_act_fkey foreign key (act_id) references core.act,
  constraint payout_way_check check (way in ('cash', 'bank'))
);
create table core.payout_due
(
  act_id     bigint not null,
  member_id  bigint not null,
  payee_name text,
  due_paise  bigint not null,
  due_on     date   not null,
  constraint payout_due_pkey primary key (act_id),
  constraint payout_due_act_fkey foreign key (act_id) references core.act,
  constraint payout_due_member_fkey foreign key (member_id) references core.member,
  constraint payout_due_amount_check check (due_paise >= 0),
  constraint aadhaar_is_not_kept_of_payees check (not core.has_aadhaar (payee_name))
);
alter table core.payout add constraint payout_due_fkey foreign key (due_act_id) references core.payout_due;
create index payout_due_of_member on core.payout_due (member_id);
create index payout_of_due on core.payout (due_act_id);
comment on table core.payout_due is 'What is to be paid out for surrendered shares.';
comment on column core.payout_due.act_id is 'The act that surrendered them.';
comment on column core.payout_due.member_id is 'For whose shares.';
comment on column core.payout_due.payee_name is 'Who gets it, when it is not she: nominee or heir.';
comment on column core.payout_due.due_paise is 'How much, paise.';
comment on column core.payout_due.due_on is 'The day on which it is to be paid.';
comment on table core.payout is 'What was paid out.';
comment on column core.payout.act_id is 'The act.';
comment on column core.payout.due_act_id is 'What was due.';
comment on column core.payout.paid_on is 'The day.';
comment on column core.payout.way is 'cash or bank.';

-- Nominees ----------------------------------------------------------------------------------------------------------

create table core.nomination
(
  act_id      bigint not null,
  member_id   bigint not null,
  recorded_on date   not null,
  witness     text,
  constraint nomination_pkey primary key (act_id),
  constraint nomination_act_fkey foreign key (act_id) references core.act,
  constraint nomination_member_fkey foreign key (member_id) references core.member,
  constraint aadhaar_is_not_kept_of_witnesses check (not core.has_aadhaar (witness))
);
create index nomination_of_member on core.nomination (member_id, recorded_on, act_id);
comment on table core.nomination is
  'Nominations as they were recorded; a new one takes the place of the one before and changes nothing in it (s. 31, s. 39).';
comment on column core.nomination.act_id is 'The act; it names the meeting''s resolution.';
comment on column core.nomination.member_id is 'Who nominates.';
comment on column core.nomination.recorded_on is 'The day on which it was recorded.';
comment on column core.nomination.witness is 'Who witnessed it.';

create table core.nominee
(
  act_id   bigint  not null,
  ordinal  integer not null,
  name     text    not null,
  name_gu  text,
  relation text    not null,
  address  text,
  born_on  date,
  percent  integer not null,
  guardian text,
  constraint nominee_pkey primary key (act_id, ordinal),
  constraint nominee_act_fkey foreign key (act_id) references core.nomination,
  constraint nominee_has_a_name check (btrim (name) <> ''),
  constraint nominee_part_is_in_reach check (percent between 1 and 100),
  constraint aadhaar_is_not_kept_of_nominees check
    (not core.has_aadhaar (name || ' / ' || coalesce (address, '') || ' / ' || coalesce (guardian, '')))
);
comment on table core.nominee is 'The nominees of a nomination; their parts add up to a hundred.';
comment on column core.nominee.act_id is 'The nomination.';
comment on column core.nominee.ordinal is 'Place in it.';
comment on column core.nominee.name is 'Name in Latin letters.';
comment on column core.nominee.name_gu is 'Name in Gujarati.';
comment on column core.nominee.relation is 'What the nominee is to her.';
comment on column core.nominee.address is 'Where the nominee lives.';
comment on column core.nominee.born_on is 'Day of birth, for a minor.';
comment on column core.nominee.percent is 'Part of a hundred.';
comment on column core.nominee.guardian is 'Guardian of a minor.';

-- Certificates -------------------------------------------------------------------------------------------------------

create table core.certificate
(
  act_id             bigint not null,
  certificate_number bigint not null,
  member_id          bigint not null,
  issued_on          date   not null,
  share_count        bigint not null,
  numbers            text   not null,
  paid_paise         bigint not null,
  check_code         text   not null,
  constraint certificate_pkey primary key (act_id),
  constraint certificate_act_fkey foreign key (act_id) references core.act,
  constraint certificate_member_fkey foreign key (member_id) references core.member,
  constraint certificate_number_is_free unique (certificate_number)
);
create index certificate_of_member on core.certificate (member_id);
comment on table core.certificate is 'Share certificates as issued.';
comment on column core.certificate.act_id is 'The act.';
comment on column core.certificate.certificate_number is 'Number of the certificate.';
comment on column core.certificate.member_id is 'Whose.';
comment on column core.certificate.issued_on is 'The day.';
comment on column core.certificate.share_count is 'Shares that it certifies.';
comment on column core.certificate.numbers is 'Their distinctive numbers.';
comment on column core.certificate.paid_paise is 'Their paid-up value, paise.';
comment on column core.certificate.check_code is 'Eight letters by which a paper is checked against the register.';

create table core.certificate_print
(
  print_id   bigint      not null generated always as identity,
  act_id     bigint      not null,
  is_first   boolean     not null,
  words      text,
  printed_at timestamptz not null default clock_timestamp (),
  printed_by text        not null default session_user,
  constraint certificate_print_pkey primary key (print_id),
  constraint certificate_print_act_fkey foreign key (act_id) references core.certificate,
  constraint aadhaar_is_not_kept_of_prints check (not core.has_aadhaar (words))
);
create index certificate_print_of_act on core.certificate_print (act_id);
comment on table core.certificate_print is 'Each printing of a certificate; every one but the first says DUPLICATE.';
comment on column core.certificate_print.print_id is 'Key.';
comment on column core.certificate_print.act_id is 'The certificate.';
comment on column core.certificate_print.is_first is 'The original.';
comment on column core.certificate_print.words is 'Why it was printed again.';
comment on column core.certificate_print.printed_at is 'When.';
comment on column core.certificate_print.printed_by is 'By whom.';

do $$
declare
  relation regclass;
begin
  foreach relation in array array['core.refusal', 'core.signature', 'core.receipt', 'core.resignation', 'core.share_call',
                                  'core.payout_due', 'core.payout', 'core.nomination', 'core.nominee', 'core.certificate',
                                  'core.certificate_print']::regclass[]
  loop
    execute format ('create trigger row_stays before update or delete on %s for each row execute function core.refuse_change ()', relation);
    execute format ('create trigger table_is_not_emptied before truncate on %s execute function core.refuse_change ()', relation);
    execute format ('alter table %s enable row level security, force row level security', relation);
    execute format ('create policy owner_sees_all on %s to mandali_owner using (true) with check (true)', relation);
  end loop;
end
$$;

-- Tax that is deducted when money is paid (TDS): which accounts it is about, how much from which amount, and the PAN of
-- whoever is paid.

create table core.tds_nature
(
  code    text    not null,
  ordinal integer not null,
  span    text    not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  constraint tds_nature_pkey primary key (code),
  constraint tds_nature_span_check check (span in ('month', 'year'))
);
comment on table core.tds_nature is
  'What is paid for when tax has to be deducted. Limit and rate are rules, tds_CODE_limit, tds_CODE_single and tds_CODE_percent, since '
  'they and the section of the law change by day.';
comment on column core.tds_nature.code is 'Name in programs.';
comment on column core.tds_nature.ordinal is 'Place in lists.';
comment on column core.tds_nature.span is 'The limit is of what one person is paid in a financial year, or in a month.';
comment on column core.tds_nature.name is 'What the accountant calls it, in English.';
comment on column core.tds_nature.name_gu is 'In Gujarati.';
comment on column core.tds_nature.name_hi is 'In Hindi.';
insert into core.tds_nature (ordinal, code, span, name, name_gu, name_hi) values
  (1, 'commission', 'year', 'Commission', 'કમિશન', 'कमीशन'),
  (2, 'insurance', 'year', 'Insurance commission', 'વીમાનું કમિશન', 'बीमा कमीशन'),
  (3, 'professional', 'year', 'Professional fees', 'વ્યાવસાયિક ફી', 'पेशेवर शुल्क'),
  (4, 'rent', 'month', 'Rent', 'ભાડું', 'किराया'),
  (5, 'contract', 'year', 'Work under contract', 'કોન્ટ્રાક્ટનું કામ', 'ठेके का काम');

alter table core.account add column tds text;
alter table core.account add constraint account_tds_fkey foreign key (tds) references core.tds_nature;
comment on column core.account.tds is 'What tax is deducted for when it is paid from here; null: none is.';

create table core.pan
(
  pan_id     bigint      not null generated always as identity,
  party      text        not null,
  pan        text        not null,
  request_id uuid,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint pan_pkey primary key (pan_id),
  constraint pan_is_of_its_form check (pan ~ '^[A-Z]{3}[ABCFGHJLPTE][A-Z][0-9]{4}[A-Z]$'),
  constraint pan_is_of_somebody check (btrim (party) <> ''),
  constraint aadhaar_is_not_kept_of_parties check (not core.has_aadhaar (party))
);
create index pan_of_party on core.pan (lower (btrim (party)), pan_id);
comment on table core.pan is 'Permanent account numbers of those who are paid, by the name in the voucher; the newest counts.';
comment on column core.pan.pan_id is 'Key.';
comment on column core.pan.party is 'Whose it is, as the voucher names her or him.';
comment on column core.pan.pan is 'The number: five letters, four digits, a letter; the fourth letter says what kind of holder.';
comment on column core.pan.request_id is 'The request that it came by.';
comment on column core.pan.entered_at is 'When it was noted.';
comment on column core.pan.entered_by is 'By whom.';
create trigger pan_stays before update or delete on core.pan for each row execute function core.refuse_change ();
create trigger pan_is_not_emptied before truncate on core.pan execute function core.refuse_change ();
-- A failed check shows no row.
alter table core.pan enable row level security, force row level security;
create policy owner_sees_all on core.pan to mandali_owner using (true) with check (true);

-- Rules ------------------------------------------------------------------------------------------------------------------

alter table core.rule drop constraint rule_unit_check;
alter table core.rule add constraint rule_unit_check check
  (unit in ('paise', 'days', 'months', 'years', 'shares', 'members', 'one_part_in', 'yes_no', 'percent'));
insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi) values
  (41, 'tds_commission_limit', 'paise', 0, 'TDS: commission to one person in a year above',
   'TDS: એક વ્યક્તિને વર્ષે કમિશન આથી વધુ', 'TDS: एक व्यक्ति को साल में कमीशन इससे अधिक'),
  (42, 'tds_commission_percent', 'percent', 0, 'TDS on commission', 'કમિશન પર TDS', 'कमीशन पर TDS'),
  (43, 'tds_insurance_limit', 'paise', 0, 'TDS: insurance commission to one person in a year above',
   'TDS: એક વ્યક્તિને વર્ષે વીમાનું કમિશન આથી વધુ', 'TDS: एक व्यक्ति को साल में बीमा कमीशन इससे अधिक'),
  (44, 'tds_insurance_percent', 'percent', 0, 'TDS on insurance commission', 'વીમાના કમિશન પર TDS', 'बीमा कमीशन पर TDS'),
  (45, 'tds_professional_limit', 'paise', 0, 'TDS: professional fees to one person in a year above',
   'TDS: એક વ્યક્તિને વર્ષે વ્યાવસાયિક ફી આથી વધુ', 'TDS: एक व्यक्ति को साल में पेशेवर शुल्क इससे अधिक'),
  (46, 'tds_professional_percent', 'percent', 0, 'TDS on professional fees', 'વ્યાવસાયિક ફી પર TDS', 'पेशेवर शुल्क पर TDS'),
  (47, 'tds_rent_limit', 'paise', 0, 'TDS: rent to one person in a month above',
   'TDS: એક વ્યક્તિને મહિને ભાડું આથી વધુ', 'TDS: एक व्यक्ति को महीने में किराया इससे अधिक'),
  (48, 'tds_rent_percent', 'percent', 0, 'TDS on rent', 'ભાડા પર TDS', 'किराए पर TDS'),
  (49, 'tds_contract_limit', 'paise', 0, 'TDS: work under contract to one person in a year above',
   'TDS: એક વ્યક્તિને વર્ષે કોન્ટ્રાક્ટનું કામ આથી વધુ', 'TDS: एक व्यक्ति को साल में ठेके का काम इससे अधिक'),
  (50, 'tds_contract_single', 'paise', 0, 'TDS: work under contract in one payment above',
   'TDS: કોન્ટ્રાક્ટના કામની એક ચૂકવણી આથી વધુ', 'TDS: ठेके के काम का एक भुगतान इससे अधिक'),
  (51, 'tds_contract_percent', 'percent', 0, 'TDS on work under contract', 'કોન્ટ્રાક્ટના કામ પર TDS', 'ठेके के काम पर TDS'),
  (52, 'tds_without_pan_percent', 'percent', 0, 'TDS where no PAN is given, at least', 'PAN ન હોય ત્યાં ઓછામાં ઓછો TDS',
   'PAN न हो तो कम से कम TDS');
-- Before these days nothing is warned of: what held then was not looked up.
insert into core.parameter (name, value, valid_from, source) values
  ('tds_commission_limit', 2000000, '2025-04-01', 'Income-tax Act 1961, s. 194H, as amended by the Finance Act 2025'),
  ('tds_commission_percent', 2, '2024-10-01', 'Income-tax Act 1961, s. 194H'),
  ('tds_insurance_limit', 2000000, '2025-04-01', 'Income-tax Act 1961, s. 194D, as amended by the Finance Act 2025'),
  ('tds_insurance_percent', 2, '2025-04-01', 'Income-tax Act 1961, s. 194D; 10 % to a company'),
  ('tds_professional_limit', 5000000, '2025-04-01', 'Income-tax Act 1961, s. 194J, as amended by the Finance Act 2025'),
  ('tds_professional_percent', 10, '2025-04-01', 'Income-tax Act 1961, s. 194J'),
  ('tds_rent_limit', 5000000, '2025-04-01', 'Income-tax Act 1961, s. 194-I, as amended by the Finance Act 2025'),
  ('tds_rent_percent', 10, '2025-04-01', 'Income-tax Act 1961, s. 194-I; assumed for land and buildings'),
  ('tds_contract_limit', 10000000, '2025-04-01', 'Income-tax Act 1961, s. 194C'),
  ('tds_contract_single', 3000000, '2025-04-01', 'Income-tax Act 1961, s. 194C'),
  ('tds_contract_percent', 1, '2025-04-01', 'Income-tax Act 1961, s. 194C; 2 % unless to a person or a Hindu family'),
  ('tds_without_pan_percent', 20, '2025-04-01', 'Income-tax Act 1961, s. 206AA; assumed, to be confirmed by the auditor');

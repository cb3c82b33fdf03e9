-- The books: accounts under the heads of a cooperative's balance sheet, what acts on shares mean in them, and the months.

-- The chart of accounts --------------------------------------------------------------------------------------------

create table core.account_group
(
  code    text    not null,
  parent  text,
  nature  text    not null,
  sheet   text    not null,
  ordinal integer not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  constraint account_group_pkey primary key (code),
  constraint account_group_parent_fkey foreign key (parent) references core.account_group,
  constraint account_group_ordinal_key unique (ordinal),
  constraint account_group_nature_check check (nature in ('asset', 'liability', 'income', 'expense')),
  constraint account_group_sheet_check check
    (sheet = 'balance_sheet' and nature in ('asset', 'liability') or sheet in ('trading', 'result') and nature in ('income', 'expense'))
);
comment on table core.account_group is
  'Heads of the final accounts, in the order in which a Registrar expects them (law.md 6: Form N as a safe layout).';
comment on column core.account_group.code is 'Code in programs.';
comment on column core.account_group.parent is 'The head that it is a part of; null for a main head.';
comment on column core.account_group.nature is 'asset, liability, income or expense.';
comment on column core.account_group.sheet is
  'Where it stands: balance_sheet, trading (sales and their cost) or result (income and expenditure).';
comment on column core.account_group.ordinal is 'Place in the statements.';
comment on column core.account_group.name is 'In English.';
comment on column core.account_group.name_gu is 'In Gujarati.';
comment on column core.account_group.name_hi is 'In Hindi.';
insert into core.account_group (ordinal, code, parent, nature, sheet, name, name_gu, name_hi) values
  (110, 'share_capital', null, 'liability', 'balance_sheet', 'Share capital', 'શેરભંડોળ', 'अंश पूँजी'),
  (120, 'reserves', null, 'liability', 'balance_sheet', 'Reserve and other funds', 'અનામત અને અન્ય ભંડોળ', 'आरक्षित और अन्य निधियाँ'),
  (130, 'staff_funds', null, 'liability', 'balance_sheet', 'Staff provident fund', 'કર્મચારી પ્રોવિડન્ટ ફંડ', 'कर्मचारी भविष्य निधि'),
  (140, 'secured_loans', null, 'liability', 'balance_sheet', 'Secured loans', 'જામીનગીરીવાળી લોન', 'सुरक्षित ऋण'),
  (150, 'unsecured_loans', null, 'liability', 'balance_sheet', 'Unsecured loans', 'જામીનગીરી વગરની લોન', 'असुरक्षित ऋण'),
  (160, 'deposits', null, 'liability', 'balance_sheet', 'Deposits', 'થાપણો', 'जमा राशियाँ'),
  (170, 'current_liabilities', null, 'liability', 'balance_sheet', 'Current liabilities and provisions', 'ચાલુ દેવાં અને જોગવાઈઓ',
   'चालू देयताएँ और प्रावधान'),
  (171, 'creditors', 'current_liabilities', 'liability', 'balance_sheet', 'Creditors', 'લેણદારો', 'लेनदार'),
  (172, 'duties_and_taxes', 'current_liabilities', 'liability', 'balance_sheet', 'Duties and taxes', 'વેરા અને કર', 'कर और शुल्क'),
  (173, 'provisions', 'current_liabilities', 'liability', 'balance_sheet', 'Provisions', 'જોગવાઈઓ', 'प्रावधान'),
  (174, 'other_bodies', 'current_liabilities', 'liability', 'balance_sheet', 'Accounts with other bodies', 'બીજી સંસ્થાઓ સાથેનાં ખાતાં',
   'दूसरी संस्थाओं के खाते'),
  (180, 'unpaid_dividend', null, 'liability', 'balance_sheet', 'Unpaid dividend', 'નહીં ચૂકવાયેલું ડિવિડન્ડ', 'अदत्त लाभांश'),
  (190, 'interest_due', null, 'liability', 'balance_sheet', 'Interest due', 'ચૂકવવાનું વ્યાજ', 'देय ब्याज'),
  (195, 'surplus', null, 'liability', 'balance_sheet', 'Profit and loss account', 'નફા-નુકસાન ખાતું', 'लाभ-हानि खाता'),
  (210, 'cash_and_bank', null, 'asset', 'balance_sheet', 'Cash and bank balances', 'રોકડ અને બેંક સિલક', 'नक़द और बैंक शेष'),
  (211, 'cash_in_hand', 'cash_and_bank', 'asset', 'balance_sheet', 'Cash in hand', 'હાથ પર રોકડ', 'हाथ में नक़द'),
  (212, 'bank_accounts', 'cash_and_bank', 'asset', 'balance_sheet', 'Bank accounts', 'બેંક ખાતાં', 'बैंक खाते'),
  (220, 'investments', null, 'asset', 'balance_sheet', 'Investments', 'રોકાણો', 'निवेश'),
  (230, 'loans_and_advances', null, 'asset', 'balance_sheet', 'Loans and advances', 'ધિરાણ અને પેશગી', 'ऋण और अग्रिम'),
  (240, 'debtors', null, 'asset', 'balance_sheet', 'Debtors', 'દેવાદારો', 'देनदार'),
  (250, 'stock', null, 'asset', 'balance_sheet', 'Stock in hand', 'હાથ પરનો માલ', 'माल का शेष'),
  (260, 'fixed_assets', null, 'asset', 'balance_sheet', 'Fixed assets', 'સ્થાયી મિલકતો', 'स्थायी संपत्तियाँ'),
  (270, 'unwritten_expenses',
    null, 'asset', 'balance_sheet', 'Expenses not written off', 'માંડી ન વાળેલા ખર્ચ', 'बट्टे में न डाले गए व्यय'),
  (280, 'losses', null, 'asset', 'balance_sheet', 'Accumulated loss', 'એકત્રિત ખોટ', 'संचित हानि'),
  (310, 'sales', null, 'income', 'trading', 'Sales', 'વેચાણ', 'बिक्री'),
  (320, 'commission', null, 'income', 'result', 'Commission and service charges', 'કમિશન અને સેવા ચાર્જ', 'कमीशन और सेवा शुल्क'),
  (330, 'fees', null, 'income', 'result', 'Fees of members', 'સભાસદોની ફી', 'सदस्यों के शुल्क'),
  (340, 'grants', null, 'income', 'result', 'Grants and donations', 'ગ્રાન્ટ અને દાન', 'अनुदान और दान'),
  (350, 'interest_received', null, 'income', 'result', 'Interest received', 'મળેલું વ્યાજ', 'प्राप्त ब्याज'),
  (360, 'other_income', null, 'income', 'result', 'Other income', 'અન્ય આવક', 'अन्य आय'),
  (410, 'purchases', null, 'expense', 'trading', 'Purchases', 'ખરીદી', 'ख़रीद'),
  (420, 'direct_expenses', null, 'expense', 'trading', 'Direct expenses', 'સીધા ખર્ચ', 'प्रत्यक्ष व्यय'),
  (430, 'establishment', null, 'expense', 'result', 'Salaries and honoraria', 'પગાર અને માનદ વેતન', 'वेतन और मानदेय'),
  (440, 'programmes', null, 'expense', 'result', 'Camps, training and programmes', 'કેમ્પ, તાલીમ અને કાર્યક્રમો',
   'शिविर, प्रशिक्षण और कार्यक्रम'),
  (450, 'administration', null, 'expense', 'result', 'Office and administration', 'ઓફિસ અને વહીવટ', 'कार्यालय और प्रशासन'),
  (460, 'interest_paid', null, 'expense', 'result', 'Interest paid', 'ચૂકવેલું વ્યાજ', 'दिया गया ब्याज'),
  (470, 'depreciation', null, 'expense', 'result', 'Depreciation', 'ઘસારો', 'मूल्यह्रास'),
  (480, 'other_expenses', null, 'expense', 'result', 'Other expenses', 'અન્ય ખર્ચ', 'अन्य व्यय');

create table core.account
(
  account_id   bigint      not null generated always as identity,
  group_code   text        not null,
  name         text        not null,
  name_gu      text,
  name_hi      text,
  ifsc         text,
  bank_number  text,
  is_closed    boolean     not null default false,
  row_version  bigint      not null default 1,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  constraint account_pkey primary key (account_id),
  constraint account_group_fkey foreign key (group_code) references core.account_group,
  constraint account_has_a_name check (btrim (name) <> ''),
  constraint ifsc_is_of_a_branch check (ifsc ~ '^[A-Z]{4}0[A-Z0-9]{6}$'),
  constraint bank_number_is_digits check (bank_number ~ '^[0-9]{6,18}$'),
  constraint aadhaar_is_not_kept_of_accounts check
    (not core.has_aadhaar (name || ' / ' || coalesce (name_gu, '') || ' / ' || coalesce (name_hi, '')))
);
create unique index account_name_is_free on core.account (lower (btrim (name)));
create index account_of_group on core.account (group_code);
comment on table core.account is 'Accounts of the books.';
comment on column core.account.account_id is 'Key.';
comment on column core.account.group_code is 'The head under which it stands; accounts of cash_in_hand and bank_accounts are money.';
comment on column core.account.name is 'In English.';
comment on column core.account.name_gu is 'In Gujarati.';
comment on column core.account.name_hi is 'In Hindi.';
comment on column core.account.ifsc is 'Of a bank account: the code of its branch.';
comment on column core.account.bank_number is 'Of a bank account: its number at the bank.';
comment on column core.account.is_closed is 'Nothing new is entered in it.';
comment on column core.account.row_version is 'Counts the changes; a form that saw an older one is told so.';
comment on column core.account.entered_at is 'When it was opened.';
comment on column core.account.entered_by is 'By whom.';
-- What every cooperative needs, so that share acts and the first voucher find their accounts.
insert into core.account (group_code, name, name_gu, name_hi) values
  ('cash_in_hand', 'Cash', 'રોકડ', 'नक़द'),
  ('bank_accounts', 'Bank', 'બેંક', 'बैंक'),
  ('share_capital', 'Share capital', 'શેરભંડોળ', 'अंश पूँजी'),
  ('current_liabilities', 'Share money received', 'મળેલી શેરની રકમ', 'प्राप्त अंश राशि'),
  ('current_liabilities', 'Share refunds due', 'પરત આપવાની શેરની રકમ', 'लौटाने योग्य अंश राशि'),
  ('reserves', 'Forfeited shares', 'જપ્ત થયેલા શેર', 'ज़ब्त अंश'),
  ('reserves', 'Reserve fund', 'અનામત ભંડોળ', 'आरक्षित निधि'),
  ('fees', 'Entrance fees', 'પ્રવેશ ફી', 'प्रवेश शुल्क'),
  ('surplus', 'Profit and loss', 'નફો અને નુકસાન', 'लाभ और हानि'),
  ('surplus', 'Difference in opening balances', 'શરૂઆતની સિલકનો ફેર', 'प्रारंभिक शेष का अंतर');

-- What the acts on shares mean in the books --------------------------------------------------------------------------------

create table core.money_way
(
  way        text   not null,
  account_id bigint not null,
  constraint money_way_pkey primary key (way),
  constraint money_way_account_fkey foreign key (account_id) references core.account,
  constraint money_way_check check (way in ('cash', 'bank'))
);
comment on table core.money_way is 'Which account money goes into and out of, by the way in which it came.';
comment on column core.money_way.way is 'cash or bank.';
comment on column core.money_way.account_id is 'The account.';
insert into core.money_way (way, account_id)
select w.way, a.account_id from (values ('cash', 'Cash'), ('bank', 'Bank')) w (way, name) join core.account a on a.name = w.name;

create table core.ready_rule
(
  code              text    not null,
  ordinal           integer not null,
  debit_account_id  bigint,
  credit_account_id bigint,
  name              text    not null,
  name_gu           text    not null,
  name_hi           text    not null,
  constraint ready_rule_pkey primary key (code),
  constraint ready_rule_debit_fkey foreign key (debit_account_id) references core.account,
  constraint ready_rule_credit_fkey foreign key (credit_account_id) references core.account,
  constraint ready_rule_side_check check (debit_account_id is not null or credit_account_id is not null)
);
comment on table core.ready_rule is 'Ready rules: which accounts an act fills, so that nobody needs to know them.';
comment on column core.ready_rule.code is 'Code in programs.';
comment on column core.ready_rule.ordinal is 'Place in lists.';
comment on column core.ready_rule.debit_account_id is 'Debited; null: the account of the money.';
comment on column core.ready_rule.credit_account_id is 'Credited; null: the account of the money.';
comment on column core.ready_rule.name is 'In English.';
comment on column core.ready_rule.name_gu is 'In Gujarati.';
comment on column core.ready_rule.name_hi is 'In Hindi.';
insert into core.ready_rule (ordinal, code, debit_account_id, credit_account_id, name, name_gu, name_hi)
select r.ordinal, r.code, d.account_id, c.account_id, r.name, r.name_gu, r.name_hi
  from (values
    (1, 'entrance_fee', null, 'Entrance fees', 'Entrance fee', 'પ્રવેશ ફી', 'प्रवेश शुल्क'),
    (2, 'share_money', null, 'Share money received', 'Share money received', 'શેરની રકમ મળી', 'अंश राशि प्राप्त'),
    (3, 'call_paid', null, 'Share capital', 'Call paid', 'કૉલની રકમ મળી', 'माँग राशि प्राप्त'),
    (4, 'shares_allotted', 'Share money received', 'Share capital', 'Shares allotted', 'શેર ફાળવ્યા', 'अंश आवंटित'),
    (5, 'shares_surrendered', 'Share capital', 'Share refunds due', 'Shares surrendered', 'શેર પરત લીધા', 'अंश वापस लिए'),
    (6, 'shares_forfeited', 'Share capital', 'Forfeited shares', 'Shares forfeited', 'શેર જપ્ત', 'अंश ज़ब्त'),
    (7, 'share_refund', 'Share refunds due', null, 'Share refund', 'શેરની રકમ પરત', 'अंश राशि वापसी'),
    (8, 'shares_brought_in', 'Difference in opening balances', 'Share capital', 'Shares of the register', 'રજિસ્ટરના શેર', 'पंजी के अंश'),
    (9, 'year_ended', 'Profit and loss', 'Profit and loss', 'Result of the year', 'વર્ષનું પરિણામ', 'वर्ष का परिणाम'))
    r (ordinal, code, debit, credit, name, name_gu, name_hi)
  left join core.account d on d.name = r.debit
  left join core.account c on c.name = r.credit;
create index act_of_request on core.act (request_id);

-- Who carries a cost and which work it is for --------------------------------------------------------------------------

create table core.carrier
(
  code    text    not null,
  ordinal integer not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  constraint carrier_pkey primary key (code)
);
comment on table core.carrier is 'Bodies that carry what a line of a voucher says, so that work paid by several can be told to each.';
comment on column core.carrier.code is 'Code in programs.';
comment on column core.carrier.ordinal is 'Place in lists.';
comment on column core.carrier.name is 'In English.';
comment on column core.carrier.name_gu is 'In Gujarati.';
comment on column core.carrier.name_hi is 'In Hindi.';
insert into core.carrier (ordinal, code, name, name_gu, name_hi) values
  (1, 'mandali', 'Mandali', 'મંડળી', 'मंडली'),
  (2, 'trust', 'Trust', 'ટ્રસ્ટ', 'ट्रस्ट'),
  (3, 'vimosewa', 'VimoSEWA', 'વિમોસેવા', 'विमोसेवा'),
  (4, 'sewa', 'SEWA', 'સેવા', 'सेवा'),
  (5, 'project', 'Project', 'પ્રોજેક્ટ', 'परियोजना');

create table core.work_area
(
  code    text    not null,
  ordinal integer not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  constraint work_area_pkey primary key (code)
);
comment on table core.work_area is 'Areas of the work, for which a line of a voucher is spent or earned.';
comment on column core.work_area.code is 'Code in programs.';
comment on column core.work_area.ordinal is 'Place in lists.';
comment on column core.work_area.name is 'In English.';
comment on column core.work_area.name_gu is 'In Gujarati.';
comment on column core.work_area.name_hi is 'In Hindi.';
insert into core.work_area (ordinal, code, name, name_gu, name_hi) values
  (1, 'office', 'Office', 'ઓફિસ', 'कार्यालय'),
  (2, 'shares', 'Shares and members', 'શેર અને સભાસદો', 'अंश और सदस्य'),
  (3, 'insurance', 'Insurance', 'વીમો', 'बीमा'),
  (4, 'medicines', 'Medicines', 'દવાઓ', 'दवाएँ'),
  (5, 'camps', 'Health camps', 'આરોગ્ય કેમ્પ', 'स्वास्थ्य शिविर'),
  (6, 'shakti_kendra', 'Shakti Kendras', 'શક્તિ કેન્દ્રો', 'शक्ति केंद्र'),
  (7, 'training', 'Training', 'તાલીમ', 'प्रशिक्षण');

-- Periods --------------------------------------------------------------------------------------------------------------

create table core.period
(
  period_id bigint not null generated always as identity,
  first_on  date   not null,
  last_on   date   not null,
  constraint period_pkey primary key (period_id),
  constraint period_is_a_month check
    (extract (day from first_on) = 1 and last_on = (first_on + interval '1 month' - interval '1 day')::date),
  constraint period_key unique (first_on)
);
comment on table core.period is 'The months of the books. A month that is not here is not open.';
comment on column core.period.period_id is 'Key.';
comment on column core.period.first_on is 'First day.';
comment on column core.period.last_on is 'Last day.';

create table core.period_step
(
  step_id    bigint      not null generated always as identity,
  period_id  bigint      not null,
  state      text        not null,
  words      text,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint period_step_pkey primary key (step_id),
  constraint period_step_period_fkey foreign key (period_id) references core.period,
  constraint period_step_state_check check (state in ('open', 'soft_closed', 'audited', 'locked')),
  constraint aadhaar_is_not_kept_in_periods check (not core.has_aadhaar (words))
);
create index period_step_of_period on core.period_step (period_id, step_id);
comment on table core.period_step is 'Each step of a period on its way from open to locked; the last one counts.';
comment on column core.period_step.step_id is 'Key; later steps have greater ones.';
comment on column core.period_step.period_id is 'The period.';
comment on column core.period_step.state is
  'open; soft_closed (a late entry needs a role and a written reason); audited; locked (for good).';
comment on column core.period_step.words is 'Why it was opened again.';
comment on column core.period_step.entered_at is 'When.';
comment on column core.period_step.entered_by is 'By whom.';

do $$
declare
  relation text;
begin
  foreach relation in array array['period', 'period_step', 'carrier', 'work_area']
  loop
    execute format ('create trigger %I before update or delete on core.%I for each row execute function core.refuse_change ()',
                    relation || '_stays', relation);
    execute format ('create trigger %I before truncate on core.%I execute function core.refuse_change ()',
                    relation || '_is_not_emptied', relation);
  end loop;
  -- A failed check shows no row.
  foreach relation in array array['account', 'period_step']
  loop
    execute format ('alter table core.%I enable row level security, force row level security', relation);
    execute format ('create policy owner_sees_all on core.%I to mandali_owner using (true) with check (true)', relation);
  end loop;
end
$$;

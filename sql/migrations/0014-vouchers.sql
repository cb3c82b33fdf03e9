-- Vouchers: they balance, stay, and keep their numbers; drafts wait beside them.

create table core.voucher_kind
(
  code    text    not null,
  series  text    not null,
  ordinal integer not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  constraint voucher_kind_pkey primary key (code),
  constraint voucher_kind_series_key unique (series)
);
comment on table core.voucher_kind is 'Kinds of vouchers, as accountants in India know them.';
comment on column core.voucher_kind.code is 'Code in programs.';
comment on column core.voucher_kind.series is 'Beginning of its numbers.';
comment on column core.voucher_kind.ordinal is 'Place in lists.';
comment on column core.voucher_kind.name is 'In English.';
comment on column core.voucher_kind.name_gu is 'In Gujarati.';
comment on column core.voucher_kind.name_hi is 'In Hindi.';
insert into core.voucher_kind (ordinal, code, series, name, name_gu, name_hi) values
  (1, 'receipt', 'RCP', 'Receipt', 'આવક વાઉચર', 'आवक वाउचर'),
  (2, 'payment', 'PAY', 'Payment', 'ચૂકવણી વાઉચર', 'भुगतान वाउचर'),
  (3, 'contra', 'CON', 'Contra', 'કોન્ટ્રા વાઉચર', 'कॉन्ट्रा वाउचर'),
  (4, 'journal', 'JRN', 'Journal', 'જર્નલ વાઉચર', 'जर्नल वाउचर'),
  (5, 'sales', 'SAL', 'Sales', 'વેચાણ વાઉચર', 'बिक्री वाउचर'),
  (6, 'purchase', 'PUR', 'Purchase', 'ખરીદી વાઉચર', 'ख़रीद वाउचर'),
  (7, 'credit_note', 'CRN', 'Credit note', 'ક્રેડિટ નોટ', 'क्रेडिट नोट'),
  (8, 'debit_note', 'DBN', 'Debit note', 'ડેબિટ નોટ', 'डेबिट नोट'),
  (9, 'opening', 'OPN', 'Opening balances', 'શરૂઆતની સિલક', 'प्रारंभिक शेष'),
  (10, 'closing', 'CLS', 'Closing entry', 'વર્ષાંત નોંધ', 'वर्षांत प्रविष्टि');

create table core.draft
(
  draft_id    bigint      not null generated always as identity,
  number      text        not null,
  kind        text        not null,
  dated_on    date        not null,
  party       text,
  narration   text,
  late_words  text,
  lines       jsonb       not null,
  total_paise bigint      not null,
  state       text        not null,
  words       text,
  row_version bigint      not null default 1,
  entered_at  timestamptz not null default clock_timestamp (),
  entered_by  text        not null default session_user,
  constraint draft_pkey primary key (draft_id),
  constraint draft_number_key unique (number),
  constraint draft_kind_fkey foreign key (kind) references core.voucher_kind,
  constraint draft_state_check check (state in ('draft', 'to_check', 'sent_back', 'posted', 'thrown_away')),
  constraint aadhaar_is_not_kept_in_drafts check
    (not core.has_aadhaar (coalesce (party, '') || ' / ' || coalesce (narration, '') || ' / ' || coalesce (late_words, '')
                           || ' / ' || coalesce (words, '') || ' / ' || lines::text))
);
create index draft_by_day on core.draft (dated_on) where state in ('draft', 'to_check', 'sent_back');
comment on table core.draft is 'Vouchers that do not count yet: still being written, or waiting for a second person.';
comment on column core.draft.draft_id is 'Key.';
comment on column core.draft.number is 'Number that people call it by; the voucher gets its own when it is posted.';
comment on column core.draft.kind is 'Kind of voucher.';
comment on column core.draft.dated_on is 'The day for which it is meant.';
comment on column core.draft.party is 'Received from, or paid to.';
comment on column core.draft.narration is 'What it is about.';
comment on column core.draft.late_words is 'Why it comes late, for a period that is closed softly.';
comment on column core.draft.lines is 'Its lines, as api.post_voucher takes them.';
comment on column core.draft.total_paise is 'What its debits add up to so far, paise.';
comment on column core.draft.state is 'draft, to_check (a second person looks at it), sent_back, posted or thrown_away.';
comment on column core.draft.words is 'Why it was sent back or thrown away.';
comment on column core.draft.row_version is 'Counts the changes; a form that saw an older one is told so.';
comment on column core.draft.entered_at is 'When it was written.';
comment on column core.draft.entered_by is 'By whom.';

create table core.voucher
(
  voucher_id  bigint      not null generated always as identity,
  kind        text        not null,
  number      text        not null,
  series      text        not null,
  year        text        not null,
  place       bigint      not null,
  dated_on    date        not null,
  party       text,
  narration   text,
  total_paise bigint      not null,
  line_count  bigint      not null,
  reverses_id bigint,
  draft_id    bigint,
  act_id      bigint,
  import_id   bigint,
  of_register boolean     not null default false,
  made_by     text        not null,
  checked_by  text,
  late_words  text,
  request_id  uuid,
  entered_at  timestamptz not null default clock_timestamp (),
  entered_by  text        not null default session_user,
  constraint voucher_pkey primary key (voucher_id),
  constraint voucher_day_key unique (voucher_id, dated_on),
  constraint voucher_number_key unique (number),
  constraint voucher_place_key unique (series, year, place),
  constraint voucher_kind_fkey foreign key (kind) references core.voucher_kind,
  constraint voucher_series_fkey foreign key (series) references core.voucher_kind (series),
  constraint voucher_reverses_fkey foreign key (reverses_id) references core.voucher,
  constraint voucher_draft_fkey foreign key (draft_id) references core.draft,
  constraint voucher_act_fkey foreign key (act_id) references core.act,
  constraint voucher_import_fkey foreign key (import_id) references core.import,
  constraint voucher_is_reversed_once unique (reverses_id),
  constraint draft_is_posted_once unique (draft_id),
  constraint voucher_is_of_an_amount check (total_paise > 0),
  constraint voucher_has_two_lines check (line_count >= 2),
  -- sixteen characters at most, so that a number may stand on a bill of goods (CGST rules 2017, rule 46)
  constraint voucher_is_numbered check
    (place > 0 and length (number) <= 16 and number ~ ('^' || series || '/' || year || '/0*' || place || '$')
     and year = lpad ((extract (year from dated_on - interval '3 months')::integer % 100)::text, 2, '0') || '-'
                || lpad ((extract (year from dated_on + interval '9 months')::integer % 100)::text, 2, '0')),
  constraint checker_is_another_person check (checked_by <> made_by),
  constraint aadhaar_is_not_kept_in_vouchers check
    (not core.has_aadhaar (coalesce (party, '') || ' / ' || coalesce (narration, '') || ' / ' || coalesce (late_words, '')))
);
create index voucher_by_day on core.voucher (dated_on, voucher_id);
create index voucher_of_act on core.voucher (act_id) where act_id is not null;
comment on table core.voucher is 'Posted vouchers. Nothing here is ever changed: what was wrong is reversed by another voucher.';
comment on column core.voucher.voucher_id is 'Key; later vouchers have greater ones.';
comment on column core.voucher.kind is 'Kind of voucher.';
comment on column core.voucher.number is 'Number that people call it by, such as RCP/25-26/00017.';
comment on column core.voucher.series is 'Beginning of the number.';
comment on column core.voucher.year is 'Financial year in the number.';
comment on column core.voucher.place is 'Place in series and year, from 1 without a hole.';
comment on column core.voucher.dated_on is 'The day on which it counts.';
comment on column core.voucher.party is 'Received from, or paid to.';
comment on column core.voucher.narration is 'What it is about.';
comment on column core.voucher.total_paise is 'What each side adds up to, paise.';
comment on column core.voucher.line_count is 'How many lines it has.';
comment on column core.voucher.reverses_id is 'The voucher that this one reverses.';
comment on column core.voucher.draft_id is 'The draft that it was.';
comment on column core.voucher.act_id is 'The share act that posted it.';
comment on column core.voucher.import_id is 'The import that entered it.';
comment on column core.voucher.of_register is 'It says what the register of shares says; only such vouchers move share capital.';
comment on column core.voucher.made_by is 'Who wrote it.';
comment on column core.voucher.checked_by is 'Who checked it; null when its amount needed no second person.';
comment on column core.voucher.late_words is 'Why it was entered although its period was closed softly.';
comment on column core.voucher.request_id is 'The request that it came by.';
comment on column core.voucher.entered_at is 'When it was posted.';
comment on column core.voucher.entered_by is 'By whom.';

create table core.voucher_line
(
  line_id      bigint  not null generated always as identity,
  voucher_id   bigint  not null,
  dated_on     date    not null,
  ordinal      bigint  not null,
  account_id   bigint  not null,
  debit_paise  bigint  not null,
  credit_paise bigint  not null,
  carrier      text    not null default 'mandali',
  work_area    text,
  bill         text,
  words        text,
  constraint voucher_line_pkey primary key (line_id),
  constraint voucher_line_ordinal_key unique (voucher_id, ordinal),
  constraint voucher_line_voucher_fkey foreign key (voucher_id, dated_on) references core.voucher (voucher_id, dated_on),
  constraint voucher_line_account_fkey foreign key (account_id) references core.account,
  constraint voucher_line_carrier_fkey foreign key (carrier) references core.carrier,
  constraint voucher_line_work_area_fkey foreign key (work_area) references core.work_area,
  constraint line_is_debit_or_credit check (least (debit_paise, credit_paise) = 0 and greatest (debit_paise, credit_paise) > 0),
  constraint aadhaar_is_not_kept_in_lines check (not core.has_aadhaar (coalesce (bill, '') || ' / ' || coalesce (words, '')))
);
create index voucher_line_of_account on core.voucher_line (account_id, dated_on, line_id) include (debit_paise, credit_paise, voucher_id);
create index voucher_line_by_day on core.voucher_line (dated_on);
comment on table core.voucher_line is 'Lines of posted vouchers.';
comment on column core.voucher_line.line_id is 'Key.';
comment on column core.voucher_line.voucher_id is 'The voucher.';
comment on column core.voucher_line.dated_on is 'Its day, here too, so that a ledger is read in one go.';
comment on column core.voucher_line.ordinal is 'Place in the voucher, from 1.';
comment on column core.voucher_line.account_id is 'The account.';
comment on column core.voucher_line.debit_paise is 'Debit, paise; 0 when it is a credit.';
comment on column core.voucher_line.credit_paise is 'Credit, paise; 0 when it is a debit.';
comment on column core.voucher_line.carrier is 'Who carries it.';
comment on column core.voucher_line.work_area is 'Which work it is for.';
comment on column core.voucher_line.bill is 'Number of the bill that it opens or settles.';
comment on column core.voucher_line.words is 'Cheque number, reference, remark.';

create table core.cancelled_voucher
(
  voucher_id bigint      not null,
  words      text        not null,
  request_id uuid,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint cancelled_voucher_pkey primary key (voucher_id),
  constraint cancelled_voucher_fkey foreign key (voucher_id) references core.voucher,
  constraint aadhaar_is_not_kept_in_cancelled_vouchers check (not core.has_aadhaar (words))
);
comment on table core.cancelled_voucher is
  'Vouchers that were cancelled on the day on which they were entered: they keep their number and count nothing.';
comment on column core.cancelled_voucher.voucher_id is 'The voucher.';
comment on column core.cancelled_voucher.words is 'Why.';
comment on column core.cancelled_voucher.request_id is 'The request that it came by.';
comment on column core.cancelled_voucher.entered_at is 'When.';
comment on column core.cancelled_voucher.entered_by is 'By whom.';

create table core.month_total
(
  account_id   bigint not null,
  month        date   not null,
  debit_paise  bigint not null,
  credit_paise bigint not null,
  constraint month_total_pkey primary key (account_id, month),
  constraint month_total_account_fkey foreign key (account_id) references core.account
);
comment on table core.month_total is
  'What the lines of an account add up to in a month, kept by triggers so that a trial balance need not read '
  'every line; verify recomputes it.';
comment on column core.month_total.account_id is 'The account.';
comment on column core.month_total.month is 'First day of the month.';
comment on column core.month_total.debit_paise is 'Sum of debits, paise.';
comment on column core.month_total.credit_paise is 'Sum of credits, paise.';

do $$
declare
  relation text;
begin
  foreach relation in array array['voucher', 'voucher_line', 'cancelled_voucher']
  loop
    execute format ('create trigger %I before update or delete on core.%I for each row execute function core.refuse_change ()',
                    relation || '_stays', relation);
    execute format ('create trigger %I before truncate on core.%I execute function core.refuse_change ()',
                    relation || '_is_not_emptied', relation);
  end loop;
  -- A failed check shows no row.
  foreach relation in array array['draft', 'voucher', 'voucher_line', 'cancelled_voucher']
  loop
    execute format ('alter table core.%I enable row level security, force row level security', relation);
    execute format ('create policy owner_sees_all on core.%I to mandali_owner using (true) with check (true)', relation);
  end loop;
end
$$;

-- Rules ------------------------------------------------------------------------------------------------------------------

insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi) values
  (18, 'voucher_check_limit', 'paise', 0, 'A voucher above this amount is checked by a second person',
   'આ રકમથી મોટું વાઉચર બીજી વ્યક્તિ ચકાસે', 'इस राशि से बड़ा वाउचर दूसरा व्यक्ति जाँचता है'),
  (19, 'cash_expense_limit', 'paise', 0, 'Warning when one person is paid more than this in cash in a day',
   'એક વ્યક્તિને એક દિવસે આથી વધુ રોકડ ચૂકવાય તો ચેતવણી', 'एक व्यक्ति को एक दिन में इससे अधिक नक़द देने पर चेतावनी'),
  (20, 'cash_receipt_limit', 'paise', 0, 'Warning when this much or more comes from one person in cash in a day',
   'એક વ્યક્તિ પાસેથી એક દિવસે આટલી કે વધુ રોકડ આવે તો ચેતવણી', 'एक व्यक्ति से एक दिन में इतना या अधिक नक़द आने पर चेतावनी');
insert into core.parameter (name, value, valid_from, source) values
  ('voucher_check_limit', 5000000, '1962-05-01', 'Assumed until the board sets it'),
  ('cash_expense_limit', 2000000, '1962-05-01', 'Income-tax Act 1961, s. 40A (3), as it stood before 1 April 2017'),
  ('cash_expense_limit', 1000000, '2017-04-01', 'Income-tax Act 1961, s. 40A (3)'),
  ('cash_receipt_limit', 20000000, '2017-04-01', 'Income-tax Act 1961, s. 269ST');

-- Books come in from files: the chart of accounts, opening balances, and vouchers of an earlier book.

insert into core.import_kind (code, act) values
  ('accounts', 'open_account'),
  ('opening-balances', 'post_voucher'),
  ('vouchers', 'post_voucher');

create type core.account_line as
(
  group_name text, name text, name_gu text, name_hi text, bank text, bank_number text, ifsc text, state text
);
comment on type core.account_line is 'What a row of a chart of accounts can say.';

create type core.opening_line as
(
  dated_on date, account text, group_name text, debit_paise bigint, credit_paise bigint, amount_paise bigint, side text, carrier text,
  work_area text, bill text, words text, checked_by text
);
comment on type core.opening_line is 'What a row of a list of opening balances can say.';

create type core.posting_line as
(
  dated_on date, number text, kind text, account text, debit_paise bigint, credit_paise bigint, amount_paise bigint, side text,
  party text, narration text, carrier text, work_area text, bill text, words text, late_words text, made_by text, checked_by text,
  reverses text, cancelled_words text, of_register boolean
);
comment on type core.posting_line is 'What a row of a list of vouchers can say: one line of one voucher.';

alter table core.account add column import_id bigint;
alter table core.account add constraint account_import_fkey foreign key (import_id) references core.import;
create index account_of_import on core.account (import_id) where import_id is not null;
comment on column core.account.import_id is 'The import that opened it.';

alter table core.voucher add column old_number text;
alter table core.voucher drop constraint aadhaar_is_not_kept_in_vouchers;
alter table core.voucher add constraint aadhaar_is_not_kept_in_vouchers check
  (not core.has_aadhaar (coalesce (party, '') || ' / ' || coalesce (narration, '') || ' / ' || coalesce (late_words, '') || ' / '
                         || coalesce (old_number, '')));
create index voucher_of_import on core.voucher (import_id) where import_id is not null;
comment on column core.voucher.old_number is 'Its number in the book from which it was brought in; null when it kept that number.';

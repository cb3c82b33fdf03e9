-- The bank's own statement, and which of its lines are which lines of our books.

-- Each kind of import says by itself that it is one, so that a new kind changes no earlier rule.
create table core.import_kind
(
  code text not null,
  act  text not null,
  constraint import_kind_pkey primary key (code)
);
comment on table core.import_kind is 'What can be brought in from files.';
comment on column core.import_kind.code is 'Code in programs.';
comment on column core.import_kind.act is 'Who may do this act by hand may bring such a file in and take it back.';
insert into core.import_kind (code, act) values
  ('shareholders', 'allot_shares'),
  ('resolutions', 'record_resolution'),
  ('bank_statement', 'match_bank_line');

alter table core.import drop constraint import_kind_check;
alter table core.import add constraint import_kind_fkey foreign key (kind) references core.import_kind;
alter table core.upload drop constraint upload_kind_check;
alter table core.upload add constraint upload_kind_fkey foreign key (kind) references core.import_kind;
comment on column core.import.kind is 'What was brought in, a code of core.import_kind.';

create type core.bank_statement_line as
(
  account text, dated_on date, words text, reference text, withdrawn_paise bigint, deposited_paise bigint,
  amount_paise bigint, side text, balance_paise bigint
);
comment on type core.bank_statement_line is 'What a row of a bank''s statement can say.';

create table core.bank_line
(
  bank_line_id    bigint  not null generated always as identity,
  account_id      bigint  not null,
  dated_on        date    not null,
  words           text,
  reference       text,
  withdrawn_paise bigint  not null,
  deposited_paise bigint  not null,
  balance_paise   bigint,
  import_id       bigint  not null,
  row_number      bigint  not null,
  constraint bank_line_pkey primary key (bank_line_id),
  constraint bank_line_row_key unique (import_id, row_number),
  constraint bank_line_account_fkey foreign key (account_id) references core.account,
  constraint bank_line_import_fkey foreign key (import_id) references core.import,
  constraint bank_line_comes_or_goes check
    (least (withdrawn_paise, deposited_paise) = 0 and greatest (withdrawn_paise, deposited_paise) > 0),
  constraint aadhaar_is_not_kept_in_bank_lines check
    (not core.has_aadhaar (coalesce (words, '') || ' / ' || coalesce (reference, '')))
);
create index bank_line_of_account on core.bank_line (account_id, dated_on, bank_line_id)
  include (withdrawn_paise, deposited_paise, balance_paise);
comment on table core.bank_line is 'Lines of the statements that a bank gives of our accounts there.';
comment on column core.bank_line.bank_line_id is 'Key; of one day later lines have greater ones.';
comment on column core.bank_line.account_id is 'Our account that the statement is of.';
comment on column core.bank_line.dated_on is 'The day on which the bank entered it.';
comment on column core.bank_line.words is 'What the bank says of it.';
comment on column core.bank_line.reference is 'Cheque number or reference.';
comment on column core.bank_line.withdrawn_paise is 'What the bank took out, paise: its debit, our credit.';
comment on column core.bank_line.deposited_paise is 'What the bank put in, paise: its credit, our debit.';
comment on column core.bank_line.balance_paise is
  'What stood in the account after it, paise, as the statement says; below nothing is an overdraft, null: it says nothing.';
comment on column core.bank_line.import_id is 'The import that brought it.';
comment on column core.bank_line.row_number is 'Its row in that file.';

create table core.bank_match
(
  match_id     bigint      not null generated always as identity,
  bank_line_id bigint      not null,
  line_id      bigint      not null,
  request_id   uuid,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  undone_at    timestamptz,
  undone_by    text,
  undone_words text,
  constraint bank_match_pkey primary key (match_id),
  constraint bank_match_bank_line_fkey foreign key (bank_line_id) references core.bank_line,
  constraint bank_match_line_fkey foreign key (line_id) references core.voucher_line,
  constraint match_is_undone_with_a_reason check
    ((undone_at is null) = (undone_by is null) and (undone_at is null) = (nullif (btrim (undone_words), '') is null)),
  constraint aadhaar_is_not_kept_in_bank_matches check (not core.has_aadhaar (undone_words))
);
create unique index voucher_line_is_matched_once on core.bank_match (line_id) where undone_at is null;
create index bank_match_of_bank_line on core.bank_match (bank_line_id) where undone_at is null;
comment on table core.bank_match is
  'Which line of the bank is which line of our books; one of the bank may be several of ours. What was undone stays here too.';
comment on column core.bank_match.match_id is 'Key.';
comment on column core.bank_match.bank_line_id is 'The line of the bank''s statement.';
comment on column core.bank_match.line_id is 'The line of a voucher.';
comment on column core.bank_match.request_id is 'The request that it came by.';
comment on column core.bank_match.entered_at is 'When it was confirmed.';
comment on column core.bank_match.entered_by is 'By whom.';
comment on column core.bank_match.undone_at is 'When it was undone; null while it stands.';
comment on column core.bank_match.undone_by is 'By whom.';
comment on column core.bank_match.undone_words is 'Why.';

create function core.keep_match ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' or old.undone_at is not null or new.undone_at is null
     or row (new.match_id, new.bank_line_id, new.line_id, new.request_id, new.entered_at, new.entered_by)
        is distinct from row (old.match_id, old.bank_line_id, old.line_id, old.request_id, old.entered_at, old.entered_by) then
    perform core.refuse ('what_is_entered_stays');
  end if;
  return new;
end
$$;
comment on function core.keep_match is 'Trigger: a match is written once; that it was undone is added once.';
create trigger match_stays before update or delete on core.bank_match for each row execute function core.keep_match ();
create trigger match_is_not_emptied before truncate on core.bank_match execute function core.refuse_change ();
create trigger bank_line_stays before update or delete on core.bank_line
  for each row execute function core.keep_in_the_register ();
create trigger bank_line_is_not_emptied before truncate on core.bank_line execute function core.refuse_change ();

do $$
declare
  relation regclass;
begin
  -- A failed check shows no row.
  foreach relation in array array['core.bank_line', 'core.bank_match']::regclass[]
  loop
    execute format ('alter table %s enable row level security, force row level security', relation);
    execute format ('create policy owner_sees_all on %s to mandali_owner using (true) with check (true)', relation);
  end loop;
end
$$;

insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi) values
  (21, 'bank_match_days', 'days', 0, 'A voucher and a line of the bank may be one when they are at most so far apart',
   'વાઉચર અને બેંકની લીટી વચ્ચે વધુમાં વધુ આટલા દિવસ હોય તો બંને એક હોઈ શકે',
   'वाउचर और बैंक की पंक्ति के बीच अधिक से अधिक इतने दिन हों तो दोनों एक हो सकते हैं'),
  (22, 'cheque_valid_months', 'months', 1, 'A cheque is paid within this time', 'ચેક આટલા સમયમાં વટાવાય',
   'चेक इतने समय में भुनाया जाता है');
insert into core.parameter (name, value, valid_from, source) values
  ('bank_match_days', 10, '1962-05-01', 'Assumed until the board sets it'),
  ('cheque_valid_months', 6, '1962-05-01', 'Custom of banks before 1 April 2012'),
  ('cheque_valid_months', 3, '2012-04-01', 'Reserve Bank of India, circular of 4 November 2011 (Banking Regulation Act 1949, s. 35A)');

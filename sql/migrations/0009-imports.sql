-- Registers that stood in files: what was read of each file, what became of every row, and that an import which nobody
-- has built upon can be taken back whole.

create table core.import
(
  import_id        bigint      not null generated always as identity,
  number           text        not null,
  kind             text        not null,
  file_name        text        not null,
  file_digest      text        not null,
  sheet            text,
  map              text,
  row_count        bigint      not null default 0,
  brought_in_count bigint      not null default 0,
  refused_count    bigint      not null default 0,
  skipped_count    bigint      not null default 0,
  rows_digest      bytea,
  entered_at       timestamptz not null default clock_timestamp (),
  entered_by       text        not null default session_user,
  taken_back_at    timestamptz,
  taken_back_by    text,
  taken_back_words text,
  constraint import_pkey primary key (import_id),
  constraint import_number_key unique (number),
  constraint import_kind_check check (kind in ('shareholders')),
  constraint import_count_check check (row_count = brought_in_count + refused_count + skipped_count),
  constraint aadhaar_is_not_kept_of_imports check
    (not core.has_aadhaar (concat_ws (' / ', file_name, sheet, map, taken_back_words)))
);
comment on table core.import is 'Files that were brought in.';
comment on column core.import.import_id is 'Key.';
comment on column core.import.number is 'Number that people call it by, such as IMP/26-27/0001.';
comment on column core.import.kind is 'What was brought in: shareholders.';
comment on column core.import.file_name is 'Name of the file, without its folder.';
comment on column core.import.file_digest is 'SHA-256 of the file, so that it can be told from a later one of the same name.';
comment on column core.import.sheet is 'Name of the sheet.';
comment on column core.import.map is 'Which column was read as what, and how days and names were read.';
comment on column core.import.row_count is 'Rows that were read, headings and empty ones too.';
comment on column core.import.brought_in_count is 'Rows that stand in the register since.';
comment on column core.import.refused_count is 'Rows that a rule refused.';
comment on column core.import.skipped_count is 'Titles, headings, totals, empty rows, and rows that somebody left out.';
comment on column core.import.rows_digest is 'SHA-256 over all rows and what became of them: stands for them in the trail.';
comment on column core.import.entered_at is 'When.';
comment on column core.import.entered_by is 'By whom.';
comment on column core.import.taken_back_at is 'When all of it was taken back; null while it stands.';
comment on column core.import.taken_back_by is 'By whom.';
comment on column core.import.taken_back_words is 'Why.';

create table core.import_row
(
  import_id  bigint not null,
  row_number bigint not null,
  what       text   not null,
  verdict    text   not null,
  rule       text,
  field      text,
  details    text[],
  cells      text[] not null,
  said       jsonb  not null,
  left_out   text[],
  shares     int8multirange,
  lead_row   bigint,
  person_id  bigint,
  member_id  bigint,
  constraint import_row_pkey primary key (import_id, row_number),
  constraint import_row_import_fkey foreign key (import_id) references core.import deferrable initially deferred,
  constraint import_row_verdict_check check (verdict in ('brought_in', 'refused', 'skipped'))
);
create index import_row_of_member on core.import_row (member_id);
comment on table core.import_row is
  'Every row of every file as it stood there, and what became of it. Kept for ever, also when the import is taken back.';
comment on column core.import_row.import_id is 'The import.';
comment on column core.import_row.row_number is 'Place in the sheet, from 1.';
comment on column core.import_row.what is 'What it is: data, title, header, blank, total, note.';
comment on column core.import_row.verdict is 'brought_in, refused or skipped.';
comment on column core.import_row.rule is 'The rule that refused it, or why it was skipped.';
comment on column core.import_row.field is 'The field that the rule is about.';
comment on column core.import_row.details is 'What fills the sentence of the rule.';
comment on column core.import_row.cells is 'The cells as they stood in the file; Aadhaar numbers were masked before they came here.';
comment on column core.import_row.said is 'What they were read as.';
comment on column core.import_row.left_out is 'Fields whose cell says nothing that can be kept, such as a phone without ten digits.';
comment on column core.import_row.shares is 'The distinctive numbers that it brought.';
comment on column core.import_row.lead_row is 'The row in which this woman stands first; another row of hers adds shares.';
comment on column core.import_row.person_id is 'The person that it made.';
comment on column core.import_row.member_id is 'The membership that it made, or added to.';

-- What a program has read of a file and not brought in yet. Nothing of it is in any register.
create table core.upload
(
  upload_id  uuid        not null,
  kind       text        not null,
  login      text        not null default session_user,
  started_at timestamptz not null default clock_timestamp (),
  constraint upload_pkey primary key (upload_id),
  constraint upload_kind_check check (kind in ('shareholders'))
);
comment on table core.upload is 'Files on their way: sent row by row, looked at, and brought in or forgotten.';
comment on column core.upload.upload_id is 'Made by the program.';
comment on column core.upload.kind is 'What is to be brought in.';
comment on column core.upload.login is 'Whose it is; nobody else sees it.';
comment on column core.upload.started_at is 'When; it is forgotten a day later.';

create table core.upload_row
(
  upload_id  uuid   not null,
  row_number bigint not null,
  what       text   not null,
  cells      text[] not null,
  said       jsonb  not null,
  left_out   text[],
  unread     text[],
  constraint upload_row_pkey primary key (upload_id, row_number),
  constraint upload_row_upload_fkey foreign key (upload_id) references core.upload on delete cascade,
  constraint upload_row_what_check check (what in ('data', 'title', 'header', 'blank', 'total', 'note', 'left_out')),
  constraint aadhaar_is_not_kept_of_uploads check
    (not core.has_aadhaar (said::text) and not core.has_aadhaar (array_to_string (cells, ' / ')))
);
comment on table core.upload_row is 'The rows of an upload.';
comment on column core.upload_row.upload_id is 'The upload.';
comment on column core.upload_row.row_number is 'Place in the sheet, from 1.';
comment on column core.upload_row.what is 'data, title, header, blank, total, note; left_out: data that a person does not want.';
comment on column core.upload_row.cells is 'The cells as they stand in the file, Aadhaar numbers masked.';
comment on column core.upload_row.said is 'What they are read as, field by field.';
comment on column core.upload_row.left_out is 'Fields whose cell says nothing that can be kept.';
comment on column core.upload_row.unread is 'Of a cell that cannot be read: rule, field, and what stands there.';

-- One row of a register of shareholders as it is read: days, numbers and paise where the columns say so.
create type core.shareholder_line as
(
  member_number bigint, own_name text, middle_name text, middle_relation text, surname text, own_name_gu text,
  middle_name_gu text, surname_gu text, place text, taluka text, district text, house text, pin text, phone text,
  born_on date, birth_year bigint, age bigint, occupation text, category text, class text, sewa_number text,
  aadhaar_last4 text, applied_on date, admitted_on date, resolution_number text, share_count bigint, first_number bigint,
  last_number bigint, numbers text, paid_paise bigint, ceased_on date, ceased_reason text, ceased_words text,
  nominee text, nominee_relation text, is_another boolean, remarks text
);
comment on type core.shareholder_line is 'What a row of a register of shareholders can say.';

alter table core.act add column import_id bigint;
alter table core.act add constraint act_import_fkey foreign key (import_id) references core.import;
create index act_of_import on core.act (import_id) where import_id is not null;
comment on column core.act.import_id is 'The import that entered it; such acts are numbered by import and row.';

-- What stands in the register stays, but for one thing: an import that nobody has built upon is taken back whole, and
-- the trail keeps every row of it.
create function core.keep_in_the_register ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE'
     and exists (select from core.import i
                  where i.import_id = nullif (current_setting ('mandali.taking_back', true), '')::bigint
                    and i.taken_back_at = transaction_timestamp ()) then
    return old;
  end if;
  perform core.refuse ('what_is_entered_stays');
  return null;
end
$$;
comment on function core.keep_in_the_register is 'Trigger of tables that only grow, except while a whole import is taken back.';

drop trigger address_stays on core.address;
drop trigger member_is_not_deleted on core.member;
drop trigger act_stays on core.act;
drop trigger admission_stays on core.admission;
drop trigger cessation_stays on core.cessation;
drop trigger share_movement_stays on core.share_movement;
drop trigger row_stays on core.nomination;
drop trigger row_stays on core.nominee;
create trigger address_stays before update or delete on core.address for each row execute function core.keep_in_the_register ();
create trigger member_is_not_deleted before delete on core.member for each row execute function core.keep_in_the_register ();
create trigger act_stays before update or delete on core.act for each row execute function core.keep_in_the_register ();
create trigger admission_stays before update or delete on core.admission for each row execute function core.keep_in_the_register ();
create trigger cessation_stays before update or delete on core.cessation for each row execute function core.keep_in_the_register ();
create trigger share_movement_stays before update or delete on core.share_movement
  for each row execute function core.keep_in_the_register ();
create trigger row_stays before update or delete on core.nomination for each row execute function core.keep_in_the_register ();
create trigger row_stays before update or delete on core.nominee for each row execute function core.keep_in_the_register ();

create function core.keep_import ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' or old.taken_back_at is not null
     or row (new.number, new.kind, new.file_name, new.file_digest, new.sheet, new.map, new.entered_at, new.entered_by)
        is distinct from row (old.number, old.kind, old.file_name, old.file_digest, old.sheet, old.map, old.entered_at, old.entered_by)
     or old.row_count > 0 and row (new.row_count, new.brought_in_count, new.refused_count, new.skipped_count, new.rows_digest)
        is distinct from row (old.row_count, old.brought_in_count, old.refused_count, old.skipped_count, old.rows_digest) then
    perform core.refuse ('what_is_entered_stays');
  end if;
  return new;
end
$$;
comment on function core.keep_import is 'What was brought in is written once; that it was taken back is added.';
create trigger import_stays before update or delete on core.import for each row execute function core.keep_import ();
create trigger import_is_not_emptied before truncate on core.import execute function core.refuse_change ();
create trigger import_row_stays before update or delete on core.import_row for each row execute function core.refuse_change ();
create trigger import_row_is_not_emptied before truncate on core.import_row execute function core.refuse_change ();

do $$
declare
  relation regclass;
begin
  foreach relation in array array['core.import', 'core.import_row', 'core.upload', 'core.upload_row']::regclass[]
  loop
    execute format ('alter table %s enable row level security, force row level security', relation);
    execute format ('create policy owner_sees_all on %s to mandali_owner using (true) with check (true)', relation);
  end loop;
end
$$;

-- A second register comes in from files: that of resolutions. What a kind of import says of a row has one shape, so that
-- programs need to know no kind.

alter table core.import drop constraint import_kind_check;
alter table core.import add constraint import_kind_check check (kind in ('shareholders', 'resolutions'));
alter table core.upload drop constraint upload_kind_check;
alter table core.upload add constraint upload_kind_check check (kind in ('shareholders', 'resolutions'));
comment on column core.import.kind is 'What was brought in: shareholders, resolutions.';

create type core.verdict as
(
  row_number bigint, verdict text, rule text, field text, details text[], other_member_id bigint, twin_row bigint, added jsonb,
  left_out text[]
);
comment on type core.verdict is
  'What becomes of a row of a file. other_member_id: who it may be in the register; twin_row: an earlier row that looks like it; '
  'added: by the names of fields, what it adds to the sums of the file.';

create type core.resolution_line as (number text, passed_on date, body text, subject text, words text, words_gu text);
comment on type core.resolution_line is 'What a row of a register of resolutions can say.';

alter table core.resolution add column import_id bigint;
alter table core.resolution add constraint resolution_import_fkey foreign key (import_id) references core.import;
create index resolution_of_import on core.resolution (import_id) where import_id is not null;
comment on column core.resolution.import_id is 'The import that entered it.';

drop trigger resolution_stays on core.resolution;
create trigger resolution_stays before update or delete on core.resolution for each row execute function core.keep_in_the_register ();

-- Papers: certified copies of an entry of the register, each issued under a number, to somebody, by somebody.

alter table core.act drop constraint act_kind_check;
alter table core.act add constraint act_kind_check check
  (kind in ('apply', 'check', 'refuse', 'withdraw', 'sign', 'admit', 'receive', 'allot', 'call', 'transfer', 'surrender',
            'forfeit', 'transmit', 'nominate', 'resign', 'cease', 'pay_out', 'certify', 'copy', 'undo'));

create table core.certified_copy
(
  act_id    bigint not null,
  member_id bigint not null,
  issued_on date   not null,
  recipient text   not null,
  entry     jsonb  not null,
  constraint certified_copy_pkey primary key (act_id),
  constraint certified_copy_act_fkey foreign key (act_id) references core.act,
  constraint certified_copy_member_fkey foreign key (member_id) references core.member,
  constraint aadhaar_is_not_kept_in_copies check (not core.has_aadhaar (recipient))
);
create index certified_copy_of_member on core.certified_copy (member_id);
comment on table core.certified_copy is
  'Certified copies of the entry of one woman (Gujarat Co-operative Societies Act 1961, ss. 33 and 41).';
comment on column core.certified_copy.act_id is 'The act; its number is the serial of the copy, its words what it is for.';
comment on column core.certified_copy.member_id is 'Whose entry.';
comment on column core.certified_copy.issued_on is 'The day; the entry is as on it.';
comment on column core.certified_copy.recipient is 'To whom it was given.';
comment on column core.certified_copy.entry is 'The entry word for word as it was certified, whatever comes into the register later.';

create trigger row_stays before update or delete on core.certified_copy for each row execute function core.refuse_change ();
create trigger table_is_not_emptied before truncate on core.certified_copy execute function core.refuse_change ();
alter table core.certified_copy enable row level security, force row level security;
create policy owner_sees_all on core.certified_copy to mandali_owner using (true) with check (true);

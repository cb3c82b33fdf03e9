-- One woman, one person: she is looked for before she is entered again.

create index person_by_phone on core.person (phone) where phone is not null;
create index person_by_sewa_number on core.person (sewa_number) where sewa_number is not null;

-- What was entered twice in spite of it is put together by an act, and taken apart again when that was a mistake. Nothing of the second
-- record is changed or lost: it says only that it is the same woman as the first.

alter table core.act drop constraint act_kind_check;
alter table core.act add constraint act_kind_check check
  (kind in ('apply', 'check', 'refuse', 'withdraw', 'sign', 'admit', 'receive', 'allot', 'call', 'transfer', 'surrender',
            'forfeit', 'transmit', 'nominate', 'resign', 'cease', 'pay_out', 'certify', 'copy', 'same_woman', 'undo'));

create table core.same_woman
(
  act_id          bigint not null,
  person_id       bigint not null,
  other_person_id bigint not null,
  constraint same_woman_pkey primary key (act_id, other_person_id),
  constraint same_woman_act_fkey foreign key (act_id) references core.act,
  constraint same_woman_person_fkey foreign key (person_id) references core.person,
  constraint same_woman_other_person_fkey foreign key (other_person_id) references core.person,
  constraint same_woman_two_check check (person_id <> other_person_id)
);
create index same_woman_of_person on core.same_woman (person_id);
create index same_woman_of_other on core.same_woman (other_person_id, act_id);
comment on table core.same_woman is
  'Records of persons who are one woman. The newest row of a record that stands counts; records that had joined it earlier come along.';
comment on column core.same_woman.act_id is 'The act; it names the two memberships by which it was seen.';
comment on column core.same_woman.person_id is
  'The record that is kept: her name, birth, phone and address are shown for all her memberships.';
comment on column core.same_woman.other_person_id is 'The record that stands for the same woman; all of it stays as it is.';

create trigger row_stays before update or delete on core.same_woman for each row execute function core.refuse_change ();
create trigger table_is_not_emptied before truncate on core.same_woman execute function core.refuse_change ();
alter table core.same_woman enable row level security, force row level security;
create policy owner_sees_all on core.same_woman to mandali_owner using (true) with check (true);

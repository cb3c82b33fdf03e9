-- What directors are paid for a meeting: due person by person, and posted as payable.

insert into core.account (group_code, name, name_gu, name_hi) values
  ('administration', 'Sitting fees and travel of directors', 'સંચાલકોની બેઠક ફી અને પ્રવાસ', 'संचालकों का बैठक शुल्क और यात्रा'),
  ('creditors', 'Sitting fees payable', 'ચૂકવવાની બેઠક ફી', 'देय बैठक शुल्क')
on conflict do nothing;

insert into core.ready_rule (ordinal, code, debit_account_id, credit_account_id, name, name_gu, name_hi)
select 10, 'sitting_fee', d.account_id, c.account_id, 'Sitting fee and travel', 'બેઠક ફી અને પ્રવાસ', 'बैठक शुल्क और यात्रा'
  from core.account d, core.account c
 where d.name = 'Sitting fees and travel of directors' and c.name = 'Sitting fees payable';

create table core.sitting_due
(
  due_id       bigint      not null generated always as identity,
  meeting_id   bigint      not null,
  member_id    bigint      not null,
  fee_paise    bigint      not null,
  travel_paise bigint      not null,
  voucher_id   bigint,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  constraint sitting_due_pkey primary key (due_id),
  constraint sitting_due_is_once unique (meeting_id, member_id),
  constraint sitting_due_meeting_fkey foreign key (meeting_id) references core.meeting,
  constraint sitting_due_member_fkey foreign key (member_id) references core.member,
  constraint sitting_due_voucher_fkey foreign key (voucher_id) references core.voucher,
  constraint sitting_due_is_of_an_amount check (fee_paise >= 0 and travel_paise >= 0 and fee_paise + travel_paise > 0)
);
create index sitting_due_of_member on core.sitting_due (member_id);
create index sitting_due_of_voucher on core.sitting_due (voucher_id);
comment on table core.sitting_due is
  'Sitting fee and travel of each director for each meeting that she attended, by the rates of its day '
  '(Gujarat Co-operative Societies Act 1961, s. 75A: not above the prescribed rates).';
comment on column core.sitting_due.due_id is 'Key.';
comment on column core.sitting_due.meeting_id is 'The meeting.';
comment on column core.sitting_due.member_id is 'Who is paid.';
comment on column core.sitting_due.fee_paise is 'Sitting fee, paise.';
comment on column core.sitting_due.travel_paise is 'Travel, paise.';
comment on column core.sitting_due.voucher_id is 'The voucher that made it payable; null while no month of the books takes it.';
comment on column core.sitting_due.entered_at is 'When the meeting was closed.';
comment on column core.sitting_due.entered_by is 'By whom.';

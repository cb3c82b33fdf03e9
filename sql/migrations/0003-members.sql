-- Members and their shares. What happens stands in rows that are added and never changed; what a woman is and
-- holds on a day is read from them.

create table core.category
(
  code    text not null,
  ordinal integer not null,
  name    text not null,
  name_gu text not null,
  name_hi text not null,
  constraint category_pkey primary key (code)
);
comment on table core.category is 'What a member is in the work of the cooperative.';
comment on column core.category.code is 'Code in programs.';
comment on column core.category.ordinal is 'Place in lists.';
comment on column core.category.name is 'In English.';
comment on column core.category.name_gu is 'In Gujarati.';
comment on column core.category.name_hi is 'In Hindi.';
insert into core.category (ordinal, code, name, name_gu, name_hi) values
  (1, 'sevika', 'Sevika (health worker)', 'સેવિકા (આરોગ્ય કાર્યકર)', 'सेविका (स्वास्थ्य कार्यकर्ता)'),
  (2, 'dai', 'Dai (midwife)', 'દાયણ', 'दाई'),
  (3, 'aagewan', 'Aagewan (local leader)', 'આગેવાન', 'आगेवान'),
  (4, 'saathi', 'Saathi (health promoter)', 'સાથી', 'साथी'),
  (5, 'other', 'Other', 'અન્ય', 'अन्य');

create table core.member
(
  member_id          bigint      not null generated always as identity,
  person_id          bigint      not null,
  class              text        not null default 'ordinary',
  category           text        not null default 'other',
  application_number text        not null,
  applied_on         date        not null,
  member_number      bigint,
  entered_at         timestamptz not null default clock_timestamp (),
  entered_by         text        not null default session_user,
  constraint member_pkey primary key (member_id),
  constraint member_person_fkey foreign key (person_id) references core.person,
  constraint member_category_fkey foreign key (category) references core.category,
  constraint member_application_key unique (application_number),
  constraint member_number_is_free unique (member_number),
  constraint member_number_is_positive check (member_number > 0),
  constraint member_class_check check (class in ('ordinary', 'nominal', 'associate', 'sympathiser'))
);
create index member_of_person on core.member (person_id);
comment on table core.member is
  'A membership from its application on; a woman who comes back applies anew and keeps her old one in the books.';
comment on column core.member.member_id is 'Key.';
comment on column core.member.person_id is 'Who.';
comment on column core.member.class is 'ordinary, nominal, associate or sympathiser (Gujarat Co-operative Societies Act 1961, s. 25).';
comment on column core.member.category is 'What she is in the work: Sevika, dai, Aagewan, Saathi, other.';
comment on column core.member.application_number is 'Number of the application.';
comment on column core.member.applied_on is 'Day on which the application came in; the clock of three months starts.';
comment on column core.member.member_number is 'Number in the register of members, given at admission and kept for ever.';
comment on column core.member.entered_at is 'When the application was typed in.';
comment on column core.member.entered_by is 'By whom.';

create function core.keep_member_number ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if old.member_number is not null and new.member_number is distinct from old.member_number
     or new.person_id <> old.person_id or new.application_number <> old.application_number
     or new.applied_on <> old.applied_on then
    perform core.refuse ('what_is_entered_stays');
  end if;
  return new;
end
$$;
comment on function core.keep_member_number is 'A number in the register of members is given once; so are the facts of the application.';
create trigger member_number_stays before update on core.member for each row execute function core.keep_member_number ();
create trigger member_is_not_deleted before delete on core.member for each row execute function core.refuse_change ();
create trigger member_is_not_emptied before truncate on core.member execute function core.refuse_change ();

-- Every act on a membership is one row here, and the facts that it made point at it: what happened to a woman, in
-- order, each line with its day, its resolution and who typed it.
create table core.act
(
  act_id          bigint      not null generated always as identity,
  number          text        not null,
  kind            text        not null,
  member_id       bigint      not null,
  other_member_id bigint,
  value_on        date        not null,
  resolution_id   bigint,
  undoes_id       bigint,
  words           text,
  request_id      uuid,
  entered_at      timestamptz not null default clock_timestamp (),
  entered_by      text        not null default session_user,
  constraint act_pkey primary key (act_id),
  constraint act_number_key unique (number),
  constraint act_kind_check check (kind in ('apply', 'admit', 'allot', 'transfer', 'surrender', 'cease')),
  constraint act_member_fkey foreign key (member_id) references core.member,
  constraint act_other_member_fkey foreign key (other_member_id) references core.member,
  constraint act_resolution_fkey foreign key (resolution_id) references core.resolution,
  constraint act_undoes_fkey foreign key (undoes_id) references core.act,
  constraint act_is_undone_once unique (undoes_id),
  constraint aadhaar_is_not_kept_in_acts check (not core.has_aadhaar (words))
);
create index act_of_member on core.act (member_id, act_id);
create index act_of_other_member on core.act (other_member_id, act_id) where other_member_id is not null;
create index act_of_resolution on core.act (resolution_id);
comment on table core.act is 'What was done on memberships and shares, act by act.';
comment on column core.act.act_id is 'Key; later acts have greater ones.';
comment on column core.act.number is 'Number that people call it by, such as SHR/25-26/00012.';
comment on column core.act.kind is 'What was done.';
comment on column core.act.member_id is 'On whose membership.';
comment on column core.act.other_member_id is 'The other woman of a transfer.';
comment on column core.act.value_on is 'The day from which it counts.';
comment on column core.act.resolution_id is 'The resolution behind it.';
comment on column core.act.undoes_id is 'The earlier act that this one undoes.';
comment on column core.act.words is 'Reason or remark.';
comment on column core.act.request_id is 'The request that it came by.';
comment on column core.act.entered_at is 'When it was typed in.';
comment on column core.act.entered_by is 'By whom.';

create table core.admission
(
  member_id   bigint not null,
  act_id      bigint not null,
  admitted_on date   not null,
  constraint admission_pkey primary key (act_id),
  constraint admission_member_fkey foreign key (member_id) references core.member,
  constraint admission_act_fkey foreign key (act_id) references core.act
);
create index admission_of_member on core.admission (member_id, admitted_on);
create index admission_by_day on core.admission (admitted_on);
comment on table core.admission is 'From which day an applicant is a member.';
comment on column core.admission.member_id is 'Whose.';
comment on column core.admission.act_id is 'The act that admitted her; it names the resolution.';
comment on column core.admission.admitted_on is 'First day of membership.';

create table core.cessation
(
  member_id bigint not null,
  act_id    bigint not null,
  ceased_on date   not null,
  reason    text   not null,
  constraint cessation_pkey primary key (act_id),
  constraint cessation_member_fkey foreign key (member_id) references core.member,
  constraint cessation_act_fkey foreign key (act_id) references core.act,
  constraint cessation_reason_check check (reason in ('resigned', 'transferred_all', 'deceased', 'expelled', 'other'))
);
create index cessation_of_member on core.cessation (member_id, ceased_on);
create index cessation_by_day on core.cessation (ceased_on);
comment on table core.cessation is 'The end of a membership (Gujarat Co-operative Societies Act 1961, s. 26).';
comment on column core.cessation.member_id is 'Whose.';
comment on column core.cessation.act_id is 'The act that ended it; it holds the words.';
comment on column core.cessation.ceased_on is 'First day on which she is no member.';
comment on column core.cessation.reason is 'Why, as a code.';

create table core.seat
(
  seat_id    bigint      not null generated always as identity,
  body       text        not null,
  member_id  bigint      not null,
  office     text        not null,
  from_on    date        not null,
  until_on   date,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint seat_pkey primary key (seat_id),
  constraint seat_body_fkey foreign key (body) references core.body,
  constraint seat_member_fkey foreign key (member_id) references core.member,
  constraint seat_office_check check (office in ('director', 'chairperson', 'vice_chairperson', 'secretary', 'treasurer')),
  constraint seat_ends_after_it_begins check (until_on > from_on)
);
create index seat_of_member on core.seat (member_id, from_on);
comment on table core.seat is 'Who sits on a body, in which office, from when to when.';
comment on column core.seat.seat_id is 'Key.';
comment on column core.seat.body is 'The body.';
comment on column core.seat.member_id is 'Who.';
comment on column core.seat.office is 'director, chairperson, vice_chairperson, secretary or treasurer.';
comment on column core.seat.from_on is 'First day.';
comment on column core.seat.until_on is 'First day on which she no longer sits; null while she does.';
comment on column core.seat.entered_at is 'When it was typed in.';
comment on column core.seat.entered_by is 'By whom.';

create table core.share_movement
(
  movement_id           bigint      not null generated always as identity,
  act_id                bigint      not null,
  kind                  text        not null,
  member_id             bigint      not null,
  share_count           bigint      not null,
  first_number          bigint      not null,
  last_number           bigint      not null,
  paid_paise            bigint      not null,
  value_on              date        not null,
  counterpart_member_id bigint,
  corrects_id           bigint,
  constraint share_movement_pkey primary key (movement_id),
  constraint share_movement_member_fkey foreign key (member_id) references core.member,
  constraint share_movement_counterpart_fkey foreign key (counterpart_member_id) references core.member,
  constraint share_movement_act_fkey foreign key (act_id) references core.act,
  constraint share_movement_corrects_fkey foreign key (corrects_id) references core.share_movement,
  constraint share_movement_kind_check check (kind in ('allot', 'transfer_in', 'transfer_out', 'surrender')),
  constraint share_movement_sign_check check
    (share_count <> 0 and (share_count > 0) = (kind in ('allot', 'transfer_in')) and sign (paid_paise) in (0, sign (share_count))),
  constraint share_movement_numbers_check check (first_number > 0 and last_number - first_number + 1 = abs (share_count)),
  constraint share_movement_counterpart_check check
    ((counterpart_member_id is not null) = (kind in ('transfer_in', 'transfer_out')) and counterpart_member_id is distinct from member_id),
  constraint share_numbers_are_free exclude using gist (int8range (first_number, last_number, '[]') with &&) where (kind = 'allot')
);
create index share_movement_of_member on core.share_movement (member_id, value_on, movement_id)
  include (share_count, paid_paise, first_number, last_number);
create index share_movement_last_number on core.share_movement (last_number) where kind = 'allot';
create index share_movement_of_act on core.share_movement (act_id);
comment on table core.share_movement is
  'Shares that came to a member or left her. A holding on a day is the sum of the rows that count by that day; nothing here is '
  'ever changed.';
comment on column core.share_movement.movement_id is 'Key; later movements have greater ones.';
comment on column core.share_movement.act_id is 'The act; it names the resolution. Rows of one act share it.';
comment on column core.share_movement.kind is 'allot, transfer_in, transfer_out or surrender.';
comment on column core.share_movement.member_id is 'Whose holding.';
comment on column core.share_movement.share_count is 'Shares: above zero they came, below zero they left.';
comment on column core.share_movement.first_number is 'First distinctive number.';
comment on column core.share_movement.last_number is 'Last distinctive number.';
comment on column core.share_movement.paid_paise is 'Paid-up value that came or left with them, paise.';
comment on column core.share_movement.value_on is 'The day from which it counts.';
comment on column core.share_movement.counterpart_member_id is 'The other woman of a transfer.';
comment on column core.share_movement.corrects_id is 'The movement that this one corrects.';

create trigger act_stays before update or delete on core.act for each row execute function core.refuse_change ();
create trigger act_is_not_emptied before truncate on core.act execute function core.refuse_change ();
create trigger admission_stays before update or delete on core.admission for each row execute function core.refuse_change ();
create trigger admission_is_not_emptied before truncate on core.admission execute function core.refuse_change ();
create trigger cessation_stays before update or delete on core.cessation for each row execute function core.refuse_change ();
create trigger cessation_is_not_emptied before truncate on core.cessation execute function core.refuse_change ();
create trigger share_movement_stays before update or delete on core.share_movement for each row execute function core.refuse_change ();
create trigger share_movement_is_not_emptied before truncate on core.share_movement execute function core.refuse_change ();

-- As with resolutions: a failed check shows no row.
alter table core.member enable row level security, force row level security;
alter table core.act enable row level security, force row level security;
create policy owner_sees_all on core.member to mandali_owner using (true) with check (true);
create policy owner_sees_all on core.act to mandali_owner using (true) with check (true);

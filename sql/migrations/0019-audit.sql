-- The auditor: heads of the trail by the day, the days that she audits, and what she objects to.

create index entry_by_time on audit.entry (recorded_at, position);

-- The seat --------------------------------------------------------------------------------------------------------------

create table core.audit_span
(
  span_id    bigint      not null generated always as identity,
  login      text        not null,
  first_on   date        not null,
  last_on    date        not null,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint audit_span_pkey primary key (span_id),
  constraint audit_span_login_fkey foreign key (login) references core.login (login),
  constraint audited_days_are_in_order check (first_on <= last_on)
);
create index audit_span_of_login on core.audit_span (login, span_id);
comment on table core.audit_span is
  'The days whose books an auditor sees; the newest row of a login counts. An auditor without one sees all.';
comment on column core.audit_span.span_id is 'Key; later ones have greater ones.';
comment on column core.audit_span.login is 'The auditor.';
comment on column core.audit_span.first_on is 'First day that she sees.';
comment on column core.audit_span.last_on is 'Last day that she sees.';
comment on column core.audit_span.entered_at is 'When it was set.';
comment on column core.audit_span.entered_by is 'By whom.';

-- Objections ------------------------------------------------------------------------------------------------------------

create table core.objection_class
(
  code    text    not null,
  ordinal integer not null,
  name    text    not null,
  name_gu text    not null,
  name_hi text    not null,
  constraint objection_class_pkey primary key (code)
);
comment on table core.objection_class is 'What kind of thing an auditor objects to.';
comment on column core.objection_class.code is 'Code in programs.';
comment on column core.objection_class.ordinal is 'Place in lists.';
comment on column core.objection_class.name is 'In English.';
comment on column core.objection_class.name_gu is 'In Gujarati.';
comment on column core.objection_class.name_hi is 'In Hindi.';
insert into core.objection_class (ordinal, code, name, name_gu, name_hi) values
  (1, 'entry', 'Wrong entry', 'ખોટી નોંધ', 'ग़लत प्रविष्टि'),
  (2, 'paper', 'Voucher or paper is missing', 'વાઉચર કે કાગળ ખૂટે છે', 'वाउचर या काग़ज़ नहीं है'),
  (3, 'law', 'Law or bye-law not kept', 'કાયદો કે પેટા-નિયમ પળાયો નથી', 'क़ानून या उपनियम का पालन नहीं'),
  (4, 'recovery', 'Money to be recovered', 'વસૂલ કરવાની રકમ', 'वसूल करने की राशि'),
  (5, 'advice', 'Advice', 'સૂચન', 'सुझाव');

create table core.objection
(
  objection_id bigint      not null generated always as identity,
  number       text        not null,
  report_on    date        not null,
  due_on       date        not null,
  class        text        not null,
  voucher_id   bigint,
  cited        text,
  amount_paise bigint,
  request_id   uuid,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  constraint objection_pkey primary key (objection_id),
  constraint objection_number_key unique (number),
  constraint objection_class_fkey foreign key (class) references core.objection_class,
  constraint objection_voucher_fkey foreign key (voucher_id) references core.voucher,
  constraint objection_says_to_what check (voucher_id is not null or btrim (cited) <> ''),
  constraint objection_is_of_an_amount check (amount_paise > 0),
  constraint reply_is_due_after_the_report check (due_on >= report_on),
  constraint aadhaar_is_not_kept_in_objections check (not core.has_aadhaar (cited))
);
create index objection_of_voucher on core.objection (voucher_id) where voucher_id is not null;
comment on table core.objection is
  'What auditors object to. The society explains each defect and reports what it did within three months of the report '
  '(Gujarat Co-operative Societies Act 1961, s. 85).';
comment on column core.objection.objection_id is 'Key.';
comment on column core.objection.number is 'Number that people call it by, such as OBJ/25-26/001.';
comment on column core.objection.report_on is 'The day of the audit report.';
comment on column core.objection.due_on is 'Until when the office has to have answered.';
comment on column core.objection.class is 'What kind of thing it is.';
comment on column core.objection.voucher_id is 'The voucher it is about, if it is about one.';
comment on column core.objection.cited is 'Or what it is about: an account, a month, a statement.';
comment on column core.objection.amount_paise is 'How much money it is about, if any, paise.';
comment on column core.objection.request_id is 'The request that it came by.';
comment on column core.objection.entered_at is 'When it was raised.';
comment on column core.objection.entered_by is 'By which auditor.';

create table core.objection_step
(
  step_id      bigint      not null generated always as identity,
  objection_id bigint      not null,
  kind         text        not null,
  words        text        not null,
  action       text,
  request_id   uuid,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  constraint objection_step_pkey primary key (step_id),
  constraint objection_step_objection_fkey foreign key (objection_id) references core.objection,
  constraint objection_step_kind_check check (kind in ('raised', 'reworded', 'replied', 'kept_open', 'accepted')),
  constraint objection_step_has_words check (btrim (words) <> ''),
  constraint aadhaar_is_not_kept_in_replies check (not core.has_aadhaar (words || ' / ' || coalesce (action, '')))
);
create index objection_step_of_objection on core.objection_step (objection_id, step_id);
comment on table core.objection_step is
  'All that was said of an objection, one under the other: nothing is ever written over.';
comment on column core.objection_step.step_id is 'Key; later steps have greater ones.';
comment on column core.objection_step.objection_id is 'The objection.';
comment on column core.objection_step.kind is
  'raised or reworded by the auditor; replied by the office; then kept_open or accepted by the auditor.';
comment on column core.objection_step.words is 'What was said.';
comment on column core.objection_step.action is 'Of a reply: what was done about it.';
comment on column core.objection_step.request_id is 'The request that it came by.';
comment on column core.objection_step.entered_at is 'When.';
comment on column core.objection_step.entered_by is 'By whom.';

do $$
declare
  relation text;
begin
  foreach relation in array array['audit_span', 'objection_class', 'objection', 'objection_step']
  loop
    execute format ('create trigger %I before update or delete on core.%I for each row execute function core.refuse_change ()',
                    relation || '_stays', relation);
    execute format ('create trigger %I before truncate on core.%I execute function core.refuse_change ()',
                    relation || '_is_not_emptied', relation);
  end loop;
  -- A failed check shows no row.
  foreach relation in array array['objection', 'objection_step']
  loop
    execute format ('alter table core.%I enable row level security, force row level security', relation);
    execute format ('create policy owner_sees_all on core.%I to mandali_owner using (true) with check (true)', relation);
  end loop;
end
$$;

insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi) values
  (24, 'objection_reply_time', 'months', 1, 'An audit objection is answered within, from the day of the report',
   'ઓડિટ વાંધાનો જવાબ રિપોર્ટની તારીખથી આટલા સમયમાં અપાય', 'लेखा परीक्षा आपत्ति का उत्तर रिपोर्ट की तारीख़ से इतने समय में');
insert into core.parameter (name, value, valid_from, source) values
  ('objection_reply_time', 3, '1962-05-01', 'Gujarat Co-operative Societies Act 1961, s. 85: three months');

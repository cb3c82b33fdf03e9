-- Elections that were called by mistake, and stages that ended although seats stay vacant.

create table core.election_cancellation
(
  election_id bigint      not null,
  words       text        not null,
  request_id  uuid,
  entered_at  timestamptz not null default clock_timestamp (),
  entered_by  text        not null default session_user,
  constraint election_cancellation_pkey primary key (election_id),
  constraint election_cancellation_election_fkey foreign key (election_id) references core.election,
  constraint election_cancellation_words_check check (btrim (words) <> ''),
  constraint aadhaar_is_not_kept_in_cancelled_elections check (not core.has_aadhaar (words))
);
comment on table core.election_cancellation is
  'Elections that were called off before their declaration; they keep their number and change no seat.';
comment on column core.election_cancellation.election_id is 'The election.';
comment on column core.election_cancellation.words is 'Why.';
comment on column core.election_cancellation.request_id is 'The request that it came by.';
comment on column core.election_cancellation.entered_at is 'When it was typed in.';
comment on column core.election_cancellation.entered_by is 'By whom.';

alter table core.election_step add column words text;
alter table core.election_step add constraint aadhaar_is_not_kept_in_election_steps check (not core.has_aadhaar (words));
comment on column core.election_step.words is 'Why it ended although fewer women stand than there are seats.';

do $$
declare
  relation text;
begin
  create trigger election_cancellation_stays before update or delete on core.election_cancellation
    for each row execute function core.refuse_change ();
  create trigger election_cancellation_is_not_emptied before truncate on core.election_cancellation
    execute function core.refuse_change ();
  -- A failed check shows no row.
  foreach relation in array array['election_cancellation', 'election_step']
  loop
    execute format ('alter table core.%I enable row level security, force row level security', relation);
    execute format ('create policy owner_sees_all on core.%I to mandali_owner using (true) with check (true)', relation);
  end loop;
end
$$;

-- A slip of the pen is put right within its stage: the newest row counts, the earlier ones stay beside it --------------------

alter table core.election_nomination drop constraint she_is_nominated_once_for_a_kind;
create index election_nomination_of_member on core.election_nomination (election_id, category, member_id);

alter table core.roll_decision drop constraint roll_objection_is_decided_once;
create index roll_decision_of_objection on core.roll_decision (objection_id, decision_id);
alter table core.nomination_scrutiny drop constraint nomination_is_decided_once;
create index nomination_scrutiny_of_nomination on core.nomination_scrutiny (nomination_id, scrutiny_id);
alter table core.complaint_decision drop constraint complaint_is_decided_once;
create index complaint_decision_of_complaint on core.complaint_decision (complaint_id, decision_id);

alter table core.nomination_withdrawal drop constraint nomination_is_withdrawn_once;
create index nomination_withdrawal_of_nomination on core.nomination_withdrawal (nomination_id, withdrawal_id);
alter table core.nomination_withdrawal add column is_taken_back boolean not null default false;
comment on table core.nomination_withdrawal is 'Women who do not stand after all; the newest row of a nomination counts.';
comment on column core.nomination_withdrawal.is_taken_back is 'True when it says that the withdrawal before it was entered by mistake.';

alter table core.election_lot drop constraint election_lot_key;
create index election_lot_of_nomination on core.election_lot (nomination_id, lot_id);
alter table core.election_lot add column is_taken_back boolean not null default false;
alter table core.election_lot add column words text;
alter table core.election_lot add constraint taken_back_lot_has_words check (not is_taken_back or btrim (coalesce (words, '')) <> '');
alter table core.election_lot add constraint aadhaar_is_not_kept_with_lots check (not core.has_aadhaar (words));
comment on table core.election_lot is
  'Lots that decided between candidates with equally many votes: on whom each fell; the newest row of a candidate counts.';
comment on column core.election_lot.is_taken_back is 'True when it says that the lot before it was recorded for the wrong candidate.';
comment on column core.election_lot.words is 'Why it is taken back.';

-- Who holds an office is a question of its own; what was resolved about seats until today still gives one --------------------

update core.resolution_kind as k set ordinal = k.ordinal + 1 where k.ordinal > 9;
update core.resolution_kind as k set name = 'Seats and committees', name_gu = 'બેઠકો અને સમિતિઓ', name_hi = 'सीटें और समितियाँ'
 where k.code = 'seats';
insert into core.resolution_kind (ordinal, code, name, name_gu, name_hi, majority, of_all, bodies) values
  (10, 'office_bearers', 'Office-bearers', 'હોદ્દેદારો', 'पदाधिकारी', 'ordinary', false, '{board,general}');
alter table core.act_of_kind add column entered_until timestamptz;
comment on column core.act_of_kind.entered_until is
  'Only those may stand on it that were entered until then; null for all. Kinds were told apart later than some were passed.';
update core.act_of_kind as a set entered_until = now () where a.act in ('give_office', 'end_office') and a.kind = 'seats';
insert into core.act_of_kind (act, kind) values ('give_office', 'office_bearers'), ('end_office', 'office_bearers');

-- Co-opted members and experts, and the offices of the board ------------------------------------------------------------------

insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi, kind_needed, area)
select max (r.ordinal) + 1, 'co_opted_choose_offices', 'yes_no', 0,
       'Co-opted members and experts choose office-bearers, and co-opted ones are chosen',
       'કો-ઓપ્ટ સભ્યો અને નિષ્ણાતો હોદ્દેદારો ચૂંટે, અને કો-ઓપ્ટ સભ્ય હોદ્દો લઈ શકે',
       'सहयोजित सदस्य और विशेषज्ञ पदाधिकारी चुनें, और सहयोजित सदस्य पद ले सकें', 'bye_laws', 'seats'
  from core.rule r;
insert into core.parameter (name, value, valid_from, source) values
  ('co_opted_choose_offices', 0, '1962-05-01',
   'After the Constitution of India, art. 243ZJ (3): no vote in the election of office-bearers, and no office; no rule of Gujarat is '
   'known');

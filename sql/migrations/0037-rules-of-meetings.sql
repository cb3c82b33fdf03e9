-- Rules of meetings that did not hold: a mark in the room that is taken back, the agenda as the notice told it, why one was adjourned.

-- Who is in the room ----------------------------------------------------------------------------------------------------

alter table core.presence
  add column taken_back_at    timestamptz,
  add column taken_back_by    text,
  add column taken_back_words text,
  add constraint mark_is_taken_back_with_words check
    ((taken_back_at is null) = (taken_back_by is null)
     and (taken_back_at is null) = (coalesce (btrim (taken_back_words), '') = '')),
  add constraint aadhaar_is_not_kept_of_marks_taken_back check (not core.has_aadhaar (taken_back_words));
comment on column core.presence.taken_back_at is 'When it was found that she was never there; null while the mark stands.';
comment on column core.presence.taken_back_by is 'By whom it was taken back.';
comment on column core.presence.taken_back_words is 'Why.';
drop index core.presence_is_once_at_a_time;
create unique index presence_is_once_at_a_time on core.presence (meeting_id, member_id) where left_at is null and taken_back_at is null;

-- The notice as it was sent ---------------------------------------------------------------------------------------------

create table core.agenda_noticed
(
  item_id    bigint      not null,
  meeting_id bigint      not null,
  kind       text        not null,
  title      text        not null,
  title_gu   text,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint agenda_noticed_pkey primary key (item_id),
  constraint agenda_noticed_item_fkey foreign key (meeting_id, item_id) references core.agenda_item (meeting_id, item_id)
);
create index agenda_noticed_of_meeting on core.agenda_noticed (meeting_id);
comment on table core.agenda_noticed is
  'The agenda as it went out with the notice. An item that is not here was added afterwards; one that is keeps its words and its place.';
comment on column core.agenda_noticed.item_id is 'The item.';
comment on column core.agenda_noticed.meeting_id is 'The meeting.';
comment on column core.agenda_noticed.kind is 'What was to be done there.';
comment on column core.agenda_noticed.title is 'What the notice called it, in English.';
comment on column core.agenda_noticed.title_gu is 'In Gujarati.';
comment on column core.agenda_noticed.entered_at is 'When the notice was issued.';
comment on column core.agenda_noticed.entered_by is 'By whom.';
-- In a base that is older than this table the trail sees its first rows too.
do $$
begin
  if to_regprocedure ('audit.watch (regclass, text, text, text)') is not null then
    call audit.watch ('core.agenda_noticed', 'meeting', 'item_id');
  end if;
end
$$;
-- Of notices that went out before this was kept: what was on the agenda then, in the words that it has now.
insert into core.agenda_noticed (item_id, meeting_id, kind, title, title_gu, entered_at, entered_by)
select i.item_id, i.meeting_id, i.kind, i.title, i.title_gu, s.entered_at, s.entered_by
  from core.agenda_item i
  join core.meeting m on m.meeting_id = i.meeting_id
  join (select distinct on (t.meeting_id) t.meeting_id, t.entered_at, t.entered_by
          from core.meeting_step t
         where t.state = 'noticed'
         order by t.meeting_id, t.step_id) s on s.meeting_id = i.meeting_id
 where i.entered_at <= s.entered_at
    -- an agenda that was typed in later as a whole
    or not exists (select from core.agenda_item o where o.meeting_id = i.meeting_id and o.entered_at <= s.entered_at)
    or exists (select from core.agenda_item o where o.item_id = i.from_item_id and o.meeting_id = m.continues_id)
 order by i.item_id;
create trigger agenda_noticed_stays before update or delete on core.agenda_noticed for each row execute function core.refuse_change ();
create trigger agenda_noticed_is_not_emptied before truncate on core.agenda_noticed execute function core.refuse_change ();
alter table core.agenda_noticed enable row level security, force row level security;
create policy owner_sees_all on core.agenda_noticed to mandali_owner using (true) with check (true);

-- Why it was adjourned --------------------------------------------------------------------------------------------------

alter table core.meeting
  add column adjourned_for text,
  add constraint meeting_adjourned_for_check check (adjourned_for in ('no_quorum', 'no_time', 'other'));
comment on column core.meeting.adjourned_for is
  'Why it was adjourned: no_quorum, no_time or other; null when it was not, or before that was asked for.';

-- The agenda ------------------------------------------------------------------------------------------------------------

alter table core.agenda_item
  add column business   text,
  add column chair_note text,
  add constraint agenda_item_business_check check (business in ('report', 'accounts', 'audit', 'surplus', 'auditor')),
  add constraint aadhaar_is_not_kept_in_notes_of_the_chair check (not core.has_aadhaar (chair_note));
comment on column core.agenda_item.business is
  'What the Act asks of an annual general meeting that is done there: report, accounts, audit, surplus, auditor; null: something else.';
comment on column core.agenda_item.chair_note is 'What the chair wants to have before her eyes there; on no paper, not in the minutes.';
-- an agenda that is being prepared has these items in the words that they were given
update core.agenda_item as i
   set business = v.business
  from core.meeting m
 cross join (values
   ('report', 'Report of the board'), ('accounts', 'Balance sheet and accounts of the year'), ('audit', 'Audit report'),
   ('surplus', 'Appropriation of the surplus'), ('auditor', 'Appointment of the auditor and the fee')) v (business, title)
 where m.meeting_id = i.meeting_id and m.kind = 'annual' and m.state in ('draft', 'noticed', 'open') and i.title = v.title;

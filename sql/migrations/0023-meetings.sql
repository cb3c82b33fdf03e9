-- Meetings: how they are called, what is on the agenda, who came and went.

-- The meeting -----------------------------------------------------------------------------------------------------------

create table core.meeting_path
(
  act        text not null,
  from_state text not null,
  to_state   text not null,
  constraint meeting_path_pkey primary key (act, from_state)
);
comment on table core.meeting_path is 'The life of a meeting: which act leads from which state to which.';
comment on column core.meeting_path.act is 'Function of schema api.';
comment on column core.meeting_path.from_state is 'State before.';
comment on column core.meeting_path.to_state is 'State after.';
insert into core.meeting_path (act, from_state, to_state) values
  ('change_meeting', 'draft', 'draft'), ('change_agenda', 'draft', 'draft'), ('change_agenda', 'noticed', 'noticed'),
  ('change_agenda', 'open', 'open'),
  ('issue_notice', 'draft', 'noticed'), ('cancel_meeting', 'draft', 'cancelled'), ('cancel_meeting', 'noticed', 'cancelled'),
  ('open_meeting', 'noticed', 'open'), ('adjourn_meeting', 'noticed', 'adjourned'), ('adjourn_meeting', 'open', 'adjourned'),
  ('close_meeting', 'open', 'closed'), ('draft_minutes', 'closed', 'minuted'), ('draft_minutes', 'adjourned', 'minuted'),
  ('draft_minutes', 'minuted', 'minuted'), ('write_minutes', 'minuted', 'minuted'), ('circulate_minutes', 'minuted', 'circulated'),
  ('write_minutes', 'circulated', 'minuted'), ('confirm_minutes', 'circulated', 'confirmed'),
  ('sign_minutes', 'confirmed', 'signed'), ('certify_minutes', 'signed', 'signed');

create table core.meeting
(
  meeting_id      bigint      not null generated always as identity,
  body            text        not null,
  kind            text        not null,
  number          text        not null,
  held_on         date        not null,
  begins          text        not null,
  place           text        not null,
  place_gu        text,
  state           text        not null default 'draft',
  continues_id    bigint,
  asked_on        date,
  asked_by        bigint,
  chair_id        bigint,
  opened_at       timestamptz,
  closed_at       timestamptz,
  row_version     bigint      not null default 1,
  entered_at      timestamptz not null default clock_timestamp (),
  entered_by      text        not null default session_user,
  constraint meeting_pkey primary key (meeting_id),
  constraint meeting_number_key unique (number),
  constraint meeting_body_fkey foreign key (body) references core.body,
  constraint meeting_continues_fkey foreign key (continues_id) references core.meeting,
  constraint meeting_chair_fkey foreign key (chair_id) references core.member,
  constraint meeting_kind_check check (kind in ('ordinary', 'annual', 'special')),
  constraint meeting_state_check check (state in ('draft', 'noticed', 'cancelled', 'open', 'adjourned', 'closed', 'minuted',
                                                  'circulated', 'confirmed', 'signed')),
  constraint meeting_begins_at_an_hour check (begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint meeting_has_a_place check (btrim (place) <> ''),
  constraint meeting_is_asked_for_by_members check (asked_by > 0),
  constraint aadhaar_is_not_kept_of_meetings check (not core.has_aadhaar (place || ' / ' || coalesce (place_gu, '')))
);
create index meeting_of_body on core.meeting (body, held_on);
create index meeting_continued on core.meeting (continues_id) where continues_id is not null;
comment on table core.meeting is 'The meetings of all bodies.';
comment on column core.meeting.meeting_id is 'Key.';
comment on column core.meeting.body is 'Who meets.';
comment on column core.meeting.kind is 'ordinary, annual (the annual general meeting) or special.';
comment on column core.meeting.number is 'Number that people call it by, such as MBRD/26-27/003.';
comment on column core.meeting.held_on is 'The day.';
comment on column core.meeting.begins is 'The hour on the notice, such as 11:00, in Gujarat.';
comment on column core.meeting.place is 'Where, in English.';
comment on column core.meeting.place_gu is 'Where, in Gujarati.';
comment on column core.meeting.state is 'Where in its life it is: core.meeting_path.';
comment on column core.meeting.continues_id is 'The adjourned meeting that it continues.';
comment on column core.meeting.asked_on is
  'Of a special meeting: when members asked for it (Gujarat Co-operative Societies Act 1961, s. 78).';
comment on column core.meeting.asked_by is 'How many members asked for it.';
comment on column core.meeting.chair_id is 'Who is in the chair.';
comment on column core.meeting.opened_at is 'When it was opened.';
comment on column core.meeting.closed_at is 'When it was closed or adjourned.';
comment on column core.meeting.row_version is 'Counts the changes; a form that saw an older one is told so.';
comment on column core.meeting.entered_at is 'When it was typed in.';
comment on column core.meeting.entered_by is 'By whom.';

create table core.meeting_step
(
  step_id    bigint      not null generated always as identity,
  meeting_id bigint      not null,
  act        text        not null,
  state      text        not null,
  words      text,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint meeting_step_pkey primary key (step_id),
  constraint meeting_step_meeting_fkey foreign key (meeting_id) references core.meeting,
  constraint aadhaar_is_not_kept_in_meeting_steps check (not core.has_aadhaar (words))
);
create index meeting_step_of_meeting on core.meeting_step (meeting_id, step_id);
comment on table core.meeting_step is 'The life of each meeting, step by step.';
comment on column core.meeting_step.step_id is 'Key; later steps have greater ones.';
comment on column core.meeting_step.meeting_id is 'The meeting.';
comment on column core.meeting_step.act is 'What was done.';
comment on column core.meeting_step.state is 'State after it.';
comment on column core.meeting_step.words is 'Why, where a reason is asked for.';
comment on column core.meeting_step.entered_at is 'When.';
comment on column core.meeting_step.entered_by is 'By whom.';

-- The agenda ------------------------------------------------------------------------------------------------------------

create table core.agenda_item
(
  item_id     bigint      not null generated always as identity,
  meeting_id  bigint      not null,
  parent_id   bigint,
  ordinal     integer     not null,
  kind        text        not null,
  title       text        not null,
  title_gu    text,
  minutes     integer,
  from_item_id bigint,
  state       text        not null default 'waiting',
  note        text,
  note_gu     text,
  entered_at  timestamptz not null default clock_timestamp (),
  entered_by  text        not null default session_user,
  constraint agenda_item_pkey primary key (item_id),
  constraint agenda_item_meeting_fkey foreign key (meeting_id) references core.meeting,
  constraint agenda_item_is_of_one_meeting unique (meeting_id, item_id),
  constraint agenda_item_parent_fkey foreign key (meeting_id, parent_id) references core.agenda_item (meeting_id, item_id),
  constraint agenda_item_from_fkey foreign key (from_item_id) references core.agenda_item,
  constraint agenda_item_kind_check check (kind in ('minutes', 'actions', 'decision', 'information', 'accounts', 'election', 'other')),
  constraint agenda_item_state_check check (state in ('waiting', 'current', 'done', 'carried', 'dropped')),
  constraint agenda_item_has_a_title check (btrim (title) <> ''),
  constraint agenda_item_takes_minutes check (minutes between 1 and 600),
  constraint aadhaar_is_not_kept_in_agendas check
    (not core.has_aadhaar (title || ' / ' || coalesce (title_gu, '') || ' / ' || coalesce (note, '') || ' / ' || coalesce (note_gu, '')))
);
create index agenda_item_from on core.agenda_item (from_item_id) where from_item_id is not null;
comment on table core.agenda_item is 'The agenda of a meeting: a tree.';
comment on column core.agenda_item.item_id is 'Key.';
comment on column core.agenda_item.meeting_id is 'The meeting.';
comment on column core.agenda_item.parent_id is 'The item that it is a part of.';
comment on column core.agenda_item.ordinal is 'Place among the items of the same parent.';
comment on column core.agenda_item.kind is 'What is done there: confirm minutes, review actions, decide, hear, lay the accounts, elect.';
comment on column core.agenda_item.title is 'In English.';
comment on column core.agenda_item.title_gu is 'In Gujarati.';
comment on column core.agenda_item.minutes is 'How long it should take.';
comment on column core.agenda_item.from_item_id is 'The unfinished item of an earlier meeting that it comes from.';
comment on column core.agenda_item.state is 'waiting, current, done, carried to the next meeting, or dropped.';
comment on column core.agenda_item.note is 'What was said, for the minutes, in English.';
comment on column core.agenda_item.note_gu is 'In Gujarati.';
comment on column core.agenda_item.entered_at is 'When it was typed in.';
comment on column core.agenda_item.entered_by is 'By whom.';

create table core.agenda_paper
(
  paper_id   bigint      not null generated always as identity,
  item_id    bigint      not null,
  name       text        not null,
  content    bytea       not null,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint agenda_paper_pkey primary key (paper_id),
  constraint agenda_paper_item_fkey foreign key (item_id) references core.agenda_item,
  constraint paper_has_a_name check (btrim (name) <> '' and length (name) <= 200),
  constraint paper_is_not_too_large check (octet_length (content) between 1 and 10485760),
  constraint aadhaar_is_not_kept_in_names_of_papers check (not core.has_aadhaar (name))
);
create index agenda_paper_of_item on core.agenda_paper (item_id);
comment on table core.agenda_paper is 'Papers that lie beside an item.';
comment on column core.agenda_paper.paper_id is 'Key.';
comment on column core.agenda_paper.item_id is 'The item.';
comment on column core.agenda_paper.name is 'Name of the file.';
comment on column core.agenda_paper.content is 'The file.';
comment on column core.agenda_paper.entered_at is 'When it was laid there.';
comment on column core.agenda_paper.entered_by is 'By whom.';

create table core.notice_copy
(
  copy_id    bigint      not null generated always as identity,
  meeting_id bigint      not null,
  member_id  bigint,
  recipient  text,
  way        text        not null,
  sent_on    date        not null,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint notice_copy_pkey primary key (copy_id),
  constraint notice_copy_meeting_fkey foreign key (meeting_id) references core.meeting,
  constraint notice_copy_member_fkey foreign key (member_id) references core.member,
  constraint notice_copy_way_check check (way in ('hand', 'post', 'message', 'board')),
  constraint notice_copy_is_to_somebody check (member_id is not null or btrim (recipient) <> ''),
  constraint aadhaar_is_not_kept_of_recipients check (not core.has_aadhaar (recipient))
);
create index notice_copy_of_meeting on core.notice_copy (meeting_id);
create index notice_copy_of_member on core.notice_copy (member_id) where member_id is not null;
comment on table core.notice_copy is 'To whom the notice of a meeting went, how and when.';
comment on column core.notice_copy.copy_id is 'Key.';
comment on column core.notice_copy.meeting_id is 'The meeting.';
comment on column core.notice_copy.member_id is 'To which member.';
comment on column core.notice_copy.recipient is 'Or to whom else: the auditor, the notice board.';
comment on column core.notice_copy.way is 'hand, post, message, or board (the notice board).';
comment on column core.notice_copy.sent_on is 'The day.';
comment on column core.notice_copy.entered_at is 'When it was typed in.';
comment on column core.notice_copy.entered_by is 'By whom.';

-- Who is in the room ----------------------------------------------------------------------------------------------------

create table core.presence
(
  presence_id bigint      not null generated always as identity,
  meeting_id  bigint      not null,
  member_id   bigint      not null,
  came_at     timestamptz not null,
  left_at     timestamptz,
  way         text        not null,
  entered_at  timestamptz not null default clock_timestamp (),
  entered_by  text        not null default session_user,
  constraint presence_pkey primary key (presence_id),
  constraint presence_meeting_fkey foreign key (meeting_id) references core.meeting,
  constraint presence_member_fkey foreign key (member_id) references core.member,
  constraint presence_way_check check (way in ('name', 'number', 'card', 'list')),
  constraint presence_ends_after_it_begins check (left_at >= came_at)
);
create unique index presence_is_once_at_a_time on core.presence (meeting_id, member_id) where left_at is null;
create index presence_of_member on core.presence (member_id, meeting_id);
comment on table core.presence is 'Who was in the room, from when to when; one who left and came again has two rows.';
comment on column core.presence.presence_id is 'Key.';
comment on column core.presence.meeting_id is 'The meeting.';
comment on column core.presence.member_id is 'Who.';
comment on column core.presence.came_at is 'From when.';
comment on column core.presence.left_at is 'Until when; null while she is there or until the end.';
comment on column core.presence.way is 'How she was found: name or photograph, number, card, or from the signed list afterwards.';
comment on column core.presence.entered_at is 'When it was typed in.';
comment on column core.presence.entered_by is 'By whom.';

create table core.head_count
(
  count_id   bigint      not null generated always as identity,
  meeting_id bigint      not null,
  block      text        not null,
  heads      bigint      not null,
  counted_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint head_count_pkey primary key (count_id),
  constraint head_count_meeting_fkey foreign key (meeting_id) references core.meeting,
  constraint head_count_is_not_negative check (heads >= 0),
  constraint head_count_names_its_block check (btrim (block) <> ''),
  constraint aadhaar_is_not_kept_of_blocks check (not core.has_aadhaar (block))
);
create index head_count_of_meeting on core.head_count (meeting_id, block, count_id);
comment on table core.head_count is 'Heads of a large meeting, counted block by block; the newest count of a block stands.';
comment on column core.head_count.count_id is 'Key.';
comment on column core.head_count.meeting_id is 'The meeting.';
comment on column core.head_count.block is 'Part of the hall.';
comment on column core.head_count.heads is 'How many members sit there.';
comment on column core.head_count.counted_at is 'When.';
comment on column core.head_count.entered_by is 'By whom it was typed in.';

do $$
declare
  relation text;
begin
  -- what was said and done stays
  foreach relation in array array['meeting_step', 'notice_copy', 'head_count']
  loop
    execute format ('create trigger %I before update or delete on core.%I for each row execute function core.refuse_change ()',
                    relation || '_stays', relation);
    execute format ('create trigger %I before truncate on core.%I execute function core.refuse_change ()',
                    relation || '_is_not_emptied', relation);
  end loop;
  -- a failed check shows no row
  foreach relation in array array['meeting', 'meeting_step', 'agenda_item', 'agenda_paper', 'notice_copy',
                                    'presence', 'head_count']
  loop
    execute format ('alter table core.%I enable row level security, force row level security', relation);
    execute format ('create policy owner_sees_all on core.%I to mandali_owner using (true) with check (true)', relation);
  end loop;
end
$$;

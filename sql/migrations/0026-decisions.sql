-- What meetings decide: proposals and votes, what is to be done, minutes until they are locked; and what the wall shows.

-- Proposals and votes ---------------------------------------------------------------------------------------------------

create table core.motion
(
  motion_id     bigint      not null generated always as identity,
  meeting_id    bigint      not null,
  item_id       bigint      not null,
  kind          text        not null,
  words         text        not null,
  words_gu      text,
  proposer_id   bigint      not null,
  seconder_id   bigint,
  state         text        not null default 'proposed',
  state_words   text,
  referred_to   text,
  read_back_at  timestamptz,
  read_back_by  text,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint motion_pkey primary key (motion_id),
  constraint motion_item_fkey foreign key (meeting_id, item_id) references core.agenda_item (meeting_id, item_id),
  constraint motion_kind_fkey foreign key (kind) references core.resolution_kind,
  constraint motion_proposer_fkey foreign key (proposer_id) references core.member,
  constraint motion_seconder_fkey foreign key (seconder_id) references core.member,
  constraint motion_referred_fkey foreign key (referred_to) references core.body,
  constraint motion_state_check check (state in ('proposed', 'seconded', 'open', 'passed', 'lost', 'withdrawn', 'deferred', 'referred')),
  constraint motion_has_words check (btrim (words) <> ''),
  constraint motion_is_seconded_by_another check (seconder_id <> proposer_id),
  constraint aadhaar_is_not_kept_in_motions check
    (not core.has_aadhaar (words || ' / ' || coalesce (words_gu, '') || ' / ' || coalesce (state_words, '')))
);
create index motion_of_meeting on core.motion (meeting_id, item_id);
alter table core.resolution add constraint resolution_motion_fkey foreign key (motion_id) references core.motion;
create unique index resolution_of_motion on core.resolution (motion_id) where motion_id is not null;
comment on table core.motion is 'What was proposed in a meeting, and what became of it.';
comment on column core.motion.motion_id is 'Key.';
comment on column core.motion.meeting_id is 'The meeting.';
comment on column core.motion.item_id is 'The item of its agenda.';
comment on column core.motion.kind is 'What it is about.';
comment on column core.motion.words is 'What is to be resolved, in English.';
comment on column core.motion.words_gu is 'In Gujarati.';
comment on column core.motion.proposer_id is 'Who proposed it.';
comment on column core.motion.seconder_id is 'Who seconded it.';
comment on column core.motion.state is 'proposed, seconded, open (it is being voted on), passed, lost, withdrawn, deferred or referred.';
comment on column core.motion.state_words is 'Why it was withdrawn, deferred or referred.';
comment on column core.motion.referred_to is 'The body that it was referred to.';
comment on column core.motion.read_back_at is 'When the decision was read aloud and agreed to.';
comment on column core.motion.read_back_by is 'Who marked that.';
comment on column core.motion.entered_at is 'When it was typed in.';
comment on column core.motion.entered_by is 'By whom.';

create table core.motion_share
(
  line_id     bigint not null generated always as identity,
  motion_id   bigint not null,
  member_id   bigint not null,
  share_count bigint not null,
  is_done     boolean not null default false,
  constraint motion_share_pkey primary key (line_id),
  constraint motion_share_names_her_once unique (motion_id, member_id),
  constraint motion_share_motion_fkey foreign key (motion_id) references core.motion,
  constraint motion_share_member_fkey foreign key (member_id) references core.member,
  constraint motion_share_is_of_some check (share_count > 0)
);
create index motion_share_of_member on core.motion_share (member_id);
comment on table core.motion_share is 'Applicants whom a proposal would admit, and how many shares each would be allotted.';
comment on column core.motion_share.line_id is 'Key.';
comment on column core.motion_share.motion_id is 'The proposal.';
comment on column core.motion_share.member_id is 'The application.';
comment on column core.motion_share.share_count is 'How many shares.';
comment on column core.motion_share.is_done is 'True once she was admitted and they were allotted by the resolution.';

create table core.vote
(
  vote_id       bigint      not null generated always as identity,
  motion_id     bigint      not null,
  way           text        not null,
  entitled      bigint      not null,
  quorum_needed bigint      not null,
  roll_hash     bytea       not null,
  opened_at     timestamptz not null default clock_timestamp (),
  closed_at     timestamptz,
  present       bigint,
  for_count     bigint,
  against_count bigint,
  abstain_count bigint,
  invalid_count bigint,
  not_voting    bigint,
  casting       text,
  outcome       text,
  entered_by    text        not null default session_user,
  constraint vote_pkey primary key (vote_id),
  constraint vote_motion_fkey foreign key (motion_id) references core.motion,
  constraint vote_way_check check (way in ('hands', 'paper', 'roll_call')),
  constraint vote_casting_check check (casting in ('for', 'against')),
  constraint vote_outcome_check check (outcome in ('passed', 'lost')),
  constraint vote_counts_are_not_negative check
    (least (entitled, quorum_needed, present, for_count, against_count, abstain_count, invalid_count, not_voting) >= 0),
  constraint vote_is_of_those_entitled check (present <= entitled),
  constraint vote_adds_up check (for_count + against_count + abstain_count + invalid_count + not_voting = present),
  constraint vote_is_closed_whole check
    ((closed_at is null) = (outcome is null) and (closed_at is null) = (present is null) and (closed_at is null) = (for_count is null)
     and (closed_at is null) = (against_count is null) and (closed_at is null) = (abstain_count is null)
     and (closed_at is null) = (invalid_count is null) and (closed_at is null) = (not_voting is null)),
  constraint casting_vote_is_of_a_tie check (casting is null or for_count = against_count)
);
create unique index motion_is_voted_on_once on core.vote (motion_id);
comment on table core.vote is 'Each vote: who was entitled and present, and how it went. Its totals always add up.';
comment on column core.vote.vote_id is 'Key.';
comment on column core.vote.motion_id is 'The proposal.';
comment on column core.vote.way is 'hands (show of hands), paper (counted) or roll_call (by name).';
comment on column core.vote.entitled is 'How many were entitled to vote in this body on the day.';
comment on column core.vote.quorum_needed is 'How many had to be present.';
comment on column core.vote.roll_hash is 'SHA-256 over the roll of the entitled, frozen when the vote was opened.';
comment on column core.vote.opened_at is 'When it was opened.';
comment on column core.vote.closed_at is 'When it was closed.';
comment on column core.vote.present is 'How many of the entitled were in the room.';
comment on column core.vote.for_count is 'Votes for.';
comment on column core.vote.against_count is 'Votes against.';
comment on column core.vote.abstain_count is 'Present and abstaining, for an interest or otherwise.';
comment on column core.vote.invalid_count is 'Invalid papers.';
comment on column core.vote.not_voting is 'Present and not voting.';
comment on column core.vote.casting is
  'How the chair gave her casting vote when both sides were equal (Gujarat Co-operative Societies Act 1961, s. 28).';
comment on column core.vote.outcome is 'passed or lost.';
comment on column core.vote.entered_by is 'Who opened it.';

create table core.vote_roll
(
  roll_id    bigint  not null generated always as identity,
  vote_id    bigint  not null,
  member_id  bigint  not null,
  is_present boolean not null,
  choice     text,
  chosen_by  text,
  constraint vote_roll_pkey primary key (roll_id),
  constraint vote_roll_names_her_once unique (vote_id, member_id),
  constraint vote_roll_vote_fkey foreign key (vote_id) references core.vote,
  constraint vote_roll_member_fkey foreign key (member_id) references core.member,
  constraint vote_roll_choice_check check (choice in ('for', 'against', 'abstain', 'interest')),
  constraint vote_is_of_one_present check (choice is null or is_present)
);
create index vote_roll_of_member on core.vote_roll (member_id, vote_id);
comment on table core.vote_roll is 'The roll of the entitled as it was when a vote was opened.';
comment on column core.vote_roll.roll_id is 'Key.';
comment on column core.vote_roll.vote_id is 'The vote.';
comment on column core.vote_roll.member_id is 'Who was entitled.';
comment on column core.vote_roll.is_present is 'Whether she was in the room then.';
comment on column core.vote_roll.choice is
  'In a roll-call: for, against or abstain. In every vote: interest, when she abstained because she has an interest in it.';
comment on column core.vote_roll.chosen_by is 'Who typed it: the secretary, or she herself.';

-- What is to be done ----------------------------------------------------------------------------------------------------

create table core.meeting_action
(
  action_id     bigint      not null generated always as identity,
  meeting_id    bigint      not null,
  item_id       bigint      not null,
  motion_id     bigint,
  words         text        not null,
  words_gu      text,
  owner_id      bigint,
  owner_name    text,
  due_on        date        not null,
  done_on       date,
  done_words    text,
  review        text,
  review_words  text,
  reviewed_in   bigint,
  entered_at    timestamptz not null default clock_timestamp (),
  entered_by    text        not null default session_user,
  constraint meeting_action_pkey primary key (action_id),
  constraint meeting_action_item_fkey foreign key (meeting_id, item_id) references core.agenda_item (meeting_id, item_id),
  constraint meeting_action_motion_fkey foreign key (motion_id) references core.motion,
  constraint meeting_action_owner_fkey foreign key (owner_id) references core.member,
  constraint meeting_action_reviewed_fkey foreign key (reviewed_in) references core.meeting,
  constraint meeting_action_has_words check (btrim (words) <> ''),
  constraint meeting_action_has_an_owner check (owner_id is not null or btrim (owner_name) <> ''),
  constraint meeting_action_review_check check (review in ('done', 'not_done')),
  constraint aadhaar_is_not_kept_in_meeting_actions check
    (not core.has_aadhaar (words || ' / ' || coalesce (words_gu, '') || ' / ' || coalesce (owner_name, '') || ' / '
                           || coalesce (done_words, '') || ' / ' || coalesce (review_words, '')))
);
create index meeting_action_of_meeting on core.meeting_action (meeting_id, item_id);
comment on table core.meeting_action is 'What a meeting asked somebody to do.';
comment on column core.meeting_action.action_id is 'Key.';
comment on column core.meeting_action.meeting_id is 'The meeting.';
comment on column core.meeting_action.item_id is 'The item of its agenda.';
comment on column core.meeting_action.motion_id is 'The proposal that it carries out, if it does.';
comment on column core.meeting_action.words is 'What is to be done, in English.';
comment on column core.meeting_action.words_gu is 'In Gujarati.';
comment on column core.meeting_action.owner_id is 'Which member does it.';
comment on column core.meeting_action.owner_name is 'Or who else.';
comment on column core.meeting_action.due_on is 'Until when.';
comment on column core.meeting_action.done_on is 'When it was said to be done.';
comment on column core.meeting_action.done_words is 'What was done.';
comment on column core.meeting_action.review is 'Whether it was really done, as a later meeting found: done or not_done.';
comment on column core.meeting_action.review_words is 'What the meeting found.';
comment on column core.meeting_action.reviewed_in is 'Which meeting.';
comment on column core.meeting_action.entered_at is 'When it was typed in.';
comment on column core.meeting_action.entered_by is 'By whom.';

-- Minutes ---------------------------------------------------------------------------------------------------------------

create table core.minutes
(
  minutes_id bigint      not null generated always as identity,
  meeting_id bigint      not null,
  language   text        not null,
  words      text        not null,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint minutes_pkey primary key (minutes_id),
  constraint minutes_meeting_fkey foreign key (meeting_id) references core.meeting,
  constraint minutes_language_check check (language in ('en', 'gu')),
  constraint minutes_have_words check (btrim (words) <> ''),
  constraint minutes_are_not_too_long check (length (words) <= 200000),
  constraint aadhaar_is_not_kept_in_minutes check (not core.has_aadhaar (words))
);
create index minutes_of_meeting on core.minutes (meeting_id, language, minutes_id);
comment on table core.minutes is 'The minutes of a meeting as text, every version; the newest of a language stands.';
comment on column core.minutes.minutes_id is 'Key; later versions have greater ones.';
comment on column core.minutes.meeting_id is 'The meeting.';
comment on column core.minutes.language is 'en or gu.';
comment on column core.minutes.words is 'The text: a line that begins with # is a heading.';
comment on column core.minutes.entered_at is 'When it was written.';
comment on column core.minutes.entered_by is 'By whom.';

create table core.minutes_confirmed
(
  meeting_id   bigint      not null,
  confirmed_in bigint      not null,
  corrections  text,
  entered_at   timestamptz not null default clock_timestamp (),
  entered_by   text        not null default session_user,
  constraint minutes_confirmed_pkey primary key (meeting_id),
  constraint minutes_confirmed_meeting_fkey foreign key (meeting_id) references core.meeting,
  constraint minutes_confirmed_in_fkey foreign key (confirmed_in) references core.meeting,
  constraint minutes_are_confirmed_by_another_meeting check (confirmed_in <> meeting_id),
  constraint aadhaar_is_not_kept_in_corrections check (not core.has_aadhaar (corrections))
);
create index minutes_confirmed_in on core.minutes_confirmed (confirmed_in);
comment on table core.minutes_confirmed is 'Which meeting confirmed the minutes of which, with the corrections kept beside the text.';
comment on column core.minutes_confirmed.meeting_id is 'Whose minutes.';
comment on column core.minutes_confirmed.confirmed_in is 'The later meeting that confirmed them.';
comment on column core.minutes_confirmed.corrections is 'What it corrected; the text itself stays as it was circulated.';
comment on column core.minutes_confirmed.entered_at is 'When it was typed in.';
comment on column core.minutes_confirmed.entered_by is 'By whom.';

create table core.minutes_signed
(
  meeting_id bigint      not null,
  signer_id  bigint      not null,
  way        text        not null,
  signed_on  date        not null,
  first_page bigint      not null,
  page_count bigint      not null,
  hash       bytea       not null,
  entered_at timestamptz not null default clock_timestamp (),
  entered_by text        not null default session_user,
  constraint minutes_signed_pkey primary key (meeting_id),
  constraint minutes_signed_meeting_fkey foreign key (meeting_id) references core.meeting,
  constraint minutes_signed_signer_fkey foreign key (signer_id) references core.member,
  constraint minutes_signed_way_check check (way in ('signature', 'thumb')),
  constraint minutes_fill_pages check (first_page > 0 and page_count > 0)
);
comment on table core.minutes_signed is 'Who signed the minutes; from then on they are locked.';
comment on column core.minutes_signed.meeting_id is 'Whose minutes.';
comment on column core.minutes_signed.signer_id is 'Who signed: who was in the chair.';
comment on column core.minutes_signed.way is 'signature or thumb.';
comment on column core.minutes_signed.signed_on is 'The day.';
comment on column core.minutes_signed.first_page is 'Their first page in the minute book of the body.';
comment on column core.minutes_signed.page_count is 'How many pages they fill.';
comment on column core.minutes_signed.hash is 'SHA-256 over the text in each language, in order.';
comment on column core.minutes_signed.entered_at is 'When it was typed in.';
comment on column core.minutes_signed.entered_by is 'By whom.';

create table core.wall
(
  meeting_id bigint      not null,
  slide      text        not null,
  is_blank   boolean     not null default false,
  changed_at timestamptz not null default clock_timestamp (),
  changed_by text        not null default session_user,
  constraint wall_pkey primary key (meeting_id),
  constraint wall_meeting_fkey foreign key (meeting_id) references core.meeting,
  constraint wall_slide_is_short check (slide ~ '^[a-z]+(:[0-9]+)?$')
);
comment on table core.wall is 'What the wall shows of a meeting now, whoever drives it.';
comment on column core.wall.meeting_id is 'The meeting.';
comment on column core.wall.slide is 'Which slide: title, quorum, agenda, item:7, motion:3, result:3, figures, end.';
comment on column core.wall.is_blank is 'True while it shows nothing.';
comment on column core.wall.changed_at is 'When it was changed.';
comment on column core.wall.changed_by is 'By whom.';

do $$
declare
  relation text;
begin
  -- what was said and done stays
  foreach relation in array array['minutes', 'minutes_confirmed', 'minutes_signed']
  loop
    execute format ('create trigger %I before update or delete on core.%I for each row execute function core.refuse_change ()',
                    relation || '_stays', relation);
    execute format ('create trigger %I before truncate on core.%I execute function core.refuse_change ()',
                    relation || '_is_not_emptied', relation);
  end loop;
  -- a failed check shows no row
  foreach relation in array array['motion', 'vote', 'vote_roll', 'meeting_action', 'minutes', 'minutes_confirmed',
                                    'wall']
  loop
    execute format ('alter table core.%I enable row level security, force row level security', relation);
    execute format ('create policy owner_sees_all on core.%I to mandali_owner using (true) with check (true)', relation);
  end loop;
end
$$;

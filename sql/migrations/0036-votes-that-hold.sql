-- A vote is counted against the room of its opening; one that was opened by mistake is stopped; who took the chair; bounds of rules.

-- Who is present, too, is known when a vote is opened; a vote that is being taken on the day of the upgrade gets it from its roll.
alter table core.vote drop constraint vote_is_closed_whole;
update core.vote as v
   set present = (select count (*) from core.vote_roll r where r.vote_id = v.vote_id and r.is_present)
 where v.present is null;
alter table core.vote alter column present set not null;
alter table core.vote add constraint vote_is_closed_whole check
  ((closed_at is null) = (outcome is null) and (closed_at is null) = (for_count is null) and (closed_at is null) = (against_count is null)
   and (closed_at is null) = (abstain_count is null) and (closed_at is null) = (invalid_count is null)
   and (closed_at is null) = (not_voting is null));
comment on column core.vote.present is
  'How many of the entitled were in the room when it was opened; in a large meeting the heads that were counted by then.';
-- Votes of before were counted against the room of their end: what they say of those present cannot be mended any more.
alter table core.vote add column is_of_opening boolean not null default false;
alter table core.vote alter column is_of_opening set default true;
comment on column core.vote.is_of_opening is 'Whether those present are counted as of its opening; of earlier ones as of its end.';
comment on column core.vote.entitled is 'How many were entitled to vote in this body when it was opened.';
comment on column core.vote.quorum_needed is 'How many had to be present when it was opened.';
create trigger vote_keeps_its_opening before update on core.vote
  for each row when (old.roll_hash <> ''::bytea
                     and (new.motion_id, new.way, new.entitled, new.quorum_needed, new.present, new.roll_hash, new.opened_at)
                         is distinct from
                         (old.motion_id, old.way, old.entitled, old.quorum_needed, old.present, old.roll_hash, old.opened_at))
  execute function core.refuse_change ();

-- A vote that was opened by mistake is stopped: its roll stays, and another one can be taken.
alter table core.vote add column stopped_at timestamptz;
alter table core.vote add column stop_words text;
alter table core.vote add constraint vote_is_stopped_with_words check ((stopped_at is null) = (coalesce (btrim (stop_words), '') = ''));
alter table core.vote add constraint vote_is_closed_or_stopped check (closed_at is null or stopped_at is null);
alter table core.vote add constraint aadhaar_is_not_kept_of_stopped_votes check (not core.has_aadhaar (stop_words));
comment on column core.vote.stopped_at is 'When it was stopped, because it had been opened by mistake; its motion can be voted on again.';
comment on column core.vote.stop_words is 'Why it was stopped.';
drop index core.motion_is_voted_on_once;
create unique index motion_is_voted_on_once on core.vote (motion_id) where stopped_at is null;
create index vote_of_motion on core.vote (motion_id, vote_id);
drop trigger vote_stays_once_closed on core.vote;
create trigger vote_stays_once_over before update or delete on core.vote
  for each row when (old.closed_at is not null or old.stopped_at is not null) execute function core.refuse_change ();

-- Another one takes the chair while a meeting goes on.
insert into core.meeting_path (act, from_state, to_state) values ('take_chair', 'open', 'open');
alter table core.meeting_step add column chair_id bigint;
alter table core.meeting_step add column chair_before_id bigint;
alter table core.meeting_step add column happened_at timestamptz;
alter table core.meeting_step add constraint meeting_step_chair_fkey foreign key (chair_id) references core.member;
alter table core.meeting_step add constraint meeting_step_chair_before_fkey foreign key (chair_before_id) references core.member;
alter table core.meeting_step add constraint chair_is_taken_at_an_hour check
  (act <> 'take_chair' or (chair_id is not null and chair_before_id <> chair_id and happened_at is not null));
comment on column core.meeting_step.chair_id is 'Of take_chair: who took it.';
comment on column core.meeting_step.chair_before_id is 'Of take_chair: who was in it before.';
comment on column core.meeting_step.happened_at is 'Of take_chair: at which hour of the meeting.';

-- The roll of a vote, too, stays what it was when it was opened; how one votes can be marked until it is over.
create function core.refuse_roll_change ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  vote core.vote;
begin
  select v.* into strict vote from core.vote v where v.vote_id = case tg_op when 'DELETE' then old.vote_id else new.vote_id end;
  if tg_op = 'DELETE' or vote.closed_at is not null or vote.stopped_at is not null
     or tg_op = 'INSERT' and vote.roll_hash <> ''::bytea
     or tg_op = 'UPDATE' and (new.roll_id, new.vote_id, new.member_id, new.is_present)
                             is distinct from (old.roll_id, old.vote_id, old.member_id, old.is_present) then
    perform core.refuse ('what_is_entered_stays');
  end if;
  return new;
end
$$;
comment on function core.refuse_roll_change is
  'Trigger of rolls: nothing of a frozen roll changes but how one votes, and that until the vote is over.';
create trigger vote_roll_stays before insert or update or delete on core.vote_roll
  for each row execute function core.refuse_roll_change ();
create trigger vote_roll_is_not_emptied before truncate on core.vote_roll execute function core.refuse_change ();

-- The resolution by which an office or a seat ended is kept.
alter table core.office add column end_resolution_id bigint;
alter table core.office add constraint office_end_resolution_fkey foreign key (end_resolution_id) references core.resolution;
alter table core.seat_place add column end_resolution_id bigint;
alter table core.seat_place add constraint seat_place_end_resolution_fkey foreign key (end_resolution_id) references core.resolution;
comment on column core.office.end_resolution_id is 'The resolution that ended it, if one did.';
comment on column core.seat_place.end_resolution_id is 'The resolution that took the seat off the body.';

-- A rule has a greatest value too.
alter table core.rule add column most bigint;
alter table core.rule add constraint rule_has_room check (most >= least);
comment on column core.rule.most is 'The greatest number that makes sense; null: none is known.';
update core.rule as r
   set most = case when r.name = 'board_size' then 21 -- Constitution of India, art. 243ZJ (1)
                   when r.name = 'co_opted_seats' then 2 -- art. 243ZJ (3)
                   when r.name = 'board_term' then 5 -- art. 243ZJ (2)
                   else b.most end
  from (values ('yes_no', 1), ('vote_base', 3), ('percent', 100), ('one_part_in', 1000), ('minutes', 600), ('days', 3660),
               ('months', 120), ('years', 100), ('meetings', 366), ('members', 100000), ('shares', 10000000),
               ('paise', 100000000000)) b (unit, most)
 where b.unit = r.unit and not exists (select from core.parameter p where p.name = r.name and p.value > b.most);

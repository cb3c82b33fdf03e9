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
comment on table core.election_cancellation is 'Elections that were called off before their declaration; they keep their number and change no seat.';
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

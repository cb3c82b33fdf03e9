-- The trail: every statement on a watched table adds one entry, chained by hash through the one locked head row.

create or replace function audit.hash_of (place bigint, recorded_at timestamptz, login text, program text,
                                          request_id uuid, topic text, relation text, operation text,
                                          row_count bigint, digest bytea, previous bytea)
returns bytea
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return sha256 (convert_to (place::text || '|' || (extract (epoch from recorded_at) * 1000000)::bigint::text
                             || '|' || login || '|' || program || '|' || coalesce (request_id::text, '')
                             || '|' || topic || '|' || relation || '|' || operation || '|' || row_count::text
                             || '|' || encode (digest, 'hex') || '|' || encode (previous, 'hex'), 'UTF8'));
end
$$;
comment on function audit.hash_of is 'The hash of an entry: SHA-256 over its fields, joined by |.';

create or replace function audit.row_hash (row_key text, old jsonb, new jsonb)
returns bytea
language sql stable
begin atomic
  -- one expression and stable, as convert_to is, so that it folds into the query over many rows
  select sha256 (convert_to (row_key || '|' || coalesce (old::text, '') || '|' || coalesce (new::text, ''), 'UTF8'));
end;
comment on function audit.row_hash is 'The hash of a changed row; digests of entries are made of them.';

create or replace function audit.changed_part (a jsonb, b jsonb)
returns jsonb
language sql immutable
begin atomic
  select coalesce (jsonb_object_agg (field.key, field.value), '{}')
    from jsonb_each (a) field
   where b -> field.key is distinct from field.value;
end;
comment on function audit.changed_part is 'The fields of a that are not the same in b.';

create or replace function audit.open_entry (topic text, relation text, operation text)
returns audit.entry
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  entry audit.entry;
  last audit.head;
begin
  update audit.head as h set position = h.position + 1 returning h.* into strict last;
  entry.position := last.position;
  entry.recorded_at := clock_timestamp ();
  entry.login := session_user;
  entry.program := current_setting ('application_name');
  entry.request_id := nullif (current_setting ('mandali.request', true), '')::uuid;
  entry.topic := open_entry.topic;
  entry.relation := open_entry.relation;
  entry.operation := open_entry.operation;
  entry.previous := last.hash;
  return entry;
end
$$;
comment on function audit.open_entry is 'Takes the next position of the trail; the head stays locked until the transaction ends.';

create or replace function audit.close_entry (entry audit.entry)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  select count (*), sha256 (coalesce (string_agg (audit.row_hash (c.row_key, c.old, c.new), ''::bytea order by c.ordinal), ''))
    into entry.row_count, entry.digest
    from audit.change c
   where c.position = entry.position;
  entry.hash := audit.hash_of (entry.position, entry.recorded_at, entry.login, entry.program, entry.request_id,
                               entry.topic, entry.relation, entry.operation, entry.row_count, entry.digest,
                               entry.previous);
  insert into audit.entry select entry.*;
  update audit.head as h set hash = entry.hash;
  perform pg_notify ('mandali', entry.topic);
end
$$;
comment on function audit.close_entry is
  'Chains the entry with the rows that were noted under it, and rings the bell for its topic (told at commit).';

-- Triggers of every watched table. Arguments: topic, key column, and a column too large to keep twice (or '').
create or replace function audit.note_insert ()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  entry constant audit.entry := audit.open_entry (tg_argv[0], tg_table_schema || '.' || tg_table_name, tg_op);
begin
  insert into audit.change (position, ordinal, row_key, new)
  select entry.position, row_number () over (), w.whole ->> tg_argv[1], w.whole - tg_argv[2]
    from new_rows n
   cross join lateral (select to_jsonb (n) as whole offset 0) w;
  perform audit.close_entry (entry);
  return null;
end
$$;
comment on function audit.note_insert is 'Notes rows that were added.';

create or replace function audit.note_update ()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  entry constant audit.entry := audit.open_entry (tg_argv[0], tg_table_schema || '.' || tg_table_name, tg_op);
begin
  insert into audit.change (position, ordinal, row_key, old, new)
  select entry.position, row_number () over (), to_jsonb (n) ->> tg_argv[1],
         audit.changed_part (to_jsonb (o), to_jsonb (n)) - tg_argv[2],
         audit.changed_part (to_jsonb (n), to_jsonb (o)) - tg_argv[2]
    from new_rows n
    join old_rows o on to_jsonb (o) ->> tg_argv[1] = to_jsonb (n) ->> tg_argv[1];
  perform audit.close_entry (entry);
  return null;
end
$$;
comment on function audit.note_update is 'Notes what changed in rows.';

create or replace function audit.note_delete ()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  entry constant audit.entry := audit.open_entry (tg_argv[0], tg_table_schema || '.' || tg_table_name, tg_op);
begin
  insert into audit.change (position, ordinal, row_key, old)
  select entry.position, row_number () over (), to_jsonb (o) ->> tg_argv[1], to_jsonb (o) - tg_argv[2]
    from old_rows o;
  perform audit.close_entry (entry);
  return null;
end
$$;
comment on function audit.note_delete is 'Notes rows that were taken away.';

create or replace procedure audit.watch (relation regclass, topic text, key text, large text default '')
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format ('create or replace trigger note_insert after insert on %s referencing new table as new_rows '
                  'for each statement execute function audit.note_insert (%L, %L, %L)', relation, topic, key, large);
  execute format ('create or replace trigger note_update after update on %s referencing old table as old_rows new table as new_rows '
                  'for each statement execute function audit.note_update (%L, %L, %L)', relation, topic, key, large);
  execute format ('create or replace trigger note_delete after delete on %s referencing old table as old_rows '
                  'for each statement execute function audit.note_delete (%L, %L, %L)', relation, topic, key, large);
end
$$;
comment on procedure audit.watch is 'Puts a table under the trail; safe to call again.';

call audit.watch ('core.cooperative', 'cooperative', 'only');
call audit.watch ('core.login', 'login', 'login_id');
call audit.watch ('core.parameter', 'parameter', 'parameter_id');
call audit.watch ('core.resolution', 'resolution', 'resolution_id');
call audit.watch ('core.place', 'person', 'place_id');
call audit.watch ('core.person', 'person', 'person_id');
call audit.watch ('core.address', 'person', 'address_id');
call audit.watch ('core.photo', 'person', 'photo_id', 'image');
call audit.watch ('core.consent', 'person', 'consent_id');
call audit.watch ('core.member', 'member', 'member_id');
call audit.watch ('core.act', 'act', 'act_id');
call audit.watch ('core.admission', 'member', 'member_id');
call audit.watch ('core.cessation', 'member', 'member_id');
call audit.watch ('core.refusal', 'member', 'act_id');
call audit.watch ('core.signature', 'member', 'act_id');
call audit.watch ('core.receipt', 'member', 'act_id');
call audit.watch ('core.resignation', 'member', 'act_id');
call audit.watch ('core.share_call', 'share', 'act_id');
call audit.watch ('core.payout_due', 'share', 'act_id');
call audit.watch ('core.payout', 'share', 'act_id');
call audit.watch ('core.nomination', 'member', 'act_id');
call audit.watch ('core.nominee', 'member', 'act_id');
call audit.watch ('core.certificate', 'share', 'act_id');
call audit.watch ('core.certificate_print', 'share', 'print_id');
call audit.watch ('core.certified_copy', 'member', 'act_id');
call audit.watch ('core.same_woman', 'member', 'act_id');
call audit.watch ('core.body', 'board', 'code');
call audit.watch ('core.seat_place', 'board', 'place_id');
call audit.watch ('core.seat', 'board', 'seat_id');
call audit.watch ('core.office', 'board', 'office_id');
call audit.watch ('core.taken_back_end', 'board', 'back_id');
call audit.watch ('core.bar', 'board', 'bar_id');
call audit.watch ('core.hand_over_step', 'board', 'step_id');
call audit.watch ('core.meeting', 'meeting', 'meeting_id');
call audit.watch ('core.meeting_step', 'meeting', 'step_id');
call audit.watch ('core.agenda_item', 'meeting', 'item_id');
call audit.watch ('core.agenda_paper', 'meeting', 'paper_id', 'content');
call audit.watch ('core.notice_copy', 'meeting', 'copy_id');
call audit.watch ('core.agenda_noticed', 'meeting', 'item_id');
call audit.watch ('core.presence', 'meeting', 'presence_id');
call audit.watch ('core.head_count', 'meeting', 'count_id');
call audit.watch ('core.motion', 'meeting', 'motion_id');
call audit.watch ('core.motion_share', 'meeting', 'line_id');
call audit.watch ('core.vote', 'meeting', 'vote_id');
call audit.watch ('core.vote_roll', 'meeting', 'roll_id');
call audit.watch ('core.meeting_action', 'meeting', 'action_id');
call audit.watch ('core.minutes', 'meeting', 'minutes_id');
call audit.watch ('core.minutes_confirmed', 'meeting', 'meeting_id');
call audit.watch ('core.minutes_signed', 'meeting', 'meeting_id');
call audit.watch ('core.wall', 'wall', 'meeting_id');
call audit.watch ('core.sitting_due', 'meeting', 'due_id');
call audit.watch ('core.election', 'election', 'election_id');
call audit.watch ('core.election_cancellation', 'election', 'election_id');
call audit.watch ('core.election_place', 'election', 'election_place_id');
call audit.watch ('core.election_day', 'election', 'day_id');
call audit.watch ('core.election_step', 'election', 'step_id');
call audit.watch ('core.election_voter', 'election', 'voter_id');
call audit.watch ('core.roll_objection', 'election', 'objection_id');
call audit.watch ('core.roll_decision', 'election', 'decision_id');
call audit.watch ('core.election_roll', 'election', 'roll_id');
call audit.watch ('core.election_nomination', 'election', 'nomination_id');
call audit.watch ('core.nomination_scrutiny', 'election', 'scrutiny_id');
call audit.watch ('core.nomination_withdrawal', 'election', 'withdrawal_id');
call audit.watch ('core.election_candidate', 'election', 'nomination_id');
call audit.watch ('core.election_booth', 'election', 'booth_id');
call audit.watch ('core.ballot_account', 'election', 'account_id');
call audit.watch ('core.election_scrutineer', 'election', 'scrutineer_id');
call audit.watch ('core.election_count', 'election', 'count_id');
call audit.watch ('core.election_count_line', 'election', 'line_id');
call audit.watch ('core.election_lot', 'election', 'lot_id');
call audit.watch ('core.election_result', 'election', 'result_id');
call audit.watch ('core.election_complaint', 'election', 'complaint_id');
call audit.watch ('core.complaint_decision', 'election', 'decision_id');
call audit.watch ('core.share_movement', 'share', 'movement_id');
call audit.watch ('core.import', 'import', 'import_id');
call audit.watch ('core.account', 'account', 'account_id');
call audit.watch ('core.period', 'period', 'period_id');
call audit.watch ('core.period_step', 'period', 'step_id');
call audit.watch ('core.tds_nature', 'account', 'code');
call audit.watch ('core.pan', 'voucher', 'pan_id');
call audit.watch ('core.draft', 'draft', 'draft_id');
call audit.watch ('core.voucher', 'voucher', 'voucher_id');
call audit.watch ('core.voucher_line', 'voucher', 'line_id');
call audit.watch ('core.cancelled_voucher', 'voucher', 'voucher_id');
call audit.watch ('core.audit_span', 'login', 'span_id');
call audit.watch ('core.objection', 'objection', 'objection_id');
call audit.watch ('core.objection_step', 'objection', 'step_id');
call audit.watch ('core.bank_line', 'bank', 'bank_line_id');
call audit.watch ('core.bank_match', 'bank', 'match_id');

create or replace function audit.first_break ()
returns bigint
language sql stable
begin atomic
  -- Recomputed from the raw rows: digests, hashes, the chain, and that no position is missing.
  with seen as
    (select e.*,
            lag (e.hash) over (order by e.position) as hash_before,
            row_number () over (order by e.position) as place,
            (select sha256 (coalesce (string_agg (audit.row_hash (c.row_key, c.old, c.new), ''::bytea order by c.ordinal), ''))
               from audit.change c where c.position = e.position) as digest_now
       from audit.entry e)
  select coalesce (
           (select min (s.position) from seen s
             where s.position <> s.place
                or s.digest <> s.digest_now
                or s.previous <> coalesce (s.hash_before, sha256 ('Mandali'))
                or s.hash <> audit.hash_of (s.position, s.recorded_at, s.login, s.program, s.request_id, s.topic,
                                            s.relation, s.operation, s.row_count, s.digest, s.previous)),
           (select h.position from audit.head h
             where h.hash <> coalesce ((select e.hash from audit.entry e where e.position = h.position), sha256 ('Mandali'))
                or h.position <> (select count (*) from audit.entry)));
end;
comment on function audit.first_break is 'The first position at which the trail does not hold; null when it holds.';

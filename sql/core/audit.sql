-- The trail: every statement on a watched table adds one entry, chained by hash through the one locked head row.

create or replace function audit.hash_of (place bigint, recorded_at timestamptz, login text, program text,
                                          request_id uuid, topic text, relation text, operation text,
                                          row_count bigint, digest bytea, previous bytea)
returns bytea
language sql immutable
begin atomic
  select sha256 (convert_to (place::text || '|' || (extract (epoch from recorded_at) * 1000000)::bigint::text
                             || '|' || login || '|' || program || '|' || coalesce (request_id::text, '')
                             || '|' || topic || '|' || relation || '|' || operation || '|' || row_count::text
                             || '|' || encode (digest, 'hex') || '|' || encode (previous, 'hex'), 'UTF8'));
end;
comment on function audit.hash_of is 'The hash of an entry: SHA-256 over its fields, joined by |.';

create or replace function audit.row_hash (row_key text, old jsonb, new jsonb)
returns bytea
language sql immutable
begin atomic
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

-- Arguments: topic, key column, and a column too large to keep twice (or '').
create or replace function audit.note ()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  entry audit.entry;
  last audit.head;
begin
  update audit.head as h set position = h.position + 1 returning h.* into last;
  entry.position := last.position;
  entry.recorded_at := clock_timestamp ();
  entry.login := session_user;
  entry.program := current_setting ('application_name');
  entry.request_id := nullif (current_setting ('mandali.request', true), '')::uuid;
  entry.topic := tg_argv[0];
  entry.relation := tg_table_schema || '.' || tg_table_name;
  entry.operation := tg_op;
  entry.previous := last.hash;
  if tg_op = 'INSERT' then
    with kept as
      (insert into audit.change as c (position, ordinal, row_key, new)
       select entry.position, row_number () over (), to_jsonb (n) ->> tg_argv[1], to_jsonb (n) - tg_argv[2]
         from new_rows n
       returning c.ordinal, audit.row_hash (c.row_key, c.old, c.new) as hash)
    select count (*), sha256 (coalesce (string_agg (kept.hash, ''::bytea order by kept.ordinal), ''))
      into entry.row_count, entry.digest from kept;
  elsif tg_op = 'DELETE' then
    with kept as
      (insert into audit.change as c (position, ordinal, row_key, old)
       select entry.position, row_number () over (), to_jsonb (o) ->> tg_argv[1], to_jsonb (o) - tg_argv[2]
         from old_rows o
       returning c.ordinal, audit.row_hash (c.row_key, c.old, c.new) as hash)
    select count (*), sha256 (coalesce (string_agg (kept.hash, ''::bytea order by kept.ordinal), ''))
      into entry.row_count, entry.digest from kept;
  else
    with kept as
      (insert into audit.change as c (position, ordinal, row_key, old, new)
       select entry.position, row_number () over (), to_jsonb (n) ->> tg_argv[1],
              audit.changed_part (to_jsonb (o), to_jsonb (n)) - tg_argv[2],
              audit.changed_part (to_jsonb (n), to_jsonb (o)) - tg_argv[2]
         from new_rows n
         join old_rows o on to_jsonb (o) ->> tg_argv[1] = to_jsonb (n) ->> tg_argv[1]
       returning c.ordinal, audit.row_hash (c.row_key, c.old, c.new) as hash)
    select count (*), sha256 (coalesce (string_agg (kept.hash, ''::bytea order by kept.ordinal), ''))
      into entry.row_count, entry.digest from kept;
  end if;
  entry.hash := audit.hash_of (entry.position, entry.recorded_at, entry.login, entry.program, entry.request_id,
                               entry.topic, entry.relation, entry.operation, entry.row_count, entry.digest,
                               entry.previous);
  insert into audit.entry select entry.*;
  update audit.head as h set hash = entry.hash;
  perform pg_notify ('mandali', tg_argv[0]);
  return null;
end
$$;
comment on function audit.note is
  'Trigger of every watched table: adds an entry to the trail and rings the bell for the topic (told at commit).';

create or replace procedure audit.watch (relation regclass, topic text, key text, large text default '')
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format ('create or replace trigger note_insert after insert on %s referencing new table as new_rows '
                  'for each statement execute function audit.note (%L, %L, %L)', relation, topic, key, large);
  execute format ('create or replace trigger note_update after update on %s referencing old table as old_rows new table as new_rows '
                  'for each statement execute function audit.note (%L, %L, %L)', relation, topic, key, large);
  execute format ('create or replace trigger note_delete after delete on %s referencing old table as old_rows '
                  'for each statement execute function audit.note (%L, %L, %L)', relation, topic, key, large);
end
$$;
comment on procedure audit.watch is 'Puts a table under the trail; safe to call again.';

call audit.watch ('core.cooperative', 'cooperative', 'only');
call audit.watch ('core.parameter', 'parameter', 'parameter_id');
call audit.watch ('core.resolution', 'resolution', 'resolution_id');
call audit.watch ('core.place', 'person', 'place_id');
call audit.watch ('core.person', 'person', 'person_id');
call audit.watch ('core.address', 'person', 'address_id');
call audit.watch ('core.photo', 'person', 'photo_id', 'image');
call audit.watch ('core.consent', 'person', 'consent_id');
call audit.watch ('core.member', 'member', 'member_id');
call audit.watch ('core.admission', 'member', 'member_id');
call audit.watch ('core.cessation', 'member', 'member_id');
call audit.watch ('core.seat', 'member', 'seat_id');
call audit.watch ('core.share_movement', 'share', 'movement_id');

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

-- What stands in the trail, in words: of which record, which field, what it was and what it is. In plpgsql, whose plans are
-- kept: a whole year is told row by row.

create or replace function core.said_paise (paise bigint)
returns text
language sql immutable
begin atomic
  select to_char (paise / 100.0, 'FM99,99,99,99,99,99,990.00');
end;
comment on function core.said_paise is 'An amount in rupees as it is read: 1,25,000.00.';

create or replace function core.said_in (language text, name text, name_gu text, name_hi text)
returns text
language sql immutable
begin atomic
  select coalesce (case language when 'gu' then nullif (name_gu, '') when 'hi' then nullif (name_hi, '') end, name);
end;
comment on function core.said_in is 'A name in the language of the reader, or in English.';

create or replace function core.said_lines (lines jsonb, language text)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select string_agg (core.said_paise (greatest (l.debit_paise, l.credit_paise))
                             || case when l.debit_paise > 0 then ' Dr ' else ' Cr ' end
                             || coalesce (core.said_in (said_lines.language, a.name, a.name_gu, a.name_hi), '?')
                             || coalesce (' (' || l.words || ')', ''), E'\n' order by l.ordinal)
            from core.voucher_lines (lines) l
            left join core.account a on a.account_id = l.account_id);
end
$$;
comment on function core.said_lines is 'The lines of a voucher in words, each on its own line.';

create or replace function core.said_key (field text, key text, language text)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  id constant bigint := key::bigint;
  said text;
begin
  -- one question each: a single expression would get all of them ready for every row
  if field = 'account_id' then
    select core.said_in (said_key.language, a.name, a.name_gu, a.name_hi) into said from core.account a where a.account_id = id;
  elsif field in ('resolution_id', 'end_resolution_id') then
    select r.number into said from core.resolution r where r.resolution_id = id;
  elsif field in ('voucher_id', 'reverses_id') then
    select v.number into said from core.voucher v where v.voucher_id = id;
  elsif field in ('meeting_id', 'continues_id', 'confirms_id', 'reviewed_in', 'confirmed_in') then
    select m.number into said from core.meeting m where m.meeting_id = id;
  elsif field in ('act_id', 'undoes_id', 'due_act_id') then
    select a.number into said from core.act a where a.act_id = id;
  elsif field in ('member_id', 'other_member_id', 'heir_of_member_id', 'counterpart_member_id', 'chair_id', 'chair_before_id', 'owner_id',
                  'proposer_id', 'seconder_id', 'signer_id') then
    select core.said_in (said_key.language, p.name, p.name_gu, null) into said
      from core.member m join core.person p on p.person_id = m.person_id where m.member_id = id;
  elsif field = 'person_id' then
    select core.said_in (said_key.language, p.name, p.name_gu, null) into said from core.person p where p.person_id = id;
  end if;
  return coalesce (said, '#' || key);
end
$$;
comment on function core.said_key is 'What a field points at, by its name or number; its bare key when nothing is known of it.';

create or replace function core.said_value (field text, value jsonb, language text)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  words constant text := nullif (value #>> '{}', '');
begin
  if words is null then
    return null;
  elsif field = 'lines' then
    return core.said_lines (value, said_value.language);
  elsif right (field, 3) = '_id' or field in ('reviewed_in', 'confirmed_in') then
    return core.said_key (field, words, said_value.language);
  elsif right (field, 6) = '_paise' then
    return core.said_paise (words::bigint);
  elsif jsonb_typeof (value) = 'boolean' then
    return case when value::boolean then '✓' else '✗' end;
  elsif jsonb_typeof (value) = 'array' then
    return (select string_agg (t.part, ', ' order by t.place) from jsonb_array_elements_text (value) with ordinality t (part, place));
  elsif jsonb_typeof (value) <> 'string' then
    return words;
  elsif right (field, 3) = '_on' or field = 'late_for' then
    return to_char (words::date, 'DD-MM-YYYY');
  elsif right (field, 3) = '_at' then
    return to_char (words::timestamptz at time zone 'Asia/Kolkata', 'DD-MM-YYYY HH24:MI');
  elsif field in ('state', 'kind', 'way', 'outcome', 'casting', 'choice', 'carrier', 'end_reason', 'review') then
    return words;
  end if;
  return '“' || words || '”';
end
$$;
comment on function core.said_value is
  'A value of the trail as it is read: money, days and hours in their form, what people wrote between quotation marks, codes as they are.';

create or replace function core.said_row (relation text, row_key text, content jsonb, language text)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if relation = 'core.draft' then
    return core.said_lines (content -> 'lines', said_row.language);
  elsif relation = 'core.voucher' then
    return core.said_lines (core.lines_of (row_key::bigint, false), said_row.language);
  end if;
  return (select string_agg (core.said_value (f.key, content -> f.key, said_row.language), ' · ' order by f.place)
            from unnest (array['name', 'value', 'dated_on', 'value_on', 'held_on', 'from_on', 'until_on', 'member_id', 'account_id',
                               'party', 'words', 'title', 'withdrawn_paise', 'deposited_paise', 'amount_paise', 'state'])
                 with ordinality f (key, place)
           where content -> f.key not in ('null', '""', '0') and f.key <> substr (relation, 6) || '_id');
end
$$;
comment on function core.said_row is
  'What a row that was added or removed says: the lines of a voucher, or the first things that one asks of it.';

create or replace function core.said_change (relation text, row_key text, field text, value jsonb, content jsonb, language text)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if field is not null then
    return core.said_value (field, value, said_change.language);
  elsif content is not null then
    return core.said_row (relation, row_key, content, said_change.language);
  end if;
  return null;
end
$$;
comment on function core.said_change is 'One side of a change: the field, or, of a row that was added or removed, what the row says.';

create or replace function core.said_record (relation text, row_key text, content jsonb, language text)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  -- tables whose rows are called by their own number or name
  named text := case when relation = 'core.cancelled_voucher' then 'voucher_id'
                     when relation in ('core.minutes_confirmed', 'core.minutes_signed') then 'meeting_id'
                     else substr (relation, 6) || '_id' end;
  said text;
begin
  if named in ('voucher_id', 'account_id', 'act_id', 'resolution_id', 'meeting_id', 'member_id', 'person_id') then
    return core.said_key (named, row_key, said_record.language);
  elsif relation = 'core.draft' then
    select coalesce (v.number || ' · ', '') || d.number into said from core.draft d
      left join core.voucher v on v.draft_id = d.draft_id where d.draft_id = row_key::bigint;
  elsif relation = 'core.login' then
    select l.login into said from core.login l where l.login_id = row_key::bigint;
  elsif relation = 'core.import' then
    select i.number into said from core.import i where i.import_id = row_key::bigint;
  elsif relation = 'core.bank_match' then
    select v.number into said from core.bank_match b join core.voucher_line l on l.line_id = b.line_id
      join core.voucher v on v.voucher_id = l.voucher_id where b.match_id = row_key::bigint;
  elsif relation in ('core.agenda_item', 'core.agenda_noticed') then
    select m.number || ' · ' || i.title into said from core.agenda_item i join core.meeting m on m.meeting_id = i.meeting_id
     where i.item_id = row_key::bigint;
  elsif relation = 'core.motion' then
    select coalesce (r.number, m.number) into said from core.motion p join core.meeting m on m.meeting_id = p.meeting_id
      left join core.resolution r on r.motion_id = p.motion_id where p.motion_id = row_key::bigint;
  elsif relation = 'core.seat' then
    select core.said_key ('member_id', s.member_id::text, said_record.language) into said
      from core.seat s where s.seat_id = row_key::bigint;
  elsif relation = 'core.office' then
    select core.said_key ('member_id', s.member_id::text, said_record.language) into said
      from core.office o join core.seat s on s.seat_id = o.seat_id where o.office_id = row_key::bigint;
  elsif relation = 'core.taken_back_end' then
    select core.said_key ('member_id', s.member_id::text, said_record.language) into said
      from core.taken_back_end b join core.seat s on s.seat_id = b.seat_id where b.back_id = row_key::bigint;
  end if;
  said := coalesce (said, content ->> 'number', content ->> 'code', content ->> 'name');
  foreach named in array array['act_id', 'voucher_id', 'meeting_id', 'person_id', 'member_id']
  loop
    exit when said is not null;
    if content ->> named is not null then
      said := core.said_key (named, content ->> named, said_record.language);
    end if;
  end loop;
  return coalesce (said, '#' || row_key);
end
$$;
comment on function core.said_record is 'The name or number by which people call a row of the trail.';

create or replace function core.part_of_office (relation text)
returns text
language sql immutable
begin atomic
  select case
           when relation in ('core.account', 'core.draft', 'core.voucher', 'core.voucher_line', 'core.cancelled_voucher', 'core.pan',
                             'core.period', 'core.period_step', 'core.bank_line', 'core.bank_match', 'core.objection',
                             'core.objection_step', 'core.tds_nature', 'core.payout', 'core.payout_due', 'core.sitting_due')
             then 'log_books'
           when relation in ('core.cooperative', 'core.parameter', 'core.login', 'core.audit_span', 'core.import')
             then 'log_office'
           when relation in ('core.bar', 'core.body', 'core.office', 'core.seat', 'core.seat_place', 'core.hand_over_step',
                             'core.taken_back_end', 'core.resolution', 'core.ballot_account', 'core.complaint_decision',
                             'core.roll_decision', 'core.roll_objection', 'core.head_count', 'core.notice_copy', 'core.presence',
                             'core.nomination_scrutiny', 'core.nomination_withdrawal')
             or relation ~ '^core\.(agenda|election|meeting|minutes|motion|vote)'
             then 'log_board'
           else 'log_members'
         end;
end;
comment on function core.part_of_office is 'To which part of the work a table belongs: log_books, log_board, log_office, log_members.';

create or replace function core.changed_fields (old jsonb, new jsonb)
returns table (place bigint, name text, old jsonb, new jsonb)
language sql immutable
begin atomic
  -- what every change of a row moves along says nothing
  select row_number () over (order by f.name), f.name, changed_fields.old -> f.name, changed_fields.new -> f.name
    from (select jsonb_object_keys (coalesce (changed_fields.old, '{}') || coalesce (changed_fields.new, '{}')) as name) f
   where f.name not in ('row_version', 'search_text', 'name_words', 'entered_at', 'entered_by', 'request_id');
end;
comment on function core.changed_fields is 'The fields of a changed row that people know, in the order of their names.';

create or replace function core.trail_is_seen (relation text, row_key text, content jsonb)
returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if relation = 'core.election_count_line' and core.count_is_secret ((content ->> 'count_id')::bigint) then
    return false;
  elsif core.audited_days () = daterange (null, null) then
    return true;
  end if;
  return case relation
           when 'core.draft' then coalesce ((select d.dated_on <@ core.audited_days () from core.draft d
                                              where d.draft_id = row_key::bigint), false)
           when 'core.voucher' then coalesce ((content ->> 'dated_on')::date <@ core.audited_days (), false)
           when 'core.voucher_line' then coalesce ((content ->> 'dated_on')::date <@ core.audited_days (), false)
           when 'core.cancelled_voucher' then coalesce ((select v.dated_on <@ core.audited_days () from core.voucher v
                                                          where v.voucher_id = row_key::bigint), false)
           else true
         end;
end
$$;
comment on function core.trail_is_seen is
  'False for what the trail says of vouchers of days that a bounded auditor does not see, and of votes that only one of two '
  'scrutineers has typed.';

create or replace function core.logged (from_on date, to_on date, part text, state text, search text)
returns table ("position" bigint, ordinal bigint, place bigint, recorded_at timestamptz, login text, state text, relation text,
               row_key text, old jsonb, new jsonb, field text, field_old jsonb, field_new jsonb)
language sql stable
begin atomic
  select e.position, c.ordinal, f.place, e.recorded_at, e.login, w.state, e.relation, c.row_key, c.old, c.new, f.name, f.old, f.new
    from audit.entry e
   cross join lateral (select case e.operation when 'INSERT' then 'log_added' when 'UPDATE' then 'log_changed' else 'log_removed'
                              end as state) w
    join audit.change c on c.position = e.position
    left join lateral core.changed_fields (c.old, c.new) f on e.operation = 'UPDATE'
   where e.recorded_at >= logged.from_on::timestamp at time zone 'Asia/Kolkata'
     and e.recorded_at < (logged.to_on + 1)::timestamp at time zone 'Asia/Kolkata'
     and (logged.part is null or core.part_of_office (e.relation) = logged.part)
     and (logged.state is null or w.state = logged.state)
     and (e.operation <> 'UPDATE' or f.name is not null)
     -- the lines of a voucher are told with it; what a wall showed in between is no fact, and would drown them
     and not (e.relation = 'core.voucher_line' and e.operation = 'INSERT')
     and e.relation <> 'core.wall'
     and core.trail_is_seen (e.relation, c.row_key, coalesce (c.new, c.old))
     and (logged.search is null
          or concat_ws (' ', e.login, c.old, c.new) ilike '%' || logged.search || '%'
          -- a row that was added has its own number in it
          or (e.operation = 'UPDATE' or e.relation in ('core.draft', 'core.cancelled_voucher'))
             and core.said_record (e.relation, c.row_key, coalesce (c.new, c.old), 'en') ilike '%' || logged.search || '%');
end;
comment on function core.logged is
  'Each field that was changed between two days, and each row that was added or removed, as the trail keeps it; without the slides of '
  'walls. What is searched stands in the row as it is kept, or in the name of the record.';

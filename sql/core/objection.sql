-- Steps of objections: what an auditor, and the office after her, may say.

create or replace function core.audited_days ()
returns daterange
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  span core.audit_span;
begin
  -- asked for line after line, so the answer for all others comes first
  if not pg_has_role (session_user, 'mandali_auditor', 'member') then
    return daterange (null, null);
  end if;
  select s.* into span from core.audit_span s where s.login = session_user order by s.span_id desc limit 1;
  return case when found then daterange (span.first_on, span.last_on, '[]') else daterange (null, null) end;
end
$$;
comment on function core.audited_days is
  'The days whose books the person who is logged in may see; for all but bounded auditors every day.';

create or replace function core.seen_day (day date)
returns date
language sql stable
begin atomic
  select least (greatest (seen_day.day, lower (x.days)), upper (x.days) - 1) from (select core.audited_days () as days) x;
end;
comment on function core.seen_day is 'The day itself, or the nearest one that the person may see.';

create or replace function core.objection_state (objection_id bigint, day date)
returns text
language sql stable
begin atomic
  select case s.kind when 'raised' then 'to_answer' when 'reworded' then 'to_answer' else s.kind end
    from core.objection_step s
   where s.objection_id = objection_state.objection_id
     and s.entered_at < (objection_state.day + 1)::timestamp at time zone 'Asia/Kolkata'
   order by s.step_id desc
   limit 1;
end;
comment on function core.objection_state is
  'How far an objection was at the end of a day: to_answer, replied, kept_open, accepted; null before it was raised.';

create or replace function core.require_objection (objection_id bigint)
returns core.objection
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  objection core.objection;
begin
  select o.* into objection from core.objection o where o.objection_id = require_objection.objection_id;
  if not found then
    perform core.refuse ('objection_is_in_the_list', 'objection_id');
  elsif core.objection_state (objection.objection_id, core.today ()) = 'accepted' then
    perform core.refuse ('objection_is_not_settled', 'objection_id', objection.number);
  end if;
  return objection;
end
$$;
comment on function core.require_objection is 'The objection, which still stands.';

create or replace function core.require_reply (objection_id bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  last core.objection_step;
begin
  select s.* into last from core.objection_step s where s.objection_id = require_reply.objection_id order by s.step_id desc limit 1;
  if last.kind <> 'replied' then
    perform core.refuse ('objection_was_answered', 'objection_id');
  elsif last.entered_by = session_user then
    perform core.refuse ('reply_is_judged_by_another_person', 'objection_id');
  end if;
end
$$;
comment on function core.require_reply is 'Refuses to judge what was not answered, and one''s own answer.';

create or replace function core.answer_objection (request_id uuid, kind text, act text, objection_id bigint, words text, action text)
returns core.answer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  objection core.objection;
begin
  answer := core.begin_act (request_id, act, jsonb_build_array (objection_id, words, action));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  objection := core.require_objection (objection_id);
  if kind in ('kept_open', 'accepted') then
    perform core.require_reply (objection.objection_id);
  end if;
  insert into core.objection_step (objection_id, kind, words, action, request_id)
  values (objection.objection_id, answer_objection.kind, btrim (answer_objection.words), nullif (btrim (answer_objection.action), ''),
          answer_objection.request_id);
  return core.end_act (request_id, objection.objection_id, objection.number);
end
$$;
comment on function core.answer_objection is 'The whole act of one step of an objection; act is its name, kind that of the step.';

create or replace function core.faults_of_objections ()
returns table (invariant text, details text)
language sql stable
begin atomic
  -- I3: numbers run from 1 without a hole.
  select 'I3', 'number of an objection missing before ' || n.number
    from (select o.number, split_part (o.number, '/', 3)::bigint as place,
                 row_number () over (partition by split_part (o.number, '/', 2) order by split_part (o.number, '/', 3)::bigint) as wanted
            from core.objection o) n
   where n.place <> n.wanted
   union all
  -- I8: it was raised, and nothing follows after it was settled.
  select 'I8', 'the objection ' || o.number || ' was never raised'
    from core.objection o
   where not exists (select from core.objection_step s where s.objection_id = o.objection_id and s.kind = 'raised')
   union all
  select 'I8', 'the objection ' || o.number || ' goes on after it was settled'
    from core.objection o
   where exists (select from core.objection_step s join core.objection_step n on n.objection_id = s.objection_id and n.step_id > s.step_id
                  where s.objection_id = o.objection_id and s.kind = 'accepted');
end;
comment on function core.faults_of_objections is 'Holes in the numbers of objections, and objections that contradict themselves.';

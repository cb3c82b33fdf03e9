-- Objections of the auditor, and what the office says to them.

create view api.objection_class as
  select c.code, c.ordinal, c.name, c.name_gu, c.name_hi from core.objection_class c;
comment on view api.objection_class is 'What kinds of things auditors object to.';

create view api.objection_step as
  select s.step_id, s.objection_id, s.kind, s.words, s.action, s.entered_at, s.entered_by,
         coalesce (l.full_name, s.entered_by) as entered_by_name
    from core.objection_step s
    left join core.login l on l.login = s.entered_by;
comment on view api.objection_step is 'All that was said of each objection, in the order of step_id.';

create function api.objections_on (day date)
returns table (objection_id bigint, number text, report_on date, due_on date, state text, age_days integer, class text, class_name text,
               class_name_gu text, class_name_hi text, voucher_id bigint, cited text, amount_paise bigint, words text, reply text,
               action text, entered_by text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select o.objection_id, o.number, o.report_on, o.due_on,
         case when x.state in ('to_answer', 'kept_open') and o.due_on < objections_on.day then 'overdue' else x.state end,
         objections_on.day - o.report_on, o.class, c.name, c.name_gu, c.name_hi, o.voucher_id,
         concat_ws (' · ', v.number, o.cited), o.amount_paise, said.words, replied.words, replied.action, o.entered_by
    from core.objection o
   cross join lateral (select core.objection_state (o.objection_id, objections_on.day) as state) x
    join core.objection_class c on c.code = o.class
    left join core.voucher v on v.voucher_id = o.voucher_id
    left join lateral (select s.words from core.objection_step s
                        where s.objection_id = o.objection_id and s.kind in ('raised', 'reworded')
                          and s.entered_at < (objections_on.day + 1)::timestamp at time zone 'Asia/Kolkata'
                        order by s.step_id desc limit 1) said on true
    left join lateral (select s.words, s.action from core.objection_step s
                        where s.objection_id = o.objection_id and s.kind = 'replied'
                          and s.entered_at < (objections_on.day + 1)::timestamp at time zone 'Asia/Kolkata'
                        order by s.step_id desc limit 1) replied on true
   where x.state is not null and (v.dated_on is null or v.dated_on <@ core.audited_days ())
$$;
comment on function api.objections_on is
  'The objections as they stood at the end of a day, with the newest wording and the newest reply; overdue: the office has not '
  'answered in time.';

create function api.raise_objection (request_id uuid, voucher_id bigint, cited text, report_on date, class text, amount_paise bigint,
                                     words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  year text;
  raised core.objection;
begin
  answer := core.begin_act (request_id, 'raise_objection',
    jsonb_build_array (voucher_id, cited, report_on, class, amount_paise, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('report_on', report_on);
  perform core.require ('words', words);
  if not exists (select from core.objection_class c where c.code = raise_objection.class) then
    perform core.refuse ('objection_has_a_class', 'class');
  elsif voucher_id is null and btrim (coalesce (cited, '')) = '' then
    perform core.refuse ('objection_says_to_what', 'cited');
  elsif voucher_id is not null and not exists (select from core.voucher v where v.voucher_id = raise_objection.voucher_id
                                                  and v.dated_on <@ core.audited_days ()) then
    perform core.refuse ('voucher_is_in_the_books', 'voucher_id');
  end if;
  year := core.financial_year (report_on);
  insert into core.objection (number, report_on, due_on, class, voucher_id, cited, amount_paise, request_id)
  values (core.numbered ('OBJ', raise_objection.report_on, core.next_number ('OBJ', year), 3), raise_objection.report_on,
          (raise_objection.report_on
           + make_interval (months => core.parameter_on ('objection_reply_time', raise_objection.report_on)::integer))::date,
          raise_objection.class, raise_objection.voucher_id, nullif (btrim (raise_objection.cited), ''),
          nullif (raise_objection.amount_paise, 0), raise_objection.request_id)
  returning * into raised;
  insert into core.objection_step (objection_id, kind, words, request_id)
  values (raised.objection_id, 'raised', btrim (raise_objection.words), raise_objection.request_id);
  return core.end_act (request_id, raised.objection_id, raised.number);
end
$$;
comment on function api.raise_objection is
  'The auditor objects to a voucher, or to what the words of cited name. The reply is due three months after her report '
  '(Gujarat Co-operative Societies Act 1961, s. 85).';

create function api.reword_objection (request_id uuid, objection_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return core.answer_objection (request_id, 'reworded', 'reword_objection', objection_id, words, null);
end
$$;
comment on function api.reword_objection is 'The auditor words her objection anew; the earlier wording stays beside it.';

create function api.reply_to_objection (request_id uuid, objection_id bigint, words text, action text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return core.answer_objection (request_id, 'replied', 'reply_to_objection', objection_id, words, action);
end
$$;
comment on function api.reply_to_objection is 'The office explains, and says what it did about it; earlier replies stay.';

create function api.keep_objection_open (request_id uuid, objection_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return core.answer_objection (request_id, 'kept_open', 'keep_objection_open', objection_id, words, null);
end
$$;
comment on function api.keep_objection_open is 'The reply does not settle it: the auditor says why, and the office answers again.';

create function api.settle_objection (request_id uuid, objection_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return core.answer_objection (request_id, 'accepted', 'settle_objection', objection_id, words, null);
end
$$;
comment on function api.settle_objection is 'The auditor accepts the reply; nothing follows any more.';

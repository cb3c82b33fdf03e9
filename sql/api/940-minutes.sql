-- What meetings asked somebody to do, and their minutes from the first draft until they are locked.

create view api.meeting_action as
  select a.action_id, a.meeting_id, m.number as meeting_number, m.body, m.held_on, a.item_id, a.motion_id,
         r.number as resolution_number, a.words, a.words_gu, a.owner_id, a.owner_name, a.due_on, a.done_on, a.done_words, a.review,
         a.review_words, a.reviewed_in,
         case when a.review = 'done' then 'reviewed' when a.done_on is not null then 'done'
              when a.due_on < api.today () then 'late' else 'open' end as state,
         a.entered_at, a.entered_by
    from core.meeting_action a
    join core.meeting m on m.meeting_id = a.meeting_id
    left join core.resolution r on r.motion_id = a.motion_id;
comment on view api.meeting_action is
  'What meetings asked somebody to do: open, late, done as was said, or reviewed when a meeting found that it was really done.';

create view api.minutes as
  select n.minutes_id, n.meeting_id, n.language, n.words,
         row_number () over (partition by n.meeting_id, n.language order by n.minutes_id) as version,
         n.minutes_id = max (n.minutes_id) over (partition by n.meeting_id, n.language) as is_newest, n.entered_at, n.entered_by
    from core.minutes n;
comment on view api.minutes is 'The minutes of meetings, every version; the newest of a language stands.';

create view api.minutes_life as
  select m.meeting_id, c.confirmed_in, n.number as confirmed_in_number, n.held_on as confirmed_on, c.corrections, s.signer_id, s.way,
         s.signed_on, s.language as signed_language, s.first_page, s.page_count, s.hash
    from core.meeting m
    left join core.minutes_confirmed c on c.meeting_id = m.meeting_id
    left join core.meeting n on n.meeting_id = c.confirmed_in
    left join core.minutes_signed s on s.meeting_id = m.meeting_id;
comment on view api.minutes_life is 'Where the minutes of each meeting were confirmed, with which corrections, and who signed them.';

create function api.next_minute_page (body text)
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce (max (s.first_page + s.page_count), 1)
    from core.minutes_signed s
    join core.meeting m on m.meeting_id = s.meeting_id
   where m.body = next_minute_page.body
$$;
comment on function api.next_minute_page is 'The next free page in the minute book of a body.';

create function api.add_action (request_id uuid, item_id bigint, motion_id bigint, words text, words_gu text, owner_id bigint,
                                owner_name text, due_on date)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  item core.agenda_item;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'add_action',
    jsonb_build_array (item_id, motion_id, words, words_gu, owner_id, owner_name, due_on));
  if answer.record_id is not null then
    return answer;
  end if;
  item := core.item_of_open_meeting (item_id);
  perform core.require ('words', words);
  perform core.require ('due_on', due_on::text);
  if owner_id is null then
    perform core.require ('owner_name', owner_name);
  elsif not exists (select from core.member m where m.member_id = add_action.owner_id) then
    perform core.refuse ('member_is_in_the_register', 'owner_id');
  end if;
  if motion_id is not null and not exists (select from core.motion p
                                            where p.motion_id = add_action.motion_id and p.item_id = item.item_id) then
    perform core.refuse ('motion_was_made', 'motion_id');
  end if;
  insert into core.meeting_action (meeting_id, item_id, motion_id, words, words_gu, owner_id, owner_name, due_on)
  values (item.meeting_id, item.item_id, add_action.motion_id, btrim (add_action.words), nullif (btrim (add_action.words_gu), ''),
          add_action.owner_id, nullif (btrim (add_action.owner_name), ''), add_action.due_on)
  returning action_id into new_id;
  return core.end_act (request_id, new_id, btrim (words));
end
$$;
comment on function api.add_action is 'A meeting asks somebody to do something until a day.';

create function api.finish_action (request_id uuid, action_id bigint, done_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  action core.meeting_action;
begin
  answer := core.begin_act (request_id, 'finish_action', jsonb_build_array (action_id, done_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  action := core.action_for (action_id);
  perform core.require_day ('done_on', done_on);
  perform core.require ('words', words);
  update core.meeting_action as a
     set done_on = finish_action.done_on, done_words = btrim (finish_action.words), review = null, review_words = null, reviewed_in = null
   where a.action_id = action.action_id;
  return core.end_act (request_id, action.action_id, action.words);
end
$$;
comment on function api.finish_action is 'What was asked for is said to be done; a meeting still looks whether it really was.';

create function api.review_action (request_id uuid, action_id bigint, meeting_id bigint, review text, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  action core.meeting_action;
begin
  answer := core.begin_act (request_id, 'review_action', jsonb_build_array (action_id, meeting_id, review, words));
  if answer.record_id is not null then
    return answer;
  end if;
  action := core.action_for (action_id);
  if review is null or review not in ('done', 'not_done') then
    perform core.refuse ('action_is_reviewed_so', 'review');
  elsif not exists (select from core.meeting m join core.meeting o on o.meeting_id = action.meeting_id and o.body = m.body
                     where m.meeting_id = review_action.meeting_id and m.state = 'open') then
    perform core.refuse ('action_is_reviewed_in_a_meeting', 'meeting_id');
  end if;
  update core.meeting_action as a
     set review = review_action.review, review_words = nullif (btrim (review_action.words), ''), reviewed_in = review_action.meeting_id,
         -- what was not really done is open again
         done_on = case when review_action.review = 'done' then coalesce (a.done_on, core.today ()) end
   where a.action_id = action.action_id;
  return core.end_act (request_id, action.action_id, action.words);
end
$$;
comment on function api.review_action is 'A meeting of the same body finds that an action was really done, or that it was not.';

create function api.draft_minutes (request_id uuid, meeting_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
begin
  answer := core.begin_act (request_id, 'draft_minutes', jsonb_build_array (meeting_id));
  if answer.record_id is not null then
    return answer;
  end if;
  -- the text tells how the meeting ended, so that it is written before its state moves on
  meeting := core.meeting_for ('draft_minutes', meeting_id);
  insert into core.minutes (meeting_id, language, words)
  select meeting.meeting_id, l.language, api.minutes_text (meeting.meeting_id, l.language)
    from (values ('en'), ('gu')) l (language);
  meeting := core.step_meeting ('draft_minutes', meeting_id);
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.draft_minutes is 'Writes the minutes of a meeting that is over, in both languages, from what was recorded.';

create function api.write_minutes (request_id uuid, meeting_id bigint, language text, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
begin
  answer := core.begin_act (request_id, 'write_minutes', jsonb_build_array (meeting_id, language, words));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('write_minutes', meeting_id);
  if language is null or language not in ('en', 'gu') then
    perform core.refuse ('minutes_language_is_known', 'language');
  end if;
  perform core.require ('words', words);
  insert into core.minutes (meeting_id, language, words) values (meeting.meeting_id, write_minutes.language, write_minutes.words);
  meeting := core.step_meeting ('write_minutes', meeting_id);
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.write_minutes is
  'A new version of the minutes in one language, until they are confirmed; what had been circulated has to be circulated again.';

create function api.circulate_minutes (request_id uuid, meeting_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
begin
  answer := core.begin_act (request_id, 'circulate_minutes', jsonb_build_array (meeting_id));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.step_meeting ('circulate_minutes', meeting_id);
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.circulate_minutes is 'The minutes went out to those who were called.';

create function api.confirm_minutes (request_id uuid, meeting_id bigint, confirmed_in bigint, corrections text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  later core.meeting;
begin
  answer := core.begin_act (request_id, 'confirm_minutes', jsonb_build_array (meeting_id, confirmed_in, corrections));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('confirm_minutes', meeting_id);
  select m.* into later from core.meeting m where m.meeting_id = confirm_minutes.confirmed_in;
  if not found or later.meeting_id = meeting.meeting_id or later.body <> meeting.body or later.held_on < meeting.held_on then
    perform core.refuse ('minutes_are_confirmed_by_a_later_meeting', 'confirmed_in');
  elsif later.state <> 'open' then
    perform core.refuse ('meeting_is_open', 'confirmed_in', later.number, 'state:' || later.state);
  elsif core.present_in (later) = 0 or core.present_in (later) < core.quorum_needed (later) then
    perform core.refuse ('quorum_is_there', 'confirmed_in', core.present_in (later)::text, core.quorum_needed (later)::text);
  end if;
  insert into core.minutes_confirmed (meeting_id, confirmed_in, corrections)
  values (meeting.meeting_id, later.meeting_id, nullif (btrim (confirm_minutes.corrections), ''));
  meeting := core.step_meeting ('confirm_minutes', meeting_id, corrections);
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.confirm_minutes is
  'A later meeting of the same body, with its quorum, confirms the minutes; corrections are kept beside the text as it was circulated.';

create function api.sign_minutes (request_id uuid, meeting_id bigint, signer_id bigint, way text, signed_on date, minutes_id bigint,
                                  page_count bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  later core.meeting;
  signed core.minutes;
begin
  answer := core.begin_act (request_id, 'sign_minutes', jsonb_build_array (meeting_id, signer_id, way, signed_on, minutes_id, page_count));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('sign_minutes', meeting_id);
  select m.* into strict later
    from core.minutes_confirmed c join core.meeting m on m.meeting_id = c.confirmed_in
   where c.meeting_id = meeting.meeting_id;
  perform core.require_day ('signed_on', signed_on);
  if signed_on < later.held_on then
    perform core.refuse ('minutes_are_signed_once_confirmed', 'signed_on', later.held_on::text);
  elsif signer_id is null or (signer_id is distinct from later.chair_id and signer_id is distinct from meeting.chair_id) then
    perform core.refuse ('minutes_are_signed_by_a_chair', 'signer_id');
  elsif way is null or way not in ('signature', 'thumb') then
    perform core.refuse ('minutes_are_signed_so', 'way');
  elsif coalesce (page_count, 0) <= 0 then
    perform core.refuse ('minutes_fill_pages', 'page_count');
  end if;
  select n.* into signed from core.minutes n where n.minutes_id = sign_minutes.minutes_id and n.meeting_id = meeting.meeting_id;
  if not found or exists (select from core.minutes o where o.meeting_id = signed.meeting_id and o.language = signed.language
                                                       and o.minutes_id > signed.minutes_id) then
    perform core.refuse ('pages_are_those_of_the_newest_text', 'page_count');
  end if;
  insert into core.minutes_signed (meeting_id, signer_id, way, signed_on, language, first_page, page_count, hash)
  values (meeting.meeting_id, sign_minutes.signer_id, sign_minutes.way, sign_minutes.signed_on, signed.language,
          api.next_minute_page (meeting.body), sign_minutes.page_count, core.minutes_hash (meeting.meeting_id));
  meeting := core.step_meeting ('sign_minutes', meeting_id);
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.sign_minutes is
  'The chair of the meeting, or of the one that confirmed its minutes, signed them: they get their pages in the minute book of the body '
  'and are locked for good. minutes_id is the newest text in the language of the book, and page_count the pages of its paper, which the '
  'program counts.';

create function api.certify_minutes (request_id uuid, meeting_id bigint, recipient text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  new_number text;
begin
  answer := core.begin_act (request_id, 'certify_minutes', jsonb_build_array (meeting_id, recipient));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('certify_minutes', meeting_id);
  perform core.require ('recipient', recipient);
  new_number := core.numbered ('CMN', core.today (), core.next_number ('CMN', core.financial_year (core.today ())), 4);
  meeting := core.step_meeting ('certify_minutes', meeting_id, new_number || ' · ' || btrim (recipient));
  return core.end_act (request_id, meeting.meeting_id, new_number);
end
$$;
comment on function api.certify_minutes is
  'Numbers a certified copy of minutes that are signed, and keeps to whom it was given '
  '(Gujarat Co-operative Societies Act 1961, s. 33).';

create view api.sitting_due as
  select d.due_id, d.meeting_id, m.number as meeting_number, m.body, m.held_on, d.member_id, d.fee_paise, d.travel_paise, d.voucher_id,
         v.number as voucher_number, d.entered_at
    from core.sitting_due d
    join core.meeting m on m.meeting_id = d.meeting_id
    left join core.voucher v on v.voucher_id = d.voucher_id;
comment on view api.sitting_due is 'Sitting fee and travel of each director for each meeting, and the voucher that made it payable.';

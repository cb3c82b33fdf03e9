-- Meetings from their first draft to their close: the agenda, the notice, and how it went.

create function api.year_name (day date)
returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select core.financial_year (year_name.day)
$$;
comment on function api.year_name is 'The financial year of a day as people write it, such as 25-26.';

create view api.meeting as
  select m.meeting_id, m.number, m.body, m.kind, m.held_on, m.begins, m.place, m.place_gu, m.state, m.continues_id,
         (select c.number from core.meeting c where c.meeting_id = m.continues_id) as continues, m.asked_on, m.asked_by, m.chair_id,
         m.opened_at, m.closed_at, m.adjourned_for, m.row_version,
         case when m.kind = 'annual' then api.year_name (coalesce (m.late_for, m.held_on)) end as annual_year,
         (select count (*) from core.agenda_item i where i.meeting_id = m.meeting_id) as item_count,
         (select count (*) from core.motion p where p.meeting_id = m.meeting_id and p.state = 'passed') as passed_count,
         m.entered_at, m.entered_by
    from core.meeting m;
comment on view api.meeting is 'The meetings of all bodies.';

create view api.meeting_step as
  select s.step_id, s.meeting_id, s.act, s.state, s.words, s.chair_id, s.happened_at, s.entered_at, s.entered_by from core.meeting_step s;
comment on view api.meeting_step is 'The life of each meeting, step by step.';

create function api.papers_of (item_id bigint)
returns table (paper_id bigint, name text, size bigint, entered_at timestamptz, from_number text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with recursive line as
    (select i.item_id, i.meeting_id, i.from_item_id from core.agenda_item i where i.item_id = papers_of.item_id
      union all
     select o.item_id, o.meeting_id, o.from_item_id from line l join core.agenda_item o on o.item_id = l.from_item_id)
  select p.paper_id, p.name, octet_length (p.content)::bigint, p.entered_at,
         case when l.item_id <> papers_of.item_id then (select m.number from core.meeting m where m.meeting_id = l.meeting_id) end
    from line l
    join core.agenda_paper p on p.item_id = l.item_id
$$;
comment on function api.papers_of is
  'The papers of an item: those beside it, and those beside the unfinished items of earlier meetings from which it comes, with the '
  'number of the meeting before which they were laid first.';

create view api.agenda_item as
  with recursive tree as
    (select i.item_id, i.meeting_id, i.ordinal::text as place, array[i.ordinal] as path
       from core.agenda_item i where i.parent_id is null
      union all
     select i.item_id, i.meeting_id, t.place || '.' || i.ordinal, t.path || i.ordinal
       from tree t
       join core.agenda_item i on i.meeting_id = t.meeting_id and i.parent_id = t.item_id)
  select i.item_id, i.meeting_id, i.parent_id, t.place, t.path, i.kind, i.title, i.title_gu, i.minutes, i.from_item_id, i.state,
         i.note, i.note_gu, i.confirms_id, i.wall_words, i.wall_words_gu, i.chair_note,
         (select count (*) from api.papers_of (i.item_id)) as paper_count,
         exists (select from core.agenda_noticed n where n.meeting_id = i.meeting_id)
           and not exists (select from core.agenda_noticed n where n.item_id = i.item_id) as is_added
    from core.agenda_item i
    join tree t on t.item_id = i.item_id;
comment on view api.agenda_item is
  'The agendas: place is 1, 2, 2.1 …; path sorts them. is_added: it came onto the agenda after the notice.';

create view api.agenda_paper as
  select p.paper_id, p.item_id, i.meeting_id, p.name, octet_length (p.content)::bigint as size, p.content, p.entered_at, p.entered_by
    from core.agenda_paper p
    join core.agenda_item i on i.item_id = p.item_id;
comment on view api.agenda_paper is 'Papers, each beside the item where it was laid first (api.papers_of).';

create view api.notice_copy as
  select n.copy_id, n.meeting_id, n.member_id, n.recipient, n.way, n.sent_on, n.entered_at, n.entered_by from core.notice_copy n;
comment on view api.notice_copy is 'To whom the notice of a meeting went, how and when.';

create function api.meeting_warning (meeting_id bigint)
returns table (what text, detail text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with m as (select m.* from core.meeting m where m.meeting_id = meeting_warning.meeting_id)
  select 'notice_is_short', core.rule_of_body (m.body, 'notice', m.held_on)::text
    from m
   where m.state = 'draft' and m.continues_id is null
     and m.held_on - core.today () < core.rule_of_body (m.body, 'notice', m.held_on)
   union all
  select 'annual_meeting_is_late', core.annual_meeting_until (core.annual_year_of (m))::text
    from m where m.kind = 'annual' and m.held_on > core.annual_meeting_until (core.annual_year_of (m))
   union all
  select 'asked_meeting_is_late', core.asked_meeting_until (m.asked_on)::text
    from m where m.asked_on is not null and m.held_on > core.asked_meeting_until (m.asked_on)
   union all
  select 'paper_is_missing', i.title
    from m
    join core.agenda_item i on i.meeting_id = m.meeting_id and i.kind = 'accounts'
   where m.kind = 'annual' and m.state in ('draft', 'noticed') and not exists (select from api.papers_of (i.item_id))
   union all
  select v.what, null
    from m
   cross join (values ('report', 'report_is_missing'), ('accounts', 'accounts_are_missing'), ('audit', 'audit_is_missing'),
                      ('surplus', 'surplus_is_missing'), ('auditor', 'auditor_is_missing')) v (business, what)
   where m.kind = 'annual' and m.state in ('draft', 'noticed') and m.continues_id is null
     and not exists (select from core.agenda_item i
                      where i.meeting_id = m.meeting_id and i.business = v.business and i.state <> 'dropped')
   union all
  select 'item_is_not_in_gujarati', i.title
    from m
    join core.agenda_item i on i.meeting_id = m.meeting_id and i.title_gu is null
   where m.state in ('draft', 'noticed')
$$;
comment on function api.meeting_warning is 'What the secretary should know before the notice goes out: days, papers, words.';

create function api.draft_meeting (request_id uuid, body text, kind text, held_on date, begins text, place text, place_gu text,
                                   asked_on date, asked_by bigint, annual_year text default null)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  its core.body;
begin
  answer := core.begin_act (request_id, 'draft_meeting',
    jsonb_build_array (body, kind, held_on, begins, place, place_gu, asked_on, asked_by, annual_year));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_meeting_fields (body, kind, held_on, begins, place, asked_on, asked_by);
  select b.* into strict its from core.body b where b.code = draft_meeting.body;
  insert into core.meeting as m (body, kind, number, held_on, begins, place, place_gu, asked_on, asked_by, late_for)
  values (its.code, draft_meeting.kind,
          core.numbered ('M' || its.prefix, held_on, core.next_number ('M' || its.prefix, core.financial_year (held_on)), 3),
          draft_meeting.held_on, core.clean_hour (draft_meeting.begins), btrim (draft_meeting.place),
          nullif (btrim (draft_meeting.place_gu), ''), draft_meeting.asked_on, nullif (draft_meeting.asked_by, 0),
          case when kind = 'annual' then core.annual_late_for (its.code, held_on, annual_year) end)
  returning m.* into meeting;
  insert into core.meeting_step (meeting_id, act, state) values (meeting.meeting_id, 'draft_meeting', meeting.state);
  perform core.fill_agenda (meeting);
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.draft_meeting is
  'Begins a meeting: it gets its number, and what is left over from earlier ones comes onto its agenda by itself. An annual one is that of '
  'its own year or of the year before (core.annual_late_for).';

create function api.change_meeting (request_id uuid, meeting_id bigint, row_version bigint, held_on date, begins text, place text,
                                    place_gu text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
begin
  answer := core.begin_act (request_id, 'change_meeting',
    jsonb_build_array (meeting_id, row_version, held_on, begins, place, place_gu));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('change_meeting', meeting_id);
  if meeting.row_version is distinct from change_meeting.row_version then
    perform core.refuse ('record_is_current');
  end if;
  perform core.require_meeting_fields (meeting.body, meeting.kind, held_on, begins, place, meeting.asked_on, meeting.asked_by);
  if core.financial_year (held_on) <> core.financial_year (meeting.held_on) then
    perform core.refuse ('meeting_keeps_its_year', 'held_on', meeting.number);
  end if;
  meeting := core.step_meeting ('change_meeting', meeting_id);
  update core.meeting as m
     set held_on = change_meeting.held_on, begins = core.clean_hour (change_meeting.begins), place = btrim (change_meeting.place),
         place_gu = nullif (btrim (change_meeting.place_gu), '')
   where m.meeting_id = meeting.meeting_id;
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.change_meeting is 'Moves a meeting whose notice has not gone out: day, hour, place.';

create function api.issue_notice (request_id uuid, meeting_id bigint, way text, sent_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  days bigint;
begin
  answer := core.begin_act (request_id, 'issue_notice', jsonb_build_array (meeting_id, way, sent_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('issue_notice', meeting_id);
  perform core.require_day ('sent_on', sent_on);
  if way is null or way not in ('hand', 'post', 'message', 'board') then
    perform core.refuse ('way_of_notice_is_known', 'way');
  elsif not exists (select from core.agenda_item i where i.meeting_id = meeting.meeting_id) then
    perform core.refuse ('notice_has_an_agenda', 'meeting_id');
  elsif sent_on > meeting.held_on then
    perform core.refuse ('notice_goes_before_the_meeting', 'sent_on', meeting.held_on::text);
  end if;
  days := core.rule_of_body (meeting.body, 'notice', meeting.held_on);
  -- Shorter notice is kept with its reason; whether it was right is for the meeting to say.
  if meeting.continues_id is null and meeting.held_on - sent_on < days and btrim (coalesce (words, '')) = '' then
    perform core.refuse ('notice_is_long_enough', 'words', days::text, (meeting.held_on - sent_on)::text);
  end if;
  -- what the Act asks for may be brought otherwise, or later: the reason is kept
  if btrim (coalesce (words, '')) = '' and exists (select from api.meeting_warning (meeting_id) w where w.what ~ '_missing$') then
    perform core.refuse ('annual_meeting_has_its_business', 'words');
  end if;
  meeting := core.step_meeting ('issue_notice', meeting_id, words);
  perform core.freeze_agenda (meeting);
  insert into core.notice_copy (meeting_id, member_id, way, sent_on)
  select meeting.meeting_id, e.member_id, issue_notice.way, issue_notice.sent_on
    from core.entitled_on (meeting.body, meeting.held_on) e
   order by e.member_id;
  -- the auditor hears of each general meeting (Gujarat Co-operative Societies Act 1961, s. 84 (5))
  insert into core.notice_copy (meeting_id, recipient, way, sent_on)
  select meeting.meeting_id, v.recipient, v.way, issue_notice.sent_on
    from (values ('Auditor', issue_notice.way), ('Notice board', 'board')) v (recipient, way)
   where exists (select from core.body b where b.code = meeting.body and b.kind = 'general');
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.issue_notice is
  'Sends the notice to all who are entitled, and of a general meeting to the auditor and the notice board too; the days of the rule are '
  'checked, and shorter notice needs words.';

create function api.cancel_meeting (request_id uuid, meeting_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
begin
  answer := core.begin_act (request_id, 'cancel_meeting', jsonb_build_array (meeting_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  meeting := core.step_meeting ('cancel_meeting', meeting_id, words);
  perform core.carry_items (meeting);
  perform core.leave_behind (meeting);
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.cancel_meeting is 'Calls a meeting off, with a reason; its number stays used, its items come to the next one.';

create function api.open_meeting (request_id uuid, meeting_id bigint, chair_id bigint, hour text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
begin
  answer := core.begin_act (request_id, 'open_meeting', jsonb_build_array (meeting_id, chair_id, hour));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('open_meeting', meeting_id);
  if meeting.held_on > core.today () then
    perform core.refuse ('meeting_is_opened_on_its_day', 'meeting_id', meeting.held_on::text);
  end if;
  perform core.require_entitled (meeting, chair_id, 'chair_id');
  if not exists (select from core.live_presence p
                  where p.meeting_id = meeting.meeting_id and p.member_id = chair_id and p.left_at is null) then
    perform core.refuse ('chair_is_in_the_room', 'chair_id');
  end if;
  meeting := core.step_meeting ('open_meeting', meeting_id);
  update core.meeting as m
     set chair_id = open_meeting.chair_id, opened_at = core.moment_of (meeting, 'hour', open_meeting.hour)
   where m.meeting_id = meeting.meeting_id;
  insert into core.wall (meeting_id, slide) values (meeting.meeting_id, 'title') on conflict on constraint wall_pkey do nothing;
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.open_meeting is 'Opens a meeting with one of those present in the chair.';

create function api.take_up_item (request_id uuid, item_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  item core.agenda_item;
begin
  answer := core.begin_act (request_id, 'take_up_item', jsonb_build_array (item_id));
  if answer.record_id is not null then
    return answer;
  end if;
  item := core.item_of_open_meeting (item_id);
  if item.state <> 'current' then
    perform core.leave_current_item (item.meeting_id);
  end if;
  update core.agenda_item as i set state = 'current' where i.item_id = item.item_id;
  update core.wall as w set page = 0, slide = 'item:' || item.item_id, changed_at = clock_timestamp (), changed_by = session_user
   where w.meeting_id = item.meeting_id;
  return core.end_act (request_id, item.item_id, item.title);
end
$$;
comment on function api.take_up_item is 'The meeting takes up an item; the one before is done, and the wall follows.';

create function api.settle_item (request_id uuid, item_id bigint, state text, note text, note_gu text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  item core.agenda_item;
begin
  answer := core.begin_act (request_id, 'settle_item', jsonb_build_array (item_id, state, note, note_gu));
  if answer.record_id is not null then
    return answer;
  end if;
  item := core.item_of_open_meeting (item_id);
  if state is null or state not in ('waiting', 'current', 'done', 'carried', 'dropped') then
    perform core.refuse ('item_is_settled_so', 'state');
  elsif (item.state = 'current') <> (state = 'current') then
    perform core.leave_current_item (item.meeting_id);
  end if;
  update core.agenda_item as i
     set state = settle_item.state, note = nullif (btrim (settle_item.note), ''), note_gu = nullif (btrim (settle_item.note_gu), '')
   where i.item_id = item.item_id;
  return core.end_act (request_id, item.item_id, item.title);
end
$$;
comment on function api.settle_item is
  'Keeps what was said on an item for the minutes, and whether it is done or carried to the next meeting.';

create function api.adjourn_meeting (request_id uuid, meeting_id bigint, held_on date, begins text, place text, place_gu text, cause text,
                                     words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  later core.meeting;
begin
  answer := core.begin_act (request_id, 'adjourn_meeting',
    jsonb_build_array (meeting_id, held_on, begins, place, place_gu, cause, words));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('adjourn_meeting', meeting_id);
  if meeting.held_on > core.today () then
    perform core.refuse ('meeting_is_opened_on_its_day', 'meeting_id', meeting.held_on::text);
  end if;
  perform core.require_meeting_fields (meeting.body, meeting.kind, held_on, begins, place, null, null);
  perform core.require_adjournment (meeting, cause, held_on, begins, words);
  perform core.require_no_open_vote (meeting);
  meeting := core.step_meeting ('adjourn_meeting', meeting_id, words);
  update core.meeting as m
     set closed_at = least (clock_timestamp (), (m.held_on + 1)::timestamp at time zone 'Asia/Kolkata'), adjourned_for = cause
   where m.meeting_id = meeting.meeting_id;
  perform core.carry_items (meeting);
  later := core.continue_meeting (meeting, held_on, core.clean_hour (begins), btrim (place), nullif (btrim (place_gu), ''));
  perform core.enter_sitting_dues (meeting);
  perform core.leave_behind (meeting);
  return core.end_act (request_id, later.meeting_id, later.number);
end
$$;
comment on function api.adjourn_meeting is
  'Adjourns a meeting to a day, for want of a quorum (no_quorum), of time (no_time) or for another cause in words: a meeting with a '
  'number of its own continues it. Answers that one.';

create function api.close_meeting (request_id uuid, meeting_id bigint, hour text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  moment timestamptz;
  last_mark timestamptz;
begin
  answer := core.begin_act (request_id, 'close_meeting', jsonb_build_array (meeting_id, hour));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('close_meeting', meeting_id);
  perform core.require_no_open_vote (meeting);
  moment := core.moment_of (meeting, 'hour', hour);
  if moment < meeting.opened_at then
    perform core.refuse ('meeting_is_closed_after_it_was_opened', 'hour');
  end if;
  select greatest (max (greatest (p.came_at, p.left_at)),
                   (select max (s.happened_at) from core.meeting_step s where s.meeting_id = meeting.meeting_id))
    into last_mark from core.live_presence p where p.meeting_id = meeting.meeting_id;
  if moment < last_mark then
    perform core.refuse ('meeting_is_closed_after_the_last_who_came', 'hour', core.hour_of (last_mark));
  end if;
  meeting := core.step_meeting ('close_meeting', meeting_id);
  update core.meeting as m set closed_at = moment where m.meeting_id = meeting.meeting_id;
  update core.agenda_item as i set state = 'done' where i.meeting_id = meeting.meeting_id and i.state = 'current';
  perform core.carry_items (meeting);
  perform core.leave_behind (meeting);
  perform core.enter_sitting_dues (meeting);
  return core.end_act (request_id, meeting.meeting_id, meeting.number);
end
$$;
comment on function api.close_meeting is
  'Closes a meeting; what was not reached is carried to the next one, what was not decided is deferred.';

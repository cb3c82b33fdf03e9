-- What acts of meetings check and do beside their own row: days and hours, what is carried over, what continues.

create or replace function core.annual_meeting_until (day date)
returns date
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  began constant date := core.year_began (day);
begin
  -- An order that moves the day counts for the year in which it begins, whenever in it: the longest time of the year stands.
  return (select began + max (core.parameter_on ('annual_meeting_within', d.day)) * interval '1 month' - interval '1 day'
            from (select began
                   union
                  select p.valid_from from core.parameter p
                   where p.name = 'annual_meeting_within' and p.valid_from > began and p.valid_from < began + interval '1 year') d (day));
end
$$;
comment on function core.annual_meeting_until is
  'Until when the annual general meeting is held in the financial year of a day: by 30 September, or as an order moves it '
  '(Gujarat Co-operative Societies Act 1961, s. 77).';

create or replace function core.asked_meeting_until (asked_on date)
returns date
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (asked_on + core.parameter_on ('requisition_within', asked_on) * interval '1 month')::date;
end
$$;
comment on function core.asked_meeting_until is
  'Until when a special meeting that members asked for is held (Gujarat Co-operative Societies Act 1961, s. 78).';

create or replace function core.clean_hour (hour text)
returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  typed constant text := core.latin_digits (btrim (hour));
begin
  return case when typed ~ '^([01]?[0-9]|2[0-3])[:.][0-5][0-9]$' then to_char (replace (typed, '.', ':')::time, 'HH24:MI')
              -- "4" is four in the morning only to a computer
              when typed ~ '^([89]|1[0-9]|2[0-3])$' then lpad (typed, 2, '0') || ':00' end;
end
$$;
comment on function core.clean_hour is
  'An hour as it is kept, 09:05, of one as it is typed: 9.05, ૯:૦૫, or 11 alone where that cannot be the evening; null: it is no hour.';

create or replace function core.require_meeting_fields (body text, kind text, held_on date, begins text, place text, asked_on date,
                                                        asked_by bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  its core.body;
  needed bigint;
begin
  select b.* into its from core.body b where b.code = require_meeting_fields.body;
  if not found then
    perform core.refuse ('body_is_known', 'body');
  elsif its.closed_on <= held_on then
    perform core.refuse ('body_meets_no_more', 'body', its.closed_on::text);
  elsif kind is null or kind not in ('ordinary', 'annual', 'special') or (kind = 'annual' and its.kind <> 'general') then
    perform core.refuse ('meeting_kind_is_of_the_body', 'kind');
  end if;
  perform core.require ('held_on', held_on::text);
  if held_on > core.today () + 366 then
    perform core.refuse ('meeting_is_within_a_year', 'held_on');
  elsif held_on < its.opened_on then
    perform core.refuse ('day_is_in_reach', 'held_on');
  end if;
  perform core.require ('begins', begins);
  if core.clean_hour (begins) is null then
    perform core.refuse ('hour_is_written_so', 'begins');
  end if;
  perform core.require ('place', place);
  if asked_on is null then
    return;
  end if;
  perform core.require_day ('asked_on', asked_on);
  if its.kind <> 'general' or kind <> 'special' then
    perform core.refuse ('members_ask_for_a_special_meeting', 'asked_on');
  end if;
  needed := (select ceil (count (*)::numeric / core.parameter_on ('requisition_part', asked_on))
               from core.entitled_on (body, asked_on));
  if coalesce (asked_by, 0) < needed then
    perform core.refuse ('enough_members_asked', 'asked_by', needed::text);
  end if;
end
$$;
comment on function core.require_meeting_fields is
  'Refuses a meeting of no body, kind, day, hour or place; and one asked for by fewer members than may '
  '(Gujarat Co-operative Societies Act 1961, s. 78: one fifth).';

create or replace function core.carry_items (meeting core.meeting)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  update core.motion as p
     set state = 'deferred'
   where p.meeting_id = meeting.meeting_id and p.state in ('proposed', 'seconded');
  -- an item is not over while a proposal on it is deferred, even if the meeting went on to the next
  update core.agenda_item as i
     set state = case when exists (select from core.motion p where p.item_id = i.item_id and p.state = 'deferred') then 'carried'
                      when exists (select from core.motion p where p.item_id = i.item_id) then 'done'
                      else 'carried' end
   where i.meeting_id = meeting.meeting_id
     and (i.state in ('waiting', 'current')
          or i.state = 'done' and exists (select from core.motion p where p.item_id = i.item_id and p.state = 'deferred'));
end
$$;
comment on function core.carry_items is
  'What a meeting did not decide is deferred; what it deferred or did not reach waits for the next agenda.';

create or replace function core.require_adjournment (meeting core.meeting, cause text, held_on date, begins text, words text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  now_present constant bigint := core.present_in (meeting);
  needed constant bigint := core.quorum_needed (meeting);
  wait_ends constant timestamptz := core.quorum_awaited_until (meeting);
  earliest timestamptz := (meeting.held_on + meeting.begins::time + interval '1 minute') at time zone 'Asia/Kolkata';
begin
  if cause is null or cause not in ('no_quorum', 'no_time', 'other') then
    perform core.refuse ('adjournment_has_a_cause', 'cause');
  elsif cause = 'no_quorum' and now_present > 0 and now_present >= needed then
    perform core.refuse ('quorum_is_missing', 'cause', now_present::text, needed::text);
  elsif cause = 'no_quorum' and clock_timestamp () < wait_ends and btrim (coalesce (words, '')) = '' then
    perform core.refuse ('quorum_is_awaited', 'words', core.hour_of (wait_ends));
  elsif cause = 'other' then
    perform core.require ('words', words);
  end if;
  if cause = 'no_quorum' then
    earliest := greatest (earliest, wait_ends);
  end if;
  if held_on < meeting.held_on then
    perform core.refuse ('adjourned_meeting_follows', 'held_on', meeting.held_on::text);
  elsif (held_on + core.clean_hour (begins)::time) at time zone 'Asia/Kolkata' < earliest then
    perform core.refuse ('adjourned_meeting_begins_later', 'begins', core.hour_of (earliest));
  end if;
end
$$;
comment on function core.require_adjournment is
  'Refuses to adjourn a meeting without a cause, for want of a quorum that is there or that is still awaited, and to an hour that is not '
  'after its own: for want of a quorum not before the rules have waited for it.';

create or replace function core.freeze_agenda (meeting core.meeting)
returns void
language sql
begin atomic
  insert into core.agenda_noticed (item_id, meeting_id, kind, title, title_gu)
  select i.item_id, i.meeting_id, i.kind, i.title, i.title_gu
    from core.agenda_item i
   where i.meeting_id = (meeting).meeting_id
     and ((meeting).continues_id is null
          or exists (select from core.agenda_noticed n where n.item_id = i.from_item_id))
   order by i.item_id;
end;
comment on function core.freeze_agenda is
  'Keeps the agenda as it goes out with the notice; of a meeting that continues another one, what the notice of that told of.';

create or replace function core.require_noticed (kind text, item_id bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from core.resolution_kind k where k.code = require_noticed.kind and k.majority <> 'ordinary')
     and not exists (select from core.agenda_noticed n where n.item_id = require_noticed.item_id) then
    perform core.refuse ('special_majority_was_on_the_notice', 'kind');
  end if;
end
$$;
comment on function core.require_noticed is
  'Refuses a resolution that needs more than an ordinary majority on an item of which the notice did not tell '
  '(Gujarat Co-operative Societies Act 1961, s. 77 (4): business of which due notice was given).';

create or replace function core.require_may_add (meeting core.meeting)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if meeting.continues_id is not null and core.quorum_needed (meeting) = 0 then
    perform core.refuse ('adjourned_meeting_goes_on_with_what_was_left', 'title');
  elsif meeting.state <> 'draft' and (select b.kind from core.body b where b.code = meeting.body) = 'general' then
    perform core.refuse ('general_meeting_keeps_to_its_notice', 'title');
  end if;
end
$$;
comment on function core.require_may_add is
  'Refuses an item of which nobody was told: after the notice of a general meeting, and where no quorum is needed '
  '(Gujarat Co-operative Societies Act 1961, s. 77 (4)).';

create or replace function core.continue_meeting (meeting core.meeting, held_on date, begins text, place text, place_gu text)
returns core.meeting
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  prefix constant text := (select 'M' || b.prefix from core.body b where b.code = meeting.body);
  later core.meeting;
begin
  insert into core.meeting as m (body, kind, number, held_on, begins, place, place_gu, state, continues_id, late_for)
  values (meeting.body, meeting.kind,
          core.numbered (prefix, held_on, core.next_number (prefix, core.financial_year (held_on)), 3),
          continue_meeting.held_on, continue_meeting.begins, continue_meeting.place, continue_meeting.place_gu, 'noticed',
          meeting.meeting_id,
          case when meeting.kind = 'annual' then nullif (core.annual_year_of (meeting), core.year_began (continue_meeting.held_on)) end)
  returning m.* into later;
  insert into core.meeting_step (meeting_id, act, state, words) values (later.meeting_id, 'adjourn_meeting', later.state, meeting.number);
  perform core.add_item (later.meeting_id, i.kind, i.title, i.title_gu, i.item_id, i.minutes, confirms_id => i.confirms_id)
     from core.agenda_item i
    where i.meeting_id = meeting.meeting_id and i.state = 'carried'
    order by i.ordinal, i.item_id;
  perform core.freeze_agenda (later);
  return later;
end
$$;
comment on function core.continue_meeting is
  'The meeting that continues an adjourned one, with what that did not reach. Everybody who was called is called: its day was told '
  'to the adjourned meeting, so that it needs no notice of its own.';

create or replace function core.item_of_open_meeting (item_id bigint)
returns core.agenda_item
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  item core.agenda_item;
  meeting core.meeting;
begin
  select i.* into item from core.agenda_item i where i.item_id = item_of_open_meeting.item_id for update;
  if not found then
    perform core.refuse ('item_is_on_an_agenda', 'item_id');
  end if;
  select m.* into strict meeting from core.meeting m where m.meeting_id = item.meeting_id;
  if meeting.state <> 'open' then
    perform core.refuse ('meeting_is_open', 'item_id', meeting.number, 'state:' || meeting.state);
  end if;
  return item;
end
$$;
comment on function core.item_of_open_meeting is 'An item of a meeting that is open now.';

create or replace function core.require_no_open_vote (meeting core.meeting)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from core.motion p where p.meeting_id = meeting.meeting_id and p.state = 'open') then
    perform core.refuse ('vote_is_closed_first', 'meeting_id');
  end if;
end
$$;
comment on function core.require_no_open_vote is
  'Refuses to end a meeting, or to leave the item that is taken up, while a vote is being taken.';

create or replace function core.leave_current_item (meeting_id bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require_no_open_vote (m) from core.meeting m where m.meeting_id = leave_current_item.meeting_id;
  update core.agenda_item as i set state = 'done' where i.meeting_id = leave_current_item.meeting_id and i.state = 'current';
end
$$;
comment on function core.leave_current_item is 'The item that a meeting is at is done with, unless a vote on it is being taken.';

create or replace function core.require_item_fields (kind text, title text, minutes bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require ('title', title);
  if kind is null or kind not in ('minutes', 'actions', 'decision', 'information', 'accounts', 'election', 'other') then
    perform core.refuse ('item_kind_is_known', 'kind');
  elsif minutes not between 0 and 600 then
    perform core.refuse ('agenda_item_takes_minutes', 'minutes');
  end if;
end
$$;
comment on function core.require_item_fields is 'Refuses an item without a title or kind, or of more than ten hours.';

create or replace function core.item_to_change (item_id bigint)
returns core.agenda_item
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  item core.agenda_item;
begin
  select i.* into item from core.agenda_item i where i.item_id = item_to_change.item_id for update;
  if not found then
    perform core.refuse ('item_is_on_an_agenda', 'item_id');
  elsif item.state not in ('waiting', 'current') then
    perform core.refuse ('item_is_still_to_come', 'item_id', item.title);
  end if;
  perform core.meeting_for ('change_agenda', item.meeting_id);
  return item;
end
$$;
comment on function core.item_to_change is 'An item that its meeting has not come to yet.';

create or replace function core.drop_item (item_id bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  part bigint;
begin
  for part in
    select i.item_id from core.agenda_item i where i.parent_id = drop_item.item_id
  loop
    perform core.drop_item (part);
  end loop;
  delete from core.agenda_paper p where p.item_id = drop_item.item_id;
  delete from core.agenda_item i where i.item_id = drop_item.item_id;
end
$$;
comment on function core.drop_item is 'Takes an item with its parts and papers out of a draft; the trail keeps them.';

create or replace function core.action_for (action_id bigint)
returns core.meeting_action
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  action core.meeting_action;
begin
  select a.* into action from core.meeting_action a where a.action_id = action_for.action_id for update;
  if not found then
    perform core.refuse ('action_was_asked_for', 'action_id');
  elsif action.review = 'done' then
    perform core.refuse ('action_is_still_open', 'action_id');
  end if;
  return action;
end
$$;
comment on function core.action_for is 'What a meeting asked for, as long as no meeting found it really done.';

create or replace function core.minutes_hash (meeting_id bigint)
returns bytea
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select sha256 (convert_to (string_agg (n.language || E'\n' || n.words, E'\n' order by n.language), 'UTF8'))
            from core.minutes n
           where n.meeting_id = minutes_hash.meeting_id
             and n.minutes_id = (select max (o.minutes_id) from core.minutes o
                                  where o.meeting_id = n.meeting_id and o.language = n.language));
end
$$;
comment on function core.minutes_hash is 'SHA-256 over the newest text of the minutes in each language, in order.';

-- Questions that acts of meetings ask: who is entitled, who is in the room, is that a quorum, what comes onto an agenda.

create or replace function core.entitled_on (body text, day date)
returns table (member_id bigint)
language sql stable
begin atomic
  -- nominal members and sympathisers have no vote (Gujarat Co-operative Societies Act 1961, ss. 25, 28)
  select m.member_id
    from core.member m
    join core.live_admission a on a.member_id = m.member_id and a.admitted_on <= day
   where exists (select from core.body b where b.code = body and b.kind = 'general')
     and m.class = 'ordinary'
     and not exists (select from core.live_cessation c where c.member_id = m.member_id and c.ceased_on <= day)
   union all
  select s.member_id from core.sitting_on (body, day) s;
end;
comment on function core.entitled_on is
  'Who may vote in a body on a day: in a general meeting every ordinary member, elsewhere whoever holds a seat.';

create or replace function core.rule_of_body (body text, rule text, day date)
returns bigint
language sql stable
begin atomic
  select core.parameter_on (b.kind || '_' || rule, day) from core.body b where b.code = body;
end;
comment on function core.rule_of_body is 'The value of a rule of meetings for a body on a day, such as rule ''notice'' in days.';

create or replace function core.quorum_needed (meeting core.meeting)
returns bigint
language sql stable
begin atomic
  select case when coalesce ((select coalesce (a.adjourned_for, 'no_quorum') = 'no_quorum'
                                from core.meeting a where a.meeting_id = (meeting).continues_id), false)
                   and core.rule_of_body ((meeting).body, 'adjourned_quorum', (meeting).held_on) = 0 then 0
              else greatest (core.rule_of_body ((meeting).body, 'quorum_minimum', (meeting).held_on),
                             least (r.by_part, nullif (core.rule_of_body ((meeting).body, 'quorum_number', (meeting).held_on), 0))) end
    from (select ceil (count (*)::numeric / nullif (core.rule_of_body ((meeting).body, 'quorum_part', (meeting).held_on), 0))::bigint
                   as by_part
            from core.entitled_on ((meeting).body, (meeting).held_on)) r;
end;
comment on function core.quorum_needed is
  'How many have to be present: a part of the entitled or a number, whichever is less, and never fewer than the minimum. '
  'A meeting that goes on with one that was adjourned for want of a quorum needs none where the rules say so; one that was adjourned '
  'before the cause was asked for counts as such.';

create or replace function core.present_in (meeting core.meeting)
returns bigint
language sql stable
begin atomic
  select coalesce (
    (select sum (c.heads)::bigint
       from (select distinct on (h.block) h.heads
               from core.head_count h
               join core.body b on b.code = (meeting).body and b.kind = 'general'
              where h.meeting_id = (meeting).meeting_id
              order by h.block, h.count_id desc) c),
    (select count (*)
       from core.live_presence p
       join core.entitled_on ((meeting).body, (meeting).held_on) e on e.member_id = p.member_id
      where p.meeting_id = (meeting).meeting_id and p.left_at is null));
end;
comment on function core.present_in is
  'How many of the entitled are in the room: as counted block by block in a large meeting, otherwise by name.';

create or replace function core.quorum_awaited_until (meeting core.meeting)
returns timestamptz
language sql stable
begin atomic
  select ((meeting).held_on + (meeting).begins::time) at time zone 'Asia/Kolkata'
         + coalesce (core.rule_of_body ((meeting).body, 'quorum_wait', (meeting).held_on), 0) * interval '1 minute';
end;
comment on function core.quorum_awaited_until is 'Until when the rules wait for a quorum: minutes after the hour of the notice.';

create or replace function core.meeting_for (act text, meeting_id bigint)
returns core.meeting
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  meeting core.meeting;
begin
  select m.* into meeting from core.meeting m where m.meeting_id = meeting_for.meeting_id for update;
  if not found then
    perform core.refuse ('meeting_is_in_the_register', 'meeting_id');
  elsif not exists (select from core.meeting_path p where p.act = meeting_for.act and p.from_state = meeting.state) then
    perform core.refuse ('meeting_is_so_far', 'meeting_id', meeting.number, 'state:' || meeting.state);
  end if;
  return meeting;
end
$$;
comment on function core.meeting_for is 'The meeting, when it is in a state from which the act leads on (core.meeting_path).';

create or replace function core.step_meeting (act text, meeting_id bigint, words text default null)
returns core.meeting
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  meeting core.meeting := core.meeting_for (act, meeting_id);
begin
  update core.meeting as m
     set state = (select p.to_state from core.meeting_path p where p.act = step_meeting.act and p.from_state = m.state),
         row_version = m.row_version + 1
   where m.meeting_id = step_meeting.meeting_id
  returning m.* into meeting;
  insert into core.meeting_step (meeting_id, act, state, words)
  values (meeting.meeting_id, step_meeting.act, meeting.state, nullif (btrim (step_meeting.words), ''));
  return meeting;
end
$$;
comment on function core.step_meeting is 'Leads a meeting on by an act, and keeps who did it when and why.';

create or replace function core.moment_of (meeting core.meeting, field text, hour text)
returns timestamptz
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  moment timestamptz;
begin
  if btrim (coalesce (hour, '')) = '' then
    -- typed later, it was at the hour of the notice
    moment := case when core.today () = meeting.held_on then clock_timestamp ()
                   else (meeting.held_on + meeting.begins::time) at time zone 'Asia/Kolkata' end;
  elsif core.clean_hour (hour) is null then
    perform core.refuse ('hour_is_written_so', field);
  else
    moment := (meeting.held_on + core.clean_hour (hour)::time) at time zone 'Asia/Kolkata';
  end if;
  if moment > clock_timestamp () then
    perform core.refuse ('hour_has_come', field);
  end if;
  return moment;
end
$$;
comment on function core.moment_of is
  'The instant of an hour such as 11:05 on the day of a meeting, in Gujarat; without an hour it is now, or the hour of the notice.';

create or replace function core.moment_in_room (meeting core.meeting, hour text, is_leaving boolean)
returns timestamptz
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  moment timestamptz;
begin
  if btrim (coalesce (hour, '')) = '' and meeting.closed_at is not null then
    -- from the signed list: she was there when it began, and until it ended
    return case when is_leaving then meeting.closed_at
                else least (coalesce (meeting.opened_at, (meeting.held_on + meeting.begins::time) at time zone 'Asia/Kolkata'),
                            meeting.closed_at) end;
  end if;
  moment := core.moment_of (meeting, 'hour', hour);
  if moment > meeting.closed_at then
    perform core.refuse ('room_is_left_when_it_is_closed', 'hour', to_char (meeting.closed_at at time zone 'Asia/Kolkata', 'HH24:MI'));
  end if;
  return moment;
end
$$;
comment on function core.moment_in_room is
  'The instant at which she came or left: an hour of the day of the meeting and not after its end; without an hour it is now, and once the '
  'meeting is over the hour at which it was opened, or closed.';

create or replace function core.require_unused_mark (presence core.presence)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from core.meeting m where m.meeting_id = presence.meeting_id and m.chair_id = presence.member_id)
     or exists (select from core.meeting_step s
                 where s.meeting_id = presence.meeting_id and presence.member_id in (s.chair_id, s.chair_before_id))
     or exists (select from core.motion p
                 where p.meeting_id = presence.meeting_id and presence.member_id in (p.proposer_id, p.seconder_id))
     or exists (select from core.motion p
                  join core.vote v on v.motion_id = p.motion_id and v.stopped_at is null
                  join core.vote_roll r on r.vote_id = v.vote_id and r.member_id = presence.member_id and r.is_present
                 where p.meeting_id = presence.meeting_id) then
    perform core.refuse ('nothing_stands_on_a_mark_taken_back', 'member_id');
  end if;
end
$$;
comment on function core.require_unused_mark is
  'Refuses to take back that she was there, when she was in the chair, made or seconded a proposal, or stands as present on the roll of a '
  'vote.';

-- it knew no confirms_id
drop function if exists core.add_item (bigint, text, text, text, bigint, integer, bigint);
create or replace function core.add_item (meeting_id bigint, kind text, title text, title_gu text, from_item_id bigint default null,
                                          minutes integer default null, parent_id bigint default null,
                                          confirms_id bigint default null)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  new_id bigint;
begin
  insert into core.agenda_item as i (meeting_id, parent_id, ordinal, kind, title, title_gu, from_item_id, minutes, confirms_id,
                                     wall_words, wall_words_gu)
  select add_item.meeting_id, add_item.parent_id, coalesce (max (o.ordinal), 0) + 1, add_item.kind, btrim (add_item.title),
         nullif (btrim (add_item.title_gu), ''), add_item.from_item_id, add_item.minutes, add_item.confirms_id,
         (select f.wall_words from core.agenda_item f where f.item_id = add_item.from_item_id),
         (select f.wall_words_gu from core.agenda_item f where f.item_id = add_item.from_item_id)
    from core.agenda_item o
   where o.meeting_id = add_item.meeting_id and o.parent_id is not distinct from add_item.parent_id
  returning i.item_id into new_id;
  return new_id;
end
$$;
comment on function core.add_item is
  'Puts an item at the end of an agenda, or at the end of the parts of another item; one that comes from another keeps its words for the '
  'wall.';

create or replace function core.bring_over (meeting core.meeting)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.add_item (meeting.meeting_id, 'minutes', 'Confirm the minutes of meeting ' || m.number || ' of ' || to_char (m.held_on,
   'DD-MM-YYYY'),
                         to_char (m.held_on, 'DD-MM-YYYY') || 'ની સભા ' || m.number || 'ની કાર્યવાહી મંજૂર કરવી',
                         confirms_id => m.meeting_id)
     from core.meeting m
    where m.body = meeting.body and m.meeting_id <> meeting.meeting_id and m.held_on <= meeting.held_on
      and m.state in ('closed', 'adjourned', 'minuted', 'circulated')
      and not exists (select from core.minutes_confirmed c where c.meeting_id = m.meeting_id)
      and not exists (select from core.agenda_item n
                       where n.meeting_id = meeting.meeting_id and n.confirms_id = m.meeting_id)
    order by m.held_on, m.meeting_id;
  if exists (select from core.meeting_action a
               join core.meeting m on m.meeting_id = a.meeting_id and m.body = meeting.body
              where a.review is distinct from 'done')
     and not exists (select from core.agenda_item n where n.meeting_id = meeting.meeting_id and n.kind = 'actions') then
    perform core.add_item (meeting.meeting_id, 'actions', 'What was to be done since the last meeting',
                           'ગઈ સભામાં સોંપેલાં કામ');
  end if;
  perform core.add_item (meeting.meeting_id, i.kind, i.title, i.title_gu, i.item_id, i.minutes)
     from core.agenda_item i
     join core.meeting m on m.meeting_id = i.meeting_id and m.body = meeting.body and m.meeting_id <> meeting.meeting_id
    where i.state = 'carried' and i.kind not in ('minutes', 'actions')
      and not exists (select from core.agenda_item n
                        join core.meeting o on o.meeting_id = n.meeting_id and o.body = meeting.body
                       where n.from_item_id = i.item_id)
    order by i.item_id;
  perform core.add_item (meeting.meeting_id, 'decision', 'Referred by ' || b.name || ', ' || m.number || ': ' || i.title,
                         coalesce (b.name_gu, b.name) || ', ' || m.number || ' તરફથી: ' || coalesce (i.title_gu, i.title), i.item_id,
                         i.minutes)
     from core.agenda_item i
     join core.meeting m on m.meeting_id = i.meeting_id and m.meeting_id <> meeting.meeting_id
     join core.body b on b.code = m.body
    where exists (select from core.motion p where p.item_id = i.item_id and p.state = 'referred' and p.referred_to = meeting.body)
      and not exists (select from core.agenda_item n
                        join core.meeting o on o.meeting_id = n.meeting_id and o.body = meeting.body
                       where n.from_item_id = i.item_id)
    order by i.item_id;
end
$$;
comment on function core.bring_over is
  'What comes onto an agenda by itself, each only once: minutes to be confirmed, actions that are open, what the body did not reach or '
  'deferred, and what another body referred to it.';

create or replace function core.fill_agenda (meeting core.meeting)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  asked record;
  new_id bigint;
begin
  perform core.bring_over (meeting);
  for asked in
    select v.business, v.kind, v.title, v.title_gu
      from (values
        (1, 'report', 'accounts', 'Report of the board', 'સંચાલક મંડળનો અહેવાલ'),
        (2, 'accounts', 'accounts', 'Balance sheet and accounts of the year', 'વર્ષનું સરવૈયું અને હિસાબો'),
        (3, 'audit', 'accounts', 'Audit report', 'ઓડિટ અહેવાલ'),
        (4, 'surplus', 'decision', 'Appropriation of the surplus', 'નફાની વહેંચણી'),
        (5, 'auditor', 'decision', 'Appointment of the auditor and the fee', 'ઓડિટરની નિમણૂક અને ફી'))
           v (place, business, kind, title, title_gu)
     where meeting.kind = 'annual'
     order by v.place
  loop
    new_id := core.add_item (meeting.meeting_id, asked.kind, asked.title, asked.title_gu);
    update core.agenda_item as i set business = asked.business where i.item_id = new_id;
  end loop;
end
$$;
comment on function core.fill_agenda is
  'What a new agenda begins with: what comes by itself, and what an annual general meeting has to do (Gujarat Co-operative Societies '
  'Act 1961, ss. 66, 77, 84).';

create or replace function core.leave_behind (meeting core.meeting)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- the next one of each body whose notice has not gone out: it was prepared before this one ended
  perform core.bring_over (d)
     from (select distinct on (m.body) m.*
             from core.meeting m
            where m.state = 'draft' and m.held_on >= meeting.held_on and m.meeting_id <> meeting.meeting_id
              and (m.body = meeting.body
                   or m.body in (select p.referred_to from core.motion p
                                  where p.meeting_id = meeting.meeting_id and p.state = 'referred'))
            order by m.body, m.held_on, m.meeting_id) d;
end
$$;
comment on function core.leave_behind is 'Brings what a meeting leaves behind onto agendas that are being prepared already.';

create or replace function core.require_entitled (meeting core.meeting, member_id bigint, field text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require (field, member_id::text);
  if not exists (select from core.entitled_on (meeting.body, meeting.held_on) e where e.member_id = require_entitled.member_id) then
    perform core.refuse ('she_is_of_this_body', field);
  end if;
end
$$;
comment on function core.require_entitled is 'Refuses one who has no seat on the body, or is no member, on the day of the meeting.';

create or replace function core.meeting_to_attend (meeting_id bigint)
returns core.meeting
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  meeting core.meeting;
begin
  select m.* into meeting from core.meeting m where m.meeting_id = meeting_to_attend.meeting_id for update;
  if not found then
    perform core.refuse ('meeting_is_in_the_register', 'meeting_id');
  elsif meeting.state not in ('noticed', 'open', 'closed', 'adjourned') then
    perform core.refuse ('meeting_is_so_far', 'meeting_id', meeting.number, 'state:' || meeting.state);
  elsif meeting.held_on > core.today () then
    perform core.refuse ('meeting_is_opened_on_its_day', 'meeting_id', meeting.held_on::text);
  end if;
  return meeting;
end
$$;
comment on function core.meeting_to_attend is
  'A meeting whose list of attendance can be filled: on its day from the notice on, and afterwards from the signed list until the '
  'minutes are drafted. Votes that were taken keep the roll that was frozen with them.';

create or replace function core.was_held (meeting core.meeting)
returns boolean
language sql stable
begin atomic
  select (meeting).opened_at is not null and (meeting).state <> 'cancelled' and coalesce ((meeting).adjourned_for, '') <> 'no_quorum'
         and c.came > 0 and c.came >= core.quorum_needed (meeting)
    from (select greatest (core.present_in (meeting),
                           (select count (distinct p.member_id)
                              from core.live_presence p
                              join core.entitled_on ((meeting).body, (meeting).held_on) e on e.member_id = p.member_id
                             where p.meeting_id = (meeting).meeting_id)) as came) c;
end;
comment on function core.was_held is 'True when a meeting was opened and as many of the entitled came as its quorum asks for.';

create or replace function core.is_first_held (meeting core.meeting)
returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  earlier core.meeting;
begin
  if not core.was_held (meeting) then
    return false;
  end if;
  select m.* into earlier from core.meeting m where m.meeting_id = meeting.continues_id;
  while earlier.meeting_id is not null loop
    if core.was_held (earlier) then
      return false;
    end if;
    select m.* into earlier from core.meeting m where m.meeting_id = earlier.continues_id;
  end loop;
  return true;
end
$$;
comment on function core.is_first_held is
  'True for the first day on which a meeting had its quorum: one that goes on on another day is the same meeting, and counts once.';

-- Who came to a meeting and who went, and whether that is a quorum.

create view api.presence as
  select p.presence_id, p.meeting_id, m.body, m.held_on, m.kind, p.member_id, p.came_at, p.left_at, p.way, p.entered_at, p.entered_by
    from core.live_presence p
    join core.meeting m on m.meeting_id = p.meeting_id;
comment on view api.presence is 'Who was in the room of which meeting, from when to when.';

create view api.head_count as
  select distinct on (h.meeting_id, h.block) h.count_id, h.meeting_id, h.block, h.heads, h.counted_at, h.entered_by
    from core.head_count h
   order by h.meeting_id, h.block, h.count_id desc;
comment on view api.head_count is 'The newest count of each block of a large meeting.';

create function api.quorum_of (meeting_id bigint)
returns table (entitled bigint, needed bigint, present bigint, listed bigint, is_met boolean, awaited_until timestamptz)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select e.entitled, q.needed, q.present, q.listed, q.present >= q.needed and q.present > 0,
         case when m.state in ('noticed', 'open') and not (q.present >= q.needed and q.present > 0) then core.quorum_awaited_until (m) end
    from core.meeting m
   cross join lateral (select count (*) as entitled from core.entitled_on (m.body, m.held_on)) e
   cross join lateral (select core.quorum_needed (m) as needed, core.present_in (m) as present,
                              (select count (distinct p.member_id) from core.live_presence p where p.meeting_id = m.meeting_id) as listed) q
   where m.meeting_id = quorum_of.meeting_id
$$;
comment on function api.quorum_of is
  'How many are entitled, how many have to be and are in the room now, and how many stand on the list of those who came; without a quorum, '
  'until when it is awaited.';

create function api.entitled_in (meeting_id bigint)
returns table (member_id bigint, is_present boolean, came_at timestamptz, left_at timestamptz)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select e.member_id, p.came_at is not null and p.left_at is null, p.came_at, p.left_at
    from core.meeting m
   cross join core.entitled_on (m.body, m.held_on) e
    left join lateral (select p.came_at, p.left_at from core.live_presence p
                        where p.meeting_id = m.meeting_id and p.member_id = e.member_id
                        order by p.came_at desc, p.presence_id desc limit 1) p on true
   where m.meeting_id = entitled_in.meeting_id
$$;
comment on function api.entitled_in is 'Who may vote in a meeting, whether she is in the room, and when she last came and went.';

create function api.record_arrival (request_id uuid, meeting_id bigint, member_id bigint, hour text, way text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  moment timestamptz;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'record_arrival', jsonb_build_array (meeting_id, member_id, hour, way));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_to_attend (meeting_id);
  perform core.require_entitled (meeting, member_id, 'member_id');
  moment := core.moment_in_room (meeting, hour, false);
  if way is null or way not in ('name', 'number', 'card', 'list') then
    perform core.refuse ('way_of_arrival_is_known', 'way');
  elsif exists (select from core.live_presence p
                 where p.meeting_id = meeting.meeting_id and p.member_id = record_arrival.member_id
                   and coalesce (p.left_at, 'infinity') > moment) then
    perform core.refuse ('she_is_in_the_room_already', 'member_id');
  end if;
  insert into core.presence as p (meeting_id, member_id, came_at, way)
  values (meeting.meeting_id, record_arrival.member_id, moment, record_arrival.way)
  returning p.presence_id into new_id;
  if meeting.state in ('closed', 'adjourned') then
    perform core.enter_sitting_dues (meeting);
  end if;
  return core.end_act (request_id, new_id, to_char (moment at time zone 'Asia/Kolkata', 'HH24:MI'));
end
$$;
comment on function api.record_arrival is
  'She came, at an hour of the day or now; once the meeting is over, at an hour of it. Answers the hour.';

create function api.record_leaving (request_id uuid, meeting_id bigint, member_id bigint, hour text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  moment timestamptz;
  presence core.presence;
begin
  answer := core.begin_act (request_id, 'record_leaving', jsonb_build_array (meeting_id, member_id, hour));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_to_attend (meeting_id);
  moment := core.moment_in_room (meeting, hour, true);
  select p.* into presence from core.presence p
   where p.meeting_id = meeting.meeting_id and p.member_id = record_leaving.member_id
     and p.left_at is null and p.taken_back_at is null;
  if not found then
    perform core.refuse ('she_is_in_the_room', 'member_id');
  elsif moment < presence.came_at then
    perform core.refuse ('she_leaves_after_she_came', 'hour', to_char (presence.came_at at time zone 'Asia/Kolkata', 'HH24:MI'));
  end if;
  update core.presence as p set left_at = moment where p.presence_id = presence.presence_id;
  return core.end_act (request_id, presence.presence_id, to_char (moment at time zone 'Asia/Kolkata', 'HH24:MI'));
end
$$;
comment on function api.record_leaving is 'She left, at an hour of the day or now. Answers the hour.';

create function api.take_back_arrival (request_id uuid, meeting_id bigint, member_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  presence core.presence;
begin
  answer := core.begin_act (request_id, 'take_back_arrival', jsonb_build_array (meeting_id, member_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_to_attend (meeting_id);
  perform core.require ('words', words);
  select p.* into presence from core.presence p
   where p.meeting_id = meeting.meeting_id and p.member_id = take_back_arrival.member_id and p.taken_back_at is null
   order by p.came_at desc, p.presence_id desc
   limit 1;
  if not found then
    perform core.refuse ('she_was_marked_once', 'member_id');
  end if;
  perform core.require_unused_mark (presence);
  update core.presence as p
     set taken_back_at = clock_timestamp (), taken_back_by = session_user, taken_back_words = btrim (take_back_arrival.words)
   where p.presence_id = presence.presence_id;
  if not exists (select from core.live_presence p
                  where p.meeting_id = meeting.meeting_id and p.member_id = take_back_arrival.member_id) then
    perform core.take_sitting_due_back (meeting, member_id, words);
  end if;
  return core.end_act (request_id, presence.presence_id, to_char (presence.came_at at time zone 'Asia/Kolkata', 'HH24:MI'));
end
$$;
comment on function api.take_back_arrival is
  'She was marked by mistake: the newest mark is kept with the reason and counts nowhere, not for the quorum, the minutes or her fee. '
  'Answers the hour of the mark.';

create function api.count_heads (request_id uuid, meeting_id bigint, block text, heads bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  others bigint;
  entitled bigint;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'count_heads', jsonb_build_array (meeting_id, block, heads));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_to_attend (meeting_id);
  perform core.require ('block', block);
  if not exists (select from core.body b where b.code = meeting.body and b.kind = 'general') then
    perform core.refuse ('heads_are_counted_in_general_meetings', 'meeting_id');
  elsif coalesce (heads, 0) < 0 then
    perform core.refuse ('head_count_is_not_negative', 'heads');
  end if;
  select coalesce (sum (h.heads), 0) into others
    from api.head_count h where h.meeting_id = count_heads.meeting_id and h.block <> btrim (count_heads.block);
  select count (*) into entitled from core.entitled_on (meeting.body, meeting.held_on);
  if others + heads > entitled then
    perform core.refuse ('heads_are_of_those_entitled', 'heads', (others + heads)::text, entitled::text);
  end if;
  insert into core.head_count as h (meeting_id, block, heads)
  values (meeting.meeting_id, btrim (count_heads.block), coalesce (count_heads.heads, 0))
  returning h.count_id into new_id;
  return core.end_act (request_id, new_id, btrim (block));
end
$$;
comment on function api.count_heads is 'The heads of one block of a general meeting, counted now; the newest count of a block stands.';

create function api.general_meetings_of (member_id bigint, day date)
returns table (held bigint, attended bigint, asked bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with recursive day_of (first_id, meeting_id) as
    -- all the days on which a meeting went on are that meeting
    (select f.meeting_id, f.meeting_id from core.meeting f
      union all
     select d.first_id, n.meeting_id from day_of d join core.meeting n on n.continues_id = d.meeting_id)
  select count (*), count (*) filter (where exists (select from core.live_presence p
                                                      join day_of d on d.meeting_id = p.meeting_id
                                                     where d.first_id = m.meeting_id
                                                       and p.member_id = general_meetings_of.member_id)),
         core.parameter_on ('meetings_to_attend', day)
    from core.meeting m
    join core.body b on b.code = m.body and b.kind = 'general'
   where core.is_first_held (m) and m.held_on <= day
     and m.held_on > day - core.parameter_on ('board_term', day) * interval '1 year'
     and exists (select from core.entitled_on (m.body, m.held_on) e where e.member_id = general_meetings_of.member_id)
$$;
comment on function api.general_meetings_of is
  'How many general meetings were held in the years of a term before a day while she was a member, how many she attended, and how many '
  'the Act asks for (Gujarat Co-operative Societies Act 1961, s. 28A). It is shown, and punishes nobody.';

create view api.attendance_record as
  select p.member_id, m.meeting_id, m.number, m.body, m.kind, m.held_on
    from core.live_presence p
    join core.meeting m on m.meeting_id = p.meeting_id
   where m.state not in ('draft', 'noticed', 'cancelled')
   group by p.member_id, m.meeting_id;
comment on view api.attendance_record is
  'Which meetings a member attended. It is shown, and punishes nobody (Gujarat Co-operative Societies Act 1961, s. 28A).';

-- What a meeting leaves behind comes to the next agenda by itself: proposals deferred, referred and withdrawn, items not reached, also
-- when that agenda is being prepared already; the proposal that was set aside can be made again as it was.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
insert into core.body (code, kind, prefix, name, name_gu, opened_on) values ('camps', 'committee', 'CMP', 'Camp committee', 'શિબિર સમિતિ', '2024-09-20');
insert into core.seat (body, member_id, office, from_on) select 'camps', m, 'director', '2024-09-20' from unnest (array[1, 2]) m;
create function pg_temp.call (seed text, body text, held_on date)
returns bigint language sql as
$$
  select (api.draft_meeting (md5 (seed || 'd')::uuid, body, 'ordinary', held_on, '11:00', 'Office', null, null, null)).record_id
$$;
create function pg_temp.item (seed text, meeting_id bigint, title text, title_gu text)
returns bigint language sql as
$$
  select (api.add_agenda_item (md5 (seed || title)::uuid, meeting_id, null, 'decision', title, title_gu, 10)).record_id
$$;
create function pg_temp.open_it (seed text, m bigint, who bigint[])
returns boolean language plpgsql as
$$
declare
  w bigint;
begin
  perform api.issue_notice (md5 (seed || 'n')::uuid, m, 'hand', (o.held_on - 1)::date, 'Short') from api.meeting o where o.meeting_id = m;
  foreach w in array who loop
    perform api.record_arrival (md5 (seed || 'a' || w)::uuid, m, w, '11:00', 'name');
  end loop;
  perform api.open_meeting (md5 (seed || 'o')::uuid, m, who[1], '11:00');
  return true;
end
$$;
create function pg_temp.move (seed text, item bigint, words text, state text, why text, body text)
returns text language plpgsql as
$$
declare
  motion bigint;
begin
  perform api.take_up_item (md5 (seed || 't')::uuid, item);
  motion := (api.propose (md5 (seed || 'p')::uuid, item, 'plan', words, null, 1, 2, null)).record_id;
  if state is not null then
    perform api.set_motion_aside (md5 (seed || 's')::uuid, motion, state, why, body);
  end if;
  return (select p.state from api.motion p where p.motion_id = motion);
end
$$;
\o
\set ECHO all
set session authorization test_officer;
-- 1 is the board's; 2, its next one, and 3, of the committee, are prepared meanwhile
select pg_temp.call ('sa-1', 'board', '2025-07-10');
select pg_temp.item ('sa', 1, 'Camp at Bavla', 'બાવળામાં શિબિર'), pg_temp.item ('sa', 1, 'Camp at Dholka', 'ધોળકામાં શિબિર'),
       pg_temp.item ('sa', 1, 'Rent of the hall', null), pg_temp.item ('sa', 1, 'New lamps', null), pg_temp.item ('sa', 1, 'Not reached', null);
select pg_temp.open_it ('sa-1', 1, array[1, 2, 5]);
select pg_temp.call ('sa-2', 'board', '2025-08-10'), pg_temp.call ('sa-3', 'camps', '2025-08-01');
select pg_temp.move ('sa-m1', 1, 'A camp at Bavla in August', 'deferred', 'The cost is not known', null);
select pg_temp.move ('sa-m2', 2, 'A camp at Dholka in August', 'referred', 'Who goes there?', 'camps');
select pg_temp.move ('sa-m3', 3, 'The rent is 500 a month', 'withdrawn', 'The hall is sold', null);
select pg_temp.move ('sa-m4', 4, 'Ten new lamps', null, null, null);
select number from api.close_meeting (md5 ('sa-z')::uuid, 1, '13:00');
select place, title, state from api.agenda_item where meeting_id = 1 order by path;
select words, state, state_words from api.motion order by motion_id;
select meeting_id, place, kind, title, title_gu, from_item_id from api.agenda_item where meeting_id in (2, 3) order by meeting_id, path;

-- Called after it, the same; and nothing comes twice
select number from api.cancel_meeting (md5 ('sa-c')::uuid, 2, 'Rain');
select pg_temp.call ('sa-4', 'board', '2025-08-20');
select place, kind, title, from_item_id from api.agenda_item where meeting_id = 4 order by path;
select pg_temp.call ('sa-5', 'board', '2025-09-20');
select place, kind, title, from_item_id from api.agenda_item where meeting_id = 5 order by path;

-- The wall: what it shows, and the words that stand there in place of those that name a member.

create function api.show_on_wall (request_id uuid, meeting_id bigint, slide text, page bigint, is_blank boolean)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
begin
  answer := core.begin_act (request_id, 'show_on_wall', jsonb_build_array (meeting_id, slide, page, is_blank));
  if answer.record_id is not null then
    return answer;
  end if;
  if not exists (select from core.meeting m where m.meeting_id = show_on_wall.meeting_id) then
    perform core.refuse ('meeting_is_in_the_register', 'meeting_id');
  elsif slide is null or slide !~ '^[a-z]+(:[0-9]+)?$' then
    perform core.refuse ('wall_slide_is_short', 'slide');
  elsif page < 0 then
    perform core.refuse ('wall_page_is_counted_from_one', 'page');
  end if;
  insert into core.wall as w (meeting_id, slide, page, is_blank)
  values (show_on_wall.meeting_id, show_on_wall.slide, coalesce (show_on_wall.page, 0), coalesce (show_on_wall.is_blank, false))
  on conflict on constraint wall_pkey
  do update set slide = excluded.slide, page = excluded.page, is_blank = excluded.is_blank, changed_at = clock_timestamp (),
                changed_by = session_user;
  return core.end_act (request_id, meeting_id, slide);
end
$$;
comment on function api.show_on_wall is
  'Which slide of a meeting the wall shows now and which page of it (from 1; 0: where it begins), or that it shows nothing.';

create function api.word_item_for_wall (request_id uuid, item_id bigint, wall_words text, wall_words_gu text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  item core.agenda_item;
begin
  answer := core.begin_act (request_id, 'word_item_for_wall', jsonb_build_array (item_id, wall_words, wall_words_gu));
  if answer.record_id is not null then
    return answer;
  end if;
  select i.* into item from core.agenda_item i where i.item_id = word_item_for_wall.item_id for update;
  if not found then
    perform core.refuse ('item_is_on_an_agenda', 'item_id');
  end if;
  perform core.require_wall_words (item.meeting_id, wall_words, wall_words_gu);
  update core.agenda_item as i
     set wall_words = nullif (btrim (word_item_for_wall.wall_words), ''),
         wall_words_gu = nullif (btrim (word_item_for_wall.wall_words_gu), '')
   where i.item_id = item.item_id;
  return core.end_act (request_id, item.item_id, item.title);
end
$$;
comment on function api.word_item_for_wall is
  'What stands on the wall in place of the title of an item; without words it is the title again, unless that names a member.';

create function api.word_motion_for_wall (request_id uuid, motion_id bigint, wall_words text, wall_words_gu text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  motion core.motion;
begin
  answer := core.begin_act (request_id, 'word_motion_for_wall', jsonb_build_array (motion_id, wall_words, wall_words_gu));
  if answer.record_id is not null then
    return answer;
  end if;
  select p.* into motion from core.motion p where p.motion_id = word_motion_for_wall.motion_id for update;
  if not found then
    perform core.refuse ('motion_was_made', 'motion_id');
  end if;
  perform core.require_wall_words (motion.meeting_id, wall_words, wall_words_gu);
  update core.motion as p
     set wall_words = nullif (btrim (word_motion_for_wall.wall_words), ''),
         wall_words_gu = nullif (btrim (word_motion_for_wall.wall_words_gu), '')
   where p.motion_id = motion.motion_id;
  return core.end_act (request_id, motion.motion_id, motion.words);
end
$$;
comment on function api.word_motion_for_wall is
  'What stands on the wall in place of the words of a proposal; without words it is the proposal again, unless that names a member.';

create function api.wall_item (meeting_id bigint)
returns table (item_id bigint, title text, title_gu text, names_member boolean, business text, business_gu text, applicant_count bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select i.item_id, w.words, w.words_gu, w.names_member, b.name, b.name_gu, b.applicant_count
    from core.agenda_item i
    join core.meeting m on m.meeting_id = i.meeting_id
   cross join lateral core.words_on_wall (i.title, i.title_gu, i.wall_words, i.wall_words_gu, m.held_on) w
    left join lateral
         (select k.name, k.name_gu, (select count (*) from core.motion_share s where s.motion_id = p.motion_id) as applicant_count
            from core.motion p
            join core.resolution_kind k on k.code = p.kind and k.code <> 'other'
           where p.item_id = i.item_id
           order by p.motion_id limit 1) b on true
   where i.meeting_id = wall_item.meeting_id
$$;
comment on function api.wall_item is
  'What stands on the wall of each item: its words for the wall or its title. When these name a member they are null, and business says '
  'what kind of business it is.';

create function api.wall_motion (meeting_id bigint)
returns table (motion_id bigint, words text, words_gu text, names_member boolean, business text, business_gu text, applicant_count bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select p.motion_id, w.words, w.words_gu, w.names_member, k.name, k.name_gu,
         (select count (*) from core.motion_share s where s.motion_id = p.motion_id)
    from core.motion p
    join core.meeting m on m.meeting_id = p.meeting_id
    left join core.resolution_kind k on k.code = p.kind and k.code <> 'other'
   cross join lateral core.words_on_wall (p.words, p.words_gu, p.wall_words, p.wall_words_gu, m.held_on) w
   where p.meeting_id = wall_motion.meeting_id
$$;
comment on function api.wall_motion is
  'What stands on the wall of each proposal: its words for the wall or its own. When these name a member they are null, and business says '
  'what it is about.';

create view api.wall as
  select w.meeting_id, w.slide, w.page, w.is_blank, w.changed_at, w.changed_by from core.wall w;
comment on view api.wall is 'What the wall shows of each meeting.';

-- The agenda of a meeting while it can still be changed.

create function api.add_agenda_item (request_id uuid, meeting_id bigint, parent_id bigint, kind text, title text, title_gu text,
                                     minutes bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  meeting core.meeting;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'add_agenda_item',
    jsonb_build_array (meeting_id, parent_id, kind, title, title_gu, minutes));
  if answer.record_id is not null then
    return answer;
  end if;
  meeting := core.meeting_for ('change_agenda', meeting_id);
  perform core.require_item_fields (kind, title, minutes);
  perform core.require_may_add (meeting);
  if parent_id is not null
     and not exists (select from core.agenda_item i
                      where i.meeting_id = meeting.meeting_id and i.item_id = add_agenda_item.parent_id) then
    perform core.refuse ('item_is_on_an_agenda', 'parent_id');
  end if;
  new_id := core.add_item (meeting.meeting_id, kind, title, title_gu, null, nullif (minutes, 0)::integer, parent_id);
  return core.end_act (request_id, new_id, btrim (title));
end
$$;
comment on function api.add_agenda_item is
  'Puts an item on an agenda, at the end or as a part of another item. Once the notice is out it says so, and a general meeting takes '
  'none.';

create function api.change_agenda_item (request_id uuid, item_id bigint, kind text, title text, title_gu text, minutes bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  item core.agenda_item;
begin
  answer := core.begin_act (request_id, 'change_agenda_item', jsonb_build_array (item_id, kind, title, title_gu, minutes));
  if answer.record_id is not null then
    return answer;
  end if;
  item := core.item_to_change (item_id);
  perform core.require_item_fields (kind, title, minutes);
  if exists (select from core.agenda_noticed n
              where n.item_id = item.item_id
                and (n.kind, n.title, coalesce (n.title_gu, ''))
                    is distinct from (change_agenda_item.kind, btrim (change_agenda_item.title),
                                      btrim (coalesce (change_agenda_item.title_gu, '')))) then
    perform core.refuse ('noticed_item_stays_as_it_was_sent', 'title', item.title);
  end if;
  update core.agenda_item as i
     set kind = change_agenda_item.kind, title = btrim (change_agenda_item.title),
         title_gu = nullif (btrim (change_agenda_item.title_gu), ''), minutes = nullif (change_agenda_item.minutes, 0),
         confirms_id = case when change_agenda_item.kind = 'minutes' then i.confirms_id end
   where i.item_id = item.item_id;
  return core.end_act (request_id, item.item_id, btrim (title));
end
$$;
comment on function api.change_agenda_item is
  'Words an item otherwise, before the notice went out; afterwards one that was added, or how long it takes.';

create function api.move_agenda_item (request_id uuid, item_id bigint, is_up boolean)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  item core.agenda_item;
  other core.agenda_item;
begin
  answer := core.begin_act (request_id, 'move_agenda_item', jsonb_build_array (item_id, is_up));
  if answer.record_id is not null then
    return answer;
  end if;
  item := core.item_to_change (item_id);
  select i.* into other
    from core.agenda_item i
   where i.meeting_id = item.meeting_id and i.parent_id is not distinct from item.parent_id
     and case when is_up then i.ordinal < item.ordinal else i.ordinal > item.ordinal end
   order by case when is_up then -i.ordinal else i.ordinal end
   limit 1;
  if exists (select from core.agenda_noticed n where n.item_id in (item.item_id, other.item_id)) then
    perform core.refuse ('noticed_item_stays_as_it_was_sent', 'item_id',
                         case when exists (select from core.agenda_noticed n where n.item_id = item.item_id) then item.title
                              else other.title end);
  elsif other.item_id is not null then
    update core.agenda_item as i
       set ordinal = case when i.item_id = item.item_id then other.ordinal else item.ordinal end
     where i.item_id in (item.item_id, other.item_id);
  end if;
  return core.end_act (request_id, item.item_id, item.title);
end
$$;
comment on function api.move_agenda_item is
  'Moves an item one place up or down among those beside it; the items of the notice keep their places.';

create function api.drop_agenda_item (request_id uuid, item_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  item core.agenda_item;
begin
  answer := core.begin_act (request_id, 'drop_agenda_item', jsonb_build_array (item_id));
  if answer.record_id is not null then
    return answer;
  end if;
  item := core.item_to_change (item_id);
  -- the agenda of a notice that went out keeps its items, and shows which was dropped
  if exists (select from core.meeting m where m.meeting_id = item.meeting_id and m.state = 'draft') then
    perform core.drop_item (item.item_id);
  else
    update core.agenda_item as i set state = 'dropped' where i.item_id = item.item_id;
  end if;
  return core.end_act (request_id, item.item_id, item.title);
end
$$;
comment on function api.drop_agenda_item is
  'Takes an item, with its parts and papers, off an agenda; once the notice is out it stays there as dropped.';

create function api.attach_paper (request_id uuid, item_id bigint, name text, content bytea)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  item core.agenda_item;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'attach_paper',
    jsonb_build_array (item_id, name, encode (sha256 (coalesce (content, '')), 'hex')));
  if answer.record_id is not null then
    return answer;
  end if;
  select i.* into item from core.agenda_item i where i.item_id = attach_paper.item_id for update;
  if not found then
    perform core.refuse ('item_is_on_an_agenda', 'item_id');
  end if;
  perform core.meeting_for ('attach_paper', item.meeting_id);
  perform core.require ('name', name);
  if coalesce (octet_length (content), 0) = 0 then
    perform core.refuse ('paper_is_not_empty', 'content');
  -- others open it from here with one key
  elsif name ~* '\.(exe|com|bat|cmd|msi|scr|pif|js|jse|vbs|wsf|ps1|sh|desktop|jar|apk|appimage|lnk|reg|hta)\s*$'
        or substring (content from 1 for 2) in ('MZ', '#!') or substring (content from 1 for 4) = '\x7f454c46'::bytea then
    perform core.refuse ('paper_is_no_program', 'content');
  end if;
  insert into core.agenda_paper (item_id, name, content)
  values (item.item_id, btrim (attach_paper.name), attach_paper.content)
  returning paper_id into new_id;
  return core.end_act (request_id, new_id, btrim (name));
end
$$;
comment on function api.attach_paper is
  'Lays a paper of up to 10 MB beside an item, before the meeting or after it, such as the list that was signed; until the minutes are '
  'signed.';

create function api.note_for_chair (request_id uuid, item_id bigint, chair_note text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  item core.agenda_item;
begin
  answer := core.begin_act (request_id, 'note_for_chair', jsonb_build_array (item_id, chair_note));
  if answer.record_id is not null then
    return answer;
  end if;
  select i.* into item from core.agenda_item i where i.item_id = note_for_chair.item_id for update;
  if not found then
    perform core.refuse ('item_is_on_an_agenda', 'item_id');
  end if;
  perform core.meeting_for ('change_agenda', item.meeting_id);
  update core.agenda_item as i set chair_note = nullif (btrim (note_for_chair.chair_note), '') where i.item_id = item.item_id;
  return core.end_act (request_id, item.item_id, item.title);
end
$$;
comment on function api.note_for_chair is
  'What the chair wants to have before her eyes at an item, until the meeting ends: it is on no paper and not in the minutes.';

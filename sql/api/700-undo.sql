-- Undoing: the newest act of a woman can be taken back whole; what it did is cancelled by rows that point at it.

create function api.undo_act (request_id uuid, act_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  undone core.act;
  later core.act;
  act core.act;
begin
  answer := core.begin_act (request_id, 'undo_act', jsonb_build_array (act_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  select a.* into undone from core.act a where a.act_id = undo_act.act_id;
  if not found or undone.kind in ('undo', 'copy') then
    perform core.refuse ('act_can_be_undone', 'act_id');
  elsif undone.kind = 'apply' then
    perform core.refuse ('application_is_withdrawn_not_undone', 'act_id');
  end if;
  later := core.later_act (undone);
  if later.act_id is not null then
    perform core.refuse ('only_the_newest_act_is_undone', 'act_id', later.number);
  end if;
  -- What one request did is undone together: a transfer of everything and the cessation that it brought. An import is
  -- one request too, but its acts are undone one by one, and all together by api.take_back_import.
  for undone in
    select a.* from core.live_act a
     where a.act_id = undo_act.act_id or a.request_id = undone.request_id and undone.import_id is null
     order by a.act_id desc
  loop
    later := core.later_act (undone);
    if later.act_id is not null then
      perform core.refuse ('only_the_newest_act_is_undone', 'act_id', later.number);
    elsif undone.kind = 'cease' then
      perform core.require_one_membership (undone.member_id, 'act_id');
    end if;
    act := core.add_undo (undone, btrim (words));
  end loop;
  if act.act_id is null then
    perform core.refuse ('act_is_undone_once', 'act_id');
  end if;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.undo_act is
  'Takes an act back, with a reason: the registers are on every day as they were before it; both stand in the list of acts.';

-- Who may not sit on the board, and what is handed over with an office: the acts.

create function api.bar_member (request_id uuid, member_id bigint, ground text, from_on date, until_on date, words text,
                                resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  kind core.bar_ground;
  years integer;
  resolution bigint;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'bar_member',
    jsonb_build_array (member_id, ground, from_on, until_on, words, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('member_id', member_id::text);
  perform core.require_application (member_id);
  perform core.require_day ('from_on', from_on);
  perform core.require ('words', words);
  select g.* into kind from core.bar_ground g where g.code = bar_member.ground;
  if not found then
    perform core.refuse ('bar_ground_is_known', 'ground');
  elsif until_on <= from_on then
    perform core.refuse ('bar_ends_after_it_begins', 'until_on');
  end if;
  years := core.parameter_on (kind.limit_rule, from_on);
  if coalesce (until_on, 'infinity') > from_on + make_interval (years => years) then
    perform core.refuse ('bar_is_as_long_as_the_law_lets', 'until_on', years::text, (from_on + make_interval (years => years))::date::text);
  end if;
  if btrim (resolution_number) <> '' then
    resolution := core.resolution_behind (resolution_number, from_on);
  end if;
  insert into core.bar (member_id, ground, from_on, until_on, words, resolution_id)
  values (bar_member.member_id, bar_member.ground, bar_member.from_on, bar_member.until_on, btrim (bar_member.words), resolution)
  returning bar_id into new_id;
  return core.end_act (request_id, new_id, coalesce ((select m.member_number::text from core.member m
                                                       where m.member_id = bar_member.member_id), ''));
end
$$;
comment on function api.bar_member is
  'She may not sit on a body from a day on, why, and until when; where the law limits it, not longer. If she sits, her seat is shown '
  'as one to be ended.';

create function api.lift_bar (request_id uuid, bar_id bigint, lifted_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  bar core.bar;
begin
  answer := core.begin_act (request_id, 'lift_bar', jsonb_build_array (bar_id, lifted_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  select b.* into bar from core.bar b where b.bar_id = lift_bar.bar_id for update;
  if not found then
    perform core.refuse ('bar_is_in_the_register', 'bar_id');
  elsif bar.lifted_on is not null then
    perform core.refuse ('bar_is_lifted_once', 'bar_id', bar.lifted_on::text);
  end if;
  perform core.require_day ('lifted_on', lifted_on);
  perform core.require ('words', words);
  if lifted_on < bar.from_on or lifted_on >= bar.until_on then
    perform core.refuse ('bar_is_lifted_while_it_counts', 'lifted_on', bar.from_on::text, coalesce (bar.until_on::text, ''));
  end if;
  update core.bar as b set lifted_on = lift_bar.lifted_on, lifted_words = btrim (lift_bar.words) where b.bar_id = bar.bar_id;
  return core.end_act (request_id, bar.bar_id, coalesce ((select m.member_number::text from core.member m
                                                          where m.member_id = bar.member_id), ''));
end
$$;
comment on function api.lift_bar is 'What kept her off the board counts no more from a day on, and why.';

create function api.hand_over (request_id uuid, office_id bigint, thing text, outcome text, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  office core.office;
  of_template core.hand_over_thing;
begin
  answer := core.begin_act (request_id, 'hand_over', jsonb_build_array (office_id, thing, outcome, words));
  if answer.record_id is not null then
    return answer;
  end if;
  select o.* into office from core.office o where o.office_id = hand_over.office_id;
  if not found then
    perform core.refuse ('office_is_in_the_register', 'office_id');
  end if;
  select t.* into of_template from core.hand_over_thing t where t.code = hand_over.thing and office.office = any (t.offices);
  if not found then
    perform core.refuse ('thing_goes_with_the_office', 'thing');
  elsif coalesce (outcome, '') not in ('handed_over', 'missing', 'not_there') then
    perform core.refuse ('hand_over_has_an_outcome', 'outcome');
  elsif outcome = 'missing' then
    perform core.require ('words', words);
  end if;
  insert into core.hand_over_step (office_id, thing, outcome, words, request_id)
  values (office.office_id, of_template.code, hand_over.outcome, nullif (btrim (hand_over.words), ''), hand_over.request_id);
  return core.end_act (request_id, office.office_id * 100 + of_template.ordinal, '');
end
$$;
comment on function api.hand_over is
  'What became of one thing that goes with an office: handed over, missing (and what is known of it), or the cooperative has none. '
  'It can be said anew; the newest counts.';

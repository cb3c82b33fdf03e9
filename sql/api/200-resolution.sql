-- The register of resolutions.

create view api.resolution as
  select r.resolution_id, r.number, r.body, r.passed_on, r.words, r.words_gu, r.kind, r.outcome, r.had_quorum,
         r.motion_id, r.entered_at, r.entered_by, r.import_id
    from core.resolution r;
comment on view api.resolution is 'The register of resolutions.';

create function api.act_count_of (resolution_id bigint)
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select count (*) from core.resolution_use u where u.resolution_id = act_count_of.resolution_id
$$;
comment on function api.act_count_of is 'How many acts, rules, seats and elections stand on a resolution.';

create function api.may_stand_on (act text, kind text)
returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select may_stand_on.act is null
         or not exists (select from core.act_of_kind k where k.act = may_stand_on.act)
         or exists (select from core.act_of_kind k
                     where k.act = may_stand_on.act and k.kind = may_stand_on.kind and k.entered_until is null)
$$;
comment on function api.may_stand_on is
  'Whether an act may stand on a resolution of a kind; of an act that is null, or asks for no kind, any may.';

create function api.record_resolution (request_id uuid, body text, passed_on date, words text, words_gu text, number text,
                                       kind text default null)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  prefix text;
  is_typed constant boolean := btrim (coalesce (number, '')) <> '';
  new_number text := upper (nullif (btrim (number), ''));
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'record_resolution',
    jsonb_build_array (body, passed_on, words, words_gu, number) || case when kind is null then '[]' else jsonb_build_array (kind) end);
  if answer.record_id is not null then
    return answer;
  end if;
  select b.prefix into prefix from core.body b where b.code = record_resolution.body;
  if not found then
    perform core.refuse ('body_is_known', 'body');
  end if;
  perform core.require_day ('passed_on', passed_on);
  perform core.require ('words', words);
  if passed_on >= core.kept_from (body) then
    perform core.refuse ('resolution_comes_from_a_meeting', 'passed_on', core.kept_from (body)::text);
  elsif exists (select from core.body b where b.code <> record_resolution.body and new_number like b.prefix || '/%') then
    perform core.refuse ('number_is_of_this_body', 'number', prefix);
  end if;
  if btrim (kind) <> '' and not exists (select from core.resolution_kind k
                                         where k.code = record_resolution.kind
                                           and (select b.kind from core.body b where b.code = record_resolution.body) = any (k.bodies)) then
    perform core.refuse ('kind_is_for_this_body', 'kind');
  end if;
  -- Numbers typed by hand may stand in the way of the counter: it goes on to the next free one.
  while not is_typed and (new_number is null or exists (select from core.resolution r where r.number = new_number)) loop
    new_number := core.numbered (prefix, passed_on, core.next_number (prefix, core.financial_year (passed_on)), 3);
  end loop;
  insert into core.resolution (body, number, passed_on, words, words_gu, kind)
  values (record_resolution.body, new_number, record_resolution.passed_on, btrim (record_resolution.words),
          nullif (btrim (record_resolution.words_gu), ''), nullif (btrim (record_resolution.kind), ''))
  returning resolution_id into new_id;
  return core.end_act (request_id, new_id, new_number);
end
$$;
comment on function api.record_resolution is
  'Enters a resolution from paper, that a body passed before its register was kept here; without a number it gets the next one of the '
  'body and financial year. Later ones come from the votes of its meetings.';

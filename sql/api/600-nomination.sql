-- Nominees: who is to have a member's shares when she dies.

create view api.nomination as
  select n.act_id, a.number, n.member_id, n.recorded_on, n.witness, r.number as resolution_number,
         (select min (l.recorded_on) from core.nomination l join core.live_act t on t.act_id = l.act_id
           where l.member_id = n.member_id and (l.recorded_on, l.act_id) > (n.recorded_on, n.act_id)) as replaced_on
    from core.nomination n
    join core.live_act a on a.act_id = n.act_id
    left join core.resolution r on r.resolution_id = a.resolution_id;
comment on view api.nomination is 'Nominations as recorded; replaced_on is the day on which a newer one took its place.';

create view api.nominee as
  select e.act_id, e.ordinal, e.name, e.name_gu, e.relation, e.address, e.born_on, e.percent, e.guardian
    from core.nominee e;
comment on view api.nominee is 'Nominees of each nomination.';

create function api.record_nomination (request_id uuid, member_id bigint, recorded_on date, resolution_number text,
                                       witness text, nominees jsonb)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
  total bigint;
  minors bigint;
  of_age constant interval := make_interval (years => core.parameter_on ('majority_age', recorded_on)::integer);
begin
  answer := core.begin_act (request_id, 'record_nomination',
    jsonb_build_array (member_id, recorded_on, resolution_number, witness, nominees));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('recorded_on', recorded_on);
  perform core.require_application (member_id);
  perform core.require_not_before_application (member_id, recorded_on, 'recorded_on');
  perform core.require_not_ceased (member_id, 'member_id');
  act := core.add_act ('NOM', 'nominate', member_id, null, recorded_on,
                       case when btrim (coalesce (resolution_number, '')) <> ''
                            then core.resolution_behind (resolution_number, recorded_on) end);
  insert into core.nomination (act_id, member_id, recorded_on, witness)
  values (act.act_id, record_nomination.member_id, record_nomination.recorded_on, nullif (btrim (record_nomination.witness), ''));
  insert into core.nominee (act_id, ordinal, name, name_gu, relation, address, born_on, percent, guardian)
  select act.act_id, e.ordinal, coalesce (btrim (e.nominee ->> 'name'), ''), nullif (btrim (e.nominee ->> 'name_gu'), ''),
         coalesce (btrim (e.nominee ->> 'relation'), ''), nullif (btrim (e.nominee ->> 'address'), ''),
         nullif (e.nominee ->> 'born_on', '')::date, coalesce (nullif (e.nominee ->> 'percent', ''), '0')::integer,
         nullif (btrim (e.nominee ->> 'guardian'), '')
    from jsonb_array_elements (coalesce (nominees, '[]')) with ordinality e (nominee, ordinal);
  select coalesce (sum (e.percent), 0), count (*) filter (where e.guardian is null and e.born_on > record_nomination.recorded_on - of_age)
    into total, minors
    from core.nominee e where e.act_id = act.act_id;
  if total <> 100 then
    perform core.refuse ('nominee_parts_add_up_to_a_hundred', 'nominees', total::text);
  elsif minors > 0 then
    perform core.refuse ('minor_nominee_has_a_guardian', 'nominees');
  end if;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.record_nomination is
  'Records a nomination as a new row after the last (s. 31, s. 39); nominees is a list of objects with name, name_gu, '
  'relation, address, born_on, percent, guardian.';

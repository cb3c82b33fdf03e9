-- Certified copies of the entry of one woman in the register of members and shares.

create function api.register_entry (member_id bigint, day date)
returns jsonb
language sql stable parallel safe
begin atomic
  select jsonb_build_object (
           'member_number', m.member_number, 'name', p.name, 'name_gu', p.name_gu, 'middle_name', p.middle_name,
           'middle_relation', p.middle_relation,
           'address', concat_ws (', ', a.house, a.place, nullif (a.taluka, a.place), a.district) || coalesce (' ' || a.pin, ''),
           'occupation', p.occupation_name, 'occupation_gu', p.occupation_name_gu,
           'age_at_admission', api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, m.admitted_on),
           'class', m.class, 'admitted_on', m.admitted_on, 'admitted_by', m.admitted_by,
           'ceased_on', m.ceased_on, 'ceased_reason', m.ceased_reason,
           'share_count', api.share_sum (m.member_id, day), 'numbers', api.held_numbers (m.member_id, day),
           'paid_paise', (select coalesce (sum (s.paid_paise), 0) from api.share_movement s
                           where s.member_id = m.member_id and s.value_on <= day),
           'nominees', (select string_agg (concat (e.name, ' (', e.relation, ', ', e.percent, ' %)'), '; ' order by e.ordinal)
                          from api.nominee e where e.act_id = n.act_id),
           'nominated_on', n.recorded_on,
           'movements', (select coalesce (jsonb_agg (jsonb_build_object (
                                  'value_on', s.value_on, 'act_number', s.act_number, 'kind', s.kind,
                                  'numbers', api.numbers_text (s.first_number, s.last_number), 'share_count', s.share_count,
                                  'paid_paise', s.paid_paise, 'resolution_number', r.number)
                                  order by s.value_on, s.movement_id), '[]')
                           from api.share_movement s
                           left join api.resolution r on r.resolution_id = s.resolution_id
                          where s.member_id = m.member_id and s.value_on <= day and not s.is_corrected))
    from api.member_on (day) m
    join api.person p on p.person_id = m.person_id
    left join lateral api.address_on (m.person_id, day) a on true
    left join lateral
         (select l.act_id, l.recorded_on from api.nomination l
           where l.member_id = m.member_id and l.recorded_on <= day
           order by l.recorded_on desc, l.act_id desc limit 1) n on true
   where m.member_id = register_entry.member_id;
end;
comment on function api.register_entry is
  'The entry of one woman as on a day, with what the Act asks of the register (Gujarat Co-operative Societies Act 1961, s. 39).';

create view api.certified_copy as
  select c.act_id, a.number, c.member_id, c.issued_on, c.recipient, a.words as purpose, c.entry, a.entered_at as issued_at,
         a.entered_by as issued_by
    from core.certified_copy c
    join core.live_act a on a.act_id = c.act_id;
comment on view api.certified_copy is 'Certified copies as issued: to whom, what for, by whom, and the entry as it was certified.';

create function api.issue_certified_copy (request_id uuid, member_id bigint, issued_on date, recipient text, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
begin
  answer := core.begin_act (request_id, 'issue_certified_copy', jsonb_build_array (member_id, issued_on, recipient, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('issued_on', issued_on);
  perform core.require ('recipient', recipient);
  perform core.require_admitted (member_id, issued_on, 'member_id');
  act := core.add_act ('CPY', 'copy', member_id, null, issued_on, null, nullif (btrim (words), ''));
  insert into core.certified_copy (act_id, member_id, issued_on, recipient, entry)
  values (act.act_id, issue_certified_copy.member_id, issue_certified_copy.issued_on, btrim (issue_certified_copy.recipient),
          api.register_entry (issue_certified_copy.member_id, issue_certified_copy.issued_on));
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.issue_certified_copy is
  'Issues a certified copy of her entry under the next serial; what was handed out is never undone (s. 41).';

-- Steps of undoing.

create or replace function core.later_act (act core.act)
returns core.act
language sql stable
begin atomic
  -- A newer act that stands, of one of the women concerned and not of the same request. Papers do not count: they say
  -- what was true when they were printed. A call concerns every woman with part-paid shares.
  select l.*
    from core.live_act l
   where l.act_id > (act).act_id and l.request_id is distinct from coalesce ((act).request_id, '00000000-0000-0000-0000-000000000000')
     and l.kind not in ('certify', 'copy')
     and (l.member_id in ((act).member_id, (act).other_member_id) or l.other_member_id in ((act).member_id, (act).other_member_id)
          -- records that came along when their woman was found to be another's
          or (act).kind = 'same_woman'
             and exists (select from core.same_woman s join core.same_woman n on n.other_person_id = s.other_person_id
                          where s.act_id = (act).act_id and n.act_id = l.act_id)
          or (act).kind = 'call' and l.kind in ('receive', 'forfeit', 'surrender', 'transfer', 'transmit')
          -- an heir applied because of this death, and her application was not taken back or refused
          or (act).kind = 'cease' and l.kind = 'apply'
             and exists (select from core.member m where m.member_id = l.member_id and m.heir_of_member_id = (act).member_id)
             and not exists (select from core.live_act w where w.member_id = l.member_id and w.kind in ('refuse', 'withdraw')))
   order by l.act_id
   limit 1;
end;
comment on function core.later_act is 'The first newer act that stands in the way of undoing this one; null when none does.';

create or replace function core.add_undo (undone core.act, words text)
returns core.act
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  act core.act;
  year constant text := core.financial_year (core.today ());
begin
  insert into core.act (number, kind, member_id, other_member_id, value_on, resolution_id, undoes_id, words, request_id)
  values (core.numbered ('UND', core.today (), core.next_number ('UND', year), 4), 'undo',
          undone.member_id, undone.other_member_id,
          undone.value_on, undone.resolution_id, undone.act_id, add_undo.words,
          nullif (current_setting ('mandali.request', true), '')::uuid)
  returning * into act;
  -- On the same day as what it cancels, so that the register of every day is as it was.
  insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on,
                                   counterpart_member_id, corrects_id)
  select act.act_id, 'correction', m.member_id, -m.share_count, m.first_number, m.last_number, -m.paid_paise, m.value_on,
         m.counterpart_member_id, m.movement_id
    from core.share_movement m
   where m.act_id = undone.act_id
   order by m.movement_id desc;
  return act;
end
$$;
comment on function core.add_undo is 'Enters that an act is undone, and cancels its share movements.';

-- All that was done on one membership, newest first; what was undone says so. share_count: what came to her or left her.
select a.act_id, a.number, a.kind, a.value_on, s.share_count, s.numbers,
       coalesce (r.total_paise, d.due_paise, s.paid_paise) as amount_paise, a.words, a.resolution_id, a.resolution_number,
       o.member_id as other_id, o.member_number as other_number, o.application_number as other_application, p.name as other_name,
       a.member_id = :'member_id'::bigint as is_hers,
       exists (select from api.act u where u.undoes_id = a.act_id) as is_undone,
       (select t.number from api.act t where t.act_id = a.undoes_id) as undoes_number, a.entered_at, a.entered_by
  from api.act a
  left join api.member o on o.member_id = case when a.member_id = :'member_id'::bigint then a.other_member_id else a.member_id end
  left join api.person p on p.person_id = o.person_id
  left join api.receipt r on r.act_id = a.act_id
  left join api.payout_due d on d.paid_act_number = a.number
  left join lateral
       (select sum (m.share_count)::bigint as share_count, sum (m.paid_paise)::bigint as paid_paise,
               string_agg (api.numbers_text (m.first_number, m.last_number), ', ' order by m.first_number) as numbers
          from api.share_movement m
         where m.act_id = a.act_id and m.member_id = :'member_id'::bigint) s on true
 where a.member_id = :'member_id'::bigint or a.other_member_id = :'member_id'::bigint
 order by a.value_on desc, a.act_id desc

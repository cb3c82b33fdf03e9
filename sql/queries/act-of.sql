-- All that was done on one membership, newest first; what was undone says so.
select a.act_id, a.number, a.kind, a.value_on, a.words, a.resolution_number,
       o.member_number as other_number, p.name as other_name,
       exists (select from api.act u where u.undoes_id = a.act_id) as is_undone,
       (select d.number from api.act d where d.act_id = a.undoes_id) as undoes_number, a.entered_at, a.entered_by
  from api.act a
  left join api.member o on o.member_id = case when a.member_id = :'member_id'::bigint then a.other_member_id else a.member_id end
  left join api.person p on p.person_id = o.person_id
 where a.member_id = :'member_id'::bigint or a.other_member_id = :'member_id'::bigint
 order by a.value_on desc, a.act_id desc

-- One woman's own account: every movement of her shares up to a day, with what she held after it.
select s.movement_id, s.value_on, s.act_number, s.kind, api.numbers_text (s.first_number, s.last_number) as numbers,
       r.number as resolution_number, p.name as counterpart_name, s.share_count, s.paid_paise,
       sum (s.share_count) over (order by s.value_on, s.movement_id)::bigint as held_count,
       sum (s.paid_paise) over (order by s.value_on, s.movement_id)::bigint as held_paise
  from api.member m
  join api.share_movement s on s.member_id = m.member_id
  left join api.resolution r on r.resolution_id = s.resolution_id
  left join api.member o on o.member_id = s.counterpart_member_id
  left join api.person p on p.person_id = o.person_id
 where (m.member_number = :'member_number'::bigint or m.member_id = :'member_id'::bigint)
   and s.value_on <= :'as_on'::date and not s.is_corrected
 order by s.value_on, s.movement_id

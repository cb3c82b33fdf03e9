-- What came to one woman and left her, up to a day, in order.
select s.movement_id, s.act_number, s.kind, s.share_count, s.paid_paise, s.value_on,
       api.numbers_text (s.first_number, s.last_number) as numbers, r.number as resolution_number,
       o.member_number as counterpart_number, q.name as counterpart_name, s.entered_at, s.entered_by
  from api.share_movement s
  left join api.resolution r on r.resolution_id = s.resolution_id
  left join api.member o on o.member_id = s.counterpart_member_id
  left join api.person q on q.person_id = o.person_id
 where s.member_id = :'member_id'::bigint and s.value_on <= :'as_on'::date
 order by s.value_on, s.movement_id

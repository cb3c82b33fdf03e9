-- The newest acts of one woman that stand and may be taken back.
select a.act_id, a.number, a.kind, a.value_on, a.words
  from api.live_act a
 where (a.member_id = :'member_id'::bigint or a.other_member_id = :'member_id'::bigint) and a.kind <> 'apply'
 order by a.act_id desc
 limit 5

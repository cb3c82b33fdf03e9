-- The other memberships of one woman as on a day, the newest first.
select m.member_id, m.member_number, m.application_number, m.state, m.applied_on, m.admitted_on, m.ceased_on,
       coalesce ((select sum (s.share_count)::bigint from api.share_movement s
                   where s.member_id = m.member_id and s.value_on <= :'as_on'::date), 0) as share_count
  from api.member h
  join api.membership w on w.person_id = h.person_id
  join api.member_on (:'as_on'::date) m on m.member_id = w.member_id
 where h.member_id = :'member_id'::bigint and m.member_id <> h.member_id
 order by m.member_id desc

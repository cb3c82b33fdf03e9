-- To whom the notice of a meeting went, how and when; whoever is no member stands first.
select n.copy_id, c.member_number, coalesce (p.name, n.recipient) as name, p.name_gu, 'sent_' || n.way as way, n.sent_on
  from api.notice_copy n
  left join api.member c on c.member_id = n.member_id
  left join api.person p on p.person_id = c.person_id
 where n.meeting_id = :'meeting_id'::bigint
 order by c.member_number nulls first, n.copy_id
 limit :'row_limit'::bigint

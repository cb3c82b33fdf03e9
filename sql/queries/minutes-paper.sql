-- The newest minutes of a meeting in one language (that of the minute book unless another is asked for), and what became of them.
select m.meeting_id, m.number, m.held_on, m.state, b.name as body, b.name_gu as body_gu, n.language, n.words, l.confirmed_in_number,
       l.confirmed_on, l.corrections, coalesce (l.first_page, api.next_minute_page (m.body)) as first_page, l.page_count,
       coalesce (l.signed_language, n.language) = n.language as is_of_the_book, l.signed_on, l.way,
       p.name as signer, p.name_gu as signer_gu,
       (select s.words from api.meeting_step s
         where s.meeting_id = m.meeting_id and s.act = 'certify_minutes' order by s.step_id desc limit 1) as certified
  from api.meeting m
  join api.body b on b.code = m.body
  join api.minutes_life l on l.meeting_id = m.meeting_id
  join api.minutes n
    on n.meeting_id = m.meeting_id and n.is_newest and n.language = coalesce (:'language'::text, l.signed_language, 'gu')
  left join api.member w on w.member_id = l.signer_id
  left join api.person p on p.person_id = w.person_id
 where m.meeting_id = :'meeting_id'::bigint

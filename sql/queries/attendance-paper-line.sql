-- Who may come to a meeting, in the order of the list that they sign: of a general meeting village by village, elsewhere by office.
select e.member_id, m.member_number, p.name, p.name_gu, a.place, a.place_gu,
       case when b.kind = 'general' then coalesce (a.place, '') end as block
  from api.meeting g
  join api.body b on b.code = g.body
 cross join lateral api.entitled_in (g.meeting_id) e
  join api.member m on m.member_id = e.member_id
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, g.held_on) a on true
 where g.meeting_id = :'meeting_id'::bigint
 order by case when b.kind = 'general' then coalesce (a.place_gu, a.place) end nulls last, block,
          case when b.kind <> 'general' then array_position (array['chairperson', 'vice_chairperson', 'secretary', 'treasurer'],
                                                             api.office_in (g.meeting_id, e.member_id)) end,
          m.member_number, e.member_id

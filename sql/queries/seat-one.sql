-- What acts on a seat are about, as it is today; key as in seat-list.
select s.key, s.place_id, s.body, s.body_name, s.body_name_gu, s.body_name_hi, s.ordinal, s.seat_id, s.office_id, s.office,
       p.name, p.name_gu,
       case when s.state = 'term_over' then 'term'
            when s.state = 'to_be_ended' and m.ceased_reason = 'deceased' then 'died'
            when s.state = 'to_be_ended' and m.ceased_on is not null then 'ceased'
            when s.state = 'to_be_ended' then 'disqualified' end as reason
  from api.seats_on (api.today ()) s
  left join api.member_on (api.today ()) m on m.member_id = s.member_id
  left join api.person p on p.person_id = m.person_id
 where s.key = :'key'::bigint

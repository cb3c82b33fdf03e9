-- Certified copies issued between two days.
select c.act_id, c.number, c.issued_on, m.member_number, p.name, c.recipient, c.purpose, c.issued_by
  from api.certified_copy c
  join api.member m on m.member_id = c.member_id
  join api.person p on p.person_id = m.person_id
 where c.issued_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) and :'to_on'::date
 order by c.issued_on, c.act_id

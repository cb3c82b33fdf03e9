-- Certificates issued by a day, and whether each still holds on it.
select c.act_id, c.member_id, c.certificate_number, c.issued_on, m.member_number, p.name, p.name_gu, c.share_count, c.numbers, c.paid_paise,
       c.check_code, c.print_count,
       case when api.certificate_is_valid (c.member_id, c.numbers, :'as_on'::date) then 'valid' else 'void' end as state
  from api.certificate c
  join api.member m on m.member_id = c.member_id
  join api.person p on p.person_id = m.person_id
 where c.issued_on <= :'as_on'::date
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))
 order by c.certificate_number
 limit :'row_limit'::bigint

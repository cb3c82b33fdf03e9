-- One share certificate as it is printed, and whether it holds today.
select c.act_id, c.certificate_number, c.number as act_number, c.issued_on, m.member_number, p.name, p.name_gu,
       a.place, a.place_gu, c.share_count, c.numbers, c.paid_paise, c.check_code, c.print_count - 1 as duplicate_number,
       d.printed_on as duplicate_on, api.share_value_of (c.numbers) as value_paise,
       (select string_agg (distinct r.number, ', ' order by r.number)
          from api.share_movement s
          join api.resolution r on r.resolution_id = s.resolution_id
         where s.member_id = c.member_id and s.share_count > 0 and s.act_id < c.act_id and not s.is_corrected
           and int8range (s.first_number, s.last_number, '[]') && api.numbers_range (c.numbers)) as resolutions,
       api.certificate_is_valid (c.member_id, c.numbers, api.today ()) as is_valid
  from api.certificate c
  join api.member m on m.member_id = c.member_id
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, c.issued_on) a on true
  left join lateral
       (select (r.printed_at at time zone 'Asia/Kolkata')::date as printed_on
          from api.certificate_print r
         where r.act_id = c.act_id and not r.is_first
         order by r.print_id desc
         limit 1) d on true
 where c.act_id = :'act_id'::bigint

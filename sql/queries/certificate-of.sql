-- The certificates of one woman, and whether each still holds on a day.
select c.act_id, c.certificate_number, c.issued_on, c.share_count, c.numbers, c.paid_paise, c.check_code, c.print_count,
       api.certificate_is_valid (c.member_id, c.numbers, :'as_on'::date) as is_valid
  from api.certificate c
 where c.member_id = :'member_id'::bigint and c.issued_on <= :'as_on'::date
 order by c.certificate_number

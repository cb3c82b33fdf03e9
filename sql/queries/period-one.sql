-- One month of the books; the version is that of its last step.
select p.period_id as key, null::bigint as voucher_id, null::bigint as draft_id, to_char (p.first_on, 'MM-YYYY') as number,
       1::bigint as row_version, p.period_id, null::bigint as objection_id
  from api.period p
 where p.period_id = :'key'::bigint

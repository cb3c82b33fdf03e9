-- One objection, by its key in the list.
select o.objection_id as key, null::bigint as voucher_id, null::bigint as draft_id, o.number, 1::bigint as row_version,
       null::bigint as period_id, o.objection_id
  from api.objections_on (api.today ()) o
 where o.objection_id = :'key'::bigint

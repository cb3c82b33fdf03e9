-- One voucher or draft, by its key in the list of vouchers.
select v.key, v.voucher_id, v.draft_id, v.number, v.row_version, null::bigint as period_id, null::bigint as objection_id
  from (select x.voucher_id as key, x.voucher_id, null::bigint as draft_id, x.number, 1::bigint as row_version from api.voucher x
         union all
        select -d.draft_id, null, d.draft_id, d.number, d.row_version from api.draft d) v
 where v.key = :'key'::bigint

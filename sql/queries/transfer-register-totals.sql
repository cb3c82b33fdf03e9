-- Count and sums of the register of transfers, whole; parameters and choice as in transfer-register.
select count (*) as row_count, coalesce (-sum (s.share_count), 0)::bigint as share_count,
       coalesce (-sum (s.paid_paise), 0)::bigint as paid_paise
  from api.share_movement s
 where s.kind in ('transfer_out', 'transmission_out') and not s.is_corrected
   and s.value_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) and :'to_on'::date
   and (:'search'::text is null
        or exists (select from api.member_matching (:'search'::text, :'to_on'::date) f
                    where f.member_id in (s.member_id, s.counterpart_member_id)))

-- What one woman still has to pay on a day: to be admitted, and on called shares.
select coalesce (max (b.details::bigint) filter (where b.what = 'fee' and not b.is_met), 0) as fee_paise,
       coalesce (max (b.details::bigint) filter (where b.what = 'share_money' and not b.is_met), 0) as share_paise,
       api.arrears_of (:'member_id'::bigint, :'as_on'::date) as call_paise
  from api.blockers_of (:'member_id'::bigint, :'as_on'::date) b
 where b.what in ('fee', 'share_money')

-- What an application still waits for on a day.
select b.what, b.is_met, b.is_needed, case when not b.is_met then b.details::bigint end as missing_paise
  from api.blockers_of (:'member_id'::bigint, :'as_on'::date) b
 order by b.ordinal

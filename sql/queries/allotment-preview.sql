-- What an allotment would lead to.
select coalesce (sum (s.share_count) filter (where s.member_id = :'member_id'::bigint), 0)::bigint
         + :'share_count'::bigint as would_hold,
       api.next_share_number () as first_number,
       api.next_share_number () + :'share_count'::bigint - 1 as last_number,
       :'share_count'::bigint * api.parameter_on ('share_value', :'value_on'::date) as to_pay_paise,
       coalesce (sum (s.paid_paise), 0)::bigint
         + :'share_count'::bigint * api.parameter_on ('share_value', :'value_on'::date) as capital_paise
  from api.share_movement s

-- What a transfer would lead to; possible_on is the first day on which all these shares have been held long enough.
select api.share_sum (:'from_member_id'::bigint, :'value_on'::date) - :'share_count'::bigint as from_keeps,
       api.share_sum (:'to_member_id'::bigint, :'value_on'::date) + :'share_count'::bigint as to_holds,
       string_agg (api.numbers_text (c.first, c.last), ', ' order by c.first) as numbers,
       (max (c.held_since)
        + make_interval (months => api.parameter_on ('transfer_wait', :'value_on'::date)::integer))::date as possible_on
  from api.transfer_choice (:'from_member_id'::bigint, :'share_count'::bigint, null, :'value_on'::date) c

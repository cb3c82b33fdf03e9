-- What a transfer would lead to. numbers: null where she does not hold so many from the number asked for; possible_on:
-- the first day on which all these shares have been held long enough.
select api.share_sum (:'from_member_id'::bigint, :'value_on'::date) - :'share_count'::bigint as from_keeps,
       api.share_sum (:'to_member_id'::bigint, :'value_on'::date) + :'share_count'::bigint as to_holds,
       case when sum (c.last - c.first + 1) = :'share_count'::bigint
            then string_agg (api.numbers_text (c.first, c.last), ', ' order by c.first) end as numbers,
       api.transfer_possible_on (:'from_member_id'::bigint, :'share_count'::bigint, :'first_number'::bigint,
                                 :'value_on'::date) as possible_on
  from api.share_choice (:'from_member_id'::bigint, :'share_count'::bigint, :'first_number'::bigint,
                         :'value_on'::date) c

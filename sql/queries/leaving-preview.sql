-- What it leads to when shares leave a woman. numbers: null where she does not hold so many from the number asked for.
select api.share_sum (:'member_id'::bigint, :'value_on'::date) - :'share_count'::bigint as keeps,
       case when sum (c.last - c.first + 1) = :'share_count'::bigint
            then string_agg (api.numbers_text (c.first, c.last), ', ' order by c.first) end as numbers,
       coalesce (sum (c.paid_paise), 0)::bigint as paid_paise
  from api.share_choice (:'member_id'::bigint, :'share_count'::bigint, :'first_number'::bigint, :'value_on'::date) c

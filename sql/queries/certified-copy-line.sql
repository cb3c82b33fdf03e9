-- The share movements of a certified copy, in the order in which they were certified.
select l.ordinal, (l.line ->> 'value_on')::date as value_on, l.line ->> 'act_number' as act_number, l.line ->> 'kind' as kind,
       l.line ->> 'numbers' as numbers, (l.line ->> 'share_count')::bigint as share_count,
       (l.line ->> 'paid_paise')::bigint as paid_paise, l.line ->> 'resolution_number' as resolution_number
  from api.certified_copy c
 cross join lateral jsonb_array_elements (c.entry -> 'movements') with ordinality l (line, ordinal)
 where c.act_id = :'act_id'::bigint
 order by l.ordinal

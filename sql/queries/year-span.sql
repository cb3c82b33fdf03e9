-- What a year's workbook is about: its days, the newest position of the trail, and what the register of shares says at their end.
select coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) as from_on, :'to_on'::date as to_on,
       s.head_position || ' · ' || left (s.head_hash, 16) as head, s.head_position || ' · ' || s.head_hash as whole_head,
       -- null where the books have not begun
       (select coalesce (sum (m.paid_paise), 0)::bigint from api.share_movement m
         where m.value_on <= :'to_on'::date
        having exists (select from api.period p where p.first_on <= :'to_on'::date)) as paid_paise,
       api.capital_account () as capital_id
  from api.state s

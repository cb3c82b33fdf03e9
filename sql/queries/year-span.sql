-- What a year's workbook is about: its days, and what the register of shares says at their end.
select coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) as from_on, :'to_on'::date as to_on,
       -- null where the books have not begun
       (select coalesce (sum (m.paid_paise), 0)::bigint from api.share_movement m
         where m.value_on <= :'to_on'::date
        having exists (select from api.period p where p.first_on <= :'to_on'::date)) as paid_paise,
       api.capital_account () as capital_id

-- What a year's workbook is about: its days, as far as the person may see them, and what the register of shares says at their end.
select api.seen_day (coalesce (:'from_on'::date, api.year_began (d.to_on))) as from_on, d.to_on,
       -- null where the books have not begun
       (select coalesce (sum (m.paid_paise), 0)::bigint from api.share_movement m
         where m.value_on <= d.to_on
        having exists (select from api.period p where p.first_on <= d.to_on)) as paid_paise,
       api.capital_account () as capital_id, (select c.name from api.carrier c where c.code = 'mandali') as own_carrier
  from (select api.seen_day (:'to_on'::date) as to_on) d

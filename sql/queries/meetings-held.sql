-- How often each body met in a year, against what is asked; and when the annual meeting was held, against its last day.
--   year  the financial year, such as 25-26; null: all
select h.key, h.body, h.body_name, h.body_name_gu, h.body_name_hi, h.year, h.held_count, h.needed_count, h.adjourned_count, h.annual_on,
       h.annual_until, h.state
  from api.meetings_held () h
 where :'year'::text is null or h.year = :'year'::text
 order by h.year desc, h.place
 limit :'row_limit'::bigint

-- How large, from which seed, until which day.
select set_config ('mandali.demo_count', :'shareholders'::text, true),
       set_config ('mandali.demo_seed', :'seed'::text, true),
       set_config ('mandali.demo_until', coalesce (:'last_day'::date, (now () at time zone 'Asia/Kolkata')::date)::text, true)

-- Count of what lies between us and each body; parameters as in between-bodies.
select count (*) as row_count
  from api.between_bodies (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) b
 where :'search'::text is null
    or concat_ws (' ', b.carrier_name, b.carrier_name_gu, b.carrier_name_hi) ilike '%' || :'search'::text || '%'

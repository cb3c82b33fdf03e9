-- Every value that a rule ever had, newest first within a rule.
--   area  membership, meetings, seats or accounts
select p.parameter_id, p.name, p.title, p.title_gu, p.title_hi, p.value, p.unit, p.valid_from, p.is_in_force, p.source,
       p.resolution_number, p.area
  from api.parameter p
 where (:'area'::text is null or p.area = :'area'::text)
   and (:'search'::text is null or concat_ws (' ', p.title, p.title_gu, p.title_hi, p.source) ilike '%' || :'search'::text || '%')
 order by array_position (array['membership', 'meetings', 'seats', 'accounts'], p.area), p.ordinal, p.name, p.valid_from desc,
       p.parameter_id desc

-- Every value that a rule ever had, newest first within a rule.
select parameter_id, name, title, title_gu, title_hi, value, unit, valid_from, is_in_force, source, resolution_number
  from api.parameter
 order by ordinal, valid_from desc, parameter_id desc

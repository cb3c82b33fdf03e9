-- How many changes there are; parameters as in edit-log.
select api.edit_log_count (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date, :'log_part'::text,
                           :'log_state'::text, :'search'::text) as row_count

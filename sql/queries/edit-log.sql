-- What was entered, changed and removed between two days (without a first: since the year of the second began), the newest first.
select e.key, e.voucher_id, to_char (e.recorded_at at time zone 'Asia/Kolkata', 'DD-MM-YYYY HH24:MI') as at_words, e.who, e.state,
       e.thing, e.record, e.record_gu, e.record_hi, e.field, e.before, e.before_gu, e.before_hi, e.after, e.after_gu, e.after_hi
  from api.edit_log (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date, :'log_part'::text,
                     :'log_state'::text, :'search'::text, :'row_limit'::bigint) e
 order by e.key desc

-- The objections of the auditor as they stood at the end of a day, the newest report first.
select o.objection_id, o.number, o.report_on, o.due_on, o.state, o.age_days, o.class_name, o.class_name_gu, o.class_name_hi,
       o.voucher_id, o.cited, o.amount_paise, o.words, o.reply, o.action, o.entered_by
  from api.objections_on (coalesce (:'as_on'::date, api.today ())) o
 where (:'state'::text is null or o.state = :'state'::text)
   and (:'search'::text is null
        or concat_ws (' ', o.number, o.cited, o.words, o.reply, o.action) ilike '%' || :'search'::text || '%'
        or o.amount_paise = api.paise_of (:'search'::text))
 order by o.report_on desc, o.objection_id desc
 limit :'row_limit'::bigint

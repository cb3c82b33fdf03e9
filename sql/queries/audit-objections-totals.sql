-- Count and sum of the objections; parameters as in audit-objections.
select count (*) as row_count, coalesce (sum (o.amount_paise), 0)::bigint as amount_paise
  from api.objections_on (coalesce (:'as_on'::date, api.today ())) o
 where (:'state'::text is null or o.state = :'state'::text)
   and (:'search'::text is null
        or concat_ws (' ', o.number, o.cited, o.words, o.reply, o.action) ilike '%' || :'search'::text || '%'
        or o.amount_paise = api.paise_of (:'search'::text))

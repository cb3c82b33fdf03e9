-- What there is to do with a bank account at the end of a day, the oldest first; what is matched only when it is asked for.
select w.key, w.bank_line_id, array_to_json (w.line_ids)::text as lines, w.voucher_id, w.state, w.reason, w.percent, w.dated_on,
       w.bank_words, w.reference, nullif (w.deposited_paise, 0) as deposited_paise, nullif (w.withdrawn_paise, 0) as withdrawn_paise,
       w.book_on, w.number, w.particulars
  from api.bank_work (:'account_id'::bigint, :'as_on'::date, :'state'::text) w
 where (:'state'::text is null or w.state = :'state'::text)
   and (:'search'::text is null
        or concat_ws (' ', w.bank_words, w.reference, w.number, w.particulars) ilike '%' || :'search'::text || '%'
        or greatest (w.deposited_paise, w.withdrawn_paise) = api.paise_of (:'search'::text))
 order by w.dated_on, w.key
 limit :'row_limit'::bigint

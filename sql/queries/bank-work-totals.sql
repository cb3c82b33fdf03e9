-- Count and sums of what there is to do with a bank account; parameters as in bank-work.
select count (*) as row_count, coalesce (sum (w.deposited_paise), 0)::bigint as deposited_paise,
       coalesce (sum (w.withdrawn_paise), 0)::bigint as withdrawn_paise, count (*) filter (where w.state = 'sure') as sure_count
  from api.bank_work (:'account_id'::bigint, :'as_on'::date, :'state'::text) w
 where (:'state'::text is null or w.state = :'state'::text)
   and (:'search'::text is null
        or concat_ws (' ', w.bank_words, w.reference, w.number, w.particulars) ilike '%' || :'search'::text || '%'
        or greatest (w.deposited_paise, w.withdrawn_paise) = api.paise_of (:'search'::text))

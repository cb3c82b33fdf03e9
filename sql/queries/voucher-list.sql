-- Vouchers between two days, and those that wait, the newest first. What waits has no voucher_id and a key below nothing.
select v.key, v.voucher_id, v.draft_id, v.number, v.kind, v.dated_on, v.party, v.narration, v.total_paise, v.state, v.made_by, v.checked_by,
       v.row_version, v.reverses, v.reversed_by, v.words, v.late_words, v.accounts
  from (select x.voucher_id as key, x.voucher_id, null::bigint as draft_id, x.number, x.kind, x.dated_on, x.party, x.narration,
               x.total_paise, x.state, x.made_by, x.checked_by, null::bigint as row_version, x.reverses, x.reversed_by,
               x.cancelled_because as words, x.late_words, api.accounts_of (x.voucher_id) as accounts
          from api.voucher x
         union all
        select -d.draft_id, null, d.draft_id, d.number, d.kind, d.dated_on, d.party, d.narration, d.total_paise, d.state, d.entered_by,
               null, d.row_version, null, null, d.words, d.late_words, null
          from api.draft d) v
 where v.dated_on between coalesce (:'from_on'::date, '-infinity') and :'to_on'::date
   and (:'kind'::text is null or v.kind = :'kind'::text)
   and (:'state'::text is null or v.state = :'state'::text)
   and (:'least'::text is null or v.total_paise >= api.paise_of (:'least'::text))
   and (:'most'::text is null or v.total_paise <= api.paise_of (:'most'::text))
   and (:'search'::text is null
        or concat_ws (' ', v.number, v.party, v.narration, v.accounts) ilike '%' || :'search'::text || '%'
        or v.total_paise = api.paise_of (:'search'::text))
 order by v.dated_on desc, v.key < 0 desc, abs (v.key) desc
 limit :'row_limit'::bigint

-- Vouchers between two days, and those that wait, the newest first. What waits has no voucher_id and a key below nothing.
select w.key, w.voucher_id, w.draft_id, w.number, w.kind, w.dated_on, w.party, w.narration, w.total_paise, w.state, w.made_by, w.checked_by,
       w.row_version, w.reverses, w.reversed_by, w.words, w.late_words, api.accounts_of (w.voucher_id) as accounts
  from (select v.*
          from (select x.voucher_id as key, x.voucher_id, null::bigint as draft_id, x.number, x.kind, x.dated_on, x.party, x.narration,
                       x.total_paise, x.state, x.made_by, x.checked_by, null::bigint as row_version, x.reverses, x.reversed_by,
                       x.cancelled_because as words, x.late_words
                  from api.voucher x
                 union all
                select -d.draft_id, null, d.draft_id, d.number, d.kind, d.dated_on, d.party, d.narration, d.total_paise, d.state,
                       d.entered_by, null, d.row_version, null, null, d.words, d.late_words
                  from api.draft d) v
         where v.dated_on between coalesce (:'from_on'::date, '-infinity') and :'to_on'::date
           and (:'kind'::text is null or v.kind = :'kind'::text)
           and (:'state'::text is null or v.state = :'state'::text)
           and (:'least'::text is null or v.total_paise >= api.paise_of (:'least'::text))
           and (:'most'::text is null or v.total_paise <= api.paise_of (:'most'::text))
           and (:'search'::text is null
                or concat_ws (' ', v.number, v.party, v.narration) ilike '%' || :'search'::text || '%'
                or v.total_paise = api.paise_of (:'search'::text)
                -- last: names of accounts are looked up for each voucher
                or api.accounts_of (v.voucher_id) ilike '%' || :'search'::text || '%')
         order by v.dated_on desc, v.key < 0 desc, abs (v.key) desc
         limit :'row_limit'::bigint) w
 order by w.dated_on desc, w.key < 0 desc, abs (w.key) desc

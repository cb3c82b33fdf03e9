-- A draft as it is typed, by its key in the list of vouchers (below nothing): amounts in rupees, accounts with their names.
select d.draft_id, d.kind, d.dated_on, d.party, d.narration, d.late_words, d.row_version,
       (select jsonb_agg (jsonb_strip_nulls (jsonb_build_object (
                 'account_id', a.account_id || e'\t' || a.name,
                 'debit_paise', nullif (to_char (l.debit_paise / 100.0, 'FM999999999999990.00'), '0.00'),
                 'credit_paise', nullif (to_char (l.credit_paise / 100.0, 'FM999999999999990.00'), '0.00'),
                 'carrier', l.carrier, 'work_area', l.work_area, 'bill', l.bill, 'words', l.words)) order by l.ordinal)
          from api.lines_of (null, d.draft_id) l
          left join api.account a on a.account_id = l.account_id)::text as lines
  from api.draft d
 where d.draft_id = -:'key'::bigint

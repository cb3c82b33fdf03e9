-- Count and sums of one account between two days, with what stood there before; parameters as in ledger.
select count (*) as row_count, coalesce (sum (e.debit_paise), 0)::bigint as debit_paise,
       coalesce (sum (e.credit_paise), 0)::bigint as credit_paise
  from (select greatest (sum (b.before_paise), 0)::bigint as debit_paise, greatest (-sum (b.before_paise), 0)::bigint as credit_paise
          from api.balances (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) b
         where b.account_id = :'account_id'::bigint
         union all
        select l.debit_paise, l.credit_paise
          from api.voucher_line l
          join api.voucher v on v.voucher_id = l.voucher_id
         where l.account_id = :'account_id'::bigint and l.dated_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date))
           and :'to_on'::date
           and not l.is_cancelled
           and (:'search'::text is null
                or concat_ws (' ', v.number, api.particulars (l.voucher_id, l.account_id, l.debit_paise > 0, l.bill, l.words))
                   ilike '%' || :'search'::text || '%')) e

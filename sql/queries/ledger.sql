-- One account between two days: what stood there before (line 0), each line, and what stands there after it.
with entry as
  (select 0::bigint as line_id, null::bigint as voucher_id, coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) as dated_on,
    null::text as number,
          'brought_forward' as kind, null::text as particulars,
          greatest (sum (b.before_paise), 0)::bigint as debit_paise, greatest (-sum (b.before_paise), 0)::bigint as credit_paise
     from api.balances (coalesce (:'from_on'::date, api.year_began (:'to_on'::date)), :'to_on'::date) b
    where b.account_id = :'account_id'::bigint
    union all
   select l.line_id, l.voucher_id, l.dated_on, v.number, v.kind,
          api.particulars (l.voucher_id, l.account_id, l.debit_paise > 0, l.bill, l.words),
          l.debit_paise, l.credit_paise
     from api.voucher_line l
     join api.voucher v on v.voucher_id = l.voucher_id
    where l.account_id = :'account_id'::bigint and l.dated_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date))
      and :'to_on'::date and not l.is_cancelled)
select e.line_id, e.voucher_id, e.dated_on, e.number, e.kind, e.particulars, nullif (e.debit_paise, 0) as debit_paise,
  nullif (e.credit_paise, 0) as credit_paise,
       nullif (greatest (sum (e.debit_paise - e.credit_paise) over upto, 0), 0)::bigint as balance_debit_paise,
       nullif (greatest (-sum (e.debit_paise - e.credit_paise) over upto, 0), 0)::bigint as balance_credit_paise
  from entry e
 where :'search'::text is null or e.line_id = 0 or concat_ws (' ', e.number, e.particulars) ilike '%' || :'search'::text || '%'
window upto as (order by e.dated_on, e.line_id)
 order by e.dated_on, e.line_id
 limit :'row_limit'::bigint

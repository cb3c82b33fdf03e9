-- Money that came and went: what receipts and payments are made of.

create or replace function core.money_between (from_on date, to_on date)
returns table (key bigint, place integer, kind text, group_ordinal integer, name text, name_gu text, name_hi text, receipt_paise bigint,
               payment_paise bigint)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  -- what the opening voucher says was there before, although its day may be one of these
  with opened as
    (select l.account_id, sum (l.debit_paise - l.credit_paise)::bigint as paise
       from core.live_line l
       join core.voucher v on v.voucher_id = l.voucher_id and v.kind = 'opening'
      where l.dated_on between from_on and to_on
      group by l.account_id),
  held as
    (select b.account_id, b.before_paise + coalesce (o.paise, 0) as before, b.before_paise + b.debit_paise - b.credit_paise as after
       from core.balances (from_on, to_on) b
       left join opened o on o.account_id = b.account_id
      where b.account_id in (select m.account_id from core.money_account m))
  -- cash and banks stand twice: as they were and as they are; an overdraft stands on the other side
  select h.account_id * 4, 1, 'before', 0, a.name, a.name_gu, a.name_hi, greatest (h.before, 0), greatest (-h.before, 0)
    from held h join core.account a on a.account_id = h.account_id where h.before <> 0
   union all
  -- of each voucher that moves money the other lines say what for
  select a.account_id * 4 + case when m.credit > 0 then 1 else 2 end, case when m.credit > 0 then 2 else 3 end,
         case when m.credit > 0 then 'received' else 'paid' end, g.ordinal, a.name, a.name_gu, a.name_hi, m.credit, m.debit
    from (select l.account_id, sum (l.credit_paise)::bigint as credit, sum (l.debit_paise)::bigint as debit
            from core.live_line l
            join core.voucher v on v.voucher_id = l.voucher_id and v.kind <> 'opening'
           where l.dated_on between from_on and to_on
             -- asked of all lines at once: there may be millions
             and l.account_id not in (select n.account_id from core.money_account n)
             and exists (select from core.voucher_line o join core.money_account n on n.account_id = o.account_id
                          where o.voucher_id = l.voucher_id)
           group by l.account_id, l.credit_paise > 0) m
    join core.account a on a.account_id = m.account_id
    join core.account_group g on g.code = a.group_code
   union all
  select h.account_id * 4 + 3, 4, 'after', 0, a.name, a.name_gu, a.name_hi, greatest (-h.after, 0), greatest (h.after, 0)
    from held h join core.account a on a.account_id = h.account_id where h.after <> 0
$$;
comment on function core.money_between is
  'Receipts and payments between two days: the money before, by what account it came, for what it went, the money after.';

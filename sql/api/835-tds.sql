-- Tax deducted when money is paid, and what was warned of while vouchers were typed.

create function api.masked_pan (pan text)
returns text
language sql immutable parallel safe
begin atomic
  select 'XXXXXX' || right (pan, 4);
end;
comment on function api.masked_pan is 'A PAN as it is shown: its last four signs.';

create function api.tds_between (from_on date, to_on date)
returns table (key bigint, voucher_id bigint, state text, party text, pan text, nature_name text, nature_name_gu text,
               nature_name_hi text, source text, dated_on date, number text, paid_paise bigint, due_paise bigint, deducted_paise bigint,
               short_paise bigint, warned_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with seen as materialized (select core.seen_day (from_on) as from_on, core.seen_day (to_on) as to_on),
  paid as materialized
    (select p.* from seen s cross join lateral core.tds_payments (s.from_on, s.to_on) p where p.dated_on >= s.from_on),
  standing as not materialized
    (select v.voucher_id, v.party from core.live_voucher v
      where v.reverses_id is null and not exists (select from core.live_voucher r where r.reverses_id = v.voucher_id)),
  person as
    (select p.who, p.nature, (array_agg (p.voucher_id order by p.dated_on desc, p.voucher_id desc))[1] as voucher_id,
            max (p.dated_on) as dated_on, sum (p.paid_paise)::bigint as paid, sum (p.due_paise)::bigint as due,
            sum (p.deducted_paise)::bigint as deducted
       from paid p
      group by p.who, p.nature
     having sum (p.due_paise) <> 0 or sum (p.deducted_paise) <> 0),
  cash as
    (select v.voucher_id, l.dated_on, sum (sum (l.debit_paise)) over day as came, sum (sum (l.credit_paise)) over day as went,
            sum (l.debit_paise) > 0 as comes, sum (l.credit_paise) > 0 as goes
       from core.account a
       join core.voucher_line l on l.account_id = a.account_id
       join standing v on v.voucher_id = l.voucher_id
      where a.group_code = 'cash_in_hand' and btrim (v.party) <> ''
        and l.dated_on between (select s.from_on from seen s) and (select s.to_on from seen s)
      group by v.voucher_id, l.dated_on, v.party
     window day as (partition by l.dated_on, lower (btrim (v.party)) order by v.voucher_id)),
  told as
    (select 1 as place, p.voucher_id, case when p.due > p.deducted then 'tds_short' else 'tds_whole' end as state, p.nature,
            'tds_' || p.nature || '_percent' as rule, p.paid, p.due, p.deducted, greatest (p.due - p.deducted, 0) as short,
            null::bigint as warned
       from person p
      union all
     select 2, p.voucher_id, 'no_pan', p.nature, 'tds_without_pan_percent', null, null, null, null, p.paid_paise
       from paid p join standing v on v.voucher_id = p.voucher_id
      where p.is_above and p.pan is null
      union all
     select 3, c.voucher_id, 'cash_paid', null, 'cash_expense_limit', null, null, null, null, c.went::bigint
       from cash c where c.goes and c.went > core.parameter_on ('cash_expense_limit', c.dated_on)
      union all
     select 4, c.voucher_id, 'cash_received', null, 'cash_receipt_limit', null, null, null, null, c.came::bigint
       from cash c where c.comes and c.came >= core.parameter_on ('cash_receipt_limit', c.dated_on))
  select row_number () over (order by lower (btrim (v.party)) nulls last, t.place, v.dated_on, v.voucher_id, n.ordinal), v.voucher_id,
         t.state, nullif (btrim (v.party), ''), api.masked_pan (core.pan_of (v.party)), n.name, n.name_gu, n.name_hi, q.source, v.dated_on,
         v.number, t.paid, t.due, t.deducted, t.short, t.warned
    from told t
    join core.voucher v on v.voucher_id = t.voucher_id
    left join core.tds_nature n on n.code = t.nature
    left join lateral
         (select r.source from core.parameter r
           where r.name = t.rule and r.valid_from <= v.dated_on
           order by r.valid_from desc, r.parameter_id desc limit 1) q on true
$$;
comment on function api.tds_between is
  'Tax deducted between two days: one row for each person and nature of payment (tds_whole, tds_short; its voucher is the last one), and '
  'each voucher that was warned of: no_pan, cash_paid (Income-tax Act, s. 40A (3)), cash_received (s. 269ST). What was paid before these '
  'days in the same year or month counts towards its limit. key: place in this order.';

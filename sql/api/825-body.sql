-- What lies between the cooperative and other bodies that carry a part of its work.

create function api.between_bodies (from_on date, to_on date)
returns table (key bigint, carrier_name text, carrier_name_gu text, carrier_name_hi text, part text, kind text, debit_paise bigint,
               credit_paise bigint, state text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with seen as materialized (select core.seen_day (from_on) as from_on, core.seen_day (to_on) as to_on),
  voucher as
    (select b.carrier, b.voucher_id, bool_or (b.is_opening) or b.dated_on < min (s.from_on) as is_before,
            coalesce (sum (b.paise) filter (where b.part = 'account'), 0)::bigint as account,
            coalesce (sum (b.paise) filter (where b.part = 'work'), 0)::bigint as work
       from seen s
       join core.body_line b on b.dated_on <= s.to_on
      group by b.carrier, b.voucher_id, b.dated_on),
  -- what a voucher puts to an account against work is charged; the rest is money, or work
  split as
    (select v.*, case when v.account > 0 and v.work < 0 then least (v.account, -v.work)
                      when v.account < 0 and v.work > 0 then -least (-v.account, v.work) else 0 end as charged
       from voucher v),
  body as
    (select s.carrier, coalesce (sum (s.account) filter (where s.is_before), 0)::bigint as account_before,
            coalesce (sum (s.work) filter (where s.is_before), 0)::bigint as work_before,
            coalesce (sum (s.charged) filter (where not s.is_before), 0)::bigint as charged,
            coalesce (sum (greatest (s.account - s.charged, 0)) filter (where not s.is_before), 0)::bigint as paid,
            coalesce (sum (least (s.account - s.charged, 0)) filter (where not s.is_before), 0)::bigint as received,
            coalesce (sum (greatest (s.work + s.charged, 0)) filter (where not s.is_before), 0)::bigint as spent,
            coalesce (sum (least (s.work + s.charged, 0)) filter (where not s.is_before), 0)::bigint as earned,
            sum (s.account)::bigint as account, sum (s.work)::bigint as work
       from split s
      group by s.carrier)
  select c.ordinal * 16 + r.place, c.name, c.name_gu, c.name_hi, r.part, r.kind, greatest (r.paise, 0), greatest (-r.paise, 0),
         case when r.kind <> 'body_all' then null when b.carrier = 'mandali' then 'no_body'
              when b.work = 0 or b.account + b.work = 0 then 'agrees' else 'differs' end
    from body b
    join core.carrier c on c.code = b.carrier
   cross join lateral
         (values (1, 'account', 'body_before', b.account_before, false),
                 (2, 'account', 'body_charged', b.charged, false),
                 (3, 'account', 'body_paid', b.paid, false),
                 (4, 'account', 'body_received', b.received, false),
                 (5, 'account', 'body_after', b.account, true),
                 (6, 'work', 'work_before', b.work_before, false),
                 (7, 'work', 'work_spent', b.spent, false),
                 (8, 'work', 'work_earned', b.earned, false),
                 (9, 'work', 'work_charged', -b.charged, false),
                 (10, 'work', case when b.work < 0 then 'work_held' else 'work_uncharged' end, b.work, b.carrier <> 'mandali'),
                 (11, null, 'body_all', b.account + b.work, true)) r (place, part, kind, paise, is_always)
   where r.is_always or r.paise <> 0
$$;
comment on function api.between_bodies is
  'What lies between the cooperative and each other body between two days: its account with us, the work that it carries, and whether '
  'both agree. They do when the account says all that lies between us: no work is still to be charged, or what is still to be charged '
  'and the account cancel each other, because the body has paid what it carried. Debit: it owes us. What was there when the books '
  'began counts as before, whatever its day. Accounts of other bodies whose lines name none stand under the cooperative itself.';

create function api.body_lines (from_on date, to_on date)
returns table (line_id bigint, voucher_id bigint, dated_on date, number text, carrier_name text, carrier_name_gu text,
               carrier_name_hi text, part text, name text, name_gu text, name_hi text, particulars text, debit_paise bigint,
               credit_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with seen as materialized (select core.seen_day (from_on) as from_on, core.seen_day (to_on) as to_on)
  select -(c.ordinal * 2 + (x.part = 'work')::integer), null, x.from_on, null, c.name, c.name_gu, c.name_hi, x.part,
         'Brought forward', 'આગળથી લાવ્યા', 'पीछे से लाया', null, greatest (x.paise, 0), greatest (-x.paise, 0)
    from (select b.carrier, b.part, s.from_on, sum (b.paise)::bigint as paise
            from seen s
            join core.body_line b on b.dated_on <= s.to_on and (b.dated_on < s.from_on or b.is_opening)
           group by b.carrier, b.part, s.from_on) x
    join core.carrier c on c.code = x.carrier
   where x.paise <> 0
   union all
  select b.line_id, b.voucher_id, b.dated_on, v.number, c.name, c.name_gu, c.name_hi, b.part, a.name, a.name_gu, a.name_hi,
         concat_ws (' · ', v.party, v.narration, l.bill, l.words), greatest (b.paise, 0), greatest (-b.paise, 0)
    from seen s
    join core.body_line b on b.dated_on between s.from_on and s.to_on and not b.is_opening
    join core.voucher v on v.voucher_id = b.voucher_id
    join core.voucher_line l on l.line_id = b.line_id
    join core.account a on a.account_id = b.account_id
    join core.carrier c on c.code = b.carrier
$$;
comment on function api.body_lines is
  'The lines behind api.between_bodies: what stood before in one line for each body and part (no voucher), then each line.';

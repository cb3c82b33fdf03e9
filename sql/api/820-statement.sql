-- What lists and statements of the books ask.

create function api.balances (from_on date, to_on date)
returns table (account_id bigint, before_paise bigint, debit_paise bigint, credit_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select b.* from core.balances (core.seen_day (from_on), core.seen_day (to_on)) b
$$;
comment on function api.balances is
  'What stood in each account before the first day (debit above nothing), and what came in and went out until the last.';

create function api.account_matches (account_id bigint, search text)
returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from core.account a
                  where a.account_id = account_matches.account_id
                    and (concat_ws (' ', a.name, a.name_gu, a.name_hi, a.bank_number) ilike '%' || search || '%'
                         or core.name_words (concat_ws (' ', a.name, a.name_gu, a.name_hi)) @> core.name_words (search)
                            and core.name_words (search) <> '{}'))
$$;
comment on function api.account_matches is 'True when the name of an account holds what was typed, or sounds like it in another script.';

create function api.paise_of (words text)
returns bigint
language sql immutable parallel safe
begin atomic
  select case when translate (words, ', ₹', '') ~ '^[0-9]{1,12}(\.[0-9]{1,2})?$'
              then (translate (words, ', ₹', '')::numeric * 100)::bigint end;
end;
comment on function api.paise_of is 'An amount as people type it, in paise; null when it is none.';

create function api.accounts_of (voucher_id bigint)
returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select string_agg (distinct a.name, ', ')
    from core.voucher_line l join core.account a on a.account_id = l.account_id
   where l.voucher_id = accounts_of.voucher_id and l.dated_on <@ core.audited_days ()
$$;
comment on function api.accounts_of is 'The accounts of a voucher, in words.';

create function api.accounts_against (voucher_id bigint, account_id bigint, is_debit boolean)
returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select string_agg (distinct a.name, ', ')
    from core.voucher_line l join core.account a on a.account_id = l.account_id
   where l.voucher_id = accounts_against.voucher_id and l.account_id <> accounts_against.account_id
     and (l.credit_paise > 0) = is_debit and l.dated_on <@ core.audited_days ()
$$;
comment on function api.accounts_against is 'The accounts on the other side of a voucher, in words: what a ledger says of a line.';

create function api.particulars (voucher_id bigint, account_id bigint, is_debit boolean, bill text, words text)
returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select concat_ws (' · ', api.accounts_against (particulars.voucher_id, particulars.account_id, is_debit), v.party, v.narration,
                    particulars.bill, particulars.words)
    from core.voucher v where v.voucher_id = particulars.voucher_id and v.dated_on <@ core.audited_days ()
$$;
comment on function api.particulars is 'What a ledger or a money book says of a line.';

create function api.lines_of (voucher_id bigint, draft_id bigint)
returns table (ordinal bigint, account_id bigint, debit_paise bigint, credit_paise bigint, carrier text, work_area text, bill text,
               words text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select l.ordinal, l.account_id, l.debit_paise, l.credit_paise, l.carrier, l.work_area, l.bill, l.words
    from core.voucher_line l where l.voucher_id = lines_of.voucher_id and l.dated_on <@ core.audited_days ()
   union all
  select l.*
    from core.draft d cross join lateral core.voucher_lines (d.lines) l
   where d.draft_id = lines_of.draft_id and lines_of.voucher_id is null and d.dated_on <@ core.audited_days ()
$$;
comment on function api.lines_of is 'The lines of a voucher, or of a draft.';

create function api.stood_on (day date)
returns table (account_id bigint, group_ordinal integer, group_name text, group_name_gu text, group_name_hi text, name text, name_gu text,
               name_hi text, now bigint, last bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with stood as
    (select coalesce (n.account_id, l.account_id) as account_id,
            coalesce (n.before_paise + n.debit_paise - n.credit_paise, 0) as now,
            coalesce (l.before_paise + l.debit_paise - l.credit_paise, 0) as last
       from core.balances (core.seen_day (day), core.seen_day (day)) n
       full join core.balances ((core.seen_day (day) - interval '1 year')::date,
                                (core.seen_day (day) - interval '1 year')::date) l on l.account_id = n.account_id)
  select a.account_id, g.ordinal, g.name, g.name_gu, g.name_hi, a.name, a.name_gu, a.name_hi, s.now, s.last
    from stood s
    join core.account a on a.account_id = s.account_id
    join core.account_group g on g.code = a.group_code and g.sheet = 'balance_sheet'
   where s.now <> 0 or s.last <> 0
   union all
  -- what income and expenditure left over, and no closing entry has carried over yet
  select 0, g.ordinal, g.name, g.name_gu, g.name_hi, 'Surplus or deficit so far', 'અત્યાર સુધીનો વધારો કે ખાધ', 'अब तक का अधिशेष या घाटा',
         x.now, x.last
    from (select sum (s.now)::bigint as now, sum (s.last)::bigint as last
            from stood s
            join core.account a on a.account_id = s.account_id
            join core.account_group n on n.code = a.group_code and n.sheet <> 'balance_sheet') x
    join core.account_group g on g.code = 'surplus'
   where x.now <> 0 or x.last <> 0
$$;
comment on function api.stood_on is
  'What stood in each account of the balance sheet at the end of a day and a year before; debit above nothing.';

create function api.earned_between (from_on date, to_on date)
returns table (account_id bigint, group_ordinal integer, group_name text, group_name_gu text, group_name_hi text, name text, name_gu text,
               name_hi text, now bigint, last bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with seen as materialized (select core.seen_day (from_on) as from_on, core.seen_day (to_on) as to_on),
  earned as
    (select a.account_id, g.ordinal, g.name as group_name, g.name_gu as group_name_gu, g.name_hi as group_name_hi, a.name, a.name_gu,
            a.name_hi,
            coalesce (sum (l.debit_paise - l.credit_paise) filter (where l.dated_on between s.from_on and s.to_on), 0)::bigint as now,
            coalesce (sum (l.debit_paise - l.credit_paise)
                      filter (where l.dated_on between (s.from_on - interval '1 year')::date
                                                   and (s.to_on - interval '1 year')::date), 0)::bigint as last
       from seen s
      cross join core.live_line l
       join core.account a on a.account_id = l.account_id
       join core.account_group g on g.code = a.group_code and g.sheet <> 'balance_sheet'
       -- the entry that ends a year empties these accounts and earns nothing
       join core.voucher v on v.voucher_id = l.voucher_id and v.kind <> 'closing'
      where l.dated_on between (s.from_on - interval '1 year')::date and s.to_on
      group by a.account_id, g.ordinal, g.name, g.name_gu, g.name_hi)
  select e.* from earned e where e.now <> 0 or e.last <> 0
   union all
  select 0, 999, null, null, null, 'Surplus (or deficit)', 'વધારો (કે ખાધ)', 'अधिशेष (या घाटा)', -x.now, -x.last
    from (select sum (e.now)::bigint as now, sum (e.last)::bigint as last from earned e) x
   where x.now <> 0 or x.last <> 0
$$;
comment on function api.earned_between is
  'What each account of income and expenditure took in or gave out between two days and in the same days a year before, and what is '
  'left over; expenditure above nothing.';

create function api.money_between (from_on date, to_on date)
returns table (key bigint, place integer, kind text, group_ordinal integer, name text, name_gu text, name_hi text, receipt_paise bigint,
               payment_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select m.* from core.money_between (core.seen_day (from_on), core.seen_day (to_on)) m
$$;
comment on function api.money_between is
  'Receipts and payments between two days: the money before, by what account it came, for what it went, the money after.';

create function api.money_in_two_years (from_on date, to_on date)
returns table (key bigint, place integer, kind text, group_ordinal integer, name text, name_gu text, name_hi text, receipt_paise bigint,
               payment_paise bigint, receipt_last_paise bigint, payment_last_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce (n.key, l.key), coalesce (n.place, l.place), coalesce (n.kind, l.kind), coalesce (n.group_ordinal, l.group_ordinal),
         coalesce (n.name, l.name), coalesce (n.name_gu, l.name_gu), coalesce (n.name_hi, l.name_hi), coalesce (n.receipt_paise, 0),
         coalesce (n.payment_paise, 0), coalesce (l.receipt_paise, 0), coalesce (l.payment_paise, 0)
    from core.money_between (core.seen_day (from_on), core.seen_day (to_on)) n
    full join core.money_between ((core.seen_day (from_on) - interval '1 year')::date,
                                  (core.seen_day (to_on) - interval '1 year')::date) l on l.key = n.key
$$;
comment on function api.money_in_two_years is 'Receipts and payments between two days, and in the same days a year before.';

create function api.heads_between (from_on date, to_on date)
returns table (ordinal integer, code text, sheet text, name text, name_gu text, name_hi text, before_paise bigint, debit_paise bigint,
               credit_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select g.ordinal, g.code, g.sheet, g.name, g.name_gu, g.name_hi, sum (b.before_paise)::bigint, sum (b.debit_paise)::bigint,
         sum (b.credit_paise)::bigint
    from api.balances (from_on, to_on) b
    join core.account a on a.account_id = b.account_id
    join core.account_group g on g.code = a.group_code
   where b.before_paise <> 0 or b.debit_paise <> 0 or b.credit_paise <> 0
   group by g.code
$$;
comment on function api.heads_between is
  'What stood under each head before the first day (debit above nothing), and what came in and went out until the last.';

create function api.money_book (group_code text, from_on date, to_on date)
returns table (line_id bigint, place integer, voucher_id bigint, dated_on date, number text, kind text, account_id bigint, name text,
               name_gu text, name_hi text, particulars text, receipt_paise bigint, payment_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with held as
    (select a.account_id, a.name, a.name_gu, a.name_hi, b.before_paise as before, b.before_paise + b.debit_paise - b.credit_paise as after
       from core.account a
       join api.balances (from_on, to_on) b on b.account_id = a.account_id
      where a.group_code = money_book.group_code)
  -- both sides end equal: what is left stands among the payments, what is overdrawn among the receipts
  select -2 * h.account_id, 1, null::bigint, core.seen_day (from_on), null::text, 'before', h.account_id, h.name, h.name_gu, h.name_hi,
         null::text, greatest (h.before, 0), greatest (-h.before, 0)
    from held h where h.before <> 0
   union all
  select l.line_id, 2, l.voucher_id, l.dated_on, v.number, v.kind, h.account_id, h.name, h.name_gu, h.name_hi,
         api.particulars (l.voucher_id, l.account_id, l.debit_paise > 0, l.bill, l.words),
         l.debit_paise, l.credit_paise
    from core.live_line l
    join held h on h.account_id = l.account_id
    join core.voucher v on v.voucher_id = l.voucher_id
   where l.dated_on between (select core.seen_day (from_on)) and (select core.seen_day (to_on))
   union all
  select -2 * h.account_id - 1, 3, null, core.seen_day (to_on), null, 'after', h.account_id, h.name, h.name_gu, h.name_hi, null,
         greatest (-h.after, 0), greatest (h.after, 0)
    from held h where h.after <> 0
$$;
comment on function api.money_book is
  'The cash book or the bank book: what was there, received and paid line by line, what is left. group_code: cash_in_hand or '
  'bank_accounts.';

create function api.carried_between (from_on date, to_on date)
returns table (key bigint, account_id bigint, carrier_name text, carrier_name_gu text, carrier_name_hi text, work_name text,
               work_name_gu text, work_name_hi text, name text, name_gu text, name_hi text, expenditure_paise bigint, income_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select row_number () over (order by c.ordinal, w.ordinal nulls last, g.ordinal, a.name, a.account_id), a.account_id, c.name, c.name_gu,
         c.name_hi, w.name, w.name_gu, w.name_hi, a.name, a.name_gu, a.name_hi, greatest (s.paise, 0), greatest (-s.paise, 0)
    from (select l.carrier, l.work_area, l.account_id, sum (l.debit_paise - l.credit_paise)::bigint as paise
            from core.live_line l
            -- the entry that ends a year earns and spends nothing
            join core.voucher v on v.voucher_id = l.voucher_id and v.kind <> 'closing'
           where l.dated_on between (select core.seen_day (from_on)) and (select core.seen_day (to_on))
           group by l.carrier, l.work_area, l.account_id) s
    join core.account a on a.account_id = s.account_id
    join core.account_group g on g.code = a.group_code and g.sheet <> 'balance_sheet'
    join core.carrier c on c.code = s.carrier
    left join core.work_area w on w.code = s.work_area
   where s.paise <> 0
$$;
comment on function api.carried_between is
  'What each body spent and earned between two days, by area of work and account; key: place in this order.';

create function api.bills_on (day date)
returns table (key bigint, account_id bigint, name text, name_gu text, name_hi text, bill text, party text, since date, age_days integer,
               voucher_id bigint, debit_paise bigint, credit_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select row_number () over (order by o.since, a.name, o.bill), a.account_id, a.name, a.name_gu, a.name_hi, o.bill, v.party, o.since,
         day - o.since, o.voucher_id, greatest (o.paise, 0), greatest (-o.paise, 0)
    from (select l.account_id, l.bill, min (l.dated_on) as since, sum (l.debit_paise - l.credit_paise)::bigint as paise,
                 (array_agg (l.voucher_id order by l.dated_on, l.line_id))[1] as voucher_id
            from core.live_line l
           where l.bill is not null and l.dated_on <= (select core.seen_day (bills_on.day))
           group by l.account_id, l.bill) o
    join core.account a on a.account_id = o.account_id
    join core.account_group g on g.code = a.group_code and g.sheet = 'balance_sheet'
    join core.voucher v on v.voucher_id = o.voucher_id
   where o.paise <> 0 and o.account_id not in (select m.account_id from core.money_account m)
$$;
comment on function api.bills_on is
  'The bills that were not settled at the end of a day, the oldest first: what is to come in as debit, what is to be paid as credit; '
  'voucher_id: where the bill first stands.';

create function api.journal_words (words text)
returns text
language sql immutable parallel safe
begin atomic
  -- a semicolon begins a comment, a colon a subaccount or a tag, a bar parts who from what, brackets hold another day; two
  -- spaces end a name
  select btrim (regexp_replace (translate (words, ';:|[]', ',--()'), '\s+', ' ', 'g'));
end;
comment on function api.journal_words is 'Words that mean nothing but themselves in a plain-text journal.';

create function api.journal_line (account_id bigint, paise bigint, remark text)
returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select '    ' || g.nature || ':' || api.journal_words (g.name) || ':' || api.journal_words (a.name) || '  INR '
         || round (paise::numeric / 100, 2) || coalesce ('  ; ' || nullif (remark, ''), '')
    from core.account a
    join core.account_group g on g.code = a.group_code
   where a.account_id = journal_line.account_id
$$;
comment on function api.journal_line is 'A posting of a plain-text journal; debit above nothing.';

create function api.journal (from_on date, to_on date)
returns table (voucher_id bigint, dated_on date, lines text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 0::bigint, core.seen_day (from_on),
         core.seen_day (from_on) || ' * Brought forward' || e'\n'
         || string_agg (api.journal_line (b.account_id, b.before_paise, null), e'\n' order by b.account_id) || e'\n'
    from api.balances (from_on, to_on) b
   where b.before_paise <> 0
  having count (*) > 0
   union all
  select v.voucher_id, v.dated_on,
         concat (v.dated_on, ' * (', v.number, ')', ' ' || nullif (api.journal_words (concat_ws (', ', v.party, v.narration)), ''), e'\n',
                 string_agg (api.journal_line (l.account_id, l.debit_paise - l.credit_paise,
                                               concat_ws (', ', 'carrier:' || l.carrier, 'area:' || l.work_area,
                                                          'bill:' || api.journal_words (replace (l.bill, ',', ' ')),
                                                          api.journal_words (l.words))),
                             e'\n' order by l.ordinal), e'\n')
    from core.voucher v
    join core.live_line l on l.voucher_id = v.voucher_id
   where v.dated_on between (select core.seen_day (from_on)) and (select core.seen_day (to_on))
   group by v.voucher_id, v.dated_on, v.number, v.party, v.narration
$$;
comment on function api.journal is
  'Each voucher as an entry of a plain-text journal (hledger manual, journal format), after what stood there before the first day.';

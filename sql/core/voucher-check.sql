-- A list of vouchers that stood in a file: which rows are one voucher, and what its rows and vouchers are held against.

create or replace function core.posting_rows (upload_id uuid)
returns table (row_number bigint, what text, unread text[], left_out text[], line core.posting_line, accounts bigint[], paise bigint,
               amount_rule text, carrier text, work_area text, number text, dated_on date, kind text)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  with said as materialized
    (select r.row_number, r.what, r.unread, r.left_out, jsonb_populate_record (null::core.posting_line, r.said) as line
       from core.upload_row r
      where r.upload_id = posting_rows.upload_id),
  named as materialized
    (select n.name, core.accounts_named (n.name) as accounts from (select distinct (s.line).account as name from said s) n),
  placed as materialized
    (select c.carrier, c.work_area, coalesce (core.carrier_named (c.carrier), '?') as carrier_code,
            case when c.work_area is not null then coalesce (core.work_area_named (c.work_area), '?') end as work_area_code
       from (select distinct (s.line).carrier as carrier, (s.line).work_area as work_area from said s) c)
  select s.row_number, s.what, s.unread, s.left_out, s.line, coalesce (n.accounts, '{}'),
         core.signed_paise ((s.line).debit_paise, (s.line).credit_paise, (s.line).amount_paise, (s.line).side),
         core.rule_of_amount (s.row_number, (s.line).debit_paise, (s.line).credit_paise, (s.line).amount_paise),
         p.carrier_code, p.work_area_code,
         nullif (upper (btrim (translate ((s.line).number, '૦૧૨૩૪૫૬૭૮૯०१२३४५६७८९', '01234567890123456789'))), ''),
         (s.line).dated_on,
         -- a number of ours says by itself of which kind it is
         coalesce ((s.line).kind, (select k.code from core.voucher_kind k where upper (btrim ((s.line).number)) like k.series || '/%'))
    from said s
    left join named n on n.name = (s.line).account
    join placed p on (p.carrier, p.work_area) is not distinct from ((s.line).carrier, (s.line).work_area);
end;
comment on function core.posting_rows is
  'The rows of an upload as they are read; ? stands for a body or an area of work that is not known.';

create or replace function core.voucher_starts (upload_id uuid)
returns table (row_number bigint, run bigint, key text)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  -- What is not said in a row stands above it. In a list without numbers a voucher ends where its sides are equal, or where
  -- another day or kind begins.
  with data as
    (select r.row_number, r.number, r.dated_on, r.kind, r.paise, bool_or (r.number is not null) over () as is_numbered,
            count (r.dated_on) over above as day_place, count (r.kind) over above as kind_place
       from core.posting_rows (voucher_starts.upload_id) r
      where r.what = 'data'
     window above as (order by r.row_number)),
  carried as
    (select d.*, max (d.dated_on) over (partition by d.day_place) as day, max (d.kind) over (partition by d.kind_place) as said_kind
       from data d),
  changed as
    (select c.*, coalesce ((c.day, c.said_kind) is distinct from (lag (c.day) over above, lag (c.said_kind) over above), true) as is_other
       from carried c
     window above as (order by c.row_number)),
  blocks as
    (select x.*, count (*) filter (where x.is_other) over (order by x.row_number) as block from changed x),
  summed as
    (select b.*, coalesce (sum (b.paise) over (partition by b.block order by b.row_number rows between unbounded preceding and 1 preceding),
                           0) as before
       from blocks b),
  runs as
    (select s.*, count (*) filter (where s.is_other or case when s.is_numbered then s.number is not null else s.before = 0 end)
                   over (order by s.row_number) as run
       from summed s)
  select u.row_number, u.run,
         -- rows of one number, day and kind are one voucher, wherever they stand
         coalesce (max (u.number) over (partition by u.run) || '|' || coalesce (u.day::text, '') || '|' || coalesce (u.said_kind, ''),
                   u.run::text)
    from runs u;
end;
comment on function core.voucher_starts is 'Which rows of an upload are one voucher: those with the same key.';

create or replace function core.kind_by_lines (line_count bigint, money_in bigint, money_out bigint)
returns text
language sql immutable
begin atomic
  select case when money_in + money_out = line_count then 'contra'
              when money_in > 0 and money_out = 0 then 'receipt'
              when money_out > 0 and money_in = 0 then 'payment'
              when money_in + money_out = 0 then 'journal' end;
end;
comment on function core.kind_by_lines is 'The kind of a voucher that does not name it; null when its lines do not tell.';

create or replace function core.rule_of_posting (row_number bigint, line core.posting_line, accounts bigint[], paise bigint,
                                                 amount_rule text, carrier text, work_area text)
returns text
language sql stable
begin atomic
  select coalesce (case when (line).kind = 'cancelled' then 'cancelled_voucher_counts_nothing|kind' end,
                   core.rule_of_account ((line).account, accounts),
                   amount_rule,
                   case when paise = 0 then 'line_is_debit_or_credit|debit_paise|' || row_number end,
                   case when '?' in (carrier, work_area) then 'line_has_a_known_place|carrier|' || row_number end);
end;
comment on function core.rule_of_posting is 'What is wrong with a row by itself.';

create or replace function core.import_vouchers (upload_id uuid)
returns table (key text, first_row bigint, number text, dated_on date, kind text, line_count bigint, debit bigint, credit bigint,
               money_in bigint, money_out bigint, of_register boolean,
               party text, narration text, late_words text, made_by text, checked_by text,
               reverses text, cancelled_words text, broken_row bigint, accounts jsonb)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  with rows as
    (select s.key, r.*, core.rule_of_posting (r.row_number, r.line, r.accounts, r.paise, r.amount_rule, r.carrier, r.work_area) as rule
       from core.posting_rows (import_vouchers.upload_id) r
       join core.voucher_starts (import_vouchers.upload_id) s on s.row_number = r.row_number),
  gathered as
    (select r.key, min (r.row_number) as first_row, max (r.number) as number,
            (array_agg (r.dated_on order by r.row_number) filter (where r.dated_on is not null))[1] as dated_on,
            (array_agg (r.kind order by r.row_number) filter (where r.kind is not null))[1] as kind,
            count (*) as line_count, coalesce (sum (greatest (r.paise, 0)), 0)::bigint as debit,
            coalesce (sum (greatest (-r.paise, 0)), 0)::bigint as credit,
            count (*) filter (where r.paise > 0 and core.is_money (r.accounts[1])) as money_in,
            count (*) filter (where r.paise < 0 and core.is_money (r.accounts[1])) as money_out,
            bool_or (coalesce ((r.line).of_register, false) or r.accounts[1] = core.capital_account ()) as of_register,
            (array_agg ((r.line).party order by r.row_number) filter (where (r.line).party is not null))[1] as party,
            (array_agg ((r.line).narration order by r.row_number) filter (where (r.line).narration is not null))[1] as narration,
            max ((r.line).late_words) as late_words, max ((r.line).made_by) as made_by, max ((r.line).checked_by) as checked_by,
            max ((r.line).reverses) as reverses, max ((r.line).cancelled_words) as cancelled_words,
            min (r.row_number) filter (where r.rule is not null or r.unread is not null) as broken_row,
            jsonb_agg (jsonb_build_array (r.accounts[1], r.paise) order by r.accounts[1], r.paise) as accounts
       from rows r
      group by r.key),
  -- a row without a day has that of the rows above it
  dated as
    (select g.*, count (g.dated_on) over (order by g.first_row) as day_place from gathered g)
  select d.key, d.first_row, d.number, max (d.dated_on) over (partition by d.day_place),
         coalesce (d.kind, core.kind_by_lines (d.line_count, d.money_in, d.money_out)), d.line_count, d.debit, d.credit, d.money_in,
         d.money_out, coalesce (d.of_register, false), d.party, d.narration, d.late_words, d.made_by, d.checked_by,
         nullif (upper (btrim (d.reverses)), ''), nullif (btrim (d.cancelled_words), ''), d.broken_row, d.accounts
    from dated d;
end;
comment on function core.import_vouchers is 'The vouchers of an upload as its rows make them.';

create or replace function core.voucher_like (number text, dated_on date, kind text, paise bigint, accounts jsonb)
returns text
language sql stable
begin atomic
  -- By its number; where the file has none, by its lines.
  select v.number
    from core.voucher v
    left join core.import i on i.import_id = v.import_id
   where v.dated_on = voucher_like.dated_on and v.kind = voucher_like.kind and v.total_paise = voucher_like.paise
     and i.taken_back_at is null
     and case when voucher_like.number is not null then voucher_like.number in (v.number, v.old_number)
              else v.import_id is not null and v.old_number is null and v.reverses_id is null
                   and accounts = (select jsonb_agg (jsonb_build_array (l.account_id, l.debit_paise - l.credit_paise)
                                                     order by l.account_id, l.debit_paise - l.credit_paise)
                                     from core.voucher_line l where l.voucher_id = v.voucher_id) end
   order by v.voucher_id limit 1;
end;
comment on function core.voucher_like is 'The number of the voucher in the books that a file brings again; null when it is new.';

create or replace function core.register_is_empty ()
returns boolean
language sql stable
begin atomic
  select not exists (select from core.share_movement);
end;
comment on function core.register_is_empty is 'True while no share ever stood in the register.';

create or replace function core.rule_of_voucher (number text, dated_on date, kind text, line_count bigint, debit bigint, credit bigint,
                                                 money_in bigint, money_out bigint, of_register boolean, late_words text, made_by text,
                                                 checked_by text, reverses text)
returns text
language sql stable
begin atomic
  select case when dated_on is null then 'field_is_needed|dated_on'
              when dated_on > core.today () then 'day_has_come|dated_on|' || core.today ()
              when core.rule_of_month ('dated_on', dated_on, late_words) is not null
              then core.rule_of_month ('dated_on', rule_of_voucher.dated_on, rule_of_voucher.late_words)
              when debit <> credit
              then 'voucher_rows_are_equal|debit_paise|paise:' || debit || '|paise:' || credit || '|paise:' || abs (debit - credit)
              when line_count < 2 then 'voucher_has_two_lines|account'
              when kind is null then 'field_is_needed|kind'
              when (kind = 'opening') <> (dated_on < core.books_begin ())
              then 'opening_balances_stand_before_the_books|dated_on|' || core.books_begin () - 1
              when kind = 'closing' and to_char (dated_on, 'MM-DD') <> '03-31' then 'year_ends_in_march|dated_on'
              -- a reversal turns the sides round, and so does not look like its kind
              when reverses is null and core.rule_of_kind (kind, line_count, money_in, money_out) is not null
              then split_part (core.rule_of_kind (rule_of_voucher.kind, rule_of_voucher.line_count, rule_of_voucher.money_in,
                                                  rule_of_voucher.money_out), '|', 1) || '|kind'
              when of_register and not core.register_is_empty () then 'shares_come_with_their_register|account'
              -- what a share act, the end of a year or a reversal posts has no second person here either
              when not of_register and kind <> 'closing' and reverses is null
              then core.rule_of_check (rule_of_voucher.debit, rule_of_voucher.dated_on, rule_of_voucher.made_by,
                                       rule_of_voucher.checked_by) end;
end;
comment on function core.rule_of_voucher is 'What is wrong with a voucher by itself; null when nothing is.';

create or replace function core.check_vouchers (upload_id uuid)
returns table (key text, first_row bigint, rule text, reverses_key text, reverses_id bigint)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  with alone as materialized
    (select v.*, case when v.broken_row is null
                      then coalesce ((select 'voucher_stands_in_the_books|number|' || l.number
                                        from (select core.voucher_like (v.number, v.dated_on, v.kind, v.debit, v.accounts) as number) l
                                       where l.number is not null),
                                     core.rule_of_voucher (v.number, v.dated_on, v.kind, v.line_count, v.debit, v.credit, v.money_in,
                                                           v.money_out, v.of_register, v.late_words,
                                                           v.made_by, v.checked_by, v.reverses)) end as rule
       from core.import_vouchers (check_vouchers.upload_id) v),
  reversing as
    (select a.*, t.key as target_key, b.voucher_id as target_id,
            case when a.reverses is not null and a.broken_row is null and a.rule is null then
              case when t.key is null and b.voucher_id is null then 'reversed_voucher_is_known|reverses|' || a.reverses
                   when t.rule is not null and t.rule not like 'voucher_stands_in_the_books|%' or t.broken_row is not null
                   then 'reversed_voucher_is_known|reverses|' || a.reverses
                   when coalesce (t.first_row > a.first_row, false) or coalesce (t.dated_on, b.dated_on) > a.dated_on
                   then 'reversal_follows_its_voucher|dated_on|' || coalesce (t.dated_on, b.dated_on)
                   when (coalesce (t.kind, b.kind), coalesce (t.debit, b.total_paise)) is distinct from (a.kind, a.debit)
                     or t.reverses is not null or b.reverses_id is not null
                   then 'reversal_turns_its_voucher|reverses|' || a.reverses
                   when exists (select from core.live_voucher r where r.reverses_id = b.voucher_id)
                     or a.first_row > min (a.first_row) over (partition by a.reverses)
                   then 'voucher_is_reversed_once|reverses|' || a.reverses end end as reversal_rule
       from alone a
       left join lateral (select x.* from alone x where x.number = a.reverses and x.key <> a.key and x.kind = a.kind
                           order by x.dated_on desc, x.first_row desc limit 1) t on a.reverses is not null
       left join lateral (select v.* from core.live_voucher v
                           where a.reverses in (v.number, v.old_number) and v.kind = a.kind and (t.key is null or t.rule is not null)
                           order by v.voucher_id desc limit 1) b on a.reverses is not null)
  select r.key, r.first_row, coalesce (r.rule, r.reversal_rule), case when r.target_id is null then r.target_key end, r.target_id
    from reversing r;
end;
comment on function core.check_vouchers is
  'The rule that each voucher of an upload breaks, and which one it reverses: by its key in the upload, or in the books.';

create or replace function core.check_postings (upload_id uuid)
returns table (row_number bigint, verdict text, rule text, field text, details text[], left_out text[], paise bigint, key text)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  with judged as
    (select r.row_number, r.left_out, r.paise, s.key,
            string_to_array (coalesce (core.rule_of_cell (r.unread),
              core.rule_of_posting (r.row_number, r.line, r.accounts, r.paise, r.amount_rule, r.carrier, r.work_area),
              case when v.broken_row is not null then 'all_rows_of_a_voucher_are_good|account|' || v.broken_row end,
              j.rule), '|') as parts
       from core.posting_rows (check_postings.upload_id) r
       join core.voucher_starts (check_postings.upload_id) s on s.row_number = r.row_number
       join core.import_vouchers (check_postings.upload_id) v on v.key = s.key
       join core.check_vouchers (check_postings.upload_id) j on j.key = s.key)
  select d.row_number,
         case when d.parts is null then 'brought_in'
              when d.parts[1] in ('voucher_stands_in_the_books', 'cancelled_voucher_counts_nothing') then 'skipped' else 'refused' end,
         d.parts[1], nullif (d.parts[2], ''), d.parts[3:], d.left_out, d.paise, d.key
    from judged d
   union all
  select u.row_number, 'skipped', 'row_is_' || u.what, null, null, null, null, null
    from core.upload_row u
   where u.upload_id = check_postings.upload_id and u.what <> 'data';
end;
comment on function core.check_postings is
  'The verdict on every row of a list of vouchers: a voucher comes in with all its rows, or not at all.';

create or replace function core.verdicts_on_postings (upload_id uuid)
returns setof core.verdict
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  select c.row_number, c.verdict, c.rule, c.field, c.details, null::bigint, null::bigint,
         case when c.verdict = 'brought_in' then core.added_sides (c.paise) end, c.left_out
    from core.check_postings (verdicts_on_postings.upload_id) c;
end;
comment on function core.verdicts_on_postings is 'The verdict on every row of a list of vouchers, as programs see it.';

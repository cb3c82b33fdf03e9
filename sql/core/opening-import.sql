-- Opening balances that stood in a file: what its rows are held against, the one voucher they become, and taking it back.

create or replace function core.opening_rows (upload_id uuid)
returns table (row_number bigint, what text, unread text[], left_out text[], dated_on date, account text, accounts bigint[],
               group_name text, group_code text, rule text, paise bigint, carrier text, work_area text,
               bill text, words text, checked_by text)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  with read as materialized
    (select r.row_number, r.what, r.unread, r.left_out, jsonb_populate_record (null::core.opening_line, r.said) as line
       from core.upload_row r
      where r.upload_id = opening_rows.upload_id),
  -- of several rows of a new account one is enough to name its head
  said as materialized
    (select r.*, max (nullif (btrim ((r.line).group_name), '')) over (partition by core.plain_words ((r.line).account)) as group_name
       from read r),
  named as materialized
    (select n.name, core.accounts_named (n.name) as accounts from (select distinct (s.line).account as name from said s) n)
  select s.row_number, s.what, s.unread, s.left_out, (s.line).dated_on, (s.line).account, coalesce (n.accounts, '{}'),
         s.group_name, core.group_named (s.group_name),
         core.rule_of_amount (s.row_number, (s.line).debit_paise, (s.line).credit_paise, (s.line).amount_paise),
         core.signed_paise ((s.line).debit_paise, (s.line).credit_paise, (s.line).amount_paise, (s.line).side),
         coalesce (core.carrier_named ((s.line).carrier), '?'),
         case when (s.line).work_area is not null then coalesce (core.work_area_named ((s.line).work_area), '?') end,
         nullif (btrim ((s.line).bill), ''), nullif (btrim ((s.line).words), ''), nullif (btrim ((s.line).checked_by), '')
    from said s
    left join named n on n.name = (s.line).account;
end;
comment on function core.opening_rows is
  'The rows of an upload as they are read; ? stands for a body or an area of work that is not known.';

create or replace function core.standing_opening ()
returns text
language sql stable
begin atomic
  select v.number
    from core.live_voucher v
   where v.kind = 'opening' and not v.of_register and v.reverses_id is null
     and not exists (select from core.live_voucher r where r.reverses_id = v.voucher_id)
   order by v.voucher_id limit 1;
end;
comment on function core.standing_opening is
  'The voucher of opening balances that stands, besides that of share capital; null when there is none.';

create or replace function core.rule_of_opening_day (day date)
returns text
language sql stable
begin atomic
  select case when core.books_begin () is null then 'day_is_in_the_books|dated_on'
              when day not between core.books_begin () - 1 and core.books_begin ()
              then 'opening_balances_stand_before_the_books|dated_on|' || core.books_begin () - 1 end;
end;
comment on function core.rule_of_opening_day is
  'What is wrong with the day of a row; the first day of the books and the evening before it are the same here.';

create or replace function core.check_openings (upload_id uuid)
returns table (row_number bigint, verdict text, rule text, field text, details text[], twin_row bigint, left_out text[], account_id bigint,
               account text, group_code text, paise bigint, carrier text, work_area text, bill text, words text, checked_by text)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  with alone as materialized
    (select r.*, r.accounts[1] = core.capital_account () as is_capital,
            coalesce (core.rule_of_cell (r.unread),
                      core.rule_of_opening_day (r.dated_on),
                      -- an account that is not there is opened in the head that its row names
                      case when r.account is null or r.accounts <> '{}' or r.group_name is null
                           then core.rule_of_account (r.account, r.accounts)
                           when r.group_code is null then 'head_is_known|group_name|' || r.group_name end,
                      r.rule,
                      case when '?' in (r.carrier, r.work_area) then 'line_has_a_known_place|carrier|' || r.row_number end) as broken
       from core.opening_rows (check_openings.upload_id) r
      where r.what = 'data'),
  whole as materialized
    (select coalesce (sum (greatest (a.paise, 0)), 0)::bigint as debit, coalesce (sum (greatest (-a.paise, 0)), 0)::bigint as credit,
            coalesce (sum (-a.paise) filter (where a.is_capital), 0)::bigint as capital, bool_or (a.is_capital) as has_capital,
            min (a.row_number) filter (where a.broken is not null) as broken_row, max (a.checked_by) as checked_by
       from alone a),
  registered as materialized
    (select coalesce (sum (l.credit_paise - l.debit_paise), 0)::bigint as paise
       from core.live_line l
      where l.account_id = core.capital_account () and l.dated_on < core.books_begin ()),
  judged as
    (select a.*, string_to_array (coalesce (a.broken,
              case when core.standing_opening () is not null
                   then 'opening_balances_come_in_once|account|' || core.standing_opening () end,
              case when w.broken_row is not null then 'all_opening_rows_are_good|account|' || w.broken_row end,
              case when a.paise = 0 then 'account_has_nothing|account' end,
              case when w.has_capital and w.capital <> g.paise
                   then 'share_capital_is_that_of_the_register|account|paise:' || w.capital || '|paise:' || g.paise end,
              case when w.debit <> w.credit
                   then 'opening_sides_are_equal|debit_paise|paise:' || w.debit || '|paise:' || w.credit || '|paise:'
                        || abs (w.debit - w.credit) end,
              core.rule_of_month ('dated_on', core.books_begin () - 1, null),
              core.rule_of_check (w.debit, core.books_begin () - 1, null, w.checked_by),
              case when a.is_capital then 'share_capital_stands_already|account' end), '|') as parts,
            min (a.row_number) over (partition by core.plain_words (a.account), a.bill, a.carrier, a.paise) as first_twin
       from alone a cross join whole w cross join registered g)
  select j.row_number,
         case when j.parts is null then 'brought_in'
              when j.parts[1] in ('account_has_nothing', 'share_capital_stands_already') then 'skipped' else 'refused' end,
         j.parts[1], nullif (j.parts[2], ''), j.parts[3:], case when j.parts is null and j.first_twin < j.row_number then j.first_twin end,
         j.left_out, j.accounts[1], j.account, j.group_code, j.paise, j.carrier, j.work_area, j.bill, j.words, j.checked_by
    from judged j
   union all
  select u.row_number, 'skipped', 'row_is_' || u.what, null, null, null, null, null, null, null, null, null, null, null, null, null
    from core.upload_row u
   where u.upload_id = check_openings.upload_id and u.what <> 'data';
end;
comment on function core.check_openings is
  'The verdict on every row of a list of opening balances: all of it comes in, or nothing. Share capital is compared with the '
  'register of shares, which has posted it.';

create or replace function core.verdicts_on_openings (upload_id uuid)
returns setof core.verdict
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  select c.row_number, c.verdict, c.rule, c.field, c.details, null::bigint, c.twin_row,
         case when c.verdict = 'brought_in' then core.added_sides (c.paise) end, c.left_out
    from core.check_openings (verdicts_on_openings.upload_id) c;
end;
comment on function core.verdicts_on_openings is 'The verdict on every row of a list of opening balances, as programs see it.';

create or replace function core.opening_voucher_lines (upload_id uuid)
returns jsonb
language sql stable
begin atomic
  -- What the register has posted as share capital stands against the difference in opening balances, which this line settles.
  with rows as
    (select c.row_number, (core.accounts_named (c.account))[1] as account_id, c.paise, c.carrier, c.work_area, c.bill, c.words
       from core.check_openings (opening_voucher_lines.upload_id) c
      where c.verdict = 'brought_in'
      union all
     select null, r.debit_account_id, -(select sum (c.paise) from core.check_openings (opening_voucher_lines.upload_id) c
                                         where c.verdict = 'brought_in'), 'mandali', 'shares', null, null
       from core.ready_rule r where r.code = 'shares_brought_in')
  select jsonb_agg (jsonb_build_object ('account_id', r.account_id, 'debit_paise', greatest (r.paise, 0), 'credit_paise',
                                        greatest (-r.paise, 0), 'carrier', r.carrier, 'work_area', r.work_area, 'bill', r.bill,
                                        'words', r.words) order by r.row_number nulls last)
    from rows r
   where r.paise <> 0;
end;
comment on function core.opening_voucher_lines is 'The lines of the voucher that opening balances become, once their accounts are there.';

create or replace function core.enter_openings (import core.import, upload_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  wanted core.voucher;
  checks constant core.verdict[] := array (select v from core.verdicts_on_openings (enter_openings.upload_id) v);
begin
  perform core.keep_rows (import, upload_id, checks);
  if not exists (select from unnest (checks) v where v.verdict = 'brought_in') then
    return;
  end if;
  wanted.checked_by := (select max (c.checked_by) from core.check_openings (enter_openings.upload_id) c);
  insert into core.account (group_code, name, name_gu, name_hi, import_id)
  select c.group_code, btrim (c.account), case when core.script_of (c.account) = 'gu' then btrim (c.account) end,
         case when core.script_of (c.account) = 'hi' then btrim (c.account) end, import.import_id
    from (select distinct on (core.plain_words (x.account)) x.* from core.check_openings (enter_openings.upload_id) x
           where x.verdict = 'brought_in' and x.account_id is null
           order by core.plain_words (x.account), x.row_number) c
   order by c.row_number;
  wanted.kind := 'opening';
  wanted.dated_on := core.books_begin () - 1;
  wanted.narration := import.number;
  wanted.import_id := import.import_id;
  perform core.add_voucher (wanted, core.opening_voucher_lines (enter_openings.upload_id));
end
$$;
comment on function core.enter_openings is
  'Keeps the rows of a list of opening balances, opens the accounts that are new, and posts one voucher of them all.';

-- A bank's statement that came as a file: what its rows are held against, what they become, and taking it back.

create or replace function core.bank_account_of (words text)
returns bigint
language sql stable
begin atomic
  -- By the number, whole or with its beginning hidden as in XXXXXXX1234; else by one of the names. Of two none is meant.
  with said as
    (select lower (btrim (words)) as name, ltrim (regexp_replace (p.plain, '[^0-9]', '', 'g'), '0') as digits,
            substring (p.plain from '[Xx*]{2,}[ -]*([0-9]{3,})') as ending
       from (select translate (words, '૦૧૨૩૪૫૬૭૮૯०१२३४५६७८९', '01234567890123456789') as plain) p),
  found as
    (select a.account_id,
            case when length (s.digits) >= 6 and ltrim (a.bank_number, '0') = s.digits then 1
                 when a.bank_number like '%' || s.ending then 2
                 when s.name in (lower (btrim (a.name)), lower (btrim (a.name_gu)), lower (btrim (a.name_hi))) then 3 end as way
       from said s
       join core.account a on a.group_code = 'bank_accounts' and not a.is_closed)
  select min (f.account_id)
    from found f
   where f.way = (select min (x.way) from found x)
  having count (*) = 1;
end;
comment on function core.bank_account_of is
  'The account of the chart that a statement means by a number or a name; null when none or more than one is meant.';

create or replace function core.statement_lines (upload_id uuid)
returns table (row_number bigint, unread text[], left_out text[], account text, account_id bigint, dated_on date, words text,
               reference text, withdrawn_paise bigint, deposited_paise bigint, balance_paise bigint)
language sql stable
begin atomic
  with said as materialized
    (select r.row_number, r.unread, r.left_out, jsonb_populate_record (null::core.bank_statement_line, r.said) as line
       from core.upload_row r
      where r.upload_id = statement_lines.upload_id and r.what = 'data'),
  -- one column of amounts: another one, a word behind the amount or its sign says which way it went
  told as
    (select s.*, coalesce ((s.line).withdrawn_paise, 0) as withdrawn, coalesce ((s.line).deposited_paise, 0) as deposited,
            case (s.line).side when 'debit' then -abs ((s.line).amount_paise) when 'credit' then abs ((s.line).amount_paise)
                               else (s.line).amount_paise end as amount
       from said s),
  known as
    (select a.account, core.bank_account_of (a.account) as account_id
       from (select distinct (s.line).account as account from said s where (s.line).account is not null) a)
  select t.row_number, t.unread, t.left_out, (t.line).account, k.account_id, (t.line).dated_on,
         nullif (btrim ((t.line).words), ''),
         nullif (btrim (translate ((t.line).reference, '૦૧૨૩૪૫૬૭૮૯०१२३४५६७८९', '01234567890123456789'), ' -'), ''),
         case when t.withdrawn = 0 and t.deposited = 0 then greatest (-t.amount, 0) else t.withdrawn end,
         case when t.withdrawn = 0 and t.deposited = 0 then greatest (t.amount, 0) else t.deposited end,
         (t.line).balance_paise
    from told t
    left join known k on k.account = (t.line).account;
end;
comment on function core.statement_lines is 'The rows of a statement as they are read.';

create or replace function core.rule_of_statement_line (account text, account_id bigint, dated_on date, words text,
                                                        withdrawn_paise bigint, deposited_paise bigint, balance_paise bigint)
returns text
language sql stable
begin atomic
  -- what was there before and after the days of a statement stands among its rows
  select case when coalesce (withdrawn_paise, 0) = 0 and coalesce (deposited_paise, 0) = 0
                   and (balance_paise is not null
                        or words ~* ('^\W*(opening|closing|available|ledger|brought|carried|b/f|c/f|total'
                                     || '|ઉઘડતી|આખર|બંધ|આરંભિક|શરૂઆત|प्रारंभिक|अंतिम)'))
              then 'row_is_a_balance|balance_paise'
              when dated_on is null then 'field_is_needed|dated_on'
              when dated_on > core.today () then 'day_has_come|dated_on|' || core.today ()
              when account is null then 'field_is_needed|account'
              when account_id is null then 'bank_account_is_known|account|text:' || account
              when coalesce (withdrawn_paise, 0) <= 0 and coalesce (deposited_paise, 0) <= 0
                   or withdrawn_paise <> 0 and deposited_paise <> 0 then 'bank_line_comes_or_goes|withdrawn_paise' end;
end;
comment on function core.rule_of_statement_line is 'What is wrong with a row by itself; row_is_a_balance: it moves nothing.';

create or replace function core.check_statement (upload_id uuid)
returns table (row_number bigint, verdict text, rule text, field text, details text[], before_row bigint, left_out text[],
               account_id bigint, dated_on date, words text, reference text, withdrawn_paise bigint, deposited_paise bigint,
               balance_paise bigint, place bigint)
language sql stable
begin atomic
  with alone as materialized
    (select l.*, coalesce (core.rule_of_cell (l.unread),
                           core.rule_of_statement_line (l.account, l.account_id, l.dated_on, l.words, l.withdrawn_paise,
                                                        l.deposited_paise, l.balance_paise)) as rule
       from core.statement_lines (check_statement.upload_id) l),
  beside as
    (select a.row_number, a.dated_on, a.balance_paise, a.deposited_paise - a.withdrawn_paise as paise,
            lag (a.balance_paise) over w as balance_above, lag (a.deposited_paise - a.withdrawn_paise) over w as paise_above
       from alone a where a.rule is null window w as (order by a.row_number)),
  -- many banks write the newest line first; of one day the balances say it
  way as
    (select case when (array_agg (b.dated_on order by b.row_number))[1] > (array_agg (b.dated_on order by b.row_number desc))[1] then -1
                 when (array_agg (b.dated_on order by b.row_number))[1] = (array_agg (b.dated_on order by b.row_number desc))[1]
                      and count (*) filter (where b.balance_above - b.paise_above = b.balance_paise)
                          > count (*) filter (where b.balance_above + b.paise = b.balance_paise) then -1 else 1 end as sign
       from beside b),
  placed as
    (select a.*, a.row_number * w.sign as place from alone a cross join way w),
  followed as
    (select p.*,
            lag (p.row_number) over one as row_before,
            lag (p.balance_paise) over one as balance_before,
            row_number () over (partition by p.rule, p.account_id, p.dated_on, p.withdrawn_paise, p.deposited_paise, p.reference,
                                             p.balance_paise order by p.place) as nth
       from placed p
     window one as (partition by p.rule is null, p.account_id order by p.place)),
  judged as
    (select f.*, string_to_array (coalesce (f.rule,
              case when f.nth <= (select count (*) from core.bank_line b
                                   where b.account_id = f.account_id and b.dated_on = f.dated_on
                                     and b.withdrawn_paise = f.withdrawn_paise and b.deposited_paise = f.deposited_paise
                                     and b.reference is not distinct from f.reference
                                     and b.balance_paise is not distinct from f.balance_paise)
                   then 'bank_line_stands_already|dated_on' end), '|') as parts
       from followed f)
  select j.row_number,
         case when j.parts is null then 'brought_in' when j.parts[1] in ('row_is_a_balance', 'bank_line_stands_already') then 'skipped'
              else 'refused' end,
         j.parts[1], nullif (j.parts[2], ''), j.parts[3:],
         case when j.rule is null and j.balance_paise <> j.balance_before + j.deposited_paise - j.withdrawn_paise then j.row_before end,
         j.left_out, j.account_id, j.dated_on, j.words, j.reference, j.withdrawn_paise, j.deposited_paise, j.balance_paise, j.place
    from judged j
   union all
  select u.row_number, 'skipped', 'row_is_' || u.what, null, null, null, null, null, null, null, null, null, null, null, null
    from core.upload_row u
   where u.upload_id = check_statement.upload_id and u.what <> 'data';
end;
comment on function core.check_statement is
  'The verdict on every row of a statement. before_row: the row before it, from whose balance this one does not follow; place: the '
  'order in which the bank entered them.';

create or replace function core.verdicts_on_statement (upload_id uuid)
returns setof core.verdict
language sql stable
begin atomic
  select c.row_number, c.verdict, c.rule, c.field, c.details, null::bigint, case when c.verdict = 'brought_in' then c.before_row end,
         case when c.verdict = 'brought_in'
              then jsonb_build_object ('withdrawn_paise', c.withdrawn_paise, 'deposited_paise', c.deposited_paise) end, c.left_out
    from core.check_statement (verdicts_on_statement.upload_id) c;
end;
comment on function core.verdicts_on_statement is 'The verdict on every row of a bank''s statement, as programs see it.';

create or replace function core.enter_statement (import core.import, upload_id uuid)
returns void
language sql
begin atomic
  with judged as materialized
    (select c.* from core.check_statement (enter_statement.upload_id) c),
  kept as
    (insert into core.import_row (import_id, row_number, what, verdict, rule, field, details, cells, said, left_out)
     select (import).import_id, u.row_number, u.what, j.verdict, j.rule, j.field, j.details, u.cells, u.said, j.left_out
       from judged j
       join core.upload_row u on u.upload_id = enter_statement.upload_id and u.row_number = j.row_number
      order by u.row_number)
  insert into core.bank_line (account_id, dated_on, words, reference, withdrawn_paise, deposited_paise, balance_paise, import_id,
                              row_number)
  select j.account_id, j.dated_on, j.words, j.reference, j.withdrawn_paise, j.deposited_paise, j.balance_paise, (import).import_id,
         j.row_number
    from judged j
   where j.verdict = 'brought_in'
   order by j.account_id, j.dated_on, j.place;
end;
comment on function core.enter_statement is 'Keeps the rows of a bank''s statement, and enters those that no rule refuses.';

create or replace function core.built_on_statement (import core.import)
returns text
language sql stable
begin atomic
  -- also what was undone since: which line it was stays known
  select v.number
    from core.bank_match m
    join core.bank_line b on b.bank_line_id = m.bank_line_id
    join core.voucher_line l on l.line_id = m.line_id
    join core.voucher v on v.voucher_id = l.voucher_id
   where b.import_id = (import).import_id
   order by m.match_id limit 1;
end;
comment on function core.built_on_statement is 'The first voucher that was matched with a line of the statement; null when none was.';

create or replace function core.take_statement_back (import core.import)
returns void
language sql
begin atomic
  delete from core.bank_line b where b.import_id = (import).import_id;
end;
comment on function core.take_statement_back is 'Takes the lines of a bank''s statement out again.';

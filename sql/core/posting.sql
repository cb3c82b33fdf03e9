-- What acts on shares mean in the books: each posts its voucher in the same transaction, by the ready rules, so that the
-- register of shares and the account of share capital are always the same.

create or replace function core.amounts_of (act core.act)
returns table (rule text, way text, paise bigint)
language sql stable
begin atomic
  with moved as
    (select coalesce (sum (m.paid_paise), 0)::bigint as paise from core.share_movement m where m.act_id = (act).act_id)
  select a.rule, a.way, a.paise
    from (select 'entrance_fee' as rule, r.way, r.fee_paise as paise from core.receipt r where r.act_id = (act).act_id
           union all
          -- of money for calls what paid no call yet waits like money for shares
          select 'share_money', r.way, r.share_paise + r.call_paise - m.paise from core.receipt r, moved m where r.act_id = (act).act_id
           union all
          select 'call_paid', r.way, m.paise from core.receipt r, moved m where r.act_id = (act).act_id
           union all
          select 'shares_allotted', null, m.paise from moved m where (act).kind = 'allot'
           union all
          select 'shares_surrendered', null, -m.paise from moved m where (act).kind = 'surrender'
           union all
          select 'shares_forfeited', null, -m.paise from moved m where (act).kind = 'forfeit'
           union all
          select 'share_refund', p.way, d.due_paise
            from core.payout p join core.payout_due d on d.act_id = p.due_act_id where p.act_id = (act).act_id) a
   where a.paise > 0;
end;
comment on function core.amounts_of is 'What an act on shares means in the books: ready rules and their amounts, paise.';

create or replace function core.lines_by_rule (act core.act)
returns jsonb
language sql stable
begin atomic
  select jsonb_agg (jsonb_build_object ('account_id', l.account_id, 'debit_paise', l.debit, 'credit_paise', l.credit,
                                        'work_area', 'shares') order by l.debit = 0, l.account_id)
    from (select s.account_id, sum (s.debit) as debit, sum (s.credit) as credit
            from core.amounts_of (act) a
            join core.ready_rule r on r.code = a.rule
            left join core.money_way w on w.way = a.way
           cross join lateral (values (coalesce (r.debit_account_id, w.account_id), a.paise, 0::bigint),
                                      (coalesce (r.credit_account_id, w.account_id), 0::bigint, a.paise)) s (account_id, debit, credit)
           group by s.account_id, s.debit > 0) l;
end;
comment on function core.lines_by_rule is 'The lines of the voucher of an act; null when it means nothing in the books.';

create or replace function core.posting_day (day date)
returns date
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  wanted constant date := greatest (day, core.books_begin ());
begin
  if core.period_state (wanted) = 'open' then
    return wanted;
  end if;
  -- Its month is closed: it is posted in the first one after it that is open.
  return coalesce ((select min (p.first_on) from core.period p
                     where p.first_on > wanted and p.first_on <= core.today () and core.period_state (p.first_on) = 'open'), wanted);
end
$$;
comment on function core.posting_day is 'The day on which an act is posted: its own, or the first day that takes it.';

create or replace function core.post_act (act core.act)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  undone core.act;
  undone_voucher core.voucher;
  wanted core.voucher;
  lines jsonb;
begin
  wanted.kind := case act.kind when 'receive' then 'receipt' when 'pay_out' then 'payment' else 'journal' end;
  wanted.dated_on := core.posting_day (act.value_on);
  if act.kind = 'undo' then
    select a.* into undone from core.act a where a.act_id = act.undoes_id;
    select v.* into undone_voucher from core.live_voucher v where v.act_id = undone.act_id;
    lines := core.lines_by_rule (undone);
    if undone_voucher.voucher_id is not null then
      wanted.kind := undone_voucher.kind;
      wanted.reverses_id := undone_voucher.voucher_id;
      wanted.dated_on := greatest (wanted.dated_on, undone_voucher.dated_on);
      lines := core.lines_of (undone_voucher.voucher_id, false);
    end if;
    lines := (select jsonb_agg (e.line || jsonb_build_object ('debit_paise', e.line -> 'credit_paise', 'credit_paise',
      e.line -> 'debit_paise')
                                order by e.place)
                from jsonb_array_elements (lines) with ordinality e (line, place));
    wanted.kind := case when wanted.reverses_id is null then 'journal' else wanted.kind end;
  else
    lines := core.lines_by_rule (act);
  end if;
  -- The desk of members does not wait for the accounts: what finds no month is posted when its year is opened.
  if lines is null or coalesce (core.period_state (wanted.dated_on), 'none') not in ('open', 'soft_closed') then
    return;
  end if;
  wanted.late_words := case core.period_state (wanted.dated_on) when 'soft_closed' then act.number end;
  -- The number of a receipt is the number of its voucher, as long as both are of one year.
  if wanted.kind <> 'journal' and wanted.reverses_id is null
     and split_part (act.number, '/', 2) = core.financial_year (wanted.dated_on) then
    wanted.number := act.number;
    wanted.place := split_part (act.number, '/', 3)::bigint;
  end if;
  wanted.act_id := act.act_id;
  wanted.of_register := true;
  wanted.party := (select core.full_name (p.own_name, p.middle_name, p.surname)
                     from core.member m join core.person p on p.person_id = core.person_of (m.person_id)
                    where m.member_id = act.member_id);
  wanted.narration := concat_ws (' · ', act.number, act.words);
  perform core.add_voucher (wanted, lines);
end
$$;
comment on function core.post_act is
  'Posts the voucher of an act on shares; nothing when it means nothing in the books, or when no month takes it yet.';

create or replace function core.post_request (request_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  act core.act;
begin
  if core.books_begin () is null then
    return;
  end if;
  for act in
    select a.* from core.act a where a.request_id = post_request.request_id and a.import_id is null order by a.act_id
  loop
    perform core.post_act (act);
  end loop;
end
$$;
comment on function core.post_request is 'Posts what the acts of a request mean in the books, once these have begun.';

create or replace function core.post_register (dated_on date, paise bigint, narration text, import_id bigint, kind text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  rule core.ready_rule;
  wanted core.voucher;
begin
  if coalesce (paise, 0) = 0 then
    return;
  end if;
  select r.* into strict rule from core.ready_rule r where r.code = 'shares_brought_in';
  wanted.kind := kind;
  wanted.dated_on := dated_on;
  wanted.narration := narration;
  wanted.import_id := import_id;
  wanted.of_register := true;
  perform core.add_voucher (wanted,
    jsonb_build_array (jsonb_build_object ('account_id', rule.debit_account_id, 'debit_paise', greatest (paise, 0),
                                           'credit_paise', greatest (-paise, 0), 'work_area', 'shares'),
                       jsonb_build_object ('account_id', rule.credit_account_id, 'debit_paise', greatest (-paise, 0),
                                           'credit_paise', greatest (paise, 0), 'work_area', 'shares')));
end
$$;
comment on function core.post_register is
  'Posts shares that the register has and no single act of the books: those from before they began, and those of files.';

create or replace function core.missing_capital ()
returns bigint
language sql stable
begin atomic
  select (select coalesce (sum (m.paid_paise), 0) from core.share_movement m
           where m.value_on <= (select max (p.last_on) from core.period p))::bigint
         - (select coalesce (sum (t.credit_paise - t.debit_paise), 0) from core.month_total t
             where t.account_id = core.capital_account ())::bigint;
end;
comment on function core.missing_capital is
  'What share capital lacks to be what the register says; nothing when vouchers of an earlier book brought it before the register came.';

create or replace function core.post_import (import core.import, sign integer)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- What waits still to be posted is not posted backwards.
  if core.period_state (core.posting_day (core.today ())) = 'open'
     and (sign > 0 or import.entered_at < (select min (s.entered_at) from core.period_step s)
          or exists (select from core.voucher v where v.import_id = import.import_id)) then
    perform core.post_register (core.posting_day (core.today ()),
      case when sign > 0 and import.kind = 'shareholders' then core.missing_capital ()
           else sign * (select sum (m.paid_paise)::bigint from core.share_movement m join core.act a on a.act_id = m.act_id
                         where a.import_id = import.import_id) end, import.number, import.import_id, 'journal');
  end if;
end
$$;
comment on function core.post_import is
  'Posts the shares of an import as one voucher; sign -1: they are taken back. What no month takes waits for the next year.';

create or replace function core.balances (from_on date, to_on date)
returns table (account_id bigint, before_paise bigint, debit_paise bigint, credit_paise bigint)
language sql stable
begin atomic
  -- Whole months by their totals. Of the first month what lies before the first day counts as before; of the last month
  -- what lies behind the last day counts not at all.
  select b.account_id, sum (b.before)::bigint, sum (b.debit)::bigint, sum (b.credit)::bigint
    from (select t.account_id, t.debit_paise - t.credit_paise as before, 0 as debit, 0 as credit
            from core.month_total t where t.month < date_trunc ('month', from_on)::date
           union all
          select t.account_id, 0, t.debit_paise, t.credit_paise
            from core.month_total t where t.month >= date_trunc ('month', from_on)::date and t.month <= to_on
           union all
          select l.account_id, l.debit_paise - l.credit_paise, -l.debit_paise, -l.credit_paise
            from core.live_line l where l.dated_on >= date_trunc ('month', from_on)::date and l.dated_on < from_on
           union all
          select l.account_id, 0, -l.debit_paise, -l.credit_paise
            from core.live_line l
           where l.dated_on > to_on and l.dated_on < (date_trunc ('month', to_on) + interval '1 month')::date) b
   group by b.account_id;
end;
comment on function core.balances is
  'What stood in each account before the first day (debit above nothing), and what came in and went out until the last.';

create or replace function core.result_lines (last_on date)
returns jsonb
language sql stable
begin atomic
  -- What stands in the accounts of income and expenditure, turned round, and the rest of it in profit and loss.
  with stood as
    (select b.account_id, b.before_paise + b.debit_paise - b.credit_paise as paise
       from core.balances (last_on, last_on) b
       join core.account a on a.account_id = b.account_id
       join core.account_group g on g.code = a.group_code and g.sheet <> 'balance_sheet')
  select jsonb_agg (jsonb_build_object ('account_id', x.account_id, 'debit_paise', greatest (-x.paise, 0),
                                        'credit_paise', greatest (x.paise, 0)) order by x.place, x.account_id)
    from (select 1 as place, s.account_id, s.paise from stood s
           union all
          select 2, r.credit_account_id, -(select sum (s.paise)::bigint from stood s) from core.ready_rule r where r.code = 'year_ended') x
   where x.paise <> 0;
end;
comment on function core.result_lines is 'The lines of the entry that ends a year; null when there is nothing to carry over.';

create or replace function core.post_year (first_on date, is_first boolean)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  act core.act;
begin
  if is_first then
    perform core.post_register (first_on - 1, (select sum (m.paid_paise)::bigint from core.share_movement m where m.value_on < first_on),
                                null, null, 'opening');
  end if;
  for act in
    select a.* from core.live_act a
     where a.value_on between core.books_begin () and (first_on + interval '1 year')::date - 1 and a.import_id is null
       and not exists (select from core.voucher v where v.act_id = a.act_id)
     order by a.value_on, a.act_id
  loop
    perform core.post_act (act);
  end loop;
  -- Of a file that came in before the books began, what lies before them stands in the opening balances already.
  perform core.post_register (core.posting_day (first_on), x.paise, x.number, x.import_id, 'journal')
    from (select i.import_id, i.number, sum (m.paid_paise)::bigint as paise
            from core.import i
            join core.act a on a.import_id = i.import_id
            join core.share_movement m on m.act_id = a.act_id
           where m.value_on < (first_on + interval '1 year')::date
             and (m.value_on >= core.books_begin () or i.entered_at > (select min (s.entered_at) from core.period_step s))
             and not exists (select from core.voucher v where v.import_id = i.import_id)
             and core.missing_capital () <> 0
           group by i.import_id, i.number order by i.import_id) x;
end
$$;
comment on function core.post_year is
  'Posts what the register says of a year that is opened; with the first year also what it said before.';

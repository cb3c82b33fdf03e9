-- Steps of the books: what every voucher must be, whatever client sends it, and what acts on vouchers ask.

create or replace view core.live_voucher as
  select v.* from core.voucher v where not exists (select from core.cancelled_voucher c where c.voucher_id = v.voucher_id);
comment on view core.live_voucher is 'Vouchers that count: all but the cancelled ones.';

create or replace view core.live_line as
  select l.* from core.voucher_line l where not exists (select from core.cancelled_voucher c where c.voucher_id = l.voucher_id);
comment on view core.live_line is 'Lines that count: all but those of cancelled vouchers.';

create or replace view core.waiting_draft as
  select d.* from core.draft d where d.state in ('draft', 'to_check', 'sent_back');
comment on view core.waiting_draft is 'Vouchers that were written and are neither posted nor given up.';

do $$
declare
  found record;
begin
  for found in
    select v.view, a.attname as name, col_description (v.base, b.attnum) as words
      from (values ('core.live_voucher'::regclass, 'core.voucher'::regclass),
                   ('core.live_line', 'core.voucher_line'),
                   ('core.waiting_draft', 'core.draft')) v (view, base)
      join pg_attribute a on a.attrelid = v.view and a.attnum > 0
      join pg_attribute b on b.attrelid = v.base and b.attname = a.attname
  loop
    execute format ('comment on column %s.%I is %L', found.view, found.name, found.words);
  end loop;
end
$$;

create or replace view core.money_account as
  select a.account_id from core.account a where a.group_code in ('cash_in_hand', 'bank_accounts');
comment on view core.money_account is 'Accounts of cash and banks.';
comment on column core.money_account.account_id is 'The account.';

create or replace function core.is_money (account_id bigint)
returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from core.money_account m where m.account_id = is_money.account_id);
end
$$;
comment on function core.is_money is 'True for accounts of cash and banks.';

-- Periods --------------------------------------------------------------------------------------------------------------

create or replace function core.period_state (day date)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select s.state
            from core.period p
            join core.period_step s on s.period_id = p.period_id
           where p.first_on = date_trunc ('month', period_state.day)::date
           order by s.step_id desc
           limit 1);
end
$$;
comment on function core.period_state is
  'How far the month of a day is: open, soft_closed, audited, locked; null when the books do not reach it.';

create or replace function core.require_period (field text, day date, late_words text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  state text;
begin
  -- shared, so that nobody closes the month before this voucher stands in it
  perform from core.period p where p.first_on = date_trunc ('month', day)::date for share;
  state := core.period_state (day);
  if state is null then
    perform core.refuse ('day_is_in_the_books', field);
  elsif state in ('audited', 'locked') then
    perform core.refuse ('period_is_not_closed_for_good', field);
  elsif state = 'soft_closed' and btrim (coalesce (late_words, '')) = '' then
    perform core.refuse ('late_entry_has_a_reason', 'late_words');
  end if;
end
$$;
comment on function core.require_period is 'Refuses a day whose month takes no entry, or takes it only with a written reason.';

create or replace function core.is_late (day date)
returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return core.period_state (day) = 'soft_closed' and not core.may ('reopen_period');
end
$$;
comment on function core.is_late is 'True when the month of a day is closed softly and the person may not enter in it by herself.';

-- What the database holds of every voucher -----------------------------------------------------------------------------

create or replace function core.books_begin ()
returns date
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  -- the first month holds nothing but the opening balances
  return (select (min (p.first_on) + interval '1 month')::date from core.period p);
end
$$;
comment on function core.books_begin is 'The first day of the first year of the books; null before it is opened.';

create or replace function core.check_period ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require_period ('dated_on', new.dated_on, new.late_words);
  if (new.kind = 'opening') <> (new.dated_on < core.books_begin ()) then
    perform core.refuse ('opening_balances_stand_before_the_books', 'dated_on', (core.books_begin () - 1)::text);
  end if;
  return new;
end
$$;
comment on function core.check_period is 'Trigger: a voucher is entered in a month that takes it.';

create or replace function core.rule_of_kind (kind text, line_count bigint, money_in bigint, money_out bigint)
returns text
language sql immutable
begin atomic
  select case when kind = 'receipt' and (money_in = 0 or money_out > 0) then 'receipt_brings_money|lines'
              when kind = 'payment' and (money_out = 0 or money_in > 0) then 'payment_takes_money|lines'
              when kind = 'contra' and money_in + money_out < line_count then 'contra_is_between_cash_and_bank|lines'
              when kind = 'journal' and money_in + money_out > 0 then 'journal_moves_no_money|lines' end;
end;
comment on function core.rule_of_kind is
  'The rule that lines of a kind of voucher break, and the field; null when none. money_in: lines that debit cash or banks.';

create or replace function core.capital_account ()
returns bigint
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select r.credit_account_id from core.ready_rule r where r.code = 'shares_allotted');
end
$$;
comment on function core.capital_account is 'The account of share capital, which only the register moves.';

create or replace function core.check_voucher ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  sum record;
  broken text;
begin
  select count (*) as n, coalesce (sum (l.debit_paise), 0) as debit, coalesce (sum (l.credit_paise), 0) as credit,
         count (*) filter (where l.debit_paise > 0 and core.is_money (l.account_id)) as money_in,
         count (*) filter (where l.credit_paise > 0 and core.is_money (l.account_id)) as money_out,
         count (*) filter (where l.account_id = core.capital_account ()) as capital
    into sum
    from core.voucher_line l where l.voucher_id = new.voucher_id;
  if sum.n <> new.line_count or sum.debit <> sum.credit or sum.debit <> new.total_paise then
    perform core.refuse ('both_sides_are_equal', 'lines', 'paise:' || sum.debit, 'paise:' || sum.credit);
  elsif sum.capital > 0 and not new.of_register then
    perform core.refuse ('share_capital_follows_the_register', 'lines');
  end if;
  -- A reversal turns the sides round, and so does not look like its kind.
  broken := core.rule_of_kind (new.kind, sum.n, sum.money_in, sum.money_out);
  if new.reverses_id is null and broken is not null then
    perform core.refuse (split_part (broken, '|', 1), split_part (broken, '|', 2));
  end if;
  return null;
end
$$;
comment on function core.check_voucher is
  'Trigger at the end of a transaction: a voucher has its lines, they balance, and are those of its kind.';

create or replace function core.add_to_months ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from new_lines n
               join core.voucher v on v.voucher_id = n.voucher_id
              where v.line_count < (select count (*) from core.voucher_line l where l.voucher_id = v.voucher_id)) then
    perform core.refuse ('what_is_entered_stays');
  end if;
  insert into core.month_total as t (account_id, month, debit_paise, credit_paise)
  select n.account_id, date_trunc ('month', n.dated_on)::date, sum (n.debit_paise), sum (n.credit_paise)
    from new_lines n group by 1, 2
  on conflict on constraint month_total_pkey do update
     set debit_paise = t.debit_paise + excluded.debit_paise, credit_paise = t.credit_paise + excluded.credit_paise;
  return null;
end
$$;
comment on function core.add_to_months is
  'Trigger: lines are added to the totals of their months; no voucher grows beyond the lines it was posted with.';

create or replace function core.take_from_months ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  update core.month_total as t
     set debit_paise = t.debit_paise - s.debit, credit_paise = t.credit_paise - s.credit
    from (select l.account_id, date_trunc ('month', l.dated_on)::date as month, sum (l.debit_paise) as debit, sum (l.credit_paise) as credit
            from core.voucher_line l where l.voucher_id = new.voucher_id group by 1, 2) s
   where t.account_id = s.account_id and t.month = s.month;
  return null;
end
$$;
comment on function core.take_from_months is 'Trigger: what is cancelled is taken from the totals of its months.';

create or replace trigger voucher_is_in_a_period before insert on core.voucher for each row execute function core.check_period ();
drop trigger if exists voucher_balances on core.voucher;
create constraint trigger voucher_balances after insert on core.voucher deferrable initially deferred
  for each row execute function core.check_voucher ();
create or replace trigger lines_count after insert on core.voucher_line referencing new table as new_lines
  for each statement execute function core.add_to_months ();
create or replace trigger cancelled_lines_count after insert on core.cancelled_voucher
  for each row execute function core.take_from_months ();

-- What acts ask ----------------------------------------------------------------------------------------------------------

create or replace function core.voucher_lines (lines jsonb)
returns table (ordinal bigint, account_id bigint, debit_paise bigint, credit_paise bigint, carrier text, work_area text, bill text,
               words text)
language sql immutable
begin atomic
  select row_number () over (order by e.place), nullif (e.line ->> 'account_id', '')::bigint,
         coalesce (nullif (e.line ->> 'debit_paise', '')::bigint, 0), coalesce (nullif (e.line ->> 'credit_paise', '')::bigint, 0),
         coalesce (nullif (e.line ->> 'carrier', ''), 'mandali'), nullif (e.line ->> 'work_area', ''),
         nullif (btrim (e.line ->> 'bill'), ''), nullif (btrim (e.line ->> 'words'), '')
    from jsonb_array_elements (coalesce (lines, '[]')) with ordinality e (line, place);
end;
comment on function core.voucher_lines is 'The lines of a voucher as programs send them.';

create or replace function core.require_lines (kind text, lines jsonb)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  line record;
  broken text;
begin
  for line in
    select l.*, a.account_id is not null as is_known, a.is_closed, a.name,
           exists (select from core.carrier c where c.code = l.carrier)
             and (l.work_area is null or exists (select from core.work_area w where w.code = l.work_area)) as is_placed
      from core.voucher_lines (lines) l
      left join core.account a on a.account_id = l.account_id
     order by l.ordinal
  loop
    if not line.is_known then
      perform core.refuse ('line_has_an_account', 'lines', line.ordinal::text);
    elsif line.is_closed then
      perform core.refuse ('account_is_not_closed', 'lines', line.name);
    elsif line.account_id = core.capital_account () then
      perform core.refuse ('share_capital_follows_the_register', 'lines');
    elsif not line.is_placed then
      perform core.refuse ('line_has_a_known_place', 'lines', line.ordinal::text);
    elsif least (line.debit_paise, line.credit_paise) <> 0 or greatest (line.debit_paise, line.credit_paise) <= 0 then
      perform core.refuse ('line_is_debit_or_credit', 'lines', line.ordinal::text);
    end if;
  end loop;
  select count (*) as n, coalesce (sum (l.debit_paise), 0) as debit, coalesce (sum (l.credit_paise), 0) as credit,
         count (*) filter (where l.debit_paise > 0 and core.is_money (l.account_id)) as money_in,
         count (*) filter (where l.credit_paise > 0 and core.is_money (l.account_id)) as money_out
    into line
    from core.voucher_lines (lines) l;
  if line.debit <> line.credit or line.debit = 0 then
    perform core.refuse ('both_sides_are_equal', 'lines', 'paise:' || line.debit, 'paise:' || line.credit);
  end if;
  broken := core.rule_of_kind (kind, line.n, line.money_in, line.money_out);
  if broken is not null then
    perform core.refuse (split_part (broken, '|', 1), split_part (broken, '|', 2));
  end if;
end
$$;
comment on function core.require_lines is
  'Refuses lines that are incomplete, do not balance or are not those of their kind, before anything is written.';

create or replace function core.add_voucher (wanted core.voucher, lines jsonb)
returns core.voucher
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  voucher core.voucher := wanted;
begin
  select k.series into strict voucher.series from core.voucher_kind k where k.code = voucher.kind;
  voucher.year := core.financial_year (voucher.dated_on);
  -- A share act has its number already; a voucher takes the next one.
  if voucher.number is null then
    voucher.place := core.next_number (voucher.series, voucher.year);
    voucher.number := core.numbered (voucher.series, voucher.dated_on, voucher.place, 5);
  end if;
  insert into core.voucher (kind, number, series, year, place, dated_on, party, narration, total_paise, line_count, reverses_id,
                            draft_id, act_id, import_id, of_register, made_by, checked_by, late_words, old_number, request_id)
  select voucher.kind, voucher.number, voucher.series, voucher.year, voucher.place, voucher.dated_on,
         nullif (btrim (voucher.party), ''), nullif (btrim (voucher.narration), ''), sum (l.debit_paise), count (*),
         voucher.reverses_id, voucher.draft_id, voucher.act_id, voucher.import_id, coalesce (voucher.of_register, false),
         coalesce (voucher.made_by, session_user),
         voucher.checked_by, nullif (btrim (voucher.late_words), ''), voucher.old_number,
         nullif (current_setting ('mandali.request', true), '')::uuid
    from core.voucher_lines (lines) l
  returning * into strict voucher;
  insert into core.voucher_line (voucher_id, dated_on, ordinal, account_id, debit_paise, credit_paise, carrier, work_area, bill, words)
  select voucher.voucher_id, voucher.dated_on, l.ordinal, l.account_id, l.debit_paise, l.credit_paise, l.carrier, l.work_area, l.bill,
         l.words
    from core.voucher_lines (lines) l order by l.ordinal;
  -- now, so that a refusal is this act's and not that of the commit
  set constraints core.voucher_balances immediate;
  set constraints core.voucher_balances deferred;
  return voucher;
end
$$;
comment on function core.add_voucher is 'Posts a voucher with its lines under the next number of its kind.';

create or replace function core.lines_of (voucher_id bigint, is_turned boolean)
returns jsonb
language sql stable
begin atomic
  select jsonb_agg (jsonb_build_object ('account_id', l.account_id,
           'debit_paise', case when is_turned then l.credit_paise else l.debit_paise end,
           'credit_paise', case when is_turned then l.debit_paise else l.credit_paise end,
           'carrier', l.carrier, 'work_area', l.work_area, 'bill', l.bill, 'words', l.words) order by l.ordinal)
    from core.voucher_line l where l.voucher_id = lines_of.voucher_id;
end;
comment on function core.lines_of is 'The lines of a voucher as programs send them; turned: debits as credits.';

create or replace function core.require_voucher (voucher_id bigint)
returns core.voucher
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  voucher core.voucher;
  reversal text;
begin
  select v.* into voucher from core.voucher v where v.voucher_id = require_voucher.voucher_id;
  if not found then
    perform core.refuse ('voucher_is_in_the_books', 'voucher_id');
  elsif exists (select from core.cancelled_voucher c where c.voucher_id = voucher.voucher_id) then
    perform core.refuse ('voucher_is_not_cancelled', 'voucher_id', voucher.number);
  elsif voucher.of_register then
    perform core.refuse ('share_voucher_goes_with_its_act', 'voucher_id', voucher.number);
  end if;
  select r.number into reversal from core.live_voucher r where r.reverses_id = voucher.voucher_id;
  if found then
    perform core.refuse ('voucher_is_reversed_once', 'voucher_id', reversal);
  end if;
  return voucher;
end
$$;
comment on function core.require_voucher is 'A voucher that still stands and may be taken back by an accountant.';

create or replace function core.require_draft (draft_id bigint, row_version bigint)
returns core.draft
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  draft core.draft;
begin
  select d.* into draft from core.draft d where d.draft_id = require_draft.draft_id;
  if not found or draft.state in ('posted', 'thrown_away') then
    perform core.refuse ('draft_still_waits', 'draft_id');
  elsif draft.row_version <> row_version then
    perform core.refuse ('record_is_current', 'row_version');
  end if;
  return draft;
end
$$;
comment on function core.require_draft is 'A draft that waits still, as the person saw it.';

create or replace function core.end_draft (draft_id bigint, state text, words text)
returns void
language sql
begin atomic
  update core.draft as d set state = end_draft.state, words = nullif (btrim (end_draft.words), ''), row_version = d.row_version + 1
   where d.draft_id = end_draft.draft_id;
end;
comment on function core.end_draft is 'Notes what became of a draft.';

create or replace function core.keep_draft (draft_id bigint, wanted core.draft)
returns core.draft
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  draft core.draft;
  total constant bigint := (select coalesce (sum (l.debit_paise), 0) from core.voucher_lines (wanted.lines) l);
begin
  if draft_id is null then
    insert into core.draft (number, kind, dated_on, party, narration, late_words, lines, total_paise, state)
    values (core.numbered ('DFT', wanted.dated_on, core.next_number ('DFT', core.financial_year (wanted.dated_on)), 4), wanted.kind,
            wanted.dated_on, nullif (btrim (wanted.party), ''), nullif (btrim (wanted.narration), ''),
            nullif (btrim (wanted.late_words), ''), wanted.lines, total, wanted.state)
    returning * into strict draft;
  else
    -- who writes it last is who made it
    update core.draft as d
       set kind = wanted.kind, dated_on = wanted.dated_on, party = nullif (btrim (wanted.party), ''),
           narration = nullif (btrim (wanted.narration), ''), late_words = nullif (btrim (wanted.late_words), ''),
           lines = wanted.lines, total_paise = total, state = wanted.state, words = null, row_version = d.row_version + 1,
             entered_by = session_user
     where d.draft_id = keep_draft.draft_id
    returning * into strict draft;
  end if;
  return draft;
end
$$;
comment on function core.keep_draft is 'Keeps a voucher that does not count yet: a new draft, or a new state of one.';

create or replace function core.step_period (period_id bigint, from_states text[], state text, words text)
returns core.period
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  way constant text[] := array['open', 'soft_closed', 'audited', 'locked'];
  place constant integer := array_position (way, state);
  period core.period;
begin
  select p.* into period from core.period p where p.period_id = step_period.period_id for update;
  if not found then
    perform core.refuse ('day_is_in_the_books', 'period_id');
  elsif core.period_state (period.first_on) <> all (from_states) then
    perform core.refuse ('period_goes_step_by_step', 'period_id');
  elsif exists (select from core.period p
                 where p.first_on < period.first_on and array_position (way, core.period_state (p.first_on)) < place) then
    perform core.refuse ('earlier_periods_go_first', 'period_id');
  elsif exists (select from core.period p
                 where p.first_on > period.first_on and array_position (way, core.period_state (p.first_on)) > place) then
    perform core.refuse ('later_periods_are_opened_first', 'period_id');
  end if;
  insert into core.period_step (period_id, state, words)
  values (period.period_id, step_period.state, nullif (btrim (step_period.words), ''));
  return period;
end
$$;
comment on function core.step_period is
  'Moves a period one step on its way, from one of the states given; no month is ahead of an earlier one.';

create or replace function core.require_no_draft (last_on date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  waiting text;
begin
  select d.number into waiting from core.waiting_draft d
   where d.dated_on <= require_no_draft.last_on order by d.draft_id limit 1;
  if found then
    perform core.refuse ('no_draft_remains_in_the_period', 'period_id', waiting);
  end if;
end
$$;
comment on function core.require_no_draft is 'Refuses while a voucher of this day or before still waits.';

create or replace function core.answer_step (request_id uuid, kind text, period_id bigint, from_states text[], state text, words text)
returns core.answer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  period core.period;
begin
  answer := core.begin_act (request_id, kind, jsonb_build_array (period_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  -- what is opened again says why
  if state = 'open' then
    perform core.require ('words', words);
  end if;
  period := core.step_period (period_id, from_states, state, words);
  if state = 'soft_closed' then
    perform core.require_no_draft (period.last_on);
  elsif state in ('audited', 'locked') and not period.first_on <@ core.audited_days () then
    perform core.refuse ('month_lies_in_the_audited_days', 'period_id');
  end if;
  return core.end_act (request_id, period.period_id, to_char (period.first_on, 'MM-YYYY'));
end
$$;
comment on function core.answer_step is 'The whole act of one step of a month; kind is that of the act.';

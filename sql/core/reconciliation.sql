-- What of our books is with the bank, what is not, and which lines of the two are likely one.

create or replace view core.live_match as select m.* from core.bank_match m where m.undone_at is null;
comment on view core.live_match is 'Matches that stand: all but those that were undone.';

do $$
declare
  found record;
begin
  for found in
    select a.attname as name, col_description ('core.bank_match'::regclass, b.attnum) as words
      from pg_attribute a
      join pg_attribute b on b.attrelid = 'core.bank_match'::regclass and b.attname = a.attname
     where a.attrelid = 'core.live_match'::regclass and a.attnum > 0
  loop
    execute format ('comment on column core.live_match.%I is %L', found.name, found.words);
  end loop;
end
$$;

create or replace view core.bank_settlement as
  select b.bank_line_id, b.account_id, greatest (b.dated_on, max (l.dated_on)) as settled_on,
         array_agg (l.line_id order by l.dated_on, l.line_id) as line_ids, string_agg (distinct v.number, ', ') as numbers
    from core.live_match m
    join core.bank_line b on b.bank_line_id = m.bank_line_id
    join core.voucher_line l on l.line_id = m.line_id
    join core.voucher v on v.voucher_id = l.voucher_id
   group by b.bank_line_id;
comment on view core.bank_settlement is 'Lines of the bank that are matched, and since which day both sides have them.';
comment on column core.bank_settlement.bank_line_id is 'The line of the bank.';
comment on column core.bank_settlement.account_id is 'Our account.';
comment on column core.bank_settlement.settled_on is 'The day from which on both sides have it.';
comment on column core.bank_settlement.line_ids is 'The lines of our vouchers.';
comment on column core.bank_settlement.numbers is 'The numbers of these vouchers.';

create or replace view core.reversal as
  select v.reverses_id as voucher_id, v.voucher_id as other_id from core.live_voucher v where v.reverses_id is not null
   union all
  select v.voucher_id, v.reverses_id from core.live_voucher v where v.reverses_id is not null;
comment on view core.reversal is 'Vouchers and their reversals, found from either side.';
comment on column core.reversal.voucher_id is 'The voucher, or the reversal.';
comment on column core.reversal.other_id is 'The other of the two.';

-- What the database holds of every match -----------------------------------------------------------------------------

create or replace function core.check_match ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  bank core.bank_line;
  ours record;
begin
  select b.* into strict bank from core.bank_line b where b.bank_line_id = new.bank_line_id;
  select count (*) as n, sum (l.debit_paise) as debit, sum (l.credit_paise) as credit,
         bool_and (l.account_id = bank.account_id) as is_of_account, bool_or (c.voucher_id is not null) as is_cancelled
    into ours
    from core.live_match m
    join core.voucher_line l on l.line_id = m.line_id
    left join core.cancelled_voucher c on c.voucher_id = l.voucher_id
   where m.bank_line_id = new.bank_line_id;
  if ours.n = 0 then
    return null;
  elsif not ours.is_of_account then
    perform core.refuse ('match_is_within_one_account', 'lines');
  elsif ours.is_cancelled then
    perform core.refuse ('matched_voucher_is_not_cancelled', 'lines');
  elsif (ours.debit, ours.credit) <> (bank.deposited_paise, bank.withdrawn_paise) then
    perform core.refuse ('match_is_of_one_amount', 'lines', 'paise:' || (bank.deposited_paise + bank.withdrawn_paise),
                         'paise:' || abs (ours.debit - ours.credit));
  end if;
  return null;
end
$$;
comment on function core.check_match is
  'Trigger at the end of a transaction: what is matched is of one account and one amount, and what the bank put in is what we debit.';
drop trigger if exists match_agrees on core.bank_match;
create constraint trigger match_agrees after insert or update on core.bank_match deferrable initially deferred
  for each row execute function core.check_match ();

create or replace function core.keep_matched_voucher ()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from core.live_match m
               join core.voucher_line l on l.line_id = m.line_id
              where l.voucher_id = new.voucher_id) then
    perform core.refuse ('matched_voucher_is_not_cancelled', 'voucher_id');
  end if;
  return new;
end
$$;
comment on function core.keep_matched_voucher is 'Trigger: what the bank has too is not cancelled.';
create or replace trigger matched_voucher_stays before insert on core.cancelled_voucher
  for each row execute function core.keep_matched_voucher ();

-- What is open on a day ------------------------------------------------------------------------------------------------

create or replace function core.statement_began (account_id bigint)
returns date
language sql stable
begin atomic
  select min (b.dated_on) from core.bank_line b where b.account_id = statement_began.account_id;
end;
comment on function core.statement_began is 'The first day that the bank''s statements reach; null when there is none.';

-- Matched, and all that it is stands in our books by that day: written out where it is asked, so that the planner sees it.
create or replace function core.open_bank_lines (account_id bigint, day date)
returns setof core.bank_line
language sql stable
begin atomic
  select b.*
    from core.bank_line b
   where b.account_id = open_bank_lines.account_id and b.dated_on <= day
     and (not exists (select from core.live_match m where m.bank_line_id = b.bank_line_id)
          or exists (select from core.live_match m
                       join core.voucher_line l on l.line_id = m.line_id and l.dated_on > day
                      where m.bank_line_id = b.bank_line_id));
end;
comment on function core.open_bank_lines is 'What the bank has at the end of a day and our books have not.';

create or replace function core.open_book_lines (account_id bigint, day date)
returns setof core.live_line
language sql stable
begin atomic
  -- What stood in the books before the first statement is with the bank already, but for what a statement brings later.
  select l.*
    from core.live_line l
   where l.account_id = open_book_lines.account_id
     and l.dated_on between core.statement_began (open_book_lines.account_id) and day
     and not exists (select from core.live_match m where m.line_id = l.line_id)
     -- a voucher and its reversal, as long as the bank knows neither, stand against each other
     and not exists (select from core.reversal r
                       join core.voucher_line t on t.voucher_id = r.other_id and t.ordinal = l.ordinal
                      where r.voucher_id = l.voucher_id
                        and t.dated_on between core.statement_began (open_book_lines.account_id) and day
                        and not exists (select from core.live_match m where m.line_id = t.line_id))
   union all
  select l.*
    from core.bank_line b
    join core.live_match m on m.bank_line_id = b.bank_line_id
    join core.live_line l on l.line_id = m.line_id
   where b.account_id = open_book_lines.account_id and l.dated_on <= day
     and (b.dated_on > day
          or exists (select from core.live_match x
                       join core.voucher_line t on t.line_id = x.line_id and t.dated_on > day
                      where x.bank_line_id = b.bank_line_id));
end;
comment on function core.open_book_lines is
  'What our books have at the end of a day and the bank has not: cheques not presented, deposits not credited.';

create or replace function core.bank_position (account_id bigint, day date)
returns table (book_paise bigint, not_presented_paise bigint, not_credited_paise bigint, bank_in_paise bigint, bank_out_paise bigint,
               before_paise bigint, gap_paise bigint, bank_paise bigint, statement_until date)
language sql stable
begin atomic
  with bank as
    (select (array_agg (b.balance_paise - b.deposited_paise + b.withdrawn_paise order by b.dated_on, b.bank_line_id))[1] as began,
            (array_agg (b.balance_paise order by b.dated_on desc, b.bank_line_id desc) filter (where b.dated_on <= day))[1] as told,
            coalesce (sum (b.deposited_paise - b.withdrawn_paise) filter (where b.dated_on <= day), 0)::bigint as moved,
            max (b.dated_on) filter (where b.dated_on <= day) as until
       from core.bank_line b
      where b.account_id = bank_position.account_id),
  book as
    (select coalesce ((select b.before_paise + b.debit_paise - b.credit_paise
                         from core.balances (day, day) b where b.account_id = bank_position.account_id), 0)::bigint as stood,
            (coalesce ((select b.before_paise from core.balances (f.began, f.began) b where b.account_id = bank_position.account_id), 0)
             - coalesce ((select sum (l.debit_paise - l.credit_paise)
                            from core.bank_line b
                            join core.live_match m on m.bank_line_id = b.bank_line_id
                            join core.live_line l on l.line_id = m.line_id and l.dated_on < f.began
                           where b.account_id = bank_position.account_id), 0))::bigint as before
       from (select core.statement_began (bank_position.account_id) as began) f),
  ours as
    (select coalesce (sum (l.credit_paise), 0)::bigint as out, coalesce (sum (l.debit_paise), 0)::bigint as into_bank
       from core.open_book_lines (bank_position.account_id, day) l),
  theirs as
    (select coalesce (sum (b.deposited_paise), 0)::bigint as came, coalesce (sum (b.withdrawn_paise), 0)::bigint as went
       from core.open_bank_lines (bank_position.account_id, day) b)
  -- A statement without balances says nothing of what stood there before: then it is what our books had.
  select book.stood, ours.out, ours.into_bank, theirs.came, theirs.went,
         coalesce (bank.began - book.before, 0),
         coalesce (bank.told - (coalesce (bank.began, book.before) + bank.moved), 0),
         coalesce (bank.told, coalesce (bank.began, book.before) + bank.moved), bank.until
    from bank, book, ours, theirs
   where bank.until is not null;
end;
comment on function core.bank_position is
  'The reconciliation of a bank account at the end of a day: balance by our books, what is open on either side, what already differed '
  'before the first statement, what the balances of the statement miss, balance by the bank. No row before the first statement.';

-- Which lines are likely one ------------------------------------------------------------------------------------------

create or replace function core.reference_keys (words text, least_letters integer)
returns text[]
language sql immutable parallel safe
begin atomic
  -- numbers of cheques and transfers: "000123", "Cheque 123", "UTR SBIN0123456"; zeros before a number say nothing
  select coalesce (array_agg (distinct ltrim (upper (k[1]), '0')), '{}')
    from regexp_matches (words, '([A-Za-z]*[0-9][A-Za-z0-9]*)', 'g') k
   where length (k[1]) >= least_letters and length (ltrim (k[1], '0')) >= 3;
end;
comment on function core.reference_keys is
  'Numbers in a text that may be that of a cheque or a transfer; least_letters: shorter ones are something else.';

create or replace function core.bank_pairs (account_id bigint, day date)
returns table (bank_line_id bigint, line_id bigint, days integer, has_reference boolean, is_other_reference boolean, has_words boolean)
language sql stable
begin atomic
  with near as
    (select core.parameter_on ('bank_match_days', day) as days,
            make_interval (months => core.parameter_on ('cheque_valid_months', day)::integer) as cheque),
  bank as materialized
    (select b.bank_line_id, b.dated_on, b.deposited_paise, b.withdrawn_paise, core.reference_keys (b.reference, 3) as said,
            core.reference_keys (b.reference, 3) || core.reference_keys (b.words, 5) as keys, core.name_words (b.words) as sounds
       from core.bank_line b
      where b.account_id = bank_pairs.account_id and b.dated_on <= day
        and not exists (select from core.live_match m where m.bank_line_id = b.bank_line_id)),
  ours as materialized
    (select l.line_id, l.dated_on, l.debit_paise, l.credit_paise, core.reference_keys (concat_ws (' ', l.words, l.bill), 3) as said,
            core.reference_keys (concat_ws (' ', l.words, l.bill), 3)
            || core.reference_keys (concat_ws (' ', v.party, v.narration), 5) as keys,
            core.name_words (concat_ws (' ', v.party, v.narration, l.words)) as sounds
       from core.live_line l
       join core.voucher v on v.voucher_id = l.voucher_id
      where l.account_id = bank_pairs.account_id and l.dated_on <= day
        and l.dated_on >= (select min (b.dated_on) from bank b) - greatest ((select n.cheque from near n), interval '31 days')
        and not exists (select from core.live_match m where m.line_id = l.line_id))
  select b.bank_line_id, o.line_id, abs (b.dated_on - o.dated_on), b.keys && o.keys,
         cardinality (b.said) > 0 and cardinality (o.said) > 0 and not b.keys && o.keys,
         -- a sound of one or two letters is no name
         exists (select from unnest (b.sounds) s (sound) where length (s.sound) >= 3 and s.sound = any (o.sounds))
    from bank b
   cross join near n
    join ours o on o.debit_paise = b.deposited_paise and o.credit_paise = b.withdrawn_paise
               and (abs (b.dated_on - o.dated_on) <= n.days
                    or b.keys && o.keys and b.dated_on between o.dated_on and o.dated_on + n.cheque);
end;
comment on function core.bank_pairs is
  'Lines of the bank and of our books that may be one: the same amount on the right side, and days near to each other, or one number '
  'of a cheque that is still valid.';

create or replace function core.bank_proposals (account_id bigint, day date)
returns table (bank_line_id bigint, line_ids bigint[], percent integer, is_sure boolean, reason text)
language sql stable
begin atomic
  with counted as materialized
    (select p.*, count (*) over b = 1 and count (*) over l = 1 as is_only,
            p.has_reference and count (*) filter (where p.has_reference) over b = 1
                            and count (*) filter (where p.has_reference) over l = 1 as is_only_reference
       from core.bank_pairs (bank_proposals.account_id, day) p
     window b as (partition by p.bank_line_id), l as (partition by p.line_id)),
  weighed as
    (select c.*, c.is_only_reference or c.is_only and not c.is_other_reference as is_sure,
            least (99, greatest (5, 55 - 2 * least (c.days, 10) + case when c.has_reference then 35 else 0 end
                                    + case when c.has_words then 10 else 0 end + case when c.is_only then 20 else 0 end
                                    - case when c.is_other_reference then 40 else 0 end)) as percent
       from counted c),
  ranked as
    (select w.*, row_number () over (partition by w.bank_line_id order by w.percent desc, w.days, w.line_id) as of_bank,
            row_number () over (partition by w.line_id order by w.percent desc, w.days, w.bank_line_id) as of_book
       from weighed w),
  one as
    (select r.* from ranked r where r.of_bank = 1 and r.of_book = 1),
  -- a slip with which several cheques were deposited, or one transfer for several: all of that day, or all under one number
  rest as
    (select l.line_id, l.dated_on, nullif (l.words, '') as words, l.debit_paise, l.credit_paise
       from core.live_line l
      where l.account_id = bank_proposals.account_id and l.dated_on <= day
        and l.dated_on >= core.statement_began (bank_proposals.account_id)
        and not exists (select from core.live_match m where m.line_id = l.line_id)
        and not exists (select from one o where o.line_id = l.line_id)),
  heap as
    (select r.dated_on, array_agg (r.line_id order by r.line_id) as line_ids, sum (r.debit_paise) as debit, sum (r.credit_paise) as credit
       from rest r
      group by r.dated_on, r.debit_paise > 0, grouping sets ((), (r.words))
     having count (*) > 1),
  slip as
    (select distinct on (b.bank_line_id) b.bank_line_id, h.line_ids
       from core.bank_line b
       join heap h on h.dated_on = b.dated_on and h.debit = b.deposited_paise and h.credit = b.withdrawn_paise
      where b.account_id = bank_proposals.account_id
        and not exists (select from core.live_match m where m.bank_line_id = b.bank_line_id)
        and not exists (select from one o where o.bank_line_id = b.bank_line_id)
      order by b.bank_line_id, cardinality (h.line_ids) desc, h.line_ids)
  select o.bank_line_id, array[o.line_id], o.percent, o.is_sure,
         case when o.has_reference then 'same_reference' when o.is_other_reference then 'other_reference' when o.is_only then 'only_one'
              when o.has_words then 'same_words' else 'same_amount' end
    from one o
   union all
  -- of two slips that want the same lines the first has them
  select s.bank_line_id, s.line_ids, 75, false, 'same_sum'
    from slip s
   where not exists (select from slip x where x.bank_line_id < s.bank_line_id and x.line_ids && s.line_ids);
end;
comment on function core.bank_proposals is
  'Which line of the bank is likely which of ours, each at most once: percent says how likely, is_sure that nothing else fits, reason '
  'why. One line of the bank may be several of ours of that day whose sum it is.';

create or replace function core.require_bank_line (bank_line_id bigint)
returns core.bank_line
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  line core.bank_line;
begin
  select b.* into line from core.bank_line b where b.bank_line_id = require_bank_line.bank_line_id;
  if not found then
    perform core.refuse ('bank_line_is_in_a_statement', 'bank_line_id');
  end if;
  return line;
end
$$;
comment on function core.require_bank_line is 'A line of a bank''s statement.';

create or replace function core.hold_matches ()
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  set constraints core.match_agrees immediate;
  set constraints core.match_agrees deferred;
end
$$;
comment on function core.hold_matches is
  'Checks the matches of this act now: a refusal is then the act''s and not that of the commit, and is spoken with its rights.';

create or replace function core.add_match (bank_line_id bigint, line_ids bigint[])
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  earlier text;
begin
  if coalesce (cardinality (line_ids), 0) = 0 then
    perform core.refuse ('match_has_a_voucher', 'lines');
  elsif exists (select from core.live_match m where m.bank_line_id = add_match.bank_line_id) then
    perform core.refuse ('bank_line_is_matched_once', 'bank_line_id');
  end if;
  select v.number into earlier
    from core.live_match m
    join core.voucher_line l on l.line_id = m.line_id
    join core.voucher v on v.voucher_id = l.voucher_id
   where m.line_id = any (line_ids) order by m.line_id limit 1;
  if found then
    perform core.refuse ('voucher_line_is_matched_once', 'lines', earlier);
  elsif exists (select from unnest (line_ids) w (line_id)
                 where not exists (select from core.voucher_line l where l.line_id = w.line_id)) then
    perform core.refuse ('match_has_a_voucher', 'lines');
  end if;
  insert into core.bank_match (bank_line_id, line_id, request_id)
  select add_match.bank_line_id, w.line_id, nullif (current_setting ('mandali.request', true), '')::uuid
    from (select distinct u.line_id from unnest (line_ids) u (line_id)) w order by w.line_id;
  perform core.hold_matches ();
end
$$;
comment on function core.add_match is 'Notes that a line of the bank is these lines of our books.';

create or replace function core.faults_of_bank ()
returns table (invariant text, details text)
language sql stable
begin atomic
  -- I10: what is matched is of one account, one amount and stands in the books; and every reconciliation adds up.
  select 'I10', 'line ' || b.bank_line_id || ' of the bank does not agree with ' || s.numbers
    from core.bank_settlement s
    join core.bank_line b on b.bank_line_id = s.bank_line_id
   cross join lateral (select sum (l.debit_paise) as debit, sum (l.credit_paise) as credit, bool_and (l.account_id = b.account_id) as is_one
                         from core.live_line l where l.line_id = any (s.line_ids)) o
   where (o.debit, o.credit, o.is_one) is distinct from (b.deposited_paise::numeric, b.withdrawn_paise::numeric, true)
   union all
  select 'I10', 'the reconciliation of account id ' || a.account_id || ' does not add up by '
         || p.book_paise + p.not_presented_paise - p.not_credited_paise + p.bank_in_paise - p.bank_out_paise + p.before_paise + p.gap_paise
            - p.bank_paise
    from (select b.account_id, max (b.dated_on) as day from core.bank_line b group by b.account_id, date_trunc ('month', b.dated_on)) a
   cross join lateral core.bank_position (a.account_id, a.day) p
   where p.book_paise + p.not_presented_paise - p.not_credited_paise + p.bank_in_paise - p.bank_out_paise + p.before_paise + p.gap_paise
         <> p.bank_paise;
end;
comment on function core.faults_of_bank is 'Matches that do not agree, and reconciliations that do not add up.';

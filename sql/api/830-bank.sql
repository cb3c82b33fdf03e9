-- The bank's statements beside our books: what is open on either side, what is likely one, and confirming it.

create view api.bank_line as
  select b.bank_line_id, b.account_id, b.dated_on, b.words, b.reference, b.withdrawn_paise, b.deposited_paise, b.balance_paise,
         b.import_id, s.numbers as voucher_numbers, s.settled_on
    from core.bank_line b
    left join core.bank_settlement s on s.bank_line_id = b.bank_line_id;
comment on view api.bank_line is 'Lines of the bank''s statements, and the vouchers with which they are matched.';

create function api.bank_position (account_id bigint, day date)
returns table (book_paise bigint, not_presented_paise bigint, not_credited_paise bigint, bank_in_paise bigint, bank_out_paise bigint,
               before_paise bigint, gap_paise bigint, bank_paise bigint, statement_until date)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select p.* from core.bank_position (account_id, day) p
$$;
comment on function api.bank_position is
  'The reconciliation of a bank account at the end of a day: balance by our books, plus cheques not presented, less deposits not '
  'credited, plus and less what only the bank has, plus what differed before the first statement and what its balances miss, is the '
  'balance by the bank.';

create function api.bank_proposals (account_id bigint, day date)
returns table (bank_line_id bigint, line_ids bigint[], percent integer, is_sure boolean, reason text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select p.* from core.bank_proposals (account_id, day) p
$$;
comment on function api.bank_proposals is
  'Which line of the bank is likely which of ours; percent: how likely, is_sure: nothing else fits, reason: why.';

create function api.book_words (line_ids bigint[])
returns table (voucher_id bigint, dated_on date, numbers text, particulars text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select min (l.voucher_id), min (l.dated_on), string_agg (distinct v.number, ', '),
         string_agg (api.particulars (l.voucher_id, l.account_id, l.debit_paise > 0, l.bill, l.words), '; ' order by l.line_id)
    from core.voucher_line l
    join core.voucher v on v.voucher_id = l.voucher_id
   where l.line_id = any (line_ids)
  having count (*) > 0
$$;
comment on function api.book_words is 'What lines of our books say, together; voucher_id: the first of their vouchers.';

create function api.bank_work (account_id bigint, day date, state text)
returns table (key bigint, bank_line_id bigint, line_ids bigint[], voucher_id bigint, state text, reason text, percent integer,
               dated_on date, bank_words text, reference text, deposited_paise bigint, withdrawn_paise bigint, book_on date, number text,
               particulars text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with proposal as materialized
    (select p.* from core.bank_proposals (bank_work.account_id, day) p),
  bank as
    (select b.*, coalesce (s.line_ids, p.line_ids) as line_ids,
            case when s.settled_on <= day then 'matched' when s.settled_on > day then 'matched_later' when p.is_sure then 'sure'
                 when p.line_ids is not null then 'likely' else 'bank_only' end as state,
            p.reason, p.percent
       from core.bank_line b
       left join core.bank_settlement s on s.bank_line_id = b.bank_line_id
       left join proposal p on p.bank_line_id = b.bank_line_id
      where b.account_id = bank_work.account_id and b.dated_on <= day
        -- of all that was ever matched nothing is read unless it is asked for
        and (bank_work.state is not distinct from 'matched') = coalesce (s.settled_on <= day, false))
  select 2 * b.bank_line_id, b.bank_line_id, b.line_ids, w.voucher_id, b.state, b.reason, b.percent, b.dated_on, b.words, b.reference,
         b.deposited_paise, b.withdrawn_paise, w.dated_on, w.numbers, w.particulars
    from bank b
    left join lateral api.book_words (b.line_ids) w on true
   union all
  select 2 * o.line_id + 1, null, array[o.line_id], o.voucher_id, case when m.line_id is null then 'books_only' else 'matched_later' end,
         null, null, o.dated_on, null, null, o.debit_paise, o.credit_paise, o.dated_on, v.number,
         api.particulars (o.voucher_id, o.account_id, o.debit_paise > 0, o.bill, o.words)
    from core.open_book_lines (bank_work.account_id, day) o
    join core.voucher v on v.voucher_id = o.voucher_id
    left join core.live_match m on m.line_id = o.line_id
   where bank_work.state is distinct from 'matched'
     and not exists (select from proposal p where o.line_id = any (p.line_ids))
     and not exists (select from bank b where b.state = 'matched_later' and o.line_id = any (b.line_ids))
$$;
comment on function api.bank_work is
  'What there is to do with a bank account: each line of the bank with what it is or likely is in our books, and what only our books '
  'have. Asked with the state matched: what is matched; else what is open. state: sure, likely, bank_only, books_only, matched, '
  'matched_later (one side lies after the day).';

create function api.bank_reconciliation (account_id bigint, day date)
returns table (key bigint, place integer, kind text, dated_on date, number text, particulars text, age_days integer, voucher_id bigint,
               bank_line_id bigint, add_paise bigint, less_paise bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with position as materialized
    (select p.* from core.bank_position (bank_reconciliation.account_id, day) p)
  -- both sides end equal: the balance by the bank stands against all that leads to it
  select -x.place, x.place::integer, x.kind, day, null::text, null::text, null::integer, null::bigint, null::bigint,
         greatest (x.paise, 0)::bigint, greatest (-x.paise, 0)::bigint
    from position p
   cross join lateral (values (1, 'balance_by_books', p.book_paise), (6, 'before_statement', p.before_paise),
                              (7, 'gap_of_statement', p.gap_paise), (8, 'balance_by_bank', -p.bank_paise)) x (place, kind, paise)
   where x.place in (1, 8) or x.paise <> 0
   union all
  select 2 * l.line_id + 1, case when l.credit_paise > 0 then 2 else 3 end,
         case when l.credit_paise > 0 then 'not_presented' else 'not_credited' end, l.dated_on, v.number,
         api.particulars (l.voucher_id, l.account_id, l.debit_paise > 0, l.bill, l.words), day - l.dated_on, l.voucher_id, null,
         l.credit_paise, l.debit_paise
    from core.open_book_lines (bank_reconciliation.account_id, day) l
    join core.voucher v on v.voucher_id = l.voucher_id
   where exists (select from position)
   union all
  select 2 * b.bank_line_id, case when b.deposited_paise > 0 then 4 else 5 end,
         case when b.deposited_paise > 0 then 'bank_put_in' else 'bank_took_out' end, b.dated_on, b.reference, b.words, day - b.dated_on,
         null, b.bank_line_id, b.deposited_paise, b.withdrawn_paise
    from core.open_bank_lines (bank_reconciliation.account_id, day) b
$$;
comment on function api.bank_reconciliation is
  'The reconciliation of a bank account at the end of a day as a statement: what is added to the balance by our books, what is taken '
  'off, until the balance by the bank, which closes both sides.';

create function api.bank_candidates (bank_line_id bigint)
returns table (line_id bigint, voucher_id bigint, dated_on date, number text, particulars text, days integer)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select l.line_id, l.voucher_id, l.dated_on, v.number,
         api.particulars (l.voucher_id, l.account_id, l.debit_paise > 0, l.bill, l.words), abs (l.dated_on - b.dated_on)
    from core.bank_line b
    join core.live_line l on l.account_id = b.account_id and l.debit_paise = b.deposited_paise and l.credit_paise = b.withdrawn_paise
    join core.voucher v on v.voucher_id = l.voucher_id
   where b.bank_line_id = bank_candidates.bank_line_id
     and not exists (select from core.live_match m where m.line_id = l.line_id)
$$;
comment on function api.bank_candidates is
  'What in our books may be a line of the bank, whatever the day: the same amount on the right side, not matched yet.';

create function api.match_bank_line (request_id uuid, bank_line_id bigint, lines jsonb)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  line core.bank_line;
begin
  answer := core.begin_act (request_id, 'match_bank_line', jsonb_build_array (bank_line_id, lines));
  if answer.record_id is not null then
    return answer;
  end if;
  line := core.require_bank_line (bank_line_id);
  perform core.add_match (line.bank_line_id, array (select l::bigint from jsonb_array_elements_text (coalesce (lines, '[]')) l));
  return core.end_act (request_id, line.bank_line_id,
                       (select s.numbers from core.bank_settlement s where s.bank_line_id = line.bank_line_id));
end
$$;
comment on function api.match_bank_line is
  'Confirms that a line of the bank is these lines of our books (a list of their ids), whose amounts add up to it.';

create function api.match_sure_lines (request_id uuid, account_id bigint, as_on date)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  sure record;
  n bigint := 0;
begin
  answer := core.begin_act (request_id, 'match_sure_lines', jsonb_build_array (account_id, as_on));
  if answer.record_id is not null then
    return answer;
  end if;
  for sure in
    select p.bank_line_id, p.line_ids from core.bank_proposals (account_id, as_on) p where p.is_sure order by p.bank_line_id
  loop
    perform core.add_match (sure.bank_line_id, sure.line_ids);
    n := n + 1;
  end loop;
  if n = 0 then
    perform core.refuse ('something_is_sure', 'account_id');
  end if;
  return core.end_act (request_id, account_id, n::text);
end
$$;
comment on function api.match_sure_lines is
  'Confirms all that is sure of a bank account until a day: nothing else fits. The number of the answer is how many.';

create function api.undo_bank_match (request_id uuid, bank_line_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  line core.bank_line;
  settlement core.bank_settlement;
begin
  answer := core.begin_act (request_id, 'undo_bank_match', jsonb_build_array (bank_line_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  line := core.require_bank_line (bank_line_id);
  select s.* into settlement from core.bank_settlement s where s.bank_line_id = line.bank_line_id;
  if not found then
    perform core.refuse ('bank_line_is_matched', 'bank_line_id');
  elsif core.period_state (settlement.settled_on) in ('audited', 'locked') then
    perform core.refuse ('audited_match_stays', 'bank_line_id');
  end if;
  update core.bank_match as m
     set undone_at = clock_timestamp (), undone_by = session_user, undone_words = btrim (undo_bank_match.words)
   where m.bank_line_id = line.bank_line_id and m.undone_at is null;
  perform core.hold_matches ();
  return core.end_act (request_id, line.bank_line_id, settlement.numbers);
end
$$;
comment on function api.undo_bank_match is 'Takes back that a line of the bank is one of our books, with a reason; both stay known.';

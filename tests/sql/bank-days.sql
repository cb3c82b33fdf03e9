-- Whatever comes in at whatever time: on any day the reconciliation agrees with the ledger and with the statement, and what
-- is open is what a slow count finds. Vouchers, lines of the bank, matches, undoings and reversals are drawn by lot from a seed.
\set ECHO none
\o /dev/null
\i setup/women.sql
select setseed (0.2961);
select api.open_account (md5 ('acc1')::uuid, 'bank_accounts', 'Savings', null, null, null, '00012345678');
select api.open_account (md5 ('acc2')::uuid, 'grants', 'Grants', null, null, null, null);
select api.open_year (md5 ('y1')::uuid, '2025-04-01');
create table pg_temp.at_bank (day date, paise bigint, words text, reference text);
-- Amounts are few, so that many lines look alike.
create function pg_temp.amount () returns bigint language sql volatile as $$ select (array[10000, 25000, 50000])[1 + floor (random () * 3)] $$;
do $$
declare
  i integer;
  day date;
  paise bigint;
  is_in boolean;
  upload uuid;
  line record;
  voucher record;
  balance bigint := 5000000;
begin
  for i in 1 .. 160 loop
    day := '2025-04-01'::date + floor (random () * 120)::integer;
    paise := pg_temp.amount ();
    is_in := random () < 0.5;
    perform api.post_voucher (md5 ('v' || i)::uuid, case when is_in then 'receipt' else 'payment' end, day, null, 'No. ' || i,
      jsonb_build_array (
        jsonb_build_object ('account_id', 11, case when is_in then 'debit_paise' else 'credit_paise' end, paise, 'words', 'Cheque ' || 5000 + i),
        jsonb_build_object ('account_id', 12, case when is_in then 'credit_paise' else 'debit_paise' end, paise)), null, null, null, false);
    -- some never come to the bank, some after a while, some without a number
    if random () < 0.8 then
      insert into pg_temp.at_bank values (day + floor (random () * 14)::integer, case when is_in then paise else -paise end, 'No. ' || i,
                                          case when random () < 0.6 then (5000 + i)::text end);
    end if;
  end loop;
  for i in 1 .. 30 loop
    insert into pg_temp.at_bank values ('2025-04-10'::date + floor (random () * 100)::integer,
                                        (case when random () < 0.5 then 1 else -1 end) * pg_temp.amount (), 'Of the bank', null);
  end loop;
  -- the statement begins on the 10th of April and comes in three files, of which one lacks a line
  delete from pg_temp.at_bank b where b.day < '2025-04-10';
  for i in 0 .. 2 loop
    upload := md5 ('u' || i)::uuid;
    perform api.begin_upload (upload, 'bank_statement');
    for line in
      select b.*, row_number () over (order by b.day, b.words, b.paise) as n from pg_temp.at_bank b
       where b.day between '2025-04-10'::date + 45 * i and '2025-04-10'::date + 45 * i + 44 order by n
    loop
      balance := balance + line.paise;
      continue when i = 1 and line.n = 7;
      perform api.add_upload_rows (upload, jsonb_build_array (jsonb_build_array (line.n, 'data', '["x"]'::jsonb, jsonb_strip_nulls (
        jsonb_build_object ('account', 'Savings', 'dated_on', line.day, 'words', line.words, 'reference', line.reference,
          'withdrawn_paise', nullif (greatest (-line.paise, 0), 0), 'deposited_paise', nullif (greatest (line.paise, 0), 0),
          'balance_paise', balance)), null, null)));
    end loop;
    perform api.bring_in (md5 ('b' || i)::uuid, upload, 'bank_statement', i || '.csv', 'd', null, null);
    -- the sure ones, then some that are only likely, then some undone
    if exists (select from api.bank_proposals (11, '2025-04-10'::date + 45 * i + 44) p where p.is_sure) then
      perform api.match_sure_lines (md5 ('s' || i || 'x')::uuid, 11, '2025-04-10'::date + 45 * i + 44);
    end if;
    for line in select p.* from api.bank_proposals (11, '2025-04-10'::date + 45 * i + 44) p where random () < 0.6 order by p.bank_line_id loop
      perform api.match_bank_line (md5 ('m' || i || line.bank_line_id)::uuid, line.bank_line_id, to_jsonb (line.line_ids));
    end loop;
    for line in select b.bank_line_id from api.bank_line b where b.settled_on is not null and random () < 0.1 order by 1 loop
      perform api.undo_bank_match (md5 ('n' || i || line.bank_line_id)::uuid, line.bank_line_id, 'By lot');
    end loop;
  end loop;
  for voucher in select v.* from api.voucher v where v.kind in ('receipt', 'payment') and v.act_id is null and random () < 0.1 order by v.voucher_id loop
    perform api.reverse_voucher (md5 ('r' || voucher.voucher_id)::uuid, voucher.voucher_id,
                                 least (voucher.dated_on + floor (random () * 20)::integer, '2025-08-31'), 'By lot', null);
  end loop;
end
$$;
create table pg_temp.day as select d::date as day from generate_series ('2025-04-10'::timestamp, '2025-09-30', interval '4 days') d;
\o
\set ECHO all
-- The lots fell so that all of it happens.
select count (*) > 120 as lines, count (*) filter (where b.settled_on is not null) > 60 as matched from api.bank_line b;
select count (*) > 3 as undone from core.bank_match where undone_at is not null;
select sum (l.debit_paise - l.credit_paise) <> 0 as matched_from_before
  from core.bank_match m join core.voucher_line l using (line_id) where m.undone_at is null and l.dated_on < (select min (dated_on) from core.bank_line);
select count (*) > 5 as reversals from api.voucher where reverses_id is not null;
select count (*) as gaps from (select balance_paise - lag (balance_paise) over (order by dated_on, bank_line_id) - deposited_paise + withdrawn_paise as gap
                                from api.bank_line) x where gap <> 0;
-- Each day from both ends: the ledger, the last balance that the bank told, and what leads from one to the other.
select count (*) as days,
       count (*) filter (where p.book_paise <> coalesce ((select b.before_paise + b.debit_paise - b.credit_paise
                                                           from api.balances (d.day, d.day) b where b.account_id = 11), 0)) as not_the_ledger,
       count (*) filter (where p.bank_paise <> (select b.balance_paise from api.bank_line b where b.dated_on <= d.day
                                                 order by b.dated_on desc, b.bank_line_id desc limit 1)) as not_the_bank,
       count (*) filter (where p.book_paise + p.not_presented_paise - p.not_credited_paise + p.bank_in_paise - p.bank_out_paise
                               + p.before_paise + p.gap_paise <> p.bank_paise) as do_not_add_up
  from pg_temp.day d cross join lateral api.bank_position (11, d.day) p;
-- What is open, counted slowly: a line of the bank whose vouchers are not all there yet; a line of ours that the bank has not.
select count (*) filter (where r.put_in <> p.bank_in_paise or r.took_out <> p.bank_out_paise) as bank_differs
  from pg_temp.day d cross join lateral api.bank_position (11, d.day) p
 cross join lateral (select coalesce (sum (b.deposited_paise), 0) as put_in, coalesce (sum (b.withdrawn_paise), 0) as took_out
                       from core.bank_line b
                      where b.dated_on <= d.day
                        and not (exists (select from core.bank_match m where m.bank_line_id = b.bank_line_id and m.undone_at is null)
                                 and not exists (select from core.bank_match m join core.voucher_line l using (line_id)
                                                  where m.bank_line_id = b.bank_line_id and m.undone_at is null and l.dated_on > d.day))) r;
select count (*) filter (where r.open <> p.not_credited_paise - p.not_presented_paise) as books_differ
  from pg_temp.day d cross join lateral api.bank_position (11, d.day) p
 cross join lateral (select coalesce (sum (l.debit_paise - l.credit_paise), 0) as open
                       from core.voucher_line l
                       left join core.bank_match m on m.line_id = l.line_id and m.undone_at is null
                       left join core.bank_line b on b.bank_line_id = m.bank_line_id
                      where l.account_id = 11 and l.dated_on <= d.day
                        and (l.dated_on >= (select min (dated_on) from core.bank_line) or m.line_id is not null)
                        and (b.bank_line_id is null or b.dated_on > d.day
                             or exists (select from core.bank_match o join core.voucher_line x using (line_id)
                                         where o.bank_line_id = b.bank_line_id and o.undone_at is null and x.dated_on > d.day))) r;
-- The statement says the same, its two sides end equal, and so does the list of what there is to do.
select count (*) filter (where r.add <> r.less) as do_not_close
  from pg_temp.day d cross join lateral (select sum (add_paise) as add, sum (less_paise) as less from api.bank_reconciliation (11, d.day)) r;
select count (*) filter (where w.put_in <> p.bank_in_paise or w.took_out <> p.bank_out_paise) as work_differs
  from pg_temp.day d cross join lateral api.bank_position (11, d.day) p
 cross join lateral (select coalesce (sum (deposited_paise), 0) as put_in, coalesce (sum (withdrawn_paise), 0) as took_out from api.bank_work (11, d.day, null)
                      where bank_line_id is not null) w;
-- No line is proposed twice, none that is matched; what is sure is of one amount.
select count (*) - count (distinct p.bank_line_id) as bank_twice,
       sum (cardinality (p.line_ids)) - (select count (distinct l) from api.bank_proposals (11, '2025-09-30') x, unnest (x.line_ids) l) as book_twice
  from api.bank_proposals (11, '2025-09-30') p;
select * from core.find_faults (null);

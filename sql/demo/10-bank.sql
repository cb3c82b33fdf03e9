-- The statement that the bank gave for the month before the last day and for what has passed of its own: cheques come days
-- later, charges are only at the bank. What is of the month before and sure is matched. Not for bases that only measure.
create function pg_temp.at_the_bank (line_id bigint, dated_on date, words text, kind text) returns date language sql stable as
$$ select dated_on + case when words like 'Cheque%' then 2 + pg_temp.draw (line_id, 'cheque', 3)::integer
                          when kind = 'receipt' then 1 else 0 end $$;

-- What the bank has between two days: each line of our books on the day on which it came there, and what it takes for itself.
create function pg_temp.bank_says (account_id bigint, from_on date, to_on date)
returns table (dated_on date, words text, reference text, paise bigint) language sql stable as
$$
  select pg_temp.at_the_bank (l.line_id, l.dated_on, l.words, v.kind),
         case when l.words like 'Cheque%' then 'CHQ PAID ' when v.kind = 'contra' then 'CASH DEPOSIT' when l.debit_paise > 0 then 'BY CLG '
              else 'NEFT ' end || upper (coalesce (v.party, case when v.kind = 'contra' then '' else 'TRANSFER' end)),
         lpad (substring (l.words from 'Cheque ([0-9]+)'), 6, '0'), l.debit_paise - l.credit_paise
    from core.live_line l
    join core.voucher v on v.voucher_id = l.voucher_id
   where l.account_id = bank_says.account_id and v.kind <> 'opening'
     and pg_temp.at_the_bank (l.line_id, l.dated_on, l.words, v.kind) between from_on and to_on
   union all
  select m::date + 9, 'SMS AND SERVICE CHARGES', null, -1770
    from generate_series (date_trunc ('month', from_on::timestamp), to_on, interval '1 month') m
   where m::date + 9 between from_on and to_on
$$;

do $$
declare
  account constant bigint := pg_temp.account ('bank');
  from_on constant date := (date_trunc ('month', pg_temp.until_day ()) - interval '1 month')::date;
  to_on constant date := pg_temp.until_day () - 4;
  upload constant uuid := md5 ('bank statement of the demo')::uuid;
  import core.import;
  began bigint;
begin
  if account is null or from_on < core.books_begin () then
    return;
  end if;
  update core.account as a set bank_number = '00201003456' where a.account_id = account;
  -- what was not at the bank yet when its statement begins does not stand in its balance
  select coalesce (sum (l.debit_paise - l.credit_paise), 0) into began
    from core.live_line l
    join core.voucher v on v.voucher_id = l.voucher_id
   where l.account_id = account and l.dated_on < from_on
     and (v.kind = 'opening' or pg_temp.at_the_bank (l.line_id, l.dated_on, l.words, v.kind) < from_on);
  insert into core.upload (upload_id, kind) values (upload, 'bank_statement');
  insert into core.upload_row (upload_id, row_number, what, cells, said)
  select upload, 1, 'header', array['Date', 'Narration', 'Chq/Ref No', 'Withdrawals', 'Deposits', 'Balance'], '{}'
   union all
  select upload, 1 + row_number () over running,
         'data', array[to_char (s.dated_on, 'DD-MM-YYYY'), s.words, coalesce (s.reference, ''),
                       case when s.paise < 0 then trim (to_char (-s.paise / 100.0, '999999990.00')) else '' end,
                       case when s.paise > 0 then trim (to_char (s.paise / 100.0, '999999990.00')) else '' end,
                       trim (to_char ((began + sum (s.paise) over running) / 100.0, '999999990.00'))],
         jsonb_strip_nulls (jsonb_build_object ('account', '00201003456', 'dated_on', s.dated_on, 'words', s.words,
           'reference', s.reference, 'withdrawn_paise', nullif (greatest (-s.paise, 0), 0),
           'deposited_paise', nullif (greatest (s.paise, 0), 0), 'balance_paise', began + sum (s.paise) over running))
    from pg_temp.bank_says (account, from_on, to_on) s
  window running as (order by s.dated_on, s.paise, s.words);
  insert into core.import as i (number, kind, file_name, file_digest, sheet)
  values (core.numbered ('IMP', to_on, core.next_number ('IMP', core.financial_year (to_on)), 4), 'bank_statement',
          'statement.csv', encode (sha256 (convert_to (upload::text, 'UTF8')), 'hex'), null)
  returning i.* into import;
  perform core.enter_rows (import, upload);
  perform core.count_rows (import.import_id);
  delete from core.upload u where u.upload_id = upload;
  perform core.add_match (p.bank_line_id, p.line_ids)
     from core.bank_proposals (account, to_on) p
     join core.bank_line b on b.bank_line_id = p.bank_line_id
    where p.is_sure and b.dated_on < from_on + interval '1 month';
end
$$;

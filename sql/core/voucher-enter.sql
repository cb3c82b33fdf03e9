-- A list of vouchers that stood in a file: under which numbers it comes in, posting it, and taking it or opening balances back.

create or replace function core.kept_series (upload_id uuid)
returns table (series text, year text)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  -- The numbers of the earlier book stay when they are ours and a series of this book begins with them: from 1, without a hole.
  with coming as
    (select k.series, core.financial_year (v.dated_on) as year, v.number
       from core.import_vouchers (kept_series.upload_id) v
       join core.check_vouchers (kept_series.upload_id) j on j.key = v.key and j.rule is null
       join core.voucher_kind k on k.code = v.kind
      where v.broken_row is null),
  numbered as
    (select c.*, case when length (c.number) <= 16 and c.number ~ ('^' || c.series || '/' || c.year || '/0*[1-9][0-9]{0,9}$')
                      then split_part (c.number, '/', 3)::bigint end as place
       from coming c)
  select n.series, n.year
    from numbered n
   where not exists (select from core.counter c where c.series = n.series and c.year = n.year)
   group by n.series, n.year
  having count (*) = max (n.place) and count (*) = count (distinct n.place);
end;
comment on function core.kept_series is
  'Series and years in which the vouchers of an upload keep their numbers; all others are given the next ones.';

create or replace function core.voucher_lines_of_upload (upload_id uuid)
returns table (key text, lines jsonb)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  select s.key, jsonb_agg (jsonb_build_object ('account_id', r.accounts[1], 'debit_paise', greatest (r.paise, 0),
                             'credit_paise', greatest (-r.paise, 0), 'carrier', r.carrier, 'work_area', r.work_area, 'bill', (r.line).bill,
                             -- what is said of this line alone
                             'words', coalesce ((r.line).words, case when (r.line).narration <> v.narration then (r.line).narration end))
                           order by r.row_number)
    from core.posting_rows (voucher_lines_of_upload.upload_id) r
    join core.voucher_starts (voucher_lines_of_upload.upload_id) s on s.row_number = r.row_number
    join core.import_vouchers (voucher_lines_of_upload.upload_id) v on v.key = s.key
   where r.what = 'data'
   group by s.key;
end;
comment on function core.voucher_lines_of_upload is 'The lines of each voucher of an upload, as core.add_voucher takes them.';

create or replace function core.wanted_vouchers (upload_id uuid)
returns table (key text, first_row bigint, is_kept boolean, number text, dated_on date, kind text, of_register boolean, party text,
               narration text, late_words text, made_by text, checked_by text, cancelled_words text, reverses_key text, reverses_id bigint,
               lines jsonb)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  select v.key, v.first_row, s.series is not null, v.number, v.dated_on, v.kind, v.of_register, v.party, v.narration, v.late_words,
         nullif (btrim (v.made_by), ''), nullif (btrim (v.checked_by), ''), v.cancelled_words, j.reverses_key, j.reverses_id, l.lines
    from core.import_vouchers (wanted_vouchers.upload_id) v
    join core.check_vouchers (wanted_vouchers.upload_id) j on j.key = v.key and j.rule is null
    join core.voucher_kind k on k.code = v.kind
    join core.voucher_lines_of_upload (wanted_vouchers.upload_id) l on l.key = v.key
    left join core.kept_series (wanted_vouchers.upload_id) s on s.series = k.series and s.year = core.financial_year (v.dated_on)
   where v.broken_row is null;
end;
comment on function core.wanted_vouchers is 'The vouchers of an upload that no rule refuses.';

create or replace function core.enter_postings (import core.import, upload_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  coming record;
  wanted core.voucher;
  entered jsonb := jsonb_build_object ();
begin
  perform core.keep_rows (import, upload_id, array (select v from core.verdicts_on_postings (enter_postings.upload_id) v));
  -- in the order of days, so that new numbers run with them
  for coming in
    select w.* from core.wanted_vouchers (enter_postings.upload_id) w order by w.dated_on, w.first_row
  loop
    wanted := jsonb_populate_record (null::core.voucher, to_jsonb (coming));
    wanted.import_id := import.import_id;
    wanted.reverses_id := coalesce (wanted.reverses_id, (entered ->> coming.reverses_key)::bigint);
    if coming.is_kept then
      wanted.place := split_part (wanted.number, '/', 3)::bigint;
    else
      wanted.old_number := wanted.number;
      wanted.number := null;
    end if;
    wanted := core.add_voucher (wanted, coming.lines);
    entered := entered || jsonb_build_object (coming.key, wanted.voucher_id);
    if coming.cancelled_words is not null then
      insert into core.cancelled_voucher (voucher_id, words, request_id)
      values (wanted.voucher_id, coming.cancelled_words, wanted.request_id);
    end if;
  end loop;
  insert into core.counter (series, year, last)
  select v.series, v.year, max (v.place)
    from core.voucher v
   where v.import_id = import.import_id
     and not exists (select from core.counter c where c.series = v.series and c.year = v.year)
   group by v.series, v.year;
end
$$;
comment on function core.enter_postings is 'Keeps the rows of a list of vouchers, and posts the vouchers that no rule refuses.';

create or replace function core.built_on_postings (import core.import)
returns text
language sql stable
begin atomic
  with posted as
    (select v.*, exists (select from core.voucher_line l
                          where l.voucher_id = v.voucher_id and l.account_id = core.capital_account ()) as is_capital
       from core.voucher v where v.import_id = (import).import_id)
  select coalesce (
    (select r.number from core.live_voucher r join posted p on p.voucher_id = r.reverses_id
      where r.import_id is distinct from p.import_id order by r.voucher_id limit 1),
    (select p.number from posted p join core.cancelled_voucher c on c.voucher_id = p.voucher_id
      where c.request_id is distinct from p.request_id order by p.voucher_id limit 1),
    (select to_char (p.dated_on, 'MM-YYYY') from posted p where core.period_state (p.dated_on) <> 'open' order by p.dated_on limit 1),
    -- the entry that ended a year counted them
    (select c.number from core.live_voucher c
      where c.kind = 'closing' and c.import_id is distinct from (import).import_id and c.reverses_id is null
        and not exists (select from core.live_voucher r where r.reverses_id = c.voucher_id)
        and c.dated_on >= (select min (p.dated_on) from posted p)
        and c.voucher_id > (select max (p.voucher_id) from posted p)
      order by c.voucher_id limit 1),
    (select a.number from core.share_movement m join core.act a on a.act_id = m.act_id
      where exists (select from posted p where p.is_capital) order by m.movement_id limit 1));
end;
comment on function core.built_on_postings is
  'What was built on vouchers of a file: one was reversed or cancelled, a month closed, a year ended, or the register of shares came after '
  'its share capital; null when nothing was.';

create or replace function core.take_postings_back (import core.import)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  is_today constant boolean := (import.entered_at at time zone 'Asia/Kolkata')::date = core.today ();
  why constant text := (select i.taken_back_words from core.import i where i.import_id = take_postings_back.import.import_id);
  posted core.voucher;
  wanted core.voucher;
begin
  -- As with a voucher that was typed: cancelled on the day on which it was entered, later reversed. The newest goes first.
  for posted in
    select v.* from core.live_voucher v where v.import_id = import.import_id order by v.voucher_id desc
  loop
    if is_today then
      insert into core.cancelled_voucher (voucher_id, words, request_id)
      values (posted.voucher_id, why, nullif (current_setting ('mandali.request', true), '')::uuid);
    elsif posted.reverses_id is null and not exists (select from core.live_voucher r where r.reverses_id = posted.voucher_id) then
      wanted := null;
      wanted.kind := posted.kind;
      wanted.dated_on := posted.dated_on;
      wanted.party := posted.party;
      wanted.narration := concat_ws (' · ', import.number, why);
      wanted.reverses_id := posted.voucher_id;
      wanted.of_register := posted.of_register;
      perform core.add_voucher (wanted, core.lines_of (posted.voucher_id, true));
    end if;
  end loop;
end
$$;
comment on function core.take_postings_back is
  'Takes the vouchers of an import out of the books: on its day they are cancelled, later each is reversed on its own day.';

-- The books: the chart of accounts, and the periods.

create view api.account_group as
  select g.code, g.parent, g.nature, g.sheet, g.ordinal, g.name, g.name_gu, g.name_hi from core.account_group g;
comment on view api.account_group is 'Heads of the final accounts.';

create view api.account as
  select a.account_id, a.group_code, g.nature, g.sheet, g.ordinal as group_ordinal, g.name as group_name, g.name_gu as group_name_gu,
         g.name_hi as group_name_hi, a.name, a.name_gu, a.name_hi, a.ifsc, a.bank_number, a.is_closed, a.row_version, a.tds,
         a.account_id in (select m.account_id from core.money_account m) as is_money
    from core.account a
    join core.account_group g on g.code = a.group_code;
comment on view api.account is 'Accounts of the books with their heads.';

create view api.tds_nature as
  select n.code, n.ordinal, n.span, n.name, n.name_gu, n.name_hi from core.tds_nature n;
comment on view api.tds_nature is 'What is paid for when tax has to be deducted.';

create view api.carrier as select c.code, c.ordinal, c.name, c.name_gu, c.name_hi from core.carrier c;
comment on view api.carrier is 'Bodies that carry what a line says.';

create view api.work_area as select w.code, w.ordinal, w.name, w.name_gu, w.name_hi from core.work_area w;
comment on view api.work_area is 'Areas of the work.';

create view api.voucher_kind as select k.code, k.series, k.ordinal, k.name, k.name_gu, k.name_hi from core.voucher_kind k;
comment on view api.voucher_kind is 'Kinds of vouchers.';

create view api.period as
  select p.period_id, p.first_on, p.last_on, s.state, s.words, s.entered_at, s.entered_by,
    to_char (api.year_began (p.first_on), 'YY') || '-' || to_char (api.year_began (p.first_on) + interval '1 year', 'YY') as year,
         (select count (*) from core.waiting_draft d where d.dated_on between p.first_on and p.last_on) as draft_count
    from core.period p
   cross join lateral (select s.* from core.period_step s where s.period_id = p.period_id order by s.step_id desc limit 1) s;
comment on view api.period is 'The months of the books, and how far each is.';

create function api.open_account (request_id uuid, group_code text, name text, name_gu text, name_hi text, ifsc text, bank_number text,
                                  tds text default null)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  account bigint;
begin
  answer := core.begin_act (request_id, 'open_account', jsonb_build_array (group_code, name, name_gu, name_hi, ifsc, bank_number, tds));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('name', name);
  perform core.require ('group_code', group_code);
  if not exists (select from core.account_group g where g.code = open_account.group_code) then
    perform core.refuse ('account_stands_under_a_head', 'group_code');
  end if;
  perform core.require_tds (tds);
  insert into core.account (group_code, name, name_gu, name_hi, ifsc, bank_number, tds)
  values (open_account.group_code, btrim (open_account.name), nullif (btrim (open_account.name_gu), ''),
          nullif (btrim (open_account.name_hi), ''), nullif (upper (btrim (open_account.ifsc)), ''),
          nullif (btrim (open_account.bank_number), ''), nullif (open_account.tds, ''))
  returning account_id into account;
  return core.end_act (request_id, account, btrim (name));
end
$$;
comment on function api.open_account is 'Opens an account under a head.';

create function api.change_account (request_id uuid, account_id bigint, row_version bigint, group_code text, name text, name_gu text,
                                    name_hi text, ifsc text, bank_number text, is_closed boolean,
                                    tds text default null)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  earlier core.account;
begin
  answer := core.begin_act (request_id, 'change_account',
    jsonb_build_array (account_id, row_version, group_code, name, name_gu, name_hi, ifsc, bank_number, is_closed, tds));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('name', name);
  select a.* into earlier from core.account a where a.account_id = change_account.account_id;
  if not found or earlier.row_version <> row_version then
    perform core.refuse ('record_is_current', 'row_version');
  elsif (select g.nature from core.account_group g where g.code = change_account.group_code)
        is distinct from (select g.nature from core.account_group g where g.code = earlier.group_code) then
    perform core.refuse ('account_keeps_its_nature', 'group_code');
  elsif is_closed and (select sum (t.debit_paise - t.credit_paise) from core.month_total t
                        where t.account_id = change_account.account_id) <> 0 then
    perform core.refuse ('account_is_settled_before_it_closes', 'is_closed');
  end if;
  perform core.require_tds (tds);
  update core.account as a
     set group_code = change_account.group_code, name = btrim (change_account.name), name_gu = nullif (btrim (change_account.name_gu), ''),
         name_hi = nullif (btrim (change_account.name_hi), ''), ifsc = nullif (upper (btrim (change_account.ifsc)), ''),
         bank_number = nullif (btrim (change_account.bank_number), ''), is_closed = coalesce (change_account.is_closed, false),
         tds = nullif (change_account.tds, ''), row_version = a.row_version + 1
   where a.account_id = change_account.account_id;
  return core.end_act (request_id, account_id, btrim (name));
end
$$;
comment on function api.change_account is 'Names an account anew, moves it to another head of its nature, or closes it.';

create function api.open_year (request_id uuid, first_on date)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  period bigint;
  newest constant date := (select max (p.last_on) from core.period p);
begin
  answer := core.begin_act (request_id, 'open_year', jsonb_build_array (first_on));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('first_on', first_on::text);
  if extract (month from first_on) <> 4 or extract (day from first_on) <> 1 then
    perform core.refuse ('year_begins_in_april', 'first_on');
  elsif first_on <> newest + 1 then
    perform core.refuse ('years_follow_one_another', 'first_on', (newest + 1)::text);
  end if;
  -- Before the first year lies one month more, which holds the opening balances.
  insert into core.period (first_on, last_on)
  select m::date, (m + interval '1 month' - interval '1 day')::date
    from generate_series (open_year.first_on - case when newest is null then interval '1 month' else interval '0' end,
                          open_year.first_on + interval '11 months', interval '1 month') m order by m;
  insert into core.period_step (period_id, state)
  select p.period_id, 'open' from core.period p
   where not exists (select from core.period_step s where s.period_id = p.period_id) order by p.first_on;
  perform core.post_year (first_on, newest is null);
  perform core.post_sitting_dues ();
  select p.period_id into period from core.period p where p.first_on = open_year.first_on;
  return core.end_act (request_id, period, core.financial_year (first_on));
end
$$;
comment on function api.open_year is
  'Opens the twelve months of a financial year; the first year that is opened is that in which the books begin.';

create function api.end_year (request_id uuid, period_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  period core.period;
  wanted core.voucher;
  result jsonb;
begin
  answer := core.begin_act (request_id, 'end_year', jsonb_build_array (period_id));
  if answer.record_id is not null then
    return answer;
  end if;
  select p.* into period from core.period p where p.period_id = end_year.period_id for update;
  if not found or extract (month from period.first_on) <> 3 or period.last_on < core.books_begin () then
    perform core.refuse ('year_ends_in_march', 'period_id');
  end if;
  perform core.require_no_draft (period.last_on);
  if core.period_state (period.first_on) <> 'open' then
    perform core.refuse ('year_is_ended_while_march_is_open', 'period_id');
  elsif period.last_on > core.today () then
    perform core.refuse ('day_has_come', 'period_id', core.today ()::text);
  elsif exists (select from core.live_voucher v
                 where v.kind = 'closing' and v.dated_on = period.last_on and v.reverses_id is null
                   and not exists (select from core.live_voucher r where r.reverses_id = v.voucher_id)) then
    perform core.refuse ('year_is_ended_once', 'period_id');
  end if;
  result := core.result_lines (period.last_on);
  if result is null then
    perform core.refuse ('year_has_a_result', 'period_id');
  end if;
  wanted.kind := 'closing';
  wanted.dated_on := period.last_on;
  wanted := core.add_voucher (wanted, result);
  return core.end_act (request_id, wanted.voucher_id, wanted.number);
end
$$;
comment on function api.end_year is
  'Makes the entry that ends a year: income and expenditure go to profit and loss, and begin the next year at nothing.';

create function api.close_period (request_id uuid, period_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return core.answer_step (request_id, 'close_period', period_id, '{open}', 'soft_closed', null);
end
$$;
comment on function api.close_period is
  'Closes a month softly: from now on an entry needs a role and a written reason. Drafts must be gone.';

create function api.reopen_period (request_id uuid, period_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return core.answer_step (request_id, 'reopen_period', period_id, '{soft_closed}', 'open', words);
end
$$;
comment on function api.reopen_period is 'Opens a softly closed month again, with a reason.';

create function api.audit_period (request_id uuid, period_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return core.answer_step (request_id, 'audit_period', period_id, '{soft_closed}', 'audited', null);
end
$$;
comment on function api.audit_period is 'The auditor has seen this month: it takes no more entries.';

create function api.lock_period (request_id uuid, period_id bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return core.answer_step (request_id, 'lock_period', period_id, '{audited}', 'locked', null);
end
$$;
comment on function api.lock_period is 'Locks an audited month for good.';

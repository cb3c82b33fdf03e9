-- A chart of accounts that stood in a file: which of its accounts are new, opening them, and taking them back.

create or replace function core.account_lines (upload_id uuid)
returns table (row_number bigint, what text, unread text[], left_out text[], group_name text, group_code text, name text, name_gu text,
               name_hi text, bank_number text, ifsc text, is_closed boolean)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  with said as materialized
    (select r.row_number, r.what, r.unread, r.left_out, jsonb_populate_record (null::core.account_line, r.said) as line
       from core.upload_row r
      where r.upload_id = account_lines.upload_id),
  named as
    (select s.*, nullif (btrim ((s.line).name), '') as name, nullif (btrim ((s.line).name_gu), '') as name_gu,
            nullif (btrim ((s.line).name_hi), '') as name_hi
       from said s)
  select n.row_number, n.what, n.unread, n.left_out, nullif (btrim ((n.line).group_name), ''), core.group_named ((n.line).group_name),
         coalesce (n.name, n.name_gu, n.name_hi),
         coalesce (n.name_gu, case when core.script_of (n.name) = 'gu' then n.name end),
         coalesce (n.name_hi, case when core.script_of (n.name) = 'hi' then n.name end),
         -- "00412345678 · SBIN0001234" says both
         coalesce (nullif (core.digits_of ((n.line).bank_number), ''),
                   substring (regexp_replace ((n.line).bank, '[A-Za-z]{4}0[A-Za-z0-9]{6}', '') from '[0-9]{6,18}')),
         upper (coalesce (nullif (btrim ((n.line).ifsc), ''), substring ((n.line).bank from '[A-Za-z]{4}0[A-Za-z0-9]{6}'))),
         coalesce ((n.line).state, '') = 'closed'
    from named n;
end;
comment on function core.account_lines is 'The rows of an upload as they are read.';

create or replace function core.rule_of_new_account (name text, group_name text, group_code text, bank_number text, ifsc text)
returns text
language sql stable
begin atomic
  select case when name is null then 'field_is_needed|name'
              when cardinality (core.accounts_named (name)) > 0
              then 'account_stands_in_the_chart|name|'
                   || (select a.name from core.account a where a.account_id = (core.accounts_named (rule_of_new_account.name))[1])
              when group_name is null then 'field_is_needed|group_name'
              when group_code is null then 'head_is_known|group_name|' || group_name
              when ifsc !~ '^[A-Z]{4}0[A-Z0-9]{6}$' then 'ifsc_is_of_a_branch|ifsc'
              when bank_number !~ '^[0-9]{6,18}$' then 'bank_number_is_digits|bank_number' end;
end;
comment on function core.rule_of_new_account is 'Why an account is not opened; null when it is.';

create or replace function core.check_accounts (upload_id uuid)
returns table (row_number bigint, verdict text, rule text, field text, details text[], left_out text[], group_code text, name text,
               name_gu text, name_hi text, bank_number text, ifsc text)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  with alone as materialized
    (select l.*, coalesce (core.rule_of_cell (l.unread),
                           core.rule_of_new_account (l.name, l.group_name, l.group_code, l.bank_number, l.ifsc)) as rule
       from core.account_lines (check_accounts.upload_id) l
      where l.what = 'data'),
  beside as
    (select a.*, string_to_array (coalesce (a.rule,
              case when a.row_number > min (a.row_number) filter (where a.rule is null) over (partition by core.plain_words (a.name))
                   then 'account_stands_in_one_row|name|'
                        || min (a.row_number) filter (where a.rule is null) over (partition by core.plain_words (a.name)) end),
              '|') as parts
       from alone a)
  select b.row_number,
         case when b.parts is null then 'brought_in' when b.parts[1] = 'account_stands_in_the_chart' then 'skipped' else 'refused' end,
         b.parts[1], nullif (b.parts[2], ''), b.parts[3:],
         -- a closed account comes in open, so that what was posted in it can come in too
         case when b.is_closed then array_append (b.left_out, 'state') else b.left_out end,
         b.group_code, b.name, b.name_gu, b.name_hi, b.bank_number, b.ifsc
    from beside b
   union all
  select u.row_number, 'skipped', 'row_is_' || u.what, null, null, null, null, null, null, null, null, null
    from core.upload_row u
   where u.upload_id = check_accounts.upload_id and u.what <> 'data';
end;
comment on function core.check_accounts is 'The verdict on every row of a chart of accounts.';

create or replace function core.verdicts_on_accounts (upload_id uuid)
returns setof core.verdict
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  select c.row_number, c.verdict, c.rule, c.field, c.details, null::bigint, null::bigint, null::jsonb, c.left_out
    from core.check_accounts (verdicts_on_accounts.upload_id) c;
end;
comment on function core.verdicts_on_accounts is 'The verdict on every row of a chart of accounts, as programs see it.';

create or replace function core.keep_rows (import core.import, upload_id uuid, verdicts core.verdict[])
returns void
language sql
begin atomic
  insert into core.import_row (import_id, row_number, what, verdict, rule, field, details, cells, said, left_out)
  select (import).import_id, u.row_number, u.what, v.verdict, v.rule, v.field, v.details, u.cells, u.said, v.left_out
    from unnest (verdicts) v
    join core.upload_row u on u.upload_id = keep_rows.upload_id and u.row_number = v.row_number
   order by u.row_number;
end;
comment on function core.keep_rows is 'Keeps the rows of an upload as they stood, with what became of each.';

create or replace function core.enter_accounts (import core.import, upload_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.keep_rows (import, upload_id, array (select v from core.verdicts_on_accounts (enter_accounts.upload_id) v));
  insert into core.account (group_code, name, name_gu, name_hi, bank_number, ifsc, import_id)
  select c.group_code, c.name, c.name_gu, c.name_hi, c.bank_number, c.ifsc, import.import_id
    from core.check_accounts (enter_accounts.upload_id) c
   where c.verdict = 'brought_in'
   order by c.row_number;
end
$$;
comment on function core.enter_accounts is 'Keeps the rows of a chart of accounts, and opens the accounts that are new.';

create or replace function core.built_on_accounts (import core.import)
returns text
language sql stable
begin atomic
  with opened as
    (select a.* from core.account a where a.import_id = (import).import_id)
  select coalesce (
    (select v.number
       from core.voucher_line l
       join core.voucher v on v.voucher_id = l.voucher_id
       join opened o on o.account_id = l.account_id
      order by l.line_id limit 1),
    (select d.number from core.draft d cross join core.voucher_lines (d.lines) l join opened o on o.account_id = l.account_id
      order by d.draft_id limit 1),
    (select o.name from opened o where o.row_version > 1 order by o.account_id limit 1));
end;
comment on function core.built_on_accounts is
  'The first voucher or draft in one of the accounts, or the first of them that was changed; null when there is none.';

create or replace function core.take_accounts_back (import core.import)
returns void
language sql
begin atomic
  delete from core.account a where a.import_id = (import).import_id;
end;
comment on function core.take_accounts_back is 'Takes the accounts of an import out of the chart.';

-- What papers for other programs and the workbook of a year ask.

create function api.posting_between (from_on date, to_on date)
returns table (line_id bigint, dated_on date, number text, kind text, account_id bigint, group_ordinal integer, name text,
               debit_paise bigint, credit_paise bigint, particulars text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  -- both sides of each voucher at once: asking for each line takes many times as long
  with side as
    (select l.voucher_id, string_agg (distinct a.name, ', ') filter (where l.debit_paise > 0) as debits,
            string_agg (distinct a.name, ', ') filter (where l.credit_paise > 0) as credits
       from core.live_line l
       join core.account a on a.account_id = l.account_id
      where l.dated_on between (select core.seen_day (from_on)) and (select core.seen_day (to_on))
      group by l.voucher_id)
  select l.line_id, l.dated_on, v.number, v.kind, l.account_id, g.ordinal, a.name, l.debit_paise, l.credit_paise,
         concat_ws (' · ', case when l.debit_paise > 0 then s.credits else s.debits end, v.party, v.narration, l.bill, l.words)
    from core.live_line l
    join core.voucher v on v.voucher_id = l.voucher_id
    join side s on s.voucher_id = l.voucher_id
    join core.account a on a.account_id = l.account_id
    join core.account_group g on g.code = a.group_code
   where l.dated_on between (select core.seen_day (from_on)) and (select core.seen_day (to_on))
$$;
comment on function api.posting_between is
  'Every line that counts between two days, as ledgers show it; particulars: the accounts on the other side and what for.';

create function api.capital_account ()
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select core.capital_account ()
$$;
comment on function api.capital_account is 'The account of share capital, which only the register moves.';

create function api.tally_group (code text, nature text, sheet text)
returns text
language sql immutable parallel safe
begin atomic
  -- the groups that every company in Tally begins with; what has no like there goes to the widest of its nature
  select case code
           when 'share_capital' then 'Capital Account' when 'reserves' then 'Reserves & Surplus'
           when 'surplus' then 'Reserves & Surplus' when 'secured_loans' then 'Secured Loans'
           when 'unsecured_loans' then 'Unsecured Loans' when 'creditors' then 'Sundry Creditors'
           when 'duties_and_taxes' then 'Duties & Taxes' when 'provisions' then 'Provisions'
           when 'cash_in_hand' then 'Cash-in-Hand' when 'bank_accounts' then 'Bank Accounts'
           when 'investments' then 'Investments' when 'loans_and_advances' then 'Loans & Advances (Asset)'
           when 'debtors' then 'Sundry Debtors' when 'stock' then 'Stock-in-Hand' when 'fixed_assets' then 'Fixed Assets'
           when 'sales' then 'Sales Accounts' when 'purchases' then 'Purchase Accounts'
           else case when sheet = 'trading' and nature = 'income' then 'Direct Incomes'
                     when sheet = 'trading' then 'Direct Expenses'
                     when nature = 'income' then 'Indirect Incomes' when nature = 'expense' then 'Indirect Expenses'
                     when nature = 'asset' then 'Current Assets' else 'Current Liabilities' end
         end;
end;
comment on function api.tally_group is 'The group of Tally under which accounts of a head are brought in there.';

create function api.tally_amount (paise bigint)
returns text
language sql immutable parallel safe
begin atomic
  select round (-paise::numeric / 100, 2)::text;
end;
comment on function api.tally_amount is 'Rupees as Tally writes them: debits below nothing.';

create function api.tally_type (kind text)
returns text
language sql immutable parallel safe
begin atomic
  select case when kind in ('opening', 'closing') then 'Journal' else initcap (replace (kind, '_', ' ')) end;
end;
comment on function api.tally_type is 'The voucher type of Tally for a kind of voucher.';

create function api.tally_text (words text)
returns text
language sql immutable parallel safe
begin atomic
  -- letters that no XML may hold
  select regexp_replace (words, '[[:cntrl:]]', ' ', 'g');
end;
comment on function api.tally_text is 'Words as an XML takes them.';

create function api.tally_voucher (from_on date, to_on date)
returns table (voucher_id bigint, dated_on date, message xml)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select v.voucher_id, v.dated_on,
         xmlelement (name "TALLYMESSAGE",
           xmlelement (name "VOUCHER", xmlattributes (api.tally_type (v.kind) as "VCHTYPE", 'Create' as "ACTION"),
             xmlforest (to_char (v.dated_on, 'YYYYMMDD') as "DATE", api.tally_type (v.kind) as "VOUCHERTYPENAME",
                        v.number as "VOUCHERNUMBER",
                        api.tally_text (concat_ws (', ', v.party, v.narration)) as "NARRATION",
                        case when c.voucher_id is not null then 'Yes' end as "ISCANCELLED"),
             case when c.voucher_id is null then
               (select xmlagg (xmlelement (name "ALLLEDGERENTRIES.LIST",
                                 xmlforest (api.tally_text (a.name) as "LEDGERNAME",
                                            case when l.debit_paise > 0 then 'Yes' else 'No' end as "ISDEEMEDPOSITIVE",
                                            api.tally_amount (l.debit_paise - l.credit_paise) as "AMOUNT")) order by l.ordinal)
                  from core.voucher_line l join core.account a on a.account_id = l.account_id
                 where l.voucher_id = v.voucher_id) end))
    from core.voucher v
    left join core.cancelled_voucher c on c.voucher_id = v.voucher_id
   where v.dated_on between (select core.seen_day (from_on)) and (select core.seen_day (to_on))
$$;
comment on function api.tally_voucher is 'Each voucher between two days as Tally brings it in; a cancelled one keeps its number there too.';

create function api.tally (from_on date, to_on date)
returns table (place integer, key bigint, lines text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 0, 0::bigint,
         '<?xml version="1.0" encoding="UTF-8"?>' || e'\n<ENVELOPE>\n<HEADER><TALLYREQUEST>Import Data</TALLYREQUEST></HEADER>\n'
         || '<BODY><IMPORTDATA><REQUESTDESC><REPORTNAME>Vouchers</REPORTNAME></REQUESTDESC><REQUESTDATA>'
   union all
  select 1, a.account_id,
         xmlelement (name "TALLYMESSAGE",
           xmlelement (name "LEDGER", xmlattributes (api.tally_text (a.name) as "NAME", 'Create' as "ACTION"),
             xmlforest (api.tally_text (a.name) as "NAME", api.tally_group (g.code, g.nature, g.sheet) as "PARENT",
                        api.tally_amount (coalesce (b.before_paise, 0)) as "OPENINGBALANCE")))::text
    from core.account a
    join core.account_group g on g.code = a.group_code
    left join api.balances (from_on, to_on) b on b.account_id = a.account_id
   union all
  select 2, row_number () over (order by v.dated_on, v.voucher_id), v.message::text from api.tally_voucher (from_on, to_on) v
   union all
  select 3, 0, '</REQUESTDATA></IMPORTDATA></BODY>' || e'\n</ENVELOPE>'
$$;
comment on function api.tally is
  'The accounts with what stood in each, and every voucher between two days, as an XML that Tally brings in.';

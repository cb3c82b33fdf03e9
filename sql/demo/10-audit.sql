-- What the auditor of the year before objected to, and how far each is. Not for bases that only measure.
create function pg_temp.object (report_on date, class text, voucher_id bigint, cited text, amount_paise bigint, words text)
returns bigint language plpgsql as
$$
declare
  id bigint;
begin
  insert into core.objection (number, report_on, due_on, class, voucher_id, cited, amount_paise, entered_by)
  values (core.numbered ('OBJ', report_on, core.next_number ('OBJ', core.financial_year (report_on)), 3), report_on,
          (report_on + make_interval (months => core.parameter_on ('objection_reply_time', report_on)::integer))::date, class,
          voucher_id, cited, amount_paise, 'auditor')
  returning objection_id into id;
  insert into core.objection_step (objection_id, kind, words, entered_by) values (id, 'raised', words, 'auditor');
  return id;
end
$$;

do $$
declare
  until_on constant date := pg_temp.until_day ();
  rent record;
  id bigint;
begin
  if current_setting ('mandali.demo_count')::bigint > 5000 then
    return;
  end if;
  select v.voucher_id, v.total_paise into rent from core.voucher v
   where v.narration = 'Rent of the office' and v.dated_on < api.year_began (until_on) order by v.voucher_id limit 1;
  perform pg_temp.object (until_on - 110, 'law', null, 'Balance sheet', null, 'The list of investments is missing');
  id := pg_temp.object (until_on - 110, 'advice', null, 'Cash book', null, 'Two persons should sign the closing balance');
  insert into core.objection_step (objection_id, kind, words, action, entered_by) values
    (id, 'replied', 'It is done so since June', 'Resolution of the board', 'accountant'), (id, 'accepted', 'Seen', null, 'auditor');
  perform pg_temp.object (until_on - 40, 'recovery', null, 'Account of travel', 120000, 'An advance of April was not settled');
  id := pg_temp.object (until_on - 40, 'paper', rent.voucher_id, null, rent.total_paise, 'The rent has no bill of the landlord');
  insert into core.objection_step (objection_id, kind, words, action, entered_by) values
    (id, 'replied', 'The landlord gives no bills', null, 'accountant'),
    (id, 'kept_open', 'Then a receipt that he signed', null, 'auditor'),
    (id, 'replied', 'He signed a receipt for the whole year', 'The receipt is put to the voucher', 'accountant');
end
$$;

-- A voucher that was begun, written anew and thrown away: the edit log keeps each of its versions.
do $$
declare
  until_on constant date := pg_temp.until_day ();
  wanted core.draft;
begin
  if current_setting ('mandali.demo_count')::bigint > 5000 then
    return;
  end if;
  wanted.kind := 'payment';
  wanted.dated_on := until_on;
  wanted.party := 'Printer of Ellisbridge';
  wanted.narration := 'Handbills for the camp';
  wanted.state := 'draft';
  select jsonb_build_array (jsonb_build_object ('account_id', spent.account_id, 'debit_paise', 250000),
                            jsonb_build_object ('account_id', cash.account_id, 'credit_paise', 250000))
    into wanted.lines
    from core.account spent
    join core.account cash on cash.group_code = 'cash_in_hand'
   where spent.group_code = 'programmes' order by spent.account_id, cash.account_id limit 1;
  wanted := core.keep_draft (null, wanted);
  wanted.narration := 'Handbills for the camp at Vatva';
  wanted.lines := replace (wanted.lines::text, '250000', '275000')::jsonb;
  wanted := core.keep_draft (wanted.draft_id, wanted);
  perform core.end_draft (wanted.draft_id, 'thrown_away', 'The printer gives them as a gift');
end
$$;

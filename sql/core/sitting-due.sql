-- What directors are paid for a meeting, and how it gets into the books.

create or replace function core.account_called (group_code text, name text, name_gu text, name_hi text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  found_id bigint := (select a.account_id from core.account a where lower (btrim (a.name)) = lower (account_called.name));
begin
  if found_id is null then
    insert into core.account as a (group_code, name, name_gu, name_hi)
    values (account_called.group_code, account_called.name, account_called.name_gu, account_called.name_hi)
    returning a.account_id into found_id;
  end if;
  return found_id;
end
$$;
comment on function core.account_called is 'The account of this name, opened under the head when there is none.';

create or replace function core.sitting_rule ()
returns core.ready_rule
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  rule core.ready_rule;
begin
  select r.* into rule from core.ready_rule r where r.code = 'sitting_fee';
  if found then
    return rule;
  end if;
  -- A cooperative that pays no fees needs no accounts for them.
  insert into core.ready_rule as r (ordinal, code, debit_account_id, credit_account_id, name, name_gu, name_hi)
  select max (o.ordinal) + 1, 'sitting_fee',
         core.account_called ('administration', 'Sitting fees and travel of directors', 'સંચાલકોની બેઠક ફી અને પ્રવાસ',
                              'संचालकों का बैठक शुल्क और यात्रा'),
         core.account_called ('creditors', 'Sitting fees payable', 'ચૂકવવાની બેઠક ફી', 'देय बैठक शुल्क'),
         'Sitting fee and travel', 'બેઠક ફી અને પ્રવાસ', 'बैठक शुल्क और यात्रा'
    from core.ready_rule o
  returning r.* into rule;
  return rule;
end
$$;
comment on function core.sitting_rule is
  'The ready rule for sitting fees; its two accounts are opened when the first fee becomes payable, where they are not there yet.';

create or replace function core.post_sitting_dues ()
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  rule core.ready_rule;
  due record;
  wanted core.voucher;
  voucher core.voucher;
begin
  for due in
    select d.due_id, d.member_id, d.fee_paise + d.travel_paise as paise, d.travel_paise, m.number, m.held_on
      from core.sitting_due d
      join core.meeting m on m.meeting_id = d.meeting_id
     where d.voucher_id is null and core.books_begin () is not null
     order by m.held_on, d.due_id
  loop
    wanted := null;
    wanted.kind := 'journal';
    wanted.dated_on := core.posting_day (due.held_on);
    -- the meeting does not wait for the accounts: what finds no month is posted when its year is opened
    continue when coalesce (core.period_state (wanted.dated_on), 'none') <> 'open';
    rule := core.sitting_rule ();
    wanted.party := core.called (due.member_id, 'en');
    wanted.narration := due.number;
    voucher := core.add_voucher (wanted,
      jsonb_build_array (jsonb_build_object ('account_id', rule.debit_account_id, 'debit_paise', due.paise, 'credit_paise', 0,
                                             'work_area', 'office'),
                         jsonb_build_object ('account_id', rule.credit_account_id, 'debit_paise', 0, 'credit_paise', due.paise,
                                             'work_area', 'office', 'bill', due.number)));
    update core.sitting_due as d set voucher_id = voucher.voucher_id where d.due_id = due.due_id;
  end loop;
end
$$;
comment on function core.post_sitting_dues is
  'Makes what is due for meetings payable in the books, one voucher for each person and meeting, with the meeting as its bill.';

create or replace function core.enter_sitting_dues (meeting core.meeting)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  is_adjourned constant boolean := meeting.state = 'adjourned';
  fee constant bigint := case when is_adjourned and coalesce (core.parameter_on ('sitting_fee_if_adjourned', meeting.held_on), 0) = 0 then 0
                              else coalesce (core.parameter_on ('sitting_fee', meeting.held_on), 0) end;
  travel constant bigint := case when is_adjourned and coalesce (core.parameter_on ('travel_if_adjourned', meeting.held_on), 0) = 0 then 0
                                 else coalesce (core.parameter_on ('travel_allowance', meeting.held_on), 0) end;
begin
  if fee + travel = 0 or (select b.kind from core.body b where b.code = meeting.body) = 'general' then
    return;
  end if;
  insert into core.sitting_due (meeting_id, member_id, fee_paise, travel_paise)
  select meeting.meeting_id, e.member_id, fee, travel
    from core.entitled_on (meeting.body, meeting.held_on) e
   where exists (select from core.live_presence p where p.meeting_id = meeting.meeting_id and p.member_id = e.member_id)
     and not exists (select from core.sitting_due d where d.meeting_id = meeting.meeting_id and d.member_id = e.member_id)
   order by e.member_id;
  perform core.post_sitting_dues ();
end
$$;
comment on function core.enter_sitting_dues is
  'Sitting fee and travel of everybody who attended a meeting of the board or a committee, by the rates of its day: once it is over, '
  'and of whom the signed list names later. What an adjourned meeting pays is a rule of its own.';

create or replace function core.take_sitting_due_back (meeting core.meeting, member_id bigint, words text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  due core.sitting_due;
  posted core.voucher;
  wanted core.voucher;
begin
  delete from core.sitting_due d
   where d.meeting_id = meeting.meeting_id and d.member_id = take_sitting_due_back.member_id
  returning d.* into due;
  select v.* into posted from core.live_voucher v where v.voucher_id = due.voucher_id;
  -- what the accountant cancelled or reversed already owes her nothing
  if posted.voucher_id is null or exists (select from core.live_voucher r where r.reverses_id = posted.voucher_id) then
    return;
  end if;
  wanted.kind := posted.kind;
  wanted.dated_on := core.posting_day (posted.dated_on);
  wanted.party := posted.party;
  wanted.narration := concat_ws (' · ', meeting.number, btrim (words));
  wanted.reverses_id := posted.voucher_id;
  perform core.add_voucher (wanted, core.lines_of (posted.voucher_id, true));
end
$$;
comment on function core.take_sitting_due_back is
  'The fee of one who was never there is not due: the trail keeps the line, and the voucher that made it payable is reversed.';

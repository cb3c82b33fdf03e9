-- Vouchers: posted, waiting for a second person, cancelled, reversed.

create view api.voucher as
  select v.voucher_id, v.kind, v.number, v.dated_on, v.party, v.narration, v.total_paise, v.line_count, v.made_by, v.checked_by,
         v.late_words, v.entered_at, v.entered_by,
         case when c.voucher_id is not null then 'cancelled' when r.voucher_id is not null then 'reversed'
              when v.reverses_id is not null then 'reversal' else 'posted' end as state,
         c.words as cancelled_because, r.voucher_id as reversed_by_id, r.number as reversed_by, v.reverses_id, o.number as reverses,
         v.act_id, a.number as act_number, v.of_register, v.old_number
    from core.voucher v
    left join core.cancelled_voucher c on c.voucher_id = v.voucher_id
    left join core.live_voucher r on r.reverses_id = v.voucher_id
    left join core.voucher o on o.voucher_id = v.reverses_id
    left join core.act a on a.act_id = v.act_id
   -- in coalesce: else the planner takes one row of a thousand to be seen, and joins all of them one by one
   where coalesce (v.dated_on <@ (select api.audited_days ()), false);
comment on view api.voucher is 'Vouchers with what became of them: posted, cancelled, reversed, or a reversal.';

create view api.voucher_line as
  select l.line_id, l.voucher_id, l.dated_on, l.ordinal, l.account_id, l.debit_paise, l.credit_paise, l.carrier, l.work_area, l.bill,
    l.words,
         exists (select from core.cancelled_voucher c where c.voucher_id = l.voucher_id) as is_cancelled
    from core.voucher_line l
   where coalesce (l.dated_on <@ (select api.audited_days ()), false);
comment on view api.voucher_line is 'Lines of vouchers; those of cancelled ones count nothing.';

create view api.month_total as
  select t.account_id, t.month, t.debit_paise, t.credit_paise from core.month_total t;
comment on view api.month_total is 'What the lines of an account add up to, month by month.';

create view api.draft as
  select d.draft_id, d.number, d.kind, d.dated_on, d.party, d.narration, d.late_words, d.lines, d.total_paise, d.state, d.words,
         d.row_version, d.entered_at, d.entered_by
    from core.waiting_draft d
   where d.dated_on <@ (select api.audited_days ());
comment on view api.draft is 'Vouchers that do not count yet.';

create function api.post_voucher (request_id uuid, kind text, dated_on date, party text, narration text, lines jsonb, late_words text,
                                  draft_id bigint, row_version bigint, is_draft boolean, pan text default null)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  draft core.draft;
  wanted core.voucher;
begin
  answer := core.begin_act (request_id, 'post_voucher',
    jsonb_build_array (kind, dated_on, party, narration, lines, late_words, draft_id, row_version, is_draft, pan));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('dated_on', dated_on);
  if not exists (select from core.voucher_kind k where k.code = post_voucher.kind) then
    perform core.refuse ('voucher_kind_is_known', 'kind');
  elsif kind = 'closing' then
    perform core.refuse ('closing_entry_is_made_by_ending_the_year', 'kind');
  elsif draft_id is not null then
    draft := core.require_draft (draft_id, row_version);
  end if;
  if not coalesce (is_draft, false) then
    perform core.require_period ('dated_on', dated_on, late_words);
    perform core.require_lines (kind, lines);
  end if;
  perform core.note_pan (party, pan);
  if coalesce (is_draft, false) or core.is_late (dated_on)
     or (select sum (l.debit_paise) from core.voucher_lines (lines) l) > core.parameter_on ('voucher_check_limit', dated_on) then
    draft := core.keep_draft (draft.draft_id, (null, null, kind, dated_on, party, narration, late_words, coalesce (lines, '[]'), 0,
      case when is_draft then 'draft' else 'to_check' end, null, null, null, null)::core.draft);
    return core.end_act (request_id, -draft.draft_id, draft.number);
  end if;
  wanted.kind := kind;
  wanted.dated_on := dated_on;
  wanted.party := party;
  wanted.narration := narration;
  wanted.late_words := late_words;
  wanted.draft_id := draft.draft_id;
  wanted := core.add_voucher (wanted, lines);
  if draft.draft_id is not null then
    perform core.end_draft (draft.draft_id, 'posted', null);
  end if;
  return core.end_act (request_id, wanted.voucher_id, wanted.number);
end
$$;
comment on function api.post_voucher is
  'Posts a voucher. As a draft, above the limit of a second person, or late, it waits; lines is a list of objects with account_id, '
  'debit_paise or credit_paise, carrier, work_area, bill, words. pan is noted of the party.';

create function api.check_voucher (request_id uuid, draft_id bigint, row_version bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  draft core.draft;
  wanted core.voucher;
begin
  answer := core.begin_act (request_id, 'check_voucher', jsonb_build_array (draft_id, row_version));
  if answer.record_id is not null then
    return answer;
  end if;
  draft := core.require_draft (draft_id, row_version);
  if draft.state <> 'to_check' then
    perform core.refuse ('draft_still_waits', 'draft_id');
  elsif draft.entered_by = session_user then
    perform core.refuse ('checker_is_another_person', 'draft_id');
  end if;
  perform core.require_period ('dated_on', draft.dated_on, draft.late_words);
  if core.is_late (draft.dated_on) then
    perform core.refuse ('late_entry_is_for_officers', 'draft_id');
  end if;
  perform core.require_lines (draft.kind, draft.lines);
  wanted.kind := draft.kind;
  wanted.dated_on := draft.dated_on;
  wanted.party := draft.party;
  wanted.narration := draft.narration;
  wanted.late_words := draft.late_words;
  wanted.draft_id := draft.draft_id;
  wanted.made_by := draft.entered_by;
  wanted.checked_by := session_user;
  wanted := core.add_voucher (wanted, draft.lines);
  perform core.end_draft (draft.draft_id, 'posted', null);
  return core.end_act (request_id, wanted.voucher_id, wanted.number);
end
$$;
comment on function api.check_voucher is 'A second person has looked at the voucher, and posts it.';

create function api.send_back_voucher (request_id uuid, draft_id bigint, row_version bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  draft core.draft;
begin
  answer := core.begin_act (request_id, 'send_back_voucher', jsonb_build_array (draft_id, row_version, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  draft := core.require_draft (draft_id, row_version);
  if draft.state <> 'to_check' then
    perform core.refuse ('draft_still_waits', 'draft_id');
  end if;
  perform core.end_draft (draft.draft_id, 'sent_back', words);
  return core.end_act (request_id, -draft.draft_id, draft.number);
end
$$;
comment on function api.send_back_voucher is 'Gives a voucher that waits for a check back to who wrote it, with a reason.';

create function api.throw_away_draft (request_id uuid, draft_id bigint, row_version bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  draft core.draft;
begin
  answer := core.begin_act (request_id, 'throw_away_draft', jsonb_build_array (draft_id, row_version, words));
  if answer.record_id is not null then
    return answer;
  end if;
  draft := core.require_draft (draft_id, row_version);
  perform core.end_draft (draft.draft_id, 'thrown_away', words);
  return core.end_act (request_id, -draft.draft_id, draft.number);
end
$$;
comment on function api.throw_away_draft is 'Gives up a voucher that was never posted.';

create function api.cancel_voucher (request_id uuid, voucher_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  voucher core.voucher;
begin
  answer := core.begin_act (request_id, 'cancel_voucher', jsonb_build_array (voucher_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  voucher := core.require_voucher (voucher_id);
  if (voucher.entered_at at time zone 'Asia/Kolkata')::date <> core.today () then
    perform core.refuse ('voucher_is_cancelled_on_its_day', 'voucher_id');
  elsif core.period_state (voucher.dated_on) <> 'open' then
    perform core.refuse ('period_is_not_closed_for_good', 'voucher_id');
  end if;
  insert into core.cancelled_voucher (voucher_id, words, request_id)
  values (voucher.voucher_id, btrim (cancel_voucher.words), cancel_voucher.request_id);
  return core.end_act (request_id, voucher.voucher_id, voucher.number);
end
$$;
comment on function api.cancel_voucher is
  'Cancels a voucher on the day on which it was entered: it keeps its number and counts nothing. Later it is reversed.';

create function api.reverse_voucher (request_id uuid, voucher_id bigint, dated_on date, words text, late_words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  voucher core.voucher;
  wanted core.voucher;
begin
  answer := core.begin_act (request_id, 'reverse_voucher', jsonb_build_array (voucher_id, dated_on, words, late_words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  perform core.require_day ('dated_on', dated_on);
  voucher := core.require_voucher (voucher_id);
  if voucher.reverses_id is not null then
    perform core.refuse ('reversal_is_not_reversed', 'voucher_id');
  elsif dated_on < voucher.dated_on then
    perform core.refuse ('reversal_follows_its_voucher', 'dated_on', voucher.dated_on::text);
  end if;
  perform core.require_period ('dated_on', dated_on, late_words);
  if core.is_late (dated_on) then
    perform core.refuse ('late_entry_is_for_officers', 'dated_on');
  end if;
  wanted.kind := voucher.kind;
  wanted.dated_on := dated_on;
  wanted.party := voucher.party;
  wanted.narration := words;
  wanted.late_words := late_words;
  wanted.reverses_id := voucher.voucher_id;
  wanted := core.add_voucher (wanted, core.lines_of (voucher.voucher_id, true));
  return core.end_act (request_id, wanted.voucher_id, wanted.number);
end
$$;
comment on function api.reverse_voucher is
  'Reverses a voucher by another of its kind, with a number and a reason of its own, on any day of an open month.';

create function api.voucher_warning (dated_on date, party text, lines jsonb)
returns table (paid_paise bigint, paid_limit_paise bigint, received_paise bigint, received_limit_paise bigint, cash_after_paise bigint,
               tds_paid_paise bigint, tds_limit_paise bigint, tds_percent bigint, tds_source text, has_pan boolean,
               without_pan_percent bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with cash as
    (select a.account_id from core.account a where a.group_code = 'cash_in_hand'),
  now as
    (select coalesce (sum (l.debit_paise), 0)::bigint as came, coalesce (sum (l.credit_paise), 0)::bigint as went
       from core.voucher_lines (lines) l join cash c on c.account_id = l.account_id),
  -- with the same person on the same day, by the name as it is written
  earlier as
    (select coalesce (sum (l.debit_paise), 0)::bigint as came, coalesce (sum (l.credit_paise), 0)::bigint as went
       from core.live_voucher v
       join core.voucher_line l on l.voucher_id = v.voucher_id
       join cash c on c.account_id = l.account_id
      where v.dated_on = voucher_warning.dated_on and lower (btrim (v.party)) = lower (btrim (voucher_warning.party))),
  held as
    (select coalesce (sum (b.before_paise + b.debit_paise - b.credit_paise), 0)::bigint as paise
       from core.balances (dated_on, dated_on) b join cash c on c.account_id = b.account_id)
  select case when n.went > 0 and p.party is not null and n.went + e.went > core.parameter_on ('cash_expense_limit', dated_on)
              then n.went + e.went end,
         core.parameter_on ('cash_expense_limit', dated_on),
         case when n.came > 0 and p.party is not null and n.came + e.came >= core.parameter_on ('cash_receipt_limit', dated_on)
              then n.came + e.came end,
         core.parameter_on ('cash_receipt_limit', dated_on),
         case when n.went > n.came and h.paise + n.came - n.went < 0 then h.paise + n.came - n.went end,
         t.paid_paise, t.limit_paise, t.percent, t.source, core.pan_of (p.party) is not null,
         greatest (t.percent, core.parameter_on ('tds_without_pan_percent', dated_on))
    from now n, earlier e, held h, (select nullif (btrim (party), '') as party) p
    left join lateral core.tds_of (dated_on, p.party, lines) t on true
$$;
comment on function api.voucher_warning is
  'Of what a voucher warns that is being typed: cash to or from one person in a day beyond the limits of the Income-tax Act, s. 40A (3) '
  'and s. 269ST, and cash that is not there. paid_paise, received_paise: with what went before that day. tds_…: of tax that is to be '
  'deducted, and at which rate when no PAN is noted of the party.';

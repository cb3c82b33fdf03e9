-- Accounts, heads, bodies and areas of work by what a file calls them, and what is asked of every amount and day that a
-- file brings into the books.

create or replace function core.digits_of (words text)
returns text
language sql immutable parallel safe
begin atomic
  select regexp_replace (translate (words, '૦૧૨૩૪૫૬૭૮૯०१२३४५६७८९', '01234567890123456789'), '[^0-9]', '', 'g');
end;
comment on function core.digits_of is 'The digits in words, of whatever script, as Latin ones.';

create or replace function core.plain_words (words text)
returns text
language sql immutable parallel safe
begin atomic
  select nullif (btrim (regexp_replace (lower (translate (words, '૦૧૨૩૪૫૬૭૮૯०१२३४५६७८९', '01234567890123456789')),
                                        '[[:space:].,;:''"’()/&-]+', ' ', 'g')), '');
end;
comment on function core.plain_words is 'Words in small letters without signs, by which a name in a file is the name in the books.';

create or replace function core.is_called (words text, name text)
returns boolean
language sql immutable parallel safe
begin atomic
  -- What sounds alike is the same only in another script, and never with another number: Bank 1 is not Bank 2.
  select coalesce (core.plain_words (words) = core.plain_words (name)
                   or core.is_said_elsewhere (words, name) and core.digits_of (words) = core.digits_of (name), false);
end;
comment on function core.is_called is 'True when words are a name as it is written, or as another script writes it.';

create or replace function core.accounts_named (words text)
returns bigint[]
language sql stable
begin atomic
  -- as it is written goes before how it sounds
  with named as materialized
    (select a.account_id,
            core.plain_words (words) in (core.plain_words (a.name), core.plain_words (a.name_gu), core.plain_words (a.name_hi))
              or core.digits_of (words) = a.bank_number as is_exact,
            core.is_called (words, a.name) or core.is_called (words, a.name_gu) or core.is_called (words, a.name_hi) as is_heard
       from core.account a)
  select coalesce (array_agg (n.account_id order by n.account_id) filter (where n.is_exact),
                   array_agg (n.account_id order by n.account_id) filter (where n.is_heard), '{}')
    from named n;
end;
comment on function core.accounts_named is
  'The accounts of this name in any of three languages, or of this number at the bank; more than one when the words do not tell.';

create or replace function core.account_sounding (words text)
returns text
language sql stable
begin atomic
  select a.name from core.account a
   where core.name_words (words) <> '{}' and core.name_words (concat_ws (' ', a.name, a.name_gu, a.name_hi)) && core.name_words (words)
   order by cardinality (array (select unnest (core.name_words (concat_ws (' ', a.name, a.name_gu, a.name_hi)))
                                intersect select unnest (core.name_words (words)))) desc, length (a.name), a.account_id
   limit 1;
end;
comment on function core.account_sounding is 'An account that shares a word with these, to be proposed; null when none does.';

create or replace view core.group_word (word, code) as
  values ('capital account', 'share_capital'), ('share capital', 'share_capital'), ('reserves surplus', 'reserves'),
         ('reserves and surplus', 'reserves'), ('current liabilities', 'current_liabilities'), ('sundry creditors', 'creditors'),
         ('duties taxes', 'duties_and_taxes'), ('loans liability', 'unsecured_loans'), ('bank od a c', 'secured_loans'),
         ('bank occ a c', 'secured_loans'), ('bank accounts', 'bank_accounts'), ('cash in hand', 'cash_in_hand'),
         ('deposits asset', 'investments'), ('loans advances asset', 'loans_and_advances'), ('sundry debtors', 'debtors'),
         ('stock in hand', 'stock'), ('misc expenses asset', 'unwritten_expenses'), ('sales accounts', 'sales'),
         ('purchase accounts', 'purchases'), ('direct expenses', 'direct_expenses'), ('indirect expenses', 'other_expenses'),
         ('indirect incomes', 'other_income'), ('branch divisions', 'other_bodies');
comment on view core.group_word is 'Heads as other programs for accounts call them.';
comment on column core.group_word.word is 'As core.plain_words makes it.';
comment on column core.group_word.code is 'The head.';

create or replace function core.group_named (words text)
returns text
language sql stable
begin atomic
  select coalesce (
    (select g.code from core.account_group g
      where g.code = lower (btrim (words)) or core.is_called (words, g.name) or core.is_called (words, g.name_gu)
         or core.is_called (words, g.name_hi)
      order by g.ordinal limit 1),
    (select w.code from core.group_word w where w.word = core.plain_words (words)));
end;
comment on function core.group_named is
  'The head of this name in any of three languages, or in the words of other programs; null when there is none.';

create or replace function core.carrier_named (words text)
returns text
language sql stable
begin atomic
  select case when words is null then 'mandali' else
    (select c.code from core.carrier c
      where c.code = lower (btrim (words)) or core.is_called (words, c.name) or core.is_called (words, c.name_gu)
         or core.is_called (words, c.name_hi)
      order by c.ordinal limit 1) end;
end;
comment on function core.carrier_named is 'The body of this name; the Mandali when nothing is said, null when there is none of the name.';

create or replace function core.work_area_named (words text)
returns text
language sql stable
begin atomic
  select w.code from core.work_area w
   where w.code = lower (btrim (words)) or core.is_called (words, w.name) or core.is_called (words, w.name_gu)
      or core.is_called (words, w.name_hi)
   order by w.ordinal limit 1;
end;
comment on function core.work_area_named is 'The area of work of this name; null when there is none.';

create or replace function core.signed_paise (debit_paise bigint, credit_paise bigint, amount_paise bigint, side text)
returns bigint
language sql immutable
begin atomic
  select coalesce (debit_paise, 0) - coalesce (credit_paise, 0)
         + coalesce (case side when 'credit' then -abs (amount_paise) when 'debit' then abs (amount_paise) else amount_paise end, 0);
end;
comment on function core.signed_paise is
  'What a row adds to its account, debit above nothing: two columns, or one amount with its side, or with Cr behind it.';

create or replace function core.added_sides (paise bigint)
returns jsonb
language sql immutable
begin atomic
  select jsonb_build_object ('debit_paise', greatest (paise, 0), 'credit_paise', greatest (-paise, 0));
end;
comment on function core.added_sides is 'What a row adds to the sums of a file that has both sides.';

create or replace function core.rule_of_amount (row_number bigint, debit_paise bigint, credit_paise bigint, amount_paise bigint)
returns text
language sql immutable
begin atomic
  select case when greatest (abs (debit_paise), abs (credit_paise), abs (amount_paise)) > 1000000000000000
              then 'number_is_in_reach|debit_paise'
              -- both sides, or a side and an amount beside it
              when num_nonnulls (nullif (debit_paise, 0), nullif (credit_paise, 0), nullif (amount_paise, 0)) > 1
              then 'line_is_debit_or_credit|debit_paise|' || row_number end;
end;
comment on function core.rule_of_amount is 'What is wrong with the amounts of a row; null when nothing is.';

create or replace function core.rule_of_account (words text, accounts bigint[])
returns text
language sql stable
begin atomic
  select case when words is null then 'field_is_needed|account'
              when cardinality (accounts) > 1 then 'account_is_one|account|' || words
              when accounts = '{}'
              then coalesce ('account_may_be_another|account|' || words || '|' || core.account_sounding (words),
                             'account_is_in_the_chart|account|' || words)
              when (select a.is_closed from core.account a where a.account_id = accounts[1]) then 'account_is_not_closed|account|' || words
         end;
end;
comment on function core.rule_of_account is 'What is wrong with the account that a row names; null when nothing is.';

create or replace function core.rule_of_month (field text, day date, late_words text)
returns text
language sql stable
begin atomic
  select case coalesce (core.period_state (day), 'none')
           when 'none' then 'day_is_in_the_books|' || field
           when 'audited' then 'period_is_not_closed_for_good|' || field
           when 'locked' then 'period_is_not_closed_for_good|' || field
           when 'soft_closed' then case when btrim (coalesce (late_words, '')) = '' then 'late_entry_has_a_reason|late_words'
                                        when core.is_late (day) then 'late_entry_is_for_officers|' || field end end;
end;
comment on function core.rule_of_month is
  'Why the month of a day takes no entry; null when it does. As core.require_period says it of one voucher.';

create or replace function core.rule_of_check (paise bigint, day date, made_by text, checked_by text)
returns text
language sql stable
begin atomic
  select case when paise > core.parameter_on ('voucher_check_limit', day) and nullif (btrim (checked_by), '') is null
              then 'large_voucher_names_its_checker|checked_by|paise:' || paise || '|paise:'
                   || core.parameter_on ('voucher_check_limit', day)
              when lower (btrim (checked_by)) = lower (coalesce (nullif (btrim (made_by), ''), session_user))
              then 'checker_is_another_person|checked_by' end;
end;
comment on function core.rule_of_check is
  'What is wrong with who checked a voucher: above the limit of a second person the file says who that was in the earlier book.';

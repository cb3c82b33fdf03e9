-- What lies between the cooperative and the bodies that carry a part of its work: the lines that say so.

create or replace view core.body_line as
  select l.line_id, l.voucher_id, l.dated_on, v.kind = 'opening' as is_opening, l.account_id, l.carrier, 'account' as part,
         l.debit_paise - l.credit_paise as paise
    from core.account a
    join core.live_line l on l.account_id = a.account_id
    join core.voucher v on v.voucher_id = l.voucher_id
   where a.group_code = 'other_bodies'
   union all
  -- the entry that ends a year earns and spends nothing
  select l.line_id, l.voucher_id, l.dated_on, false, l.account_id, l.carrier, 'work', l.debit_paise - l.credit_paise
    from core.live_line l
    join core.voucher v on v.voucher_id = l.voucher_id and v.kind <> 'closing'
    join core.account a on a.account_id = l.account_id
    join core.account_group g on g.code = a.group_code and g.sheet <> 'balance_sheet'
   where l.carrier <> 'mandali';
comment on view core.body_line is
  'Lines that concern another body: those of its account with us, and what was spent or earned for work that it carries. A line of such '
  'an account that is carried by the cooperative itself names no body.';
comment on column core.body_line.line_id is 'The line.';
comment on column core.body_line.voucher_id is 'Its voucher.';
comment on column core.body_line.dated_on is 'The day on which it counts.';
comment on column core.body_line.is_opening is 'It says what was there when the books began.';
comment on column core.body_line.account_id is 'Its account.';
comment on column core.body_line.carrier is 'The body.';
comment on column core.body_line.part is 'account: under the head of accounts with other bodies; work: income or expenditure.';
comment on column core.body_line.paise is 'Debit above nothing, paise: the body owes it to us.';

-- The reconciliation of a bank account in one row; none before its first statement.
select p.book_paise, p.not_presented_paise, p.not_credited_paise, p.bank_in_paise, p.bank_out_paise, p.before_paise, p.gap_paise,
       p.before_paise + p.gap_paise as unexplained_paise, p.bank_paise, p.statement_until
  from api.bank_position (:'account_id'::bigint, :'as_on'::date) p

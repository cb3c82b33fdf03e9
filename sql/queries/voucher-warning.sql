-- What the law or good sense warns of about a voucher that is being typed; null where nothing is to be said. Never refused.
select w.paid_paise, w.paid_limit_paise, w.received_paise, w.received_limit_paise, w.cash_after_paise
  from api.voucher_warning (:'dated_on'::date, :'party'::text, :'lines'::jsonb) w

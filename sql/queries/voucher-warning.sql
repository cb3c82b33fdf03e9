-- What the law or good sense warns of about a voucher that is being typed; null where nothing is to be said. Never refused.
select w.paid_paise, w.paid_limit_paise, w.received_paise, w.received_limit_paise, w.cash_after_paise,
       w.tds_paid_paise, w.tds_limit_paise, w.tds_percent, w.tds_source, w.has_pan, w.without_pan_percent
  from api.voucher_warning (:'dated_on'::date, :'party'::text, :'lines'::jsonb) w

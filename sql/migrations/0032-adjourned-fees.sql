-- What is paid for a meeting that was adjourned: the members came all the same.

insert into core.rule (ordinal, name, unit, least, title, title_gu, title_hi, kind_needed)
select m.last + n.place, n.name, 'yes_no', 0, n.title, n.title_gu, n.title_hi, 'rates'
  from (select max (r.ordinal) as last from core.rule r) m
 cross join (values
  (1, 'sitting_fee_if_adjourned', 'Sitting fee also for a meeting that was adjourned', 'મોકૂફ રહેલી સભા માટે પણ બેઠક ફી',
   'स्थगित हुई बैठक के लिए भी बैठक शुल्क'),
  (2, 'travel_if_adjourned', 'Travel also for a meeting that was adjourned', 'મોકૂફ રહેલી સભા માટે પણ પ્રવાસ ભથ્થું',
   'स्थगित हुई बैठक के लिए भी यात्रा भत्ता')) n (place, name, title, title_gu, title_hi);
update core.rule as r set area = 'meetings' where r.name in ('sitting_fee_if_adjourned', 'travel_if_adjourned');
insert into core.parameter (name, value, valid_from, source) values
  ('sitting_fee_if_adjourned', 0, '1962-05-01',
   'Assumed: the fee is for the meeting, and is paid when the one that continues it is closed; no rule of Gujarat is known'),
  ('travel_if_adjourned', 1, '1962-05-01', 'Assumed: who came has paid for the way; no rule of Gujarat is known');

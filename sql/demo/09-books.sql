-- The books of the cooperative for the year before the last day and the year of it: opening balances, what comes and goes
-- each month, the entry that ends a year, and months that are closed. Not for bases that only measure.
create table pg_temp.demo_account (code text, group_code text, name text, name_gu text, name_hi text);
insert into pg_temp.demo_account values
  ('bank', 'bank_accounts', 'SEWA Bank, current account', 'સેવા બેંક, ચાલુ ખાતું', 'सेवा बैंक, चालू खाता'),
  ('deposit', 'investments', 'Fixed deposit', 'બાંધી મુદતની થાપણ', 'सावधि जमा'),
  ('furniture', 'fixed_assets', 'Furniture and equipment', 'ફર્નિચર અને સાધનો', 'फ़र्नीचर और उपकरण'),
  ('stock', 'stock', 'Stock of medicines', 'દવાનો સ્ટોક', 'दवाओं का स्टॉक'),
  ('building', 'reserves', 'Building fund', 'મકાન ભંડોળ', 'भवन निधि'),
  ('trust', 'other_bodies', 'Lok Swasthya SEWA Trust', 'લોક સ્વાસ્થ્ય સેવા ટ્રસ્ટ', 'लोक स्वास्थ्य सेवा ट्रस्ट'),
  ('vimosewa', 'other_bodies', 'VimoSEWA', 'વિમોસેવા', 'विमोसेवा'),
  ('project', 'other_bodies', 'Held for the project', 'પ્રોજેક્ટ માટે રાખેલાં નાણાં', 'परियोजना के लिए रखा धन'),
  ('recovered', 'other_income', 'Recovered from other bodies', 'બીજી સંસ્થાઓ પાસેથી વસૂલ', 'दूसरी संस्थाओं से वसूली'),
  ('donations', 'grants', 'Donations', 'દાન', 'दान'),
  ('tds', 'duties_and_taxes', 'TDS to be paid', 'ભરવાનો TDS', 'देय TDS'),
  ('fees', 'administration', 'Audit fees', 'ઓડિટ ફી', 'लेखापरीक्षा शुल्क'),
  ('repairs', 'administration', 'Repairs of the office', 'ઓફિસનું સમારકામ', 'कार्यालय की मरम्मत'),
  ('vimo', 'commission', 'Commission on insurance', 'વીમાનું કમિશન', 'बीमा कमीशन'),
  ('grant', 'grants', 'Grants for camps', 'કેમ્પ માટે ગ્રાન્ટ', 'शिविरों के लिए अनुदान'),
  ('interest', 'interest_received', 'Interest on deposits', 'થાપણ પર વ્યાજ', 'जमा पर ब्याज'),
  ('sales', 'sales', 'Sale of medicines', 'દવાનું વેચાણ', 'दवाओं की बिक्री'),
  ('purchases', 'purchases', 'Purchase of medicines', 'દવાની ખરીદી', 'दवाओं की ख़रीद'),
  ('pharmacy', 'creditors', 'Maker of ayurvedic medicines', 'આયુર્વેદિક દવા બનાવનાર', 'आयुर्वेदिक दवा निर्माता'),
  ('honoraria', 'establishment', 'Honoraria of health workers', 'આરોગ્ય કાર્યકરોનું માનદ વેતન', 'स्वास्थ्य कार्यकर्ताओं का मानदेय'),
  ('rent', 'administration', 'Office rent', 'ઓફિસ ભાડું', 'कार्यालय किराया'),
  ('electricity', 'administration', 'Electricity and telephone', 'વીજળી અને ફોન', 'बिजली और फ़ोन'),
  ('travel', 'administration', 'Travel', 'મુસાફરી', 'यात्रा'),
  ('camps', 'programmes', 'Camp expenses', 'કેમ્પ ખર્ચ', 'शिविर व्यय'),
  ('training', 'programmes', 'Training of health workers', 'આરોગ્ય કાર્યકરોની તાલીમ', 'स्वास्थ्य कार्यकर्ताओं का प्रशिक्षण');

create function pg_temp.account (code text) returns bigint language sql stable as
$$ select a.account_id from core.account a
    where a.name = coalesce ((select d.name from pg_temp.demo_account d where d.code = account.code), initcap (account.code)) $$;

create function pg_temp.post (kind text, dated_on date, party text, narration text, debit text, credit text, paise bigint,
                              carrier text, work_area text, words text) returns void language sql as
$$
  select core.add_voucher (jsonb_populate_record (null::core.voucher, jsonb_build_object (
           'kind', kind, 'dated_on', dated_on, 'party', party, 'narration', narration)),
         jsonb_build_array (
           jsonb_build_object ('account_id', pg_temp.account (debit), 'debit_paise', paise, 'carrier', carrier, 'work_area', work_area,
                               'bill', case when debit = 'pharmacy' then narration end),
           jsonb_build_object ('account_id', pg_temp.account (credit), 'credit_paise', paise, 'carrier', carrier, 'work_area', work_area,
                               'bill', case when credit = 'pharmacy' then narration end, 'words', words)))
   where dated_on <= pg_temp.until_day ();
$$;

-- What stood there before: share capital as the register says it, funds, and what stands against them.
create function pg_temp.open_books (first_on date) returns void language plpgsql as
$$
declare
  shares constant bigint := (select coalesce (sum (m.paid_paise), 0) from core.share_movement m where m.value_on < first_on);
begin
  insert into core.period (first_on, last_on)
  select m::date, (m + interval '1 month' - interval '1 day')::date
    from generate_series (open_books.first_on - interval '1 month', open_books.first_on + interval '23 months',
      interval '1 month') m order by m;
  insert into core.period_step (period_id, state) select p.period_id, 'open' from core.period p order by p.first_on;
  perform core.add_voucher (jsonb_populate_record (null::core.voucher, jsonb_build_object (
            'kind', 'opening', 'dated_on', first_on - 1, 'narration', 'Audited balance sheet', 'checked_by', 'auditor')),
          jsonb_build_array (
            jsonb_build_object ('account_id', pg_temp.account ('cash'), 'debit_paise', 1250000),
            jsonb_build_object ('account_id', pg_temp.account ('bank'), 'debit_paise', shares + 15000000),
            jsonb_build_object ('account_id', pg_temp.account ('deposit'), 'debit_paise', 50000000),
            jsonb_build_object ('account_id', pg_temp.account ('furniture'), 'debit_paise', 12000000),
            jsonb_build_object ('account_id', pg_temp.account ('stock'), 'debit_paise', 8500000),
            jsonb_build_object ('account_id', (select r.debit_account_id from core.ready_rule r where r.code = 'shares_brought_in'),
                                'credit_paise', shares),
            jsonb_build_object ('account_id', (select a.account_id from core.account a where a.name = 'Reserve fund'), 'credit_paise',
              45000000),
            jsonb_build_object ('account_id', pg_temp.account ('building'), 'credit_paise', 29750000),
            jsonb_build_object ('account_id', pg_temp.account ('trust'), 'credit_paise', 12000000, 'carrier', 'trust')));
end
$$;

-- The bill of a month, in paise; it is paid in the next.
create function pg_temp.medicines_of (i bigint) returns bigint language sql as
$$ select (8000 + pg_temp.draw (i, 'purchase', 6000)) * 100 $$;

-- At the end of a quarter what other bodies carry is put to their accounts; VimoSEWA pays what it owes in the month after.
create function pg_temp.charge_bodies (last_on date) returns void language plpgsql as
$$
declare
  body record;
begin
  for body in
    select b.carrier, sum (b.paise)::bigint as paise
      from core.body_line b where b.part = 'work' and b.dated_on <= last_on group by b.carrier order by b.carrier
  loop
    if body.paise > 0 then
      perform pg_temp.post ('journal', last_on, null, 'Work of the quarter', body.carrier, 'recovered', body.paise, body.carrier,
                            null, null);
    elsif body.paise < 0 then
      perform pg_temp.post ('journal', last_on, null, 'Grant that is not spent yet', 'grant', body.carrier, -body.paise, body.carrier, null,
                            null);
    end if;
    if body.paise > 0 and body.carrier = 'vimosewa' then
      perform pg_temp.post ('receipt', last_on + 12, 'VimoSEWA', 'Work of the quarter', 'Bank', 'vimosewa', body.paise, 'vimosewa', null,
                            'NEFT');
    end if;
  end loop;
end
$$;

-- Once a year: what tax is deducted from when it is paid, once as it should be and once without a PAN.
create function pg_temp.pay_fees (first_on date) returns void language plpgsql as
$$
begin
  if extract (month from first_on) = 5 then
    -- each below the limit of a second person
    perform pg_temp.post ('receipt', first_on + 20, 'Foundation', 'For the audit', 'bank', 'donations', 4600000, 'mandali', 'office', null);
    perform pg_temp.post ('receipt', first_on + 21, 'Foundation', 'For the repair of the office', 'bank', 'donations', 4600000, 'mandali',
                          'office', null);
    perform pg_temp.post ('payment', first_on + 23, 'Painter', 'Painting of the office', 'repairs', 'bank', 3200000, 'mandali', 'office',
                          null);
  elsif extract (month from first_on) = 6 and first_on + 19 <= pg_temp.until_day () then
    perform core.add_voucher (jsonb_populate_record (null::core.voucher, jsonb_build_object (
              'kind', 'payment', 'dated_on', first_on + 19, 'party', 'Chartered accountant', 'narration', 'Audit of the year before',
              'checked_by', 'secretary')),
            jsonb_build_array (
              jsonb_build_object ('account_id', pg_temp.account ('fees'), 'debit_paise', 6000000, 'work_area', 'office'),
              jsonb_build_object ('account_id', pg_temp.account ('tds'), 'credit_paise', 600000),
              jsonb_build_object ('account_id', pg_temp.account ('bank'), 'credit_paise', 5400000, 'words', 'NEFT')));
  elsif extract (month from first_on) = 7 then
    perform pg_temp.post ('payment', first_on + 4, 'Income-tax Department', 'TDS of June', 'tds', 'bank', 600000, 'mandali',
                          'office', null);
  end if;
end
$$;

create function pg_temp.live_month (first_on date, i bigint, is_first boolean) returns void language plpgsql as
$$
begin
  perform pg_temp.post ('payment', first_on + 2, 'Landlord', 'Rent of the office', 'rent', 'bank',
    1800000, 'mandali', 'office', 'Cheque ' || 4100 + i);
  perform pg_temp.post ('payment', first_on + 4, 'Torrent Power', 'Electricity', 'electricity', 'cash', (2800 + pg_temp.draw (i, 'light',
    900)) * 100,
                        'mandali', 'office', null);
  perform pg_temp.post ('receipt', first_on + 6, 'VimoSEWA', 'Commission on policies', 'bank', 'vimo', (32000 + pg_temp.draw (i, 'vimo',
    16000)) * 100,
                        'mandali', 'insurance', null);
  perform pg_temp.post ('sales', first_on + 7, 'Members', 'Medicines sold in the areas', 'cash', 'sales',
    (12000 + pg_temp.draw (i, 'sales', 8000)) * 100,
                        'mandali', 'medicines', null);
  perform pg_temp.post ('purchase', first_on + 9, 'Maker of ayurvedic medicines', 'Bill ' || i % 1000, 'purchases', 'pharmacy',
    pg_temp.medicines_of (i), 'mandali', 'medicines', null);
  perform pg_temp.post ('payment', first_on + 11, 'Health workers', 'Honoraria of the month', 'honoraria', 'bank',
                        (34000 + pg_temp.draw (i, 'honoraria', 12000)) * 100, case when i % 3 = 0 then 'mandali' else 'project' end,
                        'camps', 'NEFT');
  perform pg_temp.post ('payment', first_on + 14, null, 'આરોગ્ય કેમ્પનો ખર્ચ', 'camps', 'cash', (4000 + pg_temp.draw (i, 'camp',
    4500)) * 100, 'trust',
                        'camps', null);
  perform pg_temp.post ('receipt', first_on + 17, 'Foundation', 'Grant for camps of the month', 'bank', 'grant',
                        (24000 + pg_temp.draw (i, 'grant', 18000)) * 100, 'project', 'camps', null);
  if not is_first then
    perform pg_temp.post ('payment', first_on + 19, 'Maker of ayurvedic medicines', 'Bill ' || (i - 1) % 1000, 'pharmacy', 'bank',
      pg_temp.medicines_of (i - 1), 'mandali', 'medicines', 'Cheque ' || 4500 + i);
  end if;
  perform pg_temp.post ('contra', first_on + 21, null, 'Cash to the bank', 'bank', 'cash', 500000, 'mandali', 'office', null);
  perform pg_temp.post ('payment', first_on + 25, null, 'Travel to the areas', 'travel', 'cash', (1500 + pg_temp.draw (i, 'travel',
    1500)) * 100, 'mandali',
                        'camps', null);
  perform pg_temp.post ('payment', first_on + 12, null, 'Meetings about insurance in the areas', 'travel', 'cash',
    (900 + pg_temp.draw (i, 'meetings', 900)) * 100, 'vimosewa', 'insurance', null);
  -- once, and too much of it in cash
  if extract (month from first_on) = 10 and first_on > pg_temp.until_day () - 365 then
    perform pg_temp.post ('contra', first_on + 15, null, 'Cash for the camp', 'cash', 'bank', 1200000, 'mandali', 'camps', null);
    perform pg_temp.post ('payment', first_on + 15, 'Tent house', 'Tent for the camp', 'camps', 'cash', 1200000, 'trust', 'camps', null);
  end if;
  perform pg_temp.pay_fees (first_on);
  if extract (month from first_on) in (6, 9, 12, 3) then
    perform pg_temp.post ('receipt', first_on + 26, 'SEWA Bank', 'Interest of the quarter', 'bank', 'interest',
      875000, 'mandali', 'office', null);
    perform pg_temp.post ('payment', first_on + 23, null, 'તાલીમ', 'training', 'bank', (9000 + pg_temp.draw (i, 'training',
      6000)) * 100, 'project', 'training',
                          null);
    perform pg_temp.charge_bodies ((first_on + interval '1 month' - interval '1 day')::date);
  end if;
end
$$;

-- The entry that ends a year: income and expenditure go to profit and loss.
create function pg_temp.end_year (last_on date) returns void language sql as
$$
  select core.add_voucher (jsonb_populate_record (null::core.voucher, jsonb_build_object (
           'kind', 'closing', 'dated_on', last_on, 'narration', 'Income and expenditure of the year')), core.result_lines (last_on));
$$;

do $$
declare
  begin_on constant date := (api.year_began (pg_temp.until_day ()) - interval '1 year')::date;
  month date;
begin
  if current_setting ('mandali.demo_count')::bigint > 5000 then
    return;
  end if;
  insert into core.account (group_code, name, name_gu, name_hi)
  select d.group_code, d.name, d.name_gu, d.name_hi from pg_temp.demo_account d;
  update core.account as a set tds = t.nature
    from (values ('fees', 'professional'), ('repairs', 'contract'), ('rent', 'rent')) t (code, nature)
   where a.account_id = pg_temp.account (t.code);
  -- the number that the Income-tax Department shows as a sample
  insert into core.pan (party, pan) values ('Chartered accountant', 'AAAPZ1234C');
  perform pg_temp.open_books (begin_on);
  perform core.post_year (begin_on, true);
  perform core.post_year ((begin_on + interval '1 year')::date, false);
  for month in select m::date from generate_series (begin_on::timestamp, pg_temp.until_day (), interval '1 month') m loop
    perform pg_temp.live_month (month, (extract (year from month) * 12 + extract (month from month))::bigint, month = begin_on);
    if extract (month from month) = 3 then
      perform pg_temp.end_year ((month + interval '1 month' - interval '1 day')::date);
    end if;
  end loop;
  -- What is older than a month is closed, the year before is audited.
  insert into core.period_step (period_id, state)
  select p.period_id, s.state
    from core.period p
   cross join (values (1, 'soft_closed'), (2, 'audited')) s (step, state)
   where s.step = 1 and p.last_on < pg_temp.until_day () - 31
      or s.step = 2 and p.last_on < begin_on and p.last_on < pg_temp.until_day () - 31
   order by s.step, p.first_on;
end
$$;

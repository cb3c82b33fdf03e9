-- Taking an application: it works, each rule refuses, the wrong role is refused, twice is once.
set session authorization test_clerk;
select record_id, number from api.apply_for_membership (md5 ('1')::uuid, ' Ranjanben ', 'Kanubhai', 'husband', 'Patel', 'રંજનબેન', 'કનુભાઈ', 'પટેલ',
  '1975-05-05', null, null, null, '+91 98250-12345', '12, Rohit Vas', 'Jalalpur', 'Dholka', 'Ahmedabad', '૩૮૨૨૨૫', 'garment', 'sevika', null,
  null, '૧૨૩૪', null, true, 'gu', '2025-03-31');
-- the same again
select record_id, number from api.apply_for_membership (md5 ('1')::uuid, ' Ranjanben ', 'Kanubhai', 'husband', 'Patel', 'રંજનબેન', 'કનુભાઈ', 'પટેલ',
  '1975-05-05', null, null, null, '+91 98250-12345', '12, Rohit Vas', 'Jalalpur', 'Dholka', 'Ahmedabad', '૩૮૨૨૨૫', 'garment', 'sevika', null,
  null, '૧૨૩૪', null, true, 'gu', '2025-03-31');
-- the next one lies in the next financial year
select record_id, number from api.apply_for_membership (md5 ('2')::uuid, 'Usha', null, null, null, null, null, null, null, null, 50, null, null,
  null, 'jalalpur', null, null, null, null, null, null, null, null, null, true, null, '2025-04-01');
-- no name, no place, no consent, no day
select api.apply_for_membership (md5 ('3')::uuid, ' ', null, null, null, null, null, null, null, null, 50, null, null, null, 'Bavla', null, null,
  null, null, null, null, null, null, null, true, null, '2025-04-01');
select api.apply_for_membership (md5 ('3')::uuid, 'Usha', null, null, null, null, null, null, null, null, 50, null, null, null, null, null, null,
  null, null, null, null, null, null, null, true, null, '2025-04-01');
select api.apply_for_membership (md5 ('3')::uuid, 'Usha', null, null, null, null, null, null, null, null, 50, null, null, null, 'Bavla', null, null,
  null, null, null, null, null, null, null, false, null, '2025-04-01');
select api.apply_for_membership (md5 ('3')::uuid, 'Usha', null, null, null, null, null, null, null, null, 50, null, null, null, 'Bavla', null, null,
  null, null, null, null, null, null, null, true, null, null);
-- too young by a day; by year; of age on the day
select api.apply_for_membership (md5 ('3')::uuid, 'Usha', null, null, null, null, null, null, '2007-04-02', null, null, null, null, null, 'Bavla',
  null, null, null, null, null, null, null, null, null, true, null, '2025-04-01');
select api.apply_for_membership (md5 ('3')::uuid, 'Usha', null, null, null, null, null, null, null, 2010, null, null, null, null, 'Bavla', null, null,
  null, null, null, null, null, null, null, true, null, '2025-04-01');
select number from api.apply_for_membership (md5 ('4')::uuid, 'Usha', null, null, null, null, null, null, '2007-04-01', null, null, null, null, null,
  'Bavla', null, null, null, null, null, null, null, null, null, true, null, '2025-04-01');
-- birth said twice, a wrong phone, a wrong PIN, a middle name of nobody
select api.apply_for_membership (md5 ('5')::uuid, 'Usha', null, null, null, null, null, null, '1970-01-01', 1970, null, null, null, null, 'Bavla',
  null, null, null, null, null, null, null, null, null, true, null, '2025-04-01');
select api.apply_for_membership (md5 ('5')::uuid, 'Usha', null, null, null, null, null, null, null, null, null, null, '12345', null, 'Bavla', null,
  null, null, null, null, null, null, null, null, true, null, '2025-04-01');
select api.apply_for_membership (md5 ('5')::uuid, 'Usha', null, null, null, null, null, null, null, null, null, null, null, null, 'Bavla', null,
  null, '012345', null, null, null, null, null, null, true, null, '2025-04-01');
select api.apply_for_membership (md5 ('5')::uuid, 'Usha', 'Rama', 'aunt', null, null, null, null, null, null, null, null, null, null, 'Bavla', null,
  null, null, null, null, null, null, null, null, true, null, '2025-04-01');
-- a full Aadhaar number in the name, the house, the SEWA number, the four digits: never kept, in any script or grouping
select api.apply_for_membership (md5 ('6')::uuid, 'Usha 234567890124', null, null, null, null, null, null, null, null, null, null, null, null,
  'Bavla', null, null, null, null, null, null, null, null, null, true, null, '2025-04-01');
select api.apply_for_membership (md5 ('6')::uuid, 'Usha', null, null, null, null, null, null, null, null, null, null, null, '2345-6789-0124',
  'Bavla', null, null, null, null, null, null, null, null, null, true, null, '2025-04-01');
select api.apply_for_membership (md5 ('6')::uuid, 'Usha', null, null, null, null, null, null, null, null, null, null, null, null,
  'Bavla', null, null, null, null, null, null, '૨૩૪૫ ૬૭૮૯ ૦૧૨૪', null, null, true, null, '2025-04-01');
select api.apply_for_membership (md5 ('6')::uuid, 'Usha', null, null, null, null, null, null, null, null, null, null, null, null,
  'Bavla', null, null, null, null, null, null, null, '234567890124', null, true, null, '2025-04-01');
-- twelve digits without the check digit are a number like any other
select number from api.apply_for_membership (md5 ('7')::uuid, 'Usha', null, null, null, null, null, null, null, null, null, null, null,
  '234567890123', 'Bavla', null, null, null, null, null, null, null, null, null, true, null, '2025-04-01');
-- a photograph is a picture
select api.apply_for_membership (md5 ('8')::uuid, 'Usha', null, null, null, null, null, null, null, null, null, null, null, null,
  'Bavla', null, null, null, null, null, null, null, null, 'no picture', true, null, '2025-04-01');
-- a reader may not; nobody may without a request id
reset session authorization;
set session authorization test_reader;
select api.apply_for_membership (md5 ('9')::uuid, 'Usha', null, null, null, null, null, null, null, null, null, null, null, null, 'Bavla', null,
  null, null, null, null, null, null, null, null, true, null, '2025-04-01');
select p.name, p.name_gu, p.phone, p.sex, p.aadhaar_last4, a.house, a.place, a.taluka, a.pin
  from api.person p cross join lateral api.address_on (p.person_id, '2025-06-01') a order by p.person_id;
select member_id, application_number, class, category, state from api.member_on ('2025-03-31') order by 1;
select member_id, application_number, class, category, state from api.member_on ('2025-04-01') order by 1;
reset session authorization;
select topic, relation, operation, row_count from audit.entry where request_id = md5 ('1')::uuid order by position;
select count (*) from core.request where record_id is null;

-- What may be corrected: the version says what the clerk saw; addresses are added, never changed.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_clerk;
select number from api.change_person (md5 ('1')::uuid, 1, 1, 'Ranjanben', 'Kanubhai', 'husband', 'Patel', 'રંજનબેન', 'કનુભાઈ', 'પટેલ',
  '1976-05-05', null, null, null, '98250 12346', 'bidi', 'aagewan', 'S-1', '4321');
select number from api.change_person (md5 ('1')::uuid, 1, 1, 'Ranjanben', 'Kanubhai', 'husband', 'Patel', 'રંજનબેન', 'કનુભાઈ', 'પટેલ',
  '1976-05-05', null, null, null, '98250 12346', 'bidi', 'aagewan', 'S-1', '4321');
-- somebody who still saw the first version
select api.change_person (md5 ('2')::uuid, 1, 1, 'Ranjan', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
select api.change_person (md5 ('2')::uuid, 1, 2, '', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
select api.change_person (md5 ('2')::uuid, 77, 1, 'Nobody', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
select number from api.change_address (md5 ('3')::uuid, 1, 2, '2025-05-01', '7, Ambika Nagar', 'Nikol', null, 'Ahmedabad', '382350');
select api.change_address (md5 ('4')::uuid, 1, 2, '2025-05-02', '8, Ambika Nagar', 'Nikol', null, 'Ahmedabad', '382350');
select api.change_address (md5 ('4')::uuid, 1, 3, '2025-05-02', '8, Ambika Nagar', 'Nikol', null, 'Ahmedabad', '38235');
-- the four digits as she writes them, as in an application
select number from api.change_person (md5 ('8')::uuid, 2, 1, 'Jyotsnaben', null, null, null, null, null, null, null, 1980, null, null, null, null, null,
  null, '૪૩૨૧');
select aadhaar_last4 from api.person where person_id = 2;
-- a picture begins like one
select number from api.change_photo (md5 ('5')::uuid, 1, 3, '\xffd8ffe000');
select api.change_photo (md5 ('6')::uuid, 1, 4, '\x00d8ffe000');
select api.change_photo (md5 ('6')::uuid, 1, 4, null);
select p.name, p.born_on, p.phone, p.occupation, p.row_version, m.category from api.person p join api.member m on m.person_id = p.person_id
 where p.person_id = 1;
select d.day, a.* from (values ('2025-04-30'::date), ('2025-05-01')) d (day) cross join lateral api.address_on (1, d.day) a;
reset session authorization;
set session authorization test_reader;
select api.change_address (md5 ('7')::uuid, 1, 4, '2025-05-02', null, 'Nikol', null, null, null);
reset session authorization;
select e.login, e.relation, e.operation, c.old, c.new - 'entered_at' from audit.entry e join audit.change c using (position)
 where e.request_id in (md5 ('1')::uuid, md5 ('5')::uuid) order by position, ordinal;
update core.address set house = 'Elsewhere';

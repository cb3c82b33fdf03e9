-- Three members and an applicant, made by the acts themselves: Ranjan (No. 1, 10 shares), Jyotsna (No. 2, 5),
-- Laxmi (No. 3, none), and Kokila who waits.
set session authorization test_officer;
select * from api.record_resolution (md5 ('r1')::uuid, 'board', '2024-04-13', 'Admit the applicants and allot their shares', 'અરજદારોને દાખલ કરવા', null);
select * from api.record_resolution (md5 ('r2')::uuid, 'board', '2025-06-14', 'Allow the transfers', null, null);
select * from api.apply_for_membership (md5 ('a1')::uuid, 'Ranjanben', 'Kanubhai', 'husband', 'Patel', 'રંજનબેન', 'કનુભાઈ', 'પટેલ',
  '1975-05-05', null, null, 'female', '9825012345', '12, Rohit Vas', 'Jalalpur', 'Dholka', 'Ahmedabad', '382225', 'garment', 'sevika',
  'ordinary', null, '1234', null, true, 'gu', '2024-03-01');
select * from api.apply_for_membership (md5 ('a2')::uuid, 'Jyotsnaben', 'Rameshbhai', 'father', 'Solanki', 'જ્યોત્સનાબેન', 'રમેશભાઈ', 'સોલંકી',
  null, 1980, null, 'female', null, null, 'Bavla', 'Bavla', 'Ahmedabad', null, 'farm', 'dai', 'ordinary', null, null, null, true, 'gu', '2024-03-02');
select * from api.apply_for_membership (md5 ('a3')::uuid, 'Laxmiben', 'Dahyabhai', 'husband', 'Vaghela', null, null, null,
  null, null, 50, 'female', null, null, 'Jalalpur', null, null, null, null, 'aagewan', 'nominal', null, null, null, true, 'hi', '2024-03-03');
select * from api.apply_for_membership (md5 ('a4')::uuid, 'Kokilaben', 'Natubhai', 'husband', 'Makwana', 'કોકિલાબેન', 'નટુભાઈ', 'મકવાણા',
  '1990-01-31', null, null, 'female', null, null, 'Sanand', null, null, null, null, null, null, null, null, null, true, 'gu', '2025-01-01');
select * from api.admit_member (md5 ('m1')::uuid, 1, 'BRD/24-25/001', '2024-04-13', null);
select * from api.admit_member (md5 ('m2')::uuid, 2, 'BRD/24-25/001', '2024-04-13', null);
select * from api.admit_member (md5 ('m3')::uuid, 3, 'BRD/24-25/001', '2024-04-13', null);
select * from api.allot_shares (md5 ('s1')::uuid, 1, 5, '2024-04-13', 'BRD/24-25/001', null);
select * from api.allot_shares (md5 ('s2')::uuid, 2, 5, '2024-04-13', 'BRD/24-25/001', null);
select * from api.allot_shares (md5 ('s3')::uuid, 1, 5, '2025-01-20', 'BRD/24-25/001', null);
reset session authorization;

-- A board and its members, put in at once: :voters women admitted in 2019, every tenth a midwife, every fifth of a village; two
-- who may not vote, an election's resolution, and three logins who may count.
insert into core.place (name, kind) values ('Raikhad', 'ward'), ('Kelia', 'village');
insert into core.person (own_name, middle_name, middle_relation, surname, own_name_gu, surname_gu, birth_year)
select 'Woman ' || i, 'Kanubhai', 'husband', 'Patel', 'બહેન ' || lpad (i::text, 4, '0'), 'પટેલ', 1960 + i % 30
  from generate_series (1, :voters) i order by i;
insert into core.address (person_id, from_on, house, place_id)
select p.person_id, '2019-04-01', null, l.place_id
  from core.person p join core.place l on l.name = case when p.person_id % 5 = 0 then 'Kelia' else 'Raikhad' end order by p.person_id;
insert into core.member (person_id, category, application_number, applied_on, member_number)
select p.person_id, case when p.person_id % 10 = 0 then 'dai' else 'sevika' end, core.numbered ('APP', '2019-04-01', p.person_id, 4),
       '2019-04-01', p.person_id
  from core.person p order by p.person_id;
insert into core.act (number, kind, member_id, value_on)
select core.numbered ('ADM', '2019-05-01', m.member_id, 4), 'admit', m.member_id, '2019-05-01' from core.member m order by m.member_id;
insert into core.admission (member_id, act_id, admitted_on) select a.member_id, a.act_id, a.value_on from core.act a order by a.act_id;
insert into core.login (login, full_name, roles) values ('test_clerk', 'Asha Clerk', '{clerk}'),
  ('test_director', 'Divya Director', '{director}'), ('test_accountant', 'Alka Accountant', '{accountant}');
set session authorization test_officer;
select * from api.record_resolution (md5 ('er1')::uuid, 'board', '2024-11-30', 'Call the election of the board', null, null);
reset session authorization;

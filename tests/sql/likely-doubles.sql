-- Who is likely the woman that is being typed, and an application of a woman who is known: it is hers, and nothing is lost.
\set ECHO none
\o /dev/null
\i setup/women.sql
set session authorization test_officer;
-- a namesake in another village, and a daughter-in-law on the same phone
select api.apply_for_membership (md5 ('b1')::uuid, 'Ranjanben', 'Kanubhai', 'husband', 'Patel', null, null, null, null, 1981, null, 'female', null,
  null, 'Viramgam', null, null, null, null, null, null, 'S-77', null, null, true, 'gu', '2025-01-02');
select api.apply_for_membership (md5 ('b2')::uuid, 'Hetalben', 'Maheshbhai', 'husband', 'Patel', null, null, null, null, 1999, null, 'female',
  '9825012345', null, 'Jalalpur', null, null, null, null, null, null, null, null, null, true, 'gu', '2025-01-02');
reset session authorization;
\o
\set ECHO all
create function pg_temp.likely (name text, name_gu text default null, phone text default null, born_on date default null,
                                birth_year integer default null, place text default null, sewa_number text default null,
                                aadhaar_last4 text default null, day date default '2025-06-14', most bigint default 3)
returns table (member_id bigint, name text, reason text, rule text, details text) language sql as $$
  select l.member_id, p.name, l.reason, l.rule, l.details
    from api.likely_doubles (name, name_gu, phone, born_on, birth_year, place, sewa_number, aadhaar_last4, day, most) l
    join api.person p on p.person_id = l.person_id order by l.place_in_list
$$;
set session authorization test_clerk;
-- nothing typed, one word, two words that many have: silence
select * from pg_temp.likely (null);
select * from pg_temp.likely ('Ranjanben', phone => '98250');
select * from pg_temp.likely ('Ranjan Patel');
select * from pg_temp.likely ('Meena Patel', place => 'Jalalpur');
-- the whole name, in any script and spelling
select * from pg_temp.likely ('Ranjan Kanu Patel');
select * from pg_temp.likely (null, 'રંજન કનુભાઈ પટેલ');
select * from pg_temp.likely ('रंजनबेन कनुभाई पटेल');
-- two words and one thing more
select * from pg_temp.likely ('Ranjan Patel', place => ' jalalpur ');
select * from pg_temp.likely ('Ranjan Patel', place => 'Viramgam');
select * from pg_temp.likely ('Ranjan Patel', born_on => '1975-05-05');
select * from pg_temp.likely ('Ranjan Patel', born_on => '1975-05-06');
select * from pg_temp.likely ('Ranjan Patel', aadhaar_last4 => '૧૨૩૪');
select * from pg_temp.likely ('Ranjan Patel', sewa_number => 'S-77');
select * from pg_temp.likely ('Ranjan Patel', phone => '+91 98250-12345');
-- a year alone only beside three words; then it comes before the namesake
select * from pg_temp.likely ('Ranjan Patel', birth_year => 1975);
select * from pg_temp.likely ('Ranjan Kanu Patel', birth_year => 1975);
-- the likeliest first, and no more than are wanted
select * from pg_temp.likely ('Ranjan Kanu Patel', phone => '9825012345', place => 'Viramgam', most => 2);
-- what a known woman's application would be refused by is told beforehand
select * from pg_temp.likely ('Kokila Natu Makwana');
select * from pg_temp.likely ('Jyotsna Ramesh Solanki', day => '2024-03-01');
-- not for those who may not read
reset session authorization;
set session authorization test_nobody;
select * from api.likely_doubles ('Ranjan Kanu Patel', null, null, null, null, null, null, null, '2025-06-14', 3);
reset session authorization;

-- Who comes back applies anew.
\set apply 'select record_id, number from api.apply_for_membership (request_id => gen_random_uuid (), own_name => :own_name, middle_name => null, middle_relation => null, surname => :surname, own_name_gu => :own_name_gu, middle_name_gu => null, surname_gu => null, born_on => :born_on, birth_year => null, age_said => null, sex => null, phone => :phone, house => :house, place => :place, taluka => null, district => null, pin => null, occupation => null, category => null, class => null, sewa_number => :sewa_number, aadhaar_last4 => null, photo => null, consent_given => true, consent_language => \'gu\', applied_on => :applied_on, person_id => :person_id);'
\set own_name '''Ranjan'''
\set surname null
\set own_name_gu null
\set born_on null
\set phone null
\set house null
\set place '''Jalalpur'''
\set sewa_number null
\set applied_on '''2025-06-14'''
\set person_id 1
set session authorization test_officer;
-- a member, an applicant who waits, and nobody
:apply
\set person_id 4
:apply
\set person_id 4711
:apply
-- she left: not before that day, then yes, and as the same person
select number from api.resign (md5 ('c1')::uuid, 2, '2025-06-14', 'moved', null);
select record_id from api.cease_member (md5 ('c2')::uuid, 2, '2025-06-14', 'resigned', null, 'BRD/25-26/001');
\set person_id 2
\set own_name '''Somebody else'''
\set applied_on '''2025-06-13'''
:apply
\set applied_on '''2025-06-20'''
\set phone '''98250 99999'''
\set own_name_gu '''બીજું'''
\set born_on '''1999-01-01'''
\set sewa_number '''S-12'''
\set house '''4, Rohit Vas'''
:apply
-- what she is known by stays, what was not known is added
select p.person_id, p.name, p.name_gu, p.born_on, p.birth_year, p.phone, p.sewa_number, p.row_version from api.person p where p.person_id = 2;
select a.from_on, a.house, a.place from api.address a where a.person_id = 2 order by a.address_id;
select m.member_id, m.member_number, m.application_number, m.state from api.member_on ('2025-06-20') m where m.person_id = 2 order by 1;
-- now her application waits; refused, she may apply again
:apply
select number from api.refuse_application (md5 ('c3')::uuid, 7, '2025-06-20', 'incomplete', null, 'BRD/25-26/001');
-- the same place without a house says nothing new
\set house null
\set phone null
\set sewa_number null
:apply
select count (*) as addresses from api.address a where a.person_id = 2;
select p.phone, p.sewa_number, p.row_version from api.person p where p.person_id = 2;
-- a woman who died does not apply
select record_id from api.cease_member (md5 ('c4')::uuid, 1, '2025-06-14', 'deceased', null, null);
\set person_id 1
:apply
-- who is known to be too young stays it, whatever is typed
reset session authorization;
update core.person set birth_year = null, born_on = '2010-01-01' where person_id = 5;
set session authorization test_officer;
select number from api.withdraw_application (md5 ('c5')::uuid, 5, '2025-06-14', null);
\set person_id 5
\set born_on '''1970-01-01'''
:apply
reset session authorization;
select * from core.find_faults (null);

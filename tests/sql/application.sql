-- From application to decision: check, money, signature, refusal, withdrawal; nobody is admitted by silence.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_officer;
select ordinal, what, is_met, is_needed, details from api.blockers_of (4, '2025-06-14') order by ordinal;
select api.check_application (md5 ('1')::uuid, 4, '2024-12-31');
select number from api.check_application (md5 ('1')::uuid, 4, '2025-01-05');
select number from api.receive_money (md5 ('2')::uuid, 4, '2025-01-06', 'cash', 500, 10000, null, null, 1, 'Ranjanben paid for her');
select api.receive_money (md5 ('3')::uuid, 4, '2025-01-06', 'cash', null, null, null, null, null, null);
select api.receive_money (md5 ('3')::uuid, 4, '2025-01-06', 'cash', -5, 100, null, null, null, null);
select api.receive_money (md5 ('3')::uuid, 4, '2025-01-06', 'gold', 5, 100, null, null, null, null);
select api.record_signature (md5 ('4')::uuid, 4, '2025-01-06', 'thumb', null);
select number from api.record_signature (md5 ('4')::uuid, 4, '2025-01-06', 'thumb', 'Witness: Meenaben');
select number from api.record_nomination (md5 ('5')::uuid, 4, '2025-01-06', null, 'Meenaben',
  '[{"name": "Hetal", "relation": "daughter", "percent": "100"}]');
select ordinal, what, is_met, details from api.blockers_of (4, '2025-06-14') order by ordinal;
select ordinal, what, is_met from api.blockers_of (4, '2025-01-05') order by ordinal;
select state from api.member_on ('2025-01-04') where member_id = 4;
select state from api.member_on ('2025-01-05') where member_id = 4;
-- when the rules make admission wait, it waits
reset session authorization;
set session authorization test_admin;
select number from api.set_parameter (md5 ('6')::uuid, 'admission_needs_photo', 1, '2025-06-14', 'BRD/25-26/001', 'Bye-law 5');
reset session authorization;
set session authorization test_officer;
select api.admit_member (md5 ('7')::uuid, 4, 'BRD/25-26/001', '2025-06-14', null);
select number from api.change_photo (md5 ('8')::uuid, 4, 1, '\xffd8ffe000');
select number from api.admit_member (md5 ('7')::uuid, 4, 'BRD/25-26/001', '2025-06-14', null);
select api.refuse_application (md5 ('9')::uuid, 4, '2025-06-14', 'incomplete', null, 'BRD/25-26/001');
-- a refusal has a reason and a resolution; a withdrawal is hers
select record_id, number from api.apply_for_membership (md5 ('b1')::uuid, 'Usha', null, null, null, null, null, null, null, null, 50, null, null, null, 'Bavla', null,
  null, null, null, null, 'associate', null, null, null, true, null, '2025-05-01', 'other', null, null);
select record_id, number from api.apply_for_membership (md5 ('b1')::uuid, 'Usha', null, null, null, null, null, null, null, null, 50, null, null, null, 'Bavla', null,
  null, null, null, null, 'associate', null, null, null, true, null, '2025-05-01', 'other', 'Her sister told her', null);
select record_id, number from api.apply_for_membership (md5 ('b2')::uuid, 'Tara', null, null, null, null, null, null, null, null, 50, null, null, null, 'Bavla', null,
  null, null, null, null, null, null, null, null, true, null, '2025-05-02', 'services', null, null);
select api.admit_member (md5 ('c0')::uuid, 5, 'BRD/25-26/001', '2025-06-14', null);
select api.refuse_application (md5 ('c1')::uuid, 5, '2025-06-14', null, null, 'BRD/25-26/001');
select api.refuse_application (md5 ('c1')::uuid, 5, '2025-06-14', 'whim', null, 'BRD/25-26/001');
select api.refuse_application (md5 ('c1')::uuid, 5, '2025-06-14', 'other', ' ', 'BRD/25-26/001');
select api.refuse_application (md5 ('c1')::uuid, 5, '2025-06-14', 'other', 'Lives in another State', null);
select number from api.refuse_application (md5 ('c1')::uuid, 5, '2025-06-14', 'other', 'Lives in another State', 'BRD/25-26/001');
select api.admit_member (md5 ('c2')::uuid, 5, 'BRD/25-26/001', '2025-06-14', null);
select number from api.withdraw_application (md5 ('c3')::uuid, 6, '2025-06-20', 'She moved');
select api.check_application (md5 ('c4')::uuid, 6, '2025-06-21');
select member_id, application_number, state from api.member_on ('2025-06-30') order by 1;
select number, received_on, way, fee_paise, share_paise, payer_member_id, words from api.receipt;
reset session authorization;
set session authorization test_clerk;
select api.refuse_application (md5 ('d1')::uuid, 6, '2025-06-14', 'incomplete', null, 'BRD/25-26/001');

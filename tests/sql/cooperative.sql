-- The cooperative itself, and rules that get new values by a resolution.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_admin;
select number from api.change_cooperative (md5 ('1')::uuid, 1, 'Shri Demo Mandali', 'શ્રી ડેમો મંડળી', 'Demo', 'REG/1', 'Ahmedabad', null);
select api.change_cooperative (md5 ('2')::uuid, 1, 'By somebody else', null, null, null, null, null);
select api.change_cooperative (md5 ('2')::uuid, 2, ' ', null, null, null, null, null);
select number from api.set_parameter (md5 ('3')::uuid, 'share_value', 20000, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
select number from api.set_parameter (md5 ('4')::uuid, 'transfer_wait', null, '2025-07-01', 'BRD/25-26/001', 'Bye-law 9');
select api.set_parameter (md5 ('5')::uuid, 'share_value', 0, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
select api.set_parameter (md5 ('5')::uuid, 'share_value', 20000, '2025-06-01', 'BRD/25-26/001', 'Bye-law 7');
select api.set_parameter (md5 ('5')::uuid, 'share_value', 20000, '2025-07-01', 'BRD/25-26/001', ' ');
select api.set_parameter (md5 ('5')::uuid, 'share_colour', 1, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
select api.set_parameter (md5 ('5')::uuid, 'admission_needs_photo', 2, '2025-07-01', 'BRD/25-26/001', 'Bye-law 5');
-- a value out of all sense is refused, before it is asked by which resolution
select api.set_parameter (md5 ('b1')::uuid, 'board_size', 999999, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
select api.set_parameter (md5 ('b2')::uuid, 'majority_ordinary_of', 9, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
select api.set_parameter (md5 ('b3')::uuid, 'majority_ordinary', 9901, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
select api.set_parameter (md5 ('b4')::uuid, 'majority_ordinary', 200, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
select api.set_parameter (md5 ('b5')::uuid, 'majority_two_thirds', 302, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
select api.set_parameter (md5 ('b6')::uuid, 'majority_ordinary', 103, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
select api.set_parameter (md5 ('b7')::uuid, 'majority_ordinary', 305, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
select number from api.set_parameter (md5 ('5')::uuid, 'admission_needs_photo', 1, '2025-07-01', 'BRD/25-26/001', 'Bye-law 5');
select api.change_cooperative (md5 ('9')::uuid, 2, 'Shri Demo Mandali', 'શ્રી ડેમો ૨૩૪૫ ૬૭૮૯ ૦૧૨૪', null, null, null, null);
select d.day, api.parameter_on ('share_value', d.day) from (values ('1962-04-30'::date), ('2025-06-30'), ('2025-07-01')) d (day);
reset session authorization;
set session authorization test_officer;
select api.set_parameter (md5 ('6')::uuid, 'share_value', 20000, '2025-07-01', 'BRD/25-26/001', 'Bye-law 7');
-- what is allotted from then on costs the new value; what went before stays
select number from api.allot_shares (md5 ('7')::uuid, 1, 2, '2025-07-01', 'BRD/25-26/001', null);
select number from api.allot_shares (md5 ('8')::uuid, 1, 2, '2025-06-30', 'BRD/25-26/001', null);
select value_on, share_count, paid_paise from api.share_movement order by movement_id desc limit 2;
select name, value, unit, valid_from, is_in_force, resolution_number from api.parameter where name in ('share_value', 'transfer_wait') order by 1, 4;
reset session authorization;
update core.parameter set value = 1;

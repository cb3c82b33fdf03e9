-- Shares paid bit by bit: called, paid share by share, in arrears, forfeited.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_officer;
select api.allot_shares (md5 ('1')::uuid, 2, 4, '2025-06-14', 'BRD/25-26/001', null, 10001);
select number from api.allot_shares (md5 ('1')::uuid, 2, 4, '2025-06-14', 'BRD/25-26/001', null, 2500);
select api.share_sum (2, '2025-06-14'), (select sum (paid_paise) from api.share_movement where member_id = 2), api.arrears_of (2, '2025-12-31');
select api.call_shares (md5 ('2')::uuid, 0, '2025-07-01', '2025-08-01', 'BRD/25-26/001');
select api.call_shares (md5 ('2')::uuid, 5000, '2025-07-01', '2025-06-30', 'BRD/25-26/001');
select number from api.call_shares (md5 ('2')::uuid, 5000, '2025-07-01', '2025-08-01', 'BRD/25-26/001');
-- due from its day on; fully paid shares owe nothing
select d.day, api.arrears_of (1, d.day) as ranjan, api.arrears_of (2, d.day) as jyotsna from (values ('2025-07-31'::date), ('2025-08-01')) d (day);
select api.receive_money (md5 ('3')::uuid, 2, '2025-08-02', 'cash', null, null, 20001, null, null, null);
select api.receive_money (md5 ('3')::uuid, 2, '2025-08-02', 'cash', null, null, 7500, null, null, null);
select number from api.receive_money (md5 ('3')::uuid, 2, '2025-08-02', 'cash', null, null, 10000, null, null, null);
select kind, share_count, first_number, last_number, paid_paise from api.share_movement where member_id = 2 order by movement_id;
select api.arrears_of (2, '2025-08-01') as before, api.arrears_of (2, '2025-08-02') as after;
-- a second call goes no higher than the value of the share: 2,500 + 5,000 + 5,000 is capped at 10,000
select number from api.call_shares (md5 ('4')::uuid, 5000, '2025-09-01', '2025-09-15', 'BRD/25-26/001');
select api.arrears_of (2, '2025-09-15');
-- only what is in arrears is forfeited, and what was paid stays with the cooperative
select api.forfeit_shares (md5 ('5')::uuid, 2, 1, '2025-10-01', 'BRD/25-26/001', 6, 'Paid in full');
select number from api.forfeit_shares (md5 ('5')::uuid, 2, 2, '2025-10-01', 'BRD/25-26/001', 18, 'Not paid after two notices');
select api.arrears_of (2, '2025-10-01'), api.share_sum (2, '2025-10-01'), api.held_numbers (2, '2025-10-01');
select sum (paid_paise) from api.share_movement where member_id = 2;
select number from api.receive_money (md5 ('6')::uuid, 2, '2025-10-02', 'bank', null, null, 5000, 'Her brother', null, null);
select api.arrears_of (2, '2025-10-02'), (select sum (paid_paise) from api.share_movement where member_id = 2);
-- what is paid before it is due lessens nothing on another share
select number from api.allot_shares (md5 ('7')::uuid, 1, 2, '2025-10-03', 'BRD/25-26/001', 201, 2500);
select number from api.call_shares (md5 ('8')::uuid, 2500, '2025-10-03', '2025-10-04', 'BRD/25-26/001');
select number from api.call_shares (md5 ('9')::uuid, 2500, '2025-10-03', '2025-11-04', 'BRD/25-26/001');
select number from api.receive_money (md5 ('10')::uuid, 1, '2025-10-05', 'cash', null, null, 5000, null, null, null);
select d.day, api.arrears_of (1, d.day) from (values ('2025-10-03'::date), ('2025-10-04'), ('2025-10-05'), ('2025-11-04')) d (day);

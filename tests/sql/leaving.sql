-- Leaving: resigning, ceased, settled; shares go back against a day of payment; expulsion is for the general body.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_officer;
select api.cease_member (md5 ('1')::uuid, 1, '2025-06-14', 'resigned', null, 'BRD/25-26/001');
select api.resign (md5 ('1')::uuid, 1, '2025-05-20', 'other', null);
select api.resign (md5 ('1')::uuid, 1, '2025-05-20', null, null);
select number from api.resign (md5 ('1')::uuid, 1, '2025-05-20', 'moved', null);
select api.resign (md5 ('2')::uuid, 1, '2025-05-21', 'moved', null);
select api.resign (md5 ('2')::uuid, 4, '2025-05-21', 'moved', null);
select api.cease_member (md5 ('3')::uuid, 1, '2025-05-19', 'resigned', null, 'BRD/24-25/001');
select api.cease_member (md5 ('3')::uuid, 1, '2025-06-14', 'resigned', null, null);
select api.cease_member (md5 ('3')::uuid, 1, '2025-06-14', 'expelled', null, 'BRD/25-26/001');
select api.cease_member (md5 ('3')::uuid, 1, '2025-06-14', 'transferred_all', null, 'BRD/25-26/001');
select api.cease_member (md5 ('3')::uuid, 1, '2025-06-14', 'other', null, 'BRD/25-26/001');
select number from api.cease_member (md5 ('3')::uuid, 1, '2025-06-14', 'resigned', null, 'BRD/25-26/001');
select api.cease_member (md5 ('4')::uuid, 1, '2025-06-15', 'deceased', null, null);
select api.allot_shares (md5 ('4')::uuid, 1, 1, '2025-06-14', 'BRD/25-26/001', null);
-- her shares go back: in two steps, each with its day of payment
select api.surrender_shares (md5 ('5')::uuid, 1, 11, '2025-06-14', 'BRD/25-26/001', null, '2025-09-30', null);
select api.surrender_shares (md5 ('5')::uuid, 1, 10, '2025-06-14', 'BRD/25-26/001', null, '2025-06-13', null);
select number from api.surrender_shares (md5 ('5')::uuid, 1, 6, '2025-06-14', 'BRD/25-26/001', null, '2025-09-30', null);
select number from api.surrender_shares (md5 ('6')::uuid, 1, 4, '2025-07-01', 'BRD/25-26/001', null, '2025-09-30', null);
select act_number, due_paise, due_on, paid_on from api.payout_due order by act_id;
select d.day, m.state from (values ('2025-05-19'::date), ('2025-05-20'), ('2025-06-14'), ('2025-07-01'), ('2025-10-01'), ('2025-10-02')) d (day)
 cross join lateral api.member_on (d.day) m where m.member_id = 1 order by 1;
select api.pay_out (md5 ('7')::uuid, 99, '2025-10-01', 'bank', null);
select number from api.pay_out (md5 ('7')::uuid, (select min (act_id) from api.payout_due), '2025-10-01', 'bank', 'UTR 1');
select api.pay_out (md5 ('8')::uuid, (select min (act_id) from api.payout_due), '2025-10-01', 'bank', 'UTR 1');
select number from api.pay_out (md5 ('8')::uuid, (select max (act_id) from api.payout_due), '2025-10-02', 'cash', null);
select d.day, m.state from (values ('2025-05-19'::date), ('2025-05-20'), ('2025-06-14'), ('2025-07-01'), ('2025-10-01'), ('2025-10-02')) d (day)
 cross join lateral api.member_on (d.day) m where m.member_id = 1 order by 1;
select sum (share_count), sum (paid_paise) from api.share_movement where member_id = 1;
-- who transfers all she holds is no member any more, by the same act
select number from api.transfer_shares (md5 ('9')::uuid, 2, 3, 5, '2025-06-14', 'BRD/25-26/001', null);
-- (Laxmi is a nominal member)
select number from api.admit_member (md5 ('a')::uuid, 4, 'BRD/25-26/001', '2025-06-14', null);
select number from api.transfer_shares (md5 ('9')::uuid, 2, 4, 5, '2025-06-14', 'BRD/25-26/001', null);
select member_id, state, ceased_on, ceased_reason from api.member_on ('2025-06-14') where member_id = 2;

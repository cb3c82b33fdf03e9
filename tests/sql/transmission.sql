-- Death: the shares pass to an heir who was admitted first, or their value is paid; a minor heir has no vote.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_officer;
select api.transmit_shares (md5 ('1')::uuid, 1, 2, 5, '2025-06-14', 'BRD/25-26/001', null);
select number from api.record_nomination (md5 ('2')::uuid, 1, '2025-01-01', null, 'Meenaben',
  '[{"name": "Hetal Patel", "relation": "daughter", "percent": "60"}, {"name": "Kiran Patel", "relation": "son", "percent": "40", "born_on": "2012-01-01", "guardian": "Kanubhai"}]');
select number from api.cease_member (md5 ('3')::uuid, 1, '2025-06-01', 'deceased', 'Death certificate seen', null);
select api.record_nomination (md5 ('4')::uuid, 1, '2025-06-02', null, null, '[{"name": "Late", "relation": "son", "percent": "100"}]');
-- the son is thirteen: as an heir he may apply, and is told from others by it
select api.apply_for_membership (md5 ('5')::uuid, 'Kiran', null, null, 'Patel', null, null, null, '2012-01-01', null, null, 'male', null, null, 'Jalalpur', null,
  null, null, null, null, null, null, null, null, true, null, '2025-06-05');
select api.apply_for_membership (md5 ('5')::uuid, 'Kiran', null, null, 'Patel', null, null, null, '2012-01-01', null, null, 'male', null, null, 'Jalalpur', null,
  null, null, null, null, null, null, null, null, true, null, '2025-06-05', 'heir', null, 2);
select number from api.apply_for_membership (md5 ('5')::uuid, 'Kiran', null, null, 'Patel', null, null, null, '2012-01-01', null, null, 'male', null, null, 'Jalalpur', null,
  null, null, null, null, null, null, null, null, true, null, '2025-06-05', 'heir', null, 1);
select api.transmit_shares (md5 ('6')::uuid, 1, 5, 4, '2025-06-14', 'BRD/25-26/001', null);
select number from api.admit_member (md5 ('7')::uuid, 5, 'BRD/25-26/001', '2025-06-14', null);
-- no year of waiting for heirs; not more than there is; not before the death
select api.transmit_shares (md5 ('6')::uuid, 1, 5, 11, '2025-06-14', 'BRD/25-26/001', null);
select number from api.transmit_shares (md5 ('6')::uuid, 1, 5, 4, '2025-06-14', 'BRD/25-26/001', 11);
select number from api.surrender_shares (md5 ('8')::uuid, 1, 6, '2025-06-14', 'BRD/25-26/001', null, '2025-07-31', 'Hetal Patel, daughter');
select api.held_numbers (1, '2025-06-14'), api.held_numbers (5, '2025-06-14');
select payee_name, due_paise from api.payout_due;
select kind, member_id, share_count, first_number, last_number, counterpart_member_id from api.share_movement where kind like 'transm%' order by movement_id;

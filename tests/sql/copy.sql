-- Certified copies: a serial without a gap, to somebody by somebody, the entry as it was certified; never undone.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_officer;
select api.issue_certified_copy (md5 ('1')::uuid, 1, '2025-06-14', ' ', null);
select api.issue_certified_copy (md5 ('1')::uuid, 4, '2025-06-14', 'Kokilaben Makwana', null);
select api.issue_certified_copy (md5 ('1')::uuid, 1, '2024-04-12', 'Ranjanben Patel', null);
select api.issue_certified_copy (md5 ('1')::uuid, 1, '2025-06-14', 'Ranjanben, Aadhaar 2345 6789 0124', null);
select api.issue_certified_copy (md5 ('1')::uuid, 1, '2025-06-14', 'Ranjanben', 'Aadhaar 2345 6789 0124');
-- what was refused took no number
select number from api.issue_certified_copy (md5 ('2')::uuid, 1, '2025-06-14', ' Ranjanben Patel ', 'For the bank');
select number from api.issue_certified_copy (md5 ('2')::uuid, 1, '2025-06-14', ' Ranjanben Patel ', 'For the bank');
select number from api.issue_certified_copy (md5 ('3')::uuid, 2, '2025-06-14', 'The Civil Court, Ahmedabad', null);
select number, member_id, issued_on, recipient, purpose, issued_by from api.certified_copy order by act_id;
select jsonb_pretty (entry) as entry from api.certified_copy order by act_id limit 1;
-- the register goes on; the copy says what it said
select number from api.transfer_shares (md5 ('4')::uuid, 1, 2, 5, '2025-06-14', 'BRD/25-26/001', null);
select c.entry ->> 'share_count' as certified, api.share_sum (c.member_id, c.issued_on) as held_now,
       c.entry = api.register_entry (c.member_id, c.issued_on) as is_still_so
  from api.certified_copy c order by c.act_id limit 1;
-- it is handed out: no undoing, and no hindrance to undoing an earlier act
select api.undo_act (md5 ('5')::uuid, (select max (act_id) from api.certified_copy), 'Typed by mistake');
select number is not null as undone from api.undo_act (md5 ('6')::uuid, (select max (act_id) from api.act where kind = 'transfer'), 'Typed by mistake');
reset session authorization;
update core.certified_copy set recipient = 'Somebody else';
delete from core.certified_copy;
select relation, operation, row_count from audit.entry where relation = 'core.certified_copy' order by position;
set session authorization test_clerk;
select api.issue_certified_copy (md5 ('7')::uuid, 1, '2025-06-14', 'Ranjanben Patel', null);
reset session authorization;
select * from core.find_faults (null);

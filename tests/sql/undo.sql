-- Undo: do, undo, compare everything; only the newest act, with a reason, once.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
-- every register on several days, as one text
create function pg_temp.registers () returns text language sql as $$
  select jsonb_agg (to_jsonb (x) order by x.day, x.member_id)::text
    from (select d.day, m.*, api.share_sum (m.member_id, d.day) as shares, api.held_numbers (m.member_id, d.day) as numbers,
                 (select jsonb_agg (to_jsonb (l) order by l.first_number) from api.held_lot (m.member_id, d.day) l) as lots,
                 (select sum (s.paid_paise) from api.share_movement s where s.member_id = m.member_id and s.value_on <= d.day) as paid,
                 api.arrears_of (m.member_id, d.day) as arrears,
                 (select jsonb_agg (to_jsonb (b) order by b.ordinal) from api.blockers_of (m.member_id, d.day) b) as blockers,
                 (select jsonb_agg (to_jsonb (n) order by n.act_id) from api.nomination n where n.member_id = m.member_id) as nominations,
                 (select jsonb_agg (to_jsonb (p) order by p.act_id) from api.payout_due p where p.member_id = m.member_id) as payouts,
                 (select jsonb_agg (to_jsonb (r) order by r.act_id) from api.receipt r where r.member_id = m.member_id) as receipts,
                 (select jsonb_agg (to_jsonb (c) order by c.act_id) from api.certificate c where c.member_id = m.member_id) as certificates
            from (values ('2024-04-13'::date), ('2025-01-20'), ('2025-06-13'), ('2025-06-14'), ('2025-12-31'), ('infinity')) d (day)
           cross join lateral api.member_on (d.day) m) x
$$;
-- what stays is there for those that come after it
create temporary table act_to_try (ordinal integer, words text, call text, stays boolean default false);
insert into act_to_try (ordinal, words, call) values
  (1, 'check', $$select api.check_application (md5 ('t1')::uuid, 4, '2025-06-14')$$),
  (2, 'receive', $$select api.receive_money (md5 ('t2')::uuid, 4, '2025-06-14', 'cash', 500, 10000, null, null, null, null)$$),
  (3, 'sign', $$select api.record_signature (md5 ('t3')::uuid, 4, '2025-06-14', 'signature', null)$$),
  (4, 'refuse', $$select api.refuse_application (md5 ('t4')::uuid, 4, '2025-06-14', 'incomplete', null, 'BRD/25-26/001')$$),
  (5, 'withdraw', $$select api.withdraw_application (md5 ('t5')::uuid, 4, '2025-06-14', null)$$),
  (6, 'admit', $$select api.admit_member (md5 ('t6')::uuid, 4, 'BRD/25-26/001', '2025-06-14', null)$$),
  (7, 'allot', $$select api.allot_shares (md5 ('t7')::uuid, 2, 7, '2025-06-14', 'BRD/25-26/001', null)$$),
  (8, 'allot part-paid', $$select api.allot_shares (md5 ('t8')::uuid, 2, 7, '2025-06-14', 'BRD/25-26/001', null, 2500)$$),
  (9, 'transfer', $$select api.transfer_shares (md5 ('t9')::uuid, 1, 2, 3, '2025-06-14', 'BRD/25-26/001', 2)$$),
  (10, 'transfer of all, with the cessation that it brings', $$select api.transfer_shares (md5 ('t10')::uuid, 2, 1, 5, '2025-06-14', 'BRD/25-26/001', null)$$),
  (11, 'surrender', $$select api.surrender_shares (md5 ('t11')::uuid, 1, 4, '2025-06-14', 'BRD/25-26/001', null, '2025-09-30', null)$$),
  (12, 'nominate', $$select api.record_nomination (md5 ('t12')::uuid, 1, '2025-06-14', null, null, '[{"name": "Hetal", "relation": "daughter", "percent": "100"}]')$$),
  (13, 'resign', $$select api.resign (md5 ('t13')::uuid, 1, '2025-06-14', 'moved', null)$$),
  (14, 'die', $$select api.cease_member (md5 ('t14')::uuid, 1, '2025-06-14', 'deceased', null, null)$$),
  (15, 'allot', $$select api.allot_shares (md5 ('t15')::uuid, 2, 4, '2025-06-14', 'BRD/25-26/001', null, 2500)$$),
  (16, 'call', $$select api.call_shares (md5 ('t16')::uuid, 5000, '2025-06-14', '2025-06-20', 'BRD/25-26/001')$$),
  (17, 'call', $$select api.call_shares (md5 ('t17')::uuid, 5000, '2025-06-14', '2025-06-20', 'BRD/25-26/001')$$),
  (18, 'receive on a call', $$select api.receive_money (md5 ('t18')::uuid, 2, '2025-06-21', 'cash', null, null, 10000, null, null, null)$$),
  (19, 'forfeit', $$select api.forfeit_shares (md5 ('t19')::uuid, 2, 2, '2025-07-01', 'BRD/25-26/001',
    (select max (l.first_number) from api.held_lot (2, '2025-06-14') l), 'Not paid after two notices')$$),
  (20, 'surrender', $$select api.surrender_shares (md5 ('t20')::uuid, 1, 4, '2025-06-14', 'BRD/25-26/001', null, '2025-09-30', null)$$),
  (21, 'pay out', $$select api.pay_out (md5 ('t21')::uuid, (select max (act_id) from api.payout_due), '2025-10-01', 'bank', 'UTR 1')$$),
  (22, 'certify', $$select api.issue_certificate (md5 ('t22')::uuid, 1, '2025-06-15')$$),
  (23, 'die', $$select api.cease_member (md5 ('t23')::uuid, 1, '2025-11-01', 'deceased', null, null)$$),
  (24, 'transmit', $$select api.transmit_shares (md5 ('t24')::uuid, 1, 2, 3, '2025-11-02', 'BRD/25-26/001', null)$$),
  (25, 'same woman', $$select api.same_woman (md5 ('t25')::uuid, 2, 4, '2025-11-02', null)$$);
update act_to_try set stays = true where ordinal in (15, 17, 20, 23);
create temporary table tried (ordinal integer, words text, changed boolean, is_as_before boolean);
do $$
declare
  try record;
  before text;
  changed text;
begin
  for try in select * from act_to_try order by ordinal loop
    before := pg_temp.registers ();
    set local session authorization test_officer;
    execute try.call;
    reset session authorization;
    continue when try.stays;
    changed := pg_temp.registers ();
    set local session authorization test_officer;
    perform api.undo_act (md5 ('undo' || try.ordinal)::uuid, (select max (a.act_id) from api.live_act a), 'Typed by mistake');
    reset session authorization;
    insert into tried values (try.ordinal, try.words, changed is distinct from before, pg_temp.registers () is not distinct from before);
  end loop;
end
$$;
select ordinal, words, changed, is_as_before from tried order by ordinal;
-- no kind of act was forgotten: never undone are only an application, which is withdrawn, a copy, which was handed out, and
-- an undo, which is final
select k.kind[1] as never_undone
  from regexp_matches ((select pg_get_constraintdef (c.oid) from pg_constraint c where c.conname = 'act_kind_check'), '''([a-z_]+)''', 'g') k (kind)
 where k.kind[1] not in (select a.kind from core.act a where a.act_id in (select u.undoes_id from core.act u where u.undoes_id is not null))
 order by 1;
select audit.first_break ();
select count (*) filter (where kind = 'undo') as undone, count (*) filter (where undoes_id is not null) as pointing from api.act;
-- only the newest, only once, only with a reason, never an undo
set session authorization test_officer;
select number from api.allot_shares (md5 ('1')::uuid, 1, 2, '2025-06-14', 'BRD/25-26/001', null);
select number from api.allot_shares (md5 ('2')::uuid, 1, 2, '2025-06-14', 'BRD/25-26/001', null);
select api.undo_act (md5 ('3')::uuid, (select act_id from api.act where number like 'SHR%' order by act_id desc offset 1 limit 1), 'Mistake');
select api.undo_act (md5 ('3')::uuid, (select max (act_id) from api.act where kind = 'allot'), ' ');
select record_id is not null as done from api.undo_act (md5 ('3')::uuid, (select max (act_id) from api.act where kind = 'allot'), 'Mistake');
select api.undo_act (md5 ('4')::uuid, (select max (act_id) from api.act where kind = 'allot'), 'Mistake');
select api.undo_act (md5 ('4')::uuid, (select max (act_id) from api.act where kind = 'undo'), 'Mistake');
select api.undo_act (md5 ('4')::uuid, (select max (act_id) from api.act where kind = 'apply'), 'Mistake');
-- an admission that was undone can be made again, under the number that is hers
select number from api.admit_member (md5 ('5')::uuid, 4, 'BRD/25-26/001', '2025-06-14', null);
reset session authorization;
set session authorization test_clerk;
select api.undo_act (md5 ('6')::uuid, 1, 'Mistake');

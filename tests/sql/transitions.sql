-- Every state of a membership, of a lot of shares and of a certificate, and in each of them every act: done, and what
-- she or they are then; or refused, and by which rule. No cell is missing.
\set ECHO none
\o /dev/null
\i setup/women.sql
set session authorization test_officer;
select api.record_resolution (md5 ('r3')::uuid, 'general', '2025-06-14', 'Expel a member', null, null);
reset session authorization;
\o
\set ECHO all
-- The steps that lead to a state, and the acts that are tried in it. :w is the woman or the holder, :d the act before.
create temporary table state (thing text, ordinal integer, name text, steps text[]);
create temporary table act (thing text, ordinal integer, name text, kind text, call text);
create temporary table step (name text, call text);
insert into step values
  ('apply', $$api.apply_for_membership (:r, 'Usha', null, null, null, null, null, null, null, null, 50, null, null, null, 'Bavla',
    null, null, null, null, null, 'ordinary', null, null, null, true, null, '2024-04-01')$$),
  ('apply just now', $$api.apply_for_membership (:r, 'Usha', null, null, null, null, null, null, null, null, 50, null, null, null, 'Bavla',
    null, null, null, null, null, 'ordinary', null, null, null, true, null, '2025-06-20')$$),
  ('check', $$api.check_application (:r, :w, '2025-06-20')$$),
  ('refuse', $$api.refuse_application (:r, :w, '2025-06-20', 'incomplete', null, 'BRD/25-26/001')$$),
  ('withdraw', $$api.withdraw_application (:r, :w, '2025-06-20', null)$$),
  ('admit', $$api.admit_member (:r, :w, 'BRD/24-25/001', '2024-04-13', null)$$),
  ('allot', $$api.allot_shares (:r, :w, 4, '2024-04-13', 'BRD/24-25/001', 101)$$),
  ('allot part-paid', $$api.allot_shares (:r, :w, 4, '2024-04-13', 'BRD/24-25/001', 101, 2500)$$),
  ('call', $$api.call_shares (:r, 7500, '2025-06-14', '2025-06-15', 'BRD/25-26/001')$$),
  ('call for later', $$api.call_shares (:r, 7500, '2025-06-14', '2099-06-15', 'BRD/25-26/001')$$),
  ('pay half the call', $$api.receive_money (:r, :w, '2025-06-20', 'cash', null, null, 15000, null, null, null)$$),
  ('pay the call', $$api.receive_money (:r, :w, '2025-06-20', 'cash', null, null, 30000, null, null, null)$$),
  ('resign', $$api.resign (:r, :w, '2025-06-14', 'moved', null)$$),
  ('accept', $$api.cease_member (:r, :w, '2025-06-20', 'resigned', null, 'BRD/25-26/001')$$),
  ('die', $$api.cease_member (:r, :w, '2025-06-20', 'deceased', null, null)$$),
  ('expel', $$api.cease_member (:r, :w, '2025-06-20', 'expelled', null, 'GEN/25-26/001')$$),
  ('end for another reason', $$api.cease_member (:r, :w, '2025-06-20', 'other', 'Marked twice', 'BRD/25-26/001')$$),
  ('transfer all', $$api.transfer_shares (:r, :w, 2, 4, '2025-06-20', 'BRD/25-26/001', null)$$),
  ('surrender all', $$api.surrender_shares (:r, :w, 4, '2025-06-20', 'BRD/25-26/001', null, null, null)$$),
  ('pay out', $$api.pay_out (:r, :d, '2025-06-21', 'bank', null)$$),
  ('forfeit all', $$api.forfeit_shares (:r, :w, 4, '2025-06-20', 'BRD/25-26/001', null, null)$$),
  ('transmit all', $$api.transmit_shares (:r, :w, 2, 4, '2025-06-20', 'BRD/25-26/001', null)$$),
  ('certify', $$api.issue_certificate (:r, :w, '2025-06-20')$$),
  ('print again', $$api.reprint_certificate (:r, (select max (c.act_id) from api.certificate c), 'Lost')$$),
  ('same woman', $$api.same_woman (:r, 2, :w, '2025-06-20', null)$$),
  ('undo', $$api.undo_act (:r, :d, 'Typed by mistake')$$);
insert into state values
  ('membership', 1, 'nobody', '{}'),
  ('membership', 2, 'applied', '{apply just now}'),
  ('membership', 3, 'applied, late', '{apply}'),
  ('membership', 4, 'under check', '{apply,check}'),
  ('membership', 5, 'refused', '{apply,refuse}'),
  ('membership', 6, 'withdrawn', '{apply,withdraw}'),
  ('membership', 7, 'refusal undone', '{apply,refuse,undo}'),
  ('membership', 8, 'active', '{apply,admit}'),
  ('membership', 9, 'active with shares', '{apply,admit,allot}'),
  ('membership', 10, 'admission undone', '{apply,admit,undo}'),
  ('membership', 11, 'resigning', '{apply,admit,allot,resign}'),
  ('membership', 12, 'ceased: resigned', '{apply,admit,allot,resign,accept}'),
  ('membership', 13, 'ceased: deceased', '{apply,admit,allot,die}'),
  ('membership', 14, 'ceased: expelled', '{apply,admit,allot,expel}'),
  ('membership', 15, 'ceased: other', '{apply,admit,allot,end for another reason}'),
  ('membership', 16, 'ceased: transferred all', '{apply,admit,allot,transfer all}'),
  ('membership', 17, 'ceased, shares surrendered', '{apply,admit,allot,die,surrender all}'),
  ('membership', 18, 'settled', '{apply,admit,allot,die,surrender all,pay out}'),
  ('membership', 19, 'second record of a member', '{apply,same woman}'),
  ('membership', 20, 'second record, undone', '{apply,same woman,undo}'),
  ('shares', 1, 'never allotted', '{apply,admit}'),
  ('shares', 2, 'allotted, paid', '{apply,admit,allot}'),
  ('shares', 3, 'allotted, part-paid', '{apply,admit,allot part-paid}'),
  ('shares', 4, 'called, not due yet', '{apply,admit,allot part-paid,call for later}'),
  ('shares', 5, 'in arrears', '{apply,admit,allot part-paid,call}'),
  ('shares', 6, 'half of them in arrears', '{apply,admit,allot part-paid,call,pay half the call}'),
  ('shares', 7, 'paid on call', '{apply,admit,allot part-paid,call,pay the call}'),
  ('shares', 8, 'of a member who died', '{apply,admit,allot,die}'),
  ('shares', 9, 'transferred', '{apply,admit,allot,transfer all}'),
  ('shares', 10, 'surrendered', '{apply,admit,allot,surrender all}'),
  ('shares', 11, 'surrendered and paid out', '{apply,admit,allot,surrender all,pay out}'),
  ('shares', 12, 'forfeited', '{apply,admit,allot part-paid,call,forfeit all}'),
  ('shares', 13, 'transmitted', '{apply,admit,allot,die,transmit all}'),
  ('shares', 14, 'allotment undone', '{apply,admit,allot,undo}'),
  ('certificate', 1, 'none, no shares', '{apply,admit}'),
  ('certificate', 2, 'none, shares', '{apply,admit,allot}'),
  ('certificate', 3, 'issued', '{apply,admit,allot,certify}'),
  ('certificate', 4, 'printed again', '{apply,admit,allot,certify,print again}'),
  ('certificate', 5, 'void: the shares have gone', '{apply,admit,allot,certify,surrender all}'),
  ('certificate', 6, 'undone', '{apply,admit,allot,certify,undo}'),
  ('certificate', 7, 'of a member who died', '{apply,admit,allot,certify,die}');
insert into act values
  ('membership', 1, 'apply', 'apply', (select call from step where name = 'apply')),
  ('membership', 2, 'check', 'check', $$api.check_application (:r, :w, '2025-07-01')$$),
  ('membership', 3, 'receive fee and share money', 'receive', $$api.receive_money (:r, :w, '2025-07-01', 'cash', 500, 10000, null, null, null, null)$$),
  ('membership', 4, 'sign', 'sign', $$api.record_signature (:r, :w, '2025-07-01', 'signature', null)$$),
  ('membership', 5, 'nominate', 'nominate', $$api.record_nomination (:r, :w, '2025-07-01', null, null, '[{"name": "Hetal", "relation": "daughter", "percent": "100"}]')$$),
  ('membership', 6, 'refuse', 'refuse', $$api.refuse_application (:r, :w, '2025-07-01', 'incomplete', null, 'BRD/25-26/001')$$),
  ('membership', 7, 'withdraw', 'withdraw', $$api.withdraw_application (:r, :w, '2025-07-01', null)$$),
  ('membership', 8, 'admit', 'admit', $$api.admit_member (:r, :w, 'BRD/25-26/001', '2025-07-01', null)$$),
  ('membership', 9, 'allot', 'allot', $$api.allot_shares (:r, :w, 2, '2025-07-01', 'BRD/25-26/001', null)$$),
  ('membership', 10, 'transfer from her', 'transfer', $$api.transfer_shares (:r, :w, 2, 1, '2025-07-01', 'BRD/25-26/001', null)$$),
  ('membership', 11, 'transfer to her', 'transfer', $$api.transfer_shares (:r, 1, :w, 1, '2025-07-01', 'BRD/25-26/001', 1)$$),
  ('membership', 12, 'surrender', 'surrender', $$api.surrender_shares (:r, :w, 1, '2025-07-01', 'BRD/25-26/001', null, null, null)$$),
  ('membership', 13, 'forfeit', 'forfeit', $$api.forfeit_shares (:r, :w, 1, '2025-07-01', 'BRD/25-26/001', null, null)$$),
  ('membership', 14, 'transmit from her', 'transmit', $$api.transmit_shares (:r, :w, 2, 1, '2025-07-01', 'BRD/25-26/001', null)$$),
  ('membership', 15, 'call', 'call', $$api.call_shares (:r, 100, '2025-07-01', '2025-07-01', 'BRD/25-26/001')$$),
  ('membership', 16, 'certify', 'certify', $$api.issue_certificate (:r, :w, '2025-07-01')$$),
  ('membership', 17, 'resign', 'resign', $$api.resign (:r, :w, '2025-07-01', 'moved', null)$$),
  ('membership', 18, 'cease: resigned', 'cease', $$api.cease_member (:r, :w, '2025-07-01', 'resigned', null, 'BRD/25-26/001')$$),
  ('membership', 19, 'cease: deceased', 'cease', $$api.cease_member (:r, :w, '2025-07-01', 'deceased', null, null)$$),
  ('membership', 20, 'cease: expelled', 'cease', $$api.cease_member (:r, :w, '2025-07-01', 'expelled', null, 'GEN/25-26/001')$$),
  ('membership', 21, 'cease: transferred all', 'cease', $$api.cease_member (:r, :w, '2025-07-01', 'transferred_all', null, 'BRD/25-26/001')$$),
  ('membership', 22, 'cease: other', 'cease', $$api.cease_member (:r, :w, '2025-07-01', 'other', 'Marked twice', 'BRD/25-26/001')$$),
  ('membership', 23, 'pay out', 'pay_out', $$api.pay_out (:r, (select max (p.act_id) from api.payout_due p where p.member_id = :w), '2025-07-01', 'cash', null)$$),
  ('membership', 24, 'undo the newest', 'undo', $$api.undo_act (:r, :d, 'Typed by mistake')$$),
  ('membership', 25, 'copy', 'copy', $$api.issue_certified_copy (:r, :w, '2025-07-01', 'The bank', null)$$),
  ('membership', 26, 'same woman as a member', 'same_woman', $$api.same_woman (:r, :w, 2, '2025-07-01', null)$$),
  ('shares', 1, 'allot these numbers', 'allot', $$api.allot_shares (:r, :w, 4, '2025-07-01', 'BRD/25-26/001', 101)$$),
  ('shares', 2, 'call', 'call', $$api.call_shares (:r, 7500, '2025-07-01', '2025-07-01', 'BRD/25-26/001')$$),
  ('shares', 3, 'receive on a call', 'receive', $$api.receive_money (:r, :w, '2025-07-01', 'cash', null, null, 7500, null, null, null)$$),
  ('shares', 4, 'transfer', 'transfer', $$api.transfer_shares (:r, :w, 1, 2, '2025-07-01', 'BRD/25-26/001', 101)$$),
  ('shares', 5, 'surrender', 'surrender', $$api.surrender_shares (:r, :w, 2, '2025-07-01', 'BRD/25-26/001', 101, null, null)$$),
  ('shares', 6, 'forfeit', 'forfeit', $$api.forfeit_shares (:r, :w, 2, '2025-07-01', 'BRD/25-26/001', 103, null)$$),
  ('shares', 7, 'transmit', 'transmit', $$api.transmit_shares (:r, :w, 1, 2, '2025-07-01', 'BRD/25-26/001', 101)$$),
  ('shares', 8, 'pay out', 'pay_out', $$api.pay_out (:r, (select max (p.act_id) from api.payout_due p where p.member_id = :w), '2025-07-01', 'cash', null)$$),
  ('shares', 9, 'certify', 'certify', $$api.issue_certificate (:r, :w, '2025-07-01')$$),
  ('shares', 10, 'undo the newest', 'undo', $$api.undo_act (:r, :d, 'Typed by mistake')$$),
  ('certificate', 1, 'certify', 'certify', $$api.issue_certificate (:r, :w, '2025-07-01')$$),
  ('certificate', 2, 'print again', 'certify', $$api.reprint_certificate (:r, (select max (c.act_id) from api.certificate c), 'Lost')$$),
  ('certificate', 3, 'allot more', 'allot', $$api.allot_shares (:r, :w, 2, '2025-07-01', 'BRD/25-26/001', null)$$),
  ('certificate', 4, 'surrender', 'surrender', $$api.surrender_shares (:r, :w, 1, '2025-07-01', 'BRD/25-26/001', null, null, null)$$),
  ('certificate', 5, 'undo the newest', 'undo', $$api.undo_act (:r, :d, 'Typed by mistake')$$);
-- What a thing is: of a woman her state; of shares who has them, how much of them is paid and what is owed; of a certificate
-- how many stand for her, and whether the newest holds.
create temporary table question (thing text, text text);
insert into question values
  ('membership', $$coalesce ((select m.state from api.member_on ('2025-07-01') m where m.member_id = :w), 'nobody')$$),
  ('shares', $$coalesce ((select string_agg (format ('%s of %s', case when h.member_id = :w then 'hers' else 'another''s' end,
       api.numbers_text (greatest (h.first_number, 101), least (h.last_number, 104))), ', ' order by h.first_number)
     from (select m.member_id, l.* from api.member m cross join lateral api.held_lot (m.member_id, '2025-07-01') l) h
    where h.last_number >= 101 and h.first_number <= 104), 'nobody''s')
     || ', paid ' || (select coalesce (sum (s.paid_paise), 0) from api.share_movement s where s.first_number between 101 and 104 and s.value_on <= '2025-07-01')
     || ', owed ' || (select sum (api.arrears_of (m.member_id, '2025-07-01')) from api.member m)$$),
  ('certificate', $$(select count (*) || ' issued, ' || coalesce (sum (c.print_count), 0) || ' printed, '
     || count (*) filter (where api.certificate_is_valid (c.member_id, c.numbers, '2025-07-01')) || ' valid'
     from api.certificate c where c.member_id = :w)$$);
create temporary table cell (thing text, state_ordinal integer, act_ordinal integer, answer text, before text, becomes text);
do $$
declare
  try record;
  call text;
  answer text;
  before text;
  becomes text;
  said text;
  w constant text := '(select max (m.member_id) from api.member m where m.member_id > 4)';
  d constant text := '(select max (a.act_id) from api.live_act a where ' || w || ' in (a.member_id, a.other_member_id) or a.member_id is null)';
begin
  for try in
    select s.thing, s.ordinal as state_ordinal, a.ordinal as act_ordinal, a.call, q.text as question,
           array (select p.call from unnest (s.steps) with ordinality t (name, place) join step p on p.name = t.name order by t.place) as calls
      from state s join act a on a.thing = s.thing join question q on q.thing = s.thing order by s.thing, s.ordinal, a.ordinal
  loop
    begin
      set local session authorization test_officer;
      foreach call in array try.calls loop
        execute 'select ' || replace (replace (replace (call, ':r', 'gen_random_uuid ()'), ':w', w), ':d', d);
      end loop;
      execute 'select ' || replace (try.question, ':w', w) into before;
      begin
        execute 'select ' || replace (replace (replace (try.call, ':r', 'gen_random_uuid ()'), ':w', w), ':d', d);
        answer := 'done';
      exception when others then
        get stacked diagnostics answer = constraint_name, said = message_text;
        answer := coalesce (nullif (answer, ''), said);
      end;
      execute 'select ' || replace (try.question, ':w', w) into becomes;
      -- all of it is taken back, and only what was seen stays
      raise exception using errcode = 'MN099', message = answer, hint = becomes, detail = before;
    exception when sqlstate 'MN099' then
      get stacked diagnostics answer = message_text, becomes = pg_exception_hint, before = pg_exception_detail;
    end;
    insert into cell values (try.thing, try.state_ordinal, try.act_ordinal, answer, before, becomes);
  end loop;
end
$$;
\set table 'select s.name as :"thing", a.name as act, c.answer, case when c.answer = \'done\' then c.becomes end as then from cell c join state s on s.thing = c.thing and s.ordinal = c.state_ordinal join act a on a.thing = c.thing and a.ordinal = c.act_ordinal where c.thing = :\'thing\' order by s.ordinal, a.ordinal;'
\set thing membership
:table
\set thing shares
:table
\set thing certificate
:table
-- Complete: every state has every act; every kind of act is tried; every state that api.member_on knows is among them;
-- and a refused act left everything as it was.
select s.thing, count (*) as missing_cells
  from state s join act a on a.thing = s.thing
  left join cell c on c.thing = s.thing and c.state_ordinal = s.ordinal and c.act_ordinal = a.ordinal
 where c.answer is null group by s.thing;
select k.kind[1] as never_tried
  from regexp_matches ((select pg_get_constraintdef (c.oid) from pg_constraint c where c.conname = 'act_kind_check'), '''([a-z_]+)''', 'g') k (kind)
 where k.kind[1] not in (select a.kind from act a) order by 1;
select s.thing, s.name as state, a.name as act, c.before, c.becomes
  from cell c join state s on s.thing = c.thing and s.ordinal = c.state_ordinal
  join act a on a.thing = c.thing and a.ordinal = c.act_ordinal
 where c.answer <> 'done' and c.becomes is distinct from c.before;
select count (*) as cells, count (*) filter (where answer = 'done') as done, count (distinct answer) - 1 as rules from cell;

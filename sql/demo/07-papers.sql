-- What stands behind each membership: the signed application, its receipt, her nominees, certificates of some.
-- Resignations come before the cessations that they led to; what was due to those who left has been paid.
-- Without a look at what was filled so far the planner walks through all of it for each woman.
analyze core.act, core.share_movement, core.member;

insert into core.act (number, kind, member_id, value_on, words, entered_at)
select core.numbered (a.series, a.day, row_number () over (partition by a.series, core.financial_year (a.day) order by a.day, a.i),
  case when a.series = 'RCP' then 5 else 4 end),
       a.kind, a.i, a.day, a.words, a.day + time '12:00' at time zone 'Asia/Kolkata'
  from (select w.i, 'SIG' as series, 'sign' as kind, w.applied_on as day,
               case when pg_temp.draw (w.i, 'thumb', 10) < 4 then 'Witness: the secretary' end as words
          from demo_woman w where not w.is_applicant or pg_temp.draw (w.i, 'signed', 10) < 7
         union all
        select w.i, 'RCP', 'receive', w.applied_on, null
          from demo_woman w where not w.is_applicant or pg_temp.draw (w.i, 'paid', 10) < 6
         union all
        select w.i, 'NOM', 'nominate', w.applied_on, null
          from demo_woman w where not w.is_applicant or pg_temp.draw (w.i, 'nominated', 10) < 5
         union all
        select w.i, 'RSG', 'resign', w.left_on - 30, null from demo_woman w where w.left_on is not null and w.reason = 'resigned'
         union all
        select w.i, 'CER', 'certify', w.joined_on + 30, null
          from demo_woman w
         where not w.is_applicant and w.left_on is null and w.joined_on + 30 <= pg_temp.until_day () and pg_temp.draw (w.i,
           'certificate', 10) < 6) a
 order by a.day, a.series, a.i;

insert into core.signature (act_id, member_id, given_on, way)
select a.act_id, a.member_id, a.value_on, case when a.words is null then 'signature' else 'thumb' end
  from core.act a where a.kind = 'sign' order by a.act_id;

insert into core.receipt (act_id, member_id, received_on, way, fee_paise, share_paise)
select a.act_id, a.member_id, a.value_on, case when pg_temp.draw (a.member_id, 'way', 10) < 8 then 'cash' else 'bank' end, 500,
       coalesce ((select m.paid_paise from core.share_movement m join core.act t on t.act_id = m.act_id
                   where m.member_id = a.member_id and t.kind = 'allot' order by m.movement_id limit 1), 50000)
  from core.act a where a.kind = 'receive' order by a.act_id;

insert into core.nomination (act_id, member_id, recorded_on, witness)
select a.act_id, a.member_id, a.value_on, 'The secretary' from core.act a where a.kind = 'nominate' order by a.act_id;

insert into core.nominee (act_id, ordinal, name, name_gu, relation, percent)
select a.act_id, n.ordinal, n.latin || ' ' || coalesce (p.surname, ''), n.gu || ' ' || coalesce (p.surname_gu, ''), n.relation, n.percent
  from core.act a
  join core.member m on m.member_id = a.member_id
  join core.person p on p.person_id = m.person_id
 cross join lateral (values (1, (array['Hetal', 'Kiran', 'Jigna', 'Sonal'])[1 + pg_temp.draw (a.member_id, 'nominee', 4)],
                                (array['હેતલ', 'કિરણ', 'જિજ્ઞા', 'સોનલ'])[1 + pg_temp.draw (a.member_id, 'nominee', 4)], 'daughter',
                             case when pg_temp.draw (a.member_id, 'two nominees', 3) = 0 then 60 else 100 end),
                            (2, 'Mukesh', 'મુકેશ', 'son', 40)) n (ordinal, latin, gu, relation, percent)
 where a.kind = 'nominate' and (n.ordinal = 1 or pg_temp.draw (a.member_id, 'two nominees', 3) = 0)
 order by a.act_id, n.ordinal;

insert into core.resignation (act_id, member_id, tendered_on, reason)
select a.act_id, a.member_id, a.value_on, (array['moved', 'age_or_illness', 'needs_money',
  'no_use'])[1 + pg_temp.draw (a.member_id, 'why', 4)]
  from core.act a where a.kind = 'resign' order by a.act_id;

insert into core.certificate (act_id, certificate_number, member_id, issued_on, share_count, numbers, paid_paise, check_code)
select a.act_id, row_number () over (order by a.act_id), a.member_id, a.value_on, h.n,
       h.first_number || '–' || h.last_number, h.paid, upper (substr (encode (sha256 (convert_to (a.number, 'UTF8')), 'hex'), 1, 8))
  from core.act a
 cross join lateral (select m.share_count as n, m.first_number, m.last_number, m.paid_paise as paid
                       from core.share_movement m where m.member_id = a.member_id and m.kind = 'allot' order by m.movement_id limit 1) h
 where a.kind = 'certify'
 order by a.act_id;

insert into core.certificate_print (act_id, is_first, printed_at)
select c.act_id, true, c.issued_on + time '12:30' at time zone 'Asia/Kolkata' from core.certificate c order by c.act_id;

insert into core.payout_due (act_id, member_id, payee_name, due_paise, due_on)
select m.act_id, m.member_id, case when c.reason = 'deceased' then 'Her nominee' end, -sum (m.paid_paise), m.value_on + 60
  from core.share_movement m
  join core.cessation c on c.member_id = m.member_id
 where m.kind = 'surrender'
 group by m.act_id, m.member_id, c.reason, m.value_on
 order by m.act_id;

insert into core.act (number, kind, member_id, value_on, entered_at)
select core.numbered ('PAY', d.due_on, row_number () over (partition by core.financial_year (d.due_on) order by d.due_on,
  d.act_id), 5), 'pay_out',
       d.member_id, d.due_on, d.due_on + time '13:00' at time zone 'Asia/Kolkata'
  from core.payout_due d where d.due_on < pg_temp.until_day ()
 order by d.due_on, d.act_id;

insert into core.payout (act_id, due_act_id, paid_on, way)
select p.act_id, d.act_id, p.value_on, 'bank'
  from (select a.act_id, a.member_id, a.value_on, row_number () over (partition by a.member_id, a.value_on order by a.act_id) as place
          from core.act a where a.kind = 'pay_out') p
  join (select d.*, row_number () over (partition by d.member_id, d.due_on order by d.act_id) as place from core.payout_due d) d
    on d.member_id = p.member_id and d.due_on = p.value_on and d.place = p.place
 order by p.act_id;

-- The counters go on where the demo ends.
insert into core.counter (series, year, last)
select split_part (number, '/', 1), split_part (number, '/', 2), max (split_part (number, '/', 3)::bigint)
  from (select r.number from core.resolution r
         union all select a.number from core.act a) numbered (number)
 group by 1, 2
 union all
select 'certificate', '', max (c.certificate_number) from core.certificate c having max (c.certificate_number) is not null;

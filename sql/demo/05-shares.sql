-- Shares: allotted at admission, more for some years later, a few handed on, all given back by those who left.
create temporary table demo_board on commit drop as
  select r.passed_on, min (r.resolution_id) as admits, max (r.resolution_id) as releases
    from core.resolution r where r.body = 'board' group by r.passed_on;

create temporary table demo_allotment on commit drop as
  select a.i, a.value_on, a.n, a.is_more,
         sum (a.n) over (order by a.value_on, a.is_more, a.i) - a.n + 1 as first_number,
         sum (a.n) over (order by a.value_on, a.is_more, a.i) as last_number
    from (select w.i, w.joined_on as value_on, w.share_count as n, false as is_more from demo_woman w where not w.is_applicant
           union all
          select w.i, w.more_on, 10, true from demo_woman w where w.more_on is not null) a;

create temporary table demo_act on commit drop as
  select x.*, core.numbered ('SHR', x.value_on, dense_rank () over (partition by core.financial_year (x.value_on)
                                                              order by x.value_on, x.step, x.i, x.first_number), 5) as act_number
    from (select a.value_on, 1 as step, a.i, 'allot' as kind, a.n as share_count, a.first_number, a.last_number,
                 null::bigint as other
            from demo_allotment a
           union all
          -- one in six of those who took more hands her first shares on, three years after the second lot at the earliest
          select b.passed_on, 2, w.i, 'transfer', a.n, a.first_number, a.last_number, t.i
            from demo_woman w
            join demo_allotment a on a.i = w.i and not a.is_more
           cross join lateral (select c.passed_on from demo_board c
                                where c.passed_on > w.more_on + 1100 order by c.passed_on limit 1) b
           cross join lateral (select o.i from demo_woman o
                                where o.i = 1 + pg_temp.draw (w.i, 'to', greatest (w.i - 1, 1)) and o.i <> w.i
                                  and o.left_on is null and o.more_on is null and not o.is_applicant) t
           where w.more_on is not null and pg_temp.draw (w.i, 'hands on', 6) = 0
           union all
          select w.left_on, 3, w.i, 'surrender', a.n, a.first_number, a.last_number, null
            from demo_woman w
            join demo_allotment a on a.i = w.i
           where w.left_on is not null) x;

insert into core.act (number, kind, member_id, other_member_id, value_on, resolution_id, entered_at)
select a.act_number, a.kind, a.i, a.other, a.value_on, case when a.step = 1 then b.admits else b.releases end,
       a.value_on + time '17:30' at time zone 'Asia/Kolkata'
  from demo_act a
  join demo_board b on b.passed_on = a.value_on
 order by a.value_on, a.step, a.i, a.first_number;

insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on,
                                 counterpart_member_id)
select c.act_id, side.kind, side.member_id, side.sign * a.share_count, a.first_number, a.last_number,
       side.sign * a.share_count * 10000, a.value_on, side.other_id
  from demo_act a
  join core.act c on c.number = a.act_number
 cross join lateral (values ('allot', 'allot', 1, a.i, null::bigint), ('surrender', 'surrender', -1, a.i, null),
                            ('transfer', 'transfer_out', -1, a.i, a.other), ('transfer', 'transfer_in', 1, a.other, a.i))
            side (of_kind, kind, sign, member_id, other_id)
 where side.of_kind = a.kind
 order by c.act_id, side.sign;

insert into core.act (number, kind, member_id, value_on, resolution_id, words, entered_at)
select core.numbered ('CES', w.left_on, row_number () over (partition by core.financial_year (w.left_on) order by w.left_on, w.i), 4),
       'cease', w.i, w.left_on, b.releases, case w.reason when 'other' then 'Moved to her daughter in another State' end,
       w.left_on + time '18:00' at time zone 'Asia/Kolkata'
  from demo_woman w
  join demo_board b on b.passed_on = w.left_on
 order by w.left_on, w.i;

insert into core.cessation (member_id, act_id, ceased_on, reason)
select a.member_id, a.act_id, a.value_on, w.reason
  from core.act a
  join demo_woman w on w.i = a.member_id
 where a.kind = 'cease'
 order by a.act_id;

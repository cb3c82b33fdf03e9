-- A board of fifteen is elected each five years; the newest one sits. In the term before, one
-- woman resigned and another came for the rest of it. Offices change hands with the term.
create temporary table demo_director on commit drop as
  select chosen.i, chosen.place, term.from_on, (term.from_on + interval '5 years')::date as ends_on,
         row_number () over (partition by chosen.place order by term.from_on desc) as terms_ago,
         count (*) over (partition by term.from_on) as n
    from (select make_date (y, 9, 20) as from_on
            from generate_series (1993, extract (year from pg_temp.until_day ())::integer, 5) y) term
   cross join lateral
         (select w.i, row_number () over (order by pg_temp.draw (w.i, 'board' || term.from_on, 1000000), w.i) as place
            from demo_woman w
           where not w.is_applicant and w.joined_on < term.from_on - 365 and w.left_on is null
             and w.i <= 3000
           order by place
           limit 16) chosen
   where term.from_on < pg_temp.until_day ();

-- the sixteenth comes for the one who resigned, or not at all
insert into core.seat (body, member_id, office, place_id, way, from_on, term_ends_on, until_on, end_reason, end_words, entered_at)
select 'board', d.i, 'director', p.place_id, case d.place when 16 then 'casual' else 'elected' end, b.from_on, d.ends_on, b.until_on,
       case when b.until_on < d.ends_on then 'resigned' when b.until_on is not null then 'term' end,
       case when b.until_on < d.ends_on then 'Moved to her son' end, b.from_on + time '18:30' at time zone 'Asia/Kolkata'
  from demo_director d
 cross join lateral (select d.n = 16 and d.terms_ago = 2 and d.place in (7, 16) as is_changed) c
 cross join lateral
       (select case when c.is_changed and d.place = 16 then d.from_on + 1140 else d.from_on end as from_on,
               case when c.is_changed and d.place = 7 then d.from_on + 1100
                    when d.ends_on <= pg_temp.until_day () then d.ends_on end as until_on) b
  join core.seat_place p on p.body = 'board' and p.ordinal = case d.place when 16 then 7 else d.place end
 where d.place <= 15 or c.is_changed
 order by b.from_on, d.place;

insert into core.office (seat_id, office, from_on, until_on, end_reason, entered_at)
select s.seat_id, o.office, s.from_on, s.until_on, case when s.until_on is not null then 'term' end, s.entered_at
  from core.seat s
  join core.seat_place p on p.place_id = s.place_id
  join (values (1, 'chairperson'), (2, 'vice_chairperson'), (3, 'secretary'), (4, 'treasurer')) o (ordinal, office) on o.ordinal = p.ordinal
 order by s.from_on, p.ordinal;

-- The chairwoman before handed over most of what she had.
insert into core.hand_over_step (office_id, thing, outcome, words, entered_at)
select o.office_id, t.code, case t.code when 'deposits' then 'missing' else 'handed_over' end,
       case t.code when 'keys' then 'Two of the office, one of the safe'
                   when 'deposits' then 'One receipt is with the bank for renewal' end,
       o.until_on + 2 + time '12:00' at time zone 'Asia/Kolkata'
  from (select f.office_id, f.until_on from core.office f
         where f.office = 'chairperson' and f.until_on is not null order by f.until_on desc limit 1) o
 cross join core.hand_over_thing t
 where 'chairperson' = any (t.offices) and t.code not in ('logins', 'property')
 order by t.ordinal;

-- One woman who supplied the office is kept off the board as long as she does.
insert into core.bar (member_id, ground, from_on, words, entered_at)
select min (d.i), 'contract', make_date (extract (year from pg_temp.until_day ())::integer - 1, 4, 1), 'Supplies the tea of the office',
       make_date (extract (year from pg_temp.until_day ())::integer - 1, 4, 3) + time '11:00' at time zone 'Asia/Kolkata'
  from demo_director d
 where d.terms_ago > 2 and not exists (select from core.seat s where s.member_id = d.i and s.until_on is null)
having min (d.i) is not null;

-- A board of fifteen is elected each five years; the newest one sits.
insert into core.seat (body, member_id, office, from_on, until_on, entered_at)
select 'board', chosen.i,
       coalesce ((array['chairperson', 'vice_chairperson', 'secretary', 'treasurer'])[chosen.place], 'director'),
       term.from_on, case when term.from_on + interval '5 years' <= pg_temp.until_day () then (term.from_on + interval '5 years')::date end,
       term.from_on + time '18:30' at time zone 'Asia/Kolkata'
  from (select make_date (y, 9, 20) as from_on
          from generate_series (1993, extract (year from pg_temp.until_day ())::integer, 5) y) term
 cross join lateral
       (select w.i, row_number () over (order by pg_temp.draw (w.i, 'board' || term.from_on, 1000000), w.i) as place
          from demo_woman w
         where not w.is_applicant and w.joined_on < term.from_on - 365 and w.left_on is null
           and w.i <= 3000
         order by place
         limit 15) chosen
 where term.from_on < pg_temp.until_day ()
 order by term.from_on, chosen.place;

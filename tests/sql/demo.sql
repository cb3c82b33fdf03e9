-- The demo: the same from the same seed, true to its own rules, refused where members are.
\set ECHO none
\o /dev/null
begin;
set local role mandali_owner;
\set shareholders 400
\set seed 7
\set last_day 2026-03-31
\i ../../sql/demo/01-settings.sql
;
\i ../../sql/demo/02-words.sql
\i ../../sql/demo/03-meetings.sql
\i ../../sql/demo/04-women.sql
\i ../../sql/demo/05-shares.sql
\i ../../sql/demo/06-board.sql
\i ../../sql/demo/07-papers.sql
\i ../../sql/demo/08-open-cases.sql
commit;
\o
\set ECHO all
select state, count (*) from api.member_on ('2026-03-31') group by 1 order by 1;
select kind, count (*), sum (share_count) from api.share_movement group by 1 order by 1;
select coalesce (office, state) as office, count (*) from api.seats_on ('2026-03-31') group by 1 order by 1;
-- the same women from the same seed
select m.member_number, p.name, p.name_gu, a.place, m.admitted_on from api.member_on ('2026-03-31') m join api.person p using (person_id)
 cross join lateral api.address_on (m.person_id, '2026-03-31') a where m.member_number in (1, 100, 300) order by 1;
-- papers stand behind each membership
select kind, count (*) from api.live_act group by 1 order by 1;
select count (*) as not_a_hundred from (select sum (e.percent) as total from api.nominee e group by e.act_id) x where total <> 100;
select count (*) as void from api.certificate c where not api.certificate_is_valid (c.member_id, c.numbers, '2026-03-31');
-- the trail holds; the register adds up; each number is held once; nobody is below nothing on any day
select audit.first_break ();
select sum (s.share_count) = sum (s.share_count) filter (where s.kind in ('allot', 'surrender')) as adds_up,
       sum (s.paid_paise) = sum (s.share_count) * 10000 as paid_up
  from api.share_movement s;
select (select sum (share_count) from api.share_movement) = sum (l.last_number - l.first_number + 1) as held_once,
       sum (l.last_number - l.first_number + 1) = (select sum (upper (r) - lower (r)) from (select unnest (range_agg (int8range (h.first_number, h.last_number, '[]'))) as r
         from api.member n cross join lateral api.held_lot (n.member_id, 'infinity') h) x) as without_overlap
  from api.member m cross join lateral api.held_lot (m.member_id, 'infinity') l;
select count (*) as below_nothing from
  (select sum (share_count) over (partition by member_id order by value_on, movement_id) as held from api.share_movement) h where h.held < 0;
-- every act follows its resolution, every transfer its year, every admission its application, every woman is of age
select count (*) as before_its_resolution from api.share_movement s join api.resolution r using (resolution_id) where r.passed_on > s.value_on;
select count (*) as too_early from api.share_movement o
 where o.kind = 'transfer_out' and exists (select from api.share_movement i where i.member_id = o.member_id and i.share_count > 0
   and i.first_number <= o.first_number and i.last_number >= o.last_number and i.value_on < o.value_on and i.value_on + interval '12 months' > o.value_on);
select count (*) as before_her_application from api.member m join api.admission a using (member_id) where a.admitted_on < m.applied_on;
select count (*) as under_age from api.member m join api.person p using (person_id)
 where api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, m.applied_on) < 18;
-- numbers have no hole, and the counters go on where the demo ends
select series, count (*) as holes from (
  select split_part (n, '/', 1) as series, split_part (n, '/', 3)::bigint - row_number () over (partition by split_part (n, '/', 1), split_part (n, '/', 2) order by n) as gap
    from (select number as n from api.resolution union select number from api.act) x) y
 where gap <> 0 group by 1;
set session authorization test_officer;
select number from api.record_resolution (md5 ('1')::uuid, 'board', '2026-03-31', 'The next one', null, null);
reset session authorization;
\set ECHO none
\set ON_ERROR_STOP on
\i ../../sql/demo/02-words.sql

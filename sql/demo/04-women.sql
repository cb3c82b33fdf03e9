-- The women: who, where, when she came, whether and why she left.
create temporary table demo_woman on commit drop as
  with plan as
    (select n.i, count (*) over () as n, least (12, count (*) over () / 20) as n_applied,
            (select max (m.meeting) from demo_meeting m) as meetings
       from generate_series (1, current_setting ('mandali.demo_count')::bigint) n (i)),
  drawn as
    (select p.*,
            case when pg_temp.draw (p.i, 'community', 100) < 20 then 'm' else 'h' end as community,
            pg_temp.draw (p.i, 'place', (select sum (d.weight) from demo_place d)::bigint) as place_draw,
            p.i > p.n - p.n_applied as is_applicant,
            -- fifty found it, then it grows a little faster in the first years
            case when p.i <= least (50, p.n / 4) then 1
                 else least (p.meetings, 1 + ceil (power ((p.i - least (50, p.n / 4))::float8 / greatest (p.n - p.n_applied
                   - least (50, p.n / 4), 1), 1.15)
                                * (p.meetings - 1))::bigint) end as meeting,
            pg_temp.draw (p.i, 'shares', 100) as share_draw,
            pg_temp.draw (p.i, 'leave', 1000) as leave_draw
       from plan p)
  select w.i, w.community, w.is_applicant, m.held_on as joined_on,
         case when w.is_applicant then pg_temp.until_day () - (8 + pg_temp.draw (w.i, 'wait', 84))::integer
              else m.held_on - (10 + pg_temp.draw (w.i, 'wait', 70))::integer end as applied_on,
         (select d.ordinal from demo_place d where w.place_draw < d.upto order by d.ordinal limit 1) as place_ordinal,
         case when w.share_draw < 74 then 5 when w.share_draw < 92 then 10 when w.share_draw < 97 then 15 else 20 end as share_count,
         case when w.leave_draw < 90 and not w.is_applicant and w.i > 20
              then (select e.held_on from demo_meeting e
                     where e.meeting > w.meeting + 4 + pg_temp.draw (w.i, 'stay', 60) order by e.meeting limit 1) end as left_on,
         case when w.leave_draw < 40 then 'resigned' when w.leave_draw < 75 then 'deceased' else 'other' end as reason,
         case when w.leave_draw >= 200 and w.leave_draw < 400 and not w.is_applicant
              then (select e.held_on from demo_meeting e
                     where e.meeting > w.meeting + 2 + pg_temp.draw (w.i, 'more', 40) order by e.meeting limit 1) end as more_on
    from drawn w
    join demo_meeting m on m.meeting = w.meeting;
create unique index on demo_woman (i);
analyze demo_woman;

insert into core.person (own_name, middle_name, middle_relation, surname, own_name_gu, middle_name_gu, surname_gu,
                         born_on, birth_year, age_said, age_said_in, phone, occupation, sewa_number, aadhaar_last4, entered_at)
overriding system value
select case when o.latin like '%ben' then o.latin else o.latin || 'ben' end, f.latin,
       case when pg_temp.draw (w.i, 'whose', 10) < 8 then 'husband' else 'father' end,
       -- real people of the cooperative's history are no part of the demo
       case when o.latin = 'Laxmi' and s.latin = 'Makwana' then 'Parmar' else s.latin end,
       case when o.gu like '%બેન' then o.gu else o.gu || 'બેન' end, f.gu,
       case when o.latin = 'Laxmi' and s.latin = 'Makwana' then 'પરમાર' else s.gu end,
       case when b.known < 45 then b.day end,
       case when b.known between 45 and 69 then extract (year from b.day)::integer end,
       case when b.known >= 70 then extract (year from w.applied_on)::integer - extract (year from b.day)::integer end,
       case when b.known >= 70 then extract (year from w.applied_on)::integer end,
       case when pg_temp.draw (w.i, 'has phone', 10) < 7
            then (6 + pg_temp.draw (w.i, 'phone 1', 4))::text || lpad (pg_temp.draw (w.i, 'phone', 1000000000)::text, 9, '0') end,
       (select c.code from core.occupation c where c.ordinal = 1 + case when pg_temp.draw (w.i, 'trade 1', 10) < 3 then 0
                                                                        else pg_temp.draw (w.i, 'trade', 17) end),
       'S' || lpad ((100000 + w.i * 7 % 899999)::text, 6, '0'),
       case when w.joined_on > '2012-01-01' then lpad (pg_temp.draw (w.i, 'last4', 10000)::text, 4, '0') end,
       w.applied_on + time '11:00' at time zone 'Asia/Kolkata'
  from demo_woman w
  join demo_own o on o.community = w.community
   and o.place = pg_temp.draw (w.i, 'own', case w.community when 'm' then 20 else 60 end)
  join demo_middle f on f.community = w.community
   and f.place = pg_temp.draw (w.i, 'middle', case w.community when 'm' then 12 else 36 end)
  join demo_surname s on s.community = w.community
   and s.place = pg_temp.draw (w.i, 'surname', case w.community when 'm' then 8 else 30 end)
 cross join lateral (select pg_temp.draw (w.i, 'birth known', 100) as known,
                            w.applied_on - (19 * 366 + pg_temp.draw (w.i, 'age', 38 * 365))::integer as day) b
 order by w.i;

insert into core.address (person_id, from_on, house, place_id, pin, entered_at)
select w.i, w.applied_on,
       (1 + pg_temp.draw (w.i, 'house', 180))::text || ', '
       || (array['Mahakali ni Chali', 'Ambika Nagar', 'Shakti Society', 'Bhathiji Vas', 'Indira Awas', 'Rohit Vas', 'Navo Vas',
                 'Patel Faliyu', 'Machhi Vas', 'Ganesh Nagar'])[1 + pg_temp.draw (w.i, 'street', 10)],
       l.place_id, d.pin, w.applied_on + time '11:00' at time zone 'Asia/Kolkata'
  from demo_woman w
  join demo_place d on d.ordinal = w.place_ordinal
  join core.place l on l.name = d.name and l.taluka = d.taluka
 order by w.i;

-- One in fourteen moved house once.
insert into core.address (person_id, from_on, house, place_id, pin, entered_at)
select w.i, v.moved_on, (1 + pg_temp.draw (w.i, 'new house', 90))::text || ', Navrang Society', l.place_id, d.pin,
       v.moved_on + time '12:00' at time zone 'Asia/Kolkata'
  from demo_woman w
 cross join lateral (select w.joined_on + (400 + pg_temp.draw (w.i, 'moved', 5000))::integer as moved_on) v
  join demo_place d on d.ordinal = 1 + pg_temp.draw (w.i, 'new place', 24)
  join core.place l on l.name = d.name and l.taluka = d.taluka
 where pg_temp.draw (w.i, 'moves', 14) = 0 and v.moved_on < pg_temp.until_day () and not w.is_applicant
 order by w.i;

insert into core.consent (person_id, purpose, is_given, language, text_version, given_on, entered_at)
select w.i, 'membership', true, 'gu', '1', w.applied_on, w.applied_on + time '11:00' at time zone 'Asia/Kolkata'
  from demo_woman w order by w.i;

insert into core.member (person_id, class, category, application_number, applied_on, member_number, entered_at)
select w.i, 'ordinary',
       (array['sevika', 'sevika', 'sevika', 'dai', 'aagewan', 'aagewan', 'saathi', 'saathi', 'other', 'other'])
         [1 + pg_temp.draw (w.i, 'category', 10)],
       core.numbered ('APP', w.applied_on, row_number () over (partition by core.financial_year (w.applied_on) order by w.i), 4),
       w.applied_on, case when not w.is_applicant then w.i end, w.applied_on + time '11:00' at time zone 'Asia/Kolkata'
  from demo_woman w order by w.i;

insert into core.act (number, kind, member_id, value_on, entered_at)
select m.application_number, 'apply', m.member_id, m.applied_on, m.entered_at from core.member m order by m.member_id;

insert into core.act (number, kind, member_id, value_on, resolution_id, entered_at)
select core.numbered ('ADM', w.joined_on, row_number () over (partition by core.financial_year (w.joined_on) order by w.joined_on, w.i), 4),
       'admit', w.i, w.joined_on, r.resolution_id, w.joined_on + time '17:00' at time zone 'Asia/Kolkata'
  from demo_woman w
  join (select n.passed_on, min (n.resolution_id) as resolution_id from core.resolution n where n.body = 'board' group by n.passed_on) r
    on r.passed_on = w.joined_on
 where not w.is_applicant
 order by w.joined_on, w.i;

insert into core.admission (member_id, act_id, admitted_on)
select a.member_id, a.act_id, a.value_on from core.act a where a.kind = 'admit' order by a.act_id;

-- What Home shows as on a day; each number equals the list that its card opens.
select count (*) filter (where api.member_is (m.state, m.applied_on, m.admitted_on, m.ceased_on, 'active', :'as_on'::date))
         as active_count,
       (select coalesce (sum (s.share_count), 0)::bigint from api.share_movement s
         where s.value_on <= :'as_on'::date) as share_count,
       (select coalesce (sum (s.paid_paise), 0)::bigint from api.share_movement s
         where s.value_on <= :'as_on'::date) as paid_paise,
       count (*) filter (where api.member_is (m.state, m.applied_on, m.admitted_on, m.ceased_on, 'applied', :'as_on'::date))
         as applied_count,
       count (*) filter (where api.member_is (m.state, m.applied_on, m.admitted_on, m.ceased_on, 'late', :'as_on'::date))
         as applied_late_count,
       count (*) filter (where api.member_is (m.state, m.applied_on, m.admitted_on, m.ceased_on, 'joined', :'as_on'::date))
         as joined_this_year,
       count (*) filter (where api.member_is (m.state, m.applied_on, m.admitted_on, m.ceased_on, 'left', :'as_on'::date))
         as left_this_year,
       (select count (*) from api.resolution r where r.passed_on <= :'as_on'::date) as resolution_count
  -- offset 0: the state of each woman is found once, not once a card
  from (select * from api.member_on (:'as_on'::date) offset 0) m

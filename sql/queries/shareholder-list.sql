-- Women as on a day, with what they hold on it.
--   state  active, applied or ceased; late: applied and waiting for longer than the warning time;
--          joined, left: within the financial year of the day; null: all
--   sort   number, name, place, state, joined, shares, paid; with "-" before it: downwards
-- First the women are chosen, by as little as the question needs: what is not asked for folds away when the query
-- is planned with its values. Then all that is shown is looked up for these only, so that a list of a million
-- women is as quick as one of two thousand.
with chosen as materialized
  (select x.member_id, row_number () over () as place
     from (select m.member_id
             from api.member m
             join api.person p on p.person_id = m.person_id
             left join lateral
                  (select * from api.member_on (:'as_on'::date) o where o.member_id = m.member_id offset 0) s
               on :'state'::text is not null or :'sort'::text in ('state', '-state', 'joined', '-joined')
             left join api.admission d
               on d.member_id = m.member_id and d.admitted_on <= :'as_on'::date and :'sort'::text = '-number'
             left join lateral api.address_on (m.person_id, :'as_on'::date) a
               on :'place'::text is not null or :'sort'::text in ('place', '-place')
             left join lateral
                  (select sum (s.share_count)::bigint as share_count, sum (s.paid_paise)::bigint as paid_paise
                     from api.share_movement s
                    where s.member_id = m.member_id and s.value_on <= :'as_on'::date) h
               on :'sort'::text in ('shares', '-shares', 'paid', '-paid')
            where m.applied_on <= :'as_on'::date
              and (:'state'::text is null
                   or api.member_is (s.state, s.applied_on, s.admitted_on, s.ceased_on, :'state'::text, :'as_on'::date))
              and (:'place'::text is null or a.place = :'place'::text)
              and (:'search'::text is null
                   or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))
            order by case when coalesce (:'sort'::text, 'number') = 'number' then m.member_number end,
                     case when :'sort'::text = '-number' and d.admitted_on is not null then m.member_number end
                       desc nulls last,
                     case when :'sort'::text = 'name' then p.name end,
                     case when :'sort'::text = '-name' then p.name end desc,
                     case when :'sort'::text = 'place' then a.place end,
                     case when :'sort'::text = '-place' then a.place end desc nulls last,
                     case when :'sort'::text = 'state' then s.state end,
                     case when :'sort'::text = '-state' then s.state end desc,
                     case when :'sort'::text = 'joined' then s.admitted_on end,
                     case when :'sort'::text = '-joined' then s.admitted_on end desc nulls last,
                     case when :'sort'::text = 'shares' then h.share_count end,
                     case when :'sort'::text = '-shares' then h.share_count end desc nulls last,
                     case when :'sort'::text = 'paid' then h.paid_paise end,
                     case when :'sort'::text = '-paid' then h.paid_paise end desc nulls last,
                     m.member_id
            limit :'row_limit'::bigint) x)
select m.member_id, m.member_number, p.name, p.name_gu, a.place, m.state, m.admitted_on as joined_on,
       coalesce (h.share_count, 0) as share_count, coalesce (h.paid_paise, 0) as paid_paise
  from chosen c
 cross join lateral (select * from api.member_on (:'as_on'::date) o where o.member_id = c.member_id offset 0) m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, :'as_on'::date) a on true
  left join lateral
       (select sum (s.share_count)::bigint as share_count, sum (s.paid_paise)::bigint as paid_paise
          from api.share_movement s
         where s.member_id = m.member_id and s.value_on <= :'as_on'::date) h on true
 order by c.place

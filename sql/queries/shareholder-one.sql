-- One woman as on a day.
select m.member_id, m.person_id, p.row_version, m.member_number, m.application_number, p.name, p.name_gu, p.own_name,
       p.middle_name, p.middle_relation, p.surname, p.own_name_gu, p.middle_name_gu, p.surname_gu, p.born_on,
       p.birth_year, p.age_said, p.age_said_in,
       api.age_on (p.born_on, p.birth_year, p.age_said, p.age_said_in, :'as_on'::date) as age_years, p.sex, p.phone,
       p.occupation, p.occupation_name, p.occupation_name_gu, p.occupation_name_hi, m.category, m.class,
       p.sewa_number, p.aadhaar_last4, a.house, a.place, a.taluka, a.district, a.pin, m.state, m.applied_on,
       m.applied_on + api.parameter_on ('decision_time', m.applied_on)::integer as decide_by,
       m.applied_on + api.parameter_on ('decision_warning', m.applied_on)::integer as warn_on,
       m.admitted_on as joined_on, m.admitted_by as joined_resolution, m.ceased_on, m.ceased_reason,
       coalesce (h.share_count, 0) as share_count, coalesce (h.paid_paise, 0) as paid_paise,
       o.office, o.from_on as office_since, g.held as meetings_held, g.attended as meetings_attended,
       g.asked as meetings_asked,
       (select f.image from api.photo f where f.person_id = m.person_id order by f.photo_id desc limit 1) as photo
  from api.member_on (:'as_on'::date) m
  join api.person p on p.person_id = m.person_id
  left join lateral api.address_on (m.person_id, :'as_on'::date) a on true
  left join lateral
       (select sum (s.share_count)::bigint as share_count, sum (s.paid_paise)::bigint as paid_paise
          from api.share_movement s
         where s.member_id = m.member_id and s.value_on <= :'as_on'::date) h on true
  left join lateral
       (select coalesce (f.office, 'director') as office, coalesce (f.from_on, e.from_on) as from_on
          from api.seat e
         cross join lateral api.office_by (e.seat_id, :'as_on'::date) f
         where e.member_id = m.member_id and e.from_on <= :'as_on'::date
           and (e.until_on is null or e.until_on > :'as_on'::date)
         order by f.rank, e.seat_id desc
         limit 1) o on true
  left join lateral api.general_meetings_of (m.member_id, :'as_on'::date) g on true
 where m.member_id = :'member_id'::bigint

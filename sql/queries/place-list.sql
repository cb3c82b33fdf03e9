-- Places where people live, those of most members first.
select l.name, l.name_gu, l.taluka, l.district, l.kind, coalesce (n.member_count, 0) as member_count
  from (select distinct on (p.name) p.name, p.name_gu, p.taluka, p.district, p.kind
          from api.place p
         order by p.name, p.place_id) l
  left join (select a.place, count (distinct m.member_id) as member_count
               from api.member m
               join api.address a on a.person_id = m.person_id
              group by a.place) n on n.place = l.name
 order by member_count desc, l.name

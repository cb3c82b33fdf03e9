-- Nominations recorded by a day; a new one is a new row after the last, and the old one says when it was replaced.
select n.act_id * 100 + coalesce (e.ordinal, 0) as line_id, m.member_id, m.member_number, p.name, p.name_gu, n.recorded_on, n.number,
       e.name as nominee, e.relation, e.percent, e.address, e.guardian, n.resolution_number, n.witness,
       case when n.replaced_on <= :'as_on'::date then n.replaced_on end as replaced_on
  from api.nomination n
  join api.member m on m.member_id = n.member_id
  join api.person p on p.person_id = m.person_id
  left join api.nominee e on e.act_id = n.act_id
 where n.recorded_on <= :'as_on'::date
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))
 order by m.member_number nulls last, n.recorded_on, n.act_id, e.ordinal
 limit :'row_limit'::bigint

-- The nominees of one woman as on a day: those of the newest nomination by then.
select e.ordinal, e.name, e.name_gu, e.relation, e.address, e.born_on, e.percent, e.guardian, n.number, n.recorded_on, n.witness
  from (select l.act_id, l.number, l.recorded_on, l.witness
          from api.nomination l
         where l.member_id = :'member_id'::bigint and l.recorded_on <= :'as_on'::date
         order by l.recorded_on desc, l.act_id desc
         limit 1) n
  join api.nominee e on e.act_id = n.act_id
 order by e.ordinal

-- Who may not sit on the board, and who was kept off it once; as on a day.
select b.bar_id, m.member_id, m.member_number, p.name, p.name_gu, b.ground, b.words, b.from_on, b.until_on, b.resolution_number,
       case when b.lifted_on <= :'as_on'::date then b.lifted_on end as lifted_on,
       case when b.lifted_on <= :'as_on'::date then b.lifted_words end as lifted_words,
       case when least (b.until_on, b.lifted_on) <= :'as_on'::date then 'over' else 'in_force' end as state
  from api.bar b
  join api.member m on m.member_id = b.member_id
  join api.person p on p.person_id = m.person_id
 where b.from_on <= :'as_on'::date
   and (:'search'::text is null
        or b.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))
 order by b.from_on desc, b.bar_id desc
 limit :'row_limit'::bigint

-- One item of an agenda as the place of a proposal. What an earlier meeting deferred on it, or referred to this body, and nobody has
-- proposed again since, is proposed as it was: its kind, its words, and the applicants on whom nobody has decided.
with recursive chain as
  (select i.item_id, i.from_item_id from api.agenda_item i where i.item_id = :'key'::bigint
    union all
   select i.item_id, i.from_item_id from chain c join api.agenda_item i on i.item_id = c.from_item_id),
made as
  (select p.motion_id, p.item_id, p.kind, p.words, p.words_gu, p.state
     from chain c
     join api.motion p on p.item_id = c.item_id),
earlier as
  (select p.motion_id, p.kind, p.words, p.words_gu
     from made p
    where p.item_id <> :'key'::bigint and p.state in ('deferred', 'referred')
      and not exists (select from made o where o.motion_id > p.motion_id and o.words = p.words)
    order by p.motion_id
    limit 1)
select i.item_id, i.meeting_id, i.place || ' ' || i.title as number,
       coalesce (e.kind, (select k.code from api.resolution_kind k where b.kind = any (k.bodies) order by k.ordinal limit 1)) as kind,
       e.words, e.words_gu,
       (select json_agg (json_build_object ('member_id', s.member_id || chr (9) || h.name, 'share_count', s.share_count::text)
                         order by s.line_id)::text
          from api.motion_share s
          join api.member_on (api.today ()) c on c.member_id = s.member_id and c.state in ('applied', 'under_check')
          join api.person h on h.person_id = c.person_id
         where s.motion_id = e.motion_id) as shares,
       1::bigint as row_version
  from api.agenda_item i
  join api.meeting m on m.meeting_id = i.meeting_id
  join api.body b on b.code = m.body
  left join earlier e on true
 where i.item_id = :'key'::bigint

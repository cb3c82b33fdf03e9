-- What a form of elections is about: an election, a woman of the roll, an objection, a nomination, a booth or a complaint.
select p.key, p.number, p.number_gu, p.number as number_hi, 1::bigint as row_version, p.election_id, p.stage, p.member_id,
       p.objection_id, p.nomination_id, p.booth_id, p.complaint_id, p.wants, p.ordinal, p.symbol, p.note, p.note_gu, p.note_hi
  from (select 'election' as what, e.election_id as key, e.number, e.number as number_gu, e.election_id, substr (e.state, 4) as stage,
               null::bigint as member_id, null::bigint as objection_id, null::bigint as nomination_id, null::bigint as booth_id,
               null::bigint as complaint_id, null as wants, null::integer as ordinal, null as symbol, e.stage_name as note,
               e.stage_name_gu as note_gu, e.stage_name_hi as note_hi
          from api.elections () e
         union all
        select 'voter', r.member_id, r.member_number || ' ' || r.name, r.member_number || ' ' || coalesce (r.name_gu, r.name),
               e.election_id, null, r.member_id, null, null, null, null,
               case r.state when 'on_roll' then 'take_out' else 'add' end, null, null, r.reason, r.reason_gu, r.reason_hi
          from api.elections () e cross join lateral api.election_roll (e.election_id) r
         where :'what'::text = 'voter' and e.state = 'at_objections' and r.member_id = :'key'::bigint
         union all
        select 'objection', o.objection_id, o.member_number || ' ' || o.name,
               o.member_number || ' ' || coalesce (o.name_gu, o.name), e.election_id, null, null, o.objection_id, null, null, null,
               null, null, null, o.words, o.words, o.words
          from api.elections () e cross join lateral api.roll_objections (e.election_id) o
         where :'what'::text = 'objection'
         union all
        select 'nomination', n.nomination_id, n.serial || ' · ' || n.member_number || ' ' || n.name,
               n.serial || ' · ' || n.member_number || ' ' || coalesce (n.name_gu, n.name), e.election_id, null, null, null,
               n.nomination_id, null, null, null, b.ordinal, b.symbol, n.grounds, n.grounds_gu, n.grounds_hi
          from api.elections () e
         cross join lateral api.election_nominations (e.election_id) n
          left join lateral api.election_ballot (e.election_id) b on b.nomination_id = n.nomination_id
         where :'what'::text = 'nomination'
         union all
        select 'booth', b.booth_id, b.ordinal || ' · ' || b.name, b.ordinal || ' · ' || coalesce (b.name_gu, b.name), e.election_id,
               null, null, null, null, b.booth_id, null, null, null, null, null, null, null
          from api.elections () e cross join lateral api.election_booths (e.election_id) b
         where :'what'::text = 'booth'
         union all
        select 'complaint', c.complaint_id, c.serial || ' · ' || c.made_by, c.serial || ' · ' || c.made_by, e.election_id, null, null,
               null, null, null, c.complaint_id, null, null, null, c.words, c.words, c.words
          from api.elections () e cross join lateral api.election_complaints (e.election_id) c
         where :'what'::text = 'complaint') p
 where p.what = :'what'::text and p.key = :'key'::bigint

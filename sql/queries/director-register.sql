-- The register of directors: everyone who had taken a seat by a day, those who sit first.
select d.seat_id, d.body_name, d.body_name_gu, d.body_name_hi, d.ordinal,
       case d.category when 'general' then 'general_seat' else d.category end as category, m.member_id, m.member_number, p.name, p.name_gu,
       d.office, d.from_on, d.until_on, d.term_ends_on, d.way, d.resolution_number, d.end_reason, d.end_words, d.end_resolution_number,
       case when d.held_count > 0 then d.attended_count || ' / ' || d.held_count end as attendance, d.missed_count, d.state
  from api.directors_by (:'as_on'::date) d
  join api.member m on m.member_id = d.member_id
  join api.person p on p.person_id = m.person_id
 where (:'state'::text is null or d.state = :'state'::text or :'state'::text = 'sitting' and d.until_on is null)
   and (:'search'::text is null
        or d.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))
 order by d.until_on desc nulls first, d.from_on desc, d.body_name, d.ordinal, d.seat_id
 limit :'row_limit'::bigint

-- One proposal, as the acts on it need it; while it is voted on, who was there at its opening and how the roll stands.
select v.motion_id, v.meeting_id, v.item_id, v.vote_id, coalesce (v.number, left (v.words, 60)) as number, v.words,
       v.words_gu, v.proposer_id || chr (9) || p.name as proposer_id, v.wall_words, v.wall_words_gu, v.way,
       coalesce (v.present, q.present) as present, r.for_count as roll_for, r.against_count as roll_against,
       r.abstain_count as roll_abstain, r.interest_count as roll_interest, r.present_count as roll_present, 1::bigint as row_version
  from api.motion v
  join api.member m on m.member_id = v.proposer_id
  join api.person p on p.person_id = m.person_id
 cross join lateral api.quorum_of (v.meeting_id) q
 cross join lateral
       (select count (*) filter (where o.choice = 'for') as for_count, count (*) filter (where o.choice = 'against') as against_count,
               count (*) filter (where o.choice in ('abstain', 'interest')) as abstain_count,
               count (*) filter (where o.choice = 'interest') as interest_count, count (*) filter (where o.is_present) as present_count
          from api.vote_roll o where o.vote_id = v.vote_id) r
 where v.motion_id = :'key'::bigint

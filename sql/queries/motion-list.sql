-- What was proposed in one meeting, and what became of it.
select v.motion_id, v.meeting_id, v.item_id, i.place, v.kind, k.name as kind_name, k.name_gu as kind_name_gu, k.name_hi as kind_name_hi,
       v.words, v.words_gu, p.name as proposer, p.name_gu as proposer_gu, s.name as seconder, s.name_gu as seconder_gu,
       case v.state when 'open' then 'voting' else v.state end as state, v.state_words, v.stop_words, v.number, v.had_quorum,
       v.vote_id, v.way, v.entitled, v.quorum_needed, v.present, v.for_count, v.against_count, v.abstain_count, v.invalid_count,
       v.not_voting, v.casting, v.is_unanimous, v.applicant_count, v.share_count, v.waiting_count, v.read_back_at, o.name as referred_to,
       o.name_gu as referred_to_gu, o.name_hi as referred_to_hi
  from api.motion v
  join api.agenda_item i on i.item_id = v.item_id
  join api.resolution_kind k on k.code = v.kind
  join api.member a on a.member_id = v.proposer_id
  join api.person p on p.person_id = a.person_id
  left join api.member b on b.member_id = v.seconder_id
  left join api.person s on s.person_id = b.person_id
  left join api.body o on o.code = v.referred_to
 where v.meeting_id = :'meeting_id'::bigint
 order by i.path, v.motion_id
 limit :'row_limit'::bigint

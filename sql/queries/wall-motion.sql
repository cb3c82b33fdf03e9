-- What was proposed in a meeting and how the votes went, without any name.
select p.motion_id, p.item_id, w.words, w.words_gu, w.names_member, w.business, w.business_gu, w.applicant_count, p.state, p.number,
       coalesce (p.is_unanimous, false) as is_unanimous, p.for_count,
       p.against_count, p.abstain_count, p.invalid_count, p.not_voting, p.casting, p.read_back_at is not null as is_read_back
  from api.motion p
  join api.wall_motion (:'meeting_id'::bigint) w on w.motion_id = p.motion_id
 where p.meeting_id = :'meeting_id'::bigint
 order by p.motion_id

-- The register of resolutions, newest first: what was decided on paper and in meetings, passed or lost.
select r.resolution_id, r.number, r.body, r.passed_on, k.name as kind_name, k.name_gu as kind_name_gu, k.name_hi as kind_name_hi, r.words,
       r.words_gu, r.outcome,
       case when r.motion_id is null then 'from_paper' when r.had_quorum then 'yes' else 'no_quorum' end as quorum,
       m.number as meeting_number,
       api.act_count_of (r.resolution_id) as act_count
  from api.resolution r
  left join api.resolution_kind k on k.code = r.kind
  left join api.motion p on p.motion_id = r.motion_id
  left join api.meeting m on m.meeting_id = p.meeting_id
 where :'search'::text is null
    or lower (concat_ws (' ', r.number, r.words, r.words_gu, m.number)) like all (api.like_patterns (:'search'::text))
 order by r.passed_on desc, r.resolution_id desc
 limit :'row_limit'::bigint

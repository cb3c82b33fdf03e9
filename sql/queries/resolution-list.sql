-- The register of resolutions, newest first.
select r.resolution_id, r.number, r.body, r.passed_on, r.words, r.words_gu, api.act_count_of (r.resolution_id) as act_count
  from api.resolution r
 where :'search'::text is null
    or lower (r.number || ' ' || r.words || ' ' || coalesce (r.words_gu, '')) like all (api.like_patterns (:'search'::text))
 order by r.passed_on desc, r.resolution_id desc
 limit :'row_limit'::bigint

-- The newest resolutions that were passed by a day, for choosing one; what was lost or had no quorum carries nothing.
--   act  those of a kind on which this act may stand come first
select r.number, r.passed_on, r.words, r.words_gu, r.motion_id is null as is_from_paper
  from api.resolution r
 where r.passed_on <= coalesce (:'day'::date, 'infinity')
   and r.outcome = 'passed'
   and r.had_quorum is not false
   and (:'search'::text is null
        or lower (r.number || ' ' || r.words || ' ' || coalesce (r.words_gu, '')) like all (api.like_patterns (:'search'::text)))
 order by (r.kind is null or api.may_stand_on (:'act'::text, r.kind)) desc, r.passed_on desc, r.resolution_id desc
 limit 50

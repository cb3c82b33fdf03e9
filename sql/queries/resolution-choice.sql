-- The newest resolutions that were passed by a day, for choosing one.
select r.number, r.passed_on, r.words, r.words_gu
  from api.resolution r
 where r.passed_on <= coalesce (:'day'::date, 'infinity')
   and (:'search'::text is null
        or lower (r.number || ' ' || r.words || ' ' || coalesce (r.words_gu, '')) like all (api.like_patterns (:'search'::text)))
 order by r.passed_on desc, r.resolution_id desc
 limit 50

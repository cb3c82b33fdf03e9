-- Files that were brought in, newest first; all of them or one. A text file has no sheet but itself.
select i.import_id, i.number, i.kind, i.file_name, nullif (i.sheet, i.file_name) as sheet,
       (i.entered_at at time zone 'Asia/Kolkata')::date as brought_on, i.entered_by,
       i.row_count, i.brought_in_count, i.refused_count, i.skipped_count,
       case when i.taken_back_at is null then 'standing' else 'taken_back' end as state,
       (i.taken_back_at at time zone 'Asia/Kolkata')::date as taken_back_on, i.taken_back_by, i.taken_back_words
  from api.import i
 where (:'import_id'::bigint is null or i.import_id = :'import_id'::bigint)
   and (:'search'::text is null
        or lower (i.number || ' ' || i.file_name) like all (api.like_patterns (:'search'::text)))
 order by i.import_id desc
 limit :'row_limit'::bigint

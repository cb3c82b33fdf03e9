-- The rows of one file that was brought in, with what became of each. Of a title over many columns one is enough.
select r.row_number, r.verdict as state, r.rule, array_to_string (r.details, '|') as details, m.member_number,
       case when r.what = 'data' then array_to_string (array_remove (r.cells, ''), ' · ')
            else (select string_agg (c.cell, ' · ' order by c.place)
                    from (select u.cell, min (u.place) as place
                            from unnest (r.cells) with ordinality u (cell, place)
                           where u.cell <> ''
                           group by u.cell) c)
       end as cells
  from api.import_row r
  left join api.member m on m.member_id = r.member_id
 where r.import_id = :'import_id'::bigint
   and (:'state'::text is null or r.verdict = :'state'::text)
 order by r.row_number
 limit :'row_limit'::bigint

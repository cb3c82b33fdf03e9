-- The rows of one file that was brought in, with what became of each.
select r.row_number, r.verdict as state, r.rule, array_to_string (r.details, '|') as details, m.member_number,
       array_to_string (array_remove (r.cells, ''), ' · ') as cells
  from api.import_row r
  left join api.member m on m.member_id = r.member_id
 where r.import_id = :'import_id'::bigint
   and (:'state'::text is null or r.verdict = :'state'::text)
 order by r.row_number
 limit :'row_limit'::bigint

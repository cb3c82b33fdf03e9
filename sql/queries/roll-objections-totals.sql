-- Count of the objections, whole; parameters as in roll-objections.
select count (*) as row_count
  from api.roll_objections (:'election_id'::bigint) o
 where (:'search'::text is null
        or concat_ws (' ', o.made_by, o.member_number, o.name, o.name_gu, o.words) ilike '%' || :'search'::text || '%')

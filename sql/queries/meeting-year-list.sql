-- The financial years in which somebody met, the newest first.
select y.year as code, y.year as name
  from (select distinct split_part (m.number, '/', 2) as year from api.meeting m) y
 order by y.year desc

-- Names meet across spellings and scripts, and different women stay different. Each line is one name in all its ways.
\set ECHO none
create temporary table same (ways text);
\copy same from names-same.txt
create temporary table other (ways text);
\copy other from names-other.txt
\set ECHO all
-- ways of one name that do not sound alike (there must be none)
select s.ways, w.way, core.name_words (w.way) as sounds, core.name_words (split_part (s.ways, ' | ', 1)) as wanted
  from same s cross join lateral regexp_split_to_table (s.ways, ' \| ') w (way)
 where s.ways <> '' and core.name_words (w.way) <> core.name_words (split_part (s.ways, ' | ', 1));
-- different names that sound alike (there must be none)
select o.ways, core.name_words (split_part (o.ways, ' | ', 1)) as sounds
  from other o
 where o.ways <> '' and core.name_words (split_part (o.ways, ' | ', 1)) = core.name_words (split_part (o.ways, ' | ', 2));
-- how many pairs that is
select (select sum (n * (n - 1) / 2) >= 400 from (select array_length (string_to_array (s.ways, ' | '), 1) as n from same s) x) as enough_pairs,
       (select count (*) >= 120 from other) as enough_others;

-- The topics that changed after a position of the trail, its newest position, and what day it is by now.
select s.head_position, s.today,
       coalesce ((select string_agg (distinct n.topic, ',') from api.news n where n.position > :'since'::bigint), '') as topics
  from api.state s

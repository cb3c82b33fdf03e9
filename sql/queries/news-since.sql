-- The topics that changed after a position of the trail, and its newest position.
select s.head_position,
       coalesce ((select string_agg (distinct n.topic, ',') from api.news n where n.position > :'since'::bigint), '') as topics
  from api.state s

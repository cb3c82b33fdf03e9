-- The roll of the vote on one proposal: who was in the room, and how each voted in a roll-call.
select r.roll_id, r.vote_id, r.member_id, c.member_number, p.name, p.name_gu,
       (select max (f.photo_id) from api.photo f where f.person_id = c.person_id) as photo_id, r.is_present,
       coalesce (r.choice, case when m.way = 'roll_call' then 'no_choice' else 'here' end) as state, r.is_hers
  from api.vote_roll r
  join api.motion m on m.motion_id = r.motion_id
  join api.member c on c.member_id = r.member_id
  join api.person p on p.person_id = c.person_id
 where r.motion_id = :'motion_id'::bigint
   and r.vote_id = m.vote_id and r.is_present
 order by c.member_number
 limit :'row_limit'::bigint

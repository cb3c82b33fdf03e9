-- The result of election :e once more, from the raw rows alone: nothing that the program computes with is asked, and another way is
-- gone. For each candidate: her votes by the last round of each box, and how many of her kind of seat have more.
with stood as
  (select n.nomination_id, n.category
     from core.election_nomination n
    where n.election_id = :e
      and exists (select 1 from core.nomination_scrutiny s where s.nomination_id = n.nomination_id and s.is_accepted)
      and not exists (select 1 from core.nomination_withdrawal w where w.nomination_id = n.nomination_id)),
seats as (select p.category, count (*) as n from core.election_place p where p.election_id = :e group by p.category),
typed as
  (select c.booth_id, c.login, l.nomination_id, l.votes
     from core.election_count c
     join core.election_booth b on b.booth_id = c.booth_id and b.election_id = :e
     join core.election_count_line l on l.count_id = c.count_id and l.nomination_id is not null
    where c.round = (select max (m.round) from core.election_count m where m.booth_id = c.booth_id)),
-- both scrutineers together, so that half of the sum is right only if they agree
summed as (select t.nomination_id, sum (t.votes)::numeric / 2 as votes from typed t group by t.nomination_id),
judged as
  (select s.nomination_id, s.category, v.votes, n.n,
          (select count (*) from stood o where o.category = s.category) as standing,
          (select count (*) from stood o join summed ov on ov.nomination_id = o.nomination_id
            where o.category = s.category and ov.votes > v.votes) as above,
          (select count (*) from stood o join summed ov on ov.nomination_id = o.nomination_id
            where o.category = s.category and ov.votes = v.votes) as equal,
          exists (select 1 from core.election_lot t where t.nomination_id = s.nomination_id) as by_lot
     from stood s join seats n on n.category = s.category left join summed v on v.nomination_id = s.nomination_id),
recounted as
  (select j.nomination_id, j.votes::bigint as votes,
          case when j.standing <= j.n then 'uncontested'
               when j.above + j.equal <= j.n then 'elected'
               when j.above < j.n and j.by_lot then 'lot' end as way
     from judged j)
select count (*) as compared, count (*) filter (where r.way is not null) as elected,
       count (*) filter (where r.votes is distinct from d.votes or r.way is distinct from d.way) as different
  from recounted r full join (select * from core.election_result x where x.election_id = :e) d on d.nomination_id = r.nomination_id;

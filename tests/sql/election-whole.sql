-- A whole election: 2,000 voters, 15 seats of four kinds, four booths, a recount, a tie and a reserved seat, from ballots drawn by a seed;
-- at its end the result is worked out once more from the raw rows by setup/recount.sql.
\set ECHO none
\o /dev/null
\set voters 2000
\set seed 20241130
\i setup/voters.sql
update core.seat_place set category = (array['reserved_sc_st', 'reserved_rural', 'reserved_dai'])[ordinal - 12] where ordinal > 12;
set session authorization test_officer;
select record_id as e from api.call_election (md5 ('e1')::uuid, 'board', 'Board 2025', null, '2024-11-01', '2025-01-05', '2025-01-15', false, 'BRD/24-25/001') \gset
select api.draw_voters_roll (md5 ('r1')::uuid, :e, '2024-11-21');
select api.end_election_stage (md5 ('x1')::uuid, :e, 'roll', '2024-11-21');
select api.end_election_stage (md5 ('x2')::uuid, :e, 'objections', '2024-12-01');
select api.end_election_stage (md5 ('x3')::uuid, :e, 'final_roll', '2024-12-06');
-- 24 for the general seats, 1 for the reserved one of SC and ST, 3 of villages, 2 midwives: each with signers of her own.
select api.enter_candidate (md5 ('n' || i)::uuid, :e, 'general', i, 1000 + i, 1100 + i, true, '2024-12-10') from generate_series (1, 24) i;
select api.enter_candidate (md5 ('nc')::uuid, :e, 'reserved_sc_st', 41, 1041, 1141, true, '2024-12-10');
select api.enter_candidate (md5 ('nv' || i)::uuid, :e, 'reserved_rural', 5 * i, 1000 + 5 * i, 1100 + 5 * i, true, '2024-12-10') from generate_series (9, 11) i;
select api.enter_candidate (md5 ('nd' || i)::uuid, :e, 'reserved_dai', 10 * i, 1000 + 10 * i, 1100 + 10 * i, true, '2024-12-10') from generate_series (6, 7) i;
select api.end_election_stage (md5 ('x4')::uuid, :e, 'nominations', '2024-12-15');
select api.scrutinise_candidate (md5 ('s' || n.nomination_id)::uuid, n.nomination_id, true, '2024-12-16', null) from api.election_nominations (:e) n;
select api.end_election_stage (md5 ('x5')::uuid, :e, 'scrutiny', '2024-12-16');
select api.end_election_stage (md5 ('x6')::uuid, :e, 'withdrawals', '2024-12-19');
select api.add_booth (md5 ('h' || i)::uuid, :e, 'Booth ' || i, 'મથક ' || i) from generate_series (1, 4) i;
select api.name_scrutineers (md5 ('t1')::uuid, :e, 'test_clerk', 'test_director');
select api.end_election_stage (md5 ('x7')::uuid, :e, 'contest', '2024-12-22');
reset session authorization;
-- Who votes, in which booth, and for whom; each paper and candidate draws its own number from the seed.
create schema poll;
create function poll.draw (what text, below integer) returns integer language sql immutable
  return (('x' || substr (md5 (:seed || what), 1, 8))::bit (32)::bigint % below)::integer;
create table poll.paper as
select r.member_id, b.booth_id, poll.draw ('invalid' || r.member_id, 40) = 0 as is_invalid
  from core.election_roll r
  join core.election_booth b on b.election_id = :e and b.ordinal = 1 + r.serial % 4
 where r.election_id = :e and poll.draw ('votes' || r.member_id, 100) < 71;
create table poll.mark as
select x.booth_id, x.category, x.nomination_id
  from (select p.member_id, p.booth_id, k.category, k.nomination_id, c.seat_count,
               row_number () over (partition by p.member_id, k.category
                                   order by poll.draw (p.member_id || ' ' || k.nomination_id, 1000000) * (20 + k.ordinal)) as choice
          from poll.paper p
          join core.election_candidate k on k.election_id = :e
          join core.election_contest c on c.election_id = :e and c.category = k.category
         where not p.is_invalid) x
 where x.choice <= greatest (1, x.seat_count - poll.draw ('few' || x.member_id, 5));
create table poll.tally as
select b.booth_id, k.category, k.nomination_id,
       (select count (*) from poll.mark m where m.booth_id = b.booth_id and m.nomination_id = k.nomination_id)::integer as votes
  from core.election_booth b join core.election_candidate k on k.election_id = b.election_id where b.election_id = :e
 union all
select p.booth_id, c.category, null, count (*) filter (where p.is_invalid)::integer
  from poll.paper p join core.election_contest c on c.election_id = :e and c.candidate_count > c.seat_count group by p.booth_id, c.category;
-- The thirteenth gets as many as the twelfth, in the fourth box: a tie for the last general seat.
with sums as (select nomination_id, sum (votes) as votes, row_number () over (order by sum (votes) desc, nomination_id) as place
                from poll.tally where category = 'general' and nomination_id is not null group by nomination_id)
update poll.tally t set votes = t.votes + (a.votes - b.votes)::integer
  from sums a join sums b on b.place = 13
 where a.place = 12 and t.nomination_id = b.nomination_id and t.booth_id = (select booth_id from core.election_booth where election_id = :e and ordinal = 4);
create function poll.lines (booth_id bigint, slip integer) returns jsonb language sql stable
  return (select jsonb_agg (jsonb_build_object ('category', t.category, 'nomination_id', t.nomination_id, 'votes',
                   t.votes + case when t.nomination_id = (select min (n.nomination_id) from poll.tally n) then slip else 0 end))
            from poll.tally t where t.booth_id = lines.booth_id);
grant usage on schema poll to public;
grant select on all tables in schema poll to public;
set session authorization test_officer;
select api.record_ballots (md5 ('b' || b.booth_id)::uuid, b.booth_id, 600, x.used + 3, x.used, 3, 600 - x.used - 3)
  from api.election_booths (:e) b cross join lateral (select count (*) as used from poll.paper p where p.booth_id = b.booth_id) x;
select api.end_election_stage (md5 ('x8')::uuid, :e, 'poll', '2025-01-05');
set session authorization test_clerk;
select api.enter_count (md5 ('c1' || b.booth_id)::uuid, b.booth_id, poll.lines (b.booth_id, case when b.ordinal = 2 then 1 else 0 end)) from api.election_booths (:e) b;
set session authorization test_director;
select api.enter_count (md5 ('c2' || b.booth_id)::uuid, b.booth_id, poll.lines (b.booth_id, 0)) from api.election_booths (:e) b;
\o
\set ECHO all
select ordinal, printed, issued, used, spoilt, unused, state, round from api.election_booths (:e) order by ordinal;
select booth, member.member_number, first_votes, second_votes, difference from api.election_recount (:e) r
  left join api.election_nominations (:e) member using (nomination_id) where r.state = 'count_differs';
set session authorization test_officer;
select stage, what, details from api.election_blockers (:e);
set session authorization test_clerk;
select api.enter_count (md5 ('c3' || b.booth_id)::uuid, b.booth_id, poll.lines (b.booth_id, 0)) is not null from api.election_booths (:e) b where b.state = 'box_differs';
set session authorization test_director;
select api.enter_count (md5 ('c4' || b.booth_id)::uuid, b.booth_id, poll.lines (b.booth_id, 0)) is not null from api.election_booths (:e) b where b.state = 'box_typed_once';
set session authorization test_officer;
select stage, what, details from api.election_blockers (:e);
select category, member_number, votes, rank, state from api.election_result (:e) where state <> 'not_elected';
select count (*), min (votes), max (votes) from api.election_result (:e) where state = 'lot_is_needed';
select api.record_lot (md5 ('l1')::uuid, max (nomination_id), '2025-01-05', 'A child', 'All who were there') is not null from api.election_result (:e) where state = 'lot_is_needed';
select api.end_election_stage (md5 ('x9')::uuid, :e, 'count', '2025-01-05') is not null;
select api.end_election_stage (md5 ('x10')::uuid, :e, 'declaration', '2025-01-06') is not null;
select category, state, count (*), sum (votes) from api.election_result (:e) group by category, state order by category, state;
select voter_count, holds from api.election_roll_seal (:e);
reset session authorization;
select count (*), count (distinct place_id), min (from_on), max (term_ends_on) from core.seat where election_id = :e;
select * from core.find_faults (null);
-- The result once more, from the raw rows.
\i setup/recount.sql
-- It would be seen if one vote were another, or the lot had fallen otherwise.
begin;
set local session_replication_role = replica;
update core.election_count_line set votes = votes + 1 where line_id = (select min (line_id) from core.election_count_line where nomination_id is not null);
\i setup/recount.sql
rollback;
begin;
set local session_replication_role = replica;
delete from core.election_lot;
\i setup/recount.sql
rollback;

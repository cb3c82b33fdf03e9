-- What acts on elections ask and do.

create or replace function core.next_serial (election_id bigint, what text)
returns integer
language sql stable
begin atomic
  select case what
           when 'nomination' then (select coalesce (max (n.serial), 0) + 1 from core.election_nomination n
                                    where n.election_id = next_serial.election_id)
           when 'complaint' then (select coalesce (max (c.serial), 0) + 1 from core.election_complaint c
                                   where c.election_id = next_serial.election_id)
           when 'booth' then (select coalesce (max (b.ordinal), 0) + 1 from core.election_booth b
                               where b.election_id = next_serial.election_id) end;
end;
comment on function core.next_serial is 'The next number of a nomination, complaint or booth in an election.';

create or replace function core.take_places (election core.election)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into core.election_place (election_id, place_id, category)
  select election.election_id, p.place_id, p.category
    from core.seat_place p
    join core.seat_category c on c.code = p.category and c.is_elected
   where p.body = election.body and p.from_on <= election.seats_from_on
     and (p.until_on is null or p.until_on > election.seats_from_on)
     and (not election.is_casual
          or not exists (select from core.seat s
                          where s.place_id = p.place_id
                            and (s.until_on is null or s.until_on > greatest (election.seats_from_on, s.from_on))))
   order by p.ordinal;
  if not found then
    perform core.refuse ('election_fills_seats', 'body');
  end if;
end
$$;
comment on function core.take_places is 'Notes which seats an election fills: all that are elected, or the vacant ones only.';

create or replace function core.end_terms (election core.election, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  with ended as
    (update core.seat as s set until_on = greatest (s.from_on + 1, day), end_reason = 'term'
      where s.body = election.body and s.until_on is null
        and (s.way <> 'appointed' and not election.is_casual
             or s.place_id in (select p.place_id from core.election_place p where p.election_id = election.election_id))
    returning s.seat_id, s.until_on)
  update core.office as o set until_on = greatest (o.from_on, e.until_on), end_reason = 'term'
    from ended e
   where e.seat_id = o.seat_id and o.until_on is null;
end
$$;
comment on function core.end_terms is
  'Ends the terms of those whose seats an election fills, with their offices; co-opted members go with the board, appointed ones stay.';

create or replace function core.seat_the_elected (election core.election, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  term_ends_on date := (day + make_interval (years => core.parameter_on ('board_term', day)::integer))::date;
begin
  if election.is_casual then
    term_ends_on := coalesce ((select max (s.term_ends_on) from core.seat s where s.body = election.body and s.until_on is null),
                              term_ends_on);
  end if;
  insert into core.seat (body, member_id, office, from_on, place_id, way, term_ends_on, election_id)
  select election.body, n.member_id, 'director', day, r.place_id,
         case when r.way = 'uncontested' then 'uncontested' else 'elected' end, term_ends_on, election.election_id
    from core.election_result r
    join core.election_nomination n on n.nomination_id = r.nomination_id
    join core.seat_place p on p.place_id = r.place_id
   where r.election_id = election.election_id
   order by p.ordinal;
end
$$;
comment on function core.seat_the_elected is
  'Gives the elected their seats for the term of the rule board_term; of a vacant seat for the rest of the term of the others.';

create or replace function core.declare_election (election core.election, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  seats_from constant date := greatest (day, election.seats_from_on);
begin
  with winner as
    (select s.nomination_id, row_number () over (partition by s.category order by s.votes desc nulls last, n.serial) as place
       from core.standing_of (election.election_id) s
       join core.election_nomination n on n.nomination_id = s.nomination_id
      where s.outcome in ('elected', 'lot', 'uncontested')),
  seat as
    (select e.place_id, e.category, row_number () over (partition by e.category order by p.ordinal) as place
       from core.election_place e
       join core.seat_place p on p.place_id = e.place_id
      where e.election_id = election.election_id)
  insert into core.election_result (election_id, nomination_id, category, votes, way, place_id)
  select election.election_id, s.nomination_id, s.category, s.votes, nullif (s.outcome, 'not_elected'), t.place_id
    from core.standing_of (election.election_id) s
    left join winner w on w.nomination_id = s.nomination_id
    left join seat t on t.category = s.category and t.place = w.place
   order by s.category, s.votes desc nulls last, s.nomination_id;
  perform core.end_terms (election, seats_from);
  perform core.seat_the_elected (election, seats_from);
  insert into core.election_day (election_id, stage, due_on, request_id)
  values (election.election_id, 'complaints',
          (day + make_interval (months => core.parameter_on ('complaint_window', day)::integer))::date,
          nullif (current_setting ('mandali.request', true), '')::uuid);
end
$$;
comment on function core.declare_election is
  'Writes the result, ends the old terms, seats the elected and opens the time of complaints (Gujarat Co-operative Societies Act '
  '1961, s. 97 (1) (d)). What stays vacant is filled by co-option.';

create or replace function core.require_counts (booth core.election_booth, lines jsonb)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  ballots constant core.ballot_account := core.ballots_of (booth.booth_id);
  wrong record;
begin
  if exists (select from core.count_lines (lines) l where l.votes < 0) then
    perform core.refuse ('votes_are_not_below_nothing', 'lines');
  elsif (select count (*) from core.count_lines (lines))
          <> (select count (*) from core.ballot_lines (booth.election_id))
     or exists (select from core.ballot_lines (booth.election_id) b
                 where not exists (select from core.count_lines (lines) l
                                    where l.category = b.category and l.nomination_id is not distinct from b.nomination_id
                                      and l.votes is not null)) then
    perform core.refuse ('count_names_every_candidate', 'lines');
  end if;
  select l.category, c.seat_count, coalesce (max (l.votes) filter (where l.nomination_id is null), 0) as invalid,
         max (l.votes) filter (where l.nomination_id is not null) as most,
         sum (l.votes) filter (where l.nomination_id is not null) as votes into wrong
    from core.count_lines (lines) l
    join core.election_contest c on c.election_id = booth.election_id and c.category = l.category
   group by l.category, c.seat_count
  having coalesce (max (l.votes) filter (where l.nomination_id is null), 0) > ballots.used
      or max (l.votes) filter (where l.nomination_id is not null)
           > ballots.used - coalesce (max (l.votes) filter (where l.nomination_id is null), 0)
      or sum (l.votes) filter (where l.nomination_id is not null)
           > (ballots.used - coalesce (max (l.votes) filter (where l.nomination_id is null), 0)) * c.seat_count
   limit 1;
  if found then
    perform core.refuse ('votes_fit_the_ballots', 'lines', (ballots.used - wrong.invalid)::text, wrong.seat_count::text,
                         ((ballots.used - wrong.invalid) * wrong.seat_count)::text, wrong.votes::text);
  end if;
end
$$;
comment on function core.require_counts is
  'Refuses a count that leaves somebody out, gives a candidate more votes than there are valid papers, or all of a kind of seat '
  'together more than papers times seats.';

create or replace function core.require_booth (booth_id bigint, stage text)
returns core.election_booth
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  booth core.election_booth;
begin
  select b.* into booth from core.election_booth b where b.booth_id = require_booth.booth_id;
  if not found then
    perform core.refuse ('booth_is_in_the_list', 'booth_id');
  end if;
  perform core.require_stage (booth.election_id, stage);
  return booth;
end
$$;
comment on function core.require_booth is 'The booth, of an election that is at this stage.';

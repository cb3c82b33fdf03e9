-- The election of the board that sits, and one for two vacant seats that is under way: its last days are all today, so that it can be
-- brought to its declaration by hand. Not for bases that only measure.
create function pg_temp.call (name text, name_gu text, cut_off_on date, seats_from_on date, is_casual boolean, called_on date, poll_on date)
returns core.election language plpgsql as
$$
declare
  election core.election;
begin
  insert into core.election (number, body, name, name_gu, cut_off_on, seats_from_on, is_casual, resolution_id, entered_at)
  values (core.numbered ('ELE', poll_on, core.next_number ('ELE', core.financial_year (poll_on)), 3), 'board', call.name, call.name_gu,
          call.cut_off_on, call.seats_from_on, call.is_casual,
          (select max (r.resolution_id) from core.resolution r where r.body = 'board' and r.kind is null and r.passed_on <= called_on),
          called_on + time '17:00' at time zone 'Asia/Kolkata')
  returning * into election;
  perform core.take_places (election);
  return election;
end
$$;

create function pg_temp.end_stages (election_id bigint, first integer, last integer)
returns void language sql as
$$
  insert into core.election_step (election_id, stage, ended_on, digest, entered_at)
  select end_stages.election_id, s.code, d.due_on, case when s.code = 'final_roll' then core.roll_digest (end_stages.election_id) end,
         d.due_on + time '18:00' at time zone 'Asia/Kolkata'
    from core.election_stage s
   cross join lateral (select core.election_day_of (end_stages.election_id, s.code) as due_on) d
   where s.ordinal between first and last
   order by s.ordinal
$$;

-- Who stands, proposed and seconded by others of the roll, and accepted.
create function pg_temp.stand (election_id bigint, member_id bigint, place integer, is_decided boolean)
returns void language plpgsql as
$$
declare
  id bigint;
  signers constant bigint[] := array (select r.member_id from core.election_roll r
                                       where r.election_id = stand.election_id and r.member_id <> stand.member_id
                                       order by pg_temp.draw (r.member_id, 'signs', 1000000), r.member_id
                                       offset 40 + 2 * stand.place limit 2);
  received_on constant date := core.election_ended_on (election_id, 'final_roll') + stand.place % 4;
begin
  insert into core.election_nomination (election_id, serial, category, member_id, proposer_id, seconder_id, has_consent, received_on,
                                        entered_at)
  values (election_id, place, 'general', stand.member_id, signers[1], signers[2], true, received_on,
          received_on + time '12:00' at time zone 'Asia/Kolkata')
  returning nomination_id into id;
  if is_decided then
    insert into core.nomination_scrutiny (nomination_id, is_accepted, grounds, decided_on, entered_at)
    values (id, true, '{}', core.election_day_of (election_id, 'scrutiny'),
            core.election_day_of (election_id, 'scrutiny') + time '15:00' at time zone 'Asia/Kolkata');
  end if;
end
$$;

create function pg_temp.draw_roll (election core.election)
returns void language plpgsql as
$$
begin
  perform core.draw_voters (election, 1, core.election_day_of (election.election_id, 'roll'));
  perform pg_temp.end_stages (election.election_id, 1, 2);
  perform core.freeze_voters (election.election_id, core.election_day_of (election.election_id, 'final_roll'));
  perform pg_temp.end_stages (election.election_id, 3, 3);
end
$$;

-- Four boxes, counted twice with the same result: the women who sit since then have the most votes.
create function pg_temp.poll (election_id bigint)
returns void language plpgsql as
$$
declare
  booth bigint;
  typed bigint;
  used integer;
begin
  for b in 1..4 loop
    insert into core.election_booth (election_id, ordinal, name, name_gu)
    values (election_id, b, (array['Office, Ellisbridge', 'School, Jamalpur', 'Hall, Rakhial', 'Village house, Bavla'])[b],
            (array['ઓફિસ, એલિસબ્રિજ', 'શાળા, જમાલપુર', 'હોલ, રખિયાલ', 'ગ્રામપંચાયત, બાવળા'])[b])
    returning booth_id into booth;
    used := 262 + pg_temp.draw (b, 'used', 60);
    insert into core.ballot_account (booth_id, printed, issued, used, spoilt, unused)
    values (booth, 500, used + b, used, b, 500 - used - b);
    foreach typed in array array[1, 2] loop
      insert into core.election_count (booth_id, round, login) values (booth, 1, (array['first', 'second'])[typed])
      returning count_id into typed;
      insert into core.election_count_line (count_id, category, nomination_id, votes)
      select typed, 'general', n.nomination_id,
             180 - 5 * n.serial + pg_temp.draw (n.serial * 10 + b, 'votes', 4) - case when n.serial > 15 then 20 else 0 end
        from core.election_nomination n where n.election_id = poll.election_id
       order by n.serial;
      insert into core.election_count_line (count_id, category, votes) values (typed, 'general', 3 + pg_temp.draw (b, 'invalid', 9));
    end loop;
  end loop;
end
$$;

do $$
declare
  until_on constant date := pg_temp.until_day ();
  sat_on date;
  met_on date;
  election core.election;
begin
  select max (s.from_on) into sat_on from core.seat s where s.body = 'board' and s.until_on is null;
  select max (m.held_on) into met_on from core.meeting m where m.body = 'board' and m.held_on < until_on;
  if current_setting ('mandali.demo_count')::bigint > 5000 or met_on is null or sat_on > until_on - 150
     or (select count (*) from core.live_admission a where a.admitted_on < sat_on - 60) < 120
     or (select count (*) from core.seat s where s.body = 'board' and s.until_on is null) <> 15 then
    return;
  end if;
  -- the board that sits
  election := pg_temp.call ('Election of the board', 'સંચાલક મંડળની ચૂંટણી', sat_on - 60, sat_on, false, sat_on - 60, sat_on - 10);
  perform core.propose_election_days (election.election_id, sat_on - 10, null);
  perform pg_temp.draw_roll (election);
  perform pg_temp.stand (election.election_id, x.member_id, x.place::integer, true)
     from (select s.member_id, row_number () over (order by s.seat_id) as place
             from core.seat s where s.body = 'board' and s.until_on is null
            union all
           (select r.member_id, 15 + row_number () over (order by pg_temp.draw (r.member_id, 'stands', 1000000), r.member_id)
              from core.election_roll r
             where r.election_id = election.election_id
               and not exists (select from core.seat s where s.member_id = r.member_id)
             limit 7)
            order by 2) x;
  perform pg_temp.end_stages (election.election_id, 4, 6);
  perform core.lay_out_ballot (election.election_id);
  perform pg_temp.end_stages (election.election_id, 7, 7);
  perform pg_temp.poll (election.election_id);
  perform pg_temp.end_stages (election.election_id, 8, 9);
  update core.seat as s set place_id = p.place_id, election_id = election.election_id, term_ends_on = (sat_on + interval '5 years')::date
    from core.seat_place p
    join core.election_nomination n on n.election_id = election.election_id and n.serial = p.ordinal
   where p.body = 'board' and p.until_on is null and s.member_id = n.member_id and s.until_on is null;
  insert into core.election_result (election_id, nomination_id, category, votes, way, place_id)
  select election.election_id, t.nomination_id, t.category, t.votes, nullif (t.outcome, 'not_elected'), s.place_id
    from core.standing_of (election.election_id) t
    join core.election_nomination n on n.nomination_id = t.nomination_id
    left join core.seat s on s.member_id = n.member_id and s.election_id = election.election_id
   order by t.votes desc, t.nomination_id;
  perform pg_temp.end_stages (election.election_id, 10, 10);
  insert into core.election_day (election_id, stage, due_on)
  select election.election_id, 'complaints', (core.election_ended_on (election.election_id, 'declaration') + interval '2 months')::date;
  insert into core.election_complaint (election_id, serial, made_by, received_on, words)
  values (election.election_id, 1, 'A candidate who was not elected', sat_on + 5, 'The booth at Rakhial opened late');
  insert into core.complaint_decision (complaint_id, is_upheld, decided_on, words)
  select c.complaint_id, false, sat_on + 25, 'The board heard both sides: all who waited voted'
    from core.election_complaint c where c.election_id = election.election_id;
  perform pg_temp.end_stages (election.election_id, 11, 11);
  -- two vacant seats
  update core.seat as s set until_on = met_on + 1, end_reason = 'resigned', end_words = 'She moved away'
   where s.election_id = election.election_id
     and s.place_id in (select p.place_id from core.seat_place p where p.body = 'board' and p.ordinal in (12, 13));
  election := pg_temp.call ('Two vacant seats', 'બે ખાલી બેઠકો', until_on - 40, until_on + 15, true, until_on - 38, until_on);
  insert into core.election_day (election_id, stage, due_on, entered_at)
  select election.election_id, s.code, until_on - coalesce ((array[30, 20, 15])[s.ordinal], 0),
         until_on - 38 + time '17:00' at time zone 'Asia/Kolkata'
    from core.election_stage s where s.code <> 'complaints' order by s.ordinal;
  perform pg_temp.draw_roll (election);
  perform pg_temp.stand (election.election_id, x.member_id, x.place::integer, false)
     from (select r.member_id, row_number () over (order by pg_temp.draw (r.member_id, 'vacant', 1000000), r.member_id) as place
             from core.election_roll r
            where r.election_id = election.election_id
              and not exists (select from core.seat s where s.member_id = r.member_id and s.until_on is null)
            order by 2 limit 5) x;
end
$$;

-- Since the last election two of the seats are reserved.
update core.seat_place as p set category = case p.ordinal when 14 then 'reserved_sc_st' else 'reserved_rural' end
 where p.body = 'board' and p.ordinal in (14, 15);

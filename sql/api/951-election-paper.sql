-- Elections: who stands, the ballot, the boxes and the result, as they are read.

create function api.election_nominations (election_id bigint)
returns table (nomination_id bigint, serial integer, category text, category_name text, category_name_gu text, category_name_hi text,
               member_id bigint, member_number bigint, name text, name_gu text, proposer text, proposer_gu text,
               seconder text, seconder_gu text, has_consent boolean, received_on date, state text, grounds text,
               grounds_gu text, grounds_hi text, has_bar boolean, words text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select n.nomination_id, n.serial, n.category, c.name, c.name_gu, c.name_hi, m.member_id, m.member_number, p.name, p.name_gu,
         pm.member_number || ' ' || pp.name, pm.member_number || ' ' || coalesce (pp.name_gu, pp.name),
         sm.member_number || ' ' || sp.name, sm.member_number || ' ' || coalesce (sp.name_gu, sp.name), n.has_consent, n.received_on,
         case when w.withdrawal_id is not null then 'nomination_withdrawn'
              when s.scrutiny_id is null then 'nomination_received'
              when s.is_accepted then 'nomination_accepted'
              else 'nomination_rejected' end,
         g.names, g.names_gu, g.names_hi, g.has_bar, coalesce (t.words, w.words, s.words)
    from core.election_nomination n
    join core.seat_category c on c.code = n.category
    join core.member m on m.member_id = n.member_id
    join core.person p on p.person_id = core.person_of (m.person_id)
    join core.member pm on pm.member_id = n.proposer_id
    join core.person pp on pp.person_id = core.person_of (pm.person_id)
    join core.member sm on sm.member_id = n.seconder_id
    join core.person sp on sp.person_id = core.person_of (sm.person_id)
    left join core.live_scrutiny s on s.nomination_id = n.nomination_id
    left join core.live_withdrawal w on w.nomination_id = n.nomination_id
    left join lateral
         -- what was changed is seen beside what counts now
         (select string_agg (concat_ws (' ', x.mark, x.words), ' ← ' order by x.entered_at desc) as words
            from (select case when y.is_accepted then '✓' else '✗' end as mark, y.words, y.entered_at, 'scrutiny' as what
                    from core.nomination_scrutiny y where y.nomination_id = n.nomination_id
                   union all
                  select case when z.is_taken_back then '+' else '−' end, z.words, z.entered_at, 'withdrawal'
                    from core.nomination_withdrawal z where z.nomination_id = n.nomination_id) x
          having greatest (count (*) filter (where x.what = 'scrutiny'), count (*) filter (where x.what = 'withdrawal')) > 1) t on true
    left join lateral
         (select string_agg (x.name, '; ' order by x.ordinal) as names, string_agg (x.name_gu, '; ' order by x.ordinal) as names_gu,
                 string_agg (x.name_hi, '; ' order by x.ordinal) as names_hi, bool_or (x.is_bar) as has_bar
            from core.nomination_ground x
           where x.code = any (coalesce (s.grounds, array (select f.code
                                                             from core.nomination_grounds (n.nomination_id, core.today ()) f)))) g on true
   where n.election_id = election_nominations.election_id
$$;
comment on function api.election_nominations is
  'Nominations: nomination_received, _accepted, _rejected or _withdrawn; with what the registers say against each now, or said at '
  'the scrutiny; words: of what was changed the newest first, with ✓ accepted, ✗ rejected, − withdrawn, + withdrawal taken back.';

create function api.election_contests (election_id bigint)
returns table (category text, name text, name_gu text, name_hi text, seat_count bigint, candidate_count bigint, is_contested boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.category, k.name, k.name_gu, k.name_hi, c.seat_count, c.candidate_count, c.candidate_count > c.seat_count
    from core.election_contest c
    join core.seat_category k on k.code = c.category
   where c.election_id = election_contests.election_id
   order by k.ordinal
$$;
comment on function api.election_contests is 'Seats and candidates of each kind in an election.';

create function api.election_ballot (election_id bigint)
returns table (nomination_id bigint, category text, category_name text, category_name_gu text, category_name_hi text, seat_count bigint,
               ordinal integer, member_number bigint, name text, name_gu text, symbol text, symbol_name text, symbol_name_gu text,
               symbol_name_hi text, person_id bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select k.nomination_id, k.category, c.name, c.name_gu, c.name_hi, x.seat_count, k.ordinal, m.member_number, p.name, p.name_gu,
         k.symbol, s.name, s.name_gu, s.name_hi, p.person_id
    from core.election_candidate k
    join core.seat_category c on c.code = k.category
    join core.election_contest x on x.election_id = k.election_id and x.category = k.category
    join core.election_nomination n on n.nomination_id = k.nomination_id
    join core.member m on m.member_id = n.member_id
    join core.person p on p.person_id = core.person_of (m.person_id)
    left join core.election_symbol s on s.code = k.symbol
   where k.election_id = election_ballot.election_id
   order by c.ordinal, k.ordinal
$$;
comment on function api.election_ballot is 'The ballot: who stands in which place with which picture, by kind of seat.';

create function api.election_booths (election_id bigint)
returns table (booth_id bigint, ordinal integer, name text, name_gu text, printed integer, issued integer, used integer, spoilt integer,
               unused integer, state text, round integer, is_mine boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select b.booth_id, b.ordinal, b.name, b.name_gu, a.printed, a.issued, a.used, a.spoilt, a.unused,
         case when a.account_id is null then 'booth_without_account'
              when r.round is null then 'box_to_count'
              when r.second_count_id is null then 'box_typed_once'
              when r.differs then 'box_differs'
              else 'box_agreed' end,
         r.round, coalesce (session_user in ((core.scrutineers_of (b.election_id)).first_login,
                                             (core.scrutineers_of (b.election_id)).second_login), false)
    from core.election_booth b
   cross join lateral core.ballots_of (b.booth_id) a
    left join lateral core.round_of (b.booth_id) r on true
   where b.election_id = election_booths.election_id
$$;
comment on function api.election_booths is
  'Booths with their account of ballots: booth_without_account, box_to_count, box_typed_once, box_differs or box_agreed; is_mine '
  'when the person who is logged in types its count.';

create function api.election_scrutineers (election_id bigint)
returns table (first_login text, first_name text, second_login text, second_name text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.first_login, coalesce (nullif (f.full_name, ''), f.login), s.second_login, coalesce (nullif (t.full_name, ''), t.login)
    from core.scrutineers_of (election_scrutineers.election_id) s
    join core.login f on f.login = s.first_login
    join core.login t on t.login = s.second_login
$$;
comment on function api.election_scrutineers is 'Who types the counts of an election.';

create function api.election_recount (election_id bigint)
returns table (booth_id bigint, booth text, booth_gu text, round integer, category text, category_name text, category_name_gu text,
               category_name_hi text, ordinal integer, nomination_id bigint, name text, name_gu text, first_votes integer,
               second_votes integer, difference integer, state text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  -- only what both have typed: one count alone is shown to nobody, and of two that differ nobody sees more than where
  select b.booth_id, b.name, b.name_gu, r.round, l.category, c.name, c.name_gu, c.name_hi, k.ordinal, l.nomination_id, p.name, p.name_gu,
         case when not r.differs then f.votes end, case when not r.differs then l.votes end,
         case when not r.differs then abs (l.votes - f.votes) end, case when l.votes = f.votes then 'count_same' else 'count_differs' end
    from core.election_booth b
   cross join lateral core.round_of (b.booth_id) r
    join core.election_count_line l on l.count_id = r.second_count_id
    join core.election_count_line f on f.count_id = r.first_count_id and f.category = l.category
                                   and f.nomination_id is not distinct from l.nomination_id
    join core.seat_category c on c.code = l.category
    left join core.election_candidate k on k.nomination_id = l.nomination_id
    left join core.election_nomination n on n.nomination_id = l.nomination_id
    left join core.member m on m.member_id = n.member_id
    left join core.person p on p.person_id = core.person_of (m.person_id)
   where b.election_id = election_recount.election_id
   order by b.ordinal, c.ordinal, k.ordinal nulls last
$$;
comment on function api.election_recount is
  'The two counts of each box side by side, once both are typed: count_same or count_differs; a line without a name is that of the '
  'invalid papers. While a box differs the numbers are shown to nobody, so that both count again.';

create function api.election_result (election_id bigint)
returns table (nomination_id bigint, category text, category_name text, category_name_gu text, category_name_hi text,
               seat_count bigint, member_id bigint, member_number bigint, name text, name_gu text, votes bigint, rank bigint,
               state text, seat integer, lot text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.nomination_id, s.category, c.name, c.name_gu, c.name_hi, x.seat_count, m.member_id, m.member_number, p.name, p.name_gu,
         s.votes, s.rank, case s.outcome when 'lot' then 'elected_by_lot' when 'tied' then 'lot_is_needed' else s.outcome end, a.ordinal,
         (select string_agg (case when t.is_taken_back then '✗ ' || t.words
                                  else to_char (t.drawn_on, 'DD-MM-YYYY') || ' · ' || t.drawn_by || ' · ' || t.witnesses end, ' ← '
                             order by t.lot_id desc)
            from core.election_lot t where t.nomination_id = s.nomination_id)
    from core.standing_of (election_result.election_id) s
    join core.seat_category c on c.code = s.category
    join core.election_contest x on x.election_id = election_result.election_id and x.category = s.category
    join core.election_nomination n on n.nomination_id = s.nomination_id
    join core.member m on m.member_id = n.member_id
    join core.person p on p.person_id = core.person_of (m.person_id)
    left join core.election_result r on r.nomination_id = s.nomination_id
    left join core.seat_place a on a.place_id = r.place_id
   where core.election_ended_on (election_result.election_id, 'withdrawals') is not null
     and (s.outcome = 'uncontested' or core.is_counted (election_result.election_id))
   order by c.ordinal, s.votes desc nulls last, n.serial
$$;
comment on function api.election_result is
  'The result: uncontested ones once nobody can withdraw any more, the others once both counts of every box agree: elected, '
  'elected_by_lot, lot_is_needed or not_elected; the seat once it is declared; a lot that was taken back stands beside with ✗.';

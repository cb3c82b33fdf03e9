-- The last meetings of the board and of the general body, from their notice to their minutes; the next one is being
-- prepared. Not for bases that only measure.
create function pg_temp.meet (body text, kind text, held_on date, begins text, plan text, plan_gu text, before bigint)
returns bigint language plpgsql as
$$
declare
  prefix constant text := (select b.prefix from core.body b where b.code = meet.body);
  began constant timestamptz := (held_on + begins::time + interval '10 minutes') at time zone 'Asia/Kolkata';
  people constant bigint[] := (select array_agg (e.member_id order by pg_temp.draw (e.member_id, 'meeting' || held_on, 1000000))
                                 from core.entitled_on (body, held_on) e);
  came constant bigint[] := people[1:case when body = 'board' then 11 + pg_temp.draw (1, 'came' || held_on, 4)::integer else 430 end];
  meeting core.meeting;
  item bigint;
  motion core.motion;
  vote core.vote;
begin
  insert into core.meeting as m (body, kind, number, held_on, begins, place, place_gu, state, opened_at, closed_at, chair_id, entered_at)
  values (meet.body, meet.kind, core.numbered ('M' || prefix, held_on, core.next_number ('M' || prefix, core.financial_year (held_on)), 3),
          meet.held_on, meet.begins, 'Office of the cooperative, Ellisbridge', 'મંડળીની ઓફિસ, એલિસબ્રિજ', 'closed', began,
          began + interval '2 hours', came[1], began - interval '20 days')
  returning m.* into meeting;
  perform core.fill_agenda (meeting);
  perform core.add_item (meeting.meeting_id, 'decision', 'Applications, resignations and transfers',
                         'અરજીઓ, રાજીનામાં અને તબદીલી', null, 20);
  item := core.add_item (meeting.meeting_id, 'decision', 'Work of the coming months', 'આવતા મહિનાઓનું કામ', null, 30);
  perform core.freeze_agenda (meeting);
  update core.agenda_item as i
     set state = 'done', note = case when i.item_id = item then 'The plan was read out area by area.' end,
         note_gu = case when i.item_id = item then 'યોજના વિસ્તારવાર વાંચવામાં આવી.' end
   where i.meeting_id = meeting.meeting_id;
  insert into core.notice_copy (meeting_id, member_id, way, sent_on, entered_at)
  select meeting.meeting_id, p, case when meet.body = 'board' then 'hand' else 'post' end, held_on - 16, began - interval '16 days'
    from unnest (people) p;
  insert into core.presence (meeting_id, member_id, came_at, way, entered_at)
  select meeting.meeting_id, c.member_id, began - make_interval (mins => 15 - (c.place % 20)::integer), 'name', began
    from unnest (came) with ordinality c (member_id, place);
  insert into core.motion as p (meeting_id, item_id, kind, words, words_gu, proposer_id, seconder_id, state, entered_at,
                                read_back_at, read_back_by)
  values (meeting.meeting_id, item, 'plan', plan, plan_gu, came[2], came[3], 'passed', began + interval '40 minutes',
          began + interval '110 minutes', 'demo')
  returning p.* into motion;
  insert into core.vote as v (motion_id, way, entitled, quorum_needed, present, roll_hash, opened_at)
  values (motion.motion_id, 'hands', cardinality (people), core.quorum_needed (meeting), cardinality (came), '',
          began + interval '45 minutes')
  returning v.* into vote;
  update core.vote as v
     set roll_hash = core.freeze_roll (vote, meeting), closed_at = began + interval '46 minutes', for_count = cardinality (came) - 1,
         against_count = 0, abstain_count = 1, invalid_count = 0, not_voting = 0, outcome = 'passed'
   where v.vote_id = vote.vote_id
  returning v.* into vote;
  -- one of the board has to go before the end
  update core.presence as p
     set left_at = began + interval '70 minutes'
   where p.meeting_id = meeting.meeting_id and p.member_id = came[9] and meet.body = 'board';
  perform core.enter_decision (motion, meeting, vote);
  insert into core.meeting_action (meeting_id, item_id, motion_id, words, words_gu, owner_id, due_on, entered_at)
  values (meeting.meeting_id, item, motion.motion_id, 'Tell the health workers of each area',
          'દરેક વિસ્તારની આરોગ્ય કાર્યકરોને જણાવવું', came[4],
          held_on + 30, began + interval '50 minutes');
  insert into core.meeting_step (meeting_id, act, state, entered_at) values
    (meeting.meeting_id, 'draft_meeting', 'draft', began - interval '20 days'),
    (meeting.meeting_id, 'issue_notice', 'noticed', began - interval '16 days'),
    (meeting.meeting_id, 'open_meeting', 'open', began), (meeting.meeting_id, 'close_meeting', 'closed', began + interval '2 hours');
  insert into core.minutes_confirmed (meeting_id, confirmed_in, entered_at)
  select before, meeting.meeting_id, began where before is not null;
  insert into core.minutes (meeting_id, language, words, entered_at)
  select meeting.meeting_id, l, api.minutes_text (meeting.meeting_id, l), began + interval '1 day' from unnest (array['en', 'gu']) l;
  update core.meeting as m set state = 'circulated' where m.meeting_id = meeting.meeting_id;
  insert into core.meeting_step (meeting_id, act, state, entered_at) values
    (meeting.meeting_id, 'draft_minutes', 'minuted', began + interval '1 day'),
    (meeting.meeting_id, 'circulate_minutes', 'circulated', began + interval '3 days');
  return meeting.meeting_id;
end
$$;

-- Their text fills one page on paper; two of a general meeting, or when minutes were confirmed besides.
create function pg_temp.sign (meeting_id bigint, confirmed_in bigint)
returns void language plpgsql as
$$
declare
  later core.meeting;
begin
  select m.* into strict later from core.meeting m where m.meeting_id = sign.confirmed_in;
  insert into core.minutes_signed (meeting_id, signer_id, way, signed_on, language, first_page, page_count, hash, entered_at)
  values (sign.meeting_id, later.chair_id, 'signature', later.held_on, 'gu', api.next_minute_page (later.body),
          1 + (later.body = 'general' or exists (select from core.minutes_confirmed c
                                                  where c.confirmed_in = sign.meeting_id))::integer,
          core.minutes_hash (sign.meeting_id), later.closed_at);
  insert into core.meeting_step (meeting_id, act, state, entered_at) values
    (sign.meeting_id, 'confirm_minutes', 'confirmed', later.opened_at), (sign.meeting_id, 'sign_minutes', 'signed', later.closed_at);
  update core.meeting as m set state = 'signed' where m.meeting_id = sign.meeting_id;
  update core.meeting_action as a
     set done_on = later.held_on - 20, done_words = 'All areas were visited', review = 'done', reviewed_in = later.meeting_id
   where a.meeting_id = sign.meeting_id;
end
$$;

do $$
declare
  days date[];
  day date;
  one bigint;
  two bigint;
  next core.meeting;
begin
  if current_setting ('mandali.demo_count')::bigint > 5000 then
    return;
  end if;
  select array_agg (m.held_on order by m.held_on) into days
    from (select d.held_on from demo_meeting d order by d.held_on desc limit 2) m;
  if coalesce (cardinality (days), 0) < 2 or not exists (select from core.entitled_on ('board', days[1]) offset 10) then
    return;
  end if;
  for day in
    select make_date (y, 9, 20) from generate_series (extract (year from days[2])::integer - 2, extract (year from days[2])::integer) y
     where make_date (y, 9, 20) < pg_temp.until_day ()
     order by y
  loop
    two := pg_temp.meet ('general', 'annual', day, '11:00', 'Resolved to adopt the plan of work of the year.',
                         'વર્ષની કાર્યયોજના મંજૂર કરવાનું ઠરાવવામાં આવે છે.', one);
    perform pg_temp.sign (one, two) where one is not null;
    one := two;
  end loop;
  one := pg_temp.meet ('board', 'ordinary', days[1], '14:00',
                       'Resolved to hold three health camps in the city wards and two in the villages.',
                       'શહેરના વોર્ડમાં ત્રણ અને ગામડાંમાં બે આરોગ્ય કેમ્પ કરવાનું ઠરાવવામાં આવે છે.', null);
  two := pg_temp.meet ('board', 'ordinary', days[2], '14:00',
                       'Resolved to train twenty health workers in the first aid of the eyes.',
                       'વીસ આરોગ્ય કાર્યકરોને આંખની પ્રાથમિક સારવારની તાલીમ આપવાનું ઠરાવવામાં આવે છે.', one);
  perform pg_temp.sign (one, two);
  insert into core.meeting as m (body, kind, number, held_on, begins, place, place_gu)
  select 'board', 'ordinary', core.numbered ('MBRD', d.day, core.next_number ('MBRD', core.financial_year (d.day)), 3), d.day, '14:00',
         'Office of the cooperative, Ellisbridge', 'મંડળીની ઓફિસ, એલિસબ્રિજ'
    from (select pg_temp.until_day () + 14 as day) d
  returning m.* into next;
  insert into core.meeting_step (meeting_id, act, state) values (next.meeting_id, 'draft_meeting', 'draft');
  perform core.fill_agenda (next);
  perform core.add_item (next.meeting_id, 'decision', 'Applications for membership and shares', 'સભાસદ અને શેર માટેની અરજીઓ', null, 20);
end
$$;

-- How minutes are worded: names, hours, sentences in English or Gujarati, and the opening that every minutes begin with.

create or replace function core.called (member_id bigint, language text)
returns text
language sql stable
begin atomic
  select case when language = 'gu' then coalesce (p.name_gu, p.name) else p.name end
    from core.member m
    join core.person p on p.person_id = core.person_of (m.person_id)
   where m.member_id = called.member_id;
end;
comment on function core.called is 'The name of a member in a language.';

create or replace function core.hour_of (moment timestamptz)
returns text
language sql stable
begin atomic
  select to_char (moment at time zone 'Asia/Kolkata', 'HH24:MI');
end;
comment on function core.hour_of is 'The hour of an instant in Gujarat.';

create or replace function core.says (language text, en text, gu text, variadic parts text[] default '{}')
returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return format (case when language = 'gu' then gu else en end, variadic parts);
end
$$;
comment on function core.says is 'A sentence of a document in its language, its places %1$s … filled.';

create or replace function core.confirming_item (meeting_id bigint, confirmed_id bigint)
returns bigint
language sql stable
begin atomic
  select i.item_id
    from core.agenda_item i
   where i.meeting_id = confirming_item.meeting_id and i.kind = 'minutes'
     and (i.confirms_id = confirming_item.confirmed_id or i.confirms_id is null)
   order by i.confirms_id nulls last, i.item_id
   limit 1;
end;
comment on function core.confirming_item is
  'The item of an agenda at which the minutes of a meeting are confirmed: its own, or else the first that somebody added in her own '
  'words; null when there is none.';

create or replace function core.minutes_opening (meeting core.meeting, language text)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  body core.body;
  entitled bigint;
  present text;
  absent text;
begin
  select b.* into strict body from core.body b where b.code = meeting.body;
  select count (*) into entitled from core.entitled_on (meeting.body, meeting.held_on);
  select string_agg (core.called (c.member_id, language), ', ' order by c.came_at, c.presence_id) into present
    from (select distinct on (p.member_id) p.member_id, p.came_at, p.presence_id
            from core.live_presence p where p.meeting_id = meeting.meeting_id order by p.member_id, p.came_at) c;
  if body.kind = 'general' then
    present := (select count (distinct p.member_id)::text from core.live_presence p where p.meeting_id = meeting.meeting_id);
  else
    select string_agg (core.called (e.member_id, language), ', ' order by e.member_id) into absent
      from core.entitled_on (meeting.body, meeting.held_on) e
     where not exists (select from core.live_presence p where p.meeting_id = meeting.meeting_id and p.member_id = e.member_id);
  end if;
  return concat_ws (E'\n',
    '# ' || core.says (language, 'Minutes of meeting %1$s of the %2$s', '%2$s: સભા %1$sની કાર્યવાહી', meeting.number,
                       case when language = 'gu' then coalesce (body.name_gu, body.name) else body.name end),
    core.says (language, 'Held on %1$s at %2$s, %3$s.', 'તારીખ %1$s, સમય %2$s, સ્થળ: %3$s.',
               to_char (meeting.held_on, 'DD-MM-YYYY'), meeting.begins,
               case when language = 'gu' then coalesce (meeting.place_gu, meeting.place) else meeting.place end),
    core.notice_sentence (meeting, language),
    case when meeting.continues_id is not null then
      core.says (language, 'It continued the adjourned meeting %1$s.', 'મોકૂફ રહેલી સભા %1$s આગળ ચલાવી.',
                 (select m.number from core.meeting m where m.meeting_id = meeting.continues_id)) end,
    case when meeting.chair_id is not null then
      core.says (language, 'In the chair: %1$s. The meeting was opened at %2$s.', 'અધ્યક્ષસ્થાને: %1$s. સભા %2$s વાગ્યે શરૂ થઈ.',
                 core.called (coalesce ((select s.chair_before_id from core.meeting_step s
                                          where s.meeting_id = meeting.meeting_id and s.act = 'take_chair'
                                          order by s.step_id limit 1), meeting.chair_id), language),
                 core.hour_of (meeting.opened_at)) end,
    (select string_agg (core.says (language, '%1$s took the chair at %2$s.', '%2$s વાગ્યે %1$s અધ્યક્ષસ્થાને આવ્યાં.',
                                   core.called (s.chair_id, language), core.hour_of (s.happened_at)), E'\n' order by s.step_id)
       from core.meeting_step s
      where s.meeting_id = meeting.meeting_id and s.act = 'take_chair'),
    core.says (language, 'Entitled: %1$s. Quorum: %2$s.', 'મત આપવા હકદાર: %1$s. કોરમ: %2$s.', entitled::text,
               core.quorum_needed (meeting)::text),
    core.says (language, 'Present: %1$s.', 'હાજર: %1$s.', coalesce (present, '0')),
    case when absent is not null then core.says (language, 'Absent: %1$s.', 'ગેરહાજર: %1$s.', absent) end);
end
$$;
comment on function core.minutes_opening is 'How minutes begin: which meeting, when, where, who was in the chair, who came.';

create or replace function core.adjournment_sentence (meeting core.meeting, language text)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  later core.meeting;
  words constant text := (select s.words from core.meeting_step s
                           where s.meeting_id = meeting.meeting_id and s.act = 'adjourn_meeting' and s.state = 'adjourned'
                           order by s.step_id desc limit 1);
begin
  select m.* into strict later from core.meeting m where m.continues_id = meeting.meeting_id;
  return concat_ws (' ',
    case meeting.adjourned_for
      when 'no_quorum' then
        core.says (language, 'For want of a quorum the meeting was adjourned to %1$s at %2$s.',
                   'કોરમ ન હોવાથી સભા તારીખ %1$s, સમય %2$s પર મોકૂફ રાખી.', to_char (later.held_on, 'DD-MM-YYYY'), later.begins)
      when 'no_time' then
        core.says (language, 'For want of time the meeting was adjourned to %1$s at %2$s.',
                   'સમય ન હોવાથી સભા તારીખ %1$s, સમય %2$s પર મોકૂફ રાખી.', to_char (later.held_on, 'DD-MM-YYYY'), later.begins)
      else
        core.says (language, 'The meeting was adjourned to %1$s at %2$s.', 'સભા તારીખ %1$s, સમય %2$s પર મોકૂફ રાખી.',
                   to_char (later.held_on, 'DD-MM-YYYY'), later.begins) end,
    words);
end
$$;
comment on function core.adjournment_sentence is 'How minutes say that the meeting was adjourned: why, and to which day and hour.';

create or replace function core.roll_sentence (vote_id bigint, language text)
returns text
language sql stable
begin atomic
  select string_agg (core.says (language, c.en, c.gu, c.names), ' ' order by c.place)
    from (select k.place, k.en, k.gu, string_agg (core.called (r.member_id, roll_sentence.language), ', ' order by r.member_id) as names
            from core.vote v
            join core.vote_roll r on r.vote_id = v.vote_id and r.is_present
            join (values (1, 'for', 'For: %1$s.', 'તરફેણમાં: %1$s.'), (2, 'against', 'Against: %1$s.', 'વિરુદ્ધ: %1$s.'),
                         (3, 'abstain', 'Abstained: %1$s.', 'તટસ્થ: %1$s.'),
                         (4, 'interest', 'Abstained for an interest in it: %1$s.', 'હિત હોવાથી તટસ્થ: %1$s.'),
                         (5, '', 'Did not vote: %1$s.', 'મત ન આપનાર: %1$s.')) k (place, choice, en, gu)
              on k.choice = coalesce (r.choice, '')
           where v.vote_id = roll_sentence.vote_id and v.closed_at is not null
             and (v.way = 'roll_call' or r.choice = 'interest')
           group by k.place, k.en, k.gu) c;
end;
comment on function core.roll_sentence is
  'Who voted how, by name: in a roll-call everybody who was present, in any vote whoever abstained for an interest in it.';

create or replace function core.reviews_sentence (meeting core.meeting, language text)
returns text
language sql stable
begin atomic
  select string_agg (
           concat_ws (' ',
             core.says (language, case when a.review = 'done' then 'Task “%1$s” of meeting %2$s: done.'
                                       else 'Task “%1$s” of meeting %2$s: not done.' end,
                        case when a.review = 'done' then 'સભા %2$sનું કામ “%1$s”: થયું.' else 'સભા %2$sનું કામ “%1$s”: થયું નથી.' end,
                        case when language = 'gu' then coalesce (a.words_gu, a.words) else a.words end, m.number),
             a.review_words), E'\n' order by a.action_id)
    from core.meeting_action a
    join core.meeting m on m.meeting_id = a.meeting_id
   where a.reviewed_in = (meeting).meeting_id;
end;
comment on function core.reviews_sentence is 'What a meeting found of the tasks of earlier ones.';

create or replace function core.notice_sentence (meeting core.meeting, language text)
returns text
language sql stable
begin atomic
  select case when (meeting).held_on - n.sent_on < core.rule_of_body ((meeting).body, 'notice', (meeting).held_on) then
                core.says (language, 'The notice went out on %1$s, %2$s days before; the rules ask for %3$s. Reason: %4$s',
                           'સૂચના તારીખ %1$sના રોજ, %2$s દિવસ પહેલાં મોકલી; નિયમ %3$s દિવસનો છે. કારણ: %4$s',
                           to_char (n.sent_on, 'DD-MM-YYYY'), ((meeting).held_on - n.sent_on)::text,
                           core.rule_of_body ((meeting).body, 'notice', (meeting).held_on)::text, s.words)
              else core.says (language, 'Kept with the notice: %1$s', 'સૂચના સાથે નોંધેલું કારણ: %1$s', s.words) end
    from core.meeting_step s
   cross join (select min (c.sent_on) as sent_on from core.notice_copy c where c.meeting_id = (meeting).meeting_id) n
   where s.meeting_id = (meeting).meeting_id and s.act = 'issue_notice' and s.words is not null
   order by s.step_id desc
   limit 1;
end;
comment on function core.notice_sentence is
  'Why the notice was shorter than the rules ask, or went out without something; null when it needed no reason.';

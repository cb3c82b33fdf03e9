-- The minutes as text, from what was recorded: English or Gujarati. A line that begins with # is a heading.

create function api.motion_sentence (motion api.motion, language text)
returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return concat_ws (E'\n',
    case when motion.number is not null then
      core.says (language, 'Resolution %1$s: %2$s', 'ઠરાવ %1$s: %2$s', motion.number,
                 case when language = 'gu' then coalesce (motion.words_gu, motion.words) else motion.words end)
    else core.says (language, 'Proposal: %1$s', 'દરખાસ્ત: %1$s',
                    case when language = 'gu' then coalesce (motion.words_gu, motion.words) else motion.words end) end,
    (select core.says (language, 'Applicants and shares: %1$s.', 'અરજદારો અને શેર: %1$s.',
                       string_agg (core.called (s.member_id, language) || ' (' || c.application_number || ') ' || s.share_count, '; '
                                   order by s.line_id))
       from core.motion_share s
       join api.member c on c.member_id = s.member_id
      where s.motion_id = motion.motion_id
     having count (*) > 0),
    core.says (language, 'Proposed by %1$s', 'દરખાસ્ત મૂકનાર: %1$s', core.called (motion.proposer_id, language))
      || case when motion.seconder_id is null then '.'
              else core.says (language, ', seconded by %1$s.', '; ટેકો આપનાર: %1$s.', core.called (motion.seconder_id, language)) end,
    (select string_agg (core.says (language, 'A vote on it was opened and stopped: %1$s', 'તેના પર મતદાન શરૂ કરી અટકાવ્યું: %1$s',
                                   v.stop_words), E'\n' order by v.vote_id)
       from core.vote v
      where v.motion_id = motion.motion_id and v.stopped_at is not null),
    case when motion.outcome is not null then
      core.says (language, 'For %1$s, against %2$s, abstaining %3$s, invalid %4$s, not voting %5$s; present %6$s of %7$s. ',
                 'તરફેણમાં %1$s, વિરુદ્ધ %2$s, તટસ્થ %3$s, રદ %4$s, મત ન આપનાર %5$s; %7$sમાંથી હાજર %6$s. ', motion.for_count::text,
                 motion.against_count::text, motion.abstain_count::text, motion.invalid_count::text, motion.not_voting::text,
                 motion.present::text, motion.entitled::text)
      || case when not motion.had_quorum then core.says (language, 'There was no quorum. ', 'કોરમ ન હતું. ') else '' end
      || case when motion.is_unanimous then core.says (language, 'Passed unanimously.', 'સર્વાનુમતે મંજૂર.')
              when motion.outcome = 'passed' then core.says (language, 'Passed.', 'બહુમતીથી મંજૂર.')
              else core.says (language, 'Lost.', 'નામંજૂર.') end
      || case motion.casting
           when 'for' then core.says (language, ' The chair gave her casting vote for it.', ' અધ્યક્ષે પોતાનો નિર્ણાયક મત તરફેણમાં આપ્યો.')
           when 'against' then core.says (language, ' The chair gave her casting vote against it.',
                                          ' અધ્યક્ષે પોતાનો નિર્ણાયક મત વિરુદ્ધ આપ્યો.')
           else '' end
    else
      case motion.state
        when 'withdrawn' then core.says (language, 'Withdrawn: %1$s', 'પાછી ખેંચી: %1$s', motion.state_words)
        when 'referred' then core.says (language, 'Referred: %1$s', 'બીજી સમિતિને સોંપી: %1$s', motion.state_words)
        when 'deferred' then
          case when motion.state_words is null
               then core.says (language, 'Deferred: the meeting ended before it was decided.',
                               'મુલતવી: નિર્ણય થાય તે પહેલાં સભા પૂરી થઈ.')
               else core.says (language, 'Deferred: %1$s', 'મુલતવી: %1$s', motion.state_words) end
        else '' end
    end,
    core.roll_sentence (motion.vote_id, language),
    case when motion.read_back_at is not null then
      core.says (language, 'The decision was read back and agreed to.', 'નિર્ણય વાંચી સંભળાવ્યો અને સૌએ માન્ય રાખ્યો.') end);
end
$$;
comment on function api.motion_sentence is
  'What minutes say of one proposal: its words, who made it, how it was voted, by whom in a roll-call, that it was read back.';

create function api.minutes_text (meeting_id bigint, language text)
returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  meeting core.meeting;
  words text;
  item record;
  motion api.motion;
begin
  select m.* into strict meeting from core.meeting m where m.meeting_id = minutes_text.meeting_id;
  words := core.minutes_opening (meeting, language);
  for item in
    select i.* from api.agenda_item i where i.meeting_id = meeting.meeting_id order by i.path
  loop
    words := concat_ws (E'\n', words,
      E'\n# ' || item.place || '. ' || case when language = 'gu' then coalesce (item.title_gu, item.title) else item.title end,
      case when language = 'gu' then coalesce (item.note_gu, item.note) else item.note end,
      (select string_agg (core.says (language, 'The minutes of meeting %1$s were confirmed.', 'સભા %1$sની કાર્યવાહી મંજૂર કરી.', m.number)
                          || case when c.corrections is null then ''
                                  else ' ' || core.says (language, 'Corrected: %1$s', 'સુધારો: %1$s', c.corrections) end,
                          E'\n' order by m.held_on)
         from core.minutes_confirmed c
         join core.meeting m on m.meeting_id = c.meeting_id
        where c.confirmed_in = meeting.meeting_id and core.confirming_item (meeting.meeting_id, c.meeting_id) = item.item_id));
    for motion in
      select p.* from api.motion p where p.item_id = item.item_id order by p.motion_id
    loop
      words := concat_ws (E'\n', words, api.motion_sentence (motion, language));
    end loop;
    words := concat_ws (E'\n', words,
      (select string_agg (core.says (language, 'To do: %1$s – %2$s, by %3$s.', 'કામ: %1$s – %2$s, %3$s સુધીમાં.',
                                     case when language = 'gu' then coalesce (a.words_gu, a.words) else a.words end,
                                     coalesce (core.called (a.owner_id, language), a.owner_name), to_char (a.due_on, 'DD-MM-YYYY')),
                          E'\n' order by a.action_id)
         from core.meeting_action a where a.item_id = item.item_id),
      case when item.kind = 'actions' then core.reviews_sentence (meeting, language) end,
      case item.state when 'carried' then core.says (language, 'Carried to the next meeting.', 'આગામી સભામાં લેવાશે.')
                      when 'dropped' then core.says (language, 'Not taken up.', 'લેવાયું નહીં.') end);
  end loop;
  return concat_ws (E'\n', words, '',
    case when not exists (select from core.agenda_item i where i.meeting_id = meeting.meeting_id and i.kind = 'actions') then
      core.reviews_sentence (meeting, language) end,
    case when meeting.state = 'adjourned' or exists (select from core.meeting m where m.continues_id = meeting.meeting_id) then
      core.adjournment_sentence (meeting, language)
    else core.says (language, 'The meeting was closed at %1$s with thanks to the chair.',
                    'અધ્યક્ષનો આભાર માની સભા %1$s વાગ્યે પૂરી થઈ.', core.hour_of (meeting.closed_at)) end);
end
$$;
comment on function api.minutes_text is 'The draft of the minutes of a meeting, from all that was recorded in it.';

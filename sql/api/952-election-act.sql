-- Acts on elections: calling one, its days and stages, the roll, complaints.

create function api.call_election (request_id uuid, body text, name text, name_gu text, cut_off_on date, poll_on date,
                                   seats_from_on date, is_casual boolean, resolution_number text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  resolution bigint;
  election core.election;
begin
  answer := core.begin_act (request_id, 'call_election',
    jsonb_build_array (body, name, name_gu, cut_off_on, poll_on, seats_from_on, is_casual, resolution_number));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('name', name);
  perform core.require_day ('cut_off_on', cut_off_on);
  perform core.require ('poll_on', poll_on::text);
  perform core.require ('seats_from_on', seats_from_on::text);
  if not exists (select from core.body b where b.code = call_election.body and b.closed_on is null) then
    perform core.refuse ('body_is_known', 'body');
  elsif exists (select from core.election e
                 where e.body = call_election.body and core.election_ended_on (e.election_id, 'declaration') is null
                   and not exists (select from core.election_cancellation c where c.election_id = e.election_id)) then
    perform core.refuse ('one_election_at_a_time', 'body');
  end if;
  resolution := core.resolution_behind (resolution_number, core.today ());
  insert into core.election (number, body, name, name_gu, cut_off_on, seats_from_on, is_casual, resolution_id, request_id)
  values (core.numbered ('ELE', poll_on, core.next_number ('ELE', core.financial_year (poll_on)), 3), call_election.body,
          btrim (call_election.name), nullif (btrim (call_election.name_gu), ''), call_election.cut_off_on,
          call_election.seats_from_on, coalesce (call_election.is_casual, false), resolution, call_election.request_id)
  returning * into election;
  perform core.take_places (election);
  perform core.propose_election_days (election.election_id, poll_on, request_id);
  perform core.require_days_in_order (election);
  return core.end_act (request_id, election.election_id, election.number);
end
$$;
comment on function api.call_election is
  'Calls an election for the elected seats of a body, or for the vacant ones only. The days of its stages are proposed by the rules '
  'and can be moved.';

create function api.move_election_day (request_id uuid, election_id bigint, stage text, due_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  election core.election;
begin
  answer := core.begin_act (request_id, 'move_election_day', jsonb_build_array (election_id, stage, due_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('due_on', due_on::text);
  perform core.require ('words', words);
  election := core.require_election (election_id);
  if not exists (select from core.election_stage s where s.code = move_election_day.stage) then
    perform core.refuse ('stage_is_known', 'stage');
  elsif core.election_ended_on (election.election_id, stage) is not null then
    perform core.refuse ('stage_that_is_over_stays', 'stage', election.number, 'state:at_' || stage);
  elsif stage = 'complaints' then
    perform core.refuse ('time_of_complaints_is_set_by_law', 'stage');
  end if;
  insert into core.election_day (election_id, stage, due_on, words, request_id)
  values (election.election_id, move_election_day.stage, move_election_day.due_on, btrim (move_election_day.words),
          move_election_day.request_id);
  perform core.require_days_in_order (election);
  return core.end_act (request_id, election.election_id, election.number);
end
$$;
comment on function api.move_election_day is
  'Gives a stage that is not over another day, with the reason; the earlier day stays beside it.';

create function api.cancel_election (request_id uuid, election_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  election core.election;
begin
  answer := core.begin_act (request_id, 'cancel_election', jsonb_build_array (election_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  election := core.require_election (election_id);
  if core.election_ended_on (election.election_id, 'declaration') is not null then
    perform core.refuse ('declared_election_is_not_called_off', 'election_id', election.number);
  end if;
  insert into core.election_cancellation (election_id, words, request_id)
  values (election.election_id, btrim (cancel_election.words), cancel_election.request_id);
  return core.end_act (request_id, election.election_id, election.number);
end
$$;
comment on function api.cancel_election is
  'Calls an election off before its declaration, with the reason. It keeps its number and what was entered; no seat changes.';

create function api.end_election_stage (request_id uuid, election_id bigint, stage text, ended_on date, words text default null)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  election core.election;
  before_on date;
  due_on date;
  digest bytea;
begin
  answer := core.begin_act (request_id, 'end_election_stage',
    jsonb_build_array (election_id, stage, ended_on) || case when words is null then '[]' else jsonb_build_array (words) end);
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('stage', stage);
  perform core.require_day ('ended_on', ended_on);
  election := core.require_stage (election_id, stage);
  before_on := core.election_ended_on (election.election_id, core.stage_before (stage));
  due_on := core.election_day_of (election.election_id, stage);
  if ended_on < before_on then
    perform core.refuse ('stages_follow_each_other', 'ended_on', before_on::text);
  elsif ended_on < due_on then
    perform core.refuse ('stage_has_its_day', 'ended_on', due_on::text);
  elsif exists (select from core.election_blockers (election.election_id, ended_on) b where core.blocker_weight (b.what) = 'bar') then
    perform core.refuse ('nothing_stands_in_the_way', 'election_id');
  elsif btrim (coalesce (words, '')) = ''
        and exists (select from core.election_blockers (election.election_id, ended_on) b
                     where core.blocker_weight (b.what) = 'words') then
    perform core.refuse ('seats_stay_vacant_with_words', 'words');
  end if;
  case stage
    when 'final_roll' then digest := core.freeze_voters (election.election_id, ended_on);
    when 'withdrawals' then perform core.lay_out_ballot (election.election_id);
    when 'declaration' then perform core.declare_election (election, ended_on);
    else null;
  end case;
  insert into core.election_step (election_id, stage, ended_on, digest, words, request_id)
  values (election.election_id, end_election_stage.stage, end_election_stage.ended_on, digest,
          nullif (btrim (end_election_stage.words), ''), end_election_stage.request_id);
  return core.end_act (request_id, election.election_id, election.number);
end
$$;
comment on function api.end_election_stage is
  'Ends the stage at which an election is, when nothing stands in the way; what belongs to it does not change any more. That fewer '
  'women stand than there are seats is passed with words: the seats stay vacant. The final '
  'roll is frozen, the ballot laid out, the result declared and the seats filled by ending their stages.';

create function api.draw_voters_roll (request_id uuid, election_id bigint, drawn_on date)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  election core.election;
  draw integer;
begin
  answer := core.begin_act (request_id, 'draw_voters_roll', jsonb_build_array (election_id, drawn_on));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('drawn_on', drawn_on);
  election := core.require_stage (election_id, 'roll');
  if drawn_on < election.cut_off_on then
    perform core.refuse ('roll_follows_the_cut_off_day', 'drawn_on', election.cut_off_on::text);
  end if;
  select coalesce (max (v.draw), 0) + 1 into draw from core.election_voter v where v.election_id = election.election_id;
  perform core.draw_voters (election, draw, drawn_on);
  return core.end_act (request_id, election.election_id, election.number);
end
$$;
comment on function api.draw_voters_roll is
  'Draws the provisional roll from the register, with a reason for each woman who is left out; drawn again, the newest counts.';

create function api.object_to_roll (request_id uuid, election_id bigint, member_id bigint, wants text, made_by text,
                                    received_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  election core.election;
  is_on boolean;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'object_to_roll',
    jsonb_build_array (election_id, member_id, wants, made_by, received_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('made_by', made_by);
  perform core.require ('words', words);
  election := core.require_stage (election_id, 'objections');
  perform core.require_stage_day (election.election_id, 'objections', 'received_on', received_on);
  select v.exclusion is null into is_on
    from core.voters_of (election.election_id) v where v.member_id = object_to_roll.member_id;
  if not found then
    perform core.refuse ('woman_is_in_the_draw', 'member_id');
  elsif is_on and wants is distinct from 'take_out' then
    perform core.refuse ('only_who_is_left_out_is_added', 'wants');
  elsif not is_on and wants is distinct from 'add' then
    perform core.refuse ('only_who_is_on_the_roll_is_taken_out', 'wants');
  end if;
  insert into core.roll_objection (election_id, member_id, wants, made_by, received_on, words, request_id)
  values (election.election_id, object_to_roll.member_id, object_to_roll.wants, btrim (object_to_roll.made_by),
          object_to_roll.received_on, btrim (object_to_roll.words), object_to_roll.request_id)
  returning objection_id into new_id;
  return core.end_act (request_id, new_id, election.number);
end
$$;
comment on function api.object_to_roll is 'Takes an objection to the provisional roll: a woman should be added, or taken out.';

create function api.decide_roll_objection (request_id uuid, objection_id bigint, is_accepted boolean, decided_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  objection core.roll_objection;
  election core.election;
begin
  answer := core.begin_act (request_id, 'decide_roll_objection', jsonb_build_array (objection_id, is_accepted, decided_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  perform core.require ('is_accepted', is_accepted::text);
  select o.* into objection from core.roll_objection o where o.objection_id = decide_roll_objection.objection_id;
  if not found then
    perform core.refuse ('roll_objection_is_in_the_list', 'objection_id');
  end if;
  election := core.require_stage (objection.election_id, 'objections', 'final_roll');
  perform core.require_decision_day (decided_on, 'decided_on', objection.received_on);
  insert into core.roll_decision (objection_id, is_accepted, decided_on, words, request_id)
  values (objection.objection_id, decide_roll_objection.is_accepted, decide_roll_objection.decided_on,
          btrim (decide_roll_objection.words), decide_roll_objection.request_id);
  return core.end_act (request_id, objection.objection_id, election.number);
end
$$;
comment on function api.decide_roll_objection is
  'Decides an objection to the roll; the roll follows when it is accepted. Decided again before the final roll, the newest counts.';

create function api.record_complaint (request_id uuid, election_id bigint, made_by text, received_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  election core.election;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'record_complaint', jsonb_build_array (election_id, made_by, received_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('made_by', made_by);
  perform core.require ('words', words);
  election := core.require_stage (election_id, 'complaints');
  perform core.require_stage_day (election.election_id, 'complaints', 'received_on', received_on);
  insert into core.election_complaint (election_id, serial, made_by, received_on, words, request_id)
  values (election.election_id, core.next_serial (election.election_id, 'complaint'), btrim (record_complaint.made_by),
          record_complaint.received_on, btrim (record_complaint.words), record_complaint.request_id)
  returning complaint_id into new_id;
  return core.end_act (request_id, new_id, election.number);
end
$$;
comment on function api.record_complaint is
  'Takes a complaint about an election within the time of the rule complaint_window (Gujarat Co-operative Societies Act 1961, '
  's. 97 (1) (d)).';

create function api.decide_complaint (request_id uuid, complaint_id bigint, is_upheld boolean, decided_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  complaint core.election_complaint;
  election core.election;
begin
  answer := core.begin_act (request_id, 'decide_complaint', jsonb_build_array (complaint_id, is_upheld, decided_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  perform core.require ('is_upheld', is_upheld::text);
  select c.* into complaint from core.election_complaint c where c.complaint_id = decide_complaint.complaint_id;
  if not found then
    perform core.refuse ('complaint_is_in_the_list', 'complaint_id');
  end if;
  election := core.require_stage (complaint.election_id, 'complaints');
  perform core.require_decision_day (decided_on, 'decided_on', complaint.received_on);
  if exists (select from core.seat s where s.end_complaint_id = complaint.complaint_id) then
    perform core.refuse ('seat_was_set_aside_by_it', 'complaint_id');
  end if;
  insert into core.complaint_decision (complaint_id, is_upheld, decided_on, words, request_id)
  values (complaint.complaint_id, decide_complaint.is_upheld, decide_complaint.decided_on, btrim (decide_complaint.words),
          decide_complaint.request_id);
  return core.end_act (request_id, complaint.complaint_id, election.number);
end
$$;
comment on function api.decide_complaint is
  'Notes what was decided on a complaint, and by whom. Decided again before a seat was set aside by it, the newest counts.';

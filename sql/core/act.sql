-- What every act begins and ends with, and the small questions that acts ask.

create or replace function core.today ()
returns date
language sql stable
begin atomic
  select (now () at time zone 'Asia/Kolkata')::date;
end;
comment on function core.today is 'Today in Gujarat by the clock of the server.';

create or replace function core.year_began (day date)
returns date
language sql immutable
begin atomic
  select (date_trunc ('year', day - interval '3 months') + interval '3 months')::date;
end;
comment on function core.year_began is 'The 1st of April on which the financial year of a day began.';

create or replace function core.financial_year (day date)
returns text
language sql immutable
begin atomic
  select to_char (financial_year.day - interval '3 months', 'YY') || '-'
         || to_char (financial_year.day + interval '9 months', 'YY');
end;
comment on function core.financial_year is 'The year from 1 April to 31 March that a day lies in, such as 25-26.';

create or replace function core.numbered (series text, day date, place bigint, width integer)
returns text
language sql immutable
begin atomic
  select series || '/' || core.financial_year (day) || '/'
         || lpad (place::text, greatest (width, length (place::text)), '0');
end;
comment on function core.numbered is 'A number as people write it: series, financial year, place in it; never cut when it grows.';

-- Who may do what, readable as a table. Reading the registers is for every role. A group that contains another
-- (an officer is a clerk too) may do what that one may.
create or replace view core.permission (act, role) as
  values ('apply_for_membership', 'mandali_clerk'),
         ('change_person',        'mandali_clerk'),
         ('change_address',       'mandali_clerk'),
         ('change_photo',         'mandali_clerk'),
         ('check_application',    'mandali_clerk'),
         ('record_signature',     'mandali_clerk'),
         ('receive_money',        'mandali_clerk'),
         ('record_nomination',    'mandali_clerk'),
         ('resign',               'mandali_clerk'),
         ('withdraw_application', 'mandali_clerk'),
         ('issue_certificate',    'mandali_officer'),
         ('reprint_certificate',  'mandali_officer'),
         ('issue_certified_copy', 'mandali_officer'),
         ('record_resolution',    'mandali_officer'),
         ('refuse_application',   'mandali_officer'),
         ('admit_member',         'mandali_officer'),
         ('allot_shares',         'mandali_officer'),
         ('transfer_shares',      'mandali_officer'),
         ('call_shares',          'mandali_officer'),
         ('surrender_shares',     'mandali_officer'),
         ('forfeit_shares',       'mandali_officer'),
         ('transmit_shares',      'mandali_officer'),
         ('cease_member',         'mandali_officer'),
         ('pay_out',              'mandali_officer'),
         ('pay_out',              'mandali_accountant'),
         ('same_woman',           'mandali_officer'),
         ('undo_act',             'mandali_officer'),
         ('bring_in',             'mandali_officer'),
         ('bring_in',             'mandali_accountant'),
         ('take_back_import',     'mandali_officer'),
         ('take_back_import',     'mandali_accountant'),
         ('open_body',            'mandali_officer'),
         ('close_body',           'mandali_officer'),
         ('add_seats',            'mandali_officer'),
         ('end_place',            'mandali_officer'),
         ('fill_seat',            'mandali_officer'),
         ('end_seat',             'mandali_officer'),
         ('take_back_seat',       'mandali_officer'),
         ('take_back_seat_end',   'mandali_officer'),
         ('set_aside_seat',       'mandali_officer'),
         ('give_office',          'mandali_officer'),
         ('end_office',           'mandali_officer'),
         ('take_back_office_end', 'mandali_officer'),
         ('bar_member',           'mandali_officer'),
         ('lift_bar',             'mandali_officer'),
         ('hand_over',            'mandali_officer'),
         ('change_cooperative',   'mandali_admin'),
         ('set_parameter',        'mandali_admin'),
         ('add_login',            'mandali_admin'),
         ('change_login_roles',   'mandali_admin'),
         ('set_login_password',   'mandali_admin'),
         ('set_login_member',     'mandali_admin'),
         ('let_login_in',         'mandali_admin'),
         ('set_audited_days',     'mandali_admin'),
         ('open_account',         'mandali_accountant'),
         ('change_account',       'mandali_accountant'),
         ('post_voucher',         'mandali_accountant'),
         ('check_voucher',        'mandali_accountant'),
         ('check_voucher',        'mandali_officer'),
         ('send_back_voucher',    'mandali_accountant'),
         ('send_back_voucher',    'mandali_officer'),
         ('throw_away_draft',     'mandali_accountant'),
         ('cancel_voucher',       'mandali_accountant'),
         ('reverse_voucher',      'mandali_accountant'),
         ('match_bank_line',      'mandali_accountant'),
         ('match_sure_lines',     'mandali_accountant'),
         ('undo_bank_match',      'mandali_accountant'),
         ('open_year',            'mandali_accountant'),
         ('end_year',             'mandali_accountant'),
         ('close_period',         'mandali_accountant'),
         ('reopen_period',        'mandali_officer'),
         ('audit_period',         'mandali_auditor'),
         ('lock_period',          'mandali_auditor'),
         ('raise_objection',      'mandali_auditor'),
         ('reword_objection',     'mandali_auditor'),
         ('keep_objection_open',  'mandali_auditor'),
         ('settle_objection',     'mandali_auditor'),
         ('reply_to_objection',   'mandali_accountant'),
         ('reply_to_objection',   'mandali_officer'),
         ('draft_meeting',        'mandali_officer'),
         ('change_meeting',       'mandali_officer'),
         ('issue_notice',         'mandali_officer'),
         ('cancel_meeting',       'mandali_officer'),
         ('open_meeting',         'mandali_officer'),
         ('take_chair',           'mandali_officer'),
         ('adjourn_meeting',      'mandali_officer'),
         ('close_meeting',        'mandali_officer'),
         ('add_agenda_item',      'mandali_officer'),
         ('change_agenda_item',   'mandali_officer'),
         ('move_agenda_item',     'mandali_officer'),
         ('drop_agenda_item',     'mandali_officer'),
         ('attach_paper',         'mandali_officer'),
         ('note_for_chair',       'mandali_officer'),
         ('take_up_item',         'mandali_officer'),
         ('settle_item',          'mandali_officer'),
         ('record_arrival',       'mandali_officer'),
         ('record_leaving',       'mandali_officer'),
         ('take_back_arrival',    'mandali_officer'),
         ('count_heads',          'mandali_officer'),
         ('propose',              'mandali_officer'),
         ('second_motion',        'mandali_officer'),
         ('change_motion',        'mandali_officer'),
         ('set_motion_aside',     'mandali_officer'),
         ('open_vote',            'mandali_officer'),
         ('record_choice',        'mandali_officer'),
         ('stop_vote',            'mandali_officer'),
         ('close_vote',           'mandali_officer'),
         ('carry_out',            'mandali_officer'),
         ('mark_read_back',       'mandali_officer'),
         ('show_on_wall',         'mandali_officer'),
         ('word_item_for_wall',   'mandali_officer'),
         ('word_motion_for_wall', 'mandali_officer'),
         ('add_action',           'mandali_officer'),
         ('finish_action',        'mandali_officer'),
         ('review_action',        'mandali_officer'),
         ('draft_minutes',        'mandali_officer'),
         ('write_minutes',        'mandali_officer'),
         ('circulate_minutes',    'mandali_officer'),
         ('confirm_minutes',      'mandali_officer'),
         ('sign_minutes',         'mandali_officer'),
         ('cast_vote',            'mandali_director'),
         ('certify_minutes',      'mandali_officer'),
         ('call_election',        'mandali_officer'),
         ('cancel_election',      'mandali_officer'),
         ('move_election_day',    'mandali_officer'),
         ('draw_voters_roll',     'mandali_officer'),
         ('object_to_roll',       'mandali_officer'),
         ('decide_roll_objection', 'mandali_officer'),
         ('enter_candidate',      'mandali_officer'),
         ('scrutinise_candidate', 'mandali_officer'),
         ('withdraw_candidate',   'mandali_officer'),
         ('take_back_withdrawal', 'mandali_officer'),
         ('set_ballot_place',     'mandali_officer'),
         ('add_booth',            'mandali_officer'),
         ('record_ballots',       'mandali_officer'),
         ('name_scrutineers',     'mandali_officer'),
         ('record_lot',           'mandali_officer'),
         ('take_back_lot',        'mandali_officer'),
         ('end_election_stage',   'mandali_officer'),
         ('record_complaint',     'mandali_officer'),
         ('decide_complaint',     'mandali_officer'),
         ('enter_count',          'mandali_reader'),
         ('abandon_request',      'mandali_clerk'),
         ('abandon_request',      'mandali_accountant'),
         ('abandon_request',      'mandali_director'),
         ('abandon_request',      'mandali_auditor'),
         ('abandon_request',      'mandali_admin'),
         ('edit_log',             'mandali_auditor'),
         ('edit_log',             'mandali_admin'),
         ('edit_log_count',       'mandali_auditor'),
         ('edit_log_count',       'mandali_admin');
comment on view core.permission is 'The acts, and what only some may read, and the role that may do each.';
comment on column core.permission.act is 'Function of schema api.';
comment on column core.permission.role is 'Role that may call it.';

create or replace function core.may (act text)
returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from core.permission p
                  where p.act = may.act and pg_has_role (session_user, p.role::name, 'member'));
end
$$;
comment on function core.may is 'True when the person who is logged in may do the act.';

create or replace function core.require (field text, value text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if btrim (value) is null or btrim (value) = '' then
    perform core.refuse ('field_is_needed', field);
  end if;
end
$$;
comment on function core.require is 'Refuses an act whose field was left empty.';

create or replace function core.begin_act (request_id uuid, act text, content jsonb)
returns core.answer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  digest constant bytea := sha256 (convert_to (content::text, 'UTF8'));
  earlier core.request;
begin
  if not core.may (act) then
    raise exception using errcode = 'insufficient_privilege', message = 'not for this role: ' || act;
  end if;
  perform core.require ('request_id', request_id::text);
  -- One act after the other: the trail has one order, numbers have no hole, and no two acts can each
  -- wait for a row that the other holds.
  perform from audit.head h for update;
  select r.* into earlier from core.request r where r.request_id = begin_act.request_id;
  if found then
    if earlier.is_given_up then
      perform core.refuse ('request_was_given_up');
    elsif earlier.act <> begin_act.act or earlier.digest <> digest or earlier.login <> session_user then
      perform core.refuse ('request_is_the_same_again');
    end if;
    return (earlier.record_id, earlier.number, earlier.recorded_at)::core.answer;
  end if;
  insert into core.request (request_id, act, digest, login, recorded_at)
  values (begin_act.request_id, begin_act.act, digest, session_user, clock_timestamp ());
  perform set_config ('mandali.request', request_id::text, true);
  return null;
end
$$;
comment on function core.begin_act is
  'First step of every act: may the person do it, and was it done already? Answers the earlier answer, or null to go on.';

create or replace function core.end_act (request_id uuid, record_id bigint, number text)
returns core.answer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
begin
  perform core.post_request (request_id);
  update core.request as r set record_id = end_act.record_id, number = end_act.number
   where r.request_id = end_act.request_id
  returning r.record_id, r.number, r.recorded_at into strict answer;
  return answer;
end
$$;
comment on function core.end_act is
  'Last step of every act: posts what it means in the books, and keeps the answer under the id of the request.';

create or replace function core.next_number (series text, year text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  number bigint;
begin
  insert into core.counter as c (series, year, last) values (next_number.series, next_number.year, 1)
  on conflict on constraint counter_pkey do update set last = c.last + 1
  returning c.last into strict number;
  return number;
end
$$;
comment on function core.next_number is 'The next number of a series and year; rolled back with the act, so there is no hole.';

create or replace function core.parameter_on (name text, day date)
returns bigint
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select p.value from core.parameter p
           where p.name = parameter_on.name and p.valid_from <= day
           order by p.valid_from desc, p.parameter_id desc
           limit 1);
end
$$;
comment on function core.parameter_on is 'The value of a rule that counted on a day.';

create or replace function core.require_day (field text, day date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.require (field, day::text);
  if day > core.today () then
    perform core.refuse ('day_has_come', field, core.today ()::text);
  elsif day < (select min (p.valid_from) from core.parameter p) then
    perform core.refuse ('day_is_in_reach', field);
  end if;
end
$$;
comment on function core.require_day is 'Refuses a day that is empty, still to come, or before the first rule counted.';

create or replace function core.kept_from (body text)
returns date
language sql stable
begin atomic
  select min (m.held_on)
    from core.meeting m
   where m.body = kept_from.body and m.opened_at is not null and m.closed_at is not null;
end;
comment on function core.kept_from is
  'The day from which the register of a body is kept here: that of its first meeting that was held and closed with this program. '
  'Resolutions of this day and later ones come from the votes of its meetings. Null before there is one.';

create or replace function core.resolution_behind (number text, day date)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  resolution core.resolution;
begin
  perform core.require ('resolution_number', number);
  select r.* into resolution from core.resolution r where r.number = upper (btrim (resolution_behind.number));
  if not found then
    perform core.refuse ('resolution_is_in_the_register', 'resolution_number', number);
  elsif resolution.passed_on > day then
    perform core.refuse ('act_follows_its_resolution', 'resolution_number', resolution.number, resolution.passed_on::text);
  elsif resolution.outcome <> 'passed' then
    perform core.refuse ('resolution_was_passed', 'resolution_number', resolution.number, resolution.passed_on::text);
  elsif not resolution.had_quorum then
    perform core.refuse ('resolution_had_its_quorum', 'resolution_number', resolution.number, resolution.passed_on::text);
  elsif resolution.kind is not null
        and not exists (select from core.act_of_kind k
                          join core.request r on r.act = k.act
                         where k.kind = resolution.kind
                           and (k.entered_until is null or resolution.entered_at <= k.entered_until)
                           and r.request_id = nullif (current_setting ('mandali.request', true), '')::uuid) then
    perform core.refuse ('resolution_is_of_the_kind', 'resolution_number', resolution.number);
  elsif exists (select from core.motion_share s where s.motion_id = resolution.motion_id)
        and not exists (select from core.request r
                         where r.request_id = nullif (current_setting ('mandali.request', true), '')::uuid
                           and r.act in ('admit_member', 'allot_shares')) then
    perform core.refuse ('resolution_is_for_its_list', 'resolution_number', resolution.number);
  end if;
  return resolution.resolution_id;
end
$$;
comment on function core.resolution_behind is
  'The resolution of this number: passed, with its quorum, by the day on which the act counts, and of a kind on which the act '
  'that is being done may stand (core.act_of_kind). One without a kind was entered from paper and may stand behind any act. One that '
  'lists applicants admits those and allots to them, and carries nothing else.';

create or replace function core.require_admitted_by (resolution_id bigint, member_id bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  resolution core.resolution;
begin
  select r.* into strict resolution from core.resolution r where r.resolution_id = require_admitted_by.resolution_id;
  if resolution.motion_id is null then
    return;
  elsif not exists (select from core.motion_share s where s.motion_id = resolution.motion_id) then
    perform core.refuse ('resolution_lists_whom_it_admits', 'resolution_number', resolution.number);
  elsif not exists (select from core.motion_share s
                     where s.motion_id = resolution.motion_id and s.member_id = require_admitted_by.member_id) then
    perform core.refuse ('resolution_is_for_its_list', 'resolution_number', resolution.number);
  end if;
end
$$;
comment on function core.require_admitted_by is
  'Refuses to admit by a resolution of a meeting who is not on its list; one without a list admits nobody. What was entered from paper '
  'says it in its words alone.';

create or replace function core.require_allotted_by (resolution_id bigint, member_id bigint, share_count bigint)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  resolution core.resolution;
  listed bigint;
  allotted bigint;
begin
  select r.* into strict resolution from core.resolution r where r.resolution_id = require_allotted_by.resolution_id;
  if resolution.motion_id is null then
    return;
  elsif not exists (select from core.motion_share s where s.motion_id = resolution.motion_id) then
    -- its words alone say to whom: of an applicant they do not make a shareholder
    if not core.member_on (member_id, resolution.passed_on) then
      perform core.refuse ('resolution_lists_whom_it_admits', 'resolution_number', resolution.number);
    end if;
    return;
  end if;
  select s.share_count into listed
    from core.motion_share s where s.motion_id = resolution.motion_id and s.member_id = require_allotted_by.member_id;
  select coalesce (sum (m.share_count), 0) into allotted
    from core.live_act a
    join core.share_movement m on m.act_id = a.act_id
   where a.kind = 'allot' and a.resolution_id = resolution.resolution_id and a.member_id = require_allotted_by.member_id;
  if listed is null then
    perform core.refuse ('resolution_is_for_its_list', 'resolution_number', resolution.number);
  elsif allotted + share_count > listed then
    perform core.refuse ('no_more_is_allotted_than_was_resolved', 'share_count', resolution.number, listed::text, allotted::text);
  end if;
end
$$;
comment on function core.require_allotted_by is
  'Refuses to allot more by a resolution of a meeting than stands on its list. One without a list allots only to who was a member when '
  'it was passed.';

create or replace function core.add_act (series text, kind text, member_id bigint, other_member_id bigint,
                                         value_on date, resolution_id bigint, words text default null)
returns core.act
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  act core.act;
  year constant text := core.financial_year (value_on);
  width constant integer := case when series in ('SHR', 'RCP', 'PAY') then 5 else 4 end;
begin
  insert into core.act (number, kind, member_id, other_member_id, value_on, resolution_id, words, request_id)
  values (core.numbered (series, add_act.value_on, core.next_number (series, year), width), add_act.kind,
          add_act.member_id, add_act.other_member_id, add_act.value_on, add_act.resolution_id, add_act.words,
          nullif (current_setting ('mandali.request', true), '')::uuid)
  returning * into act;
  return act;
end
$$;
comment on function core.add_act is 'Enters an act on a membership under the next number of its series.';

create or replace function core.rule_of_cell (unread text[])
returns text
language sql immutable
begin atomic
  -- what stands in a cell is shown as it was typed, also a number
  select case when cardinality (unread) > 2
              then array_to_string (unread[:2] || ('text:' || coalesce (unread[3], '')) || unread[4:], '|', '')
              else array_to_string (unread, '|', '') end;
end;
comment on function core.rule_of_cell is 'The rule by which a cell could not be read, with its field and its words; null when all were.';

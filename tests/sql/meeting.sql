-- A board of seven from the call of a meeting to locked minutes: notice, quorum, votes, what is carried out, what is carried over.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
\o
\set ECHO all
set session authorization test_officer;

-- It is called: its own last items come by themselves, the days of notice are checked
select record_id, number from api.draft_meeting (md5 ('mt-d1')::uuid, 'board', 'ordinary', '2025-07-10', '11.00', 'Office', 'ઓફિસ', null, null);
select record_id, number from api.draft_meeting (md5 ('mt-d1')::uuid, 'board', 'ordinary', '2025-07-10', '11.00', 'Office', 'ઓફિસ', null, null);
select number, state, kind, begins, item_count from api.meeting;
select api.draft_meeting (md5 ('mt-d2')::uuid, 'club', 'ordinary', '2025-07-10', '11:00', 'Office', null, null, null);
select api.draft_meeting (md5 ('mt-d2')::uuid, 'board', 'annual', '2025-07-10', '11:00', 'Office', null, null, null);
select api.draft_meeting (md5 ('mt-d2')::uuid, 'board', 'ordinary', '1961-01-01', '11:00', 'Office', null, null, null);
select api.draft_meeting (md5 ('mt-d2')::uuid, 'board', 'ordinary', '2025-07-10', 'noon', 'Office', null, null, null);
select api.draft_meeting (md5 ('mt-d2')::uuid, 'board', 'ordinary', '2025-07-10', '11:00', ' ', null, null, null);
select api.draft_meeting (md5 ('mt-d2')::uuid, 'board', 'special', '2025-07-10', '11:00', 'Office', null, '2025-06-01', 3);
select api.issue_notice (md5 ('mt-n1')::uuid, 1, 'hand', '2025-07-04', null);
select number from api.add_agenda_item (md5 ('mt-i1')::uuid, 1, null, 'decision', 'Applications and shares', 'અરજીઓ અને શેર', 20);
select number from api.add_agenda_item (md5 ('mt-i2')::uuid, 1, null, 'decision', 'Camp at Dholka', 'ધોળકામાં શિબિર', 15);
select number from api.add_agenda_item (md5 ('mt-i3')::uuid, 1, 2, 'information', 'Figures of the last camp', null, 5);
select number from api.add_agenda_item (md5 ('mt-i4')::uuid, 1, null, 'other', 'Not needed', null, 0);
select api.add_agenda_item (md5 ('mt-i5')::uuid, 1, null, 'decision', ' ', null, 0);
select api.add_agenda_item (md5 ('mt-i5')::uuid, 1, null, 'party', 'Tea', null, 0);
select api.add_agenda_item (md5 ('mt-i5')::uuid, 1, null, 'other', 'Tea', null, 900);
select number from api.drop_agenda_item (md5 ('mt-i6')::uuid, 4);
select number from api.move_agenda_item (md5 ('mt-i7')::uuid, 2, true);
select number from api.change_agenda_item (md5 ('mt-i8')::uuid, 3, 'information', 'Figures of the last camp', 'ગઈ શિબિરના આંકડા', 5);
select number from api.attach_paper (md5 ('mt-p1')::uuid, 1, 'list.pdf', '\x2550');
select api.attach_paper (md5 ('mt-p2')::uuid, 1, 'empty.pdf', '');
select api.attach_paper (md5 ('mt-p3')::uuid, 1, 'report.pdf.EXE', '\x2550');
select api.attach_paper (md5 ('mt-p4')::uuid, 1, 'report.pdf', '\x4d5a9000');
select api.attach_paper (md5 ('mt-p5')::uuid, 1, 'report', '\x7f454c4602');
select place, kind, title, title_gu, minutes, state, paper_count from api.agenda_item where meeting_id = 1 order by path;
select what, detail from api.meeting_warning (1);
select api.open_meeting (md5 ('mt-o0')::uuid, 1, 1, null);
\set VERBOSITY terse
select api.draft_meeting (md5 ('mt-d9')::uuid, 'board', 'ordinary', api.today () + 400, '11:00', 'Office', null, null, null);
\set VERBOSITY default
select api.issue_notice (md5 ('mt-n1')::uuid, 1, 'drum', '2025-07-02', 'Urgent');
select number from api.issue_notice (md5 ('mt-n1')::uuid, 1, 'hand', '2025-07-04', 'Ten women wait for their shares');
select way, count (*) from api.notice_copy where meeting_id = 1 group by 1;
select api.change_meeting (md5 ('mt-c1')::uuid, 1, 2, '2025-07-10', '12:00', 'Hall', null);

-- Without a quorum nothing is voted on
select number is not null as came from api.record_arrival (md5 ('mt-a1')::uuid, 1, 1, '11:01', 'name');
select number is not null as came from api.record_arrival (md5 ('mt-a2')::uuid, 1, 2, '11.01', 'number');
select api.record_arrival (md5 ('mt-a3')::uuid, 1, 2, '11:02', 'name');
select api.record_arrival (md5 ('mt-a3')::uuid, 1, 3, '11:02', 'name');
select api.record_arrival (md5 ('mt-a3')::uuid, 1, 5, '25:00', 'name');
select api.open_meeting (md5 ('mt-o1')::uuid, 1, 5, '11:01');
select number from api.open_meeting (md5 ('mt-o1')::uuid, 1, 1, '11:01');
select * from api.quorum_of (1);
select number from api.take_up_item (md5 ('mt-t1')::uuid, 2);
select api.propose (md5 ('mt-m0')::uuid, 1, 'bye_laws', 'Change the bye-laws', null, 1, 2, null);
select api.propose (md5 ('mt-m0')::uuid, 1, 'shares', 'Admit her', null, 1, 1, null);
select api.propose (md5 ('mt-m0')::uuid, 1, 'shares', 'Admit her', null, 5, 1, null);
select api.propose (md5 ('mt-m0')::uuid, 1, 'shares', 'Admit her', null, 1, 2, '[{"member_id": 1, "share_count": 5}]');
select api.propose (md5 ('mt-m0')::uuid, 1, 'shares', 'Admit her', null, 1, 2, '[{"member_id": 4}]');
select api.propose (md5 ('mt-m0')::uuid, 1, 'plan', 'A camp', null, 1, 2, '[{"member_id": 4, "share_count": 5}]');
select record_id from api.propose (md5 ('mt-m1')::uuid, 1, 'shares', 'Resolved to admit Kokilaben and to allot 5 shares', 'કોકિલાબેનને દાખલ કરી ૫ શેર ફાળવવા ઠરાવ્યું',
  1, null, '[{"member_id": 4, "share_count": 5}]');
select api.open_vote (md5 ('mt-v0')::uuid, 1, 'hands', null);
select api.second_motion (md5 ('mt-s0')::uuid, 1, 1);
select record_id from api.second_motion (md5 ('mt-s1')::uuid, 1, 2);
select api.open_vote (md5 ('mt-v0')::uuid, 1, 'hands', null);
select number from api.take_up_item (md5 ('mt-t3')::uuid, 1);
select api.open_vote (md5 ('mt-v0')::uuid, 1, 'hands', null);

-- With one the roll is frozen, and totals add up
select number is not null as came from api.record_arrival (md5 ('mt-a4')::uuid, 1, 5, '11:02', 'name');
select number is not null as came from api.record_arrival (md5 ('mt-a5')::uuid, 1, 6, '11:02', 'name');
select entitled, needed, present, is_met from api.quorum_of (1);
select record_id from api.open_vote (md5 ('mt-v1')::uuid, 1, 'hands', null);
select slide from api.wall where meeting_id = 1;
select api.record_choice (md5 ('mt-k0')::uuid, 1, 5, 'for');
select api.record_choice (md5 ('mt-k0')::uuid, 1, 7, 'interest');
select record_id from api.record_choice (md5 ('mt-k1')::uuid, 1, 6, 'interest');
select api.close_vote (md5 ('mt-w0')::uuid, 1, 5, 0, 1, 0, null);
select api.close_vote (md5 ('mt-w0')::uuid, 1, 4, 0, 0, 0, null);
select api.close_vote (md5 ('mt-w0')::uuid, 1, 3, 0, 1, 1, null);
select api.close_vote (md5 ('mt-w0')::uuid, 1, 3, 0, 1, 0, 'for');
select api.close_meeting (md5 ('mt-z0')::uuid, 1, '13:00');
select number from api.close_vote (md5 ('mt-w1')::uuid, 1, 3, 0, 1, 0, null);
select number from api.close_vote (md5 ('mt-w1')::uuid, 1, 3, 0, 1, 0, null);
select number, state, present, entitled, for_count, against_count, abstain_count, not_voting, had_quorum, is_unanimous, share_count, waiting_count
  from api.motion;
select member_id, is_present, choice, chosen_by from api.vote_roll order by 1;
-- she who comes later changes nothing of it
select number is not null as came from api.record_arrival (md5 ('mt-a6')::uuid, 1, 7, '11:03', 'name');
select count (*) filter (where is_present) from api.vote_roll;
reset session authorization;
\set VERBOSITY terse
update core.vote set for_count = 4;
delete from core.vote;
truncate core.vote cascade;
insert into core.vote (vote_id, motion_id, way, entitled, quorum_needed, roll_hash, opened_at, closed_at, present, for_count, against_count,
                       abstain_count, invalid_count, not_voting, outcome)
overriding system value
select 900, motion_id, way, entitled, quorum_needed, roll_hash, opened_at, closed_at, present, for_count + 1, against_count, abstain_count,
       invalid_count, not_voting, outcome
  from core.vote;
\set VERBOSITY default
set session authorization test_officer;

-- What it decided is done: she becomes a shareholder by its number, and cannot twice
select number from api.carry_out (md5 ('mt-e1')::uuid, 1);
select number from api.carry_out (md5 ('mt-e1')::uuid, 1);
select api.carry_out (md5 ('mt-e2')::uuid, 1);
select a.kind, a.number, a.resolution_number from api.act a where a.resolution_number = (select number from api.motion where motion_id = 1) order by act_id;
select state from api.member_on ('2025-07-11') where member_id = 4;
select sum (share_count) from api.share_movement where member_id = 4;

-- A tie, the casting vote, a roll-call, and one that is lost: no act stands on it, nor on one of another kind
select number from api.take_up_item (md5 ('mt-t2')::uuid, 2);
select record_id from api.propose (md5 ('mt-m2')::uuid, 2, 'plan', 'Resolved to hold a camp at Dholka', 'ધોળકામાં શિબિર કરવા ઠરાવ્યું', 5, 6, null);
select record_id from api.open_vote (md5 ('mt-v2')::uuid, 2, 'roll_call', null);
select count (*) from (select api.record_choice (md5 ('mt-rc' || m.id)::uuid, 2, m.id, m.choice)
  from (values (1, 'for'), (2, 'for'), (6, 'against'), (7, 'abstain')) m (id, choice)) x;
-- a director votes for herself, by her own login, and does nothing else
reset session authorization;
set session authorization test_director;
select api.cast_vote (md5 ('mt-cv0')::uuid, 2, 'against');
reset session authorization;
insert into core.login (login, roles, member_id) values ('test_director', '{director}', 5);
set session authorization test_director;
select api.cast_vote (md5 ('mt-cv0')::uuid, 2, 'perhaps');
select record_id, number from api.cast_vote (md5 ('mt-cv1')::uuid, 2, 'against');
select api.record_choice (md5 ('mt-cv2')::uuid, 2, 6, 'for');
select api.close_vote (md5 ('mt-cv3')::uuid, 2, null, null, null, null, null);
select member_id, choice, chosen_by from api.vote_roll where vote_id = 2 and chosen_by = 'test_director';
reset session authorization;
set session authorization test_officer;
select number from api.close_vote (md5 ('mt-w2')::uuid, 2, null, null, null, null, 'for');
select state, casting, for_count, against_count, abstain_count, not_voting from api.motion where motion_id = 2;
select record_id from api.propose (md5 ('mt-m3')::uuid, 2, 'shares', 'Resolved to refuse all', null, 5, 6, null);
select record_id from api.open_vote (md5 ('mt-v3')::uuid, 3, 'paper', null);
select number from api.close_vote (md5 ('mt-w3')::uuid, 3, 1, 2, 0, 1, null);
select state, not_voting, invalid_count from api.motion where motion_id = 3;
select api.allot_shares (md5 ('mt-l1')::uuid, 1, 5, '2025-07-10', (select number from api.motion where motion_id = 3), null);
select api.allot_shares (md5 ('mt-l1')::uuid, 1, 5, '2025-07-10', (select number from api.motion where motion_id = 2), null);
-- one that lists applicants allots to nobody else
select api.allot_shares (md5 ('mt-l2')::uuid, 1, 5, '2025-07-10', (select number from api.motion where motion_id = 1), null);
-- a vote that was taken without a quorum is recorded, and nothing stands on it
select count (*) from (select api.record_leaving (md5 ('mt-le' || m)::uuid, 1, m, '12:30') from unnest (array[5, 6, 7]) m) x;
select record_id from api.propose (md5 ('mt-m4')::uuid, 2, 'shares', 'Resolved among two', null, 1, 2, null);
select record_id from api.open_vote (md5 ('mt-v4')::uuid, 4, 'hands', true);
select number from api.close_vote (md5 ('mt-w4')::uuid, 4, 2, 0, 0, 0, null);
select api.allot_shares (md5 ('mt-l3')::uuid, 1, 5, '2025-07-10', (select number from api.motion where motion_id = 4), null);
select record_id from api.propose (md5 ('mt-m5')::uuid, 2, 'plan', 'To think about', null, 1, null, null);
select api.set_motion_aside (md5 ('mt-q0')::uuid, 5, 'forgotten', 'No', null);
select api.set_motion_aside (md5 ('mt-q0')::uuid, 5, 'referred', 'No', 'club');
select api.set_motion_aside (md5 ('mt-q0')::uuid, 5, 'referred', 'No', 'board');
select record_id from api.set_motion_aside (md5 ('mt-q1')::uuid, 5, 'referred', 'The committee looks at it', 'committee');
select record_id from api.mark_read_back (md5 ('mt-b1')::uuid, 1);
select motion_id, state, number, read_back_by from api.motion order by 1;
select number, outcome, kind, had_quorum from api.resolution where motion_id is not null order by resolution_id;

-- What is to be done, and the close
select record_id from api.add_action (md5 ('mt-f1')::uuid, 2, 2, 'Hire the hall', 'હોલ ભાડે લેવો', 2, null, '2025-07-20');
select api.add_action (md5 ('mt-f2')::uuid, 2, 1, 'Hire the hall', null, 2, null, '2025-07-20');
select record_id from api.settle_item (md5 ('mt-x1')::uuid, 2, 'done', 'The secretary showed the plan.', 'મંત્રીએ યોજના બતાવી.');
select api.write_minutes (md5 ('mt-y0')::uuid, 1, 'en', 'Too early');
select number from api.close_meeting (md5 ('mt-z1')::uuid, 1, '13:00');
select place, state from api.agenda_item where meeting_id = 1 order by path;
select state, count (*) from api.meeting_step where meeting_id = 1 group by 1 order by 1;

-- the list that everybody signed is laid beside an item afterwards, until the minutes are signed
select number from api.attach_paper (md5 ('mt-sl')::uuid, 1, 'signed list.pdf', '\x2550');
-- Minutes: drafted, mended, circulated, confirmed by a later meeting, signed, locked
select number from api.draft_minutes (md5 ('mt-y1')::uuid, 1);
select language, version, regexp_replace (regexp_replace (words, '[0-9]{2}-[0-9]{2}-[0-9]{4}', 'DAY', 'g'), '(at|સભા) [0-9]{2}:[0-9]{2}', '\1 HOUR', 'g')
  from api.minutes where meeting_id = 1 order by 1;
select number from api.write_minutes (md5 ('mt-y2')::uuid, 1, 'en', 'Shorter minutes');
select number from api.circulate_minutes (md5 ('mt-y3')::uuid, 1);
select api.sign_minutes (md5 ('mt-y4')::uuid, 1, 1, 'thumb', '2025-07-10', 2, 2);
select record_id, number from api.draft_meeting (md5 ('mt-d3')::uuid, 'board', 'ordinary', '2025-07-10', '15:05', 'Office', null, null, null);
select kind, regexp_replace (title, '[0-9]{2}-[0-9]{2}-[0-9]{4}', 'DAY') as title from api.agenda_item where meeting_id = 2 order by path;
-- in whatever words: whose minutes an item confirms is kept beside them
select number from api.change_agenda_item (md5 ('mt-i10')::uuid, (select min (i.item_id) from api.agenda_item i where i.meeting_id = 2),
  'minutes', 'Minutes of the last meeting', 'ગઈ સભાની કાર્યવાહી', 5);
select number from api.issue_notice (md5 ('mt-n2')::uuid, 2, 'message', '2025-07-10', 'At once');
select api.confirm_minutes (md5 ('mt-y5')::uuid, 1, 1, null);
select api.confirm_minutes (md5 ('mt-y5')::uuid, 1, 2, null);
select count (*) from (select api.record_arrival (md5 ('mt-ar' || m)::uuid, 2, m, '15:05', 'name') from unnest (array[2, 5, 6]) m) x;
select number from api.open_meeting (md5 ('mt-o2')::uuid, 2, 2, '15:05');
select number from api.confirm_minutes (md5 ('mt-y5')::uuid, 1, 2, 'The hall is at Bavla.');
select api.write_minutes (md5 ('mt-y6')::uuid, 1, 'en', 'Other minutes');
select api.sign_minutes (md5 ('mt-y7')::uuid, 1, 5, 'thumb', '2025-07-10', 2, 2);
-- the pages of the text that is signed: not none, not those of an older version, not those of another meeting
select minutes_id, language, version, is_newest from api.minutes order by minutes_id;
select api.sign_minutes (md5 ('mt-zz1')::uuid, 1, 1, 'thumb', '2025-07-10', 2, 0);
select api.sign_minutes (md5 ('mt-zz2')::uuid, 1, 1, 'thumb', '2025-07-10', 1, 2);
select api.sign_minutes (md5 ('mt-zz3')::uuid, 1, 1, 'thumb', '2025-07-10', 99, 2);
select api.sign_minutes (md5 ('mt-zz4')::uuid, 1, 1, 'thumb', '2025-07-10', null, 2);
select number from api.sign_minutes (md5 ('mt-y8')::uuid, 1, 1, 'thumb', '2025-07-10', 2, 2);
select state from api.meeting where meeting_id = 1;
select confirmed_in_number, corrections, signer_id, way, signed_language, first_page, page_count, length (hash) from api.minutes_life where meeting_id = 1;
select api.next_minute_page ('board');
select api.attach_paper (md5 ('mt-sm')::uuid, 1, 'another list.pdf', '\x2550');
select api.write_minutes (md5 ('mt-y9')::uuid, 1, 'en', 'Other minutes');
select state, review from api.meeting_action;
select record_id from api.review_action (md5 ('mt-g1')::uuid, 1, 2, 'not_done', 'The hall was full');
select state, review, review_words from api.meeting_action;
select record_id from api.finish_action (md5 ('mt-g2')::uuid, 1, '2025-07-12', 'Hall of the school hired');
select record_id from api.review_action (md5 ('mt-g3')::uuid, 1, 2, 'done', null);
select api.finish_action (md5 ('mt-g4')::uuid, 1, '2025-07-12', 'Again');
select state, review from api.meeting_action;
-- adjourned: a meeting of its own goes on with what was left
select number from api.add_agenda_item (md5 ('mt-i9')::uuid, 2, null, 'decision', 'Rates of the year', 'વર્ષના દર', 10);
select number from api.attach_paper (md5 ('mt-p6')::uuid, (select i.item_id from api.agenda_item i where i.title = 'Rates of the year'),
  'rates.pdf', '\x2550');
select record_id, number from api.adjourn_meeting (md5 ('mt-j1')::uuid, 2, '2025-07-17', '16:00', 'Office', null, 'other', 'The light went');
select number, state, continues from api.meeting order by 1;
select i.title, i.from_item_id is not null as is_carried from api.agenda_item i where meeting_id = 3 and kind = 'decision';
-- with the papers that lay beside it, from meeting to meeting, each stored once
select i.title, i.paper_count from api.agenda_item i where meeting_id = 3 and kind = 'decision' order by i.path;
select api.cancel_meeting (md5 ('mt-h1')::uuid, 3, null);
select number from api.cancel_meeting (md5 ('mt-h2')::uuid, 3, 'Nobody can come');
select number from api.draft_meeting (md5 ('mt-d4')::uuid, 'board', 'ordinary', '2025-07-20', '11:00', 'Office', null, null, null);
select number from api.attach_paper (md5 ('mt-p7')::uuid, (select max (i.item_id) from api.agenda_item i where i.title = 'Rates of the year'),
  'costs.pdf', '\x255044');
select i.meeting_id, p.name, p.size, p.from_number
  from api.agenda_item i cross join api.papers_of (i.item_id) p where i.title = 'Rates of the year' order by 1, p.paper_id;
select count (*) from api.agenda_paper p where p.name = 'rates.pdf';
-- what is on an agenda already does not come once more, whatever it is called now
select number from api.change_agenda_item (md5 ('mt-i11')::uuid, (select min (i.item_id) from api.agenda_item i where i.meeting_id = 4),
  'minutes', 'Minutes of the last meeting', 'ગઈ સભાની કાર્યવાહી', 5);
select number from api.draft_meeting (md5 ('mt-d5')::uuid, 'board', 'ordinary', '2025-07-19', '15:00', 'Office', null, null, null);
select number from api.cancel_meeting (md5 ('mt-h5')::uuid, 5, 'Called by mistake');
select kind, regexp_replace (title, '[0-9]{2}-[0-9]{2}-[0-9]{4}', 'DAY') as title from api.agenda_item where meeting_id = 4 order by path;
-- minutes that were confirmed as they stood say nothing of corrections
select substring (api.minutes_text (2, l) from '[^\n]*MBRD/[^\n]*(?:confirmed|મંજૂર કરી)[^\n]*') from unnest (array['en', 'gu']) l;
reset session authorization;
select h as typed, core.clean_hour (h) as kept
  from unnest (array['9.05', ' 16:30 ', '૧૧:૩૦', '११.३०', '11', '૧૧', '8', '4', '24:00', '11:60', 'noon', '']) h;
begin;
alter table core.minutes_confirmed disable trigger user;
update core.minutes_confirmed set corrections = null;
select substring (api.minutes_text (2, l) from '[^\n]*MBRD/[^\n]*(?:confirmed|મંજૂર કરી)[^\n]*') from unnest (array['en', 'gu']) l;
rollback;
reset session authorization;

-- Others
set session authorization test_clerk;
select api.draft_meeting (md5 ('mt-u1')::uuid, 'board', 'ordinary', '2025-07-10', '11:00', 'Office', null, null, null);
select api.close_vote (md5 ('mt-u2')::uuid, 1, 3, 0, 1, 0, null);
select count (*) from api.motion;
reset session authorization;
update core.minutes set words = 'Otherwise';
delete from core.notice_copy;
select audit.first_break ();

-- The edit log calls what hangs on a meeting by its number
reset session authorization;
select core.said_record ('core.agenda_item', '1', null, 'en'), core.said_record ('core.motion', '1', null, 'en');
-- What a wall shows is no fact: the trail keeps each step, the edit log has what was entered in between
select count (*) > 1 as is_kept from audit.entry e where e.relation = 'core.wall';
set session authorization test_auditor;
select count (*) filter (where l.thing = 'core.wall') as of_wall, count (*) filter (where l.thing = 'core.vote') > 0 as has_votes
  from api.edit_log (api.today (), api.today (), 'log_board', null, null, null) l;
select api.edit_log_count (api.today (), api.today (), null, null, 'motion:');
reset session authorization;

-- whoever carried out a resolution left her own trace beside those of its acts
select * from core.faults_of_requests ();
-- Signed minutes are what was signed, page by page; whoever changes them as the owner of the machine is found
select * from core.faults_of_meetings ();
set session_replication_role = replica;
begin;
update core.minutes set words = words || '!' where meeting_id = 1;
select invariant, details from core.faults_of_meetings ();
rollback;
begin;
update core.minutes_signed set first_page = first_page + 1;
select invariant, details from core.faults_of_meetings ();
rollback;
set session_replication_role = origin;

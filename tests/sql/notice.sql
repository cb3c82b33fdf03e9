-- A notice binds: its agenda stays as it was sent, a general meeting takes up nothing else, and what continues an adjourned one neither.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
\o
\set ECHO all
set session authorization test_officer;

-- A general meeting is called; what went out keeps its words and its place
select record_id from api.draft_meeting (md5 ('no-d1')::uuid, 'general', 'special', '2025-06-20', '11:00', 'Hall', null, null, null);
select record_id from api.add_agenda_item (md5 ('no-i1')::uuid, 1, null, 'decision', 'Plan of work', null, 10);
select record_id from api.add_agenda_item (md5 ('no-i2')::uuid, 1, null, 'decision', 'Change of the bye-laws', null, null);
select number from api.change_agenda_item (md5 ('no-c1')::uuid, 1, 'decision', 'Plan of work of the year', null, 10);
select number from api.issue_notice (md5 ('no-n1')::uuid, 1, 'post', '2025-06-01', null);
select api.change_agenda_item (md5 ('no-c2')::uuid, 1, 'decision', 'Sell the building', null, 10);
select api.change_agenda_item (md5 ('no-c2')::uuid, 1, 'information', 'Plan of work of the year', null, 10);
select api.change_agenda_item (md5 ('no-c2')::uuid, 1, 'decision', 'Plan of work of the year', 'મકાન વેચવું', 10);
select number from api.change_agenda_item (md5 ('no-c3')::uuid, 1, 'decision', 'Plan of work of the year', ' ', 25);
select api.move_agenda_item (md5 ('no-m1')::uuid, 2, true);
select api.add_agenda_item (md5 ('no-i3')::uuid, 1, null, 'decision', 'Sell the building', null, null);
select api.add_agenda_item (md5 ('no-i3')::uuid, 1, 1, 'decision', 'Sell the building', null, null);
select place, title, minutes, state, is_added from api.agenda_item where meeting_id = 1 order by path;

-- Adjourned: with a cause, for want of a quorum only when there is none, and not before its own hour and the wait
select count (*) from (select api.record_arrival (md5 ('no-a' || m)::uuid, 1, m, '11:00', 'name') from unnest (array[1, 2, 5]) m) x;
select needed, present, is_met, awaited_until from api.quorum_of (1);
select api.adjourn_meeting (md5 ('no-j0')::uuid, 1, '2025-06-20', '11:01', 'Hall', null, null, 'Few came');
select api.adjourn_meeting (md5 ('no-j0')::uuid, 1, '2025-06-20', '11:01', 'Hall', null, 'other', ' ');
select api.adjourn_meeting (md5 ('no-j0')::uuid, 1, '2025-06-20', '11:01', 'Hall', null, 'no_quorum', null);
reset session authorization;
insert into core.parameter (name, value, valid_from, source) values ('general_quorum_minimum', 4, '2025-06-01', 'Test');
set session authorization test_officer;
select needed, present, is_met, awaited_until from api.quorum_of (1);
select api.adjourn_meeting (md5 ('no-j0')::uuid, 1, '2025-06-20', '11:29', 'Hall', null, 'no_quorum', null);
select api.adjourn_meeting (md5 ('no-j0')::uuid, 1, '2025-06-20', '10:00', 'Hall', null, 'no_time', null);
select api.adjourn_meeting (md5 ('no-j0')::uuid, 1, '2025-06-19', '12:00', 'Hall', null, 'no_time', null);
select record_id from api.adjourn_meeting (md5 ('no-j1')::uuid, 1, '2025-06-20', '11:30', 'Hall', null, 'no_quorum', null);
select adjourned_for, state from api.meeting where meeting_id = 1;
select api.minutes_text (1, l) from unnest (array['en', 'gu']) l;

-- It goes on without a quorum, with what was left and nothing else
select needed from api.quorum_of (2);
select place, title, is_added from api.agenda_item where meeting_id = 2 order by path;
select api.add_agenda_item (md5 ('no-i4')::uuid, 2, null, 'decision', 'Brand new business', null, null);
select count (*) from (select api.record_arrival (md5 ('no-b' || m)::uuid, 2, m, '11:30', 'name') from unnest (array[1, 2, 5]) m) x;
select number from api.open_meeting (md5 ('no-o')::uuid, 2, 1, '11:30');
select api.add_agenda_item (md5 ('no-i4')::uuid, 2, null, 'decision', 'Brand new business', null, null);
-- the bye-laws were on the notice
select record_id from api.propose (md5 ('no-p1')::uuid, (select max (item_id) from api.agenda_item where meeting_id = 2), 'bye_laws', 'Five are enough',
                                   null, 1, 2, null);
select number from api.take_up_item (md5 ('no-t1')::uuid, (select max (item_id) from api.agenda_item where meeting_id = 2));
select record_id from api.open_vote (md5 ('no-v1')::uuid, 1, 'hands', null);
select number is not null as is_decided from api.close_vote (md5 ('no-w1')::uuid, 1, 3, 0, 0, 0, null);
select number from api.close_meeting (md5 ('no-z')::uuid, 2, '12:00');

-- For want of time: the quorum is needed again, and the board may add what the notice did not tell, but says so
reset session authorization;
insert into core.parameter (name, value, valid_from, source) values ('board_adjourned_quorum', 0, '2025-06-01', 'Test');
set session authorization test_officer;
select record_id from api.draft_meeting (md5 ('no-d3')::uuid, 'board', 'ordinary', '2025-06-25', '11:00', 'Office', null, null, null);
select record_id from api.add_agenda_item (md5 ('no-i5')::uuid, 3, null, 'decision', 'Debts', null, null);
select number from api.issue_notice (md5 ('no-n3')::uuid, 3, 'hand', '2025-06-10', null);
select record_id from api.add_agenda_item (md5 ('no-i6')::uuid, 3, null, 'decision', 'More debts', null, null);
select number from api.change_agenda_item (md5 ('no-c6')::uuid, (select max (item_id) from api.agenda_item), 'decision', 'Old debts', null, null);
select api.move_agenda_item (md5 ('no-m6')::uuid, (select max (item_id) from api.agenda_item), true);
select place, title, is_added from api.agenda_item where meeting_id = 3 and kind = 'decision' order by path;
select count (*) from (select api.record_arrival (md5 ('no-e' || m)::uuid, 3, m, '11:00', 'name') from unnest (array[1, 2, 5, 6]) m) x;
select number from api.open_meeting (md5 ('no-o3')::uuid, 3, 1, '11:00');
select awaited_until from api.quorum_of (3);
select api.adjourn_meeting (md5 ('no-j3')::uuid, 3, '2025-06-26', '11:00', 'Office', null, 'no_quorum', null);
-- a special majority is not asked for on it
select api.propose (md5 ('no-p3')::uuid, (select max (item_id) from api.agenda_item), 'write_off', 'Write them off', null, 1, 2, null);
select record_id is not null as is_proposed from api.propose (md5 ('no-p4')::uuid, (select max (item_id) from api.agenda_item), 'plan', 'Ask for them', null, 1, 2, null);
select number from api.adjourn_meeting (md5 ('no-j4')::uuid, 3, '2025-06-26', '11:00', 'Office', null, 'no_time', 'It was late');
select needed from api.quorum_of (4);
select place, title, is_added from api.agenda_item where meeting_id = 4 and kind = 'decision' order by path;
select record_id is not null as is_added from api.add_agenda_item (md5 ('no-i7')::uuid, 4, null, 'information', 'Report', null, null);

-- As long as the rules wait for the quorum it takes words not to wait
select number is not null as is_called from api.draft_meeting (md5 ('no-d5')::uuid, 'board', 'ordinary', api.today (), '23:59', 'Office', null, null, null);
select number is not null as is_noticed from api.issue_notice (md5 ('no-n5')::uuid, 5, 'hand', api.today (), 'At once');
select api.adjourn_meeting (md5 ('no-j5')::uuid, 5, api.today () + 1, '11:00', 'Office', null, 'no_quorum', null);
select number is not null as is_adjourned from api.adjourn_meeting (md5 ('no-j6')::uuid, 5, api.today () + 1, '11:00', 'Office', null, 'no_quorum', 'A storm');

-- What the Act asks of an annual meeting may be left out with a reason, which the minutes tell
select record_id from api.draft_meeting (md5 ('no-d6')::uuid, 'general', 'annual', '2025-09-20', '11:00', 'Hall', null, null, null);
select what, detail from api.meeting_warning (7) where what ~ 'missing$';
select count (*) from (select api.attach_paper (md5 ('no-pa' || item_id)::uuid, item_id, 'paper.pdf', '\x2550')
                         from api.agenda_item where meeting_id = 7 and kind = 'accounts') x;
select api.change_agenda_item (md5 ('no-ca')::uuid, item_id, kind, 'Who audits, and for how much', null, null) is not null as is_reworded
  from api.agenda_item where meeting_id = 7 and title like 'Appointment%';
select what, detail from api.meeting_warning (7) where what ~ 'missing$';
select number from api.drop_agenda_item (md5 ('no-da')::uuid, (select item_id from api.agenda_item where meeting_id = 7 and title = 'Audit report'));
select what, detail from api.meeting_warning (7) where what ~ 'missing$';
select api.issue_notice (md5 ('no-n7')::uuid, 7, 'post', '2025-08-20', null);
select number from api.issue_notice (md5 ('no-n7')::uuid, 7, 'post', '2025-08-20', 'The auditor is ill');
select substring (api.minutes_text (7, l) from '[^\n]*ill') from unnest (array['en', 'gu']) l;

-- What the chair wants to have before her eyes is in no minutes, and can be typed until the meeting ends
select number from api.note_for_chair (md5 ('no-h1')::uuid, (select min (item_id) from api.agenda_item where meeting_id = 7), ' R. speaks last ');
select chair_note, note from api.agenda_item where meeting_id = 7 and chair_note is not null;
select strpos (api.minutes_text (7, 'en'), 'R. speaks');
select api.note_for_chair (md5 ('no-h2')::uuid, 1, 'Too late');
select api.note_for_chair (md5 ('no-h2')::uuid, 999, 'Nowhere');
select number from api.note_for_chair (md5 ('no-h3')::uuid, (select min (item_id) from api.agenda_item where meeting_id = 7), '');
select count (*) from api.agenda_item where chair_note is not null;
reset session authorization;
\set VERBOSITY terse
update core.agenda_noticed set title = 'Otherwise';
delete from core.agenda_noticed;
select audit.first_break ();

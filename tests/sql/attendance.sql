-- Marks in the room: one that was made by mistake is taken back and counts nowhere; hours lie within the meeting.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
insert into core.parameter (name, value, valid_from, source) values ('sitting_fee', 50000, '2025-04-05', 'Test');
\o
\set ECHO all
set session authorization test_accountant;
select number from api.open_year (md5 ('at-y')::uuid, '2025-04-01');
reset session authorization;
set session authorization test_officer;
select record_id from api.draft_meeting (md5 ('at-d')::uuid, 'board', 'ordinary', '2025-06-10', '11:00', 'Office', 'ઓફિસ', null, null);
select record_id from api.add_agenda_item (md5 ('at-i')::uuid, 1, null, 'decision', 'Camp', null, null);
select number from api.issue_notice (md5 ('at-n')::uuid, 1, 'hand', '2025-05-30', null);
select count (*) from (select api.record_arrival (md5 ('at-a' || m)::uuid, 1, m, '11:00', 'name') from unnest (array[1, 2, 5, 6, 7]) m) x;

-- the wrong woman was marked: with the reason she was never there, and nobody is marked who was not
select api.take_back_arrival (md5 ('at-b0')::uuid, 1, 7, ' ');
select api.take_back_arrival (md5 ('at-b0')::uuid, 1, 8, 'Another woman of that name');
select number from api.take_back_arrival (md5 ('at-b1')::uuid, 1, 7, 'Another woman of that name');
select number from api.take_back_arrival (md5 ('at-b1')::uuid, 1, 7, 'Another woman of that name');
select api.take_back_arrival (md5 ('at-b2')::uuid, 1, 7, 'Once more');
select present, listed from api.quorum_of (1);
select member_id, is_present, came_at is null as never_came from api.entitled_in (1) where member_id = 7;
select count (*) from api.presence where member_id = 7;
select api.record_leaving (md5 ('at-l0')::uuid, 1, 7, '11:10');
-- whoever was in the chair, proposed, seconded or was counted stays marked
select number from api.open_meeting (md5 ('at-o')::uuid, 1, 1, '11:05');
select api.take_back_arrival (md5 ('at-b3')::uuid, 1, 1, 'Wrong');
select record_id from api.propose (md5 ('at-p')::uuid, 1, 'plan', 'A camp', null, 2, 5, null);
select api.take_back_arrival (md5 ('at-b3')::uuid, 1, 2, 'Wrong');
select api.take_back_arrival (md5 ('at-b3')::uuid, 1, 5, 'Wrong');
select number from api.take_up_item (md5 ('at-t')::uuid, 1);
select record_id from api.open_vote (md5 ('at-v')::uuid, 1, 'hands', null);
select api.take_back_arrival (md5 ('at-b3')::uuid, 1, 6, 'Wrong');
-- a vote that was stopped counts nobody
select number from api.stop_vote (md5 ('at-s')::uuid, 1, 'She is another woman');
select number from api.take_back_arrival (md5 ('at-b4')::uuid, 1, 6, 'Another woman of that name');
select number from api.record_arrival (md5 ('at-r6')::uuid, 1, 6, '11:15', 'name');
select record_id from api.open_vote (md5 ('at-v2')::uuid, 1, 'hands', null);
select number is not null as is_decided from api.close_vote (md5 ('at-w')::uuid, 2, 4, 0, 0, 0, null);
-- she who was marked after the vote can be taken out, and marked again
select number from api.record_arrival (md5 ('at-a8')::uuid, 1, 8, '11:40', 'number');
select number from api.record_leaving (md5 ('at-l8')::uuid, 1, 8, '11:40');
select number from api.record_arrival (md5 ('at-a9')::uuid, 1, 7, '11:50', 'name');

-- it is not closed before somebody who came, and nobody comes after its end
select api.close_meeting (md5 ('at-c')::uuid, 1, '11:30');
select number from api.close_meeting (md5 ('at-c')::uuid, 1, '13:00');
select api.record_arrival (md5 ('at-a10')::uuid, 1, 8, '13:05', 'list');
select api.record_arrival (md5 ('at-a10')::uuid, 1, 7, '12:05', 'list');
select api.record_leaving (md5 ('at-l9')::uuid, 1, 7, '13:30');
select number from api.record_leaving (md5 ('at-l9')::uuid, 1, 7, null);
select member_id, fee_paise, voucher_number is not null as is_payable from api.sitting_due order by member_id;

-- found afterwards: her fee is not due, the voucher is reversed, the minutes and the register of directors do not name her
select number from api.take_back_arrival (md5 ('at-b8')::uuid, 1, 8, 'She was not there');
select member_id, fee_paise from api.sitting_due order by member_id;
select v.kind, v.dated_on, v.narration, v.total_paise from api.voucher v where v.reverses_id is not null;
select a.name, sum (l.debit_paise) as debit, sum (l.credit_paise) as credit
  from api.voucher_line l join api.account a using (account_id) where a.name like 'Sitting%' group by 1 order by 1;
select substring (api.minutes_text (1, 'en') from 'Present: [^\n]*');
select count (*) from api.attendance_record where member_id = 8;
-- and from the signed list she can still be added at the hour at which the meeting began
select number from api.record_arrival (md5 ('at-a11')::uuid, 1, 8, null, 'list');
select member_id, fee_paise, voucher_number is not null as is_payable from api.sitting_due where member_id = 8;
reset session authorization;
select member_id, taken_back_by, taken_back_words from core.presence where taken_back_at is not null order by presence_id;
set session authorization test_clerk;
select api.take_back_arrival (md5 ('at-u')::uuid, 1, 7, 'Wrong');
reset session authorization;
select audit.first_break ();

-- Who chooses the office-bearers of the board, and who may be one: not the co-opted ones and experts, unless a dated rule says so.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
-- No. 7 sits on a co-opted seat and No. 8 on that of an expert.
update core.seat_place set category = case ordinal when 5 then 'co_opted' else 'expert' end where body = 'board' and ordinal in (5, 6);
set session authorization test_officer;
select api.draft_meeting (md5 ('ob-d')::uuid, 'board', 'ordinary', '2025-07-05', '11:00', 'Office', null, null, null);
select record_id as item from api.add_agenda_item (md5 ('ob-i')::uuid, 1, null, 'decision', 'Chairperson', null, null) \gset
select api.issue_notice (md5 ('ob-n')::uuid, 1, 'hand', '2025-06-25', null);
select api.record_arrival (md5 ('ob-a' || m)::uuid, 1, m, '11:00', 'name') from unnest (array[1, 2, 5, 7, 8]) m;
select api.open_meeting (md5 ('ob-o')::uuid, 1, 1, '11:00');
select api.take_up_item (md5 ('ob-t')::uuid, :item);
\o
\set ECHO all
select member_id, category from api.seats_on ('2025-07-05') where body = 'board' and seat_id is not null order by 1;
-- On a plan all who sit propose and vote.
select record_id as plan from api.propose (md5 ('ob-p0')::uuid, :item, 'plan', 'A camp in Bavla', null, 7, 8, null) \gset
select record_id as vote from api.open_vote (md5 ('ob-v0')::uuid, :plan, 'hands', false) \gset
select number from api.close_vote (md5 ('ob-w0')::uuid, :vote, 5, 0, 0, 0, null);
select entitled, present from api.motion where motion_id = :plan;
-- On office-bearers the co-opted one and the expert neither propose nor second, and are not on the roll.
select api.propose (md5 ('ob-p1')::uuid, :item, 'office_bearers', 'Rekhaben is treasurer', null, 7, 2, null);
select api.propose (md5 ('ob-p1')::uuid, :item, 'office_bearers', 'Rekhaben is treasurer', null, 2, 8, null);
select record_id as motion from api.propose (md5 ('ob-p1')::uuid, :item, 'office_bearers', 'Savitaben is treasurer', null, 2, null, null) \gset
select api.second_motion (md5 ('ob-s1')::uuid, :motion, 7);
select record_id = :motion as is_seconded from api.second_motion (md5 ('ob-s1')::uuid, :motion, 5);
select record_id as vote from api.open_vote (md5 ('ob-v1')::uuid, :motion, 'roll_call', false) \gset
reset session authorization;
select member_id, is_present from core.vote_roll where vote_id = :vote order by 1;
set session authorization test_officer;
select api.record_choice (md5 ('ob-c7')::uuid, :vote, 7, 'for');
select count (*) from (select api.record_choice (md5 ('ob-c' || m)::uuid, :vote, m, 'for') from unnest (array[1, 2, 5]) m) x;
select number from api.close_vote (md5 ('ob-w1')::uuid, :vote, null, null, null, null, null);
select number, outcome, entitled, present, for_count, not_voting, had_quorum from api.motion where motion_id = :motion;
-- A show of hands counts those alone who may vote.
select record_id as motion from api.propose (md5 ('ob-p2')::uuid, :item, 'office_bearers', 'Hansaben is vice-chairperson', null, 2, 5, null) \gset
select record_id as vote from api.open_vote (md5 ('ob-v2')::uuid, :motion, 'hands', false) \gset
select api.close_vote (md5 ('ob-w2')::uuid, :vote, 4, 0, 0, 0, null);
select number from api.close_vote (md5 ('ob-w2')::uuid, :vote, 2, 1, 0, 0, null);
select present, not_voting from api.motion where motion_id = :motion;
-- Without enough of them there is no quorum for it.
select count (*) from (select api.record_leaving (md5 ('ob-l' || m)::uuid, 1, m, '11:30') from unnest (array[2, 5]) m) x;
select count (*) from (select api.record_arrival (md5 ('ob-b' || m)::uuid, 1, m, '11:30', 'name') from unnest (array[6]) m) x;
select record_id as motion from api.propose (md5 ('ob-p3')::uuid, :item, 'office_bearers', 'Manjuben is treasurer', null, 1, 6, null) \gset
select api.open_vote (md5 ('ob-v3')::uuid, :motion, 'hands', false);
-- Neither of the two holds an office.
select number as n from api.motion where outcome = 'passed' and kind = 'office_bearers' order by motion_id limit 1 \gset
select api.give_office (md5 ('ob-o7')::uuid, (select seat_id from api.seat where member_id = 7), 'treasurer', '2025-07-05', :'n');
select api.give_office (md5 ('ob-o8')::uuid, (select seat_id from api.seat where member_id = 8), 'treasurer', '2025-07-05', :'n');
select number from api.give_office (md5 ('ob-o5')::uuid, (select seat_id from api.seat where member_id = 5), 'treasurer', '2025-07-05', :'n');
-- Where the rule says so, from its day on, the co-opted one does.
reset session authorization;
insert into core.parameter (name, value, valid_from, source) values ('co_opted_choose_offices', 1, '2025-07-01', 'Bye-laws');
set session authorization test_officer;
select record_id as motion from api.propose (md5 ('ob-p4')::uuid, :item, 'office_bearers', 'Rekhaben is treasurer', null, 7, 1, null) \gset
select record_id as vote from api.open_vote (md5 ('ob-v4')::uuid, :motion, 'hands', false) \gset
select number as n from api.close_vote (md5 ('ob-w4')::uuid, :vote, 4, 0, 0, 0, null) \gset
select number from api.give_office (md5 ('ob-o7')::uuid, (select seat_id from api.seat where member_id = 7), 'vice_chairperson', '2025-07-05', :'n');
select api.give_office (md5 ('ob-o8')::uuid, (select seat_id from api.seat where member_id = 8), 'vice_chairperson', '2025-07-05', :'n');

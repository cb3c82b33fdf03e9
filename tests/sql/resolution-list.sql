-- What a resolution carries: by hand only what was passed on paper before the register is kept here; a meeting admits whom it lists.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
set session authorization test_officer;
select api.apply_for_membership (md5 ('la' || n)::uuid, (array['Usha', 'Jaya'])[n] || 'ben', 'Ramanbhai', 'husband', 'Parmar', null, null, null,
  '1970-01-01', null, null, 'female', null, null, 'Bavla', 'Bavla', 'Ahmedabad', null, null, null, 'ordinary', null, null, null, true, 'gu',
  '2024-03-05') from generate_series (1, 2) n;
reset session authorization;
-- A meeting of the board that votes on these proposals (kind, words, list) one after the other, all for them.
create schema test;
create function test.decide (seed text, held_on date, motions jsonb)
returns text language plpgsql as
$$
declare
  meeting bigint;
  item bigint;
  made jsonb;
  motion bigint;
  numbers text;
begin
  meeting := (api.draft_meeting (md5 (seed || 'd')::uuid, 'board', 'ordinary', held_on, '11:00', 'Office', null, null, null)).record_id;
  item := (api.add_agenda_item (md5 (seed || 'i')::uuid, meeting, null, 'decision', 'Decisions', null, null)).record_id;
  perform api.issue_notice (md5 (seed || 'n')::uuid, meeting, 'hand', held_on - 10, null);
  perform api.record_arrival (md5 (seed || m)::uuid, meeting, m, '11:00', 'name') from unnest (array[1, 2, 5, 6]) m;
  perform api.open_meeting (md5 (seed || 'o')::uuid, meeting, 1, '11:00');
  perform api.take_up_item (md5 (seed || 't')::uuid, item);
  for made in select jsonb_array_elements (motions) loop
    motion := (api.propose (md5 (seed || 'p' || made)::uuid, item, made ->> 0, made ->> 1, null, 2, 5, made -> 2)).record_id;
    numbers := concat_ws (', ', numbers,
                          (api.close_vote (md5 (seed || 'w' || made)::uuid,
                                           (api.open_vote (md5 (seed || 'v' || made)::uuid, motion, 'hands', false)).record_id,
                                           4, 0, 0, 0, null)).number);
  end loop;
  perform api.close_meeting (md5 (seed || 'c')::uuid, meeting, '12:00');
  return numbers;
end
$$;
grant usage on schema test to public;
set session authorization test_officer;
\o
\set ECHO all
-- A number is of the body whose prefix it has.
select api.record_resolution (md5 ('lr0')::uuid, 'board', '2025-06-20', 'Paper', null, 'GEN/25-26/051');
select api.record_resolution (md5 ('lr0')::uuid, 'general', '2025-06-20', 'Paper', null, 'brd/25-26/051');
select number from api.record_resolution (md5 ('lr0')::uuid, 'board', '2025-06-20', 'Paper', null, '14/2025');
-- From the day of the first meeting that was held and closed here, resolutions of that body come from its votes.
select test.decide ('one', '2025-07-05', '[["shares", "Admit Kokila and allot her five", [{"member_id": 4, "share_count": 5}]],
                                           ["shares", "Allot to nobody", []], ["seats", "Make a health committee", []]]');
select api.record_resolution (md5 ('lr1')::uuid, 'board', '2025-07-05', 'Bye-laws, quietly', null, null);
select api.record_resolution (md5 ('lr1')::uuid, 'board', '2025-08-05', 'Later', null, 'BRD/25-26/050', 'rates');
select number from api.record_resolution (md5 ('lr1')::uuid, 'board', '2025-07-04', 'On paper, before', null, null);
select number from api.record_resolution (md5 ('lr2')::uuid, 'general', '2025-07-10', 'Of a body that has not met here', null, null, 'bye_laws');
-- A meeting that is not over yet does not begin it.
begin;
select api.draft_meeting (md5 ('g1')::uuid, 'general', 'special', '2025-07-01', '11:00', 'Hall', null, null, null) is not null;
select number from api.record_resolution (md5 ('lr3')::uuid, 'general', '2025-07-10', 'Still on paper', null, null);
rollback;
-- Only who is on the list is admitted by it and gets its shares, no more of them than it says; it carries nothing else.
select api.admit_member (md5 ('m9')::uuid, 9, 'BRD/25-26/002', '2025-07-05', null);
select api.transfer_shares (md5 ('tr')::uuid, 1, 2, 2, '2025-07-05', 'BRD/25-26/002', null);
select api.refuse_application (md5 ('rf')::uuid, 9, '2025-07-05', 'incomplete', 'No', 'BRD/25-26/002');
select number from api.admit_member (md5 ('m4')::uuid, 4, 'BRD/25-26/002', '2025-07-05', null);
select api.allot_shares (md5 ('s4')::uuid, 4, 6, '2025-07-05', 'BRD/25-26/002', null);
select number from api.allot_shares (md5 ('s4')::uuid, 4, 3, '2025-07-05', 'BRD/25-26/002', null);
select api.allot_shares (md5 ('s5')::uuid, 4, 3, '2025-07-05', 'BRD/25-26/002', null);
select number from api.allot_shares (md5 ('s5')::uuid, 4, 2, '2025-07-05', 'BRD/25-26/002', null);
select api.allot_shares (md5 ('s6')::uuid, 1, 1, '2025-07-05', 'BRD/25-26/002', null);
-- One without a list admits nobody, and allots only to who was a member when it was passed: its words alone say to whom.
select api.admit_member (md5 ('m9')::uuid, 9, 'BRD/25-26/003', '2025-07-05', null);
select number from api.allot_shares (md5 ('s7')::uuid, 1, 1, '2025-07-05', 'BRD/25-26/003', null);
select number from api.admit_member (md5 ('m9')::uuid, 9, '14/2025', '2025-07-06', null);
select api.allot_shares (md5 ('s8')::uuid, 9, 1, '2025-07-06', 'BRD/25-26/003', null);
-- A committee makes no chairperson: that is a kind of its own. What was entered when the two were one kind still gives an office.
select seat_id as her from api.seat where member_id = 5 and until_on is null \gset
select api.give_office (md5 ('o1')::uuid, :her, 'treasurer', '2025-07-05', 'BRD/25-26/004');
select test.decide ('two', '2025-08-05', '[["office_bearers", "Rekhaben is treasurer", []]]');
select number from api.give_office (md5 ('o1')::uuid, :her, 'treasurer', '2025-08-05', 'BRD/25-26/006');
select api.add_seats (md5 ('as')::uuid, 'board', 'expert', 1, '2025-08-05', 'BRD/25-26/006');
reset session authorization;
insert into core.resolution (body, number, passed_on, words, kind, had_quorum, entered_at)
values ('board', 'BRD/23-24/009', '2024-03-01', 'Elect a vice-chairperson', 'seats', true, '2024-03-01');
set session authorization test_officer;
select number from api.give_office (md5 ('o2')::uuid, :her, 'vice_chairperson', '2025-08-05', 'BRD/23-24/009');
reset session authorization;
-- Numbers of meetings, and of resolutions from the first that a vote gave, have no hole.
select number, kind, motion_id is not null as is_of_meeting from api.resolution where body = 'board' order by resolution_id;
select * from core.find_faults (null);
begin;
set local session_replication_role = replica;
update core.resolution set number = 'BRD/25-26/009' where number = 'BRD/25-26/006';
update core.meeting set number = 'MBRD/25-26/003' where number = 'MBRD/25-26/002';
select * from core.find_faults (null) where invariant = 'I3';
rollback;

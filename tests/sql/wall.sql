-- No personal data on the wall: titles that name a woman of the register who holds no seat give way to the kind of business.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
\o
\set ECHO all

-- Laxmi Vaghela and Kokila Makwana hold no seat; Ranjan Patel and Jyotsna Solanki do. By any spelling, in either order, in any case
select s.words, core.names_a_member (s.words, '2025-07-10') as names
  from (values
    (1, 'Resignation of Laxmiben Vaghela'), (2, 'Resignation of Lakshmi Vaghela'), (3, 'Vaghela Laxmiben, her shares'),
    (4, 'Laxmiben Dahyabhai Vaghela''s claim'), (5, 'Laxmi Ben Vaghela'), (6, 'Laxmiben Dahyabhai'),
    (7, 'કોકિલાબેન મકવાણાને શેર ફાળવવા'), (8, 'કોકિલાબેન નટુભાઈ મકવાણાની અરજી'), (9, 'લક્ષ્મીબેન વાઘેલા'), (10, 'कोकिलाबेन मकवाणा'),
    (11, 'Leave of Ranjanben Patel'), (12, 'રંજનબેન પટેલની રજા'), (13, 'Jyotsnaben Solanki in the chair'),
    (14, 'Laxmiben'), (15, 'Camp at Vaghela Vas'), (16, 'Ten applicants'), (17, 'Laxmiben, and later the Vaghela camp'),
    (18, null), (19, ''), (20, 'Laxmi')) s (place, words)
 order by s.place;
-- no seat yet on that day: a member like others
select core.names_a_member ('Leave of Ranjanben Patel', '2024-09-19'), core.names_a_member ('Leave of Ranjanben Patel', '2024-09-20');
-- a namesake: the name that may be that of who holds a seat is hers, the whole name of the other is not
set session authorization test_officer;
select record_id from api.apply_for_membership (md5 ('wl-a1')::uuid, 'Ranjanben', 'Sureshbhai', 'husband', 'Patel', 'રંજનબેન', 'સુરેશભાઈ',
  'પટેલ', '1971-05-05', null, null, 'female', null, null, 'Bavla', 'Bavla', 'Ahmedabad', null, null, null, 'ordinary', null, null, null, true,
  'gu', '2024-03-01');
reset session authorization;
select core.names_a_member ('Leave of Ranjanben Patel', '2025-07-10') as hers,
       core.names_a_member ('Leave of Ranjanben Kanubhai Patel', '2025-07-10') as also_hers,
       core.names_a_member ('Leave of Ranjanben Sureshbhai Patel', '2025-07-10') as of_the_other,
       core.names_a_member ('રંજનબેન સુરેશભાઈ પટેલ', '2025-07-10') as in_gujarati;

-- What the wall reads of a meeting
set session authorization test_officer;
select number from api.draft_meeting (md5 ('wl-d1')::uuid, 'board', 'ordinary', '2025-07-10', '11:00', 'Office', 'ઓફિસ', null, null);
select number from api.add_agenda_item (md5 ('wl-i1')::uuid, 1, null, 'decision', 'Admission of Kokilaben Makwana',
                                        'કોકિલાબેન મકવાણાને દાખલ કરવાં', 20);
select number from api.add_agenda_item (md5 ('wl-i2')::uuid, 1, null, 'information', 'Camp at Dholka', 'ધોળકામાં શિબિર', 15);
select number from api.add_agenda_item (md5 ('wl-i3')::uuid, 1, null, 'decision', 'Leave of Ranjanben Patel', null, 15);
select number from api.issue_notice (md5 ('wl-n1')::uuid, 1, 'hand', '2025-07-01', null);
select count (*) from (select api.record_arrival (md5 ('wl-ar' || m)::uuid, 1, m, '11:00', 'name') from unnest (array[1, 2, 5, 6]) m) x;
select number from api.open_meeting (md5 ('wl-o1')::uuid, 1, 1, '11:05');
select number from api.take_up_item (md5 ('wl-t1')::uuid, 1);
select record_id from api.propose (md5 ('wl-p1')::uuid, 1, 'shares', 'Resolved to admit Kokilaben Natubhai Makwana.', null, 1, 2,
                                   '[{"member_id": 4, "share_count": 5}]');
select record_id from api.propose (md5 ('wl-p2')::uuid, 1, 'other', 'Resolved to thank Laxmiben Vaghela.',
                                   'લક્ષ્મીબેન વાઘેલાનો આભાર માનવો.', 1, 2, null);
set session authorization test_reader;
select * from api.wall_item (1) order by item_id;
select * from api.wall_motion (1) order by motion_id;

-- Words for the wall: given at any time until the minutes are signed, in one language or both; they name nobody
set session authorization test_reader;
select api.word_item_for_wall (md5 ('wl-w0')::uuid, 1, 'A new member', null);
set session authorization test_officer;
select number from api.word_item_for_wall (md5 ('wl-w1')::uuid, 1, 'A new member from Sanand', 'સાણંદથી એક નવાં સભાસદ');
select api.word_item_for_wall (md5 ('wl-w2')::uuid, 1, 'Kokilaben Makwana', null);
select api.word_item_for_wall (md5 ('wl-w2')::uuid, 1, null, 'કોકિલાબેન મકવાણા');
select api.word_item_for_wall (md5 ('wl-w2')::uuid, 99, 'A new member', null);
select api.word_item_for_wall (md5 ('wl-w2')::uuid, 1, 'Card 2345 6789 0124', null);
select number from api.word_motion_for_wall (md5 ('wl-w3')::uuid, 1, null, 'એક નવાં સભાસદ');
select api.word_motion_for_wall (md5 ('wl-w4')::uuid, 2, 'Thanks to Laxmiben Vaghela', null);
select api.word_motion_for_wall (md5 ('wl-w4')::uuid, 99, 'Thanks', null);
select item_id, title, title_gu, names_member from api.wall_item (1) where item_id = 1;
select motion_id, words, words_gu, names_member from api.wall_motion (1) order by motion_id;
-- taken away again
select number from api.word_motion_for_wall (md5 ('wl-w5')::uuid, 1, ' ', '');
select motion_id, words, names_member from api.wall_motion (1) order by motion_id;
-- an item that goes to the next meeting takes its words along
select number from api.settle_item (md5 ('wl-s1')::uuid, 1, 'carried', null, null);
select number from api.close_meeting (md5 ('wl-c1')::uuid, 1, '12:00');
select record_id from api.draft_meeting (md5 ('wl-d2')::uuid, 'board', 'ordinary', '2025-08-10', '11:00', 'Office', null, null, null);
select title, wall_words, wall_words_gu from api.agenda_item where meeting_id = 2 and wall_words is not null;

-- Sitting fees: by the rate of the day, for those who came, payable person by person; what finds no month waits.
\set ECHO none
\o /dev/null
\ir setup/women.sql
\ir setup/board.sql
create function pg_temp.meet (seed text, held_on date, who bigint[])
returns bigint language plpgsql as
$$
declare
  meeting bigint;
  m bigint;
begin
  meeting := (api.draft_meeting (md5 (seed || 'd')::uuid, 'board', 'ordinary', held_on, '11:00', 'Office', null, null, null)).record_id;
  perform api.add_agenda_item (md5 (seed || 'i')::uuid, meeting, null, 'information', 'Report', null, null);
  perform api.issue_notice (md5 (seed || 'n')::uuid, meeting, 'hand', held_on - 10, null);
  foreach m in array who loop
    perform api.record_arrival (md5 (seed || m)::uuid, meeting, m, '11:00', 'name');
  end loop;
  perform api.open_meeting (md5 (seed || 'o')::uuid, meeting, who[1], '11:00');
  perform api.close_meeting (md5 (seed || 'c')::uuid, meeting, '12:00');
  return meeting;
end
$$;
\o
\set ECHO all
set session authorization test_officer;
select number from api.record_resolution (md5 ('sf-r')::uuid, 'board', '2025-04-05', 'Fees of the year', null, null);
reset session authorization;
set session authorization test_admin;
-- a rate is set by a resolution about rates alone
select api.set_parameter (md5 ('sf-p1')::uuid, 'sitting_fee', 20000, '2025-04-05', 'BRD/25-26/002', 'Board, April 2025');
reset session authorization;
insert into core.resolution (body, number, passed_on, words, kind) values ('board', 'BRD/25-26/R1', '2025-04-05', 'Fees', 'rates');
set session authorization test_admin;
select number from api.set_parameter (md5 ('sf-p2')::uuid, 'sitting_fee', 20000, '2025-04-05', 'BRD/25-26/R1', 'Board, April 2025');
select number from api.set_parameter (md5 ('sf-p3')::uuid, 'travel_allowance', 5000, '2025-04-05', 'BRD/25-26/R1', 'Board, April 2025');
reset session authorization;
set session authorization test_officer;
-- before the books begin nothing is posted, but it is due; before the rate nothing is due
select pg_temp.meet ('sf-a', '2025-04-04', array[1, 2, 5]) > 0;
select pg_temp.meet ('sf-b', '2025-05-10', array[1, 2, 5]) > 0;
select meeting_number, member_id, fee_paise, travel_paise, voucher_number from api.sitting_due order by due_id;
reset session authorization;
set session authorization test_accountant;
-- an account of that name stands there already: it is used
select number from api.open_account (md5 ('sf-acc')::uuid, 'creditors', 'Sitting Fees Payable', null, null, null, null);
select number from api.open_year (md5 ('sf-y')::uuid, '2025-04-01');
reset session authorization;
set session authorization test_officer;
select pg_temp.meet ('sf-c', '2025-06-10', array[6, 7, 8, 2]) > 0;
select meeting_number, member_id, voucher_number from api.sitting_due order by due_id;
select v.number, v.kind, v.dated_on, v.party, v.narration, v.total_paise from api.voucher v join api.sitting_due d using (voucher_id) order by v.number;
select a.name, sum (l.debit_paise) as debit, sum (l.credit_paise) as credit
  from api.voucher_line l join api.account a using (account_id) join api.sitting_due d using (voucher_id) group by 1 order by 1;
reset session authorization;
set session authorization test_officer;
-- whom the signed list names after the close is paid too, once
select number from api.record_arrival (md5 ('sf-late')::uuid, (select max (d.meeting_id) from api.sitting_due d), 5, '11:30', 'list');
select member_id, fee_paise, travel_paise, voucher_number is not null as is_payable from api.sitting_due
 where meeting_id = (select max (d.meeting_id) from api.sitting_due d) order by due_id;
-- an adjourned meeting: who came has paid for the way; the fee is due when the meeting that goes on is closed
select record_id > 0 from api.draft_meeting (md5 ('sf-j-d')::uuid, 'board', 'ordinary', '2025-07-10', '11:00', 'Office', null, null, null);
select number from api.add_agenda_item (md5 ('sf-j-i')::uuid, (select max (meeting_id) from api.meeting), null, 'decision', 'Rates', null, null);
select number from api.issue_notice (md5 ('sf-j-n')::uuid, (select max (meeting_id) from api.meeting), 'hand', '2025-06-30', null);
select number from api.record_arrival (md5 ('sf-j-a')::uuid, (select max (meeting_id) from api.meeting), 7, '11:00', 'name');
select number from api.adjourn_meeting (md5 ('sf-j-j')::uuid, (select max (meeting_id) from api.meeting), '2025-07-17', '11:00', 'Office', null,
                                        'no_quorum', 'Too few came');
select number from api.record_arrival (md5 ('sf-j-l')::uuid, (select max (meeting_id) - 1 from api.meeting), 8, '11:20', 'list');
select member_id, fee_paise, travel_paise, voucher_number is not null as is_payable from api.sitting_due
 where meeting_id = (select max (meeting_id) - 1 from api.meeting) order by due_id;
reset session authorization;
insert into core.parameter (name, value, valid_from, source) values
  ('sitting_fee_if_adjourned', 1, '2025-07-15', 'Test'), ('travel_if_adjourned', 0, '2025-07-15', 'Test');
set session authorization test_officer;
select count (*) from (select api.record_arrival (md5 ('sf-j-r' || m)::uuid, (select max (meeting_id) from api.meeting), m, '11:00', 'name')
                         from unnest (array[1, 2, 5]) m) x;
select number from api.open_meeting (md5 ('sf-j-o')::uuid, (select max (meeting_id) from api.meeting), 1, '11:00');
select number from api.adjourn_meeting (md5 ('sf-j-k')::uuid, (select max (meeting_id) from api.meeting), '2025-07-24', '11:00', 'Office', null,
                                        'other', 'The light went');
select member_id, fee_paise, travel_paise, voucher_number is not null as is_payable from api.sitting_due
 where meeting_id = (select max (meeting_id) - 1 from api.meeting) order by due_id;
select a.name, sum (l.debit_paise) as debit, sum (l.credit_paise) as credit
  from api.voucher_line l join api.account a using (account_id) join api.sitting_due d using (voucher_id) group by 1 order by 1;
reset session authorization;

-- Who and what the registers of the board cite: an import whose rows are cited is not taken back.

create or replace view core.resolution_use as
  select a.resolution_id, a.number from core.act a where a.resolution_id is not null
   union all
  select p.resolution_id, null from core.parameter p where p.resolution_id is not null
   union all
  select b.resolution_id, b.prefix from core.body b where b.resolution_id is not null
   union all
  select p.resolution_id, null from core.seat_place p where p.resolution_id is not null
   union all
  select p.end_resolution_id, null from core.seat_place p where p.end_resolution_id is not null
   union all
  select s.resolution_id, null from core.seat s where s.resolution_id is not null
   union all
  select s.end_resolution_id, null from core.seat s where s.end_resolution_id is not null
   union all
  select o.resolution_id, null from core.office o where o.resolution_id is not null
   union all
  select o.end_resolution_id, null from core.office o where o.end_resolution_id is not null
   union all
  select b.resolution_id, null from core.bar b where b.resolution_id is not null
   union all
  select e.resolution_id, e.number from core.election e where e.resolution_id is not null;
comment on view core.resolution_use is 'Everything that stands on a resolution.';
comment on column core.resolution_use.resolution_id is 'The resolution.';
comment on column core.resolution_use.number is 'What stands on it, as people call it; null when it has no number of its own.';

create or replace view core.member_of_board as
  select s.member_id from core.seat s
   union all select b.member_id from core.bar b
   union all select l.member_id from core.login l
   union all select m.chair_id from core.meeting m
   union all select s.chair_id from core.meeting_step s
   union all select s.chair_before_id from core.meeting_step s
   union all select n.member_id from core.notice_copy n
   union all select p.member_id from core.presence p
   union all select p.proposer_id from core.motion p
   union all select p.seconder_id from core.motion p
   union all select s.member_id from core.motion_share s
   union all select r.member_id from core.vote_roll r
   union all select a.owner_id from core.meeting_action a
   union all select s.signer_id from core.minutes_signed s
   union all select d.member_id from core.sitting_due d
   union all select v.member_id from core.election_voter v
   union all select o.member_id from core.roll_objection o
   union all select r.member_id from core.election_roll r
   union all select n.member_id from core.election_nomination n
   union all select n.proposer_id from core.election_nomination n
   union all select n.seconder_id from core.election_nomination n;
comment on view core.member_of_board is 'Members whom seats, meetings and elections name, once for each time.';
comment on column core.member_of_board.member_id is 'The member.';

-- Facts whose act was not undone, and who is a member and sits on a body by them.

create or replace view core.live_admission as
  select a.member_id, a.act_id, a.admitted_on
    from core.admission a
   where not exists (select from core.act u where u.undoes_id = a.act_id);
comment on view core.live_admission is 'Admissions that stand.';
comment on column core.live_admission.member_id is 'Whose.';
comment on column core.live_admission.act_id is 'The act.';
comment on column core.live_admission.admitted_on is 'First day of membership.';

create or replace view core.live_cessation as
  select c.member_id, c.act_id, c.ceased_on, c.reason
    from core.cessation c
   where not exists (select from core.act u where u.undoes_id = c.act_id);
comment on view core.live_cessation is 'Cessations that stand.';
comment on column core.live_cessation.member_id is 'Whose.';
comment on column core.live_cessation.act_id is 'The act.';
comment on column core.live_cessation.ceased_on is 'First day on which she is no member.';
comment on column core.live_cessation.reason is 'Why, as a code.';

create or replace view core.live_act as
  select a.*
    from core.act a
   where a.kind <> 'undo' and not exists (select from core.act u where u.undoes_id = a.act_id);
comment on view core.live_act is 'Acts that stand.';

create or replace view core.live_movement as
  select m.*
    from core.share_movement m
   where m.corrects_id is null and not exists (select from core.share_movement c where c.corrects_id = m.movement_id);
comment on view core.live_movement is
  'Movements that stand. Sums may take all rows, since a correction cancels what it corrects; spans of numbers may not.';

create or replace view core.kept_woman as
  select s.other_person_id, s.person_id, s.act_id
    from core.same_woman s
   where not exists (select from core.act u where u.undoes_id = s.act_id)
     and not exists (select from core.same_woman n
                      where n.other_person_id = s.other_person_id and n.act_id > s.act_id
                        and not exists (select from core.act u where u.undoes_id = n.act_id));
comment on view core.kept_woman is 'Records of persons that stand for another one, which is kept.';
comment on column core.kept_woman.other_person_id is 'The record that stands for another.';
comment on column core.kept_woman.person_id is 'The one that is kept; it stands for no other.';
comment on column core.kept_woman.act_id is 'The act that said so.';

create or replace function core.person_of (person_id bigint)
returns bigint
language sql stable
begin atomic
  select coalesce ((select k.person_id from core.kept_woman k where k.other_person_id = person_of.person_id), person_of.person_id);
end;
comment on function core.person_of is 'The record that is kept of this woman.';

create or replace view core.membership as
  select m.person_id, m.member_id from core.member m
   union all
  select k.person_id, m.member_id from core.kept_woman k join core.member m on m.person_id = k.other_person_id;
comment on view core.membership is
  'By which persons a membership is found: the one it was entered for, and the one that is kept of her.';
comment on column core.membership.person_id is 'The person.';
comment on column core.membership.member_id is 'The membership.';

create or replace function core.live_membership_of (person_id bigint)
returns core.member
language sql stable
begin atomic
  select m.*
    from core.membership w
    join core.member m on m.member_id = w.member_id
   where w.person_id = core.person_of (live_membership_of.person_id)
     and exists (select from core.live_admission a where a.member_id = m.member_id)
     and not exists (select from core.live_cessation c where c.member_id = m.member_id)
   order by m.member_id limit 1;
end;
comment on function core.live_membership_of is
  'The membership of a woman that stands, whichever record it was entered for; null when none does.';

-- Of elections the newest row counts, and the earlier ones stay beside it.
create or replace view core.live_scrutiny as
  select s.*
    from core.nomination_scrutiny s
   where not exists (select from core.nomination_scrutiny n where n.nomination_id = s.nomination_id and n.scrutiny_id > s.scrutiny_id);
comment on view core.live_scrutiny is 'What was decided last on each nomination.';

create or replace view core.live_withdrawal as
  select w.*
    from core.nomination_withdrawal w
   where not w.is_taken_back
     and not exists (select from core.nomination_withdrawal n
                      where n.nomination_id = w.nomination_id and n.withdrawal_id > w.withdrawal_id);
comment on view core.live_withdrawal is 'Withdrawals that were not taken back.';

create or replace view core.live_roll_decision as
  select d.*
    from core.roll_decision d
   where not exists (select from core.roll_decision n where n.objection_id = d.objection_id and n.decision_id > d.decision_id);
comment on view core.live_roll_decision is 'What was decided last on each objection to a roll.';

create or replace view core.live_complaint_decision as
  select d.*
    from core.complaint_decision d
   where not exists (select from core.complaint_decision n where n.complaint_id = d.complaint_id and n.decision_id > d.decision_id);
comment on view core.live_complaint_decision is 'What was decided last on each complaint about an election.';

create or replace view core.live_lot as
  select l.*
    from core.election_lot l
   where not l.is_taken_back
     and not exists (select from core.election_lot n where n.nomination_id = l.nomination_id and n.lot_id > l.lot_id);
comment on view core.live_lot is 'Lots that were not taken back.';

-- The columns mean what they mean in the tables.
do $$
declare
  found record;
begin
  for found in
    select v.view, a.attname as name, col_description (v.base, b.attnum) as words
      from (values ('core.live_act'::regclass, 'core.act'::regclass),
                   ('core.live_movement', 'core.share_movement'),
                   ('core.live_scrutiny', 'core.nomination_scrutiny'),
                   ('core.live_withdrawal', 'core.nomination_withdrawal'),
                   ('core.live_roll_decision', 'core.roll_decision'),
                   ('core.live_complaint_decision', 'core.complaint_decision'),
                   ('core.live_lot', 'core.election_lot')) v (view, base)
      join pg_attribute a on a.attrelid = v.view and a.attnum > 0
      join pg_attribute b on b.attrelid = v.base and b.attname = a.attname
  loop
    execute format ('comment on column %s.%I is %L', found.view, found.name, found.words);
  end loop;
end
$$;

create or replace function core.seated (from_on date, until_on date, day date)
returns boolean
language sql immutable
begin atomic
  select from_on <= day and (until_on is null or until_on > day);
end;
comment on function core.seated is 'True when what lasts from the first day until before the second was so on a day.';

create or replace function core.member_on (member_id bigint, day date)
returns boolean
language sql stable
begin atomic
  select exists (select from core.live_admission a where a.member_id = member_on.member_id and a.admitted_on <= day)
         and not exists (select from core.live_cessation c where c.member_id = member_on.member_id and c.ceased_on <= day);
end;
comment on function core.member_on is 'True when she was a member on a day.';

create or replace function core.sitting_on (body text, day date)
returns table (seat_id bigint, place_id bigint, member_id bigint, category text)
language sql stable
begin atomic
  select s.seat_id, s.place_id, s.member_id, coalesce (p.category, 'general')
    from core.seat s
    left join core.seat_place p on p.place_id = s.place_id
   where s.body = sitting_on.body and core.seated (s.from_on, s.until_on, day) and core.member_on (s.member_id, day);
end;
comment on function core.sitting_on is
  'Who sits on a body on a day: holders of its seats who are members; a seat whose holder died or left is vacant from that day, '
  'also before its end is entered.';

create or replace view core.live_presence as
  select p.presence_id, p.meeting_id, p.member_id, p.came_at, p.left_at, p.way, p.entered_at, p.entered_by
    from core.presence p
   where p.taken_back_at is null;
comment on view core.live_presence is 'Marks in the room that stand: who was there, from when to when.';
comment on column core.live_presence.presence_id is 'Key of the mark.';
comment on column core.live_presence.meeting_id is 'The meeting.';
comment on column core.live_presence.member_id is 'Who.';
comment on column core.live_presence.came_at is 'From when.';
comment on column core.live_presence.left_at is 'Until when; null while she is there or until the end.';
comment on column core.live_presence.way is 'How she was found.';
comment on column core.live_presence.entered_at is 'When it was typed in.';
comment on column core.live_presence.entered_by is 'By whom.';

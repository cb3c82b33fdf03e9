-- Facts whose act was not undone.

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

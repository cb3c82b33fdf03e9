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

-- The columns mean what they mean in the tables.
do $$
declare
  found record;
begin
  for found in
    select v.view, a.attname as name, col_description (v.base, b.attnum) as words
      from (values ('core.live_act'::regclass, 'core.act'::regclass),
                   ('core.live_movement', 'core.share_movement')) v (view, base)
      join pg_attribute a on a.attrelid = v.view and a.attnum > 0
      join pg_attribute b on b.attrelid = v.base and b.attname = a.attname
  loop
    execute format ('comment on column %s.%I is %L', found.view, found.name, found.words);
  end loop;
end
$$;

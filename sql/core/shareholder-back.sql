-- Taking a register of shareholders out of the registers again.

create or replace function core.built_on_shareholders (import core.import)
returns text
language sql stable
begin atomic
  select coalesce (
    -- Acts on the women by anything but the import, also that one of them is the same as another; calls, which reach all
    -- part-paid shares, count from then on.
    (select a.number
       from core.act a
      where a.import_id is distinct from (import).import_id
        and (a.member_id in (select r.member_id from core.import_row r where r.import_id = (import).import_id)
             or a.other_member_id in (select r.member_id from core.import_row r where r.import_id = (import).import_id)
             or a.kind = 'call' and a.entered_at > (import).entered_at)
      order by a.act_id limit 1),
    (select p.name
       from core.import_row r
       join core.person p on p.person_id = r.person_id
      where r.import_id = (import).import_id
        and (p.row_version > 1
             or exists (select from core.photo f where f.person_id = p.person_id)
             or exists (select from core.consent c where c.person_id = p.person_id)
             or exists (select from core.member_of_board b where b.member_id = r.member_id)
             or exists (select from core.member m where m.person_id = p.person_id and m.member_id <> r.member_id)
             or exists (select from core.member m where m.heir_of_member_id = r.member_id))
      order by r.row_number limit 1));
end;
comment on function core.built_on_shareholders is 'An act on one of the women, or the first whose record was changed or whom the registers
of the board name; null when there is none.';

create or replace function core.take_shareholders_back (import core.import)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  acts constant bigint[] := array (select a.act_id from core.act a where a.import_id = import.import_id);
begin
  delete from core.nominee n where n.act_id = any (acts);
  delete from core.nomination n where n.act_id = any (acts);
  delete from core.share_movement m where m.act_id = any (acts);
  delete from core.cessation c where c.act_id = any (acts);
  delete from core.admission a where a.act_id = any (acts);
  delete from core.act a where a.import_id = import.import_id;
  delete from core.member m using core.import_row r where r.import_id = import.import_id and m.member_id = r.member_id;
  delete from core.address a using core.import_row r where r.import_id = import.import_id and a.person_id = r.person_id;
  delete from core.person p using core.import_row r where r.import_id = import.import_id and p.person_id = r.person_id;
  -- villages that its rows named and where nobody lives now
  delete from core.place l
   where exists (select from core.import_row r
                  where r.import_id = import.import_id and lower (btrim (r.said ->> 'place')) in (lower (l.name), l.name_gu))
     and not exists (select from core.address a where a.place_id = l.place_id);
end
$$;
comment on function core.take_shareholders_back is 'Takes the women of an import and all their acts out of the registers.';

-- Why a seat ends; 'changed' is of offices only, the others that are left out belong to acts of their own.
select e.code, e.name, e.name_gu, e.name_hi
  from api.seat_end_reason e
 where e.code not in ('changed', 'mistake', 'set_aside')
 order by e.ordinal

-- Why a seat ends; 'changed' is of offices only.
select e.code, e.name, e.name_gu, e.name_hi
  from api.seat_end_reason e
 where e.code <> 'changed'
 order by e.ordinal

-- One thing to hand over, for saying what became of it; key as in hand-over-list.
select h.key, h.office_id, h.thing, h.thing_name, h.thing_name_gu, h.thing_name_hi
  from api.hand_overs_by (api.today ()) h
 where h.key = :'key'::bigint

-- Why a woman may not sit on the board.
select g.code, g.name, g.name_gu, g.name_hi
  from api.bar_ground g
 order by g.ordinal

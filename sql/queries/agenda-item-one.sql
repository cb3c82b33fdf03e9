-- One item of an agenda as it stands, to be changed.
select i.item_id, i.place || ' ' || i.title as number, i.kind, i.title, i.title_gu, i.minutes, i.state, i.note, i.note_gu,
       i.wall_words, i.wall_words_gu, i.chair_note, 1::bigint as row_version
  from api.agenda_item i
 where i.item_id = :'key'::bigint

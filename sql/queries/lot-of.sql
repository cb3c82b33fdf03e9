-- What one woman holds on a day, and since when.
select h.first_number, api.numbers_text (h.first_number, h.last_number) as numbers,
       h.last_number - h.first_number + 1 as share_count, h.held_since
  from api.held_lot (:'member_id'::bigint, :'as_on'::date) h
 order by h.held_since, h.first_number

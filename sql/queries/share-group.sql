-- What one woman holds on a day, each group of shares that came together.
select l.first_number, l.last_number, l.held_since, l.last_number - l.first_number + 1 as share_count
  from api.held_lot (:'member_id'::bigint, :'as_on'::date) l
 order by l.held_since, l.first_number

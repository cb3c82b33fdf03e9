-- The head of the trail at the end of the last day of a book, as it is noted on paper and given to mandali-verify.
select h.head_position, h.head_position || ':' || h.head_hash || ' · '
                        || to_char (h.recorded_at at time zone 'Asia/Kolkata', 'DD-MM-YYYY HH24:MI') as words,
       h.head_position || ':' || left (h.head_hash, 16) as short_words
  from api.chain_head (coalesce (:'to_on'::date, api.today ())) h

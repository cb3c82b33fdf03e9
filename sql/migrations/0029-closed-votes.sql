-- A vote that was closed stays what it was: its totals and its roll are read from then on, by whoever asks.

create trigger vote_stays_once_closed before update or delete on core.vote
  for each row when (old.closed_at is not null) execute function core.refuse_change ();
create trigger vote_is_not_emptied before truncate on core.vote execute function core.refuse_change ();

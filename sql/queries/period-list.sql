-- The months of the books, the newest first.
select p.period_id, p.first_on, p.last_on, p.year, p.state, p.draft_count, p.entered_at, p.entered_by, p.words
  from api.period p
 order by p.first_on desc

-- The auditor: heads of the trail by the day.

create index entry_by_time on audit.entry (recorded_at, position);

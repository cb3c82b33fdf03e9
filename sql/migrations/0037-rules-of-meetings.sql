-- Rules of meetings that did not hold: a mark in the room that is taken back.

-- Who is in the room ----------------------------------------------------------------------------------------------------

alter table core.presence
  add column taken_back_at    timestamptz,
  add column taken_back_by    text,
  add column taken_back_words text,
  add constraint mark_is_taken_back_with_words check
    ((taken_back_at is null) = (taken_back_by is null)
     and (taken_back_at is null) = (coalesce (btrim (taken_back_words), '') = '')),
  add constraint aadhaar_is_not_kept_of_marks_taken_back check (not core.has_aadhaar (taken_back_words));
comment on column core.presence.taken_back_at is 'When it was found that she was never there; null while the mark stands.';
comment on column core.presence.taken_back_by is 'By whom it was taken back.';
comment on column core.presence.taken_back_words is 'Why.';
drop index core.presence_is_once_at_a_time;
create unique index presence_is_once_at_a_time on core.presence (meeting_id, member_id) where left_at is null and taken_back_at is null;

-- What the board's tables could not say so far: whose minutes an item confirms; that an end of a seat or office was a mistake; by which
-- paper a reserved seat was given; of which year an annual general meeting is.

alter table core.agenda_item add column confirms_id bigint;
alter table core.agenda_item add constraint agenda_item_confirms_fkey foreign key (confirms_id) references core.meeting;
alter table core.agenda_item add constraint agenda_item_confirms_check check (confirms_id is null or kind = 'minutes');
create unique index agenda_item_confirms_key on core.agenda_item (meeting_id, confirms_id);
comment on column core.agenda_item.confirms_id is
  'The meeting whose minutes are confirmed there; null for other items, and for one that somebody added in her own words.';
-- so far the number of that meeting stood in the words of the item
update core.agenda_item as i
   set confirms_id = t.meeting_id
  from (select distinct on (n.meeting_id, m.meeting_id) n.item_id, m.meeting_id
          from core.agenda_item n
          join core.meeting o on o.meeting_id = n.meeting_id
          join core.meeting m on m.body = o.body and m.meeting_id <> o.meeting_id
         where n.kind = 'minutes' and m.number = substring (n.title from '[A-Z0-9]+/[0-9]{2}-[0-9]{2}/[0-9]+')
         order by n.meeting_id, m.meeting_id, n.item_id) t
 where t.item_id = i.item_id;

create table core.taken_back_end
(
  back_id           bigint      not null generated always as identity,
  seat_id           bigint      not null,
  office_id         bigint,
  until_on          date        not null,
  end_reason        text,
  end_words         text,
  end_resolution_id bigint,
  words             text        not null,
  request_id        uuid,
  entered_at        timestamptz not null default clock_timestamp (),
  entered_by        text        not null default session_user,
  constraint taken_back_end_pkey primary key (back_id),
  constraint taken_back_end_seat_fkey foreign key (seat_id) references core.seat,
  constraint taken_back_end_office_fkey foreign key (office_id) references core.office,
  constraint taken_back_end_reason_fkey foreign key (end_reason) references core.seat_end_reason,
  constraint taken_back_end_resolution_fkey foreign key (end_resolution_id) references core.resolution,
  constraint taken_back_end_words_check check (btrim (words) <> ''),
  constraint aadhaar_is_not_kept_of_ends_taken_back check (not core.has_aadhaar (words || ' / ' || coalesce (end_words, '')))
);
create index taken_back_end_of_seat on core.taken_back_end (seat_id);
comment on table core.taken_back_end is 'Ends of seats and offices that were entered by mistake and taken back: as they stood, and why.';
comment on column core.taken_back_end.back_id is 'Key; later ones have greater ones.';
comment on column core.taken_back_end.seat_id is 'The holding of the seat.';
comment on column core.taken_back_end.office_id is 'The office that had ended; null for the seat itself.';
comment on column core.taken_back_end.until_on is 'The day of the end that was entered.';
comment on column core.taken_back_end.end_reason is 'Why it was said to end.';
comment on column core.taken_back_end.end_words is 'The same in words.';
comment on column core.taken_back_end.end_resolution_id is 'The resolution that was cited for it, if one was.';
comment on column core.taken_back_end.words is 'Why it was taken back.';
comment on column core.taken_back_end.request_id is 'The request that entered it.';
comment on column core.taken_back_end.entered_at is 'When it was typed in.';
comment on column core.taken_back_end.entered_by is 'By whom.';
create trigger taken_back_end_stays before update or delete on core.taken_back_end for each row execute function core.refuse_change ();
create trigger taken_back_end_is_not_emptied before truncate on core.taken_back_end execute function core.refuse_change ();
alter table core.taken_back_end enable row level security, force row level security;
create policy owner_sees_all on core.taken_back_end to mandali_owner using (true) with check (true);

alter table core.seat add column came_words text;
comment on column core.seat.came_words is
  'Which paper shows that she is one of those for whom the seat is kept, where the registers do not say so.';
alter table core.seat drop constraint aadhaar_is_not_kept_of_seats;
alter table core.seat add constraint aadhaar_is_not_kept_of_seats
  check (not core.has_aadhaar (coalesce (came_words, '') || ' / ' || coalesce (end_words, '')));

alter table core.meeting add column late_for date;
alter table core.meeting add constraint meeting_late_for_check
  check (late_for is null
         or kind = 'annual' and late_for < held_on and extract (month from late_for) = 4 and extract (day from late_for) = 1);
comment on column core.meeting.late_for is
  'Of an annual general meeting that is held after the year in which it was due: the 1 April on which that year began; null when it is '
  'that of the year of its day.';
-- as the list of what has a last day took it so far: the first of a year is that of the year before, where that one was missed while the
-- register of meetings was kept
update core.meeting as m
   set late_for = t.began
  from (select distinct on (a.body, y.began) a.meeting_id, (y.began - interval '1 year')::date as began
          from core.meeting a
         cross join lateral (select (date_trunc ('year', a.held_on - interval '3 months') + interval '3 months')::date as began) y
         where a.kind = 'annual' and (a.opened_at is not null or a.state in ('draft', 'noticed'))
           and not exists (select from core.meeting c where c.meeting_id = a.continues_id and c.opened_at is not null)
           and exists (select from core.meeting o
                        where o.held_on >= y.began - interval '1 year' and o.held_on < y.began - interval '6 months')
           and not exists (select from core.meeting b
                            where b.body = a.body and b.kind = 'annual' and b.opened_at is not null
                              and b.held_on >= y.began - interval '1 year' and b.held_on < y.began)
         order by a.body, y.began, a.opened_at is null, a.held_on, a.meeting_id) t
 where t.meeting_id = m.meeting_id;

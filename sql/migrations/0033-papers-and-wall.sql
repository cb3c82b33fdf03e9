-- In which language the minute book has the minutes; papers that come after the meeting, such as the signed list; words for
-- the wall in place of titles that name a member; which page of a slide the wall shows.

alter table core.minutes_signed add column language text not null default 'gu'; -- until now the program printed no other book
alter table core.minutes_signed alter column language drop default;
alter table core.minutes_signed add constraint minutes_signed_language_check check (language in ('en', 'gu'));
comment on column core.minutes_signed.language is 'Of the text that stands in the minute book: en or gu; the other one is its translation.';
comment on column core.minutes_signed.page_count is 'How many pages that text fills, as the program counted them.';

insert into core.meeting_path (act, from_state, to_state)
select a, s, s
  from unnest (array['attach_paper', 'word_for_wall']) a
 cross join unnest (array['draft', 'noticed', 'open', 'adjourned', 'closed', 'minuted', 'circulated', 'confirmed']) s;

alter table core.agenda_item add column wall_words text, add column wall_words_gu text;
alter table core.agenda_item add constraint aadhaar_is_not_kept_on_the_wall_of_items check
  (not core.has_aadhaar (coalesce (wall_words, '') || ' / ' || coalesce (wall_words_gu, '')));
comment on column core.agenda_item.wall_words is 'What stands on the wall in place of the title, in English.';
comment on column core.agenda_item.wall_words_gu is 'In Gujarati.';
alter table core.motion add column wall_words text, add column wall_words_gu text;
alter table core.motion add constraint aadhaar_is_not_kept_on_the_wall_of_motions check
  (not core.has_aadhaar (coalesce (wall_words, '') || ' / ' || coalesce (wall_words_gu, '')));
comment on column core.motion.wall_words is 'What stands on the wall in place of the words, in English.';
comment on column core.motion.wall_words_gu is 'In Gujarati.';

alter table core.wall add column page bigint not null default 0;
alter table core.wall add constraint wall_page_is_counted_from_one check (page >= 0);
comment on column core.wall.page is 'Which page of the slide, from 1; 0: where the slide begins.';

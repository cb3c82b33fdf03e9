-- In which language the minute book has the minutes; papers that come after the meeting, such as the signed list.

alter table core.minutes_signed add column language text not null default 'gu'; -- until now the program printed no other book
alter table core.minutes_signed alter column language drop default;
alter table core.minutes_signed add constraint minutes_signed_language_check check (language in ('en', 'gu'));
comment on column core.minutes_signed.language is 'Of the text that stands in the minute book: en or gu; the other one is its translation.';
comment on column core.minutes_signed.page_count is 'How many pages that text fills, as the program counted them.';

insert into core.meeting_path (act, from_state, to_state)
select 'attach_paper', s, s
  from unnest (array['draft', 'noticed', 'open', 'adjourned', 'closed', 'minuted', 'circulated', 'confirmed']) s;

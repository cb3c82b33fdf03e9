-- What may not stand on the wall: the name of a woman of the register who holds no seat.

create or replace function core.spoken_words (words text)
returns table (place bigint, sounds text[])
language sql immutable
begin atomic
  select row_number () over (order by t.place),
         array_remove (array[(core.name_words (t.word))[1],
                             (core.name_words (regexp_replace (t.word, '(ને|ની|નો|નું|નુ|નાં|ના|થી|માં|એ)$', '')))[1]], null)
    from regexp_split_to_table (lower (coalesce (words, '')), '[[:space:]/.,;:()''’‘"“”|–—-]+') with ordinality t (word, place)
   where t.word <> '';
end;
comment on function core.spoken_words is
  'The words of a sentence in their order, each by its sound as in a name; a Gujarati word also without the ending of its case.';

create or replace function core.names_a_member (words text, day date)
returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (
    with spoken as materialized (select s.place, s.sounds from core.spoken_words (words) s),
    -- most words are no part of any name
    word as materialized
      (select s.place, array_agg (w.word) as sounds
         from spoken s
         join core.name_word w on w.word = any (s.sounds)
        group by s.place),
    pair as materialized
      (select a.place as first, b.place as last, x.sound as one, y.sound as other
         from word a
         join word b on b.place between a.place + 1 and a.place + 2
        cross join unnest (a.sounds) x (sound)
        cross join unnest (b.sounds) y (sound)
        where x.sound <> y.sound),
    named as materialized
      (select q.first, q.last,
              (select bool_and (core.name_words (n.part) && array (select unnest (w.sounds) from word w
                                                                    where w.place between q.last - 2 and q.first + 2))
                 from unnest (array[p.own_name, p.middle_name, p.surname]) n (part) where n.part is not null) as is_whole,
              exists (select from core.member m
                        join core.seat s on s.member_id = m.member_id and core.seated (s.from_on, s.until_on, day)
                       where m.person_id = p.person_id) as is_seated
         from pair q
        cross join lateral (select o.person_id, o.own_name, o.own_name_gu, o.middle_name, o.middle_name_gu, o.surname, o.surname_gu
                              from core.person o where o.name_words @> array[q.one, q.other] offset 0) p
        cross join lateral (select core.name_words (concat_ws (' ', p.own_name, p.own_name_gu)) as own,
                                   core.name_words (concat_ws (' ', p.middle_name, p.middle_name_gu, p.surname, p.surname_gu)) as more) n
        where (n.own && array[q.one] and n.more && array[q.other] or n.own && array[q.other] and n.more && array[q.one])
          and exists (select from core.member m where m.person_id = p.person_id))
    select from named n
     group by n.first, n.last
    having not case when bool_or (n.is_whole) then bool_or (n.is_seated and n.is_whole) else bool_or (n.is_seated) end);
end
$$;
comment on function core.names_a_member is
  'Whether a sentence names a woman of the register: her own name with her surname or the name of her father or husband, in either order, '
  'with one word between them at most; in Gujarati or Latin letters, by their sound, found through the index person_by_sound. A name that '
  'may also be that of one who holds a seat that day is taken for hers, since those are public, unless the whole name is another''s. A '
  'first name alone names nobody.';

create or replace function core.words_on_wall (own text, own_gu text, wall text, wall_gu text, day date,
                                               out words text, out words_gu text, out names_member boolean)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  words := case when coalesce (wall, wall_gu) is null then own else wall end;
  words_gu := case when coalesce (wall, wall_gu) is null then own_gu else wall_gu end;
  names_member := core.names_a_member (words, day) or core.names_a_member (words_gu, day);
  if names_member then
    words := null;
    words_gu := null;
  end if;
end
$$;
comment on function core.words_on_wall is
  'What stands on the wall of a text: the words that were given for the wall, or its own; nothing when these name a member.';

create or replace function core.require_wall_words (meeting_id bigint, words text, words_gu text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  meeting core.meeting;
begin
  meeting := core.meeting_for ('word_for_wall', meeting_id);
  if core.names_a_member (words, meeting.held_on) then
    perform core.refuse ('wall_words_name_no_member', 'wall_words');
  elsif core.names_a_member (words_gu, meeting.held_on) then
    perform core.refuse ('wall_words_name_no_member', 'wall_words_gu');
  end if;
end
$$;
comment on function core.require_wall_words is 'Refuses words for the wall that name a member.';

-- What the rows of a register of shareholders are held against, and what they become. Each rule answers the first thing
-- that is wrong as rule|field|details, or null; the names are those of the acts, since the rules are the same.

-- No register counts as far; below it sums over all rows of a file stay within 64 bits.
create or replace function core.furthest_number ()
returns bigint
language sql immutable parallel safe
begin atomic
  select 1000000000000;
end;
comment on function core.furthest_number is 'The greatest number of a member or a share that a file may name.';

create or replace function core.multirange_of (line core.shareholder_line)
returns int8multirange
language sql immutable
begin atomic
  select case when (line).numbers ~ '^[1-9][0-9]{0,11}(-[1-9][0-9]{0,11})?(, ?[1-9][0-9]{0,11}(-[1-9][0-9]{0,11})?)*$'
              then (select range_agg (int8range (least (s.first, s.last), greatest (s.first, s.last), '[]'))
                      from (select split_part (p.part, '-', 1)::bigint as first,
                                   coalesce (nullif (split_part (p.part, '-', 2), ''), p.part)::bigint as last
                              from regexp_split_to_table ((line).numbers, ', ?') p (part)) s)
              when (line).first_number > 0 and coalesce ((line).last_number, (line).first_number) >= (line).first_number
                   and greatest ((line).first_number, (line).share_count) <= core.furthest_number ()
              then int8multirange (int8range ((line).first_number,
                     coalesce ((line).last_number, (line).first_number + greatest (coalesce ((line).share_count, 1), 1) - 1), '[]')) end;
end;
comment on function core.multirange_of is 'The distinctive numbers that a row names; null when it names none.';

create or replace function core.length_of (numbers int8multirange)
returns bigint
language sql immutable
begin atomic
  select sum (upper (n.part) - lower (n.part))::bigint from unnest (numbers) n (part);
end;
comment on function core.length_of is 'How many numbers these are.';

create or replace function core.category_of (words text)
returns text
language plpgsql stable strict
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select c.code from core.category c
           where lower (btrim (words)) in (c.code, lower (c.name), lower (split_part (c.name, ' (', 1)), c.name_gu, c.name_hi,
                                           split_part (c.name_gu, ' (', 1), split_part (c.name_hi, ' (', 1))
           order by c.ordinal limit 1);
end
$$;
comment on function core.category_of is 'The category of these words in any of the three languages; null when it is not in the list.';

create or replace function core.occupation_of (words text)
returns text
language plpgsql stable strict
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select o.code from core.occupation o where lower (btrim (words)) in (o.code, lower (o.name), o.name_gu, o.name_hi)
           order by o.ordinal limit 1);
end
$$;
comment on function core.occupation_of is 'The trade of these words in any of the three languages; null when it is not in the list.';

create or replace function core.left_out_of (line core.shareholder_line)
returns text[]
language sql stable
begin atomic
  -- An address begins with its village; a trade or category that is not in the list comes in as "other". One expression,
  -- and no query, so that it folds into the query that asks for each row.
  select array_remove (case when coalesce (btrim ((line).place), '') = ''
                            then array[case when btrim ((line).house) <> '' then 'house' end,
                                       case when btrim ((line).taluka) <> '' then 'taluka' end,
                                       case when btrim ((line).district) <> '' then 'district' end,
                                       case when btrim ((line).pin) <> '' then 'pin' end]
                            else '{}' end
                       || array[case when btrim ((line).nominee_relation) <> '' and coalesce (btrim ((line).nominee), '') = ''
                                     then 'nominee_relation' end,
                                case when btrim ((line).occupation) <> '' and core.occupation_of ((line).occupation) is null
                                     then 'occupation' end,
                                case when btrim ((line).category) <> '' and core.category_of ((line).category) is null then 'category' end],
                       null);
end;
comment on function core.left_out_of is 'Fields of a row that say something which has no place in the register.';

create or replace function core.shareholder_lines (upload_id uuid)
returns table (row_number bigint, what text, unread text[], left_out text[], line core.shareholder_line, words text[],
               lead_row bigint, is_hers boolean, numbers int8multirange, share_count bigint, value_on date)
language sql stable
begin atomic
  with said as materialized
    (select r.row_number, r.what, r.unread, r.left_out, jsonb_populate_record (null::core.shareholder_line, r.said) as line
       from core.upload_row r
      where r.upload_id = shareholder_lines.upload_id),
  read as materialized
    (select s.*, core.name_words (core.full_name ((s.line).own_name, (s.line).middle_name, (s.line).surname)) as words,
            core.multirange_of (s.line) as numbers, coalesce ((s.line).admitted_on, (s.line).applied_on) as value_on,
            s.what = 'data' and s.unread is null and (s.line).member_number is not null as is_numbered
       from said s)
  select r.row_number, r.what, r.unread, r.left_out || core.left_out_of (r.line), r.line, r.words,
         case when r.is_numbered then first_value (r.row_number) over same_number else r.row_number end,
         not r.is_numbered or r.words = first_value (r.words) over same_number, r.numbers,
         least (coalesce ((r.line).share_count, core.length_of (r.numbers), 0), core.furthest_number ()), r.value_on
    from read r
  window same_number as (partition by r.is_numbered, (r.line).member_number order by r.row_number);
end;
comment on function core.shareholder_lines is
  'The rows of an upload as they are read. A row with the number and the name of an earlier one adds shares to the same woman.';

create or replace function core.rule_of_fields (line core.shareholder_line, value_on date)
returns text
language sql stable
begin atomic
  select case when coalesce (btrim ((line).own_name), '') = '' then 'field_is_needed|own_name'
              when value_on is null then 'field_is_needed|admitted_on'
              when (line).member_number > core.furthest_number () then 'number_is_in_reach|member_number'
              when (line).share_count > core.furthest_number () then 'number_is_in_reach|share_count'
              when greatest ((line).first_number, (line).last_number) > core.furthest_number () then 'number_is_in_reach|first_number'
              when (line).paid_paise > 100 * core.furthest_number () then 'number_is_in_reach|paid_paise'
              when (line).member_number < 1 then 'member_number_is_positive|member_number'
              when (line).middle_relation not in ('father', 'husband') then 'middle_name_says_whose_it_is|middle_relation'
              when core.clean_phone ((line).phone) !~ '^[6-9][0-9]{9}$' then 'phone_is_a_mobile_number|phone'
              when (line).pin !~ '^[1-9][0-9]{5}$' then 'pin_is_six_digits|pin'
              when (line).aadhaar_last4 !~ '^[0-9]{4}$' then 'aadhaar_is_four_digits|aadhaar_last4'
              when num_nonnulls ((line).born_on, (line).birth_year, (line).age) > 1 then 'birth_is_said_once|age'
              when (line).class not in ('ordinary', 'nominal', 'associate', 'sympathiser') then 'class_is_known|class|' || (line).class
              when (line).ceased_reason not in ('resigned', 'transferred_all', 'deceased', 'expelled', 'other')
                then 'reason_is_known|ceased_reason'
              when (line).ceased_reason is not null and (line).ceased_on is null then 'field_is_needed|ceased_on' end;
end;
comment on function core.rule_of_fields is 'What is wrong with the fields of a row, each by itself.';

create or replace function core.age_of_line (line core.shareholder_line, value_on date)
returns integer
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  -- not folded into a query: schema api is made after this one
  return api.age_on (line.born_on, line.birth_year::integer, line.age::integer, extract (year from value_on)::integer, value_on);
end
$$;
comment on function core.age_of_line is 'How old the woman of a row was on a day.';

create or replace function core.rule_of_days (line core.shareholder_line, value_on date, today date, first_day date)
returns text
language sql stable
begin atomic
  select case when (line).applied_on > today then 'day_has_come|applied_on|' || today
              when value_on > today then 'day_has_come|admitted_on|' || today
              when (line).ceased_on > today then 'day_has_come|ceased_on|' || today
              when least ((line).applied_on, value_on) < first_day then 'day_is_in_reach|admitted_on'
              when (line).applied_on > value_on then 'admission_follows_the_application|admitted_on|' || (line).applied_on
              when (line).ceased_on < value_on then 'membership_ends_after_it_begins|ceased_on|' || value_on
              when (line).born_on not between '1890-01-01' and '2190-12-31' then 'birth_day_is_in_reach|born_on'
              when (line).birth_year not between 1890 and 2190 then 'birth_year_is_in_reach|birth_year'
              when (line).age not between 1 and 120 then 'age_is_in_reach|age'
              when num_nonnulls ((line).born_on, (line).birth_year, (line).age) > 0
                   and core.age_of_line (line, value_on) < core.parameter_on ('member_age', value_on)
                then 'applicant_is_of_age|' || case when (line).born_on is not null then 'born_on'
                                                    when (line).birth_year is not null then 'birth_year' else 'age' end
                     || '|' || core.parameter_on ('member_age', value_on) end;
end;
comment on function core.rule_of_days (core.shareholder_line, date, date, date) is 'What is wrong with the days and the age of a row.';

create or replace function core.rule_of_shares (line core.shareholder_line, numbers int8multirange, share_count bigint, value_on date)
returns text
language sql stable
begin atomic
  select case when (line).share_count < 0 then 'share_count_is_positive|share_count'
              when (line).first_number < 1 then 'share_numbers_begin_at_one|first_number'
              when (line).last_number < (line).first_number then 'share_numbers_run_upwards|last_number'
              when coalesce ((line).numbers, (line).first_number::text) is not null and numbers is null
                then 'share_numbers_are_read|numbers|' || coalesce ((line).numbers, '')
              when numbers is not null and core.length_of (numbers) <> share_count
                then 'numbers_are_as_many_as_the_shares|share_count|' || share_count || '|' || core.length_of (numbers)
              when share_count > 0 and (line).class in ('nominal', 'sympathiser') then 'class_may_hold_shares|share_count'
              when (line).paid_paise < 0 then 'no_less_is_paid_than_nothing|paid_paise'
              when (line).paid_paise > share_count * core.parameter_on ('share_value', value_on)
                then 'no_more_is_paid_than_the_share_is_worth|paid_paise|paise:' || core.parameter_on ('share_value', value_on)
              when share_count > 0 and (line).paid_paise % share_count <> 0 then 'each_share_is_paid_alike|paid_paise' end;
end;
comment on function core.rule_of_shares (core.shareholder_line, int8multirange, bigint, date) is
  'What is wrong with the shares of a row by themselves.';

create or replace function core.likely_double (line core.shareholder_line, words text[])
returns bigint
language sql stable
begin atomic
  -- The name and one thing more agree: in a file the number she has is one of them.
  select d.member_id
    from (select m.member_id, false as is_other_number
            from core.member m
            join core.person p on p.person_id = m.person_id
           where m.member_number = (line).member_number
             and (p.name_words @> words and cardinality (words) >= 2 or p.name_words = words)
           union all
          select m.member_id, m.member_number is distinct from (line).member_number
            from core.likely_women (words, null, core.clean_phone ((line).phone), (line).born_on, (line).birth_year::integer, (line).place,
                                    nullif (btrim ((line).sewa_number), ''), (line).aadhaar_last4) l
            join core.member m on m.person_id = l.person_id
           where l.rung <= 5) d
   order by d.is_other_number, d.member_id
   limit 1;
end;
comment on function core.likely_double is 'The membership of a woman who is likely the one of this row; null when there is none.';

create or replace function core.first_taken (line core.shareholder_line, numbers int8multirange)
returns core.share_movement
language sql stable
begin atomic
  -- of another woman before such of the number that the row names: hers are no surprise
  select m.*
    from core.share_movement m
    join core.member h on h.member_id = m.member_id
   where m.kind = 'allot' and int8range (m.first_number, m.last_number, '[]') && range_merge (numbers)
     and int8multirange (int8range (m.first_number, m.last_number, '[]')) && numbers
   order by h.member_number is not distinct from (line).member_number, m.first_number
   limit 1;
end;
comment on function core.first_taken is 'The allotment that gave some of these numbers before; null when they are free.';

create or replace function core.standing_woman (line core.shareholder_line, words text[], numbers int8multirange, likely_id bigint,
                                                holder_id bigint)
returns bigint
language sql stable
begin atomic
  -- Without a member number her shares are the one thing more that agrees with her name.
  select m.member_id
    from core.member m
    join core.person p on p.person_id = m.person_id
   where m.member_id in (likely_id, holder_id, (select n.member_id from core.member n where n.member_number = (line).member_number))
     and (m.member_number = (line).member_number
          or (line).member_number is null and cardinality (words) >= 2 and not coalesce ((line).is_another, false))
     and words <> '{}' and p.name_words @> words
     and numbers <@ (select range_agg (int8range (s.first_number, s.last_number, '[]'))
                       from core.share_movement s where s.member_id = m.member_id and s.share_count > 0)
   order by m.member_id
   limit 1;
end;
comment on function core.standing_woman is
  'The membership that has the name and the number of a row, and that got all the shares of it; null when there is none.';

create or replace function core.rule_of_register (line core.shareholder_line, likely core.member, likely_name text, has_number boolean,
                                                  standing_number bigint, taken core.share_movement)
returns text
language sql stable
begin atomic
  select case when standing_number is not null then 'she_stands_in_the_register|member_number|text:' || standing_number
              when (taken).movement_id is not null
                then (select 'shares_are_of_one_woman|numbers|text:' || (taken).first_number || '|text:' || h.member_number || '|' || p.name
                        from core.member h join core.person p on p.person_id = h.person_id where h.member_id = (taken).member_id)
              when (likely).member_number = (line).member_number
                then 'she_stands_in_the_register|member_number|text:' || (likely).member_number
              when has_number then 'member_number_is_free|member_number|' || (line).member_number
              when (likely).member_id is not null and not coalesce ((line).is_another, false)
                then 'she_may_be_here_already|own_name|text:' || coalesce ((likely).member_number::text, (likely).application_number)
                     || '|' || likely_name end;
end;
comment on function core.rule_of_register (core.shareholder_line, core.member, text, boolean, bigint, core.share_movement) is
  'What is wrong with a row beside what stands in the register: whose shares these are, who she may be, and her number.';

-- Each row by itself, then beside the register and the first row of its number.
create or replace function core.shareholder_rules (upload_id uuid)
returns table (row_number bigint, left_out text[], line core.shareholder_line, words text[], lead_row bigint,
               numbers int8multirange, share_count bigint, value_on date, double_id bigint, said_rule text)
language sql stable
begin atomic
  with alone as materialized
    (select l.*, coalesce (core.rule_of_cell (l.unread), core.rule_of_fields (l.line, l.value_on),
                           core.rule_of_days (l.line, l.value_on, t.today, t.first_day),
                           core.rule_of_shares (l.line, l.numbers, l.share_count, l.value_on)) as rule,
            core.likely_double (l.line, l.words) as double_id
       from core.shareholder_lines (shareholder_rules.upload_id) l
      cross join (select core.today () as today, (select min (p.valid_from) from core.parameter p) as first_day offset 0) t
      where l.what = 'data'),
  held as materialized
    (select a.row_number, t.taken, core.standing_woman (a.line, a.words, a.numbers, a.double_id, (t.taken).member_id) as standing_id
       from alone a
      cross join lateral (select core.first_taken (a.line, a.numbers) as taken offset 0) t
      where a.rule is null and a.numbers is not null and (t.taken).movement_id is not null)
  select a.row_number, a.left_out, a.line, a.words, a.lead_row, a.numbers, a.share_count, a.value_on, coalesce (h.standing_id, a.double_id),
         coalesce (a.rule,
                   case when s.member_id is not null or (h.taken).movement_id is not null then null
                        when not a.is_hers then 'one_number_is_one_woman|member_number|' || a.lead_row
                        when a.lead_row <> a.row_number and a.share_count = 0 then 'row_stands_twice|member_number|' || a.lead_row end,
                   core.rule_of_register (a.line, d, p.name, n.member_id is not null, s.member_number, h.taken))
    from alone a
    left join held h on h.row_number = a.row_number
    left join core.member s on s.member_id = h.standing_id
    left join core.member d on d.member_id = a.double_id
    left join core.person p on p.person_id = d.person_id
    left join core.member n on n.member_number = (a.line).member_number;
end;
comment on function core.shareholder_rules is
  'The rows of data and the first rule by which each is refused whatever other rows bring, or null.';

create or replace function core.rule_of_limit (share_count bigint, whole numeric, value_on date)
returns text
language sql stable
begin atomic
  select case when whole >= core.parameter_on ('holding_limit_begins', value_on)
                   and share_count * core.parameter_on ('holding_limit', value_on) > whole
              then 'holding_is_within_the_limit|share_count|' || core.parameter_on ('holding_limit', value_on)
                   || '|' || trunc (whole / core.parameter_on ('holding_limit', value_on)) || '|0' end;
end;
comment on function core.rule_of_limit is 'Whether these are too many of all shares for one woman.';

-- A row that is refused keeps no numbers from others, unless they are why it is refused. Whoever holds too many even of all
-- that could come in is refused first, and then anew of what is left.
create or replace function core.final_shareholder_rules (upload_id uuid)
returns table (row_number bigint, left_out text[], line core.shareholder_line, words text[], lead_row bigint,
               numbers int8multirange, share_count bigint, value_on date, double_id bigint, rule text)
language sql stable
begin atomic
  with ruled as materialized
    (select r.*, sum (r.share_count) filter (where r.said_rule is null) over () + t.held as whole, t.held
       from core.shareholder_rules (final_shareholder_rules.upload_id) r
      cross join (select core.share_sum (null, 'infinity') as held offset 0) t),
  limited as materialized
    (select r.*, coalesce (r.said_rule, core.rule_of_limit (r.share_count, r.whole, r.value_on)) as rule_limited from ruled r),
  claim as materialized
    (select l.row_number, l.numbers, l.rule_limited is null and first_value (l.rule_limited) over of_one_woman is null as is_made
       from limited l
     window of_one_woman as (partition by l.lead_row order by l.row_number)),
  -- from the lowest share number on: whose numbers reach furthest so far, and in which row they stand
  span as
    (select c.row_number, n.part,
            max (array[upper (n.part), c.row_number]) over (order by lower (n.part), c.row_number
                                                            rows between unbounded preceding and 1 preceding) as furthest
       from claim c
      cross join lateral unnest (c.numbers) n (part)
      where c.is_made),
  twice as
    (select greatest (s.row_number, s.furthest[2]) as row_number, min (least (s.row_number, s.furthest[2])) as first_row
       from span s
      where s.furthest[1] > lower (s.part) and s.furthest[2] <> s.row_number
      group by 1),
  whole as materialized
    (select l.*, 'shares_stand_in_one_row|numbers|' || t.first_row as rule_twice,
            sum (l.share_count) filter (where l.said_rule is null and t.first_row is null) over () + l.held as left_whole
       from limited l
       left join twice t on t.row_number = l.row_number),
  final as
    (select w.*, coalesce (w.said_rule, w.rule_twice, core.rule_of_limit (w.share_count, w.left_whole, w.value_on),
                           w.rule_limited) as rule
       from whole w)
  select f.row_number, f.left_out, f.line, f.words, f.lead_row, f.numbers, f.share_count, f.value_on, f.double_id,
         case when f.rule is null and first_value (f.rule) over of_one_woman is not null
              then 'her_first_row_is_refused|member_number|' || f.lead_row else f.rule end
    from final f
  window of_one_woman as (partition by f.lead_row order by f.row_number);
end;
comment on function core.final_shareholder_rules is 'The rows of data and the rule by which each is refused or skipped, or null.';

create or replace function core.check_shareholders (upload_id uuid)
returns table (row_number bigint, verdict text, rule text, field text, details text[], lead_row bigint, other_member_id bigint,
               twin_row bigint, left_out text[], line core.shareholder_line, numbers int8multirange, share_count bigint,
               value_on date)
language sql stable
begin atomic
  with led as materialized
    (select v.*, string_to_array (v.rule, '|') as parts,
            -- the first row of this name that agrees with it in one thing more
            min (v.row_number) over (partition by v.words collate "C", lower (btrim ((v.line).place)) collate "C") as first_of_place,
            case when (v.line).born_on is not null
                 then min (v.row_number) over (partition by v.words collate "C", (v.line).born_on) end as first_of_birth,
            case when (v.line).phone <> ''
                 then min (v.row_number) over (partition by v.words collate "C", (v.line).phone collate "C") end as first_of_phone,
            cardinality (v.words) >= 2 as is_named
       from core.final_shareholder_rules (check_shareholders.upload_id) v),
  -- and of nearly this name, with the same phone and day of birth
  reached as materialized
    (select (l.line).phone as phone, (l.line).born_on as born_on, l.words, min (l.row_number) as row_number
       from led l
      where l.is_named and (l.line).phone <> '' and (l.line).born_on is not null
      group by 1, 2, 3),
  slip as
    (select r.phone, r.born_on, r.words, min (o.row_number) as first_row
       from reached r
       join reached o on o.phone = r.phone and o.born_on = r.born_on and o.words <> r.words and o.row_number < r.row_number
      where core.is_nearly_called (r.words, o.words) or core.is_nearly_called (o.words, r.words)
      group by 1, 2, 3)
  select l.row_number,
         case when l.parts is null then 'brought_in' when l.parts[1] = 'she_stands_in_the_register' then 'skipped' else 'refused' end,
         l.parts[1], nullif (l.parts[2], ''),
         case when l.parts is null and l.is_named and (t.first_called > t.first_nearly or t.first_called is null and t.first_nearly > 0)
              then array['nearly'] else l.parts[3:] end,
         l.lead_row, l.double_id, case when l.is_named then least (t.first_called, t.first_nearly) end, l.left_out, l.line,
         l.numbers, l.share_count, l.value_on
    from led l
    left join slip s on s.phone = (l.line).phone and s.born_on = (l.line).born_on and s.words = l.words
   cross join lateral (select least (nullif (nullif (l.first_of_place, l.row_number), l.lead_row),
                                     nullif (nullif (l.first_of_birth, l.row_number), l.lead_row),
                                     nullif (nullif (l.first_of_phone, l.row_number), l.lead_row)) as first_called,
                              nullif (s.first_row, l.lead_row) as first_nearly) t
   union all
  select u.row_number, 'skipped', 'row_is_' || u.what, null, null, u.row_number, null, null, null, null, null, null, null
    from core.upload_row u
   where u.upload_id = check_shareholders.upload_id and u.what <> 'data';
end;
comment on function core.check_shareholders is
  'The verdict on every row of an upload: brought_in, refused with its rule, or skipped; other_member_id may be the same woman, '
  'twin_row is an earlier row of the same name and the same village, day of birth or phone, or of nearly the same name and both the '
  'same phone and day of birth: the details of a row that comes in say nearly then.';

create or replace function core.verdicts_on_shareholders (upload_id uuid)
returns setof core.verdict
language sql stable
begin atomic
  -- Shares of which the row says no amount are paid in full.
  select c.row_number, c.verdict, c.rule, c.field, c.details, c.other_member_id, c.twin_row,
         jsonb_build_object ('share_count', c.share_count, 'paid_paise',
           coalesce ((c.line).paid_paise, c.share_count * core.parameter_on ('share_value', c.value_on))),
         c.left_out
    from core.check_shareholders (verdicts_on_shareholders.upload_id) c;
end;
comment on function core.verdicts_on_shareholders is 'The verdict on every row of a register of shareholders, as programs see it.';

-- Earlier releases had these as queries of their own for each row; nothing stands on them any more.
drop function if exists core.rule_of_days (core.shareholder_line, date);
drop function if exists core.rule_of_shares (core.shareholder_line, int8multirange, bigint, date, boolean);
drop function if exists core.rule_of_register (core.shareholder_line, bigint);
drop function if exists core.rule_of_register (core.shareholder_line, core.member, text, boolean);

-- A register of resolutions that stood in a file: what its rows are held against, what they become, and taking it back.

create or replace function core.register_number (number text, body text, passed_on date)
returns text
language sql stable
begin atomic
  -- Registers on paper count from 1 in every meeting, so digits alone name a resolution only together with the meeting.
  select case when n.plain ~ '^[0-9]{1,9}$'
              then b.prefix || '/' || to_char (register_number.passed_on, 'DD-MM-YYYY') || '/' || n.plain::bigint
              else upper (n.plain) end
    from (select nullif (btrim (translate (register_number.number, '૦૧૨૩૪૫૬૭૮૯०१२३४५६७८९', '01234567890123456789')), '') as plain) n
    left join core.body b on b.code = register_number.body;
end;
comment on function core.register_number is
  'The number by which the register knows a resolution: as it is written, or such as BRD/14-07-1998/3 for the third of a meeting.';

create or replace function core.resolution_lines (upload_id uuid)
returns table (row_number bigint, what text, unread text[], left_out text[], number text, body text, passed_on date, words text,
               words_gu text)
language sql stable
begin atomic
  with said as materialized
    (select r.row_number, r.what, r.unread, r.left_out, jsonb_populate_record (null::core.resolution_line, r.said) as line
       from core.upload_row r
      where r.upload_id = resolution_lines.upload_id),
  -- a number such as BRD/98-99/003 says who passed it
  passed as
    (select s.*, coalesce ((s.line).body, (select b.code from core.body b
                                            where upper (btrim ((s.line).number)) like b.prefix || '/%')) as body
       from said s)
  select p.row_number, p.what, p.unread, p.left_out, core.register_number ((p.line).number, p.body, (p.line).passed_on), p.body,
         (p.line).passed_on,
         nullif (concat_ws (': ', nullif (btrim ((p.line).subject), ''),
                            coalesce (nullif (btrim ((p.line).words), ''), nullif (btrim ((p.line).words_gu), ''))), ''),
         nullif (btrim ((p.line).words_gu), '')
    from passed p;
end;
comment on function core.resolution_lines is 'The rows of an upload as they are read. What stands in Gujarati alone is also its words.';

create or replace function core.rule_of_resolution (number text, body text, passed_on date, words text)
returns text
language sql stable
begin atomic
  select case when passed_on is null then 'field_is_needed|passed_on'
              when passed_on > core.today () then 'day_has_come|passed_on|' || core.today ()
              when passed_on < (select min (p.valid_from) from core.parameter p) then 'day_is_in_reach|passed_on'
              when body is null then 'field_is_needed|body'
              when not exists (select from core.body b where b.code = rule_of_resolution.body) then 'body_is_known|body'
              when passed_on >= core.kept_from (body) then 'resolution_comes_from_a_meeting|passed_on|' || core.kept_from (body)
              when number is null then 'field_is_needed|number'
              when exists (select from core.body b where b.code <> rule_of_resolution.body and number like b.prefix || '/%')
                then 'number_is_of_this_body|number|' || (select b.prefix from core.body b where b.code = rule_of_resolution.body)
              when words is null then 'resolution_has_words|words' end;
end;
comment on function core.rule_of_resolution is 'What is wrong with a row by itself.';

create or replace function core.rule_of_resolution_beside (number text, body text, passed_on date)
returns text
language sql stable
begin atomic
  select case when r.body = rule_of_resolution_beside.body and r.passed_on = rule_of_resolution_beside.passed_on
              then 'resolution_stands_in_the_register|number|' || r.number
              else 'number_is_of_another_resolution|number|' || r.number || '|' || r.passed_on end
    from core.resolution r
   where r.number = rule_of_resolution_beside.number;
end;
comment on function core.rule_of_resolution_beside is 'What is wrong with a row beside what stands in the register.';

create or replace function core.check_resolutions (upload_id uuid)
returns table (row_number bigint, verdict text, rule text, field text, details text[], twin_row bigint, left_out text[], number text,
               body text, passed_on date, words text, words_gu text)
language sql stable
begin atomic
  with alone as materialized
    (select l.*, coalesce (core.rule_of_cell (l.unread),
                           core.rule_of_resolution (l.number, l.body, l.passed_on, l.words)) as rule
       from core.resolution_lines (check_resolutions.upload_id) l
      where l.what = 'data'),
  beside as
    (select a.*, string_to_array (coalesce (a.rule,
              case when a.row_number > min (a.row_number) filter (where a.rule is null) over (partition by a.number)
                   then 'resolution_stands_in_one_row|number|'
                        || min (a.row_number) filter (where a.rule is null) over (partition by a.number) end,
              core.rule_of_resolution_beside (a.number, a.body, a.passed_on)), '|') as parts,
            min (a.row_number) over (partition by a.body, a.passed_on, lower (a.words)) as first_twin
       from alone a)
  select b.row_number,
         case when b.parts is null then 'brought_in' when b.parts[1] = 'resolution_stands_in_the_register' then 'skipped'
              else 'refused' end,
         b.parts[1], nullif (b.parts[2], ''), b.parts[3:],
         case when b.parts is null and b.first_twin < b.row_number then b.first_twin end,
         b.left_out, b.number, b.body, b.passed_on, b.words, b.words_gu
    from beside b
   union all
  select u.row_number, 'skipped', 'row_is_' || u.what, null, null, null, null, null, null, null, null, null
    from core.upload_row u
   where u.upload_id = check_resolutions.upload_id and u.what <> 'data';
end;
comment on function core.check_resolutions is
  'The verdict on every row of a register of resolutions; twin_row is an earlier row of the same meeting with the same words.';

create or replace function core.verdicts_on_resolutions (upload_id uuid)
returns setof core.verdict
language sql stable
begin atomic
  select c.row_number, c.verdict, c.rule, c.field, c.details, null::bigint, c.twin_row, null::jsonb, c.left_out
    from core.check_resolutions (verdicts_on_resolutions.upload_id) c;
end;
comment on function core.verdicts_on_resolutions is 'The verdict on every row of a register of resolutions, as programs see it.';

create or replace function core.enter_resolutions (import core.import, upload_id uuid)
returns void
language sql
begin atomic
  with judged as materialized
    (select c.* from core.check_resolutions (enter_resolutions.upload_id) c),
  kept as
    (insert into core.import_row (import_id, row_number, what, verdict, rule, field, details, cells, said, left_out)
     select (import).import_id, u.row_number, u.what, j.verdict, j.rule, j.field, j.details, u.cells, u.said, j.left_out
       from judged j
       join core.upload_row u on u.upload_id = enter_resolutions.upload_id and u.row_number = j.row_number
      order by u.row_number)
  insert into core.resolution (body, number, passed_on, words, words_gu, import_id)
  select j.body, j.number, j.passed_on, j.words, j.words_gu, (import).import_id
    from judged j
   where j.verdict = 'brought_in'
   -- one after the other as they were passed, whichever way the file runs
   order by j.passed_on, j.body, substring (j.number from '[0-9]{1,18}$')::bigint nulls first, j.row_number;
end;
comment on function core.enter_resolutions is 'Keeps the rows of a register of resolutions, and enters those that no rule refuses.';

create or replace function core.built_on_resolutions (import core.import)
returns text
language sql stable
begin atomic
  select coalesce (u.number, r.number)
    from core.resolution r
    join core.resolution_use u on u.resolution_id = r.resolution_id
   where r.import_id = (import).import_id
   order by u.number, r.resolution_id limit 1;
end;
comment on function core.built_on_resolutions is
  'What cites one of the resolutions, or, where that has no number, the resolution itself; null when nothing does.';

create or replace function core.take_resolutions_back (import core.import)
returns void
language sql
begin atomic
  delete from core.resolution r where r.import_id = (import).import_id;
end;
comment on function core.take_resolutions_back is 'Takes the resolutions of an import out of the register.';

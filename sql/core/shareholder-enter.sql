-- How the rows of a register of shareholders come into the registers, all in one go.

create or replace function core.add_shareholder_rows (import core.import, upload_id uuid)
returns void
language sql
begin atomic
  -- Shares without numbers get the next ones that nobody has, here or in the register.
  with judged as materialized
    (select c.*, c.verdict = 'brought_in' and c.numbers is null and c.share_count > 0 as is_unnumbered
       from core.check_shareholders (add_shareholder_rows.upload_id) c),
  numbered as
    (select j.*, coalesce (j.numbers,
                   case when j.is_unnumbered
                        then int8multirange (int8range (n.next + (sum (j.share_count) over earlier)::bigint - j.share_count,
                                                        n.next + (sum (j.share_count) over earlier)::bigint)) end) as shares
       from judged j
      cross join (select greatest (coalesce ((select max (m.last_number) from core.share_movement m where m.kind = 'allot'), 0) + 1,
                                   (select max (upper (range_merge (x.numbers))) from judged x))::bigint as next) n
     window earlier as (partition by j.is_unnumbered order by j.row_number))
  insert into core.import_row (import_id, row_number, what, verdict, rule, field, details, cells, said, left_out, shares, lead_row,
                               person_id, member_id)
  select (import).import_id, u.row_number, u.what, c.verdict, c.rule, c.field, case when c.rule <> '' then c.details end, u.cells, u.said,
         c.left_out,
         case when c.verdict = 'brought_in' then c.shares end, c.lead_row,
         case when c.verdict = 'brought_in' and c.lead_row = c.row_number
              then nextval (pg_get_serial_sequence ('core.person', 'person_id')) end,
         case when c.verdict = 'brought_in' and c.lead_row = c.row_number
              then nextval (pg_get_serial_sequence ('core.member', 'member_id')) end
    from numbered c
    join core.upload_row u on u.upload_id = add_shareholder_rows.upload_id and u.row_number = c.row_number
   order by u.row_number;
end;
comment on function core.add_shareholder_rows is 'Keeps what became of every row, and gives the women who come in their keys.';

create or replace function core.brought_shareholders (import_id bigint)
returns table (row_number bigint, is_lead boolean, person_id bigint, member_id bigint, number text, line core.shareholder_line,
               value_on date, shares int8multirange, share_count bigint)
language sql stable
begin atomic
  select r.row_number, r.person_id is not null, l.person_id, l.member_id, i.number || '/' || r.row_number, s.line,
         coalesce ((s.line).admitted_on, (s.line).applied_on), r.shares, coalesce (core.length_of (r.shares), 0)
    from core.import i
    join core.import_row r on r.import_id = i.import_id and r.verdict = 'brought_in'
    join core.import_row l on l.import_id = i.import_id and l.row_number = r.lead_row
   cross join lateral (select jsonb_populate_record (null::core.shareholder_line, r.said) as line offset 0) s
   where i.import_id = brought_shareholders.import_id
   order by r.row_number;
end;
comment on function core.brought_shareholders is 'The rows of an import that come in, with the keys of their women.';

create or replace function core.add_imported_people (import_id bigint)
returns void
language sql
begin atomic
  insert into core.person (person_id, own_name, middle_name, middle_relation, surname, own_name_gu, middle_name_gu, surname_gu, born_on,
                           birth_year, age_said, age_said_in, phone, occupation, sewa_number, aadhaar_last4)
  overriding system value
  select r.person_id, btrim ((r.line).own_name), nullif (btrim ((r.line).middle_name), ''), nullif ((r.line).middle_relation, ''),
         nullif (btrim ((r.line).surname), ''), nullif (btrim ((r.line).own_name_gu), ''), nullif (btrim ((r.line).middle_name_gu), ''),
         nullif (btrim ((r.line).surname_gu), ''), (r.line).born_on, (r.line).birth_year::integer, (r.line).age::integer,
         case when (r.line).age is not null then extract (year from r.value_on)::integer end, core.clean_phone ((r.line).phone),
         case when btrim ((r.line).occupation) <> '' then coalesce (core.occupation_of ((r.line).occupation), 'other') end,
         nullif (btrim ((r.line).sewa_number), ''), (r.line).aadhaar_last4
    from core.brought_shareholders (add_imported_people.import_id) r
   where r.is_lead;
  with lived as materialized
    (select r.person_id, r.value_on, r.line from core.brought_shareholders (add_imported_people.import_id) r
      where r.is_lead and btrim ((r.line).place) <> ''),
  place as materialized
    (select d.name, d.taluka, d.district, core.find_or_add_place (d.name, d.taluka, d.district) as place_id
       from (select distinct (l.line).place as name, coalesce ((l.line).taluka, '') as taluka,
                    coalesce ((l.line).district, '') as district from lived l
              order by 1, 2, 3) d)
  insert into core.address (person_id, from_on, house, place_id, pin)
  select l.person_id, l.value_on, nullif (btrim ((l.line).house), ''), p.place_id, (l.line).pin
    from lived l
    join place p on p.name = (l.line).place and p.taluka = coalesce ((l.line).taluka, '')
     and p.district = coalesce ((l.line).district, '')
   order by l.person_id;
  insert into core.member (member_id, person_id, class, category, application_number, applied_on, member_number)
  overriding system value
  select r.member_id, r.person_id, coalesce ((r.line).class, 'ordinary'),
         coalesce (core.category_of ((r.line).category), 'other'), r.number,
         coalesce ((r.line).applied_on, r.value_on),
         coalesce ((r.line).member_number,
                   greatest ((select max (m.member_number) from core.member m),
                             -- a number in a refused row stays free for it
                             (select max ((f.said ->> 'member_number')::bigint) from core.import_row f
                               where f.import_id = add_imported_people.import_id), 0)
                   + row_number () over (partition by (r.line).member_number is null order by r.row_number))
    from core.brought_shareholders (add_imported_people.import_id) r
   where r.is_lead
   order by r.row_number;
end;
comment on function core.add_imported_people is 'Women, where they live, and their memberships.';

create or replace function core.add_imported_acts (import_id bigint)
returns void
language sql
begin atomic
  insert into core.act (number, kind, member_id, value_on, resolution_id, words, request_id, import_id)
  select r.number || k.suffix, k.kind, r.member_id, k.value_on, case when k.kind in ('admit', 'allot') then n.resolution_id end,
         case when k.kind = 'apply' then nullif (btrim ((r.line).remarks), '')
              when k.kind = 'cease' then nullif (btrim ((r.line).ceased_words), '')
              when k.kind = 'admit' and n.resolution_id is null then nullif (btrim ((r.line).resolution_number), '') end,
         nullif (current_setting ('mandali.request', true), '')::uuid, add_imported_acts.import_id
    from core.brought_shareholders (add_imported_acts.import_id) r
    -- looked up by its number, row by row: a join reads the whole register of resolutions for each of them
    left join lateral
         (select s.resolution_id from core.resolution s
           where s.number = upper (btrim ((r.line).resolution_number)) and s.passed_on <= r.value_on offset 0) n on true
   cross join lateral
         (values (1, 'apply', '', coalesce ((r.line).applied_on, r.value_on), r.is_lead),
                 (2, 'admit', '/ADM', r.value_on, r.is_lead),
                 (3, 'allot', '/SHR', r.value_on, r.share_count > 0),
                 (4, 'nominate', '/NOM', r.value_on, r.is_lead and btrim ((r.line).nominee) <> ''),
                 (5, 'cease', '/CES', (r.line).ceased_on, r.is_lead and (r.line).ceased_on is not null))
         k (ordinal, kind, suffix, value_on, is_there)
   where k.is_there
   order by r.row_number, k.ordinal;
  insert into core.admission (member_id, act_id, admitted_on)
  select a.member_id, a.act_id, a.value_on from core.act a
   where a.import_id = add_imported_acts.import_id and a.kind = 'admit' order by a.act_id;
  insert into core.cessation (member_id, act_id, ceased_on, reason)
  select a.member_id, a.act_id, a.value_on, coalesce ((r.line).ceased_reason, 'other')
    from core.brought_shareholders (add_imported_acts.import_id) r
    join core.act a on a.number = r.number || '/CES'
   order by a.act_id;
  insert into core.share_movement (act_id, kind, member_id, share_count, first_number, last_number, paid_paise, value_on, value_paise,
                                   called_paise)
  select a.act_id, 'allot', a.member_id, upper (n.part) - lower (n.part), lower (n.part), upper (n.part) - 1,
         (upper (n.part) - lower (n.part)) * p.each_paise, a.value_on, case when p.each_paise < p.value_paise then p.value_paise end,
         case when p.each_paise < p.value_paise then p.each_paise end
    from core.brought_shareholders (add_imported_acts.import_id) r
    join core.act a on a.number = r.number || '/SHR'
   cross join lateral (select v.value_paise, coalesce ((r.line).paid_paise / r.share_count, v.value_paise) as each_paise
                         from (select core.parameter_on ('share_value', r.value_on) as value_paise) v) p
   cross join lateral unnest (r.shares) n (part)
   order by a.act_id, n.part;
  insert into core.nomination (act_id, member_id, recorded_on)
  select a.act_id, a.member_id, a.value_on from core.act a
   where a.import_id = add_imported_acts.import_id and a.kind = 'nominate' order by a.act_id;
  insert into core.nominee (act_id, ordinal, name, relation, percent)
  select a.act_id, 1, btrim ((r.line).nominee), coalesce (nullif (btrim ((r.line).nominee_relation), ''), '—'), 100
    from core.brought_shareholders (add_imported_acts.import_id) r
    join core.act a on a.number = r.number || '/NOM'
   order by a.act_id;
end;
comment on function core.add_imported_acts is
  'Applications, admissions, allotments, nominations and ends of memberships, each an act of its own under the number of the '
  'import and the row.';

create or replace function core.enter_shareholders (import core.import, upload_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.add_shareholder_rows (import, upload_id);
  perform core.add_imported_people (import.import_id);
  perform core.add_imported_acts (import.import_id);
end
$$;
comment on function core.enter_shareholders is 'Keeps the rows of a register of shareholders, and enters those that no rule refuses.';

-- as they were called while this was the only kind
drop function if exists core.add_import_rows (core.import, uuid);
drop function if exists core.brought_rows (bigint);

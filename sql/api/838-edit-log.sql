-- The edit log: what was entered, changed and removed, before and after side by side. For auditors.

create function api.edit_log (from_on date, to_on date, part text, state text, search text, row_limit bigint)
returns table (key bigint, recorded_at timestamptz, who text, state text, thing text, record text, record_gu text,
               record_hi text, field text, before text, before_gu text, before_hi text, after text, after_gu text, after_hi text,
               voucher_id bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.position * 10000000000 + c.ordinal * 1000 + coalesce (c.place, 0), c.recorded_at,
         coalesce (l.full_name || ' (' || l.login || ')', c.login), c.state, c.relation, t.record[1], t.record[2], t.record[3],
         substr (c.relation, 6) || '.' || c.field, t.before[1], t.before[2], t.before[3], t.after[1], t.after[2], t.after[3],
         case c.relation
           when 'core.voucher' then c.row_key::bigint
           when 'core.cancelled_voucher' then c.row_key::bigint
           when 'core.draft' then (select v.voucher_id from core.voucher v where v.draft_id = c.row_key::bigint)
         end
    -- words are made only of the rows that are asked for
    from (select k.* from core.logged (from_on, to_on, part, state, search) k
           order by k.position desc, k.ordinal desc, k.place desc limit row_limit) c
    left join core.login l on l.login = c.login
   cross join lateral
     (select array_agg (core.said_record (c.relation, c.row_key, coalesce (c.new, c.old), i.language) order by i.place) as record,
             array_agg (core.said_change (c.relation, c.row_key, c.field, c.field_old, c.old, i.language) order by i.place) as before,
             array_agg (core.said_change (c.relation, c.row_key, c.field, c.field_new, c.new, i.language) order by i.place) as after
        -- a list is read in the language of the reader; a file of all rows, as every file, in English
        from unnest (case when row_limit is null then array['en'] else array['en', 'gu', 'hi'] end)
             with ordinality i (language, place)) t
   order by c.position desc, c.ordinal desc, c.place desc
$$;
comment on function api.edit_log is
  'What was changed, added and removed between two days, before and after, in words; the newest first, as many as are asked for.';

create function api.edit_log_count (from_on date, to_on date, part text, state text, search text)
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select count (*) from core.logged (from_on, to_on, part, state, search)
$$;
comment on function api.edit_log_count is 'How many rows the edit log has between two days.';

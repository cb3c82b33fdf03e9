-- Tax deducted when money is paid: what a voucher comes to for one person, and her PAN.

create or replace function core.require_tds (tds text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if tds <> '' and not exists (select from core.tds_nature n where n.code = require_tds.tds) then
    perform core.refuse ('tds_is_of_a_known_kind', 'tds');
  end if;
end
$$;
comment on function core.require_tds is 'Refuses what tax is deducted for unless it is known; null and blank: nothing is.';

create or replace function core.pan_of (party text)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select p.pan from core.pan p
           where lower (btrim (p.party)) = lower (btrim (pan_of.party))
           order by p.pan_id desc
           limit 1);
end
$$;
comment on function core.pan_of is 'The PAN that is noted of whoever a voucher names; null when none is.';

create or replace function core.note_pan (party text, pan text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  number constant text := upper (btrim (pan));
begin
  if coalesce (number, '') = '' or number = core.pan_of (party) then
    return;
  elsif btrim (coalesce (party, '')) = '' then
    perform core.refuse ('pan_is_of_somebody', 'party');
  end if;
  insert into core.pan (party, pan, request_id)
  values (btrim (note_pan.party), number, nullif (current_setting ('mandali.request', true), '')::uuid);
end
$$;
comment on function core.note_pan is 'Notes the PAN of whoever a voucher names, once; a blank one is none.';

create or replace function core.tds_of (dated_on date, party text, lines jsonb)
returns table (paid_paise bigint, limit_paise bigint, percent bigint, source text)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with now as
    (select n.code, n.ordinal, sum (l.debit_paise)::bigint as paise,
            date_trunc (n.span, voucher.day + case n.span when 'year' then interval '-3 months' else interval '0' end)
              + case n.span when 'year' then interval '3 months' else interval '0' end as began_on
       from (select tds_of.dated_on as day) voucher
      cross join core.voucher_lines (tds_of.lines) l
       join core.account a on a.account_id = l.account_id
       join core.tds_nature n on n.code = a.tds
      where l.debit_paise > 0
      group by n.code, n.ordinal, n.span, voucher.day),
  -- with what went to the same person in that year or month, by the name as it is written
  sums as
    (select n.code, n.ordinal, n.paise as now_paise, n.paise + coalesce (e.paise, 0)::bigint as paise,
            core.parameter_on ('tds_' || n.code || '_limit', tds_of.dated_on) as limit_paise,
            core.parameter_on ('tds_' || n.code || '_single', tds_of.dated_on) as single_paise
       from now n
       left join lateral
            (select sum (l.debit_paise - l.credit_paise) as paise
               from core.live_voucher v
               join core.voucher_line l on l.voucher_id = v.voucher_id
               join core.account a on a.account_id = l.account_id
              where a.tds = n.code and v.dated_on between n.began_on::date and tds_of.dated_on
                and lower (btrim (v.party)) = lower (btrim (tds_of.party))) e on true)
  select case when s.paise > s.limit_paise then s.paise else s.now_paise end,
         case when s.paise > s.limit_paise then s.limit_paise else s.single_paise end,
         p.value, p.source
    from sums s
    left join lateral
         (select q.value, q.source from core.parameter q
           where q.name = 'tds_' || s.code || '_percent' and q.valid_from <= tds_of.dated_on
           order by q.valid_from desc, q.parameter_id desc limit 1) p on true
   where s.paise > s.limit_paise or s.now_paise > s.single_paise
   order by s.ordinal
   limit 1
$$;
comment on function core.tds_of is
  'Of a voucher that tax is to be deducted from: what the person is paid with what went before in that year or month, the limit that this '
  'is above, the rate and its source; no row when nothing is. The first of several natures.';

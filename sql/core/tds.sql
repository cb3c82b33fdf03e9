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

create or replace function core.tds_payments (from_on date, to_on date)
returns table (voucher_id bigint, dated_on date, who text, party text, pan text, nature text, paid_paise bigint, due_paise bigint,
               deducted_paise bigint, is_above boolean)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with paid as
    (select v.voucher_id, v.dated_on, btrim (v.party) as party, n.code, n.ordinal,
            -- who is not named is nobody else
            coalesce (nullif (lower (btrim (v.party)), ''), '/' || v.voucher_id) as who,
            date_trunc (n.span, v.dated_on + case n.span when 'year' then interval '-3 months' else interval '0' end) as began_on,
            sum (l.debit_paise - l.credit_paise)::bigint as paise
       from core.tds_nature n
       join core.account a on a.tds = n.code
       join core.live_line l on l.account_id = a.account_id
       join core.voucher v on v.voucher_id = l.voucher_id and v.kind <> 'closing'
      where l.dated_on <= tds_payments.to_on
        -- limits count within a financial year
        and l.dated_on >= (date_trunc ('year', tds_payments.from_on - interval '3 months') + interval '3 months')::date
      group by v.voucher_id, v.dated_on, v.party, n.code, n.ordinal, n.span
     having sum (l.debit_paise - l.credit_paise) <> 0),
  named as materialized
    (select p.who, core.pan_of (min (p.party)) as pan from paid p group by p.who),
  rated as
    (select p.*, n.pan, core.parameter_on ('tds_' || p.code || '_limit', p.dated_on) as limit_paise,
            abs (p.paise) > core.parameter_on ('tds_' || p.code || '_single', p.dated_on) as is_single,
            round (p.paise * greatest (core.parameter_on ('tds_' || p.code || '_percent', p.dated_on),
                                       case when n.pan is null then core.parameter_on ('tds_without_pan_percent', p.dated_on) end)
                   / 100.0)::bigint as tax
       from paid p
       join named n on n.who = p.who),
  summed as
    (select r.*, sum (r.paise) over upto as so_far, coalesce (sum (r.tax) over upto, 0)::bigint as tax_so_far,
            coalesce (sum (r.tax) filter (where r.is_single) over upto, 0)::bigint as single_so_far
       from rated r
     window upto as (partition by r.who, r.code, r.began_on order by r.dated_on, r.voucher_id)),
  -- above the limit of the year or month tax is due of all that was paid in it, otherwise of big payments alone
  owed as
    (select s.*, case when s.so_far > s.limit_paise then s.tax_so_far else s.single_so_far end as due_so_far from summed s)
  select o.voucher_id, o.dated_on, o.who, nullif (o.party, ''), o.pan, o.code, o.paise,
         o.due_so_far - lag (o.due_so_far, 1, 0::bigint) over (partition by o.who, o.code, o.began_on order by o.dated_on, o.voucher_id),
         -- a voucher deducts once, whatever it is for
         case when row_number () over (partition by o.voucher_id order by o.ordinal) = 1 then d.paise else 0 end,
         coalesce (o.paise > 0 and (o.so_far > o.limit_paise or o.is_single), false)
    from owed o
   cross join lateral
         (select coalesce (sum (case when o.paise > 0 then l.credit_paise else -l.debit_paise end), 0)::bigint as paise
            from core.voucher_line l
            join core.account a on a.account_id = l.account_id and a.group_code = 'duties_and_taxes'
           where l.voucher_id = o.voucher_id) d
$$;
comment on function core.tds_payments is
  'Each voucher that pays, from the beginning of the financial year of one day until another, what tax may have to be deducted from: the '
  'tax that falls due with it (with what is still due of earlier ones of that year or month when it goes above the limit), and what it '
  'deducts: its credits under duties and taxes. The rate is that of the day, without a PAN at least that of s. 206AA. is_above: a limit '
  'was passed. What was reversed takes back its part.';

-- What must always be true, recomputed from the raw rows. Each fault found is one row.

create or replace function core.faults_of_numbers ()
returns table (invariant text, details text)
language sql stable
begin atomic
  -- I3: numbers of a series and year run from 1 without a hole, and the counter stands at the last.
  select 'I3', 'number missing before ' || n.number
    from (select a.number, split_part (a.number, '/', 3)::bigint as place,
                 row_number () over (partition by split_part (a.number, '/', 1), split_part (a.number, '/', 2)
                                     order by split_part (a.number, '/', 3)::bigint) as wanted
            from core.act a
           where a.import_id is null
             -- series that vouchers share are counted with them: faults_of_books
             and split_part (a.number, '/', 1) not in (select k.series from core.voucher_kind k)) n
   where n.place <> n.wanted
   union all
  select 'I3', 'counter of ' || c.series || '/' || c.year || ' stands at ' || c.last || ', the last number is ' || m.last
    from core.counter c
    join (select split_part (a.number, '/', 1) as series, split_part (a.number, '/', 2) as year,
                 max (split_part (a.number, '/', 3)::bigint) as last
            from (select x.number from core.act x where x.import_id is null
                   union
                  select v.number from core.voucher v) a group by 1, 2) m on m.series = c.series and m.year = c.year
   where c.last <> m.last
   union all
  -- of resolutions from the first that a vote gave its number; registers on paper have holes of their own
  select 'I3', 'number of a resolution missing before ' || n.number
    from (select r.number, split_part (r.number, '/', 3)::bigint as place,
                 lag (split_part (r.number, '/', 3)::bigint) over year as before,
                 bool_or (r.motion_id is not null) over (year rows between unbounded preceding and 1 preceding) as is_kept,
                 bool_or (r.motion_id is not null) over (year rows between current row and unbounded following) as goes_on
            from core.resolution r
            join core.body b on b.code = r.body
           where r.number ~ '^[^/]+/[0-9]{2}-[0-9]{2}/[0-9]{3,9}$' and split_part (r.number, '/', 1) = b.prefix
          window year as (partition by r.body, split_part (r.number, '/', 2) order by split_part (r.number, '/', 3)::bigint)) n
   where n.is_kept and n.goes_on and n.place <> n.before + 1
   union all
  select 'I3', 'number of a meeting missing before ' || n.number
    from (select m.number, split_part (m.number, '/', 3)::bigint as place,
                 row_number () over (partition by split_part (m.number, '/', 1), split_part (m.number, '/', 2)
                                     order by split_part (m.number, '/', 3)::bigint) as wanted
            from core.meeting m) n
   where n.place <> n.wanted;
end;
comment on function core.faults_of_numbers is 'Holes in the numbers of acts, of resolutions and of meetings.';

create or replace function core.faults_of_requests ()
returns table (invariant text, details text)
language sql stable
begin atomic
  -- I2: what was answered to a program exists, and an id that was given up wrote nothing.
  select 'I2', 'request ' || r.request_id || ' was given up but wrote ' || a.number
    from core.request r join core.act a on a.request_id = r.request_id
   where r.is_given_up
   union all
  select 'I2', 'request ' || r.request_id || ' was answered and left no trace'
    from core.request r
   where r.record_id is not null and not exists (select from audit.entry e where e.request_id = r.request_id);
end;
comment on function core.faults_of_requests is 'Acts that were answered and are not there, or the reverse.';

create or replace function core.faults_of_shares ()
returns table (invariant text, details text)
language sql stable
begin atomic
  -- I5: every number that is held is held once; a holding is never below nothing; the register is the sum of movements.
  with held as
    (select m.member_id, l.first_number, l.last_number
       from (select distinct s.member_id from core.share_movement s) m
      cross join lateral core.held_lot (m.member_id, 'infinity') l),
  ordered as
    (select h.*, max (h.last_number) over (order by h.first_number rows between unbounded preceding and 1 preceding) as upto from held h)
  select 'I5', 'share ' || o.first_number || ' of member id ' || o.member_id || ' is held twice' from ordered o where o.upto
    >= o.first_number
   union all
  select 'I5', 'member id ' || b.member_id || ' holds ' || b.held || ' shares on ' || b.value_on
         || case when b.held = 0 then ' and has paid ' || b.paid || ' paise on them' else '' end
    -- as on the evening of a day: what a later row cancels stands on the day of what it cancels
    from (select distinct s.member_id, s.value_on, sum (s.share_count) over day as held, sum (s.paid_paise) over day as paid
            from core.share_movement s window day as (partition by s.member_id order by s.value_on)) b
   where b.held < 0 or b.held = 0 and b.paid <> 0
   union all
  select 'I5', 'numbers and movements of member id ' || x.member_id || ' differ: ' || x.numbers || ', ' || x.shares
    from (select s.member_id, sum (s.share_count) as shares,
                 (select coalesce (sum (h.last_number - h.first_number + 1), 0) from held h where h.member_id = s.member_id) as numbers
            from core.share_movement s group by s.member_id) x
   where x.numbers <> x.shares
   union all
  select 'I4', 'act ' || a.number || ' moves ' || sum (s.share_count) || ' shares out of nothing'
    from core.share_movement s join core.act a on a.act_id = s.act_id
   where a.kind in ('transfer', 'transmit')
   group by a.number having sum (s.share_count) <> 0 or sum (s.paid_paise) <> 0;
end;
comment on function core.faults_of_shares is 'Holdings and numbers that do not add up.';

create or replace function core.faults_of_members ()
returns table (invariant text, details text)
language sql stable
begin atomic
  -- I8: nothing hangs in the air.
  select 'I8', 'member No. ' || m.member_number || ' has no admission'
    from core.member m
   where m.member_number is not null and not exists (select from core.admission a where a.member_id = m.member_id)
   union all
  select 'I8', 'member id ' || a.member_id || ' was admitted twice' from core.live_admission a group by a.member_id having count (*) > 1
   union all
  select 'I8', 'member id ' || c.member_id || ' ceased twice' from core.live_cessation c group by c.member_id having count (*) > 1
   union all
  select 'I8', 'person id ' || core.person_of (m.person_id) || ' is a member twice'
    from core.member m
   where exists (select from core.live_admission a where a.member_id = m.member_id)
     and not exists (select from core.live_cessation c where c.member_id = m.member_id)
   group by core.person_of (m.person_id) having count (*) > 1
   union all
  select 'I8', 'person id ' || k.other_person_id || ' stands for person id ' || k.person_id || ', which stands for another'
    from core.kept_woman k
   where exists (select from core.kept_woman n where n.other_person_id = k.person_id)
   union all
  select 'I8', 'act ' || a.number || ' is dated before its resolution ' || r.number
    from core.live_act a join core.resolution r on r.resolution_id = a.resolution_id
   where a.value_on < r.passed_on
   union all
  select 'I8', 'the nominees of ' || a.number || ' have ' || sum (e.percent) || ' parts of a hundred'
    from core.nominee e join core.act a on a.act_id = e.act_id
   group by a.number having sum (e.percent) <> 100
   union all
  select 'I8', 'certificate of ' || a.number || ' was never printed'
    from core.certificate c join core.act a on a.act_id = c.act_id
   where not exists (select from core.certificate_print p where p.act_id = c.act_id and p.is_first)
   union all
  select 'I8', 'the certified copy ' || a.number || ' has no entry'
    from core.act a
   where a.kind = 'copy' and not exists (select from core.certified_copy c where c.act_id = a.act_id);
end;
comment on function core.faults_of_members is 'Memberships that contradict themselves.';

create or replace function core.faults_of_imports ()
returns table (invariant text, details text)
language sql stable
begin atomic
  select 'I9', 'the rows of ' || i.number || ' are not those that were brought in'
    from core.import i where i.rows_digest is distinct from core.digest_of_rows (i.import_id);
end;
comment on function core.faults_of_imports is 'Imports whose rows were changed since.';

create or replace function core.faults_of_books ()
returns table (invariant text, details text)
language sql stable
begin atomic
  -- I1: debits and credits are the same in every voucher, on every day, in all; and a voucher has the lines it was posted with.
  select 'I1', 'voucher ' || v.number || ' has ' || coalesce (l.n, 0) || ' lines, debit ' || coalesce (l.debit, 0) || ', credit '
         || coalesce (l.credit, 0) || ', and was posted with ' || v.line_count || ' and ' || v.total_paise
    from core.voucher v
    left join (select x.voucher_id, count (*) as n, sum (x.debit_paise) as debit, sum (x.credit_paise) as credit
                 from core.voucher_line x group by x.voucher_id) l on l.voucher_id = v.voucher_id
   where (l.n, l.debit, l.credit) is distinct from (v.line_count, v.total_paise::numeric, v.total_paise::numeric)
   union all
  -- I3: numbers run from 1 without a hole; a receipt of share money has its number from the same series.
  select 'I3', 'voucher number missing before ' || n.number
    from (select u.number, u.place, row_number () over (partition by u.series, u.year order by u.place) as wanted
            from (select v.number, v.series, v.year, v.place from core.voucher v
                   union
                  select a.number, split_part (a.number, '/', 1), split_part (a.number, '/', 2), split_part (a.number, '/', 3)::bigint
                    from core.act a
                   where a.import_id is null and split_part (a.number, '/', 1) in (select k.series from core.voucher_kind k)) u) n
   where n.place <> n.wanted
   union all
  -- I4: the totals of months are the sums of lines.
  select 'I4', 'account id ' || coalesce (t.account_id, l.account_id) || ' in ' || coalesce (t.month, l.month) || ': total '
         || coalesce (t.debit_paise, 0) || '/' || coalesce (t.credit_paise, 0) || ', lines ' || coalesce (l.debit, 0) || '/'
         || coalesce (l.credit, 0)
    from core.month_total t
    full join (select x.account_id, date_trunc ('month', x.dated_on)::date as month, sum (x.debit_paise)::bigint as debit,
                      sum (x.credit_paise)::bigint as credit
                 from core.live_line x group by 1, 2) l on l.account_id = t.account_id and l.month = t.month
   where (coalesce (t.debit_paise, 0), coalesce (t.credit_paise, 0)) <> (coalesce (l.debit, 0), coalesce (l.credit, 0))
   union all
  -- I6: nothing was entered in a month after it was audited or locked.
  select 'I6', 'voucher ' || v.number || ' was entered after its month was ' || s.state
    from core.voucher v
    join core.period p on p.first_on = date_trunc ('month', v.dated_on)::date
    join core.period_step s on s.period_id = p.period_id and s.state in ('audited', 'locked') and s.entered_at < v.entered_at
   union all
  -- I5: what the register says was paid up is what stands in share capital.
  select 'I5', 'the register says ' || x.register || ' paise paid up, the account of share capital ' || x.account
    from (select (select coalesce (sum (m.paid_paise), 0) from core.share_movement m
                   where m.value_on <= (select max (p.last_on) from core.period p)) as register,
                 (select coalesce (sum (t.credit_paise - t.debit_paise), 0) from core.month_total t
                   where t.account_id = core.capital_account ()) as account) x
   where core.books_begin () is not null and x.register <> x.account
   union all
  select 'I6', 'voucher ' || v.number || ' lies in no month of the books'
    from core.voucher v
   where not exists (select from core.period p where v.dated_on between p.first_on and p.last_on);
end;
comment on function core.faults_of_books is
  'Vouchers that do not balance, holes in their numbers, totals that are not the sums, entries in closed months.';

create or replace function core.faults_of_trail (noted_head text)
returns table (invariant text, details text)
language sql stable
begin atomic
  -- I7: the chain, recomputed; and that a head noted elsewhere earlier is still in it.
  select 'I7', 'the trail does not hold at position ' || b.position
    from (select audit.first_break () as position) b
   where b.position is not null
   union all
  select 'I7', 'the head ' || noted_head || ' that was noted is not in the trail'
   where noted_head is not null and not exists (select from audit.entry e where e.hash = decode (noted_head, 'hex'));
end;
comment on function core.faults_of_trail is 'Breaks of the trail.';

create or replace function core.find_faults (noted_head text)
returns table (invariant text, details text)
language sql stable
begin atomic
  select * from core.faults_of_requests ()
   union all select * from core.faults_of_numbers ()
   union all select * from core.faults_of_shares ()
   union all select * from core.faults_of_members ()
   union all select * from core.faults_of_imports ()
   union all select * from core.faults_of_books ()
   union all select * from core.faults_of_objections ()
   union all select * from core.faults_of_bank ()
   union all select * from core.faults_of_meetings ()
   union all select * from core.faults_of_elections ()
   union all select * from core.faults_of_trail (noted_head);
end;
comment on function core.find_faults is 'All faults of the base; no row when everything holds. noted_head is a hash in hex, or null.';

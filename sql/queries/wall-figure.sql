-- The cooperative in numbers for the wall, as today: sums, nothing of one member. What the books do not know is left out.
select f.code, f.value
  from (select 1, 'members', count (*)
          from api.member_on (api.today ()) m
         where api.member_is (m.state, m.applied_on, m.admitted_on, m.ceased_on, 'active', api.today ())
         union all
        select 2, 'shares', sum (s.share_count)::bigint from api.share_movement s where s.value_on <= api.today ()
         union all
        select 3, 'share_capital', sum (s.paid_paise)::bigint from api.share_movement s where s.value_on <= api.today ()
         union all
        select 4, 'bank', sum (b.before_paise + b.debit_paise - b.credit_paise)::bigint
          from api.balances (api.today (), api.today ()) b
          join api.account a on a.account_id = b.account_id and a.group_code = 'bank_accounts') f (ordinal, code, value)
 where f.value is not null
 order by f.ordinal

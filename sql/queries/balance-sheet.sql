-- The balance sheet at the end of a day, with the same day a year before: what the cooperative owes and what it owns, each account on
-- the side on which it stands, and what income and expenditure have left over so far.
select s.account_id, s.group_name, s.group_name_gu, s.group_name_hi, s.name, s.name_gu, s.name_hi,
       nullif (greatest (-s.now, 0), 0) as liability_paise, nullif (greatest (s.now, 0), 0) as asset_paise,
       nullif (greatest (-s.last, 0), 0) as liability_last_paise, nullif (greatest (s.last, 0), 0) as asset_last_paise
  from api.stood_on (:'as_on'::date) s
 where :'search'::text is null or concat_ws (' ', s.group_name, s.name, s.name_gu, s.name_hi) ilike '%' || :'search'::text || '%'
 order by s.group_ordinal, s.name, s.account_id
 limit :'row_limit'::bigint

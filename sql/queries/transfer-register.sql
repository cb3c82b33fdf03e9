-- Shares that went from one member to another between two days: transferred, or passed on after a death.
-- The member is the one who holds the shares now.
select s.movement_id, t.member_id, s.act_number, s.value_on, r.number as resolution_number, f.member_number as from_number,
       fp.name as from_name, fp.name_gu as from_name_gu, t.member_number as to_number, tp.name as to_name,
       tp.name_gu as to_name_gu, -s.share_count as share_count,
       api.numbers_text (s.first_number, s.last_number) as numbers, -s.paid_paise as paid_paise,
       case s.kind when 'transfer_out' then 'transfer' else 'transmit' end as kind
  from api.share_movement s
  left join api.resolution r on r.resolution_id = s.resolution_id
  join api.member f on f.member_id = s.member_id
  join api.person fp on fp.person_id = f.person_id
  join api.member t on t.member_id = s.counterpart_member_id
  join api.person tp on tp.person_id = t.person_id
 where s.kind in ('transfer_out', 'transmission_out') and not s.is_corrected
   and s.value_on between coalesce (:'from_on'::date, api.year_began (:'to_on'::date)) and :'to_on'::date
   and (:'search'::text is null
        or exists (select from api.member_matching (:'search'::text, :'to_on'::date) f
                    where f.member_id in (s.member_id, s.counterpart_member_id)))
 order by s.value_on, s.movement_id
 limit :'row_limit'::bigint

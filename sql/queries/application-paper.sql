-- What the form of an application says besides who she is: the money it asks for, and whose heir she is.
select m.member_id, m.application_number, m.applied_on, j.joining_name, j.joining_name_gu, m.joining_words,
       h.member_number as heir_of_number, h.name as heir_of_name, api.parameter_on ('entrance_fee', m.applied_on) as fee_paise,
       api.parameter_on ('share_value', m.applied_on) as value_paise,
       api.parameter_on ('minimum_shares', m.applied_on) as minimum_shares
  from api.member m
  left join lateral
       (select r.name as joining_name, r.name_gu as joining_name_gu from api.reason r
         where r.occasion = 'join' and r.code = m.joining_reason) j on true
  left join lateral
       (select o.member_number, q.name from api.member o join api.person q on q.person_id = o.person_id
         where o.member_id = m.heir_of_member_id) h on true
 where m.member_id = :'member_id'::bigint

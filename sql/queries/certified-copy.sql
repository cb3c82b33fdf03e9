-- One certified copy: the entry as it was certified, to whom it was given and by whom.
select c.act_id, c.number, c.issued_on, c.recipient, c.purpose, c.issued_by, e.member_number, e.name, e.name_gu, e.middle_name,
       e.middle_relation, e.address, e.occupation, e.occupation_gu, e.age_at_admission, e.class, e.admitted_on, e.admitted_by, e.ceased_on,
       e.ceased_reason, e.share_count, e.numbers, e.paid_paise, e.nominees, e.nominated_on
  from api.certified_copy c
 cross join lateral jsonb_to_record (c.entry) as e
       (member_number bigint, name text, name_gu text, middle_name text, middle_relation text, address text, occupation text,
        occupation_gu text, age_at_admission integer, class text, admitted_on date, admitted_by text, ceased_on date, ceased_reason text,
        share_count bigint, numbers text, paid_paise bigint, nominees text, nominated_on date)
 where c.act_id = :'act_id'::bigint

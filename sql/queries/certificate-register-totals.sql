-- Count of the register of certificates, whole; parameters and choice as in certificate-register.
select count (*) as row_count
  from api.certificate m
 where m.issued_on <= :'as_on'::date
   and (:'search'::text is null
        or m.member_id in (select f.member_id from api.member_matching (:'search'::text, :'as_on'::date) f))

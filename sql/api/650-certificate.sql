-- Share certificates: issued once, printed again as duplicates, and void when the shares have moved on.

create function api.numbers_range (numbers text)
returns int8multirange
language sql immutable parallel safe
begin atomic
  select int8multirange (variadic array_agg (int8range (split_part (n.span, '–', 1)::bigint,
                                                        coalesce (nullif (split_part (n.span, '–', 2), ''), n.span)::bigint, '[]')))
    from regexp_split_to_table (numbers, ', ') n (span);
end;
comment on function api.numbers_range is 'Distinctive numbers in words for people ("1–5, 11") as a range of numbers.';

create function api.certificate_is_valid (member_id bigint, numbers text, day date)
returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce (api.numbers_range (numbers)
                   <@ (select range_agg (int8range (h.first_number, h.last_number, '[]')) from core.held_lot (member_id, day) h), false)
$$;
comment on function api.certificate_is_valid is 'True when the member still holds on a day every share that the certificate names.';

create function api.share_value_of (numbers text)
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select case when min (v.value) = max (v.value) then min (v.value) end
    from (select coalesce (a.value_paise, a.paid_paise / a.share_count) as value
            from core.live_movement a
           where a.kind = 'allot' and int8range (a.first_number, a.last_number, '[]') && api.numbers_range (numbers)) v
$$;
comment on function api.share_value_of is
  'Value of one share of these numbers as they were allotted, paise; null when it is not the same for all.';

create view api.certificate as
  select c.act_id, c.certificate_number, a.number, c.member_id, c.issued_on, c.share_count, c.numbers, c.paid_paise, c.check_code,
         (select count (*) from core.certificate_print p where p.act_id = c.act_id) as print_count
    from core.certificate c
    join core.live_act a on a.act_id = c.act_id;
comment on view api.certificate is 'Share certificates as issued.';

create view api.certificate_print as
  select p.print_id, p.act_id, p.is_first, p.words, p.printed_at, p.printed_by from core.certificate_print p;
comment on view api.certificate_print is 'Each printing of a certificate.';

create function api.issue_certificate (request_id uuid, member_id bigint, issued_on date)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
  number bigint;
  held bigint;
begin
  answer := core.begin_act (request_id, 'issue_certificate', jsonb_build_array (member_id, issued_on));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('issued_on', issued_on);
  perform core.require_member (member_id, issued_on, 'member_id', 'issued_on');
  held := core.share_sum (member_id, issued_on);
  if held <= 0 then
    perform core.refuse ('certificate_is_for_shares', 'member_id');
  elsif exists (select from api.certificate c
                 where c.member_id = issue_certificate.member_id and c.share_count = held
                   and c.numbers = api.held_numbers (issue_certificate.member_id, issue_certificate.issued_on)) then
    perform core.refuse ('certificate_is_issued_once', 'member_id');
  end if;
  act := core.add_act ('CER', 'certify', member_id, null, issued_on, null);
  number := core.next_number ('certificate', '');
  insert into core.certificate (act_id, certificate_number, member_id, issued_on, share_count, numbers, paid_paise, check_code)
  values (act.act_id, number, issue_certificate.member_id, issue_certificate.issued_on, held,
          api.held_numbers (issue_certificate.member_id, issue_certificate.issued_on),
          (select sum (m.paid_paise) from core.share_movement m
            where m.member_id = issue_certificate.member_id and m.value_on <= issue_certificate.issued_on),
          upper (substr (encode (sha256 (convert_to (act.number || '|' || number || '|' || issue_certificate.member_id || '|' || held
                                                     || '|' || act.entered_at || '|' || act.request_id, 'UTF8')), 'hex'), 1, 8)));
  insert into core.certificate_print (act_id, is_first) values (act.act_id, true);
  return core.end_act (request_id, act.act_id, number::text);
end
$$;
comment on function api.issue_certificate is
  'Issues a certificate for all shares that a member holds on a day; its number is the next one.';

create function api.reprint_certificate (request_id uuid, act_id bigint, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  issued record;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'reprint_certificate', jsonb_build_array (act_id, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('words', words);
  select c.* into issued from api.certificate c where c.act_id = reprint_certificate.act_id;
  if not found then
    perform core.refuse ('certificate_is_in_the_register', 'act_id');
  elsif not api.certificate_is_valid (issued.member_id, issued.numbers, core.today ()) then
    perform core.refuse ('certificate_still_holds', 'act_id');
  end if;
  insert into core.certificate_print (act_id, is_first, words)
  values (reprint_certificate.act_id, false, btrim (reprint_certificate.words))
  returning print_id into new_id;
  return core.end_act (request_id, new_id, issued.certificate_number::text);
end
$$;
comment on function api.reprint_certificate is 'Records that a certificate is printed again, and why; the paper says DUPLICATE.';

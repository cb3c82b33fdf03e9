-- The named people: who may sign in, and as what.

create view api.login as
  select l.login_id, l.login, coalesce (nullif (l.full_name, ''), l.login) as full_name,
         array_to_string (l.roles, ',') as roles, l.is_disabled,
         not l.is_disabled and exists (select from pg_catalog.pg_roles r where r.rolname = l.login and r.rolcanlogin)
           as is_open,
         l.password_set_at, l.entered_at, l.entered_by,
         (select max (q.recorded_at) from core.request q where q.login = l.login) as last_act_at,
         s.first_on as audited_from_on, s.last_on as audited_until_on, l.member_id, m.member_number
    from core.login l
    left join core.member m on m.member_id = l.member_id
    left join lateral (select x.first_on, x.last_on from core.audit_span x
                        where x.login = l.login order by x.span_id desc limit 1) s on true;
comment on view api.login is 'The named people. is_open is false when she is disabled, or needs a password before she can sign in.';

create function api.add_login (request_id uuid, login text, full_name text, roles text, verifier text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  names text[];
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'add_login', jsonb_build_array (login, full_name, roles, verifier));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('login', login);
  names := core.known_roles (roles);
  perform core.require_verifier (verifier);
  perform core.require_free_login (login);
  insert into core.login (login, full_name, roles)
  values (add_login.login, nullif (btrim (add_login.full_name), ''), names)
  returning login_id into new_id;
  perform core.require_administrator ();
  perform core.settle_login (login, names, true, verifier);
  perform core.settle_office ();
  return core.end_act (request_id, new_id, login);
end
$$;
comment on function api.add_login is
  'Names a person who may sign in: short name, roles with commas between, and the SCRAM verifier of her password.';

create function api.change_login_roles (request_id uuid, login text, roles text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  person core.login;
  names text[];
begin
  answer := core.begin_act (request_id, 'change_login_roles', jsonb_build_array (login, roles));
  if answer.record_id is not null then
    return answer;
  end if;
  person := core.login_of (login);
  names := core.known_roles (roles);
  update core.login as l set roles = names where l.login_id = person.login_id;
  perform core.require_administrator ();
  perform core.settle_login (person.login, names, not person.is_disabled, null);
  return core.end_act (request_id, person.login_id, person.login);
end
$$;
comment on function api.change_login_roles is 'Gives a named person other roles, at once and in place of those she had.';

create function api.set_login_password (request_id uuid, login text, verifier text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  person core.login;
begin
  answer := core.begin_act (request_id, 'set_login_password', jsonb_build_array (login, verifier));
  if answer.record_id is not null then
    return answer;
  end if;
  person := core.login_of (login);
  perform core.require_verifier (verifier);
  update core.login as l set password_set_at = clock_timestamp () where l.login_id = person.login_id;
  perform core.settle_login (person.login, person.roles, not person.is_disabled, verifier);
  return core.end_act (request_id, person.login_id, person.login);
end
$$;
comment on function api.set_login_password is
  'Gives a named person another password, as its SCRAM verifier; also after a copy was brought to a new computer.';

create function api.let_login_in (request_id uuid, login text, is_let_in boolean)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  person core.login;
begin
  answer := core.begin_act (request_id, 'let_login_in', jsonb_build_array (login, is_let_in));
  if answer.record_id is not null then
    return answer;
  end if;
  person := core.login_of (login);
  perform core.require ('is_let_in', is_let_in::text);
  update core.login as l set is_disabled = not is_let_in where l.login_id = person.login_id and l.is_disabled = is_let_in;
  perform core.require_administrator ();
  perform core.settle_login (person.login, person.roles, is_let_in, null);
  perform core.settle_office ();
  return core.end_act (request_id, person.login_id, person.login);
end
$$;
comment on function api.let_login_in is
  'Lets a named person in no more and ends her connections, or lets her in again with the roles and the password that she '
  'had. She stays named: the trail speaks of her.';

create function api.set_audited_days (request_id uuid, login text, first_on date, last_on date)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  person core.login;
begin
  answer := core.begin_act (request_id, 'set_audited_days', jsonb_build_array (login, first_on, last_on));
  if answer.record_id is not null then
    return answer;
  end if;
  person := core.login_of (login);
  perform core.require ('first_on', first_on::text);
  perform core.require ('last_on', last_on::text);
  if first_on > last_on then
    perform core.refuse ('audited_days_are_in_order', 'last_on');
  elsif not 'auditor' = any (person.roles) then
    perform core.refuse ('audited_days_are_of_an_auditor', 'login', person.login);
  end if;
  insert into core.audit_span (login, first_on, last_on)
  values (person.login, set_audited_days.first_on, set_audited_days.last_on);
  return core.end_act (request_id, person.login_id, person.login);
end
$$;
comment on function api.set_audited_days is
  'Bounds an auditor by the days that she audits: of the books she sees no voucher outside them, whatever program asks.';

create function api.set_login_member (request_id uuid, login text, member_number bigint)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  person core.login;
  her core.member;
begin
  answer := core.begin_act (request_id, 'set_login_member', jsonb_build_array (login, member_number));
  if answer.record_id is not null then
    return answer;
  end if;
  person := core.login_of (login);
  select m.* into her from core.member m where m.member_number = set_login_member.member_number;
  if member_number is not null and not coalesce (core.member_on (her.member_id, core.today ()), false) then
    perform core.refuse ('login_is_of_a_member', 'member_number', member_number::text);
  elsif exists (select from core.login l where l.member_id = her.member_id and not l.is_disabled and l.login_id <> person.login_id) then
    perform core.refuse ('member_signs_in_by_one_login', 'member_number', member_number::text);
  end if;
  update core.login as l set member_id = her.member_id where l.login_id = person.login_id;
  return core.end_act (request_id, person.login_id, person.login);
end
$$;
comment on function api.set_login_member is
  'Says which member a named person is, so that the vote that she casts is hers; without a number she is none.';

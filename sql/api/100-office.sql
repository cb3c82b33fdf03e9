-- What a program asks before it does anything.

create function api.today ()
returns date
language sql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
  select core.today ()
$$;
comment on function api.today is 'Today in Gujarat by the clock of the server.';

create function api.audited_days ()
returns daterange
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select core.audited_days ()
$$;
comment on function api.audited_days is 'The days whose books the person may see; for all but bounded auditors every day.';

create function api.seen_day (day date)
returns date
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select core.seen_day (day)
$$;
comment on function api.seen_day is 'The day itself, or the nearest one that the person may see.';

create view api.state as
  select session_user::text as login,
         (select string_agg (substr (r.rolname, 9), ',' order by r.rolname) from pg_catalog.pg_roles r
           where r.rolname like 'mandali\_%' and r.rolname not in ('mandali_owner', 'mandali_doorkeeper')
             and pg_catalog.pg_has_role (session_user, r.oid, 'member')) as roles,
         api.today () as today,
         clock_timestamp () as now,
         (select max (l.number) from core.release l) as release,
         (select a.digest from core.api_release a) as api_digest,
         h.position as head_position,
         encode (h.hash, 'hex') as head_hash,
         c.name as society, c.name_gu as society_gu, c.short_name, c.registration_number,
         c.address, c.address_gu, c.row_version as cooperative_version,
         pg_catalog.current_setting ('server_version') as server_version,
         (select l.full_name from core.login l where l.login = session_user) as full_name,
         lower (api.audited_days ()) as audited_from_on, upper (api.audited_days ()) - 1 as audited_until_on
    from core.cooperative c
   cross join audit.head h;
comment on view api.state is 'Who asks, today, the release of the base, the newest position of the trail, the cooperative.';

create view api.permission as
  select distinct p.act as what,
         not exists (select from core.permission o
                      where o.act = p.act and o.role in ('mandali_reader', 'mandali_director')) as is_of_office
    from core.permission p where pg_catalog.pg_has_role (session_user, p.role::name, 'member');
comment on view api.permission is
  'What the person who is logged in may do; is_of_office: neither every reader nor a director may do it.';

create view api.request as
  select r.request_id, r.record_id, r.number, r.recorded_at, r.is_given_up
    from core.request r where r.login = session_user;
comment on view api.request is 'The person''s own acts and what became of them.';

create view api.news as
  select e.position, e.topic from audit.entry e;
comment on view api.news is 'Which topics changed at which position of the trail; never what.';

create function api.trail_is_seen (relation text, row_key text, content jsonb)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return core.trail_is_seen (relation, row_key, content);
end
$$;
comment on function api.trail_is_seen is
  'False for what the trail says of vouchers of days that a bounded auditor does not see, and of votes that only one of two '
  'scrutineers has typed.';

create view api.trail as
  select e.position, e.recorded_at, e.login, e.program, e.request_id, e.relation, e.operation, c.ordinal, c.row_key,
         c.old, c.new, encode (e.hash, 'hex') as hash
    from audit.entry e
    join audit.change c on c.position = e.position
   where api.trail_is_seen (e.relation, c.row_key, coalesce (c.new, c.old));
comment on view api.trail is 'Every change: who, when, from which program, what it was and what it is. For auditors.';

create function api.chain_head (day date)
returns table (head_position bigint, recorded_at timestamptz, head_hash text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  -- where nothing was entered by then, such as in books that were brought in later, what stands now
  select e.position, e.recorded_at, encode (e.hash, 'hex')
    from audit.entry e
   where e.position = coalesce ((select n.position
                                   from audit.entry n
                                  where n.recorded_at < (chain_head.day + 1)::timestamp at time zone 'Asia/Kolkata'
                                  order by n.recorded_at desc, n.position desc
                                  limit 1),
                                (select h.position from audit.head h))
$$;
comment on function api.chain_head is
  'The head of the trail as it stood at the end of a day: position, when, and hash. Printed on paper it proves the trail later.';

create function api.parameter_on (name text, day date)
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select core.parameter_on (name, day)
$$;
comment on function api.parameter_on is 'The value of a rule that counted on a day.';

create view api.parameter as
  select p.parameter_id, p.name, u.title, u.title_gu, u.title_hi, p.value, u.unit, p.valid_from,
         p.parameter_id = (select n.parameter_id from core.parameter n
                            where n.name = p.name and n.valid_from <= api.today ()
                            order by n.valid_from desc, n.parameter_id desc limit 1) as is_in_force,
         p.source, r.number as resolution_number, u.ordinal, p.entered_at, p.entered_by, u.area
    from core.parameter p
    join core.rule u on u.name = p.name
    left join core.resolution r on r.resolution_id = p.resolution_id;
comment on view api.parameter is 'The rules, every value they had, since when and why.';

create function api.abandon_request (request_id uuid)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  earlier core.request;
begin
  if not core.may ('abandon_request') then
    raise exception using errcode = 'insufficient_privilege', message = 'not for this role: abandon_request';
  end if;
  perform core.require ('request_id', request_id::text);
  perform from audit.head h for update;
  select r.* into earlier from core.request r where r.request_id = abandon_request.request_id;
  if not found then
    insert into core.request (request_id, act, digest, login, is_given_up, recorded_at)
    values (abandon_request.request_id, 'abandon_request', '', session_user, true, clock_timestamp ());
    return null;
  elsif earlier.login <> session_user then
    perform core.refuse ('request_is_the_same_again');
  end if;
  return (earlier.record_id, earlier.number, earlier.recorded_at)::core.answer;
end
$$;
comment on function api.abandon_request is
  'What was done under this id; if nothing, bars the id for ever, so that a late copy on the wire writes nothing.';

create function api.change_cooperative (request_id uuid, row_version bigint, name text, name_gu text, short_name text,
                                        registration_number text, address text, address_gu text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
begin
  answer := core.begin_act (request_id, 'change_cooperative',
    jsonb_build_array (row_version, name, name_gu, short_name, registration_number, address, address_gu));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require ('name', name);
  update core.cooperative as c
     set name = btrim (change_cooperative.name), name_gu = nullif (btrim (change_cooperative.name_gu), ''),
         short_name = nullif (btrim (change_cooperative.short_name), ''),
         registration_number = nullif (btrim (change_cooperative.registration_number), ''),
         address = nullif (btrim (change_cooperative.address), ''),
         address_gu = nullif (btrim (change_cooperative.address_gu), ''),
         row_version = c.row_version + 1
   where c.row_version = change_cooperative.row_version;
  if not found then
    raise exception using errcode = 'MN002', message = 'record_is_current', constraint = 'record_is_current';
  end if;
  return core.end_act (request_id, 1, btrim (name));
end
$$;
comment on function api.change_cooperative is 'Sets name, registration and address of the cooperative.';

create function api.set_parameter (request_id uuid, name text, value bigint, valid_from date, resolution_number text,
                                   source text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  rule core.rule;
  resolution bigint;
  new_id bigint;
begin
  answer := core.begin_act (request_id, 'set_parameter',
    jsonb_build_array (name, value, valid_from, resolution_number, source));
  if answer.record_id is not null then
    return answer;
  end if;
  select u.* into rule from core.rule u where u.name = set_parameter.name;
  if not found then
    perform core.refuse ('rule_is_known', 'name', name);
  end if;
  perform core.require ('source', source);
  perform core.require ('valid_from', valid_from::text);
  -- A value of zero travels as null, where zero makes sense.
  if coalesce (value, 0) < rule.least then
    perform core.refuse ('rule_value_makes_sense', 'value', rule.least::text);
  end if;
  if rule.unit = 'yes_no' and value > 1 then
    perform core.refuse ('rule_is_answered_yes_or_no', 'value');
  elsif value > rule.most then
    perform core.refuse ('rule_value_is_not_too_large', 'value', rule.most::text);
  elsif rule.unit = 'fraction' and (value % 100 = 0 or value / 100 not between 1 and value % 100) then
    perform core.refuse ('rule_is_a_part', 'value');
  elsif rule.unit = 'fraction' and rule.name like 'majority%' and value / 100 * 2 < value % 100 then
    perform core.refuse ('majority_is_half_or_more', 'value');
  end if;
  resolution := core.resolution_behind (resolution_number, valid_from);
  if rule.kind_needed is distinct from (select r.kind from core.resolution r where r.resolution_id = resolution)
     and rule.kind_needed is not null then
    perform core.refuse ('rule_is_changed_by_its_kind', 'resolution_number', rule.kind_needed);
  end if;
  insert into core.parameter (name, value, valid_from, source, resolution_id)
  values (rule.name, coalesce (set_parameter.value, 0), set_parameter.valid_from, btrim (set_parameter.source), resolution)
  returning parameter_id into new_id;
  return core.end_act (request_id, new_id, rule.name);
end
$$;
comment on function api.set_parameter is 'Gives a rule a new value from a day on, by a resolution passed by that day.';

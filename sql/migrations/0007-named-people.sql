-- Named people: everybody who works with the program signs in with a login of her own, and the trail says who did what.
create table core.login
(
  login_id        bigint      not null generated always as identity,
  login           text        not null,
  full_name       text,
  roles           text[]      not null,
  is_disabled     boolean     not null default false,
  password_set_at timestamptz not null default clock_timestamp (),
  entered_at      timestamptz not null default clock_timestamp (),
  entered_by      text        not null default session_user,
  constraint login_pkey primary key (login_id),
  constraint login_is_named_once unique (login),
  constraint login_is_a_simple_name check (login ~ '^[a-z][a-z0-9_]{0,30}$'),
  constraint login_roles_are_known check
    (cardinality (roles) > 0
     and roles <@ array['reader', 'clerk', 'officer', 'accountant', 'director', 'auditor', 'admin']),
  constraint aadhaar_is_not_kept_of_logins check (not core.has_aadhaar (login || ' / ' || coalesce (full_name, '')))
);
comment on table core.login is 'The named people. Their passwords stand nowhere here: PostgreSQL keeps a SCRAM verifier of each.';
comment on column core.login.login_id is 'Key.';
comment on column core.login.login is 'The name she signs in with: the login of PostgreSQL.';
comment on column core.login.full_name is 'Her name as people write it, in any script.';
comment on column core.login.roles is 'What she is in the office: groups of sql/roles.sql without their prefix.';
comment on column core.login.is_disabled is 'True when she may not sign in any more. She is never taken away: the trail names her.';
comment on column core.login.password_set_at is 'When her password was last set.';
comment on column core.login.entered_at is 'When she was named.';
comment on column core.login.entered_by is 'Login of the person who did it.';

/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be done about the named people. A password is never among the arguments: pg-verifier.h makes what
 * travels. */
#pragma once

#include "pg-call.h"

#define ADD_LOGIN(X, T)    \
  X (T, TEXT, request_id) \
  X (T, TEXT, login)      \
  X (T, TEXT, full_name)  \
  X (T, TEXT, roles)      \
  X (T, TEXT, verifier)
PG_DECLARE_CALL (AddLogin, add_login, ADD_LOGIN)

#define CHANGE_LOGIN_ROLES(X, T) \
  X (T, TEXT, request_id)       \
  X (T, TEXT, login)            \
  X (T, TEXT, roles)
PG_DECLARE_CALL (ChangeLoginRoles, change_login_roles, CHANGE_LOGIN_ROLES)

#define SET_LOGIN_PASSWORD(X, T) \
  X (T, TEXT, request_id)       \
  X (T, TEXT, login)            \
  X (T, TEXT, verifier)
PG_DECLARE_CALL (SetLoginPassword, set_login_password, SET_LOGIN_PASSWORD)

#define LET_LOGIN_IN(X, T)  \
  X (T, TEXT, request_id) \
  X (T, TEXT, login)      \
  X (T, BOOL, is_let_in)
PG_DECLARE_CALL (LetLoginIn, let_login_in, LET_LOGIN_IN)

/* The days of the books that an auditor sees from now on. */
#define SET_AUDITED_DAYS(X, T) \
  X (T, TEXT, request_id)     \
  X (T, TEXT, login)          \
  X (T, DAY,  first_on)       \
  X (T, DAY,  last_on)
PG_DECLARE_CALL (SetAuditedDays, set_audited_days, SET_AUDITED_DAYS)

/* Which member she is, by her number; 0: none. */
#define SET_LOGIN_MEMBER(X, T) \
  X (T, TEXT, request_id)     \
  X (T, TEXT, login)          \
  X (T, INT,  member_number)
PG_DECLARE_CALL (SetLoginMember, set_login_member, SET_LOGIN_MEMBER)

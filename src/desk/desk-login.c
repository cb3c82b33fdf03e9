/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be done about the named people. */
#include "desk-login.h"

PG_DEFINE_CALL (AddLogin, add_login, ADD_LOGIN)
PG_DEFINE_CALL (ChangeLoginRoles, change_login_roles, CHANGE_LOGIN_ROLES)
PG_DEFINE_CALL (SetLoginPassword, set_login_password, SET_LOGIN_PASSWORD)
PG_DEFINE_CALL (LetLoginIn, let_login_in, LET_LOGIN_IN)
PG_DEFINE_CALL (SetAuditedDays, set_audited_days, SET_AUDITED_DAYS)
PG_DEFINE_CALL (SetLoginMember, set_login_member, SET_LOGIN_MEMBER)

/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a server refused, as a GError that keeps the name of the rule, the field and the details. */
#pragma once

#include <glib.h>
#include <libpq-fe.h>

typedef enum
{
  PG_ERROR_LOST,      /* no connection, or none any more: the outcome of an act is not known */
  PG_ERROR_RULE,      /* a rule of the cooperative said no; rule, column and details name it */
  PG_ERROR_STALE,     /* somebody else changed the record since it was read */
  PG_ERROR_FORBIDDEN, /* the caller's role may not do this */
  PG_ERROR_BUSY,      /* worth repeating with the same request id: 40001, 40P01, 55P03 */
  PG_ERROR_FULL,      /* the server has no room, memory or connections left */
  PG_ERROR_LOGIN,     /* name or password refused, or no such base */
  PG_ERROR_BUG,       /* anything else: a mistake of ours */
} PgError;

GQuark pg_error_quark (void);
#define PG_ERROR (pg_error_quark ())

/* An error from a failed result (`PQresultStatus` fatal). A class of its own per SQLSTATE prefix;
 * the message is for logs, never for the clerk. Never fails. */
GError *pg_error_new_from_result (const PGresult *result);

/* An error of `code` with words for logs. */
GError *pg_error_new_lost (const char *words);
/* What core.refuse would say, for tests without a server. */
GError *pg_error_new_rule (const char *rule, const char *column, const char *details);
/* From a connection attempt that failed: LOGIN when the server said no, with this state when it asks for a password and
 * none was given; else LOST. */
#define PG_ERROR_STATE_PASSWORD "28P01"
GError *pg_error_new_from_connection (const PGconn *connection);

/* Parts of a PG_ERROR, lent, "" when the server named none. `details` are joined by '|'. The detail
 * of class 23 is never kept, since it can hold a whole row. */
const char *pg_error_get_rule (const GError *error);
const char *pg_error_get_column (const GError *error);
const char *pg_error_get_details (const GError *error);
const char *pg_error_get_state (const GError *error);

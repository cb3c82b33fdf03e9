/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opening a connection on a thread of its own. */
#pragma once

#include "pg-statement.h"

#include <libpq-fe.h>

/* Connects with libpq's keywords over the program's own manners (time limits, time zone, planning).
 * The connection that comes back is in non-blocking mode and belongs to the caller (PQfinish). */
void pg_connect_async (const PgArgument *parameters, GCancellable *cancellable,
                       GAsyncReadyCallback callback, gpointer data);
/* NULL with PG_ERROR_LOST (nobody there) or PG_ERROR_LOGIN (the server said no). */
PGconn *pg_connect_finish (GAsyncResult *result, GError **error);

/* The name of the base that these keywords lead to, with service file and environment heard; newly allocated, NULL when
 * libpq names none. Does not wait for a connection; may look up a host name, so never on the loop of a window. */
char *pg_connect_dup_base (const PgArgument *parameters);

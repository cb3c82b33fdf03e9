/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One connection on a GMainContext: requests wait in a queue, nothing ever blocks the loop. */
#pragma once

#include <gio/gio.h>

#include "pg-call.h"
#include "pg-error.h"
#include "pg-row.h"
#include "pg-statement.h"

#define PG_TYPE_LINK (pg_link_get_type ())
G_DECLARE_FINAL_TYPE (PgLink, pg_link, PG, LINK, GObject)

/* Signals
 * "told" (const char *topic): NOTIFY on channel `mandali` arrived. Nothing is replayed that was
 *   told while there was no connection: look again after every connect.
 * "lost" (GError *): the connection is gone; all waiting requests have ended with PG_ERROR_LOST. */

/* A link that is not connected yet. It lives on the thread-default context of the caller; all its
 * functions are called there. */
PgLink *pg_link_new (void);

/* Connects with libpq's keywords (PgArgument array ended by a NULL name; NULL values are left out;
 * what is not named comes from the service file and PG* variables). The work is done on a thread of
 * its own, since resolving names and shaking hands may block. A link may connect again after "lost". */
void pg_link_connect_async (PgLink *link, const PgArgument *parameters, GCancellable *cancellable,
                            GAsyncReadyCallback callback, gpointer data);
gboolean pg_link_connect_finish (PgLink *link, GAsyncResult *result, GError **error);

/* Ends the connection without "lost"; waiting requests end with PG_ERROR_LOST. */
void pg_link_close (PgLink *link);
gboolean pg_link_is_up (PgLink *link);

/* A request that has had no answer for `wait_ms` ends with PG_ERROR_LOST and takes the connection
 * with it, since a frozen server cannot be told from a slow one. 0: wait for ever.
 * REQUEST_DEADLINE_MS at first. */
void pg_link_set_deadline (PgLink *link, guint wait_ms);

/* Reads: the file sql/queries/`query`.sql with `arguments` (ended by a NULL name; copied). A parameter
 * of the file that is not among them travels as null. Cancelling stops the query at the server. */
void pg_link_query_async (PgLink *link, const char *query, const PgArgument *arguments,
                          GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);

/* Called for each row of a streamed read; cells are lent for the call. FALSE with an error ends the
 * read with that error. */
typedef gboolean (*PgRowFunc) (const char *const *cells, guint n_cells, gpointer data, GError **error);

/* As pg_link_query_async, but rows are handed on one by one and never kept: constant memory. */
void pg_link_stream_async (PgLink *link, const char *query, const PgArgument *arguments,
                           PgRowFunc row_func, gpointer row_data, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer data);
/* The number of rows; -1 on error. */
gint64 pg_link_stream_finish (PgLink *link, GAsyncResult *result, GError **error);

/* Acts: one function of schema api, one round trip. `arguments` is the struct of `call` (copied). Once
 * sent an act is not cancelled: PG_ERROR_LOST means "not known yet". */
void pg_link_call_async (PgLink *link, const PgCall *call, gconstpointer arguments,
                         GAsyncReadyCallback callback, gpointer data);

/* A script of statements for making and filling a base; the answer is the last result. Text comes
 * from the program's own files, never from people. */
void pg_link_run_async (PgLink *link, const char *script, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer data);

/* As pg_link_run_async for one statement of the program's own with $n values. */
void pg_link_ask_async (PgLink *link, const char *text, const char *const *values, guint n_values,
                        GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);

/* Ends a query, call, script or question: the result, owned by the caller; NULL on error
 * (PG_ERROR, or G_IO_ERROR_CANCELLED for a read that was stopped). */
PgResult *pg_link_finish (PgLink *link, GAsyncResult *result, GError **error);

/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Straight-line use of a link, for the command line and for worker threads with a context of their
 * own. Never on the loop of a window: each call runs the context until its answer is there. */
#pragma once

#include "pg-link.h"

gboolean pg_wait_connect (PgLink *link, const PgArgument *parameters, GCancellable *cancellable,
                          GError **error);
PgResult *pg_wait_query (PgLink *link, const char *query, const PgArgument *arguments,
                         GCancellable *cancellable, GError **error);
gint64 pg_wait_stream (PgLink *link, const char *query, const PgArgument *arguments,
                       PgRowFunc row_func, gpointer row_data, GCancellable *cancellable, GError **error);
/* TRUE when the script ran to its end. */
gboolean pg_wait_run (PgLink *link, const char *script, GCancellable *cancellable, GError **error);
/* One function of schema api, as pg_link_call_async. */
PgResult *pg_wait_call (PgLink *link, const PgCall *call, gconstpointer arguments, GError **error);
PgResult *pg_wait_ask (PgLink *link, const char *text, const char *const *values, guint n_values,
                       GCancellable *cancellable, GError **error);

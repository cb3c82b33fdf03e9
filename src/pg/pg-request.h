/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One request on its way through a link: what is sent, what has come back so far. */
#pragma once

#include "pg-link.h"

typedef struct
{
  GTask    *task;
  char     *text;
  char    **values;
  guint     n_values;
  gboolean  is_script;
  PgRowFunc row_func;
  gpointer  row_data;
  gint64    row_count;
  PGresult *last;     /* newest good result */
  GError   *error;    /* first thing that went wrong */
  gulong    cancel_id;
} PgRequest;

/* Swallows `task`, `text` and `values`. */
PgRequest *pg_request_new (GTask *task, char *text, char **values, guint n_values);
/* For the file sql/queries/`query`.sql; `arguments` as in pg_link_query_async. Swallows `task`. */
PgRequest *pg_request_new_query (GTask *task, const char *query, const PgArgument *arguments);
void pg_request_free (PgRequest *request);

/* Sends it on `connection`; FALSE when libpq could not even queue it. */
gboolean pg_request_send (PgRequest *request, PGconn *connection);

/* Swallows one result of the request. FALSE when a row func refused and the query should be
 * cancelled at the server. */
gboolean pg_request_take_result (PgRequest *request, PGresult *result);

/* Ends the task with what has come, or with `lost` (borrowed) when that is given. */
void pg_request_end (PgRequest *request, const GError *lost);

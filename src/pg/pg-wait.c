/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Straight-line use of a link, for the command line and for worker threads. */
#define G_LOG_DOMAIN "pg-wait"

#include "pg-wait.h"

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GAsyncResult **place = data;

  *place = g_object_ref (result);
}

/* Runs the caller's context until `*place` is filled. */
static void
run_until (GAsyncResult **place)
{
  GMainContext *context = g_main_context_get_thread_default ();

  while (*place == NULL)
    g_main_context_iteration (context, TRUE);
}

gboolean
pg_wait_connect (PgLink *link, const PgArgument *parameters, GCancellable *cancellable, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  pg_link_connect_async (link, parameters, cancellable, answered_cb, &result);
  run_until (&result);
  return pg_link_connect_finish (link, result, error);
}

PgResult *
pg_wait_query (PgLink *link, const char *query, const PgArgument *arguments, GCancellable *cancellable,
               GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  pg_link_query_async (link, query, arguments, cancellable, answered_cb, &result);
  run_until (&result);
  return pg_link_finish (link, result, error);
}

gint64
pg_wait_stream (PgLink *link, const char *query, const PgArgument *arguments, PgRowFunc row_func,
                gpointer row_data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  pg_link_stream_async (link, query, arguments, row_func, row_data, cancellable, answered_cb, &result);
  run_until (&result);
  return pg_link_stream_finish (link, result, error);
}

gboolean
pg_wait_run (PgLink *link, const char *script, GCancellable *cancellable, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (PgResult) answer = NULL;

  pg_link_run_async (link, script, cancellable, answered_cb, &result);
  run_until (&result);
  answer = pg_link_finish (link, result, error);
  return answer != NULL;
}

PgResult *
pg_wait_call (PgLink *link, const PgCall *call, gconstpointer arguments, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  pg_link_call_async (link, call, arguments, answered_cb, &result);
  run_until (&result);
  return pg_link_finish (link, result, error);
}

PgResult *
pg_wait_ask (PgLink *link, const char *text, const char *const *values, guint n_values,
             GCancellable *cancellable, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  pg_link_ask_async (link, text, values, n_values, cancellable, answered_cb, &result);
  run_until (&result);
  return pg_link_finish (link, result, error);
}

/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opening a connection on a thread of its own: resolving names and shaking hands may block. */
#define G_LOG_DOMAIN "pg-connect"

#include "pg-connect.h"

#include "base-text.h"
#include "pg-error.h"

/* What every connection of ours says of itself. Parameters on queries are planned with their values,
 * so that a filter nobody set costs nothing; the limits tell a frozen server from a slow one. */
static const PgArgument manners[] = {
  { "client_encoding", "UTF8" },
  { "connect_timeout", "5" },
  { "tcp_user_timeout", "8000" },
  { "keepalives_idle", "15" },
  { "keepalives_interval", "5" },
  { "keepalives_count", "3" },
  { "options", "-c plan_cache_mode=force_custom_plan -c datestyle=ISO,YMD -c timezone=Asia/Kolkata"
               " -c client_min_messages=warning -c lock_timeout=4s -c idle_in_transaction_session_timeout=15s"
               " -c client_connection_check_interval=5s" },
};

#define PARAMETERS_MAX 32

typedef struct
{
  const char *names[PARAMETERS_MAX + 1];
  char       *values[PARAMETERS_MAX + 1];
  guint       n;
} Plan;

static void
plan_add (Plan *plan, const PgArgument *parameter)
{
  g_assert (plan->n < PARAMETERS_MAX);
  plan->names[plan->n] = g_intern_string (parameter->name);
  plan->values[plan->n++] = g_strdup (parameter->value);
}

static void
plan_free (gpointer data)
{
  Plan *plan = data;

  for (guint i = 0; i < plan->n; i++)
    {
      /* A password may stand here: leave nothing behind. */
      base_text_wipe (plan->values[i]);
      g_free (plan->values[i]);
    }
  g_free (plan);
}

static void
finish_connection (gpointer data)
{
  PQfinish (data);
}

/* What the server says beside its answers is for the log, not for the terminal of a clerk. */
static void
noticed_cb (void *data, const char *words)
{
  g_debug ("%s", words);
}

static void
connect_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Plan *plan = data;
  PGconn *connection = PQconnectdbParams (plan->names, (const char *const *) plan->values, 0);

  if (PQstatus (connection) != CONNECTION_OK)
    {
      g_task_return_error (task, pg_error_new_from_connection (connection));
      PQfinish (connection);
      return;
    }
  PQsetNoticeProcessor (connection, noticed_cb, NULL);
  PQsetnonblocking (connection, 1);
  g_task_return_pointer (task, connection, finish_connection);
}

void
pg_connect_async (const PgArgument *parameters, GCancellable *cancellable,
                  GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Plan *plan = g_new0 (Plan, 1);

  g_task_set_source_tag (task, pg_connect_async);
  for (guint i = 0; i < G_N_ELEMENTS (manners); i++)
    plan_add (plan, &manners[i]);
  for (const PgArgument *parameter = parameters; parameter != NULL && parameter->name != NULL; parameter++)
    if (parameter->value != NULL)
      plan_add (plan, parameter);
  g_task_set_task_data (task, plan, plan_free);
  g_task_run_in_thread (task, connect_thread);
}

PGconn *
pg_connect_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

char *
pg_connect_dup_base (const PgArgument *parameters)
{
  const char *names[PARAMETERS_MAX + 1] = { NULL };
  const char *values[PARAMETERS_MAX + 1] = { NULL };
  PGconn *connection;
  char *base;
  guint n = 0;

  for (const PgArgument *p = parameters; p != NULL && p->name != NULL && n < PARAMETERS_MAX; p++)
    {
      names[n] = p->name;
      values[n++] = p->value;
    }
  connection = PQconnectStartParams (names, values, 0);
  base = g_strdup (PQdb (connection));
  PQfinish (connection);
  return base;
}

/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One request on its way through a link: what is sent, what has come back so far. */
#define G_LOG_DOMAIN "pg-request"

#include "pg-request.h"

PgRequest *
pg_request_new (GTask *task, char *text, char **values, guint n_values)
{
  PgRequest *request = g_new0 (PgRequest, 1);

  request->task = task;
  request->text = text;
  request->values = values;
  request->n_values = n_values;
  return request;
}

PgRequest *
pg_request_new_query (GTask *task, const char *query, const PgArgument *arguments)
{
  const PgStatement *statement = pg_statement_lookup (query);
  guint n = g_strv_length (statement->parameters);
  char **values = g_new0 (char *, n + 1);

  for (const PgArgument *argument = arguments; argument != NULL && argument->name != NULL; argument++)
    {
      gboolean is_known = FALSE;

      for (guint i = 0; i < n; i++)
        if (g_str_equal (statement->parameters[i], argument->name))
          {
            values[i] = g_strdup (argument->value);
            is_known = TRUE;
          }
      if (!is_known)
        g_debug ("query %s has no parameter %s", query, argument->name);
    }
  return pg_request_new (task, g_strdup (statement->text), values, n);
}

void
pg_request_free (PgRequest *request)
{
  if (request->cancel_id != 0)
    g_cancellable_disconnect (g_task_get_cancellable (request->task), request->cancel_id);
  g_object_unref (request->task);
  g_free (request->text);
  pg_call_values_free (request->values, request->n_values);
  g_clear_pointer (&request->last, PQclear);
  g_clear_error (&request->error);
  g_free (request);
}

gboolean
pg_request_send (PgRequest *request, PGconn *connection)
{
  if (request->is_script)
    return PQsendQuery (connection, request->text) == 1;
  if (!PQsendQueryParams (connection, request->text, (int) request->n_values, NULL,
                          (const char *const *) request->values, NULL, NULL, 0))
    return FALSE;
  return request->row_func == NULL || PQsetSingleRowMode (connection) == 1;
}

static gboolean
hand_row_on (PgRequest *request, PGresult *row)
{
  const char *cells[64];
  guint n = (guint) PQnfields (row);

  g_assert (n <= G_N_ELEMENTS (cells));
  for (guint i = 0; i < n; i++)
    cells[i] = PQgetisnull (row, 0, (int) i) ? NULL : PQgetvalue (row, 0, (int) i);
  request->row_count++;
  return request->row_func (cells, n, request->row_data, &request->error);
}

gboolean
pg_request_take_result (PgRequest *request, PGresult *result)
{
  gboolean may_go_on = TRUE;

  switch (PQresultStatus (result))
    {
    case PGRES_SINGLE_TUPLE:
      if (request->error == NULL)
        may_go_on = hand_row_on (request, result);
      PQclear (result);
      break;
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_EMPTY_QUERY:
      g_clear_pointer (&request->last, PQclear);
      request->last = result;
      break;
    default:
      /* An error after a good result is a commit that failed: it counts. */
      if (request->error == NULL)
        request->error = pg_error_new_from_result (result);
      PQclear (result);
      break;
    }
  return may_go_on;
}

void
pg_request_end (PgRequest *request, const GError *lost)
{
  GTask *task = request->task;

  if (request->row_func != NULL && request->error != NULL && request->error->domain != PG_ERROR)
    g_task_return_error (task, g_steal_pointer (&request->error));
  else if (lost != NULL)
    g_task_return_error (task, g_error_copy (lost));
  else if (request->error != NULL && g_cancellable_is_cancelled (g_task_get_cancellable (task)))
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "stopped as asked");
  else if (request->error != NULL)
    g_task_return_error (task, g_steal_pointer (&request->error));
  else if (request->row_func != NULL)
    g_task_return_int (task, request->row_count);
  else if (request->last != NULL)
    g_task_return_pointer (task, pg_result_new_take (g_steal_pointer (&request->last)),
                           (GDestroyNotify) pg_result_unref);
  else
    g_task_return_error (task, pg_error_new_lost ("no result"));
  pg_request_free (request);
}

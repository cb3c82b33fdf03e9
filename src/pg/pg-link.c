/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One connection on a GMainContext: requests wait in a queue, nothing ever blocks the loop. */
#define G_LOG_DOMAIN "pg-link"

#include "pg-link.h"

#include <glib-unix.h>

#include "base-limits.h"
#include "pg-connect.h"
#include "pg-request.h"

struct _PgLink
{
  GObject       parent_instance;
  GMainContext *context;
  PGconn       *connection; /* NULL while down */
  GSource      *socket;     /* what the loop waits for */
  GIOCondition  awaited;
  GQueue        waiting;    /* PgRequest, not sent yet */
  PgRequest    *current;    /* sent, answer not complete */
  GTask        *stopping;   /* a stop on its way to the server, not owned; NULL: none */
  GSource      *deadline;   /* of current, or of what is stopping */
  guint         wait_ms;
};

enum { SIGNAL_TOLD, SIGNAL_LOST, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PgLink, pg_link, G_TYPE_OBJECT)

static void send_next (PgLink *self);
static gboolean socket_ready_cb (gint fd, GIOCondition condition, gpointer data);

static void
stop_source (GSource **source)
{
  if (*source != NULL)
    {
      g_source_destroy (*source);
      g_clear_pointer (source, g_source_unref);
    }
}

static void
await (PgLink *self, GIOCondition condition)
{
  if (self->socket != NULL && self->awaited == condition)
    return;
  stop_source (&self->socket);
  self->awaited = condition;
  self->socket = g_unix_fd_source_new (PQsocket (self->connection), condition);
  g_source_set_callback (self->socket, G_SOURCE_FUNC (socket_ready_cb), self, NULL);
  g_source_attach (self->socket, self->context);
}

/* Takes the connection down and tells all who wait that the outcome is not known. */
static void
drop (PgLink *self, const GError *lost, gboolean is_told)
{
  g_autoptr (PgLink) alive = g_object_ref (self);
  g_autoptr (GQueue) orphans = g_queue_new ();
  PgRequest *request;

  if (self->connection == NULL)
    return;
  stop_source (&self->socket);
  stop_source (&self->deadline);
  g_clear_pointer (&self->connection, PQfinish);
  self->stopping = NULL;
  if (self->current != NULL)
    g_queue_push_tail (orphans, g_steal_pointer (&self->current));
  while ((request = g_queue_pop_head (&self->waiting)) != NULL)
    g_queue_push_tail (orphans, request);
  while ((request = g_queue_pop_head (orphans)) != NULL)
    pg_request_end (request, lost);
  if (is_told)
    g_signal_emit (self, signals[SIGNAL_LOST], 0, lost);
}

static void
drop_with_words (PgLink *self, const char *words)
{
  g_autoptr (GError) lost = pg_error_new_lost (words);

  g_debug ("%s", words);
  drop (self, lost, TRUE);
}

/* What libpq says has gone wrong. Answers FALSE, for a caller that has to say that the connection is gone. */
static gboolean
drop_broken (PgLink *self)
{
  drop_with_words (self, PQerrorMessage (self->connection));
  return FALSE;
}

static gboolean
deadline_passed_cb (gpointer data)
{
  drop_with_words (data, "no answer within the deadline");
  return G_SOURCE_REMOVE;
}

static void
start_deadline (PgLink *self)
{
  stop_source (&self->deadline);
  if (self->wait_ms == 0)
    return;
  self->deadline = g_timeout_source_new (self->wait_ms);
  g_source_set_callback (self->deadline, deadline_passed_cb, self, NULL);
  g_source_attach (self->deadline, self->context);
}

/* FALSE when the connection was lost on the way. */
static gboolean
flush (PgLink *self)
{
  int left = PQflush (self->connection);

  if (left < 0)
    return drop_broken (self);
  await (self, left == 1 ? G_IO_IN | G_IO_OUT : G_IO_IN);
  return TRUE;
}

static void
stop_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  char words[256];

  /* Blocking, hence on a thread of its own. libpq 15 sends this without TLS: it carries no data. */
  PQcancel (data, words, sizeof words);
  g_task_return_boolean (task, TRUE);
}

static void
stop_again_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_usleep (STOP_AGAIN_MS * 1000);
  stop_thread (task, source, data, cancellable);
}

static void stopped_cb (GObject *source, GAsyncResult *result, gpointer data);

/* A stop names the connection, not the request: nothing else is sent before it has arrived, or it would stop
 * that instead. */
static void
stop_at_server (PgLink *self, GTaskThreadFunc func)
{
  g_autoptr (GTask) task = NULL;

  if (self->stopping != NULL)
    return;
  task = g_task_new (self, NULL, stopped_cb, NULL);
  self->stopping = task;
  g_task_set_task_data (task, PQgetCancel (self->connection), (GDestroyNotify) PQfreeCancel);
  g_task_run_in_thread (task, func);
  start_deadline (self);
}

/* The server has been told; a stop that came before its request had arrived there was told in vain. */
static void
stopped_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PgLink *self = PG_LINK (source);

  if (self->stopping != G_TASK (result))
    return;
  self->stopping = NULL;
  if (self->current == NULL)
    stop_source (&self->deadline);
  else if (g_cancellable_is_cancelled (g_task_get_cancellable (self->current->task)))
    stop_at_server (self, stop_again_thread);
  send_next (self);
}

static void
end_current (PgLink *self)
{
  PgRequest *request = g_steal_pointer (&self->current);

  if (self->stopping == NULL)
    stop_source (&self->deadline);
  pg_request_end (request, NULL);
}

/* FALSE when the connection was lost on the way. */
static gboolean
read_results (PgLink *self)
{
  while (self->current != NULL && !PQisBusy (self->connection))
    {
      PGresult *result = PQgetResult (self->connection);

      if (PQstatus (self->connection) == CONNECTION_BAD)
        {
          g_clear_pointer (&result, PQclear);
          return drop_broken (self);
        }
      if (result != NULL)
        {
          if (!pg_request_take_result (self->current, result))
            stop_at_server (self, stop_thread);
          if (self->current->row_func != NULL && self->current->row_count % 1024 == 0)
            start_deadline (self);
          continue;
        }
      end_current (self);
      if (self->connection != NULL)
        send_next (self);
    }
  return self->connection != NULL;
}

static void
tell_news (PgLink *self)
{
  PGnotify *notice;

  while (self->connection != NULL && (notice = PQnotifies (self->connection)) != NULL)
    {
      g_signal_emit (self, signals[SIGNAL_TOLD], 0, notice->extra);
      PQfreemem (notice);
    }
}

static gboolean
socket_ready_cb (gint fd, GIOCondition condition, gpointer data)
{
  g_autoptr (PgLink) self = g_object_ref (PG_LINK (data));

  if ((condition & G_IO_OUT) && !flush (self))
    return G_SOURCE_REMOVE;
  /* Twice under TLS: one read may leave the end of a record inside the library. */
  for (int i = 0; i < (PQsslInUse (self->connection) ? 2 : 1); i++)
    if (!PQconsumeInput (self->connection))
      return drop_broken (self);
  if (!read_results (self))
    return G_SOURCE_REMOVE;
  if (self->current == NULL && PQstatus (self->connection) == CONNECTION_BAD)
    return drop_broken (self);
  tell_news (self);
  return self->connection != NULL ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
send_next (PgLink *self)
{
  while (self->stopping == NULL && self->current == NULL
         && (self->current = g_queue_pop_head (&self->waiting)) != NULL)
    {
      if (self->current->cancel_id != 0
          && g_cancellable_is_cancelled (g_task_get_cancellable (self->current->task)))
        {
          self->current->error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "stopped");
          end_current (self);
          continue;
        }
      if (!pg_request_send (self->current, self->connection))
        {
          drop_broken (self);
          return;
        }
      start_deadline (self);
      if (!flush (self))
        return;
    }
}

/* Back on the link's own context: only a request that is being answered needs the server's help. */
static gboolean
cancelled_in_context_cb (gpointer data)
{
  GTask *task = data;
  PgLink *self = g_task_get_source_object (task);

  if (self->current != NULL && self->current->task == task)
    stop_at_server (self, stop_thread);
  return G_SOURCE_REMOVE;
}

static void
cancelled_cb (GCancellable *cancellable, gpointer data)
{
  PgLink *self = g_task_get_source_object (data);

  g_main_context_invoke_full (self->context, G_PRIORITY_DEFAULT, cancelled_in_context_cb, g_object_ref (data),
                              g_object_unref);
}

static void
enqueue (PgLink *self, PgRequest *request)
{
  GCancellable *cancellable = g_task_get_cancellable (request->task);

  g_task_set_check_cancellable (request->task, FALSE);
  if (self->connection == NULL)
    {
      g_autoptr (GError) lost = pg_error_new_lost ("not connected");

      pg_request_end (request, lost);
      return;
    }
  if (cancellable != NULL)
    request->cancel_id = g_cancellable_connect (cancellable, G_CALLBACK (cancelled_cb),
                                                g_object_ref (request->task), g_object_unref);
  g_queue_push_tail (&self->waiting, request);
  send_next (self);
}

static void
pg_link_dispose (GObject *object)
{
  pg_link_close (PG_LINK (object));
  G_OBJECT_CLASS (pg_link_parent_class)->dispose (object);
}

static void
pg_link_finalize (GObject *object)
{
  PgLink *self = PG_LINK (object);

  g_main_context_unref (self->context);
  G_OBJECT_CLASS (pg_link_parent_class)->finalize (object);
}

static void
pg_link_class_init (PgLinkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pg_link_dispose;
  G_OBJECT_CLASS (klass)->finalize = pg_link_finalize;
  signals[SIGNAL_TOLD] = g_signal_new ("told", PG_TYPE_LINK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_LOST] = g_signal_new ("lost", PG_TYPE_LINK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
pg_link_init (PgLink *self)
{
  self->context = g_main_context_ref_thread_default ();
  self->wait_ms = REQUEST_DEADLINE_MS;
  g_queue_init (&self->waiting);
}

PgLink *
pg_link_new (void)
{
  return g_object_new (PG_TYPE_LINK, NULL);
}

void
pg_link_close (PgLink *link)
{
  g_autoptr (GError) lost = pg_error_new_lost ("closed");

  g_return_if_fail (PG_IS_LINK (link));

  drop (link, lost, FALSE);
}

gboolean
pg_link_is_up (PgLink *link)
{
  g_return_val_if_fail (PG_IS_LINK (link), FALSE);

  return link->connection != NULL;
}

void
pg_link_set_deadline (PgLink *link, guint wait_ms)
{
  g_return_if_fail (PG_IS_LINK (link));

  link->wait_ms = wait_ms;
}

static void
connected_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  PgLink *self = g_task_get_source_object (task);
  GError *error = NULL;
  PGconn *connection = pg_connect_finish (result, &error);

  if (connection == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  if (self->connection != NULL)
    pg_link_close (self);
  self->connection = connection;
  await (self, G_IO_IN);
  g_task_return_boolean (task, TRUE);
}

void
pg_link_connect_async (PgLink *link, const PgArgument *parameters, GCancellable *cancellable,
                       GAsyncReadyCallback callback, gpointer data)
{
  GTask *task;

  g_return_if_fail (PG_IS_LINK (link));

  task = g_task_new (link, cancellable, callback, data);
  g_task_set_source_tag (task, pg_link_connect_async);
  pg_connect_async (parameters, cancellable, connected_cb, task);
}

gboolean
pg_link_connect_finish (PgLink *link, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, link), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
pg_link_query_async (PgLink *link, const char *query, const PgArgument *arguments,
                     GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_return_if_fail (PG_IS_LINK (link) && query != NULL);

  enqueue (link, pg_request_new_query (g_task_new (link, cancellable, callback, data), query, arguments));
}

void
pg_link_stream_async (PgLink *link, const char *query, const PgArgument *arguments,
                      PgRowFunc row_func, gpointer row_data, GCancellable *cancellable,
                      GAsyncReadyCallback callback, gpointer data)
{
  PgRequest *request;

  g_return_if_fail (PG_IS_LINK (link) && query != NULL && row_func != NULL);

  request = pg_request_new_query (g_task_new (link, cancellable, callback, data), query, arguments);
  request->row_func = row_func;
  request->row_data = row_data;
  enqueue (link, request);
}

gint64
pg_link_stream_finish (PgLink *link, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, link), -1);

  return g_task_propagate_int (G_TASK (result), error);
}

void
pg_link_call_async (PgLink *link, const PgCall *call, gconstpointer arguments,
                    GAsyncReadyCallback callback, gpointer data)
{
  g_return_if_fail (PG_IS_LINK (link) && call != NULL && arguments != NULL);

  enqueue (link, pg_request_new (g_task_new (link, NULL, callback, data), pg_call_dup_text (call),
                                 pg_call_dup_values (call, arguments), call->n_parameters));
}

void
pg_link_run_async (PgLink *link, const char *script, GCancellable *cancellable,
                   GAsyncReadyCallback callback, gpointer data)
{
  PgRequest *request;

  g_return_if_fail (PG_IS_LINK (link) && script != NULL);

  request = pg_request_new (g_task_new (link, cancellable, callback, data), g_strdup (script), NULL, 0);
  request->is_script = TRUE;
  enqueue (link, request);
}

void
pg_link_ask_async (PgLink *link, const char *text, const char *const *values, guint n_values,
                   GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  char **copies;

  g_return_if_fail (PG_IS_LINK (link) && text != NULL);

  copies = g_new0 (char *, n_values + 1);
  for (guint i = 0; i < n_values; i++)
    copies[i] = g_strdup (values[i]);
  enqueue (link, pg_request_new (g_task_new (link, cancellable, callback, data), g_strdup (text),
                                 copies, n_values));
}

PgResult *
pg_link_finish (PgLink *link, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, link), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

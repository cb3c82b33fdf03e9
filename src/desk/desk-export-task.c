/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reports made on a thread of their own. */
#define G_LOG_DOMAIN "desk-export-task"

#include "desk-export.h"

typedef struct
{
  DeskTarget        *target;
  const DeskReport  *report;
  PgArgument        *arguments;
  char              *path;
  DeskExportProgress progress;
  gpointer           progress_data;
  guint64            row_count; /* newest, for the main context */
  gint               is_told;   /* atomic: an idle is on its way */
  GTask             *task;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  for (PgArgument *a = job->arguments; a->name != NULL; a++)
    g_free ((char *) a->value);
  g_free (job->arguments);
  g_object_unref (job->target);
  g_free (job->path);
  g_free (job);
}

static gboolean
tell_progress_cb (gpointer data)
{
  Job *job = g_task_get_task_data (data);

  g_atomic_int_set (&job->is_told, 0);
  if (!g_task_get_completed (data))
    job->progress (job->row_count, job->progress_data);
  return G_SOURCE_REMOVE;
}

static void
progress_in_thread (guint64 row_count, gpointer data)
{
  Job *job = data;

  job->row_count = row_count;
  if (g_atomic_int_compare_and_exchange (&job->is_told, 0, 1))
    g_main_context_invoke_full (NULL, G_PRIORITY_DEFAULT_IDLE, tell_progress_cb, g_object_ref (job->task),
                                g_object_unref);
}

static void
export_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  g_autoptr (GMainContext) context = g_main_context_new ();
  DeskExportProgress progress = job->progress != NULL ? progress_in_thread : NULL;
  ReportDocument *document = NULL;
  GError *error = NULL;

  g_main_context_push_thread_default (context);
  if (job->path == NULL)
    document = desk_export_lay_out (job->target, job->report, job->arguments, progress, job, cancellable, &error);
  else
    desk_export_run (job->target, job->report, job->arguments, job->path, progress, job, cancellable, &error);
  if (error != NULL)
    g_task_return_error (task, error);
  else if (job->path == NULL)
    g_task_return_pointer (task, document, g_object_unref);
  else
    g_task_return_boolean (task, TRUE);
  g_main_context_pop_thread_default (context);
}

/* To `path`, or to a document when that is NULL. */
static void
begin (DeskTarget *target, const DeskReport *report, const PgArgument *arguments, const char *path,
       DeskExportProgress progress, gpointer progress_data, GCancellable *cancellable, GAsyncReadyCallback callback,
       gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);
  guint n = 0;

  while (arguments != NULL && arguments[n].name != NULL)
    n++;
  job->arguments = g_new0 (PgArgument, n + 1);
  for (guint i = 0; i < n; i++)
    job->arguments[i] = (PgArgument){ g_intern_string (arguments[i].name), g_strdup (arguments[i].value) };
  job->target = g_object_ref (target);
  job->report = report;
  job->path = g_strdup (path);
  job->progress = progress;
  job->progress_data = progress_data;
  job->task = task;
  g_task_set_task_data (task, job, job_free);
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, export_thread);
}

void
desk_export_async (DeskTarget *target, const DeskReport *report, const PgArgument *arguments, const char *path,
                   DeskExportProgress progress, gpointer progress_data, GCancellable *cancellable,
                   GAsyncReadyCallback callback, gpointer data)
{
  g_return_if_fail (DESK_IS_TARGET (target) && report != NULL && path != NULL);

  begin (target, report, arguments, path, progress, progress_data, cancellable, callback, data);
}

gboolean
desk_export_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
desk_export_lay_out_async (DeskTarget *target, const DeskReport *report, const PgArgument *arguments,
                           DeskExportProgress progress, gpointer progress_data, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer data)
{
  g_return_if_fail (DESK_IS_TARGET (target) && report != NULL);

  begin (target, report, arguments, NULL, progress, progress_data, cancellable, callback, data);
}

ReportDocument *
desk_export_lay_out_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

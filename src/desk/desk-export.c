/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report to a file: rows stream from the server into the paper, in constant memory. */
#define G_LOG_DOMAIN "desk-export"

#include "desk-export.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-text.h"
#include "desk-schema.h"
#include "desk-state.h"
#include "pg-wait.h"

#define PROGRESS_ROWS 250
#define COLUMNS_MAX 64

typedef struct
{
  const DeskReport  *report;
  ReportWriter      *writer;
  guint              places[COLUMNS_MAX]; /* of each report column in the query's row */
  DeskExportProgress progress;
  gpointer           progress_data;
  guint64            row_count;
} Run;

static const char *
find_argument (const PgArgument *arguments, const char *name)
{
  for (const PgArgument *a = arguments; a != NULL && a->name != NULL; a++)
    if (g_str_equal (a->name, name))
      return a->value;
  return NULL;
}

static gboolean
row_cb (const char *const *cells, guint n_cells, gpointer data, GError **error)
{
  Run *run = data;
  const char *ordered[COLUMNS_MAX];
  const Report *report = run->report->report;

  for (guint i = 0; i < report->n_columns; i++)
    ordered[i] = cells[run->places[i]];
  if (!report_writer_add_row (run->writer, ordered, error))
    return FALSE;
  run->row_count++;
  if (run->progress != NULL && run->row_count % PROGRESS_ROWS == 0)
    run->progress (run->row_count, run->progress_data);
  return TRUE;
}

static void
map_columns (Run *run)
{
  const Report *report = run->report->report;

  g_assert (report->n_columns <= COLUMNS_MAX);
  for (guint i = 0; i < report->n_columns; i++)
    {
      gint place = pg_relation_find_column (run->report->relation, report->columns[i].name);

      g_assert (place >= 0);
      run->places[i] = (guint) place;
    }
}

/* The arguments with fallbacks filled in; the texts are lent by `arguments` and `today`. */
static PgArgument *
complete_arguments (const Report *report, const PgArgument *arguments, const char *today)
{
  GArray *complete = g_array_new (TRUE, TRUE, sizeof (PgArgument));

  for (const PgArgument *a = arguments; a != NULL && a->name != NULL; a++)
    g_array_append_vals (complete, a, 1);
  for (guint i = 0; i < report->n_parameters; i++)
    {
      const ReportParameter *parameter = &report->parameters[i];
      PgArgument filled = { parameter->name, parameter->fallback };

      if (parameter->fallback == NULL || find_argument (arguments, parameter->name) != NULL)
        continue;
      if (g_str_equal (parameter->fallback, "today"))
        filled.value = today;
      g_array_append_val (complete, filled);
    }
  return (PgArgument *) g_array_free (complete, FALSE);
}

static char *
dup_words (ReportParameterKind kind, const char *value)
{
  switch (kind)
    {
    case REPORT_PARAMETER_DAY:
      return base_day_dup_text (base_day_from_iso (value));
    case REPORT_PARAMETER_TEXT:
      return g_strdup (value);
    case REPORT_PARAMETER_STATE:
      return g_strdup (report_state_word (value));
    case REPORT_PARAMETER_ORDER:
      return g_strdup (report_order_word (value));
    }
  g_assert_not_reached ();
}

/* "As on: 31-03-2026" for every parameter of the report that is set. */
static GStrv
dup_filters (const Report *report, const PgArgument *arguments)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < report->n_parameters; i++)
    {
      const ReportParameter *parameter = &report->parameters[i];
      const char *value = find_argument (arguments, parameter->name);
      g_autofree char *words = NULL;
      g_autofree char *line = NULL;

      if (value == NULL)
        continue;
      words = dup_words (parameter->kind, value);
      line = g_strdup_printf ("%s: %s", _(parameter->title), words);
      g_strv_builder_add (builder, line);
    }
  return g_strv_builder_end (builder);
}

/* "2026-11-24 11:42:07…" → "24-11-2026 11:42". */
static char *
dup_moment (const char *timestamp)
{
  g_autofree char *iso = NULL;
  g_autofree char *day = NULL;

  if (timestamp == NULL || strlen (timestamp) < 16)
    return g_strdup ("");
  iso = g_strndup (timestamp, 10);
  day = base_day_dup_text (base_day_from_iso (iso));
  return g_strdup_printf ("%s %.5s", day, timestamp + 11);
}

static gboolean
write_paper (PgLink *link, Run *run, PgResult *state, const PgArgument *arguments, const char *path,
             GCancellable *cancellable, GError **error)
{
  const Report *report = run->report->report;
  g_auto (GStrv) filters = dup_filters (report, arguments);
  g_autofree char *made_at = dup_moment (pg_result_get_text (state, 0, DESK_STATE_NOW));
  ReportHeading heading = {
    .society = pg_result_get_text (state, 0, DESK_STATE_SOCIETY),
    .society_gu = pg_result_get_text (state, 0, DESK_STATE_SOCIETY_GU),
    .address = pg_result_get_text (state, 0, DESK_STATE_ADDRESS),
    .registration = pg_result_get_text (state, 0, DESK_STATE_REGISTRATION),
    .filters = (const char *const *) filters,
    .made_by = pg_result_get_text (state, 0, DESK_STATE_LOGIN),
    .made_at = made_at,
    .program = "Mandali " MANDALI_VERSION,
  };
  ReportFormat format;
  g_autoptr (ReportWriter) writer = NULL;

  if (!report_format_from_path (path, &format, error))
    return FALSE;
  writer = report_writer_new (report, &heading, format, path, error);
  if (writer == NULL)
    return FALSE;
  run->writer = writer;
  return pg_wait_stream (link, report->query, arguments, row_cb, run, cancellable, error) >= 0
         && !g_cancellable_set_error_if_cancelled (cancellable, error)
         && report_writer_finish (writer, error);
}

gboolean
desk_export_run (DeskTarget *target, const DeskReport *report, const PgArgument *arguments, const char *path,
                 DeskExportProgress progress, gpointer progress_data, GCancellable *cancellable, GError **error)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) state = NULL;
  g_autoptr (GError) inner = NULL;
  g_autofree PgArgument *complete = NULL;
  Run run = { .report = report, .progress = progress, .progress_data = progress_data };
  gboolean is_done;

  g_return_val_if_fail (DESK_IS_TARGET (target) && report != NULL && path != NULL, FALSE);

  if (!desk_target_connect (target, link, DESK_AS_CLERK, NULL, cancellable, error))
    return FALSE;
  pg_link_set_deadline (link, 0);
  state = pg_wait_query (link, desk_state.query, NULL, cancellable, &inner);
  if (!desk_schema_check (state, &inner))
    {
      g_propagate_error (error, g_steal_pointer (&inner));
      return FALSE;
    }
  map_columns (&run);
  complete = complete_arguments (report->report, arguments, pg_result_get_text (state, 0, DESK_STATE_TODAY));
  is_done = write_paper (link, &run, state, complete, path, cancellable, error);
  pg_link_close (link);
  return is_done;
}

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
  GError *error = NULL;

  g_main_context_push_thread_default (context);
  if (desk_export_run (job->target, job->report, job->arguments, job->path,
                       job->progress != NULL ? progress_in_thread : NULL, job, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
  g_main_context_pop_thread_default (context);
}

void
desk_export_async (DeskTarget *target, const DeskReport *report, const PgArgument *arguments, const char *path,
                   DeskExportProgress progress, gpointer progress_data, GCancellable *cancellable,
                   GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);
  guint n = 0;

  g_return_if_fail (DESK_IS_TARGET (target) && report != NULL && path != NULL);

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

gboolean
desk_export_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

char *
desk_export_dup_file_name (const Report *report, const PgArgument *arguments, const char *suffix)
{
  static const char *const days[] = { "as_on", "from_on", "to_on" };
  g_autoptr (GString) name = g_string_new (report->id);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    if (find_argument (arguments, days[i]) != NULL)
      g_string_append_printf (name, "_%s", find_argument (arguments, days[i]));
  g_string_append (name, suffix);
  return base_text_dup_file_name (name->str);
}

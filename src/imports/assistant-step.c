/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the assistant does with a file on a thread of its own. */
#define G_LOG_DOMAIN "assistant-step"

#include "assistant-step.h"

#include "base-limits.h"
#include "pg-wait.h"

typedef struct
{
  AssistantStep *step; /* lent */
  AssistantWork  work;
} Run;

typedef struct
{
  AssistantStep *step;
  ImportJob     *job;
  GPtrArray     *rows;
  PgResult      *verdicts; /* NULL while looking */
  ImportNotes   *notes;    /* of the rows so far */
  guint          next;
} Reading;

AssistantStep *
assistant_step_new (DeskTarget *target)
{
  AssistantStep *step = g_new0 (AssistantStep, 1);

  step->target = g_object_ref (target);
  step->sheet = -1;
  return step;
}

void
assistant_step_free (AssistantStep *step)
{
  g_clear_pointer (&step->job, import_job_free);
  g_clear_pointer (&step->rows, g_ptr_array_unref);
  g_clear_pointer (&step->verdicts, pg_result_unref);
  g_clear_pointer (&step->answer, pg_result_unref);
  g_object_unref (step->target);
  g_free (step->path);
  g_free (step->map_text);
  g_free (step->request_id);
  g_free (step->refused_path);
  g_free (step);
}

/* While looking the first rows are enough; of what is judged all rows that fit, and beyond them the refused ones. */
static gboolean
row_cb (const SheetRow *row, gpointer data, GError **error)
{
  Reading *reading = data;
  ImportRowKind kind = import_look_judge (import_job_get_look (reading->job), row);
  g_autoptr (AssistantRow) kept = NULL;

  if (reading->verdicts == NULL)
    {
      if (reading->rows->len == ASSISTANT_ROWS_LOOKED_AT)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_EXISTS, "enough");
          return FALSE;
        }
      g_ptr_array_add (reading->rows, assistant_row_new (row, kind, import_job_get_map (reading->job)));
      return TRUE;
    }
  import_notes_take (reading->notes, row, kind);
  while (reading->next < pg_result_get_row_count (reading->verdicts)
         && g_ascii_strtoull (pg_result_get_text (reading->verdicts, reading->next, VERDICT_ROW_NUMBER), NULL, 10)
              < row->number)
    reading->next++;
  if (reading->next >= pg_result_get_row_count (reading->verdicts))
    return TRUE;
  kept = assistant_row_new (row, kind, import_job_get_map (reading->job));
  assistant_row_judge (kept, reading->job, reading->verdicts, reading->next);
  if (reading->rows->len < ASSISTANT_ROWS_KEPT || kept->verdict == ASSISTANT_VERDICT_REFUSED)
    {
      assistant_row_read (kept, reading->job, reading->notes, row);
      g_ptr_array_add (reading->rows, g_steal_pointer (&kept));
    }
  return TRUE;
}

/* The rows for the eyes; NULL with an error. */
static GPtrArray *
read_rows (AssistantStep *step, ImportJob *job, PgResult *verdicts, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) stopped = NULL;
  g_autoptr (ImportNotes) notes = import_notes_new (step->kind, import_job_get_map (job)->reads_bare);
  Reading reading = { step, job, rows, verdicts, notes, 0 };

  if (!sheet_file_read (import_job_get_file (job), import_job_get_sheet (job), row_cb, &reading, cancellable, &stopped)
      && !g_error_matches (stopped, G_IO_ERROR, G_IO_ERROR_EXISTS))
    {
      g_propagate_error (error, g_steal_pointer (&stopped));
      return NULL;
    }
  return g_steal_pointer (&rows);
}

static void
take_rows (AssistantStep *step, GPtrArray *rows)
{
  g_clear_pointer (&step->rows, g_ptr_array_unref);
  step->rows = rows;
}

/* TRUE when the map is another than what is proposed by itself. What no more fits to the file is no reason not to open
 * it. */
static gboolean
take_map (ImportJob *job, const char *text)
{
  g_autofree char *before = import_map_dup_text (import_job_get_map (job), import_job_get_look (job));
  g_autofree char *after = NULL;

  if (text == NULL)
    return FALSE;
  import_map_take_text (import_job_get_map (job), import_job_get_look (job), text, NULL);
  after = import_map_dup_text (import_job_get_map (job), import_job_get_look (job));
  return !g_str_equal (before, after);
}

static gboolean
look (AssistantStep *step, GCancellable *cancellable, GError **error)
{
  g_autoptr (ImportJob) job = import_job_new (step->kind, step->path, error);
  gboolean is_said;
  GPtrArray *rows;

  if (job == NULL
      || (step->sheet >= 0 && (guint) step->sheet != import_job_get_sheet (job)
          && !import_job_choose_sheet (job, (guint) step->sheet, cancellable, error)))
    return FALSE;
  is_said = take_map (job, step->map_text);
  rows = read_rows (step, job, NULL, cancellable, error);
  if (rows == NULL)
    return FALSE;
  step->is_said = is_said;
  g_clear_pointer (&step->job, import_job_free);
  g_clear_pointer (&step->verdicts, pg_result_unref);
  step->job = g_steal_pointer (&job);
  take_rows (step, rows);
  return TRUE;
}

/* A link of the clerk's own, who waits as long as a register takes. */
static PgLink *
connect (AssistantStep *step, GCancellable *cancellable, GError **error)
{
  g_autoptr (PgLink) link = pg_link_new ();

  pg_link_set_deadline (link, 0);
  return desk_target_connect (step->target, link, DESK_AS_CLERK, NULL, cancellable, error) ? g_steal_pointer (&link)
                                                                                          : NULL;
}

static gboolean
check (AssistantStep *step, GCancellable *cancellable, GError **error)
{
  g_autoptr (PgLink) link = connect (step, cancellable, error);
  g_autoptr (PgResult) verdicts = NULL;
  ImportTally tally;
  GPtrArray *rows;

  if (link == NULL || !import_job_send (step->job, link, step->today, cancellable, error)
      || (verdicts = import_job_check (step->job, link, &tally, cancellable, error)) == NULL
      || (rows = read_rows (step, step->job, verdicts, cancellable, error)) == NULL)
    return FALSE;
  g_clear_pointer (&step->verdicts, pg_result_unref);
  step->verdicts = g_steal_pointer (&verdicts);
  step->tally = tally;
  take_rows (step, rows);
  return TRUE;
}

static gboolean
bring (AssistantStep *step, GCancellable *cancellable, GError **error)
{
  g_autoptr (PgLink) link = connect (step, cancellable, error);
  BringIn arguments = import_job_get_call (step->job, step->request_id);
  g_autofree char *text = pg_call_dup_text (&bring_in_call);
  char **values = pg_call_dup_values (&bring_in_call, &arguments);

  g_clear_pointer (&step->answer, pg_result_unref);
  if (link != NULL)
    step->answer = pg_wait_ask (link, text, (const char *const *) values, bring_in_call.n_parameters, cancellable,
                                error);
  pg_call_values_free (values, bring_in_call.n_parameters);
  if (step->answer != NULL)
    import_job_remember_map (step->job);
  return step->answer != NULL;
}

static void
run_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Run *run = data;
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GError) error = NULL;
  gboolean is_done = FALSE;

  g_main_context_push_thread_default (context);
  switch (run->work)
    {
    case ASSISTANT_LOOK:
      is_done = look (run->step, cancellable, &error);
      break;
    case ASSISTANT_CHECK:
      is_done = check (run->step, cancellable, &error);
      break;
    case ASSISTANT_BRING:
      is_done = bring (run->step, cancellable, &error);
      break;
    case ASSISTANT_REFUSED:
      is_done = import_job_write_refused (run->step->job, run->step->verdicts, run->step->refused_path, &error);
      break;
    }
  if (is_done)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
  g_main_context_pop_thread_default (context);
}

void
assistant_step_run_async (AssistantStep *step, AssistantWork work, GCancellable *cancellable,
                          GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Run *run = g_new0 (Run, 1);

  g_return_if_fail (step != NULL);

  run->step = step;
  run->work = work;
  g_task_set_task_data (task, run, g_free);
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, run_thread);
}

gboolean
assistant_step_run_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

double
assistant_step_get_progress (AssistantStep *step)
{
  double progress = step->job != NULL ? sheet_file_get_progress (import_job_get_file (step->job)) : -1;

  return progress < 1 ? progress : -1;
}

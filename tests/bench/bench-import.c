/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How long a register of shareholders takes to come in, step by step. The base is named by libpq's own variables.
 * Usage: bench-import FILE; prints one line a step: name, seconds, rows. */
#include "import-job.h"
#include "import-line.h"
#include "pg-wait.h"
#include "shareholder-import.h"
#include "workshop.h"

typedef struct
{
  ImportJob   *job;
  JsonBuilder *lines;
  ImportNotes *notes;
  guint        n_rows;
} Reading;

/* Reads a row as it is read for the database; nothing is sent. */
static gboolean
read_cb (const SheetRow *row, gpointer data, GError **error)
{
  Reading *reading = data;

  ImportRowKind what = import_look_judge (import_job_get_look (reading->job), row);

  import_notes_take (reading->notes, row, what);
  import_line_add (reading->lines, import_job_get_map (reading->job), reading->notes, row, what,
                   base_day_from_iso ("2026-03-31"));
  reading->n_rows++;
  return TRUE;
}

/* A step that failed ends the bench; what `began` is when it went well. */
static void
tell (const char *step, gint64 *began, guint64 n_rows, gboolean is_done, GError *error)
{
  if (!is_done)
    g_error ("%s: %s", step, error != NULL ? error->message : "");
  g_print ("%s\t%.3f\t%" G_GUINT64_FORMAT "\n", step,
           (double) (g_get_monotonic_time () - *began) / G_USEC_PER_SEC, n_rows);
  *began = g_get_monotonic_time ();
}

static void
measure (PgLink *link, const char *path)
{
  g_autoptr (GError) error = NULL;
  gint64 began = g_get_monotonic_time ();
  g_autoptr (ImportJob) job = import_job_new (&shareholder_import, path, &error);
  g_autoptr (PgResult) verdicts = NULL;
  g_autoptr (PgResult) answer = NULL;
  g_autofree char *request_id = g_uuid_string_random ();
  Reading reading = { job, json_builder_new (), import_notes_new (&shareholder_import, FALSE), 0 };
  ImportTally tally;
  BringIn call;

  tell ("look", &began, 0, job != NULL, error);
  json_builder_begin_array (reading.lines);
  tell ("read", &began, 0, sheet_file_read (import_job_get_file (job), import_job_get_sheet (job), read_cb, &reading,
                                            NULL, &error), error);
  g_object_unref (reading.lines);
  import_notes_free (reading.notes);
  began = g_get_monotonic_time ();
  tell ("send", &began, reading.n_rows,
        import_job_send (job, link, base_day_from_iso ("2026-03-31"), NULL, &error), error);
  verdicts = import_job_check (job, link, &tally, NULL, &error);
  tell ("check", &began, tally.n_brought_in, verdicts != NULL, error);
  call = import_job_get_call (job, request_id);
  answer = pg_wait_call (link, &bring_in_call, &call, &error);
  tell ("bring in", &began, tally.n_brought_in, answer != NULL, error);
}

int
main (int argc, char **argv)
{
  g_autofree char *host = g_strdup (g_getenv ("PGHOST"));
  DeskSession *session;

  if (argc != 2)
    g_error ("usage: bench-import FILE");
  workshop_begin ();
  if (host == NULL)
    g_error ("name the server by PGHOST");
  g_setenv ("PGHOST", host, TRUE);
  session = workshop_open (desk_target_new (NULL));
  pg_link_set_deadline (desk_session_get_link (session), 0);
  measure (desk_session_get_link (session), argv[1]);
  workshop_close (session);
  return workshop_end (0);
}

/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A register on paper holds the figures of the database, and stands there whole or not at all. */
#include <glib/gstdio.h>
#include <string.h>

#include "catalogue.h"
#include "proxy.h"
#include "scratch.h"
#include "tap.h"
#include "workshop.h"

#define LONG_MS 20000
#define WOMEN 1200

static Scratch *scratch;
static DeskTarget *target;
static char *folder;

static int
set_up (void)
{
  scratch = scratch_new ();
  scratch_fill (scratch, WOMEN);
  target = scratch_target (scratch, "test_auditor", NULL);
  folder = g_dir_make_tmp ("mandali-papers-XXXXXX", NULL);
  return 0;
}

static int
tear_down (void)
{
  g_clear_object (&target);
  g_clear_pointer (&scratch, scratch_free);
  g_rmdir (folder);
  g_clear_pointer (&folder, g_free);
  return 0;
}

static guint
count_files (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static char *
path_to (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

static gint64
number_of (const char *question, const char *day)
{
  g_autofree char *text = g_strdup_printf ("%s '%s'", question, day);

  return scratch_get_number (scratch, text);
}

static gint64
count_holders (const char *day)
{
  g_autofree char *text
    = g_strdup_printf ("select count (*) from (select member_id from core.share_movement where value_on <= '%s'"
                       " group by member_id having sum (share_count) > 0) holder", day);

  return scratch_get_number (scratch, text);
}

/* Cells of a CSV line; the file quotes where it must. */
static GStrv
split_line (const char *line)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  g_autoptr (GString) cell = g_string_new (NULL);
  gboolean is_quoted = FALSE;

  for (const char *at = line; ; at++)
    {
      if (*at == '"' && is_quoted && at[1] == '"')
        g_string_append_c (cell, *at++);
      else if (*at == '"')
        is_quoted = !is_quoted;
      else if (*at == '\0' || *at == '\r' || (*at == ',' && !is_quoted))
        {
          g_strv_builder_add (cells, cell->str);
          g_string_truncate (cell, 0);
          if (*at != ',')
            return g_strv_builder_end (cells);
        }
      else
        g_string_append_c (cell, *at);
    }
}

static guint
find_cell (GStrv cells, const char *title)
{
  for (guint i = 0; cells[i] != NULL; i++)
    if (strcmp (cells[i], title) == 0)
      return i;
  return G_MAXUINT;
}

/* Adds up the share register of a day as it stands in the file. */
static void
add_up (const char *path, gint64 *row_count, gint64 *share_count, gint64 *paid_paise)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_auto (GStrv) titles = NULL;
  guint shares, paid;

  *row_count = *share_count = *paid_paise = 0;
  CU_ASSERT_TRUE (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (g_str_has_prefix (text, "\xEF\xBB\xBF") ? text + 3 : text, "\n", -1);
  titles = split_line (lines[0]);
  shares = find_cell (titles, "Shares");
  paid = find_cell (titles, "Paid (₹)");
  CU_ASSERT_TRUE (shares != G_MAXUINT && paid != G_MAXUINT);
  for (guint i = 1; shares != G_MAXUINT && paid != G_MAXUINT && lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_auto (GStrv) cells = split_line (lines[i]);
      g_auto (GStrv) rupees = g_strsplit (cells[paid], ".", 2);

      CU_ASSERT_EQUAL (g_strv_length (cells), g_strv_length (titles));
      (*row_count)++;
      *share_count += g_ascii_strtoll (cells[shares], NULL, 10);
      *paid_paise += g_ascii_strtoll (rupees[0], NULL, 10) * 100
                     + (rupees[1] != NULL ? g_ascii_strtoll (rupees[1], NULL, 10) : 0);
    }
}

static void
csv_has_the_figures_of_any_day (void)
{
  static const char *const days[] = { "2026-03-31", "2010-10-01", "1992-04-01" };
  g_autofree char *path = path_to ("register.csv");

  for (guint d = 0; d < G_N_ELEMENTS (days); d++)
    {
      const PgArgument arguments[] = { { "as_on", days[d] }, { NULL, NULL } };
      gint64 row_count, share_count, paid_paise;
      g_autoptr (GError) error = NULL;

      CU_ASSERT_TRUE (desk_export_run (target, catalogue_find_report ("share-register"), arguments, path, NULL,
                                       NULL, NULL, &error));
      add_up (path, &row_count, &share_count, &paid_paise);
      CU_ASSERT_TRUE (share_count > 0);
      CU_ASSERT_EQUAL (share_count, number_of ("select sum (share_count) from core.share_movement"
                                               " where value_on <=", days[d]));
      CU_ASSERT_EQUAL (paid_paise, number_of ("select sum (paid_paise) from core.share_movement where value_on <=",
                                              days[d]));
      CU_ASSERT_EQUAL (row_count, count_holders (days[d]));
      g_unlink (path);
    }
}

static void
each_report_is_written_on_each_paper (void)
{
  const DeskReport *const *reports = catalogue_get_reports ();
  /* All that was ever added to the invented cooperative would be a hundred times the others. */
  static const PgArgument only_changes[] = { { "log_state", "log_changed" }, { NULL, NULL } };
  static const struct
  {
    const char *suffix, *begins;
  } papers[] = { { ".xlsx", "PK" }, { ".csv", "\xEF\xBB\xBF" }, { ".pdf", "%PDF-" }, { ".journal", "" },
               { ".xml", "<?xml" } };

  for (guint i = 0; reports[i] != NULL; i++)
    for (guint p = 0; p < G_N_ELEMENTS (papers) && reports[i]->make == NULL; p++)
      {
        g_autofree char *name = g_strconcat (reports[i]->report->id, papers[p].suffix, NULL);
        g_autofree char *path = path_to (name);
        g_autofree char *text = NULL;
        g_autoptr (GError) error = NULL;
        gboolean is_log = g_str_equal (reports[i]->report->id, "edit-log");
        gboolean is_done = desk_export_run (target, reports[i], is_log ? only_changes : NULL, path, NULL, NULL,
                                            NULL, &error);

        const char *ending = reports[i]->report->ending;
        gboolean is_its = ending != NULL ? g_str_equal (ending, papers[p].suffix) : p < 3;

        if (!is_its)
          {
            CU_ASSERT_TRUE (!is_done && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT));
            continue;
          }
        if (!is_done)
          tap_note ("%s: %s", name, error->message);
        CU_ASSERT_TRUE (is_done);
        CU_ASSERT_TRUE (g_file_get_contents (path, &text, NULL, NULL));
        CU_ASSERT_TRUE (text != NULL && g_str_has_prefix (text, papers[p].begins));
        g_unlink (path);
      }
  CU_ASSERT_EQUAL (count_files (), 0);
}

typedef struct
{
  GCancellable *cancellable;
  gboolean      is_over, is_done;
  guint64       rows_at_cancel;
  GError       *error;
} Job;

static void
progress_cb (guint64 row_count, gpointer data)
{
  Job *job = data;

  if (job->rows_at_cancel == 0)
    job->rows_at_cancel = row_count;
  g_cancellable_cancel (job->cancellable);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Job *job = data;

  job->is_done = desk_export_finish (result, &job->error);
  job->is_over = TRUE;
}

static gboolean
is_over (gpointer data)
{
  return ((Job *) data)->is_over;
}

static void
cancel_leaves_nothing (const char *suffix)
{
  g_autofree char *name = g_strconcat ("cancelled", suffix, NULL);
  g_autofree char *path = path_to (name);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Job job = { .cancellable = cancellable };

  desk_export_async (target, catalogue_find_report ("member-register"), NULL, path, progress_cb, &job, cancellable,
                     exported_cb, &job);
  CU_ASSERT_TRUE (workshop_wait (is_over, &job, LONG_MS));
  CU_ASSERT_TRUE (job.rows_at_cancel > 0);
  CU_ASSERT_FALSE (job.is_done);
  CU_ASSERT_TRUE (g_error_matches (job.error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  CU_ASSERT_EQUAL (count_files (), 0);
  g_clear_error (&job.error);
}

static void
cancelling_leaves_no_file (void)
{
  cancel_leaves_nothing (".xlsx");
  cancel_leaves_nothing (".csv");
  cancel_leaves_nothing (".pdf");
}

static void
a_file_that_stood_there_stays (void)
{
  g_autofree char *path = path_to ("old.csv");
  g_autofree char *text = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  CU_ASSERT_TRUE (g_file_set_contents (path, "the old register", -1, NULL));
  g_cancellable_cancel (cancellable);
  CU_ASSERT_FALSE (desk_export_run (target, catalogue_find_report ("share-register"), NULL, path, NULL, NULL,
                                    cancellable, &error));
  CU_ASSERT_TRUE (g_file_get_contents (path, &text, NULL, NULL));
  CU_ASSERT_STRING_EQUAL (text, "the old register");
  CU_ASSERT_EQUAL (count_files (), 1);
  g_unlink (path);
}

static void
a_folder_that_is_missing_is_told (void)
{
  g_autofree char *path = path_to ("no/such/folder.xlsx");
  g_autoptr (GError) error = NULL;

  CU_ASSERT_FALSE (desk_export_run (target, catalogue_find_report ("share-register"), NULL, path, NULL, NULL, NULL,
                                    &error));
  CU_ASSERT_PTR_NOT_NULL (error);
  CU_ASSERT_EQUAL (count_files (), 0);
}

/* The line breaks in the middle of the rows. */
static void
a_cut_leaves_no_file (void)
{
  g_autoptr (Proxy) proxy = proxy_new (scratch_get_host (scratch));
  g_autoptr (DeskTarget) broken = scratch_target (scratch, "test_auditor", proxy_get_host (proxy));
  g_autofree char *path = path_to ("cut.xlsx");
  g_autoptr (GError) error = NULL;

  proxy_cut_after (proxy, 60000);
  CU_ASSERT_FALSE (desk_export_run (broken, catalogue_find_report ("member-register"), NULL, path, NULL, NULL,
                                    NULL, &error));
  CU_ASSERT_TRUE (proxy_has_fired (proxy));
  CU_ASSERT_TRUE (g_error_matches (error, PG_ERROR, PG_ERROR_LOST));
  CU_ASSERT_EQUAL (count_files (), 0);
}

static void
expect_file_name (const char *report, const PgArgument *arguments, const char *expected)
{
  g_autofree char *name = desk_export_dup_file_name (catalogue_find_report (report)->report, arguments, ".xlsx");

  CU_ASSERT_STRING_EQUAL (name, expected);
}

static void
a_file_is_named_by_its_days (void)
{
  expect_file_name ("share-register", NULL, "share-register.xlsx");
  expect_file_name ("share-register", (PgArgument[]){ { "place", "Bavla" }, { "as_on", "2026-03-31" }, { NULL } },
                    "share-register_2026-03-31.xlsx");
  expect_file_name ("share-changes",
                    (PgArgument[]){ { "to_on", "2026-03-31" }, { "from_on", "2025-04-01" }, { NULL } },
                    "share-changes_2025-04-01_2026-03-31.xlsx");
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "a file is named by its days", a_file_is_named_by_its_days },
    { "the CSV of any day has the figures of the database", csv_has_the_figures_of_any_day },
    { "each report is written on each paper", each_report_is_written_on_each_paper },
    { "U41: cancelling leaves no file", cancelling_leaves_no_file },
    { "a file that stood there stays until the new one is whole", a_file_that_stood_there_stays },
    { "a folder that is missing is told", a_folder_that_is_missing_is_told },
    { "a cut in the middle of the rows leaves no file", a_cut_leaves_no_file },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "desk-export", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  g_setenv ("LANGUAGE", "en", TRUE);
  workshop_begin ();
  return workshop_end (tap_run (suites));
}

/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The writer's promises about files, and CSV byte by byte. */
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "papers.h"
#include "tap.h"

static const char *const plain[] = { "1", "Ranjanben", "active", "2026-01-01", "5", "50000" };

static char *
dup_contents (const char *path)
{
  char *contents = NULL;

  if (path != NULL)
    g_file_get_contents (path, &contents, NULL, NULL);
  return contents != NULL ? contents : g_strdup ("");
}

static gboolean
is_there (const char *path, const char *suffix)
{
  g_autofree char *whole = g_strconcat (path, suffix, NULL);

  return g_file_test (whole, G_FILE_TEST_EXISTS);
}

static void
writes_these_bytes (void)
{
  static const char *const expected
    = "\xEF\xBB\xBF" "No.,Name,State,Joined,Shares,Paid (₹)\r\n"
      "1,\"'=HYPERLINK(\"\"http://x.example\"\",\"\"click\"\")\",active,1990-06-05,5,500.00\r\n"
      "2,'+91 98250 12345,applied,2026-03-31,10,-12345678.90\r\n"
      "3,'-,ceased,1899-12-31,0,0.00\r\n"
      "4,'@x,something_new,2024-02-29,-5,-0.05\r\n"
      "5,'\tafter a tab,'=state,2026-01-01,100000,98765432100.12\r\n"
      "6,\"A & B <b>\"\"q\"\"</b>, c\",active,2026-01-01,1,1.00\r\n"
      "7,%n%s%d,active,2026-01-01,1,1.00\r\n"
      "8,\"two\r\nlines\",active,2026-01-01,1,0.01\r\n"
      "9,રંજનબેન ક્ષત્રિય જ્ઞાનેશ્વરી ક્\u200Dષ,active,2026-01-01,1,0.10\r\n"
      "10,श्रीकृष्ण राजेंद्र,active,2026-01-01,1,0.99\r\n"
      "11,,,,,\r\n"
      "12,,,2026-01-01,1,1.00\r\n"
      "13,'\uFF1D1+1,active,2026-01-01,1,1.00\r\n"
      "14,\" blank before and after \",active,2026-01-01,1,1.00\r\n"
      "15,'-Rama,active,2026-01-01,1,-1.00\r\n"
      "16,\x01 control,active,2026-01-01,1,1.00\r\n"
      "17,";
  g_autofree char *path = papers_write ("nasty.csv");
  g_autofree char *contents = dup_contents (path);
  gsize head = strlen (expected);

  CU_ASSERT_EQUAL (strncmp (contents, expected, head), 0);
  CU_ASSERT_EQUAL (strlen (contents), head + 10000 + strlen (",active,2026-01-01,1,1.00\r\n"));
}

static void
appears_only_when_finished (void)
{
  g_autofree char *path = papers_dup_path ("later.csv");
  g_autofree char *contents = NULL;
  g_autoptr (ReportWriter) writer = NULL;

  g_file_set_contents (path, "old", -1, NULL);
  writer = report_writer_new (&papers_report, &papers_heading, REPORT_FORMAT_CSV, path, NULL);
  CU_ASSERT_TRUE (report_writer_add_row (writer, plain, NULL));
  CU_ASSERT_TRUE (is_there (path, ".part"));
  contents = dup_contents (path);
  CU_ASSERT_STRING_EQUAL (contents, "old");
  CU_ASSERT_TRUE (report_writer_finish (writer, NULL));
  CU_ASSERT_FALSE (is_there (path, ".part"));
  CU_ASSERT_EQUAL (report_writer_get_row_count (writer), 1);
  CU_ASSERT_FALSE (report_writer_add_row (writer, plain, NULL));
  CU_ASSERT_FALSE (report_writer_finish (writer, NULL));
  CU_ASSERT_TRUE (is_there (path, ""));
}

static void
leaves_nothing_when_given_up (void)
{
  static const char *const names[] = { "given-up.csv", "given-up.xlsx", "given-up.pdf" };
  static const ReportFormat formats[] = { REPORT_FORMAT_CSV, REPORT_FORMAT_XLSX, REPORT_FORMAT_PDF };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = papers_dup_path (names[i]);
      ReportWriter *writer = report_writer_new (&papers_report, &papers_heading, formats[i], path, NULL);

      CU_ASSERT_TRUE (report_writer_add_row (writer, plain, NULL));
      g_object_unref (writer);
      CU_ASSERT_FALSE (is_there (path, ""));
      CU_ASSERT_FALSE (is_there (path, ".part"));
    }
}

static void
expect_refused (const char *const *cells)
{
  g_autofree char *path = papers_dup_path ("wrong.csv");
  g_autoptr (GError) error = NULL;
  g_autoptr (ReportWriter) writer = report_writer_new (&papers_report, &papers_heading, REPORT_FORMAT_CSV, path,
                                                       NULL);

  CU_ASSERT_FALSE (report_writer_add_row (writer, cells, &error));
  CU_ASSERT_TRUE (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA));
  CU_ASSERT_FALSE (report_writer_add_row (writer, plain, NULL));
  CU_ASSERT_FALSE (report_writer_finish (writer, NULL));
  CU_ASSERT_EQUAL (report_writer_get_row_count (writer), 0);
}

static void
refuses_cells_of_another_kind (void)
{
  expect_refused ((const char *[]){ "one", "x", "active", "2026-01-01", "5", "1" });
  expect_refused ((const char *[]){ "1", "x", "active", "01-01-2026", "5", "1" });
  expect_refused ((const char *[]){ "1", "x", "active", "2026-02-30", "5", "1" });
  expect_refused ((const char *[]){ "1", "x", "active", "2026-01-01", "5.0", "1" });
  expect_refused ((const char *[]){ "1", "x", "active", "2026-01-01", "", "1" });
  expect_refused ((const char *[]){ "1", "x", "active", "2026-01-01", "5", "9223372036854775808" });
  expect_refused ((const char *[]){ "1", "x\xFF", "active", "2026-01-01", "5", "1" });
}

static void
refuses_a_total_that_wraps_round (void)
{
  static const char *const most[] = { "1", "x", "active", "2026-01-01", "1", "9223372036854775807" };
  g_autofree char *path = papers_dup_path ("much.csv");
  g_autoptr (GError) error = NULL;
  g_autoptr (ReportWriter) writer = report_writer_new (&papers_report, &papers_heading, REPORT_FORMAT_CSV, path,
                                                       NULL);

  CU_ASSERT_TRUE (report_writer_add_row (writer, most, NULL));
  CU_ASSERT_FALSE (report_writer_add_row (writer, plain, &error));
  CU_ASSERT_TRUE (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA));
}

static void
says_why_a_place_cannot_be_written (void)
{
  static const ReportFormat formats[] = { REPORT_FORMAT_CSV, REPORT_FORMAT_XLSX, REPORT_FORMAT_PDF };
  g_autofree char *path = papers_dup_path ("no-such-folder/register");

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GError) error = NULL;

      CU_ASSERT_PTR_NULL (report_writer_new (&papers_report, &papers_heading, formats[i], path, &error));
      CU_ASSERT_TRUE (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND));
      CU_ASSERT_PTR_NOT_NULL (strstr (error->message, "no-such-folder/register"));
    }
}

/* /dev/full takes every file name but no byte. */
static void
says_when_the_disk_is_full (void)
{
  g_autofree char *path = papers_dup_path ("full.csv");
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ReportWriter) writer = NULL;
  gboolean is_full = FALSE;

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      tap_skip ("there is no /dev/full");
      return;
    }
  writer = report_writer_new (&papers_report, &papers_heading, REPORT_FORMAT_CSV, path, NULL);
  /* The file under the writer's open stream is swapped for the full device. */
  for (int fd = 3; fd < 64; fd++)
    {
      g_autofree char *link = g_strdup_printf ("/proc/self/fd/%d", fd);
      g_autofree char *target = g_file_read_link (link, NULL);

      if (g_strcmp0 (target, part) == 0)
        {
          int full = g_open ("/dev/full", O_WRONLY, 0);

          dup2 (full, fd);
          close (full);
        }
    }
  for (guint i = 0; !is_full && i < 10000; i++)
    is_full = !report_writer_add_row (writer, plain, &error);
  CU_ASSERT_TRUE (is_full);
  CU_ASSERT_TRUE (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE));
}

static void
knows_formats_by_their_endings (void)
{
  ReportFormat format = REPORT_FORMAT_CSV;
  g_autoptr (GError) error = NULL;

  CU_ASSERT_TRUE (report_format_from_path ("/tmp/a.XLSX", &format, NULL) && format == REPORT_FORMAT_XLSX);
  CU_ASSERT_TRUE (report_format_from_path ("a.b.csv", &format, NULL) && format == REPORT_FORMAT_CSV);
  CU_ASSERT_TRUE (report_format_from_path ("a.pdf", &format, NULL) && format == REPORT_FORMAT_PDF);
  CU_ASSERT_FALSE (report_format_from_path (".pdf", &format, NULL));
  CU_ASSERT_FALSE (report_format_from_path ("/tmp/.pdf", &format, NULL));
  CU_ASSERT_FALSE (report_format_from_path ("a.xls", &format, &error));
  CU_ASSERT_TRUE (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT));
}

static void
has_a_word_for_each_state (void)
{
  CU_ASSERT_STRING_EQUAL (report_state_word ("active"), "Active");
  CU_ASSERT_STRING_EQUAL (report_state_word ("one_part_in"), "one part in");
  CU_ASSERT_STRING_EQUAL (report_order_word ("-paid"), "amount paid, most first");
  /* one code, two meanings: whom the list is narrowed to, and what it is sorted by */
  CU_ASSERT_STRING_EQUAL (report_state_word ("joined"), "Joined this year");
  CU_ASSERT_STRING_EQUAL (report_order_word ("joined"), "day of joining");
  CU_ASSERT_STRING_EQUAL (report_state_word ("something_new"), "something_new");
  CU_ASSERT_STRING_EQUAL (report_state_word ("draft.narration"), "Narration");
  CU_ASSERT_STRING_EQUAL (report_state_word ("core.voucher"), "Voucher");
  CU_ASSERT_STRING_EQUAL (report_state_word ("core.something_new"), "core.something_new");
  CU_ASSERT_STRING_EQUAL (report_state_word ("1,25,000.00"), "1,25,000.00");
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "CSV is these bytes, and no text in it is a formula", writes_these_bytes },
    { "a paper appears only when it is finished", appears_only_when_finished },
    { "a paper that is given up leaves nothing", leaves_nothing_when_given_up },
    { "a cell of another kind ends the paper", refuses_cells_of_another_kind },
    { "a total that wraps round ends the paper", refuses_a_total_that_wraps_round },
    { "a place that cannot be written is named", says_why_a_place_cannot_be_written },
    { "a full disk is told", says_when_the_disk_is_full },
    { "a format is known by its ending", knows_formats_by_their_endings },
    { "a state has a word, an unknown one has itself", has_a_word_for_each_state },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "report-csv", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };
  int result = tap_run (suites);

  papers_clean ();
  return result;
}

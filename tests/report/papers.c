/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small register with nasty cells, written to a folder that is thrown away. */
#include "papers.h"

#include <glib/gstdio.h>
#include <string.h>

static const ReportColumn columns[] = {
  { "member_number", "No.", REPORT_NUMBER, 6 },
  { "name", "Name", REPORT_TEXT, 28 },
  { "state", "State", REPORT_STATE, 12 },
  { "joined_on", "Joined", REPORT_DAY, 11 },
  { "share_count", "Shares", REPORT_COUNT, 8, .total = TRUE },
  { "paid_paise", "Paid (₹)", REPORT_MONEY, 14, .total = TRUE },
};

const Report papers_report = {
  .id = "papers", .title = "Register: shares/members [test] of a long name", .query = "papers",
  .columns = columns, .n_columns = G_N_ELEMENTS (columns),
};

static const char *const filters[] = { "As on: 31-03-2026", "Place: Bavla & Dholka", NULL };

const ReportHeading papers_heading = {
  .society = "Demo Women's Mandali & Co. Ltd.",
  .society_gu = "શ્રી નમૂના મહિલા મંડળી લિ.",
  .address = "1, Example Road, Ahmedabad 380 001",
  .registration = "Se-1/1990",
  .filters = filters,
  .made_by = "meena & co",
  .made_at = "24-11-2026 11:42",
  .program = "Mandali 0.1.0",
};

const char *const papers_nasty[][PAPERS_COLUMNS] = {
  { "1", "=HYPERLINK(\"http://x.example\",\"click\")", "active", "1990-06-05", "5", "50000" },
  { "2", "+91 98250 12345", "applied", "2026-03-31", "10", "-1234567890" },
  { "3", "-", "ceased", "1899-12-31", "0", "0" },
  { "4", "@x", "something_new", "2024-02-29", "-5", "-5" },
  { "5", "\tafter a tab", "=state", "2026-01-01", "100000", "9876543210012" },
  { "6", "A & B <b>\"q\"</b>, c", "active", "2026-01-01", "1", "100" },
  { "7", "%n%s%d", "active", "2026-01-01", "1", "100" },
  { "8", "two\r\nlines", "active", "2026-01-01", "1", "1" },
  { "9", "રંજનબેન ક્ષત્રિય જ્ઞાનેશ્વરી ક્\u200Dષ", "active", "2026-01-01", "1", "10" },
  { "10", "श्रीकृष्ण राजेंद्र", "active", "2026-01-01", "1", "99" },
  { "11", NULL, NULL, NULL, NULL, NULL },
  { "12", "", "", "2026-01-01", "1", "100" },
  { "13", "\uFF1D1+1", "active", "2026-01-01", "1", "100" },
  { "14", " blank before and after ", "active", "2026-01-01", "1", "100" },
  { "15", "-Rama", "active", "2026-01-01", "1", "-100" },
  { "16", "\x01 control", "active", "2026-01-01", "1", "100" },
};
const guint papers_nasty_count = G_N_ELEMENTS (papers_nasty);

static char *folder;

const char *
papers_get_folder (void)
{
  if (folder == NULL)
    folder = g_dir_make_tmp ("mandali-papers-XXXXXX", NULL);
  g_assert (folder != NULL);
  return folder;
}

static void
remove_all (const char *path)
{
  GDir *dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_all (child);
      else
        g_unlink (child);
    }
  g_clear_pointer (&dir, g_dir_close);
  g_rmdir (path);
}

void
papers_clean (void)
{
  if (folder != NULL)
    remove_all (folder);
  g_clear_pointer (&folder, g_free);
}

char *
papers_dup_path (const char *name)
{
  return g_build_filename (papers_get_folder (), name, NULL);
}

static ReportWriter *
begin (const char *path)
{
  g_autoptr (GError) error = NULL;
  ReportFormat format = REPORT_FORMAT_CSV;
  ReportWriter *writer = NULL;

  if (report_format_from_path (path, &format, &error))
    writer = report_writer_new (&papers_report, &papers_heading, format, path, &error);
  if (writer == NULL)
    g_print ("# %s\n", error->message);
  return writer;
}

static char *
end (ReportWriter *writer, gboolean is_whole, const char *path)
{
  g_autoptr (GError) error = NULL;

  if (is_whole && report_writer_finish (writer, &error))
    return g_strdup (path);
  g_print ("# %s\n", error != NULL ? error->message : "a row was refused");
  return NULL;
}

char *
papers_write (const char *name)
{
  g_autofree char *path = papers_dup_path (name);
  g_autoptr (ReportWriter) writer = begin (path);
  g_autofree char *long_text = g_strnfill (10000, 'w');
  const char *const long_row[] = { "17", long_text, "active", "2026-01-01", "1", "100" };
  gboolean is_whole = writer != NULL;

  for (guint i = 0; is_whole && i < papers_nasty_count; i++)
    is_whole = report_writer_add_row (writer, papers_nasty[i], NULL);
  is_whole = is_whole && report_writer_add_row (writer, long_row, NULL);
  return end (writer, is_whole, path);
}

char *
papers_write_many (const char *name, guint count)
{
  g_autofree char *path = papers_dup_path (name);
  g_autoptr (ReportWriter) writer = begin (path);
  gboolean is_whole = writer != NULL;

  for (guint i = 1; is_whole && i <= count; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i);
      const char *const cells[] = { number, "Ranjanben Patel", "active", "2026-01-01", "5", "50000" };

      is_whole = report_writer_add_row (writer, cells, NULL);
    }
  return end (writer, is_whole, path);
}

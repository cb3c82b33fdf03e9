/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The share register as Excel against a bare loop over the spreadsheet library that writes the same cells.
 *
 * Each measurement is a process of its own; the two take turns, and medians are told.
 * Usage: bench-export [ROWS [TURNS]] */
#include <glib.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

#include "bench-child.h"
#include "report.h"

#define N_COLUMNS 9
#define CELL_BYTES 128

static const ReportColumn columns[N_COLUMNS] = {
  { "member_number", "No.", REPORT_NUMBER, 6 },
  { "name", "Name", REPORT_TEXT, 28 },
  { "name_gu", "Name in Gujarati", REPORT_TEXT, 26 },
  { "place", "Place", REPORT_TEXT, 18 },
  { "share_count", "Shares", REPORT_COUNT, 8, .total = TRUE },
  { "numbers", "Share numbers", REPORT_TEXT, 22 },
  { "paid_paise", "Paid (₹)", REPORT_MONEY, 14, .total = TRUE },
  { "first_on", "Holds since", REPORT_DAY, 11 },
  { "last_on", "Last change", REPORT_DAY, 11 },
};

static const Report report = {
  .id = "share-register", .title = "Register of shares", .query = "share-register",
  .columns = columns, .n_columns = N_COLUMNS, .is_landscape = TRUE,
};

static const ReportHeading heading = {
  .society = "Demo Mandali Ltd.", .society_gu = "નમૂના મંડળી લિ.", .made_by = "bench",
  .made_at = "24-11-2026 11:42", .program = "Mandali",
};

typedef char Row[N_COLUMNS][CELL_BYTES];

/* The cells as a server sends them; both ways begin with these. */
static void
fill_row (Row row, guint i)
{
  static const char *const names[] = { "Ranjanben Rameshbhai Patel", "Jyotsnaben Vitthalbhai Trivedi",
                                       "Kshamaben Pravinchandra Chauhan", "Shraddhaben Krishnakant Makwana" };
  static const char *const names_gu[] = { "રંજનબેન રમેશભાઈ પટેલ", "જ્યોત્સનાબેન વિઠ્ઠલભાઈ ત્રિવેદી",
                                          "ક્ષમાબેન પ્રવીણચંદ્ર ચૌહાણ", "શ્રદ્ધાબેન કૃષ્ણકાંત મકવાણા" };
  static const char *const places[] = { "Bavla", "Jamalpur", "Behrampura", "Dholka", "Viramgam" };

  g_snprintf (row[0], CELL_BYTES, "%u", i + 1);
  g_strlcpy (row[1], names[i * 7 % 4], CELL_BYTES);
  g_strlcpy (row[2], names_gu[i * 7 % 4], CELL_BYTES);
  g_strlcpy (row[3], places[i * 11 % 5], CELL_BYTES);
  g_snprintf (row[4], CELL_BYTES, "%u", 5 + i % 40);
  g_snprintf (row[5], CELL_BYTES, "%u–%u", i * 45 + 1, i * 45 + 5 + i % 40);
  g_snprintf (row[6], CELL_BYTES, "%u", (5 + i % 40) * 10000);
  g_snprintf (row[7], CELL_BYTES, "%04u-%02u-%02u", 1990 + i % 36, 1 + i % 12, 1 + i % 28);
  g_snprintf (row[8], CELL_BYTES, "%04u-%02u-%02u", 2000 + i % 26, 1 + i % 12, 1 + i % 28);
}

static gboolean
write_report (const char *path, guint row_count)
{
  g_autoptr (ReportWriter) writer = report_writer_new (&report, &heading, REPORT_FORMAT_XLSX, path, NULL);
  const char *cells[N_COLUMNS];
  Row row;

  for (guint c = 0; c < N_COLUMNS; c++)
    cells[c] = row[c];
  for (guint i = 0; writer != NULL && i < row_count; i++)
    {
      fill_row (row, i);
      if (!report_writer_add_row (writer, cells, NULL))
        return FALSE;
    }
  return writer != NULL && report_writer_finish (writer, NULL);
}

static gboolean
write_bare (const char *path, guint row_count)
{
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  lxw_workbook *book = workbook_new_opt (path, &options);
  lxw_worksheet *sheet = workbook_add_worksheet (book, "Register of shares");
  lxw_format *text = bench_child_make_format (book, NULL), *day = bench_child_make_format (book, "dd\\-mm\\-yyyy");
  lxw_format *number = bench_child_make_format (book, "0"), *count = bench_child_make_format (book, "#,##0");
  lxw_format *money = bench_child_make_format (book, "#,##0.00");
  Row row;

  for (lxw_col_t c = 0; c < N_COLUMNS; c++)
    worksheet_write_string (sheet, 0, c, columns[c].title, text);
  for (guint i = 0; i < row_count; i++)
    {
      fill_row (row, i);
      worksheet_write_number (sheet, i + 1, 0, atof (row[0]), number);
      worksheet_write_string (sheet, i + 1, 1, row[1], text);
      worksheet_write_string (sheet, i + 1, 2, row[2], text);
      worksheet_write_string (sheet, i + 1, 3, row[3], text);
      worksheet_write_number (sheet, i + 1, 4, atof (row[4]), count);
      worksheet_write_string (sheet, i + 1, 5, row[5], text);
      worksheet_write_number (sheet, i + 1, 6, atof (row[6]) / 100, money);
      bench_child_write_day (sheet, i + 1, 7, row[7], day);
      bench_child_write_day (sheet, i + 1, 8, row[8], day);
    }
  return workbook_close (book) == LXW_NO_ERROR;
}

int
main (int argc, char **argv)
{
  guint row_count = argc > 1 ? (guint) atoi (argv[1]) : 100000;
  guint turns = argc > 2 ? CLAMP ((guint) atoi (argv[2]), 1, BENCH_CHILD_TURNS_MAX) : 5;
  g_autofree char *name = g_strdup_printf ("Excel, %u rows of %u cells", row_count, N_COLUMNS);

  return bench_child_compare (name, "report", write_bare, write_report, row_count, turns) ? 0 : 1;
}

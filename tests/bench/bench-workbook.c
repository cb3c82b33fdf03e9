/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Ledgers with running balances as a workbook, against a bare loop over the spreadsheet library that writes the same
 * cells and formulas. Each measurement is a process of its own; the two take turns, and medians are told.
 * Usage: bench-workbook [POSTINGS [TURNS]] */
#include <glib.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

#include "bench-child.h"
#include "report-workbook.h"

#define N_COLUMNS 8
#define SHEETS 60

static const ReportColumn columns[N_COLUMNS] = {
  { "dated_on", "Day", REPORT_DAY, 11 },
  { "particulars", "Particulars", REPORT_TEXT, 30 },
  { "kind", "Kind", REPORT_STATE, 11 },
  { "number", "Voucher", REPORT_TEXT, 16 },
  { "debit_paise", "Debit (₹)", REPORT_MONEY, 14, .total = TRUE },
  { "credit_paise", "Credit (₹)", REPORT_MONEY, 14, .total = TRUE },
  { "balance_debit_paise", "Balance Dr (₹)", REPORT_MONEY, 14 },
  { "balance_credit_paise", "Balance Cr (₹)", REPORT_MONEY, 14 },
};

static const Report report = {
  .id = "ledger", .title = "Ledger", .query = "ledger", .columns = columns, .n_columns = N_COLUMNS,
};

static const ReportHeading heading = {
  .society = "Demo Mandali Ltd.", .society_gu = "નમૂના મંડળી લિ.", .made_by = "bench",
  .made_at = "24-11-2026 11:42", .program = "Mandali",
};

typedef struct
{
  char   day[16], particulars[96], number[32], debit[24], balance[24];
  gint64 paise, after;
} Line;

/* A line as a server sends it; both ways begin with these. */
static void
fill_line (Line *line, guint sheet, guint i)
{
  line->paise = 10000 + (gint64) (i * 7919u % 400000u);
  line->after += line->paise;
  g_snprintf (line->day, sizeof line->day, "2025-%02u-%02u", 4 + i % 9, 1 + i % 28);
  g_snprintf (line->particulars, sizeof line->particulars, "Cash in hand · Member %u · Sale of medicines %u", sheet, i);
  g_snprintf (line->number, sizeof line->number, "RCP/25-26/%05u", i + 1);
  g_snprintf (line->debit, sizeof line->debit, "%" G_GINT64_FORMAT, line->paise);
  g_snprintf (line->balance, sizeof line->balance, "%" G_GINT64_FORMAT, line->after);
}

static void
fill_formula (char *formula, gsize size, guint line, gboolean is_debit)
{
  const char *sides = is_debit ? "GHEF" : "HGFE";

  g_snprintf (formula, (gulong) size, "=MAX(0,ROUND(%c%u-%c%u+%c%u-%c%u,2))", sides[0], line - 1, sides[1], line - 1,
              sides[2], line, sides[3], line);
}

static gboolean
write_report (const char *path, guint row_count)
{
  g_autoptr (ReportWorkbook) workbook = report_workbook_new (&report, &heading, path, NULL);
  char debit_formula[96], credit_formula[96];

  for (guint s = 0; workbook != NULL && s < SHEETS; s++)
    {
      g_autofree char *name = g_strdup_printf ("Account %u", s + 1);
      ReportTab *tab = report_workbook_add_tab (workbook, &report, name, NULL, NULL);
      Line line = { .after = 0 };

      for (guint i = 0; i < row_count / SHEETS; i++)
        {
          guint at = report_tab_get_next_line (tab);

          fill_line (&line, s, i);
          fill_formula (debit_formula, sizeof debit_formula, at, TRUE);
          fill_formula (credit_formula, sizeof credit_formula, at, FALSE);
          if (!report_tab_add_row (tab, (const char *const[]){ line.day, line.particulars, "receipt", line.number,
                                                               line.debit, NULL, line.balance, "0" },
                                   (const char *const[]){ NULL, NULL, NULL, NULL, NULL, NULL, debit_formula,
                                                          credit_formula }, 0, NULL))
            return FALSE;
        }
      if (!report_tab_end (tab, NULL))
        return FALSE;
    }
  return workbook != NULL && report_workbook_finish (workbook, NULL);
}

static void
write_bare_line (lxw_worksheet *sheet, lxw_row_t row, const Line *line, lxw_format *text, lxw_format *day_format,
                 lxw_format *money)
{
  char formula[96];

  bench_child_write_day (sheet, row, 0, line->day, day_format);
  worksheet_write_string (sheet, row, 1, line->particulars, text);
  worksheet_write_string (sheet, row, 2, "Receipt", text);
  worksheet_write_string (sheet, row, 3, line->number, text);
  worksheet_write_number (sheet, row, 4, atof (line->debit) / 100, money);
  fill_formula (formula, sizeof formula, row + 1, TRUE);
  worksheet_write_formula_num (sheet, row, 6, formula, money, atof (line->balance) / 100);
  fill_formula (formula, sizeof formula, row + 1, FALSE);
  worksheet_write_formula_num (sheet, row, 7, formula, money, 0);
}

static gboolean
write_bare (const char *path, guint row_count)
{
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  lxw_workbook *book = workbook_new_opt (path, &options);
  lxw_format *text = bench_child_make_format (book, NULL), *day = bench_child_make_format (book, "dd\\-mm\\-yyyy");
  lxw_format *money = bench_child_make_format (book, "#,##0.00");

  for (guint s = 0; s < SHEETS; s++)
    {
      g_autofree char *name = g_strdup_printf ("Account %u", s + 1);
      lxw_worksheet *sheet = workbook_add_worksheet (book, name);
      Line line = { .after = 0 };

      for (lxw_col_t c = 0; c < N_COLUMNS; c++)
        worksheet_write_string (sheet, 0, c, columns[c].title, text);
      for (guint i = 0; i < row_count / SHEETS; i++)
        {
          fill_line (&line, s, i);
          write_bare_line (sheet, i + 1, &line, text, day, money);
        }
    }
  return workbook_close (book) == LXW_NO_ERROR;
}

int
main (int argc, char **argv)
{
  guint row_count = argc > 1 ? (guint) atoi (argv[1]) : 100000;
  guint turns = argc > 2 ? CLAMP ((guint) atoi (argv[2]), 1, BENCH_CHILD_TURNS_MAX) : 5;
  g_autofree char *name = g_strdup_printf ("Workbook, %u postings on %u sheets", row_count, SHEETS);

  return bench_child_compare (name, "workbook", write_bare, write_report, row_count, turns) ? 0 : 1;
}

/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An Excel file of many sheets whose cells may be live formulas: an index with links, and a sheet a table. Sheets are
 * written row by row in constant memory; several may be open at the same time. */
#pragma once

#include "report.h"

typedef struct _ReportWorkbook ReportWorkbook;
/* A sheet; it belongs to its workbook. */
typedef struct _ReportTab ReportTab;

/* Begins a workbook at `path`, with an empty index that is filled by report_workbook_finish. It stands at `path` only
 * after that. `report` (static) says what it is called; `heading` is copied. NULL with a G_IO_ERROR. */
ReportWorkbook *report_workbook_new (const Report *report, const ReportHeading *heading, const char *path,
                                     GError **error);

/* Adds a sheet behind those that there are: the table of `report` (static). `name` is shown on its tab, cut and told
 * apart where Excel wants it so; `about` says above the table whose it is, and in the index what it is: words or
 * NULL. NULL with a G_IO_ERROR. */
ReportTab *report_workbook_add_tab (ReportWorkbook *workbook, const Report *report, const char *name, const char *about,
                                    GError **error);

/* What the index says of the sheet, copied. */
void report_tab_set_words (ReportTab *tab, const char *words);

/* Shows in the index beside the sheet what `formula` answers, `answer` as it is worked out now. Both are copied. */
void report_tab_set_answer (ReportTab *tab, const char *formula, const char *answer);

/* As formulas write it before the cell: 'Cash in hand'! Lent. */
const char *report_tab_get_prefix (ReportTab *tab);

/* The name on the tab, lent. */
const char *report_tab_get_name (ReportTab *tab);

/* The row that comes next, counted from 1 as formulas do. */
guint report_tab_get_next_line (ReportTab *tab);

/* The row of the first cells below the headings. */
guint report_tab_get_first_line (ReportTab *tab);

/* Adds a row. `cells` as report_writer_add_row takes them. `formulas` are NULL or, for each column, NULL or what works
 * the cell out; the cell is what it comes to now, and must not be NULL for one of numbers or money. `level` is 0, or
 * how deep the row stands in groups that a reader may fold. G_IO_ERROR_INVALID_DATA as report_writer_add_row. */
gboolean report_tab_add_row (ReportTab *tab, const char *const *cells, const char *const *formulas, guint level,
                             GError **error);

/* Makes the text of the next row's first column of words a link to the top of another sheet. */
void report_tab_link_next (ReportTab *tab, guint column, ReportTab *other);

/* Adds the row that adds up the rows since `first_line` under the words `label` in `column`. Columns left of it stay
 * empty: what adds up accounts can tell these rows by that. */
gboolean report_tab_add_group (ReportTab *tab, guint column, const char *label, guint first_line, GError **error);

/* What a column of counts or money adds up to so far, without the rows that add up groups. */
gint64 report_tab_get_total (ReportTab *tab, guint column);

/* Writes the totals and what depends on the last row; nothing can be added afterwards. */
gboolean report_tab_end (ReportTab *tab, GError **error);

/* Writes the index, closes the file and puts it into its place. All sheets have been ended. */
gboolean report_workbook_finish (ReportWorkbook *workbook, GError **error);

/* Without finish nothing is left of the file. */
void report_workbook_free (ReportWorkbook *workbook);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportWorkbook, report_workbook_free)

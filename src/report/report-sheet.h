/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a sheet of Excel looks: headings, header row, number formats, totals, page; private to this storey. */
#pragma once

#include <xlsxwriter.h>

#include "report.h"
#include "report-sink.h"

typedef struct
{
  lxw_format *text, *text_gu, *day, *number, *count, *money;
  lxw_format *money_or_nothing; /* of a formula whose 0 says nothing */
  lxw_format *answer;           /* of a formula that answers a word */
  lxw_format *link, *link_gu, *group, *group_money;
  lxw_format *title, *title_gu, *note, *header, *header_centre, *header_right;
  lxw_format *total, *total_count, *total_money;
  /* Only the number format, for the tiers of Indian grouping: arab, crore, lakh. */
  lxw_format *count_tiers[3], *money_tiers[3];
} ReportSheetFormats;

typedef struct
{
  lxw_worksheet *worksheet;
  lxw_row_t      header_row; /* the rows follow it */
  guint          row_count;
} ReportSheet;

/* Once a workbook, which owns them. */
void report_sheet_make_formats (ReportSheetFormats *formats, lxw_workbook *workbook);

/* Writes all that stands above the rows and sets `header_row`. */
lxw_error report_sheet_begin (ReportSheet *sheet, const ReportSheetFormats *formats, const Report *report,
                              const ReportHeading *heading);

/* Writes the totals of the sheet, and what depends on its last row. `has_more`: the sheet is one of several. */
lxw_error report_sheet_end (ReportSheet *sheet, const ReportSheetFormats *formats, const Report *report,
                            const gint64 *totals, gboolean has_more);

/* Under the totals of the last of several sheets: the totals of all. `quoted_names` as formulas need them;
 * all sheets but the last hold `rows_max` rows. */
lxw_error report_sheet_add_grand_total (ReportSheet *sheet, const ReportSheetFormats *formats,
                                        const Report *report, const gint64 *totals, GPtrArray *quoted_names,
                                        guint rows_max);

/* The library's complaints in one place: what it returns becomes a GError with the file's name. */
gboolean report_sheet_check (lxw_error code, const char *path, GError **error);

/* The library buffers a sheet's rows in a temporary file and does not look whether it could. */
gboolean report_sheet_check_buffer (const ReportSheet *sheet, const char *path, GError **error);

/* Title, author, society and moment of the workbook. */
void report_sheet_set_properties (lxw_workbook *workbook, const Report *report, const ReportHeading *heading);

/* A cell by its kind; one without text stays empty. */
lxw_error report_sheet_write_cell (ReportSheet *sheet, const ReportSheetFormats *formats, ReportKind kind,
                                   lxw_row_t row, lxw_col_t column, const ReportCell *cell);
/* A cell that a spreadsheet works out by `formula`; what it comes to stands in it already. Text answers a word. */
lxw_error report_sheet_write_formula (ReportSheet *sheet, const ReportSheetFormats *formats, ReportKind kind,
                                      lxw_row_t row, lxw_col_t column, const char *formula, const ReportCell *cell);

/* Lines that a row needs: those of the cell that needs most. */
guint report_sheet_count_row_lines (const Report *report, const ReportCell *cells);

/* Lines that a text needs in its column, by its letters: an estimate that is rather one more than one less. */
guint report_sheet_count_lines (const ReportColumn *column, const char *text);

/* Makes a row that is about to be written high enough. `level`: how deep it stands in groups, 0 for not at all. */
lxw_error report_sheet_set_lines (ReportSheet *sheet, lxw_row_t row, guint lines, guint level);

/* A name that Excel takes: at most 31 letters, none of its forbidden ones, another for each `index` from 1. */
char *report_sheet_dup_name (const char *title, guint index);

/* The name as a formula quotes it. */
char *report_sheet_dup_quoted (const char *name);

/* Paise as the rupees of a spreadsheet's cell, which knows nothing but doubles. */
double report_sheet_rupees (gint64 paise);

/* TRUE when `text` holds a Gujarati letter. */
gboolean report_sheet_has_gujarati (const char *text);

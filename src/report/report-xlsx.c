/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The paper that an accountant goes on working with: an Excel sheet in constant memory. */
#define G_LOG_DOMAIN "report-xlsx"

#include <errno.h>
#include <glib/gi18n.h>
#include <string.h>
#include <xlsxwriter.h>

#include "base-limits.h"
#include "report-sheet.h"
#include "report-sink.h"

typedef struct
{
  const Report        *report;
  const ReportHeading *heading;
  char                *path;
  guint                rows_max;
  ReportSheet          sheet;       /* the one being written */
  GPtrArray           *sheet_names; /* of all, as formulas quote them */
  gint64              *sheet_base;  /* totals when the sheet was begun */
  lxw_workbook        *workbook;
  ReportSheetFormats   formats;
} Xlsx;

static gboolean
check (Xlsx *xlsx, lxw_error code, GError **error)
{
  return report_sheet_check (code, xlsx->path, error);
}

static gboolean
begin_sheet (Xlsx *xlsx, const gint64 *totals, GError **error)
{
  g_autofree char *name = report_sheet_dup_name (_(xlsx->report->title), xlsx->sheet_names->len + 1);

  memcpy (xlsx->sheet_base, totals, xlsx->report->n_columns * sizeof *totals);
  xlsx->sheet = (ReportSheet){ .worksheet = workbook_add_worksheet (xlsx->workbook, name) };
  if (xlsx->sheet.worksheet == NULL)
    return check (xlsx, LXW_ERROR_CREATING_TMPFILE, error);
  g_ptr_array_add (xlsx->sheet_names, report_sheet_dup_quoted (name));
  return check (xlsx, report_sheet_begin (&xlsx->sheet, &xlsx->formats, xlsx->report, xlsx->heading), error);
}

static gboolean
end_sheet (Xlsx *xlsx, const gint64 *totals, gboolean is_last, GError **error)
{
  const Report *report = xlsx->report;
  g_autofree gint64 *own = g_new0 (gint64, report->n_columns);
  gboolean has_several = xlsx->sheet_names->len > 1;
  lxw_error code;

  for (guint i = 0; i < report->n_columns; i++)
    own[i] = totals[i] - xlsx->sheet_base[i];
  code = report_sheet_end (&xlsx->sheet, &xlsx->formats, report, own, !is_last || has_several);
  if (code == LXW_NO_ERROR && is_last && has_several)
    code = report_sheet_add_grand_total (&xlsx->sheet, &xlsx->formats, report, totals, xlsx->sheet_names,
                                         xlsx->rows_max);
  return check (xlsx, code, error) && report_sheet_check_buffer (&xlsx->sheet, xlsx->path, error);
}

static void
xlsx_free (gpointer sink)
{
  Xlsx *xlsx = sink;

  if (xlsx->workbook != NULL)
    lxw_workbook_free (xlsx->workbook);
  g_ptr_array_unref (xlsx->sheet_names);
  g_free (xlsx->sheet_base);
  g_free (xlsx->path);
  g_free (xlsx);
}

gpointer
report_xlsx_open (const Report *report, const ReportHeading *heading, const char *path, guint rows_max,
                  GError **error)
{
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  g_autofree gint64 *nothing = g_new0 (gint64, report->n_columns);
  Xlsx *xlsx = g_new0 (Xlsx, 1);

  xlsx->report = report;
  xlsx->heading = heading;
  xlsx->path = g_strdup (path);
  xlsx->rows_max = rows_max;
  xlsx->sheet_names = g_ptr_array_new_with_free_func (g_free);
  xlsx->sheet_base = g_new0 (gint64, report->n_columns);
  errno = 0;
  xlsx->workbook = workbook_new_opt (path, &options);
  if (xlsx->workbook == NULL)
    check (xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED, error);
  else
    {
      report_sheet_set_properties (xlsx->workbook, report, heading);
      report_sheet_make_formats (&xlsx->formats, xlsx->workbook);
      if (begin_sheet (xlsx, nothing, error))
        return xlsx;
    }
  xlsx_free (xlsx);
  return NULL;
}

static gpointer
xlsx_open (const Report *report, const ReportHeading *heading, const char *path, GError **error)
{
  return report_xlsx_open (report, heading, path, SHEET_ROWS_MAX, error);
}

/* Totals without the row that is about to be written. */
static gint64 *
dup_totals_before (const Report *report, const ReportCell *cells, const gint64 *totals)
{
  gint64 *before = g_new0 (gint64, report->n_columns);

  for (guint i = 0; i < report->n_columns; i++)
    before[i] = report->columns[i].total ? totals[i] - cells[i].number : 0;
  return before;
}

static gboolean
xlsx_add_row (gpointer sink, const ReportCell *cells, const gint64 *totals, GError **error)
{
  Xlsx *xlsx = sink;
  lxw_row_t row;

  if (xlsx->sheet.row_count == xlsx->rows_max)
    {
      g_autofree gint64 *before = dup_totals_before (xlsx->report, cells, totals);

      if (!end_sheet (xlsx, before, FALSE, error) || !begin_sheet (xlsx, before, error))
        return FALSE;
    }
  row = xlsx->sheet.header_row + 1 + xlsx->sheet.row_count++;
  if (!check (xlsx, report_sheet_set_lines (&xlsx->sheet, row, report_sheet_count_row_lines (xlsx->report, cells), 0),
              error))
    return FALSE;
  for (guint i = 0; i < xlsx->report->n_columns; i++)
    if (!check (xlsx, report_sheet_write_cell (&xlsx->sheet, &xlsx->formats, xlsx->report->columns[i].kind, row,
                                               (lxw_col_t) i, &cells[i]), error))
      return FALSE;
  return TRUE;
}

static gboolean
xlsx_finish (gpointer sink, const gint64 *totals, guint64 row_count, GError **error)
{
  Xlsx *xlsx = sink;

  if (!end_sheet (xlsx, totals, TRUE, error))
    return FALSE;
  errno = 0;
  return check (xlsx, workbook_close (g_steal_pointer (&xlsx->workbook)), error);
}

const ReportSink report_xlsx_sink = { xlsx_open, xlsx_add_row, xlsx_finish, xlsx_free };

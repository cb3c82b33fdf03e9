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
#include "report-file.h"
#include "report-sheet.h"
#include "report-sink.h"

/* Letters that a cell of Excel can hold. */
#define CELL_LETTERS_MAX 32767

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

/* The library's complaints in one place: what it returns becomes a GError with the file's name. */
static gboolean
check (Xlsx *xlsx, lxw_error code, GError **error)
{
  if (G_LIKELY (code == LXW_NO_ERROR))
    return TRUE;
  if (errno != 0 && (code == LXW_ERROR_CREATING_XLSX_FILE || code == LXW_ERROR_CREATING_TMPFILE
                     || code == LXW_ERROR_ZIP_FILE_OPERATION))
    return report_fail (error, xlsx->path, errno);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("“%s” could not be written: %s"), xlsx->path,
               lxw_strerror (code));
  return FALSE;
}

/* A longer text than a cell can hold is cut and says so; elsewhere it is whole. */
static char *
dup_cut (const char *text)
{
  const char *end = g_utf8_offset_to_pointer (text, CELL_LETTERS_MAX - 1);
  g_autofree char *whole = g_strndup (text, (gsize) (end - text));

  return g_strconcat (whole, "…", NULL);
}

static lxw_error
write_text (Xlsx *xlsx, lxw_row_t row, lxw_col_t column, const char *text)
{
  lxw_format *format = report_sheet_has_gujarati (text) ? xlsx->formats.text_gu : xlsx->formats.text;
  lxw_error code = worksheet_write_string (xlsx->sheet.worksheet, row, column, text, format);
  g_autofree char *cut = NULL;

  if (G_LIKELY (code != LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED))
    return code;
  cut = dup_cut (text);
  return worksheet_write_string (xlsx->sheet.worksheet, row, column, cut, format);
}

/* Excel counts days from 30-12-1899 and is right about them from 1-3-1900 on; what lies before stays a text. */
static lxw_error
write_day (Xlsx *xlsx, lxw_row_t row, lxw_col_t column, BaseDay day)
{
  static const BaseDay zero = 693594, first = 693655;
  g_autofree char *text = NULL;

  if (day >= first)
    return worksheet_write_number (xlsx->sheet.worksheet, row, column, (double) (day - zero), xlsx->formats.day);
  text = base_day_dup_text (day);
  return worksheet_write_string (xlsx->sheet.worksheet, row, column, text, xlsx->formats.text);
}

static lxw_error
write_cell (Xlsx *xlsx, lxw_row_t row, lxw_col_t column, const ReportCell *cell)
{
  lxw_worksheet *worksheet = xlsx->sheet.worksheet;

  if (cell->text == NULL)
    return LXW_NO_ERROR;
  switch (xlsx->report->columns[column].kind)
    {
    case REPORT_DAY:
      return write_day (xlsx, row, column, cell->day);
    case REPORT_NUMBER:
      return worksheet_write_number (worksheet, row, column, (double) cell->number, xlsx->formats.number);
    case REPORT_COUNT:
      return worksheet_write_number (worksheet, row, column, (double) cell->number, xlsx->formats.count);
    case REPORT_MONEY:
      return worksheet_write_number (worksheet, row, column, report_sheet_rupees (cell->number),
                                     xlsx->formats.money);
    case REPORT_STATE:
      return write_text (xlsx, row, column, report_state_word (cell->text));
    case REPORT_TEXT:
    default:
      return write_text (xlsx, row, column, cell->text);
    }
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

/* The library buffers a sheet's rows in a temporary file and does not look whether it could. */
static gboolean
check_buffer (Xlsx *xlsx, GError **error)
{
  FILE *buffer = xlsx->sheet.worksheet->optimize_tmpfile;

  if (buffer != NULL && (fflush (buffer) != 0 || ferror (buffer)))
    return report_fail (error, xlsx->path, errno != 0 ? errno : EIO);
  return TRUE;
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
  return check (xlsx, code, error) && check_buffer (xlsx, error);
}

static void
set_properties (Xlsx *xlsx)
{
  lxw_doc_properties properties = {
    .title = (char *) _(xlsx->report->title),
    .author = (char *) xlsx->heading->made_by,
    .company = (char *) xlsx->heading->society,
    .comments = (char *) xlsx->heading->program,
    .created = (time_t) report_moment_to_unix (xlsx->heading->made_at),
  };

  workbook_set_properties (xlsx->workbook, &properties);
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
      set_properties (xlsx);
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

/* Of the cell that needs most. */
static guint
count_lines (const Report *report, const ReportCell *cells)
{
  guint lines = 1;

  for (guint i = 0; i < report->n_columns; i++)
    if (report->columns[i].kind == REPORT_TEXT && cells[i].text != NULL)
      lines = MAX (lines, report_sheet_count_lines (&report->columns[i], cells[i].text));
    else if (report->columns[i].kind == REPORT_STATE && cells[i].text != NULL)
      lines = MAX (lines, report_sheet_count_lines (&report->columns[i], report_state_word (cells[i].text)));
  return lines;
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
  if (!check (xlsx, report_sheet_set_lines (&xlsx->sheet, row, count_lines (xlsx->report, cells)), error))
    return FALSE;
  for (guint i = 0; i < xlsx->report->n_columns; i++)
    if (!check (xlsx, write_cell (xlsx, row, (lxw_col_t) i, &cells[i]), error))
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
